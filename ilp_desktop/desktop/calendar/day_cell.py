"""One day of the month: its first conferences as lines, and how many more there are."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QBrush,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.calendar import listing, phrases
from ilp_desktop.desktop.calendar.tile import BAR, ConferenceTile
from ilp_desktop.desktop.calendar.work import Stretch
from ilp_desktop.desktop.dates import NBSP, bare_clock_words, long_day_words, short_day_words
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import Theme, px
from ilp_desktop.desktop.widgets import Button
from ilp_desktop.office.conference_rows import ListedConference
from ilp_desktop.policy.conferences import ConferenceState
from ilp_desktop.words import Words

HEAD, LINE, GAP = 26, 24, 1
NARROW = 110
"""Under this width a line has no room for its time."""
MORNING = time(8)


class DayLine(ConferenceTile):
    """A conference in one line: the kind's bar, the time, and who it is about."""

    stretches = False

    def _draw_words(self, painter: QPainter, kind: QColor) -> None:
        left, room = px(BAR + 5), self.width() - px(BAR + 9)
        became = phrases.became(self.row)
        if became and room > px(60):
            room -= px(17)
            at = self.rect().topRight().toPointF().toPoint()
            at.setX(at.x() - px(18))
            at.setY((self.height() - px(14)) // 2)
            painter.drawPixmap(at, self._theme.pixmap(became[0], became[1], 14))
        if self.width() >= px(NARROW):
            left = self._draw_time(painter, left) + px(5)
            room = room - left + px(BAR + 5)
        font = self._theme.font("chip")
        font.setStrikeOut(self.row.state is ConferenceState.CANCELLED)
        painter.setFont(font)
        painter.setPen(kind)
        who = self.row.topic or phrases.title(self.row)
        elided = QFontMetrics(font).elidedText(who, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, 0, room, self.height()), _LEFT, elided)

    def _draw_time(self, painter: QPainter, left: int) -> int:
        font = self._theme.font("caption", figures=True)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        words = bare_clock_words(self.row.starts_at)
        wide = QFontMetrics(font).horizontalAdvance(words)
        painter.drawText(QRect(left, 0, wide + 2, self.height()), _LEFT, words)
        return left + wide


