"""Student data files of the College Board: SAT, PSAT and Advanced Placement.

SAT and PSAT: a row for each student; ``LATEST_…`` is the newest sitting, ``ADMIN2_…`` to
``ADMIN6_…`` of the SAT those before it. Total and section scores are read; test scores, subscores
and essays of the paper tests are not. The columns are those of the sample files of
edanalytics/earthmover_edfi_bundles.

A PSAT file does not name its test. That of the PSAT 8/9 has no column on National Merit. The
PSAT/NMSQT has a selection index and is given in autumn, the PSAT 10 from February to June.

AP: the student datafile that the College Board offers to schools in July, CSV or with tabs: a row
for each student with up to 30 exams: ``Admin Year 01`` (two digits), ``Exam Code 01``,
``Exam Grade 01`` and two irregularity codes; ``Student Identifier`` is the school's number,
``Date of Birth`` is MMDDYY. Columns and exam codes as two readers of that file have them:
edanalytics/earthmover_edfi_bundles (assessments/AP) and PowerSchool's ETL Assistant Tool
(AP_STUDENT_DATAFILE_FORMAT).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from ilp_desktop.errors import Told
from ilp_desktop.exchange.score_columns import A_DAY, ScoreColumns, ScoreRow
from ilp_desktop.exchange.text_tables import Problems
from ilp_desktop.office.incoming.shapes import IncomingSitting, Origin, Problem

NUMBERS = ("DISTRICT_STUDENT_ID", "SECONDARY_ID", "STATE_STUDENT_ID")
SECTIONS = (("Total", "TOTAL"), ("Reading and Writing", "EBRW"), ("Math", "MATH_SECTION"))
SITTINGS = ("LATEST", "ADMIN2", "ADMIN3", "ADMIN4", "ADMIN5", "ADMIN6")
EXAMS = 30
AP = "Advanced Placement"
EXAM_NAMES = {
    "07": "United States History",
    "10": "African American Studies",
    "13": "Art History",
    "14": "Drawing",
    "15": "2-D Art and Design",
    "16": "3-D Art and Design",
    "20": "Biology",
    "22": "Seminar",
    "23": "Research",
    "25": "Chemistry",
    "28": "Chinese Language and Culture",
    "31": "Computer Science A",
    "32": "Computer Science Principles",
    "33": "Computer Science AB",
    "34": "Microeconomics",
    "35": "Macroeconomics",
    "36": "English Language and Composition",
    "37": "English Literature and Composition",
    "40": "Environmental Science",
    "43": "European History",
    "48": "French Language and Culture",
    "51": "French Literature",
    "53": "Human Geography",
    "55": "German Language and Culture",
    "57": "United States Government and Politics",
    "58": "Comparative Government and Politics",
    "60": "Latin",
    "61": "Latin Literature",
    "62": "Italian Language and Culture",
    "64": "Japanese Language and Culture",
    "65": "Precalculus",
    "66": "Calculus AB",
    "68": "Calculus BC",
    "69": "Calculus BC: AB Subscore",
    "75": "Music Theory",
    "76": "Music Theory: Aural Subscore",
    "77": "Music Theory: Nonaural Subscore",
    "78": "Physics B",
    "80": "Physics C: Mechanics",
    "82": "Physics C: Electricity and Magnetism",
    "83": "Physics 1",
    "84": "Physics 2",
    "85": "Psychology",
    "87": "Spanish Language and Culture",
    "89": "Spanish Literature and Culture",
    "90": "Statistics",
    "93": "World History: Modern",
}

Rows = Iterable[ScoreRow]


def sat(columns: ScoreColumns, rows: Rows, problems: Problems) -> Iterator[IncomingSitting]:
    """The sittings of an SAT student data file."""
    columns.must_have(("NAME_LAST", "NAME_FIRST", "LATEST_SAT_DATE"))
    for row in rows:
        for sitting in SITTINGS:
            if row[f"{sitting}_SAT_DATE"]:
                yield from _sections(row, "SAT", f"{sitting}_SAT", problems)


def psat(columns: ScoreColumns, rows: Rows, problems: Problems) -> Iterator[IncomingSitting]:
    """The sittings of a PSAT student data file."""
    columns.must_have(("NAME_LAST", "NAME_FIRST", "LATEST_PSAT_DATE"))
    for row in rows:
        day = row.day("LATEST_PSAT_DATE", problems, *A_DAY)
        if day is None:
            continue
        test = _which_psat(row, day)
        if test:
            yield from _sections(row, test, "LATEST_PSAT", problems)
        else:
            why = Told("By its day this may be PSAT/NMSQT or PSAT 10. Enter these scores by hand.")
            problems.append(row.problem("LATEST_PSAT_DATE", why))


def _which_psat(row: ScoreRow, day: date) -> str:
    if not row.columns.has("NATIONAL_MERIT"):
        return "PSAT 8/9"
    if row["SELECTION_INDEX"] or day.month >= 9:
        return "PSAT/NMSQT"
    return "PSAT 10" if 2 <= day.month <= 6 else ""


def _sections(
    row: ScoreRow, test: str, prefix: str, problems: Problems
) -> Iterator[IncomingSitting]:
    day = row.day(f"{prefix}_DATE", problems, *A_DAY)
    if day is None:
        return
    scores = tuple(
        row.score(part, column) for part, name in SECTIONS if row[column := f"{prefix}_{name}"]
    )
    if not scores:
        why = Told("The file has neither total nor section scores of this day.")
        problems.append(row.problem(f"{prefix}_DATE", why, refuses=False))
        return
    yield IncomingSitting(
        key=f"{row.origin.line}:{prefix}",
        origin=row.origin,
        taker=row.taker(NUMBERS, "NAME_FIRST", "NAME_LAST", "BIRTH_DATE", *A_DAY),
        test=test,
        taken_on=day,
        scores=scores,
    )


def ap(columns: ScoreColumns, rows: Rows, problems: Problems) -> Iterator[IncomingSitting]:
    """The exams of an AP student datafile."""
    needed = ("Last Name", "First Name", "Admin Year 01", "Exam Code 01", "Exam Grade 01")
    columns.must_have(needed)
    why = Told("The file says the year of an exam: it is kept as the first of May.")
    problems.append(Problem(Origin(columns.file), "Admin Year", "", why, refuses=False))
    for row in rows:
        for place in range(1, EXAMS + 1):
            if row[f"Exam Code {place:02}"]:
                yield from _exam(row, f"{place:02}", problems)


def _exam(row: ScoreRow, place: str, problems: Problems) -> Iterator[IncomingSitting]:
    code, grade, year = f"Exam Code {place}", f"Exam Grade {place}", f"Admin Year {place}"
    name = EXAM_NAMES.get(row[code].zfill(2), "")
    begins = row.day(year, problems, "%y", "%Y")
    if not name:
        problems.append(row.problem(code, Told("No exam with this code is known.")))
    elif not row[grade]:
        why = Told("The exam has no grade: it may be late, withheld or canceled.")
        problems.append(row.problem(code, why, refuses=False))
    elif begins is not None:
        numbers = ("Student Identifier",)
        yield IncomingSitting(
            key=f"{row.origin.line}:{place}",
            origin=row.origin,
            taker=row.taker(numbers, "First Name", "Last Name", "Date of Birth", "%m%d%y", *A_DAY),
            test=AP,
            taken_on=begins.replace(month=5),
            latest=begins.replace(month=12, day=31),
            scores=(row.score(name, grade),),
        )
