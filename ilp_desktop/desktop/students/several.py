"""Several students at once: what can be done with them, and giving them a counselor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.steps import change
from ilp_desktop.desktop.widgets import Button, Choice, WrapLabel, announce
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.enrollment import assign_counselor
from ilp_desktop.office.staff import staff
from ilp_desktop.office.student_list import ListedStudent

if TYPE_CHECKING:
    from ilp_desktop.vault import OfficeSession

ASSIGN = mark("Give several students a counselor")


class SeveralLine(QFrame):
    """What can be done with those who are chosen. Hidden while there is one, or none."""

    assigning = Signal()
    printing = Signal()
    left = Signal()

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setProperty("role", "header")
        self.count = QLabel(self)
        self.count.setProperty("role", "label")
        self.assign = Button(tr("Co&unselor…"), self, fit="tight")
        self.print_files = Button(tr("Prin&t…"), self, glyph="printer", fit="tight")
        self.leave = Button("", self, glyph="x", role="icon")
        self.leave.setAccessibleName(tr("Choose one student again"))
        self.leave.setToolTip(tr("Choose one student again"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(8)
        row.addWidget(self.count, 1)
        for button in (self.assign, self.print_files, self.leave):
            row.addWidget(button)
        self.assign.clicked.connect(self.assigning)
        self.print_files.clicked.connect(self.printing)
        self.leave.clicked.connect(self.left)
        self.hide()

    def show_count(self, count: int) -> None:
        said = tr("{count} chosen", count=f"{count:,}")
        if said != self.count.text():
            self.count.setText(said)
            if count > 1:
                announce(self, said)
        self.setVisible(count > 1)


class CounselorFields(QWidget):
    """Which counselor, and for how many of the students that is a change."""

    def __init__(self, desk: Desk, rows: Sequence[ListedStudent]):
        super().__init__()
        self._rows = rows
        with desk.vault.reading(desk.account) as session:
            members = staff(session)
        self.names = {member.id: member.name for member in members}
        self.counselor = Choice(self)
        self.counselor.set_choices([(member.id, member.name) for member in members])
        self.preview = WrapLabel(self)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        label = QLabel(tr("&Counselor"), self)
        label.setProperty("role", "label")
        label.setBuddy(self.counselor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (label, self.counselor, self.preview):
            column.addWidget(part)
        self.counselor.edited.connect(self._show_preview)
        self.setFocusProxy(self.counselor)
        self._show_preview()

    @property
    def staff_id(self) -> str:
        return str(self.counselor.value() or "")

    @property
    def changing(self) -> list[ListedStudent]:
        """Those who have another counselor now, or none."""
        return [row for row in self._rows if row.counselor_id != self.staff_id]

    def _show_preview(self) -> None:
        name, count = self.names.get(self.staff_id, ""), len(self.changing)
        said = tr("{count} of {total} students get {name}.", count=count, total=len(self._rows),
                  name=name)  # fmt: skip
        same = len(self._rows) - count
        kept = tr("{count} have {name} already.", count=same, name=name) if same else ""
        self.preview.setText(f"{said} {kept}".strip())


def ask_for_counselor(parent: QWidget, desk: Desk, rows: Sequence[ListedStudent]) -> Dialog:
    """Give all of them one counselor, as one change that one step takes back."""
    fields = CounselorFields(desk, rows)
    dialog = Dialog(
        parent,
        tr("Give {count} students a counselor", count=len(rows)),
        tr("The counselor takes part in each plan from today and may read the file."),
        answer=tr("Assign"),
        fields=fields,
    )

    def assign() -> None:
        changing, staff_id = fields.changing, fields.staff_id
        if not changing:
            raise OfficeError("All of them have this counselor already. Choose another one.")

        def work(session: OfficeSession) -> None:
            for row in changing:
                assign_counselor(session, row.id, staff_id)

        change(desk, ASSIGN, work)
        name = fields.names[staff_id]
        desk.say(tr("{name}: {count} students", name=name, count=len(changing)), good=True)

    dialog.ask(assign)
    return dialog
