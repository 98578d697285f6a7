"""What a set says of itself: its source, and whether it holds everything or only what changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath

from ilp_desktop.errors import Told
from ilp_desktop.exchange.rosters.layouts import Holds, plain
from ilp_desktop.exchange.rosters.oneroster import ONEROSTER
from ilp_desktop.exchange.rosters.people import People
from ilp_desktop.exchange.rosters.tables import RosterTable, RosterTables
from ilp_desktop.exchange.text_tables import Problems
from ilp_desktop.office.incoming.shapes import Origin, Problem

_VERSIONS = frozenset({"1.0", "1.1", "1.2"})
_OF_PEOPLE = ("users", "roles")
_READ = frozenset(plain(layout.name) for layout in ONEROSTER.layouts)


@dataclass(frozen=True, slots=True)
class Manifest:
    """The set's own word; OneRoster 1.0 and School Data Sync have none and hold everything."""

    system: str
    """Names the source."""
    modes: Mapping[str, str]
    """File by file in plain names: bulk, delta, absent, or lost where it should be there."""

    @property
    def is_delta(self) -> bool:
        return "delta" in self.modes.values()

    def is_whole(self, people: People, problems: Problems) -> bool:
        """Whether who is absent from the set may have left; what speaks against it is told."""
        if self.is_delta or not people.students:
            return False
        why = None
        if self.modes and people.marked:
            why = Told("The set says that it holds everybody, but its rows are marked as changes.")
        elif people.refused:
            why = Told("Rows of people are refused; who is absent from the set cannot be told.")
        elif any(self.modes.get(name) == "lost" for name in _OF_PEOPLE):
            why = Told("A table of people is missing; who is absent from the set cannot be told.")
        if why is not None:
            problems.append(Problem(Origin(""), "", "", why, refuses=False))
        return why is None


def read_manifest(tables: RosterTables, problems: Problems) -> Manifest:
    """The manifest of a set, held against the tables that are there."""
    manifests = tables.holding(Holds.MANIFEST)
    if not manifests:
        return Manifest(tables.format.name, {})
    said = {name: value for _, (name, value) in manifests[0].rows("name", "value")}
    source = said.get("source.systemCode") or said.get("source.systemName") or ""
    system = f"{tables.format.name}:{source}" if source else tables.format.name
    version = said.get("oneroster.version", "")
    if version not in _VERSIONS:
        _tell(manifests[0], version, Told("This version is not known; it is read as 1.2."))
    there = {plain(PurePath(table.name).stem) for table in tables.tables}
    modes = {}
    for name, mode in said.items():
        if name.startswith("file."):
            file = plain(name.removeprefix("file."))
            modes[file] = _held_against(manifests[0], file, plain(mode), is_there=file in there)
    if len(tables.tables) == 1:
        _tell(
            manifests[0], "", Told("The set holds nothing but its manifest: nothing has changed.")
        )
    return Manifest(system, modes)


def _held_against(table: RosterTable, file: str, mode: str, *, is_there: bool) -> str:
    """The mode of a file; ``lost`` where it should be there and is not."""
    if mode == "absent" and is_there:
        _tell(table, file, Told("The manifest says that this file is absent; it is read."))
        return "bulk"
    if mode not in {"absent", "bulk", "delta"}:
        _tell(table, mode, Told("This is neither bulk nor delta nor absent."))
    if mode != "absent" and not is_there and file in _READ:
        _tell(table, file, Told("The manifest names this file, but it is not in the set."))
        return "lost"
    return mode


def _tell(table: RosterTable, value: str, why: Told) -> None:
    table.tell(0, "value", value, why, refuses=False)
