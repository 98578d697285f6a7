"""Lines whose words mean a value: a day, a time."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QDate, QPoint, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QMenu, QWidget, QWidgetAction

from ilp_desktop.desktop.dates import clock_words, day_words, read_day, read_time
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.widgets.at_end import AtEnd
from ilp_desktop.desktop.widgets.fields import TextLine
from ilp_desktop.errors import OfficeError

ROUND = 26
"""Frame and padding, left and right of the words."""


class ReadLine(TextLine):
    """A line whose words mean a value: read by one function, written by another.

    It is never narrower than its ``widest`` value and its placeholder want.
    """

    def __init__(
        self,
        parent: QWidget | None,
        read: Callable[[str], Value],
        write: Callable[..., str],
        example: str,
        widest: Value,
    ):
        super().__init__(parent)
        self._read = read
        self._write = write
        self.example = example
        self._widest = widest

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(self.minimumSizeHint())

    def minimumSizeHint(self) -> QSize:
        margins = self.textMargins()
        shown = (self._write(self._widest), self.placeholderText())
        words = max(self.fontMetrics().horizontalAdvance(it) for it in shown)
        wide = margins.left() + words + margins.right() + px(ROUND)
        return QSize(wide, super().minimumSizeHint().height())

    def value(self) -> Value:
        if not self.text().strip():
            return None
        value = self._read(self.text())
        if value is None:
            raise OfficeError(
                "“{typed}” cannot be read. Type {example}.",
                typed=self.text().strip(),
                example=tr(self.example),
            )
        return value

    def show_value(self, value: Value) -> None:
        self.setText("" if value is None else self._write(value))
        self.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        value = self._read(self.text())
        if value is not None:
            self.show_value(value)
        super().focusOutEvent(event)


class DateField(ReadLine):
    """A day, typed in any usual form or picked from a month."""

    def __init__(self, parent: QWidget | None = None):
        example = mark("a day such as May 26, 2028")
        super().__init__(parent, read_day, day_words, example, date(2028, 9, 28))
        AtEnd(self, "calendar-days", tr("Choose a day")).clicked.connect(self.open_month)
        self.setPlaceholderText(tr("Month day, year"))

    def open_month(self) -> None:
        """Let a day be picked; Alt and Down does the same."""
        month = QCalendarWidget()
        month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        month.setAccessibleName(tr("Choose a day"))
        shown = read_day(self.text())
        if shown:
            month.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        menu = QMenu(self)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(month)
        menu.addAction(holder)
        for picked in (month.activated, month.clicked):
            picked.connect(self._pick)
            picked.connect(menu.close)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        month.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_month()
            return
        super().keyPressEvent(event)

    def _pick(self, day: QDate) -> None:
        self.show_value(date(day.year(), day.month(), day.day()))
        self.edited.emit()
        self.left.emit()


class TimeField(ReadLine):
    """A time of day, typed in any usual form."""

    def __init__(self, parent: QWidget | None = None):
        example = mark("a time such as 3:30 PM")
        super().__init__(parent, read_time, clock_words, example, time(12, 30))

    def time(self) -> time | None:
        return read_time(self.text())
