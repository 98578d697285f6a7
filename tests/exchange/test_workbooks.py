"""Spreadsheets: nothing they say of themselves is believed, and what they lost is told."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange import workbooks
from ilp_desktop.exchange.tables import open_any
from ilp_desktop.exchange.text_tables import Problems
from tests.exchange.workbooks import Meddle, a_workbook

HEADER = ("Student ID", "Name", "Grade")
SHEET = "xl/worksheets/sheet1.xml"


def read(content: bytes) -> tuple[list[tuple[int, Sequence[str]]], list[str]]:
    problems = Problems()
    table = open_any("list.xlsx", lambda: io.BytesIO(content), problems, {"studentid"})
    rows = [(row.line, row.cells) for row in table.rows(problems)]
    return rows, [f"{one.origin.line}: {one.reason}" for one in problems]


def in_place_of(old: bytes, new: bytes) -> dict[str, Meddle]:
    def meddle(content: bytes) -> bytes:
        assert old in content
        return content.replace(old, new)

    return {SHEET: meddle}


def test_values_become_the_texts_that_a_person_sees() -> None:
    row = (604822, datetime(2008, 9, 13), 0.1 + 0.2)
    other = (date(2008, 9, 13), True, time(8, 30))
    rows, told = read(a_workbook([HEADER, row, other, (timedelta(hours=2), "#N/A", "  x ")]))
    assert rows[0] == (2, ("604822", "2008-09-13", "0.3"))
    assert rows[1] == (3, ("2008-09-13", "TRUE", "08:30:00"))
    assert rows[2][1][1:] == ("#N/A", "x")
    assert told == []


def test_an_id_with_a_point_is_read_without_it_which_is_told_once() -> None:
    meddle = in_place_of(b"<v>1000604822</v>", b"<v>1000604822.0</v>")
    rows, told = read(
        a_workbook([HEADER, (1000604822, "a", 9), (1000604822, "b", 9)], meddle=meddle)
    )
    assert [cells[0] for _line, cells in rows] == ["1000604822", "1000604822"]
    assert told == ["2: Whole numbers with a point, such as 5.0, are read without it."]


def test_a_number_of_sixteen_digits_is_told() -> None:
    rows, told = read(a_workbook([HEADER, (1234567890123456, "a", 9)]))
    assert rows[0][1][0] == "1234567890123456"
    assert told == ["2: From 16 digits on a spreadsheet changes the last ones of a number."]


@pytest.mark.parametrize("lie", [b"A1:A1", b"A1:XFD1048576", b"A1:C999999999"])
def test_the_size_that_a_sheet_says_to_have_is_not_believed(lie: bytes) -> None:
    meddle = in_place_of(b'<dimension ref="A1:C2"', b'<dimension ref="' + lie + b'"')
    rows, _told = read(a_workbook([HEADER, (1, "Lena", 9)], meddle=meddle))
    assert rows == [(2, ("1", "Lena", "9"))]


def test_a_row_a_billion_lines_below_is_no_table() -> None:
    meddle = in_place_of(b'<row r="2"', b'<row r="999999999"')
    with pytest.raises(OfficeError, match="larger than a school’s table"):
        read(a_workbook([HEADER, (1, "Lena", 9)], meddle=meddle))


def test_a_cell_far_to_the_right_refuses_its_row_alone() -> None:
    rows, told = read(a_workbook([HEADER, (1, "Lena", 9), (2, "Ana", 9, *[None] * 900, "x")]))
    assert rows == [(2, ("1", "Lena", "9"))]
    assert told[0].startswith("3: The row has 904 cells where the header has 3")


def test_too_many_cells_are_no_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "MOST_CELLS", 8)
    with pytest.raises(OfficeError, match="larger than a school’s table"):
        read(a_workbook([HEADER, *[(1, "Lena", 9)] * 3]))


def test_a_cell_of_megabytes_is_refused_with_its_line() -> None:
    meddle = in_place_of(b"<t>Lena</t>", b"<t>" + b"a" * 200_000 + b"</t>")
    with pytest.raises(OfficeError, match=r"In line 2 of “list\.xlsx” a cell has more in it"):
        read(a_workbook([HEADER, (1, "Lena", 9)], meddle=meddle))


def test_merged_cells_below_the_header_are_told() -> None:
    def merge(sheet: Any) -> None:
        sheet.merge_cells("A1:C1")
        sheet.merge_cells("C3:C4")

    rows, told = read(a_workbook([("Title",), HEADER, (1, "a", 9), (2, "b", 9)], dress=merge))
    assert [cells for _line, cells in rows] == [("1", "a", "9"), ("2", "b", "")]
    assert told == [
        "4: Cells are merged from here on; their value counts for the first alone.",
        "1: What stands above the column names is left out.",
    ]


def test_a_formula_counts_by_its_value_and_one_without_is_told() -> None:
    rows, told = read(a_workbook([HEADER, (1, "Lena", "=4+5"), (2, "Ana", 9)]))
    assert [cells[2] for _line, cells in rows] == ["", "9"]
    assert told[0].startswith("0: Some formulas have no value yet and count as empty.")
    computed = in_place_of(b"<v></v>", b"<v>9</v>")
    rows, told = read(a_workbook([HEADER, (1, "Lena", "=4+5")], meddle=computed))
    assert rows == [(2, ("1", "Lena", "9"))]
    assert told == []


def test_the_first_sheet_with_something_on_it_is_read() -> None:
    rows, told = read(a_workbook([], [HEADER, (1, "Lena", 9)], [HEADER, (2, "Ana", 9)]))
    assert rows == [(2, ("1", "Lena", "9"))]
    assert told == ["0: Only the sheet “Sheet 2” is read. Save another one as a file of its own."]


def test_hidden_sheets_are_not_read() -> None:
    def hide(sheet: Any) -> None:
        sheet.sheet_state = "hidden" if sheet.title == "Sheet 1" else "visible"

    rows, _told = read(a_workbook([HEADER, (1, "x", 9)], [HEADER, (2, "Ana", 9)], dress=hide))
    assert rows == [(2, ("2", "Ana", "9"))]


def test_an_empty_workbook_says_so() -> None:
    with pytest.raises(OfficeError, match="has nothing on any sheet"):
        read(a_workbook([]))


def test_a_bomb_is_not_unpacked() -> None:
    bomb = {"xl/media/image1.bin": bytes(60 * 2**20)}
    with pytest.raises(OfficeError, match="larger than a school’s table"):
        read(a_workbook([HEADER], add=bomb))


def test_a_document_type_is_refused() -> None:
    def doctype(content: bytes) -> bytes:
        return b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + content

    for member in (SHEET, "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"):
        with pytest.raises(OfficeError, match="is a damaged spreadsheet"):
            read(a_workbook([HEADER, (1, "Lena", 9)], meddle={member: doctype}))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"<v>9</v>", b"<v>nine</v>"),
        (b't="inlineStr"><is><t>Lena</t></is>', b't="s"><v>77</v>'),
        (b't="inlineStr"><is><t>Lena</t></is>', b't="s"><v>-1e9</v>'),
        (b't="inlineStr"><is><t>Lena</t></is>', b't="d"><v>2008-13-40</v>'),
        (b'<row r="2"', b'<row r="two"'),
        (b'r="A2"', b'r="2A"'),
        (b"</sheetData>", b"</sheetDat"),
        (b"<sheetData>", b"<sheetData>\x00"),
    ],
)
def test_torn_insides_are_a_damaged_spreadsheet(old: bytes, new: bytes) -> None:
    with pytest.raises(OfficeError, match="is a damaged spreadsheet"):
        read(a_workbook([HEADER, (1, "Lena", 9)], meddle=in_place_of(old, new)))


def test_a_word_file_is_no_spreadsheet() -> None:
    import zipfile

    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", "<document/>")
    with pytest.raises(OfficeError, match="is no spreadsheet that can be read here"):
        read(made.getvalue())
