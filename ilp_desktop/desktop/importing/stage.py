"""The frame around the steps: which one it is, its page, and below it the way on and back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ilp_desktop.desktop.forms.ui_import import Ui_ImportForm
from ilp_desktop.desktop.importing.kinds import taken_words
from ilp_desktop.desktop.importing.taking import Taking
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import PageStack

WIDEST, SIDE = 860, 28
CHOOSE, COLUMNS, PREVIEW, DONE = "choose", "columns", "preview", "done"
STEPS = {CHOOSE: mark("the file"), COLUMNS: mark("its columns"), PREVIEW: mark("what would happen")}
"""Steps that lead to an import, by name: what each is about."""


class Stage(QObject):
    """Shows one page at a time; those that are no table stand in a column that can be read."""

    def __init__(self, whole: QWidget, pages: Mapping[QWidget, bool]):
        """``pages`` tells of each whether it fills all the room."""
        super().__init__(whole)
        self._whole = whole
        self.form = form = Ui_ImportForm()
        form.setupUi(whole)
        self.stack = PageStack(whole)
        form.stack_column.addWidget(self.stack)
        self._columns: list[QWidget] = []
        self._held = {
            page: page if fills else self._in_column(page) for page, fills in pages.items()
        }
        for held in self._held.values():
            self.stack.addWidget(held)
        self.fit()

    def show(self, step: str, page: QWidget, *, is_table: bool) -> None:
        """The page of a step, or what stands in its place for now."""
        focus = self._whole.focusWidget()
        self.stack.setCurrentWidget(self._held[page])
        steps = [it for it in STEPS if it != COLUMNS or is_table]
        self.form.step.setText(
            tr(
                "Step {number} of {total}: {name}",
                number=steps.index(step) + 1,
                total=len(steps),
                name=tr(STEPS[step]),
            )
            if step in steps
            else ""
        )
        if self._whole.isVisible() and (focus is None or not focus.isVisible()):
            page.setFocus()

    def shows(self, page: QWidget) -> bool:
        return self.stack.currentWidget() is self._held[page]

    def show_ways(self, step: str, taking: Taking | None, *, here: bool) -> None:
        """What the buttons below do in this step; of a preview also what would come in."""
        form = self.form
        form.footer.setVisible(here)
        if step != PREVIEW or taking is None:
            form.words.setText("")
            form.go_on.setText(tr("&Show what would happen"))
            form.go_on.setEnabled(True)
            return
        count = taking.count()
        form.words.setText(taken_words(taking))
        form.go_on.setText(tr("&Bring in {count}", count=f"{count:,}"))
        form.go_on.setEnabled(count > 0)

    def fit(self) -> None:
        """No line is too long to be read."""
        for column in self._columns:
            column.setMaximumWidth(px(WIDEST) + 2 * SIDE)

    def _in_column(self, page: QWidget) -> QScrollArea:
        holder = QWidget()
        holder.setProperty("role", "page")
        column = QVBoxLayout(holder)
        column.setContentsMargins(SIDE, 0, SIDE, SIDE)
        column.addWidget(page)
        self._columns.append(holder)
        scroll = QScrollArea(self._whole)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(tr("Bring in"))
        scroll.setWidget(holder)
        return scroll
