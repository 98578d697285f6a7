"""The terminal takes in a table: it says how it is read, what would happen, and keeps it."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from ilp_desktop.cli import import_tables
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.incoming.mappings import mappings
from ilp_desktop.office.student_list import count_students
from ilp_desktop.policy.incoming import TableKind
from tests.offices import AnOffice, an_office

LIST = (
    "Name,Number,Grade,Mother,Mother Cell,Lunch,Bus\n"
    '"Begay, Lena",17,9,"Begay, Rose",435-743-5555,Free,4\n'
    '"Tso, Ana",18,10,,,Free,\n'
    ",19,10,,,,\n"
)
MAPPING = """\
kind = "students"
empty = ["Free"]
[columns]
number = "Number"
name = "Name"
grade = "Grade"
"""
Take = Callable[..., str]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[AnOffice]:
    made = an_office(tmp_path)
    yield made
    made.vault.close()


@pytest.fixture
def take(
    office: AnOffice,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Take:
    """Takes a list into the office by the terminal's word; what that prints."""

    @contextmanager
    def unlocked(_asked: argparse.Namespace) -> Iterator[tuple[Any, Any]]:
        yield office.vault, office.account

    monkeypatch.setattr(import_tables, "unlocked", unlocked)
    parser = argparse.ArgumentParser()
    import_tables.add(parser.add_subparsers())

    def take_in(*words: str, table: str = LIST, kind: str = "students") -> str:
        path = tmp_path / "list.csv"
        path.write_text(table, encoding="utf-8")
        asked = parser.parse_args(["table", str(path), "--kind", kind, *words])
        asked.run(asked)
        return capsys.readouterr().out

    return take_in


def count(office: AnOffice) -> int:
    with office.reading() as session:
        return count_students(session)


def test_a_preview_says_how_columns_are_read_and_keeps_nothing(
    take: Take, office: AnOffice
) -> None:
    said = take("--preview").splitlines()
    assert said[:3] == ["Student number: Number", "Whole name: Name", "Grade level: Grade"]
    assert "Mobile telephone (mother): Mother Cell" in said
    assert "not used: Bus" in said
    assert "not read: Lunch" in said
    assert "refused (list.csv:4) Name: The row has no name." in said
    assert not any("Free" in line for line in said)
    assert count(office) == 0


def test_what_is_sure_is_kept_and_a_second_time_changes_nothing(
    take: Take, office: AnOffice
) -> None:
    first = json.loads(take("--json"))
    assert first["refused"] == 0
    assert first["new"] >= 3
    assert first["dropped_columns"] == ["Lunch"]
    assert [problem["reason"] for problem in first["problems"]] == ["The row has no name."]
    assert count(office) == 2
    again = json.loads(take("--json"))
    assert (again["new"], again["changed"], again["doubtful"]) == (0, 0, 0)
    assert again["same"] == first["new"]


def test_a_mapping_is_taken_from_a_file_and_kept_by_name(
    take: Take, office: AnOffice, tmp_path: Path
) -> None:
    (tmp_path / "ours.toml").write_text(MAPPING, encoding="utf-8")
    said = take("--mapping", str(tmp_path / "ours.toml"), "--keep", "Ours")
    assert "not used: Mother, Mother Cell, Bus" in said
    with office.reading() as session:
        assert list(mappings(session, TableKind.STUDENTS)) == ["Ours"]
    assert "not used: Mother, Mother Cell, Bus" in take("--preview")
    assert "not used: Mother, Mother Cell, Bus" in take("--preview", "--mapping", "Ours")


def test_rows_of_one_school_alone_are_taken(take: Take, office: AnOffice) -> None:
    take("--only", "Bus=4")
    assert count(office) == 1


def test_a_shipped_mapping_is_named_by_its_system(take: Take) -> None:
    table = "SIS ID,Student Number,First Name,Last Name,Grade\ns1,17,Lena,Begay,9\n"
    assert "The system’s own id: SIS ID" in take("--preview", "--mapping", "sds", table=table)


@pytest.mark.parametrize(
    ("mapping", "why"),
    [
        ("Theirs", "There is no mapping “Theirs” for such tables. There are: Aspen, Clever,"),
        ("theirs.toml", r"“theirs\.toml” is no mapping"),
    ],
)
def test_an_unknown_mapping_is_refused_in_words(take: Take, mapping: str, why: str) -> None:
    with pytest.raises(OfficeError, match=why):
        take("--preview", "--mapping", mapping)


def test_a_mapping_of_another_kind_is_refused(take: Take, tmp_path: Path) -> None:
    (tmp_path / "ours.toml").write_text(MAPPING, encoding="utf-8")
    with pytest.raises(OfficeError, match="for tables of another kind: students"):
        take("--mapping", str(tmp_path / "ours.toml"), kind="staff")
