"""Tables as text: in any letters and line ends, odd rows told, and never slow or half read."""

from __future__ import annotations

import io
import time
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.text_tables import (
    LONGEST_CELL,
    MOST_PROBLEMS,
    Problems,
    TextTable,
    first_rows,
    open_table,
)
from tests.samples import SAMPLES, with_samples

ROWS = (("1", "Tēvita"), ("2", "José"))


def opened(content: bytes, **more: int) -> tuple[TextTable, Problems]:
    problems = Problems()
    return open_table("people.csv", lambda: io.BytesIO(content), problems, **more), problems


def cells(content: bytes) -> tuple[tuple[str, ...], ...]:
    table, problems = opened(content)
    return tuple(row.cells for row in table.rows(problems))


def told(content: bytes) -> list[tuple[int, str, bool]]:
    table, problems = opened(content)
    list(table.rows(problems))
    return [(one.origin.line, one.value, one.refuses) for one in problems]


@pytest.mark.parametrize("letters", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
def test_a_table_is_read_whatever_its_letters_line_ends_and_delimiter(
    letters: str, ends: str, delimiter: str
) -> None:
    text = ends.join(delimiter.join(row) for row in (("id", "name"), *ROWS)) + ends
    table, problems = opened(text.encode(letters))
    assert table.header == ("id", "name")
    assert tuple(row.cells for row in table.rows(problems)) == ROWS
    assert [row.line for row in table.rows(problems)] == [2, 3]
    assert list(problems) == []


def test_letters_of_windows_are_read_and_told() -> None:
    content = "id,name\n1,José\n".encode("cp1252")
    assert cells(content) == (("1", "José"),)
    assert [line for line, *_ in told(content)] == [0]


def test_letters_that_change_within_a_file_count_as_those_of_windows() -> None:
    content = "id,name\n1,José\n".encode() + "2,José\n".encode("cp1252")
    assert cells(content)[1] == ("2", "José")
    assert len(told(content)) == 1


def test_letters_that_nobody_knows_are_refused() -> None:
    with pytest.raises(OfficeError, match="letters"):
        opened(b"id,name\n1,\x81\x8d\xff\n")


def test_blanks_around_a_value_are_none_of_it() -> None:
    assert cells("id,name\n 1 ,\u00a0Tēvita\u200b \n".encode()) == (("1", "Tēvita"),)


def test_empty_lines_are_passed_by_and_lines_still_counted() -> None:
    table, problems = opened(b"\n\nid,name\n\n1,Ana\n,,\n2,Bo\n")
    assert [(row.line, row.cells) for row in table.rows(problems)] == [
        (5, ("1", "Ana")),
        (7, ("2", "Bo")),
    ]


def test_a_line_within_quotation_marks_belongs_to_its_row() -> None:
    table, problems = opened(b'id,name\n1,"Ana\nFifita"\n2,Bo\n')
    assert [(row.line, row.cells[1]) for row in table.rows(problems)] == [
        (2, "Ana\nFifita"),
        (4, "Bo"),
    ]


def test_a_row_too_long_is_refused_and_one_too_short_filled_and_both_told() -> None:
    content = b"id,name,grade\n1,Fifita, Ana,9\n2,Bo\n3,Cy,8\n"
    assert cells(content) == (("2", "Bo", ""), ("3", "Cy", "8"))
    assert told(content) == [(2, "1", True), (3, "2", False)]


def test_a_comma_in_a_value_is_told_even_where_the_last_cell_is_empty() -> None:
    content = b"id,name,grade\n1,Ana,9\n2,Dang, Bo,\n"
    assert told(content) == [(3, "2", True)]


def test_a_comma_at_the_end_of_every_row_means_nothing() -> None:
    assert cells(b"id,name\n1,Ana,\n2,Bo,\n") == (("1", "Ana"), ("2", "Bo"))
    assert cells(b"id,name,\n1,Ana,\n2,Bo\n") == (("1", "Ana"), ("2", "Bo"))


def test_an_odd_row_shows_nothing_of_a_column_that_is_never_read() -> None:
    assert told(b"password,id\nhush,1,2\nhush\n") == [(2, "", True), (3, "", True)]


def test_the_header_may_stand_below_a_title() -> None:
    table, problems = opened(b"Report of September\n\nid,name\n1,Ana\n", header_line=3)
    assert table.header == ("id", "name")
    assert [row.line for row in table.rows(problems)] == [4]


def test_the_first_rows_are_shown_whatever_they_are() -> None:
    content = b"Report\n\nid,name\n1,Ana\n2,Bo\n"
    rows = first_rows("people.csv", lambda: io.BytesIO(content), Problems(), 3)
    assert rows == [(1, ["Report"]), (3, ["id", "name"]), (4, ["1", "Ana"])]


@pytest.mark.parametrize("content", [b"", b"\n\r\n", b",,,\n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_a_table_without_column_names_is_refused(content: bytes) -> None:
    with pytest.raises(OfficeError, match="no row of column names"):
        opened(content)


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"id,name\n1,Ana\n2,\0\n", 3),
        (b"id,name\n1," + b"x" * (LONGEST_CELL + 1) + b"\n", 2),
        (b'id,name\n1,"never closed\n' + b"2,Bo\n" * LONGEST_CELL, 2),
        ("id,name\n1,Ana\n".encode("utf-16") + b"\0", 3),
    ],
)
def test_from_where_it_is_no_table_any_more_is_told(content: bytes, line: int) -> None:
    with pytest.raises(OfficeError, match=rf"From line {line} on, “people.csv” is no table"):
        cells(content)


def test_a_cell_of_many_megabytes_is_refused_at_once() -> None:
    content = b"id,name\n1," + b"x" * 30_000_000
    began = time.perf_counter()
    with pytest.raises(OfficeError, match="no table"):
        cells(content)
    assert time.perf_counter() - began < 5


def test_letters_without_their_mark_are_no_table() -> None:
    with pytest.raises(OfficeError, match="no table"):
        cells("id,name\n1,Ana\n".encode("utf-16-le"))


def test_so_many_columns_are_no_table() -> None:
    with pytest.raises(OfficeError, match="no row of column names"):
        opened(b",".join([b"x"] * 5000))


def test_more_oddities_than_anybody_reads_are_counted() -> None:
    table, problems = opened(b"id,name\n" + b"1\n" * (MOST_PROBLEMS + 7))
    assert sum(1 for _ in table.rows(problems)) == MOST_PROBLEMS + 7
    assert (len(problems), problems.further) == (MOST_PROBLEMS, 7)
    assert len(problems.told()) == MOST_PROBLEMS + 1
    assert problems.refused["people.csv"] == 0


@with_samples
@pytest.mark.parametrize("ending", ["csv", "tsv", "txt"])
def test_every_text_of_the_samples_is_a_table_or_refused_in_words(ending: str) -> None:
    """All that real systems made, whatever it is, none of it slowly."""
    files: list[Path] = sorted(SAMPLES.rglob(f"*.{ending}"))
    for path in files:
        if path.stat().st_size > 3_000_000:
            continue
        began = time.perf_counter()
        with suppress(OfficeError):
            table = open_table(path.name, partial(path.open, "rb"), Problems())
            assert all(len(row.cells) == len(table.header) for row in table.rows(Problems()))
        assert time.perf_counter() - began < 10, path
