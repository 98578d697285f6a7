"""The plan of a school year: its sections at the left, the one that is open at the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSplitter, QWidget

from ilp_desktop.desktop.dates import short_day_words
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.forms.ui_plan_page import Ui_PlanPageForm
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.pages import Page
from ilp_desktop.desktop.plan.above import above
from ilp_desktop.desktop.plan.beside import PlanBeside
from ilp_desktop.desktop.plan.carrying import ask_what_to_carry
from ilp_desktop.desktop.plan.college import CollegeSection
from ilp_desktop.desktop.plan.courses import CoursePlanSection
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.needs import NeedsSection
from ilp_desktop.desktop.plan.objectives import ObjectivesSection
from ilp_desktop.desktop.plan.phrases import offer_phrases
from ilp_desktop.desktop.plan.reading import read_plan
from ilp_desktop.desktop.plan.section import SectionPage
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.plan.standing import (
    TITLES,
    RolePart,
    became_pccr,
    role_parts,
    section_items,
)
from ilp_desktop.desktop.plan.statement import StatementSection
from ilp_desktop.desktop.plan.strengths import StrengthsSection
from ilp_desktop.desktop.plan.took_part import TookPartSection
from ilp_desktop.desktop.seen import WhenSeen
from ilp_desktop.desktop.tabs import Spot, TabPage
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import EmptyPlace, Glyph, PageStack, SectionItem
from ilp_desktop.office.plan import begin_plan
from ilp_desktop.office.plan_carrying import earlier_plan
from ilp_desktop.policy.completeness import Section

if TYPE_CHECKING:
    from ilp_desktop.office.students import StudentHeader, StudentYear

SECTIONS: dict[Section, type[SectionPage]] = {
    Section.NEEDS: NeedsSection,
    Section.STRENGTHS: StrengthsSection,
    Section.OBJECTIVES: ObjectivesSection,
    Section.COURSE_PLAN: CoursePlanSection,
    Section.COLLEGE_AND_CAREER: CollegeSection,
    Section.WHO_TOOK_PART: TookPartSection,
    Section.STATEMENT: StatementSection,
}
"""To add a section of the plan: its page here, its record, its form, its print."""

KINDS = frozenset(
    {
        *("plan", "plan_version", "voice", "strength", "achievement", "skill", "objective"),
        *("activity", "progress", "resource_request", "after_school_option", "plan_resource"),
        *("planned_course", "contribution", "signature", "participant", "person", "guardian"),
        *("program", "community_resource", "document"),
    }
)
"""Kinds of records that this page shows."""

NAVIGATOR = 256
BESIDE = 1180
"""From this width on two years have room beside each other, else the one stands under the other."""
HALF = 1_000
"""Two years take the same room, whatever they would like to have."""
LEAST = 900
"""Where there is less room than this the navigator folds into one button."""


class PlanPage(TabPage):
    """Reads one plan, shows it, and reads it again when something in it has changed."""

    has_years = True

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._sections: dict[Section, SectionPage] = {}
        self._stale: set[Section] = set()
        self._student: StudentHeader | None = None
        self._year: StudentYear | None = None
        self.shown: ShownPlan | None = None
        self.keeper = Keeper(desk, self)
        self.keeper.version_asked.connect(self.show_version)
        self._version = 0
        self._earlier = ""
        """The year before that has a plan, to carry over from."""
        self._build()
        self._read_due = WhenSeen(self, self.reload)
        desk.changed.connect(self._look)
        desk.theme.changed.connect(self._measure)
        self.choose(Section.OBJECTIVES)

    def show_student(self, student: StudentHeader, year: StudentYear) -> None:
        self.settle()
        if self._student != student or self._year != year:
            self._version = 0
        self._student, self._year = student, year
        self.keeper.read_drafts()
        self.reload()

    def reload(self) -> None:
        """Read the plan again; fields in which somebody types keep what is typed."""
        student, year, desk = self._student, self._year, self._desk
        if student is None or year is None:
            return
        before = self.shown
        self.shown, self._earlier = read_plan(desk, student, year, self._version)
        if self.shown is None:
            self._show_none(year)
            return
        self._show_plan(self.shown)
        if before is not None and (news := became_pccr(before, self.shown)):
            desk.say(news, good=True)

    def show_version(self, number: int) -> None:
        """Show a version as it was kept, or with 0 the plan as it stands."""
        self.settle()
        self._version = number
        self.form.closed.be_silent()
        self.reload()

    def choose(self, section: Section) -> None:
        """Show this section, built on the first visit."""
        form = self.form
        self._chosen = section
        if section not in self._sections:
            self._sections[section] = SECTIONS[section](self.keeper)
            self._stale.add(section)
            self.sections.addWidget(self._sections[section])
        self._refresh()
        self.sections.setCurrentWidget(self._sections[section])
        form.sections.show_chosen(section.value)
        self.beside.choose(section)
        self._name_jump()

    def settle(self) -> bool:
        settled = [page.settle() for page in self.findChildren(Page)]
        return all(settled)

    def spot(self) -> Spot:
        inside = self._sections[self._chosen].spot()
        return Spot(self._chosen.value, inside.field, inside.cursor)

    def show_spot(self, spot: Spot) -> None:
        if spot.part in {it.value for it in Section}:
            self.choose(Section(spot.part))
        if spot.field:
            self._sections[self._chosen].show_spot(spot)

    def commands(self) -> list[QAction]:
        return [self._carry, self._comparing, self._phrases]

    def carry_over(self) -> None:
        """Choose what of last year's plan goes on in this one."""
        desk, shown = self._desk, self.shown
        if shown is None or not shown.is_open or not self.settle():
            return
        with desk.vault.reading(desk.account) as session:
            last = earlier_plan(session, shown.plan.id)
        if last is not None:
            ask_what_to_carry(self.window(), self.keeper, last, shown)

    def panes(self) -> list[QWidget]:
        return [self.form.navigator, self.form.jump, self.sections]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _build(self) -> None:
        self.form = form = Ui_PlanPageForm()
        form.setupUi(self)
        self.sections = PageStack(self)
        self.none = EmptyPlace(self)
        self.none.answered.connect(self._begin)
        self.beside = PlanBeside(self._desk, SECTIONS, self)
        self.beside.hide()
        self._both = both = QSplitter(self)
        both.setChildrenCollapsible(False)
        both.addWidget(self.sections)
        both.addWidget(self.beside)
        form.stack.addWidget(both)
        form.stack.addWidget(self.none)
        form.progress.setAccessibleName(tr("Sections that are complete"))
        form.navigator.setAccessibleName(tr("Sections of the plan"))
        form.sections.chosen.connect(lambda name: self.choose(Section(name)))
        form.as_printed.clicked.connect(self.print_asked)
        form.compare.toggled.connect(self._compare)
        form.carry.clicked.connect(self.carry_over)
        self._carry, self._comparing, self._phrases = _actions(self)
        form.closed.answered.connect(self._answer_banner)
        form.jump.setMenu(_jump_menu(self))
        self._measure()

    def _measure(self) -> None:
        narrow = self.width() < px(LEAST)
        self.form.side.be_wide(px(NAVIGATOR))
        self.form.side.setVisible(not narrow and self.shown is not None)
        self.form.jump.setVisible(narrow and self.shown is not None)
        ways, is_wide = Qt.Orientation, self.width() >= px(BESIDE)
        self._both.setOrientation(ways.Horizontal if is_wide else ways.Vertical)

    def _show_plan(self, shown: ShownPlan) -> None:
        form = self.form
        items = section_items(shown)
        complete = sum(it.state == "done" for it in items)
        form.plan_title.setText(tr("Plan {name}", name=shown.year.name))
        form.complete.setText(
            tr("{complete} of {count} complete", complete=complete, count=len(items))
        )
        form.progress.setMaximum(len(items))
        form.progress.setValue(complete)
        form.sections.show_items(items)
        form.sections.show_chosen(self._chosen.value)
        self._items = items
        self._name_jump()
        self._show_roles(role_parts(shown))
        can_carry = shown.is_open and bool(self._earlier)
        form.carry.setText(tr("Ca&rry over from {year}…", year=self._earlier))
        plan = shown.plan
        parts = (plan.objectives, plan.strengths, plan.skills, plan.options, plan.courses)
        form.carry.setVisible(can_carry and not all(parts))
        self._carry.setEnabled(can_carry)
        form.compare.setText(tr("Co&mpare with {year}", year=self._earlier))
        self._compare()
        self._say_above(shown)
        form.stack.setCurrentIndex(0)
        self._stale = set(self._sections)
        self._refresh()
        self._measure()

    def _compare(self) -> None:
        """Put the year before beside this one while it is wanted."""
        compare, student = self.form.compare, self._student
        can = bool(self._earlier) and self.shown is not None
        compare.setVisible(can)
        self._comparing.setEnabled(can)
        shows = can and compare.isChecked()
        self._comparing.setChecked(shows)
        if shows and student is not None:
            self.beside.show_year(student, self._earlier, self._chosen)
        self.beside.setVisible(shows)
        if shows is not self.needs_room:
            self.needs_room = shows
            self.room_changed.emit()
            self._both.setSizes([HALF, HALF])

    def _show_none(self, year: StudentYear) -> None:
        if year.closed:
            self.none.say(
                tr("No plan was kept in {name}", name=year.name),
                tr("The year is closed."),
                glyph="lock",
            )
        else:
            self.none.say(
                tr("No plan for {name} yet", name=year.name),
                tr("Begin it now. What the student and the parents want comes first."),
                answer=tr("Begin the plan"),
                glyph="file-text",
            )
        self._carry.setEnabled(False)
        self._compare()
        self.form.closed.be_silent()
        self.form.stack.setCurrentWidget(self.none)
        self._measure()

    def _refresh(self) -> None:
        if self.shown is not None and self._chosen in self._stale:
            self._stale.discard(self._chosen)
            self._sections[self._chosen].show_plan(self.shown)

    def _show_roles(self, parts: list[RolePart]) -> None:
        column = self.form.roles_column
        while item := column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for part in parts:
            column.addWidget(_role_row(part))

    def _say_above(self, shown: ShownPlan) -> None:
        banner, said = self.form.closed, above(shown, self._earlier)
        if said is None:
            banner.be_silent()
        elif banner.words() != said.words:
            banner.say(said.words, more=said.more, answer=said.answer)

    def _answer_banner(self) -> None:
        if self._version:
            self.show_version(0)
        else:
            self.carry_over()

    def _name_jump(self) -> None:
        items: list[SectionItem] = getattr(self, "_items", [])
        reason = next((it.reason for it in items if it.name == self._chosen.value), "")
        title = tr(TITLES[self._chosen]).replace("&", "&&")
        self.form.jump.setText(f"{title} · {reason}" if reason else title)

    def _begin(self) -> None:
        student, year = self._student, self._year
        if student is None or year is None:
            return
        self.keeper.tried(
            lambda: self.keeper.act(
                tr("Begin plan"), lambda it: begin_plan(it, student.id, year.id)
            )
        )
        self.choose(Section.NEEDS)

    def _look(self, change: object) -> None:
        mine = self._student is not None and self._student.id in getattr(change, "student_ids", ())
        if mine and KINDS & set(getattr(change, "kinds", ())):
            self._read_due.start()


