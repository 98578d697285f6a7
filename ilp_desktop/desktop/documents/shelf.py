"""The list of a file's documents: a small picture of each, its title, what and when it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.theme import Theme, px
from ilp_desktop.desktop.widgets.lines import draw_ground, draw_lines
from ilp_desktop.office.documents import DocumentLine, document_content
from ilp_desktop.policy.documents import KEPT_ONLY
from ilp_desktop.words import Words

if TYPE_CHECKING:
    from ilp_desktop.printing.pictures import PagePicture

ROW = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()

PICTURE = (44, 56)
"""Width and height of the small picture."""
HEIGHT = 76


def said_of(line: DocumentLine, words: Words) -> str:
    """What stands under the title: kind, day, year, pages."""
    parts = [words.label(line.kind), day_words(line.dated_on), line.year]
    if line.pages > 1:
        parts.append(tr("{count} pages", count=line.pages))
    if line.is_aside:
        parts.insert(0, tr("Put aside"))
    return " · ".join(parts)


class Shelf(QAbstractListModel):
    """The documents that are shown; ``pictures`` come later, one by one."""

    def __init__(self, words: Words, parent: QObject | None = None):
        super().__init__(parent)
        self._words = words
        self._lines: list[DocumentLine] = []
        self._pictures: dict[str, QImage] = {}

    def show_lines(self, lines: Sequence[DocumentLine]) -> None:
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def show_picture(self, document_id: str, picture: QImage) -> None:
        """Put the small picture of a document beside its title."""
        self._pictures[document_id] = picture
        place = self.place_of(document_id)
        if place is not None:
            self.dataChanged.emit(self.index(place), self.index(place))

    def without_picture(self) -> list[DocumentLine]:
        return [line for line in self._lines if line.id not in self._pictures]

    def forget(self) -> None:
        """Another student's file: nothing of the last stays in memory."""
        self._pictures.clear()
        self.show_lines([])

    def picture(self, document_id: str) -> QImage | None:
        return self._pictures.get(document_id)

    def place_of(self, document_id: str) -> int | None:
        return next((at for at, line in enumerate(self._lines) if line.id == document_id), None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == ROW:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.title}, {said_of(line, self._words)}"
        return None


class DocumentDelegate(QStyledItemDelegate):
    """Paints a document; the chosen one has a bar at the left and, with focus, a ring."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        picture: Callable[[str], QImage | None],
        parent: QWidget,
    ):
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._picture = picture

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(200), px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: DocumentLine = index.data(ROW)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = draw_ground(painter, self._theme, rect, option.state)
        self._draw_picture(painter, rect, line)
        room = rect.adjusted(px(76), 0, -px(12), 0)
        token = "selection_text" if chosen else "muted" if line.is_aside else "text"
        quiet = "selection_text" if chosen else "muted"
        said = ((line.title, "strong", token), (said_of(line, self._words), "meta", quiet))
        draw_lines(painter, self._theme, room, said)
        painter.restore()

    def _draw_picture(self, painter: QPainter, rect: QRect, line: DocumentLine) -> None:
        theme = self._theme
        wide, high = px(PICTURE[0]), px(PICTURE[1])
        room = QRect(rect.x() + px(18), rect.y() + (rect.height() - high) // 2, wide, high)
        picture = self._picture(line.id)
        if picture is None or picture.isNull():
            glyph = theme.pixmap("file-text", "muted", 24)
            size = glyph.deviceIndependentSize().toSize()
            place = QRect(room.topLeft(), size)
            place.moveCenter(room.center())
            painter.drawPixmap(place, glyph)
            return
        size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(room.topLeft(), size)
        place.moveCenter(room.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, picture)
        painter.setPen(theme.colour("hairline"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(0, 0, -1, -1))


class SmallPictures(QObject):
    """Draws the small pictures that are missing, one after the other, beside the window."""

    def __init__(self, desk: Desk, shelf: Shelf):
        super().__init__(shelf)
        self._desk = desk
        self._shelf = shelf

    def draw_missing(self) -> None:
        desk, shelf = self._desk, self._shelf
        missing = shelf.without_picture()
        if not missing:
            return
        for line in [it for it in missing if it.media_type in KEPT_ONLY]:
            shelf.show_picture(line.id, QImage())
            missing.remove(line)
        if not missing:
            return
        line, size = missing[0], (px(PICTURE[0]) * 2, px(PICTURE[1]) * 2)

        def draw(_task: Task) -> PagePicture | None:
            from ilp_desktop.printing.pictures import thumbnail

            with desk.vault.reading(desk.account) as session:
                content = document_content(session, line.id)
            return thumbnail(content, line.media_type, *size)

        def show(drawn: PagePicture | None) -> None:
            if shelf.place_of(line.id) is None:
                return  # another student's file by now
            image = QImage()
            if drawn is not None:
                form = QImage.Format.Format_RGBX8888
                image = QImage(drawn.data, drawn.width, drawn.height, form).copy()
            shelf.show_picture(line.id, image)
            self.draw_missing()

        desk.tasks.run(self, draw, show, lambda _: None)
