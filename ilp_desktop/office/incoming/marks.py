"""Marks as they come in: on the student's report card of the term, or on a new one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from ilp_desktop.errors import Told
from ilp_desktop.office.incoming.classes import MOST_CREDIT, NO_TERM
from ilp_desktop.office.incoming.comparing import Comparing
from ilp_desktop.office.incoming.facts import Fact
from ilp_desktop.office.incoming.held import HeldMark
from ilp_desktop.office.incoming.keeping import Keeping
from ilp_desktop.office.incoming.preview import Outcome, PreviewRow
from ilp_desktop.office.incoming.shapes import IncomingMark
from ilp_desktop.office.incoming.staff import Staff
from ilp_desktop.office.incoming.students import Students
from ilp_desktop.office.incoming.years import FoundTerm, Years
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.policy.names import as_given, fold
from ilp_desktop.records import Mark, ReportCard

TEXTS = ("course", "period", "mark", "comment")
NEEDED = ("course", "mark")


class Marks:
    """Compares the marks of a set with the office's report cards."""

    def __init__(
        self, comparing: Comparing, years: Years, staff: Staff, students: Students
    ) -> None:
        self._to = comparing
        self._years, self._staff, self._students = years, staff, students
        self._terms: dict[str, FoundTerm | None] = {}
        self._cards: dict[tuple[str, str], str] = {}
        """The last report card of a student in a term."""
        self._held: dict[str, HeldMark] = {}
        self._named: dict[tuple[str, str, str], HeldMark] = {}
        """By report card, course and period."""

    def compare(self) -> None:
        """Rows of all marks of the set."""
        self._read()
        seen: set[str] = set()
        for incoming in self._to.roster.marks:
            term = self._terms[incoming.term]
            student = self._students.title_of(incoming.student)
            key = _key_of(incoming, term)
            title = f"{student}: {incoming.course}, {term.name if term else incoming.term}"
            reason = _refusal(incoming, term, student)
            if key in seen:
                reason = Told("The set has another mark for this class.")
                self._to.note(incoming.origin, "", incoming.course, reason)
                continue
            seen.add(key)
            if term is None or reason is not None:
                self._to.refuse(Coming.MARK, key, title, incoming.origin, reason or NO_TERM)
                continue
            held = self._match(key, incoming, term)
            if held is not None:
                self._met(key, incoming, held, title)
                continue
            row = PreviewRow(
                key=f"{Coming.MARK.value}:{key}",
                about=Coming.MARK,
                outcome=Outcome.NEW,
                title=title,
                origin=incoming.origin,
            )
            self._to.add(row, partial(self._keep, key, incoming, term))

    def _read(self) -> None:
        for told in {incoming.term for incoming in self._to.roster.marks}:
            self._terms[told] = self._years.term_of(told)
        ids = {term.id for term in self._terms.values() if term is not None and term.id}
        self._cards = self._to.held.cards(ids)
        for held in self._to.held.marks(ids):
            self._held[held.id] = held
            if not held.voided:
                self._named[held.card_id, fold(held.course), held.period] = held

    def _match(self, key: str, incoming: IncomingMark, term: FoundTerm) -> HeldMark | None:
        held = self._held.get(self._to.held_id(Coming.MARK, key))
        student = self._students.student_of(incoming.student)
        if held is not None or student is None:
            return held
        card = self._cards.get((student.id, term.id), "")
        return self._named.get((card, fold(incoming.course), as_given(incoming.period or "")))

    def _met(self, key: str, incoming: IncomingMark, held: HeldMark, title: str) -> None:
        self._to.met(
            Coming.MARK,
            key,
            held.id,
            [] if held.voided else list(self._facts(held, incoming)),
            title=title,
            origin=incoming.origin,
            hidden=held.student_id not in self._to.held.open_students,
            reason=Told("The office has put this mark aside.") if held.voided else None,
        )

    def _facts(self, held: HeldMark, incoming: IncomingMark) -> Iterator[Fact]:
        for field in TEXTS:
            told = getattr(incoming, field)
            if told is not None:
                value = as_given(told)
                yield Fact(
                    field, getattr(held, field), value, partial(_edit, held.id, field, value)
                )
        if incoming.teacher is not None:
            name = self._teacher(incoming)
            yield Fact("teacher", held.teacher, name, partial(_edit, held.id, "teacher", name))
        if incoming.credit is not None:
            ours = "" if held.credit is None else f"{held.credit:g}"
            credit = incoming.credit
            yield Fact("credit", ours, f"{credit:g}", partial(_edit, held.id, "credit", credit))

    def _teacher(self, incoming: IncomingMark) -> str:
        """The teacher's name, as a report card prints it."""
        found = self._staff.found(incoming.teacher) if incoming.teacher else None
        return found.name if found is not None else as_given(incoming.teacher or "")

    def _keep(
        self, key: str, incoming: IncomingMark, term: FoundTerm, keeping: Keeping, _decided: str
    ) -> None:
        student_id = self._students.kept(incoming.student, keeping)
        if student_id is None:
            return  # the student was not taken
        texts = {field: as_given(getattr(incoming, field) or "") for field in TEXTS}
        kept = keeping.keep(
            Mark(
                student_id=student_id,
                report_card_id=self._card(student_id, term, keeping),
                **texts,
                teacher=self._teacher(incoming),
                credit=incoming.credit,
            )
        )
        values = texts | {"teacher": kept.teacher}
        if incoming.credit is not None:
            values["credit"] = f"{incoming.credit:g}"
        keeping.took(Coming.MARK, key, kept.id, self._to.digested(values))

    def _card(self, student_id: str, term: FoundTerm, keeping: Keeping) -> str:
        """The student's report card of the term; a new one is issued today."""
        term_id = term.kept(keeping)
        key = f"{student_id}|{term_id}"
        card = self._cards.get((student_id, term_id)) or keeping.id_of(Coming.REPORT_CARD, key)
        if card is None:
            issued_on = max(keeping.session.today, term.starts_on)
            new = ReportCard(student_id=student_id, term_id=term_id, issued_on=issued_on)
            card = keeping.keep(new).id
            keeping.stands_for(Coming.REPORT_CARD, key, card)
        return card


def _key_of(incoming: IncomingMark, term: FoundTerm | None) -> str:
    of_term = term.keys[0] if term is not None and term.keys else incoming.term
    period = as_given(incoming.period or "")
    return f"{incoming.student}|{of_term}|{fold(incoming.course)}|{period}"


def _refusal(incoming: IncomingMark, term: FoundTerm | None, student: str) -> Told | None:
    if term is None:
        return NO_TERM
    if not student:
        return Told("There is no such student.")
    if not all(as_given(getattr(incoming, field)) for field in NEEDED):
        return Told("There is no name of a course, or no mark.")
    if incoming.credit is not None and not 0 <= incoming.credit <= MOST_CREDIT:
        return Told("A course gives from 0 to 4 credits.")
    if term.closed:
        return Told("The school year {year} is closed and stays as it was.", year=term.year)
    return None


def _edit(mark_id: str, field: str, value: str | float, keeping: Keeping) -> None:
    keeping.edit(Mark, mark_id, **{field: value})
