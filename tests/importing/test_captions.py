"""Columns are found by name: in both languages of the bank, as codes, as JSON names, with changed captions, pointed out."""

import json

import pytest
from import_files import CAPTIONS, SEED_ROWS, read

from desktop.models.domain.errors import FileError, InvalidInput
from desktop.services.importing.captions import normal
from desktop.services.imports import ReadOptions

KAZAKH = (
    "Тапсырыс нөмірі;RRN;Сома;Комиссия сомасы;Төлем құралы;Тіркелген күні;Карта нөмірі;Тапсырыс сипаттамасы;"
    "Мәртебе;Қайтару сомасы"
)
CODES = (
    "PAYMENT_TYPE PAYMENT_SYSTEM CREATED_DATE UPDATED_DATE AMOUNT CURRENCY MERCHANT_LOGIN ORDER_NUMBER STATE PAN PAYMENT_DATE "
    "COMPLETION_DATE REFUNDED_DATE ACTION_CODE EMAIL PROCESSING_ID TERMINAL_ID REFERENCE_NUMBER CARDHOLDER MD_ORDER FEE_AMOUNT "
    "REFUNDED_AMOUNT ORDER_PARAMS OFD_STATUS SHORT_DESCRIPTION CREDIT_TERM"
).split()
VALUES = (
    "CARD|VISA|2021-10-19T15:54:54+03:00|2021-10-19T16:00:00+03:00|2.00|398|shop|A-1|DEPOSITED|411111******1111|"
    "2021-10-19T15:55:00+03:00|2021-10-19T15:56:00+03:00||(0) Запрос успешно обработан|a@b.kz|P1|00000086|129212345678|"
    'IVAN|FBEA68A9-4F29-7408-9E38-819300B23901|0.05|0.00|{"CMS": "Opencart"}|SENT|Обед|12'
).split("|")


def test_kazakh_captions(write):
    found = read(write([KAZAKH, *(row.replace("ОТКЛОНЕН", "Қабылданбаған") for row in SEED_ROWS)]))
    assert [o.status for o in found.orders] == ["DECLINED", "DECLINED", "APPROVED", "DECLINED", "DEPOSITED"]
    assert [o.rrn for o in found.orders][1] == "111111111111"
    assert found.orders[0].description == "За ужин..."
    assert all(o.params is None for o in found.orders)


@pytest.mark.parametrize("case", [str.upper, str.lower])
def test_portal_codes_and_json_names(write, case):
    found = read(write("\t".join(map(case, CODES)) + "\n" + "\t".join(VALUES)))
    (order,) = found.orders
    assert order.md_order == "fbea68a9-4f29-7408-9e38-819300b23901"
    assert (order.order_number, order.rrn, order.merchant) == ("A-1", "129212345678", "shop")
    assert (order.amount_minor, order.fee_minor, order.refunded_minor, order.currency) == (200, 5, 0, "KZT")
    assert (order.action_code, order.action_text) == (0, "Запрос успешно обработан")
    assert order.registered_at == 1634648094  # 12:54:54 UTC
    assert (order.paid_at, order.refunded_at) == (1634648100, None)
    assert (order.ofd_status, order.terminal_id, order.cardholder) == ("SENT", "00000086", "IVAN")
    assert json.loads(order.params) == {"CMS": "Opencart", case("CREDIT_TERM"): "12"}


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("  Платёжное   СРЕДСТВО ", "платежное средство"),
        ("\ufeff«Номер\u00a0заказа»:", "номер заказа"),
        ("Сумма операции, ₽", "сумма операции"),
        ("Сумма (KZT)", "сумма"),
        ("ORDER_NUMBER", "order number"),
    ],
)
def test_captions_are_compared_without_noise(written, plain):
    assert normal(written) == plain


def test_order_card_captions_and_history(write):
    captions = (
        "Номер заказа;Уникальный номер заказа в системе;Код ответа;Комиссия;Сумма регистрации;Сумма списания;"
        "Сумма возврата;Комиссия;"
        "Дата создания;Дата последнего рефанда;ECI;IP-адрес;Срок действия карты;Имя владельца карты;"
        "Дополнительные параметры;История"
    )
    history = (
        "Успешно; Списание; 23.06.2021 14:54:36; Сумма: 0.01 KZT, rrn: 11111111111111, approval code: 123456, action code: 0, "
        "terminal: 00000086, merchant: 00000086 | Неуспешно; Рефанд; 23.06.2021 15:02:06; Сумма: 0.01 KZT, action code: 116"
    )
    row = "12;;(0) Запрос успешно обработан;0.00;0.01;0.00;0.01;0.00;23.06.2021 14:50;23.06.2021 15:02;05;"
    row += "81.18.144.50;12/2024;dgnf;CMS: Opencart 2.1.x | Module-Version: 2.2.0;"
    (order,) = read(write([captions, row + f'"{history}"'])).orders
    assert (order.amount_minor, order.registered_minor, order.refunded_minor, order.fee_minor) == (0, 1, 1, 0)
    assert (order.eci, order.ip, order.expiry, order.cardholder) == ("05", "81.18.144.50", "12/2024", "dgnf")
    assert json.loads(order.params) == {"CMS": "Opencart 2.1.x", "Module-Version": "2.2.0"}
    charge, refund = json.loads(order.operations)
    assert charge == {
        "type": "DEPOSIT",
        "at": 1624438476,
        "ok": True,
        "amount_minor": 1,
        "rrn": "11111111111111",
        "approval_code": "123456",
        "action_code": 0,
        "terminal_id": "00000086",
        "merchant_id": "00000086",
    }
    assert (refund["type"], refund["ok"], refund["action_code"], refund["at"]) == ("REFUND", False, 116, 1624438926)


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("ПОДТВЕРЖДЕН", "APPROVED"),
        ("подтверждён", "APPROVED"),
        ("Күші жойылған", "REVERSED"),
        ("ҚАЙТАРЫЛҒАН", "REFUNDED"),
        ("Частичный возврат", "REFUNDED"),
        ("2", "DEPOSITED"),
        ("6", "DECLINED"),
        ("Completed", "DEPOSITED"),
        ("created", "CREATED"),
    ],
)
def test_states(a_file, word, state):
    (order,) = read(a_file(SEED_ROWS[0].replace("ОТКЛОНЕН", word))).orders
    assert (order.status, order.status_raw) == (state, None)


