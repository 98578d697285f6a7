"""Who brings in papers and scores, and for whom: all students, whoever may see their files."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.office.access import BEYOND_THE_GATE
from ilp_desktop.office.incoming.preview import Choice
from ilp_desktop.office.incoming.rights import must_import
from ilp_desktop.policy.pupils import Pupil, Pupils
from ilp_desktop.records import Person, Student
from ilp_desktop.vault import OfficeSession

LEAVE_OUT = Choice("leave", Told("Leave it out"))


def known_pupils(session: OfficeSession) -> Pupils:
    """All students of the office by number, name and birthday.

    Raises:
        NotYoursToImport: the account's holder does not look after the office.
    """
    must_import(session)
    rows = session.execute(
        select(
            *(Student.id, Student.number, Student.born_on),
            *(Person.given_name, Person.family_name, Person.preferred_name),
        )
        .join(Person, Person.id == Student.person_id)
        .where(Student.voided_at.is_(None))
        .order_by(Student.number),
        execution_options=BEYOND_THE_GATE,
    )
    return Pupils(
        Pupil(
            id=student_id,
            number=number,
            born_on=born_on,
            given_name=given,
            family_name=family,
            preferred_name=preferred,
        )
        for student_id, number, born_on, given, family, preferred in rows
    )


def choices_of(pupils: Pupils, candidates: Iterable[str]) -> tuple[Choice, ...]:
    """Each of these students, and to leave it out."""
    found = [pupils.by_id[one] for one in dict.fromkeys(candidates)]
    return (
        *(
            Choice(it.id, Told("{name}, number {number}", name=it.listed, number=it.number))
            for it in found
        ),
        LEAVE_OUT,
    )


def decided_for(pupils: Pupils, decision: str) -> str | None:
    """The student for whom something was decided; nobody where it is left out.

    Raises:
        OfficeError: there is no such student any more.
    """
    if decision == LEAVE_OUT.key:
        return None
    if decision not in pupils.by_id:
        raise OfficeError("A student who was chosen is not here any more. Read the files again.")
    return decision
