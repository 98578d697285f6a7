"""The adults of a student: relation, rights, what a court has limited (policy B.5; R23)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import search
from ilp_desktop.office.access import NotYourStudent, file_of, found
from ilp_desktop.office.contacts import Contact, give_contact
from ilp_desktop.office.file_rows import TelephoneRow
from ilp_desktop.office.participants import add_participant
from ilp_desktop.office.people import Reach
from ilp_desktop.policy.conferences import ConferenceState
from ilp_desktop.policy.names import fold, full_name
from ilp_desktop.policy.people import ParticipantRole, Relation, Rights
from ilp_desktop.policy.school_year import comes_of_age_on
from ilp_desktop.records import (
    Conference,
    Guardian,
    Invitation,
    Participant,
    Person,
    Student,
)
from ilp_desktop.vault import OfficeSession

FOUND = 200
"""So many adults are looked through for what is typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guardianship:
    """How an adult stands to a student, and what they may do in the process."""

    relation: Relation
    rights: Rights = Rights.HOLDS_RIGHTS
    rights_from: date | None = None
    rights_to: date | None = None
    lives_with: bool = True
    custody_note: str = ""
    court_limits: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdultRow:
    """An adult of a student, whether or not they take part in the plan."""

    guardian_id: str
    person_id: str
    name: str
    language: str
    needs_interpreter: bool
    guardianship: Guardianship
    is_barred: bool
    """Barred by a court on the session's day."""
    address: tuple[str, ...]
    address_withheld: bool
    telephones: tuple[TelephoneRow, ...]
    best_times: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAdult:
    """An adult of another student, who may be this one's too: brothers and sisters share one."""

    person_id: str
    name: str
    of: str
    """The other student's name."""


def adults(session: OfficeSession, student_id: str) -> tuple[AdultRow, ...]:
    """All adults of the student, in the order in which they were entered."""
    file_of(session, student_id)
    rows = session.execute(
        select(Guardian, Person)
        .join(Person, Person.id == Guardian.person_id)
        .where(Guardian.student_id == student_id, Guardian.voided_at.is_(None))
        .order_by(Guardian.id)
    ).all()
    reach = Reach(session, {person.id for _, person in rows})
    return tuple(
        AdultRow(
            guardian_id=guardian.id,
            person_id=person.id,
            name=full_name(person.given_name, person.family_name),
            language=person.language,
            needs_interpreter=person.needs_interpreter,
            guardianship=_guardianship(guardian),
            is_barred=guardian.rights is Rights.BARRED and _holds(guardian, session.today),
            address=reach.address(person.id),
            address_withheld=reach.is_withheld(person.id),
            telephones=reach.telephones(person.id),
            best_times=person.best_times,
        )
        for guardian, person in rows
    )


def rights_pass_on(session: OfficeSession, student_id: str) -> date | None:
    """The day on which the rights pass, or passed, to the student; None where no birthday is
    known (34 CFR 99.5)."""
    student = file_of(session, student_id)
    return None if student.born_on is None else comes_of_age_on(student.born_on)


def known_adults(
    session: OfficeSession, student_id: str, typed: str, *, limit: int = 8
) -> tuple[KnownAdult, ...]:
    """Adults of other students whose files one may see, by each word of their names."""
    file_of(session, student_id)
    wanted = fold(typed).split()
    if not wanted:
        return ()
    here = select(Guardian.person_id).where(
        Guardian.student_id == student_id, Guardian.voided_at.is_(None)
    )
    rows = session.execute(
        select(Guardian.person_id, Guardian.student_id, Student.person_id)
        .join(Student, Student.id == Guardian.student_id)
        .where(
            Guardian.voided_at.is_(None),
            Guardian.person_id.not_in(session.scalars(here).all()),
            *search.matches(typed),
        )
        .order_by(Guardian.id)
        .limit(FOUND)
    ).all()
    names = _names(session, {one for row in rows for one in (row[0], row[2])})
    of = {person_id: names[child] for person_id, _student, child in reversed(rows)}
    return tuple(
        KnownAdult(person_id=person_id, name=names[person_id], of=child)
        for person_id, child in reversed(of.items())
        if all(f" {word}" in f" {fold(names[person_id])}" for word in wanted)
    )[:limit]


def add_guardian(
    session: OfficeSession,
    student_id: str,
    *,
    given_name: str,
    family_name: str,
    relation: Relation,
    rights: Rights = Rights.HOLDS_RIGHTS,
    court_limits: str = "",
    language: str = "en",
) -> str:
    """Adds somebody new as an adult of the student; returns the person's id."""
    new = Contact(given_name=given_name, family_name=family_name, language=language)
    held = Guardianship(relation=relation, rights=rights, court_limits=court_limits)
    return add_new_guardian(session, student_id, new, held)


