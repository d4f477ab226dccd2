"""The bank's own Russian words, so that our files are read by whoever reads the bank's (our import among them).
Source: the bank guide's registry and order card; СОЗДАН and ОТМЕНЕН, which it does not show, are our wording."""

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.statuses import OrderStatus

CAPTIONS = {
    ColumnKey.ORDER_NUMBER: "Номер заказа",
    ColumnKey.RRN: "RRN",
    ColumnKey.AMOUNT: "Сумма",
    ColumnKey.FEE: "Сумма комиссии",
    ColumnKey.PAYMENT_METHOD: "Платежное средство",
    ColumnKey.REGISTERED_AT: "Дата регистрации",
    ColumnKey.MASKED_PAN: "Номер карты",
    ColumnKey.DESCRIPTION: "Описание заказа",
    ColumnKey.STATUS: "Статус",
    ColumnKey.REFUNDED: "Сумма возврата",
    ColumnKey.MD_ORDER: "Уникальный номер заказа",
    ColumnKey.PAYMENT_SYSTEM: "Платежная система",
    ColumnKey.CURRENCY: "Валюта",
    ColumnKey.MERCHANT: "Логин продавца",
    ColumnKey.GROSS: "Сумма регистрации",
    ColumnKey.PAID_AT: "Дата оплаты",
    ColumnKey.COMPLETED_AT: "Дата завершения",
    ColumnKey.REFUNDED_AT: "Дата возврата",
    ColumnKey.UPDATED_AT: "Дата изменения",
    ColumnKey.ACTION_CODE: "Код ответа",
    ColumnKey.EMAIL: "E-mail",
    ColumnKey.CARDHOLDER: "Имя владельца карты",
    ColumnKey.PROCESSING_ID: "Процессинг",
    ColumnKey.TERMINAL_ID: "Терминал",
    ColumnKey.ORDER_PARAMS: "Дополнительные параметры",
    ColumnKey.OFD_STATUS: "Статус чека",
}

STATUS_WORDS = {
    OrderStatus.CREATED.value: "СОЗДАН",
    OrderStatus.APPROVED.value: "ПОДТВЕРЖДЕН",
    OrderStatus.DEPOSITED.value: "ЗАВЕРШЕН",
    OrderStatus.DECLINED.value: "ОТКЛОНЕН",
    OrderStatus.REVERSED.value: "ОТМЕНЕН",
    OrderStatus.REFUNDED.value: "ВОЗВРАТ",
    OrderStatus.UNKNOWN.value: "",  # no file told it: a blank is what was read
}
