"""This machine, by its names: only here may anything travel unencrypted."""


def is_loopback(host: str) -> bool:
    """Whether a host's name or number is this machine itself; names other than `localhost` are not looked up."""
    from ipaddress import ip_address  # here, because every start loads this module

    bare = host.strip("[]")
    try:
        return ip_address(bare).is_loopback
    except ValueError:
        return bare.casefold() == "localhost"
