"""The agenda: conferences of the next weeks under their days, one line under the other."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time, timedelta

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ilp_desktop.desktop.calendar import listing, phrases
from ilp_desktop.desktop.calendar.tile import BAR, GONE, ConferenceTile
from ilp_desktop.desktop.calendar.views import STEPS, CalendarView, moved_by, pages_turned
from ilp_desktop.desktop.calendar.work import Stretch
from ilp_desktop.desktop.dates import clock_span_words, day_title
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import Theme, px
from ilp_desktop.desktop.widgets import EmptyPlace
from ilp_desktop.desktop.widgets.rows import fill
from ilp_desktop.office.conference_people import Gathering
from ilp_desktop.office.conference_rows import ListedConference
from ilp_desktop.policy.conferences import ConferenceState
from ilp_desktop.words import Words

TALL = 56
REPLIES = 150
WIDEST = (time(10, 45), time(12, 30))
"""No span of time takes more room than this one."""


class AgendaLine(ConferenceTile):
    """A conference over the whole width: time, who, kind and room, people, replies."""

    drags = False

    def show_gathering(self, gathering: Gathering | None) -> None:
        self._people = listing.people_words(self.row, gathering)
        self._replies = listing.replies_words(self.row, gathering)
        said = [phrases.spoken(self.row, self._words), self._people, self._replies[0]]
        self.setAccessibleName(", ".join(it for it in said if it))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(400), px(TALL))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(280), px(TALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.is_selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selection"))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        kind = self._theme.colour(phrases.KINDS[self.row.kind][0])
        bar = QRectF(self._after_time(), px(8), px(BAR), self.height() - px(16))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(kind)
        painter.drawRoundedRect(bar, 2, 2)
        self._draw_lines(painter)

    def _draw_lines(self, painter: QPainter) -> None:
        row = self.row
        left, side = self._after_time() + px(BAR + 10), px(REPLIES)
        room = self.width() - left - px(12)
        first, second = px(7), px(29)
        is_wide = room > 2 * side
        when = QRect(px(10), first, self._after_time() - px(16), px(20))
        self._say(painter, when, phrases.span(row), "meta", figures=True)
        became = phrases.became(row)
        said, reply_tone = self._replies
        if became is not None and is_wide:
            words = QRect(left + room - side, second, side, px(18))
            tone = "ok" if became[0] == "check" else became[1]
            self._say(painter, words, became[2], "chip", tone, right=True)
        if is_wide:
            words = QRect(left + room - side, first, side, px(20))
            self._say(painter, words, said, "chip", reply_tone, right=True)
            room -= side + px(10)
        title = QRect(left, first, room, px(20))
        who = phrases.full_title(row)
        tone = "muted" if row.state in GONE else "text"
        strike = row.state is ConferenceState.CANCELLED
        self._say(painter, title, who, "label", tone, strike=strike)
        kind = listing.agenda_words(row, self._words)
        more = " · ".join(it for it in (kind, self._people) if it)
        self._say(painter, QRect(left, second, room, px(18)), more, "caption", "muted")

    def _after_time(self) -> int:
        """Where the bar stands: any span of time has room before it, in any language."""
        metrics = QFontMetrics(self._theme.font("meta", figures=True))
        return px(10) + metrics.horizontalAdvance(clock_span_words(*WIDEST)) + px(10)

    def _say(
        self,
        painter: QPainter,
        box: QRect,
        words: str,
        font: str,
        tone: str = "text",
        *,
        right: bool = False,
        strike: bool = False,
        figures: bool = False,
    ) -> None:
        """Words cut with dots where they have no room."""
        made = self._theme.font(font, figures=figures)
        made.setStrikeOut(strike)
        painter.setFont(made)
        painter.setPen(self._theme.colour(tone))
        cut = QFontMetrics(made).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), cut)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


class Scrolled(QScrollArea):
    """Leaves the keys to the view around it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class AgendaView(CalendarView):
    """The arrows go from one to the next, Enter opens, Alt and the arrows move."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None):
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._stretch: Stretch | None = None
        self._lines: dict[str, AgendaLine] = {}
        self._chosen = ""
        inside = QWidget()
        inside.setProperty("role", "page")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(20, 6, 12, 16)
        self._column.setSpacing(0)
        self._scroll = Scrolled(self)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.empty = EmptyPlace(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        column.addWidget(self.empty)
        self.setAccessibleName(tr("Conferences of the next weeks"))

    def show_stretch(self, stretch: Stretch) -> None:
        had_focus = self.isAncestorOf(self.focusWidget())
        self._stretch = stretch
        rows: list[QWidget] = []
        self._lines = {}
        day: date | None = None
        for row in stretch.rows:
            if row.starts_at.date() != day:
                day = row.starts_at.date()
                rows.append(self._head(day, stretch))
            rows.append(self._line(row, stretch.gatherings))
        if had_focus:
            self._scroll.setFocus()  # else it wanders through the lines that go
        fill(self._column, rows)
        for each in rows:
            each.show()  # now, so that it can take the focus
        self._column.addStretch(1)
        self._scroll.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.select(self._chosen if self._chosen in self._lines else "")
        if had_focus:
            self.enter()

    def select(self, conference_id: str) -> None:
        self._chosen = conference_id
        reached = conference_id or next(iter(self._lines), "")
        for each, line in self._lines.items():
            line.show_selected(each == conference_id)
            if each == reached:
                line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if conference_id:
            QTimer.singleShot(0, self, self._follow)

    def chosen(self) -> str:
        return self._chosen

    def enter(self, conference_id: str = "") -> None:
        wanted = conference_id or self._chosen
        line = self._lines.get(wanted) or next(iter(self._lines.values()), None)
        (self.empty if line is None else line).setFocus(Qt.FocusReason.OtherFocusReason)

    def row(self, conference_id: str) -> ListedConference:
        return self._lines[conference_id].row

    def line(self, conference_id: str) -> AgendaLine:
        return self._lines[conference_id]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move_by(step)
        elif step is not None:
            self._go(1 if step > timedelta() else -1, by_day=abs(step) >= timedelta(days=1))
        elif turns := pages_turned(event):
            self.turned.emit(turns)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("surface"))

    def _head(self, day: date, stretch: Stretch) -> QWidget:
        head = QLabel(self)
        words = day_title(day)
        if day == stretch.now.date():
            words = tr("{day} · today", day=words)
        note = stretch.note(day)
        if note is not None:
            words = f"{words} · {phrases.school_day_words(note)}"
        head.setText(words)
        head.setProperty("role", "card")
        head.setProperty("tone", "accent" if day == stretch.now.date() else "")
        head.setContentsMargins(px(10), px(14), 0, px(4))
        return head

    def _line(self, row: ListedConference, gatherings: Mapping[str, Gathering]) -> AgendaLine:
        line = AgendaLine(row, self._theme, self._words, self)
        line.show_gathering(gatherings.get(row.id))
        line.selected.connect(self._take)
        line.opened.connect(self.opened)
        line.clicked.connect(self.clicked)
        self._lines[row.id] = line
        return line

    def _take(self, conference_id: str) -> None:
        if conference_id != self._chosen:
            self.select(conference_id)
            self.selected.emit(conference_id)

    def _follow(self) -> None:
        """What is chosen is in sight, once its place is known."""
        if self._chosen in self._lines:
            self._scroll.ensureWidgetVisible(self._lines[self._chosen], 0, px(40))

    def _go(self, way: int, *, by_day: bool) -> None:
        """To the next one, or the first of the next day that has one; beyond them to others."""
        order = list(self._lines)
        if self._chosen not in order:
            self.enter()
            return
        from_day = self.row(self._chosen).starts_at.date()
        beyond = order[order.index(self._chosen) :: way][1:]
        if by_day:
            days = [self.row(it).starts_at.date() for it in beyond]
            other = next((day for day in days if day != from_day), None)
            beyond = [it for it, day in zip(beyond, days, strict=True) if day == other]
            beyond = beyond[::-1] if way < 0 else beyond
        if beyond:
            self.enter(beyond[0])
        else:
            self.turned.emit(way)

    def _move_by(self, step: timedelta) -> None:
        line = self._lines.get(self._chosen)
        at = moved_by(line.row, step) if line is not None else None
        if line is not None and at is not None:
            self.moved.emit(line.row.id, at, line.row.minutes)
