"""A print reaches the printer page by page, as was chosen in the system's dialog."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from pypdfium2 import raw
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageRanges, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication

from ilp_desktop.desktop.outside import TEMPORARY, PrivateFolder
from ilp_desktop.desktop.paper import RANGE, chosen_pages, draw_pages, print_on_paper
from ilp_desktop.errors import OfficeError
from ilp_desktop.printing.pictures import OpenPrint, PagePicture
from tests.exchange.papers import a_pdf

BLACK = PagePicture(85, 110, bytes(85 * 110 * 4))
DARK, LIGHT = 0, 255
FULL = Path("/dev/full")

Answers = Callable[[Callable[[QPrintDialog], bool]], None]


def into(printer: QPrinter, path: Path) -> QPrinter:
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


@pytest.fixture
def printer(qapp: QApplication, tmp_path: Path) -> QPrinter:
    """It prints into a file, and so makes no copies itself."""
    return into(QPrinter(), tmp_path / "out.pdf")


@pytest.fixture
def answers(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Answers:
    """What the person at the desk does in the system's dialog; whether they print then."""

    def answer(act: Callable[[QPrintDialog], bool]) -> None:
        monkeypatch.setattr(QPrintDialog, "exec", lambda dialog: int(act(dialog)))

    return answer


def pages_of(path: Path) -> int:
    document = pypdfium2.PdfDocument(path)
    count = len(document)
    document.close()
    return count


def seen(path: Path, page: int, across: float, down: float) -> object:
    """How light a page is at these parts of its width and height."""
    document = pypdfium2.PdfDocument(path)
    drawn = document[page].render().to_pil().convert("L")
    document.close()
    return drawn.getpixel((int(drawn.width * across), int(drawn.height * down)))


def test_each_page_is_drawn_onto_a_sheet_of_its_own(printer: QPrinter) -> None:
    draw_pages(printer, [BLACK, BLACK])
    path = Path(printer.outputFileName())
    assert pages_of(path) == 2
    assert seen(path, 1, 0.5, 0.5) == DARK


def test_the_pointer_says_that_a_long_print_takes_its_time(printer: QPrinter) -> None:
    shapes = []

    def pages() -> Iterator[PagePicture]:
        for _ in range(2):
            cursor = QApplication.overrideCursor()
            shapes.append(cursor and cursor.shape())
            yield BLACK

    draw_pages(printer, pages())
    assert shapes == [Qt.CursorShape.WaitCursor] * 2
    assert QApplication.overrideCursor() is None


def test_a_page_keeps_its_proportions_on_paper_of_another_shape(printer: QPrinter) -> None:
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Legal))  # as wide, and higher
    draw_pages(printer, [BLACK])
    path = Path(printer.outputFileName())
    assert [seen(path, 0, 0.01, down) for down in (0.05, 0.5, 0.95)] == [LIGHT, DARK, LIGHT]


def test_letters_are_not_smeared_on_their_way(printer: QPrinter) -> None:
    draw_pages(printer, [BLACK])
    document = pypdfium2.PdfDocument(printer.outputFileName())
    (image,) = document[0].get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE])
    assert isinstance(image, pypdfium2.PdfImage)
    assert image.get_filters() == ["FlateDecode"]  # not DCTDecode, a photo's
    document.close()


def test_the_chosen_pages_alone_are_drawn(printer: QPrinter) -> None:
    assert chosen_pages(printer, 5) == [0, 1, 2, 3, 4]
    printer.setPageRanges(QPageRanges.fromString("2-3,5"))
    assert chosen_pages(printer, 5) == [1, 2, 4]


def test_the_last_page_comes_first_where_that_was_chosen(printer: QPrinter) -> None:
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert chosen_pages(printer, 3) == [2, 1, 0]


def test_copies_are_drawn_where_the_printer_makes_none(printer: QPrinter) -> None:
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert chosen_pages(printer, 2) == [0, 1, 0, 1]
    printer.setCollateCopies(False)
    assert chosen_pages(printer, 2) == [0, 0, 1, 1]


