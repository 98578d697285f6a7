"""The narrative sections of a plan: voices, strengths, achievements, skills, options."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from ilp_desktop.demonstration.chance import Chance, Deck
from ilp_desktop.demonstration.ledger import Ledger, tale
from ilp_desktop.demonstration.objectives import AFTER_SCHOOL
from ilp_desktop.demonstration.roster import writer
from ilp_desktop.demonstration.sheet import Sheet
from ilp_desktop.demonstration.shelf import texts
from ilp_desktop.demonstration.telling import Telling
from ilp_desktop.demonstration.texts import AchievementText, OptionText, SkillText, StrengthText
from ilp_desktop.demonstration.years import Year
from ilp_desktop.policy.people import ParticipantRole, StaffRole
from ilp_desktop.policy.plan import (
    AchievementKind,
    ObjectiveArea,
    ObjectiveSource,
    OptionKind,
    SkillCategory,
    SkillLevel,
    Suggestion,
    VoiceKind,
)
from ilp_desktop.records import (
    Achievement,
    AfterSchoolOption,
    Objective,
    Record,
    Skill,
    Strength,
    Voice,
)

ROLES = {
    "student": ParticipantRole.STUDENT,
    "parent": ParticipantRole.PARENT,
    "teacher": ParticipantRole.TEACHER,
    "counselor": ParticipantRole.COUNSELOR,
}
ANY = ""
"""Stands for what belongs to nobody's interest alone."""
Own = TypeVar("Own", StrengthText, AchievementText, SkillText)
WORK = ("career", "work", "apprenticeship", "military")


