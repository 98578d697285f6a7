"""A print onto paper, by the system's own dialog, or into a file."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QWidget

from ilp_desktop.desktop.where import ask_where_to_save
from ilp_desktop.printing.keeping import write_whole
from ilp_desktop.printing.pictures import PagePicture, page_pictures

DOTS_PER_INCH = 300
DRAW = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents


def print_or_save(pdf: bytes, title: str, parent: QWidget | None = None) -> bool:
    """Print, or where there is no printer, save as a file; whether either was done."""
    if QPrinterInfo.availablePrinterNames():
        return print_on_paper(pdf, title, parent)
    chosen = ask_where_to_save(parent, title, f"{title}.pdf")
    if chosen is not None:
        write_whole(chosen, pdf)
    return chosen is not None


def print_on_paper(pdf: bytes, title: str, parent: QWidget | None = None) -> bool:
    """Ask for a printer and print there; whether anything was printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    draw_pages(printer, page_pictures(pdf, DOTS_PER_INCH))
    return True


def draw_pages(printer: QPrinter, pages: Iterable[PagePicture]) -> None:
    """Draw each page over a whole sheet."""
    printer.setFullPage(True)
    painter = QPainter(printer)
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        picture = QImage(page.data, page.width, page.height, QImage.Format.Format_RGBX8888)
        # Qt's PDF engine takes the byte that says nothing for transparency.
        picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        painter.drawImage(printer.paperRect(QPrinter.Unit.DevicePixel).toRect(), picture)
        QApplication.processEvents(DRAW)  # the window goes on between two pages
    painter.end()
