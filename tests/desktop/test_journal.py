"""The journal by keyboard: writing, what is kept meanwhile, finding, editing, putting aside."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.journal import JournalArea, JournalTimeline
from ilp_desktop.desktop.journal.filters import KEPT
from ilp_desktop.desktop.journal.periods import BETWEEN, EVER, TODAY
from ilp_desktop.desktop.journal.quick import FOUND_AGAIN
from ilp_desktop.desktop.printing import JournalPreview
from ilp_desktop.desktop.theme import Scheme, Theme
from ilp_desktop.office import journal
from ilp_desktop.office.journal import EntryRow, LinkedObjective, NewEntry
from ilp_desktop.office.participants import add_participant
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.vault import SignedIn
from tests.desktop.desks import a_desk, shown
from tests.desktop.seen import nameless
from tests.offices import AnOffice, an_office

Key, Modifier = Qt.Key, Qt.KeyboardModifier


class Desked:
    """An office with two students, and its journal."""

    def __init__(self, office: AnOffice, theme: Theme, qtbot: QtBot, holder: QWidget):
        self.office = office
        self.qtbot = qtbot
        self.begay = office.student()
        self.fifita = office.student(number="402118", given_name="ʻAna", family_name="Fifita")
        self.desk = a_desk(office, theme, holder)
        self.said: list[str] = []
        self.desk.said.connect(lambda words: self.said.append(words))
        self.area = self.sit_down()

    def sit_down(self) -> JournalArea:
        area = JournalArea(self.desk, JournalPreview)
        self.qtbot.addWidget(area)
        shown(area, self.qtbot)
        area.show_place(Place("journal"))
        return area

    def write(
        self, student: str, text: str, *, account: SignedIn | None = None, **words: object
    ) -> str:
        values: dict[str, object] = {"kind": EntryKind.NARRATIVE, "text": text, **words}
        with self.office.changing("Write", account) as session:
            return journal.add_entry(session, NewEntry(student_id=student, **values))  # type: ignore[arg-type]

    def rows(self) -> list[EntryRow]:
        with self.office.reading() as session:
            return list(journal.entries(session))

    def texts(self) -> list[str]:
        return [row.text for row in self.area.timeline.rows()]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)

    def found(self) -> list[str]:
        """What is shown after the short pause of the search."""
        self.area.reload()
        return self.texts()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[AnOffice]:
    made = an_office(tmp_path)
    yield made
    made.vault.close()


@pytest.fixture
def at(office: AnOffice, theme: Theme, qtbot: QtBot) -> Iterator[Desked]:
    holder = QWidget()
    made = Desked(office, theme, qtbot, holder)
    yield made
    made.desk.tasks.close()
    holder.deleteLater()


# writing


def test_an_entry_is_written_without_the_mouse(at: Desked) -> None:
    form = at.area.quick.form
    at.area.show_place(Place("journal", ("new",)))
    assert form.student.hasFocus()
    QTest.keyClicks(form.student, "ana")
    at.press(Key.Key_Return)
    assert form.student.text() == "Fifita, ʻAna · Grade 10"
    assert form.text.hasFocus()
    QTest.keyClicks(form.text, "First chair in the band.")
    at.press(Key.Key_Return, Modifier.ControlModifier)
    (row,) = at.rows()
    assert (row.student, row.text, row.kind) == (
        "Fifita, ʻAna",
        "First chair in the band.",
        EntryKind.NARRATIVE,
    )
    assert at.texts() == ["First chair in the band."]
    assert form.text.typed() == ""
    assert form.student.student() is None
    assert at.said == ["Entry saved"]
    counted = "1 entry this year · 1 in the last 7 days"
    at.qtbot.waitUntil(lambda: at.area.form.counts.text() == counted)


def test_an_entry_can_be_undone_and_done_again(at: Desked) -> None:
    at.area.show_place(Place("journal", ("new", at.begay)))
    QTest.keyClicks(at.area.quick.form.text, "Came by.")
    at.area.quick.save()
    assert at.desk.undo.undoText() == "Journal entry"
    at.desk.undo.undo()
    assert at.texts() == []
    at.desk.undo.redo()
    assert at.texts() == ["Came by."]


def test_kind_minutes_reader_and_objective_go_with_it(at: Desked) -> None:
    plan = at.office.plan(at.begay)
    objective = at.office.objective(plan, title="Win a trade scholarship")
    at.area.show_place(Place("journal", ("new", at.begay)))
    quick, form = at.area.quick, at.area.quick.form
    pills = list(quick._buttons.values())
    pills[0].setFocus()
    at.press(Key.Key_Right)
    at.press(Key.Key_Right)
    at.press(Key.Key_Right)
    assert pills[3].hasFocus()
    at.press(Key.Key_Space)
    form.text.setPlainText("Two books.")
    form.minutes.setValue(15)
    form.visibility.show_value(Visibility.SCHOOL_STAFF.name)
    assert form.objective.isVisible()
    form.objective.show_value(objective)
    quick.save()
    (row,) = at.rows()
    assert (row.kind, row.minutes, row.visibility) == (
        EntryKind.PROGRESS,
        15,
        Visibility.SCHOOL_STAFF,
    )
    assert row.objective == LinkedObjective(1, "Win a trade scholarship")
    card = at.area.timeline.card(row.id)
    assert "Seen by school staff" in card.accessibleName()
    assert "Objective 1: Win a trade scholarship" in card.accessibleName()


def test_without_a_student_or_words_nothing_is_written_and_nothing_lost(at: Desked) -> None:
    quick = at.area.quick
    quick.form.text.setPlainText("About whom?")
    assert not quick.save()
    assert "Choose the student" in quick.form.banner.words()
    assert quick.form.text.typed() == "About whom?"
    quick.show_student(at.begay)
    quick.form.text.setPlainText(" ")
    assert not quick.save()
    assert "Write what happened" in quick.form.banner.words()


def test_what_is_typed_outlives_a_lock(at: Desked) -> None:
    at.area.show_place(Place("journal", ("new", at.begay)))
    quick = at.area.quick
    with at.qtbot.waitSignal(at.desk.typing):
        QTest.keyClicks(quick.form.text, "She asked for")
    assert quick.draft_due.isActive()
    assert quick.draft_due.interval() <= 1000
    place = at.area.place()
    at.area.settle()
    again = at.sit_down()
    again.show_place(place)
    assert again.quick.form.text.typed() == "She asked for"
    assert again.quick.form.text.textCursor().position() == len("She asked for")
    assert again.quick.form.student.text() == "Begay, Shándíín · Grade 10"
    assert again.quick.form.hint.text() == FOUND_AGAIN
    again.quick.save()
    assert at.desk.find_draft("journal/new") == {}


def test_an_emptied_entry_leaves_no_draft(at: Desked) -> None:
    quick = at.area.quick
    quick.form.text.setPlainText("x")
    quick.keep_draft()
    assert at.desk.find_draft("journal/new")
    quick.form.text.setPlainText("")
    quick.keep_draft()
    assert at.desk.find_draft("journal/new") == {}


def test_an_entry_that_waits_is_not_turned_to_another_student(at: Desked) -> None:
    at.area.show_place(Place("journal", ("new", at.begay)))
    at.area.quick.form.text.setPlainText("Waits.")
    at.area.show_place(Place("journal", ("new", at.fifita)))
    assert at.area.quick.student_id() == at.begay


def test_nothing_meant_for_another_student_is_typed_into_an_entry_that_waits(at: Desked) -> None:
    quick = at.area.quick
    at.area.show_place(Place("journal", ("new", at.begay)))
    QTest.keyClicks(quick.form.text, "Waits.")
    at.area.show_place(Place("journal", ("new", at.fifita)))
    assert quick.form.banner.words() == "This entry is about Begay, Shándíín and not saved yet"
    for key in (Key.Key_X, Key.Key_Space, Key.Key_Return):
        at.press(key)
    assert quick.form.text.typed() == "Waits."
    assert at.rows() == [], "nor is it saved by a space"

    at.press(Key.Key_Return, Modifier.ControlModifier)
    assert [(it.student, it.text) for it in at.rows()] == [("Begay, Shándíín", "Waits.")]
    assert quick.student_id() == at.fifita
    assert quick.form.text.hasFocus()
    assert quick.form.banner.words() == ""
    at.area.show_place(Place("journal", ("new", at.begay)))
    assert quick.student_id() == at.begay, "nothing waits any more"


def test_what_leads_out_of_the_file_is_hinted_at_quietly(at: Desked) -> None:
    quick = at.area.quick
    quick.show_student(at.begay)
    QTest.keyClicks(quick.form.text, "See cum file.")
    assert quick.form.hint.text().startswith("“cum file” leads out of the file.")
    assert quick.save(), "a hint is no refusal"
    assert not quick.form.hint.isVisible()


# the timeline


def test_entries_stand_under_their_days(at: Desked) -> None:
    at.write(at.begay, "Yesterday.", happened_at=at.office.clock() - timedelta(days=1))
    at.write(at.begay, "Today.")
    at.write(at.fifita, "Today too.")
    heads = [[label.text() for label in head.findChildren(type(at.area.form.counts))]
             for head in at.area.timeline._heads]  # fmt: skip
    nb = "\N{NO-BREAK SPACE}"
    assert heads == [
        [f"Today, Monday, September{nb}14, 2026", "2 entries"],
        [f"Sunday, September{nb}13, 2026", "1 entry"],
    ]


def test_more_entries_come_as_one_scrolls(at: Desked) -> None:
    now = at.office.clock()
    for number in range(70):
        at.write(at.begay, f"{number}", happened_at=now - timedelta(hours=number))
    assert len(at.found()) == 30
    bar = at.area.timeline.verticalScrollBar()
    at.qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert at.texts() == [f"{number}" for number in range(60)]
    at.qtbot.waitUntil(lambda: bar.maximum() > bar.value())
    bar.setValue(bar.maximum())
    assert len(at.texts()) == 70


def test_the_arrows_walk_through_the_entries(at: Desked) -> None:
    first = at.write(at.begay, "First.")
    at.office.clock.advance(minutes=1)
    second = at.write(at.begay, "Second.")
    at.area.timeline.enter()
    assert at.area.timeline.card(second).hasFocus()
    at.press(Key.Key_Down)
    assert at.area.timeline.card(first).hasFocus()
    at.press(Key.Key_Down)
    at.press(Key.Key_Up)
    assert at.area.timeline.card(second).hasFocus()


def test_an_entry_is_edited_in_place_and_the_edit_undone(at: Desked) -> None:
    made = at.write(at.begay, "Came by.")
    at.area.timeline.enter()
    at.press(Key.Key_Return)
    card = at.area.timeline.card(made)
    assert card.is_editing
    at.press(Key.Key_End, Modifier.ControlModifier)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, " Twice.")
    at.press(Key.Key_Escape)
    assert not card.is_editing
    assert card.hasFocus()
    assert at.texts() == ["Came by. Twice."]
    assert at.desk.undo.undoText() == "Journal entry about Begay, Shándíín, Entry"
    at.desk.undo.undo()
    assert at.texts() == ["Came by."]


def test_an_entry_is_written_on_behind_its_words(at: Desked) -> None:
    made = at.write(at.begay, "Came by")
    card = at.area.timeline.card(made)
    card.edit()
    assert card._editor is not None
    QTest.keyClicks(card._editor.form.text, " after shop.")
    card._editor.form.done.click()
    assert [row.text for row in at.rows()] == ["Came by after shop."]


def test_kind_minutes_and_reader_are_edited_in_place(at: Desked) -> None:
    made = at.write(at.begay, "Came by.")
    card = at.area.timeline.card(made)
    card.edit()
    assert card._editor is not None
    form = card._editor.form
    form.kind.show_value(EntryKind.CONTACT.name)
    form.kind.activated.emit(0)
    form.minutes.setValue(20)
    form.visibility.show_value(Visibility.ONLY_ME.name)
    form.visibility.activated.emit(2)
    form.done.click()
    (row,) = at.rows()
    assert (row.kind, row.minutes, row.visibility) == (
        EntryKind.CONTACT,
        20,
        Visibility.ONLY_ME,
    )
    assert "Only you see this" in card.accessibleName()


def test_somebody_elses_entry_is_read_only(at: Desked) -> None:
    colleague = at.office.sign_in(at.office.staff_member())
    with at.office.changing("Assign") as session:
        add_participant(
            session, at.begay, colleague.person_id, ParticipantRole.TEACHER, reason="Math"
        )
    made = at.write(at.begay, "Reads well.", account=colleague)
    card = at.area.timeline.card(made)
    card.edit()
    assert not card.is_editing
    assert at.said[-1].startswith("Only the person who wrote")
    card.put_aside()
    assert at.texts() == ["Reads well."]


def test_what_is_put_aside_lies_in_the_bin_with_a_way_back(at: Desked) -> None:
    made = at.write(at.begay, "A mistake.")
    at.area.timeline.enter()
    at.press(Key.Key_Delete)
    assert at.texts() == []
    at.area.form.put_aside.setChecked(True)
    assert at.found() == ["A mistake."]
    at.area.timeline.card(made).back.click()
    assert at.texts() == []
    at.area.filters.clear()
    assert at.found() == ["A mistake."]
    at.desk.undo.undo()
    assert at.found() == ["A mistake."], "it was brought back already"


# finding


def test_entries_are_found_by_student_kind_day_and_word(at: Desked) -> None:
    now = at.office.clock()
    at.write(at.begay, "Strong in math.", kind=EntryKind.STRENGTH)
    at.write(at.fifita, "Called her mother.", kind=EntryKind.CONTACT,
             happened_at=now - timedelta(days=3))  # fmt: skip
    at.write(at.begay, "Last spring.", happened_at=now - timedelta(days=200))
    form, filters = at.area.form, at.area.filters
    assert at.found() == ["Strong in math.", "Called her mother."], "the school year"
    filters._periods.buttons.button(EVER).click()
    assert len(at.found()) == 3
    filters._periods.buttons.button(TODAY).click()
    assert at.found() == ["Strong in math."]
    filters._periods.buttons.button(BETWEEN).click()
    assert form.from_to.isVisible()
    form.since.setText("9/10/2026")
    form.until.setText("9/12/2026")
    assert at.found() == ["Called her mother."]
    filters.clear()
    filters._ticks[EntryKind.CONTACT].click()
    assert at.found() == ["Strong in math."]
    filters.clear()
    QTest.keyClicks(form.search, "mother")
    at.qtbot.waitUntil(lambda: at.texts() == ["Called her mother."])
    form.search.clear()
    QTest.keyClicks(form.student, "beg")
    QTest.keyClick(form.student, Key.Key_Return)
    assert at.found() == ["Strong in math."]
    form.search.setText("nothing like it")
    assert at.found() == []
    assert at.area.timeline._empty.isVisible()


def test_found_words_are_marked_in_the_cards(at: Desked) -> None:
    made = at.write(at.begay, "Strong in maths & <art>.\nMathías too.")
    at.area.form.search.setText("MATH")
    assert len(at.found()) == 1
    shown = at.area.timeline.card(made)._text.text()
    assert shown.count("<b ") == 2
    assert "maths</b> &amp; &lt;art&gt;.\n<b" in shown
    at.area.form.search.clear()
    at.found()
    assert at.area.timeline.card(made)._text.text() == "Strong in maths & <art>.\nMathías too."


def test_what_filters_stands_as_chips_that_take_it_away(at: Desked) -> None:
    colleague = at.office.sign_in(at.office.staff_member())
    with at.office.changing("Assign") as session:
        add_participant(session, at.begay, colleague.person_id, ParticipantRole.TEACHER, reason="x")
    objective = at.office.objective(at.office.plan(at.begay), title="Read")
    at.write(at.begay, "Mine.", objective_id=objective, visibility=Visibility.SCHOOL_STAFF)
    at.write(at.begay, "Hers.", account=colleague)
    form, chips = at.area.form, at.area.chips
    at.qtbot.waitUntil(lambda: form.author.count() == 3)
    assert not chips.isVisible()
    QTest.keyClicks(form.student, "beg")
    QTest.keyClick(form.student, Key.Key_Return)
    assert form.objective_part.isVisible()
    for field, value in (
        (form.objective, objective),
        (form.author, at.office.account.person_id),
        (form.visibility, Visibility.SCHOOL_STAFF.name),
    ):
        field.show_value(value)
        field.activated.emit(field.currentIndex())
    at.area.filters._ticks[EntryKind.CONTACT].click()
    at.area.filters._periods.buttons.button(BETWEEN).click()
    form.since.setText("9/10/2026")
    form.search.setText("mi")
    assert at.found() == ["Mine."]
    assert chips.words() == [
        "“mi”",
        "Begay, Shándíín",
        "Objective 1: Read",
        "Note, Strength, Achievement, Progress",
        "Since 9/10/2026",
        "Written by Alex Lee",
        "Seen by: School staff",
    ]
    form.until.setText("9/20/2026")
    at.found()
    assert "From 9/10/2026 to 9/20/2026" in chips.words()
    for part in ("search", "author", "visibility", "student", "kinds"):
        chips.chip(part).click()
        at.area.reload()
    assert chips.words() == ["From 9/10/2026 to 9/20/2026"]
    assert not form.objective_part.isVisible(), "an objective is somebody's"
    assert len(at.texts()) == 2
    chips.chip("period").setFocus()
    at.press(Key.Key_Space)
    at.area.reload()
    assert not chips.isVisible()
    assert form.search.hasFocus()


def test_a_chip_that_is_gone_hands_the_focus_to_its_neighbour(at: Desked) -> None:
    at.area.filters._ticks[EntryKind.CONTACT].click()
    at.area.form.put_aside.click()
    at.area.reload()
    assert at.area.chips.words()[-1] == "Put aside"
    at.area.chips.chip("put_aside").setFocus()
    at.press(Key.Key_Space)
    at.area.reload()
    assert at.area.chips.chip("kinds").hasFocus()
    for tick in at.area.filters._ticks.values():
        tick.setChecked(False)
    at.area.reload()
    assert at.area.chips.words() == ["No kind"]


def test_the_last_filter_is_come_back_to_without_what_was_searched(at: Desked) -> None:
    at.write(at.begay, "Strong in math.", kind=EntryKind.STRENGTH)
    at.write(at.fifita, "Called.", kind=EntryKind.CONTACT)
    form = at.area.form
    QTest.keyClicks(form.student, "beg")
    QTest.keyClick(form.student, Key.Key_Return)
    at.area.filters._periods.buttons.button(EVER).click()
    me = at.office.account.person_id
    at.qtbot.waitUntil(lambda: form.author.findData(me) > 0)
    form.author.show_value(me)
    form.author.activated.emit(1)
    form.search.setText("math")
    again = at.sit_down()
    assert [row.text for row in again.timeline.rows()] == ["Strong in math."]
    at.qtbot.waitUntil(lambda: "Written by Alex Lee" in again.chips.words())
    assert again.chips.words() == ["Begay, Shándíín", "All years", "Written by Alex Lee"]
    again.filters.clear()
    assert at.sit_down().chips.words() == []


def test_a_filter_forgets_a_student_whose_file_was_closed_and_who_wrote_nothing(
    at: Desked,
) -> None:
    kept = {"student": "0" * 32, "author": "0" * 32, "kinds": ["CONTACT"]}
    at.desk.vault.settings.keep(at.desk.account, KEPT, kept)
    again = at.sit_down()
    at.qtbot.waitUntil(lambda: again.chips.words() == ["Contact"])


def test_where_nothing_fits_it_says_what_to_do_and_does_it(at: Desked) -> None:
    at.write(at.begay, "Last spring.", happened_at=at.office.clock() - timedelta(days=200))
    at.area.form.search.setText("spring")
    assert at.found() == []
    empty = at.area.timeline._empty
    assert empty._answer.text() == "Look in all years"
    empty._answer.click()
    assert at.found() == ["Last spring."]
    at.area.form.search.setText("autumn")
    assert at.found() == []
    assert empty._answer.text() == "Clear the filter"
    empty._answer.click()
    assert at.area.form.search.text() == ""
    at.area.form.put_aside.click()
    assert at.found() == []
    assert empty._words.text() == "Nothing is put aside"


def test_one_press_shows_a_kind_alone_and_another_every_kind_again(at: Desked) -> None:
    at.write(at.begay, "Strong in math.", kind=EntryKind.STRENGTH)
    at.write(at.fifita, "Called her mother.", kind=EntryKind.CONTACT)
    every = at.found()
    alone = at.area.filters._counts[EntryKind.CONTACT]
    alone.click()
    assert at.found() == ["Called her mother."]
    assert at.area.chips.words() == ["Contact"]
    alone.click()
    assert at.found() == every
    assert at.area.chips.words() == []


def test_the_filter_counts_the_years_entries_by_kind(at: Desked) -> None:
    at.write(at.begay, "Strong in math.", kind=EntryKind.STRENGTH)
    at.write(at.begay, "Strong in art.", kind=EntryKind.STRENGTH)
    counts = at.area.filters._counts
    at.qtbot.waitUntil(lambda: counts[EntryKind.STRENGTH].text() == "2")
    assert counts[EntryKind.CONTACT].text() == "0"


def test_a_day_that_cannot_be_read_is_said(at: Desked) -> None:
    at.area.filters._periods.buttons.button(BETWEEN).click()
    at.area.form.since.setText("someday")
    at.area.reload()
    assert "cannot be read" in at.said[-1]


def test_a_new_student_leads_to_the_page(at: Desked) -> None:
    gone: list[Place] = []
    at.desk.going.connect(gone.append)
    made = at.write(at.begay, "Came by.")
    at.area.timeline.card(made).student.click()
    assert gone == [Place("students", (at.begay,))]


# paper


def printed(at: Desked) -> JournalPreview:
    """The entries that are shown, typeset and shown."""
    at.area.reload()
    at.area.form.print_out.click()
    (preview,) = at.area.findChildren(JournalPreview)
    at.qtbot.waitUntil(lambda: len(preview.sheets) > 0, timeout=30_000)
    return preview


def test_the_journal_prints_as_it_is_filtered(at: Desked) -> None:
    at.write(at.begay, "Two books.", kind=EntryKind.PROGRESS, minutes=15)
    at.write(at.begay, "Worried.", visibility=Visibility.ONLY_ME)
    at.write(at.fifita, "First chair.")
    preview = printed(at)
    said = preview.sheets.words(0)
    assert "First chair." in said
    assert "Begay, Shándíín" in said
    assert "Worried." not in said, "what one keeps to oneself is on no print"
    beside = [label.text() for label in preview.form.gaps.findChildren(QLabel)]
    assert beside[:2] == ["Note", "1 entry, 0 minutes"]
    assert beside[2:4] == ["Progress", "1 entry, 15 minutes"]
    assert beside[4] == "Left out: 1"
    at.press(Key.Key_Escape)
    assert at.area.form.print_out.hasFocus()
    QTest.keyClicks(at.area.form.student, "beg")
    QTest.keyClick(at.area.form.student, Key.Key_Return)
    at.area.filters._ticks[EntryKind.CONTACT].click()
    preview = printed(at)
    at.qtbot.waitUntil(lambda: preview.form.title.text() == "Journal of Begay, Shándíín")
    said = preview.sheets.words(0)
    assert "School year 2026-27 · Note, Strength, Achievement, Progress" in " ".join(said.split())
    assert "First chair." not in said
    assert nameless(preview) == []
    at.area.search()
    assert preview.finding.box.hasFocus()
    preview.sheets.forget()


def test_nothing_to_print_is_said_in_the_preview(at: Desked) -> None:
    at.area.print_out()
    (preview,) = at.area.findChildren(JournalPreview)
    words = preview.waiting._words
    at.qtbot.waitUntil(lambda: words.text() == "The file could not be printed", timeout=30_000)
    assert "Clear the filter" in preview.waiting._more.text()


# the rest


def test_everything_has_a_name(at: Desked) -> None:
    made = at.write(at.begay, "Came by.")
    at.area.timeline.card(made).edit()
    assert nameless(at.area) == []


def test_the_filter_gives_way_where_it_is_narrow(at: Desked) -> None:
    form = at.area.form
    at.area.resize(800, 700)
    assert not form.filter_pane.isVisible()
    at.area.resize(1300, 700)
    assert form.filter_pane.isVisible()
    assert not form.show_filters.isVisible()


def test_a_button_brings_the_filter_in_place_of_the_entries_where_it_is_narrow(at: Desked) -> None:
    form = at.area.form
    at.area.resize(800, 700)
    form.show_filters.click()
    assert form.filter_pane.isVisible()
    assert form.filter_pane.width() > 500
    assert not form.timeline_part.isVisible()
    form.show_filters.click()
    assert not form.filter_pane.isVisible()
    assert form.timeline_part.isVisible()
    form.show_filters.click()
    at.area.resize(1300, 700)
    assert form.filter_pane.isVisible()
    assert form.timeline_part.isVisible()
    assert form.filter_pane.geometry().right() < form.main.x() + 2


def test_a_students_page_has_a_journal_of_its_own(at: Desked) -> None:
    at.write(at.fifita, "Somebody else.")
    own = JournalTimeline(at.desk, at.begay)
    at.qtbot.addWidget(own)
    shown(own, at.qtbot, wide=1000)
    assert own.timeline.rows() == ()
    assert not own.quick.form.student.isVisible()
    QTest.keyClicks(own.quick.form.text, "Came by.")
    own.settle()
    assert at.desk.find_draft(f"journal/new/{at.begay}")["text"] == "Came by."
    own.quick.save()
    assert [row.text for row in own.timeline.rows()] == ["Came by."]
    assert nameless(own) == []


def test_the_journal_can_be_worn_dark_and_large(at: Desked, theme: Theme) -> None:
    made = at.write(at.begay, "Came by.")
    at.area.timeline.card(made).edit()
    theme.set_scheme(Scheme.DARK)
    theme.set_percent(200)
    assert not at.area.grab().isNull()


def test_what_is_written_while_it_is_out_of_sight_is_read_when_one_comes_back(
    at: Desked, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[bool] = []
    again = at.area.timeline.reload
    monkeypatch.setattr(at.area.timeline, "reload", lambda: (read.append(True), again()))
    at.area.hide()
    at.write(at.begay, "Came to lunch.")
    assert read == [], "nobody sees it, so nobody waits for it"
    at.area.show()
    at.area.show_place(Place("journal"))
    assert "Came to lunch." in at.texts()
