"""Files of other banks and services that lie on the same desk, as their public parsers and documents describe them."""

import json
import zipfile

import pytest
from import_files import FILES, read

ALFA = [
    '"Наименование банка ""Альфа-Банк""";;;;',
    "За период 01.10.2026 по 01.10.2026;;;;",
    "Сумма транзакций;6550.00",
    "Сумма комиссий с НДС;-79.91",
    "Сумма транзакций без комиссий;6470.09",
    "Дата операции;Время операции;Сумма транзакции;Тип операции;Сумма комиссии с НДС;Сумма без комиссии;Комиссия без учета НДС",
    "01.10.2026;10:00:00;5000.00;кредит;-61.00;4939.00;-50.00",
    "01.10.2026;10:00:00;1550.00;кредит;-18.91;1531.09;-15.50",
]
PAYMENTS = [
    "РЕЕСТР ПЛАТЕЖЕЙ ПО ДОГОВОРУ НБ.1 (Магазин)",
    "Дата платежей: 2026-07-12",
    "Идентификатор платежа;Сумма платежа;Валюта платежа;Сумма за вычетом комиссии и НДС;"
    "Сумма комиссии без НДС;Описание;НДС с комиссии",
    "2E1F6A3C-000f-5000-8000-1b68e7b15f3f;1000.00;RUB;965.00;35.00;Заказ 1;0.00",
    "2e1f6a3d-000f-5000-8000-1b68e7b15f40;500.00;RUB;482.50;17.50;;0.00",
    "Сумма принятых платежей: 1500.00 RUB",
    "Число платежей: 2",
]
REFUNDS = [
    "РЕЕСТР ВОЗВРАТОВ ПО ДОГОВОРУ НБ.1 (Магазин)",
    "Дата возвратов: 2026-07-13",
    "Идентификатор возврата;Идентификатор платежа;Сумма возврата;Валюта возврата;Время возврата",
    "2e1f6a3e-0015-5000-8000-1b68e7b15f41;2e1f6a3c-000f-5000-8000-1b68e7b15f3f;500.00;RUB;13.07.2026 12:00:00",
    "Сумма возвратов: 500.00 RUB",
    "Число возвратов: 1",
]
TOCHKA = [
    "TRANS_DATE;TRANSACTION_ID;SUM;COMMISSION;ITV_COMMISSION;USER_INFO;MERCH;MERCH_SITE;PARENT_TRANSACTION_ID;TRANSACTION_TYPE;"
    "MERCHANT_SITE_NAME;PAYMENT_METHOD_TYPE;RRN;AUTH_CODE;ORDER_UID;QRC_ID",
    "2026-07-12 10:15:00;T1;1500,50;22,51;0,00;Заказ 7;M1;S1;;PAYMENT;Магазин;CARD;619312345678;A1B2C3;U1;",
    "2026-07-13 11:00:00;T1;1500,50;0,00;0,00;;M1;S1;T1;REFUND;Магазин;CARD;619312345678;A1B2C3;U1;",
]


def minors(found):
    return [(o.status, o.amount_minor, o.refunded_minor, o.registered_minor, o.fee_minor) for o in found.orders]


def test_forte():
    found = read(FILES / "forte.xls")
    assert (found.reading.profile_name, found.reading.header_row) == ("forte", 10)
    assert [o.amount_minor for o in found.orders] == [3_500_000, 148_750, 148_750, 236_250]
    assert [o.fee_minor for o in found.orders] == [35_000, 1_488, 1_488, 2_363]
    assert len({o.order_number for o in found.orders}) == 4  # equal rows stay apart
    assert found.orders[0].registered_at == 1788403325  # 03.09.2026 07:42:05 in Almaty
    assert found.totals == {"amount": (4_033_750,) * 2, "fee": (40_339,) * 2, "net": (3_993_411,) * 2}
    again = read(FILES / "forte.xls")
    assert [o.order_number for o in again.orders] == [o.order_number for o in found.orders]


def test_kaspi():
    found = read(FILES / "kaspi.xlsx")
    assert found.reading.profile_name == "kaspi"
    assert minors(found) == [
        ("DEPOSITED", 2_975_000, None, None, 28_263),
        ("DEPOSITED", 3_000_000, None, None, 28_500),
        ("REFUNDED", 0, 500_000, 0, -4_750),
    ]
    assert [o.order_number for o in found.orders] == ["QR17385619920", "QR17385619921", "QR17385619920-R"]
    assert found.totals == {"amount": (5_975_000,) * 2, "fee": (52_013,) * 2, "refunded": (500_000,) * 2}


