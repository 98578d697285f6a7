"""Words that read an office: its students, its checks, its history."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ilp_desktop.cli.terminal import (
    add_account,
    add_json,
    count,
    print_json,
    signed_in,
    tell,
    unlocked,
    word,
)
from ilp_desktop.errors import OfficeError

if TYPE_CHECKING:
    from ilp_desktop.cli.terminal import Words
    from ilp_desktop.office.history import HistoryRow
    from ilp_desktop.vault import OfficeSession

HISTORY_PAGE = 100

STUDENT_FIELDS = """\
fields of --json, one object for each student:
  number           the student number, text
  family_name      as given; text
  given_name       as given; empty for a single name
  preferred_name   text, may be empty
  grade            a number, or null if not enrolled this year
  language         BCP 47 tag of the language the student reads
  counselor        name, or empty
  has_plan         whether there is a plan for this school year
  pccr_since       the day since which the plan is a Plan for College and
                   Career Readiness, as YYYY-MM-DD, or null
"""

CHECK_FIELDS = """\
fields of --json, one object for each check:
  name      stays the same from version to version, such as "chain"
  title     what should hold, in words
  passed    true or false
  details   a list of all that is wrong, in words
"""

HISTORY_FIELDS = """\
fields of --json, one object for each change, newest first:
  at        the moment in UTC, as YYYY-MM-DDTHH:MM:SS+00:00
  who       the name of the person who made the change
  title     what was done, in words
  changes   a list of objects: kind (of record), record (its id), field,
            before, after; all text, empty where there was nothing. Of a
            change of the whole office at most 200 records
"""


def _add_students(words: Words) -> None:
    parser = word(words, "students", _students, "list the students one may see", STUDENT_FIELDS)
    parser.add_argument("--search", default="", metavar="TEXT", help="names, or a number")
    add_account(parser)
    add_json(parser)


def _students(asked: argparse.Namespace) -> None:
    from ilp_desktop.office.staff import staff
    from ilp_desktop.office.student_list import list_students

    with signed_in(asked) as session:
        counselors = {member.id: member.name for member in staff(session)}
        rows = list_students(session, asked.search)
    if not asked.json:
        for row in rows:
            grade = "" if row.grade is None else f"grade {row.grade}"
            print(f"{row.number:8} {grade:9} {row.listed}")
        return
    print_json(
        {
            "number": row.number,
            "family_name": row.family_name,
            "given_name": row.given_name,
            "preferred_name": row.preferred_name,
            "grade": row.grade,
            "language": row.language,
            "counselor": counselors.get(row.counselor_id or "", ""),
            "has_plan": row.has_plan,
            "pccr_since": row.pccr_since.isoformat() if row.pccr_since else None,
        }
        for row in rows
    )


def _add_check(words: Words) -> None:
    parser = word(words, "check", _check, "check pages, history and documents", CHECK_FIELDS)
    add_account(parser)
    add_json(parser)


def _check(asked: argparse.Namespace) -> None:
    from ilp_desktop.vault import checks

    with unlocked(asked) as (vault, _account):
        results = checks.run(vault, lambda name, done, of: tell(f"{name} {done} of {of}"))
    tell("")
    if asked.json:
        print_json(
            {"name": r.name, "title": r.title, "passed": r.passed, "details": list(r.details)}
            for r in results
        )
    else:
        for result in results:
            wrong = "" if result.passed else f": {' '.join(result.details)}"
            print(f"{'ok    ' if result.passed else 'FAILED'}  {result.title}{wrong}")
    failed = sum(not result.passed for result in results)
    if failed:
        raise OfficeError(
            "{failed} of {total} checks failed. Keep a copy of the folder as it is,"
            " then put the vault back from a backup.",
            failed=failed,
            total=len(results),
        )


def _add_history(words: Words) -> None:
    what = "list who changed what, newest first"
    parser = word(words, "history", _history, what, HISTORY_FIELDS)
    parser.add_argument("student", metavar="STUDENT-NUMBER", nargs="?")
    parser.add_argument("--limit", type=count, default=100, metavar="N", help="default: 100")
    add_account(parser)
    add_json(parser)


def _history(asked: argparse.Namespace) -> None:
    with signed_in(asked) as session:
        rows = _changes(session, asked.student, asked.limit)
        if asked.json:
            print_json(_as_json(row) for row in rows)
            return
        for row in rows:
            print(f"{row.at.astimezone(session.zone):%Y-%m-%d %H:%M}  {row.who:20} {row.title}")


def _changes(session: OfficeSession, number: str | None, limit: int) -> Iterator[HistoryRow]:
    """So many changes, each told as soon as its page is read."""
    from ilp_desktop.office.history import office_history, student_history

    student_id = student_of_number(session, number) if number else None
    before: int | None = None
    while limit > 0:
        page = min(limit, HISTORY_PAGE)
        rows = (
            office_history(session, limit=page, before=before)
            if student_id is None
            else student_history(session, student_id, limit=page, before=before)
        )
        yield from rows
        if len(rows) < page:
            return
        limit -= page
        before = rows[-1].place


def _as_json(row: HistoryRow) -> dict[str, Any]:
    return {
        "at": row.at.isoformat(timespec="seconds"),
        "who": row.who,
        "title": row.title,
        "changes": [
            {
                "kind": change.kind,
                "record": change.record_id,
                "field": change.field,
                "before": change.before,
                "after": change.after,
            }
            for change in row.fields
        ],
    }


def _add_pictures(words: Words) -> None:
    parser = word(words, "pictures", _pictures, "")
    parser.add_argument("folder", type=Path, metavar="FOLDER")


def _pictures(asked: argparse.Namespace) -> None:
    from ilp_desktop.app import pictures

    pictures(asked.vault, asked.folder, asked.told.or_ask("Passphrase: "))


WORDS = (_add_students, _add_check, _add_history, _add_pictures)


def student_of_number(session: OfficeSession, number: str) -> str:
    from ilp_desktop.office.student_list import list_students

    for row in list_students(session, number):
        if row.number == number:
            return row.id
    raise OfficeError(
        "You have no student with the number {number}. The word “students” lists those you have.",
        number=number,
    )