@pytest.mark.parametrize(
    ("word", "raw"), [("ЗАМОРОЖЕН", "ЗАМОРОЖЕН"), ("Неизвестен: ЗАМОРОЖЕН", "ЗАМОРОЖЕН"), ("8", "8"), ("", None)]
)
def test_unknown_states_keep_their_word(a_file, word, raw):
    orders = read(a_file(SEED_ROWS[0].replace("ОТКЛОНЕН", word), SEED_ROWS[1])).orders
    assert (orders[0].status, orders[0].status_raw) == ("UNKNOWN", raw)
    assert (orders[1].status, orders[1].status_raw) == ("DECLINED", None)


@pytest.mark.parametrize(
    ("place", "new"),
    [(8, "Состояние платежа"), (2, "Сумма операции"), (5, "Дата и время регистрации"), (9, "Возвращено"), (6, "Карта")],
)
def test_a_changed_caption_is_noticed_and_offered(a_file, imports, place, new):
    captions = [*CAPTIONS]
    old, captions[place] = captions[place], new
    path = a_file(*SEED_ROWS, captions=captions)
    with pytest.raises(FileError) as error:
        read(path)
    assert (error.value.reason, error.value.params["old"], error.value.params["new"]) == ("renamed", old, new)
    preview = imports.preview(path)
    (choice,) = [c for c in preview.report.choices if c.question == "renamed_column"]
    assert (choice.about, choice.chosen, choice.certain) == (old, new, False)
    assert len(preview.rows) == 5
    report = imports.load(path, ReadOptions(columns=preview.mapping))
    assert (report.new, report.rejected_count) == (5, 0)


@pytest.mark.parametrize("dropped", [{1}, {7}, {1, 6, 7}, {8}, {3, 9}])
@pytest.mark.parametrize("extra", ["Комментарий", "Отдел"])
def test_a_poorer_file_with_a_column_of_its_own_is_no_rename(a_file, dropped, extra):
    keep = [place for place in range(10) if place not in dropped]
    rows = [";".join([row.split(";")[place] for place in keep] + ["важно"]) for row in SEED_ROWS]
    found = read(a_file(*rows, captions=[*(CAPTIONS[place] for place in keep), extra]))
    assert len(found.orders) == 5
    assert json.loads(found.orders[0].params) == {extra: "важно"}


def test_an_unknown_table_can_be_pointed_at(write, imports):
    path = write(["Когда;Сколько;Что;Чек", "23.07.2021 11:28;10 000,50;Обед;Ч-1", "24.07.2021 11:28;5,00;Ужин;Ч-2"])
    with pytest.raises(FileError) as error:
        imports.load(path)
    assert error.value.reason == "header"
    preview = imports.preview(path)
    assert (preview.captions, dict(preview.mapping), preview.rows) == (("Когда", "Сколько", "Что", "Чек"), {}, ())
    options = ReadOptions(columns={0: "registered_at", 1: "amount_minor", 3: "order_number"}, header_row=1)
    pointed = imports.preview(path, options)
    assert [order.order_number for _, _, order in pointed.rows] == ["Ч-1", "Ч-2"]
    assert pointed.report.profile is None
    imports.save_profile("Касса", pointed, options)
    assert imports.profiles()[0] == "Касса"
    report = imports.load(path)
    assert (report.profile, report.new) == ("Касса", 2)


def test_a_profile_name_of_ours_cannot_be_taken(imports, a_file):
    preview = imports.preview(a_file(*SEED_ROWS))
    with pytest.raises(InvalidInput):
        imports.save_profile("kaspi", preview, ReadOptions())


def test_options_that_mean_nothing_are_refused(a_file):
    path = a_file(*SEED_ROWS)
    for options in (
        {"columns": {0: "colour"}},
        {"profile": "none"},
        {"encoding": "klingon"},
        {"header_row": 9999},
        {"zone": "Mars/Base"},
    ):
        with pytest.raises(InvalidInput):
            read(path, **options)


def test_a_column_can_be_taken_from_us(a_file):
    found = read(a_file(*SEED_ROWS), columns={7: ""})
    assert found.orders[0].description is None
    assert json.loads(found.orders[0].params) == {"Описание заказа": "За ужин..."}


def test_merchant_fills_only_what_the_file_leaves_open(write):
    path = write(["Номер заказа;Сумма;Дата создания;Логин продавца", "1;1;23.07.2021;shop", "2;1;23.07.2021;"])
    assert [o.merchant for o in read(path, merchant="mine").orders] == ["shop", "mine"]
    assert [o.merchant for o in read(path).orders] == ["shop", None]
