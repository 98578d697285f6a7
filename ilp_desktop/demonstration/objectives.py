"""Objectives of a plan: chosen to fit the student, with activities, progress and requests."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from ilp_desktop.demonstration.chance import Chance, Deck
from ilp_desktop.demonstration.ledger import Ledger, tale
from ilp_desktop.demonstration.pupils import Pupil
from ilp_desktop.demonstration.roster import writer
from ilp_desktop.demonstration.school import Faculty, House
from ilp_desktop.demonstration.sheet import Sheet, Told
from ilp_desktop.demonstration.shelf import texts
from ilp_desktop.demonstration.telling import Telling
from ilp_desktop.demonstration.texts import ActivityText, NoteText, ObjectiveText
from ilp_desktop.demonstration.years import Year, school_day
from ilp_desktop.policy.people import StaffRole
from ilp_desktop.policy.plan import (
    ObjectiveArea,
    ObjectiveSource,
    ObjectiveStatus,
    Provider,
    Suggestion,
)
from ilp_desktop.policy.privacy import Decision
from ilp_desktop.records import (
    Activity,
    CommunityResource,
    Objective,
    Program,
    Progress,
    ResourceRequest,
)

BY_MONTH = re.compile(r"by ([A-Z][a-z]{2})[a-z]*$")
AFTER_SCHOOL = (ObjectiveArea.OCCUPATIONAL.value, ObjectiveArea.POST_SECONDARY.value)


@dataclass
class Advisor:
    """Finds objectives for students, and tells how they go."""

    chance: Chance
    ledger: Ledger
    faculty: Faculty
    house: House

    def __post_init__(self) -> None:
        common = texts().objectives
        minimum = [o for o in common if o.source == "minimum_program"]
        onward = [o for o in common if o.area in AFTER_SCHOOL]
        own = [o for o in common if o not in minimum and o not in onward]
        self._minimum = Deck(self.chance, minimum)
        self._onward = Deck(self.chance, onward)
        self._own = Deck(self.chance, own)
        self._every = {o.key: o for o in common} | {
            o.key: o for interest in texts().interests.values() for o in interest.objectives
        }
        self._requests: Counter[int] = Counter()

    def choose(self, telling: Telling, year: Year, number: int) -> list[ObjectiveText]:
        """So many objectives: one of the minimum program, one that leads on, one of one's own."""
        pupil = telling.pupil
        if pupil.lead and year.is_present:
            named = [self._every[key] for key in pupil.lead.objectives]
            if named:
                return named

        def fits(o: ObjectiveText) -> bool:
            return _fits(o, pupil, telling.grade)

        interest = texts().interests[pupil.interest]
        leading = [o for o in interest.objectives if fits(o)]
        if not year.is_present:  # what fits the present grade is told this year
            now = pupil.grade
            leading = [o for o in leading if not o.grades[0] <= now <= o.grades[1]]
        chosen = [self._minimum.draw(fits), *leading[:1]]
        if not leading:
            chosen.append(self._onward.draw(fits))
        if number > 2:
            chosen.append(self._own.draw(fits))
        if number > 3:
            chosen.append(leading[1] if len(leading) > 1 else self._minimum.draw(fits))
        found = [o for o in chosen if o is not None]
        pupil.told.update(o.key for o in found)
        return list(dict.fromkeys(found))

    def tell(self, telling: Telling, year: Year, sheet: Sheet, text: ObjectiveText) -> Told:
        """The objective with everything that came of it until today."""
        pupil, chance, subject = telling.pupil, self.chance, text.subject
        suggested_on = min(sheet.plan.initiated_on, year.until)
        goes_well = chance.falls(0.5 + 0.45 * pupil.ability) or (
            pupil.lead is not None and year.is_present and pupil.ability > 0.5
        )
        notes = self._notes(year, text, goes_well=goes_well)
        objective = Objective(
            student_id=pupil.student_id,
            plan_id=sheet.plan.id,
            position=len(sheet.objectives) + 1,
            title=telling.say(text.title, subject),
            statement=telling.say(text.statement, subject),
            source=ObjectiveSource(text.source),
            area=ObjectiveArea(text.area),
            status=_status(year, text, notes, goes_well=goes_well),
            measure=text.measure,
            baseline=text.start,
            target=text.target.split(" by ")[0],
            target_on=_target_day(year, text.target),
            beyond_means=bool(text.beyond),
            beyond_reason=telling.say(text.beyond, subject),
            suggestion=Suggestion.ACCEPTED,
            suggested_by_id=self._suggested_by(telling, text),
            suggested_on=suggested_on,
            answered_on=suggested_on,
        )
        occasion = tale(year, suggested_on)
        self.ledger.enter(objective, occasion, writer(pupil))
        told = Told(objective)
        for place, activity in enumerate(text.activities):
            self._activity(telling, year, told, text, activity, place, goes_well=goes_well)
        for day, note in notes:
            self._progress(telling, year, told, text, note, day)
        if text.need and year.has_come(suggested_on + timedelta(days=40)):
            self._request(telling, year, told, text)
        sheet.objectives.append(told)
        return told

    def _notes(
        self, year: Year, text: ObjectiveText, *, goes_well: bool
    ) -> list[tuple[date, NoteText]]:
        """The notes of progress until today, each with its day."""
        notes = list(text.progress)
        if not goes_well:
            notes = [*notes[: max(1, len(notes) // 2)], text.slip]
        if year.is_present:
            so_far = round(len(text.progress) * 1.35 * year.elapsed)
            notes = [*text.progress][:so_far]
            if not goes_well and so_far > 1:
                notes[-1] = text.slip
        step = 0.8 * year.elapsed / len(notes) if notes else 0.0
        return [
            (day, note)
            for place, note in enumerate(notes)
            if year.has_come(
                day := year.day(0.12 * year.elapsed + step * (place + self.chance.random()))
            )
        ]

    def _suggested_by(self, telling: Telling, text: ObjectiveText) -> str:
        pupil = telling.pupil
        parents = pupil.parents
        who = self.chance.weighted(
            [("student", 6.0), ("counselor", 2.0), ("parent", 1.5 if parents else 0.0)]
        )
        if text.source == "minimum_program":
            who = self.chance.weighted([("counselor", 3.0), ("teacher", 2.0), ("student", 2.0)])
        return _person_of(telling, who, text.subject, self.faculty)

    def _activity(
        self,
        telling: Telling,
        year: Year,
        told: Told,
        objective: ObjectiveText,
        text: ActivityText,
        place: int,
        *,
        goes_well: bool,
    ) -> None:
        named, program, resource = self._provider(telling, objective, text)
        month = BY_MONTH.search(text.when)
        due_on = year.in_month(month[1], self.chance.randint(6, 26)) if month else None
        activity = Activity(
            student_id=told.objective.student_id,
            objective_id=told.objective.id,
            provider=Provider(text.provider),
            provider_name=named,
            text=telling.say(text.text, objective.subject),
            when="" if due_on else text.when,
            due_on=due_on,
            done_on=self._done_on(year, told, due_on, place, goes_well=goes_well),
            position=place + 1,
            program_id=program.id if program else None,
            community_resource_id=resource.id if resource else None,
        )
        occasion = tale(year, told.objective.suggested_on)
        self.ledger.enter(activity, occasion, writer(telling.pupil))
        told.activities.append(activity)

    def _done_on(
        self, year: Year, told: Told, due_on: date | None, place: int, *, goes_well: bool
    ) -> date | None:
        """Most of what is due gets done; what goes on all year is done with its year."""
        if due_on is None:
            is_met = told.objective.status is ObjectiveStatus.MET
            return year.day(0.96) if is_met and year.has_come(year.day(0.96)) else None
        done_on = school_day(due_on - timedelta(days=self.chance.randint(0, 9)))
        share = 0.9 if goes_well else 0.55 if place < 2 else 0.3
        return done_on if year.has_come(done_on) and self.chance.falls(share) else None

    def _provider(
        self, telling: Telling, objective: ObjectiveText, text: ActivityText
    ) -> tuple[str, Program | None, CommunityResource | None]:
        """Who it is: a program of the school, a resource of the community, or somebody named."""
        kind, _, key = text.by.partition(":")
        if kind == "program":
            program = self.house.programs[key or objective.program]
            return program.name, program, None
        if kind == "resource":
            interest = texts().interests[telling.pupil.interest]
            resource = self.house.resources[key or objective.resource or interest.resource]
            return resource.name, None, resource
        return telling.name(text.by, objective.subject), None, None

    def _progress(
        self,
        telling: Telling,
        year: Year,
        told: Told,
        objective: ObjectiveText,
        note: NoteText,
        day: date,
    ) -> None:
        progress = Progress(
            student_id=told.objective.student_id,
            objective_id=told.objective.id,
            noted_on=day,
            value=note.value,
            note=telling.say(self.chance.choice(note.text.split(" ~ ")), objective.subject),
            person_id=_person_of(telling, note.who, objective.subject, self.faculty),
        )
        self.ledger.enter(progress, tale(year, day), writer(telling.pupil))
        told.progress.append(progress)

    def _request(self, telling: Telling, year: Year, told: Told, text: ObjectiveText) -> None:
        """What the school may not have the means for goes to the Principal (policy C.8)."""
        asked_on = school_day(told.objective.suggested_on + timedelta(days=30))
        self._requests[asked_on.year] += 1
        steps = [school_day(asked_on + timedelta(days=days)) for days in (6, 8, 14, 16)]
        consulted, considered, decided, family = (
            day if year.has_come(day) else None for day in steps
        )
        request = ResourceRequest(
            student_id=told.objective.student_id,
            objective_id=told.objective.id,
            number=f"{asked_on.year}-{self._requests[asked_on.year]:03d}",
            need=telling.say(text.need, text.subject),
            looked_at=telling.say(text.looked_at, text.subject),
            asked_by_id=telling.pupil.counselor.person_id,
            asked_on=asked_on,
            considered_on=considered,
            faculty_consulted_on=consulted,
            decision=Decision(text.decision) if decided else None,
            decided_on=decided,
            decision_reason=telling.say(text.reason, text.subject) if decided else "",
            assigned=telling.say(text.assigned, text.subject) if decided else "",
            family_told_on=family,
        )
        self.ledger.enter(request, tale(year, asked_on), writer(telling.pupil))
        told.requests.append(request)


def _fits(o: ObjectiveText, pupil: Pupil, grade: int) -> bool:
    return (
        o.grades[0] <= grade <= o.grades[1]
        and o.key not in pupil.told
        and o.ability[0] <= pupil.ability <= o.ability[1]
        and (not o.cultures or pupil.culture in o.cultures)
        and (not o.learners or pupil.language != "en")
        and (not o.newcomers or (pupil.came_in == grade > 7))
    )


def _person_of(telling: Telling, who: str, subject: str, faculty: Faculty) -> str:
    """The person who takes this part in the student's story."""
    pupil = telling.pupil
    parents = pupil.parents
    if who == "parent" and parents:
        return parents[0].person_id
    if who == "teacher":
        teacher = telling.teacher(subject)
        return teacher.person_id if teacher else pupil.counselor.person_id
    if who == "career":
        return faculty.the(StaffRole.CAREER_COORDINATOR).person_id
    return pupil.person_id if who == "student" else pupil.counselor.person_id


def _status(
    year: Year,
    text: ObjectiveText,
    notes: list[tuple[date, NoteText]],
    *,
    goes_well: bool,
) -> ObjectiveStatus:
    if not notes:
        return ObjectiveStatus.NOT_STARTED
    if any(note is text.slip for _, note in notes):
        is_open = year.is_present or year.starts_in % 2 == 0
        return ObjectiveStatus.NEEDS_ATTENTION if is_open else ObjectiveStatus.SET_ASIDE
    if goes_well and len(notes) == len(text.progress):
        return ObjectiveStatus.MET
    return ObjectiveStatus.ON_TRACK


def _target_day(year: Year, target: str) -> date:
    """The day that the target names by its month, or the end of the year."""
    month = re.search(r"by ([A-Z][a-z]{2})", target)
    if month is None or "grade" in target:
        return year.day(0.98)
    return year.in_month(month[1], 20)
