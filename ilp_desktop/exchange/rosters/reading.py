"""Rosters that schools' systems export: OneRoster CSV and Microsoft School Data Sync.

``read_roster`` reads a zip or a folder of either, whole or one school of it. What belongs to other
schools is passed by while it is read: the size of a district does not matter to one school's.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.archives import FileSet, open_set
from ilp_desktop.exchange.rosters.classes import ClassesReading
from ilp_desktop.exchange.rosters.manifest import read_manifest
from ilp_desktop.exchange.rosters.marks import MarksReading
from ilp_desktop.exchange.rosters.oneroster import ONEROSTER
from ilp_desktop.exchange.rosters.people import PeopleReading
from ilp_desktop.exchange.rosters.roles import read_roles
from ilp_desktop.exchange.rosters.school_data_sync import SDS_V1, SDS_V2
from ilp_desktop.exchange.rosters.schools import Schools, find_schools
from ilp_desktop.exchange.rosters.tables import TABLES, recognize
from ilp_desktop.exchange.rosters.terms import Sessions, read_sessions
from ilp_desktop.exchange.text_tables import Problems
from ilp_desktop.exchange.watching import watched
from ilp_desktop.office.incoming.shapes import IncomingTerm, RosterSet

FORMATS = (SDS_V1, SDS_V2, ONEROSTER)

Progress = Callable[[int, int], None]
"""Is told how many of how many steps are done; what it raises ends the reading."""

_READINGS = 3
"""How often the bytes of a table pass by: for its letters, for its rows, for people once more."""


def list_schools(path: Path) -> tuple[str, ...]:
    """The schools of a set by the names that ``read_roster`` takes, without reading more of it.

    Raises:
        OfficeError: it cannot be read, or is no roster.
    """
    with _opened(path) as files:
        tables = recognize(files, FORMATS, Problems())
        return find_schools(tables, files.name, None).names


def read_roster(
    path: Path, *, school: str | None = None, progress: Progress | None = None
) -> RosterSet:
    """All that a zip or folder holds of one school, by its name or id; of all if none is named.

    Raises:
        OfficeError: it cannot be read, is no roster, or has no such school.
    """
    problems = Problems()
    with _opened(path) as files:
        seen = watched(files, _READINGS, progress) if progress else files
        return _read(seen, problems, school)


def _opened(path: Path) -> AbstractContextManager[FileSet]:
    if path.is_file() and path.suffix.casefold() in TABLES:
        raise OfficeError(
            "“{name}” is one table of a roster. Choose the folder or the zip with all of them.",
            name=path.name,
        )
    return open_set(path)


def _read(files: FileSet, problems: Problems, school: str | None) -> RosterSet:
    tables = recognize(files, FORMATS, problems)
    manifest = read_manifest(tables, problems)
    schools = find_schools(tables, files.name, school)
    sessions = read_sessions(tables)
    roles = read_roles(tables, sessions.begins_on)
    people = PeopleReading(tables, schools, roles, is_delta=manifest.is_delta).read()
    classes = ClassesReading(tables, schools, people, sessions, is_delta=manifest.is_delta)
    classes.read()
    terms = _terms(classes, schools, sessions)
    registrations = tuple(classes.registrations(terms))
    marks = MarksReading(tables, people, classes, sessions, terms).read()
    taught = {one.teacher for one in registrations}
    return RosterSet(
        system=manifest.system,
        is_whole=manifest.is_whole(people, problems),
        schools=schools.names,
        terms=tuple({term.key: term for term in terms.values()}.values()),
        staff=tuple(
            one for key, one in people.staff.items() if key in taught or key in people.works_here
        ),
        students=tuple(people.students.values()),
        guardians=tuple(people.guardians.values()),
        registrations=registrations,
        marks=marks,
        left=tuple(people.left),
        dropped_columns=tables.dropped,
        problems=problems.told(),
    )


def _terms(
    classes: ClassesReading, schools: Schools, sessions: Sessions
) -> dict[str, IncomingTerm]:
    """The terms of the classes that are taken or have students that are; else all of the set."""
    taken = {key for key, one in classes.classes.items() if schools.take([one.school])}
    taken |= {seat.place.key for seat in classes.seats}
    named = {session for key in taken for session in classes.classes[key].sessions}
    return sessions.terms(named if classes.classes else sessions.everything())
