"""The preview of a student's file: its pages, what it lacks, and where it can go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from ilp_desktop.desktop.outside import PrivateFolder
from ilp_desktop.desktop.plan.objective_card import WholeObjective
from ilp_desktop.desktop.printing import PreviewPage
from ilp_desktop.desktop.tasks import Task
from ilp_desktop.desktop.widgets import Choice, Tick
from ilp_desktop.desktop.widgets.sheets import Sheet
from tests.desktop.files import Sitting
from tests.desktop.seen import nameless

Key = Qt.Key
LONG = 30_000


@pytest.fixture(autouse=True)
def opened(at: Sitting) -> Iterator[None]:
    at.open()
    yield
    at.desk.tasks.close()
    for page in at.area.findChildren(PreviewPage):
        page.sheets.forget()


def preview(at: Sitting) -> PreviewPage:
    """The file of the open student, typeset and shown."""
    at.area.print_out()
    made = at.area.stack.currentWidget()
    assert isinstance(made, PreviewPage)
    at.qtbot.waitUntil(lambda: len(made.sheets) > 0, timeout=LONG)
    return made


def test_what_was_just_typed_is_in_the_print(at: Sitting) -> None:
    whole = at.plan_page.findChild(WholeObjective)
    assert whole is not None
    at.type(whole.form.statement, "I want to be a nurse.")
    made = preview(at)

    said = " ".join(made.sheets.words(page) for page in range(len(made.sheets)))
    assert "I want to be a nurse." in said


def test_it_is_printed_by_way_of_the_private_folder(
    at: Sitting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def prints(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(tmp_path / "out.pdf"))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", prints)
    at.desk.outside = PrivateFolder(tmp_path / "opened", lambda path: None)
    made = preview(at)
    made.form.print_paper.click()
    assert "Sent to the printer" in made.form.banner.words()
    assert (tmp_path / "opened").is_dir()


def test_the_pages_stand_under_each_other_with_their_number(at: Sitting) -> None:
    made = preview(at)
    sheets = made.findChildren(Sheet)

    assert len(sheets) == len(made.sheets) > 3
    assert made.form.page.text() == f"Page 1 of {len(sheets)}"
    assert sheets[1].y() > sheets[0].geometry().bottom()
    assert not made.form.previous.isEnabled()


def test_one_turns_pages_by_keyboard(at: Sitting) -> None:
    made = preview(at)
    QTest.keyClick(made, Key.Key_PageDown)
    assert made.form.page.text().startswith("Page 2 of")
    QTest.keyClick(made, Key.Key_PageUp)

    assert made.form.page.text().startswith("Page 1 of")


def test_zooming_keeps_the_page_in_sight(at: Sitting) -> None:
    made = preview(at)
    made.form.next.click()
    made.sheets.zoom(100)
    made.form.larger.click()

    assert made.form.percent.text() == "125%"
    assert made.sheets.page == 1
    made.form.fit.click()
    widest = max(it.width() for it in made.findChildren(Sheet))
    assert widest <= made.sheets.viewport().width()


def test_what_is_missing_is_said_beside(at: Sitting) -> None:
    made = preview(at)
    body = made.form.gaps.widget()
    assert body is not None
    said = [it.text() for it in body.findChildren(QLabel)]

    assert "Supporting documents" in said
    assert "Missing: the file holds no document yet." in said
    assert made.form.gaps_hint.text().endswith("missing or withheld. The cover says so too.")


def test_what_is_missing_is_said_above_where_there_is_no_room_beside(
    at: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ilp_desktop.desktop.printing.preview.LEAST", 5000)
    made = preview(at)
    assert not made.form.side.isVisible()
    assert "missing or withheld" in made.form.banner.words()
    assert made.form.banner.isVisible()


def test_the_contents_lead_to_their_pages(at: Sitting) -> None:
    made = preview(at)
    titles = [made.contents.item(row).text().strip() for row in range(made.contents.count())]
    assert {"The plan", "Objectives", "Who takes part in this plan"} <= set(titles)
    made.contents.setFocus()
    made.contents.setCurrentRow(titles.index("Who takes part in this plan"))
    QTest.keyClick(made.contents, Qt.Key.Key_Return)
    assert "takes part in this plan" in made.sheets.words(made.sheets.page)
    assert nameless(made) == []


def test_words_are_found_on_the_pages_and_marked(at: Sitting) -> None:
    made = preview(at)
    at.area.search()
    finding = made.finding
    assert finding.box.hasFocus()
    QTest.keyClicks(finding.box, "begay")
    at.qtbot.waitUntil(lambda: finding.said.text() == "Page 1")
    first = made.sheets.marked(0)
    QTest.keyClick(finding.box, Qt.Key.Key_Return)
    at.qtbot.waitUntil(lambda: made.sheets.marked(0) != first)
    finding.before.click()
    at.qtbot.waitUntil(lambda: made.sheets.marked(0) == first)
    finding.before.click()
    last = len(made.sheets) - 1
    at.qtbot.waitUntil(lambda: made.sheets.marked(last) != [])
    finding.box.clear()
    QTest.keyClicks(finding.box, "nowhere at all")
    at.qtbot.waitUntil(lambda: finding.said.text() == "These words stand nowhere in it.")
    QTest.keyClick(finding.box, Qt.Key.Key_Escape)  # empties the line first
    QTest.keyClick(finding.box, Qt.Key.Key_Escape)
    assert not finding.isVisible()
    assert made.form.find.hasFocus()


def test_a_reader_hears_a_page(at: Sitting) -> None:
    made = preview(at)
    sheet = made.findChildren(Sheet)[0]
    sheet.setFocus()

    assert sheet.accessibleName() == f"Page 1 of {len(made.sheets)}"
    assert "Shándíín Begay" in sheet.accessibleDescription()


def test_the_file_is_saved_whole(at: Sitting, tmp_path: Path) -> None:
    made = preview(at)
    path = tmp_path / "file.pdf"
    made.save_to(path)
    at.qtbot.waitUntil(lambda: made.form.banner.words() != "")

    assert path.read_bytes().startswith(b"%PDF-")
    assert made.form.banner.words().startswith("Saved as file.pdf")


def again(at: Sitting, made: PreviewPage) -> str:
    """All that the print says once it is made anew."""
    at.qtbot.waitUntil(lambda: len(made.sheets) > 0, timeout=LONG)
    return " ".join(made.sheets.words(page) for page in range(len(made.sheets)))


def choose(field: Choice, value: str) -> None:
    """As with the keyboard: each step down is one choice further."""
    field.setFocus()
    while field.value() != value:
        before = field.currentIndex()
        QTest.keyClick(field, Key.Key_Down)
        assert field.currentIndex() != before, f"{value} is not among the choices"


def test_a_part_and_a_language_are_chosen_over_the_preview(at: Sitting) -> None:
    made = preview(at)
    options = made.options.form
    assert options.year_cell.isHidden()
    assert made.form.gaps.isVisible()
    choose(options.part, "participants")
    assert "A part of the student’s file" in again(at, made)
    assert not made.form.gaps.isVisible(), "a part says itself what it lacks"
    choose(options.language, "es")
    assert "Una parte del expediente" in again(at, made)
    assert nameless(made) == []


def test_several_parts_print_together(at: Sitting) -> None:
    made = preview(at)
    options = made.options
    assert options.also.isHidden()
    choose(options.form.part, "participants")
    again(at, made)
    ticks = {it.text(): it for it in options.also.findChildren(Tick) if it.isVisible()}
    assert set(ticks) == {"The plan", "One school year", "Conference sheet"}
    ticks["The plan"].click()
    said = again(at, made)
    assert "Individual Learning Plan file · The plan" in " ".join(said.split())
    assert "Who takes part in this plan" in " ".join(said.split())
    assert nameless(made) == []
    made.show_file(at.begay)
    assert options.chosen.also == ()
    again(at, made)


def test_a_saved_file_is_sealed_when_one_wants_it(at: Sitting, tmp_path: Path) -> None:
    made = preview(at)
    path = tmp_path / "sealed.pdf"
    made.options.form.encrypt.click()
    made.save_to(path)
    at.qtbot.waitUntil(lambda: made.form.banner.words() != "", timeout=LONG)
    said = made.form.banner.accessibleName()
    passphrase = said.partition("shown this once: ")[2]
    assert len(passphrase.split()) == 7
    with pypdfium2.PdfDocument(path, password=passphrase) as opened:
        assert len(opened) == len(made.sheets)
    made.options.begin()  # the next student's print is not sealed, and whole
    assert not made.options.seals


def test_a_place_that_cannot_be_written_is_refused_in_words(at: Sitting, tmp_path: Path) -> None:
    made = preview(at)
    made.save_to(tmp_path / "nowhere" / "file.pdf")
    at.qtbot.waitUntil(lambda: made.form.banner.words() != "")

    assert "could not be written" in made.form.banner.words()


def test_escape_leads_back_and_the_copy_is_forgotten(at: Sitting) -> None:
    made = preview(at)
    QTest.keyClick(made, Key.Key_Escape)

    assert at.area.stack.currentWidget() is at.area.page
    assert len(made.sheets) == 0


def test_the_list_prints_whoever_is_chosen(at: Sitting) -> None:
    at.area.show_list()
    at.area.list.choose(at.fifita)
    made = preview(at)

    assert made.form.title.text() == "ILP file of ʻAna Fifita"
    made.left.emit()
    assert at.area.list.isVisible()


def test_every_control_has_a_name(at: Sitting) -> None:
    preview(at)

    assert nameless(at.area) == []


def test_a_letter_that_no_font_has_is_told_before_it_is_printed(at: Sitting) -> None:
    made = preview(at)
    assert made.form.banner.words() == ""
    made.left.emit()
    at.voice("I read \U00012000 with my aunt.")
    made = preview(at)

    assert made.form.banner.words() == "Some letters cannot be printed"
    assert "\U00012000 (U+12000)" in made.form.banner.accessibleName()


def test_while_a_file_is_typeset_its_pages_are_counted_in_the_status_bar(at: Sitting) -> None:
    steps: list[tuple[int, int]] = []

    def follow(task: Task) -> None:
        assert task.words == "Typesetting the file"
        task.progressed.connect(lambda done, of, _: steps.append((done, of)))

    at.desk.tasks.began.connect(follow)
    made = preview(at)
    pages = len(made.sheets)

    assert steps[0] == (0, 0), "how many pages there are is not known yet"
    assert [step for step in steps if step != (0, 0)] == [
        (page, pages) for page in range(1, pages + 1)
    ]
