"""Sheets: the pages of a print under each other, each drawn when it comes into sight."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import Theme, px
from ilp_desktop.printing.pictures import POINTS, Heading, OpenPrint

SCREEN = 96
"""Dots per inch of a page at 100 %."""
GAP = 18
KEPT = 8
"""How many drawn pages are kept in memory."""
STEPS = (50, 67, 80, 100, 125, 150, 200, 300)


Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points, from a page's lower left corner."""


class Sheet(QWidget):
    """One page of paper; a screen reader hears what stands on it."""

    spoken_as = QAccessible.Role.Document

    def __init__(self, sheets: Sheets, number: int):
        super().__init__(sheets.paper)
        self._sheets = sheets
        self.number = number
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Page {number} of {total}", number=number + 1, total=len(sheets)))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and not self.accessibleDescription():
            self.setAccessibleDescription(self._sheets.words(self.number))
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._sheets.picture(self.number))
        for box in self._sheets.marked(self.number):
            painter.fillRect(box, self._sheets.marker())
        ring = self._sheets.ring(focused=self.hasFocus())
        painter.setPen(ring)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class Sheets(QScrollArea):
    """All pages; ``came`` tells which one is in sight, ``zoomed`` how large they are."""

    came = Signal(int)
    zoomed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget):
        super().__init__(parent)
        self._theme = theme
        self._print: OpenPrint | None = None
        self._drawn: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._sheets: list[Sheet] = []
        self._marks: tuple[int, list[Box]] = (-1, [])
        self.percent = 100
        self.fits = True
        self.paper = QWidget(self)
        self.paper.setProperty("role", "background")
        self.setWidget(self.paper)
        self.setAccessibleName(tr("Pages"))
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        )  # the fit counts on it
        self.verticalScrollBar().valueChanged.connect(self._tell)

    def __len__(self) -> int:
        return len(self._print) if self._print else 0

    def show_print(self, pdf: bytes) -> None:
        """Show another print from its first page, as wide as there is room."""
        self.forget()
        self._print = OpenPrint(pdf)
        self.destroyed.connect(self._print.close)
        self._sheets = [Sheet(self, number) for number in range(len(self))]
        for sheet in self._sheets:
            sheet.show()
        self.fits = True
        self._fit()
        self.verticalScrollBar().setValue(0)
        self._tell()

    def forget(self) -> None:
        """Let go of the print: nothing of a file stays in memory once it is put away."""
        for sheet in self._sheets:
            sheet.hide()
            sheet.deleteLater()
        self._sheets = []
        self._marks = (-1, [])
        self._drawn.clear()
        if self._print is not None:
            self.destroyed.disconnect(self._print.close)
            self._print.close()
            self._print = None

    @property
    def page(self) -> int:
        """The page in the middle of what is in sight."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        below = [it.number for it in self._sheets if it.geometry().bottom() >= middle]
        return below[0] if below else max(len(self) - 1, 0)

    def go(self, page: int) -> None:
        if 0 <= page < len(self._sheets):
            self.verticalScrollBar().setValue(self._sheets[page].y() - px(GAP) // 2)

    def zoom(self, percent: int) -> None:
        """Show the pages at this size, the same one in sight."""
        page = self.page
        self.fits = False
        self.percent = percent
        self._lay_out()
        self.go(page)

    def larger(self) -> None:
        self.zoom(next((step for step in STEPS if step > self.percent), STEPS[-1]))

    def smaller(self) -> None:
        self.zoom(next((step for step in STEPS[::-1] if step < self.percent), STEPS[0]))

    def fit_width(self) -> None:
        self.fits = True
        page = self.page
        self._fit()
        self.go(page)

    def picture(self, number: int) -> QImage:
        """The page drawn at the present size, kept for a while."""
        key = (number, self.percent)
        if key not in self._drawn:
            assert self._print is not None, "sheets stand only for an open print"
            density = self.devicePixelRatioF()
            drawn = self._print.picture(number, SCREEN * self.percent / 100 * density)
            image = QImage(drawn.data, drawn.width, drawn.height, QImage.Format.Format_RGBX8888)
            image = image.copy()  # its bytes go with the picture
            image.setDevicePixelRatio(density)
            self._drawn[key] = image
            while len(self._drawn) > KEPT:
                self._drawn.popitem(last=False)
        self._drawn.move_to_end(key)
        return self._drawn[key]

    def words(self, number: int) -> str:
        return self._print.words(number) if self._print else ""

    def contents(self, depth: int) -> list[Heading]:
        return self._print.contents(depth) if self._print else []

    def finds(self, number: int, words: str) -> list[list[Box]]:
        """Where these words stand on a page."""
        return self._print.finds(number, words) if self._print else []

    def mark(self, number: int, boxes: list[Box]) -> None:
        """Mark a place on a page, and bring it into sight; without boxes nothing is marked."""
        before, self._marks = self._marks[0], (number, boxes)
        for sheet in self._sheets:
            if sheet.number in (before, number):
                sheet.update()
        if boxes:
            place = self.marked(number)[0].translated(self._sheets[number].pos()).toRect().center()
            self.ensureVisible(place.x(), place.y(), px(60), px(120))

    def marked(self, number: int) -> list[QRectF]:
        """The marks of a page, in its own pixels."""
        if self._print is None or number != self._marks[0]:
            return []
        scale = SCREEN / POINTS * self.percent / 100
        high = self._print.size(number)[1]
        return [
            QRectF(left * scale, (high - top) * scale, (right - left) * scale, (top - low) * scale)
            for left, low, right, top in self._marks[1]
        ]

    def marker(self) -> QColor:
        """What marks a place: the words stay readable under it."""
        colour: QColor = self._theme.colour("accent")
        colour.setAlpha(80)
        return colour

    def ring(self, *, focused: bool) -> QPen:
        colour: QColor = self._theme.colour("accent" if focused else "hairline")
        return QPen(colour, 4 if focused else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.fits and self._print is not None:
            self._fit()
        else:
            self._lay_out()

    def _fit(self) -> None:
        if self._print is None:
            return
        widest = max(self._print.size(number)[0] for number in range(len(self)))
        room = self.viewport().width() - 2 * px(GAP)
        self.percent = max(min(int(room * POINTS / SCREEN / widest * 100), 160), 30)
        self._lay_out()

    def _lay_out(self) -> None:
        """Put the pages under each other, in the middle."""
        if self._print is None:
            return
        sizes = [self._size(number) for number in range(len(self))]
        gap = px(GAP)
        width = max(self.viewport().width(), max(it.width() for it in sizes) + 2 * gap)
        top = gap
        for sheet, size in zip(self._sheets, sizes, strict=True):
            sheet.setGeometry(QRect(QPoint((width - size.width()) // 2, top), size))
            top += size.height() + gap
        self.paper.resize(width, top)
        self.zoomed.emit(self.percent)
        self._tell()

    def _size(self, number: int) -> QSize:
        assert self._print is not None
        width, height = self._print.size(number)
        scale = SCREEN / POINTS * self.percent / 100
        return QSize(round(width * scale), round(height * scale))

    def _tell(self) -> None:
        if self._sheets:
            self.came.emit(self.page)
