"""The work of an import, beside the window: look at a file, compare it, keep it, take it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from ilp_desktop.desktop import steps
from ilp_desktop.desktop.importing.asked import Asked
from ilp_desktop.errors import Told
from ilp_desktop.exchange.recognizing import CATALOGUES, TABLES, TESTS, Kind
from ilp_desktop.office.incoming.mappings import keep_mapping, mapping_for, mappings
from ilp_desktop.office.incoming.preview import Import, Taken
from ilp_desktop.office.incoming.table_mapping import TableMapping
from ilp_desktop.office.terms import open_terms
from ilp_desktop.policy.completeness import Lack
from ilp_desktop.policy.names import fold

if TYPE_CHECKING:
    from pathlib import Path

    from ilp_desktop.desktop.desk import Desk
    from ilp_desktop.desktop.tasks import Task
    from ilp_desktop.exchange.mapped.reading import Look
    from ilp_desktop.exchange.recognizing import Recognized
    from ilp_desktop.exchange.tables import Table
    from ilp_desktop.exchange.text_tables import Problems
    from ilp_desktop.office.incoming.past import PastImport
    from ilp_desktop.office.incoming.shapes import RosterSet
    from ilp_desktop.vault import Change, OfficeSession

TABLE_TITLE = Told("Import a table")
LISTED = 10
"""So many of the imports that were made are listed."""
FIRST_ROWS = 4


@dataclass(frozen=True, kw_only=True)
class Columns:
    """A table's first rows, and the ways to read it that are proposed."""

    look: Look
    mapping: TableMapping
    """The one that is likeliest."""
    name: str
    """Of that one, where the office has kept it or a known system exports so."""
    others: dict[str, TableMapping]
    """All that are kept or shipped for such tables, by name."""
    terms: tuple[str, ...]
    """Names of the office's terms, for tables that do not say theirs."""


@dataclass(frozen=True, kw_only=True)
class Compared:
    """What was read, held against the office."""

    coming: Import
    year: str
    """The school year of a roster's grades; empty for everything else."""
    folded: dict[str, str]
    """The title of each row as it is searched, by the row's key."""


@dataclass(frozen=True, kw_only=True)
class Kept:
    """What has come in, and what the files lack now."""

    change_id: str
    title: str
    year: str
    files: int
    lacking: dict[Lack, int]


def recognize(path: Path, task: Task) -> Recognized:
    """What a file or folder is."""
    from ilp_desktop.exchange.recognizing import recognize

    task.step(0, 0)
    return recognize(path)


def columns(desk: Desk, asked: Asked, task: Task) -> Columns:
    """The first rows of a table, and the mapping that is likeliest."""
    from ilp_desktop.exchange.mapped.beside import joined
    from ilp_desktop.exchange.mapped.column_names import known_names
    from ilp_desktop.exchange.mapped.reading import look, propose
    from ilp_desktop.exchange.mapped.shipped import shipped
    from ilp_desktop.exchange.tables import open_file
    from ilp_desktop.exchange.text_tables import Problems

    task.step(0, 0)
    kind, folder = TABLES[asked.kind], asked.path.parent
    table = open_file(asked.path, Problems(), known_names(kind))
    systems = {system.title(): one for (system, of), one in shipped().items() if of is kind}
    with desk.vault.reading(desk.account) as session:
        kept = mapping_for(session, kind, table.header)
        named = {**systems, **mappings(session, kind)}
        terms = tuple(term.name for term in open_terms(session))
    likely = kept[1] if kept else propose(table, kind, folder)
    name = kept[0] if kept else next((it for it, one in systems.items() if one == likely), "")
    whole = joined(table, likely, folder, Problems())
    return Columns(
        look=look(whole, FIRST_ROWS), mapping=likely, name=name, others=named, terms=terms
    )


def compare(desk: Desk, asked: Asked, task: Task) -> Compared:
    """Read all of it, and hold it against the office."""
    task.step(0, 0)
    if asked.kind is Kind.ROSTER or (asked.is_table and asked.kind is not Kind.SCORES):
        return _compared_roster(desk, asked, task)
    with desk.vault.reading(desk.account) as session:
        return _as_compared(_compared(session, asked), "")


