"""Documents by keyboard: adding, naming, looking at, putting aside, handing to other programs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.documents import DocumentsPage
from ilp_desktop.desktop.documents.shelf import ROW
from ilp_desktop.desktop.outside import PrivateFolder
from ilp_desktop.desktop.papers import PaperForm
from ilp_desktop.desktop.students import StudentsArea
from ilp_desktop.desktop.tabs import Tab
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.desktop.widgets import note_beside
from ilp_desktop.office.documents import DocumentLine, document_lines
from ilp_desktop.policy.documents import DocumentKind
from tests.desktop.desks import a_desk, shown
from tests.desktop.seen import nameless
from tests.exchange.papers import a_pdf, a_picture, an_office_document, look_here
from tests.offices import AnOffice, an_office

Key = Qt.Key


class Reading:
    """A student's file whose documents are open in the window."""

    def __init__(self, office: AnOffice, theme: Theme, qtbot: QtBot, holder: QWidget, folder: Path):
        self.office, self.qtbot, self.folder = office, qtbot, folder
        self.student = office.student()
        self.desk = a_desk(office, theme, holder)
        self.outside: list[Path] = []
        self.desk.outside = PrivateFolder(folder / "opened", self.outside.append)
        tabs = [Tab("documents", "Documents", DocumentsPage, takes_files=True)]
        self.area = StudentsArea(self.desk, tabs)
        qtbot.addWidget(self.area)
        shown(self.area, qtbot)
        self.area.show_place(Place("students", (self.student, "documents")))

    @property
    def page(self) -> DocumentsPage:
        page = self.area.page.page
        assert isinstance(page, DocumentsPage)
        return page

    def file(self, name: str = "Report card.pdf", content: bytes = b"") -> Path:
        path = self.folder / name
        path.write_bytes(content or a_pdf())
        return path

    def asked(self, *paths: Path) -> list[PaperForm]:
        """The forms that ask what these files are."""
        self.page.take_files(paths)
        self.qtbot.waitUntil(lambda: self.page.papers.dialog is not None)
        assert self.page.papers.dialog is not None
        return self.page.papers.dialog.findChildren(PaperForm)

    def answer(self) -> None:
        assert self.page.papers.dialog is not None
        self.page.papers.dialog.answer.click()

    def add(self, *paths: Path) -> None:
        self.asked(*(paths or (self.file(),)))
        self.answer()
        self.page.papers.dialog = None
        self.area.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.area)

    def lines(self) -> list[DocumentLine]:
        with self.office.reading() as session:
            return list(document_lines(session, self.student))

    def titles(self) -> list[str]:
        shelf = self.page.shelf
        return [shelf.index(at).data() for at in range(shelf.rowCount())]

    def loaded(self) -> None:
        self.qtbot.waitUntil(lambda: len(self.page.viewer.sheets) > 0)


@pytest.fixture
def reading(
    tmp_path: Path, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Reading]:
    look_here(monkeypatch)
    office = an_office(tmp_path)
    holder = QWidget()
    made = Reading(office, theme, qtbot, holder, tmp_path)
    yield made
    made.desk.tasks.close()
    office.vault.close()


def test_an_empty_file_says_how_papers_come_in(reading: Reading) -> None:
    page = reading.page
    reading.qtbot.waitUntil(lambda: page.form.stack.currentWidget() is page.empty)
    assert nameless(page) == []


def test_a_file_is_added_titled_and_chosen(reading: Reading) -> None:
    (form,) = reading.asked(reading.file())
    assert form.form.title.text() == "Report card"
    assert form.form.kind.value() == DocumentKind.REPORT_CARD.name
    form.form.title.setText("Report card, Term 1")
    reading.answer()
    assert reading.titles() == ["Report card, Term 1"]
    assert reading.page.chosen() is not None
    reading.loaded()
    assert [line.added_by for line in reading.lines()] == ["Alex Lee"]


def test_several_files_are_named_each_and_one_may_be_left_out(reading: Reading) -> None:
    photo = reading.file("Welding award.png", a_picture("PNG"))
    forms = reading.asked(reading.file(), photo, reading.file("notes.txt", b"plain words"))
    assert [it.paper.name for it in forms] == ["Report card.pdf", "Welding award.png"]
    dialog = reading.page.papers.dialog
    assert dialog is not None
    said = " ".join(label.text() for label in dialog.banner.findChildren(QLabel))
    assert "notes.txt: Only PDF" in said
    forms[0].leave_out()
    reading.answer()
    assert reading.titles() == ["Welding award"]


def test_a_paper_without_a_title_stays_in_the_question(reading: Reading) -> None:
    (form,) = reading.asked(reading.file("scan0001.pdf"))
    reading.answer()
    assert note_beside(form.form.title).text() == "What is this paper called?"
    assert reading.lines() == []


def test_what_cannot_be_added_says_why(reading: Reading) -> None:
    reading.asked(reading.file("empty.txt", b"\n"))
    dialog = reading.page.papers.dialog
    assert dialog is not None
    assert dialog.windowTitle() == "This cannot be added"


def test_of_several_files_it_is_said_which_cannot_be_added_and_each_reason_once(
    reading: Reading,
) -> None:
    reading.asked(*(reading.file(name, b"plain") for name in ("a.txt", "b.txt")))
    dialog = reading.page.papers.dialog
    assert dialog is not None
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert said.count("Only PDF") == 1
    assert "a.txt, b.txt: Only PDF" in said


def test_the_same_paper_is_noticed(reading: Reading) -> None:
    path = reading.file()
    reading.add(path)
    (form,) = reading.asked(path)
    assert "in the file already: “Report card”" in form.form.note.text()