@pytest.mark.parametrize(
    "refund", ["01.10.2026;11:00:00;100.00;дебет;1.22;98.78;1.00", "01.10.2026;11:00:00;-100.00;дебет;1.22;98.78;1.00"]
)
def test_alfa(write, refund):
    found = read(write([*ALFA, refund], encoding="cp1251"))
    assert (found.reading.profile_name, found.reading.book.encoding) == ("alfa_pos", "cp1251")
    assert minors(found) == [
        ("DEPOSITED", 500_000, None, None, 6_100),
        ("DEPOSITED", 155_000, None, None, 1_891),
        ("REFUNDED", 0, 10_000, 0, -122),
    ]
    assert {o.currency for o in found.orders} == {"RUB"}
    assert found.orders[2].order_number.endswith("-R")
    assert len({o.order_number for o in found.orders}) == 3


def test_alfa_totals_are_compared_with_the_column_as_printed(write):
    assert read(write(ALFA, encoding="cp1251")).totals == {
        "amount": (655_000, 655_000),
        "fee": (7_991, 7_991),
        "net": (647_009, 647_009),
    }
    wrong = [line.replace("6550.00", "6550.01") for line in ALFA]
    assert read(write(wrong, encoding="cp1251")).totals["amount"] == (655_001, 655_000)


def test_yookassa_payments(write):
    found = read(write(PAYMENTS))
    assert found.reading.profile_name == "yookassa_payments"
    assert [(o.order_number.lower(), o.md_order) for o in found.orders] == [(o.md_order, o.md_order) for o in found.orders]
    assert minors(found) == [("DEPOSITED", 100_000, None, None, 3_500), ("DEPOSITED", 50_000, None, None, 1_750)]
    assert found.orders[0].registered_at == 1783803600  # 12.07.2026 00:00 in Moscow
    assert found.totals == {"count": (2, 2), "amount": (150_000, 150_000)}
    assert found.reading.tally.skipped == 4


def test_yookassa_payments_with_a_time(write):
    layout = "Идентификатор платежа;Сумма платежа;Сумма комиссии;Сумма за вычетом комиссии;Время платежа"
    found = read(write([layout, "2e1f6a3c-000f-5000-8000-1b68e7b15f3f;1000.00;35.00;965.00;12.07.2026 03:00:00"]))
    assert found.reading.profile_name == "yookassa_payments"
    assert found.orders[0].registered_at == 1783814400  # 12.07.2026 00:00 UTC


def test_yookassa_refunds_never_meet_their_payments(write):
    found = read(write(REFUNDS))
    assert found.reading.profile_name == "yookassa_refunds"
    assert minors(found) == [("REFUNDED", 0, 50_000, 0, None)]
    order = found.orders[0]
    assert order.md_order == "2e1f6a3e-0015-5000-8000-1b68e7b15f41"
    assert json.loads(order.params)["Идентификатор платежа"] == "2e1f6a3c-000f-5000-8000-1b68e7b15f3f"
    assert found.totals == {"count": (1, 1), "refunded": (50_000, 50_000)}


@pytest.mark.parametrize("zipped", [True, False])
def test_tochka(write, tmp_path, zipped):
    path = write(TOCHKA)
    if zipped:
        path = tmp_path / "registry.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("registry.csv", "\n".join(TOCHKA))
    found = read(path)
    assert found.reading.profile_name == "tochka"
    assert minors(found) == [("DEPOSITED", 150_050, None, None, 2_251), ("REFUNDED", 0, 150_050, 0, 0)]
    assert [o.order_number for o in found.orders] == ["T1", "T1-R"]
    assert found.orders[0].rrn == found.orders[1].rrn == "619312345678"
    assert found.reading.book.kind == "csv"


def test_loading_a_neighbour_twice_changes_nothing(imports, write):
    for path in (
        FILES / "forte.xls",
        FILES / "kaspi.xlsx",
        write(PAYMENTS, "p.csv"),
        write(REFUNDS, "r.csv"),
        write(TOCHKA, "t.csv"),
    ):
        first, second = imports.load(path), imports.load(path)
        assert (first.new, second.new, second.updated, second.unchanged) == (first.rows, 0, 0, first.rows)


def test_turnover_counts_a_refunded_payment_once(imports, registry):
    """The sale is in turnover, the refund beside it only in «refunded»."""
    imports.load(FILES / "kaspi.xlsx")
    from desktop.models.domain.filters import OrderFilter

    totals = registry.queries.totals(OrderFilter())
    assert totals.turnover("KZT") == 5_975_000
    assert totals.net("KZT") == 5_975_000 - 500_000 - 52_013
