"""Over the week: the school year with its terms, and what the colours mean."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from ilp_desktop.desktop.calendar import phrases
from ilp_desktop.desktop.dates import short_day_words
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import Theme, px
from ilp_desktop.desktop.widgets import Glyph
from ilp_desktop.desktop.widgets.flow import FlowLayout
from ilp_desktop.office.school_days import SchoolDayRow
from ilp_desktop.office.terms import YearSpan
from ilp_desktop.policy.conferences import ConferenceKind
from ilp_desktop.policy.school_year import DayKind

TALL = 54
BAR = 23
"""How far down the bar of the year stands, the names of recesses above it."""
LEFT = 96


def fitted_term(name: str, metrics: QFontMetrics, room: int) -> str:
    """The name of a term, or where it finds no room its number alone."""
    if metrics.horizontalAdvance(name) <= room:
        return name
    number = name.split()[-1]
    return (
        number if number.isdigit() else metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
    )


class YearStrip(QWidget):
    """A school year from left to right, the week that is shown marked; a click goes to a week."""

    chosen = Signal(date)

    def __init__(self, theme: Theme, parent: QWidget | None = None):
        super().__init__(parent)
        self._theme = theme
        self._year: YearSpan | None = None
        self._first = self._last = date(2000, 1, 3)
        self._days: list[SchoolDayRow] = []
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def show_year(
        self, year: YearSpan | None, first: date, last: date, days: Sequence[SchoolDayRow] = ()
    ) -> None:
        self._year, self._first, self._last = year, first, last
        self._days = [it for it in days if not it.kind.has_school]
        self.setVisible(year is not None)
        if year is not None:
            terms = [t.name for t in year.terms if t.starts_on <= last and first <= t.ends_on]
            self.setAccessibleName(
                tr("School year {name}. {terms}", name=year.name, terms=", ".join(terms))
            )
            recesses = [it for it in self._days if it.kind is DayKind.RECESS]
            self.setAccessibleDescription(
                ", ".join(
                    tr("{name} from {day}", name=it.name, day=short_day_words(it.from_on))
                    for it in recesses
                )
            )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(400), px(TALL))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(TALL))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        year, track = self._year, self._track()
        x = event.position().x()
        if year is not None and track.left() <= x <= track.right():
            days = (year.ends_on - year.starts_on).days
            day = year.starts_on + timedelta(round((x - track.left()) / track.width() * days))
            self.chosen.emit(day)

    def paintEvent(self, event: QPaintEvent) -> None:
        year = self._year
        if year is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("muted"))
        painter.setFont(self._theme.font("caption"))
        align = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRect(0, px(8), px(LEFT), px(18)), align, tr("School year"))
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._theme.font("chip"))
        painter.drawText(QRect(0, px(26), px(LEFT), px(18)), align, year.name)
        painter.setFont(self._theme.font("caption"))
        metrics = painter.fontMetrics()
        for term in year.terms:
            left, right = self._at(term.starts_on), self._at(term.ends_on)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selection"))
            bar = QRectF(left, px(BAR), right - left - 3, px(8))
            painter.drawRoundedRect(bar, px(4), px(4))
            painter.setPen(self._theme.colour("muted"))
            room = QRect(round(left) + 2, px(BAR + 11), round(right - left), px(18))
            painter.drawText(room, align, fitted_term(term.name, metrics, room.width()))
        self._draw_days(painter, year)
        self._draw_week(painter)

    def _draw_days(self, painter: QPainter, year: YearSpan) -> None:
        """Days off, and recesses with their names as far as these have room: the longest first."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("in_service"))
        for it in self._days:
            left, right = self._between(it, year)
            painter.drawRoundedRect(QRectF(left, px(BAR), max(right - left, 3), px(8)), 2, 2)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text"))
        metrics = painter.fontMetrics()
        named: list[tuple[float, float]] = []
        recesses = [it for it in self._days if it.kind is DayKind.RECESS]
        for it in sorted(recesses, key=lambda it: it.from_on - it.to_on):
            left, right = self._between(it, year)
            wide = metrics.horizontalAdvance(it.name)
            at = self._room_beside((left + right) / 2, wide, named)
            if at is not None:
                painter.drawText(QPointF(at, metrics.ascent()), it.name)
                named.append((at, at + wide))

    def _room_beside(
        self, middle: float, wide: float, named: Sequence[tuple[float, float]]
    ) -> float | None:
        """Where a name begins that stands over its days, to a side where others leave no room."""
        gap, first, last = px(8), self._track().left(), self.width() - wide
        wanted = min(max(middle - wide / 2, first), last)
        beside = [place for begin, end in named for place in (begin - gap - wide, end + gap)]
        for at in sorted((wanted, *beside), key=lambda place: abs(place - wanted)):
            is_free = all(at + wide + gap <= begin or end + gap <= at for begin, end in named)
            if is_free and first <= at <= last and at <= middle <= at + wide:
                return at
        return None

    def _between(self, it: SchoolDayRow, year: YearSpan) -> tuple[float, float]:
        first, last = max(it.from_on, year.starts_on), min(it.to_on, year.ends_on)
        return self._at(first), self._at(last + timedelta(1))

    def _draw_week(self, painter: QPainter) -> None:
        track = self._track()
        left, right = self._at(self._first), self._at(self._last + timedelta(days=1))
        middle, wide = (left + right) / 2, max(right - left, px(16))
        if track.left() - wide <= middle <= track.right() + wide:
            painter.setPen(QPen(self._theme.colour("accent"), 2.5))
            painter.setBrush(self._theme.colour("surface"))
            mark = QRectF(middle - wide / 2, px(BAR - 3), wide, px(14))
            painter.drawRoundedRect(mark, px(5), px(5))

    def _track(self) -> QRectF:
        return QRectF(px(LEFT), 0, self.width() - px(LEFT) - px(8), self.height())

    def _at(self, day: date) -> float:
        assert self._year is not None
        days = (self._year.ends_on - self._year.starts_on).days
        track = self._track()
        return track.left() + track.width() * (day - self._year.starts_on).days / days


