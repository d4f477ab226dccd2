"""Changes of settings: JSON, TOML and what a recovery kit or a vault holds."""

import hashlib
import json
from pathlib import Path
from typing import Any

from benchmarks.fuzzing import changes
from benchmarks.fuzzing.changes import Dice
from desktop.models.domain.recovery_kit import kit_text
from desktop.models.domain.secret import Secret
from desktop.services.importing.profiles import shipped
from desktop.services.secrets.vault import Cost, Vault

VALUES: tuple[Any, ...] = (None, True, False, 0, -1, 1, 2**31, 2**63, 10**30, 0.5, 1e308, float("nan"), float("inf"))
VALUES += (
    "",
    "x",
    "ru",
    "kk",
    "00:00",
    "24:00",
    "Asia/Almaty",
    "../etc",
    "https://",
    "\ud800",
    "x" * 5000,
    [],
    {},
    [[]],
    [None],
)
VALUES += (
    [1, "a"],
    {"a": []},
    {"": None},
    ["order_number", "order_number"],
    {"column": []},
    {"period": [1, 2]},
    {"preset": {}},
)
VALUES += ({"statuses": [[]]}, {"amount_from": "x"}, {"numbers": 5}, {"period": ["2021-07-23", None]}, {"period": "ab"})
VALUES += ({"card": ["x"]}, {"action_codes": ["x"]}, {"date_basis": "x"}, {"search": 5}, {"host": [], "port": "x", "sender": 1})
_DEEP = 100_000
_TOML = """language = "kk"
theme = "dark"
zone = "Asia/Almaty"
merchant_name = "Дәмді ас"
idle_minutes = 5
day_starts = "06:00"
portal = "https://example.kz"
limit_columns = true
stale_hours = 24

[mail]
host = "mail.example.kz"
port = 587
sender = "till@example.kz"

[kiosk]
start = true
reset_seconds = 60
answer_seconds = 20
languages = ["kk", "ru"]
"""
_TOML_VALUES = (
    "",
    "5",
    "-5",
    "0",
    "1e400",
    "nan",
    "true",
    '""',
    '"x"',
    "[]",
    "{}",
    "[" * 3000,
    "2021-02-30",
    "07:32:00",
    "'a",
    '"""',
)
_TOML_VALUES += (
    "9" * 5000,
    "9" * 30,
    '["kk", "kk"]',
    '["kk", 5]',
    "[[], {}]",
    '"\\ud800"',
    "0x_",
    "{a = {a = {}}}",
    '"ru" # "',
    "inf",
)
_TOML_NAMES = (
    "kiosk",
    "language",
    "zone",
    "mail",
    "geometry",
    "window",
    "a.b",
    '""',
    '"\\u0000"',
    "kiosk.start",
    "[kiosk]",
    "[[kiosk]]",
)
PASSWORD = Secret("the vault of the changed folder")
_COST = Cost(iterations=1, memory_kib=64, lanes=1)


def changed_value(dice: Dice, value: Any, depth: int = 0) -> Any:
    """One place somewhere in a JSON value is another value, gone, or has a sister."""
    if isinstance(value, dict) and value and dice.random() < 0.85:
        key, result = dice.choice(list(value)), dict(value)
        match dice.randrange(6):
            case 0:
                del result[key]
            case 1:
                result[dice.choice(("", "name", "fields", "column", "\x00", key + " "))] = result[key]
            case _:
                result[key] = changed_value(dice, value[key], depth + 1)
        return result
    if isinstance(value, list) and value and dice.random() < 0.85:
        place = dice.randrange(len(value))
        return [*value[:place], changed_value(dice, value[place], depth + 1), *value[place + dice.randrange(2) :]]
    return dice.choice(VALUES)


def changed_json(dice: Dice, value: Any) -> str:
    """A value as text; now and then text that is no JSON."""
    for _ in changes.several(dice, 3):
        value = changed_value(dice, value)
    text = json.dumps(value)
    match dice.randrange(12):
        case 0:
            return text[: dice.randrange(len(text) + 1)]
        case 1:
            return dice.choice(("[" * _DEEP, '{"a":' * _DEEP, "9" * 5000, "", "NaN", "\ufeff{}", "\x00", "nul", '"\\ud800"'))
        case 2:
            place = dice.randrange(len(text) + 1)
            return text[:place] + dice.choice(changes.HOSTILE) + text[place + 1 :]
    return text


def changed_profile(dice: Dice) -> str:
    """The body of somebody's own profile."""
    return changed_json(dice, json.loads(dice.choice(shipped()).to_json()))


def changed_toml(dice: Dice, text: str = _TOML) -> bytes:
    lines = text.splitlines()
    for _ in changes.several(dice, 3):
        place = dice.randrange(len(lines))
        name, sign, _ = lines[place].partition(" = ")
        match dice.randrange(6):
            case 0 | 1:
                lines[place] = name + (sign or " = ") + dice.choice(_TOML_VALUES)
            case 2:
                lines[place] = lines[place].replace(name or "\0", dice.choice(_TOML_NAMES))
            case 3:
                lines.insert(place, dice.choice(lines))
            case 4:
                lines[place : place + 1] = []
                lines = lines or [""]
            case _:
                dice.shuffle(lines)
    made = changes.encoded(dice, "\n".join(lines)) if dice.random() < 0.3 else "\n".join(lines).encode("utf-8", "replace")
    return changes.changed_bytes(dice, made, [made]) if dice.random() < 0.2 else made


def changed_kit(dice: Dice) -> str:
    """The text that somebody types from paper."""
    text = list(kit_text(Secret(dice.randbytes(32).hex())).reveal())
    for _ in range(dice.randrange(4)):
        place = dice.randrange(len(text))
        text[place : place + dice.randrange(2)] = dice.choice(
            ("O", "I", "Ъ", "ß", "ŉ", "\x00", " ", "", "-", "🙂", "1" * 60, "\ud800")
        )
        text = text or [""]
    return "".join(text).lower() if dice.random() < 0.2 else "".join(text)


def vault(folder: Path) -> bytes:
    """A sound vault with two secrets."""
    path = folder / "seed.bin"
    store = Vault(path, lambda: PASSWORD, cost=_COST)
    for name in ("registry.key", "mail.password"):
        store.set(name, Secret("a secret of the changed folder"))
    return path.read_bytes()


def changed_vault(dice: Dice, sound: bytes) -> bytes:
    """Bytes of a vault; half of the changes of its head get a right checksum, so that what it asks for is believed."""
    head = 8 + 3 * 4 + 16 + 32
    if dice.random() < 0.5:
        return changes.changed_bytes(dice, sound, [sound])
    told = bytearray(sound[:head])
    figures = (0, 1, 2, 3, 16, 64, 65, 1024, 65_536, 1 << 18, 1 << 20, (1 << 20) + 1, 2**31, 2**32 - 1)
    for _ in changes.several(dice, 3):
        field = dice.randrange(3)
        told[8 + 4 * field : 12 + 4 * field] = dice.choice(figures).to_bytes(4, "big")
    return bytes(told) + hashlib.sha256(told).digest()[:8] + sound[head + 8 :]
