"""Copies for the families of many students: who gets one, what stands in it, what is entered."""

from __future__ import annotations

from datetime import date

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import journal
from ilp_desktop.office.copies import Asked, MayNotHaveIt, basis_of
from ilp_desktop.office.family_copies import FamilyCopies, family_party
from ilp_desktop.office.file_rows import IlpFile, NoFile, Part
from ilp_desktop.office.participants import end_participation, participants
from ilp_desktop.office.privacy import NewConsent, disclosures, enter_consent
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.policy.people import Rights
from ilp_desktop.policy.privacy import Reader
from tests.offices import AnOffice

ASKED = Asked(party="", interest="Conference of Dec 8", way="Handed over on paper")


def copies(office: AnOffice, asked: Asked = ASKED) -> FamilyCopies:
    return FamilyCopies(office.vault, office.account, asked, "Give copies")


def test_a_familys_copy_has_nothing_that_is_for_the_staff(office: AnOffice) -> None:
    student = office.student()
    office.guardian(student)
    with office.changing() as session:
        for text, seen in (
            ("Told", Visibility.ALL_PARTICIPANTS),
            ("Ours", Visibility.SCHOOL_STAFF),
        ):
            journal.add_entry(
                session,
                journal.NewEntry(
                    student_id=student, kind=EntryKind.NARRATIVE, text=text, visibility=seen
                ),
            )
    (file,) = copies(office).files([student])
    assert isinstance(file, IlpFile)
    assert file.reader is Reader.FAMILY
    assert file.prepared_for == "Lena Begay"
    assert [entry.text for year in file.years for entry in year.journal] == ["Told"]


def test_those_that_are_there_are_entered_as_one_change(office: AnOffice) -> None:
    first, second = office.student(), office.student(number="402118", family_name="Cruz")
    for student in (first, second):
        office.guardian(student)
    made = copies(office, Asked(party="", interest="Night", way="Sent by mail", part=Part.PLAN))
    numbers = [file.student.number for file in made.files([first, second])
               if isinstance(file, IlpFile)]  # fmt: skip
    made.enter(numbers[:1])
    with office.reading() as session:
        (row,) = disclosures(session, first)
        assert disclosures(session, second) == ()
    assert (row.party, row.records, row.way, row.basis) == (
        "Lena Begay",
        "The plan",
        "Sent by mail",
        "Participant",
    )


def test_who_takes_part_no_more_when_it_is_entered_stops_all_of_them(office: AnOffice) -> None:
    first, second = office.student(), office.student(number="402118", family_name="Cruz")
    for student in (first, second):
        office.guardian(student)
    made = copies(office)
    numbers = [file.student.number for file in made.files([first, second])
               if isinstance(file, IlpFile)]  # fmt: skip
    with office.changing() as session:
        mother = next(it for it in participants(session, second) if it.name.startswith("Lena"))
        end_participation(session, mother.participant_id, "Moved away")
    with pytest.raises(OfficeError):
        made.enter(numbers)
    with office.reading() as session:
        assert disclosures(session, first) == ()


def test_a_parent_gets_it_and_where_there_is_none_the_student(office: AnOffice) -> None:
    student = office.student()
    with office.reading() as session:
        assert family_party(session, student, ASKED) == "Shándíín Begay"
    office.guardian(student)
    with office.reading() as session:
        assert family_party(session, student, ASKED) == "Lena Begay"


def test_of_a_student_who_is_of_age_it_is_the_students(office: AnOffice) -> None:
    student = office.student(born_on=date(2008, 1, 1))
    office.guardian(student)
    with office.reading() as session:
        assert family_party(session, student, ASKED) == "Shándíín Begay"


def test_whose_family_takes_no_part_is_told_with_the_reason(office: AnOffice) -> None:
    student = office.student()
    office.guardian(student, given_name="Derek", family_name="Holt", rights=Rights.BARRED)
    with office.changing() as session:
        for each in participants(session, student):
            if each.name == "Shándíín Begay":
                end_participation(session, each.participant_id, "A mistake")
    (none,) = copies(office).files([student])
    assert isinstance(none, NoFile)
    assert (none.number, none.name) == ("402117", "Shándíín Begay")
    assert "Nobody of the family" in str(none.why)


def test_several_parts_are_entered_by_name_and_need_a_consent_to_the_whole_file(
    office: AnOffice,
) -> None:
    both = Asked(party="Fund", interest="Aid", part=Part.PLAN, also=(Part.PARTICIPANTS, Part.PLAN))
    assert both.records == "The plan; Participants"
    student = office.student(born_on=date(2008, 1, 1))
    with office.changing() as session:
        new = NewConsent(
            recipient="Fund", purpose="Aid", records="The plan", student_signed_on=session.today
        )
        enter_consent(session, student, new)
    with office.reading() as session, pytest.raises(MayNotHaveIt):
        basis_of(session, student, both)
