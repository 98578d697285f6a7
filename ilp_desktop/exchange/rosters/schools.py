"""The schools of a set, and which of its organizations belong to the one that is taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.exchange.rosters.layouts import Holds, plain
from ilp_desktop.exchange.rosters.tables import RosterTables
from ilp_desktop.policy.names import fold

_SCHOOLS = frozenset({"school", "college", "campus", "program", "adulteducation"})
_ABOVE_AND_BELOW = frozenset(
    {
        *("department", "district", "local", "state", "national", "ministryofeducation"),
        *("departmentofeducation", "localauthority", "region", "division", "municipality"),
        *("university", "academictrust", "researchcenter"),
    }
)
"""Organizations that are no schools themselves, in OneRoster and School Data Sync."""


@dataclass(frozen=True, slots=True)
class Org:
    """A school, or an organization above or below schools."""

    id: str
    name: str
    identifier: str
    parent: str
    is_school: bool


@dataclass(frozen=True, slots=True)
class Schools:
    """All organizations of a set, and those whose people and classes are taken."""

    orgs: dict[str, Org]
    taken: frozenset[str] | None
    """The ids of a school and of what belongs to it; nothing where all are taken."""
    names: tuple[str, ...]
    """Of the school that is taken, or else of all."""

    def take(self, orgs: Iterable[str]) -> bool:
        """Whether somebody or something of these organizations is taken."""
        return self.taken is None or not self.taken.isdisjoint(orgs)


def find_schools(tables: RosterTables, set_name: str, wanted: str | None) -> Schools:
    """The schools of a set, of which one may be wanted by name, id or the state's number.

    Raises:
        OfficeError: the set has no such school, or several.
    """
    orgs = _orgs(tables)
    schools = [org for org in orgs.values() if org.is_school]
    if wanted is None:
        return Schools(orgs, None, _names(schools))
    if not orgs:  # a delta: the id is all that there is to know a school by
        return Schools({}, frozenset({wanted.strip()}), (wanted.strip(),))
    found = _wanted(schools, wanted.strip())
    if len(found) != 1:
        raise _not_one(set_name, wanted, schools, found)
    return Schools(orgs, _belonging(orgs, found[0].id), (found[0].name,))


def _orgs(tables: RosterTables) -> dict[str, Org]:
    orgs: dict[str, Org] = {}
    for table in tables.holding(Holds.ORGS):
        lines: dict[str, int] = {}
        fields = ("id", "name", "type", "identifier", "parent")
        for line, (key, name, kind, identifier, parent) in table.current(*fields):
            if not table.must_be(line, id=key, name=name):
                continue
            if plain(kind) not in _SCHOOLS | _ABOVE_AND_BELOW:
                why = Told("This kind of organization is not known; it counts as no school.")
                table.tell(line, "type", kind, why, refuses=False)
            if key in orgs:
                table.tell(line, "id", key, Told("The id stands above already."))
                continue
            orgs[key] = Org(key, name, identifier, parent, plain(kind) in _SCHOOLS)
            lines[key] = line
        for key, line in lines.items():
            if orgs[key].parent and orgs[key].parent not in orgs:
                why = Told("This organization is not in the set.")
                table.tell(line, "parent", orgs[key].parent, why, refuses=False)
    return orgs


def _names(schools: list[Org]) -> tuple[str, ...]:
    """As people can tell them apart."""
    often = Counter(fold(org.name) for org in schools)
    return tuple(
        org.name if often[fold(org.name)] == 1 else f"{org.name} ({org.id})" for org in schools
    )


def _wanted(schools: list[Org], wanted: str) -> list[Org]:
    by_id = [org for org in schools if wanted in (org.id, f"{org.name} ({org.id})")]
    by_number = [org for org in schools if wanted == org.identifier]
    by_name = [org for org in schools if wanted == org.name]
    folded = fold(wanted)  # which is empty for letters that it does not know
    alike = [org for org in schools if folded and fold(org.name) == folded]
    return by_id or by_number or by_name or alike


def _not_one(set_name: str, wanted: str, schools: list[Org], found: list[Org]) -> OfficeError:
    if found:
        return OfficeError(
            "“{name}” has several schools “{wanted}”. Say which by its id: {schools}.",
            name=set_name,
            wanted=wanted,
            schools=", ".join(_names(found)),
        )
    return OfficeError(
        "“{name}” has no school “{wanted}”. It has: {schools}.",
        name=set_name,
        wanted=wanted,
        schools=", ".join(_names(schools)),
    )


def _belonging(orgs: dict[str, Org], school: str) -> frozenset[str]:
    """The school and all below it that is no school itself."""
    found = {school}
    while below := {
        org.id
        for org in orgs.values()
        if org.parent in found and org.id not in found and not org.is_school
    }:
        found |= below
    return frozenset(found)
