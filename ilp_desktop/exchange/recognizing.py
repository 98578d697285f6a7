"""What a file or folder is, found out from what is in it, so that nobody has to know its format."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.exchange.archives import open_set
from ilp_desktop.exchange.card_places import places
from ilp_desktop.exchange.catalogues import read_catalogue
from ilp_desktop.exchange.mapped.column_names import known_names
from ilp_desktop.exchange.mapped.reading import propose
from ilp_desktop.exchange.mapped.shipped import shipped_for
from ilp_desktop.exchange.rosters import list_schools
from ilp_desktop.exchange.scores import read_scores
from ilp_desktop.exchange.tables import open_file
from ilp_desktop.exchange.text_tables import Problems
from ilp_desktop.policy.incoming import Catalogue, TableKind
from ilp_desktop.policy.scores import ScoreFile


class Kind(Enum):
    """What comes in, as a person chooses it."""

    ROSTER = "roster"
    STUDENTS = "students"
    GUARDIANS = "guardians"
    STAFF = "staff"
    REGISTRATION = "registration"
    MARKS = "marks"
    REPORT_CARDS = "report_cards"
    ACT = "act"
    PREACT = "preact"
    SAT = "sat"
    PSAT = "psat"
    AP = "ap"
    SCORES = "scores"
    CALENDAR = "calendar"
    OCCUPATIONS = "occupations"
    INSTITUTIONS = "institutions"
    PROGRAMS = "programs"


TABLES = {
    Kind.STUDENTS: TableKind.STUDENTS,
    Kind.GUARDIANS: TableKind.GUARDIANS,
    Kind.STAFF: TableKind.STAFF,
    Kind.REGISTRATION: TableKind.REGISTRATION,
    Kind.MARKS: TableKind.MARKS,
    Kind.SCORES: TableKind.SCORES,
}
TESTS = {
    Kind.ACT: ScoreFile.ACT,
    Kind.PREACT: ScoreFile.PREACT,
    Kind.SAT: ScoreFile.SAT,
    Kind.PSAT: ScoreFile.PSAT,
    Kind.AP: ScoreFile.AP,
    Kind.SCORES: ScoreFile.TABLE,
}
CATALOGUES = {
    Kind.OCCUPATIONS: Catalogue.OCCUPATION,
    Kind.INSTITUTIONS: Catalogue.INSTITUTION,
    Kind.PROGRAMS: Catalogue.PROGRAM,
}
_NARROWEST_FIRST = (
    *(TableKind.MARKS, TableKind.REGISTRATION, TableKind.GUARDIANS),
    *(TableKind.STUDENTS, TableKind.STAFF),
)
"""Where two kinds read as many columns: the one that needs more of a table."""
_PDF, _CALENDAR, _ZIP = b"%PDF", b"BEGIN:VCALENDAR", b"PK\x03\x04"
_STARTS = 512
_FEWEST_COLUMNS = 2
"""So many are known in any table of ours: one column alone may be the name of anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognized:
    """What was found out."""

    kind: Kind | None
    """Nothing where it is not plain: then a person says it."""
    schools: tuple[str, ...] = ()
    """Of a roster: one of several is chosen."""


def recognize(path: Path) -> Recognized:
    """What it is. The whole file may have to be looked at: this is work for beside the window.

    Raises:
        OfficeError: it cannot be read, is spoiled, or is nothing that could come in.
    """
    if path.is_dir():
        return _of_many(path)
    start = _start_of(path)
    if start.startswith(_PDF):
        return Recognized(kind=Kind.REPORT_CARDS)
    is_calendar = start.lstrip(b"\xef\xbb\xbf \t\r\n").upper().startswith(_CALENDAR)
    if is_calendar or path.suffix.casefold() == ".ics":
        return Recognized(kind=Kind.CALENDAR)
    if start.startswith(_ZIP) and path.suffix.casefold() != ".xlsx":
        return _of_many(path)
    return _of_one_table(path)


def _of_many(path: Path) -> Recognized:
    """Of a folder or a zip: a roster, report cards, or a list as it is downloaded."""
    with suppress(OfficeError):
        return Recognized(kind=Kind.ROSTER, schools=list_schools(path))
    if next(places(path, []), None) is not None:
        return Recognized(kind=Kind.REPORT_CARDS)
    with open_set(path):
        pass  # refuses what is not to be trusted
    catalogue = next(_catalogues(path), None)
    if catalogue is None:
        raise OfficeError(
            "Nothing in “{name}” is known here: no roster of OneRoster or School Data Sync, no"
            " report cards, no list of O*NET, IPEDS or CIP. If it has tables, unpack it and choose"
            " one of them.",
            name=path.name,
        )
    return Recognized(kind=catalogue)


def _of_one_table(path: Path) -> Recognized:
    """Of one file with rows: scores, a list as it is downloaded, or any other table."""
    for found in (_catalogues(path), _scores(path)):
        kind = next(found, None)
        if kind is not None:
            return Recognized(kind=kind)
    open_file(path, Problems())  # refuses what is no table
    return Recognized(kind=_table_kind(path))


def _scores(path: Path) -> Iterator[Kind]:
    if path.suffix.casefold() == ".xlsx":
        return
    for kind, file in TESTS.items():
        with suppress(OfficeError):
            if read_scores(path, file).sittings:
                yield kind


def _catalogues(path: Path) -> Iterator[Kind]:
    for kind, catalogue in CATALOGUES.items():
        with suppress(OfficeError):
            read_catalogue(path, catalogue)
            yield kind


def _table_kind(path: Path) -> Kind | None:
    """The kind whose columns the table has most of; one that a known system exports before all."""
    fits: dict[TableKind, tuple[bool, int]] = {}
    for kind in _NARROWEST_FIRST:
        table = open_file(path, Problems(), known_names(kind))
        mapping = propose(table, kind, path.parent)
        with suppress(OfficeError):
            mapping.check()
            is_known = shipped_for(kind, table.header) is not None
            read = len(set(mapping.all_columns()))
            if read >= _FEWEST_COLUMNS:
                fits[kind] = (is_known, read)
    if not fits:
        return None
    likeliest = max(fits, key=lambda kind: fits[kind])
    return next(kind for kind, of in TABLES.items() if of is likeliest)


def _start_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            start = file.read(_STARTS)
    except OSError as error:
        raise _cannot_be_read(path) from error
    if not start:
        raise OfficeError("“{name}” is empty. Export it again.", name=path.name)
    return start


def _cannot_be_read(path: Path) -> OfficeError:
    """What is said of a file that is away, or not to be opened."""
    told = Told(
        "“{name}” cannot be read from where it lies. Copy it to this computer, then try again.",
        name=path.name,
    )
    return OfficeError(told)
