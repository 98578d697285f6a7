"""The calendar area: weeks, what is selected, and what is done with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from ilp_desktop.desktop.calendar import phrases
from ilp_desktop.desktop.calendar.asking import Asking
from ilp_desktop.desktop.calendar.panel import ConferencePanel
from ilp_desktop.desktop.calendar.school_days import offer_school_days
from ilp_desktop.desktop.calendar.strip import Legend, YearStrip
from ilp_desktop.desktop.calendar.week import WeekView
from ilp_desktop.desktop.calendar.work import ConferenceWork, Week
from ilp_desktop.desktop.dates import long_day_words
from ilp_desktop.desktop.desk import Area, Desk, Place
from ilp_desktop.desktop.forms.ui_calendar_page import Ui_CalendarPageForm
from ilp_desktop.desktop.language import mark, reason, tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.conference_rows import ConferenceDetail

PANEL = 348
FOLDS = 1100
"""Under this width there is room for the week or the conference, not for both."""
WIDEST = 16_777_215
"""Qt's own limit, for a part that takes all the room there is."""
TOUCHES = frozenset(
    {"conference", "invitation", "staff_invitation", "conference_outcome", "school_day"}
)
SHOWN = (
    ("all", mark("All conferences")),
    ("mine", mark("My conferences")),
    ("cancelled", mark("With cancelled")),
)


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


