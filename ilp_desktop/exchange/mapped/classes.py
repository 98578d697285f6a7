"""Registrations and marks from the rows of a table."""

from __future__ import annotations

from ilp_desktop.errors import Told
from ilp_desktop.exchange.mapped import values
from ilp_desktop.exchange.mapped.rows import Part, Source
from ilp_desktop.exchange.text_tables import Row
from ilp_desktop.office.incoming.shapes import IncomingMark, IncomingRegistration, IncomingTerm
from ilp_desktop.policy.school_year import starting_year, year_name
from ilp_desktop.policy.table_fields import TableField


class Classes:
    """The classes of students, each once a term."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.registrations: dict[tuple[str, str, str], IncomingRegistration] = {}
        self.terms: dict[str, IncomingTerm] = {}
        self.marks: dict[tuple[str, str, str, str], IncomingMark] = {}

    def read_registration(self, row: Row) -> None:
        """A student's class in a term."""
        part = self._source.part(row)
        begun = self._begun(part)
        if begun is None:
            return
        student, term, course = begun
        self._read_term(part, term)
        section = part.text(TableField.SECTION)
        period = part.text(TableField.PERIOD)
        own = part.value(TableField.KEY, values.number)
        found = IncomingRegistration(
            origin=part.origin,
            student=student,
            term=term,
            key=own or "/".join(one for one in (course, section, period) if one),
            course=course,
            section=section,
            period=period,
            room=part.text(TableField.ROOM),
            credit=part.value(TableField.CREDIT, values.credit),
            teacher=part.text(TableField.TEACHER),
        )
        known = self.registrations.setdefault((student, term, found.key), found)
        if known is not found:
            told = Told("The student is in this class in line {line} already.",
                        line=known.origin.line)  # fmt: skip
            part.tell(TableField.COURSE, told)

    def _read_term(self, part: Part, name: str) -> None:
        """The term itself, where the row has its days."""
        if not name or name in self.terms:
            return
        starts_on, ends_on = (
            part.value(
                field,
                lambda value, tell: values.day(value, self._source.mapping.date_order, tell),
            )
            for field in (TableField.TERM_STARTS_ON, TableField.TERM_ENDS_ON)
        )
        if starts_on is not None and ends_on is not None:
            self.terms[name] = IncomingTerm(
                key=name,
                origin=part.origin,
                year=year_name(starting_year(starts_on)),
                name=name,
                starts_on=starts_on,
                ends_on=ends_on,
            )

    def read_mark(self, row: Row) -> None:
        """A mark that a student earned in a class."""
        part = self._source.part(row)
        begun = self._begun(part)
        if begun is None:
            return
        student, term, course = begun
        mark = part.text(TableField.MARK)
        if mark is None:
            part.refuse(TableField.MARK, Told("The row has no mark."))
            return
        found = IncomingMark(
            origin=part.origin,
            student=student,
            term=term,
            course=course,
            mark=mark,
            period=part.text(TableField.PERIOD),
            teacher=part.text(TableField.TEACHER),
            credit=part.value(TableField.CREDIT, values.credit),
            comment=part.text(TableField.COMMENT),
        )
        known = self.marks.setdefault((student, term, course, found.period or ""), found)
        if known is not found:
            told = Told("A mark of this class stands in line {line} already, and counts.",
                        line=known.origin.line)  # fmt: skip
            part.refuse(TableField.MARK, told)

    def _begun(self, part: Part) -> tuple[str, str, str] | None:
        """Whose class it is, in which term, and its name."""
        student = part.value(TableField.STUDENT, values.number)
        if student is None:
            part.refuse(TableField.STUDENT, Told("The row says not whose class this is."))
            return None
        course = part.text(TableField.COURSE)
        if course is None:
            part.refuse(TableField.COURSE, Told("The row does not name the course."))
            return None
        return student, part.text(TableField.TERM) or "", course
