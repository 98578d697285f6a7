"""What was brought in before: each import can be taken back, long after it was made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.dates import clock_words, day_words
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.forms.ui_import_choose import Ui_ImportChooseForm
from ilp_desktop.desktop.importing.line import PastLine
from ilp_desktop.desktop.importing.reading import imports_before
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.steps import TAKEN_BACK
from ilp_desktop.desktop.widgets.rows import fill
from ilp_desktop.office.incoming.past import PastImport


class ImportsBefore(QObject):
    """Fills the card; ``going_back`` carries the change that is to be taken back, and its title."""

    going_back = Signal(str, str)

    def __init__(self, desk: Desk, form: Ui_ImportChooseForm, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self._rows: Sequence[PastImport] = ()
        self._is_wanted = True
        form.before.hide()

    def read(self) -> None:
        """Look for them, beside the window."""
        self._desk.tasks.run(self, lambda _task: imports_before(self._desk), self._show)

    def be_shown(self, wanted: bool) -> None:
        self._is_wanted = wanted
        self._form.before.setVisible(wanted and bool(self._rows))

    def _show(self, rows: Sequence[PastImport]) -> None:
        self._rows = rows
        lines = []
        for one in rows:
            row = one.change
            when = [self._moment(row.at, row.who)]
            if one.back is not None:
                moment = self._moment(one.back.at, one.back.who)
                when.append(tr("Taken back: {what}", what=moment))
            line = PastLine(
                said(row.title),
                "\n".join(when),
                can_go_back=one.back is None and not _is_way_back(row.title),
                parent=self._form.before,
            )
            line.take_back.clicked.connect(partial(self.going_back.emit, row.change_id, row.title))
            lines.append(line)
        fill(self._form.before_rows, lines)
        self.be_shown(self._is_wanted)

    def _moment(self, at: datetime, who: str) -> str:
        here = at.astimezone(self._desk.vault.zone)
        day, time = day_words(here.date()), clock_words(here)
        return tr("{day}, {time}, {who}", day=day, time=time, who=who)


def said(title: str) -> str:
    """The title of an import, or of its taking back, in the window's language."""
    if _is_way_back(title):
        return tr("Taken back: {what}", what=tr(title.removeprefix(f"{TAKEN_BACK}: ")))
    return tr(title)


def _is_way_back(title: str) -> bool:
    return title.startswith(TAKEN_BACK)
