"""How the rows of one file become orders: made once from its header, then run over every block, column by column. A million
rows leave some five microseconds for each, hence whole columns, cached words and no work per cell that a column can do."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import compress, repeat
from typing import Any
from zoneinfo import ZoneInfo

from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.money import Currency
from desktop.models.domain.orders import ObservedOrder
from desktop.models.domain.statuses import OrderStatus
from desktop.services.importing.amounts import Amounts, in_exponent, unit_of
from desktop.services.importing.captions import foot_words, normal
from desktop.services.importing.cards import IDENTIFIER_CAPTIONS, SECRET_CAPTIONS, screen
from desktop.services.importing.cells import Cell, text_of
from desktop.services.importing.dates import Instants, joined
from desktop.services.importing.faults import Fault
from desktop.services.importing.headers import Header
from desktop.services.importing.history import Histories
from desktop.services.importing.params import ParamTexts, column_params, merged_params
from desktop.services.importing.refund_rows import Numbers, RefundRows, uuid_of
from desktop.services.importing.statuses import Actions, Statuses
from desktop.services.importing.texts import Text, TextColumn, rrns

_IDENTIFIERS = frozenset(
    {"order_number", "rrn", "md_order", "terminal_id", "processing_id", "approval_code", "eci", "expiry", "ip"}
)
_SHORT = 200
_LONGEST_CURRENCY = 20
_TEXTS = (
    "order_number md_order rrn payment_method payment_system merchant masked_pan description email cardholder ip expiry eci "
    "terminal_id processing_id approval_code ofd_status"
).split()
MONEY = ("amount", "gross", "fee", "refunded", "net")
DATES = ("registered_at", "paid_at", "completed_at", "refunded_at", "updated_at")
_IN_PARAMS = frozenset({"net", "parent", "operation"})
_make_order: Any = partial(tuple.__new__, ObservedOrder)

Column = Sequence[Any]
Faults = dict[int, tuple[str, str]]
"""Place of a row in its block → field and reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What was settled about a file before its rows are read. `day` is the head line's day for rows without a date.
    `guarded`: a text file, where our exports put `'` before what looks like a formula; workbooks carry no such guards."""

    zone: ZoneInfo
    date_order: str
    decimal_sign: str
    merchant: str | None
    day: str | None = None
    guarded: bool = True


@dataclass(slots=True)
class Parsed:
    """A block's outcome: orders, and (place, field, reason) of rows that are none. `figures` are printed sums by field."""

    orders: list[ObservedOrder]
    faults: Faults
    figures: dict[str, Column]
    refunds: list[bool] | None = None
    good: Sequence[bool] | None = field(default=None)


