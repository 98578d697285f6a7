"""A print reaches the printer page by page."""

from pathlib import Path

import pypdfium2
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from ilp_desktop.desktop.paper import draw_pages
from ilp_desktop.printing.pictures import PagePicture


def test_each_page_is_drawn_onto_a_sheet_of_its_own(qapp: QApplication, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    black = PagePicture(85, 110, bytes(85 * 110 * 4))

    draw_pages(printer, [black, black])

    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    assert len(document) == 2
    drawn = document[1].render().to_pil().convert("L")
    assert drawn.getpixel((drawn.width // 2, drawn.height // 2)) == 0
    document.close()
