"""Codes of the second factor: time-based, six digits, thirty seconds (RFC 6238), as every authenticator makes them."""

import hmac
import time
from dataclasses import dataclass, field

from desktop.models.domain.secret import Secret

_STEP_S = 30
_AROUND = (0, -1, 1)
"""Steps that are accepted, for clocks that differ a little."""
ISSUER = "Acquiring Cabinet"


@dataclass(frozen=True, slots=True)
class TotpOffer:
    """`uri` is what the telephone scans (it holds the secret), `secret` what is typed where nothing scans."""

    uri: str = field(repr=False)
    secret: Secret


def new_offer(name: str, merchant: str) -> TotpOffer:
    import pyotp  # here, because few accounts have one

    secret: str = pyotp.random_base32()
    uri: str = pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=merchant or ISSUER)
    return TotpOffer(uri, Secret(secret))


def step_of(secret: str, code: Secret) -> int | None:
    """The time step whose code this is; None when it is none of now, or none at all."""
    import pyotp

    typed = "".join(code.reveal().split())
    if not (len(typed) == 6 and typed.isascii() and typed.isdigit()):
        return None
    totp, now = pyotp.TOTP(secret), int(time.time())
    steps = (now // _STEP_S + around for around in _AROUND)
    return next((step for step in steps if hmac.compare_digest(totp.at(for_time=step * _STEP_S), typed)), None)
