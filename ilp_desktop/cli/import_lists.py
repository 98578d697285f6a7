"""The words that take in a school's calendar, and the lists that plans choose from."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from ilp_desktop.cli.previewed import add_previewed, path_of, take_in
from ilp_desktop.cli.previews import PREVIEW_FIELDS
from ilp_desktop.cli.terminal import unlocked
from ilp_desktop.policy.incoming import Catalogue

if TYPE_CHECKING:
    from ilp_desktop.cli.terminal import Words
    from ilp_desktop.office.incoming.preview import Import
    from ilp_desktop.vault import OfficeSession

KINDS = {
    "occupations": Catalogue.OCCUPATION,
    "institutions": Catalogue.INSTITUTION,
    "programs": Catalogue.PROGRAM,
}
CALENDAR = """\
Holidays, recesses, in-service and early-out days and conference nights become
days of the office's calendar. What their names do not tell, and days of terms
that the office has otherwise, are doubtful: they are decided in the window.

"""
CATALOGUE = """\
PATH is a folder, a zip or one table, as it is downloaded:
  occupations   O*NET: Occupation Data, Job Zones, Interests, career clusters
  institutions  IPEDS: the directory (HD)
  programs      CIP 2020

"""


def add(words: Words) -> None:
    """Add ``calendar`` and ``catalogue`` to the words of ``import VAULT``."""
    calendar = _word(words, "calendar", "take in the school's calendar (.ics)", CALENDAR)
    calendar.set_defaults(run=import_calendar)
    catalogue = _word(
        words, "catalogue", "take in a list of occupations, colleges or programs", CATALOGUE
    )
    catalogue.add_argument("--kind", choices=KINDS, required=True, help="which list it is")
    catalogue.set_defaults(run=import_catalogue)


def _word(words: Words, name: str, what: str, more: str) -> argparse.ArgumentParser:
    parser = words.add_parser(
        name,
        help=what,
        description=f"{what[0].upper()}{what[1:]}.",
        epilog=more + PREVIEW_FIELDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_previewed(parser)
    return parser


def import_calendar(asked: argparse.Namespace) -> None:
    """Read a calendar for the open school years, compare, tell, and keep what is sure."""
    from ilp_desktop.exchange.calendars import Window, read_calendar
    from ilp_desktop.office.incoming.calendar import calendar_window, compare_calendar
    from ilp_desktop.office.school import office

    path = path_of(asked)

    def compare(session: OfficeSession) -> Import:
        first, last = calendar_window(session)
        window = Window(first, last, ZoneInfo(office(session).zone))
        return compare_calendar(session, read_calendar(path, window))

    with unlocked(asked) as (vault, account):
        take_in(asked, vault, account, compare)


def import_catalogue(asked: argparse.Namespace) -> None:
    """Read a list, compare, tell, and keep what is sure."""
    from ilp_desktop.exchange.catalogues import read_catalogue
    from ilp_desktop.office.incoming.catalogue import compare_catalogue

    found = read_catalogue(path_of(asked), KINDS[asked.kind])
    with unlocked(asked) as (vault, account):
        take_in(asked, vault, account, lambda session: compare_catalogue(session, found))
