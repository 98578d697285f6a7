"""The journal on paper: tagged, of one student or of several."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from ilp_desktop.office.journal import EntryRow, LinkedObjective
from ilp_desktop.office.journal_print import JournalPrint
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.printing.journal import print_journal
from ilp_desktop.words import words
from tests.printing.reading import failures, text_of

AT = datetime(2026, 9, 14, 10, 42)


def a_row(number: int, **changes: object) -> EntryRow:
    values: dict[str, object] = {
        "id": str(number),
        "student_id": "1",
        "student": "Begay, Shándíín",
        "initials": "SB",
        "grade": 10,
        "kind": EntryKind.NARRATIVE,
        "text": f"Entry {number}.",
        "minutes": None,
        "visibility": Visibility.ALL_PARTICIPANTS,
        "author": "Alex Lee",
        "is_mine": True,
        "happened_at": AT - timedelta(hours=number),
        "objective_id": None,
        "objective": None,
        "refers_outside": (),
        "cursor": (AT, str(number)),
    }
    return EntryRow(**(values | changes))  # type: ignore[arg-type]


def a_print(about: str, language: str) -> bytes:
    rows = [a_row(number) for number in range(60)]
    rows[1] = a_row(1, kind=EntryKind.PROGRESS, minutes=15, objective=LinkedObjective(1, "Read"))
    rows[2] = a_row(2, visibility=Visibility.SCHOOL_STAFF, minutes=20)
    journal = JournalPrint(school="Northridge", district="", entries=tuple(rows), left_out=0)
    return print_journal(
        journal,
        about=about,
        chosen="All years",
        made_at=datetime(2026, 9, 14, 17, tzinfo=UTC),
        words=words(language),
    )


@pytest.mark.parametrize("about", ["Begay, Shándíín", ""])
@pytest.mark.parametrize("language", ["en", "es"])
def test_it_is_tagged_for_who_listens(about: str, language: str) -> None:
    assert failures(a_print(about, language)) == []


def test_it_says_what_it_took_and_each_entry_with_its_day() -> None:
    said = " ".join(text_of(a_print("", "en")).split())
    assert "Kind Entries Minutes Note 59 20 Progress 1 15 All kinds 60 35" in said
    assert "September 14, 2026" in said
    assert "Objective 1: Read" in said
    assert "For school staff" in said
    assert said.count("Begay, Shándíín") == 60
    one = " ".join(text_of(a_print("Begay, Shándíín", "en")).split())
    assert "Begay, Shándíín · All years" in one
