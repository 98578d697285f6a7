"""A glance at the student chosen in the list: who it is, what the plan lacks, who takes part."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.forms.ui_student_glance import Ui_StudentGlanceForm
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.students.words import header_facts, pccr_words
from ilp_desktop.desktop.theme import FIGURES
from ilp_desktop.desktop.widgets import Avatar, Button, Glyph, ShortLabel, WrapLabel
from ilp_desktop.office.completeness import plan_lacks
from ilp_desktop.office.file_rows import ParticipantRow
from ilp_desktop.office.participants import participants
from ilp_desktop.office.plan_reading import plan_of_year
from ilp_desktop.office.students import student_header
from ilp_desktop.policy.completeness import SECTION_OF, Missing, Section

MOST = 8


class Glance(QScrollArea):
    """Read only; from here one opens the file, or the section that lacks something."""

    open_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self._shown = ""
        page = QWidget(self)
        self.form = Ui_StudentGlanceForm()
        self.form.setupUi(page)
        self.form.open.clicked.connect(lambda: self.open_asked.emit(""))
        self.form.progress.setAccessibleName(tr("Sections of the plan that are complete"))
        self.setWidgetResizable(True)
        self.setWidget(page)
        self.setAccessibleName(tr("The chosen student"))

    def show_student(self, student_id: str) -> None:
        desk, form = self._desk, self.form
        with desk.vault.reading(desk.account) as session:
            student = student_header(session, student_id)
            year = next(year for year in student.years if year.current)
            plan = plan_of_year(session, student_id, year.id)
            people = participants(session, student_id)
            today = session.today
        self._shown = student_id
        form.avatar.show_person(student.name)
        form.name.setText(student.name)
        form.facts.setText(header_facts(student, desk.words))
        since = pccr_words(student, desk.words)
        form.pccr.show_state(since, "ok", "graduation-cap")
        form.pccr.setVisible(bool(since))
        form.missing_title.setText(tr("Plan {name}", name=year.name))
        if plan is None:
            self._show_no_plan()
        else:
            self._show_lacks(plan_lacks(plan, student.grade))
        self._show_people([it for it in people if it.to_on is None or it.to_on > today])

    def _show_no_plan(self) -> None:
        self.form.missing_count.setText(tr("not begun"))
        self.form.progress.hide()
        self._fill(self.form.missing_column, [QLabel(tr("There is no plan for this year yet."))])

    def _show_lacks(self, lacks: Sequence[Missing]) -> None:
        form = self.form
        sections = len(Section)
        lacking = {SECTION_OF[it.lack] for it in lacks}
        form.missing_count.setText(
            tr(
                "{complete} of {count} complete",
                complete=sections - len(lacking),
                count=sections,
            )
        )
        form.progress.show()
        form.progress.setMaximum(sections)
        form.progress.setValue(sections - len(lacking))
        rows = [self._lack(section, lacks) for section in Section if section in lacking]
        whole = QLabel(tr("Every section holds what it should."))
        self._fill(form.missing_column, rows or [whole])

    def _lack(self, section: Section, lacks: Sequence[Missing]) -> QWidget:
        """What one section lacks, and the way there."""
        words = self._desk.words
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        glyph = Glyph(row, glyph="triangle-alert", size=16)
        glyph.setProperty("tone", "warn")
        own = [it for it in lacks if SECTION_OF[it.lack] is section]
        said = [f"{words(f'lack.{it.lack.name}')} {it.about}".strip() for it in own]
        label = WrapLabel(row)
        label.setText(" ".join(dict.fromkeys(said)))
        go = Button(words.label(section), row, role="quiet")
        go.clicked.connect(partial(self.open_asked.emit, section.value))
        line.addWidget(glyph)
        line.addWidget(label, 1)
        line.addWidget(go)
        return row

    def _show_people(self, people: Sequence[ParticipantRow]) -> None:
        rows = [self._person(person) for person in people[:MOST]]
        if len(people) > MOST:
            rows.append(QLabel(tr("and {count} more", count=len(people) - MOST)))
        self._fill(self.form.people_column, rows)

    def _person(self, person: ParticipantRow) -> QWidget:
        words = self._desk.words
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        name = QLabel(person.name, row)
        name.setProperty("role", "strong")
        what = person.detail or words.label(person.relation or person.role)
        role = ShortLabel(row)
        role.setText(what)
        role.setProperty("role", "meta")
        number = QLabel(person.telephones[0].written if person.telephones else "", row)
        number.setFont(FIGURES)
        line.addWidget(Avatar(row, name=person.name, extent=28))
        line.addWidget(name)
        line.addWidget(role, 1)
        line.addWidget(number)
        return row

    @staticmethod
    def _fill(layout: QLayout, rows: Sequence[QWidget]) -> None:
        assert isinstance(layout, QVBoxLayout)
        while item := layout.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for row in rows:
            layout.addWidget(row)