def test_a_file_dropped_anywhere_on_the_student_is_taken(reading: Reading) -> None:
    page, data = reading.area.page, QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(reading.file()))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), action, data, button, none)
    QApplication.sendEvent(page, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), action, data, button, none))
    reading.qtbot.waitUntil(lambda: reading.page.papers.dialog is not None)


def test_words_that_are_dropped_are_no_file(reading: Reading) -> None:
    data = QMimeData()
    data.setText("words")
    entering = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering.ignore()
    QApplication.sendEvent(reading.area.page, entering)
    assert not entering.isAccepted()


def test_a_title_is_kept_when_its_field_is_left_and_can_be_undone(reading: Reading) -> None:
    reading.add()
    reading.qtbot.waitUntil(lambda: reading.page.viewer.line is not None)
    field = reading.page.form.title
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Report card of the fall")
    QTest.keyClick(field, Key.Key_Tab)
    assert [it.title for it in reading.lines()] == ["Report card of the fall"]
    reading.desk.undo.undo()
    assert [it.title for it in reading.lines()] == ["Report card"]


def test_a_document_keeps_a_title_and_a_day(reading: Reading) -> None:
    reading.add()
    reading.qtbot.waitUntil(lambda: reading.page.viewer.line is not None)
    form = reading.page.form
    for field, said in ((form.title, "Give the document a title."), (form.dated_on, "which day")):
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Key.Key_Delete)
        QTest.keyClick(field, Key.Key_Tab)
        assert said in note_beside(field).text()


def test_what_is_put_aside_comes_back(reading: Reading) -> None:
    reading.add()
    reading.page.list.setFocus()
    QTest.keyClick(reading.page.list, Key.Key_Delete)
    reading.qtbot.waitUntil(lambda: reading.titles() == [])
    reading.page.form.aside.click()
    assert reading.titles() == ["Report card"]
    QTest.keyClick(reading.page.list, Key.Key_Delete)
    reading.qtbot.waitUntil(lambda: not reading.lines()[0].is_aside)
    reading.desk.undo.undo()
    assert reading.lines()[0].is_aside


def test_adding_can_be_undone(reading: Reading) -> None:
    reading.add()
    reading.desk.undo.undo()
    assert [it.is_aside for it in reading.lines()] == [True]
    reading.desk.undo.redo()
    assert [it.is_aside for it in reading.lines()] == [False]


def test_the_search_finds_by_title_kind_and_year(reading: Reading) -> None:
    reading.add(reading.file("Award.png", a_picture("PNG")))
    reading.add(reading.file("Letter.pdf"))
    for typed, found in (("lett", ["Letter"]), ("2026", ["Letter", "Award"]), ("zzz", [])):
        reading.page.form.search.setText(typed)
        assert sorted(reading.titles()) == sorted(found)
    QTest.keyClick(reading.page.form.search, Key.Key_Escape)
    QTest.keyClick(reading.page.form.search, Key.Key_Down)
    assert reading.page.list.hasFocus()


def test_small_pictures_are_drawn_beside_the_titles(reading: Reading) -> None:
    reading.add()
    shelf = reading.page.shelf
    reading.qtbot.waitUntil(lambda: shelf.without_picture() == [])
    line: DocumentLine = shelf.index(0).data(ROW)
    picture = shelf.picture(line.id)
    assert picture is not None
    assert picture.width() > 20


def test_a_paper_goes_outside_through_the_private_folder_alone(reading: Reading) -> None:
    reading.add()
    reading.loaded()
    viewer, outside = reading.page.viewer, reading.desk.outside
    assert outside is not None
    outside.was_told = True
    viewer.open_outside()
    (path,) = reading.outside
    assert path.name == "document-1.pdf"
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    outside.clear()
    assert not path.exists()


def test_a_word_document_says_before_that_it_prints_only_as_a_line(reading: Reading) -> None:
    (form,) = reading.asked(reading.file("Letter.docx", an_office_document()))
    assert form.form.facts.text() == "Word document"
    assert "Prints only as a line" in form.form.note.text()


def test_a_word_document_is_not_shown_but_goes_outside(reading: Reading) -> None:
    reading.add(reading.file("Letter.docx", an_office_document()))
    viewer, outside = reading.page.viewer, reading.desk.outside
    reading.qtbot.waitUntil(viewer.kept_only.isVisible)
    reading.qtbot.waitUntil(viewer.form.save.isEnabled)
    assert not viewer.sheets.isVisible()
    line = reading.page.chosen()
    assert line is not None
    reading.qtbot.waitUntil(lambda: reading.page.shelf.without_picture() == [])
    picture = reading.page.shelf.picture(line.id)
    assert picture is not None
    assert picture.isNull()  # the sign of a paper stands in its place
    assert outside is not None
    outside.was_told = True
    viewer.open_outside()
    assert [path.name for path in reading.outside] == ["document-1.docx"]
    reading.add()
    reading.loaded()
    assert viewer.sheets.isVisible()
    assert not viewer.kept_only.isVisible()


def test_a_copy_that_is_saved_says_that_it_is_readable(reading: Reading) -> None:
    reading.add()
    reading.loaded()
    reading.page.viewer.save_to(reading.folder / "copy.pdf")
    assert (reading.folder / "copy.pdf").read_bytes().startswith(b"%PDF-")
    assert reading.page.form.banner.isVisibleTo(reading.page)


def test_another_student_leaves_nothing_of_the_last_in_memory(reading: Reading) -> None:
    reading.add()
    reading.loaded()
    other = reading.office.student(number="402118", given_name="ʻAna", family_name="Fifita")
    reading.area.show_place(Place("students", (other, "documents")))
    reading.qtbot.waitUntil(lambda: reading.page.viewer.line is None)
    assert reading.page.shelf.rowCount() == 0
    assert len(reading.page.viewer.sheets) == 0