class Plan:
    def __init__(self, header: Header, habits: Habits) -> None:
        profile = header.profile
        self.header = header
        self._profile = profile
        self._habits = habits
        self._at = {name: column for column, name in header.mapping.items()}
        self._amounts = {name: Amounts(habits.decimal_sign) for name in MONEY}
        self._instants = Instants(habits.zone, habits.date_order)
        self._statuses = Statuses(profile.status_words)
        self._actions = Actions()
        self._texts = {name: self._text_column(name) for name in _TEXTS}
        self._operations = Histories(self._instants)
        self._refunds = RefundRows(profile) if profile.refunds.possible else None
        self._numbers = (
            Numbers(profile, habits.zone) if profile.numbering and not {"order_number", "md_order"} & set(self._at) else None
        )
        self._day = self._instants[habits.day] if habits.day else None
        self._set_extras(header)

    def _text_column(self, name: str) -> TextColumn:
        limit = 4096 if name == "description" else _SHORT
        return TextColumn(identifier=name in _IDENTIFIERS, pan=name == "masked_pan", limit=limit, guarded=self._habits.guarded)

    def _set_extras(self, header: Header) -> None:
        """Columns that are none of ours become parameters; secrets of a card are dropped."""
        self.dropped = tuple(c for column, c in enumerate(header.captions) if c and _is_secret(c))
        self._extras: list[tuple[int, str, TextColumn]] = []
        names: dict[str, int] = {}
        for column, caption in enumerate(header.captions):
            mapped = header.mapping.get(column)
            if not caption or _is_secret(caption) or column in header.doubles or (mapped and mapped not in _IN_PARAMS):
                continue
            names[caption] = names.get(caption, 0) + 1
            name = caption if names[caption] == 1 else f"{caption} ({names[caption]})"
            identifier = bool(IDENTIFIER_CAPTIONS.match(normal(caption))) or mapped == "parent"
            self._extras.append((column, name, TextColumn(identifier=identifier, guarded=self._habits.guarded)))
        self._params = TextColumn()
        self._history = TextColumn()
        self._param_texts = ParamTexts()

    @property
    def masked(self) -> int:
        columns = [*self._texts.values(), *(column for _, _, column in self._extras), self._params, self._history]
        return sum(column.masked for column in columns)

    @property
    def identifiers(self) -> frozenset[int]:
        """Columns that hold identifiers and no card numbers."""
        return frozenset(column for column, name in self.header.mapping.items() if name in _IDENTIFIERS or name == "parent")

    def counted_in(self, row: Sequence[Cell]) -> int:
        """Card numbers of a row that its text columns have counted already."""
        columns = [c for c, name in self.header.mapping.items() if name in _TEXTS and name not in _IDENTIFIERS]
        columns += [column for column, _, _ in self._extras]
        columns += [self._at[name] for name in ("order_params", "operations") if name in self._at]
        return sum(screen(text_of(row[column]).strip())[1] for column in set(columns) - self.identifiers)

    def run(self, numbers: Sequence[int], rows: Sequence[Sequence[Cell]], faults: Faults) -> Parsed:
        """Rows as wide as the header, and their numbers in the file, into orders. `faults` are those known already."""
        columns = list(zip(*rows, strict=True))
        size = len(rows)
        texts = {name: self._text(name, columns, size, faults) for name in _TEXTS}
        self._tidy(texts, columns, size)
        moments = {name: self._moments(name, columns, size, faults) for name in DATES}
        money, signs = self._money(columns, size, faults)
        figures = {name: money[name] for name in MONEY if name in self._at}
        refunds = self._refunds.of(self._cells("operation", columns), money["amount"]) if self._refunds else None
        currencies = self._currencies(columns, size, signs, money, faults)
        self._check_signs(money, refunds, faults)
        parsed = Parsed([], faults, figures, refunds)
        self._require(texts, moments, money, faults, size)
        told, raws = self._states(columns, size)
        if self._numbers:
            texts["order_number"] = self._made_numbers(texts, moments, money, faults, size)
        if refunds:
            told = self._turn_refunds(refunds, texts, money, moments, told, faults)
        params = self._all_params(columns, size, faults)
        operations = self._all_operations(columns, size)
        codes, words = self._action_columns(columns, size)
        values = (
            numbers, texts["merchant"], texts["order_number"], texts["md_order"], texts["rrn"],
            money["amount"], money["gross"], money["fee"], money["refunded"], currencies, told, raws,
            texts["payment_method"], texts["payment_system"], codes, words,
            moments["registered_at"], moments["paid_at"], moments["completed_at"], moments["refunded_at"],
            moments["updated_at"], texts["masked_pan"], texts["description"], texts["email"], texts["cardholder"],
            texts["ip"], texts["expiry"], texts["eci"], texts["terminal_id"], texts["processing_id"],
            texts["approval_code"], texts["ofd_status"], params, operations,
        )  # fmt: skip
        made = zip(*values)  # noqa: B905 -- repeat() has no length
        if faults:
            parsed.good = [place not in faults for place in range(size)]
            made = compress(made, parsed.good)  # type: ignore[assignment]
        parsed.orders = list(map(_make_order, made))
        return parsed

    def _cells(self, name: str, columns: Sequence[Column]) -> Column | None:
        column = self._at.get(name)
        return columns[column] if column is not None else None

    def _text(self, name: str, columns: Sequence[Column], size: int, faults: Faults) -> Column:
        cells = self._cells(name, columns)
        if cells is None:
            return _Nones(size)
        texts, long = self._texts[name].read(cells)
        for place in long:
            faults.setdefault(place, (name, "too_long"))
        return rrns(cells, texts) if name == "rrn" else texts

    def _tidy(self, texts: dict[str, Column], columns: Sequence[Column], size: int) -> None:
        merchant = self._habits.merchant
        if merchant:
            told = texts["merchant"]
            texts["merchant"] = _Repeated(merchant, size) if isinstance(told, _Nones) else [text or merchant for text in told]
        if "md_order" in self._at:
            texts["md_order"] = [text and text.lower() for text in texts["md_order"]]
        elif self._profile.uuid_numbers:
            texts["md_order"] = [uuid_of(text) for text in texts["order_number"]]

    def _moments(self, name: str, columns: Sequence[Column], size: int, faults: Faults) -> Column:
        cells = self._cells(name, columns)
        if cells is None and name != "registered_at":
            return _Nones(size)
        if cells and name == "registered_at" and (clocks := self._cells("registered_time", columns)):
            cells = tuple(map(joined, cells, clocks))
        values = self._instants.column(cells) if cells else _Repeated(self._day, size)
        _note_faults(values, name, faults)
        return values

    def _money(self, columns: Sequence[Column], size: int, faults: Faults) -> tuple[dict[str, Column], Column | None]:
        """Minor units by field, and the currency written beside the amount."""
        money: dict[str, Column] = {}
        signs: Column | None = None
        for name in MONEY:
            cells = self._cells(name, columns)
            if cells is None:
                money[name] = _Nones(size)
                continue
            money[name], beside = self._amounts[name].column(cells)
            _note_faults(money[name], name, faults)
            if name == "amount":
                signs = beside
        return money, signs

    def _currencies(
        self, columns: Sequence[Column], size: int, signs: Column | None, money: dict[str, Column], faults: Faults
    ) -> Column:
        default = self._profile.currency
        cells = self._cells("currency", columns)
        seen = self._amounts["amount"].signs
        if cells is None and seen <= {default}:
            return _Repeated(default, size)
        beside = signs or _Nones(size)
        told = [currency_of(text_of(cell)) for cell in cells] if cells else [None] * size
        values = [code or sign or default for code, sign in zip(told, beside, strict=True)]
        for place, (code, sign) in enumerate(zip(told, beside, strict=True)):
            if code == "?" or (code and sign and code != sign):
                faults.setdefault(place, ("currency", "bad_currency"))
        if any(_exponent(code) != 2 for code in set(values)):
            _rescale(values, money, faults)
        return values

    def _check_signs(self, money: dict[str, Column], refunds: list[bool] | None, faults: Faults) -> None:
        for name in ("amount", "gross", "refunded"):
            if name not in self._at or (refunds is not None and name == "amount" and self._profile.refunds.negative):
                continue
            for place in _negatives(money[name]):
                if refunds is None or not refunds[place]:
                    faults.setdefault(place, (name, "negative_amount"))
        if self._profile.fee_negative and "fee" in self._at:
            money["fee"] = [-minor if isinstance(minor, int) else minor for minor in money["fee"]]

    def _require(
        self, texts: dict[str, Column], moments: dict[str, Column], money: dict[str, Column], faults: Faults, size: int
    ) -> None:
        """Number or UUID, date and sum; what is missing is told before what is wrong elsewhere."""
        if None in money["amount"]:
            faults.update((place, ("amount", "no_amount")) for place, value in enumerate(money["amount"]) if value is None)
        if None in moments["registered_at"]:
            found = enumerate(moments["registered_at"])
            faults.update((place, ("registered_at", "no_date")) for place, value in found if value is None)
        if not self._numbers and None in texts["order_number"]:
            pairs = enumerate(zip(texts["order_number"], texts["md_order"], strict=True))
            faults.update((place, ("order_number", "no_number")) for place, pair in pairs if pair == (None, None))
        for place in foot_words(texts["order_number"]):
            faults[place] = ("order_number", "no_number")

    def _states(self, columns: Sequence[Column], size: int) -> tuple[Column, Column]:
        """Names of states, and the words behind unknown ones."""
        cells = self._cells("status", columns)
        if cells is None:
            return _Repeated(self._profile.status or OrderStatus.UNKNOWN.value, size), _Nones(size)
        names = list(map(self._statuses.__getitem__, cells))
        raws = self._statuses.raws
        return names, list(map(raws.get, cells)) if raws else _Nones(size)

    def _action_columns(self, columns: Sequence[Column], size: int) -> tuple[Column, Column]:
        cells = self._cells("action_code", columns)
        if cells is None:
            return _Nones(size), _Nones(size)
        codes, words = zip(*map(self._actions.__getitem__, cells), strict=True)
        return codes, words

    def _made_numbers(
        self, texts: dict[str, Column], moments: dict[str, Column], money: dict[str, Column], faults: Faults, size: int
    ) -> Column:
        assert self._numbers is not None
        others = [texts[name] for name in self._profile.numbering if name in texts]
        made: list[Text] = [None] * size
        for place in range(size):
            if place not in faults:
                at, minor = moments["registered_at"][place], money["amount"][place]
                made[place] = self._numbers.make(at, minor, [column[place] for column in others])
        return made

    def _turn_refunds(
        self,
        refunds: list[bool],
        texts: dict[str, Column],
        money: dict[str, Column],
        moments: dict[str, Column],
        told: Column,
        faults: Faults,
    ) -> Column:
        """A refund's row: all of its sum is refunded, nothing is left, and as the payer agreed to nothing new its registered
        sum is 0, so that turnover does not count the payment twice."""
        left, agreed, returned = (list(money[name]) for name in ("amount", "gross", "refunded"))
        states: list[Any] = list(told)
        numbers, at = list(texts["order_number"]), list(moments["refunded_at"])
        for place, is_refund in enumerate(refunds):
            if is_refund and place not in faults:
                returned[place], left[place], agreed[place] = abs(left[place]), 0, 0
                states[place] = OrderStatus.REFUNDED.value
                at[place] = at[place] or moments["registered_at"][place]
                numbers[place] = f"{numbers[place]}{self._profile.refunds.suffix}" if numbers[place] else None
        money["amount"], money["gross"], money["refunded"] = left, agreed, returned
        texts["order_number"], moments["refunded_at"] = numbers, at
        return states

    def _all_params(self, columns: Sequence[Column], size: int, faults: Faults) -> Column:
        read = []
        for column, name, text in self._extras:
            values, long = text.read(columns[column])
            read.append(values)
            for place in long:
                faults.setdefault(place, (name, "too_long"))
        own: Column = column_params([name for _, name, _ in self._extras], read, size) if read else _Nones(size)
        cells = self._cells("order_params", columns)
        if cells is None:
            return own
        texts, _ = self._params.read(cells)
        place, captions = self._at["order_params"], self.header.captions
        return merged_params(texts, own, captions[place] if place < len(captions) else str(place + 1), self._param_texts)

    def _all_operations(self, columns: Sequence[Column], size: int) -> Column:
        cells = self._cells("operations", columns)
        if cells is None:
            return _Nones(size)
        texts, _ = self._history.read(cells)
        return [self._operations[text] if text else None for text in texts]


