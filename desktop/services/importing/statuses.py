"""Words of states and operations, in the languages and codes that files use."""

import re
from collections.abc import Mapping

from desktop.models.domain.orders import OperationType
from desktop.models.domain.statuses import OrderStatus
from desktop.services.importing.captions import normal
from desktop.services.importing.cells import Cell, text_of

_STATES = {
    OrderStatus.CREATED: "создан создана зарегистрирован новый жасалған тіркелген created registered started 0 5",
    OrderStatus.APPROVED: "подтвержден подтверждена предавторизован удержан расталған approved authorized held 1",
    OrderStatus.DEPOSITED: "завершен завершена оплачен оплачена списан аяқталған deposited completed paid charged 2",
    OrderStatus.REVERSED: "отменен отменена күші_жойылған болдырылмаған reversed cancelled canceled voided 3",
    OrderStatus.REFUNDED: "возврат возвращен возвращена частичный_возврат қайтарылған ішінара_қайтарылған refunded "
    "partly_refunded partially_refunded 4",
    OrderStatus.DECLINED: "отклонен отклонена отказ қабылданбаған бас_тартылған declined rejected failed 6",
}
STATUS_WORDS = {word.replace("_", " "): state for state, words in _STATES.items() for word in words.split()}
_UNKNOWN_WORDS = re.compile(r"(?:неизвестен|белгісіз|unknown)\s*:\s*(.+)", re.IGNORECASE)

_OPERATIONS = {
    OperationType.REGISTER: "регистрация тіркеу registration register created",
    OperationType.APPROVE: "предавторизация авторизация алдын_ала_авторизация pre-authorisation authorisation authorization "
    "approve approved",
    OperationType.DEPOSIT: "списание завершение оплата есептен_шығару charge deposit deposited payment",
    OperationType.REVERSE: "отмена күшін_жою reversal reverse reversed",
    OperationType.REFUND: "рефанд возврат қайтару refund refunded",
    OperationType.DECLINE: "отклонение отказ қабылдамау decline declined",
}
OPERATION_WORDS = {word.replace("_", " "): kind for kind, words in _OPERATIONS.items() for word in words.split()}
SUCCESS_WORDS = {"успешно": True, "сәтті": True, "succeeded": True, "success": True, "ok": True}
FAILURE_WORDS = dict.fromkeys(("неуспешно", "ошибка", "сәтсіз", "failed", "error"), False)
OUTCOMES = SUCCESS_WORDS | FAILURE_WORDS


class Statuses(dict[Cell, str]):
    """Cell → the state's name; a blank tells nothing (UNKNOWN). `raws` keeps the file's own words that we do not know. `extra`
    are a profile's own words."""

    def __init__(self, extra: Mapping[str, str]) -> None:
        super().__init__()
        self._extra = {normal(word): OrderStatus(state) for word, state in extra.items()}
        self.raws: dict[Cell, str] = {}

    def __missing__(self, cell: Cell) -> str:
        if len(self) > 1000:
            self.clear()
        text = text_of(cell).strip()
        known = self._extra.get(normal(text)) or STATUS_WORDS.get(normal(text))
        if known is None and text.strip("-–—"):
            unknown = _UNKNOWN_WORDS.match(text)
            self.raws[cell] = (unknown[1] if unknown else text)[:100]
        self[cell] = name = (known or OrderStatus.UNKNOWN).value
        return name


_ACTION = re.compile(r"\(?\s*(-?[0-9]{1,9})\s*\)?(?:[\s.:,–-]+(\S.*))?\Z", re.DOTALL)


class Actions(dict[Cell, tuple[int | None, str | None]]):
    """`(0) Запрос успешно обработан` → 0 and the bank's text."""

    def __missing__(self, cell: Cell) -> tuple[int | None, str | None]:
        if len(self) > 1000:
            self.clear()
        text = text_of(cell).strip()
        found = _ACTION.match(text)
        self[cell] = value = (int(found[1]), found[2]) if found else (None, text or None)
        return value
