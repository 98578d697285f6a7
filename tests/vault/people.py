"""Records with one word to vary, for tests of the vault alone."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Select, select

from ilp_desktop.policy.documents import DocumentKind
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.records import (
    Document,
    DocumentContent,
    Participant,
    Person,
    School,
    SchoolYear,
    Student,
)
from ilp_desktop.vault import OfficeSession

FALL = date(2026, 8, 20)


def a_person(session: OfficeSession, family_name: str = "Fifita") -> Person:
    return session.keep(Person(family_name=family_name, given_name="ʻAna"))


def a_student(session: OfficeSession, number: str = "1001", family_name: str = "Fifita") -> Student:
    person = a_person(session, family_name)
    return session.keep(Student(person_id=person.id, number=number))


def a_participant(
    session: OfficeSession,
    student: Student,
    person_id: str,
    from_on: date = FALL,
    to_on: date | None = None,
) -> Participant:
    return session.keep(
        Participant(
            student_id=student.id,
            person_id=person_id,
            role=ParticipantRole.COUNSELOR,
            from_on=from_on,
            to_on=to_on,
        )
    )


def a_year(session: OfficeSession) -> SchoolYear:
    school = session.keep(School(name="Northridge High School", district="Wasatch"))
    return session.keep(
        SchoolYear(school_id=school.id, name="2026-27", starts_on=FALL, ends_on=date(2027, 5, 28))
    )


def a_document(session: OfficeSession, student: Student, content: bytes) -> DocumentContent:
    year = a_year(session)
    document = session.keep(
        Document(
            student_id=student.id,
            school_year_id=year.id,
            kind=next(iter(DocumentKind)),
            title="Letter",
            dated_on=FALL,
            received_on=FALL,
            media_type="application/pdf",
            size=len(content),
            sha256="",
        )
    )
    return session.keep(
        DocumentContent(student_id=student.id, document_id=document.id, content=content)
    )


def gate(session: OfficeSession) -> Select[Any]:
    """Students in whose plan the account's holder takes part on the session's day."""
    part = Participant.__table__.c
    return select(part.student_id).where(
        part.person_id == session.account.person_id,
        part.from_on <= session.today,
        part.to_on.is_(None) | (part.to_on > session.today),
    )
