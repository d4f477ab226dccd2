"""A believable history for demonstrations: the same days give the same orders."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.services.sandbox import life
from desktop.services.sandbox.house import House
from desktop.services.sandbox.ids import Ids
from desktop.services.sandbox.ledger import Unit
from desktop.services.sandbox.orders import Order
from desktop.services.sandbox.shops import DAY_MS, Shop

_GOODS = (
    ("Букет из 25 роз", 18_000),
    ("Сертификат на 10 занятий", 45_000),
    ("Курс «Казахский с нуля»", 60_000),
    ("Билет на концерт", 12_000),
    ("Доставка обеда", 4_200),
    ("Замена экрана", 27_500),
    ("Абонемент на месяц", 20_000),
    ("Набор посуды", 33_900),
    ("Запись к врачу", 9_000),
    ("Детская обувь", 15_600),
)
_HOLDERS = ("AIGERIM S", "DMITRY K", "NURLAN A", "ELENA P", "TIMUR B", "ALIYA M", "SERGEY V", "DANA T")
_CARDS = (("440043", "VISA"), ("400303", "VISA"), ("535173", "MASTERCARD"), ("557712", "MASTERCARD"), ("516949", "MASTERCARD"))
_REFUSALS = (116, 116, 116, 121, 5, 151, 71015, -2025, 907)
_HOURS = (0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 6, 7, 8, 8, 7, 7, 8, 8, 9, 9, 7, 5, 3, 1)
_WEEK = (90, 95, 100, 105, 125, 130, 85)


def fill(unit: Unit, house: House, days: int, per_day: int | None = None) -> int:
    """How many orders were made, the last of them yesterday; a state that has its history already gets none."""
    if unit.setting("seeded") == days:
        return 0
    shop = next(iter(house.shops.values())) if "training" not in house.shops else house.shops["training"]
    today = datetime.fromtimestamp(house.clock.now() // 1000, UTC).astimezone(ZoneInfo(shop.zone)).date()
    made = 0
    for back in range(days, 0, -1):
        day = today - timedelta(days=back)
        chance = random.Random(f"{day} {shop.login}")
        start = int(datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(shop.zone)).timestamp()) * 1000
        count = per_day if per_day is not None else chance.randint(18, 34) * _WEEK[day.weekday()] // 100
        seconds = sorted(chance.choices(range(24), _HOURS)[0] * 3600 + chance.randrange(3600) for _ in range(count))
        for number, second in enumerate(seconds, 1):
            order = _order(shop, chance, start + second * 1000, f"{day:%y%m%d}-{number:04d}")
            if unit.numbered(shop.login, order.number) is None:
                _live(order, shop, chance, back)
                unit.put(order)
                made += 1
    unit.set("seeded", days)
    return made


def _order(shop: Shop, chance: random.Random, at: int, number: str) -> Order:
    name, price = chance.choice(_GOODS)
    holder = chance.choice(_HOLDERS)
    return Order(
        md_order=Ids(chance).uuid(),
        merchant=shop.login,
        number=number,
        amount=price * chance.choice((1, 1, 1, 2, 3)) * 100,
        currency="398",
        registered_ms=at,
        expires_ms=at + 1000 * shop.session_s,
        two_stage=chance.randrange(100) < 25,
        language=chance.choice(("ru", "ru", "kk")),
        description=name,
        return_url="https://shop.example.kz/back",
        email=f"{holder.split()[0].lower()}@example.kz",
        ip=f"10.{chance.randrange(256)}.{chance.randrange(256)}.{chance.randrange(1, 255)}",
    )


def _live(order: Order, shop: Shop, chance: random.Random, days_ago: int) -> None:
    """A life by the same rules as every order's, only long ago."""
    ids, lot = Ids(chance), chance.randrange(100)
    at = order.registered_ms + chance.randrange(30, 400) * 1000
    if lot < 8:  # nobody came
        life.settle(order, order.expires_ms, ids)
        return
    card = _card(order, chance)
    if lot < 20:
        life.refuse(order, shop, at, card, chance.choice(_REFUSALS))
        if lot < 14:
            life.settle(order, order.expires_ms, ids)
            return
        at += 60_000
    order.eci, order.auth_type = (2 if card["system"] == "MASTERCARD" else 5), "4"
    if order.state == "CREATED":
        life.pay(order, shop, at, ids, card)
    if order.state == "APPROVED":
        _finish_hold(order, shop, chance, ids, at, days_ago)
    if order.state == "DEPOSITED" and chance.randrange(100) < 9 and days_ago > 1:
        later = at + chance.randrange(1, min(days_ago, 12)) * DAY_MS
        whole = chance.randrange(2) == 0
        life.refund(order, shop, later, ids, 0 if whole else order.deposited // 400 * 100, key=ids.secret(12))


def _finish_hold(order: Order, shop: Shop, chance: random.Random, ids: Ids, at: int, days_ago: int) -> None:
    """Most are captured within the day, some for less, a few given back; the last days' may be held still."""
    lot = chance.randrange(100)
    later = at + chance.randrange(600, 7_200) * 1000
    if lot < 12 and life.bank_day(at, shop.zone) == life.bank_day(later, shop.zone):
        life.reverse(order, shop, later, ids, 0)
    elif days_ago > 6 or lot < 60:
        part = lot % 10 == 0
        life.deposit(order, shop, later, ids, order.approved * 3 // 400 * 100 if part else 0)


def _card(order: Order, chance: random.Random) -> dict[str, str]:
    first, system = chance.choice(_CARDS)
    expiry = f"20{chance.randrange(27, 32)}{chance.randrange(1, 13):02d}"
    masked = f"{first}**{chance.randrange(10_000):04d}"
    return {"masked": masked, "expiry": expiry, "holder": order.email.split("@")[0].upper(), "system": system}
