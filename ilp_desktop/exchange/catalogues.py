"""Public lists as offices download them: O*NET's occupations, IPEDS institutions, CIP programs.

A file is known by its columns, whatever it is called: a folder or a zip may hold the whole O*NET
database, of which four tables count.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing
from pathlib import Path, PurePath

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.exchange.archives import FileSet, Opener, open_set
from ilp_desktop.exchange.tables import Table, open_any
from ilp_desktop.exchange.text_tables import Problems
from ilp_desktop.office.incoming.entries import CatalogueSet, IncomingEntry
from ilp_desktop.office.incoming.shapes import Origin, Problem, shown
from ilp_desktop.policy.catalogues import CODES, INTERESTS, strongest_interests
from ilp_desktop.policy.incoming import Catalogue

MOST_ENTRIES = 50_000
TABLES = (".csv", ".tsv", ".txt", ".xlsx")
KNOWN = ("onetsoccode", "title", "unitid", "instnm", "cipcode", "ciptitle", "careercluster")
_PLAIN = re.compile(r"[\W_]+")
_OF_ONET = re.compile(r"O\*NET\s+(\d+\.\d+)\s+Database")
_READ_ME = "read me.txt"
_RELEASED = re.compile(r"(?:cip[ _-]?code[ _-]?|cip[ _-]?)(\d{4})", re.IGNORECASE)
_HEADS = re.compile(r"hd(\d{4})", re.IGNORECASE)
_ACTIVE, _OFFICE_OF_A_SYSTEM = "1", "0"

CLOSED = Told("Institutions that are closed or part of another: {count}.")
SYSTEMS = Told("Offices of a system of colleges, where nobody studies: {count}.")
HEADINGS = Told("Headings of programs, by two or four digits: {count}.")
"""What is left out of a list, and why."""

Cells = Mapping[str, str]


def read_catalogue(path: Path, catalogue: Catalogue) -> CatalogueSet:
    """The entries of a folder, a zip or a single table.

    Raises:
        OfficeError: nothing of that list is in it, or it cannot be read.
    """
    problems = Problems()
    with ExitStack() as stack:
        files = _files(path, stack)
        reader = _Reader(catalogue, problems)
        for name in _tables_of(files):
            reader.read(name, files.files[name], alone=len(files.files) == 1)
        entries = reader.entries()
        if not entries:
            raise OfficeError(
                "Nothing of this list is in “{name}”. It needs the files as they are downloaded.",
                name=path.name,
            )
        edition = _edition(catalogue, files, reader.from_files)
    return CatalogueSet(
        catalogue=catalogue, edition=edition, entries=entries, problems=tuple(problems)
    )


def _files(path: Path, stack: ExitStack) -> FileSet:
    if path.is_dir() or path.suffix.casefold() == ".zip":
        return stack.enter_context(open_set(path))
    if not path.is_file():
        raise OfficeError(
            "“{name}” cannot be read from where it lies. Copy it to this computer, then try again.",
            name=path.name,
        )
    size = path.stat().st_size
    return FileSet(path.name, {path.name: lambda: path.open("rb")}, {path.name: size})


def _tables_of(files: FileSet) -> list[str]:
    """The tables of a set; of one that is there as text and as a spreadsheet, the text."""
    found: dict[str, str] = {}
    for name in sorted(files.files, key=lambda it: TABLES.index(_ending(it)) if _is(it) else 0):
        if _is(name):
            found.setdefault(PurePath(name).stem.casefold(), name)
    return sorted(found.values())


def _is(name: str) -> bool:
    return _ending(name) in TABLES and name.casefold() != _READ_ME


def _ending(name: str) -> str:
    return PurePath(name).suffix.casefold()


def _edition(catalogue: Catalogue, files: FileSet, read: list[str]) -> str:
    """What its publisher calls it, as far as the files tell."""
    if catalogue is Catalogue.OCCUPATION:
        for name, opens in files.files.items():
            if name.casefold() == _READ_ME:
                with closing(opens()) as stream:
                    told = _OF_ONET.search(stream.read(10_000).decode("utf-8", "replace"))
                if told:
                    return f"O*NET {told[1]} Database"
        return "O*NET Database"
    pattern, title = {
        Catalogue.INSTITUTION: (_HEADS, "IPEDS"),
        Catalogue.PROGRAM: (_RELEASED, "CIP"),
    }[catalogue]
    released = next((found[1] for name in read if (found := pattern.search(name))), "")
    return f"{title} {released}".strip()


class _Reader:
    """What the tables of one list hold, gathered by code."""

    def __init__(self, catalogue: Catalogue, problems: Problems) -> None:
        self._catalogue = catalogue
        self._problems = problems
        self._names: dict[str, tuple[str, Origin, bool]] = {}
        self._about: dict[str, str] = {}
        self._zones: dict[str, int] = {}
        self._interests: dict[str, dict[str, float]] = {}
        self._clusters: dict[str, str] = {}
        self._left: Counter[Told] = Counter()
        self.from_files: list[str] = []
        """Names of the tables that held something of the list."""

    def read(self, name: str, opens: Opener, *, alone: bool) -> None:
        """Take from a table what it has of the list; others of a set are passed over."""
        problems = Problems()
        try:
            table = open_any(name, opens, problems, KNOWN)
        except OfficeError as refusal:
            if alone:
                raise
            self._problems.append(Problem(Origin(name), "", "", refusal.told))
            return
        columns = {_plain(column) for column in table.header}
        take = next((it for needs, it in self._takers() if needs <= columns), None)
        if take is None:
            return
        self.from_files.append(name)
        self._problems.extend(problems)
        for origin, cells in _rows(table, self._problems):
            take(origin, cells)
            if len(self._names) > MOST_ENTRIES:
                raise OfficeError("“{name}” holds more than any such list.", name=name)

    def entries(self) -> tuple[IncomingEntry, ...]:
        """All entries that have a name, by code."""
        for words, count in self._left.items():
            told = Told(words.text, count=count)
            self._problems.append(Problem(Origin(self.from_files[0]), "", "", told, refuses=False))
        return tuple(
            IncomingEntry(
                code=code,
                origin=origin,
                name=name,
                about=self._about.get(code),
                interests=self._letters(code),
                job_zone=self._zones.get(code),
                cluster=self._clusters.get(code),
            )
            for code, (name, origin, _) in sorted(self._names.items())
        )

    def _letters(self, code: str) -> str | None:
        scores = self._interests.get(code)
        return None if scores is None else strongest_interests(scores)

    def _takers(self) -> tuple[tuple[frozenset[str], Callable[[Origin, Cells], None]], ...]:
        """What columns a table has, and what takes its rows; the first that fits."""
        if self._catalogue is Catalogue.INSTITUTION:
            return ((frozenset({"unitid", "instnm"}), self._institution),)
        if self._catalogue is Catalogue.PROGRAM:
            return ((frozenset({"cipcode", "ciptitle"}), self._program),)
        return (
            (frozenset({"onetsoccode", "elementid", "scaleid", "datavalue"}), self._interest),
            (frozenset({"onetsoccode", "title", "description"}), self._occupation),
            (frozenset({"onetsoccode", "title", "jobzone"}), self._zone),
            (frozenset({"careercluster", "code", "occupation"}), self._cluster),
        )

    def _occupation(self, origin: Origin, cells: Cells) -> None:
        if self._named(origin, cells["onetsoccode"], cells["title"], whole=True):
            self._about[cells["onetsoccode"]] = cells["description"]

    def _zone(self, origin: Origin, cells: Cells) -> None:
        zone = cells["jobzone"]
        if zone not in {"1", "2", "3", "4", "5"}:
            self._refuse(origin, "Job Zone", zone, Told("A job zone is a number from 1 to 5."))
        elif self._named(origin, cells["onetsoccode"], cells["title"]):
            self._zones[cells["onetsoccode"]] = int(zone)

    def _interest(self, origin: Origin, cells: Cells) -> None:
        """A score for one of the six interests; high-points and other elements are passed over."""
        place = "abcdef".find(cells["elementid"][-1:])
        if not cells["elementid"].startswith("1.B.1.") or cells["scaleid"] != "OI" or place < 0:
            return
        try:
            score = float(cells["datavalue"])
        except ValueError:
            told = Told("This is no score from 1 to 7.")
            self._refuse(origin, "Data Value", cells["datavalue"], told)
            return
        if self._named(origin, cells["onetsoccode"], cells.get("title", "")):
            scores = self._interests.setdefault(cells["onetsoccode"], {})
            scores[INTERESTS[place]] = score

    def _cluster(self, origin: Origin, cells: Cells) -> None:
        if self._named(origin, cells["code"], cells["occupation"]):
            names = [*dict.fromkeys(it.strip() for it in cells["careercluster"].split(";"))]
            before = self._clusters.get(cells["code"], "")
            both = [it for it in before.split("; ") if it and it not in names]
            self._clusters[cells["code"]] = "; ".join([*both, *names])

    def _institution(self, origin: Origin, cells: Cells) -> None:
        if cells.get("cyactive", _ACTIVE) != _ACTIVE:
            self._left[CLOSED] += 1
        elif cells.get("sector") == _OFFICE_OF_A_SYSTEM:
            self._left[SYSTEMS] += 1
        elif self._named(origin, cells["unitid"], cells["instnm"], whole=True):
            place = (cells.get("city", ""), cells.get("stabbr", ""))
            self._about[cells["unitid"]] = ", ".join(part for part in place if part)

    def _program(self, origin: Origin, cells: Cells) -> None:
        code = cells["cipcode"].removeprefix('="').removesuffix('"')
        if re.fullmatch(r"\d{2}(\.\d{2})?", code):
            self._left[HEADINGS] += 1
            return
        self._named(origin, code, cells["ciptitle"].removesuffix("."), whole=True)

    def _named(self, origin: Origin, code: str, name: str, *, whole: bool = False) -> bool:
        """Take the entry's name, from the table whose rows the entries are before all others."""
        if not CODES[self._catalogue].fullmatch(code):
            self._refuse(origin, "", code, Told("This is no code of the list."))
            return False
        if whole and not name:
            self._refuse(origin, "", code, Told("The entry has no name."))
            return False
        known = self._names.get(code)
        if whole and known is not None and known[2]:
            self._refuse(origin, "", code, Told("The code stands in the list twice."))
            return False
        if name and (known is None or whole):
            self._names[code] = (name, origin, whole)
        return True

    def _refuse(self, origin: Origin, column: str, value: str, told: Told) -> None:
        self._problems.append(Problem(origin, column, shown(value), told))


def _rows(table: Table, problems: Problems) -> Iterator[tuple[Origin, Cells]]:
    columns = [_plain(column) for column in table.header]
    for row in table.rows(problems):
        yield Origin(table.name, row.line), dict(zip(columns, row.cells, strict=True))


def _plain(column: str) -> str:
    return _PLAIN.sub("", column.casefold())
