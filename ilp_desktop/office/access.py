"""The access gate: whose file the signed-in account may see (policy B.5, C.11.a)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import lru_cache
from typing import TypeVar

from sqlalchemy import Select, or_, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.records import Participant, Record, Student
from ilp_desktop.vault import OfficeSession

R = TypeVar("R", bound=Record)


class NotYourStudent(OfficeError):
    """The account's holder takes no part in this student's plan."""

    def __init__(self) -> None:
        super().__init__(
            "You do not take part in this student's plan, so the file stays closed. "
            "Ask the school manager to assign you."
        )


def gate(session: OfficeSession) -> Select[str]:
    """The students in whose plans the account's holder takes part on the session's day.

    The same rule as ``policy.access.takes_part``, said in SQL; a test holds the two together.
    It speaks of the table, not the class, because the gate itself must not be gated.
    """
    return _taking_part(session.account.person_id, session.today)


@lru_cache(maxsize=8)
def _taking_part(person_id: str, on: date) -> Select[str]:
    """Made once a day: every statement has it in it."""
    part = Participant.__table__.c
    return select(part.student_id).where(
        part.person_id == person_id,
        part.voided_at.is_(None),
        part.from_on <= on,
        or_(part.to_on.is_(None), part.to_on > on),
    )


def file_of(session: OfficeSession, student_id: str) -> Student:
    """The student, where the account's holder takes part in the plan.

    Raises:
        NotYourStudent: there is no such student, or the file is not theirs to see.
    """
    student = session.scalar(
        select(Student).where(Student.id == student_id, Student.voided_at.is_(None))
    )
    if student is None:
        raise NotYourStudent
    return student


BEYOND_THE_GATE = {"roster": True}
"""Execution option of the few questions that are asked of all files, whoever may see them.

None of them returns what is in a file: whether a number is taken, whether a court bars an
adult, the roster row of the school manager.
"""


def found(session: OfficeSession, kind: type[R], record_id: str) -> R:
    """The record, where it is of a file that the account's holder may see.

    Raises:
        NotYourStudent: it is of another file, or there is none.
    """
    record = session.scalar(select(kind).where(kind.id == record_id))
    if record is None:
        raise NotYourStudent
    return record


def found_all(session: OfficeSession, kind: type[R], ids: Collection[str]) -> list[R]:
    """All these records, read in bulk, where each is of a file that is theirs to see.

    Raises:
        NotYourStudent: one is of another file, or there is none.
    """
    records = session.read_many(kind, ids)
    if len(records) < len(ids):
        raise NotYourStudent
    return list(records.values())
