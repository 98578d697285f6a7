"""Sets of people and classes for tests, as a reader would hand them over."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from ilp_desktop.office.incoming.preview import Outcome, Preview, PreviewRow, Taken, everything_sure
from ilp_desktop.office.incoming.roster import RosterImport
from ilp_desktop.office.incoming.shapes import (
    IncomingAddress,
    IncomingGuardian,
    IncomingMark,
    IncomingRegistration,
    IncomingStaff,
    IncomingStudent,
    IncomingTelephone,
    IncomingTerm,
    Origin,
    RosterSet,
)
from ilp_desktop.policy.people import Relation, StaffRole, TelephoneKind
from ilp_desktop.vault import SignedIn
from tests.offices import AnOffice

HERE = Origin("users.csv", 2)
FALL = IncomingTerm(
    key="fall",
    origin=HERE,
    year="2026-27",
    name="Fall",
    starts_on=date(2026, 8, 20),
    ends_on=date(2026, 12, 18),
)
SPRING = IncomingTerm(
    key="spring",
    origin=HERE,
    year="2026-27",
    name="Spring",
    starts_on=date(2027, 1, 4),
    ends_on=date(2027, 6, 2),
)
TALL = IncomingStaff(
    key="t1",
    origin=HERE,
    given_name="Kim",
    family_name="Tall",
    email="k.tall@school.example",
    role=StaffRole.TEACHER,
    title="Mathematics",
    telephones=(IncomingTelephone(written="(435) 555-0123", kind=TelephoneKind.WORK),),
)
BEGAY = IncomingStudent(
    key="s1",
    origin=HERE,
    given_name="Shándíín",
    family_name="Begay",
    number="402117",
    grade=10,
    born_on=date(2011, 3, 5),
    language="nv",
    email="402117@school.example",
    telephones=(IncomingTelephone(written="(435) 555-0150", kind=TelephoneKind.MOBILE),),
    address=IncomingAddress(street="350 N 400 W", city="Delta", state="UT", postal_code="84624"),
    counselor="Lee, Alex",
)
LENA = IncomingGuardian(
    key="g1",
    origin=HERE,
    given_name="Lena",
    family_name="Begay",
    telephones=(IncomingTelephone(written="(435) 555-0160"),),
    students=(("s1", Relation.MOTHER),),
)
ALGEBRA = IncomingRegistration(
    origin=HERE,
    student="s1",
    term="fall",
    key="c1",
    course="Algebra I",
    section="01",
    period="2",
    room="220",
    credit=0.5,
    teacher="t1",
)
MARK = IncomingMark(
    origin=HERE,
    student="s1",
    term="fall",
    course="Algebra I",
    mark="A-",
    period="2",
    teacher="t1",
    credit=0.5,
    comment="Well done",
)
WHOLE = RosterSet(
    system="sis",
    is_whole=True,
    terms=(FALL, SPRING),
    staff=(TALL,),
    students=(BEGAY,),
    guardians=(LENA,),
    registrations=(ALGEBRA,),
    marks=(MARK,),
)
"""A teacher, a student, her mother, a class and a mark."""


def part(**values: object) -> RosterSet:
    """A set that holds no more than what is said, and not everybody."""
    return replace(RosterSet(system="sis", is_whole=False), **values)  # type: ignore[arg-type]


def previewed(office: AnOffice, roster: RosterSet, account: SignedIn | None = None) -> Preview:
    """What an import of the set would do."""
    with office.reading(account) as session:
        return RosterImport(session, roster).preview


def imported(
    office: AnOffice,
    roster: RosterSet,
    *,
    decisions: Mapping[str, str] | None = None,
    also: Collection[str] = (),
    account: SignedIn | None = None,
) -> Preview:
    """Imports what is sure of the set, and what was decided; returns what was previewed."""
    with office.reading(account) as session:
        coming = RosterImport(session, roster)
    sure = everything_sure(coming.preview)
    taken = Taken(rows={*sure.rows, *also}, decisions=decisions or {})
    with office.changing(coming.title, account) as session:
        coming.apply(session, taken, lambda _done, _of: None)
    return coming.preview


def outcomes(preview: Preview) -> dict[str, Outcome]:
    """By the rows' keys."""
    return {row.key: row.outcome for row in preview.rows}


def row_of(preview: Preview, key: str) -> PreviewRow:
    """The row with that key."""
    (found,) = (row for row in preview.rows if row.key == key)
    return found


def changes(row: PreviewRow) -> dict[str, tuple[str, str]]:
    """What would change: before and after, by what the field is called."""
    return {str(one.field): (one.before, one.after) for one in row.differences}
