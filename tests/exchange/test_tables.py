"""Tables of whatever file: the column names are found, what is no row is left out and told."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.tables import Table, open_any, open_file
from ilp_desktop.exchange.text_tables import Problems

KNOWN = frozenset({"studentid", "name", "grade"})


def table(text: str | bytes, *, known: frozenset[str] = KNOWN) -> tuple[Table, Problems]:
    content = text.encode() if isinstance(text, str) else text
    problems = Problems()
    return open_any("list.csv", lambda: io.BytesIO(content), problems, known), problems


def rows(opened: tuple[Table, Problems]) -> list[tuple[int, Sequence[str]]]:
    found, problems = opened
    return [(row.line, row.cells) for row in found.rows(problems)]


def told(problems: Problems) -> list[tuple[int, str]]:
    return [(problem.origin.line, str(problem.reason)) for problem in problems]


def test_the_column_names_are_found_below_a_title() -> None:
    opened = table(
        'Grand Bend High School\nPrinted 9/1/2021\n\nStudent ID,Name,Grade\n1,"Begay, Lena",9\n'
    )
    assert opened[0].header == ("Student ID", "Name", "Grade")
    assert opened[0].header_line == 4
    assert rows(opened) == [(5, ("1", "Begay, Lena", "9"))]
    assert told(opened[1]) == [(1, "What stands above the column names is left out.")]


def test_known_names_tell_the_header_from_a_title_that_is_as_wide() -> None:
    opened = table("Our school,Delta\nName,Grade\nLena Begay,9\n")
    assert opened[0].header == ("Name", "Grade")


def test_without_known_names_the_first_row_of_words_is_the_header() -> None:
    assert table("Quién,Dónde\nAna,Delta\n")[0].header == ("Quién", "Dónde")


def test_a_table_that_begins_with_values_has_no_column_names() -> None:
    with pytest.raises(OfficeError, match="has no row of column names"):
        table("1,english\n2,german\n")


@pytest.mark.parametrize("last", ["Total,200,", "TOTAL,2,", "Totales:,,2", "Total students 2,,"])
def test_a_row_of_totals_is_left_out_and_told(last: str) -> None:
    opened = table(f"Name,Student ID,Grade\nLena Begay,1,9\n{last}\n")
    assert [line for line, _cells in rows(opened)] == [2]
    assert told(opened[1]) == [(3, "A row of totals is left out.")]


def test_a_student_named_total_is_a_student() -> None:
    assert len(rows(table("Name,Student ID,Grade\nTotal,17,9\n"))) == 1


def test_column_names_that_a_report_repeats_are_left_out() -> None:
    opened = table("Name,Student ID\nLena Begay,1\nName,Student ID\nAna Tso,2\n")
    assert [line for line, _cells in rows(opened)] == [2, 4]
    assert told(opened[1]) == [(3, "The column names stand here once more; the row is left out.")]


def test_columns_of_one_name_or_none_get_names_of_their_own() -> None:
    opened = table("Name,,Name,Student ID\na,b,c,4\n")
    assert opened[0].header == ("Name", "(2)", "Name (2)", "Student ID")
    assert [problem.column for problem in opened[1]] == ["", "Name"]


@pytest.mark.parametrize(
    ("start", "why"),
    [
        (b"", "is empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), r"an old spreadsheet \(.xls\)"),
        (b"%PDF-1.7\n", "is a PDF"),
        (b"<html><table><tr><td>Name</td></tr></table></html>", "is a web page"),
        (b"\n <?xml version='1.0'?><Workbook/>", "is a web page"),
        (b"PK\x03\x04 and no archive", "is a damaged spreadsheet"),
        (bytes(100), "is no table"),
        (b"\xff\xfeN\x00a\x00m\x00e\x00\xd8", "is no table"),
    ],
)
def test_what_is_no_table_is_refused_in_words(start: bytes, why: str) -> None:
    with pytest.raises(OfficeError, match=why):
        list(rows(table(start)))


def test_a_file_that_is_not_there_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match=r"“list\.csv” cannot be read from where it lies"):
        open_file(tmp_path / "list.csv", Problems())


def test_old_mac_line_ends_and_windows_letters_are_read() -> None:
    opened = table("Name\tStudent ID\rNúñez\t1\r".encode("cp1252"))
    assert rows(opened) == [(2, ("Núñez", "1"))]
    assert told(opened[1]) == [
        (0, "The letters are taken for those of Windows. Look whether names are right.")
    ]


def test_a_cell_of_megabytes_is_refused_with_its_line() -> None:
    with pytest.raises(OfficeError, match=r"From line 3 on, “list\.csv” is no table"):
        rows(table(f"Name,Student ID\nLena,1\n{'a' * 3_000_000},2\n"))


def test_the_first_cell_of_an_unread_column_is_never_shown() -> None:
    opened = table("SSN,Name,Grade\n528-11-1234,Lena,9,too much\n")
    assert rows(opened) == []
    assert [problem.value for problem in opened[1]] == [""]
