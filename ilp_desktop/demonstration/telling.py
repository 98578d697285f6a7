"""A text told of one student: names, pronouns and courses filled in."""

from __future__ import annotations

from dataclasses import dataclass

from ilp_desktop.demonstration.courses import Schedule
from ilp_desktop.demonstration.pupils import Pupil
from ilp_desktop.demonstration.school import Faculty, Staffer
from ilp_desktop.demonstration.texts import ForSome
from ilp_desktop.policy.people import Relation, StaffRole

PRONOUNS = {
    "she": ("she", "her", "her", "hers"),
    "he": ("he", "him", "his", "his"),
    "they": ("they", "them", "their", "theirs"),
}

ENDINGS = {
    "she": {"o": "a", "hijo": "hija", "Lo": "La", "ella": "ella"},
    "he": {"o": "o", "hijo": "hijo", "Lo": "Lo", "ella": "él"},
    "they": {"o": "e", "hijo": "hije", "Lo": "Le", "ella": "elle"},
}
"""What changes in Spanish with the one who is spoken of."""

CALLED = {
    Relation.MOTHER: "mother",
    Relation.FATHER: "father",
    Relation.GRANDPARENT: "grandmother",
    Relation.AUNT_OR_UNCLE: "aunt",
    Relation.STEPPARENT: "stepfather",
}
"""What an adult is to the student, in a sentence."""


@dataclass(frozen=True)
class Telling:
    """What is told of a student in one school year."""

    pupil: Pupil
    schedule: Schedule
    faculty: Faculty

    @property
    def grade(self) -> int:
        return self.schedule.grade

    def suits(self, text: ForSome) -> bool:
        """Whether a student of this grade and home may say it, or have it said."""
        pupil = self.pupil
        homes = ("", pupil.culture, pupil.home_language)
        also = {"other": pupil.home_language != "en", "new": pupil.came_in == self.grade > 7}
        fits = text.home in homes or also.get(text.home, False)
        return text.first <= self.grade <= text.last and fits

    def teacher(self, subject: str) -> Staffer | None:
        """Who teaches the student that subject, or would."""
        own = self.schedule.of(subject)
        if own is not None and own.teacher is not None:
            return own.teacher
        return next(iter(self.faculty.teachers(subject, self.grade)), None)

    def say(self, text: str, subject: str = "english") -> str:
        """The text as a sentence: people by what they are to the student."""
        if "{" not in text:
            return text
        parent = f"{self._pronouns[2]} {self._parent_is}"
        teacher = self.teacher(subject)
        return text.format_map(
            self._words(subject)
            | {
                "parent": parent,
                "Parent": parent[0].upper() + parent[1:],
                "teacher": teacher.polite if teacher else "the teacher",
                "counselor": self.pupil.counselor.polite,
                "career": self.faculty.the(StaffRole.CAREER_COORDINATOR).polite,
            }
        )

    def name(self, text: str, subject: str = "english") -> str:
        """The text as it stands in a list: people by their names."""
        if "{" not in text:
            return text
        teacher = self.teacher(subject)
        parents = self.pupil.parents
        return text.format_map(
            self._words(subject)
            | {
                "parent": parents[0].name if parents else "Family",
                "teacher": teacher.name if teacher else "Teacher",
                "counselor": self.pupil.counselor.name,
                "career": self.faculty.the(StaffRole.CAREER_COORDINATOR).name,
            }
        )

    @property
    def _pronouns(self) -> tuple[str, str, str, str]:
        return PRONOUNS[self.pupil.they]

    @property
    def _parent_is(self) -> str:
        parents = self.pupil.parents
        return CALLED.get(parents[0].relation, "guardian") if parents else "family"

    def _words(self, subject: str) -> dict[str, str]:
        they, them, their, theirs = self._pronouns
        own = self.schedule.of(subject)
        return {
            "name": self.pupil.short,
            "they": they,
            "them": them,
            "their": their,
            "theirs": theirs,
            "They": they.capitalize(),
            "Them": them.capitalize(),
            "Their": their.capitalize(),
            "course": own.course.name if own else "mathematics",
        } | ENDINGS[self.pupil.they]
