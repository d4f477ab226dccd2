"""Settles how the rows of a file are read once its header is known: signs, day and month, zone; and lists what was chosen."""

from collections.abc import Callable, Iterator, Sequence
from zoneinfo import ZoneInfo

from desktop.models.domain.batches import Choice
from desktop.models.domain.zones import zone_of
from desktop.services.importing.captions import normal
from desktop.services.importing.cards import screen
from desktop.services.importing.cells import Block, Book, Cell, text_of
from desktop.services.importing.evidence import Evidence
from desktop.services.importing.headers import Header
from desktop.services.importing.options import ReadOptions
from desktop.services.importing.plan import DATES, MONEY, Habits
from desktop.services.importing.texts import printable

Rows = Sequence[Sequence[Cell]]


def settle(
    header: Header,
    evidence: Evidence,
    options: ReadOptions,
    book: Book,
    zone: ZoneInfo,
    merchant: str | None,
    head: Rows,
) -> tuple[Habits, tuple[Choice, ...]]:
    """A person's word comes first, then the profile's, then the file's own evidence."""
    profile = header.profile
    decimal = evidence.decimal_choice(options.decimal_sign or profile.decimal_sign)
    order = evidence.order_choice(options.date_order or profile.date_order)
    told = options.zone or profile.zone
    zone = zone_of(told) if told else zone
    habits = Habits(
        zone=zone,
        date_order=order.chosen if order else "dmy",
        decimal_sign=decimal.chosen,
        merchant=printable(options.merchant or merchant or "") or None,
        day=head_day(head, profile.head_date),
        guarded=book.is_text,
    )
    choices = (
        _encoding_choice(book),
        decimal if evidence.asks_decimal or options.decimal_sign else None,
        order,
        Choice("zone", str(zone.key), (str(zone.key),), certain=True),
        _gross_choice(header),
        *_renames(header),
    )
    return habits, tuple(choice for choice in choices if choice)


def gather(header: Header, rows: Rows, further: Callable[[], Iterator[Block]]) -> Evidence:
    """From the first rows; only when they leave a question open are all others asked, too."""
    money = [c for c, f in header.mapping.items() if f in MONEY]
    dates = [c for c, f in header.mapping.items() if f in DATES]
    evidence = Evidence()
    evidence.add(rows, money, dates)
    if evidence.is_open:
        for block in further():
            evidence.add(block.rows, money, dates)
            if not evidence.is_open:
                break
    return evidence


def head_day(head: Rows, labels: Sequence[str]) -> str | None:
    """The day that a head line states for all rows («Дата платежей: 2026-07-12»)."""
    wanted = {normal(label) for label in labels}
    for row in head:
        for place, cell in enumerate(row):
            label, _, rest = text_of(cell).partition(":")
            if wanted and normal(label) in wanted:
                return rest.strip() or next((text_of(c).strip() for c in row[place + 1 :] if text_of(c).strip()), None)
    return None


def shown_captions(header: Header) -> tuple[str, ...]:
    """Captions as a person may see them: what is taken for a header may be a row of data."""
    return tuple(screen(caption)[0] for caption in header.captions)


def _encoding_choice(book: Book) -> Choice | None:
    if not book.encodings or book.encoding is None:
        return None
    return Choice("encoding", book.encoding, (book.encoding, *book.encodings))


def _gross_choice(header: Header) -> Choice | None:
    captions = shown_captions(header)
    chosen = next((c for c, f in header.mapping.items() if f == "amount"), None)
    if not header.rivals or chosen is None:
        return None
    return Choice("gross_column", captions[chosen], tuple(captions[c] for c in (chosen, *header.rivals)))


def _renames(header: Header) -> Iterator[Choice]:
    captions = shown_captions(header)
    unknown = tuple(captions[c] for c, caption in enumerate(header.captions) if not header.profile.field_of(normal(caption)))
    for column, old in header.renamed:
        yield Choice("renamed_column", captions[column], unknown, about=old)
