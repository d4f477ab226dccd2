"""Time zones from the bundled `tzdata`, never from the machine: an old system does not know that Almaty moved to UTC+5 on
01.03.2024, and Windows has no zone files at all."""

from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo

from desktop.models.domain.errors import InvalidInput


@cache
def zone_of(name: str) -> ZoneInfo:
    """The zone of an IANA name such as Asia/Almaty; InvalidInput("zone") when there is none."""
    *folders, city = name.split("/")
    try:
        with resources.files(".".join(["tzdata.zoneinfo", *folders])).joinpath(city).open("rb") as data:
            return ZoneInfo.from_file(data, key=name)
    except (ImportError, OSError, ValueError):
        raise InvalidInput("zone", value=name) from None
