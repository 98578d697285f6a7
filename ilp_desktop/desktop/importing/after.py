"""Afterwards: what has come in, what the files still lack with the way to mend it, the way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.forms.ui_import_done import Ui_ImportDoneForm
from ilp_desktop.desktop.importing.reading import Kept
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.desktop.widgets.rows import ListRow, fill
from ilp_desktop.errors import OfficeError
from ilp_desktop.policy.completeness import CLAUSES, Lack


class DonePage(QWidget):
    """``going_back`` asks for the import to be taken back; ``beginning`` for another one."""

    going_back = Signal(str, str)
    beginning = Signal()

    def __init__(self, desk: Desk, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self._kept: Kept | None = None
        self.form = form = Ui_ImportDoneForm()
        form.setupUi(self)
        form.take_back.clicked.connect(self._take_back)
        form.more.clicked.connect(self.beginning)
        form.students.clicked.connect(lambda: desk.go(Place("students")))
        self.setFocusProxy(form.students)

    def show_kept(self, kept: Kept, what: str) -> None:
        """Say what has come in, and what is still open; ``what`` tells it in numbers."""
        self._kept = kept
        form = self.form
        form.banner.say(tr("It has come in."), more=what, tone="ok")
        form.take_back.setVisible(bool(kept.change_id))
        form.lacking.setVisible(kept.files > 0)
        form.lacking_title.setText(
            tr("What the files of {year} still lack", year=kept.year)
            if kept.lacking
            else tr("The files of {year} lack nothing of this kind", year=kept.year)
        )
        form.lacking_more.setText(
            tr("Of {count} files that you may see. Each line leads to those students.",
               count=f"{kept.files:,}")
        )  # fmt: skip
        lines = []
        for lack, count in kept.lacking.items():
            line = ListRow(
                self._desk.words.label(lack),
                tr("Policy {clause}", clause=CLAUSES[lack]),
                tr("1 file") if count == 1 else tr("{count} files", count=f"{count:,}"),
                form.lacking,
                tone="warn",
                role="edge",
            )
            line.clicked.connect(partial(self._desk.go, _where(lack)))
            lines.append(line)
        fill(form.lacking_rows, lines)

    def refuse(self, refusal: OfficeError) -> None:
        """Say why it cannot be taken back."""
        self.form.banner.say(tr("It was not taken back"), more=reason(refusal), tone="warn")

    def _take_back(self) -> None:
        if self._kept is not None:
            self.going_back.emit(self._kept.change_id, self._kept.title)


def _where(lack: Lack) -> Place:
    """Where it is mended: at the staff, or in the files of the students who lack it."""
    if lack is Lack.TEACHER_WITHOUT_TELEPHONE:
        return Place("settings", ("staff",))
    return Place("students", ("lacking", lack.value))
