"""From which days entries are shown: a usual span, or from one day to another."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.forms.ui_journal_page import Ui_JournalPageForm
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.desktop.widgets import DateField, Round
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.school import SchoolYearRow

TODAY, WEEK, YEAR, EVER, BETWEEN = range(5)


class Periods(QObject):
    """The page's spans of days; ``chosen`` tells that another one was chosen or typed."""

    chosen = Signal()

    def __init__(self, desk: Desk, form: Ui_JournalPageForm, year: SchoolYearRow, parent: QObject):
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self._year = year
        self.buttons = QButtonGroup(self)
        column = form.periods.layout()
        assert column is not None
        words = {
            TODAY: tr("Today"),
            WEEK: tr("Last 7 days"),
            YEAR: tr("School year {name}", name=year.name),
            EVER: tr("All years"),
            BETWEEN: tr("From … to …"),
        }
        for number, text in words.items():
            button = Round(text, form.periods)
            self.buttons.addButton(button, number)
            column.addWidget(button)
        for day, name in ((form.since, tr("From")), (form.until, tr("To"))):
            day.setAccessibleName(name)
            day.setPlaceholderText(name)
            day.left.connect(self.chosen)
        self.buttons.idClicked.connect(self._choose)

    def show_taken(self, taken: Mapping[str, Any]) -> None:
        """Show the span that ``taken`` gave; the school year where it says nothing."""
        period = taken.get("period", YEAR)
        self.buttons.button(period).setChecked(True)
        self._form.from_to.setVisible(period == BETWEEN)
        self._form.since.show_typed(taken.get("since", ""))
        self._form.until.show_typed(taken.get("until", ""))

    def taken(self) -> dict[str, Any]:
        """The span as it is kept; what says nothing is None."""
        period = self.buttons.checkedId()
        between = period == BETWEEN
        return {
            "period": None if period == YEAR else period,
            "since": self._form.since.typed() if between else None,
            "until": self._form.until.typed() if between else None,
        }

    def words(self, *, all_of_them: bool = False) -> str:
        """What its chip says; nothing for the school year, unless all spans are asked for."""
        chosen = self.buttons.checkedId()
        if chosen == YEAR and not all_of_them:
            return ""
        if chosen != BETWEEN:
            return self.buttons.button(chosen).text()
        since, until = self._form.since.text(), self._form.until.text()
        if since and until:
            return tr("From {since} to {until}", since=since, until=until)
        return tr("Since {day}", day=since) if since else until and tr("Until {day}", day=until)

    def days(self) -> tuple[date | None, date | None]:
        """The first and the last of the school's days that are shown."""
        today = self._desk.today
        chosen = self.buttons.checkedId()
        if chosen == TODAY:
            return today, today
        if chosen == WEEK:
            return today - timedelta(days=6), today
        if chosen == YEAR:
            return self._year.starts_on, None
        if chosen == BETWEEN:
            return self._typed(self._form.since), self._typed(self._form.until)
        return None, None

    def _choose(self, number: int) -> None:
        self._form.from_to.setVisible(number == BETWEEN)
        self.chosen.emit()

    def _typed(self, field: DateField) -> date | None:
        try:
            value = field.value()
        except OfficeError as refusal:
            self._desk.say(reason(refusal))
            return None
        return value if isinstance(value, date) else None