class CalendarArea(Area):
    """Weeks of conferences; the selected one stands at the side."""

    title = "Calendar"

    def __init__(self, desk: Desk, parent: QWidget | None = None):
        super().__init__(parent)
        self._desk = desk
        self.work = ConferenceWork(desk)
        self._monday = monday_of(self.work.now().date())
        self._week: Week | None = None
        self._has_panel = True
        self._is_open = False
        self.form = form = Ui_CalendarPageForm()
        form.setupUi(self)
        self.view = WeekView(desk.theme, desk.words, form.week_part)
        self.panel = ConferencePanel(desk, self.work, form.panel_part)
        self.strip = YearStrip(desk.theme, form.year_part)
        for part, widget in (
            (form.week_part, self.view),
            (form.panel_part, self.panel),
            (form.year_part, self.strip),
            (form.legend_part, Legend(desk.theme, form.legend_part)),
        ):
            layout = part.layout()
            assert layout is not None
            layout.addWidget(widget)
        self.asking = Asking(desk, self.work, self)
        name_parts(form)
        self._commands = commands_of(self)
        self._connect()
        self._fit()

    # what the shell asks

    def place(self) -> Place:
        return Place("calendar", (self._monday.isoformat(), self.view.grid.chosen()))

    def show_place(self, place: Place) -> None:
        """A week and a conference, or a conference alone; "new", a student's id and a kind's name
        begin a new conference for them."""
        if place.ids[:1] == ("new",):
            student_id, kind = (*place.ids[1:3], "", "")[:2]
            self.reload()
            self.begin(student_id=student_id, kind=kind)
            return
        wanted = place.ids[1] if len(place.ids) > 1 else ""
        if place.ids and place.ids[0][4:5] != "-":
            wanted = place.ids[0]
            try:
                self._monday = monday_of(self.work.conference(wanted).listed.starts_at.date())
            except OfficeError as refusal:
                self._desk.say(reason(refusal))
        elif place.ids:
            self._monday = monday_of(date.fromisoformat(place.ids[0]))
        self.reload()
        self.select(wanted or self.view.grid.chosen() or self._next())
        focus = QApplication.focusWidget()  # on a first visit Qt gives it to the first button
        if focus is None or focus is self.form.previous or not self.isAncestorOf(focus):
            self.view.grid.enter()

    def settle(self) -> bool:
        return self.panel.settle()

    def search(self) -> None:
        """There is nothing to type here: the week takes the keys."""
        self.view.grid.enter()

    def commands(self) -> list[QAction]:
        return self._commands

    def panes(self) -> list[QWidget]:
        return [self.form.header, self.view, self.panel]

    # what one does

    def reload(self) -> None:
        """Read the week again; what is selected stays so."""
        with_cancelled = self.form.shown.value() == "cancelled"
        week = self.work.week(self._monday, with_cancelled=with_cancelled)
        if self.form.shown.value() == "mine":
            mine = tuple(row for row in week.rows if row.is_mine)
            week = replace(week, rows=mine)
        self._week = week
        self.form.title.setText(phrases.week_words(self._monday))
        self.view.show_week(week)
        self.strip.show_year(week.year, self._monday, week.days)
        self._show_chosen()

    def show_week(self, monday: date) -> None:
        self._monday = monday
        self.reload()

    def turn(self, weeks: int) -> None:
        """Go on, or back, by so many weeks; the focus goes along where the week had it."""
        had_focus = self.view.isAncestorOf(self.focusWidget())
        self.show_week(self._monday + timedelta(weeks=weeks))
        order = sorted(self._week.rows, key=lambda row: row.starts_at) if self._week else []
        if order:
            self.select(order[0 if weeks > 0 else -1].id)
        if had_focus:
            self.view.grid.enter()

    def show_today(self) -> None:
        self.show_week(monday_of(self.work.now().date()))
        self.select(self._next())

    def select(self, conference_id: str) -> None:
        """Show one conference at the side."""
        self.view.grid.select(conference_id)
        self._show_chosen()

    def open_chosen(self) -> None:
        """Go to the conference at the side, which comes back if it was closed."""
        self._has_panel = self._is_open = True
        self._show_chosen()
        if self.panel.shown() is not None and self.view.grid.chosen():
            self.panel.form.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(
        self, at: datetime | None = None, minutes: int = 0, student_id: str = "", kind: str = ""
    ) -> None:
        """Ask for a new conference."""
        self.asking.new(at or self._usual_time(), minutes, student_id, kind)

    def change(self) -> None:
        """Ask for another time or place of the selected one."""
        if shown := self._chosen_detail():
            self.asking.change(shown)

    def cancel(self) -> None:
        if shown := self._chosen_detail():
            self.asking.cancel(shown)

    def invite(self) -> None:
        if shown := self._chosen_detail():
            self.asking.invite(shown, self.panel.form.add_person)

    def ask_for_days(self) -> None:
        """Offer the days without school of the shown year, and to enter another."""
        if self._week is not None:
            offer_school_days(self.form.school_days, self._desk, self._week)

    def move_to(self, conference_id: str, at: datetime, minutes: int | None = None) -> None:
        """Give it another time, or another length; Undo takes it back."""
        row = self.view.grid.tile(conference_id).row
        try:
            self.work.move(row, at, minutes)
        except OfficeError as refusal:
            self._desk.say(reason(refusal))
            self.reload()
        else:
            day = long_day_words(at.date())
            clock = phrases.between(at, at + timedelta(minutes=minutes or row.minutes))
            who = phrases.title(row)
            self._desk.say(tr("{who}: {day}, {clock}", who=who, day=day, clock=clock), good=True)
            if monday_of(at.date()) != self._monday:
                self._show_done(conference_id, at.date())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # inside

    def _connect(self) -> None:
        form, view, panel = self.form, self.view, self.panel
        form.previous.clicked.connect(lambda: self.turn(-1))
        form.following.clicked.connect(lambda: self.turn(1))
        form.today.clicked.connect(self.show_today)
        form.new_conference.clicked.connect(lambda: self.begin())
        form.shown.edited.connect(self.reload)
        form.school_days.clicked.connect(self.ask_for_days)
        self.strip.chosen.connect(self.show_week)
        view.selected.connect(self._take_chosen)
        view.opened.connect(lambda _: self.open_chosen())
        view.moved.connect(self.move_to)
        view.new_asked.connect(self.begin)
        view.turned.connect(self.turn)
        panel.closed.connect(self._close_panel)
        panel.change_asked.connect(self.change)
        panel.cancel_asked.connect(self.cancel)
        panel.invite_asked.connect(self.invite)
        panel.student_asked.connect(lambda it: self._desk.go(Place("students", (it,))))
        self.asking.done.connect(self._show_done)
        self._desk.changed.connect(self._hear)
        self._clock = QTimer(self, interval=60_000)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def _take_chosen(self, _: str) -> None:
        self._desk.say("")  # what was said was about another one
        self._show_chosen()

    def _hear(self, change: object) -> None:
        if TOUCHES & set(getattr(change, "kinds", ())):
            self.reload()

    def _tick(self) -> None:
        """The red line moves on."""
        if self.isVisible() and self._week is not None:
            self._week = replace(self._week, now=self.work.now())
            self.view.show_week(self._week)

    def _next(self) -> str:
        """The conference that comes next, or the first of the week."""
        week = self._week
        if week is None or not week.rows:
            return ""
        coming = [row for row in week.rows if row.ends_at > week.now]
        return (coming or week.rows)[0].id

    def _chosen_detail(self) -> ConferenceDetail | None:
        return self.panel.shown() if self.view.grid.chosen() else None

    def _show_chosen(self) -> None:
        """The selected conference stands at the side; without one the side is closed."""
        chosen_id = self.view.grid.chosen()
        if chosen_id:
            try:
                self.panel.show_conference(self.work.conference(chosen_id))
            except OfficeError as refusal:
                self._desk.say(reason(refusal))
        self._fit()

    def _show_done(self, conference_id: str, day: date) -> None:
        """What was made or changed is selected, in its week."""
        self.show_week(monday_of(day))
        self.select(conference_id)
        self.view.grid.enter(conference_id)

    def _usual_time(self) -> datetime:
        chosen_id = self.view.grid.chosen()
        after = self.view.grid.tile(chosen_id).row.ends_at if chosen_id else None
        return after or usual_time(self._monday, self.work.now())

    def _fit(self) -> None:
        """Week and conference side by side; one of them where there is no room for both."""
        narrow = self.width() < px(FOLDS)
        wanted = bool(self.view.grid.chosen()) and (self._is_open if narrow else self._has_panel)
        self.form.panel_part.setMinimumWidth(0 if narrow else px(PANEL))
        self.form.panel_part.setMaximumWidth(WIDEST if narrow else px(PANEL))
        self.form.panel_part.setVisible(wanted)
        self.form.main.setVisible(not (narrow and wanted))

    def _close_panel(self) -> None:
        self._has_panel = self._is_open = False
        self._fit()
        self.view.grid.enter()


