"""Students, guardians and staff from the rows of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any, TypeVar

from ilp_desktop.errors import Told
from ilp_desktop.exchange.mapped import values, words
from ilp_desktop.exchange.mapped.column_names import of_adult
from ilp_desktop.exchange.mapped.rows import Part, Source
from ilp_desktop.exchange.text_tables import Row
from ilp_desktop.office.incoming.shapes import (
    IncomingAddress,
    IncomingGuardian,
    IncomingPerson,
    IncomingStaff,
    IncomingStudent,
    IncomingTelephone,
)
from ilp_desktop.office.incoming.table_mapping import AdultColumns, Columns
from ilp_desktop.policy.names import fold, full_name
from ilp_desktop.policy.people import Relation, StaffRole, TelephoneKind
from ilp_desktop.policy.table_fields import NAME_FIELDS, NameOrder, TableField

P = TypeVar("P", bound=IncomingPerson)

_NUMBERS = (
    (TableField.HOME_TELEPHONE, TelephoneKind.HOME),
    (TableField.MOBILE, TelephoneKind.MOBILE),
    (TableField.WORK_TELEPHONE, TelephoneKind.WORK),
)
_FIELDS_OF = {
    "address": (TableField.STREET, TableField.CITY, TableField.POSTAL_CODE),
    "telephones": (TableField.TELEPHONE, *(field for field, _kind in _NUMBERS)),
}
"""The columns of what is not called as its field is."""
_APART_FROM_ROWS = {"key", "origin", "given_name", "family_name", "students"}
_LAST_POSTAL = re.compile(r"\d{3,4}")


class People:
    """The people of one table, each once, however many rows tell of them."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.students: dict[str, IncomingStudent] = {}
        self.guardians: dict[str, IncomingGuardian] = {}
        self.staff: dict[str, IncomingStaff] = {}
        self._called = _as_called(source.mapping.columns)

    def read_student(self, row: Row) -> None:
        """A student, and the adults who stand in the same row."""
        part = self._source.part(row)
        number = part.value(TableField.NUMBER, values.number)
        if number is None:
            part.refuse(TableField.NUMBER, Told("The row has no student number."))
            return
        names = _names(part, students=True)
        if names is None:
            return
        student = IncomingStudent(
            key=part.value(TableField.KEY, values.number) or number,
            origin=part.origin,
            given_name=names[0],
            family_name=names[1],
            number=number,
            grade=part.value(TableField.GRADE, values.grade),
            born_on=part.value(
                TableField.BORN_ON,
                lambda value, tell: values.day(value, self._source.mapping.date_order, tell),
            ),
            counselor=part.text(TableField.COUNSELOR),
            **_reach(part, TelephoneKind.HOME),
        )
        known = self.students.get(student.key)
        if known is not None and not self._source.mapping.adults:
            part.tell(
                TableField.NUMBER,
                Told("The student stands in line {line} already.", line=known.origin.line),
            )
        if _take(self.students, student, part):
            for adult in self._source.mapping.adults:
                self._read_adult(row, adult, student)

    def _read_adult(self, row: Row, adult: AdultColumns, student: IncomingStudent) -> None:
        part = self._source.part(row, adult.columns)
        if not any(part.text(field) for field in adult.columns):
            return
        if not any(part.text(field) for field in NAME_FIELDS):
            told = Told("The adult of this row has no name; the student alone comes in.")
            part.tell(_name_field(part), told)
            return
        names = _names(part, family_beside=student.family_name)
        if names is not None:
            relation = adult.relation
            if relation in (None, Relation.OTHER) and part.text(TableField.RELATION):
                relation = part.value(TableField.RELATION, values.relation)
            self._take_guardian(part, names, student.key, relation)

    def read_guardian(self, row: Row) -> None:
        """An adult in a row of their own."""
        part = self._source.part(row)
        student = part.value(TableField.STUDENT, values.number)
        if student is None:
            part.refuse(TableField.STUDENT, Told("The row says not whose adult this is."))
            return
        names = _names(part)
        if names is not None:
            relation = self._called
            if part.text(TableField.RELATION):
                relation = part.value(TableField.RELATION, values.relation)
            self._take_guardian(part, names, student, relation)

    def _take_guardian(
        self, part: Part, names: tuple[str, str], student: str, relation: Relation | None
    ) -> None:
        own = part.value(TableField.KEY, values.number)
        guardian = IncomingGuardian(
            key=own or f"{student}/{fold(full_name(*names))}",
            origin=part.origin,
            given_name=names[0],
            family_name=names[1],
            students=((student, relation),),
            **_reach(part, TelephoneKind.HOME),
        )
        if _take(self.guardians, guardian, part):
            known = self.guardians[guardian.key]
            if student not in {one for one, _relation in known.students}:
                students = (*known.students, (student, relation))
                self.guardians[guardian.key] = replace(known, students=students)

    def read_staff(self, row: Row) -> None:
        """Somebody who works at the school."""
        part = self._source.part(row)
        said = part.text(TableField.ROLE)
        if said and words.is_no_staff(said):
            part.refuse(TableField.ROLE, Told("This person does not work at the school."))
            return
        names = _names(part)
        if names is None:
            return
        title = part.text(TableField.TITLE)
        role = part.value(TableField.ROLE, values.role) or words.role(title or "")
        member = IncomingStaff(
            key=part.value(TableField.KEY, values.number) or fold(full_name(*names)),
            origin=part.origin,
            given_name=names[0],
            family_name=names[1],
            role=role or StaffRole.OTHER,
            title=title,
            **_reach(part, TelephoneKind.WORK),
        )
        known = self.staff.get(member.key)
        if known is not None:
            told = Told("This person stands in line {line} already.", line=known.origin.line)
            part.tell(_name_field(part), told)
        _take(self.staff, member, part)