class _Repeated(Sequence[Any]):
    """A column in which every row has the same value."""

    def __init__(self, value: object, size: int) -> None:
        self._value = value
        self._size = size

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, place: Any) -> Any:
        return self._value

    def __iter__(self) -> Any:
        return repeat(self._value, self._size)

    def __contains__(self, value: object) -> bool:
        return value == self._value and self._size > 0


class _Nones(_Repeated):
    def __init__(self, size: int) -> None:
        super().__init__(None, size)


def _note_faults(values: Column, name: str, faults: Faults) -> None:
    if Fault in set(map(type, values)):
        for place, value in enumerate(values):
            if type(value) is Fault:
                faults.setdefault(place, (name, value.reason))


def _negatives(values: Column) -> list[int]:
    try:
        if min(values) >= 0:
            return []
    except (TypeError, ValueError):
        pass
    return [place for place, minor in enumerate(values) if isinstance(minor, int) and minor < 0]


def currency_of(text: str) -> str | None:
    """An ISO code from a code, a number or a sign; None for a blank, "?" when it is none."""
    word = text.strip()
    if not word or len(word) > _LONGEST_CURRENCY:
        return "?" if word else None
    try:
        return Currency.of_numeric(int(word)).code if word.isdecimal() else unit_of(word) or Currency(word.upper()).code
    except InvalidInput:
        return "?"


def _exponent(code: str) -> int:
    return 2 if code == "?" else Currency(code).exponent


def _rescale(codes: Column, money: dict[str, Column], faults: Faults) -> None:
    """Sums were read with two decimals; currencies with others get theirs."""
    for name in MONEY:
        money[name] = values = list(money[name])
        for place, code in enumerate(codes):
            if isinstance(values[place], int) and _exponent(code) != 2:
                values[place] = in_exponent(values[place], _exponent(code))
        _note_faults(values, name, faults)


def _is_secret(caption: str) -> bool:
    return bool(SECRET_CAPTIONS.search(normal(caption)))
