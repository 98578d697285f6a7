"""What may come in from other systems, by kind."""

from __future__ import annotations

from enum import Enum


class Coming(Enum):
    """What a thing that comes in is."""

    SCHOOL_YEAR = "school_year"
    TERM = "term"
    STAFF = "staff"
    STUDENT = "student"
    GUARDIAN = "guardian"
    REGISTRATION = "registration"
    MARK = "mark"
    REPORT_CARD = "report_card"
    SCORE = "score"
    SCHOOL_DAY = "school_day"
    OCCUPATION = "occupation"
    INSTITUTION = "institution"
    PROGRAM = "program"


class TableKind(Enum):
    """What the rows of a table with mapped columns are."""

    STUDENTS = "students"
    GUARDIANS = "guardians"
    STAFF = "staff"
    REGISTRATION = "registration"
    MARKS = "marks"
    SCORES = "scores"


class Catalogue(Enum):
    """A public list that post-secondary options are chosen from."""

    OCCUPATION = "occupation"
    INSTITUTION = "institution"
    PROGRAM = "program"
