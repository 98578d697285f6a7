"""One conference in the week: a button on the grid, painted with its kind, words and mark."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ilp_desktop.desktop.calendar import phrases
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import Theme, px
from ilp_desktop.desktop.widgets.lines import fitted
from ilp_desktop.office.conference_rows import ListedConference
from ilp_desktop.policy.conferences import ConferenceKind, ConferenceState
from ilp_desktop.words import Words

BAR = 4
RADIUS = 6
END = 6
"""How high the lower edge is, by which a conference is made longer."""
LEFT, TOP = 12, 5
"""Where its words begin."""
TWO_LINES = 37
GONE = (ConferenceState.CANCELLED, ConferenceState.NOT_HELD)
FAINT = 0.62
"""How strong the ground of those is."""


class ConferenceTile(QAbstractButton):
    """A conference to select, open and drag. Its spoken name says all that it shows."""

    drags = True
    stretches = True
    """Whether it can be dragged, and made longer by its end."""

    selected = Signal(str)
    opened = Signal(str)
    clicked = Signal(str)
    """Pressed with the mouse and let go where it is."""
    dragged = Signal(QPoint)
    stretched = Signal(QPoint)
    dropped = Signal()
    given_up = Signal()

    def __init__(self, row: ListedConference, theme: Theme, words: Words, parent: QWidget):
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._grip: QPoint | None = None
        self._by_its_end = False
        self.is_dragged = False
        self.setMouseTracking(True)
        self.is_selected = False
        self.row = row
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_row(row)
        self.show_selected(False)

    def show_row(self, row: ListedConference) -> None:
        if row == self.row and self.accessibleName():
            return
        self.row = row
        self.setAccessibleName(phrases.spoken(row, self._words))
        tip = [phrases.title(row), phrases.detail(row, self._words), phrases.span(row)]
        if row.clashes:
            tip.append(phrases.clash_words(row.clashes))
        self.setToolTip("\n".join(tip))
        self.update()

    def show_selected(self, selected: bool) -> None:
        """Mark it; only the selected one is reached with Tab, the others by the arrows."""
        policy = Qt.FocusPolicy.StrongFocus if selected else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        self.show_marked(selected)

    def show_marked(self, selected: bool) -> None:
        """Mark it, and leave how it is reached as it is."""
        self.is_selected = selected
        self.setAccessibleDescription(tr("Selected") if selected else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(TWO_LINES))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selected.emit(self.row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.row.id)
        elif event.key() == Qt.Key.Key_Escape and self.is_dragged:
            self._let_go(keep=False)
        else:
            event.ignore()  # the grid has the arrows

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = event.position().toPoint()
            self._by_its_end = self._is_end(self._grip)
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.selected.emit(self.row.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.row.state is not ConferenceState.PLANNED or not self.drags:
            return
        if self._grip is None:
            at_end = self._is_end(event.position().toPoint())
            shape = Qt.CursorShape.SizeVerCursor if at_end else Qt.CursorShape.PointingHandCursor
            self.setCursor(shape)
            return
        way = event.position().toPoint() - self._grip
        if self.is_dragged or way.manhattanLength() >= QApplication.startDragDistance():
            self.is_dragged = True
            if self._by_its_end:
                self.stretched.emit(self.pos() + event.position().toPoint())
            else:
                self.dragged.emit(self.pos() + way)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._let_go(keep=True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.row.id)

    def _let_go(self, *, keep: bool) -> None:
        was_dragged, self.is_dragged, self._grip = self.is_dragged, False, None
        if was_dragged and keep:
            self.dropped.emit()
        elif was_dragged:
            self.given_up.emit()
        elif keep:
            self.clicked.emit(self.row.id)

    def _is_end(self, point: QPoint) -> bool:
        """Whether the lower edge is held there, by which it is made longer."""
        return self.stretches and point.y() >= self.height() - px(END)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        kind = self._theme.colour(phrases.KINDS[self.row.kind][0])
        is_gone = self.row.state in GONE
        painter.setOpacity(FAINT if is_gone else 1)
        self._draw_ground(painter, kind)
        painter.setOpacity(1)  # the words of what did not take place are to be read too
        self._draw_words(painter, self._theme.colour("muted") if is_gone else kind)

    def _draw_ground(self, painter: QPainter, kind: QColor) -> None:
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, RADIUS, RADIUS)
        painter.fillPath(shape, self._theme.colour("surface"))
        painter.fillPath(shape, self._theme.colour(f"{phrases.KINDS[self.row.kind][0]}_tint"))
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(QRectF(0, 0, px(BAR), self.height()), kind)
        painter.restore()
        if self.hasFocus() or self.is_selected:
            colour = self._theme.colour("accent") if self.hasFocus() else kind
            painter.setPen(QPen(colour, 2))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def title_lines(self) -> list[str]:
        """What it is about, in as many lines as it has room for."""
        row, title = self.row, phrases.title(self.row)
        if not self._is_high() and row.kind is not ConferenceKind.INDIVIDUAL:
            is_group = row.kind is ConferenceKind.SMALL_GROUP
            what = phrases.detail(row, self._words) if is_group else tr("parent asked")
            title = f"{title} · {what}"
        metrics = QFontMetrics(self._theme.font("label"))
        room = self.width() - px(LEFT) - px(8) - (px(18) if self._has_mark() else 0)
        count = (self.height() - px(TOP)) // metrics.height() if self._is_high() else 1
        return fitted(title, metrics, room, max(count, 1))

    def _is_high(self) -> bool:
        return self.height() >= px(TWO_LINES)

    def _has_mark(self) -> bool:
        return phrases.became(self.row) is not None and self.width() > px(80)

    def _draw_words(self, painter: QPainter, kind: QColor) -> None:
        mark = phrases.became(self.row)
        if mark and self._has_mark():
            at = QPoint(self.width() - px(24), px(6))
            painter.drawPixmap(at, self._theme.pixmap(mark[0], mark[1], 15))
        font = self._theme.font("label")
        font.setStrikeOut(self.row.state is ConferenceState.CANCELLED)
        painter.setFont(font)
        painter.setPen(kind)
        metrics = QFontMetrics(font)
        high, lines = metrics.height(), self.title_lines()
        top = px(TOP) if self._is_high() else max((self.height() - high) // 2, 0)
        for number, line in enumerate(lines):
            painter.drawText(px(LEFT), top + number * high + metrics.ascent(), line)
        if self._is_high():
            self._draw_more(painter, top + len(lines) * high)

    def _draw_more(self, painter: QPainter, top: int) -> None:
        """What stands under the title in as many lines as have room; the last is cut with dots."""
        font = self._theme.font("caption")
        painter.setFont(font)
        is_gone = self.row.state in GONE
        painter.setPen(self._theme.colour("muted" if is_gone else "text"))
        metrics = QFontMetrics(font)
        more = phrases.detail(self.row, self._words)
        room = self.width() - px(LEFT) - px(6)
        count = (self.height() - top) // metrics.height()
        for number, line in enumerate(fitted(more, metrics, room, count)):
            painter.drawText(px(LEFT), top + number * metrics.height() + metrics.ascent(), line)
