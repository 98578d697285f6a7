"""The students behind a number of Today, each leading to the place that mends it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.forms.ui_needs import Ui_NeedsForm
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.today.words import PLACES, WHY
from ilp_desktop.desktop.widgets.rows import ListRow, fill
from ilp_desktop.office.today import students_in_need
from ilp_desktop.policy.needs import CLAUSES, Need

MOST = 400
"""Lines that are shown at once; the number over them is the whole."""


class NeedsPage(QWidget):
    """One need: why the policy asks for it, and who waits."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self.need = Need.NO_OFFER
        self.form = form = Ui_NeedsForm()
        form.setupUi(self)
        form.scroll.setAccessibleName(tr("Students"))
        form.layout_6.setStretch(1, 1)  # a line stays as high as its words
        form.back.clicked.connect(self.left)

    def show_need(self, need: Need) -> None:
        """Read who waits for this now."""
        desk, form = self._desk, self.form
        self.need = need
        with desk.vault.reading(desk.account) as session:
            students = students_in_need(session, need)
        form.title.setText(desk.words.label(need))
        form.count.setText(f"{len(students):,}")
        form.why.setText(tr("{clause}: {why}", clause=CLAUSES[need], why=tr(WHY[need])))
        tab, part = PLACES[need]
        rows = list[QWidget]()
        for student in students[:MOST]:
            grade = tr("Grade {grade}", grade=student.grade) if student.grade is not None else ""
            row = ListRow(student.listed, f"{grade} · {student.number}", "", self)
            place = Place("students", (student.student_id, tab, part))
            row.clicked.connect(partial(desk.go, place))
            rows.append(row)
        fill(form.rows, rows or [_nobody(self)])


def _nobody(parent: QWidget) -> QLabel:
    words = QLabel(tr("Nobody waits for this now."), parent)
    words.setProperty("role", "meta")
    return words
