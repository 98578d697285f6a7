"""A roster comes in: compared, previewed, kept in one change, the same the second time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import history
from ilp_desktop.office.completeness import file_lacks
from ilp_desktop.office.contacts import Contact, change_contact, contact
from ilp_desktop.office.ilp_file import ilp_file
from ilp_desktop.office.incoming.preview import Outcome, Taken
from ilp_desktop.office.incoming.rights import NotYoursToImport
from ilp_desktop.office.incoming.roster import RosterImport, compare_roster
from ilp_desktop.office.participants import participants
from ilp_desktop.office.student_list import list_students
from ilp_desktop.policy.completeness import Lack
from ilp_desktop.policy.incoming import rights_at_first
from ilp_desktop.policy.people import ParticipantRole, Relation, Rights, StaffRole
from ilp_desktop.records import SourceRecord, Student
from ilp_desktop.vault.unit_of_work import NotThisWay
from tests.offices import AnOffice
from tests.rosters import (
    ALGEBRA,
    BEGAY,
    LENA,
    WHOLE,
    changes,
    imported,
    outcomes,
    part,
    previewed,
    row_of,
)


def only(office: AnOffice) -> str:
    """The id of the one student there is."""
    with office.reading() as session:
        (student,) = list_students(session)
    return student.id


def test_everything_new_is_previewed_and_nothing_is_kept_before(office: AnOffice) -> None:
    preview = previewed(office, WHOLE)
    found = outcomes(preview)
    assert found["staff:t1"] is Outcome.NEW
    assert found["student:s1"] is Outcome.NEW
    assert found["guardian:g1"] is Outcome.NEW
    assert found["registration:s1|fall|c1"] is Outcome.NEW
    assert found["mark:s1|fall|algebra i|2"] is Outcome.NEW
    with office.reading() as session:
        assert list_students(session) == ()


def test_a_students_file_has_all_of_it(office: AnOffice) -> None:
    imported(office, WHOLE)
    student_id = only(office)
    with office.reading() as session:
        file = ilp_file(session, student_id)
        lena = next(p for p in file.participants if p.role is ParticipantRole.PARENT)
        reached = contact(session, student_id, lena.person_id)
    assert (file.student.name, file.student.number) == ("Shándíín Begay", "402117")
    assert (file.student.grade, file.student.graduates_in) == (10, 2029)
    fall = file.years[0].terms[0]
    assert [term.name for term in file.years[0].terms] == ["Fall", "Spring"]
    (algebra,) = fall.registrations
    assert (algebra.teacher, algebra.telephone) == ("Kim Tall", "(435) 555-0123")
    ((mark,),) = (card.marks for card in fall.report_cards)
    assert (mark.course, mark.mark, mark.teacher) == ("Algebra I", "A-", "Kim Tall")
    assert (lena.name, reached.home) == ("Lena Begay", "(435) 555-0160")
    roles = {p.name: p.role for p in file.participants}
    assert roles["Shándíín Begay"] is ParticipantRole.STUDENT
    assert roles["Alex Lee"] is ParticipantRole.COUNSELOR
    assert Lack.NO_REGISTRATION not in {lack.lack for lack in file_lacks(file)}


def test_students_are_found_by_their_own_and_their_adults_names(office: AnOffice) -> None:
    imported(office, WHOLE)
    with office.reading() as session:
        assert list_students(session, "shandiin")
        assert list_students(session, "lena")


def test_the_same_set_again_changes_nothing(office: AnOffice) -> None:
    imported(office, WHOLE)
    again = imported(office, WHOLE)
    assert set(outcomes(again).values()) == {Outcome.SAME}
    with office.reading() as session:
        titles = [row.title for row in history.office_history(session)]
    assert titles.count("Import a roster") == 1


def test_what_only_the_source_changed_is_changed_here_too(office: AnOffice) -> None:
    imported(office, WHOLE)
    newer = replace(
        WHOLE,
        students=(replace(BEGAY, grade=11, email="", family_name="Yazzie"),),
        registrations=(replace(ALGEBRA, room="221", credit=1.0),),
    )
    preview = imported(office, newer)
    assert changes(row_of(preview, "student:s1")) == {
        "Family name": ("Begay", "Yazzie"),
        "E-mail": ("402117@school.example", ""),
        "Grade": ("10", "11"),
    }
    assert changes(row_of(preview, "registration:s1|fall|c1")) == {
        "Room": ("220", "221"),
        "Credit": ("0.5", "1"),
    }
    with office.reading() as session:
        (student,) = list_students(session, "yazzie")
        assert student.grade == 11
    assert set(outcomes(previewed(office, newer)).values()) == {Outcome.SAME}


def edit_email(office: AnOffice, to: str) -> str:
    """Types another e-mail address for the one student."""
    student_id = only(office)
    with office.changing("Change contact") as session:
        person_id = session.get_one(Student, student_id).person_id
        now = contact(session, student_id, person_id)
        change_contact(session, student_id, person_id, replace(now, email=to))
    return person_id


def test_what_the_office_typed_is_asked_about_and_kept_until_decided(office: AnOffice) -> None:
    imported(office, WHOLE)
    person_id = edit_email(office, "mine@home.example")
    preview = imported(office, WHOLE)
    row = row_of(preview, "student:s1:email")
    assert row.outcome is Outcome.DOUBTFUL
    assert changes(row) == {"E-mail": ("mine@home.example", "402117@school.example")}
    assert [choice.key for choice in row.choices] == ["ours", "theirs"]
    with office.reading() as session:
        assert contact(session, only(office), person_id).email == "mine@home.example"


def test_a_decision_to_keep_ones_own_is_not_asked_for_twice(office: AnOffice) -> None:
    imported(office, WHOLE)
    person_id = edit_email(office, "mine@home.example")
    imported(office, WHOLE, decisions={"student:s1:email": "ours"})
    assert outcomes(previewed(office, WHOLE))["student:s1"] is Outcome.SAME
    newer = replace(WHOLE, students=(replace(BEGAY, email="third@school.example"),))
    assert "student:s1:email" in outcomes(previewed(office, newer))
    imported(office, newer, decisions={"student:s1:email": "theirs"})
    with office.reading() as session:
        assert contact(session, only(office), person_id).email == "third@school.example"
    assert set(outcomes(previewed(office, newer)).values()) == {Outcome.SAME}


def test_a_decision_that_is_none_of_the_choices_decides_nothing(office: AnOffice) -> None:
    imported(office, WHOLE)
    person_id = edit_email(office, "mine@home.example")
    imported(office, WHOLE, decisions={"student:s1:email": "whatever"})
    with office.reading() as session:
        assert contact(session, only(office), person_id).email == "mine@home.example"


def test_a_withheld_address_stays_withheld_and_is_not_shown(office: AnOffice) -> None:
    imported(office, WHOLE)
    student_id = only(office)
    with office.changing("Withhold") as session:
        person_id = session.get_one(Student, student_id).person_id
        now = contact(session, student_id, person_id)
        change_contact(session, student_id, person_id, replace(now, withheld=True))
    moved = replace(BEGAY, address=replace(BEGAY.address, street="PO Box 7"))  # type: ignore[type-var]
    preview = imported(office, replace(WHOLE, students=(moved,)))
    assert changes(row_of(preview, "student:s1")) == {"Address": ("•••", "•••")}
    with office.reading() as session:
        now = contact(session, student_id, person_id)
    assert (now.street, now.withheld) == ("PO Box 7", True)


def test_a_delta_says_nothing_of_whom_it_does_not_hold(office: AnOffice) -> None:
    imported(office, WHOLE)
    preview = previewed(office, part(guardians=(replace(LENA, given_name="Helena"),)))
    assert outcomes(preview) == {"guardian:g1": Outcome.CHANGED}


def test_whoever_looks_after_the_office_imports_and_nobody_else(office: AnOffice) -> None:
    teacher = office.sign_in(office.staff_member())
    with pytest.raises(NotYoursToImport), office.reading(teacher) as session:
        compare_roster(session, WHOLE)
    with office.reading() as session:
        coming = compare_roster(session, WHOLE)
    with pytest.raises(NotYoursToImport), office.changing(account=teacher) as session:
        coming.apply(session, Taken(rows=()), lambda _done, _of: None)


def test_a_cancelled_import_keeps_nothing_and_can_be_tried_again(office: AnOffice) -> None:
    class Cancelled(Exception):
        pass

    def watch(done: int, of: int) -> None:
        if done > of / 2:
            raise Cancelled

    with office.reading() as session:
        coming = RosterImport(session, WHOLE)
    rows = Taken(rows={row.key for row in coming.preview.rows})
    with pytest.raises(Cancelled), office.changing() as session:
        coming.apply(session, rows, watch)
    with office.reading() as session:
        assert session.scalars(select(SourceRecord)).all() == []
    with office.changing() as session:
        coming.apply(session, rows, lambda _done, _of: None)
    assert only(office)


def test_progress_counts_to_the_end(office: AnOffice) -> None:
    told: list[tuple[int, int]] = []
    with office.reading() as session:
        coming = RosterImport(session, WHOLE)
    with office.changing() as session:
        rows = Taken(rows={row.key for row in coming.preview.rows})
        coming.apply(session, rows, lambda done, of: told.append((done, of)))
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1] > 10
    assert told == sorted(told)


def test_an_office_that_changed_since_is_compared_anew(office: AnOffice) -> None:
    imported(office, WHOLE)
    newer = replace(WHOLE, students=(replace(BEGAY, email="new@school.example"),))
    with office.reading() as session:
        coming = RosterImport(session, newer)
    office.student(number="9", family_name="Other")
    with office.changing() as session:  # what was shown still holds
        coming.apply(session, Taken(rows={"student:s1"}), lambda _done, _of: None)
    with office.reading() as session:
        coming = RosterImport(session, WHOLE)
        (student,) = list_students(session, "begay")
        person_id = session.get_one(Student, student.id).person_id
    with office.changing() as session:
        change_contact(
            session, student.id, person_id, Contact(given_name="A", family_name="B", email="c@d.e")
        )
    with pytest.raises(OfficeError, match="changed since"), office.changing() as session:
        coming.apply(session, Taken(rows={"student:s1"}), lambda _done, _of: None)


def test_of_a_closed_file_only_what_a_roster_has_is_shown(office: AnOffice) -> None:
    imported(office, WHOLE)
    manager = office.sign_in(office.staff_member(given_name="Pat", role=StaffRole.PRINCIPAL))
    newer = replace(
        WHOLE,
        students=(replace(BEGAY, email="new@school.example", grade=11),),
        guardians=(replace(LENA, email="lena@home.example", given_name="Leni"),),
        registrations=(replace(ALGEBRA, room="1"),),
    )
    preview = previewed(office, newer, manager)
    assert changes(row_of(preview, "student:s1")) == {
        "E-mail": ("•••", "new@school.example"),
        "Grade": ("10", "11"),
    }
    assert changes(row_of(preview, "registration:s1|fall|c1")) == {"Room": ("•••", "1")}
    other = replace(newer, registrations=(replace(ALGEBRA, key="c2", course="Art"),))
    gone = row_of(previewed(office, other, manager), "registration:s1|fall|c1:gone")
    assert gone.title == "Begay, Shándíín: •••"
    imported(office, newer, account=manager)
    with office.reading() as session:
        assert list_students(session, "leni")


def test_the_importer_takes_part_as_what_they_work_as(office: AnOffice) -> None:
    manager = office.sign_in(office.staff_member(given_name="Pat", role=StaffRole.PRINCIPAL))
    imported(office, WHOLE, account=manager)
    with office.reading(manager) as session:
        (student,) = list_students(session)
        roles = {p.name: p.role for p in participants(session, student.id)}
    assert roles["Pat Tall"] is ParticipantRole.ADMINISTRATOR
    assert roles["Alex Lee"] is ParticipantRole.COUNSELOR  # the student's counselor


def test_teachers_do_not_take_part_by_a_roster(office: AnOffice) -> None:
    imported(office, WHOLE)
    with office.reading() as session:
        names = {p.name for p in participants(session, only(office))}
    assert "Kim Tall" not in names


def test_rights_are_those_that_a_relation_mostly_has() -> None:
    assert rights_at_first(None) is Rights.HOLDS_RIGHTS
    assert rights_at_first(Relation.MOTHER) is Rights.HOLDS_RIGHTS
    assert rights_at_first(Relation.GRANDPARENT) is Rights.CONTACT_ONLY


def test_nothing_of_a_value_stands_in_what_is_remembered(office: AnOffice) -> None:
    imported(office, WHOLE)
    with office.reading() as session:
        kept = " ".join(session.scalars(select(SourceRecord.taken)))
    for value in ("Begay", "402117", "2011", "Algebra", "555", "Delta", date(2011, 3, 5)):
        assert str(value) not in kept


def test_only_what_is_worked_out_passes_by_the_history(office: AnOffice) -> None:
    student_id = office.student()
    with pytest.raises(NotThisWay), office.changing() as session:
        session.derive(Student, {student_id: {"number": "1"}})
    with office.changing() as session:
        session.derive(Student, {})
        session.derive(Student, {student_id: {"folded": " found so"}})
    with office.reading() as session:
        assert list_students(session, "found so")
