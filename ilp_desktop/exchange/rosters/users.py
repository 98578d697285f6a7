"""One row of a roster's table of people, and what it says of the person."""

from __future__ import annotations

from typing import NamedTuple

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.exchange.rosters.tables import RosterTable
from ilp_desktop.exchange.rosters.values import grade_of, is_no_grade_here, listed, number_among
from ilp_desktop.office.incoming.shapes import IncomingTelephone
from ilp_desktop.policy.names import as_given
from ilp_desktop.policy.people import TelephoneKind, looks_like_social_security

_NO_NAMES = frozenset({"-", ".", "FNU", "LNU"})
"""What stands for a name that somebody does not have."""
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\0")


class User(NamedTuple):
    """A row of the table of people."""

    status: str
    id: str
    orgs: str
    main_org: str
    role: str
    given_name: str
    family_name: str
    preferred_name: str
    number: str
    numbers: str
    email: str
    mobile: str
    phone: str
    agents: str
    grade: str
    born_on: str
    position: str


def names_of(table: RosterTable, line: int, user: User) -> tuple[str, str] | None:
    """Given and family name; nothing where the row is refused."""
    refuse_social_security(table, line, "id", user.id)
    given, family = as_given(user.given_name), as_given(user.family_name)
    if not given and not family:
        table.tell(line, "family_name", "", Told("The row has no name."))
        return None
    if not _TURNING.isdisjoint(given + family):
        why = Told("The name holds signs that turn the reading direction around.")
        table.tell(line, "family_name", "", why)
        return None
    if given and family and given not in _NO_NAMES and family not in _NO_NAMES:
        return given, family
    single = given if family in _NO_NAMES or not family else family
    why = Told("This person has a single name.")
    table.tell(line, "given_name", given, why, refuses=False)
    return "", single


def number_of(table: RosterTable, line: int, user: User) -> str:
    """The school's own number of a student; the id where there is none, which is told."""
    refuse_social_security(table, line, "number", user.number)
    number = user.number or number_among(user.numbers)
    refuse_social_security(table, line, "numbers", number)
    if not number and table.has("number"):
        why = Told("The student has no number of the school’s; the id is taken for it.")
        table.tell(line, "number", "", why, refuses=False)
    return number or user.id


def refuse_social_security(table: RosterTable, line: int, field: str, value: str) -> None:
    """Raises an ``OfficeError`` that names the column and not the number."""
    if value and looks_like_social_security(value):
        place = table.places.get(field, 0)
        raise OfficeError(
            "In “{name}”, line {line}, the column “{column}” has what looks like a social security"
            " number. Such numbers are never kept here: export the set without them.",
            name=table.name,
            line=line,
            column=table.text.header[place],
        )


def telephones_of(user: User, usual: TelephoneKind) -> tuple[IncomingTelephone, ...] | None:
    """The telephones of a row; nothing where it has none, for a blank cell does not say so."""
    numbers = {user.phone: usual, user.mobile: TelephoneKind.MOBILE}
    found = tuple(
        IncomingTelephone(written=written, kind=kind)
        for written, kind in numbers.items()
        if written
    )
    return found or None


def grade_in(table: RosterTable, line: int, written: str) -> int | None:
    """A student's grade; what is none, or not one of this school's, is told."""
    grades = listed(written)
    if len(grades) > 1:
        why = Told("A student is in one grade; of these none is taken.")
    elif is_no_grade_here(written):
        why = Told("Grades go from kindergarten to the twelfth here; this one is not taken.")
    else:
        try:
            return grade_of(written)
        except ValueError:
            why = Told("This grade is not known; it is not taken.")
    table.tell(line, "grade", written, why, refuses=False)
    return None
