"""Tables with bytes that somebody or something has changed: a word of refusal, or sound people."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.mapped.column_names import known_names
from ilp_desktop.exchange.mapped.reading import look, propose, read_mapped
from ilp_desktop.exchange.tables import open_any
from ilp_desktop.exchange.text_tables import Problems
from ilp_desktop.office.incoming.shapes import RosterSet
from ilp_desktop.policy.incoming import TableKind
from tests.exchange.workbooks import a_workbook
from tests.samples import SAMPLES

KINDS = tuple(kind for kind in TableKind if kind is not TableKind.SCORES)
STUDENTS = """\
Name,Number,Grade,DOB,Home Phone
"Begay, Lena",17,9,9/13/2008,435-743-5555 / 801-538-7500
"Tso, Ana",18,10th,2007-01-02,(435) 743-5610
Total,2,,,
"""
TEXTS = (
    STUDENTS,
    "Student Number;Course;Term;Grade;Credit;Teacher Email\r17;Álgebra;Fall;A-;0,5;k@x.org\r",
    "Student_Number\tGuardian Name\tRelationship\tLanguage\tZip\n17\tBegay, Rose\tMadre\tspa\t901",
)
HEAD = 2000
"""Bytes of each sample file; what is odd about it stands at its beginning."""


def contents() -> list[bytes]:
    """Tables to be torn: ours in the usual encodings, and the beginnings of all sample files."""
    ours = [text.encode(one) for text in TEXTS for one in ("utf-8", "utf-16", "cp1252")]
    kinds = {".csv", ".tsv", ".txt"}
    samples = sorted((SAMPLES / "sis").rglob("*"))
    return ours + [path.read_bytes()[:HEAD] for path in samples if path.suffix in kinds]


CONTENTS = contents()
MARKED = ('"', ",", "\n", "\r", "\0", "\t", ";", "é".encode("cp1252"), "\ufeff", "\u202e", "=", "9")
PIECES = tuple(one.encode() if isinstance(one, str) else one for one in MARKED)
ROWS = [("Student ID", "Name", "Grade", "DOB"), (17, "Begay, Lena", 9, datetime(2008, 9, 13))]


@dataclass(frozen=True)
class Edit:
    """A piece put in place of some bytes."""

    at: float
    length: int
    piece: bytes

    def __call__(self, content: bytes) -> bytes:
        start = int(self.at * len(content))
        return content[:start] + self.piece + content[start + self.length :]


edits = some.lists(
    some.builds(
        Edit,
        at=some.floats(0, 1),
        length=some.sampled_from((0, 0, 1, 2, 9, 60)),
        piece=some.sampled_from(PIECES) | some.binary(max_size=4),
    ),
    min_size=1,
    max_size=8,
)


def edited(content: bytes, with_edits: list[Edit]) -> bytes:
    for edit in with_edits:
        content = edit(content)
    return content


def reads_or_refuses(content: bytes, kind: TableKind) -> None:
    """Nothing but an OfficeError in words, or people who have what they need."""
    problems = Problems()
    roster = RosterSet(system="", is_whole=False)
    with suppress(OfficeError):
        table = open_any("list", lambda: io.BytesIO(content), problems, known_names(kind))
        look(table)
        roster = read_mapped(table, propose(table, kind), problems)
    assert all(one.number and (one.given_name or one.family_name) for one in roster.students)
    assert all(one.students for one in roster.guardians)
    assert all(one.student and one.course for one in roster.registrations)
    assert all(one.reason for one in roster.problems)


def sheet_edited(with_edits: list[Edit]) -> bytes:
    """A spreadsheet whose sheet was edited inside, so that the archive itself is whole."""
    name = "xl/worksheets/sheet1.xml"
    return a_workbook(ROWS, meddle={name: lambda content: edited(content, with_edits)})


def usual(count: int) -> Callable[..., None]:
    return settings(max_examples=count, deadline=None, suppress_health_check=[HealthCheck.too_slow])  # type: ignore[return-value]


@usual(150)
@given(some.sampled_from(CONTENTS), edits, some.sampled_from(KINDS))
def test_an_edited_text_reads_or_refuses(
    content: bytes, with_edits: list[Edit], kind: TableKind
) -> None:
    reads_or_refuses(edited(content, with_edits), kind)


@usual(60)
@given(edits)
def test_an_edited_spreadsheet_reads_or_refuses(with_edits: list[Edit]) -> None:
    reads_or_refuses(edited(a_workbook(ROWS), with_edits), TableKind.STUDENTS)


@usual(60)
@given(edits)
def test_an_edited_sheet_reads_or_refuses(with_edits: list[Edit]) -> None:
    reads_or_refuses(sheet_edited(with_edits), TableKind.STUDENTS)


@pytest.mark.long
@usual(5000)
@given(some.sampled_from(CONTENTS), edits, some.sampled_from(KINDS))
def test_texts_edited_by_the_thousand(
    content: bytes, with_edits: list[Edit], kind: TableKind
) -> None:
    reads_or_refuses(edited(content, with_edits), kind)


@pytest.mark.long
@usual(3000)
@given(edits, some.booleans())
def test_spreadsheets_edited_by_the_thousand(with_edits: list[Edit], inside: bool) -> None:
    content = sheet_edited(with_edits) if inside else edited(a_workbook(ROWS), with_edits)
    reads_or_refuses(content, TableKind.STUDENTS)


@usual(50)
@given(some.text(max_size=100), some.sampled_from(KINDS))
def test_any_text_reads_or_refuses(text: str, kind: TableKind) -> None:
    reads_or_refuses(text.encode("utf-8", "ignore"), kind)


def test_members_whose_sizes_lie_refuse() -> None:
    content = bytearray(a_workbook(ROWS))
    with zipfile.ZipFile(io.BytesIO(bytes(content))) as archive:
        place = archive.start_dir
    content[place + 24 : place + 28] = (5).to_bytes(4, "little")  # unpacked size of the first
    reads_or_refuses(bytes(content), TableKind.STUDENTS)