def _actions(page: PlanPage) -> tuple[QAction, QAction, QAction]:
    """To carry over, to compare, to insert a phrase: they stand in the menu."""
    carry = QAction(tr("Carry over from &last year…"), page)
    carry.triggered.connect(page.carry_over)
    comparing = QAction(tr("Co&mpare with the year before"), page)
    comparing.setCheckable(True)
    comparing.triggered.connect(lambda wanted: page.form.compare.setChecked(wanted))
    phrases = QAction(tr("Insert a &phrase…"), page)
    phrases.setShortcut("Ctrl+Shift+I")
    # where the cursor stood last on the page: a menu of the window takes the focus away
    phrases.triggered.connect(lambda: offer_phrases(page.keeper, page.window(), page.focusWidget()))
    return carry, comparing, phrases


def _jump_menu(page: PlanPage) -> QMenu:
    """The sections, where the navigator finds no room."""
    menu = QMenu(page.form.jump)
    for section in Section:
        words = tr(TITLES[section]).replace("&", "&&")
        menu.addAction(words, partial(page.choose, section))
    return menu


def _role_row(part: RolePart) -> QWidget:
    """A role that has its part in the plan, with since when."""
    made = QWidget()
    mark = Glyph(made, size=16)
    there = part.since is not None
    mark.show_glyph("circle-check" if there else "circle-dashed", "ok" if there else "muted")
    words = QLabel(part.words, made)
    words.setProperty("role", "small")
    since = QLabel(short_day_words(part.since) if part.since else tr("not yet"), made)
    since.setProperty("role", "caption")
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(mark)
    row.addWidget(words, 1)
    row.addWidget(since)
    made.setAccessibleName(f"{part.words}: {since.text()}")
    return made
