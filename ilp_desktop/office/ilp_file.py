"""The student's complete ILP file, as a copy for one kind of reader shows it (policy B.3, C.11)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import func, select

from ilp_desktop.office import courses, documents, participants, privacy
from ilp_desktop.office.access import file_of
from ilp_desktop.office.credits import with_credits
from ilp_desktop.office.file_rows import (
    ConferenceRow,
    DocumentRow,
    IlpFile,
    InvitedRow,
    JournalRow,
    SchoolRow,
    StudentRow,
    YearRow,
)
from ilp_desktop.office.people import Names
from ilp_desktop.office.plan_reading import plan_of_year
from ilp_desktop.office.plan_rows import PolicyRow, Who
from ilp_desktop.office.school import current_year
from ilp_desktop.policy.documents import DocumentKind
from ilp_desktop.policy.names import full_name
from ilp_desktop.policy.plan import Suggestion
from ilp_desktop.policy.privacy import Reader
from ilp_desktop.policy.school_year import starting_year
from ilp_desktop.records import (
    Conference,
    ConferenceOutcome,
    Enrollment,
    Invitation,
    JournalEntry,
    Objective,
    Person,
    PolicyText,
    School,
    SchoolYear,
    StaffInvitation,
    Student,
)
from ilp_desktop.vault import OfficeSession, SignedIn, Vault


def ilp_file(session: OfficeSession, student_id: str, reader: Reader = Reader.OFFICE) -> IlpFile:
    """Everything that a copy for this reader shows; the office's own, unless it is said.

    Withheld addresses are left out, and so is what is not for the reader's eyes: neither
    pages nor counts tell of it, but the cover says that something was left out.
    """
    student = file_of(session, student_id)
    school = session.scalars(select(School).order_by(School.id)).first()
    assert school is not None, "a student is enrolled at a school"
    names = Names(session)
    years = _years(session, student, names, reader)
    return IlpFile(
        school=SchoolRow(
            name=school.name,
            district=school.district,
            address=school.address,
            telephone=school.telephone,
            plan_name=school.plan_name,
            plan_initials=school.plan_initials,
        ),
        policy=_policy(session),
        student=_student(session, student, years),
        prepared_on=session.today,
        prepared_by=Who(name=names.of(session.account.person_id)),
        years=years,
        participants=participants.participants(session, student_id),
        documents=_documents(session, student_id, reader),
        consents=privacy.consents(session, student_id) if reader.reads_disclosures else (),
        disclosures=privacy.disclosures(session, student_id) if reader.reads_disclosures else (),
        reader=reader,
        entries_withheld=_withheld(session, student_id, reader),
    )


def ilp_files(vault: Vault, account: SignedIn, student_ids: Iterable[str]) -> Iterator[IlpFile]:
    """One file after the other, each read when it is asked for: what reads holds up changes."""
    for student_id in student_ids:
        with vault.reading(account) as session:
            file = ilp_file(session, student_id)
        yield file


def _policy(session: OfficeSession) -> PolicyRow | None:
    policy = session.scalars(
        select(PolicyText)
        .where(PolicyText.voided_at.is_(None))
        .order_by(PolicyText.approved_on.desc())
    ).first()
    if policy is None:
        return None
    return PolicyRow(
        code=policy.code,
        title=policy.title,
        approved_on=policy.approved_on,
        citations=policy.citations,
    )


def _student(session: OfficeSession, student: Student, years: Sequence[YearRow]) -> StudentRow:
    person = session.scalars(select(Person).where(Person.id == student.person_id)).one()
    return StudentRow(
        number=student.number,
        name=full_name(person.given_name, person.family_name),
        called=person.preferred_name,
        grade=years[0].grade if years else None,
        graduates_in=student.graduates_in,
        language=person.language,
    )


def _years(
    session: OfficeSession, student: Student, names: Names, reader: Reader
) -> tuple[YearRow, ...]:
    """The years the student was enrolled here and the current one, newest first."""
    grades = dict(
        session.execute(
            select(Enrollment.school_year_id, Enrollment.grade).where(
                Enrollment.student_id == student.id, Enrollment.voided_at.is_(None)
            )
        ).all()
    )
    wanted = {*grades, current_year(session).id}
    years = session.scalars(
        select(SchoolYear).where(SchoolYear.id.in_(wanted)).order_by(SchoolYear.starts_on.desc())
    ).all()
    scores = courses.scores(session, student.id)
    conferences = _conferences(session, student.id, names)
    journal = _journal(session, student.id, names, reader)
    return tuple(
        YearRow(
            name=year.name,
            starts_on=year.starts_on,
            ends_on=year.ends_on,
            closed_on=year.closed_on,
            grade=grades.get(year.id),
            plan=with_credits(plan_of_year(session, student.id, year.id), student.graduates_in),
            terms=courses.terms(session, student.id, year.id),
            scores=tuple(s for s in scores if _holds(years, year, s.taken_on)),
            conferences=tuple(c for c in conferences if _holds(years, year, c.starts_at.date())),
            journal=tuple(j for j in journal if _holds(years, year, j.happened_on)),
        )
        for year in years
    )


def _holds(years: Sequence[SchoolYear], year: SchoolYear, on: date) -> bool:
    """Whether that day belongs to this year: the last that had begun by then, else the first."""
    begun = [y for y in years if starting_year(y.starts_on) <= starting_year(on)]
    return year is (begun[0] if begun else years[-1])


def _conferences(session: OfficeSession, student_id: str, names: Names) -> list[ConferenceRow]:
    """The student's conferences, newest first, each as it concerns this student alone."""
    mine = session.scalars(
        select(Invitation)
        .where(Invitation.student_id == student_id, Invitation.voided_at.is_(None))
        .order_by(Invitation.id)
    ).all()
    ids = {invitation.conference_id for invitation in mine}
    staff = session.scalars(
        select(StaffInvitation)
        .where(StaffInvitation.conference_id.in_(ids), StaffInvitation.voided_at.is_(None))
        .order_by(StaffInvitation.id)
    ).all()
    everybody: list[Invitation | StaffInvitation] = [*mine, *staff]
    names.read(invitation.person_id for invitation in everybody)
    invited: dict[str, list[InvitedRow]] = defaultdict(list)
    for invitation in everybody:
        invited[invitation.conference_id].append(_invited(invitation, names))
    outcomes = {
        outcome.conference_id: outcome
        for outcome in session.scalars(
            select(ConferenceOutcome).where(
                ConferenceOutcome.student_id == student_id,
                ConferenceOutcome.voided_at.is_(None),
            )
        )
    }
    conferences = session.scalars(
        select(Conference)
        .where(Conference.id.in_(ids), Conference.voided_at.is_(None))
        .order_by(Conference.starts_at.desc(), Conference.id)
    )
    return [_conference(c, invited[c.id], outcomes.get(c.id)) for c in conferences]


