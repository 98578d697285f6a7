"""The adults of a student, how people are reached, and who takes part (policy B.3, B.5)."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import contacts, guardians, participants
from ilp_desktop.office.access import NotYourStudent
from ilp_desktop.office.conferences import NewConference, new_conference
from ilp_desktop.office.contacts import Contact
from ilp_desktop.office.guardians import Guardianship
from ilp_desktop.office.participants import Participation
from ilp_desktop.office.student_list import list_students
from ilp_desktop.policy.conferences import ConferenceKind
from ilp_desktop.policy.people import ParticipantRole, Relation, Rights
from ilp_desktop.policy.school_year import comes_of_age_on
from ilp_desktop.records import Address, Invitation, Telephone
from tests.offices import AnOffice

TODAY = date(2026, 9, 14)
MOTHER = Contact(
    given_name="Lena",
    family_name="Begay",
    street="9 Dogtown Road",
    city="Delta",
    postal_code="84624",
    mobile="(435) 555-0187",
    best_times="evenings",
)


@pytest.mark.parametrize(
    ("written", "dialled"),
    [
        ("(435) 555-0187", "+14355550187"),
        ("435-555-0100, ext. 14", "+14355550100"),
        ("+52 55 5555 0101", "+525555550101"),
        ("435-555-0187 (cell)", "+14355550187"),
        ("435-555-0187 (mom) 435-555-0188 (dad)", ""),
        ("call the neighbor", ""),
        ("555", ""),
    ],
)
def test_a_number_is_kept_as_written_and_as_dialled(written: str, dialled: str) -> None:
    assert contacts.e164(written).split(";")[0] == dialled


@pytest.mark.parametrize(
    ("born_on", "on"),
    [(date(2008, 5, 26), date(2026, 5, 26)), (date(2008, 2, 29), date(2026, 3, 1))],
)
def test_one_comes_of_age_on_the_eighteenth_birthday(born_on: date, on: date) -> None:
    assert comes_of_age_on(born_on) == on


def change(office: AnOffice, student_id: str, person_id: str, new: Contact) -> None:
    with office.changing() as session:
        contacts.change_contact(session, student_id, person_id, new)


def test_an_address_and_telephones_come_change_and_go(office: AnOffice) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    for _ in range(2):
        change(office, student_id, mother, MOTHER)
    with office.reading() as session:
        assert contacts.contact(session, student_id, mother) == MOTHER
        (row,) = guardians.adults(session, student_id)
        assert session.scalars(select(Telephone.e164)).all() == ["+14355550187"]
    assert row.address == ("9 Dogtown Road", "Delta, UT 84624")
    moved = Contact(
        given_name="Lena", family_name="Yazzie", street="1 Elm", withheld=True, mobile="555"
    )
    change(office, student_id, mother, moved)
    with office.reading() as session:
        assert contacts.contact(session, student_id, mother) == moved
        (row,) = guardians.adults(session, student_id)
        assert session.scalars(select(Telephone.e164)).all() == [""]
        assert [it.given_name for it in list_students(session, "yazzie")] == ["Shándíín"]
    assert (row.address, row.address_withheld) == ((), True)
    change(office, student_id, mother, Contact(given_name="Lena"))
    with office.reading() as session:
        assert contacts.contact(session, student_id, mother) == Contact(given_name="Lena")
        kept = session.scalars(select(Address)).all()
    assert [it.voided_at is None for it in kept] == [False], "what was there is kept"


def test_a_name_is_asked_of_everybody(office: AnOffice) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    with pytest.raises(OfficeError, match="person’s name"):
        change(office, student_id, mother, Contact())


def test_who_is_of_another_file_is_nobodys_to_change_from_here(office: AnOffice) -> None:
    student_id = office.student()
    other = office.student(number="402001", given_name="Ada", family_name="Aalto")
    with pytest.raises(NotYourStudent):
        change(office, other, office.guardian(student_id), MOTHER)


def test_who_works_here_is_changed_by_themselves_or_whoever_manages_accounts(
    office: AnOffice,
) -> None:
    student_id = office.student()
    tall, other = office.staff_member(), office.staff_member(given_name="Pat")
    account = office.sign_in(other, "p.tall")
    with office.changing() as session:
        for member in (tall, other):
            participants.add_participant(
                session, student_id, member.person_id, ParticipantRole.TEACHER, reason="Teaches"
            )
    new = Contact(given_name="Kim", family_name="Tall", best_times="lunch", work="(435) 555-0199")
    with (
        pytest.raises(OfficeError, match="works here"),
        office.changing(account=account) as session,
    ):
        contacts.change_contact(session, student_id, tall.person_id, new)
    with office.changing(account=account) as session:
        contacts.change_contact(session, student_id, other.person_id, new)
    change(office, student_id, tall.person_id, new)
    with office.reading() as session:
        row = next(
            it
            for it in participants.participants(session, student_id)
            if it.person_id == tall.person_id
        )
    assert (row.best_times, row.telephones[0].written) == ("lunch", "(435) 555-0199")


# adults


def held(**words: object) -> Guardianship:
    return Guardianship(**({"relation": Relation.MOTHER} | words))  # type: ignore[arg-type]


def rights(office: AnOffice, student_id: str, new: Guardianship) -> None:
    with office.reading() as session:
        guardian_id = guardians.adults(session, student_id)[0].guardian_id
    with office.changing() as session:
        guardians.change_guardian(session, guardian_id, new)


def parts(office: AnOffice, student_id: str) -> list[tuple[date, date | None]]:
    """When parents take part."""
    with office.reading() as session:
        return [
            (it.from_on, it.to_on)
            for it in participants.participants(session, student_id)
            if it.role is ParticipantRole.PARENT
        ]


def test_who_takes_part_follows_the_rights(office: AnOffice) -> None:
    student_id = office.student()
    office.guardian(student_id)
    assert parts(office, student_id) == [(TODAY, None)]
    rights(office, student_id, held(custody_note="Weekends"))
    assert parts(office, student_id) == [(TODAY, None)]
    rights(office, student_id, held(rights_to=date(2027, 6, 1)))
    assert parts(office, student_id) == [(TODAY, date(2027, 6, 1))]
    rights(office, student_id, held(rights=Rights.CONTACT_ONLY))
    assert parts(office, student_id) == [(TODAY, TODAY)]
    rights(office, student_id, held(rights=Rights.BARRED, court_limits="No contact."))
    assert parts(office, student_id) == [(TODAY, TODAY)]
    rights(office, student_id, held())
    assert parts(office, student_id) == [(TODAY, TODAY), (TODAY, None)]


def test_rights_that_are_over_or_yet_to_come_open_nothing_today(office: AnOffice) -> None:
    student_id = office.student()
    with office.changing() as session:
        guardians.add_new_guardian(session, student_id, MOTHER, held(rights_to=date(2026, 9, 1)))
        father = Contact(given_name="Sam")
        guardians.add_new_guardian(
            session,
            student_id,
            father,
            held(relation=Relation.FATHER, rights_from=date(2026, 10, 1)),
        )
    assert parts(office, student_id) == [(date(2026, 10, 1), None)]


def test_rights_run_forward(office: AnOffice) -> None:
    student_id = office.student()
    office.guardian(student_id)
    with pytest.raises(OfficeError, match="end before they begin"):
        rights(office, student_id, held(rights_from=date(2026, 9, 2), rights_to=date(2026, 9, 1)))


def test_who_is_barred_is_invited_no_longer(office: AnOffice) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    with office.changing("New conference") as session:
        conference_id = new_conference(
            session,
            NewConference(
                kind=ConferenceKind.INDIVIDUAL,
                starts_at=datetime(2026, 9, 21, 9, 0),
                student_ids=(student_id,),
            ),
        )

    def invited() -> list[str]:
        theirs = select(Invitation.person_id).where(
            Invitation.conference_id == conference_id, Invitation.voided_at.is_(None)
        )
        with office.reading() as session:
            return list(session.scalars(theirs))

    assert mother in invited()
    rights(office, student_id, held(rights=Rights.BARRED, rights_to=TODAY))
    assert mother in invited(), "the order has ended"
    rights(office, student_id, held(rights=Rights.BARRED))
    assert mother not in invited()


def test_a_bar_ends_on_its_day(office: AnOffice) -> None:
    student_id = office.student()
    office.guardian(student_id, rights=Rights.BARRED)
    with office.reading() as session:
        assert guardians.adults(session, student_id)[0].is_barred
    rights(office, student_id, held(rights=Rights.BARRED, rights_to=TODAY))
    with office.reading() as session:
        assert not guardians.adults(session, student_id)[0].is_barred


def test_brothers_and_sisters_share_an_adult(office: AnOffice) -> None:
    sister = office.student()
    mother = office.guardian(sister)
    brother = office.student(number="402001", given_name="Nils")
    with office.reading() as session:
        found = guardians.known_adults(session, brother, "len beg")
        assert guardians.known_adults(session, brother, " ") == ()
        assert guardians.known_adults(session, brother, "nils") == ()
        assert guardians.known_adults(session, sister, "lena") == ()
    assert [(it.person_id, it.name, it.of) for it in found] == [
        (mother, "Lena Begay", "Shándíín Begay")
    ]
    with office.changing() as session:
        guardians.add_known_guardian(session, brother, mother, held())
    with pytest.raises(OfficeError, match="already"), office.changing() as session:
        guardians.add_known_guardian(session, brother, mother, held())
    assert parts(office, brother) == [(TODAY, None)]
    change(office, brother, mother, Contact(given_name="Lena", family_name="Yazzie"))
    with office.reading() as session:
        assert len(list_students(session, "yazzie")) == 2, "both are found by her new name"


def test_an_adult_of_a_closed_file_is_not_offered_and_not_taken(office: AnOffice) -> None:
    mother = office.guardian(office.student())
    stranger = office.sign_in(office.staff_member())
    with office.changing(account=stranger) as session:
        from ilp_desktop.office.students import NewStudent, add_student

        own = add_student(
            session, NewStudent(number="402001", given_name="Nils", family_name="Berg", grade=9)
        )
        assert guardians.known_adults(session, own, "lena") == ()
        with pytest.raises(NotYourStudent):
            guardians.add_known_guardian(session, own, mother, held())


def test_the_rights_pass_on_a_known_birthday(office: AnOffice) -> None:
    with office.reading() as session, pytest.raises(NotYourStudent):
        guardians.rights_pass_on(session, "0" * 32)
    known = office.student(born_on=date(2010, 5, 26))
    unknown = office.student(number="402001")
    with office.reading() as session:
        assert guardians.rights_pass_on(session, known) == date(2028, 5, 26)
        assert guardians.rights_pass_on(session, unknown) is None


# taking part


def part_of(office: AnOffice, student_id: str, person_id: str) -> str:
    with office.reading() as session:
        rows = participants.participants(session, student_id)
    return next(it.participant_id for it in rows if it.person_id == person_id)


def test_a_participation_is_corrected(office: AnOffice) -> None:
    student_id = office.student()
    part = part_of(office, student_id, office.guardian(student_id))
    new = Participation(
        role=ParticipantRole.PARENT,
        duty="Reads along",
        from_on=date(2026, 8, 20),
        to_on=date(2027, 5, 28),
        reason="Parent",
    )
    with office.changing() as session:
        participants.change_participation(session, part, new)
    with office.reading() as session:
        row = participants.participants(session, student_id)[0]
    assert (row.duty, row.from_on, row.to_on) == (new.duty, new.from_on, new.to_on)
    backwards = Participation(role=ParticipantRole.PARENT, from_on=TODAY, to_on=date(2026, 9, 1))
    with pytest.raises(OfficeError, match="before the day"), office.changing() as session:
        participants.change_participation(session, part, backwards)


def test_a_barred_adults_participation_may_only_be_over(office: AnOffice) -> None:
    student_id = office.student()
    part = part_of(office, student_id, office.guardian(student_id))
    rights(office, student_id, held(rights=Rights.BARRED))
    for to_on, refused in ((None, True), (date(2027, 1, 1), True), (TODAY, False)):
        new = Participation(role=ParticipantRole.PARENT, from_on=EARLY, to_on=to_on)
        if refused:
            with pytest.raises(OfficeError, match="barred"), office.changing() as session:
                participants.change_participation(session, part, new)
        else:
            with office.changing() as session:
                participants.change_participation(session, part, new)


EARLY = date(2026, 8, 20)


def test_nobody_takes_part_twice(office: AnOffice) -> None:
    student_id = office.student()
    mother = office.guardian(student_id)
    with pytest.raises(OfficeError, match="already"), office.changing() as session:
        participants.add_participant(
            session, student_id, mother, ParticipantRole.PARENT, reason="Again"
        )


def test_a_participation_ends_on_the_day_that_is_said(office: AnOffice) -> None:
    student_id = office.student()
    part = part_of(office, student_id, office.guardian(student_id))
    with office.changing() as session:
        participants.end_participation(session, part, "", date(2026, 10, 1))
    assert parts(office, student_id) == [(TODAY, date(2026, 10, 1))]
