"""Rosters spoiled in every way that comes to mind: read with what is odd told, or refused whole."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.rosters import read_roster
from ilp_desktop.office.incoming.shapes import RosterSet
from tests.exchange.rosters import packed, sound

SOUND = sound()
NAMES = sorted(SOUND)
CELLS = sorted(
    {cell for text in SOUND.values() for row in csv.reader(text.splitlines()) for cell in row}
)
ODD = (
    *("", " ", "NULL", "tobedeleted", "inactive", "a,b", "1/05/2023", "2027-13-01", "9" * 400),
    *("é", "\u202e", "\0", '"', "\r", "\n", "{", "-", ".", "high", "ana", "y", "0000-00-00"),
    *("528-12-3456", "9999-12-31", "0001-01-01", "२०११-०३-०४", "²"),
)
FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
MANY = settings(FEW, max_examples=4000)

Tables = dict[str, str]


@st.composite
def spoiled_tables(draw: st.DrawFn) -> Tables:
    """Cells, rows and columns of a sound set changed, doubled, swapped or gone."""
    tables = dict(SOUND)
    for _ in range(draw(st.integers(1, 4))):
        name = draw(st.sampled_from(NAMES))
        rows = list(csv.reader(io.StringIO(tables[name], newline="")))
        if not rows:
            continue
        row = draw(st.integers(0, len(rows) - 1))
        kind = draw(st.sampled_from(("cell", "header", "gone", "twice", "shorter", "column")))
        column = draw(st.integers(0, max(0, len(rows[row]) - 1)))
        value = draw(st.one_of(st.sampled_from(ODD), st.sampled_from(CELLS), st.text(max_size=20)))
        if kind == "cell" and rows[row]:
            rows[row][column] = value
        elif kind == "header" and rows[0]:
            rows[0][min(column, len(rows[0]) - 1)] = value
        elif kind == "gone":
            del rows[row]
        elif kind == "twice":
            rows.append(list(rows[row]))
        elif kind == "shorter":
            rows[row] = rows[row][:column]
        else:
            rows = [[cell for place, cell in enumerate(one) if place != column] for one in rows]
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows(rows)
        tables[name] = text.getvalue()
    return tables


@st.composite
def spoiled_bytes(draw: st.DrawFn, whole: bytes) -> bytes:
    """Bytes changed, added or taken away."""
    changed = bytearray(whole)
    for _ in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, max(0, len(changed) - 1)))
        end = start + draw(st.integers(0, 8))
        changed[start:end] = draw(st.binary(max_size=8))
    return bytes(changed)


def zip_of(folder: Path) -> bytes:
    return packed(folder, SOUND).read_bytes()


def written(place: Path, tables: Tables) -> Path:
    with zipfile.ZipFile(place / "spoiled.zip", "w") as archive:
        for name, text in tables.items():
            archive.writestr(f"{name}.csv", text.encode("utf-8", "surrogatepass"))
    return place / "spoiled.zip"


def is_read_or_refused(path: Path, school: str | None = None) -> None:
    """Nothing else is raised, and what is read fits together."""
    try:
        roster = read_roster(path, school=school)
    except OfficeError:
        return
    fits_together(roster)


def fits_together(roster: RosterSet) -> None:
    students = [one.key for one in roster.students]
    terms = {one.key for one in roster.terms}
    assert len(students) == len(set(students))
    assert not set(students) & set(roster.left)
    assert all(one.number and one.family_name for one in roster.students)
    assert all(one.grade is None or 0 <= one.grade <= 12 for one in roster.students)
    assert all(one.starts_on < one.ends_on for one in roster.terms)
    assert {one.term for one in (*roster.registrations, *roster.marks)} <= terms
    if roster.is_whole:
        assert {one.student for one in roster.registrations} <= set(students)
        assert {key for one in roster.guardians for key, _ in one.students} <= set(students)


def test_a_row_with_a_cell_too_few_or_too_many_tells_nothing_of_what_is_not_read(
    tmp_path: Path,
) -> None:
    header, first, *others = csv.reader(io.StringIO(SOUND["users"], newline=""))
    for at in range(len(header)):
        for spoiled in ((*first[:at], *first[at + 1 :]), (*first[:at], "x", *first[at:])):
            text = io.StringIO()
            csv.writer(text, lineterminator="\n").writerows([header, spoiled, *others])
            roster = read_roster(written(tmp_path, SOUND | {"users": text.getvalue()}))
            refused = [one.origin for one in roster.problems if one.refuses]
            assert ("users.csv", 2) in [(origin.file, origin.line) for origin in refused]
            assert "hush-hush" not in repr(roster)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("spoiled")


@FEW
@given(tables=spoiled_tables(), school=st.sampled_from((None, "high", "Delta Middle School")))
def test_spoiled_tables_are_read_or_refused(
    place: Path, tables: Tables, school: str | None
) -> None:
    is_read_or_refused(written(place, tables), school)


@FEW
@given(data=st.data())
def test_spoiled_bytes_of_a_table_are_read_or_refused(place: Path, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(NAMES))
    with zipfile.ZipFile(place / "bytes.zip", "w") as archive:
        for other, text in SOUND.items():
            content = text.encode()
            if other == name:
                content = data.draw(spoiled_bytes(content))
            archive.writestr(f"{other}.csv", content)
    is_read_or_refused(place / "bytes.zip")


@FEW
@given(data=st.data())
def test_spoiled_bytes_of_the_zip_are_read_or_refused(place: Path, data: st.DataObject) -> None:
    path = place / "zip.zip"
    path.write_bytes(data.draw(spoiled_bytes(zip_of(place))))
    is_read_or_refused(path)


@pytest.mark.long
@MANY
@given(tables=spoiled_tables(), school=st.sampled_from((None, "high", "Delta Middle School")))
def test_thousands_of_spoiled_tables_are_read_or_refused(
    place: Path, tables: Tables, school: str | None
) -> None:
    is_read_or_refused(written(place, tables), school)


@pytest.mark.long
@MANY
@given(data=st.data())
def test_thousands_of_spoiled_zips_are_read_or_refused(place: Path, data: st.DataObject) -> None:
    path = place / "zips.zip"
    path.write_bytes(data.draw(spoiled_bytes(zip_of(place))))
    is_read_or_refused(path)
