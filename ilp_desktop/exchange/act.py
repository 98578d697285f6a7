"""Files of ACT: the student file of the ACT, and the records of the PreACT.

ACT: CSV, a row for each student and sitting; ``Test_Dte`` is MMYYYY and ``DOB`` MMDDYYYY, two
dashes stand for no score. Superscores (``Sup_…``) are left out: each comes with its own sitting.

PreACT: records of fixed width, or CSV with the same names; ``Test_Dte`` and ``DOB`` are YYYYMMDD.
Where the fields stand is taken from the colspecs of edanalytics/earthmover_edfi_bundles
(assessments/PreACT); its starts count from 0, and its lengths hold where its ends do not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing

from ilp_desktop.errors import Told
from ilp_desktop.exchange.archives import Opener
from ilp_desktop.exchange.score_columns import (
    A_DAY,
    ScoreColumns,
    ScoreRow,
    day_in,
    end_of_month,
)
from ilp_desktop.exchange.text_tables import Problems
from ilp_desktop.office.incoming.shapes import (
    IncomingScore,
    IncomingSitting,
    Origin,
    Problem,
    shown,
)

PARTS = (
    ("Composite", "Composite"),
    ("English", "Eng"),
    ("Mathematics", "Mth"),
    ("Reading", "Rdg"),
    ("Science", "Sci"),
    ("STEM", "STEM"),
)
FURTHER_PARTS = (("English Language Arts", "ELA"), ("Writing", "Writing"))
"""Of the ACT with writing."""
FIELDS = {
    "L_Name": (43, 25),
    "F_Name": (68, 16),
    "DOB": (109, 8),
    "Test_Dte": (131, 8),
    "Eng": (149, 2),
    "Mth": (151, 2),
    "Rdg": (153, 2),
    "Sci": (155, 2),
    "Composite": (157, 2),
    "STEM": (159, 2),
    "Results_Void": (310, 4),
    "Stu_ID_Num": (1049, 15),
}
"""Of a PreACT record: where a field begins, and how long it is."""
LONGEST_RECORD = 4096
_MONTH = ("%m%Y", "%m/%Y")
_DIGITS = ("%Y%m%d", *A_DAY)

Rows = Iterable[ScoreRow]


def act(columns: ScoreColumns, rows: Rows, problems: Problems) -> Iterator[IncomingSitting]:
    """The sittings of an ACT student file."""
    columns.must_have(("L_Name", "F_Name", "Test_Dte", "Composite"))
    why = Told("The file says the month of a test, not the day: it is kept as the first.")
    problems.append(Problem(Origin(columns.file), "Test_Dte", "", why, refuses=False))
    for row in rows:
        month = row.day("Test_Dte", problems, *_MONTH)
        scores = _scores(row, (*PARTS, *FURTHER_PARTS), problems)
        if month is not None and scores:
            yield IncomingSitting(
                key=f"{row.origin.line}",
                origin=row.origin,
                taker=row.taker(
                    ("ID_Local", "ID_StateAssign"), "F_Name", "L_Name", "DOB", "%m%d%Y", *A_DAY
                ),
                test="ACT",
                taken_on=month,
                latest=end_of_month(month),
                scores=scores,
            )


def preact(columns: ScoreColumns, rows: Rows, problems: Problems) -> Iterator[IncomingSitting]:
    """The sittings of PreACT records."""
    needed = ("L_Name", "F_Name", "Test_Dte", "Composite", "Stu_ID_Num")
    columns.must_have(needed)
    for row in rows:
        if row["Results_Void"]:
            problems.append(row.problem("Results_Void", Told("These results were voided.")))
            continue
        day = row.day("Test_Dte", problems, *_DIGITS)
        scores = _scores(row, PARTS, problems)
        if day is not None and scores:
            yield IncomingSitting(
                key=f"{row.origin.line}",
                origin=row.origin,
                taker=row.taker(("Stu_ID_Num",), "F_Name", "L_Name", "DOB", *_DIGITS),
                test="PreACT",
                taken_on=day,
                scores=scores,
            )


def is_fixed_width(opens: Opener) -> bool:
    """Whether it is no table: its first line has none of its columns' names."""
    with closing(opens()) as stream:
        return b"test_dte" not in stream.readline(64 * 1024).lower()


def preact_records(columns: ScoreColumns, opens: Opener, problems: Problems) -> Iterator[ScoreRow]:
    """The records of a PreACT file of fixed width, as rows of ``FIELDS``."""
    with closing(opens()) as stream:
        line = 0
        while record := stream.readline(LONGEST_RECORD):
            line += 1
            if not record.strip():
                continue
            cells = _cells(record.rstrip(b"\r\n"))
            if cells is not None:
                yield columns.row(line, cells)
                continue
            told = Told("This is no PreACT record: where the day of the test stands there is none.")
            start = shown(record[:8].decode("latin-1").strip())
            problems.append(Problem(Origin(columns.file, line), "", start, told))


def _cells(record: bytes) -> tuple[str, ...] | None:
    """The fields; a name with an accent may count as one letter or as two bytes."""
    letters = record.decode("utf-8", "replace")
    for written in (record.decode("cp1252", "replace"), letters):
        cells = tuple(written[start : start + length].strip() for start, length in FIELDS.values())
        if day_in(cells[list(FIELDS).index("Test_Dte")], "%Y%m%d") is not None:
            return cells
    return None


def _scores(
    row: ScoreRow, parts: Iterable[tuple[str, str]], problems: Problems
) -> tuple[IncomingScore, ...]:
    scores = tuple(row.score(part, column) for part, column in parts if row[column])
    if not scores:
        told = Told("The row has no scores.")
        problems.append(row.problem("Test_Dte", told, refuses=False))
    return scores
