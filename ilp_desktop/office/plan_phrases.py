"""The office's own phrases and objectives, kept once and used in every plan (policy C.6)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.objectives import add_objective
from ilp_desktop.records import Objective, Phrase, School
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseRow:
    """Words that the office uses often; those with a title are an objective."""

    id: str
    title: str
    text: str


def phrases(session: OfficeSession) -> tuple[PhraseRow, ...]:
    """All of them, by the alphabet."""
    rows = session.scalars(
        select(Phrase)
        .where(Phrase.voided_at.is_(None))
        .order_by(func.lower(Phrase.title), func.lower(Phrase.text), Phrase.id)
    )
    return tuple(PhraseRow(id=it.id, title=it.title, text=it.text) for it in rows)


def keep_phrase(session: OfficeSession, text: str, title: str = "") -> str:
    """Keeps a phrase, or with a title an objective, for everybody here; returns its id."""
    text, title = text.strip(), title.strip()
    if not text and not title:
        raise OfficeError("Write the words first, then keep them.")
    there = [it.id for it in phrases(session) if (it.title, it.text) == (title, text)]
    if there:
        return there[0]
    school_id = session.scalars(select(School.id)).one()
    return session.keep(Phrase(school_id=school_id, title=title, text=text)).id


def set_phrase_aside(session: OfficeSession, phrase_id: str, *, aside: bool) -> None:
    """Takes words out of the list, or brings them back; plans keep what was written with them."""
    phrase = session.scalars(select(Phrase).where(Phrase.id == phrase_id)).one()
    phrase.voided_at = session.now if aside else None
    session.flush()


def objective_of_phrase(session: OfficeSession, plan_id: str, phrase_id: str) -> str:
    """Adds an objective of the office's own to a plan; returns its id."""
    phrase = session.scalars(select(Phrase).where(Phrase.id == phrase_id)).one()
    objective_id = add_objective(session, plan_id, title=phrase.title)
    session.get_one(Objective, objective_id).statement = phrase.text
    session.flush()
    return objective_id
