"""Tables that the office writes for a spreadsheet: of the files and conferences one may see."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ilp_desktop.office import journal
from ilp_desktop.office.conference_reading import listed, visible
from ilp_desktop.office.student_list import list_students
from ilp_desktop.policy.journal import Visibility
from ilp_desktop.records import Conference
from ilp_desktop.vault import OfficeSession

Table = list[tuple[str, ...]]
"""The names of the columns, then the rows."""

PAGE = 500
"""So many entries of the journal are read at once."""
STUDENTS = (
    *("number", "family_name", "given_name", "preferred_name", "grade", "language"),
    *("counselor", "last_conference", "has_plan", "pccr_since"),
)
CONFERENCES = (
    *("date", "time", "minutes", "kind", "state", "topic", "place", "students"),
    "cancelled_because",
)
JOURNAL = ("date", "time", "student", "kind", "minutes", "author", "visibility", "text")


def students_table(session: OfficeSession) -> Table:
    """The students as the list has them, by name."""
    return [
        STUDENTS,
        *(
            (
                *(row.number, row.family_name, row.given_name, row.preferred_name),
                *(_text(row.grade), row.language, row.counselor),
                _text(row.last_met),
                "yes" if row.has_plan else "no",
                _text(row.pccr_since),
            )
            for row in list_students(session)
        ),
    ]


def conferences_table(session: OfficeSession) -> Table:
    """The conferences one reads about, in order of time, with those students one may see."""
    found = session.scalars(visible(session).order_by(Conference.starts_at, Conference.id)).all()
    return [
        CONFERENCES,
        *(
            (
                *(f"{row.starts_at:%Y-%m-%d}", f"{row.starts_at:%H:%M}", str(row.minutes)),
                *(row.kind.value, row.state.value, row.topic, row.place),
                "; ".join(student.listed for student in row.students),
                row.cancelled_because,
            )
            for row in listed(session, found)
        ),
    ]


def journal_table(session: OfficeSession) -> Table:
    """The journal, newest first, without what anybody keeps to themselves: tables lie about."""
    table: Table = [JOURNAL]
    before = None
    while page := journal.entries(session, limit=PAGE, before=before):
        table += [
            (
                *(f"{row.happened_at:%Y-%m-%d}", f"{row.happened_at:%H:%M}", row.student),
                *(row.kind.value, _text(row.minutes), row.author, row.visibility.value, row.text),
            )
            for row in page
            if row.visibility is not Visibility.ONLY_ME
        ]
        before = page[-1].cursor
    return table


TABLES: Mapping[str, Callable[[OfficeSession], Table]] = {
    "students": students_table,
    "conferences": conferences_table,
    "journal": journal_table,
}
"""By what their rows are."""


def _text(value: object) -> str:
    return "" if value is None else str(value)
