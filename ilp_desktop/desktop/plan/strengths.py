"""Strengths, achievements and skills of the year (policy B.1.b, C.7)."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtWidgets import QWidget

from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.forms.ui_plan_achievement import Ui_PlanAchievementForm
from ilp_desktop.desktop.forms.ui_plan_skill import Ui_PlanSkillForm
from ilp_desktop.desktop.forms.ui_plan_strength import Ui_PlanStrengthForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.papers import Papers
from ilp_desktop.desktop.plan.carrying import carried_words
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.records import RecordForm, RecordList
from ilp_desktop.desktop.plan.section import SectionPage
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.widgets import Button
from ilp_desktop.office.plan import add_achievement, add_skill, add_strength
from ilp_desktop.office.plan_rows import AchievementRow, SkillRow, StrengthRow
from ilp_desktop.policy.plan import AchievementKind, SkillCategory, SkillLevel
from ilp_desktop.vault import OfficeSession
from ilp_desktop.words import Words


def choices(kind: type[Enum], words: Words) -> list[tuple[str, str]]:
    """Every member of a closed set, by its name and in words."""
    return [(member.name, words.label(member)) for member in kind]


def offer_putting_aside(record: RecordForm, button: Button, what: Callable[[], str]) -> None:
    """Let a small cross take the record out of the plan."""
    button.setToolTip(tr("Put aside"))
    button.clicked.connect(lambda: record.put_aside(what()))


class StrengthForm(RecordForm):
    """Something the student is good at."""

    kind = "strength"

    def __init__(self, keeper: Keeper):
        super().__init__(keeper)
        self.form = form = Ui_PlanStrengthForm()
        form.setupUi(self)
        offer_putting_aside(self, form.put_aside, lambda: tr("Strength"))
        self.setFocusProxy(form.text)

    def show_row(self, row: StrengthRow, shown: ShownPlan, number: int) -> None:
        self.form.put_aside.setAccessibleName(tr("Put strength {number} aside", number=number))
        self.form.put_aside.setVisible(shown.is_open)
        values: dict[str, Value] = {
            "text": row.text,
            "source": row.source,
            "noted_on": row.noted_on,
        }
        self.bind(row, tr("Strength {number}", number=number), values, writable=shown.is_open)


class AchievementForm(RecordForm):
    """Something the student has achieved, with its proof."""

    kind = "achievement"

    def __init__(self, keeper: Keeper):
        super().__init__(keeper)
        self.form = form = Ui_PlanAchievementForm()
        form.setupUi(self)
        form.kind.set_choices(choices(AchievementKind, keeper.desk.words))
        offer_putting_aside(self, form.put_aside, lambda: tr("Achievement"))
        form.open_document.setToolTip(tr("Open the document"))
        form.open_document.clicked.connect(self._open_document)
        form.add_document.setToolTip(tr("Add a document as proof"))
        form.add_document.clicked.connect(self._add_document)
        self.papers = Papers(keeper.desk, self)
        self.papers.added.connect(self._take_document)
        self.setFocusProxy(form.text)

    def show_row(self, row: AchievementRow, shown: ShownPlan, number: int) -> None:
        self.form.put_aside.setAccessibleName(tr("Put achievement {number} aside", number=number))
        self.form.put_aside.setVisible(shown.is_open)
        values: dict[str, Value] = {
            "kind": row.kind.name,
            "text": row.text,
            "source": row.source,
            "achieved_on": row.achieved_on,
            "document_id": row.document_id,
        }
        form, self.shown = self.form, shown
        form.document_id.set_choices([(None, tr("None")), *shown.papers])
        form.document_id.show_value(row.document_id)
        form.open_document.setVisible(row.document_id is not None)
        form.open_document.setAccessibleName(
            tr("Open the document of achievement {number}", number=number)
        )
        form.add_document.setVisible(shown.is_open)
        form.add_document.setAccessibleName(
            tr("Add a document to achievement {number}", number=number)
        )
        self.bind(row, tr("Achievement {number}", number=number), values, writable=shown.is_open)

    def _open_document(self) -> None:
        document_id = str(self.form.document_id.value() or "")
        if self.shown is not None and document_id:
            ids = (self.shown.student.id, "documents", document_id)
            self.keeper.desk.go(Place("students", ids))

    def _add_document(self) -> None:
        if self.shown is not None:
            self.papers.choose(self.shown.student.id, self.shown.year.id)

    def _take_document(self, ids: tuple[str, ...]) -> None:
        """The paper that came in is the proof, as if it had been chosen from the list."""
        choice = self.form.document_id
        choice.set_choices([(ids[0], tr("The new document"))])
        choice.show_value(ids[0])
        choice.edited.emit()
        choice.left.emit()


class SkillForm(RecordForm):
    """A skill, how far it has come, what shows it."""

    kind = "skill"

    def __init__(self, keeper: Keeper):
        super().__init__(keeper)
        self.form = form = Ui_PlanSkillForm()
        form.setupUi(self)
        form.category.set_choices(choices(SkillCategory, keeper.desk.words))
        form.level.set_choices(choices(SkillLevel, keeper.desk.words))
        offer_putting_aside(self, form.put_aside, lambda: tr("Skill"))
        self.setFocusProxy(form.name)

    def show_row(self, row: SkillRow, shown: ShownPlan, number: int) -> None:
        self.form.put_aside.setAccessibleName(tr("Put skill {number} aside", number=number))
        self.form.put_aside.setVisible(shown.is_open)
        values: dict[str, Value] = {
            "name": row.name,
            "category": row.category.name,
            "level": row.level.name,
            "evidence": row.evidence,
        }
        self.bind(row, tr("Skill {number}", number=number), values, writable=shown.is_open)


class StrengthsSection(SectionPage):
    """Three lists: what the student is good at, has achieved, and can do."""

    title = mark("Strengths & achievements")

    def build(self) -> None:
        self._strengths = self.card(
            tr("Strengths"), tr("what the student is good at"), tr("Add strength")
        )
        self._achievements = self.card(
            tr("Achievements"), tr("with their proof"), tr("Add achievement")
        )
        self._skills = self.card(tr("Skills"), tr("and how far each has come"), tr("Add skill"))
        self.strengths = RecordList(self._strengths.rows, lambda: StrengthForm(self.keeper))
        self.achievements = RecordList(
            self._achievements.rows, lambda: AchievementForm(self.keeper)
        )
        self.skills = RecordList(self._skills.rows, lambda: SkillForm(self.keeper))
        self._offer(self._strengths.add, tr("Add strength"), "strength", add_strength)
        self._offer(self._achievements.add, tr("Add achievement"), "achievement", add_achievement)
        self._offer(self._skills.add, tr("Add skill"), "skill", add_skill)
        self.column.addStretch(1)

    def refresh(self, shown: ShownPlan) -> None:
        plan, new_id = shown.plan, self.keeper.new_id
        many = len(plan.strengths) + len(plan.achievements) + len(plan.skills)
        carried = carried_words(
            [*(it.carried_from for it in plan.strengths), *(it.carried_from for it in plan.skills)]
        )
        said = tr("{count} this year", count=many) if many else tr("Nothing recorded this year")
        self.form.facts.setText(" · ".join(it for it in (said, carried) if it))
        self.strengths.show_rows(plan.strengths, shown, new_id)
        self.achievements.show_rows(plan.achievements, shown, new_id)
        self.skills.show_rows(plan.skills, shown, new_id)
        for card, rows, nothing in (
            (self._strengths, plan.strengths, tr("No strength is recorded this year.")),
            (self._achievements, plan.achievements, tr("No achievement is recorded this year.")),
            (self._skills, plan.skills, tr("No skill is recorded this year.")),
        ):
            card.say_empty("" if rows else nothing)
            card.add.setVisible(shown.is_open)

    def _offer(
        self,
        button: QWidget,
        title: str,
        kind: str,
        make: Callable[[OfficeSession, str], str],
    ) -> None:
        assert isinstance(button, Button)

        def add() -> None:
            assert self.shown is not None, "a section is shown before it is used"
            plan_id = self.shown.plan.id
            self.keeper.add(title, kind, lambda it: make(it, plan_id))

        button.clicked.connect(add)
