"""The help that F1 opens: the page one is on, the others, and every key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.shell.topics import EVERYWHERE, TOPICS
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Button, Choice, WrapLabel

NATIVE = QKeySequence.SequenceFormat.NativeText


class HelpPage(QDialog):
    """One topic at a time: what the page is for, its keys, and those that hold everywhere."""

    keys_asked = Signal()
    """The keys are to be changed, in Settings."""

    def __init__(
        self,
        topic: str,
        here: Sequence[QAction],
        everywhere: Sequence[QAction],
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._first = topic
        self._here = _with_keys(here)
        self._everywhere = [*_with_keys(everywhere), *_told(EVERYWHERE)]
        self.setWindowTitle(tr("Help"))
        self.topics = Choice(self)
        self.topics.set_choices([(name, tr(it.title)) for name, it in TOPICS.items()])
        self.topics.edited.connect(lambda: self.show_topic(str(self.topics.value())))
        label = QLabel(tr("&Help for"), self)
        label.setProperty("role", "label")
        label.setBuddy(self.topics)
        self._scroll = QScrollArea(self)
        self._scroll.setAccessibleName(tr("Help"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label)
        head.addWidget(self.topics, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._buttons())
        room = self.screen().availableSize()
        self.resize(min(px(560), room.width() - 24), min(px(640), room.height() - 48))
        self.topics.show_value(topic)
        self.show_topic(topic)

    def show_topic(self, name: str) -> None:
        """Show what there is to say of a page."""
        topic = TOPICS[name]
        page = QWidget()
        page.setProperty("role", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(10)
        column.addWidget(_words(tr(topic.title), "pane", page))
        column.addWidget(_words(tr(topic.about), "", page))
        column.addSpacing(8)
        commands = self._here if name == self._first else []
        of_page = [*_told(topic.keys), *commands]
        if of_page:
            column.addWidget(_words(tr("Keys of this page"), "card", page))
            column.addLayout(_listed(of_page, page))
            column.addSpacing(8)
        column.addWidget(_words(tr("Keys everywhere"), "card", page))
        column.addLayout(_listed(self._everywhere, page))
        column.addStretch(1)
        self._scroll.setWidget(page)

    def _buttons(self) -> QHBoxLayout:
        change = Button(tr("Change &keys…"), self, glyph="keyboard")
        close = Button(tr("Close"), self, role="primary")
        change.clicked.connect(self._ask_for_keys)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(change)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _ask_for_keys(self) -> None:
        self.accept()
        self.keys_asked.emit()


def _with_keys(actions: Sequence[QAction]) -> list[tuple[str, str]]:
    return [
        (words_of(it), ", ".join(keys.toString(NATIVE) for keys in it.shortcuts()))
        for it in actions
        if it.shortcuts()
    ]


def _told(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """What these keys do, and what stands on them where the window's language is spoken."""
    return [
        (tr(words), ", ".join(QKeySequence(it).toString(NATIVE) for it in keys.split(", ")))
        for words, keys in pairs
    ]


def words_of(action: QAction) -> str:
    """What a command is called, without its mnemonic."""
    both = "\0"
    return action.text().replace("&&", both).replace("&", "").replace(both, "&").rstrip("…")


def _words(text: str, role: str, parent: QWidget) -> WrapLabel:
    made = WrapLabel(parent)
    made.setText(text)
    made.setProperty("role", role)
    return made


def _listed(pairs: Sequence[tuple[str, str]], parent: QWidget) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    for row, (words, keys) in enumerate(pairs):
        grid.addWidget(_words(words, "", parent), row, 0)
        grid.addWidget(_words(keys, "strong", parent), row, 1)
    return grid
