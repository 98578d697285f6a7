"""The school years at a student's tabs: beside each other, or in a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from ilp_desktop.desktop.forms.ui_student_page import Ui_StudentPageForm
from ilp_desktop.desktop.language import tr
from ilp_desktop.office.students import StudentYear

MOST = 3
"""So many years stand beside each other; of more one chooses from a list."""


class YearLine(QObject):
    """Lets one choose among the years in which the student was here."""

    chosen = Signal(str)

    def __init__(self, form: Ui_StudentPageForm, tab_bar: QTabBar, parent: QObject):
        super().__init__(parent)
        self._form = form
        self._tab_bar = tab_bar
        self._years: Sequence[StudentYear] = ()
        self._are_there = False
        form.years.setAccessibleName(tr("School year"))
        form.year_list.setAccessibleName(tr("School year"))
        form.bar.installEventFilter(self)
        form.years.chosen.connect(self.choose)
        form.year_list.edited.connect(lambda: self.choose(str(form.year_list.value())))

    def show_years(self, years: Sequence[StudentYear], year_id: str) -> None:
        """Offer these years, one of them chosen."""
        self._years, form = years, self._form
        locks = {year.id: "lock" for year in years if year.closed}
        form.years.set_choices([(year.id, year.name) for year in years], locks)
        form.year_list.set_choices(
            [
                (year.id, tr("{year}, closed", year=year.name) if year.closed else year.name)
                for year in reversed(years)
            ]
        )
        self._mark(year_id)
        self.fit()
        QTimer.singleShot(0, self, self.fit)  # once the years of another student have gone

    def choose(self, year_id: str) -> None:
        self._mark(year_id)
        self.chosen.emit(year_id)

    def be_there(self, there: bool) -> None:
        """Stand there while the open tab shows one year at a time."""
        self._are_there = there
        self.fit()

    def fit(self) -> None:
        """The years beside each other where the tabs leave room for them, else the list.

        Where even that finds no room beside the tabs it stands over the name, and where there
        is little room its label gives way first.
        """
        form = self._form
        there = self._are_there and len(self._years) > 1
        beside = len(self._years) <= MOST and self._find_room(form.year_label, form.years)
        is_above = not beside and not self._find_room(form.year_list)
        find_room = self._find_room_above if is_above else self._find_room
        labelled = beside or find_room(form.year_label, form.year_list)
        form.year_label.setVisible(there and labelled)
        form.years.setVisible(there and beside)
        form.year_list.setVisible(there and not beside)
        form.year_label.setBuddy(form.years if beside else form.year_list)
        row = form.crumb_row if is_above else form.bar_row
        if row.indexOf(form.year_line) < 0:
            row.addWidget(form.year_line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.fit()
        return False

    def _mark(self, year_id: str) -> None:
        self._form.years.show_value(year_id)
        self._form.year_list.show_value(year_id)

    def _find_room(self, *parts: QWidget) -> bool:
        """Whether these fit beside the tabs."""
        form = self._form
        return self._fit(form.bar_row.spacing(), self._tab_bar, *parts, form.beside)

    def _find_room_above(self, *parts: QWidget) -> bool:
        """Whether these fit beside the way back and the walk from student to student."""
        form = self._form
        walk = (form.back, form.position, form.previous, form.next)
        return self._fit(4 * form.crumb_row.spacing(), *walk, *parts, form.beside)

    def _fit(self, gaps: int, *parts: QWidget) -> bool:
        form = self._form
        gaps += form.year_row.spacing() * 2
        return sum(it.sizeHint().width() for it in parts) + gaps <= form.bar.width()
