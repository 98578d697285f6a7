"""A print onto paper, by the system's own dialog, or into a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QWidget

from ilp_desktop.desktop.language import mark
from ilp_desktop.desktop.outside import PrivateFolder
from ilp_desktop.desktop.where import ask_where_to_save
from ilp_desktop.errors import OfficeError
from ilp_desktop.printing.keeping import write_whole
from ilp_desktop.printing.pictures import OpenPrint, PagePicture

DOTS_PER_INCH = 300
RANGE = QPrintDialog.PrintDialogOption.PrintPageRange
NOT_TAKEN = mark("The printer does not take this print. Choose another, or try again.")
DRAW = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents


def print_or_save(pdf: bytes, title: str, parent: QWidget | None = None) -> bool:
    """Print, or where there is no printer, save as a file; whether either was done."""
    if QPrinterInfo.availablePrinterNames():
        return print_on_paper(pdf, title, parent)
    chosen = ask_where_to_save(parent, title, f"{title}.pdf")
    if chosen is not None:
        write_whole(chosen, pdf)
    return chosen is not None


def print_on_paper(
    pdf: bytes,
    title: str,
    parent: QWidget | None = None,
    outside: PrivateFolder | None = None,
    *,
    is_whole: bool = False,
) -> bool:
    """Ask for a printer and print there; whether anything was printed.

    What an open office prints goes there by its private folder, ``outside``. Where it ``is_whole``,
    no pages of it are chosen: what is entered as given is all there.

    Raises:
        OfficeError: the printer that was chosen does not take it, or the file cannot be written.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    document = OpenPrint(pdf)
    try:
        dialog = QPrintDialog(printer, parent)
        dialog.setMinMax(1, len(document))
        dialog.setFromTo(1, len(document))
        dialog.setOption(RANGE, not is_whole)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return False
        numbers = chosen_pages(printer, len(document))
        pages = (document.picture(number, DOTS_PER_INCH) for number in numbers)
        with _whole_file(printer, outside):
            draw_pages(printer, pages, outside)
    finally:
        document.close()
    return True


@contextmanager
def _whole_file(printer: QPrinter, outside: PrivateFolder | None) -> Iterator[None]:
    """Where it becomes a PDF, that lies in the private folder until the last page is drawn: if
    the office locks before, no half of it stays."""
    chosen = printer.outputFileName()
    is_pdf = printer.outputFormat() is QPrinter.OutputFormat.PdfFormat
    if not (chosen and is_pdf) or outside is None:
        yield
        return
    gathered = outside.place(".pdf")
    printer.setOutputFileName(str(gathered))
    try:
        yield
        write_whole(Path(chosen), gathered.read_bytes())
    finally:
        gathered.unlink(missing_ok=True)


def chosen_pages(printer: QPrinter, total: int) -> list[int]:
    """Which of so many pages are drawn, counted from 0, in the order that was chosen.

    Copies are drawn only where the printer does not make them itself.
    """
    ranges = printer.pageRanges()
    pages = [page for page in range(total) if ranges.isEmpty() or ranges.contains(page + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def draw_pages(
    printer: QPrinter, pages: Iterable[PagePicture], outside: PrivateFolder | None = None
) -> None:
    """Draw each page over a whole sheet; where the paper is not its own, as large as it can be."""
    printer.setFullPage(True)
    painter = QPainter()
    with outside.takes_prints() if outside is not None else nullcontext():
        has_begun = painter.begin(printer)
    if not has_begun:
        raise OfficeError(NOT_TAKEN)
    # Qt's PDF engine would otherwise smear letters, as a photo may be.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        for number, page in enumerate(pages):
            if number and not printer.newPage():  # a disk is full, say: nothing reaches it any more
                raise OfficeError(NOT_TAKEN)
            picture = QImage(page.data, page.width, page.height, QImage.Format.Format_RGBX8888)
            # Qt's PDF engine takes the byte that says nothing for transparency.
            picture = picture.convertToFormat(QImage.Format.Format_RGB32)
            painter.drawImage(_centered(picture.size(), sheet), picture)
            QApplication.processEvents(DRAW)  # the window goes on between two pages
    finally:
        QApplication.restoreOverrideCursor()
        painter.end()


def _centered(size: QSize, sheet: QRect) -> QRect:
    place = QRect(QPoint(), size.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(sheet.center())
    return place
