"""The words of answers in the three languages, and of action codes from the program's own list of them."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, cast

from desktop.services.sandbox.paying import Family, Language

_PACKAGE = Path(__file__).resolve().parents[2]
RESOURCES = next(root for root in (_PACKAGE / "resources", _PACKAGE.parent / "resources") if root.is_dir())

# ru and en as such gateways send them (reference, 1.6); kk is ours.
WORDS: dict[str, tuple[str, str, str]] = {
    "ok": ("Успешно", "Сәтті", "Success"),
    "denied": ("Доступ запрещён", "Қолжетімділікке тыйым салынған", "Access denied"),
    "change_password": (
        "Пользователь должен сменить свой пароль",
        "Пайдаланушы құпиясөзін ауыстыруы керек",
        "The user must change the password",
    ),
    "system": ("Системная ошибка", "Жүйелік қате", "System error"),
    "number_done": (
        "Заказ с таким номером уже обработан",
        "Мұндай нөмірі бар тапсырыс өңделіп қойған",
        "Order with this number was processed already",
    ),
    "number_used": (
        "Заказ с таким номером уже зарегистрирован",
        "Мұндай нөмірі бар тапсырыс тіркеліп қойған",
        "Order with this number is registered already",
    ),
    "bad_number": ("Неверный номер заказа", "Тапсырыс нөмірі қате", "Order number is invalid"),
    "currency": ("Неизвестная валюта", "Белгісіз валюта", "Unknown currency"),
    "no_number": ("Номер заказа не может быть пуст", "Тапсырыс нөмірі бос болмауы керек", "Order number is empty"),
    "no_amount": ("Отсутствует сумма", "Сома көрсетілмеген", "Amount is missing"),
    "no_return": ("URL возврата не может быть пуст", "Қайту URL мекенжайы бос болмауы керек", "Return URL is empty"),
    "bad_return": ("Неверный URL возврата", "Қайту URL мекенжайы қате", "Return URL is invalid"),
    "missing": ("[{value}] не задан", "[{value}] көрсетілмеген", "[{value}] is not set"),
    "empty": ("Не заполнено одно из обязательных полей", "Міндетті өрістердің бірі бос", "A mandatory field is empty"),
    "bad_amount": ("Неверная сумма", "Сома қате", "Wrong amount"),
    "bad_value": (
        "Неверное значение параметра [{value}]",
        "[{value}] параметрінің мәні қате",
        "Wrong value of parameter [{value}]",
    ),
    "unsafe": ("Недопустимый текст в [{value}]", "[{value}] мәтініне жол берілмейді", "Text is not allowed in [{value}]"),
    "features": ("Несовместимые значения features", "features мәндері өзара үйлеспейді", "Conflicting features"),
    "feature_right": ("Нет прав на features={value}", "features={value} құқығы жоқ", "No permission for features={value}"),
    "feature": ("Неизвестное значение features", "features мәні белгісіз", "Unknown value of features"),
    "no_ids": (
        "Не указан номер заказа",
        "Тапсырыс нөмірі көрсетілмеген",
        "Neither orderId nor orderNumber is given",
    ),
    "not_found": ("Заказ не найден", "Тапсырыс табылмады", "Order is not found"),
    "unregistered": ("Незарегистрированный orderId", "Тіркелмеген orderId", "Unregistered orderId"),
    "wrong_state": (
        "Платёж должен быть в корректном состоянии",
        "Төлемнің күйі бұл операцияға сай емес",
        "Payment must be in a correct state",
    ),
    "reversed_once": (
        "Повторная отмена невозможна",
        "Төлемнің күшін қайта жоюға болмайды",
        "A second reversal is not possible",
    ),
    "day_over": (
        "Отмена возможна только до конца банковского дня",
        "Төлемнің күшін тек банк күні біткенше жоюға болады",
        "Reversal is possible until the end of the bank day only",
    ),
    "partial_reverse": (
        "Частичная отмена недоступна",
        "Төлемнің күшін ішінара жоюға болмайды",
        "Partial reversal is not available",
    ),
    "small_deposit": (
        "Неверная сумма депозита (менее одной единицы)",
        "Есептен шығару сомасы қате (бір бірліктен аз)",
        "Wrong deposit amount (less than one unit)",
    ),
    "refund_too_large": (
        "Сумма возврата превышает сумму списания",
        "Қайтару сомасы есептен шығарылған сомадан көп",
        "Refund amount exceeds the deposited amount",
    ),
    "refund_key": (
        "Возврат с таким externalRefundId уже выполнен на другую сумму",
        "Мұндай externalRefundId бар қайтару басқа сомаға жасалған",
        "A refund with this externalRefundId was made with another amount",
    ),
    "expected_amount": (
        "Сумма списания не равна ожидаемой",
        "Есептен шығарылған сома күтілген сомаға тең емес",
        "The deposited amount differs from the expected one",
    ),
    "basket": ("Сумма корзины не равна сумме операции", "Себет сомасы операция сомасына тең емес", "Basket and amount differ"),
    "binding": ("Информация не найдена", "Ақпарат табылмады", "Nothing is found"),
    "binding_active": ("Связка уже активна", "Байланыс белсенді", "The binding is active already"),
    "binding_inactive": ("Связка не активна", "Байланыс белсенді емес", "The binding is not active"),
    "range": ("Значение вне допустимого диапазона", "Мән рұқсат етілген ауқымнан тыс", "The value is out of range"),
    "template": ("Шаблон не найден", "Үлгі табылмады", "Template is not found"),
    "template_state": ("Ссылка на оплату не действует", "Төлем сілтемесі жарамсыз", "The payment link is not active"),
    "bad_request": ("Неверный запрос", "Сұрау қате", "Bad request"),
    "redirect": (
        "Ваш платёж обработан, происходит переадресация",
        "Төлеміңіз өңделді, басқа бетке өту жүріп жатыр",
        "Your payment is processed, redirecting",
    ),
    "to_acs": (
        "Происходит переадресация на страницу банка",
        "Банк бетіне өту жүріп жатыр",
        "Redirecting to the page of the bank",
    ),
    "payment_refused": ("Операция отклонена", "Операция қабылданбады", "Operation is declined"),
    "unknown_bank": ("<Неизвестно>", "<Белгісіз>", "Unknown"),
    "country": ("Казахстан", "Қазақстан", "Kazakhstan"),
}
_PLACES: dict[str, int] = {"ru": 0, "kk": 1, "en": 2}
# The other languages that pages of such gateways speak; they get the nearer one of ours.
_NEAR = {"kz": "kk", "ua": "ru", "by": "ru", "de": "en", "fr": "en", "es": "en", "it": "en", "zh": "en", "ja": "en", "ko": "en"}

_FAMILIES: dict[Family, str] = {
    "data": "101 111 116 125 -2013 71015 20 53 73 78 82 88 906",
    "shop": "106 109 110 208 914 999 2002 2003 2004 2005 2006 2014 2015 2016 -2000 -2001 -2002 -2003 -2010 -2017 -2101 341014",
    "later": "907 910 912 151017",
    "no_answer": "1001 151018 151019 998 -1",
    "time": "-2007 -2009 -2014",
    "authentication": "-2006 -2025",
}
_FAMILY_OF: dict[int, Family] = {int(code): family for family, codes in _FAMILIES.items() for code in codes.split()}


def language_of(code: str, default: str = "ru") -> Language:
    """Ours for any code, in any case."""
    code = code.lower()
    code = _NEAR.get(code, code)
    return cast("Language", code if code in _PLACES else default)


def known_language(code: str) -> bool:
    return code.lower() in _PLACES or code.lower() in _NEAR


def said(key: str, language: str, value: str = "") -> str:
    return WORDS[key][_PLACES[language_of(language)]].format(value=value)


def family_of(code: int) -> Family:
    """What the buyer is told (reference, end of section 6); what is not named there is for the issuing bank."""
    return "" if code in (0, -100) else _FAMILY_OF.get(code, "issuer")


def code_said(code: int, language: str) -> str:
    """`actionCodeDescription`: empty for a payment that went well or has not begun."""
    if code in (0, -100):
        return ""
    known = _codes().get(str(code))
    return str(known["reason"][language_of(language)]) if known else said("payment_refused", language)


@cache
def _codes() -> dict[str, Any]:
    codes: dict[str, Any] = json.loads((RESOURCES / "refusals.json").read_text("utf-8"))["codes"]
    return codes