def add_new_guardian(
    session: OfficeSession, student_id: str, new: Contact, held: Guardianship
) -> str:
    """Adds somebody new, with how they are reached, as an adult of the student."""
    file_of(session, student_id)
    person = session.keep(Person(given_name="", family_name=""))
    session.flush()
    give_contact(session, person, new)
    _keep(session, student_id, person.id, held)
    return person.id


def add_known_guardian(
    session: OfficeSession, student_id: str, person_id: str, held: Guardianship
) -> str:
    """Adds an adult of a brother or sister, whose file one may see, as this student's too.

    Raises:
        NotYourStudent: the adult is of no student whose file one may see.
        OfficeError: they are this student's adult already.
    """
    file_of(session, student_id)
    of = session.scalars(
        select(Guardian.student_id).where(
            Guardian.person_id == person_id, Guardian.voided_at.is_(None)
        )
    ).all()
    if not of:
        raise NotYourStudent
    if student_id in of:
        raise OfficeError("This adult is on the student’s list already.")
    _keep(session, student_id, person_id, held)
    return person_id


def change_guardian(session: OfficeSession, guardian_id: str, new: Guardianship) -> None:
    """Changes relation, rights or what a court has limited; who takes part follows (R23).

    Raises:
        OfficeError: the rights end before they begin.
    """
    guardian = found(session, Guardian, guardian_id)
    _must_run_forward(new)
    guardian.relation = new.relation
    guardian.rights = new.rights
    guardian.rights_from = new.rights_from
    guardian.rights_to = new.rights_to
    guardian.lives_with = new.lives_with
    guardian.custody_note = new.custody_note.strip()
    guardian.court_limits = new.court_limits.strip()
    session.flush()
    _follow(session, guardian)


def _keep(session: OfficeSession, student_id: str, person_id: str, held: Guardianship) -> None:
    _must_run_forward(held)
    guardian = session.keep(
        Guardian(
            student_id=student_id,
            person_id=person_id,
            relation=held.relation,
            rights=held.rights,
            rights_from=held.rights_from,
            rights_to=held.rights_to,
            lives_with=held.lives_with,
            custody_note=held.custody_note.strip(),
            court_limits=held.court_limits.strip(),
        )
    )
    session.flush()
    _follow(session, guardian)
    search.refresh(session, student_id)


def _must_run_forward(held: Guardianship) -> None:
    if held.rights_from and held.rights_to and held.rights_to < held.rights_from:
        raise OfficeError("The rights end before they begin. Correct one of the two days.")


def _follow(session: OfficeSession, guardian: Guardian) -> None:
    """Who holds rights takes part, until they end; whose rights are gone does so no longer."""
    part = session.scalars(
        select(Participant)
        .where(
            Participant.student_id == guardian.student_id,
            Participant.person_id == guardian.person_id,
            Participant.role == ParticipantRole.PARENT,
            Participant.voided_at.is_(None),
        )
        .order_by(Participant.from_on.desc())
    ).first()
    goes_on = part is not None and (part.to_on is None or part.to_on > session.today)
    ends_on = guardian.rights_to
    if guardian.rights is Rights.HOLDS_RIGHTS and (ends_on is None or ends_on > session.today):
        if part is None or not goes_on:
            part = session.get_one(Participant, _take_part(session, guardian))
        part.to_on = ends_on
    elif part is not None and goes_on:
        part.to_on = max(session.today, part.from_on)
    if guardian.rights is Rights.BARRED and _holds(guardian, session.today):
        _call_off(session, guardian)
    session.flush()


def _call_off(session: OfficeSession, guardian: Guardian) -> None:
    """Whom a court bars is invited no longer to what is still to be held (R23)."""
    invitations = session.scalars(
        select(Invitation)
        .join(Conference, Conference.id == Invitation.conference_id)
        .where(
            Invitation.student_id == guardian.student_id,
            Invitation.person_id == guardian.person_id,
            Invitation.voided_at.is_(None),
            Conference.state == ConferenceState.PLANNED,
        )
    )
    for invitation in invitations:
        invitation.voided_at = session.now


def _take_part(session: OfficeSession, guardian: Guardian) -> str:
    return add_participant(
        session,
        guardian.student_id,
        guardian.person_id,
        ParticipantRole.PARENT,
        reason="Parent or guardian",
        from_on=max(session.today, guardian.rights_from or session.today),
    )


def _guardianship(guardian: Guardian) -> Guardianship:
    return Guardianship(
        relation=guardian.relation,
        rights=guardian.rights,
        rights_from=guardian.rights_from,
        rights_to=guardian.rights_to,
        lives_with=guardian.lives_with,
        custody_note=guardian.custody_note,
        court_limits=guardian.court_limits,
    )


def _holds(guardian: Guardian, on: date) -> bool:
    return guardian.rights_to is None or guardian.rights_to > on


def _names(session: OfficeSession, person_ids: set[str]) -> dict[str, str]:
    rows = session.execute(
        select(Person.id, Person.given_name, Person.family_name).where(Person.id.in_(person_ids))
    )
    return {i: full_name(given, family) for i, given, family in rows}