class DayCell(QWidget):
    """A day to go to, open, and drop conferences on."""

    spoken_as = QAccessible.Role.Cell

    entered = Signal(date)
    opened = Signal(date)
    new_asked = Signal(datetime, int)

    def __init__(self, theme: Theme, words: Words, parent: QWidget):
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._stretch: Stretch | None = None
        self.day = date.min
        self.is_aside = False
        self.is_chosen = False
        self.is_target = False
        self.lines: list[DayLine] = []
        self.more = Button("", self, role="quiet")
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter on the day does the same
        self.more.clicked.connect(lambda: self.opened.emit(self.day))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_day(self, day: date, stretch: Stretch, *, is_aside: bool) -> list[DayLine]:
        """Show a day; ``is_aside`` if it belongs to another month. Returns the lines made anew."""
        self.day, self._stretch, self.is_aside = day, stretch, is_aside
        rows = stretch.on(day)
        made = []
        while len(self.lines) < len(rows):
            made.append(DayLine(rows[len(self.lines)], self._theme, self._words, self))
            self.lines.append(made[-1])
        while len(self.lines) > len(rows):
            line = self.lines.pop()
            line.hide()
            line.deleteLater()
        for line, row in zip(self.lines, rows, strict=True):
            line.show_row(row)
        self.setAccessibleName(", ".join(self._said(rows)).replace(NBSP, " "))
        note = stretch.note(day)
        self.setToolTip(phrases.school_day_words(note) if note is not None else "")
        self._arrange()
        self.update()
        return made

    def show_chosen(self, chosen: bool) -> None:
        """The chosen day, and what stands in it, is reached with Tab."""
        self.is_chosen = chosen
        policy = Qt.FocusPolicy
        for part in (self, *self.lines):
            part.setFocusPolicy(policy.StrongFocus if chosen else policy.ClickFocus)
        if chosen:
            before: QWidget = self
            for line in self.lines:
                QWidget.setTabOrder(before, line)
                before = line
        self.update()

    def show_target(self, target: bool) -> None:
        """Whether what is dragged would be put down here."""
        self.is_target = target
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(self.day)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.new_asked.emit(datetime.combine(self.day, MORNING), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        stretch = self._stretch
        if stretch is None:
            return
        painter = QPainter(self)
        self._draw_ground(painter, stretch)
        is_today = self.day == stretch.now.date()
        painter.setFont(self._theme.font("label" if is_today else "meta"))
        tone = "muted" if self.is_aside else "text"
        painter.setPen(self._theme.colour("accent" if is_today else tone))
        room = self.width() - px(14)
        words = self._head(is_today=is_today)
        if painter.fontMetrics().horizontalAdvance(words) > room:
            words = str(self.day.day)
        painter.drawText(QRect(px(8), 0, room, px(HEAD)), _LEFT, words)
        note = stretch.note(self.day)
        if note is not None:
            taken = painter.fontMetrics().horizontalAdvance(words) + px(8)
            painter.setFont(self._theme.font("caption"))
            painter.setPen(self._theme.colour("muted"))
            wide = max(room - taken, 0)
            said = phrases.fitted_day_words(note, painter.fontMetrics(), wide)
            painter.drawText(QRect(px(8) + taken, 0, wide, px(HEAD)), _RIGHT, said)

    def _draw_ground(self, painter: QPainter, stretch: Stretch) -> None:
        box = self.rect()
        is_closed = stretch.is_closed(self.day)
        ground = "background" if is_closed or self.is_aside else "surface"
        painter.fillRect(box, self._theme.colour(ground))
        if is_closed and self.day.weekday() < 5:
            hatch = QBrush(self._theme.colour("hairline"), Qt.BrushStyle.BDiagPattern)
            painter.fillRect(box, hatch)
        if self.day == stretch.now.date():
            tint = self._theme.colour("selection")
            tint.setAlpha(110)
            painter.fillRect(box, tint)
        painter.fillRect(box.left(), 0, 1, box.height(), self._theme.colour("hairline"))
        painter.fillRect(0, box.bottom(), box.width(), 1, self._theme.colour("hairline"))
        if self.is_target or self.hasFocus() or self.is_chosen:
            style = Qt.PenStyle.DashLine if self.is_target else Qt.PenStyle.SolidLine
            is_strong = self.is_target or self.hasFocus()
            colour = self._theme.colour("accent" if is_strong else "control")
            painter.setPen(QPen(colour, 2 if is_strong else 1, style))
            painter.drawRect(QRectF(box).adjusted(1.5, 1, -1, -1.5))

    def _head(self, *, is_today: bool) -> str:
        number = str(self.day.day)
        if self.day.day == 1 or self.is_aside:
            number = short_day_words(self.day)
        return tr("{day} · today", day=number) if is_today else number

    def _said(self, rows: list[ListedConference]) -> list[str]:
        """What a screen reader says of the day."""
        assert self._stretch is not None
        said = [long_day_words(self.day)]
        if self.day == self._stretch.now.date():
            said.append(tr("today"))
        note = self._stretch.note(self.day)
        if note is not None:
            said.append(phrases.school_day_words(note))
        said.append(listing.conferences_words(len(rows)))
        return said

    def _arrange(self) -> None:
        """As many lines as have room, and the number of the others."""
        line, gap, top = px(LINE), px(GAP), px(HEAD)
        room = max((self.height() - top) // (line + gap), 1)
        count = len(self.lines)
        fits = count if count <= room else room - 1
        for place, each in enumerate(self.lines):
            each.setVisible(place < fits)
            each.setGeometry(px(5), top + place * (line + gap), self.width() - px(9), line)
        self.more.setVisible(fits < count)
        if fits < count:
            self.more.setText(tr("+{count} more", count=count - fits))
            hidden = ", ".join(phrases.title(it.row) for it in self.lines[fits:])
            self.more.setToolTip(hidden)
            self.more.setAccessibleName(
                tr("{count} more on {day}", count=count - fits, day=short_day_words(self.day))
            )
            self.more.setGeometry(px(5), top + fits * (line + gap), self.width() - px(9), line)


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
