"""Every error that a person may meet. An error holds a stable code and data, never words in a language, a card number
or a secret; `views/presenter.py` alone turns it into a sentence.

    CabinetError(code, **params)
      InvalidInput(field)          what was typed or given cannot be used
      NotFound(what)               no such order, batch, template
      Conflict(code)               it was done already, or a name is taken
      NotAllowed(reason)           the state, the mode or the person's rights forbid it (review mode is read-only)
      SignInRefused(reason)        needed wrong locked code code_wrong: nobody is let in yet
      SecretsUnavailable(reason)   vault_password vault_wrong vault_damaged keyring: the store of secrets stays shut
      MailError(reason)            not_set unreachable login tls refused address: the letter did not leave
      GatewayError                 the acquirer's gateway
        Unreachable                nothing has left this machine: no network, no such host, a certificate that is not trusted
        OutcomeUnknown             sent, but no answer: it may have been done
        Rejected(error_code)       the bank said no
        Denied                     the credentials or the permission
        MethodAbsent               this gateway has no such call
        ProtocolError              an answer that is none
      Cancelled                    the person stopped it; nothing was kept
      FileError(code, file)        a file that cannot be read or written: open type empty password header too_large
                                   damaged renamed write
      StorageError
        StorageUnavailable         disk full, locked for too long, damaged
        SchemaTooNew               the registry was written by a newer program
        KeyMissing                 the registry is encrypted and its key is not in this machine's keyring or vault
"""


class CabinetError(Exception):
    """The root: `code` is a stable name such as `file.password`, `params` its data."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        return " ".join([self.code, *(f"{name}={value!r}" for name, value in self.params.items())])


class InvalidInput(CabinetError):
    """`field` names what is wrong, `value` (never a card number) how it was written."""

    def __init__(self, field: str, **params: object) -> None:
        super().__init__(f"invalid.{field}", field=field, **params)
        self.field = field


class NotFound(CabinetError):
    def __init__(self, what: str, **params: object) -> None:
        super().__init__(f"not_found.{what}", **params)


class Conflict(CabinetError):
    def __init__(self, what: str, **params: object) -> None:
        super().__init__(f"conflict.{what}", **params)


class NotAllowed(CabinetError):
    def __init__(self, reason: str, **params: object) -> None:
        super().__init__(f"not_allowed.{reason}", **params)


class SignInRefused(CabinetError):
    """`reason`: `needed` (nobody has signed in), `wrong` (params: left, attempts that remain), `locked` (params: until, aware
    UTC; seconds), `code` (the second factor is asked for), `code_wrong` (left)."""

    def __init__(self, reason: str, **params: object) -> None:
        super().__init__(f"sign_in.{reason}", **params)
        self.reason = reason


class SecretsUnavailable(CabinetError):
    """The keyring or the vault: `vault_password` (none was given), `vault_wrong`, `vault_damaged`, `keyring` (it refuses)."""

    def __init__(self, reason: str, **params: object) -> None:
        super().__init__(f"secrets.{reason}", **params)
        self.reason = reason


class MailError(CabinetError):
    """The letter did not leave; `reason` is one of not_set unreachable login tls refused address."""

    def __init__(self, reason: str, **params: object) -> None:
        super().__init__(f"mail.{reason}", **params)
        self.reason = reason


class GatewayError(CabinetError):
    pass


class Unreachable(GatewayError):
    """`reason` is one of network tls address."""

    def __init__(self, reason: str = "network", **params: object) -> None:
        super().__init__(f"gateway.unreachable_{reason}", **params)
        self.reason = reason


class OutcomeUnknown(GatewayError):
    def __init__(self, **params: object) -> None:
        super().__init__("gateway.outcome_unknown", **params)


class Rejected(GatewayError):
    """`error_code` as the gateway wrote it, `message` its own words, which may be shown but never compared."""

    def __init__(self, error_code: str, message: str = "", **params: object) -> None:
        super().__init__("gateway.rejected", error_code=error_code, message=message, **params)
        self.error_code = error_code
        self.message = message


class Denied(GatewayError):
    def __init__(self, **params: object) -> None:
        super().__init__("gateway.denied", **params)


class MethodAbsent(GatewayError):
    def __init__(self, method: str, **params: object) -> None:
        super().__init__("gateway.absent", method=method, **params)


class ProtocolError(GatewayError):
    def __init__(self, **params: object) -> None:
        super().__init__("gateway.protocol", **params)


class Cancelled(CabinetError):
    def __init__(self) -> None:
        super().__init__("cancelled")


class FileError(CabinetError):
    """A file that cannot be used, `reason` one of missing open type empty password header too_large damaged renamed write."""

    def __init__(self, reason: str, file: str, **params: object) -> None:
        super().__init__(f"file.{reason}", file=file, **params)
        self.reason = reason
        self.file = file


class StorageError(CabinetError):
    pass


class StorageUnavailable(StorageError):
    def __init__(self, **params: object) -> None:
        super().__init__("storage.unavailable", **params)


class SchemaTooNew(StorageError):
    def __init__(self, **params: object) -> None:
        super().__init__("storage.too_new", **params)


class KeyMissing(StorageError):
    """An encrypted registry without its key: `reason` is `absent` or `wrong`. The recovery kit opens it."""

    def __init__(self, reason: str, **params: object) -> None:
        super().__init__(f"storage.key_{reason}", **params)
        self.reason = reason
