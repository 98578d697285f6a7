"""Finding one's way in a print that is looked at: its contents, and words on its pages."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QWidget

from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import SearchBox, announce, icon_button
from ilp_desktop.desktop.widgets.sheets import Sheets

DEPTH = 2
PAGE = int(Qt.ItemDataRole.UserRole)
AT_ONCE = 8
"""Pages that are looked through before the window does something else."""


class Contents(QListWidget):
    """The headings of a print; Enter or a click goes to one."""

    def __init__(self, sheets: Sheets, parent: QWidget):
        super().__init__(parent)
        self._sheets = sheets
        self.setProperty("role", "contents")
        self.setAccessibleName(tr("Contents"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)

    def show_contents(self) -> None:
        """Those of the print that is shown now."""
        self.clear()
        for heading in self._sheets.contents(DEPTH):
            indent = "\N{NO-BREAK SPACE}" * 4 * heading.level
            item = QListWidgetItem(f"{indent}{heading.title}")
            said = tr("{title}, page {page}", title=heading.title, page=heading.page + 1)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setToolTip(said)
            item.setData(PAGE, heading.page)
            self.addItem(item)

    def _go(self, item: QListWidgetItem) -> None:
        self._sheets.go(int(item.data(PAGE)))


class FindBar(QFrame):
    """A line to type words in; Enter goes to the next place where they stand."""

    closed = Signal()

    def __init__(self, sheets: Sheets, parent: QWidget):
        super().__init__(parent)
        self._sheets = sheets
        self._page = 0
        self._place: int | None = 0
        """Which of the places on that page; None stands for the last of them."""
        self._step = 1
        self._left = 0
        self.box = SearchBox(self)
        self.box.keys = ""
        self.box.set_words(tr("Find in this print"), tr("Find in this print"))
        self.box.setMaximumWidth(px(320))
        self.said = QLabel(self)
        self.said.setProperty("role", "meta")
        self.before = icon_button("chevron-up", tr("Place before"), self)
        self.next = icon_button("chevron-down", tr("Next place"), self)
        self.leave = icon_button("x", tr("Close"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box, 1)
        for part in (self.before, self.next):
            row.addWidget(part)
        row.addWidget(self.said, 1)
        row.addWidget(self.leave)
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._look)
        self.box.textChanged.connect(self._begin)
        self.box.returnPressed.connect(lambda: self.go(1))
        self.before.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        self.leave.clicked.connect(self.close_it)
        self.hide()

    def open_it(self) -> None:
        self.show()
        self.box.setFocus()
        self.box.selectAll()

    def close_it(self) -> None:
        self.put_away()
        self.closed.emit()

    def put_away(self) -> None:
        """Forget what was looked for: another print may be of another student."""
        self.box.clear()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)

    def go(self, step: int) -> None:
        """To the next place, or with -1 to the one before."""
        if self.box.text().strip() and len(self._sheets):
            self._step = step
            self._place = (self._place or 0) + step
            self._left = len(self._sheets) + 1
            self._look()

    def _begin(self) -> None:
        """Other words: from the page that is in sight."""
        self._page, self._place = self._sheets.page, -1
        self._more.stop()
        self._sheets.mark(-1, [])
        self.said.clear()
        if self.box.text().strip():
            self.go(1)

    def _look(self) -> None:
        """A few pages; the next ones when the window has done what else there is."""
        words = self.box.text().strip()
        for _ in range(AT_ONCE):
            found = self._sheets.finds(self._page, words)
            place = len(found) - 1 if self._place is None else self._place
            if 0 <= place < len(found):
                self._place = place
                self._sheets.mark(self._page, found[place])
                self._say(tr("Page {number}", number=self._page + 1))
                return
            self._left -= 1
            if self._left < 1:
                self._sheets.mark(-1, [])
                self._say(tr("These words stand nowhere in it."))
                return
            self._page = (self._page + self._step) % len(self._sheets)
            self._place = 0 if self._step > 0 else None
        self._more.start()

    def _say(self, words: str) -> None:
        self.said.setText(words)
        announce(self.box, words, politely=True)
