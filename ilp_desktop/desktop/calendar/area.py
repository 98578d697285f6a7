"""The calendar area: the days that are shown, what is selected, and what is done with it."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from ilp_desktop.desktop.calendar import listing
from ilp_desktop.desktop.calendar.asking import Asking
from ilp_desktop.desktop.calendar.beside import Beside
from ilp_desktop.desktop.calendar.commands import commands_of, name_parts
from ilp_desktop.desktop.calendar.filters import Filters
from ilp_desktop.desktop.calendar.head import Head
from ilp_desktop.desktop.calendar.panel import ConferencePanel
from ilp_desktop.desktop.calendar.school_days import offer_school_days
from ilp_desktop.desktop.calendar.showing import Showing
from ilp_desktop.desktop.calendar.spans import DAY, MONTH, Span, weekday_of
from ilp_desktop.desktop.calendar.strip import Legend, YearStrip
from ilp_desktop.desktop.calendar.views import CalendarView
from ilp_desktop.desktop.calendar.work import ConferenceWork
from ilp_desktop.desktop.desk import Area, Desk, Place
from ilp_desktop.desktop.forms.ui_calendar_page import Ui_CalendarPageForm
from ilp_desktop.desktop.language import reason
from ilp_desktop.desktop.print_many import ask_to_print_day
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.conference_rows import ConferenceDetail

TOUCHES = frozenset(
    {"conference", "invitation", "staff_invitation", "conference_outcome", "school_day"}
)


class CalendarArea(Area):
    """A day, a week, a month or the agenda; the selected conference stands at the side."""

    title = "Calendar"

    def __init__(self, desk: Desk, parent: QWidget | None = None):
        super().__init__(parent)
        self._desk, self.work = desk, ConferenceWork(desk)
        self.form = form = Ui_CalendarPageForm()
        form.setupUi(self)
        self._beside = Beside(self, form)
        self.days = Showing(desk, self.work.now, form.week_part)
        self.panel = ConferencePanel(desk, self.work, form.panel_part)
        self.strip = YearStrip(desk.theme, form.year_part)
        put_into(form.week_part, self.days)
        put_into(form.panel_part, self.panel)
        put_into(form.year_part, self.strip)
        self.legend = Legend(desk.theme, form.legend_part)
        put_into(form.legend_part, self.legend)
        self.filters = Filters(desk, form, self.legend, self.work)
        self.head = Head(form, self.filters)
        self.asking = Asking(desk, self.work, self, self._chosen_detail)
        name_parts(form)
        self._commands = commands_of(self)
        self._read: tuple[Span, date] | None = None  # nothing: what is shown may be old
        form.views.show_value(self.days.span.view)
        self._connect()
        self._fit()

    @property
    def view(self) -> CalendarView:
        """The one that is in sight."""
        return self.days.view

    # what the shell asks

    def place(self) -> Place:
        return Place("calendar", (self.days.span.day.isoformat(), self.view.chosen()))

    def show_place(self, place: Place) -> None:
        """A day and a conference, or a conference alone; "new", a student's id and a kind's name
        begin a new conference for them."""
        if place.ids[:1] == ("new",):
            self.reload()
            self.begin(None, 0, *place.ids[1:3])
            return
        wanted = next(iter(place.ids[1 if is_day(place) else 0 :]), "")
        try:
            if is_day(place):
                self.days.go(date.fromisoformat(place.ids[0]))
            elif wanted:
                self.days.go(self.work.conference(wanted).listed.starts_at.date())
        except OfficeError as refusal:
            self._desk.say(reason(refusal))
        is_old = self._read != self._to_read()
        if is_old:
            self._read_days()
        wanted = wanted or self.view.chosen() or self.days.next()
        if is_old or wanted != self.view.chosen():
            self.select(wanted)
        if is_left_alone(self, self.form.previous):
            self.view.enter()

    def settle(self) -> bool:
        return self.panel.settle()

    def search(self) -> None:
        self.head.search()

    def commands(self) -> list[QAction]:
        return self._commands

    def panes(self) -> list[QWidget]:
        return [self.form.header, self.view, self.panel]

    # what one does

    def reload(self) -> None:
        """Read the days again; what is selected stays so."""
        self._read_days()
        self._show_chosen()

    def show_view(self, view: str, day: date | None = None) -> None:
        """Show the calendar so from now on; what is chosen stays so."""
        chosen, had_focus = self.view.chosen(), self.days.has_focus()
        self.days.switch(view, day)
        self.filters.forget_typed()
        self.form.views.show_value(view)
        self.show_day(self.days.span.day)
        self.select(chosen)
        if had_focus:
            self.view.enter()

    def show_day(self, day: date) -> None:
        """Show what holds that day, in the view that one has chosen; a search is over."""
        self.filters.forget_typed()
        self.days.go(day)
        self.reload()
        self.view.be_at(day)

    def turn(self, by: int) -> None:
        """Go on, or back, by so many days, weeks or months; the focus goes along."""
        had_focus = self.days.has_focus()
        self.days.turn(by)
        self.show_day(self.days.span.day)
        if self.days.stretch and self.days.stretch.rows and self.days.span.view != MONTH:
            self.select(self.days.stretch.rows[0 if by > 0 else -1].id)
        if had_focus:
            self.view.enter()

    def show_today(self) -> None:
        had_focus = self.days.has_focus()
        self.show_day(weekday_of(self.work.now().date()))
        self.select(self.days.next())
        if had_focus:
            self.view.enter()

    def select(self, conference_id: str) -> None:
        """Show one conference at the side."""
        self.view.select(conference_id)
        self._show_chosen()

    def open_chosen(self) -> None:
        """Go to the conference at the side, which comes back if it was closed."""
        self._beside.open()
        self._show_chosen()
        if self.panel.shown() is not None and self.view.chosen():
            self.panel.form.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(
        self, at: datetime | None = None, minutes: int = 0, student_id: str = "", kind: str = ""
    ) -> None:
        """Ask for a new conference."""
        self.asking.new(at or self.days.usual_time(self.work.now()), minutes, student_id, kind)

    def ask_for_days(self) -> None:
        """Offer the days without school of the shown year, and to enter another."""
        if self.days.stretch is not None:
            offer_school_days(self.form.school_days, self._desk, self.days.stretch)

    def print_out(self) -> None:
        """Ask how the files of a day's students are printed."""
        ask_to_print_day(self, self._desk, self.days.meant(self.work.now()))

    def move_to(self, conference_id: str, at: datetime, minutes: int | None = None) -> None:
        """Give it another time, or another length; Undo takes it back."""
        if not self.asking.move(self.view.row(conference_id), at, minutes):
            self.reload()
        elif not self.days.span.holds(at.date()):
            self._show_done(conference_id, at.date())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # inside

    def _connect(self) -> None:
        form, days, panel = self.form, self.days, self.panel
        form.previous.clicked.connect(lambda: self.turn(-1))
        form.following.clicked.connect(lambda: self.turn(1))
        form.today.clicked.connect(self.show_today)
        form.new_conference.clicked.connect(lambda: self.begin())
        self.filters.changed.connect(self._narrow)
        self.filters.entered.connect(lambda: self.view.enter())
        form.banner.answered.connect(self.filters.clear)
        form.school_days.clicked.connect(self.ask_for_days)
        form.views.chosen.connect(self.show_view)
        self.strip.chosen.connect(self.show_day)
        days.selected.connect(self._take_chosen)
        days.opened.connect(lambda _: self.open_chosen())
        days.clicked.connect(self._show_beside)
        days.moved.connect(self.move_to)
        days.new_asked.connect(self.begin)
        days.turned.connect(self.turn)
        days.day_opened.connect(lambda day: self.show_view(DAY, day))
        days.day_wanted.connect(self._follow)
        days.agenda.empty.answered.connect(self._answer_empty)
        panel.closed.connect(self._close_panel)
        panel.change_asked.connect(self.asking.change)
        panel.cancel_asked.connect(self.asking.cancel)
        panel.invite_asked.connect(lambda: self.asking.invite(panel.form.add_person))
        panel.student_asked.connect(lambda it: self._desk.go(Place("students", (it,))))
        self.asking.done.connect(self._show_done)
        self._desk.changed.connect(self._hear)

    def _to_read(self) -> tuple[Span, date]:
        return self.days.span, self.work.now().date()

    def _read_days(self) -> None:
        self.form.title.setText(show_days(self.filters, self.days, self.strip))
        self._read = self._to_read()

    def _narrow(self) -> None:
        """Another search or filter: what is chosen stays so, or else what comes next is."""
        self.reload()
        if not self.view.chosen():
            self.select(self.days.next())

    def _answer_empty(self) -> None:
        narrowed = self.filters.hides or self.filters.typed()
        self.filters.clear() if narrowed else self.begin()

    def _take_chosen(self, _: str) -> None:
        self._desk.say("")  # what was said was about another one
        self._show_chosen()

    def _hear(self, change: object) -> None:
        """What changes while it is out of sight is read when one comes back, as are names."""
        if self.isVisible() and TOUCHES & set(getattr(change, "kinds", ())):
            self.reload()
        else:
            self._read = None

    def _follow(self, day: date) -> None:
        """The keys lead to a day that is not in sight."""
        self.show_day(day)
        self.view.enter()

    def _chosen_detail(self) -> ConferenceDetail | None:
        return self.panel.shown() if self.view.chosen() else None

    def _show_chosen(self) -> None:
        """The selected conference stands at the side; without one the side is closed."""
        chosen_id = self.view.chosen()
        if chosen_id:
            try:
                self.panel.show_conference(self.work.conference(chosen_id))
            except OfficeError as refusal:
                self._desk.say(reason(refusal))
        self._fit()

    def _show_done(self, conference_id: str, day: date) -> None:
        """What was made or changed is selected, on its day."""
        self.show_day(day)
        self.select(conference_id)
        self.view.enter(conference_id)

    def _fit(self) -> None:
        self._beside.fit(has_chosen=bool(self.view.chosen()))

    def _show_beside(self, _: str) -> None:
        self._beside.stand()
        self._fit()

    def _close_panel(self) -> None:
        self._beside.close()
        self._fit()
        self.view.enter()


def is_left_alone(area: QWidget, first: QWidget) -> bool:
    """Whether nothing in it was chosen to have the focus: on a first visit Qt gives it to the
    first button."""
    focus = QApplication.focusWidget()
    return focus is None or focus is first or not area.isAncestorOf(focus)


def show_days(filters: Filters, days: Showing, strip: YearStrip) -> str:
    """Read what the view and the filters ask for, and show it; returns its title."""
    span, stretch, is_search = days.span, filters.read(days.span), bool(filters.typed())
    days.show_rows(stretch, is_found=is_search)
    count = len(stretch.rows)
    filters.say_nothing(days.agenda.empty, is_list=days.view is days.agenda, count=count)
    if is_search:
        return listing.found_words(count)
    strip.show_year(stretch.year, span.first, span.last, stretch.days)
    return span.words()


def is_day(place: Place) -> bool:
    """Whether a day is asked for, and not a conference alone."""
    return bool(place.ids) and place.ids[0][4:5] == "-"


def put_into(part: QWidget, widget: QWidget) -> None:
    """Fill a part that the form leaves empty."""
    layout = part.layout()
    assert layout is not None, "the form gives it one"
    layout.addWidget(widget)
