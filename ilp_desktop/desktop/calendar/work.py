"""What the calendar does in the office: one session for each, moves and states with a way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.steps import Step, change, done
from ilp_desktop.desktop.values import Value
from ilp_desktop.office import conferences, fields, invitations, school_days
from ilp_desktop.office.conference_finding import EVERYTHING, Wanted, find_conferences
from ilp_desktop.office.conference_people import Gathering, gatherings
from ilp_desktop.office.conference_reading import taken
from ilp_desktop.office.conference_rows import (
    Clash,
    ConferenceDetail,
    Invitable,
    ListedConference,
    NewConference,
)
from ilp_desktop.office.conference_series import SeriesDay, new_series, series_days
from ilp_desktop.office.school_days import SchoolDayRow
from ilp_desktop.office.staff import StaffRow, staff
from ilp_desktop.office.terms import YearSpan, year_of
from ilp_desktop.policy.conferences import Attendance, OfferMethod, Repeat, Reply
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True)
class Stretch:
    """Days as the calendar shows them, both ends included."""

    first: date
    last: date
    rows: tuple[ListedConference, ...]
    year: YearSpan | None
    now: datetime
    """Wall time at the school."""
    days: tuple[SchoolDayRow, ...] = ()
    """The school year's days without school and its early-out days."""
    gatherings: Mapping[str, Gathering] = field(default_factory=dict)
    """Who is invited to each, where that was asked for."""

    def dates(self) -> list[date]:
        return [self.first + timedelta(n) for n in range((self.last - self.first).days + 1)]

    def on(self, day: date) -> list[ListedConference]:
        """That day's conferences, in order of time."""
        return [row for row in self.rows if row.starts_at.date() == day]

    def is_closed(self, day: date) -> bool:
        """Whether there is no school that day."""
        year = self.year
        if year is None or not year.starts_on <= day <= year.ends_on or day.weekday() > 4:
            return True
        return any(it.holds(day) and not it.kind.has_school for it in self.days)

    def out_at(self, day: date) -> time | None:
        """When school is out early that day."""
        return next((it.out_at for it in self.days if it.holds(day) and it.out_at), None)

    def note(self, day: date) -> SchoolDayRow | None:
        """What makes that day no ordinary school day."""
        return next((it for it in self.days if it.holds(day)), None)


