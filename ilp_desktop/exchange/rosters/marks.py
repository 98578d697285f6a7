"""The marks of a roster: results of the line items that stand for a whole term's work.

A gradebook holds every exercise, a report card one mark for the class and term. Which line items
are such marks only their title or category tells; the others are counted and not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ilp_desktop.errors import Told
from ilp_desktop.exchange.rosters.classes import ClassesReading
from ilp_desktop.exchange.rosters.layouts import Holds, plain
from ilp_desktop.exchange.rosters.people import People
from ilp_desktop.exchange.rosters.tables import RosterTable, RosterTables
from ilp_desktop.exchange.rosters.terms import Sessions
from ilp_desktop.office.incoming.shapes import IncomingMark, IncomingTerm, Origin
from ilp_desktop.policy.names import fold

_WHOLE = re.compile(
    r"\b(final|overall|report card"
    r"|(term|quarter|semester|trimester|course|grading period) (grade|mark)s?)\b"
)
_SINGLE = re.compile(r"\b(exam|exams|test|quiz|project|paper|essay|presentation|draft|lab)\b")
_UNFINISHED = frozenset({"exempt", "notsubmitted", "submitted", "partiallygraded"})

Rank = tuple[bool, date]
"""Whether a mark is the term's own rather than a grading period's, and how late it comes."""


@dataclass(frozen=True, slots=True)
class _Item:
    """A line item that stands for a whole term's work in a class."""

    place: str
    session: str


class MarksReading:
    """One reading of the results of a set."""

    def __init__(
        self,
        tables: RosterTables,
        people: People,
        classes: ClassesReading,
        sessions: Sessions,
        terms: dict[str, IncomingTerm],
    ) -> None:
        self._tables = tables
        self._people = people
        self._classes = classes
        self._sessions = sessions
        self._terms = terms
        self._items: dict[str, _Item | None] = {}
        """Line item by line item; nothing for a single piece of work."""

    def read(self) -> tuple[IncomingMark, ...]:
        for table in self._tables.holding(Holds.LINE_ITEMS):
            self._read_items(table, self._categories())
        best: dict[tuple[str, str, str], tuple[Rank, IncomingMark]] = {}
        for table in self._tables.holding(Holds.RESULTS):
            for key, rank, mark in self._results(table):
                if key in best:
                    why = Told(
                        "The student has two marks for this class and term; the later counts."
                    )
                    table.tell(mark.origin.line, "student", mark.student, why, refuses=False)
                if key not in best or rank >= best[key][0]:
                    best[key] = rank, mark
        return tuple(mark for _, mark in best.values())

    def _categories(self) -> dict[str, str]:
        return {
            key: title
            for table in self._tables.holding(Holds.CATEGORIES)
            for _, (key, title) in table.current("id", "title")
        }

    def _read_items(self, table: RosterTable, categories: dict[str, str]) -> None:
        sessions = self._sessions.all
        for line, values in table.current("id", "title", "class", "category", "term"):
            key, title, place, category, session = values
            if not table.must_be(line, id=key, title=title, **{"class": place}):
                continue
            names = f"{fold(title)}. {fold(categories.get(category, ''))}"
            of_term = session in sessions and fold(title) == fold(sessions[session].title)
            is_whole = of_term or (_WHOLE.search(names) and not _SINGLE.search(fold(title)))
            self._items[key] = _Item(place, session) if is_whole else None

    def _results(
        self, table: RosterTable
    ) -> Iterator[tuple[tuple[str, str, str], Rank, IncomingMark]]:
        single = 0
        for line, values in table.current(
            "line_item", "student", "state", "score", "letter", "comment"
        ):
            key, student, state, score, letter, comment = values
            if student not in self._people.students:
                if student not in self._people.known:
                    table.tell(line, "student", student, Told("This person is not in the set."))
                continue
            if key not in self._items:
                table.tell(line, "line_item", key, Told("This line item is not in the set."))
                continue
            item = self._items[key]
            if item is None:
                single += 1
                continue
            written = letter or score
            if not written or plain(state) in _UNFINISHED:
                table.tell(line, "state", state, Told("The result has no final mark."))
                continue
            found = self._mark(table, line, item, student, written, comment)
            if found is not None:
                yield (student, item.place, found[1].term), *found
        if single:
            why = Told(
                "{count} results are of single pieces of work; only marks of whole terms are read.",
                count=single,
            )
            table.tell(0, "line_item", "", why, refuses=False)

    def _mark(
        self, table: RosterTable, line: int, item: _Item, student: str, written: str, comment: str
    ) -> tuple[Rank, IncomingMark] | None:
        place = self._classes.classes.get(item.place)
        if place is None:
            table.tell(line, "line_item", item.place, Told("This class is not in the set."))
            return None
        named = (item.session,) if item.session else place.sessions
        terms = self._sessions.terms_of(named, self._terms)
        if len(terms) != 1:
            table.tell(
                line, "line_item", item.session, Told("It is not plain of which term it is.")
            )
            return None
        session = self._sessions.all.get(item.session)
        is_own = session is None or session.kind != "gradingperiod"
        teacher = self._people.staff.get(self._classes.teacher(place.key) or "")
        mark = IncomingMark(
            origin=Origin(table.name, line),
            student=student,
            term=terms[0].key,
            course=place.course,
            mark=written,
            period=place.periods or None,
            teacher=f"{teacher.given_name} {teacher.family_name}".strip() if teacher else None,
            comment=comment or None,
        )
        return (is_own, session.ends_on if session else terms[0].ends_on), mark
