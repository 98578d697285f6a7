"""The terminal takes in a school's calendar and lists: it says what would happen, and keeps it."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ilp_desktop.cli import import_lists
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.catalogues import all_entries
from ilp_desktop.office.school_days import school_days
from tests.calendars import ical, whole
from tests.offices import AnOffice, an_office

SCHOOL = ical(whole("l", "Labor Day", "20260907"), whole("v", "Veterans Day", "20261111"))
PROGRAMS = 'CIP_Code,CIP_Title\n01,AGRICULTURE.\n01.0000,"Agriculture, General."\nxx,Odd\n'
Take = Callable[..., str]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[AnOffice]:
    made = an_office(tmp_path)
    yield made
    made.vault.close()


@pytest.fixture
def take(
    office: AnOffice, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Take:
    """Takes something into the office by the terminal's words; what that prints."""

    @contextmanager
    def unlocked(_asked: argparse.Namespace) -> Iterator[tuple[Any, Any]]:
        yield office.vault, office.account

    monkeypatch.setattr(import_lists, "unlocked", unlocked)
    parser = argparse.ArgumentParser()
    import_lists.add(parser.add_subparsers())

    def taken(*words: object) -> str:
        asked = parser.parse_args([str(word) for word in words])
        asked.run(asked)
        return capsys.readouterr().out

    return taken


def days(office: AnOffice) -> list[str]:
    with office.reading() as session:
        return [it.name for it in school_days(session, date(2026, 7, 1), date(2027, 6, 30))]


def test_a_calendar_is_told_and_then_kept(office: AnOffice, take: Take, tmp_path: Path) -> None:
    path = tmp_path / "school.ics"
    path.write_text(SCHOOL)
    said = take("calendar", path, "--preview")
    assert "1 new" in said
    assert "doubtful: Veterans Day · Nov 11, 2026" in said
    assert days(office) == []
    said = take("calendar", path, "--json")
    assert (json.loads(said)["new"], json.loads(said)["doubtful"]) == (1, 1)
    assert days(office) == ["Labor Day"]
    assert json.loads(take("calendar", path, "--json"))["same"] == 1


def test_a_list_is_told_and_then_kept(office: AnOffice, take: Take, tmp_path: Path) -> None:
    path = tmp_path / "CIPCode2020.csv"
    path.write_text(PROGRAMS)
    told = json.loads(take("catalogue", path, "--kind", "programs", "--json"))
    assert (told["new"], told["same"]) == (1, 0)
    assert [it["value"] for it in told["problems"]] == ["xx", ""]
    with office.reading() as session:
        (entry,) = all_entries(session)
    assert (entry.code, entry.name, entry.edition) == (
        "01.0000",
        "Agriculture, General",
        "CIP 2020",
    )


def test_what_cannot_be_read_is_refused_in_one_line(take: Take, tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("A,B\n1,2\n")
    with pytest.raises(OfficeError, match="is no calendar"):
        take("calendar", path)
    with pytest.raises(OfficeError, match="Nothing of this list"):
        take("catalogue", path, "--kind", "institutions")
