"""What can come in, in words: kinds of files, of things in them, and what becomes of each."""

from __future__ import annotations

from ilp_desktop.desktop.importing.taking import Taking
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.exchange.recognizing import Kind
from ilp_desktop.office.incoming.preview import Outcome
from ilp_desktop.policy.incoming import Coming

KINDS = {
    Kind.ROSTER: mark("Roster: students, families, staff and classes"),
    Kind.STUDENTS: mark("Table of students"),
    Kind.GUARDIANS: mark("Table of parents and guardians"),
    Kind.STAFF: mark("Table of staff"),
    Kind.REGISTRATION: mark("Table of classes: who is in which"),
    Kind.MARKS: mark("Table of marks"),
    Kind.REPORT_CARDS: mark("Report cards"),
    Kind.ACT: mark("Scores of the ACT"),
    Kind.PREACT: mark("Scores of the PreACT"),
    Kind.SAT: mark("Scores of the SAT"),
    Kind.PSAT: mark("Scores of the PSAT"),
    Kind.AP: mark("Scores of AP exams"),
    Kind.SCORES: mark("Table of scores of any test"),
    Kind.CALENDAR: mark("School calendar"),
    Kind.OCCUPATIONS: mark("List of occupations (O*NET)"),
    Kind.INSTITUTIONS: mark("List of colleges (IPEDS)"),
    Kind.PROGRAMS: mark("List of programs of study (CIP)"),
}
"""Each kind of file, as one chooses it."""

WELCOME = (
    (
        "users",
        mark("A roster"),
        mark("OneRoster or School Data Sync, as a zip or a folder: everything at once"),
    ),
    (
        "list-checks",
        mark("A table"),
        mark("Students, parents, staff, classes or marks, as CSV, TSV or Excel (.xlsx)"),
    ),
    (
        "file-text",
        mark("Report cards"),
        mark("One PDF for each student in a folder or a zip, or one PDF for all"),
    ),
    ("award", mark("Test scores"), mark("ACT, PreACT, SAT, PSAT, AP, or a table of any test")),
    ("calendar-days", mark("The school’s calendar"), mark("Holidays, terms and nights, as .ics")),
    (
        "graduation-cap",
        mark("Careers and colleges"),
        mark("O*NET, IPEDS and CIP, as they are downloaded"),
    ),
)
"""What can come in, before anything was chosen: glyph, name, and how it comes."""

THINGS = {
    Coming.SCHOOL_YEAR: mark("School years"),
    Coming.TERM: mark("Terms"),
    Coming.STAFF: mark("Staff"),
    Coming.STUDENT: mark("Students"),
    Coming.GUARDIAN: mark("Parents and guardians"),
    Coming.REGISTRATION: mark("Classes"),
    Coming.MARK: mark("Marks"),
    Coming.REPORT_CARD: mark("Report cards"),
    Coming.SCORE: mark("Test scores"),
    Coming.SCHOOL_DAY: mark("Days of the calendar"),
    Coming.OCCUPATION: mark("Occupations"),
    Coming.INSTITUTION: mark("Colleges"),
    Coming.PROGRAM: mark("Programs of study"),
}
ONE = {
    Coming.SCHOOL_YEAR: mark("School year"),
    Coming.TERM: mark("Term"),
    Coming.STAFF: mark("Staff member"),
    Coming.STUDENT: mark("Student"),
    Coming.GUARDIAN: mark("Parent or guardian"),
    Coming.REGISTRATION: mark("Class"),
    Coming.MARK: mark("Mark"),
    Coming.REPORT_CARD: mark("Report card"),
    Coming.SCORE: mark("Test score"),
    Coming.SCHOOL_DAY: mark("Day of the calendar"),
    Coming.OCCUPATION: mark("Occupation"),
    Coming.INSTITUTION: mark("College"),
    Coming.PROGRAM: mark("Program of study"),
}

OUTCOMES = {
    Outcome.NEW: mark("New {count}"),
    Outcome.CHANGED: mark("Changed {count}"),
    Outcome.SAME: mark("The same {count}"),
    Outcome.LEFT: mark("Left school? {count}"),
    Outcome.DOUBTFUL: mark("Doubtful {count}"),
    Outcome.REFUSED: mark("Refused {count}"),
}
"""The tabs of a preview."""
HINTS = {
    Outcome.NEW: mark("The office does not have these yet. What is ticked comes in."),
    Outcome.CHANGED: mark("The file says something else than the office. What is ticked changes."),
    Outcome.SAME: mark("Here the file says what the office has. Nothing happens to these."),
    Outcome.LEFT: mark(
        "The file no longer has these students. Tick who has left; no file is closed or deleted."
    ),
    Outcome.DOUBTFUL: mark(
        "Decide these one by one, at the right. What is not decided stays as it is."
    ),
    Outcome.REFUSED: mark("These stay out, for the reason that each gives."),
}
TONES = {
    Outcome.NEW: "ok",
    Outcome.CHANGED: "accent",
    Outcome.SAME: "muted",
    Outcome.LEFT: "warn",
    Outcome.DOUBTFUL: "warn",
    Outcome.REFUSED: "bad",
}


TAKEN = {
    Outcome.NEW: mark("{count} new"),
    Outcome.CHANGED: mark("{count} changed"),
    Outcome.LEFT: mark("{count} left school"),
    Outcome.DOUBTFUL: mark("{count} decided"),
}
"""What is taken, in the order in which it is said."""


def things(about: Coming, count: int) -> str:
    """Students: 1,204"""
    return tr("{things}: {count}", things=tr(THINGS[about]), count=f"{count:,}")


def taken_words(taking: Taking) -> str:
    """What is taken, in numbers: new, changed, left, decided."""
    counts = dict.fromkeys(Outcome, 0)
    for row in taking.preview.rows:
        counts[row.outcome] += taking.is_taken(row)
    said = [
        tr(words, count=f"{counts[outcome]:,}")
        for outcome, words in TAKEN.items()
        if counts[outcome]
    ]
    return ", ".join(said) or tr("Nothing is taken.")
