"""Events of a school's calendar against the days that the office has entered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, time

from sqlalchemy import select

from ilp_desktop.errors import Told
from ilp_desktop.office.canonical import digest, write
from ilp_desktop.office.incoming.event_sources import LEFT_OUT, EventSources
from ilp_desktop.office.incoming.events import IncomingEvent
from ilp_desktop.office.incoming.preview import Choice, Difference, Outcome, PreviewRow
from ilp_desktop.office.school_days import (
    NewSchoolDay,
    SchoolDayRow,
    add_school_day,
    change_school_day,
    remove_school_day,
    school_days,
)
from ilp_desktop.policy.calendar_words import EARLIEST_OUT, LATEST_OUT, folded, time_told
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.policy.school_year import DayKind
from ilp_desktop.records import SchoolDay
from ilp_desktop.vault import OfficeSession

Step = Callable[[str], None]

OURS, THEIRS, BOTH, LEAVE = "ours", "theirs", "both", "leave"
KEEP, TAKE = (
    Choice(OURS, Told("Keep what the office has")),
    Choice(THEIRS, Told("Take what the calendar has")),
)
AS_WELL = Choice(BOTH, Told("Enter it as well"))
LEAVE_OUT = Choice(LEAVE, Told("Leave it out"))
KINDS: Mapping[DayKind, Told] = {
    DayKind.HOLIDAY: Told("Holiday"),
    DayKind.RECESS: Told("Recess"),
    DayKind.IN_SERVICE: Told("In-service, no school"),
    DayKind.EARLY_OUT: Told("Early out"),
    DayKind.CONFERENCES: Told("Conferences"),
}
OUT_AT = tuple(time(hour, minute) for hour in (11, 12, 13, 14) for minute in (0, 30))
"""What is offered where nothing tells when school is out."""
_EVER = date(1, 1, 1), date(9999, 12, 31)


@dataclass(frozen=True, slots=True)
class _Event:
    """An event and the day that it would be."""

    event: IncomingEvent
    day: NewSchoolDay | None
    """Nothing where the words do not tell its kind, or nothing tells when school is out."""
    kind: DayKind | None

    @property
    def digest(self) -> str:
        it = self.event
        return digest(write([it.title, it.from_on, it.to_on, _clock(it.begins), _clock(it.ends)]))


class Days:
    """The office's days, as events are compared with them one after the other."""

    def __init__(self, session: OfficeSession, sources: EventSources) -> None:
        self._session = session
        self._sources = sources
        self._kept = {row.id: row for row in school_days(session, *_EVER)}
        self._removed = set(session.scalars(select(SchoolDay.id))) - set(self._kept)
        outs = Counter(it.out_at for it in self._kept.values() if it.out_at is not None)
        self._usually_out = outs.most_common(1)[0][0] if outs else None
        self._coming: set[tuple[str, date, date]] = set()

    def compare(
        self,
        event: IncomingEvent,
        kind: DayKind | None,
        rows: list[PreviewRow],
        steps: dict[str, Step],
        quiet: list[Step],
    ) -> bool:
        """Add its row and what keeps it; whether it is one: what is called off is mostly none."""
        one = _Event(event, _day(event, kind, self._usually_out), kind)
        record_id = self._sources.record_id(Coming.SCHOOL_DAY, event.key)
        if event.is_cancelled:
            row, step = self._called_off(one, record_id)
        elif record_id is not None and self._is_as_it_was(one):
            row, step = self._again(one, record_id), None
        elif record_id in self._kept:
            row, step = self._changed(one, self._kept[str(record_id)])
        elif record_id in self._removed:
            row, step = self._removed_here(one)
        else:
            row, step = self._unknown(one, quiet)
        if row is None:
            return False
        rows.append(row)
        if step is not None:
            steps[row.key] = step
        return True

    def _is_as_it_was(self, one: _Event) -> bool:
        taken = self._sources.taken(Coming.SCHOOL_DAY, one.event.key)
        return taken.get("event") == one.digest

    def _again(self, one: _Event, record_id: str) -> PreviewRow:
        row = _row(one, Outcome.SAME)
        if record_id == LEFT_OUT:
            return replace(row, reason=Told("The office has decided to leave it out."))
        if record_id in self._removed:
            return replace(row, reason=Told("The office has taken this day out."))
        return row

    def _called_off(
        self, one: _Event, record_id: str | None
    ) -> tuple[PreviewRow | None, Step | None]:
        kept = self._kept.get(record_id or LEFT_OUT)
        if kept is None:
            return None, None

        def decide(decided: str) -> None:
            if decided == THEIRS:
                remove_school_day(self._session, kept.id)

        row = _row(one, Outcome.DOUBTFUL)
        why = Told("The calendar has called this day off.")
        take_out = Choice(THEIRS, Told("Take it out"))
        return replace(row, reason=why, choices=(KEEP, take_out)), decide

    def _changed(self, one: _Event, kept: SchoolDayRow) -> tuple[PreviewRow, Step | None]:
        """The calendar has changed what stands for a day of the office."""
        theirs = one.day or replace(_as_asked(kept), name=_name(one.event, None))
        theirs = replace(theirs, from_on=one.event.from_on, to_on=one.event.to_on)
        differences = _differences(kept, theirs)

        def take(decided: str) -> None:
            if decided != OURS:
                change_school_day(self._session, kept.id, theirs)
            self._remember(one, kept.id, theirs)

        if not differences:
            return _row(one, Outcome.SAME), None
        taken = self._sources.taken(Coming.SCHOOL_DAY, one.event.key)
        row = replace(_row(one, Outcome.CHANGED), differences=differences)
        if taken.get("day") == _digest(_as_asked(kept)):
            return row, take
        why = Told("The office has typed this itself, and the calendar has changed it.")
        row = replace(row, outcome=Outcome.DOUBTFUL, reason=why, choices=(KEEP, TAKE))
        return row, take

    def _removed_here(self, one: _Event) -> tuple[PreviewRow, Step]:
        why = Told("The office has taken this day out, and the calendar has changed it.")
        return self._to_decide(one, why)

    def _unknown(self, one: _Event, quiet: list[Step]) -> tuple[PreviewRow, Step | None]:
        """It has not come in before; perhaps the office has typed it."""
        name = folded(_name(one.event, one.kind))
        known = name, one.event.from_on, one.event.to_on
        same = next((it for it in self._kept.values() if _known_by(it) == known), None)
        if same is not None:
            quiet.append(lambda _: self._remember(one, same.id, _as_asked(same)))
            return _row(one, Outcome.SAME), None
        if known in self._coming:
            why = Told("It stands in the calendar twice.")
            return replace(_row(one, Outcome.SAME), reason=why), None
        self._coming.add(known)
        if one.day is None:
            why = (
                Told("Nothing tells when school is out.")
                if one.kind is DayKind.EARLY_OUT
                else Told("Its name does not tell what kind of day it is.")
            )
            return self._to_decide(one, why)
        day = one.day
        beside = next((it for it in self._kept.values() if _is_beside(it, day)), None)
        if beside is not None:
            return self._beside(one, day, beside)
        return _row(one, Outcome.NEW), lambda _: self._enter(one, day)

    def _beside(
        self, one: _Event, day: NewSchoolDay, kept: SchoolDayRow
    ) -> tuple[PreviewRow, Step]:
        def decide(decided: str) -> None:
            if decided == BOTH:
                self._enter(one, day)
                return
            if decided == THEIRS:
                change_school_day(self._session, kept.id, day)
            self._remember(one, kept.id, day)

        why = Told("The office has “{name}” on these days already.", name=kept.name)
        row = replace(
            _row(one, Outcome.DOUBTFUL),
            differences=_differences(kept, day),
            reason=why,
            choices=(KEEP, TAKE, AS_WELL),
        )
        return row, decide

    def _to_decide(self, one: _Event, why: Told) -> tuple[PreviewRow, Step]:
        """A person says what kind of day it is, or that it is none."""
        outs = _outs(one, self._usually_out)
        early = {f"{DayKind.EARLY_OUT.name} {_clock(out)}": out for out in outs}

        def decide(decided: str) -> None:
            if decided == LEAVE:
                self._remember(one, LEFT_OUT, None)
                return
            kind = DayKind.EARLY_OUT if decided in early else DayKind[decided]
            day = _as(one.event, kind, early.get(decided))
            self._enter(one, day)

        kinds = [kind for kind in KINDS if kind is not DayKind.EARLY_OUT]
        choices = [
            *(Choice(key, _out_words(out)) for key, out in early.items()),
            *(Choice(kind.name, KINDS[kind]) for kind in kinds),
        ]
        if one.kind is not DayKind.EARLY_OUT:
            choices = choices[len(early) :] + choices[: len(early)]
        row = replace(_row(one, Outcome.DOUBTFUL), reason=why, choices=(*choices, LEAVE_OUT))
        return row, decide

    def _enter(self, one: _Event, day: NewSchoolDay) -> None:
        self._remember(one, add_school_day(self._session, day), day)

    def _remember(self, one: _Event, record_id: str, day: NewSchoolDay | None) -> None:
        taken = {"event": one.digest}
        if day is not None:
            taken["day"] = _digest(day)
        self._sources.remember(Coming.SCHOOL_DAY, one.event.key, record_id, taken)


