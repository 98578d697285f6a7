"""What narrows the calendar: a search, a member of staff, kinds, and cancelled ones or not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ilp_desktop.desktop.calendar import listing
from ilp_desktop.desktop.calendar.spans import AGENDA, Span
from ilp_desktop.desktop.calendar.strip import Legend
from ilp_desktop.desktop.calendar.work import ConferenceWork, Stretch
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.forms.ui_calendar_page import Ui_CalendarPageForm
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.widgets import EmptyPlace
from ilp_desktop.office.conference_finding import EVERYTHING, Wanted

ENTERS = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Filters(QObject):
    """Asks for everything at first. ``entered`` tells that what was found is to have the keys."""

    changed = Signal()
    entered = Signal()

    def __init__(self, desk: Desk, form: Ui_CalendarPageForm, legend: Legend, work: ConferenceWork):
        super().__init__(form.search)
        self._work = work
        self._form = form
        self._legend = legend
        form.search.set_words(tr("Find a conference"), tr("Student or topic"))
        form.staff.setAccessibleName(tr("Whose conferences are shown"))
        self._show_staff()
        desk.changed.connect(self._hear)
        form.staff.edited.connect(self.changed)
        form.search.textChanged.connect(self.changed)
        form.search.installEventFilter(self)
        legend.chosen.connect(self.changed)

    def read(self, span: Span) -> Stretch:
        """What is found, or what is in the calendar on these days."""
        typed, wanted = self.typed(), self.wanted()
        if typed:
            return self._work.found(typed, wanted)
        return self._work.stretch(span.first, span.last, wanted, with_people=span.view == AGENDA)

    def say_nothing(self, empty: EmptyPlace, *, is_list: bool, count: int) -> None:
        """Where nothing is shown: why, and what to do; in the list itself, or over the days."""
        words, more, answer = listing.nothing_words(self.typed(), hides=self.hides)
        empty.say(words, more, answer=answer, glyph="calendar-days")
        if self.hides and not count and not is_list:
            self._form.banner.say(words, more=more, answer=answer, aloud=False)
        else:
            self._form.banner.be_silent()

    def typed(self) -> str:
        return str(self._form.search.text()).strip()

    def wanted(self) -> Wanted:
        return Wanted(
            kinds=self._legend.kinds(),
            with_cancelled=self._legend.with_cancelled(),
            staff_id=str(self._form.staff.value() or ""),
        )

    @property
    def hides(self) -> bool:
        """Whether something is left out that is usually shown."""
        wanted = self.wanted()
        return wanted.kinds != EVERYTHING.kinds or bool(wanted.staff_id)

    def forget_typed(self) -> None:
        """End the search without a word of it."""
        self._form.search.forget()

    def clear(self) -> None:
        """Ask for everything again."""
        self.forget_typed()
        self._form.staff.show_value(None)
        self._legend.show_all()
        self.changed.emit()

    def _show_staff(self) -> None:
        """Offer everybody who works here; who was chosen stays so."""
        staff, before = self._form.staff, self._form.staff.value()
        choices: list[tuple[str | None, str]] = [(None, tr("All conferences"))]
        choices += [
            (it.id, tr("My conferences") if is_me else tr("With {name}", name=it.name))
            for it, is_me in self._work.staff()
        ]
        staff.set_choices(choices)
        staff.show_value(before)

    def _hear(self, change: object) -> None:
        if "staff_member" in getattr(change, "kinds", ()):
            self._show_staff()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and event.key() in ENTERS:
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)
