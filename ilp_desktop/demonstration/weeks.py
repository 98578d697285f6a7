"""The calendar of these weeks: last week's conferences were held, the coming ones are planned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import cycle

from ilp_desktop.demonstration.chance import Chance
from ilp_desktop.demonstration.conferences import HOURS, Convener, Meeting
from ilp_desktop.demonstration.school import Faculty, Staffer
from ilp_desktop.demonstration.shelf import texts
from ilp_desktop.demonstration.telling import Telling
from ilp_desktop.demonstration.years import WEEK, Year, monday_of, school_day
from ilp_desktop.policy.conferences import SMALL_GROUP_LIMIT, ConferenceKind, ConferenceState
from ilp_desktop.policy.people import StaffRole

ONE, GROUP, ASKED, TRAINING = (
    ConferenceKind.INDIVIDUAL,
    ConferenceKind.SMALL_GROUP,
    ConferenceKind.PARENT_ASKED,
    ConferenceKind.IN_SERVICE,
)

WEEK_OF_THE_MAIN_COUNSELOR = (
    ((8, 30, 25, ONE), (10, 0, 55, GROUP), (13, 15, 40, ONE), (14, 30, 40, ONE)),
    ((9, 0, 40, ONE), (11, 0, 25, ONE), (13, 30, 40, ONE), (15, 15, 40, ASKED)),
    ((8, 15, 40, ONE), (9, 30, 55, GROUP), (11, 0, 40, ONE), (13, 0, 30, ONE)),
    (
        *((8, 15, 25, ONE), (9, 30, 40, ONE), (11, 0, 40, ONE)),
        *((13, 15, 40, GROUP), (14, 30, 25, ASKED), (15, 30, 45, ONE)),
    ),
    ((9, 0, 120, TRAINING), (13, 0, 40, ONE)),
)
"""For each day: hour, minute, minutes and kind of its conferences."""

QUIET_WEEK = (
    ((9, 0, 40, ONE),),
    ((10, 15, 40, ONE), (14, 0, 40, ONE)),
    ((9, 30, 55, GROUP),),
    ((11, 0, 40, ONE), (13, 30, 30, ASKED)),
    (),
)
ENOUGH_DAYS = 2

Slot = tuple[datetime, int, ConferenceKind]


@dataclass
class Weeks:
    """Fills the calendars of all counselors."""

    chance: Chance
    convener: Convener
    faculty: Faculty
    year: Year

    def fill(self, told: Sequence[Telling]) -> None:
        """Last week, this week, and a part of the next two."""
        this = monday_of(self.year.today)
        main = self.faculty.all_of(StaffRole.COUNSELOR)[0]
        for counselor in self.faculty.all_of(StaffRole.COUNSELOR):
            own = [one for one in told if one.pupil.counselor is counselor]
            full = WEEK_OF_THE_MAIN_COUNSELOR if counselor is main else QUIET_WEEK
            if not own:
                continue
            turn = cycle(own)
            for monday, pattern in (
                (this, full),
                (this - WEEK, full),
                (this + WEEK, QUIET_WEEK),
                (this + 2 * WEEK, QUIET_WEEK),
            ):
                self._week(counselor, _slots(monday, pattern), own, turn)

    def _week(
        self,
        counselor: Staffer,
        slots: Sequence[Slot],
        own: Sequence[Telling],
        turn: Iterator[Telling],
    ) -> None:
        met: set[str] = set()
        for starts_at, minutes, kind in slots:
            meeting = self._meeting(counselor, starts_at, minutes, kind)
            if kind is TRAINING:
                self._train(meeting)
            elif kind is GROUP:
                self._group(meeting, own)
            else:
                self._one(meeting, own, turn, met)

    def _meeting(
        self, counselor: Staffer, starts_at: datetime, minutes: int, kind: ConferenceKind
    ) -> Meeting:
        is_over = starts_at.date() < self.year.today
        held = ConferenceState.HELD if self.chance.falls(0.92) else ConferenceState.NOT_HELD
        if kind is not ONE:
            held = ConferenceState.HELD
        place = "Room 114" if kind is not GROUP else "Career center"
        if kind is ONE and self.chance.falls(0.2):
            place = self.chance.choice(("Telephone", "Video"))
        return Meeting(
            kind, starts_at, minutes, held if is_over else ConferenceState.PLANNED, counselor, place
        )

    def _one(
        self, meeting: Meeting, own: Sequence[Telling], turn: Iterator[Telling], met: set[str]
    ) -> None:
        """The next student whose turn it is, but nobody twice in a week."""
        for telling in (next(turn) for _ in own):
            pupil = telling.pupil
            if pupil.number in met or (meeting.kind is ASKED and not pupil.parents):
                continue
            met.add(pupil.number)
            if meeting.kind is ASKED:
                wish, outcome = self.chance.choice(texts().talk.asked)
                self.convener.hold(
                    telling, self.year, meeting, notes=outcome, wish=wish, established=False
                )
            else:
                notes = self.chance.choice(texts().talk.reviewed)
                self.convener.hold(telling, self.year, meeting, notes=notes, review=True)
            return

    def _group(self, meeting: Meeting, own: Sequence[Telling]) -> None:
        first = self.chance.choice(own)
        near = [one for one in own if abs(one.grade - first.grade) <= 1]
        topics = [one.text for one in texts().talk.groups if first.suits(one)]
        group = self.chance.sample(near, min(len(near), self.chance.randint(3, SMALL_GROUP_LIMIT)))
        if len(group) > 1:
            titled = Meeting(
                GROUP, meeting.starts_at, meeting.minutes, meeting.state, meeting.organizer,
                meeting.place, self.chance.choice(topics),
            )  # fmt: skip
            self.convener.small_group(self.year, titled, group)

    def _train(self, meeting: Meeting) -> None:
        staff = [one for one in self.faculty.everybody if one.role is not StaffRole.OTHER]
        titled = Meeting(
            TRAINING, meeting.starts_at, meeting.minutes, meeting.state, meeting.organizer,
            "Library", self.chance.choice(texts().talk.in_service),
        )  # fmt: skip
        self.convener.in_service(self.year, titled, staff)


def _slots(monday: date, pattern: Sequence[Sequence[tuple[int, int, int, ConferenceKind]]]
           ) -> list[Slot]:  # fmt: skip
    """The week's conferences on its school days; those of a day off move to another day.

    A week with hardly any school is taken as any other: families come in recess, too.
    """
    days = [monday + timedelta(days=number) for number in range(5)]
    open_days = [day for day in days if school_day(day) == day]
    if len(open_days) < ENOUGH_DAYS:
        open_days = days
    slots: list[Slot] = []
    moved: list[tuple[int, ConferenceKind]] = []
    for day, conferences in zip(days, pattern, strict=True):
        for hour, minute, minutes, kind in conferences:
            if day in open_days:
                slots.append((datetime.combine(day, time(hour, minute)), minutes, kind))
            else:
                moved.append((minutes, kind))
    for number, (minutes, kind) in enumerate(moved):
        free = _free(slots, open_days[number % len(open_days)], minutes)
        if free is not None:
            slots.append((free, minutes, kind))
    return sorted(slots, key=lambda slot: slot[0])


def _free(slots: Sequence[Slot], day: date, minutes: int) -> datetime | None:
    """The first hour of the day at which nothing else is."""
    for hour in HOURS:
        starts_at = datetime.combine(day, hour)
        ends_at = starts_at + timedelta(minutes=minutes)
        if all(
            ends_at <= other or starts_at >= other + timedelta(minutes=taken)
            for other, taken, _ in slots
        ):
            return starts_at
    return None
