"""Profiles: what a bank's export calls its columns and how it means them. Data, not code: the shipped ones are files in
`resources/profiles`, a person's own ones texts in the registry."""

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import desktop
from desktop.models.domain.errors import InvalidInput
from desktop.models.domain.money import Currency
from desktop.models.domain.statuses import OrderStatus
from desktop.models.domain.zones import zone_of
from desktop.services.importing.captions import normal

_PACKAGE = Path(desktop.__file__).parent
_RESOURCES = next(root for root in (_PACKAGE / "resources", _PACKAGE.parent / "resources") if root.is_dir())

FIELDS = (
    "order_number rrn amount fee payment_method registered_at masked_pan description status refunded md_order "
    "payment_system currency merchant gross paid_at completed_at refunded_at updated_at action_code email cardholder "
    "processing_id terminal_id order_params ofd_status ip expiry eci approval_code operations registered_time "
    "operation net parent"
).split()
"""Fields a file column can be: the registry's column keys, the rest of the order card, the history (`operations`), a time in
a column of its own, the kind of operation (payment or refund), the sum after the fee, and a refund's payment."""
_ALIASES = {
    "amount_minor": "amount",
    "registered_minor": "gross",
    "fee_minor": "fee",
    "refunded_minor": "refunded",
    "params": "order_params",
    "action_text": "action_code",
}


def field_name(name: str) -> str:
    """A field by its name here, in the command line or in `ObservedOrder`; InvalidInput("column") when there is none."""
    known = _ALIASES.get(name, name)
    if known not in FIELDS:
        raise InvalidInput("column", value=name)
    return known


@dataclass(frozen=True, slots=True, kw_only=True)
class Refunds:
    """How a file marks a row as a refund: a word in the `operation` column, a negative sum, or every row is one. Such a row
    is an order of its own: its number gets `suffix`, its sum is refunded, nothing is left."""

    words: tuple[str, ...] = ()
    negative: bool = False
    every: bool = False
    suffix: str = "-R"

    @property
    def possible(self) -> bool:
        return bool(self.words) or self.negative or self.every


@dataclass(frozen=True, slots=True, kw_only=True)
class TotalSpec:
    """A total that the file states in its head or foot: the label before it, and which rows of which field it sums up
    (`rows`: all payments refunds). Several specs of one name add up."""

    name: str
    labels: tuple[str, ...]
    rows: str = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """`fields` maps a field to its captions, the likeliest first. `layouts` are whole header rows as the source writes them;
    against them a changed caption is noticed. `numbering` are fields that make up the number of a row without one.
    `head_date` is the label of the day that holds for all rows. `fee_negative`: the file prints fees below zero.
    `uuid_numbers`: the numbers are UUIDs, so they are the key.
    """

    name: str
    title: str
    fields: Mapping[str, tuple[str, ...]]
    layouts: tuple[tuple[str, ...], ...] = ()
    currency: str = "KZT"
    zone: str | None = None
    status: str | None = None
    status_words: Mapping[str, str] = field(default_factory=dict)
    numbering: tuple[str, ...] = ()
    number_prefix: str = ""
    refunds: Refunds = field(default_factory=Refunds)
    fee_negative: bool = False
    uuid_numbers: bool = False
    head_date: tuple[str, ...] = ()
    totals: tuple[TotalSpec, ...] = ()
    decimal_sign: str | None = None
    date_order: str | None = None
    own: bool = False

    def field_of(self, caption: str) -> tuple[str, int] | None:
        """The field that a caption (in normal form) names, and the caption's rank in it."""
        return _index(self.name, self.own, tuple((f, tuple(c)) for f, c in self.fields.items())).get(caption)

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, default=list)


@cache
def _index(_name: str, _own: bool, fields: tuple[tuple[str, tuple[str, ...]], ...]) -> dict[str, tuple[str, int]]:
    index: dict[str, tuple[str, int]] = {}
    for name, captions in fields:
        for rank, caption in enumerate(captions):
            index.setdefault(normal(caption), (name, rank))
    return index


def profile_of(data: Mapping[str, Any], *, own: bool = False) -> Profile:
    """A profile from its data; InvalidInput("profile") when it is none."""
    try:
        known = {name: value for name, value in data.items() if name in Profile.__dataclass_fields__}
        known["fields"] = {field_name(name): tuple(captions) for name, captions in data["fields"].items()}
        known["layouts"] = tuple(tuple(layout) for layout in data.get("layouts", ()))
        known["refunds"] = Refunds(**{**data.get("refunds", {}), "words": tuple(data.get("refunds", {}).get("words", ()))})
        known["totals"] = tuple(TotalSpec(**{**spec, "labels": tuple(spec["labels"])}) for spec in data.get("totals", ()))
        known["numbering"], known["head_date"] = tuple(data.get("numbering", ())), tuple(data.get("head_date", ()))
        known["own"] = own
        profile = Profile(**known)
        _require_sound(profile)
    except (TypeError, KeyError, ValueError, AttributeError, InvalidInput) as error:
        raise InvalidInput("profile", value=str(data.get("name", ""))) from error

    return profile


def _require_sound(profile: Profile) -> None:
    """TypeError, ValueError or InvalidInput for words that are no texts, and for what no file can be read by."""
    words = [*chain.from_iterable((*profile.fields.values(), *profile.layouts)), *profile.status_words, *profile.head_date]
    words += [profile.name, profile.title, profile.number_prefix, profile.refunds.suffix, *profile.refunds.words]
    words += chain.from_iterable((total.name, total.rows, *total.labels) for total in profile.totals)
    "".join(words).encode()  # halves of letters are no text either
    for state in (*([] if profile.status is None else [profile.status]), *profile.status_words.values()):
        OrderStatus(state)
    Currency(profile.currency)
    if profile.zone is not None:
        zone_of(profile.zone)
    if profile.decimal_sign not in (None, ".", ",") or profile.date_order not in (None, "dmy", "mdy", "ymd"):
        raise ValueError(profile.name)
    if not set(profile.numbering) <= set(FIELDS):
        raise ValueError(profile.numbering)


@cache
def shipped() -> tuple[Profile, ...]:
    """The profiles that come with the program, in the order of their file names."""
    return tuple(
        profile_of(tomllib.loads(path.read_text("utf-8"))) for path in sorted((_RESOURCES / "profiles").glob("*.toml"))
    )


def sample() -> Path:
    """The training data: the fourteen orders and the two detailed ones of the bank's guide as one export."""
    return _RESOURCES / "sample" / "training.csv"


def own_profiles(texts: Mapping[str, str]) -> tuple[Profile, ...]:
    """A person's profiles; one that cannot be read is left out."""
    found = []
    for name, text in texts.items():
        try:
            found.append(profile_of({**json.loads(text), "name": name}, own=True))
        except (ValueError, TypeError, RecursionError, InvalidInput):
            continue
    return tuple(found)


def known_captions(profiles: Iterable[Profile]) -> frozenset[str]:
    """All captions of the profiles in normal form."""
    return frozenset(normal(caption) for p in profiles for captions in p.fields.values() for caption in captions)
