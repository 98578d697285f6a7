"""Registrations with teachers and telephones, report cards, and test scores (B.3, C.7)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import select

from ilp_desktop.office.access import file_of
from ilp_desktop.office.file_rows import (
    MarkRow,
    RegistrationRow,
    ReportCardRow,
    ScoreRow,
    TermRow,
)
from ilp_desktop.office.people import Names
from ilp_desktop.policy.courses import period_order
from ilp_desktop.records import (
    Mark,
    Registration,
    ReportCard,
    Score,
    StaffMember,
    Telephone,
    Term,
)
from ilp_desktop.vault import OfficeSession


def terms(session: OfficeSession, student_id: str, year_id: str) -> tuple[TermRow, ...]:
    """The terms of a year: the student's classes with teachers, and report cards."""
    file_of(session, student_id)
    records = session.scalars(
        select(Term)
        .where(Term.school_year_id == year_id, Term.voided_at.is_(None))
        .order_by(Term.number)
    ).all()
    ids = [term.id for term in records]
    registrations = _registrations(session, student_id, ids)
    cards = _report_cards(session, student_id, ids)
    return tuple(
        TermRow(
            name=term.name,
            starts_on=term.starts_on,
            ends_on=term.ends_on,
            registrations=tuple(registrations[term.id]),
            report_cards=tuple(cards[term.id]),
            id=term.id,
        )
        for term in records
    )


def scores(session: OfficeSession, student_id: str) -> tuple[ScoreRow, ...]:
    """All test scores of the student, newest first, a test's parts as they were entered."""
    file_of(session, student_id)
    rows = session.scalars(
        select(Score)
        .where(Score.student_id == student_id, Score.voided_at.is_(None))
        .order_by(Score.taken_on.desc(), Score.test, Score.id)
    )
    return tuple(
        ScoreRow(
            test=s.test,
            part=s.part,
            taken_on=s.taken_on,
            printed=s.printed,
            low=s.low,
            high=s.high,
            scale=s.scale,
            id=s.id,
        )
        for s in rows
    )


def _registrations(
    session: OfficeSession, student_id: str, term_ids: list[str]
) -> dict[str, list[RegistrationRow]]:
    records = session.scalars(
        select(Registration)
        .where(
            Registration.student_id == student_id,
            Registration.term_id.in_(term_ids),
            Registration.voided_at.is_(None),
        )
        .order_by(Registration.id)
    ).all()
    teachers = _teachers(session, {r.teacher_id for r in records if r.teacher_id})
    nobody = ("", "", "")
    rows: dict[str, list[RegistrationRow]] = defaultdict(list)
    for r in sorted(records, key=lambda it: period_order(it.period)):
        name, telephone, best_times = teachers.get(r.teacher_id or "", nobody)
        rows[r.term_id].append(
            RegistrationRow(
                period=r.period,
                course=r.course,
                section=r.section,
                room=r.room,
                credit=r.credit,
                teacher=name or r.teacher_as_written,
                telephone=telephone,
                best_times=best_times,
                id=r.id,
                teacher_id=r.teacher_id,
                document_id=r.document_id,
            )
        )
    return rows


def _teachers(session: OfficeSession, staff_ids: Iterable[str]) -> dict[str, tuple[str, str, str]]:
    """Name, telephone for families and best times of each teacher (R16, R17)."""
    members = session.scalars(select(StaffMember).where(StaffMember.id.in_(staff_ids))).all()
    names = Names(session)
    names.read(member.person_id for member in members)
    telephones: dict[str, str] = {}
    for person_id, written in session.execute(
        select(Telephone.person_id, Telephone.written)
        .where(
            Telephone.person_id.in_([m.person_id for m in members]),
            Telephone.for_families,
            Telephone.voided_at.is_(None),
        )
        .order_by(Telephone.id)
    ):
        telephones.setdefault(person_id, written)
    return {
        m.id: (names.of(m.person_id), telephones.get(m.person_id, ""), m.best_times)
        for m in members
    }


def _report_cards(
    session: OfficeSession, student_id: str, term_ids: list[str]
) -> dict[str, list[ReportCardRow]]:
    cards = session.scalars(
        select(ReportCard)
        .where(
            ReportCard.student_id == student_id,
            ReportCard.term_id.in_(term_ids),
            ReportCard.voided_at.is_(None),
        )
        .order_by(ReportCard.issued_on, ReportCard.id)
    ).all()
    marks: dict[str, list[MarkRow]] = defaultdict(list)
    kept = session.scalars(
        select(Mark)
        .where(Mark.report_card_id.in_([c.id for c in cards]), Mark.voided_at.is_(None))
        .order_by(Mark.id)
    ).all()
    for m in sorted(kept, key=lambda it: period_order(it.period)):
        marks[m.report_card_id].append(
            MarkRow(
                period=m.period,
                course=m.course,
                teacher=m.teacher,
                mark=m.mark,
                credit=m.credit,
                comment=m.comment,
                id=m.id,
            )
        )
    rows: dict[str, list[ReportCardRow]] = defaultdict(list)
    for card in cards:
        rows[card.term_id].append(
            ReportCardRow(
                issued_on=card.issued_on,
                marks=tuple(marks[card.id]),
                document_id=card.document_id,
                id=card.id,
            )
        )
    return rows