def _day(
    event: IncomingEvent, kind: DayKind | None, usually_out: time | None
) -> NewSchoolDay | None:
    if kind is None:
        return None
    out_at = _out_at(event) if kind is DayKind.EARLY_OUT else None
    if kind is DayKind.EARLY_OUT and out_at is None:
        return None
    return _as(event, kind, out_at)


def _as(event: IncomingEvent, kind: DayKind, out_at: time | None) -> NewSchoolDay:
    return NewSchoolDay(
        kind=kind,
        name=_name(event, kind),
        from_on=event.from_on,
        to_on=event.to_on,
        out_at=out_at,
    )


def _name(event: IncomingEvent, kind: DayKind | None) -> str:
    """Its title; a conference night keeps its hours with it."""
    title = event.title or str(KINDS[kind or DayKind.RECESS])
    if kind is not DayKind.CONFERENCES or event.begins is None:
        return title
    hours = [_clock(it) for it in (event.begins, event.ends) if it is not None]
    return f"{title}, {'–'.join(hours)}"


def _out_at(event: IncomingEvent) -> time | None:
    """When school is out, as the event's hours or its words tell."""
    hours = [it for it in (event.begins, event.ends) if it is not None]
    fitting = [it for it in hours if EARLIEST_OUT <= it <= LATEST_OUT]
    return fitting[0] if fitting else time_told(event.title) or time_told(event.details)


