"""Watches the window's thread: what takes longer than a blink is done beside it.

Known by its code, not by the clock: a busy machine makes no test fail, and a call that is slow
only with a real office is found in a small one. How long things take is measured by the bench.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import CodeType, FrameType
from typing import Any

from PySide6.QtWidgets import QApplication

from ilp_desktop.desktop.shell.curtain import Curtain
from ilp_desktop.exchange.calendars import read_calendar
from ilp_desktop.exchange.catalogues import read_catalogue
from ilp_desktop.exchange.documents import look_at
from ilp_desktop.exchange.mapped.reading import look, propose, read_mapped
from ilp_desktop.exchange.plain_csv import csv_of
from ilp_desktop.exchange.recognizing import recognize
from ilp_desktop.exchange.report_cards import read_report_cards
from ilp_desktop.exchange.rosters import list_schools, read_roster
from ilp_desktop.exchange.scores import read_scores
from ilp_desktop.exchange.tables import open_file
from ilp_desktop.office.ilp_file import ilp_file
from ilp_desktop.office.incoming.calendar import CalendarImport, compare_calendar
from ilp_desktop.office.incoming.catalogue import compare_catalogue
from ilp_desktop.office.incoming.keeping import Keeping
from ilp_desktop.office.incoming.lacking import files_lacking
from ilp_desktop.office.incoming.report_cards import ReportCards, compare_report_cards
from ilp_desktop.office.incoming.roster import RosterImport
from ilp_desktop.office.incoming.scores import Scores, compare_scores
from ilp_desktop.office.incoming.undoing import take_back_import
from ilp_desktop.printing.journal import print_journal
from ilp_desktop.printing.keeping import write_whole
from ilp_desktop.printing.parts import print_part
from ilp_desktop.printing.sealed import sealed
from ilp_desktop.vault import backups, checks, restoring
from ilp_desktop.vault.sealing import stretched

SLOW: tuple[Callable[..., Any], ...] = (
    stretched,
    ilp_file,
    print_part,
    print_journal,
    sealed,
    write_whole,
    look_at,
    backups.make,
    restoring.restore,
    checks.run,
    *(recognize, list_schools, read_roster, open_file, look, propose, read_mapped),
    *(read_report_cards, read_scores, read_calendar, read_catalogue),
    *(compare_report_cards, compare_scores, compare_calendar, compare_catalogue),
    *(RosterImport.__init__, RosterImport.apply, ReportCards.apply, Scores.apply),
    *(CalendarImport.apply, Keeping.write, files_lacking, take_back_import, csv_of),
)
"""Keys, whole files, prints, papers, backups, imports: each takes, or may take, more than 50 ms."""


@contextmanager
def watching() -> Iterator[list[str]]:
    """The names of what was slow on this thread while a window was in sight."""
    names: dict[CodeType, str] = {each.__code__: each.__name__ for each in SLOW}
    found: list[str] = []

    def look(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code in names and _is_in_sight():
            found.append(names[frame.f_code])

    sys.setprofile(look)  # of this thread alone
    try:
        yield found
    finally:
        sys.setprofile(None)


def _is_in_sight() -> bool:
    """Whether somebody works in a window; behind the curtain of a lock nobody does."""
    tops = QApplication.topLevelWidgets()
    return any(it.isVisible() and not isinstance(it, Curtain) for it in tops)
