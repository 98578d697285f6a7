"""Staff, students and adults that come in: who is who, and who may be."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from ilp_desktop.office import enrollment
from ilp_desktop.office.contacts import change_contact, contact
from ilp_desktop.office.guardians import Guardianship, adults, change_guardian
from ilp_desktop.office.incoming.preview import Outcome
from ilp_desktop.office.incoming.shapes import IncomingAddress, IncomingTelephone, RosterSet
from ilp_desktop.office.participants import participants
from ilp_desktop.office.staff import staff
from ilp_desktop.office.student_list import list_students
from ilp_desktop.office.students import student_header
from ilp_desktop.policy.people import (
    LeavingReason,
    ParticipantRole,
    Relation,
    Rights,
    StaffRole,
    TelephoneKind,
)
from ilp_desktop.records import Address, Enrollment, Guardian, Telephone
from tests.offices import AnOffice
from tests.rosters import (
    BEGAY,
    LENA,
    TALL,
    WHOLE,
    changes,
    imported,
    outcomes,
    part,
    previewed,
    row_of,
)

BROTHER = replace(
    BEGAY,
    key="s2",
    given_name="Hataalii",
    number="402118",
    grade=8,
    born_on=date(2013, 1, 2),
    email=None,
    telephones=None,
    address=None,
    counselor=None,
    language=None,
)


def students(office: AnOffice) -> dict[str, str]:
    """Ids by number."""
    with office.reading() as session:
        return {student.number: student.id for student in list_students(session)}


def names(office: AnOffice) -> list[str]:
    with office.reading() as session:
        return sorted(member.name for member in staff(session))


# staff


def test_staff_is_known_by_the_whole_name_and_a_number_in_common(office: AnOffice) -> None:
    office.staff_member()
    preview = imported(office, part(staff=(TALL,)))
    (row,) = [row for row in preview.rows if row.key == "staff:t1"]
    assert row.outcome is Outcome.CHANGED
    assert changes(row) == {"E-mail": ("", "k.tall@school.example")}
    assert names(office) == ["Alex Lee", "Kim Tall"]


def test_a_namesake_on_the_staff_is_asked_about(office: AnOffice) -> None:
    lee = replace(TALL, key="t2", given_name="Alex", family_name="Lee", telephones=None, title=None)
    preview = imported(office, part(staff=(lee,)))
    row = row_of(preview, "staff:t2")
    assert (row.outcome, len(row.choices)) == (Outcome.DOUBTFUL, 2)
    assert names(office) == ["Alex Lee"]
    imported(office, part(staff=(lee,)), decisions={"staff:t2": row.choices[0].key})
    assert names(office) == ["Alex Lee"]
    again = outcomes(previewed(office, part(staff=(lee,))))
    assert again["staff:t2:role"] is Outcome.DOUBTFUL  # a counselor here, a teacher there


def test_a_namesake_may_be_somebody_else(office: AnOffice) -> None:
    lee = replace(TALL, key="t2", given_name="Alex", family_name="Lee", role=StaffRole.OTHER)
    lee = replace(lee, title=None, email="")
    imported(office, part(staff=(lee,)), decisions={"staff:t2": "another"})
    assert names(office) == ["Alex Lee", "Alex Lee"]
    assert set(outcomes(previewed(office, part(staff=(lee,)))).values()) == {Outcome.SAME}


def test_a_name_written_differently_with_the_same_number_is_asked_about(office: AnOffice) -> None:
    office.staff_member(given_name="Kimberly", family_name="Tallman")
    other = replace(TALL, given_name="Kimberley")
    row = row_of(
        previewed(office, part(staff=(replace(other, family_name="Tallman"),))), "staff:t1"
    )
    assert row.outcome is Outcome.DOUBTFUL
    elsewhere = replace(TALL, given_name="Kimberley", family_name="Tallman", telephones=())
    assert outcomes(previewed(office, part(staff=(elsewhere,))))["staff:t1"] is Outcome.NEW


def test_a_title_that_the_source_changes_is_changed(office: AnOffice) -> None:
    imported(office, part(staff=(TALL,)))
    imported(office, part(staff=(replace(TALL, title="Physics", role=StaffRole.COUNSELOR),)))
    with office.reading() as session:
        kim = next(member for member in staff(session) if member.name == "Kim Tall")
    assert (kim.title, kim.role) == ("Physics", StaffRole.COUNSELOR)


def test_only_numbers_at_work_are_given_to_families(office: AnOffice) -> None:
    numbers = (*(TALL.telephones or ()), IncomingTelephone(written="435-555-0199"))
    imported(office, part(staff=(replace(TALL, telephones=numbers),)))
    with office.reading() as session:
        kept = session.execute(select(Telephone.written, Telephone.for_families, Telephone.e164))
        assert set(kept) == {
            ("(435) 555-0123", True, "+14355550123"),
            ("435-555-0199", False, "+14355550199"),
        }


def test_people_without_a_name_are_refused(office: AnOffice) -> None:
    nobody = {"given_name": " ", "family_name": ""}
    preview = previewed(
        office,
        part(
            staff=(replace(TALL, **nobody),),  # type: ignore[arg-type]
            students=(replace(BEGAY, **nobody),),  # type: ignore[arg-type]
            guardians=(replace(LENA, **nobody),),  # type: ignore[arg-type]
        ),
    )
    assert set(outcomes(preview).values()) == {Outcome.REFUSED}


# students


def test_a_student_typed_by_hand_is_known_by_the_number(office: AnOffice) -> None:
    office.student()
    preview = imported(office, WHOLE)
    row = row_of(preview, "student:s1")
    assert row.outcome is Outcome.CHANGED  # what was empty is filled
    assert set(changes(row)) == {"E-mail", "Mobile telephone", "Address", "Date of birth"}
    assert outcomes(preview)["student:s1:language"] is Outcome.DOUBTFUL
    assert len(students(office)) == 1


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"number": " "}, "no student number"),
        ({"number": "123-45-6789"}, "social security"),
        ({"grade": 13}, "not from 0"),
    ],
)
def test_impossible_facts_are_refused(
    office: AnOffice, values: dict[str, object], why: str
) -> None:
    row = row_of(previewed(office, part(students=(replace(BEGAY, **values),))), "student:s1")  # type: ignore[arg-type]
    assert row.outcome is Outcome.REFUSED
    assert why in str(row.reason)


def test_a_number_belongs_to_one_student(office: AnOffice) -> None:
    imported(office, part(students=(BEGAY, BROTHER)))
    twice = part(students=(BEGAY, replace(BROTHER, key="s3", number=BEGAY.number)))
    assert outcomes(previewed(office, twice))["student:s3"] is Outcome.REFUSED
    taken = part(students=(replace(BROTHER, number=BEGAY.number),))
    assert "another student" in str(row_of(previewed(office, taken), "student:s2").reason)


def test_what_the_source_does_not_know_may_come_later(office: AnOffice) -> None:
    imported(office, part(students=(replace(BEGAY, born_on=None, email=None),)))
    assert set(outcomes(previewed(office, part(students=(replace(BEGAY, born_on=None),))))) == {
        "student:s1"
    }
    preview = imported(office, part(students=(BEGAY,)))
    assert changes(row_of(preview, "student:s1"))["Date of birth"] == ("", "2011-03-05")


def test_a_changed_number_is_changed(office: AnOffice) -> None:
    imported(office, WHOLE)
    imported(office, part(students=(replace(BEGAY, number="77"),)))
    assert list(students(office)) == ["77"]


def test_without_a_grade_a_person_says_which(office: AnOffice) -> None:
    unknown = part(students=(replace(BEGAY, grade=None),))
    row = row_of(imported(office, unknown), "student:s1")
    assert (row.outcome, len(row.choices)) == (Outcome.DOUBTFUL, 13)
    assert students(office) == {}
    imported(office, unknown, decisions={"student:s1": "grade:9"})
    with office.reading() as session:
        (student,) = list_students(session)
    assert student.grade == 9
    assert set(outcomes(previewed(office, unknown)).values()) == {Outcome.SAME}


def test_the_same_birthday_and_a_name_alike_may_be_a_double(office: AnOffice) -> None:
    student_id = office.student(number="1", born_on=BEGAY.born_on, family_name="Begaye")
    row = row_of(previewed(office, WHOLE), "student:s1")
    assert row.outcome is Outcome.DOUBTFUL
    assert [choice.key for choice in row.choices] == [f"same:{student_id}", "another"]
    preview = imported(office, WHOLE, decisions={"student:s1": f"same:{student_id}"})
    assert preview
    assert students(office) == {"1": student_id}
    with office.reading() as session:
        assert student_header(session, student_id).name == "Shándíín Begaye"
        assert [a.name for a in adults(session, student_id)] == ["Lena Begay"]
    assert outcomes(previewed(office, WHOLE))["student:s1:number"] is Outcome.DOUBTFUL


def test_a_double_may_be_somebody_else(office: AnOffice) -> None:
    office.student(number="1", born_on=BEGAY.born_on)
    imported(office, WHOLE, decisions={"student:s1": "another"})
    assert set(students(office)) == {"1", "402117"}


def test_a_namesake_without_a_birthday_may_be_a_double(office: AnOffice) -> None:
    office.student(number="1")
    unknown = part(students=(replace(BEGAY, grade=None),))
    row = row_of(previewed(office, unknown), "student:s1")
    assert row.outcome is Outcome.DOUBTFUL
    assert [choice.key for choice in row.choices][1:3] == ["grade:0", "grade:1"]


def test_of_one_family_a_name_alike_may_be_a_double(office: AnOffice) -> None:
    student_id = office.student(number="1", born_on=date(2000, 1, 1), given_name="Shandiin")
    office.guardian(student_id)
    outcome = outcomes(previewed(office, WHOLE))["student:s1"]
    assert outcome is Outcome.DOUBTFUL
    alone = replace(WHOLE, guardians=())
    assert outcomes(previewed(office, alone))["student:s1"] is Outcome.NEW


def test_a_new_counselor_takes_part(office: AnOffice) -> None:
    imported(office, WHOLE)
    newer = replace(WHOLE, students=(replace(BEGAY, counselor="t1"),))
    preview = imported(office, newer)
    assert changes(row_of(preview, "student:s1")) == {"Counselor": ("Alex Lee", "Kim Tall")}
    with office.reading() as session:
        (student,) = list_students(session)
        roles = {p.name: p.role for p in participants(session, student.id)}
    assert student.counselor == "Kim Tall"
    assert roles["Kim Tall"] is ParticipantRole.COUNSELOR
    assert set(outcomes(previewed(office, newer)).values()) == {Outcome.SAME}


def test_a_counselor_who_is_not_taken_is_not_set(office: AnOffice) -> None:
    imported(office, replace(WHOLE, staff=()))
    lee = replace(TALL, key="t2", given_name="Alex", family_name="Lee")  # a namesake: doubtful
    for counselor in (BEGAY, replace(BEGAY, key="s2", number="2", given_name="New")):
        newer = part(staff=(lee,), students=(replace(counselor, counselor="t2"),))
        imported(office, newer)
    with office.reading() as session:
        found = {student.number: student.counselor for student in list_students(session)}
    assert found == {"402117": "Alex Lee", "2": ""}


def test_a_counselor_whom_nobody_knows_is_noted(office: AnOffice) -> None:
    preview = previewed(office, part(students=(replace(BEGAY, counselor="Dr. Nobody"),)))
    (problem,) = preview.problems
    assert (problem.value, problem.refuses) == ("Dr. Nobody", False)


def test_a_barred_adult_does_not_take_part_as_counselor(office: AnOffice) -> None:
    imported(office, WHOLE)
    student_id = students(office)["402117"]
    with office.changing() as session:
        kim = next(member for member in staff(session) if member.name == "Kim Tall")
        session.keep(
            Guardian(
                student_id=student_id,
                person_id=kim.person_id,
                relation=Relation.FATHER,
                rights=Rights.BARRED,
            )
        )
    imported(office, replace(WHOLE, students=(replace(BEGAY, counselor="t1"),)))
    with office.reading() as session:
        assert "Kim Tall" not in {p.name for p in participants(session, student_id)}


def test_who_is_missing_from_a_whole_set_is_proposed_as_having_left(office: AnOffice) -> None:
    imported(office, replace(WHOLE, students=(BEGAY, BROTHER)))
    without = replace(WHOLE, students=(BEGAY,))
    preview = imported(office, without)
    row = row_of(preview, "student:s2:left")
    assert row.outcome is Outcome.LEFT
    assert len(students(office)) == 2
    imported(office, without, also=["student:s2:left"], decisions={row.key: "withdrawn"})
    with office.reading() as session:
        header = student_header(session, students(office)["402118"])
    assert (header.left_on, header.left_for) == (date(2026, 9, 14), LeavingReason.WITHDRAWN)
    assert "student:s2:left" not in outcomes(previewed(office, without))


def test_whom_a_delta_says_to_have_gone_is_proposed_too(office: AnOffice) -> None:
    imported(office, WHOLE)
    preview = imported(office, part(left=("s1", "s9")), also=["student:s1:left"])
    assert outcomes(preview) == {"student:s1:left": Outcome.LEFT}
    assert [problem.value for problem in preview.problems] == ["s9"]
    with office.reading() as session:
        header = student_header(session, students(office)["402117"])
    assert header.left_for is LeavingReason.TRANSFERRED


def test_who_comes_back_is_asked_about(office: AnOffice) -> None:
    imported(office, WHOLE)
    student_id = students(office)["402117"]
    with office.changing() as session:
        enrollment.leave_school(session, student_id, session.today, LeavingReason.TRANSFERRED)
    key = "student:s1:enrolled:2026-27"
    assert outcomes(imported(office, WHOLE))[key] is Outcome.DOUBTFUL
    imported(office, WHOLE, decisions={key: "theirs"})
    with office.reading() as session:
        assert student_header(session, student_id).left_on is None
        assert len(session.scalars(select(Enrollment)).all()) == 1
    with office.changing() as session:
        enrollment.leave_school(session, student_id, session.today, LeavingReason.TRANSFERRED)
    office.clock.advance(days=30)
    ungraded = replace(WHOLE, students=(replace(BEGAY, grade=None),))
    imported(office, ungraded, decisions={key: "theirs"})
    with office.reading() as session:
        assert student_header(session, student_id).left_on is None
        assert len(session.scalars(select(Enrollment)).all()) == 2
    assert set(outcomes(previewed(office, WHOLE)).values()) == {Outcome.SAME}


# adults


def test_brothers_and_sisters_share_an_adult(office: AnOffice) -> None:
    twice = (LENA, replace(LENA, key="g2", students=(("s2", None),)))
    preview = imported(office, replace(WHOLE, students=(BEGAY, BROTHER), guardians=twice))
    assert "guardian:g2" not in outcomes(preview)
    ids = students(office)
    with office.reading() as session:
        one, other = (adults(session, ids[number]) for number in ("402117", "402118"))
    assert one[0].person_id == other[0].person_id
    assert other[0].guardianship.relation is Relation.OTHER
    again = previewed(office, replace(WHOLE, students=(BEGAY, BROTHER), guardians=twice))
    assert set(outcomes(again).values()) == {Outcome.SAME}
    imported(office, replace(WHOLE, students=(BEGAY, BROTHER), guardians=twice))


def test_an_adult_typed_by_hand_is_known_by_name_and_child(office: AnOffice) -> None:
    student_id = office.student()
    office.guardian(student_id)
    preview = imported(office, WHOLE)
    assert changes(row_of(preview, "guardian:g1")) == {"Home telephone": ("", "(435) 555-0160")}
    with office.reading() as session:
        assert len(adults(session, student_id)) == 1


def test_a_new_child_of_a_known_adult_is_changed(office: AnOffice) -> None:
    imported(office, WHOLE)
    both = replace(LENA, students=(("s1", Relation.MOTHER), ("s2", Relation.MOTHER)))
    preview = imported(office, part(students=(BEGAY, BROTHER), guardians=(both,)))
    assert changes(row_of(preview, "guardian:g1")) == {"Adult of": ("", "Begay, Hataalii")}
    with office.reading() as session:
        assert [a.name for a in adults(session, students(office)["402118"])] == ["Lena Begay"]


def test_a_relation_that_the_source_corrects_is_changed(office: AnOffice) -> None:
    imported(office, WHOLE)
    aunt = replace(LENA, students=(("s1", Relation.AUNT_OR_UNCLE),))
    preview = imported(office, part(guardians=(aunt,)))
    assert changes(row_of(preview, "guardian:g1")) == {"Relation": ("mother", "aunt_or_uncle")}
    with office.reading() as session:
        (adult,) = adults(session, students(office)["402117"])
    assert adult.guardianship.relation is Relation.AUNT_OR_UNCLE


def test_an_adult_with_a_name_alike_is_asked_about(office: AnOffice) -> None:
    student_id = office.student()
    office.guardian(student_id, given_name="Lenna")
    row = row_of(previewed(office, WHOLE), "guardian:g1")
    assert row.outcome is Outcome.DOUBTFUL
    imported(office, WHOLE, decisions={"guardian:g1": row.choices[0].key})
    with office.reading() as session:
        assert [a.name for a in adults(session, student_id)] == ["Lenna Begay"]
        assert len(adults(session, student_id)[0].telephones) == 1


def test_an_adult_with_a_name_alike_may_be_somebody_else(office: AnOffice) -> None:
    student_id = office.student()
    office.guardian(student_id, given_name="Lenna")
    imported(office, WHOLE, decisions={"guardian:g1": "another"})
    with office.reading() as session:
        assert [a.name for a in adults(session, student_id)] == ["Lenna Begay", "Lena Begay"]


def test_an_adult_of_a_student_who_was_decided_to_be_known_is_not_entered_twice(
    office: AnOffice,
) -> None:
    student_id = office.student(number="1", born_on=BEGAY.born_on)
    office.guardian(student_id)
    imported(office, WHOLE, decisions={"student:s1": f"same:{student_id}"})
    with office.reading() as session:
        assert [a.name for a in adults(session, student_id)] == ["Lena Begay"]


def test_an_adult_who_is_reached_the_same_way_is_linked_once(office: AnOffice) -> None:
    student_id = office.student(number="1", born_on=BEGAY.born_on)
    person_id = office.guardian(student_id)
    with office.changing() as session:
        now = contact(session, student_id, person_id)
        change_contact(session, student_id, person_id, replace(now, home="435 555 0160"))
    imported(office, WHOLE, decisions={"student:s1": f"same:{student_id}"})
    with office.reading() as session:
        assert [a.person_id for a in adults(session, student_id)] == [person_id]


def test_adults_without_students_are_refused_or_left_out(office: AnOffice) -> None:
    alone = part(guardians=(LENA,))
    assert outcomes(previewed(office, alone))["guardian:g1"] is Outcome.REFUSED
    ungraded = part(students=(replace(BEGAY, grade=None),), guardians=(LENA,))
    assert outcomes(imported(office, ungraded))["guardian:g1"] is Outcome.NEW
    with office.reading() as session:
        assert session.scalars(select(Telephone)).all() == []
    imported(office, WHOLE)
    both = replace(LENA, students=(("s1", Relation.MOTHER), ("s9", None)))
    (problem,) = previewed(office, part(guardians=(both,))).problems
    assert problem.value == "s9"


def test_a_child_who_is_not_taken_can_be_taken_later(office: AnOffice) -> None:
    imported(office, WHOLE)
    both = replace(LENA, students=(("s1", Relation.MOTHER), ("s2", Relation.MOTHER)))
    later = part(students=(replace(BROTHER, grade=None),), guardians=(both,))
    imported(office, later)
    imported(office, later, decisions={"student:s2": "grade:8"})
    with office.reading() as session:
        assert [a.name for a in adults(session, students(office)["402118"])] == ["Lena Begay"]


def test_a_barred_adult_stays_barred(office: AnOffice) -> None:
    imported(office, WHOLE)
    student_id = students(office)["402117"]
    with office.changing() as session:
        (adult,) = adults(session, student_id)
        barred = Guardianship(relation=Relation.MOTHER, rights=Rights.BARRED)
        change_guardian(session, adult.guardian_id, barred)
    both = replace(LENA, students=(("s1", Relation.MOTHER), ("s2", Relation.MOTHER), ("s9", None)))
    newer = part(students=(BEGAY, BROTHER), guardians=(both,))
    preview = imported(office, newer)
    assert outcomes(preview)["guardian:g1:s2"] is Outcome.DOUBTFUL
    with office.reading() as session:
        assert adults(session, student_id)[0].is_barred
        assert adults(session, students(office)["402118"]) == ()
    imported(office, newer, decisions={"guardian:g1:s2": "contact"})
    with office.reading() as session:
        (adult,) = adults(session, students(office)["402118"])
        parents = [
            p.name
            for p in participants(session, students(office)["402118"])
            if p.role is ParticipantRole.PARENT
        ]
    assert adult.guardianship.rights is Rights.CONTACT_ONLY
    assert parents == []
    assert set(outcomes(previewed(office, part(guardians=(LENA,)))).values()) == {Outcome.SAME}


# how people are reached


def test_numbers_are_replaced_added_and_put_aside_by_kind(office: AnOffice) -> None:
    imported(office, WHOLE)

    def numbers(*written: str) -> tuple[IncomingTelephone, ...]:
        return tuple(IncomingTelephone(written=one, kind=TelephoneKind.MOBILE) for one in written)

    imported(office, part(students=(replace(BEGAY, telephones=numbers("1", "2", "2", " ")),)))
    with office.reading() as session:
        live = select(Telephone.written).where(
            Telephone.voided_at.is_(None), Telephone.kind == TelephoneKind.MOBILE
        )
        assert session.scalars(live.order_by(Telephone.id)).all() == ["1", "2"]
    imported(office, part(students=(replace(BEGAY, telephones=numbers("2")),)))
    with office.reading() as session:
        assert session.scalars(live).all() == ["2"]


def test_a_number_that_is_written_another_way_is_the_same_number(office: AnOffice) -> None:
    def with_number(written: str) -> RosterSet:
        number = IncomingTelephone(written=written, kind=TelephoneKind.MOBILE)
        return part(students=(replace(BEGAY, telephones=(number,)),))

    imported(office, WHOLE)
    imported(office, with_number("(435) 555-0161"))
    preview = previewed(office, with_number("435.555.0161"))
    assert row_of(preview, f"student:{BEGAY.key}").outcome is Outcome.SAME
    preview = previewed(office, with_number("435.555.0162"))
    assert set(changes(row_of(preview, f"student:{BEGAY.key}"))) == {"Mobile telephone"}


def test_an_address_is_added_changed_and_put_aside(office: AnOffice) -> None:
    imported(office, WHOLE)
    empty = IncomingAddress(street="", state="UT")
    imported(office, part(students=(replace(BEGAY, address=empty),)))
    with office.reading() as session:
        live = select(Address.street).where(Address.voided_at.is_(None))
        assert session.scalars(live).all() == []
    imported(office, part(students=(replace(BEGAY, address=IncomingAddress(street="Box 9")),)))
    with office.reading() as session:
        assert session.scalars(live).all() == ["Box 9"]
    imported(office, part(students=(replace(BROTHER, address=empty),)))
    with office.reading() as session:
        assert session.scalars(live).all() == ["Box 9"]


def test_of_somebody_new_it_is_told_what_the_source_tells(office: AnOffice) -> None:
    preview = previewed(office, WHOLE)
    student = changes(row_of(preview, f"student:{BEGAY.key}"))
    assert student["Student number"] == ("", BEGAY.number)
    assert student["Grade"] == ("", str(BEGAY.grade))
    assert "Given name" not in student
    adult = changes(row_of(preview, "guardian:g1"))
    assert adult["Adult of"] == ("", "Begay, Shándíín")


def test_a_list_of_another_school_year_is_said_to_be_one(office: AnOffice) -> None:
    assert previewed(office, WHOLE).problems == ()
    of_before = tuple(
        replace(
            term,
            year="2024-25",
            starts_on=term.starts_on.replace(year=term.starts_on.year - 2),
            ends_on=term.ends_on.replace(year=term.ends_on.year - 2),
        )
        for term in WHOLE.terms
    )
    (note,) = previewed(office, replace(WHOLE, terms=of_before)).problems
    assert "school year 2024-25, and the office works in 2026-27" in str(note.reason)
    assert not note.refuses
