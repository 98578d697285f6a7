"""Courses, credits and where each planned course comes from (policy B.1.c, B.3)."""

from enum import Enum


class CreditArea(Enum):
    """An area of the graduation requirements (Utah rule R277-700-6)."""

    LANGUAGE_ARTS = "language_arts"
    MATHEMATICS = "mathematics"
    SCIENCE = "science"
    SOCIAL_STUDIES = "social_studies"
    ARTS = "arts"
    PE_AND_HEALTH = "pe_and_health"
    CTE = "cte"
    DIGITAL_STUDIES = "digital_studies"
    FINANCIAL_LITERACY = "financial_literacy"
    ELECTIVE = "elective"


class CourseState(Enum):
    """How far a course of the plan has come."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    EARNED = "earned"
