"""The plan editor: what is typed keeps itself, what is done can be undone, nothing is lost."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.desktop.dates import NBSP
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.pages import FOUND_AGAIN
from ilp_desktop.desktop.plan.activities import ActivityTile
from ilp_desktop.desktop.plan.courses import by_grade
from ilp_desktop.desktop.plan.needs import VoiceForm
from ilp_desktop.desktop.plan.objective_card import ObjectiveCard, WholeObjective
from ilp_desktop.desktop.plan.objectives import ObjectivesSection
from ilp_desktop.desktop.plan.pad import Ink, SignaturePad
from ilp_desktop.desktop.plan.phrases import manage, offer_phrases, read_phrases
from ilp_desktop.desktop.plan.section import ListCard
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.plan.signing import SignatureLine, SigningDialog
from ilp_desktop.desktop.plan.standing import section_items
from ilp_desktop.desktop.plan.statement import StatementSection
from ilp_desktop.desktop.plan.took_part import TookPartSection
from ilp_desktop.desktop.plan.versions import VersionLine
from ilp_desktop.desktop.students import StudentsArea
from ilp_desktop.desktop.tabs import Spot
from ilp_desktop.desktop.widgets import FieldNote, Tick, WrapLabel
from ilp_desktop.office import history, objectives
from ilp_desktop.office.documents import NewDocument, add_document
from ilp_desktop.office.plan import add_achievement, add_strength, establish_plan
from ilp_desktop.office.plan_rows import PlannedCourseRow
from ilp_desktop.office.school import current_year, office
from ilp_desktop.office.students import student_header
from ilp_desktop.policy.completeness import Section
from ilp_desktop.policy.courses import CourseState, CreditArea
from ilp_desktop.policy.documents import DocumentKind
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.policy.plan import (
    ContributionKind,
    ObjectiveArea,
    ObjectiveStatus,
    PlanState,
    SignatureKind,
    Suggestion,
    VoiceKind,
)
from ilp_desktop.policy.strokes import as_strokes
from ilp_desktop.records import Program
from tests.desktop.files import TABS, Sitting
from tests.desktop.seen import nameless

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture(autouse=True)
def opened(at: Sitting) -> None:
    at.open()


def cards(at: Sitting) -> list[ObjectiveCard]:
    section = at.plan_page.findChild(ObjectivesSection)
    assert section is not None
    return section.cards.forms


def whole(at: Sitting, place: int = 0) -> WholeObjective:
    made = cards(at)[place].whole
    assert made is not None
    return made


def dialog(at: Sitting) -> Dialog:
    (made,) = [it for it in at.area.findChildren(Dialog) if it.isVisible()]
    return made


def field(inside: QWidget, name: str) -> Any:
    """A field by its name; what it is, the form says."""
    found = inside.findChild(QWidget, name)
    assert found is not None
    return found


def killed(at: Sitting) -> WholeObjective:
    """The objective as it stands in a program that was started after the last was killed."""
    again = StudentsArea(at.desk, TABS)
    at.qtbot.addWidget(again)
    again.show_student(at.begay)
    found = again.page.page.findChild(WholeObjective)
    assert found is not None
    return found


def titles(at: Sitting) -> list[str]:
    with at.office.reading() as session:
        return [it.title for it in history.student_history(session, at.begay)]


# fields that keep themselves


def test_the_first_objective_stands_open(at: Sitting) -> None:
    assert not cards(at)[0].is_folded
    assert whole(at).form.title.value() == "Become a nurse"


def test_a_field_is_recorded_when_it_is_left(at: Sitting) -> None:
    at.type(whole(at).form.statement, "I want to be a nurse.")
    assert at.kept().objectives[0].statement == ""

    at.press(Key.Key_Tab)

    assert at.kept().objectives[0].statement == "I want to be a nurse."
    assert titles(at)[0] == "Objective 1: Statement"


def test_from_the_title_tab_goes_on_to_the_statement(at: Sitting) -> None:
    form = whole(at).form
    at.type(form.title, "Become a nurse")
    at.press(Key.Key_Tab)

    assert form.statement.hasFocus(), "what is typed next must not choose a status"


def test_a_keystroke_is_a_draft_before_it_is_a_record(at: Sitting) -> None:
    at.type(whole(at).form.statement, "I want")
    page = whole(at).page
    assert page.draft_due.interval() <= 1_000
    page.draft_due.timeout.emit()

    place = f"plan/objective/{at.objective}"
    assert at.desk.find_draft(place) == {"statement": "I want"}
    assert at.kept().objectives[0].statement == ""


def test_the_head_says_that_it_is_saved(at: Sitting) -> None:
    saved = at.area.page.form.saved
    at.type(whole(at).form.measure, "Exam passed")
    assert saved.label.text() == "Typing …"

    whole(at).page.draft_due.timeout.emit()
    assert saved.label.text() == "Kept as you type"
    assert at.desk.waits

    at.press(Key.Key_Tab)

    assert saved.label.text() == "Saved 10:42\N{NO-BREAK SPACE}AM"
    assert not at.desk.waits


def test_the_head_says_nothing_of_a_field_that_ends_as_it_was(at: Sitting) -> None:
    saved = at.area.page.form.saved
    at.type(whole(at).form.measure, "E")
    at.press(Key.Key_Backspace)
    at.press(Key.Key_Tab)

    assert saved.label.text() == ""
    assert not at.desk.waits


@pytest.mark.parametrize("way", ["next student", "another tab", "the list", "lock"])
def test_nothing_typed_is_lost_by_moving_on(at: Sitting, way: str) -> None:
    at.type(whole(at).form.statement, "I want to be a nurse.")
    {
        "next student": lambda: at.open(at.fifita),
        "another tab": lambda: at.open(tab="history"),
        "the list": at.area.show_list,
        "lock": at.area.settle,
    }[way]()
    at.area.settle()

    assert at.kept().objectives[0].statement == "I want to be a nurse."


def test_a_killed_program_finds_the_draft_at_the_same_field(at: Sitting) -> None:
    at.type(whole(at).form.statement, "I want to be")
    whole(at).page.draft_due.timeout.emit()

    found = killed(at)
    assert found.form.statement.typed() == "I want to be"
    assert [it.text() for it in found.findChildren(FieldNote) if it.text()] == [FOUND_AGAIN]


def test_what_cannot_be_read_is_said_beside_the_field_and_kept(at: Sitting) -> None:
    form = whole(at).form
    at.type(form.target_on, "soon")
    at.press(Key.Key_Tab)
    notes = [it.text() for it in whole(at).findChildren(FieldNote) if it.isVisible()]
    assert notes == ["“soon” cannot be read. Type a day such as May 26, 2028."]
    assert not at.area.settle()

    again = at.sit_down()
    again.show_student(at.begay)

    found = again.page.page.findChild(WholeObjective)
    assert found is not None
    assert found.form.target_on.typed() == "soon"


def test_one_undo_takes_back_one_fields_edit(at: Sitting) -> None:
    form = whole(at).form
    at.type(form.statement, "I want to be a nurse.")
    at.type(form.measure, "Exam passed")
    at.press(Key.Key_Tab)
    assert at.desk.undo.undoText() == "Objective 1, How we will know"

    at.desk.undo.undo()

    assert at.kept().objectives[0].measure == ""
    assert form.measure.typed() == ""
    assert at.kept().objectives[0].statement == "I want to be a nurse."
    at.desk.undo.redo()
    assert at.kept().objectives[0].measure == "Exam passed"


def test_undo_reaches_a_student_whose_page_was_left(at: Sitting) -> None:
    at.type(whole(at).form.statement, "I want to be a nurse.")
    at.open(at.fifita)

    at.desk.undo.undo()

    assert at.kept().objectives[0].statement == ""


def test_what_another_hand_changes_appears_but_not_over_what_is_typed(
    at: Sitting, qtbot: QtBot
) -> None:
    form = whole(at).form
    at.type(form.statement, "Mine")
    at.edit("statement", "Theirs")
    at.edit("measure", "Exam passed")

    qtbot.waitUntil(lambda: form.measure.typed() == "Exam passed")
    assert form.statement.typed() == "Mine"


def test_the_cursor_stays_where_it_is_when_the_plan_is_read_again(
    at: Sitting, qtbot: QtBot
) -> None:
    form = whole(at).form
    at.type(form.statement, "I want")
    whole(at).page.record_due.timeout.emit()
    at.edit("measure", "Exam passed")
    qtbot.waitUntil(lambda: form.measure.typed() == "Exam passed")

    at.press(Key.Key_Space)

    assert form.statement.typed() == "I want "
    assert form.statement.hasFocus()


def test_a_choice_and_a_status_are_kept_at_once(at: Sitting) -> None:
    form = whole(at).form
    form.source.findChildren(QWidget)[-1].click()  # type: ignore[attr-defined]
    form.status.choose("ON_TRACK")

    kept = at.kept().objectives[0]
    assert kept.source.name == "DESIRABLE"
    assert kept.status is ObjectiveStatus.ON_TRACK
    assert at.desk.undo.undoText().startswith("Objective 1, Status")


# objectives


def test_a_new_objective_is_open_with_the_cursor_in_its_title(at: Sitting, qtbot: QtBot) -> None:
    section = at.plan_page.findChild(ObjectivesSection)
    assert section is not None
    section.add_one()
    qtbot.waitUntil(lambda: len(cards(at)) == 2)
    assert whole(at, 1).form.title.hasFocus()
    at.type(whole(at, 1).form.title, "Read more")
    at.press(Key.Key_Return)

    assert [it.title for it in at.kept().objectives] == ["Become a nurse", "Read more"]


def test_adding_an_objective_can_be_undone(at: Sitting, qtbot: QtBot) -> None:
    section = at.plan_page.findChild(ObjectivesSection)
    assert section is not None
    section.add_one()
    at.desk.undo.undo()
    qtbot.waitUntil(lambda: len([it for it in cards(at) if it.isVisible()]) == 1)
    at.desk.undo.redo()

    assert len(at.kept().objectives) == 2


def test_a_new_objective_is_seen_whole(at: Sitting, qtbot: QtBot) -> None:
    section = at.plan_page.findChild(ObjectivesSection)
    assert section is not None
    section.add_one()
    scroll = section.form.scroll

    def all_of_it_is_in_sight() -> None:
        new = cards(at)[-1]
        top = new.mapTo(scroll, new.rect().topLeft()).y()
        assert len(cards(at)) == 2
        assert new.height() < scroll.height()
        assert 0 <= top <= scroll.height() - new.height()

    qtbot.waitUntil(all_of_it_is_in_sight)


def test_a_card_folds_to_one_line_and_opens_by_keyboard(at: Sitting) -> None:
    card = cards(at)[0]
    whole(at).form.fold.setFocus()
    at.press(Key.Key_Space)
    assert card.is_folded
    assert card.folded.form.facts.text() == "Plan"
    assert card.folded.form.unfold.hasFocus()

    at.press(Key.Key_Space)

    assert not card.is_folded


def test_folding_keeps_what_is_typed(at: Sitting) -> None:
    at.type(whole(at).form.statement, "I want to be a nurse.")
    cards(at)[0].fold()

    assert at.kept().objectives[0].statement == "I want to be a nurse."


def tiles(at: Sitting) -> list[ActivityTile]:
    return [it for it in whole(at).findChildren(ActivityTile) if it.isVisible()]


def test_an_activity_is_added_written_and_ticked(at: Sitting, qtbot: QtBot) -> None:
    column = whole(at).activities.columns[1]
    column.add.click()
    qtbot.waitUntil(lambda: len(tiles(at)) == 1)
    (tile,) = tiles(at)
    text = field(tile, "text")
    assert text.hasFocus()
    at.type(text, "Drive to the clinic")
    at.type(field(tile, "provider_name"), "Lena Begay")
    at.press(Key.Key_Escape)
    qtbot.waitUntil(lambda: tile.words.what.text() == "Drive to the clinic")
    tile.tick.click()

    (kept,) = at.kept().objectives[0].activities
    assert (kept.provider.name, kept.text, kept.provider_name, kept.done_on) == (
        "PARENT",
        "Drive to the clinic",
        "Lena Begay",
        date(2026, 9, 14),
    )
    assert at.desk.undo.undoText() == "Done: Drive to the clinic"
    at.desk.undo.undo()
    assert at.kept().objectives[0].activities[0].done_on is None


def test_an_activity_is_written_on_behind_its_words(at: Sitting, qtbot: QtBot) -> None:
    at.activity()
    qtbot.waitUntil(lambda: len(tiles(at)) == 1)
    (tile,) = tiles(at)
    tile.words.click()
    QTest.keyClicks(field(tile, "text"), ", in spring")
    tile.close_editor()

    assert at.kept().objectives[0].activities[0].text == "Clinical skills unit, in spring"


def test_an_activity_put_aside_comes_back_by_undo(at: Sitting, qtbot: QtBot) -> None:
    at.activity()
    qtbot.waitUntil(lambda: len(tiles(at)) == 1)
    (tile,) = tiles(at)
    tile.edit()
    field(tile, "put_aside").click()
    qtbot.waitUntil(lambda: tiles(at) == [])
    assert at.kept().objectives[0].activities == ()

    at.desk.undo.undo()

    qtbot.waitUntil(lambda: len(tiles(at)) == 1)
    assert at.kept().objectives[0].activities[0].text == "Clinical skills unit"


def test_a_progress_note_is_kept_when_it_is_left(at: Sitting, qtbot: QtBot) -> None:
    form = whole(at).form
    form.add_note.click()
    note = whole(at).progress.composer.form.note
    assert note.hasFocus()
    at.type(note, "Passed the vital-signs check.")
    assert at.kept().objectives[0].progress == ()

    at.press(Key.Key_Tab)

    (kept,) = at.kept().objectives[0].progress
    assert (kept.note, kept.by, kept.noted_on) == (
        "Passed the vital-signs check.",
        "Alex Lee",
        date(2026, 9, 14),
    )
    assert at.desk.undo.undoText() == "Add progress note"
    at.desk.undo.undo()
    assert at.kept().objectives[0].progress == ()


def test_a_value_and_a_note_are_one_record(at: Sitting) -> None:
    whole(at).form.add_note.click()
    form = whole(at).progress.composer.form
    at.type(form.value, "4 of 10")
    at.press(Key.Key_Tab)
    assert form.note.hasFocus()
    at.type(form.note, "Two more checks")
    form.keep.click()

    (kept,) = at.kept().objectives[0].progress
    assert (kept.value, kept.note) == ("4 of 10", "Two more checks")
    assert not whole(at).progress.composer.isVisible()

    at.desk.undo.undo()
    assert at.kept().objectives[0].progress[0].note == ""
    at.desk.undo.undo()
    assert at.kept().objectives[0].progress == ()


def test_what_is_dropped_is_not_kept(at: Sitting) -> None:
    whole(at).form.add_note.click()
    form = whole(at).progress.composer.form
    at.type(form.note, "Two more")
    form.drop.click()

    assert at.kept().objectives[0].progress == ()
    assert not whole(at).progress.composer.isVisible()


def test_measured_progress_is_drawn_and_said(at: Sitting) -> None:
    assert whole(at).progress.charts == []
    for name, value in (
        ("baseline", "0 of 10"),
        ("target", "10 of 10"),
        ("target_on", date(2027, 5, 20)),
    ):
        at.edit(name, value)
    for value in ("2 of 10", "not counted", "5 of 10"):
        with at.office.changing("Add progress note") as session:
            objectives.add_progress(session, at.objective, note="", value=value)
    at.plan_page.reload()

    (chart,) = whole(at).progress.charts
    assert chart.isVisible()
    assert chart.accessibleName() == "Progress of objective 1: Become a nurse"
    said = chart.accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")
    assert said == ("Sep 14: 2 of 10, Sep 14: 5 of 10. to reach: 10 of 10 by May 20, 2027")
    assert not chart.grab().isNull()


def test_progress_in_several_units_is_drawn_apart(at: Sitting) -> None:
    for name, value in (
        ("baseline", "0 of 10"),
        ("target", "10 of 10"),
        ("target_on", date(2027, 5, 20)),
    ):
        at.edit(name, value)
    for value in ("71 %", "2 of 10", "75 %", "5 of 10", "3 hours"):
        with at.office.changing("Add progress note") as session:
            objectives.add_progress(session, at.objective, note="", value=value)
    at.plan_page.reload()

    charts = whole(at).progress.charts
    assert all(chart.isVisible() for chart in charts)
    title = "Progress of objective 1: Become a nurse"
    assert {
        chart.accessibleName(): chart.accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")
        for chart in charts
    } == {
        f"{title} (%)": "Sep 14: 71 %, Sep 14: 75 %",
        f"{title} (of 10)": "Sep 14: 2 of 10, Sep 14: 5 of 10. to reach: 10 of 10 by May 20, 2027",
    }


def test_a_half_written_note_is_found_again(at: Sitting) -> None:
    whole(at).form.add_note.click()
    composer = whole(at).progress.composer
    at.type(composer.form.note, "Passed the")
    composer.page.draft_due.timeout.emit()

    found = killed(at)
    assert not found.progress.composer.isHidden()
    assert found.progress.composer.form.note.typed() == "Passed the"


def test_a_request_to_the_principal_asks_what_was_looked_at(at: Sitting, qtbot: QtBot) -> None:
    form = whole(at).form
    form.beyond_means.click()
    at.type(form.beyond_reason, "Exam fee of $152")
    at.press(Key.Key_Tab)
    qtbot.waitUntil(lambda: form.refer.isVisible())
    form.refer.click()
    asked = dialog(at)
    asked.answer.click()
    assert "offerings were looked at" in asked.banner.words()
    at.type(field(asked, "looked_at"), "CTE funds")
    asked.answer.click()

    (request,) = at.kept().objectives[0].requests
    assert (request.need, request.looked_at) == ("Exam fee of $152", "CTE funds")
    qtbot.waitUntil(lambda: form.referral.text().startswith(f"Request {request.number}"))
    assert not form.refer.isVisible()


def a_suggestion(at: Sitting) -> None:
    with at.office.changing("Suggest") as session:
        objectives.add_objective(
            session,
            at.plan_id,
            title="Visit Snow College",
            suggested_by_id=at.mother,
            accepted_at_once=False,
        )


def test_what_is_suggested_comes_into_sight_wherever_one_is(at: Sitting, qtbot: QtBot) -> None:
    section = at.plan_page.findChild(ObjectivesSection)
    assert section is not None
    bar = section.form.scroll.verticalScrollBar()
    section.body.setMinimumHeight(5_000)
    qtbot.waitUntil(lambda: bar.maximum() > 1_000)
    bar.setValue(bar.maximum())
    section.suggested.click()

    qtbot.waitUntil(lambda: section.suggestions.isVisible() and bar.value() == 0)


def test_an_accepted_suggestion_becomes_an_objective_with_its_origin(
    at: Sitting, qtbot: QtBot
) -> None:
    a_suggestion(at)
    section = at.plan_page.findChild(ObjectivesSection)
    assert section is not None
    qtbot.waitUntil(lambda: section.suggested.text() == "Suggested (1)")
    section.suggested.click()
    accept = next(
        it
        for it in section.suggestions.findChildren(QWidget)
        if it.accessibleName() == "Accept: Visit Snow College"
    )
    at.click(accept)

    (_first, second) = at.kept().objectives
    assert (second.title, second.suggested_by and second.suggested_by.name) == (
        "Visit Snow College",
        "Lena Begay",
    )
    at.desk.undo.undo()
    assert at.kept().suggestions[0].answer is Suggestion.SUGGESTED


def test_anybody_who_takes_part_can_suggest(at: Sitting) -> None:
    section = at.plan_page.findChild(ObjectivesSection)
    assert section is not None
    section.suggestions.suggest()
    asked = dialog(at)
    asked.answer.click()
    assert asked.banner.words() == "Say in a few words what is to be reached."
    at.type(field(asked, "title"), "Visit Snow College")
    field(asked, "by").show_value(at.mother)
    asked.answer.click()

    (row,) = at.kept().suggestions
    assert (row.title, row.suggested_by and row.suggested_by.name) == (
        "Visit Snow College",
        "Lena Begay",
    )


# when the plan stops being one for college and career (C.9)


def choose_area(at: Sitting, area: ObjectiveArea) -> None:
    choice = whole(at).form.area
    choice.show_value(area.name)
    choice.edited.emit()
    choice.left.emit()


def test_the_last_career_objective_is_not_changed_without_asking(at: Sitting) -> None:
    choose_area(at, ObjectiveArea.ACADEMIC)
    asked = dialog(at)
    assert at.kept().objectives[0].area is ObjectiveArea.OCCUPATIONAL

    asked.leave.click()

    assert at.kept().objectives[0].area is ObjectiveArea.OCCUPATIONAL
    assert whole(at).form.area.value() == "OCCUPATIONAL"
    assert [it.text() for it in whole(at).findChildren(FieldNote) if it.text()] == []


def test_the_answer_changes_the_area(at: Sitting) -> None:
    choose_area(at, ObjectiveArea.ACADEMIC)
    dialog(at).answer.click()

    assert at.kept().objectives[0].area is ObjectiveArea.ACADEMIC
    assert at.kept().pccr_since is None
    at.desk.undo.undo()
    assert at.kept().pccr_since == date(2026, 9, 14)


def shown_of(at: Sitting) -> ShownPlan:
    assert at.plan_page.shown is not None
    return at.plan_page.shown


def test_who_joins_by_a_career_objective_is_said(at: Sitting, qtbot: QtBot) -> None:
    choose_area(at, ObjectiveArea.ACADEMIC)
    dialog(at).answer.click()
    qtbot.waitUntil(lambda: shown_of(at).plan.pccr_since is None)
    said = []
    at.desk.said.connect(lambda words, _good: said.append(words))
    choose_area(at, ObjectiveArea.OCCUPATIONAL)
    qtbot.waitUntil(lambda: any("Plan for College and Career Readiness now" in it for it in said))


def test_the_last_career_objective_is_not_put_aside_without_asking(at: Sitting) -> None:
    whole(at).put_objective_aside()
    assert len(at.kept().objectives) == 1

    dialog(at).answer.click()

    assert at.kept().objectives == ()
    assert at.kept().pccr_since is None


def test_another_objective_is_put_aside_at_once(at: Sitting, qtbot: QtBot) -> None:
    at.office.objective(at.plan_id, title="Read more")
    qtbot.waitUntil(lambda: len(cards(at)) == 2)
    cards(at)[1].unfold()
    whole(at, 1).put_objective_aside()

    assert [it.title for it in at.kept().objectives] == ["Become a nurse"]


def test_the_chip_of_the_head_follows(at: Sitting, qtbot: QtBot) -> None:
    assert at.area.page.pccr.isVisible()
    whole(at).put_objective_aside()
    dialog(at).answer.click()

    qtbot.waitUntil(lambda: not at.area.page.pccr.isVisible())


# the other sections


def section(at: Sitting, which: Section) -> Any:
    at.plan_page.show_spot(Spot(which.value))
    return at.plan_page.sections.currentWidget()


def test_each_says_what_they_need_in_their_own_words(at: Sitting, qtbot: QtBot) -> None:
    at.voice()
    needs = section(at, Section.NEEDS)
    qtbot.waitUntil(lambda: needs.findChild(VoiceForm) is not None)
    form = needs.findChild(VoiceForm)
    assert (form.form.whose.text(), form.form.as_what.text()) == ("Lena Begay", "Mother")
    at.type(form.form.words, " And time.")
    form.form.language.show_value("es")
    form.form.language.edited.emit()
    at.area.settle()

    (kept,) = at.kept().voices
    assert (kept.words, kept.language) == (" And time.I need a quiet place.".strip(), "es")
    assert titles(at)[0].startswith("Needs, Lena Begay: ")


def test_the_words_of_everybody_who_takes_part_can_be_added(at: Sitting, qtbot: QtBot) -> None:
    needs = section(at, Section.NEEDS)
    menu = needs._parts[1][1].add.menu()
    menu.aboutToShow.emit()
    *people, _line, others = menu.actions()
    assert [it.text() for it in people] == [
        "Shándíín Begay, student",
        "Lena Begay, mother",
        "Alex Lee, school counselor",
    ]
    with qtbot.waitSignal(at.desk.going) as gone:
        others.trigger()
    assert gone.args[0].ids == (at.begay, "participants"), "where a teacher is let take part"
    people[0].trigger()
    qtbot.waitUntil(lambda: needs.findChild(VoiceForm) is not None)
    qtbot.waitUntil(needs.findChild(VoiceForm).form.words.hasFocus)

    (kept,) = at.kept().voices
    assert (kept.kind, kept.who.name) == (VoiceKind.ASPIRATION, "Shándíín Begay")


@pytest.mark.parametrize(
    ("list_name", "name", "words"),
    [("strengths", "text", "Calm"), ("achievements", "text", "First aid"),
     ("skills", "name", "Spanish")],
)  # fmt: skip
def test_strengths_achievements_and_skills_are_added(
    at: Sitting, qtbot: QtBot, list_name: str, name: str, words: str
) -> None:
    strengths = section(at, Section.STRENGTHS)
    card = getattr(strengths, f"_{list_name}")
    card.add.click()
    forms = getattr(strengths, list_name)
    qtbot.waitUntil(lambda: len(forms.forms) == 1)
    at.type(field(forms.forms[0], name), words)
    at.press(Key.Key_Tab)

    (kept,) = getattr(at.kept(), list_name)
    assert getattr(kept, name) == words


def test_an_option_serves_an_objective(at: Sitting, qtbot: QtBot) -> None:
    college = section(at, Section.COLLEGE_AND_CAREER)
    college._options.add.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: len(college.options.forms) == 1)
    form = college.options.forms[0].form
    at.type(form.name, "Snow College")
    at.press(Key.Key_Tab)
    form.objective_id.show_value(at.objective)
    form.objective_id.edited.emit()
    form.objective_id.left.emit()

    (kept,) = at.kept().options
    assert (kept.name, kept.kind.name, kept.objective_number) == (
        "Snow College",
        "HIGHER_EDUCATION",
        1,
    )


def test_the_strategy_is_kept(at: Sitting) -> None:
    courses = section(at, Section.COURSE_PLAN)
    at.type(courses.strategy.form.strategy, "Health Science first.")
    at.press(Key.Key_Tab)

    assert at.kept().strategy == "Health Science first."
    assert titles(at)[0] == "Course plan: Strategy for choosing courses"


def test_who_took_part_is_noted(at: Sitting) -> None:
    took_part = section(at, Section.WHO_TOOK_PART)
    assert isinstance(took_part, TookPartSection)
    took_part.add_part()
    asked = dialog(at)
    field(asked, "person").show_value(at.mother)
    asked.answer.click()
    preparer = took_part.preparer.form.prepared_by_id
    student = next(it for it in took_part.shown.people if it.role is ParticipantRole.STUDENT)  # type: ignore[union-attr]
    preparer.show_value(student.person_id)
    preparer.edited.emit()
    preparer.left.emit()

    kept = at.kept()
    assert [(it.who.name, it.kind) for it in kept.contributions] == [
        ("Lena Begay", ContributionKind.AUTHOR)
    ]
    assert kept.prepared_by is not None
    assert kept.prepared_by.name == "Shándíín Begay"


def test_establishing_keeps_a_version_as_it_stands(at: Sitting, qtbot: QtBot) -> None:
    statement = section(at, Section.STATEMENT)
    assert isinstance(statement, StatementSection)
    form = statement.state.form
    assert "not a binding agreement" in form.statement.text()
    form.establish.click()
    at.type(field(dialog(at), "note"), "At the first conference")
    hints = [it.text() for it in dialog(at).findChildren(WrapLabel) if it.isVisible()]
    assert "Ctrl+Enter answers" in hints
    lacking = next(it for it in hints if "still lacks" in it).splitlines()
    assert "Needs & aspirations: Needs still to write, Aspirations still to write" in lacking
    assert not any("Not established yet" in it for it in lacking)
    dialog(at).activateWindow()
    qtbot.waitUntil(dialog(at).isActiveWindow)
    QTest.keyClick(field(dialog(at), "note"), Key.Key_Return, Modifier.ControlModifier)

    kept = at.kept()
    assert kept.state is PlanState.ESTABLISHED
    assert [(it.number, it.note) for it in kept.versions] == [(1, "At the first conference")]
    qtbot.waitUntil(lambda: form.review.isVisible())
    assert not form.establish.isVisible()


def established(at: Sitting) -> StatementSection:
    with at.office.changing("Establish plan") as session:
        establish_plan(session, at.plan_id)
    at.plan_page.reload()
    statement = section(at, Section.STATEMENT)
    assert isinstance(statement, StatementSection)
    return statement


def test_what_was_written_since_the_version_is_said_above_the_signatures(at: Sitting) -> None:
    form = established(at).state.form
    assert "Changed since" not in form.state_hint.text()
    at.edit("title", "Become a paramedic")
    at.plan_page.reload()
    assert form.state_hint.text().startswith("Changed since version 1: Objectives. ")


def test_an_amendment_asks_why(at: Sitting) -> None:
    form = established(at).state.form
    form.amend.click()
    asked = dialog(at)
    asked.answer.click()
    assert asked.isVisible()
    assert "Say why" in asked.banner.words()

    at.type(field(asked, "note"), "The target was a month too early")
    asked.answer.click()

    assert at.kept().state is PlanState.ESTABLISHED
    assert at.kept().versions[-1].note == "The target was a month too early"


def version_lines(statement: StatementSection) -> list[VersionLine]:
    return [it for it in statement.findChildren(VersionLine) if it.isVisible()]


def test_an_older_version_opens_read_only_in_the_same_sections(at: Sitting) -> None:
    statement = established(at)
    at.edit("title", "Become a midwife")
    at.plan_page.reload()
    at.click(version_lines(statement)[0].open)

    page = at.plan_page
    assert page.form.closed.words() == "Version 1: established Sep\N{NO-BREAK SPACE}14, 2026"
    page.choose(Section.OBJECTIVES)
    assert whole(at).form.title.value() == "Become a nurse"
    assert whole(at).form.title.isReadOnly()
    assert not statement.state.form.amend.isVisible()

    page.form.closed.answered.emit()

    assert page.form.closed.words() == ""
    assert whole(at).form.title.value() == "Become a midwife"
    assert not whole(at).form.title.isReadOnly()


def test_the_version_is_left_with_its_student(at: Sitting) -> None:
    at.click(version_lines(established(at))[0].open)
    at.open(at.tsosie)
    at.open()

    assert at.plan_page.shown is not None
    assert at.plan_page.shown.is_open


def test_a_plan_is_closed_with_a_reason_and_opened_again(at: Sitting, qtbot: QtBot) -> None:
    form = established(at).state.form
    form.close_plan.click()
    at.type(field(dialog(at), "note"), "Moved to Delta")
    dialog(at).answer.click()

    assert at.kept().state is PlanState.CLOSED
    qtbot.waitUntil(lambda: form.reopen.isVisible())
    assert at.plan_page.form.closed.words() == "This plan is closed"

    form.reopen.click()

    assert at.kept().state is PlanState.ESTABLISHED
    qtbot.waitUntil(lambda: form.close_plan.isVisible())


def test_closing_a_plan_can_be_undone(at: Sitting) -> None:
    established(at).state.form.close_plan.click()
    at.type(field(dialog(at), "note"), "Moved to Delta")
    dialog(at).answer.click()
    at.desk.undo.undo()
    assert at.kept().state is PlanState.ESTABLISHED
    at.desk.undo.redo()
    assert at.kept().state is PlanState.CLOSED


def draw(at: Sitting, pad: SignaturePad) -> None:
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
    for place in (60, 120, 180):
        QTest.mouseMove(pad, QPoint(place, place // 3))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(180, 60))


def test_a_parent_signs_at_the_desk_for_the_latest_version(at: Sitting) -> None:
    statement = established(at)
    statement.state.form.sign.click()
    asked = dialog(at)
    field(asked, "person").show_value(at.mother)
    asked.answer.click()
    assert "Nobody has signed in the box" in asked.banner.words()

    pad = asked.findChild(SignaturePad)
    assert pad is not None
    draw(at, pad)
    pad.clear()
    draw(at, pad)
    who = field(asked, "person")
    who.activated.emit(who.currentIndex())
    assert not pad.strokes, "what one has drawn is not signed by another who is chosen"
    draw(at, pad)
    field(asked, "received_copy").show_value(True)
    asked.answer.click()

    kept = at.kept().signatures
    assert [(it.who.name, it.kind, it.version) for it in kept] == [
        ("Lena Begay", SignatureKind.TOOK_PART, 1),
        ("Lena Begay", SignatureKind.RECEIVED_COPY, 1),
    ]
    (stroke,) = as_strokes(kept[0].strokes)
    assert len(stroke) == 4
    at.plan_page.reload()
    assert statement.findChildren(Ink)

    at.desk.undo.undo()
    assert at.kept().signatures == ()


def test_a_signature_on_paper_has_its_day_and_its_scan(at: Sitting) -> None:
    scan = a_paper(at, "Signed page")
    statement = established(at)
    statement.state.form.sign.click()
    asked = dialog(at)
    how = field(asked, "how")
    how.show_value("paper")
    how.edited.emit()
    assert not field(asked, "pad").isVisible()
    field(asked, "person").show_value(at.mother)
    field(asked, "signed_on").show_value(date(2026, 9, 11))
    field(asked, "document").show_value(scan)
    asked.answer.click()

    (kept,) = at.kept().signatures
    assert (kept.signed_on, kept.document_id, kept.strokes) == (date(2026, 9, 11), scan, "")

    at.plan_page.reload()
    (line,) = [it for it in statement.findChildren(SignatureLine) if it.isVisible()]
    going: list[Any] = []
    at.desk.going.connect(going.append)
    put_aside, paper = sorted(line.findChildren(QPushButton), key=lambda it: bool(it.text()))
    paper.click()
    assert going[0].ids == (at.begay, "documents", scan)
    put_aside.click()
    assert at.kept().signatures == ()


def test_a_scan_added_while_signing_is_chosen(at: Sitting) -> None:
    statement = established(at)
    statement.state.form.sign.click()
    asked = dialog(at)
    scan = a_paper(at, "Signed page")
    assert isinstance(asked, SigningDialog)
    asked.fields.papers.added.emit((scan,))

    assert field(asked, "document").value() == scan


@pytest.mark.parametrize("which", list(Section))
def test_every_control_of_a_section_has_a_name(at: Sitting, which: Section) -> None:
    at.voice()
    at.activity()
    at.plan_page.reload()
    section(at, which)

    assert nameless(at.area) == []


# order, offers, proof


def test_objectives_are_moved_by_keys_and_back_by_undo(at: Sitting, qtbot: QtBot) -> None:
    second = at.office.objective(at.plan_id, title="Read about nursing")
    at.plan_page.reload()
    cards(at)[1].folded.setFocus()
    at.press(Key.Key_Up, Modifier.AltModifier)
    assert [it.id for it in at.kept().objectives] == [second, at.objective]
    qtbot.waitUntil(lambda: cards(at)[0].record_id == second)

    at.press(Key.Key_Up, Modifier.AltModifier)
    assert at.desk.undo.undoText() == "Move objective"
    at.desk.undo.undo()
    assert [it.id for it in at.kept().objectives] == [at.objective, second]
    assert not at.desk.undo.canUndo()

    at.plan_page.reload()
    whole(at).moved.emit(1)
    assert [it.id for it in at.kept().objectives] == [second, at.objective]


def test_an_activity_takes_a_program_from_the_offices_list(at: Sitting, qtbot: QtBot) -> None:
    with at.office.changing("Add program") as session:
        program = session.keep(Program(school_id=office(session).school_id, name="Writing center"))
    at.activity("Help with essays")
    at.plan_page.reload()
    (tile,) = tiles(at)
    tile.edit()
    offer = field(tile, "offer")
    assert field(tile, "offer_label").text() == "Program"
    offer.show_value(program.id)
    offer.edited.emit()
    offer.left.emit()

    (kept,) = at.kept().objectives[0].activities
    assert (kept.provider_name, kept.offer_id) == ("Writing center", program.id)
    at.desk.undo.undo()
    assert at.kept().objectives[0].activities[0].provider_name == ""


def a_paper(at: Sitting, title: str = "Certificate") -> str:
    with at.office.changing("Add document") as session:
        new = NewDocument(
            title=title,
            kind=DocumentKind.OTHER,
            dated_on=date(2026, 9, 11),
            school_year_id=current_year(session).id,
            content=b"%PDF-1.7",
        )
        return add_document(session, at.begay, new)


def test_a_document_proves_an_achievement(at: Sitting, qtbot: QtBot) -> None:
    paper = a_paper(at)
    with at.office.changing("Add achievement") as session:
        add_achievement(session, at.plan_id)
    at.plan_page.reload()
    form = section(at, Section.STRENGTHS).achievements.forms[0]
    assert not form.form.open_document.isVisible()
    form.form.document_id.show_value(paper)
    form.form.document_id.edited.emit()
    form.form.document_id.left.emit()

    assert at.kept().achievements[0].document_id == paper
    qtbot.waitUntil(lambda: form.form.open_document.isVisible())
    going: list[Any] = []
    at.desk.going.connect(going.append)
    form.form.open_document.click()
    assert going[0].ids == (at.begay, "documents", paper)

    new = a_paper(at, "Another")
    form.papers.added.emit((new,))
    assert at.kept().achievements[0].document_id == new


def test_an_empty_plan_says_in_one_line_how_to_begin(at: Sitting, qtbot: QtBot) -> None:
    at.open(at.fifita)
    at.plan_page.none.answered.emit()
    qtbot.waitUntil(lambda: at.plan_page.shown is not None)

    banner, section = at.plan_page.form.closed, at.plan_page.sections.currentWidget()
    assert banner.words().startswith("Begin with what the student")
    edges = [it.mapTo(at.plan_page, it.rect().topRight()).x() for it in
             (banner, section.findChild(ListCard))]  # fmt: skip
    assert edges[0] == edges[1], "it is as wide as what it stands above"
    with at.office.changing("Add strength") as session:
        assert at.plan_page.shown is not None
        add_strength(session, at.plan_page.shown.plan.id)
    qtbot.waitUntil(lambda: at.plan_page.form.closed.words() == "")


def test_an_objective_that_is_added_comes_into_sight(at: Sitting, qtbot: QtBot) -> None:
    at.area.window().resize(1200, 500)
    page = section(at, Section.OBJECTIVES)
    assert isinstance(page, ObjectivesSection)
    for number in range(5):
        at.office.objective(at.plan_id, title=f"One more {number}")
    at.plan_page.reload()
    page.add_one()
    qtbot.waitUntil(lambda: len(cards(at)) == 7 and cards(at)[6].whole is not None)
    title = whole(at, 6).form.title

    def is_in_sight() -> bool:
        view = page.form.scroll.viewport()
        return view.rect().contains(title.mapTo(view, title.rect().center()))

    qtbot.waitUntil(lambda: title.hasFocus() and is_in_sight())


# phrases of the office


def test_a_phrase_is_kept_inserted_and_removed(at: Sitting) -> None:
    statement = whole(at).form.statement
    at.type(statement, "Meets on Fridays.")
    menu = offer_phrases(at.plan_page.keeper, at.area, statement)
    assert menu is not None
    menu.actions()[-2].trigger()
    menu.close()
    whole(at).form.beyond_means.click()
    again = offer_phrases(at.plan_page.keeper, at.area, whole(at).form.beyond_reason)
    assert again is not None
    again.actions()[0].trigger()
    again.close()
    assert whole(at).form.beyond_reason.typed() == "Meets on Fridays."

    asked = manage(at.plan_page.keeper, at.area)
    buttons = asked.findChildren(QPushButton)
    (drop,) = [it for it in buttons if it.accessibleName().startswith("Remove: ")]
    drop.click()
    assert read_phrases(at.plan_page.keeper) == ()
    at.desk.undo.undo()
    assert [it.text for it in read_phrases(at.plan_page.keeper)] == ["Meets on Fridays."]
    asked.answer.click()


def test_the_keys_for_a_phrase_open_the_menu_where_one_writes(at: Sitting, qtbot: QtBot) -> None:
    at.area.window().activateWindow()
    statement = whole(at).form.statement
    statement.setFocus()
    qtbot.waitUntil(statement.hasFocus)
    QTest.keyClick(statement, Key.Key_I, Modifier.ControlModifier | Modifier.ShiftModifier)
    (menu,) = [it for it in statement.findChildren(QMenu) if it.isVisible()]
    menu.close()
    (command,) = [it for it in at.plan_page.commands() if it.text() == "Insert a &phrase…"]
    at.area.page.form.print_file.setFocus()  # as a menu of the window takes the focus away
    command.trigger()
    assert [it for it in statement.findChildren(QMenu) if it.isVisible()]
    whole(at).form.fold.setFocus()
    qtbot.waitUntil(whole(at).form.fold.hasFocus)
    command.trigger()
    assert at.said[-1] == "Put the cursor into a field for sentences first."


def test_a_phrase_needs_a_place_to_stand(at: Sitting) -> None:
    assert offer_phrases(at.plan_page.keeper, at.area, None) is None
    assert at.said[-1] == "Put the cursor into a field for sentences first."


def test_an_objective_is_added_from_the_offices_library(at: Sitting) -> None:
    keep = next(it for it in whole(at).form.more.menu().actions() if "library" in it.text())
    keep.trigger()
    objectives_page = section(at, Section.OBJECTIVES)
    menu = objectives_page.library.menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()

    assert [it.title for it in at.kept().objectives] == ["Become a nurse", "Become a nurse"]
    at.desk.undo.undo()
    at.desk.undo.undo()
    assert read_phrases(at.plan_page.keeper) == ()
    assert len(at.kept().objectives) == 1


# carrying over


def test_last_years_open_objectives_are_carried_over_in_one_step(at: Sitting) -> None:
    at.a_closed_year()
    at.plan_page.reload()
    page = at.plan_page
    assert page.form.carry.text() == "Ca&rry over from 2025-26…"
    page.form.carry.click()
    asked = dialog(at)
    (tick,) = asked.findChildren(Tick)
    assert tick.text() == "Find out what a nurse does"
    assert tick.isChecked()
    tick.setChecked(False)
    asked.answer.click()
    assert "Choose what is to be carried over" in asked.banner.words()
    tick.setChecked(True)
    asked.answer.click()

    assert [it.carried_from for it in at.kept().objectives] == ["", "2025-26"]
    page.reload()
    cards(at)[1].unfold()
    assert whole(at, 1).form.suggested_by.text() == "carried over from 2025-26"
    at.desk.undo.undo()
    assert len(at.kept().objectives) == 1


def test_without_an_earlier_plan_nothing_is_offered_to_carry_over(at: Sitting) -> None:
    assert not at.plan_page.form.carry.isVisible()
    assert not at.plan_page.commands()[0].isEnabled()
    at.plan_page.carry_over()
    assert not [it for it in at.area.findChildren(Dialog) if it.isVisible()]


def test_the_year_before_stands_beside_this_one_read_only(at: Sitting) -> None:
    at.a_closed_year()
    at.area.resize(1500, 900)
    at.open(at.fifita)
    at.open()
    page = at.plan_page
    assert not page.beside.isVisible()
    at.click(page.form.compare)

    assert page.beside.isVisible()
    assert page.beside.accessibleName() == "Plan of 2025-26"
    last = page.beside.findChild(ObjectivesSection)
    assert last is not None
    assert last.cards.forms[0].row is not None
    assert last.cards.forms[0].row.title == "Find out what a nurse does"
    assert not last.add.isVisible()
    page.choose(Section.STATEMENT)
    beside = page.beside.findChild(StatementSection)
    assert beside is not None
    assert beside.isVisible()
    assert not beside.state.form.reopen.isVisible()

    at.area.resize(1000, 900)
    assert page.beside.isVisible()
    assert page.beside.y() > 0, "where there is little room it stands under this year's"
    at.area.resize(1500, 900)
    assert page.beside.y() == 0
    page.form.compare.setChecked(False)
    assert not page.beside.isVisible()


def test_the_column_beside_the_file_gives_way_while_two_years_are_compared(at: Sitting) -> None:
    at.a_closed_year()
    at.open(at.fifita)
    page = at.open()
    page.form.beside.click()
    assert page.aside.isVisible()
    assert at.plan_page.form.compare.isVisible()

    at.click(at.plan_page.form.compare)

    assert at.plan_page.beside.isVisible()
    assert not page.aside.isVisible()
    assert not page.form.beside.isEnabled()
    at.click(at.plan_page.form.compare)
    assert page.aside.isVisible()


def test_the_years_are_compared_from_the_menu_where_the_navigator_is_folded(at: Sitting) -> None:
    at.a_closed_year()
    at.open(at.fifita)
    at.open()
    at.area.resize(820, 700)
    (compare,) = [it for it in at.plan_page.commands() if "mpare" in it.text()]

    compare.trigger()

    assert at.plan_page.beside.isVisible()
    assert compare.isChecked()


# the page around the sections


def test_the_navigator_says_how_each_section_stands(at: Sitting) -> None:
    at.activity()
    at.voice()
    at.plan_page.reload()
    assert at.plan_page.shown is not None
    said = {it.title: (it.reason, it.state) for it in section_items(at.plan_page.shown)}

    assert said == {
        "Needs & aspirations": ("Aspirations still to write", "attention"),
        "Strengths & achievements": ("No strength yet, 1 more", "open"),
        "Objectives": ("1 objective · 1 activity", "done"),
        "Course plan": ("Strategy still to write, 1 more", "open"),
        "College & career": ("No higher education yet, 1 more", "open"),
        "Who took part": ("Student’s part to come, 3 more", "open"),
        "Statement & signatures": ("Not established yet, 1 more", "open"),
    }
    more = {it.title: it.more for it in section_items(at.plan_page.shown)}
    assert more["Strengths & achievements"] == "No strength yet\nNo skill yet"
    assert more["Needs & aspirations"] == ""
    assert at.plan_page.form.complete.text() == "1 of 7 complete"


def test_a_year_without_a_plan_offers_to_begin_one(at: Sitting, qtbot: QtBot) -> None:
    at.open(at.fifita)
    assert at.plan_page.none.isVisible()

    at.plan_page.none.answered.emit()

    qtbot.waitUntil(lambda: at.plan_page.shown is not None)
    assert at.plan_page.sections.isVisible()
    with at.office.reading() as session:
        assert student_header(session, at.fifita).pccr_since is None


def test_a_closed_year_is_locked_and_read_only(at: Sitting) -> None:
    at.a_closed_year()
    at.open(at.fifita)
    page = at.open()
    last = page.student.years[0] if page.student else None
    assert last is not None
    page.form.years.chosen.emit(last.id)

    assert at.plan_page.form.closed.words() == "School year 2025-26 is closed"
    form = whole(at).form
    assert form.title.value() == "Find out what a nurse does"
    assert form.title.isReadOnly()
    assert form.statement.isReadOnly()
    assert not form.area.isEnabled()
    assert not form.add_note.isVisible()
    assert not any(it.add.isVisible() for it in whole(at).activities.columns)


def test_where_there_is_little_room_the_navigator_folds(at: Sitting) -> None:
    assert at.plan_page.form.navigator.isVisible()
    at.area.resize(820, 700)

    assert not at.plan_page.form.navigator.isVisible()
    assert at.plan_page.form.jump.text() == "Objectives · 1 without activities"


def test_the_number_of_a_course_never_stands_alone_on_a_line() -> None:
    rows = [
        PlannedCourseRow(grade=9, course=course, credit=1.0, area=area, state=CourseState.PLANNED)
        for course, area in (
            ("Secondary Math I", CreditArea.MATHEMATICS),
            ("World Geography", CreditArea.SOCIAL_STUDIES),
        )
    ]
    assert by_grade(rows) == [("Grade 9", f"Secondary Math{NBSP}I, World Geography")]