class Legend(QWidget):
    """Each kind's colour with its word, to show or leave out, and what the marks mean."""

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None):
        super().__init__(parent)
        row = FlowLayout(self, gap=9, line_gap=4)
        self.ticks: dict[ConferenceKind, KindTick] = {}
        for kind, (token, words) in phrases.KINDS.items():
            self.ticks[kind] = tick = KindTick(theme, token, tr(words), self)
            tick.setChecked(True)
        self.cancelled = KindTick(theme, "muted", tr("Cancelled"), self)
        for tick in (*self.ticks.values(), self.cancelled):
            tick.clicked.connect(lambda _: self.chosen.emit())
            row.addWidget(tick)
        held = Glyph(self, glyph="check", size=15)
        held.setProperty("tone", "muted")
        row.addWidget(_entry(self, held, tr("held")))
        absent = Glyph(self, glyph="user-x", size=15)
        absent.setProperty("tone", "bad")
        row.addWidget(_entry(self, absent, tr("did not come")))

    def kinds(self) -> frozenset[ConferenceKind]:
        """The kinds that are shown; all of them where none is ticked, as nobody wants none."""
        ticked = frozenset(kind for kind, tick in self.ticks.items() if tick.isChecked())
        return ticked or frozenset(self.ticks)

    def with_cancelled(self) -> bool:
        return self.cancelled.isChecked()

    def show_all(self) -> None:
        """Every kind again; cancelled ones as they were."""
        for tick in self.ticks.values():
            tick.setChecked(True)


class KindTick(QCheckBox):
    """A box in the colours of a kind: ticked, the kind is shown."""

    def __init__(self, theme: Theme, token: str, words: str, parent: QWidget):
        super().__init__(words, parent)
        self._theme = theme
        self._token = token
        self.setAccessibleName(words)
        self.setToolTip(tr("Show or leave out: {kind}", kind=words))
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font("meta")).horizontalAdvance(self.text())
        return QSize(px(4) + px(15) + px(7) + words + px(1), px(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = px(15)
        box = QRectF(px(4), (self.height() - side) / 2, side, side)
        ink = self._theme.colour(self._token)
        painter.setPen(QPen(ink, 1.5))
        tint = self._theme.colour("background" if self._token == "muted" else f"{self._token}_tint")
        painter.setBrush(tint if self.isChecked() else self._theme.colour("surface"))
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            mark = self._theme.pixmap("check", self._token, 13)
            painter.drawPixmap(QPointF(box.left() + px(1), box.top() + px(1)), mark)
        painter.setFont(self._theme.font("meta"))
        painter.setPen(self._theme.colour("text" if self.isChecked() else "muted"))
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        words = self.rect().adjusted(px(4) + side + px(7), 0, 0, 0)
        painter.drawText(words, left, self.text())
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)


def _entry(parent: QWidget, picture: QWidget, words: str) -> QWidget:
    entry = QWidget(parent)
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(7)
    label = QLabel(words, entry)
    label.setProperty("role", "meta")
    label.setProperty("tone", "text")
    row.addWidget(picture)
    row.addWidget(label)
    return entry