def test_the_dialog_offers_every_page_and_what_is_chosen_there_is_printed(
    answers: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "out.pdf"

    def two_pages(dialog: QPrintDialog) -> bool:
        assert (dialog.minPage(), dialog.maxPage()) == (1, 4)
        assert dialog.testOption(RANGE)
        assert dialog.printer().docName() == "ILP file 402014"
        into(dialog.printer(), path).setPageRanges(QPageRanges.fromString("2-3"))
        return True

    answers(two_pages)
    assert print_on_paper(a_pdf(4), "ILP file 402014")
    assert pages_of(path) == 2


def test_of_what_is_entered_as_given_no_pages_are_left_out(answers: Answers) -> None:
    def look(dialog: QPrintDialog) -> bool:
        assert not dialog.testOption(RANGE)
        return False

    answers(look)
    assert not print_on_paper(a_pdf(4), "ILP file 402014", is_whole=True)


def test_what_the_system_gathers_for_the_printer_lies_in_the_private_folder(
    printer: QPrinter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(TEMPORARY, "elsewhere")
    begin, named = QPainter.begin, []

    def begins(painter: QPainter, device: QPrinter) -> bool:
        named.append(os.environ[TEMPORARY])
        return begin(painter, device)

    monkeypatch.setattr(QPainter, "begin", begins)
    outside = PrivateFolder(tmp_path / "opened", lambda path: None)
    draw_pages(printer, [BLACK], outside)
    assert named == [str(tmp_path / "opened")]
    assert os.environ[TEMPORARY] == "elsewhere"


def test_no_half_of_a_print_is_in_the_file_that_it_goes_into(
    answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, private, there = tmp_path / "out.pdf", tmp_path / "opened", []
    draws = OpenPrint.picture

    def draw(document: OpenPrint, page: int, dots: float) -> PagePicture:
        there.append(path.exists())
        return draws(document, page, dots)

    def into_a_file(dialog: QPrintDialog) -> bool:
        into(dialog.printer(), path)
        return True

    monkeypatch.setattr(OpenPrint, "picture", draw)
    answers(into_a_file)
    outside = PrivateFolder(private, lambda path: None)
    assert print_on_paper(a_pdf(3), "ILP file 402014", outside=outside)
    assert there == [False] * 3
    assert pages_of(path) == 3
    assert list(private.iterdir()) == []


def test_nothing_is_printed_into_a_vaults_folder(answers: Answers, tmp_path: Path) -> None:
    vault = tmp_path / "Office.ilpvault"
    vault.mkdir()

    def into_the_vault(dialog: QPrintDialog) -> bool:
        into(dialog.printer(), vault / "out.pdf")
        return True

    answers(into_the_vault)
    outside = PrivateFolder(tmp_path / "opened", lambda path: None)
    with pytest.raises(OfficeError, match="a vault’s folder"):
        print_on_paper(a_pdf(), "ILP file 402014", outside=outside)
    assert list(vault.iterdir()) == []
    assert list((tmp_path / "opened").iterdir()) == []


def test_nothing_is_printed_where_the_dialog_is_canceled(answers: Answers, tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"

    def cancel(dialog: QPrintDialog) -> bool:
        into(dialog.printer(), path)
        return False

    answers(cancel)
    assert not print_on_paper(a_pdf(), "ILP file 402014")
    assert not path.exists()


@pytest.mark.qt_log_ignore("QPainter::begin", "QPdfEngine")
def test_a_printer_that_does_not_take_it_is_told_of(answers: Answers, tmp_path: Path) -> None:
    def nowhere(dialog: QPrintDialog) -> bool:
        into(dialog.printer(), tmp_path / "gone" / "out.pdf")
        return True

    answers(nowhere)
    with pytest.raises(OfficeError, match="does not take"):
        print_on_paper(a_pdf(), "ILP file 402014")


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a disk that is always full")
def test_a_print_that_a_full_disk_cuts_short_is_told_of(printer: QPrinter) -> None:
    printer.setOutputFileName(str(FULL))
    noise = PagePicture(85, 110, os.urandom(85 * 110 * 4))  # more than is gathered before writing
    with pytest.raises(OfficeError, match="does not take"):
        draw_pages(printer, [noise] * 3)
    assert QApplication.overrideCursor() is None
