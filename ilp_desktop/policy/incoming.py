"""What may come in from other systems, by kind."""

from __future__ import annotations

from enum import Enum

from ilp_desktop.policy.people import Relation, Rights


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


CARES_FOR = frozenset(
    {Relation.MOTHER, Relation.FATHER, Relation.LEGAL_GUARDIAN, Relation.FOSTER_PARENT}
)
"""Relations of adults who mostly hold a parent's rights (34 CFR 99.3, 99.4)."""


def rights_at_first(relation: Relation | None) -> Rights:
    """What an adult may do until the office says otherwise.

    A source that names no relation lists parents and guardians; a grandparent or a neighbour is
    somebody to call, until somebody here knows that they hold rights.
    """
    holds = relation is None or relation in CARES_FOR
    return Rights.HOLDS_RIGHTS if holds else Rights.CONTACT_ONLY