def usual_time(monday: date, now: datetime) -> datetime:
    """For a new one: the next half hour, or eight on Monday of another week."""
    if monday_of(now.date()) != monday:
        return datetime.combine(monday, time(8))
    return (now + timedelta(minutes=30 - now.minute % 30)).replace(second=0, microsecond=0)


def name_parts(form: Ui_CalendarPageForm) -> None:
    """What a screen reader and a resting mouse are told of the buttons over the week."""
    for button, name in (
        (form.previous, tr("Previous week")),
        (form.following, tr("Next week")),
        (form.today, tr("This week")),
        (form.new_conference, tr("New conference")),
    ):
        button.setAccessibleName(name)
        button.setToolTip(name)
    form.shown.setAccessibleName(tr("Which conferences are shown"))
    form.shown.set_choices([(value, tr(words)) for value, words in SHOWN])
    form.shown.show_value("all")
    form.panel_part.setAccessibleName(tr("Conference"))


def commands_of(area: CalendarArea) -> list[QAction]:
    """What one can do in the calendar, with its keys."""
    made = []
    for words, keys, act in (
        (tr("&New conference…"), "N", area.begin),
        (tr("&Open"), "", area.open_chosen),
        (tr("&Change time or place…"), "F2", area.change),
        (tr("&Invite…"), "", area.invite),
        (tr("C&ancel conference…"), "Delete", area.cancel),
        (tr("&Previous week"), "PgUp", partial(area.turn, -1)),
        (tr("N&ext week"), "PgDown", partial(area.turn, 1)),
        (tr("&This week"), "T", area.show_today),
        (tr("&Days without school…"), "", area.ask_for_days),
    ):
        action = QAction(words, area)
        if keys:
            action.setShortcut(keys)
        action.triggered.connect(lambda _=False, act=act: act())
        made.append(action)
    return made
