"""Proposals from the office's lists, under the field in which somebody types."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.plan.paragraph import Paragraph
from ilp_desktop.desktop.theme import px
from ilp_desktop.office.catalogues import EntryRow
from ilp_desktop.policy.incoming import Catalogue

MOST_SHOWN = 12
WIDE = 480
"""Pixels that a proposal may need, where the field has fewer."""
SHORTEST = 2
"""Letters from which on something is proposed."""
ANSWERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class Proposed(Paragraph):
    """A paragraph that proposes while one types; what is typed stands as long as none is chosen."""

    chosen = Signal(object)
    """An entry of the lists, by its row."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.proposes: Callable[[str, int], Sequence[EntryRow]] = lambda _typed, _most: ()
        """Finds what fits the words typed."""
        self._found: Sequence[EntryRow] = ()
        self._taking = False
        self._model = QStringListModel(self)
        self.completer = QCompleter(self._model, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setMaxVisibleItems(MOST_SHOWN)
        self.popup = QListView()
        self.popup.setProperty("role", "proposals")
        self.popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.completer.setPopup(self.popup)
        self.completer.setWidget(self)
        self.completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]
        self.edited.connect(self._propose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.popup.isVisible() and event.key() in ANSWERS:
            event.ignore()  # the list takes what is chosen there, or goes
        else:
            super().keyPressEvent(event)

    def take(self, words: str) -> None:
        """Stand for what was chosen, as if it had been typed; nothing is proposed for it."""
        self._taking = True
        self.setPlainText(words)
        self._taking = False
        self.moveCursor(QTextCursor.MoveOperation.End)

    def _propose(self) -> None:
        typed = self.toPlainText().strip()
        wanted = self.hasFocus() and not self._taking and len(typed) >= SHORTEST
        self._found = self.proposes(typed, MOST_SHOWN) if wanted else ()
        if not self._found:
            self.popup.hide()
            return
        self._model.setStringList([told(entry) for entry in self._found])
        self.popup.setAccessibleName(tr("Proposals from the lists"))
        wide = self.rect()
        wide.setWidth(max(wide.width(), px(WIDE)))
        self.completer.complete(wide)

    def _choose(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._found):
            self.chosen.emit(self._found[index.row()])


def told(entry: EntryRow) -> str:
    """An entry in one line: its name, where it is, its code, what it asks for."""
    zone = tr("Job zone {zone}", zone=entry.job_zone) if entry.job_zone else ""
    parts = (entry.name, entry.place, code_words(entry.catalogue, entry.code), entry.interests)
    return " · ".join(it for it in (*parts, zone) if it)


def code_words(catalogue: Catalogue, code: str) -> str:
    """A code with the name of what it is a code of."""
    source = {Catalogue.OCCUPATION: "O*NET", Catalogue.PROGRAM: "CIP"}
    return f"{source.get(catalogue, 'IPEDS')} {code}"
