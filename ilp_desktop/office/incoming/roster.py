"""A roster compared with the office, and kept: the same for a set of files and for a table."""

from __future__ import annotations

from sqlalchemy import func, select

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.office.incoming.classes import Classes
from ilp_desktop.office.incoming.comparing import Comparing
from ilp_desktop.office.incoming.guardians import Guardians
from ilp_desktop.office.incoming.keeping import Keeping
from ilp_desktop.office.incoming.marks import Marks
from ilp_desktop.office.incoming.preview import Outcome, Preview, PreviewRow, Progress, Taken
from ilp_desktop.office.incoming.rights import must_import
from ilp_desktop.office.incoming.shapes import RosterSet
from ilp_desktop.office.incoming.staff import Staff
from ilp_desktop.office.incoming.students import Students
from ilp_desktop.office.incoming.years import Years
from ilp_desktop.vault import OfficeSession
from ilp_desktop.vault.tables import ChangeRow

TITLE = Told("Import a roster")


class RosterImport:
    """A set that was compared with the office, and can be kept."""

    def __init__(self, session: OfficeSession, roster: RosterSet, title: Told = TITLE) -> None:
        must_import(session)
        self.title = title
        self._roster = roster
        self._as_of = _place(session)
        self._compared = _compared(session, roster)
        self.year = self._compared.year_name
        """The school year of the students' grades."""
        self.preview = Preview(
            rows=tuple(self._compared.rows),
            dropped_columns=roster.dropped_columns,
            problems=tuple(self._compared.problems),
        )

    def apply(self, session: OfficeSession, taken: Taken, progress: Progress) -> None:
        """Keep what was taken, within the caller's one change; whoever watches may break it off.

        Raises:
            OfficeError: the office has changed since the preview; nothing is kept.
        """
        must_import(session)
        compared = self._as_it_is_now(session, taken)
        keeping = Keeping(session, self._roster.system, compared.held)
        for remember in compared.quiet:
            remember(keeping)
        for row in compared.rows:
            decided = _decision(row, taken)
            if decided is not None and row.key in compared.steps:
                compared.steps[row.key](keeping, decided)
        keeping.write(progress)

    def _as_it_is_now(self, session: OfficeSession, taken: Taken) -> Comparing:
        """The comparison; made anew where anything was changed since."""
        if (self._as_of, self._compared.session.today) == (_place(session), session.today):
            return self._compared
        compared = _compared(session, self._roster)
        rows = {row.key: row for row in compared.rows}
        for row in self.preview.rows:
            if _decision(row, taken) is not None and rows.get(row.key) != row:
                raise OfficeError(
                    "The office has changed since the preview: “{title}” would not come in as it"
                    " was shown. Look at the preview anew; nothing was kept.",
                    title=row.title,
                )
        return compared


def compare_roster(session: OfficeSession, roster: RosterSet) -> RosterImport:
    """Compares a set with the office.

    Raises:
        NotYoursToImport: the account's holder neither manages accounts nor the school.
        OfficeError: the set's school year is closed, or the office has none.
    """
    return RosterImport(session, roster)


def _compared(session: OfficeSession, roster: RosterSet) -> Comparing:
    comparing = Comparing(session, roster)
    years = Years(comparing)
    years.compare()
    staff = Staff(comparing)
    staff.compare()
    students = Students(comparing, staff)
    students.compare()
    Guardians(comparing, students).compare()
    Classes(comparing, years, staff, students).compare()
    Marks(comparing, years, staff, students).compare()
    return comparing


def _decision(row: PreviewRow, taken: Taken) -> str | None:
    """What was decided of a row that was taken, which is nothing of most; None if it was not."""
    decided = taken.decisions.get(row.key, "")
    if row.outcome is Outcome.DOUBTFUL:
        return decided if decided in {choice.key for choice in row.choices} else None
    return decided if row.key in taken.rows else None


def _place(session: OfficeSession) -> int:
    """The place of the last change in the history."""
    place: int = session.scalar(select(func.coalesce(func.max(ChangeRow.place), 0))) or 0
    return place