def _invited(invitation: Invitation | StaffInvitation, names: Names) -> InvitedRow:
    return InvitedRow(
        who=Who(name=names.of(invitation.person_id), role=invitation.role),
        offered_on=invitation.offered_on,
        offer_method=invitation.offer_method,
        offer_language=invitation.offer_language,
        reply=invitation.reply,
        replied_on=invitation.replied_on,
        attendance=invitation.attendance,
    )


def _conference(
    conference: Conference, invited: list[InvitedRow], outcome: ConferenceOutcome | None
) -> ConferenceRow:
    row = ConferenceRow(
        kind=conference.kind,
        state=conference.state,
        topic=conference.topic,
        starts_at=conference.starts_at,
        minutes=conference.minutes,
        place=conference.place,
        at_parent_teacher_conferences=conference.at_parent_teacher_conferences,
        cancelled_because=conference.cancelled_because,
        invited=tuple(invited),
    )
    if outcome is None:
        return row
    return replace(
        row,
        wishes=outcome.wishes,
        interpreter=outcome.interpreter,
        interpreter_language=outcome.interpreter_language,
        established=outcome.established,
        reviewed=outcome.reviewed,
        notes=outcome.notes,
    )


def _journal(
    session: OfficeSession, student_id: str, names: Names, reader: Reader
) -> list[JournalRow]:
    entries = session.scalars(
        select(JournalEntry)
        .where(
            JournalEntry.student_id == student_id,
            JournalEntry.visibility.in_(reader.reads),
            JournalEntry.voided_at.is_(None),
        )
        .order_by(JournalEntry.happened_at.desc(), JournalEntry.id.desc())
    ).all()
    names.read(entry.author_id for entry in entries)
    positions = _objective_numbers(session, student_id)
    return [
        JournalRow(
            happened_on=session.local_day(entry.happened_at),
            author=Who(name=names.of(entry.author_id)),
            kind=entry.kind,
            text=entry.text,
            visibility=entry.visibility,
            objective_number=positions.get(entry.objective_id or ""),
        )
        for entry in entries
    ]


def _objective_numbers(session: OfficeSession, student_id: str) -> dict[str, int]:
    """The place of each accepted objective in its plan, from 1."""
    place = func.row_number().over(
        partition_by=Objective.plan_id, order_by=(Objective.position, Objective.id)
    )
    rows = session.execute(
        select(Objective.id, place).where(
            Objective.student_id == student_id,
            Objective.suggestion == Suggestion.ACCEPTED,
            Objective.voided_at.is_(None),
        )
    )
    return dict(rows.all())


def _documents(session: OfficeSession, student_id: str, reader: Reader) -> tuple[DocumentRow, ...]:
    """The papers; where disclosures are not for the reader's eyes, neither are papers of consents:
    they say who else was given something, and why."""
    found = documents.documents(session, student_id)
    if reader.reads_disclosures:
        return found
    papers = {consent.document_id for consent in privacy.consents(session, student_id)}
    return tuple(it for it in found if it.kind is not DocumentKind.CONSENT and it.id not in papers)


def _withheld(session: OfficeSession, student_id: str, reader: Reader) -> int:
    """How many entries are not for the reader's eyes; whose they are is not said."""
    return session.scalars(
        select(func.count(JournalEntry.id)).where(
            JournalEntry.student_id == student_id,
            JournalEntry.visibility.not_in(reader.reads),
            JournalEntry.voided_at.is_(None),
        )
    ).one()
