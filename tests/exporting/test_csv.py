"""CSV: three presets, read back by Python's csv module and by our own import."""

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from registry_rows import AT, Export, a_row, export_to

from desktop.models.domain.columns import ColumnKey
from desktop.models.domain.zones import zone_of
from desktop.services.exports import ExportFormat, ExportPreset

HEADER = "Номер заказа;RRN;Сумма;Сумма комиссии;Платежное средство;Дата регистрации;Номер карты;Описание заказа;Статус"
HEADER += ";Сумма возврата"


def lines(path: Path, encoding: str) -> list[str]:
    return path.read_bytes().decode(encoding).split("\r\n")


def test_excel_opens_it_by_a_double_click(export: Export, tmp_path: Path) -> None:
    result = export("out.csv", [a_row()])
    raw = (tmp_path / "out.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    row = "0002000;001748900514;10000,50;0,00;CARD;23.07.2021 11:28:14;5555 **** **** 5557;За ужин...;ОТКЛОНЕН;"
    assert lines(tmp_path / "out.csv", "utf-8-sig") == [HEADER, row, ""]
    assert (result.rows, result.format, result.sheets, result.replaced_letters) == (1, ExportFormat.CSV, 1, 0)


def test_1c_reads_cp1251_with_a_dot(export: Export, tmp_path: Path) -> None:
    result = export("out.csv", [a_row(description="Қазақша төлем ₸ Әй")], preset=ExportPreset.ONE_C)
    header, row, _ = lines(tmp_path / "out.csv", "cp1251")
    assert header == HEADER
    assert row.split(";")[2] == "10000.50"
    assert row.split(";")[7] == "Казакша толем тг Ай"
    assert result.replaced_letters == 5


def test_every_replaced_letter_counts(export: Export, tmp_path: Path) -> None:
    rows = [a_row(status="КҮТІЛУДЕ", payment_method="Ә", description="Ө\nǅ")] * 7 + [a_row()]
    result = export(
        "out.csv", rows, [ColumnKey.STATUS, ColumnKey.PAYMENT_METHOD, ColumnKey.DESCRIPTION], preset=ExportPreset.ONE_C
    )
    with (tmp_path / "out.csv").open(encoding="cp1251", newline="") as file:
        read = list(csv.reader(file, delimiter=";"))
    assert read[1:] == [["КУТІЛУДЕ", "А", "О\nDz"]] * 7 + [["ОТКЛОНЕН", "CARD", "За ужин..."]]
    assert result.replaced_letters == 7 * 4


def test_plain_is_for_programs(export: Export, tmp_path: Path) -> None:
    export("out.csv", [a_row(description="=1+1", refunded=5)], preset=ExportPreset.PLAIN)
    header, row, _ = lines(tmp_path / "out.csv", "utf-8")
    assert header == "order_number,rrn,amount,fee,payment_method,registered_at,masked_pan,description,status,refunded"
    assert row == "0002000,001748900514,10000.50,0.00,CARD,2021-07-23T11:28:14+06:00,5555 **** **** 5557,=1+1,DECLINED,0.05"


@pytest.mark.parametrize("preset", [ExportPreset.EXCEL, ExportPreset.ONE_C])
@pytest.mark.parametrize("text", ["=1+1", "+7 701", "-5", "@SUM(A1)", "\tx", "\rx", "'=1", "''-", '=HYPERLINK("http://x")'])
def test_what_looks_like_a_formula_is_guarded(export: Export, tmp_path: Path, preset: ExportPreset, text: str) -> None:
    export("out.csv", [a_row(description=text)], [ColumnKey.DESCRIPTION], preset=preset)
    encoding = "cp1251" if preset is ExportPreset.ONE_C else "utf-8-sig"
    with (tmp_path / "out.csv").open(encoding=encoding, newline="") as file:
        assert list(csv.reader(file, delimiter=";"))[1] == [f"'{text}"]


def test_letters_that_would_become_signs_do_not(export: Export, tmp_path: Path) -> None:
    """Fullwidth = ; and quote have nearest letters that would make a formula or a column of their own."""
    export("out.csv", [a_row(description="＝1；＂é")], preset=ExportPreset.ONE_C)
    assert lines(tmp_path / "out.csv", "cp1251")[1].split(";")[7] == "?1??e"


@given(text=st.text(st.characters(exclude_categories=["Cs"])), preset=st.sampled_from([ExportPreset.EXCEL, ExportPreset.PLAIN]))
def test_any_text_survives(tmp_path_factory: pytest.TempPathFactory, text: str, preset: ExportPreset) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    rows = [a_row(description=text), a_row(description=None), a_row(description="ordinary")]
    export_to(path, rows, [ColumnKey.ORDER_NUMBER, ColumnKey.DESCRIPTION], preset=preset)
    encoding, delimiter = ("utf-8-sig", ";") if preset is ExportPreset.EXCEL else ("utf-8", ",")
    written = io.StringIO(path.read_bytes().decode(encoding), newline="")
    read = [row[1] for row in csv.reader(written, delimiter=delimiter)][1:]
    if preset is ExportPreset.EXCEL:
        assert read[0][:1] not in tuple("=+-@\t\r")
        read = [cell[1:] if cell[:1] == "'" and cell.lstrip("'")[:1] in tuple("=+-@\t\r") else cell for cell in read]
    assert read == [text, "", "ordinary"]


@given(minor=st.integers(-(10**15), 10**15))
def test_sums_are_exact(tmp_path_factory: pytest.TempPathFactory, minor: int) -> None:
    path = tmp_path_factory.getbasetemp() / "sum.csv"
    export_to(path, [a_row(amount=minor)], [ColumnKey.AMOUNT], preset=ExportPreset.PLAIN)
    text = lines(path, "utf-8")[1]
    assert int(text.replace(".", "")) == minor
    assert text[-3] == "."


@pytest.mark.parametrize(("currency", "expected"), [("KZT", "12,34"), ("JPY", "1234"), ("KWD", "1,234")])
def test_a_currency_has_its_own_decimals(export: Export, tmp_path: Path, currency: str, expected: str) -> None:
    export("out.csv", [a_row(amount=1234, currency=currency)], [ColumnKey.AMOUNT])
    assert lines(tmp_path / "out.csv", "utf-8-sig")[1] == expected


@given(
    at=st.integers(-(10**10), 10**10),
    zone=st.sampled_from(["Asia/Almaty", "Asia/Kolkata", "Asia/Kathmandu", "Europe/Moscow", "UTC", "Pacific/Chatham"]),
)
def test_times_are_the_merchants(tmp_path_factory: pytest.TempPathFactory, at: int, zone: str) -> None:
    path = tmp_path_factory.getbasetemp() / "time.csv"
    local = datetime.fromtimestamp(at, UTC).astimezone(zone_of(zone))
    for preset, expected in (
        (ExportPreset.PLAIN, local.isoformat()),
        (ExportPreset.EXCEL, local.strftime("%d.%m.{} %H:%M:%S")),
    ):
        export_to(path, [a_row(registered_at=at)], [ColumnKey.REGISTERED_AT], preset=preset, zone=zone)
        assert lines(path, "utf-8-sig")[1] == expected.format(f"{local.year:04d}")


def test_almaty_moved_to_utc5(export: Export, tmp_path: Path) -> None:
    export("out.csv", [a_row(registered_at=AT + 3 * 366 * 86400)], [ColumnKey.REGISTERED_AT], preset=ExportPreset.PLAIN)
    assert lines(tmp_path / "out.csv", "utf-8")[1].endswith("+05:00")


def test_a_status_nobody_knows_keeps_its_word(export: Export, tmp_path: Path) -> None:
    rows = [a_row(status="В ОБРАБОТКЕ"), a_row(status="UNKNOWN"), a_row(status="REFUNDED")]
    export("out.csv", rows, [ColumnKey.ORDER_NUMBER, ColumnKey.STATUS])
    assert [line.split(";")[1] for line in lines(tmp_path / "out.csv", "utf-8-sig")[1:-1]] == ["В ОБРАБОТКЕ", "", "ВОЗВРАТ"]


def test_captions_may_be_given(export: Export, tmp_path: Path) -> None:
    captions = {ColumnKey.ORDER_NUMBER: "Тапсырыс нөмірі"}
    export("out.csv", [], [ColumnKey.ORDER_NUMBER, ColumnKey.RRN], captions=captions)
    assert lines(tmp_path / "out.csv", "utf-8-sig") == ["Тапсырыс нөмірі;RRN", ""]
    result = export("out.csv", [], [ColumnKey.ORDER_NUMBER, ColumnKey.RRN], captions=captions, preset=ExportPreset.ONE_C)
    assert lines(tmp_path / "out.csv", "cp1251") == ["Тапсырыс номірі;RRN", ""]  # cp1251 has і
    assert result.replaced_letters == 1


def test_a_lone_blank_cell_is_still_a_row(export: Export, tmp_path: Path) -> None:
    export("out.csv", [a_row(description=None), a_row(description="x")], [ColumnKey.DESCRIPTION])
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file, delimiter=";")) == [["Описание заказа"], [""], ["x"]]
