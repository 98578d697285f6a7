"""Conferences: who sees them, who is invited, when they are, what came of them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import conferences, fields, invitations
from ilp_desktop.office.access import NotYourStudent
from ilp_desktop.office.conference_finding import Wanted, find_conferences
from ilp_desktop.office.conference_people import Gathering, gatherings
from ilp_desktop.office.conference_reading import NotYourConference, taken
from ilp_desktop.office.conference_rows import (
    ConferenceDetail,
    InvitedPerson,
    JointTest,
    ListedConference,
    NewConference,
)
from ilp_desktop.office.ilp_file import ilp_file
from ilp_desktop.office.participants import add_participant
from ilp_desktop.policy.conferences import (
    Attendance,
    ConferenceKind,
    ConferenceState,
    OfferMethod,
    Reply,
)
from ilp_desktop.policy.people import ParticipantRole, Relation, Rights
from ilp_desktop.records import Conference, Enrollment, Invitation
from ilp_desktop.vault import SignedIn
from tests.offices import AnOffice
from tests.vaults import a_vault

MONDAY = date(2026, 9, 14)
THURSDAY = datetime(2026, 9, 17, 15, 30)
GROUP, IN_SERVICE = ConferenceKind.SMALL_GROUP, ConferenceKind.IN_SERVICE


def arrange(
    office: AnOffice, *students: str, account: SignedIn | None = None, **words: object
) -> str:
    """Puts a conference in the calendar, individual on Thursday at 3:30; returns its id."""
    values: dict[str, object] = {
        "kind": ConferenceKind.INDIVIDUAL,
        "starts_at": THURSDAY,
        "place": "Room 114",
        **words,
    }
    with office.changing("New conference", account) as session:
        new = NewConference(student_ids=students, **values)  # type: ignore[arg-type]
        return conferences.new_conference(session, new)


def look(office: AnOffice, conference_id: str, account: SignedIn | None = None) -> ConferenceDetail:
    with office.reading(account) as session:
        return conferences.conference(session, conference_id)


def this_week(
    office: AnOffice, account: SignedIn | None = None, *, with_cancelled: bool = False
) -> tuple[ListedConference, ...]:
    with office.reading(account) as session:
        return conferences.between(
            session,
            MONDAY,
            MONDAY + timedelta(days=7),
            Wanted(with_cancelled=with_cancelled),
        )


def six(office: AnOffice) -> list[str]:
    return [office.student(number=f"{n}", family_name=f"Begay {n}") for n in range(1, 7)]


def the(detail: ConferenceDetail, role: ParticipantRole) -> InvitedPerson:
    return next(person for person in detail.invited if person.role is role)


def joint(office: AnOffice, conference_id: str) -> JointTest:
    found = look(office, conference_id).outcomes[0].joint
    assert found is not None
    return found


@pytest.fixture
def colleague(office: AnOffice) -> SignedIn:
    return office.sign_in(office.staff_member())


# finding


def found(office: AnOffice, typed: str, wanted: Wanted | None = None) -> list[str]:
    with office.reading() as session:
        rows = find_conferences(session, typed, wanted or Wanted())
    return [row.id for row in rows]


def test_conferences_are_found_by_student_topic_and_room(office: AnOffice) -> None:
    student = office.student(given_name="Shándíín", family_name="Núñez")
    office.guardian(student)
    talk = arrange(office, student, place="Library")
    training = arrange(office, kind=ConferenceKind.IN_SERVICE, topic="Writing objectives")
    assert found(office, "nunez") == [talk]
    assert found(office, "402117") == [talk]
    assert found(office, "lena") == [talk], "by the mother too"
    assert found(office, "libr") == [talk]
    assert found(office, "OBJ writ") == [training]
    assert found(office, "objectives library") == []
    assert found(office, " ") == []


def test_cancelled_ones_are_found_where_they_are_asked_for(office: AnOffice) -> None:
    talk = arrange(office, office.student())
    with office.changing() as session:
        conferences.cancel_conference(session, talk)
    assert found(office, "begay") == []
    assert found(office, "begay", Wanted(with_cancelled=True)) == [talk]


def test_kinds_and_a_member_of_staff_narrow_what_is_shown(
    office: AnOffice, colleague: SignedIn
) -> None:
    talk = arrange(office, office.student())
    mine = arrange(office, kind=ConferenceKind.IN_SERVICE, topic="Mine")
    theirs = arrange(office, account=colleague, kind=ConferenceKind.IN_SERVICE, topic="Theirs")
    shared = arrange(office, kind=ConferenceKind.IN_SERVICE, topic="Shared")
    assert colleague.staff_id is not None
    with office.changing() as session:
        invitations.invite_staff(session, shared, colleague.staff_id)

    def shown(wanted: Wanted) -> set[str]:
        with office.reading() as session:
            after = MONDAY + timedelta(days=7)
            return {row.id for row in conferences.between(session, MONDAY, after, wanted)}

    assert shown(Wanted()) == {talk, mine, theirs, shared}
    assert shown(Wanted(kinds=frozenset({ConferenceKind.INDIVIDUAL}))) == {talk}
    assert shown(Wanted(staff_id=colleague.staff_id)) == {theirs, shared}
    assert shown(Wanted(staff_id=office.account.staff_id or "")) == {talk, mine, shared}


# who is invited


def test_who_is_invited_to_several_conferences_is_told_at_once(
    office: AnOffice, colleague: SignedIn
) -> None:
    student = office.student()
    office.guardian(student)
    talk = arrange(office, student)
    training = arrange(office, kind=ConferenceKind.IN_SERVICE, topic="Writing objectives")
    mother = the(look(office, talk), ParticipantRole.PARENT)
    with office.changing() as session:
        invitations.set_reply(session, mother.invitation_id, Reply.DECLINED)
    with office.reading() as session:
        found = gatherings(session, [talk, training])
    assert found[talk] == Gathering(
        adults=("Lena Begay", "Alex Lee"), invited=3, coming=1, declined=1, came=0
    )
    assert found[training].adults == ("Alex Lee",)
    with office.reading(colleague) as session:
        assert gatherings(session, [talk, training]).keys() == {training}


def test_with_the_student_come_the_adults_who_hold_rights_and_the_counselor(
    office: AnOffice,
) -> None:
    student = office.student()
    office.guardian(student, language="es")
    office.guardian(student, given_name="Ray", rights=Rights.CONTACT_ONLY, relation=Relation.OTHER)
    office.guardian(student, given_name="Hank", rights=Rights.BARRED, relation=Relation.FATHER)
    seen = look(office, arrange(office, student))
    assert [(p.name, p.role, p.detail) for p in seen.invited] == [
        ("Shándíín Begay", ParticipantRole.STUDENT, ""),
        ("Lena Begay", ParticipantRole.PARENT, "MOTHER"),
        ("Alex Lee", ParticipantRole.COUNSELOR, "School counselor"),
    ]
    assert the(seen, ParticipantRole.PARENT).offer_language == "es"
    assert the(seen, ParticipantRole.COUNSELOR).reply is Reply.COMING, "whoever made it comes"
    assert seen.organizer == "Alex Lee"


def test_the_students_counselor_is_invited_by_a_teacher_who_makes_it(
    office: AnOffice, colleague: SignedIn
) -> None:
    student = office.student()
    with office.changing() as session:
        add_participant(
            session, student, colleague.person_id, ParticipantRole.TEACHER, reason="Math"
        )
    made = arrange(office, student, account=colleague)
    assert [p.name for p in look(office, made).invited] == [
        "Shándíín Begay",
        "Alex Lee",
        "Kim Tall",
    ]


def test_a_student_without_a_counselor_is_invited_all_the_same(office: AnOffice) -> None:
    student = office.student()
    with office.changing() as session:
        enrollment = session.scalars(select(Enrollment)).one()
        assert enrollment.counselor_id
        enrollment.counselor_id = None
    assert len(look(office, arrange(office, student)).invited) == 2


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ({"kind": IN_SERVICE, "topic": " "}, "what the in-service is about"),
        ({"kind": GROUP}, "up to five"),
        ({}, "the one student"),
        ({"minutes": 4}, "from 5 to 720 minutes"),
        ({"starts_at": datetime(2027, 3, 14, 2, 30)}, "no 2:30.a.m. on that day"),
    ],
)
def test_what_cannot_be_a_conference_is_refused_in_words(
    office: AnOffice, words: dict[str, object], says: str
) -> None:
    with pytest.raises(OfficeError, match=says):
        arrange(office, **words)


def test_an_in_service_has_no_students_and_an_individual_conference_one(office: AnOffice) -> None:
    first, second = six(office)[:2]
    with pytest.raises(OfficeError, match="for staff"):
        arrange(office, first, kind=IN_SERVICE, topic="Training")
    with pytest.raises(OfficeError, match="the one student"):
        arrange(office, first, second)
    training = arrange(office, kind=IN_SERVICE, topic="Training")
    talk = arrange(office, first)
    for made, says in ((training, "for staff"), (talk, "about one student")):
        with pytest.raises(OfficeError, match=says), office.changing() as session:
            invitations.invite_student(session, made, second)
    assert look(office, training).outcomes == ()


def test_a_sixth_student_cannot_be_invited_neither_at_once_nor_later(office: AnOffice) -> None:
    students = six(office)
    with pytest.raises(OfficeError, match="at most 5 students"):
        arrange(office, *students, kind=GROUP)
    made = arrange(office, *students[:5], kind=GROUP)
    with pytest.raises(invitations.GroupIsFull), office.changing() as session:
        invitations.invite_student(session, made, students[5])
    sixth = Invitation(
        conference_id=made,
        student_id=students[5],
        person_id=look(office, made).invited[0].person_id,
        role=ParticipantRole.STUDENT,
    )
    with pytest.raises(IntegrityError, match="at most 5"), office.changing() as session:
        session.add_many([sixth])


def test_one_is_invited_once(office: AnOffice) -> None:
    first, second = six(office)[:2]
    mother = office.guardian(first)
    made = arrange(office, first, kind=GROUP)
    with office.changing() as session:
        invitations.invite_student(session, made, second)
    teacher = office.staff_member()
    with office.changing() as session:
        invitations.invite_staff(session, made, teacher.id)
    for again in (
        lambda s: invitations.invite_student(s, made, second),
        lambda s: invitations.invite_adult(s, made, first, mother),
        lambda s: invitations.invite_staff(s, made, teacher.id),
    ):
        with pytest.raises(OfficeError, match="invited already"), office.changing() as session:
            again(session)


def test_a_barred_adult_cannot_be_invited_and_is_not_offered(office: AnOffice) -> None:
    student = office.student()
    barred = office.guardian(
        student, given_name="Hank", rights=Rights.BARRED, relation=Relation.FATHER
    )
    aunt = office.guardian(
        student, given_name="Ray", rights=Rights.CONTACT_ONLY, relation=Relation.OTHER
    )
    stranger = office.staff_member()
    made = arrange(office, student)
    with office.reading() as session:
        offered = [one.name for one in invitations.invitable(session, made)]
    assert offered == ["Ray Begay", "Kim Tall"]
    with pytest.raises(invitations.Barred, match="court"), office.changing() as session:
        invitations.invite_adult(session, made, student, barred)
    with pytest.raises(OfficeError, match="guardians first"), office.changing() as session:
        invitations.invite_adult(session, made, student, stranger.person_id)
    with pytest.raises(OfficeError, match="works at the school"), office.changing() as session:
        invitations.invite_staff(session, made, student)
    with office.changing() as session:
        invitations.invite_adult(session, made, student, aunt)
    assert the(look(office, made), ParticipantRole.PARENT).name == "Ray Begay"
    with office.reading() as session:
        assert [one.name for one in invitations.invitable(session, made)] == ["Kim Tall"]


def test_a_small_group_says_who_else_it_needs(office: AnOffice) -> None:
    made = arrange(office, office.student(), kind=GROUP, topic="Credit recovery")
    assert look(office, made).missing_from_group == (
        ParticipantRole.PARENT,
        ParticipantRole.TEACHER,
    )


def test_an_invitation_by_mistake_is_withdrawn_but_no_offer_is(office: AnOffice) -> None:
    first, second = six(office)[:2]
    office.guardian(second)
    made = arrange(office, first, second, kind=GROUP)
    seen = look(office, made)
    mistake = next(p for p in seen.invited if p.student_id == second)
    with office.changing() as session:
        invitations.withdraw(session, mistake.invitation_id)
    seen = look(office, made)
    assert [p.role for p in seen.invited] == [ParticipantRole.STUDENT, ParticipantRole.COUNSELOR]
    assert len(seen.outcomes) == seen.listed.students_invited == 1
    with office.changing() as session:
        invitations.invite_student(session, made, second)
        conferences.mark_offered(session, made, OfferMethod.LETTER)
    offered = the(look(office, made), ParticipantRole.STUDENT)
    with pytest.raises(OfficeError, match="counts among the five"), office.changing() as session:
        invitations.withdraw(session, offered.invitation_id)
    alone = look(office, arrange(office, first))
    with pytest.raises(OfficeError, match="Cancel it"), office.changing() as session:
        invitations.withdraw(session, the(alone, ParticipantRole.STUDENT).invitation_id)
    with office.changing() as session:
        invitations.withdraw(session, the(alone, ParticipantRole.COUNSELOR).invitation_id)


# who sees what


def test_a_person_without_a_part_sees_the_in_services_alone(
    office: AnOffice, colleague: SignedIn
) -> None:
    made = arrange(office, office.student())
    training = arrange(office, kind=IN_SERVICE, topic="Training")
    (seen,) = this_week(office, colleague)
    assert (seen.id, seen.is_mine) == (training, False)
    with office.reading(colleague) as session, pytest.raises(NotYourConference):
        conferences.conference(session, made)
    assert not look(office, training, colleague).may_change
    person = look(office, made).invited[0]
    for pry, refusal in (
        (lambda s: conferences.cancel_conference(s, made), NotYourConference),
        (lambda s: conferences.cancel_conference(s, training), NotYourConference),
        (lambda s: invitations.set_reply(s, person.invitation_id, Reply.COMING), NotYourStudent),
    ):
        with pytest.raises(refusal), office.changing(account=colleague) as session:
            pry(session)


def test_whoever_is_invited_sees_the_conference_and_of_the_students_only_a_number(
    office: AnOffice, colleague: SignedIn
) -> None:
    first, second = six(office)[:2]
    office.guardian(second)
    made = arrange(office, first, second, kind=GROUP, topic="Course plan")
    with office.changing() as session:
        invitations.invite_staff(session, made, colleague.staff_id)
        add_participant(session, first, colleague.person_id, ParticipantRole.TEACHER, reason="Math")
    seen = look(office, made, colleague)
    assert [student.listed for student in seen.listed.students] == ["Begay 1, Shándíín"]
    assert (seen.listed.students_invited, seen.other_students) == (2, 1)
    assert "Begay 2" not in repr(seen)
    assert "Lena" not in repr(seen)
    assert [o.student.id for o in seen.outcomes] == [first]
    assert seen.may_change
    assert this_week(office, colleague)[0].is_mine


def test_who_comes_on_a_day_stands_in_the_order_of_time_and_once(office: AnOffice) -> None:
    first, second, third, other = (
        office.student(number=str(n), family_name=name)
        for n, name in enumerate(("Zed", "Young", "Abbott", "Begay"), 1)
    )
    arrange(office, second, starts_at=THURSDAY)
    arrange(office, first, starts_at=THURSDAY - timedelta(hours=2))
    arrange(office, third, second, kind=GROUP, starts_at=THURSDAY + timedelta(hours=1))
    arrange(office, other, starts_at=THURSDAY + timedelta(days=1))
    gone = arrange(office, other, starts_at=THURSDAY)
    with office.changing("Cancel") as session:
        conferences.cancel_conference(session, gone)
    with office.reading() as session:
        coming = conferences.students_of_day(session, THURSDAY.date())
    assert [it.id for it in coming] == [first, second, third]


def test_of_a_day_one_has_ones_own_students_alone(office: AnOffice, colleague: SignedIn) -> None:
    arrange(office, office.student())
    with office.reading(colleague) as session:
        assert conferences.students_of_day(session, THURSDAY.date()) == ()


def test_the_students_conferences_stand_newest_first(office: AnOffice) -> None:
    first, second = six(office)[:2]
    early = arrange(office, first)
    late = arrange(office, first, starts_at=datetime(2026, 10, 1, 9))
    arrange(office, second)
    with office.changing() as session:
        conferences.cancel_conference(session, early)
    with office.reading() as session:
        assert [c.id for c in conferences.of_student(session, first)] == [late, early]


# when


def test_the_week_begins_on_its_monday_and_ends_before_the_next(office: AnOffice) -> None:
    first, *_ = six(office)
    for day in (13, 14, 20, 21):
        arrange(office, first, starts_at=datetime(2026, 9, day, 8))
    assert [c.starts_at.day for c in this_week(office)] == [14, 20]
    assert this_week(office)[0].ends_at == datetime(2026, 9, 14, 8, 30)


def test_a_conference_moves_with_its_length_until_it_is_held(office: AnOffice) -> None:
    made = arrange(office, office.student())
    with office.changing() as session:
        conferences.move_conference(session, made, datetime(2026, 9, 18, 8, 15))
    assert look(office, made).listed.minutes == 30
    with office.changing() as session:
        conferences.move_conference(session, made, datetime(2026, 9, 14, 8, 15), 45)
    moved = look(office, made).listed
    assert (moved.starts_at.day, moved.minutes) == (14, 45)
    with pytest.raises(OfficeError, match="set forward"), office.changing() as session:
        conferences.move_conference(session, made, datetime(2027, 3, 14, 2))
    with office.changing() as session:
        conferences.mark_held(session, made)
    with pytest.raises(OfficeError, match="was held and stays"), office.changing() as session:
        conferences.move_conference(session, made, THURSDAY)
    with pytest.raises(OfficeError, match="cannot be cancelled"), office.changing() as session:
        conferences.cancel_conference(session, made)


def test_a_conference_belongs_to_the_school_year_of_its_day(office: AnOffice) -> None:
    first, *_ = six(office)
    spring = arrange(office, first, starts_at=datetime(2020, 3, 2, 9))
    with office.reading() as session:
        year = session.scalars(select(Conference.school_year_id)).one()
        assert conferences.conference(session, spring).listed.students[0].grade == 10
    assert year


def test_what_is_cancelled_leaves_the_week_and_can_be_planned_again(office: AnOffice) -> None:
    made = arrange(office, office.student())
    with office.changing() as session:
        conferences.cancel_conference(session, made)
    assert this_week(office) == ()
    (shown,) = this_week(office, with_cancelled=True)
    assert shown.state is ConferenceState.CANCELLED
    assert look(office, made).outcomes[0].joint is None
    with office.changing() as session:
        conferences.plan_again(session, made)
    assert this_week(office)[0].state is ConferenceState.PLANNED


def test_why_it_was_cancelled_stands_in_the_record_until_it_is_planned_again(
    office: AnOffice,
) -> None:
    student = office.student()
    made = arrange(office, student)
    with office.changing() as session:
        conferences.cancel_conference(session, made, " The family is away. ")
    assert look(office, made).listed.cancelled_because == "The family is away."
    with office.reading() as session:
        (kept,) = ilp_file(session, student).years[0].conferences
    assert kept.cancelled_because == "The family is away."
    with office.changing() as session:
        conferences.plan_again(session, made)
    assert look(office, made).listed.cancelled_because == ""


def test_a_conference_to_come_cannot_have_been_held(office: AnOffice) -> None:
    made = arrange(office, office.student())
    with pytest.raises(OfficeError, match="still to come"), office.changing() as session:
        conferences.mark_held(session, made)


def test_a_room_and_a_person_taken_twice_are_said_without_by_what(
    office: AnOffice, colleague: SignedIn
) -> None:
    first, second = six(office)[:2]
    made = arrange(office, first)
    later = arrange(office, second, starts_at=datetime(2026, 9, 17, 15, 45), place="room 114")
    cancelled = arrange(office, second)
    with office.changing() as session:
        conferences.cancel_conference(session, cancelled)
        invitations.invite_staff(session, made, colleague.staff_id)
    apart = arrange(office, second, starts_at=datetime(2026, 9, 17, 8))
    elsewhere = arrange(office, kind=IN_SERVICE, topic="Training", minutes=5)
    with office.changing() as session:
        conferences.change_conference(session, elsewhere, place="Library")
    seen = {c.id: c.clashes for c in this_week(office)}
    assert [(c.what, c.is_room, c.starts_at.minute) for c in seen[made]] == [
        ("Alex Lee", False, 30),
        ("Room 114", True, 45),
        ("Alex Lee", False, 45),
    ]
    assert {c.what for c in seen[later]} == {"room 114", "Alex Lee"}
    assert seen[apart] == ()
    theirs = next(c for c in this_week(office, colleague) if c.id == made)
    assert {c.what for c in theirs.clashes} == {"Room 114", "Alex Lee"}
    assert "Begay 2" not in repr(theirs)


def test_before_it_is_made_one_reads_what_it_would_overlap(office: AnOffice) -> None:
    made = arrange(office, office.student())
    with office.reading() as session:
        clashes = taken(session, datetime(2026, 9, 17, 15, 45), 30, "room 114")
        assert [(clash.what, clash.is_room) for clash in clashes] == [
            ("room 114", True),
            ("Alex Lee", False),
        ]
        assert taken(session, datetime(2026, 9, 17, 16), 30, "Room 114") == ()
        assert taken(session, THURSDAY, 30, "Room 114", besides=made) == ()
        assert len(taken(session, THURSDAY, 30, "Room 9")) == 1


# what else is kept


def test_place_topic_and_the_usual_time_are_changed(office: AnOffice) -> None:
    made = arrange(office, kind=IN_SERVICE, topic="Training")
    with office.changing() as session:
        conferences.change_conference(
            session, made, place=" Library ", topic="Plans", at_parent_teacher_conferences=True
        )
    seen = look(office, made)
    assert (seen.listed.place, seen.listed.topic) == ("Library", "Plans")
    assert seen.at_parent_teacher_conferences
    with pytest.raises(OfficeError, match="about"), office.changing() as session:
        conferences.change_conference(session, made, topic=" ")
    with office.changing() as session:
        conferences.change_conference(session, made)
    assert look(office, made) == seen


def test_the_offer_its_way_and_the_reply_are_logged(office: AnOffice) -> None:
    student = office.student()
    office.guardian(student)
    made = arrange(office, student)
    with office.changing() as session:
        conferences.mark_offered(session, made, OfferMethod.LETTER, date(2026, 9, 9))
        conferences.mark_offered(session, made, OfferMethod.EMAIL)
    parent = the(look(office, made), ParticipantRole.PARENT)
    assert (parent.offer_method, parent.offered_on) == (OfferMethod.LETTER, date(2026, 9, 9))
    with office.changing() as session:
        invitations.set_offer(session, parent.invitation_id, OfferMethod.TELEPHONE, language="es")
        invitations.set_reply(session, parent.invitation_id, Reply.BY_PHONE)
    parent = the(look(office, made), ParticipantRole.PARENT)
    assert (parent.offer_method, parent.offered_on) == (OfferMethod.TELEPHONE, MONDAY)
    assert (parent.offer_language, parent.reply, parent.replied_on) == (
        "es",
        Reply.BY_PHONE,
        MONDAY,
    )
    with office.changing() as session:
        invitations.set_reply(session, parent.invitation_id, Reply.NONE)
    assert the(look(office, made), ParticipantRole.PARENT).replied_on is None


def test_wishes_and_outcome_are_edited_field_by_field(office: AnOffice) -> None:
    student = office.student()
    made = arrange(office, student)
    outcome = look(office, made).outcomes[0]
    with office.changing() as session:
        assert conferences.begin_outcome(session, made, student) == outcome.outcome_id
        fields.change_field(
            session, "conference_outcome", outcome.outcome_id, "wishes", "Job shadow dates"
        )
        fields.change_field(
            session, "conference_outcome", outcome.outcome_id, "interpreter", "Beatriz Salas"
        )
    outcome = look(office, made).outcomes[0]
    assert (outcome.wishes, outcome.interpreter) == ("Job shadow dates", "Beatriz Salas")
    assert this_week(office)[0].interpreter == "Beatriz Salas"


# jointly, in words (C.2)


@pytest.fixture
def talk(office: AnOffice) -> str:
    """A conference today, with a teacher invited besides."""
    student = office.student()
    office.guardian(student)
    made = arrange(office, student, starts_at=datetime(2026, 9, 14, 8))
    teacher = office.staff_member()
    with office.changing() as session:
        invitations.invite_staff(session, made, teacher.id)
    return made


def answer(office: AnOffice, made: str, reply: Reply, *roles: ParticipantRole) -> None:
    with office.changing() as session:
        for person in conferences.conference(session, made).invited:
            if person.role in roles:
                invitations.set_reply(session, person.invitation_id, reply)


def came(office: AnOffice, made: str, *roles: ParticipantRole) -> None:
    with office.changing() as session:
        conferences.mark_held(session, made)
        for person in conferences.conference(session, made).invited:
            how = Attendance.IN_PERSON if person.role in roles else Attendance.ABSENT
            invitations.set_attendance(session, person.invitation_id, how)


ALL_THREE = (ParticipantRole.TEACHER, ParticipantRole.PARENT, ParticipantRole.STUDENT)


def test_before_it_one_reads_who_is_missing(office: AnOffice, talk: str) -> None:
    student = office.student(number="7")
    alone = joint(office, arrange(office, student))
    assert alone.headline == "Not invited yet: a teacher and a parent or guardian"
    assert alone.stands is False
    waiting = joint(office, talk)
    assert waiting.headline == "No reply yet from a teacher, a parent or guardian and the student"
    assert waiting.stands is None
    answer(office, talk, Reply.COMING, ParticipantRole.TEACHER, ParticipantRole.STUDENT)
    answer(office, talk, Reply.DECLINED, ParticipantRole.PARENT)
    assert joint(office, talk).headline == "Not coming: a parent or guardian"
    answer(office, talk, Reply.BY_PHONE, ParticipantRole.PARENT)
    coming = joint(office, talk)
    assert (coming.stands, coming.headline) == (True, "Teacher, parent and student are coming")
    assert coming.more == "Counts for C.2 and as the state’s individual conference for grades 9–10."


def test_after_it_one_reads_whether_it_was_joint(office: AnOffice, talk: str) -> None:
    with office.changing() as session:
        conferences.mark_held(session, talk)
    assert joint(office, talk).headline == "Not noted yet who took part"
    came(office, talk, ParticipantRole.PARENT, ParticipantRole.STUDENT)
    without = joint(office, talk)
    assert (without.stands, without.headline) == (False, "Held without a teacher")
    assert without.missing == (ParticipantRole.TEACHER,)
    came(office, talk, *ALL_THREE)
    held = joint(office, talk)
    assert (held.stands, held.more) == (True, "Counts for C.2.")
    with office.changing() as session:
        conferences.mark_held(session, talk, held=False)
    missed = joint(office, talk)
    assert (missed.headline, missed.more) == (
        "It was not held",
        "That it was offered, as C.2 asks, is not noted.",
    )


def test_held_and_neither_established_nor_reviewed_is_incomplete(
    office: AnOffice, talk: str
) -> None:
    came(office, talk, *ALL_THREE)
    outcome = look(office, talk).outcomes[0]
    assert outcome.is_incomplete
    with office.changing() as session:
        fields.change_field(session, "conference_outcome", outcome.outcome_id, "reviewed", True)
    assert not look(office, talk).outcomes[0].is_incomplete


def test_a_group_counts_as_the_states_group_and_each_student_by_themselves(
    office: AnOffice, talk: str
) -> None:
    first, second = six(office)[:2]
    office.guardian(first)
    made = arrange(office, first, second, kind=GROUP, starts_at=datetime(2026, 9, 14, 9))
    with office.changing() as session:
        teacher = next(p for p in invitations.invitable(session, made) if p.staff_id)
        assert teacher.staff_id
        invitations.invite_staff(session, made, teacher.staff_id)
    came(office, made, *ALL_THREE, ParticipantRole.COUNSELOR)
    one, other = look(office, made).outcomes
    assert one.joint
    assert other.joint
    assert one.joint.more.endswith("the state’s group conference for grades 9–10.")
    assert other.joint.headline == "Held without a parent or guardian"


def test_a_conference_that_a_parent_asked_for_is_none_of_c2(office: AnOffice) -> None:
    made = arrange(office, office.student(), kind=ConferenceKind.PARENT_ASKED)
    outcome = look(office, made).outcomes[0]
    assert outcome.joint is None
    assert not outcome.is_incomplete


def test_what_was_kept_elsewhere_without_an_outcome_is_shown_too(office: AnOffice) -> None:
    student = office.student()
    made = arrange(office, student)
    with office.changing() as session:
        kept = invitations.outcome_of(session, made, student)
        kept.voided_at = session.now
    outcome = look(office, made).outcomes[0]
    assert (outcome.outcome_id, outcome.wishes, outcome.reviewed) == ("", "", False)
    with office.changing() as session:
        assert conferences.begin_outcome(session, made, student)
    assert look(office, made).outcomes[0].outcome_id


def test_an_office_without_a_school_has_no_conferences(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    new = NewConference(kind=IN_SERVICE, starts_at=THURSDAY, topic="Training")
    with (
        pytest.raises(OfficeError, match="no school"),
        made.vault.changing(made.account, "New") as session,
    ):
        conferences.new_conference(session, new)
    made.vault.close()
