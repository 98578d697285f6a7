"""The line under the search: what the list is narrowed by and sorted by, and what it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_filter_name import Ui_FilterNameForm
from ilp_desktop.desktop.forms.ui_student_list import Ui_StudentListForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.students.view import (
    Fact,
    View,
    keep_filters,
    keep_view,
    kept_filters,
    last_view,
)
from ilp_desktop.desktop.students.words import part_words
from ilp_desktop.desktop.widgets import Button, FlowLayout
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.people import names_of_staff
from ilp_desktop.office.student_filters import By, Part, filter_choices
from ilp_desktop.office.student_list import Order
from ilp_desktop.policy.needs import Need

FIRST_NEEDS = (Need.PLAN_NOT_BEGUN, Need.NO_OFFER)
ORDERS = {
    Order.NAME: mark("By name"),
    Order.GRADE: mark("By grade"),
    Order.NUMBER: mark("By number"),
    Order.COUNSELOR: mark("By counselor"),
    Order.LAST_CONFERENCE: mark("Longest without a conference"),
}
FACTS = {
    Fact.GRADE: mark("Grade"),
    Fact.NUMBER: mark("Number"),
    Fact.PLAN: mark("Plan"),
    Fact.COUNSELOR: mark("Counselor"),
    Fact.LAST_CONFERENCE: mark("Last conference"),
    Fact.LANGUAGE: mark("Language at home"),
}


class TickMenu(QMenu):
    """A menu that stays open while one ticks several things in it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._ticked(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self._ticked(self.activeAction()):
            super().keyPressEvent(event)

    @staticmethod
    def _ticked(action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class FilterLine(QWidget):
    """Holds the view; ``changed`` tells that another is wanted."""

    changed = Signal()

    def __init__(self, desk: Desk, form: Ui_StudentListForm, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self.view = last_view(desk)
        self._names: dict[str, str] = {}
        self.flow = FlowLayout(form.chips, gap=6)
        self.menu = TickMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.sorting = TickMenu(self)
        self.sorting.aboutToShow.connect(self._fill_sorting)
        form.filter.clicked.connect(self.open)
        form.sort.clicked.connect(self.open_sorting)
        form.sort.setAccessibleName(tr("Sort and show"))
        self.hide()
        self._show()

    def open(self) -> None:
        """Offer what the list can be narrowed by."""
        self.menu.popup(_under(self._form.filter))

    def open_sorting(self) -> None:
        self.sorting.popup(_under(self._form.sort))

    def clear(self) -> None:
        self._look(replace(self.view, parts=frozenset()))

    def toggle(self, part: Part) -> None:
        self._look(replace(self.view, parts=self.view.with_part(part)))

    def look_for(self, part: Part) -> None:
        """Narrow the list to this alone."""
        self._look(replace(self.view, parts=frozenset({part})))

    @property
    def words(self) -> str:
        """What the list is narrowed by, by its name where it was kept under one."""
        parts = self.view.parts
        names = [name for name, kept in kept_filters(self._desk).items() if kept == parts]
        if not parts or names:
            return names[0] if names and parts else ""
        return self._said(next(iter(parts))) if len(parts) == 1 else tr("Filtered")

    def ask_for_name(self) -> Dialog:
        """Keep what the list is narrowed by now under a name."""
        fields = QWidget(self)
        named = Ui_FilterNameForm()
        named.setupUi(fields)
        fields.setFocusProxy(named.name)
        dialog = Dialog(
            self.window(),
            tr("Keep this filter"),
            tr("It then stands in the Filter menu under its name, for you alone."),
            answer=tr("Keep"),
            fields=fields,
        )

        def keep() -> None:
            name = str(named.name.value())
            if not name:
                raise OfficeError("Give the filter a name.")
            keep_filters(self._desk, {**kept_filters(self._desk), name: self.view.parts})

        dialog.ask(keep)
        return dialog

    def _look(self, view: View) -> None:
        self.view = view
        keep_view(self._desk, view)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """A chip for each part, that takes it away; the order on its button."""
        self._form.sort.setText(tr(ORDERS[self.view.order]))
        while item := self.flow.takeAt(0):
            if chip := item.widget():
                chip.hide()
                chip.deleteLater()
        for part in self._in_order(self.view.parts):
            said = self._said(part)
            chip = Button(said, self._form.chips, glyph="x", role="chip", fit="tight")
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            chip.setAccessibleName(tr("Take away: {part}", part=said))
            chip.setToolTip(chip.accessibleName())
            chip.clicked.connect(partial(self.toggle, part))
            self.flow.addWidget(chip)
        self._form.chips.setVisible(bool(self.view.parts))

    @staticmethod
    def _in_order(parts: Iterable[Part]) -> list[Part]:
        by = list(By)
        return sorted(parts, key=lambda it: (by.index(it.by), len(it.value), it.value))

    def _said(self, part: Part) -> str:
        if part.by is By.COUNSELOR and part.value not in self._names:
            with self._desk.vault.reading(self._desk.account) as session:
                self._names |= names_of_staff(session, {part.value})
        return part_words(part, self._desk.words, self._names)

    def _fill(self) -> None:
        menu = self.menu
        menu.clear()
        with self._desk.vault.reading(self._desk.account) as session:
            choices = filter_choices(session)
        self._names |= dict(choices.counselors)
        self._offer(menu, [Part(By.MINE)])
        self._offer_more(menu, tr("Grade"), By.GRADE, map(str, choices.grades))
        self._offer_more(menu, tr("Counselor"), By.COUNSELOR, (i for i, _ in choices.counselors))
        self._offer_more(menu, tr("Class"), By.CLASS_OF, map(str, choices.classes))
        self._offer_more(menu, tr("Language at home"), By.LANGUAGE, choices.languages)
        menu.addSeparator()
        self._offer(menu, [Part(By.NEED, need.name) for need in FIRST_NEEDS])
        self._offer(menu, [Part(By.INCOMPLETE)])
        others = (need.name for need in Need if need not in FIRST_NEEDS)
        self._offer_more(menu, tr("More that waits"), By.NEED, others)
        self._offer(menu, [Part(By.CAREER)])
        menu.addSeparator()
        self._offer(menu, [Part(By.ENROLLED), Part(By.GONE)])
        menu.addSeparator()
        self._offer_kept(menu)

    def _offer_kept(self, menu: QMenu) -> None:
        kept = kept_filters(self._desk)
        for name, parts in kept.items():
            self._add(
                menu, name, partial(self._look, replace(self.view, parts=parts)),
                ticked=parts == self.view.parts,
            )  # fmt: skip
        some = bool(self.view.parts)
        self._add(menu, tr("&Keep this filter…"), self.ask_for_name).setEnabled(some)
        if kept:
            gone = menu.addMenu(tr("Forget a kept filter"))
            for name in kept:
                left = {other: parts for other, parts in kept.items() if other != name}
                self._add(gone, name, partial(keep_filters, self._desk, left))
        self._add(menu, tr("Show &all students"), self.clear).setEnabled(some)

    def _offer_more(self, menu: QMenu, title: str, by: By, values: Iterable[str]) -> None:
        more = TickMenu(title, menu)
        self._offer(more, [Part(by, value) for value in values])
        if more.actions():
            menu.addMenu(more)

    def _offer(self, menu: QMenu, parts: Iterable[Part]) -> None:
        for part in parts:
            ticked = part in self.view.parts
            self._add(menu, self._said(part), partial(self.toggle, part), ticked=ticked)

    def _fill_sorting(self) -> None:
        menu = self.sorting
        menu.clear()
        for order, words in ORDERS.items():
            look = partial(self._sort, order)
            self._add(menu, tr(words), look, ticked=order is self.view.order)
        menu.addSection(tr("Under the name"))
        for fact, words in FACTS.items():
            tick = partial(self._tell, fact)
            self._add(menu, tr(words), tick, ticked=fact in self.view.facts)

    def _sort(self, order: Order) -> None:
        self._look(replace(self.view, order=order))
        self.sorting.close()

    def _tell(self, fact: Fact) -> None:
        self._look(replace(self.view, facts=self.view.with_fact(fact)))

    @staticmethod
    def _add(
        menu: QMenu, words: str, act: Callable[[], object], *, ticked: bool | None = None
    ) -> QAction:
        action = menu.addAction(words)
        if ticked is not None:
            action.setCheckable(True)
            action.setChecked(ticked)
        action.triggered.connect(lambda _=False: act())
        return action


def _under(button: QWidget) -> QPoint:
    return button.mapToGlobal(button.rect().bottomLeft())
