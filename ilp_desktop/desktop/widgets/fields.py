"""Fields: what one types or chooses a value in, each with the same few methods for a page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from ilp_desktop.desktop.theme import icons, px
from ilp_desktop.desktop.theme.marks import MARK, draw_round, draw_tick
from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.widgets.drawing import LOOK_CHANGES

_COMBO = QStyle.ComplexControl.CC_ComboBox
LINE, EDGES = 32, 4
"""How high the room of a line edit is, which grows with the text, and its frame and padding."""
FRAME, PADDING = 5, 3
"""What stands over the first line in any case: frame and the document's own margin, and padding,
which grows with the text."""
NARROWEST, WIDEST = 140, 280
"""Where there is little room a list to choose from becomes so narrow, and no narrower; it asks
for no more than the other, however long its lines are."""


def _is_leaving(event: QFocusEvent) -> bool:
    # A menu of the field's own, or another program in front, takes the focus only for a moment.
    return event.reason() is not Qt.FocusReason.PopupFocusReason


def _is_spent_undo(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Whether this key would undo, but the field itself has nothing left to undo.

    Then it belongs to the Edit menu, which undoes the last field's edit.
    """
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undo = event.matches(QKeySequence.StandardKey.Undo) and not can_undo
    return undo or (event.matches(QKeySequence.StandardKey.Redo) and not can_redo)


class TextLine(QLineEdit):
    """One line of text."""

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.textEdited.connect(self.edited)
        self.returnPressed.connect(self.left)

    def value(self) -> Value:
        return self.text().strip()

    def show_value(self, value: Value) -> None:
        self.setText("" if value is None else str(value))
        self.setCursorPosition(0)

    def typed(self) -> str:
        return self.text()

    def show_typed(self, text: str) -> None:
        self.setText(text)

    def event(self, event: QEvent) -> bool:
        if _is_spent_undo(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if _is_leaving(event):
            self.left.emit()


class Notes(QPlainTextEdit):
    """A place for a few sentences. It grows with them, and Tab leaves it."""

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._showing = False
        self.lines = 2
        self.most_lines = 14
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def value(self) -> Value:
        return self.toPlainText().strip()

    def show_value(self, value: Value) -> None:
        self.show_typed("" if value is None else str(value))

    def typed(self) -> str:
        return self.toPlainText()

    def go_on(self) -> None:
        """Take the keys, behind what stands here already."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def show_typed(self, text: str) -> None:
        self._showing = True
        self.setPlainText(text)
        self._showing = False

    def event(self, event: QEvent) -> bool:
        document = self.document()
        if _is_spent_undo(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if _is_leaving(event):
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._grow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()  # other lines at another width

    def _tell(self) -> None:
        if not self._showing:
            self.edited.emit()

    def _grow(self) -> None:
        lines = max(self.lines, int(self.document().size().height()))
        full = lines > self.most_lines
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if full else policy.ScrollBarAlwaysOff
        )
        spacing = self.fontMetrics().lineSpacing()
        self._stand(spacing, (min(lines, self.most_lines) - 1) * spacing)

    def _stand(self, spacing: int, more: int) -> None:
        """As high as a line edit, and ``more``; the first line stands where a line edit's does."""
        above = FRAME + px(PADDING)
        one = max(px(LINE) + EDGES, spacing + 2 * above)
        self.setFixedHeight(one + more)
        lower = (one - spacing + 1) // 2 - above  # rounded as a line edit does
        self.setViewportMargins(0, lower, 0, 0)


def _draw_chevron(widget: QWidget, glyph: str) -> None:
    colour = widget.palette().color(QPalette.ColorRole.PlaceholderText)
    picture = icons.pixmap(glyph, colour, px(16))
    place = QPoint(widget.width() - px(26), (widget.height() - px(16)) // 2)
    QPainter(widget).drawPixmap(place, picture)


class Choice(QComboBox):
    """One of a list. What is chosen is kept at once; the wheel never changes it by accident."""

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._tell)

    def set_choices(self, choices: Sequence[tuple[str | None, str]]) -> None:
        """Pairs of value and words; the value None stands for nothing chosen yet."""
        self.clear()
        for value, words in choices:
            self.addItem(words, value)

    def value(self) -> Value:
        chosen: Value = self.currentData()
        return chosen

    def show_value(self, value: Value) -> None:
        self.setCurrentIndex(self.findData(value) if value is not None else self.findData(None))

    def typed(self) -> str:
        return str(self.value() or "")

    def show_typed(self, text: str) -> None:
        self.show_value(text or None)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()  # of large text it would be a pixel short
        return QSize(min(hint.width() + px(2), px(WIDEST)), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Where there is little room, a long word is shortened in the closed box."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), px(NARROWEST)), hint.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = self.currentText()
            if not self.toolTip() and self.shown() != words:
                QToolTip.showText(event.globalPos(), words, self)
                return True
        return super().event(event)

    def showPopup(self) -> None:
        """The list is as wide as its longest line, however narrow the box is."""
        view = self.view()
        bar = view.verticalScrollBar().sizeHint().width()
        view.setMinimumWidth(view.sizeHintForColumn(0) + bar)
        super().showPopup()

    def shown(self) -> str:
        """What of the chosen words is seen in the closed box."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(_COMBO, option, part, self).width()
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown()
        painter = QStylePainter(self)
        painter.drawComplexControl(_COMBO, option)
        painter.translate(0, self._lower())
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        _draw_chevron(self, "chevron-down")

    def _lower(self) -> int:
        """How much lower a line edit beside it would write the same words."""
        whole, fine, room = self.fontMetrics(), QFontMetricsF(self.font()), self.height()
        there = (room - whole.height() + 1) // 2 + whole.ascent()
        return there - round((room - fine.height()) / 2 + fine.ascent())

    def _tell(self) -> None:
        self.edited.emit()
        self.left.emit()


class Tick(QCheckBox):
    """Yes or no, kept at once."""

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.clicked.connect(self._tell)

    def value(self) -> Value:
        return self.isChecked()

    def show_value(self, value: Value) -> None:
        self.setChecked(bool(value))

    def typed(self) -> str:
        return "yes" if self.isChecked() else ""

    def show_typed(self, text: str) -> None:
        self.setChecked(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_tick(QPainter(self), _mark_place(self), self.palette(), on=self.isChecked())

    def _tell(self) -> None:
        self.edited.emit()
        self.left.emit()


class Round(QRadioButton):
    """One of a few that stand under each other."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_round(QPainter(self), _mark_place(self), self.palette(), on=self.isChecked())


def _mark_place(widget: QWidget) -> QRectF:
    size = px(MARK)
    return QRectF(2, (widget.height() - size) / 2, size, size)


class Count(QSpinBox):
    """A whole number: minutes, a grade, a place in a list."""

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._showing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._tell)
        self.lineEdit().setTextMargins(px(8), 0, 0, 0)

    def value(self) -> int:
        return super().value()

    def show_value(self, value: Value) -> None:
        self._showing = True
        self.setValue(int(value) if isinstance(value, int) else self.minimum())
        self._showing = False

    def typed(self) -> str:
        return str(self.value())

    def show_typed(self, text: str) -> None:
        self.show_value(int(text) if text.isdigit() else None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_chevron(self, "chevrons-up-down")

    def _tell(self) -> None:
        if not self._showing:
            self.edited.emit()
