"""Exports like the bank's, of any length: the same rows for the same length, wherever they are made."""

import csv
import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

CAPTIONS = (
    "Номер заказа", "RRN", "Сумма", "Сумма комиссии", "Платежное средство",
    "Дата регистрации", "Номер карты", "Описание заказа", "Статус", "Сумма возврата",
)  # fmt: skip
CODES = tuple(
    "MD_ORDER ORDER_NUMBER REFERENCE_NUMBER AMOUNT CURRENCY FEE_AMOUNT PAYMENT_TYPE PAYMENT_SYSTEM CREATED_DATE PAYMENT_DATE "
    "COMPLETION_DATE REFUNDED_DATE PAN SHORT_DESCRIPTION STATE REFUNDED_AMOUNT ACTION_CODE EMAIL MERCHANT_LOGIN".split()
)
STATUSES = {"ЗАВЕРШЕН": 78, "ОТКЛОНЕН": 14, "ВОЗВРАТ": 3, "ПОДТВЕРЖДЕН": 3, "ОТМЕНЕН": 1, "СОЗДАН": 1}
STATES = {"DEPOSITED": 78, "DECLINED": 14, "REFUNDED": 3, "APPROVED": 3, "REVERSED": 1, "CREATED": 1}
MEANS = {"CARD": 88, "APPLE": 7, "GOOGLE": 5}
GOODS = ("ужин", "обед", "доставку", "подписку", "билеты", "абонемент", "консультацию", "сертификат", "ремонт", "гостиницу")
NAMES = ("Айгерим", "Данияр", "Әсел", "Нұрлан", "Ольга", "Сергей", "Гүлнар", "Қанат", "Татьяна", "Ұлжан")
FIRST_DIGITS = ("4111 11", "4400 43", "5169 49", "5555 55", "5354 51", "2200 30")
REFUSALS = (5, 51, 54, 57, 61, 62, 116, 120, 71015, -2007)
NEWEST = datetime(2026, 10, 31, 23, 59, 59)
DAYS = 730


def write_list(path: Path, rows: int) -> Path:
    """The portal's list: ten captions, sums as the screen shows them, the newest row first."""
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, delimiter=";", lineterminator="\r\n")
        out.writerow(CAPTIONS)
        out.writerows(_list_rows(random.Random(rows), rows))
    return path


def _list_rows(dice: random.Random, rows: int) -> Iterator[tuple[str, ...]]:
    for number, at, tiyn, status, means in _orders(dice, rows, STATUSES):
        paid = status not in ("СОЗДАН",)
        refunded = tiyn if status == "ВОЗВРАТ" else 0
        yield (
            str(number),
            _rrn(dice, at) if paid else "",
            _shown(tiyn - refunded) + " ₸",
            f"{tiyn // 5000 / 100:.2f}" if status == "ЗАВЕРШЕН" else "0.00",
            means,
            at.strftime("%d.%m.%Y %H:%M:%S"),
            f"{dice.choice(FIRST_DIGITS)}** **** {dice.randrange(10_000):04}" if paid else "",
            f"За {dice.choice(GOODS)}, {dice.choice(NAMES)}, стол {dice.randrange(40)}",
            status,
            f"{refunded / 100:.2f}",
        )


def write_detailed(path: Path, rows: int) -> Path:
    """A wider export by the portal's codes, of a second merchant, so that every field of the filter has something to find."""
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(CODES)
        out.writerows(_detailed_rows(random.Random(rows + 1), rows))
    return path


def _detailed_rows(dice: random.Random, rows: int) -> Iterator[tuple[str, ...]]:
    for number, at, tiyn, status, means in _orders(dice, rows, STATES):
        refunded = tiyn // 2 if status == "REFUNDED" else 0
        yield (
            f"{dice.getrandbits(32):08x}-{dice.getrandbits(16):04x}-7000-8000-{number:012x}",
            f"W-{number}",
            _rrn(dice, at),
            f"{(tiyn - refunded) / 100:.2f}",
            dice.choices(("KZT", "USD"), (98, 2))[0],
            "0.00",
            means,
            dice.choice(("VISA", "MASTERCARD", "MIR")),
            _time(at),
            _time(at + timedelta(minutes=2)),
            _time(at + timedelta(hours=5)) if status in ("DEPOSITED", "REFUNDED") else "",
            _time(at + timedelta(days=3)) if refunded else "",
            f"{dice.choice(FIRST_DIGITS).replace(' ', '')}******{dice.randrange(10_000):04}",
            f"Заказ с сайта: {dice.choice(GOODS)}",
            status,
            f"{refunded / 100:.2f}",
            str(dice.choice(REFUSALS)) if status == "DECLINED" else "0",
            f"buyer{dice.randrange(rows)}@example.kz",
            "second-shop",
        )


def _orders(dice: random.Random, rows: int, statuses: dict[str, int]) -> Iterator[tuple[int, datetime, int, str, str]]:
    """Number, time, tiyn, status, means of payment; evenly over two years, most sums small and a few large."""
    step = timedelta(days=DAYS) / rows
    words, shares = list(statuses), list(statuses.values())
    for place in range(rows):
        tiyn = max(1, int(dice.lognormvariate(13, 1.2)) // 100) * 100 + (dice.randrange(100) if dice.random() < 0.2 else 0)
        yield (
            10_000_000 + rows - place,
            NEWEST - step * place - timedelta(seconds=dice.randrange(60)),
            tiyn,
            dice.choices(words, shares)[0],
            dice.choices(list(MEANS), list(MEANS.values()))[0],
        )


def _shown(tiyn: int) -> str:
    return f"{tiyn // 100:,}.{tiyn % 100:02}".replace(",", " ")


def _rrn(dice: random.Random, at: datetime) -> str:
    return f"{at.year % 10}{at.timetuple().tm_yday:03}{dice.randrange(10**8):08}"


def _time(at: datetime) -> str:
    return at.strftime("%d.%m.%Y %H:%M:%S")