@dataclass
class Author:
    """Writes what a plan says in words."""

    chance: Chance
    ledger: Ledger

    def __post_init__(self) -> None:
        voices, interests = texts().voices, texts().interests.values()
        self._needs = Deck(self.chance, voices.needs)
        self._needs_es = Deck(self.chance, voices.needs_es)
        self._aspirations = {i.key: Deck(self.chance, i.aspirations) for i in interests}
        self._aspirations_es = {i.key: Deck(self.chance, i.aspirations_es) for i in interests}
        self._added = {
            "parent": Deck(self.chance, voices.parents),
            "teacher": Deck(self.chance, voices.teachers),
            "counselor": Deck(self.chance, voices.counselors),
        }
        self._parents_es = Deck(self.chance, voices.parents_es)
        self._suggestions = Deck(self.chance, voices.suggestions)
        self._strengths = {i.key: Deck(self.chance, i.strengths) for i in interests}
        self._strengths[ANY] = Deck(self.chance, voices.strengths)
        self._achievements = {i.key: Deck(self.chance, i.achievements) for i in interests}
        self._achievements[ANY] = Deck(self.chance, voices.achievements)
        self._skills = {i.key: Deck(self.chance, i.skills) for i in interests}
        self._skills[ANY] = Deck(self.chance, voices.skills)

    def voices(
        self, telling: Telling, year: Year, sheet: Sheet, begun: date, *, lacks_needs: bool
    ) -> None:
        """The student's own words, then what others add (policy C.5, C.6)."""
        pupil = telling.pupil
        spanish = pupil.language == "es" and self.chance.falls(0.55)
        aspiration = None
        if not lacks_needs:
            need = self._needs_es.draw() if spanish else None
            if need is None:
                said = self._needs.draw(telling.suits)
                need = said.text if said else ""
            self._voice(telling, year, sheet, VoiceKind.NEED, "student", begun, need, spanish)
        if spanish:
            aspiration = self._aspirations_es[pupil.interest].draw()
        if aspiration is None:
            wish = self._aspirations[pupil.interest].draw(telling.suits)
            aspiration, spanish = (wish.text if wish else ""), False
        self._voice(
            telling, year, sheet, VoiceKind.ASPIRATION, "student", begun, aspiration, spanish
        )
        if pupil.complete:
            self._additions(telling, year, sheet)

    def _additions(self, telling: Telling, year: Year, sheet: Sheet) -> None:
        pupil, chance = telling.pupil, self.chance
        for who, share, at in (
            ("parent", 0.85, 0.1),
            ("teacher", 0.7, 0.08),
            ("counselor", 0.35, 0.12),
        ):
            day = year.day(at + chance.uniform(0.0, 0.06))
            if not year.has_come(day) or not chance.falls(share):
                continue
            if who == "parent" and not pupil.parents:
                continue
            spanish = who == "parent" and pupil.parents[0].text.language == "es"
            text = (self._parents_es if spanish else self._added[who]).draw() or ""
            self._voice(telling, year, sheet, VoiceKind.ADDITION, who, day, text, spanish)

    def _voice(
        self,
        telling: Telling,
        year: Year,
        sheet: Sheet,
        kind: VoiceKind,
        who: str,
        day: date,
        text: str,
        spanish: bool,
    ) -> None:
        pupil = telling.pupil
        teacher = telling.teacher("english" if self.chance.falls(0.5) else "math")
        persons = {
            "student": pupil.person_id,
            "parent": pupil.parents[0].person_id if pupil.parents else None,
            "teacher": teacher.person_id if teacher else None,
            "counselor": pupil.counselor.person_id,
        }
        voice = Voice(
            student_id=pupil.student_id,
            plan_id=sheet.plan.id,
            kind=kind,
            person_id=persons[who],
            role=ROLES[who],
            said_on=day,
            words=telling.say(text),
            language="es" if spanish else "en",
        )
        self._enter(telling, year, day, voice)
        sheet.voices.append(voice)

    def recognition(self, telling: Telling, year: Year, sheet: Sheet) -> None:
        """Strengths and achievements, as they are seen through the year (policy C.7)."""
        chance, pupil = self.chance, telling.pupil
        for place in range(chance.randint(2, 3) if year.is_present else 2):
            seen = _drawn(self._strengths, telling, place, pupil.told)
            day = year.day(chance.uniform(0.03, 0.97) * year.elapsed)
            if seen and year.has_come(day):
                pupil.told.add(seen.text)
                self._strength(telling, year, sheet, seen, day)
        for place in range(chance.randint(1, 2)):
            won = _drawn(self._achievements, telling, place, pupil.told)
            day = year.day(chance.uniform(0.1, 0.97) * year.elapsed)
            if won and year.has_come(day):
                pupil.told.add(won.text)
                self._achievement(telling, year, sheet, won, day)

    def _strength(
        self, telling: Telling, year: Year, sheet: Sheet, text: StrengthText, day: date
    ) -> None:
        subject = self._own_subject(telling)
        strength = Strength(
            student_id=sheet.plan.student_id,
            plan_id=sheet.plan.id,
            noted_on=day,
            text=telling.say(text.text, subject),
            source=_source(telling, text.source, subject),
        )
        self._enter(telling, year, day, strength)
        sheet.strengths.append(strength)

    def _achievement(
        self, telling: Telling, year: Year, sheet: Sheet, text: AchievementText, day: date
    ) -> None:
        subject = self._own_subject(telling)
        achievement = Achievement(
            student_id=sheet.plan.student_id,
            plan_id=sheet.plan.id,
            kind=AchievementKind(text.kind),
            achieved_on=day,
            text=telling.say(text.text, subject),
            source=telling.name(text.source, subject),
        )
        self._enter(telling, year, day, achievement)
        sheet.achievements.append(achievement)

    def skills(self, telling: Telling, year: Year, sheet: Sheet) -> None:
        """Skills with what shows them (policy B.1.b)."""
        seen = set[str]()
        for place in range(3 if year.is_present else 2):
            text = _drawn(self._skills, telling, place, seen)
            if text is None:
                return
            seen.add(text.text)
            self._skill(telling, year, sheet, text)

    def _skill(self, telling: Telling, year: Year, sheet: Sheet, text: SkillText) -> None:
        pupil = telling.pupil
        height = 2 * pupil.ability + (telling.grade - 6) / 4 + self.chance.gauss(0, 0.8)
        levels = list(SkillLevel)
        skill = Skill(
            student_id=pupil.student_id,
            plan_id=sheet.plan.id,
            name=text.text,
            category=SkillCategory(text.category),
            level=levels[min(3, max(0, round(height - 0.6)))],
            evidence=telling.name(text.evidence, self._own_subject(telling)),
        )
        self._enter(telling, year, sheet.plan.initiated_on, skill)
        sheet.skills.append(skill)

    def options(self, telling: Telling, year: Year, sheet: Sheet, *, only_work: bool) -> None:
        """Ways to go on after school, a higher education and a career among them (B.1.d)."""
        options = texts().interests[telling.pupil.interest].options
        higher = [o for o in options if o.kind == "higher_education"]
        work = [o for o in options if o.kind in WORK]
        others = [o for o in options if o.kind == "technical"]
        chosen = [] if only_work else self.chance.some(higher, 1, 2)
        chosen += self.chance.some(others, 0, 1) + self.chance.some(work, 1, 2)
        for option in chosen:
            self._option(telling, year, sheet, option)

    def _option(self, telling: Telling, year: Year, sheet: Sheet, text: OptionText) -> None:
        onward = [t.objective for t in sheet.objectives if t.objective.area.value in AFTER_SCHOOL]
        option = AfterSchoolOption(
            student_id=sheet.plan.student_id,
            plan_id=sheet.plan.id,
            kind=OptionKind(text.kind),
            name=text.name,
            asks_for=text.asks_for,
            standing=telling.say(text.standing),
            objective_id=onward[0].id if onward else None,
        )
        self._enter(telling, year, sheet.plan.initiated_on, option)
        sheet.options.append(option)

    def suggestions(self, telling: Telling, year: Year, sheet: Sheet) -> None:
        """What somebody suggested and is no objective yet (policy C.9)."""
        day = year.day(self.chance.uniform(0.12, 0.55))
        if not self.chance.falls(0.4) or not year.has_come(day):
            return
        text = self._suggestions.draw(telling.suits)
        if text is None:
            return
        faculty, pupil = telling.faculty, telling.pupil
        teacher = telling.teacher("english")
        persons = {
            "parent": pupil.parents[0].person_id if pupil.parents else pupil.person_id,
            "student": pupil.person_id,
            "career": faculty.the(StaffRole.CAREER_COORDINATOR).person_id,
            "teacher": teacher.person_id if teacher else pupil.counselor.person_id,
            "counselor": pupil.counselor.person_id,
        }
        suggestion = Objective(
            student_id=pupil.student_id,
            plan_id=sheet.plan.id,
            position=len(sheet.objectives) + 1,
            title=text.title,
            statement=text.text,
            source=ObjectiveSource.DESIRABLE,
            area=ObjectiveArea(text.area),
            suggestion=Suggestion(text.answer),
            suggested_by_id=persons[text.who],
            suggested_on=day,
            answered_on=day if text.answer != "suggested" else None,
            answer_reason=text.reason,
        )
        self._enter(telling, year, day, suggestion)
        sheet.suggestions.append(suggestion)

    def _own_subject(self, telling: Telling) -> str:
        """The subject of what the student is drawn to."""
        courses = texts().interests[telling.pupil.interest].courses
        own = [c for c in courses if c.grade == telling.grade]
        return own[0].subject if own else courses[0].subject

    def _enter(self, telling: Telling, year: Year, day: date, record: Record) -> None:
        self.ledger.enter(record, tale(year, day), writer(telling.pupil))


def _source(telling: Telling, source: str, subject: str) -> str:
    """Before high school the teacher of the interest is the teacher of something else."""
    if telling.grade < 9 and source.startswith("{teacher},"):
        source = "{teacher}"
    return telling.name(source, subject)


def _drawn(
    decks: Mapping[str, Deck[Own]], telling: Telling, place: int, told: Container[str]
) -> Own | None:
    """The first text comes of the student's interest, the others are for anybody."""
    keys = [telling.pupil.interest, ANY]
    for key in keys if place == 0 else reversed(keys):
        found = decks[key].draw(lambda one: telling.suits(one) and one.text not in told)
        if found is not None:
            return found
    return None
