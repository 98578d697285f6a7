"""Registrations as they come in: the classes of each student by term, with their teachers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import partial

from ilp_desktop.errors import Told
from ilp_desktop.office.incoming.comparing import Comparing
from ilp_desktop.office.incoming.facts import HIDDEN, KEPT_OURS, OURS, Fact
from ilp_desktop.office.incoming.held import HeldClass
from ilp_desktop.office.incoming.keeping import Keeping
from ilp_desktop.office.incoming.preview import Choice, Outcome, PreviewRow
from ilp_desktop.office.incoming.shapes import IncomingRegistration, Origin
from ilp_desktop.office.incoming.staff import FoundStaff, Staff
from ilp_desktop.office.incoming.students import Students
from ilp_desktop.office.incoming.years import FoundTerm, Years
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.policy.names import as_given, fold
from ilp_desktop.records import Registration

TEXTS = ("course", "section", "period", "room")
GONE = "gone"
"""What is remembered of a class that the source no longer has, and the office keeps."""
ASIDE = "aside"
KEEP_OR_PUT_ASIDE = (
    Choice(OURS, Told("Keep the class")),
    Choice(ASIDE, Told("Put the class aside")),
)
MOST_CREDIT = 4.0


class Classes:
    """Compares the registrations of a set with the office's."""

    def __init__(
        self, comparing: Comparing, years: Years, staff: Staff, students: Students
    ) -> None:
        self._to = comparing
        self._years, self._staff, self._students = years, staff, students
        self._terms: dict[str, FoundTerm | None] = {}
        self._teachers: dict[str, FoundStaff | None] = {}
        self._titles: dict[str, str] = {}
        self._held: dict[str, HeldClass] = {}
        self._of_student: dict[tuple[str, str], list[HeldClass]] = defaultdict(list)

    def compare(self) -> None:
        """Rows of all registrations of the set, and of classes that are missing from it."""
        self._read()
        seen: set[str] = set()
        for incoming in self._to.roster.registrations:
            term = self._terms[incoming.term]
            title = self._title(incoming.student)
            key = key_of(incoming, term)
            if key in seen:
                twice = Told("The student is in this class of the term already.")
                self._to.note(incoming.origin, "", incoming.key, twice)
                continue
            seen.add(key)
            reason = _refusal(incoming, term, title)
            if term is None or reason is not None:
                shown = f"{title}: {incoming.course}" if title else incoming.course
                self._to.refuse(Coming.REGISTRATION, key, shown, incoming.origin, reason or NO_TERM)
                continue
            self._compare(key, incoming, term, f"{title}: {incoming.course}, {term.name}")
        if self._to.roster.is_whole and seen:
            self._propose_gone(seen)

    def _read(self) -> None:
        for told in {incoming.term for incoming in self._to.roster.registrations}:
            self._terms[told] = self._years.term_of(told)
        for name in {incoming.teacher for incoming in self._to.roster.registrations}:
            self._teachers[name or ""] = self._staff.found(name) if name else None
        ids = {term.id for term in self._terms.values() if term is not None and term.id}
        for held in self._to.held.classes(ids):
            self._held[held.id] = held
            self._of_student[held.student_id, held.term_id].append(held)

    def _title(self, student: str) -> str:
        if student not in self._titles:
            self._titles[student] = self._students.title_of(student)
        return self._titles[student]

    def _compare(
        self, key: str, incoming: IncomingRegistration, term: FoundTerm, title: str
    ) -> None:
        held = self._held.get(self._to.held_id(Coming.REGISTRATION, key))
        if held is None and term.id:
            student = self._students.student_of(incoming.student)
            held = self._same(student.id, term.id, incoming) if student is not None else None
        if held is not None:
            self._met(key, incoming, held, title)
            return
        row = PreviewRow(
            key=f"{Coming.REGISTRATION.value}:{key}",
            about=Coming.REGISTRATION,
            outcome=Outcome.NEW,
            title=title,
            origin=incoming.origin,
        )
        self._to.add(row, partial(self._keep, key, incoming, term))

    def _same(
        self, student_id: str, term_id: str, incoming: IncomingRegistration
    ) -> HeldClass | None:
        """A class that the office has typed: of that course, and of no other key or period."""
        course, period = fold(incoming.course), incoming.period
        for held in self._of_student.get((student_id, term_id), ()):
            is_free = not held.voided and held.id not in self._taken_ids
            other_time = bool(period and held.period and period.strip() != held.period)
            if is_free and fold(held.course) == course and not other_time:
                return held
        return None

    @property
    def _taken_ids(self) -> set[str]:
        """Classes that have a key of the source's already."""
        if self._ids is None:
            kinds = self._to.held.sources.items()
            self._ids = {s.record_id for (kind, _), s in kinds if kind is Coming.REGISTRATION}
        return self._ids

    _ids: set[str] | None = None

    def _met(self, key: str, incoming: IncomingRegistration, held: HeldClass, title: str) -> None:
        self._taken_ids.add(held.id)
        facts = [] if held.voided else list(self._facts(held, incoming))
        self._to.met(
            Coming.REGISTRATION,
            key,
            held.id,
            facts,
            title=title,
            origin=incoming.origin,
            hidden=held.student_id not in self._to.held.open_students,
            reason=Told("The office has put this class aside.") if held.voided else None,
        )

    def _facts(self, held: HeldClass, incoming: IncomingRegistration) -> Iterator[Fact]:
        for field in TEXTS:
            told = getattr(incoming, field)
            if told is not None:
                value = as_given(told)
                yield Fact(
                    field, getattr(held, field), value, partial(_edit, held.id, field, value)
                )
        if incoming.credit is not None:
            ours = "" if held.credit is None else f"{held.credit:g}"
            credit = incoming.credit
            yield Fact("credit", ours, f"{credit:g}", partial(_edit, held.id, "credit", credit))
        if incoming.teacher is not None:
            yield self._teacher_fact(held, incoming.teacher)

    def _teacher_fact(self, held: HeldClass, told: str) -> Fact:
        found = self._teachers[told]
        named = self._to.held.staff.get(held.teacher_id or "")
        name = named.person.name if named is not None else held.teacher_as_written
        ours = held.teacher_id or held.teacher_as_written
        theirs = found.value if found is not None else as_given(told)
        shown = (name, found.name if found is not None else theirs)
        return Fact("teacher", ours, theirs, partial(self._give_teacher, held.id, told), shown)

    def _teacher(self, told: str | None, keeping: Keeping) -> tuple[str | None, str]:
        """The teacher's id, or the name as it is written where they are nobody's here."""
        found = self._teachers[told or ""]
        teacher_id = found.kept(keeping) if found is not None else None
        if teacher_id is not None:
            return teacher_id, ""
        return None, found.name if found is not None else as_given(told or "")

    def _give_teacher(self, held_id: str, told: str, keeping: Keeping) -> str:
        teacher_id, written = self._teacher(told, keeping)
        keeping.edit(Registration, held_id, teacher_id=teacher_id, teacher_as_written=written)
        return teacher_id or written

    def _keep(
        self,
        key: str,
        incoming: IncomingRegistration,
        term: FoundTerm,
        keeping: Keeping,
        _decided: str,
    ) -> None:
        student_id = self._students.kept(incoming.student, keeping)
        if student_id is None:
            return  # the student was not taken
        term_id = term.kept(keeping)
        same = self._same(student_id, term_id, incoming)
        if same is not None:  # of a student who was decided to be known already
            facts = list(self._facts(same, incoming))
            self._to.adopt(keeping, Coming.REGISTRATION, key, same.id, facts)
            return
        teacher_id, written = self._teacher(incoming.teacher, keeping)
        texts = {field: as_given(getattr(incoming, field) or "") for field in TEXTS}
        record = keeping.keep(
            Registration(
                student_id=student_id,
                term_id=term_id,
                **texts,
                credit=incoming.credit,
                teacher_id=teacher_id,
                teacher_as_written=written,
            )
        )
        values = {field: value for field, value in texts.items() if value}
        if incoming.credit is not None:
            values["credit"] = f"{incoming.credit:g}"
        if incoming.teacher:
            values["teacher"] = teacher_id or written
        keeping.took(Coming.REGISTRATION, key, record.id, self._to.digested(values))

    def _propose_gone(self, seen: set[str]) -> None:
        """Classes that came from this source, of students and terms that are in the set."""
        coming = {student.key for student in self._to.roster.students}
        for (kind, key), source in self._to.held.sources.items():
            held = self._held.get(source.record_id) if kind is Coming.REGISTRATION else None
            if held is None or held.voided or key in seen or GONE in source.taken:
                continue
            if key.partition("|")[0] not in coming:
                continue
            student = self._to.held.students.get(held.student_id)
            name = student.person.listed if student is not None else ""
            is_open = held.student_id in self._to.held.open_students
            row = PreviewRow(
                key=f"{Coming.REGISTRATION.value}:{key}:{GONE}",
                about=Coming.REGISTRATION,
                outcome=Outcome.DOUBTFUL,
                title=f"{name}: {held.course if is_open else HIDDEN}",
                origin=Origin(""),
                reason=Told("The source no longer has the student in this class."),
                choices=KEEP_OR_PUT_ASIDE,
            )
            self._to.add(row, partial(_decide_gone, key, held.id))


NO_TERM = Told("There is no such term.")


def key_of(incoming: IncomingRegistration, term: FoundTerm | None) -> str:
    """The class of a student in a term, by the source's own keys."""
    of_term = term.keys[0] if term is not None and term.keys else incoming.term
    return f"{incoming.student}|{of_term}|{incoming.key}"


def _refusal(incoming: IncomingRegistration, term: FoundTerm | None, title: str) -> Told | None:
    if term is None:
        return NO_TERM
    if not title:
        return Told("There is no such student.")
    if not as_given(incoming.course):
        return Told("There is no name of a course.")
    if incoming.credit is not None and not 0 <= incoming.credit <= MOST_CREDIT:
        return Told("A course gives from 0 to 4 credits.")
    if term.closed:
        return Told("The school year {year} is closed and stays as it was.", year=term.year)
    return None


def _edit(held_id: str, field: str, value: str | float, keeping: Keeping) -> None:
    keeping.edit(Registration, held_id, **{field: value})


def _decide_gone(key: str, held_id: str, keeping: Keeping, decided: str) -> None:
    if decided == ASIDE:
        keeping.put_aside(Registration, held_id)
    else:
        keeping.took(Coming.REGISTRATION, key, held_id, {GONE: KEPT_OURS})
