"""The passphrase: a field that can show it, and a meter that explains itself."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import icons, px
from ilp_desktop.desktop.widgets.button import Button
from ilp_desktop.desktop.widgets.drawing import LOOK_CHANGES, restyle


class KeyLine(QLineEdit):
    """A line with a key at its left that hides what is typed."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setProperty("fit", "large")
        self.setTextMargins(px(26), 0, 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self.setTextMargins(px(26), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ink = self.palette().color(QPalette.ColorRole.PlaceholderText)
        place = (self.height() - px(18)) // 2
        QPainter(self).drawPixmap(px(11), place, icons.pixmap("key-round", ink, px(18)))


class PassphraseField(QWidget):
    """A hidden line with a button that shows it."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.line = KeyLine(self)
        self.line.setAccessibleName(tr("Passphrase"))
        self.line.textChanged.connect(self.typed)
        self._show = Button(tr("Show"), self, glyph="eye", fit="large")
        self._show.setAccessibleName(tr("Show the passphrase"))
        self._show.setCheckable(True)
        self._show.toggled.connect(self._reveal)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self._show)
        self.setFocusProxy(self.line)

    def set_name(self, name: str) -> None:
        self.line.setAccessibleName(name)
        self._show.setAccessibleName(tr("Show: {name}", name=name))

    def text(self) -> str:
        return self.line.text()

    def clear(self) -> None:
        self.line.clear()
        self._show.setChecked(False)

    def mark_bad(self, bad: bool) -> None:
        restyle(self.line, state="bad" if bad else "")

    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.line.setEchoMode(mode.Normal if shown else mode.Password)
        self._show.setText(tr("Hide") if shown else tr("Show"))
        self._show.show_glyph("eye-off" if shown else "eye")


class StrengthMeter(QWidget):
    """How far a new passphrase is, as a bar and as a sentence that says what it still needs."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Strength of the passphrase"))
        self._words = QLabel(self)
        self._words.setProperty("role", "meta")
        self._words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._bar)
        column.addWidget(self._words)
        column.addStretch(1)

    def show_strength(self, percent: int, words: str, tone: str) -> None:
        self._bar.setValue(percent)
        restyle(self._bar, tone=tone)
        self._words.setText(words)
        restyle(self._words, tone=tone)