def _take(known: dict[str, P], person: P, part: Part) -> bool:
    """Keep the person, or what the row adds to what an earlier one says; not somebody else's id."""
    before = known.get(person.key)
    if before is None:
        known[person.key] = person
        return True
    if _folded(before) != _folded(person):
        field = TableField.KEY if TableField.KEY in part.columns else TableField.NUMBER
        told = Told(
            "The same number stands for somebody else in line {line}.", line=before.origin.line
        )
        part.refuse(field, told)
        return False
    added: dict[str, Any] = {}
    for one in fields(person):
        old, new = getattr(before, one.name), getattr(person, one.name)
        if one.name in _APART_FROM_ROWS or new is None or new == old:
            continue
        if old is None:
            added[one.name] = new
        elif one.name == "telephones" and isinstance(person, IncomingGuardian):
            added[one.name] = _together(old, new)
        else:
            told = Told("Line {line} says otherwise, and counts.", line=before.origin.line)
            part.tell(_place(part, one.name), told)
    if added:
        known[person.key] = replace(before, **added)
    return True


def _place(part: Part, name: str) -> TableField:
    """Where a person finds what two rows say differently."""
    fields = _FIELDS_OF.get(name) or (TableField(name),)
    return next((field for field in fields if field in part.columns), fields[0])


def _folded(person: IncomingPerson) -> str:
    return fold(full_name(person.given_name, person.family_name))


def _together(
    old: tuple[IncomingTelephone, ...], new: tuple[IncomingTelephone, ...]
) -> tuple[IncomingTelephone, ...]:
    written = {number.written for number in old}
    return (*old, *(number for number in new if number.written not in written))


def _reach(part: Part, usual: TelephoneKind) -> dict[str, Any]:
    """What all people have beside their names."""
    return {
        "preferred_name": part.text(TableField.PREFERRED_NAME),
        "language": part.value(TableField.LANGUAGE, values.language),
        "email": part.value(TableField.EMAIL, values.email),
        "telephones": tuple(_telephones(part, usual)) or None,
        "address": _address(part),
    }


