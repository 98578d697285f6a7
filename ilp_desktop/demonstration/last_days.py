"""The last days, change by change, as the window makes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import cycle

from sqlalchemy import Select, select

from ilp_desktop.demonstration.chance import Chance, Deck
from ilp_desktop.demonstration.ledger import StandingClock
from ilp_desktop.demonstration.school import Staffer
from ilp_desktop.demonstration.shelf import texts
from ilp_desktop.demonstration.telling import Telling
from ilp_desktop.demonstration.texts import RecentText
from ilp_desktop.demonstration.years import Year, moment
from ilp_desktop.office.fields import change_field
from ilp_desktop.office.journal import NewEntry, add_entry
from ilp_desktop.office.objectives import add_progress, tick_activity
from ilp_desktop.policy.journal import EntryKind
from ilp_desktop.policy.plan import ObjectiveArea
from ilp_desktop.records import Activity, Objective, Plan
from ilp_desktop.vault import OfficeSession, SignedIn, Vault

ADDED = (
    ("strategy", "One afternoon a week stays free in spring, for work-based learning."),
    ("strategy", "If the schedule is full, the second elective waits, not the mathematics."),
    ("strategy", "The family asks to look at this again in March."),
)


@dataclass(frozen=True)
class Deed:
    """One change: when, by whom, what it is called, and what is done."""

    at: datetime
    by: SignedIn
    title: str
    act: Callable[[OfficeSession], object]


@dataclass
class LastDays:
    """Does what the counselors did in the last days, in the order of time."""

    chance: Chance
    vault: Vault
    clock: StandingClock
    year: Year

    def deeds(self, counselor: Staffer, told: Sequence[Telling], *, many: bool) -> list[Deed]:
        """The deeds of one counselor, on school days since the year was told at large."""
        own = [one for one in told if one.pupil.counselor is counselor]
        account = counselor.account
        if not own or account is None:
            return []
        days = [day for day in _days(self.year) if day.weekday() < 5]
        recent = Deck(self.chance, texts().recent)
        turn = cycle(self.chance.sample(own, len(own)))
        deeds = []
        for day in days:
            for _ in range(self.chance.randint(2, 4) if many else self.chance.randint(0, 1)):
                deeds.append(self._entry(account, next(turn), recent, day))
            if many and self.chance.falls(0.7):
                deeds.append(self._tick(account, next(turn), day))
            if many and self.chance.falls(0.35):
                deeds.append(self._strategy(account, next(turn), day))
        return [deed for deed in deeds if deed is not None]

    def do(self, deeds: Sequence[Deed]) -> None:
        """Each in a change of its own, at its time."""
        for deed in sorted(deeds, key=lambda one: one.at):
            self.clock.moment = deed.at
            with self.vault.changing(deed.by, deed.title) as session:
                deed.act(session)

    def _entry(
        self, account: SignedIn, telling: Telling, recent: Deck[RecentText], day: date
    ) -> Deed | None:
        pupil = telling.pupil
        text = recent.draw(lambda one: one.fits(pupil.interest, telling.grade))
        if text is None:
            return None
        at = self._at(day)
        kind = EntryKind(text.kind)
        said = telling.say(text.text)

        def act(session: OfficeSession) -> None:
            objectives = session.scalars(_objectives(self.year, pupil.student_id)).all()
            linked = objectives[0] if objectives and text.interest else None
            add_entry(
                session,
                NewEntry(
                    student_id=pupil.student_id,
                    kind=kind,
                    text=said,
                    minutes=text.minutes or None,
                    objective_id=linked,
                    happened_at=at - timedelta(minutes=5),
                ),
            )
            if linked and kind is EntryKind.PROGRESS:
                add_progress(session, linked, note=said)

        return Deed(at, account, "Write in the journal", act)

    def _tick(self, account: SignedIn, telling: Telling, day: date) -> Deed:
        pupil = telling.pupil

        def act(session: OfficeSession) -> None:
            due = select(Activity.id).where(
                Activity.student_id == pupil.student_id,
                Activity.done_on.is_(None),
                Activity.due_on >= day - timedelta(days=20),
                Activity.due_on <= day + timedelta(days=30),
            )
            found = session.scalars(due.order_by(Activity.due_on, Activity.id)).first()
            if found:
                tick_activity(session, found, done=True)

        return Deed(self._at(day), account, "Tick activity", act)

    def _strategy(self, account: SignedIn, telling: Telling, day: date) -> Deed:
        pupil = telling.pupil
        field, sentence = self.chance.choice(ADDED)

        def act(session: OfficeSession) -> None:
            plan = session.scalars(
                select(Plan).where(
                    Plan.student_id == pupil.student_id, Plan.school_year_id == self.year.id
                )
            ).one()
            if sentence not in plan.strategy:
                written = f"{plan.strategy} {sentence}".strip()
                change_field(session, Plan.__tablename__, plan.id, field, written)

        return Deed(self._at(day), account, "Edit strategy", act)

    def _at(self, day: date) -> datetime:
        hour = time(self.chance.randint(8, 15), self.chance.randint(0, 59))
        return moment(day, hour).astimezone(UTC)


def _days(year: Year) -> list[date]:
    first = year.told_until + timedelta(days=1)
    number = (year.today - first).days
    return [first + timedelta(days=place) for place in range(max(0, number))]


def _objectives(year: Year, student_id: str) -> Select[str]:
    return (
        select(Objective.id)
        .join(Plan, Plan.id == Objective.plan_id)
        .where(
            Objective.student_id == student_id,
            Objective.area.in_((ObjectiveArea.OCCUPATIONAL, ObjectiveArea.POST_SECONDARY)),
            Plan.school_year_id == year.id,
        )
        .order_by(Objective.position)
    )
