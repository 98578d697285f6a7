"""What is asked before a conference is made, changed or cancelled, or somebody is invited."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ilp_desktop.desktop.calendar import phrases
from ilp_desktop.desktop.calendar.cancelling import ask_cancel
from ilp_desktop.desktop.calendar.dialog import ConferenceFields, ask_change, ask_new
from ilp_desktop.desktop.calendar.work import ConferenceWork
from ilp_desktop.desktop.dates import long_day_words
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.finding import chosen
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.conference_rows import (
    ConferenceDetail,
    Invitable,
    ListedConference,
)
from ilp_desktop.policy.people import Relation


class Asking(QObject):
    """Asks in dialogs and menus, and does what is answered. ``done`` tells which and when."""

    done = Signal(str, date)

    def __init__(
        self,
        desk: Desk,
        work: ConferenceWork,
        window: QWidget,
        shown: Callable[[], ConferenceDetail | None],
    ):
        super().__init__(window)
        self._shown = shown
        self._desk = desk
        self._work = work
        self._window = window

    def new(self, at: datetime, minutes: int = 0, student_id: str = "", kind: str = "") -> None:
        """Ask for a new conference; of a length, for a student, of a kind where it is given."""
        students = [chosen(self._desk, student_id)] if student_id else []
        dialog = ask_new(self._window, self._desk, self._work, at, students, self._add)
        fields = dialog.findChild(ConferenceFields)
        assert isinstance(fields, ConferenceFields), "it asks for a conference"
        if minutes:
            fields.show_time(at, minutes)
            fields.look_at_time()
        if kind:
            fields.form.kind.show_value(kind)
            fields.fit_kind()

    def change(self) -> None:
        """Ask for another time, place or topic of the chosen one."""
        if shown := self._shown():
            act = partial(self._keep, shown.listed)
            ask_change(self._window, self._desk, self._work, shown, act)

    def move(self, row: ListedConference, at: datetime, minutes: int | None = None) -> bool:
        """Give it another time, or another length, and say so; whether it could be."""
        try:
            self._work.move(row, at, minutes)
        except OfficeError as refusal:
            self._desk.say(reason(refusal))
            return False
        day = long_day_words(at.date())
        clock = phrases.between(at, at + timedelta(minutes=minutes or row.minutes))
        who = phrases.title(row)
        self._desk.say(tr("{who}: {day}, {clock}", who=who, day=day, clock=clock), good=True)
        return True

    def cancel(self) -> None:
        """Ask before a conference leaves the week."""
        shown = self._shown()
        if shown is None:
            return
        ask_cancel(self._window, shown, partial(self._cancel, shown.listed))

    def _cancel(self, row: ListedConference, because: str) -> None:
        self._work.cancel(row.id, because)
        said = tr("{who}: cancelled. Undo takes it back.", who=phrases.title(row))
        self._desk.say(said, good=True)

    def invite(self, button: QWidget) -> None:
        """Offer everybody who may be invited too, those who take part in the plan first."""
        shown = self._shown()
        if shown is None:
            return
        menu = QMenu(button)
        people = self._work.invitable(shown.listed.id)
        first = [person for person in people if person.takes_part or person.staff_id is None]
        for person in first:
            self._offer(menu, shown, person)
        others = [person for person in people if person not in first]
        if others:
            more = menu.addMenu(tr("Other staff")) if first else menu
            for person in others:
                self._offer(more, shown, person)
        if not people:
            menu.addAction(tr("Everybody is invited")).setEnabled(False)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _offer(self, menu: QMenu, shown: ConferenceDetail, person: Invitable) -> None:
        def invite() -> None:
            try:
                self._work.invite(shown.listed.id, person)
            except OfficeError as refusal:
                self._desk.say(reason(refusal))

        menu.addAction(self._words(person)).triggered.connect(lambda _=False: invite())

    def _words(self, person: Invitable) -> str:
        words = self._desk.words
        if person.staff_id is None:
            about = words.label(Relation[person.detail]).lower()
        else:
            about = person.detail or words.label(person.role)
        return f"{person.name}, {about}".replace("&", "&&")

    def _add(self, fields: ConferenceFields) -> None:
        new, how = fields.conference(), fields.repeating.how()
        if how is None:
            self.done.emit(self._work.add(new), new.starts_at.date())
            return
        first = self._work.add_series(new, how, fields.repeating.until())
        self.done.emit(first, self._work.conference(first).listed.starts_at.date())

    def _keep(self, row: ListedConference, fields: ConferenceFields) -> None:
        form = fields.form
        at, minutes = fields.starts_at(), form.minutes.value()
        if (at, minutes) != (row.starts_at, row.minutes):
            self._work.move(row, at, minutes)
        self._work.change(
            row,
            place=str(form.place.value()),
            topic=str(form.topic.value()),
            usual=form.at_usual_time.isChecked(),
        )
        self.done.emit(row.id, at.date())
