"""The state of an order: what all files told about it so far, as one plain tuple, and how a file's word changes it.

A state has the fields of `ObservedOrder` after `file_row`, in that order; None = nobody told. Pure: no database here.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from desktop.models.domain.orders import ObservedOrder
from desktop.models.domain.statuses import OrderStatus

State = tuple[Any, ...]
FIELDS = ObservedOrder._fields[1:]
_AT = {name: index for index, name in enumerate(FIELDS)}
MERCHANT, ORDER_NUMBER, MD_ORDER = _AT["merchant"], _AT["order_number"], _AT["md_order"]
AMOUNT, REGISTERED_MINOR, REFUNDED = _AT["amount_minor"], _AT["registered_minor"], _AT["refunded_minor"]
FEE, CURRENCY, STATUS, STATUS_RAW = _AT["fee_minor"], _AT["currency"], _AT["status"], _AT["status_raw"]
ACTION_CODE, ACTION_TEXT, REGISTERED_AT = _AT["action_code"], _AT["action_text"], _AT["registered_at"]
MASKED_PAN, DESCRIPTION, EMAIL, OFD_STATUS = _AT["masked_pan"], _AT["description"], _AT["email"], _AT["ofd_status"]
PARAMS, OPERATIONS = _AT["params"], _AT["operations"]


def merge(state: State, told: State) -> State:
    """The state after a later word: what it leaves out keeps its value, parameters and operations are added together.
    `status_raw` belongs to the status, `action_text` to the code: they never outlive them."""
    if told[STATUS] == OrderStatus.UNKNOWN and told[STATUS_RAW] is None:  # the file does not tell states
        told = (*told[:STATUS], *state[STATUS : STATUS_RAW + 1], *told[STATUS_RAW + 1 :])
    merged = tuple([old if new is None else new for new, old in zip(told, state, strict=True)])
    if merged == state and told[STATUS_RAW] == state[STATUS_RAW]:
        return state
    result = list(merged)
    result[STATUS_RAW] = told[STATUS_RAW]
    result[MASKED_PAN] = _fuller_mask(state[MASKED_PAN], merged[MASKED_PAN])
    if told[ACTION_CODE] not in (None, state[ACTION_CODE]):
        result[ACTION_TEXT] = told[ACTION_TEXT]
    if told[PARAMS] is not None and state[PARAMS] is not None:
        result[PARAMS] = _joined_params(state[PARAMS], told[PARAMS])
    if told[OPERATIONS] is not None and state[OPERATIONS] is not None:
        result[OPERATIONS] = _joined_operations(state[OPERATIONS], told[OPERATIONS])
    return tuple(result)


def _fuller_mask(before: str | None, after: str | None) -> str | None:
    """Of two masks of one card (`4111 **** **** 1111`, `411111**1111`) the one that shows more of it."""
    old, new = ("".join(letter for letter in mask or "" if letter.isdigit()) for mask in (before, after))
    same = old[-4:] == new[-4:] and old[:4] == new[:4]
    return before if same and len(old) >= len(new) and min(len(old), len(new)) >= 8 else after


def _joined_params(before: str, after: str) -> str:
    known = json.loads(before)
    joined = known | json.loads(after)
    return before if joined == known else json.dumps(joined, ensure_ascii=False)


def _joined_operations(before: str, after: str) -> str:
    """The union by type and time, in time's order. Of one act each detail's later word wins: the bank's file tells the
    merchant's number, the gateway does not."""
    known = json.loads(before)
    acts: dict[tuple[str, int], dict[str, Any]] = {}
    for act in [*known, *json.loads(after)]:
        acts[act["type"], act["at"]] = acts.get((act["type"], act["at"]), {}) | act
    joined = sorted(acts.values(), key=lambda act: act["at"])
    return before if joined == known else json.dumps(joined, ensure_ascii=False)


def gross_of(state: State) -> int:
    """What the payer agreed to: the registered sum where known, else shown + refunded of a REFUNDED order."""
    if state[REGISTERED_MINOR] is not None:
        return int(state[REGISTERED_MINOR])
    refunded = state[REFUNDED] or 0 if state[STATUS] == OrderStatus.REFUNDED else 0
    return int(state[AMOUNT] + refunded)


def told_mask(told: State) -> int:
    """A bit for each field that a word gives, the first field the lowest."""
    return sum([1 << index for index, value in enumerate(told) if value is not None])


def to_json(told: State) -> str:
    return json.dumps({name: value for name, value in zip(FIELDS, told, strict=True) if value is not None}, ensure_ascii=False)


def from_json(text: str) -> State:
    return tuple(map(json.loads(text).get, FIELDS))


class Word(NamedTuple):
    """One file's word about an order."""

    batch: int
    file_row: int
    told: State


class StoredWord(NamedTuple):
    """A row of `sightings`: see there."""

    batch: int
    file_row: int
    told: int
    observed: str | None


def fold(words: Sequence[Word]) -> State:
    """What the words, in their order, add up to."""
    state = words[0].told
    for word in words[1:]:
        state = merge(state, word.told)
    return state


def is_silent(before: State, told: State, after: State) -> bool:
    """Whether a word changed nothing and can be told again from the state before it and its mask of fields."""
    return after == before and all(told[at] in (None, before[at]) for at in (PARAMS, OPERATIONS, MASKED_PAN))


def pack(words: Sequence[Word]) -> list[StoredWord]:
    """The words as they are stored: the first one is the order's own row and is kept only when a later one changed it."""
    packed: list[StoredWord] = []
    state = words[0].told
    for word in words[1:]:
        after = merge(state, word.told)
        observed = None if is_silent(state, word.told, after) else to_json(word.told)
        packed.append(StoredWord(word.batch, word.file_row, told_mask(word.told), observed))
        state = after
    if any(word.observed for word in packed):
        first = words[0]
        packed.insert(0, StoredWord(first.batch, first.file_row, told_mask(first.told), to_json(first.told)))
    return packed


def unpack(batch: int, file_row: int, state: State, stored: Iterable[StoredWord]) -> list[Word]:
    """All words about an order from its own row (first batch and row, present state) and its sightings in batch order."""
    rest = list(stored)
    if not rest or rest[0].batch != batch:
        rest.insert(0, StoredWord(batch, file_row, 0, to_json(state)))
    words: list[Word] = []
    before: State = ()
    for word in rest:
        told = from_json(word.observed) if word.observed is not None else _masked(before, word.told)
        words.append(Word(word.batch, word.file_row, told))
        before = merge(before, told) if before else told
    return words


def _masked(state: State, mask: int) -> State:
    return tuple([value if mask >> index & 1 else None for index, value in enumerate(state)])
