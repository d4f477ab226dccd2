"""The control page: plain forms in the three languages, no script."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, get_args

from desktop.services.sandbox.cards import CARDS
from desktop.services.sandbox.faults import Kind
from desktop.services.sandbox.wording import RESOURCES, code_said, language_of

if TYPE_CHECKING:
    from jinja2 import Template

WORDS: dict[str, tuple[str, str, str]] = {
    "title": ("Учебный шлюз", "Оқу шлюзі", "Training gateway"),
    "note": (
        "Ненастоящие деньги. Все, что здесь сломано нарочно, чинится кнопкой «Убрать все неполадки».",
        "Ақша шынайы емес. Мұнда әдейі бұзылғанның бәрі «Ақаулардың бәрін алып тастау» батырмасымен түзеледі.",
        "No real money. Whatever is broken here on purpose is mended by “Remove all faults”.",
    ),
    "faults": ("Неполадки", "Ақаулар", "Faults"),
    "kind": ("Что сломать", "Не бұзылсын", "What goes wrong"),
    "calls": ("Вызовы (* – все)", "Шақырулар (* – бәрі)", "Calls (* – all)"),
    "times": ("Сколько раз", "Неше рет", "How many times"),
    "delay_ms": ("Задержка, мс", "Кідіріс, мс", "Delay, ms"),
    "after": ("После выполнения", "Орындалғаннан кейін", "After the work is done"),
    "add": ("Добавить", "Қосу", "Add"),
    "clear": ("Убрать все неполадки", "Ақаулардың бәрін алып тастау", "Remove all faults"),
    "none": ("Неполадок нет", "Ақау жоқ", "No faults"),
    "clock": ("Часы шлюза", "Шлюз сағаты", "Clock of the gateway"),
    "shift": ("Сдвиг от часов компьютера, с", "Компьютер сағатынан айырма, с", "Shift from the computer's clock, s"),
    "forward": ("Перевести вперед, с", "Алға жылжыту, с", "Move forward, s"),
    "apply": ("Применить", "Қолдану", "Apply"),
    "shops": ("Мерчанты", "Саудагерлер", "Merchants"),
    "version": ("Версия полей статуса", "Мәртебе өрістерінің нұсқасы", "Version of status fields"),
    "attempts": ("Попыток оплаты", "Төлеу әрекеттері", "Payment attempts"),
    "partly_refunded": (
        "Статус после частичного возврата",
        "Ішінара қайтарудан кейінгі мәртебе",
        "Status after a partial refund",
    ),
    "partial_reverse": ("Частичная отмена", "Күшін ішінара жою", "Partial reversal"),
    "last_orders": ("Список заказов по API", "API бойынша тапсырыстар тізімі", "List of orders by API"),
    "cards": ("Тестовые карты", "Сынақ карталары", "Test cards"),
    "number": ("Номер", "Нөмірі", "Number"),
    "result": ("Результат", "Нәтижесі", "Result"),
    "paid": ("Оплата проходит", "Төлем өтеді", "The payment goes through"),
    "expiry": (
        "Срок карты – любой будущий месяц.",
        "Картаның мерзімі – кез келген алдағы ай.",
        "Card expiry: any month to come.",
    ),
    "orders": ("Заказы", "Тапсырыстар", "Orders"),
}
_PLACES = {"ru": 0, "kk": 1, "en": 2}


def page_of(state: dict[str, Any], accepted: str) -> str:
    """`accepted` is the browser's header of languages."""
    wanted = [part.split(";")[0].strip().lower()[:2] for part in accepted.split(",")]
    language = next((code for code in wanted if code in _PLACES), language_of("ru"))
    words = {key: texts[_PLACES[language]] for key, texts in WORDS.items()}
    cards = [
        (
            " ".join(card.pan[place : place + 4] for place in range(0, len(card.pan), 4)),
            card.cvc,
            code_said(card.code, language),
        )
        for card in CARDS
    ]
    return _template().render(t=words, language=language, state=state, kinds=get_args(Kind), cards=cards)


def _grouped(pan: str) -> str:
    return " ".join(pan[place : place + 4] for place in range(0, len(pan), 4))


@cache
def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader  # the page is rarely asked for

    return Environment(loader=FileSystemLoader(RESOURCES / "sandbox"), autoescape=True).get_template("control.html")
