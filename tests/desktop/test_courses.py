"""Courses and grades by keyboard and mouse: planning, moving, registering, cards and scores."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from ilp_desktop.desktop.courses import CoursesPage
from ilp_desktop.desktop.courses.cards import IssuedCard
from ilp_desktop.desktop.courses.grid import Plus
from ilp_desktop.desktop.courses.pill import COURSE
from ilp_desktop.desktop.courses.questions import (
    ClassFields,
    CourseFields,
    ScoreFields,
)
from ilp_desktop.desktop.courses.report_card import ReportCardFields
from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.students import StudentsArea
from ilp_desktop.desktop.tabs import Tab
from ilp_desktop.desktop.theme import Theme
from ilp_desktop.desktop.widgets import Button
from ilp_desktop.desktop.widgets.chart import LineChart
from ilp_desktop.desktop.widgets.rows import ListRow
from ilp_desktop.office import course_entry, documents
from ilp_desktop.office.course_entry import NewClass, NewCourse, NewMark, NewScore
from ilp_desktop.office.courses import scores
from ilp_desktop.office.school import current_year
from ilp_desktop.policy.courses import CourseState, CreditArea
from ilp_desktop.policy.documents import DocumentKind
from ilp_desktop.records import Telephone
from tests.desktop.desks import a_desk, shown
from tests.desktop.seen import cut, nameless
from tests.office.test_course_entry import DAY, AFile
from tests.offices import an_office

Key, Modifier = Qt.Key, Qt.KeyboardModifier


class Counseling(AFile):
    """A student's courses, open in the window."""

    def open(self, theme: Theme, qtbot: QtBot, holder: QWidget) -> None:
        self.qtbot = qtbot
        self.desk = a_desk(self.office, theme, holder)
        self.area = StudentsArea(self.desk, [Tab("courses", "Courses", CoursesPage)])
        qtbot.addWidget(self.area)
        shown(self.area, qtbot)
        self.area.show_place(Place("students", (self.student, "courses")))

    @property
    def page(self) -> CoursesPage:
        page = self.area.page.page
        assert isinstance(page, CoursesPage)
        return page

    def plan_course(self, **words: object) -> str:
        values = {"grade": 10, "area": CreditArea.ARTS, "course": "Ceramics", "credit": 0.5}
        with self.office.changing("Plan course") as session:
            new = NewCourse(**(values | words))  # type: ignore[arg-type]
            made = course_entry.add_course(session, self.plan, new)
        self.page.reload()
        return made

    def asked(self, kind: type[QWidget]) -> QWidget:
        dialog = self.page.entering.dialog
        assert dialog is not None
        found = dialog.findChild(kind)
        assert isinstance(found, kind)
        return found

    def answer(self) -> None:
        assert self.page.entering.dialog is not None
        self.page.entering.dialog.answer.click()
        self.page.reload()

    def names(self) -> list[tuple[str, int]]:
        return [(it.course, it.grade) for it in self.courses()]


@pytest.fixture
def at(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Counseling]:
    office = an_office(tmp_path)
    made = Counseling(office)
    holder = QWidget()
    made.open(theme, qtbot, holder)
    yield made
    office.vault.close()


def test_every_control_has_a_name(at: Counseling) -> None:
    at.plan_course()
    assert nameless(at.page) == []


def test_a_course_is_planned_from_an_empty_cell_and_can_be_undone(at: Counseling) -> None:
    at.page.entering.plan_course(CreditArea.MATHEMATICS, 11)
    fields = at.asked(CourseFields)
    assert isinstance(fields, CourseFields)
    fields.form.course.setText("Secondary Math III")
    assert fields.form.area.value() == CreditArea.MATHEMATICS.name
    at.answer()
    assert at.names() == [("Secondary Math III", 11)]
    at.desk.undo.undo()
    assert at.names() == []
    at.desk.undo.redo()
    assert at.names() == [("Secondary Math III", 11)]


def test_the_course_that_was_planned_has_the_keyboard(at: Counseling, qtbot: QtBot) -> None:
    plus = at.page.grid.findChildren(Plus)[0]
    plus.setFocus()
    plus.click()
    fields = at.asked(CourseFields)
    assert isinstance(fields, CourseFields)
    fields.form.course.setText("Secondary Math III")
    at.answer()
    (pill,) = at.page.grid.pills.values()
    qtbot.waitUntil(lambda: at.page.window().focusWidget() is pill)


