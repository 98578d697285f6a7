"""The page of keys that F1 opens."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Button

IN_FIELDS = (
    ("Next field, also out of notes", "Tab"),
    ("Choose a day from a month", "Alt+Down"),
    ("Empty a search", "Esc"),
    ("The menu", "F10"),
    ("Save a journal entry", "Ctrl+Return, Ctrl+Enter"),
    ("Next or last journal entry", "Up, Down"),
    ("Change a journal entry", "Return, F2"),
    ("Calendar: next or last conference", "Up, Down"),
    ("Calendar: another day", "Left, Right"),
    ("Calendar: another week", "PgUp, PgDown"),
    ("Calendar: open the chosen conference", "Return"),
    ("Calendar: move the chosen conference", "Alt+Up, Down, Left, Right"),
    ("Calendar: new conference", "N"),
    ("Calendar: this week", "T"),
)


class KeysPage(QDialog):
    """Every command that has keys, and the keys that hold inside fields."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowTitle("Keys")
        title = QLabel("Everything by keyboard", self)
        title.setProperty("role", "pane")
        hint = QLabel(
            "What you type keeps itself: there is nothing to save. Ctrl+Z takes back the last "
            "field’s edit, also after you have left the field.",
            self,
        )
        hint.setProperty("role", "meta")
        hint.setWordWrap(True)
        page = QWidget(self)
        page.setProperty("role", "page")
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(32)
        pairs = [
            (it.text().replace("&", ""), ", ".join(keys.toString() for keys in it.shortcuts()))
            for it in actions
            if it.shortcuts()
        ]
        for row, (words, keys) in enumerate([*pairs, *IN_FIELDS]):
            name = QLabel(words, page)
            shown = QLabel(keys, page)
            shown.setProperty("role", "strong")
            grid.addWidget(name, row, 0)
            grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignRight)
        scroll = QScrollArea(self)
        scroll.setAccessibleName("Keys")
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        close = Button("Close", self)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(hint)
        column.addWidget(scroll, 1)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        self.resize(px(480), px(600))