def _compared_roster(desk: Desk, asked: Asked, task: Task) -> Compared:
    from ilp_desktop.office.incoming.roster import TITLE, RosterImport

    if asked.is_table:
        roster, title = _read_table(asked), TABLE_TITLE
    else:
        from ilp_desktop.exchange.rosters import read_roster

        step = partial(_step, task)
        roster, title = read_roster(asked.path, school=asked.school, progress=step), TITLE
    task.step(0, 0)
    with desk.vault.reading(desk.account) as session:
        coming = RosterImport(session, roster, title)
    return _as_compared(coming, coming.year)


def _as_compared(coming: Import, year: str) -> Compared:
    folded = {row.key: fold(row.title) for row in coming.preview.rows}
    return Compared(coming=coming, year=year, folded=folded)


def _read_table(asked: Asked) -> RosterSet:
    from ilp_desktop.exchange.mapped.reading import read_mapped

    return read_mapped(*_opened_table(asked))


def _opened_table(asked: Asked) -> tuple[Table, TableMapping, Problems]:
    from ilp_desktop.exchange.mapped.beside import joined
    from ilp_desktop.exchange.mapped.column_names import known_names
    from ilp_desktop.exchange.tables import open_file
    from ilp_desktop.exchange.text_tables import Problems

    assert asked.mapping is not None, "its columns were looked at first"
    problems = Problems()
    table = open_file(asked.path, problems, known_names(asked.mapping.kind))
    return joined(table, asked.mapping, asked.path.parent, problems), asked.mapping, problems


def _compared(session: OfficeSession, asked: Asked) -> Import:
    if asked.kind is Kind.REPORT_CARDS:
        from ilp_desktop.exchange.report_cards import read_report_cards
        from ilp_desktop.office.incoming.report_cards import compare_report_cards

        stack = read_report_cards(asked.path)
        return compare_report_cards(session, stack, asked.term_id, asked.issued_on)
    if asked.kind is Kind.CALENDAR:
        from ilp_desktop.exchange.calendars import Window, read_calendar
        from ilp_desktop.office.incoming.calendar import calendar_window, compare_calendar
        from ilp_desktop.office.school import office

        first, last = calendar_window(session)
        window = Window(first, last, ZoneInfo(office(session).zone))
        return compare_calendar(session, read_calendar(asked.path, window))
    if asked.kind in TESTS:
        from ilp_desktop.exchange.scores import read_score_table, read_scores
        from ilp_desktop.office.incoming.scores import compare_scores

        if asked.is_table:
            return compare_scores(session, read_score_table(*_opened_table(asked)))
        return compare_scores(session, read_scores(asked.path, TESTS[asked.kind]))
    from ilp_desktop.exchange.catalogues import read_catalogue
    from ilp_desktop.office.incoming.catalogue import compare_catalogue

    return compare_catalogue(session, read_catalogue(asked.path, CATALOGUES[asked.kind]))


def keep(desk: Desk, asked: Asked, compared: Compared, taken: Taken, task: Task) -> Kept:
    """Keep what was taken as one change, all of it or nothing."""
    from ilp_desktop.office.incoming.lacking import files_lacking
    from ilp_desktop.office.school import current_year

    made: list[Change] = []
    coming, vault = compared.coming, desk.vault
    vault.listeners.append(made.append)
    try:
        with vault.changing(desk.account, coming.title) as session:
            coming.apply(session, taken, partial(_step, task))
            if asked.mapping is not None and asked.keep_as:
                keep_mapping(session, asked.keep_as, asked.mapping)
    finally:
        vault.listeners.remove(made.append)
    with vault.reading(desk.account) as session:
        year = compared.year or current_year(session).name
        files, lacking = files_lacking(session, year)
    return Kept(
        change_id=next((it.id for it in made if it.title == coming.title), ""),
        title=coming.title,
        year=year,
        files=files,
        lacking=lacking,
    )


def take_back(desk: Desk, change_id: str, title: str, task: Task) -> None:
    """Put back everything that an import has changed."""
    task.step(0, 0)
    steps.take_back(desk, change_id, title, partial(_step, task))


def imports_before(desk: Desk) -> Sequence[PastImport]:
    """The imports that were made, and those that were taken back; the newest first."""
    from ilp_desktop.office.incoming.past import past_imports

    with desk.vault.reading(desk.account) as session:
        return past_imports(session, LISTED)


def _step(task: Task, done: int, of: int) -> None:
    task.step(done, of)
