"""Money: an integer of minor units with its currency. The only place that knows how many decimals a currency has."""

import re
from dataclasses import dataclass
from decimal import Decimal

from desktop.models.domain.errors import InvalidInput

# ISO 4217: every currency has two decimals but these.
_NO_DECIMALS = frozenset("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split())
_THREE_DECIMALS = frozenset("BHD IQD JOD KWD LYD OMR TND".split())
_NUMERIC = {398: "KZT", 643: "RUB", 810: "RUB", 840: "USD", 978: "EUR", 417: "KGS", 860: "UZS", 156: "CNY", 826: "GBP"}
_PLAIN_DECIMAL = re.compile(r"-?\d+(\.\d+)?\Z")


@dataclass(frozen=True, slots=True)
class Currency:
    """An ISO 4217 currency by its alpha code, e.g. KZT."""

    code: str

    def __post_init__(self) -> None:
        if not (len(self.code) == 3 and self.code.isascii() and self.code.isalpha() and self.code.isupper()):
            raise InvalidInput("currency", value=self.code)

    @classmethod
    def of_numeric(cls, number: int) -> "Currency":
        """The currency of an ISO numeric code (398 = KZT); InvalidInput when it is not one we know."""
        try:
            return cls(_NUMERIC[number])
        except KeyError:
            raise InvalidInput("currency", value=str(number)) from None

    @property
    def exponent(self) -> int:
        """Decimals of a major unit: 2 for the tenge (tiyn)."""
        if self.code in _NO_DECIMALS:
            return 0
        return 3 if self.code in _THREE_DECIMALS else 2


KZT = Currency("KZT")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units of one currency. Arithmetic and comparison only within that currency."""

    minor: int
    currency: Currency

    @classmethod
    def parse(cls, text: str, currency: Currency = KZT) -> "Money":
        """Money typed by a person: major units, a dot, no groups (`0.01`, `10000`).

        InvalidInput when it is no number or has more decimals than the currency.
        """
        if not _PLAIN_DECIMAL.match(text.strip()):
            raise InvalidInput("amount", value=text)
        return cls.of_decimal(Decimal(text.strip()), currency)

    @classmethod
    def of_decimal(cls, value: Decimal, currency: Currency = KZT) -> "Money":
        """Money of exact major units; InvalidInput when a fraction of the minor unit would be lost."""
        minor = value.scaleb(currency.exponent)
        if minor != minor.to_integral_value():
            raise InvalidInput("amount", value=str(value))
        return cls(int(minor), currency)

    @property
    def decimal(self) -> Decimal:
        """The exact value in major units with all decimals of the currency."""
        return Decimal(self.minor).scaleb(-self.currency.exponent)

    def _same(self, other: "Money") -> int:
        if not isinstance(other, Money):
            raise TypeError(f"Money meets {type(other).__name__}")
        if other.currency != self.currency:
            raise ValueError(f"{self.currency.code} meets {other.currency.code}")
        return other.minor

    def __add__(self, other: "Money") -> "Money":
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.minor - self._same(other), self.currency)

    def __neg__(self) -> "Money":
        return Money(-self.minor, self.currency)

    def __lt__(self, other: "Money") -> bool:
        return self.minor < self._same(other)

    def __le__(self, other: "Money") -> bool:
        return self.minor <= self._same(other)

    def __bool__(self) -> bool:
        return self.minor != 0

    def __str__(self) -> str:
        return f"{self.decimal:f}"
