"""As what people stand in a roster: the words of OneRoster and School Data Sync for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ilp_desktop.errors import Told
from ilp_desktop.exchange.rosters.layouts import Holds, plain
from ilp_desktop.exchange.rosters.tables import RosterTables
from ilp_desktop.exchange.rosters.values import day_of
from ilp_desktop.policy.people import Relation, StaffRole

STUDENT = "student"
ADULTS: dict[str, Relation | None] = {
    "parent": None,
    "guardian": Relation.LEGAL_GUARDIAN,
    "relative": Relation.OTHER,
}
"""Roles of a student's adults; of a parent the source does not say which."""
TEACHERS = frozenset({"teacher", "professor", "lecturer", "faculty", "instructor", "substitute"})
STAFF: dict[str, StaffRole] = {
    **dict.fromkeys(TEACHERS, StaffRole.TEACHER),
    "counselor": StaffRole.COUNSELOR,
    "principal": StaffRole.PRINCIPAL,
    "administrator": StaffRole.ADMINISTRATOR,
    "siteadministrator": StaffRole.ADMINISTRATOR,
    "districtadministrator": StaffRole.ADMINISTRATOR,
    "nurse": StaffRole.NURSE,
    **dict.fromkeys(
        (
            *("systemadministrator", "aide", "proctor", "staff", "chair", "researcher", "adjunct"),
            *("affiliate", "occupationaltherapist", "physicaltherapist", "speechtherapist"),
            *("visiontherapist", "paraprofessional", "specialservices", "advisor", "officestaff"),
            *("itadmin", "teacherassistant", "assistant", "coach"),
        ),
        StaffRole.OTHER,
    ),
}
_NOBODY_HERE = frozenset({"alumni", "other"})


@dataclass(frozen=True, slots=True)
class Role:
    """One role of a person, at one organization."""

    name: str
    """In small letters alone."""
    org: str
    is_primary: bool = True
    grade: str = ""


def is_known(role: str) -> bool:
    return role == STUDENT or role in ADULTS or role in STAFF or role in _NOBODY_HERE


def read_roles(tables: RosterTables, begins_on: date | None) -> dict[str, list[Role]] | None:
    """Person by person the roles of a set that has a table of them, without those that were over.

    ``begins_on`` is the first day of the set's first term.
    """
    holding = tables.holding(Holds.ROLES)
    if not holding:
        return None
    roles: dict[str, list[Role]] = {}
    for table in holding:
        fields = ("user", "role", "org", "rank", "grade", "ends")
        for line, (user, written, org, rank, grade, ends) in table.current(*fields):
            if not table.must_be(line, user=user, role=written):
                continue
            if not is_known(plain(written)):
                table.tell(line, "role", written, Told("This role is not known."))
                continue
            try:
                is_over = bool(ends and begins_on and day_of(ends) <= begins_on)
            except ValueError:
                table.tell(line, "ends", ends, Told("This is no date."), refuses=False)
                is_over = False
            if not is_over:
                one = Role(plain(written), org, plain(rank) not in {"secondary", "false"}, grade)
                roles.setdefault(user, []).append(one)
    return roles


def staff_role(roles: Sequence[Role]) -> StaffRole:
    """What somebody with these roles of staff is employed as: the primary role tells."""
    main = min(roles, key=lambda role: not role.is_primary)
    return STAFF[main.name]