class ConferenceWork:
    """Reads and changes conferences in the name of whoever sits at the desk."""

    def __init__(self, desk: Desk):
        self._desk = desk

    def now(self) -> datetime:
        """Wall time at the school."""
        return self._desk.clock().replace(tzinfo=None)

    def stretch(
        self, first: date, last: date, wanted: Wanted = EVERYTHING, *, with_people: bool = False
    ) -> Stretch:
        """What is in the calendar on these days; ``with_people`` if who is invited is shown."""
        with self._reading() as session:
            year = year_of(session, first + (last - first) / 2)
            from_on, to_on = first, last
            if year is not None:
                from_on, to_on = min(first, year.starts_on), max(last, year.ends_on)
            after = last + timedelta(days=1)
            rows = conferences.between(session, first, after, wanted)
            people = gatherings(session, [row.id for row in rows]) if with_people else {}
            return Stretch(
                first=first,
                last=last,
                rows=rows,
                gatherings=people,
                year=year,
                now=self.now(),
                days=school_days.school_days(session, from_on, to_on),
            )

    def found(self, typed: str, wanted: Wanted = EVERYTHING) -> Stretch:
        """What the search finds, on whatever days it lies."""
        with self._reading() as session:
            rows = find_conferences(session, typed, wanted)
            days = [row.starts_at.date() for row in rows] or [self.now().date()]
            return Stretch(
                first=days[0],
                last=days[-1],
                rows=rows,
                gatherings=gatherings(session, [row.id for row in rows]),
                year=None,
                now=self.now(),
            )

    def staff(self) -> list[tuple[StaffRow, bool]]:
        """Who works here, oneself first; and whether it is oneself."""
        with self._reading() as session:
            found = staff(session)
        mine = self._desk.account.staff_id
        return sorted(((it, it.id == mine) for it in found), key=lambda pair: not pair[1])

    def conference(self, conference_id: str) -> ConferenceDetail:
        with self._reading() as session:
            return conferences.conference(session, conference_id)

    def taken(self, at: datetime, minutes: int, place: str, besides: str = "") -> tuple[Clash, ...]:
        """What a conference then and there would overlap."""
        with self._reading() as session:
            return taken(session, at, minutes, place, besides=besides)

    def invitable(self, conference_id: str) -> tuple[Invitable, ...]:
        with self._reading() as session:
            return invitations.invitable(session, conference_id)

    def add(self, new: NewConference) -> str:
        """Puts a conference in the calendar; undone, it is cancelled. Returns its id."""
        with self._changing(mark("New conference")) as session:
            made = conferences.new_conference(session, new)
        self._remember(
            mark("New conference"),
            lambda: self._do(mark("Plan again"), lambda s: conferences.plan_again(s, made)),
            lambda: self._do(
                mark("Cancel conference"), lambda s: conferences.cancel_conference(s, made)
            ),
        )
        return made

    def series_days(self, new: NewConference, how: Repeat, until: date) -> tuple[SeriesDay, ...]:
        with self._reading() as session:
            return series_days(session, new, how, until)

    def add_series(self, new: NewConference, how: Repeat, until: date) -> str:
        """Puts all conferences of a series in the calendar as one step; the first one's id."""
        made: list[str] = []
        change(
            self._desk,
            mark("New series of conferences"),
            lambda it: made.extend(new_series(it, new, how, until)),
        )
        return made[0]

    def move(self, row: ListedConference, starts_at: datetime, minutes: int | None = None) -> None:
        """Gives it another time, with the way back; refused in words where it cannot be."""

        def put(at: datetime, long: int) -> None:
            self._do(
                mark("Move conference"), lambda s: conferences.move_conference(s, row.id, at, long)
            )

        done(
            self._desk.undo,
            tr("Move conference"),
            act=lambda: put(starts_at, row.minutes if minutes is None else minutes),
            back=lambda: put(row.starts_at, row.minutes),
        )

    def change(self, row: ListedConference, *, place: str, topic: str, usual: bool) -> None:
        self._do(
            mark("Change conference"),
            lambda s: conferences.change_conference(
                s, row.id, place=place, topic=topic, at_parent_teacher_conferences=usual
            ),
        )

    def cancel(self, conference_id: str, because: str = "") -> None:
        change(
            self._desk,
            mark("Cancel conference"),
            lambda it: conferences.cancel_conference(it, conference_id, because),
        )

    def mark_held(self, conference_id: str) -> None:
        change(
            self._desk,
            mark("Mark conference as held"),
            lambda it: conferences.mark_held(it, conference_id),
        )

    def mark_not_held(self, conference_id: str) -> None:
        change(
            self._desk,
            mark("Mark conference as not held"),
            lambda it: conferences.mark_held(it, conference_id, held=False),
        )

    def plan_again(self, conference_id: str) -> None:
        change(
            self._desk,
            mark("Plan again"),
            lambda it: conferences.plan_again(it, conference_id),
        )

    def offer(self, conference_id: str, method: OfferMethod) -> None:
        self._do(
            mark("Offer conference"), lambda s: conferences.mark_offered(s, conference_id, method)
        )

    def reply(self, invitation_id: str, reply: Reply) -> None:
        self._do(
            mark("Reply to conference"), lambda s: invitations.set_reply(s, invitation_id, reply)
        )

    def attend(self, invitation_id: str, attendance: Attendance) -> None:
        self._do(
            mark("Attendance at conference"),
            lambda s: invitations.set_attendance(s, invitation_id, attendance),
        )

    def withdraw(self, invitation_id: str) -> None:
        self._do(mark("Withdraw invitation"), lambda s: invitations.withdraw(s, invitation_id))

    def invite(self, conference_id: str, person: Invitable) -> None:
        def invite(session: OfficeSession) -> None:
            if person.staff_id is not None:
                invitations.invite_staff(session, conference_id, person.staff_id)
            elif person.student_id is not None:
                invitations.invite_adult(
                    session, conference_id, person.student_id, person.person_id
                )

        self._do(mark("Invite to conference"), invite)

    def invite_student(self, conference_id: str, student_id: str) -> None:
        self._do(
            mark("Invite student"),
            lambda s: invitations.invite_student(s, conference_id, student_id),
        )

    def keep_outcome(self, conference_id: str, student_id: str, field: str, value: Value) -> None:
        """Keeps one field of what the conference is to a student."""

        kept = "" if value is None else value
        assert not isinstance(kept, time), "a conference's notes hold no time"

        def keep(session: OfficeSession) -> None:
            outcome_id = conferences.begin_outcome(session, conference_id, student_id)
            fields.change_field(session, "conference_outcome", outcome_id, field, kept)

        self._do(mark("Conference notes"), keep)

    def _remember(self, title: str, act: Callable[[], None], back: Callable[[], None]) -> None:
        self._desk.undo.push(Step(tr(title), act, back))

    def _do(self, title: str, act: Callable[[OfficeSession], object]) -> None:
        with self._changing(title) as session:
            act(session)

    def _reading(self) -> AbstractContextManager[OfficeSession]:
        return self._desk.vault.reading(self._desk.account)

    def _changing(self, title: str) -> AbstractContextManager[OfficeSession]:
        return self._desk.vault.changing(self._desk.account, title)
