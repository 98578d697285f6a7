"""The journal of a student's year, by everybody who takes part."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, time

from ilp_desktop.demonstration.chance import Chance, Deck
from ilp_desktop.demonstration.ledger import Ledger, tale
from ilp_desktop.demonstration.roster import writer
from ilp_desktop.demonstration.school import Faculty
from ilp_desktop.demonstration.sheet import Sheet
from ilp_desktop.demonstration.shelf import texts
from ilp_desktop.demonstration.telling import Telling
from ilp_desktop.demonstration.texts import EntryText
from ilp_desktop.demonstration.years import Year, moment
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.policy.people import StaffRole
from ilp_desktop.records import JournalEntry

SEEN_BY = {
    "all": Visibility.ALL_PARTICIPANTS,
    "staff": Visibility.SCHOOL_STAFF,
    "me": Visibility.ONLY_ME,
}


@dataclass
class Journalist:
    """Writes what happened with a student."""

    chance: Chance
    ledger: Ledger
    faculty: Faculty

    def __post_init__(self) -> None:
        self._entries = Deck(self.chance, texts().entries)
        self._entries_es = Deck(self.chance, texts().entries_es)

    def write(self, telling: Telling, year: Year, sheet: Sheet, number: int) -> None:
        """So many entries over the year."""
        days = sorted(
            year.day(0.03 + 0.94 * year.elapsed * (place + self.chance.random()) / number)
            for place in range(number)
        )
        for day in days:
            text = self._draw(telling)
            if text is not None and year.has_come(day):
                self._enter(telling, year, sheet, text, day)

    def _draw(self, telling: Telling) -> EntryText | None:
        pupil = telling.pupil
        if pupil.language == "es" and self.chance.falls(0.25):
            return self._entries_es.draw()
        return self._entries.draw(
            lambda one: (
                one.first <= telling.grade <= one.last
                and (one.who != "parent" or bool(pupil.parents))
            )
        )

    def _enter(
        self, telling: Telling, year: Year, sheet: Sheet, text: EntryText, day: date
    ) -> None:
        at = time(self.chance.randint(7, 15), self.chance.choice((5, 12, 20, 31, 40, 48, 55)))
        kind = EntryKind(text.kind)
        objective_id = None
        if kind is EntryKind.PROGRESS and sheet.objectives:
            objective_id = self.chance.choice(sheet.objectives).objective.id
        entry = JournalEntry(
            student_id=telling.pupil.student_id,
            author_id=self._author(telling, text.who),
            happened_at=moment(day, at).astimezone(UTC),
            kind=kind,
            text=telling.say(text.text),
            minutes=text.minutes or None,
            visibility=SEEN_BY[text.seen_by],
            objective_id=objective_id,
        )
        self.ledger.enter(entry, tale(year, day), writer(telling.pupil))

    def _author(self, telling: Telling, who: str) -> str:
        pupil = telling.pupil
        if who == "teacher":
            teacher = telling.teacher(self.chance.choice(("math", "english", "science")))
            return teacher.person_id if teacher else pupil.counselor.person_id
        if who == "career":
            return self.faculty.the(StaffRole.CAREER_COORDINATOR).person_id
        if who == "parent" and pupil.parents:
            return pupil.parents[0].person_id
        return pupil.person_id if who == "student" else pupil.counselor.person_id