def test_credits_that_are_no_number_stay_in_the_question(at: Counseling) -> None:
    at.page.entering.plan_course()
    fields = at.asked(CourseFields)
    assert isinstance(fields, CourseFields)
    fields.form.course.setText("Ceramics")
    fields.form.credit.setText("half")
    at.answer()
    assert at.names() == []


def test_alt_and_an_arrow_move_a_course_to_another_year(at: Counseling) -> None:
    course = at.plan_course()
    QTest.keyClick(at.page.grid.pills[course], Key.Key_Right, Modifier.AltModifier)
    assert at.names() == [("Ceramics", 11)]
    at.desk.undo.undo()
    assert at.names() == [("Ceramics", 10)]


def test_a_course_is_dropped_into_another_year(at: Counseling) -> None:
    course = at.plan_course()
    grid = at.page.grid
    bars = grid.bars
    at.qtbot.waitUntil(lambda: grid.bars is not bars and grid.bars[CreditArea.ARTS].x() > 300)
    last = grid.bars[CreditArea.ARTS].x() - 40
    data = QMimeData()
    data.setData(COURSE, course.encode())
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    none = Modifier.NoModifier
    QApplication.sendEvent(grid, QDragEnterEvent(QPoint(last, 60), action, data, button, none))
    QApplication.sendEvent(grid, QDropEvent(QPointF(last, 60), action, data, button, none))
    assert at.names() == [("Ceramics", 12)]


