"""Parameters of an order: the bank's own name-value pairs and every column that is none of ours, as one JSON object."""

import json
import re
from collections.abc import Sequence
from json.encoder import encode_basestring

from desktop.services.importing.texts import Text

_PAIR_BREAK = re.compile(r"\s*(?:[;\r\n]+|\s\|\s)\s*")


class ParamTexts(dict[str, dict[str, str]]):
    """A cell of the parameters' column → pairs: a JSON object, or `CMS: Opencart 2.1.x; Module-Version: 2.2.0`."""

    def __missing__(self, text: str) -> dict[str, str]:
        if len(self) > 1000:
            self.clear()
        self[text] = value = _of_json(text) or _of_pairs(text)
        return value


def _of_json(text: str) -> dict[str, str] | None:
    try:
        data = json.loads(text) if text.startswith(("{", "[")) else None
    except (ValueError, RecursionError):
        return None
    if isinstance(data, list):
        data = {str(item.get("name")): item.get("value") for item in data if isinstance(item, dict) and "name" in item}
    if not isinstance(data, dict):
        return None
    return {
        str(name): value if isinstance(value, str) else json.dumps(value, ensure_ascii=False) for name, value in data.items()
    }


def _of_pairs(text: str) -> dict[str, str]:
    pairs = [part.partition(":") for part in _PAIR_BREAK.split(text) if part.strip()]
    if all(sign for _, sign, _ in pairs):
        return {name.strip(): value.strip() for name, _, value in pairs if value.strip()}
    return {"": text}


def column_params(names: Sequence[str], columns: Sequence[Sequence[Text]], size: int) -> list[Text]:
    """One JSON text per row from columns of texts, names in order; None when a row has none."""
    order = sorted(range(len(names)), key=lambda place: names[place])
    heads = [f"{encode_basestring(names[place])}: " for place in order]
    ordered = [columns[place] for place in order]
    if not ordered:
        return [None] * size
    lines = (
        ", ".join([head + encode_basestring(text) for head, text in zip(heads, row, strict=True) if text])
        for row in zip(*ordered, strict=True)
    )
    return [f"{{{line}}}" if line else None for line in lines]


def merged_params(texts: Sequence[Text], own: Sequence[Text], unnamed: str, read: ParamTexts) -> list[Text]:
    """The parameters' column joined with the JSON of the other columns; a text without names goes under `unnamed`."""
    return [_merged(read[text], base, unnamed) if text else base for text, base in zip(texts, own, strict=True)]


def _merged(pairs: dict[str, str], base: Text, unnamed: str) -> Text:
    named = {name or unnamed: value for name, value in pairs.items()} | (json.loads(base) if base else {})
    return json.dumps(named, ensure_ascii=False, sort_keys=True) if named else None