def _telephones(part: Part, usual: TelephoneKind) -> Iterator[IncomingTelephone]:
    said = part.text(TableField.TELEPHONE_KIND)
    kind = (words.telephone_kind(said) if said else None) or usual
    for field, of in ((TableField.TELEPHONE, kind), *_NUMBERS):
        yield from part.value(field, _numbers_of(of)) or ()


def _numbers_of(kind: TelephoneKind) -> Any:
    return lambda value, tell: values.telephones(value, kind, tell)


def _address(part: Part) -> IncomingAddress | None:
    lines = (part.text(TableField.STREET), part.text(TableField.STREET_2))
    street = ", ".join(line for line in lines if line)
    city = part.text(TableField.CITY) or ""
    postal_code = part.value(TableField.POSTAL_CODE, values.number) or ""
    if not (street or city or postal_code):
        return None
    if _LAST_POSTAL.fullmatch(postal_code):
        told = Told("A ZIP code has five digits; a spreadsheet may have dropped a zero before it.")
        part.tell(TableField.POSTAL_CODE, told)
    state = part.text(TableField.STATE) or ""
    return IncomingAddress(street=street, city=city, state=state, postal_code=postal_code)


def _names(
    part: Part, *, students: bool = False, family_beside: str = ""
) -> tuple[str, str] | None:
    """The given and the family name; none where the row has to stay out, which is told."""

    def said(field: TableField) -> str:
        return part.text(field, always_said=students) or ""

    whole = said(TableField.NAME)
    given, family = said(TableField.GIVEN_NAME), said(TableField.FAMILY_NAME)
    if whole and not (given or family):
        given, family = _apart(part, whole, family_beside)
    given = full_name(given, said(TableField.MIDDLE_NAME))
    family = full_name(family, said(TableField.SUFFIX))
    field = _name_field(part)
    if not (given or family):
        part.refuse(field, Told("The row has no name."))
        return None
    if not values.is_sound_name(given + family):
        told = Told("The name has signs that nobody sees and that turn the writing’s direction.")
        part.refuse(field, told)
        return None
    return given, family


def _as_called(columns: Columns) -> Relation | None:
    """The relation of adults in rows of their own, where no row tells one: somebody whose column
    is called “Emergency contact” is somebody to call."""
    named = (of_adult(columns[field]) for field in NAME_FIELDS if field in columns)
    to_call = any(one is not None and one.relation is Relation.OTHER for one in named)
    return Relation.OTHER if to_call else None


def _name_field(part: Part) -> TableField:
    """Where a person finds the name."""
    fields = (TableField.FAMILY_NAME, TableField.NAME, TableField.GIVEN_NAME)
    return next((field for field in fields if field in part.columns), TableField.NAME)


def _apart(part: Part, whole: str, family_beside: str) -> tuple[str, str]:
    """A whole name's given and family part; what nobody can tell is told, and stays whole."""
    ahead, comma, behind = (one.strip() for one in whole.partition(","))
    if comma and words.meaning("suffix", behind.split(",")[0]):
        suffix, _comma, behind = (one.strip() for one in behind.partition(","))
        ahead = f"{ahead}, {suffix}"
        comma = behind
    if part.source.mapping.name_order is NameOrder.FAMILY_FIRST:
        if not comma:
            told = Told("The name has no comma after the family name; it is kept whole.")
            part.tell(TableField.NAME, told)
        return behind, ahead
    if comma:
        part.tell(TableField.NAME, Told("The name is read as the family name before the comma."))
        return behind, ahead
    if family_beside and fold(whole).endswith(f" {fold(family_beside)}"):
        count = len(family_beside.split())
        given = whole.split()[:-count]
        if given and fold(" ".join(whole.split()[-count:])) == fold(family_beside):
            return " ".join(given), " ".join(whole.split()[-count:])
    if whole.count(" ") == 1:
        given_name, family_name = whole.split(" ")
        return given_name, family_name
    if " " in whole:
        told = Told("Where the family name begins cannot be told; the name is kept whole.")
        part.tell(TableField.NAME, told)
    return "", whole