def test_a_course_is_taken_along_by_the_mouse_that_holds_it_and_by_no_other(
    at: Counseling, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: taken.append(drag))
    course = at.plan_course()
    pill = at.page.grid.pills[course]

    def move(held: Qt.MouseButton) -> None:
        kind, none, at = QEvent.Type.MouseMove, Modifier.NoModifier, QPointF(60, 20)
        left = Qt.MouseButton.NoButton
        QApplication.sendEvent(pill, QMouseEvent(kind, at, pill.mapToGlobal(at), left, held, none))

    move(Qt.MouseButton.NoButton)
    QTest.mousePress(pill, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    move(Qt.MouseButton.NoButton)  # it was let go of where nobody heard it
    assert taken == []
    move(Qt.MouseButton.LeftButton)
    assert len(taken) == 1


def test_enter_opens_a_course_and_delete_takes_it_out(at: Counseling) -> None:
    course = at.plan_course()
    QTest.keyClick(at.page.grid.pills[course], Key.Key_Return)
    fields = at.asked(CourseFields)
    assert isinstance(fields, CourseFields)
    fields.form.course.setText("Ceramics II")
    fields.form.reason.setText("Art school")
    at.answer()
    assert at.courses()[0].reason == "Art school"
    at.desk.undo.undo()
    assert at.names() == [("Ceramics", 10)]
    at.page.reload()
    QTest.keyClick(at.page.grid.pills[course], Key.Key_Delete)
    assert at.names() == []


def test_the_bar_says_how_far_an_area_has_come(at: Counseling) -> None:
    at.plan_course(credit=1.0, state=CourseState.EARNED)
    bars = at.page.grid.bars
    assert bars[CreditArea.ARTS].reached == "1.0 of 1.5 earned"
    assert bars[CreditArea.ARTS].state == ("0.5 short", "bad")


def test_a_long_name_takes_two_lines_and_its_credit_is_never_cut(at: Counseling) -> None:
    made = at.plan_course(course="U.S. Government and Citizenship", credit=0.5, term=3)
    pill = at.page.grid.pills[made]
    assert pill.name_lines(140) == ["U.S. Government", "and Citizenship"]
    assert pill.heightForWidth(140) > pill.heightForWidth(400)
    assert pill.facts_lines(400) == ["planned · 0.5 · T3"]
    assert pill.facts_lines(90) == ["planned", "0.5 · T3"]
    assert pill.heightForWidth(90) > pill.heightForWidth(400)


def test_a_long_name_takes_as_many_lines_as_it_needs_and_the_row_grows(at: Counseling) -> None:
    made = at.plan_course(course="Introduction to Agricultural Science and Natural Resources")
    pill = at.page.grid.pills[made]
    assert pill.name_lines(140) == [
        "Introduction to",
        "Agricultural",
        "Science and",
        "Natural Resources",
    ]
    two_lines = pill.heightForWidth(250)
    assert pill.name_lines(250)[1:], "two lines"
    assert pill.heightForWidth(140) > two_lines
    (*_, last) = pill.name_lines(60)
    assert last.endswith("…"), "but not endlessly"


def test_registration_stands_under_the_grid_where_beside_it_names_would_be_cut(
    at: Counseling,
) -> None:
    made = at.plan_course()
    page = CoursesPage(at.desk)
    at.qtbot.addWidget(page)
    shown_now = at.page.shown
    assert shown_now is not None
    page.show_student(shown_now.student, shown_now.year)
    form = page.form
    for wide, is_beside in ((1348, True), (1188, False), (1180, False), (1348, True)):
        shown(page, at.qtbot, wide=wide)
        QApplication.processEvents()
        grid, side = page.grid.mapTo(page, QPoint()), form.side.mapTo(page, QPoint())
        assert (side.x() > grid.x() + page.grid.width()) is is_beside
        assert (side.y() > grid.y() + page.grid.height()) is not is_beside
        assert side.y() < form.scores.mapTo(page, QPoint()).y()
        assert page.grid.pills[made].width() >= 132


def test_the_plus_of_an_empty_cell_shows_where_the_keyboard_or_the_mouse_is(
    at: Counseling,
) -> None:
    at.page.activateWindow()
    plus = at.page.grid.findChildren(Plus)[0]
    assert plus.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert plus.accessibleName().startswith("Plan a course: ")
    empty = shown_colours(plus)
    plus.setFocus()
    assert shown_colours(plus) > empty
    plus.clearFocus()
    assert shown_colours(plus) == empty
    QApplication.sendEvent(plus.parentWidget(), QEvent(QEvent.Type.Enter))
    plus.parentWidget().setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert shown_colours(plus) > empty


def shown_colours(widget: QWidget) -> int:
    picture = widget.grab().toImage()
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return len({picture.pixel(x, y) for x, y in places})


def now(at: Counseling) -> QWidget:
    """The grid as it was built last."""
    body = at.page.grid.bars[None].parentWidget()
    assert body is not None
    return body


def test_where_credit_is_short_a_course_is_offered_in_words_in_the_next_empty_year(
    at: Counseling,
) -> None:
    at.plan_course(grade=11)
    offers = [it for it in now(at).findChildren(Button) if it.text() == "Plan a course"]
    (arts,) = [it for it in offers if ": Arts" in it.accessibleName()]
    assert arts.accessibleName() == "Plan a course: Arts, grade 12"
    arts.click()
    fields = at.asked(CourseFields)
    assert isinstance(fields, CourseFields)
    assert (fields.form.area.value(), fields.form.grade.value()) == ("ARTS", "12")


def test_the_last_row_adds_up_all_credits_beside_the_strategy(at: Counseling) -> None:
    at.plan_course(grade=9, credit=1.0, state=CourseState.EARNED)
    whole = at.page.grid.bars[None]
    assert whole.reached == "1.0 of 24.0 earned"
    assert whole.state == ("23.0 short", "bad")
    assert at.page.grid.isAncestorOf(at.page.form.strategy)


def test_each_year_says_its_credits_and_which_is_this_one(at: Counseling) -> None:
    at.plan_course(grade=9, credit=1.0, state=CourseState.EARNED)
    at.plan_course(grade=9, credit=0.5)
    at.plan_course(grade=10, credit=0.5)
    at.plan_course(grade=12, credit=0.25)
    heads = [it for it in now(at).findChildren(QLabel) if it.text().startswith("Grade ")]
    told = {it.text(): it.property("tone") for it in heads}
    assert told == {
        "Grade 9 · 1.0 earned": "text",
        "Grade 10 · 0.5 this year": "accent",
        "Grade 11 · 0.0 planned": "text",
        "Grade 12 · 0.25 planned": "text",
    }


def test_a_registered_course_that_the_plan_lacks_stands_in_the_grid_and_is_taken_from_there(
    at: Counseling,
) -> None:
    assert at.page.legend.stray.isHidden()
    with at.office.changing() as session:
        for course in ("Drawing I", "Choir"):
            course_entry.register(session, at.student, at.first, NewClass(course=course))
    at.page.reload()
    assert not at.page.legend.stray.isHidden()
    pill = at.page.grid.strays["Drawing I"]
    assert pill.accessibleName() == "Add to the plan: Drawing I. Not in plan · 0.5"
    pill.click()
    assert at.names() == [("Drawing I", 10)]
    at.page.reload()
    assert list(at.page.grid.strays) == ["Choir"]


def test_the_school_s_copy_of_a_registration_is_opened_from_its_term(at: Counseling) -> None:
    paper = a_paper(at)
    with at.office.changing() as session:
        new = NewClass(course="Drawing I", document_id=paper)
        course_entry.register(session, at.student, at.first, new)
    at.page.form.terms.chosen.emit(at.second)
    at.page.reload()
    assert at.page.form.open_copy.isHidden()
    at.page.form.terms.chosen.emit(at.first)
    gone: list[object] = []
    at.desk.going.connect(gone.append)
    at.page.form.open_copy.click()
    assert gone == [Place("students", (at.student, "documents", paper))]


def test_a_class_is_entered_with_its_teacher_and_telephone(at: Counseling) -> None:
    at.office.staff_member()
    at.page.reload()
    at.page.entering.add_class(at.first)
    fields = at.asked(ClassFields)
    assert isinstance(fields, ClassFields)
    fields.form.course.setText("Secondary Math II")
    fields.form.teacher.setCurrentIndex(fields.form.teacher.findText("Kim Tall"))
    at.answer()
    row = at.terms()[0].registrations[0]
    assert (row.course, row.teacher, row.telephone) == (
        "Secondary Math II",
        "Kim Tall",
        "(435) 555-0123",
    )


def test_the_long_name_of_a_class_is_read_whole(at: Counseling) -> None:
    with at.office.changing() as session:
        for course in ("Secondary Math III", "Foods and Nutrition", "World Civilizations"):
            course_entry.register(session, at.student, at.first, NewClass(course=course))
    at.area.resize(1296, 860)
    at.page.reload()

    at.qtbot.waitUntil(lambda: cut(at.page.form.side) == [])
    assert at.page.form.side.minimumSizeHint().width() <= at.page.form.side.width()


def test_a_registered_course_that_the_plan_lacks_is_taken_into_it(at: Counseling) -> None:
    with at.office.changing() as session:
        course_entry.register(session, at.student, at.first, NewClass(course="Drawing I"))
    at.page.reload()
    assert not at.page.form.not_in_plan.isHidden()
    at.page.form.not_in_plan.answered.emit()
    assert at.names() == [("Drawing I", 10)]
    at.page.reload()
    assert at.page.form.not_in_plan.isHidden()


def test_an_empty_term_takes_the_classes_of_the_one_before(at: Counseling) -> None:
    with at.office.changing() as session:
        course_entry.register(session, at.student, at.first, NewClass(course="Drawing I"))
    at.page.reload()
    at.page.form.terms.chosen.emit(at.second)
    assert not at.page.form.copy_term.isHidden()
    at.page.form.copy_term.click()
    assert [it.course for it in at.terms()[1].registrations] == ["Drawing I"]


def test_a_class_is_changed_and_the_change_undone(at: Counseling) -> None:
    with at.office.changing() as session:
        course_entry.register(session, at.student, at.first, NewClass(course="Drawing I"))
    at.page.reload()
    row = at.page.form.registration.findChild(ListRow)
    assert row is not None
    row.click()
    fields = at.asked(ClassFields)
    assert isinstance(fields, ClassFields)
    fields.form.room.setText("114")
    at.answer()
    assert at.terms()[0].registrations[0].room == "114"
    at.desk.undo.undo()
    assert at.terms()[0].registrations[0].room == ""


def test_a_report_card_begins_with_the_classes_of_its_term(at: Counseling) -> None:
    with at.office.changing() as session:
        course_entry.register(session, at.student, at.first, NewClass(course="Drawing I"))
    at.page.reload()
    at.page.entering.add_card()
    fields = at.asked(ReportCardFields)
    assert isinstance(fields, ReportCardFields)
    assert [it.form.course.text() for it in fields.marks] == ["Drawing I"]
    fields.marks[0].form.mark.setText("A-")
    at.answer()
    (card,) = at.terms()[0].report_cards
    assert card.marks[0].mark == "A-"
    assert at.page.form.cards_facts.text() == "GPA 3.70"
    issued = at.page.form.cards.findChild(IssuedCard)
    assert issued is not None


def test_a_score_is_entered_on_the_scale_of_its_test(at: Counseling) -> None:
    at.page.entering.add_score()
    fields = at.asked(ScoreFields)
    assert isinstance(fields, ScoreFields)
    fields.form.printed.setText("37")
    at.answer()
    assert at.page.shown is not None
    assert at.page.shown.scores == ()
    fields.form.printed.setText("27")
    at.answer()
    assert [it.printed for it in at.page.shown.scores] == ["27"]


def test_scores_over_the_years_make_a_line(at: Counseling) -> None:
    for year, printed in ((2025, "20"), (2026, "24")):
        with at.office.changing() as session:
            new = NewScore(test="ACT", part="Composite", taken_on=DAY.replace(year=year),
                           printed=printed)  # fmt: skip
            course_entry.add_score(session, at.student, new)
    at.page.reload()
    chart = at.page.findChild(LineChart)
    assert chart is not None
    assert chart.accessibleName() == "ACT, Composite, over time"
    assert "20" in chart.accessibleDescription()
    chart.grab()


def test_a_closed_year_offers_nothing_to_add(at: Counseling) -> None:
    with at.office.changing("Register") as session:
        course_entry.register(session, at.student, at.first, NewClass(course="Drawing I"))
    form, shown_now = at.page.form, at.page.shown
    assert shown_now is not None
    at.page.show_student(shown_now.student, replace(shown_now.year, closed=True))
    for button in (form.add_class, form.copy_term, form.add_card, form.add_score, form.plan_course):
        assert button.isHidden()
    assert not any(it.isEnabled() for it in at.page.commands())
    assert not any(it.isEnabled() for it in form.side.findChildren(ListRow))


def test_a_teacher_s_new_telephone_shows_at_once(at: Counseling) -> None:
    teacher = at.office.staff_member()
    new = NewClass(course="Drawing I", teacher_id=teacher.id)
    with at.office.changing("Register") as session:
        course_entry.register(session, at.student, at.first, new)
    with at.office.changing("Telephone") as session:
        telephone = session.scalars(
            select(Telephone).where(Telephone.person_id == teacher.person_id)
        ).one()
        telephone.written = "(435) 555-0188"
    at.qtbot.waitUntil(lambda: "0188" in str(at.page.shown and at.page.shown.terms))


def test_a_registered_course_enters_the_plan_in_the_area_of_its_name(at: Counseling) -> None:
    with at.office.changing("Register") as session:
        course_entry.register(session, at.student, at.first, NewClass(course="Drawing I"))
    at.page.reload()
    at.page.form.not_in_plan.answered.emit()
    assert [it.area for it in at.courses()] == [CreditArea.ARTS]


def a_card(at: Counseling) -> IssuedCard:
    marks = [NewMark(course="Art", mark="B"), NewMark(course="Math", mark="C")]
    with at.office.changing("Card") as session:
        course_entry.add_report_card(session, at.student, at.first, DAY, marks)
    at.page.reload()
    return at.page.form.side.findChildren(IssuedCard)[-1]


def letters(at: Counseling) -> list[tuple[str, str]]:
    return [(it.course, it.mark) for it in at.terms()[0].report_cards[0].marks]


def test_marks_are_corrected_added_and_taken_out_in_one_step(at: Counseling) -> None:
    a_card(at).head.click()
    fields = at.asked(ReportCardFields)
    assert isinstance(fields, ReportCardFields)
    art, math = fields.marks
    art.form.mark.setText("A")
    math.form.remove.click()
    fields.form.add_mark.click()
    fields.marks[-1].form.course.setText("Health")
    fields.marks[-1].form.mark.setText("A−")
    at.answer()
    now = [("Art", "A"), ("Health", "A−")]
    assert letters(at) == now
    at.desk.undo.undo()
    assert letters(at) == [("Art", "B"), ("Math", "C")]
    at.desk.undo.redo()
    assert letters(at) == now


def test_a_report_card_gets_its_paper_and_leads_to_it(at: Counseling) -> None:
    paper = a_paper(at)
    a_card(at).head.click()
    fields = at.asked(ReportCardFields)
    assert isinstance(fields, ReportCardFields)
    assert fields.form.open_paper.isHidden()
    fields.form.document.show_value(paper)
    at.answer()
    assert at.terms()[0].report_cards[0].document_id == paper
    gone: list[object] = []
    at.desk.going.connect(gone.append)
    at.page.form.side.findChildren(IssuedCard)[-1].head.click()
    fields = at.asked(ReportCardFields)
    assert isinstance(fields, ReportCardFields)
    fields.form.open_paper.click()
    assert gone == [Place("students", (at.student, "documents", paper))]


def test_a_report_card_is_taken_out_and_brought_back(at: Counseling) -> None:
    a_card(at).head.click()
    fields = at.asked(ReportCardFields)
    assert isinstance(fields, ReportCardFields)
    fields.form.put_aside.click()
    assert at.terms()[0].report_cards == ()
    at.desk.undo.undo()
    assert len(at.terms()[0].report_cards) == 1


def test_a_class_keeps_its_paper(at: Counseling) -> None:
    paper = a_paper(at)
    with at.office.changing("Register") as session:
        course_entry.register(session, at.student, at.first, NewClass(course="Art", section="3"))
    at.page.reload()
    at.page.entering.open_class(at.terms()[0].registrations[0])
    fields = at.asked(ClassFields)
    assert isinstance(fields, ClassFields)
    fields.form.document.show_value(paper)
    at.answer()
    (row,) = at.terms()[0].registrations
    assert (row.document_id, row.section) == (paper, "3")


def a_paper(at: Counseling) -> str:
    with at.office.changing("Paper") as session:
        made = documents.add_document(
            session,
            at.student,
            documents.NewDocument(
                title="Term 1",
                kind=DocumentKind.REPORT_CARD,
                dated_on=DAY,
                school_year_id=current_year(session).id,
                content=b"%PDF-1.7 card",
            ),
        )
    at.page.reload()
    return made


def test_a_score_is_corrected_taken_out_and_brought_back(at: Counseling) -> None:
    at.score(test="SAT", part="Math", printed="650")
    at.page.reload()

    def printed() -> list[str]:
        with at.office.reading() as session:
            return [it.printed for it in scores(session, at.student)]

    def opened() -> ScoreFields:
        at.page.form.scores_rows.itemAt(0).widget().findChildren(ListRow)[0].click()
        fields = at.asked(ScoreFields)
        assert isinstance(fields, ScoreFields)
        return fields

    fields = opened()
    assert (fields.form.part.value(), fields.form.printed.value()) == ("Math", "650")
    fields.form.printed.setText("700")
    at.answer()
    assert printed() == ["700"]
    at.desk.undo.undo()
    assert printed() == ["650"]
    at.page.reload()
    opened().form.put_aside.click()
    assert printed() == []
    at.desk.undo.undo()
    assert printed() == ["650"]


def test_each_part_of_a_test_stands_in_words_beside_its_line(at: Counseling) -> None:
    for year, printed in ((2025, "21"), (2026, "24")):
        at.score(part="Reading", printed=printed, taken_on=DAY.replace(year=year))
    at.score(part="Composite", printed="23")
    at.page.reload()
    block = at.page.form.scores_rows.itemAt(0).widget()
    said = [it.accessibleName() for it in block.findChildren(ListRow)]
    assert len(said) == 3
    assert [("24" in it, "best" in it) for it in said if it.startswith("Reading")] == [
        (True, True),
        (False, False),
    ]
    assert len(block.findChildren(LineChart)) == 1


def test_alt_and_up_or_down_move_a_course_to_another_term(at: Counseling) -> None:
    made = at.plan_course()
    for key, term in ((Key.Key_Up, None), (Key.Key_Down, 1), (Key.Key_Down, 2), (Key.Key_Up, 1)):
        QTest.keyClick(at.page.grid.pills[made], key, Modifier.AltModifier)
        at.page.reload()
        assert at.courses()[0].term == term
    at.desk.undo.undo()
    assert at.courses()[0].term == 2
