"""The plan itself: what it must hold, and when it is a Plan for College and Career Readiness."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum


class PlanState(Enum):
    """How far a year's plan has come."""

    DRAFT = "draft"
    ESTABLISHED = "established"
    REVIEWED = "reviewed"
    CLOSED = "closed"


class VersionReason(Enum):
    """Why the plan was frozen as a version (policy C.2)."""

    ESTABLISHED = "established"
    REVIEWED = "reviewed"
    AMENDED = "amended"
    CLOSED = "closed"


class VoiceKind(Enum):
    """What somebody says in the plan in their own words (policy C.5, C.6)."""

    NEED = "need"
    ASPIRATION = "aspiration"
    ADDITION = "addition"


class ObjectiveSource(Enum):
    """Where an objective comes from (policy C.6)."""

    MINIMUM_PROGRAM = "minimum_program"
    ILP = "ilp"
    DESIRABLE = "desirable"


class ObjectiveArea(Enum):
    """What an objective is about; two of them make the ILP a PCCR (policy C.9)."""

    ACADEMIC = "academic"
    OCCUPATIONAL = "occupational"
    POST_SECONDARY = "post_secondary"
    PERSONAL = "personal"


class ObjectiveStatus(Enum):
    """How an objective stands."""

    NOT_STARTED = "not_started"
    ON_TRACK = "on_track"
    NEEDS_ATTENTION = "needs_attention"
    MET = "met"
    SET_ASIDE = "set_aside"


class Suggestion(Enum):
    """What became of a suggested objective (policy C.9)."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    HELD = "held"
    NOT_NOW = "not_now"


class Provider(Enum):
    """Who carries out an activity (policy C.6 (1) and (2))."""

    SCHOOL = "school"
    PARENT = "parent"
    STUDENT = "student"
    OUTSIDE = "outside"


class OptionKind(Enum):
    """A way to go on after school (policy B.1.d)."""

    HIGHER_EDUCATION = "higher_education"
    TECHNICAL = "technical"
    APPRENTICESHIP = "apprenticeship"
    MILITARY = "military"
    WORK = "work"
    CAREER = "career"


class ContributionKind(Enum):
    """How a person took part in the plan (policy B.1, C.5, C.9)."""

    AUTHOR = "author"
    CONSULTED = "consulted"
    REVIEWED = "reviewed"


class AchievementKind(Enum):
    """What an achievement is."""

    AWARD = "award"
    CERTIFICATE = "certificate"
    OFFICE_HELD = "office_held"
    SERVICE = "service"
    WORK = "work"
    SPORT_OR_ART = "sport_or_art"
    OTHER = "other"


class SkillCategory(Enum):
    """What kind of skill (policy B.1.b)."""

    ACADEMIC = "academic"
    TECHNICAL = "technical"
    LANGUAGE = "language"
    PERSONAL = "personal"


class SkillLevel(Enum):
    """How far a skill has come."""

    BEGINNING = "beginning"
    GROWING = "growing"
    SOLID = "solid"
    STRONG = "strong"


class SignatureKind(Enum):
    """What a signature says; never that anybody is bound (policy C.6)."""

    TOOK_PART = "took_part"
    RECEIVED_COPY = "received_copy"


AT_A_CONFERENCE = frozenset({VersionReason.ESTABLISHED, VersionReason.REVIEWED})
"""What is done with the plan at a conference (policy C.2); it gives the plan its state."""

_NUMBER = re.compile(r"\s*\$?(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)")
"""A number at the beginning: "78 %", "2 of 10", "$1,200"."""

MOST_DIGITS = 9

PCCR_AREAS = frozenset({ObjectiveArea.OCCUPATIONAL, ObjectiveArea.POST_SECONDARY})


def is_pccr(areas: Iterable[ObjectiveArea]) -> bool:
    """Whether these accepted objectives make the ILP a PCCR (policy C.9)."""
    return any(area in PCCR_AREAS for area in areas)


def measured(value: str) -> float | None:
    """The number that a value of progress begins with, if it is measured at all (policy C.7).

    More digits than anything at school has are no measure.
    """
    found = _NUMBER.match(value)
    if not found or sum(each.isdigit() for each in found[1]) > MOST_DIGITS:
        return None
    return float(found[1].replace(",", ""))


def unit(value: str) -> str:
    """What stands besides the number: "%", "of 10", "$ saved"; nothing for a bare number."""
    found = _NUMBER.match(value)
    if not found:
        return ""
    besides = f"{value[: found.start(1)]} {value[found.end(1) :]}".replace("%", " % ")
    return " ".join(besides.casefold().split())


def by_unit(values: Iterable[str]) -> dict[str, list[int]]:
    """Which of these values are numbers, by their place, each unit apart.

    "78 %" and "8 of 10" are no line.
    """
    found: dict[str, list[int]] = {}
    for place, value in enumerate(values):
        if measured(value) is not None:
            found.setdefault(unit(value), []).append(place)
    return found


def is_in(wanted: str, target: str, *, alone: bool = True) -> bool:
    """Whether a target, or where it began, is of the values' unit.

    Either may leave it out, for the measure names it too, and a target may say more: "by May".
    Where values have several units a bare number is of those that are bare numbers.
    """
    said = unit(target)
    if not alone and not (said and wanted):
        return said == wanted
    return not said or f"{said} ".startswith(f"{wanted} ".lstrip())