def _outs(one: _Event, usually: time | None) -> tuple[time, ...]:
    told = _out_at(one.event) or usually
    return (told,) if told is not None else OUT_AT


def _out_words(out: time) -> Told:
    return Told("Early out at {time}", time=_clock(out))


def _clock(at: time | None) -> str:
    if at is None:
        return ""
    return f"{at.hour % 12 or 12}:{at.minute:02} {'AM' if at.hour < 12 else 'PM'}"


def _days(from_on: date, to_on: date) -> str:
    first = f"{from_on:%b} {from_on.day}, {from_on.year}"
    return first if from_on == to_on else f"{first} – {to_on:%b} {to_on.day}, {to_on.year}"


def _row(one: _Event, outcome: Outcome) -> PreviewRow:
    event, day = one.event, one.day
    differences: tuple[Difference, ...] = ()
    if outcome is Outcome.NEW and day is not None:
        differences = (Difference(Told("Kind"), "", KINDS[day.kind]),)
        if day.out_at is not None:
            differences += (Difference(Told("School is out at"), "", _clock(day.out_at)),)
    return PreviewRow(
        key=f"{Coming.SCHOOL_DAY.value}:{event.key}",
        about=Coming.SCHOOL_DAY,
        outcome=outcome,
        title=f"{_name(event, one.kind)} · {_days(event.from_on, event.to_on)}",
        origin=event.origin,
        differences=differences,
    )


def _differences(kept: SchoolDayRow, day: NewSchoolDay) -> tuple[Difference, ...]:
    fields = (
        (Told("Kind"), KINDS[kept.kind], KINDS[day.kind]),
        (Told("Name"), kept.name, day.name),
        (
            Told("Days"),
            _days(kept.from_on, kept.to_on),
            _days(day.from_on, day.to_on or day.from_on),
        ),
        (Told("School is out at"), _clock(kept.out_at), _clock(day.out_at)),
    )
    return tuple(Difference(*it) for it in fields if it[1] != it[2])


def _as_asked(row: SchoolDayRow) -> NewSchoolDay:
    return NewSchoolDay(
        kind=row.kind, name=row.name, from_on=row.from_on, to_on=row.to_on, out_at=row.out_at
    )


def _digest(day: NewSchoolDay) -> str:
    return digest(write([day.kind, day.name, day.from_on, day.to_on, _clock(day.out_at)]))


def _known_by(row: SchoolDayRow) -> tuple[str, date, date]:
    return folded(row.name), row.from_on, row.to_on


def _is_beside(kept: SchoolDayRow, day: NewSchoolDay) -> bool:
    """Whether both say the same of one day: no school, or of the same kind."""
    alike = kept.kind is day.kind or not (kept.kind.has_school or day.kind.has_school)
    return alike and kept.from_on <= (day.to_on or day.from_on) and kept.to_on >= day.from_on
