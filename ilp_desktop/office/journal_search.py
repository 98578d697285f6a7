"""Finding in the journal: which entries one may read and wants to, and who wrote them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import ColumnElement, column, literal_column, or_, select, table

from ilp_desktop.office import search as people
from ilp_desktop.office.access import file_of
from ilp_desktop.office.people import Names
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.policy.names import fold
from ilp_desktop.records import JournalEntry, Student
from ilp_desktop.vault import OfficeSession

_WORDS = table("journal_words", column("rowid"), column("journal_words"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which entries are wanted; what is left at nothing asks nothing."""

    student_id: str | None = None
    kinds: Collection[EntryKind] | None = None
    author_id: str | None = None
    visibility: Visibility | None = None
    objective_id: str | None = None
    since: date | None = None
    until: date | None = None
    """The school's days, both included."""
    search: str = ""
    """Each word begins a word of the text or of the student's; case and accents are one."""
    put_aside: bool = False
    """What is put aside only its author finds."""


EVERYTHING = Wanted()


def found_by(session: OfficeSession, wanted: Wanted) -> list[ColumnElement[bool]]:
    """Conditions on entries: those that are wanted, of what one may read.

    Raises:
        NotYourStudent: it is asked for entries of another file.
    """
    conditions = readable(session, put_aside=wanted.put_aside)
    conditions += on_days(session, wanted.since, wanted.until)
    if wanted.student_id is not None:
        file_of(session, wanted.student_id)
        conditions.append(JournalEntry.student_id == wanted.student_id)
    if wanted.kinds is not None:
        conditions.append(JournalEntry.kind.in_(wanted.kinds))
    if wanted.author_id is not None:
        conditions.append(JournalEntry.author_id == wanted.author_id)
    if wanted.visibility is not None:
        conditions.append(JournalEntry.visibility == wanted.visibility)
    if wanted.objective_id is not None:
        conditions.append(JournalEntry.objective_id == wanted.objective_id)
    return conditions + [_holds(word) for word in fold(wanted.search).split()]


def authors(session: OfficeSession) -> tuple[tuple[str, str], ...]:
    """Id and name of each who wrote an entry that one may read, by name."""
    wrote = session.scalars(
        select(JournalEntry.author_id).where(*readable(session, put_aside=False)).distinct()
    ).all()
    names = Names(session)
    names.read(wrote)
    return tuple(sorted(((each, names.of(each)) for each in wrote), key=lambda each: each[1]))


def readable(session: OfficeSession, *, put_aside: bool) -> list[ColumnElement[bool]]:
    """What nobody keeps to themselves, and what one has written oneself (policy C.11.a)."""
    mine = JournalEntry.author_id == session.account.person_id
    if put_aside:
        return [JournalEntry.voided_at.is_not(None), mine]
    shared = JournalEntry.visibility != Visibility.ONLY_ME
    return [JournalEntry.voided_at.is_(None), or_(shared, mine)]


def on_days(
    session: OfficeSession, since: date | None, until: date | None
) -> list[ColumnElement[bool]]:
    """Conditions on entries: what happened on these of the school's days."""
    conditions: list[ColumnElement[bool]] = []
    if since is not None:
        conditions.append(JournalEntry.happened_at >= _midnight(session, since))
    if until is not None:
        after = _midnight(session, until + timedelta(days=1))
        conditions.append(JournalEntry.happened_at < after)
    return conditions


def _midnight(session: OfficeSession, day: date) -> datetime:
    """The moment at which the school's day begins."""
    return datetime.combine(day, datetime.min.time(), tzinfo=session.zone).astimezone(UTC)


def _holds(word: str) -> ColumnElement[bool]:
    """The word begins one of the text, or one of the student's."""
    found = select(_WORDS.c.rowid).where(_WORDS.c.journal_words.op("MATCH")(f'"{word}"*'))
    about = select(Student.id).where(*people.matches(word))
    return or_(literal_column("journal_entry.rowid").in_(found), JournalEntry.student_id.in_(about))
