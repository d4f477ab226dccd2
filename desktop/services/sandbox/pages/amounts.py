"""Sums as a payer reads and types them; whole minor units inside, two decimals in every currency of the gateway."""

import re

_TYPED = re.compile(r"(\d{1,10})(?:[.,](\d{1,2}))?")
_BLANKS = re.compile(r"[\s\u202f\u00a0]")
SIGNS = {"KZT": "₸"}


def parts(minor: int) -> tuple[str, str]:
    """Whole units in groups of three and the two decimals: 170000 gives 1 700 and 00."""
    return f"{minor // 100:,}".replace(",", "\u202f"), f"{minor % 100:02}"


def sign(currency: str) -> str:
    """The tenge has its sign, other currencies go by their code."""
    return SIGNS.get(currency, currency)


def shown(minor: int, currency: str) -> str:
    return f"{'.'.join(parts(minor))}\u202f{sign(currency)}"


def typed(text: str) -> int | None:
    """Minor units of a sum above zero; None for anything else."""
    found = _TYPED.fullmatch(_BLANKS.sub("", text))
    if found is None:
        return None
    return int(found[1] + (found[2] or "").ljust(2, "0")) or None
