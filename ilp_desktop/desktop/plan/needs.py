"""Needs and aspirations: what the student and the others say, each in their own words (C.6)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.forms.ui_plan_voice import Ui_PlanVoiceForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.records import RecordForm, RecordList
from ilp_desktop.desktop.plan.section import ListCard, SectionPage
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.values import Value
from ilp_desktop.office.file_rows import ParticipantRow
from ilp_desktop.office.plan import add_voice
from ilp_desktop.office.plan_rows import VoiceRow
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.policy.plan import VoiceKind

LANGUAGES = ("en", "es", "nv", "to", "sm", "vi", "zh", "ar", "so", "sw", "pt", "ru", "fr")

KINDS = (
    (VoiceKind.NEED, mark("Needs"), mark("what the student needs"),
     mark("Nobody has written down yet what the student needs.")),
    (VoiceKind.ASPIRATION, mark("Aspirations"), mark("what the student hopes for"),
     mark("Nobody has written down yet what the student hopes for.")),
    (VoiceKind.ADDITION, mark("Added by the others"), mark("what each adds to the plan (C.5)"),
     mark("Student, parent and teacher each add something to the plan.")),
)  # fmt: skip
SPEAKERS_FIRST = (ParticipantRole.STUDENT, ParticipantRole.PARENT, ParticipantRole.TEACHER)


class VoiceForm(RecordForm):
    """Somebody's own words, in their language."""

    kind = "voice"

    def __init__(self, keeper: Keeper):
        super().__init__(keeper)
        self._whose = ""
        self.form = form = Ui_PlanVoiceForm()
        form.setupUi(self)
        form.words.setAccessibleName(tr("Words"))
        form.language.setAccessibleName(tr("Language of these words"))
        form.said_on.setAccessibleName(tr("Day on which it was said"))
        form.put_aside.setAccessibleName(tr("Put these words aside"))
        form.put_aside.setToolTip(tr("Put aside"))
        form.put_aside.clicked.connect(
            lambda: self.put_aside(tr("Words of {name}", name=self._whose))
        )
        form.language.set_choices(
            [(tag, keeper.desk.words.language_name(tag)) for tag in LANGUAGES]
        )
        self.setFocusProxy(form.words)

    def show_row(self, row: VoiceRow, shown: ShownPlan, number: int) -> None:
        form = self.form
        role = shown.role_words(row.who.name, row.who.role)
        self._whose = row.who.name or role
        form.avatar.show_person(self._whose)
        form.whose.setText(self._whose)
        form.as_what.setText(role if row.who.name else "")
        form.put_aside.setVisible(shown.is_open)
        form.words.setAccessibleName(tr("Words of {name}", name=self._whose))
        if form.language.findData(row.language) < 0:
            form.language.addItem(shown.words.language_name(row.language), row.language)
        values: dict[str, Value] = {
            "words": row.words,
            "language": row.language,
            "said_on": row.said_on,
        }
        title = f"{shown.words.label(row.kind)}, {self._whose}"
        self.bind(row, title, values, writable=shown.is_open)


class NeedsSection(SectionPage):
    """Two named boxes, and what the others add."""

    title = mark("Needs & aspirations")

    def build(self) -> None:
        self._parts: list[tuple[VoiceKind, ListCard, RecordList[VoiceForm], str]] = []
        for kind, named, hint, nothing in KINDS:
            title = tr(named)
            card = self.card(title, tr(hint), tr("Add words of …"))
            card.add.setAccessibleName(tr("{title}: add somebody’s words", title=title))
            menu = QMenu(card)
            menu.aboutToShow.connect(partial(self._offer, menu, kind, title))
            card.add.setMenu(menu)
            forms = RecordList(card.rows, lambda: VoiceForm(self.keeper))
            self._parts.append((kind, card, forms, nothing))
        self.column.addStretch(1)

    def refresh(self, shown: ShownPlan) -> None:
        voices = shown.plan.voices
        spoken = [it for it in voices if it.words]
        self.form.facts.setText(_who_wrote(spoken, shown))
        for kind, card, forms, nothing in self._parts:
            rows = [it for it in voices if it.kind is kind]
            forms.show_rows(rows, shown, self.keeper.new_id)
            card.say_empty("" if rows else tr(nothing))
            card.add.setVisible(shown.is_open)

    def _offer(self, menu: QMenu, kind: VoiceKind, title: str) -> None:
        """Everybody who takes part, the student, parents and teachers first."""
        assert self.shown is not None, "a section is shown before it is used"
        menu.clear()
        people = sorted(self.shown.people, key=_speaks_first)
        for person in people:
            role = self.shown.role_words(person.name, person.role)
            action = QAction(f"{person.name}, {role.lower()}".replace("&", "&&"), menu)
            action.triggered.connect(partial(self._add, kind, title, person))
            menu.addAction(action)
        menu.addSeparator()
        there = Place("students", (self.shown.student.id, "participants"))
        menu.addAction(
            tr("Somebody who does not take part yet…"), lambda: self.keeper.desk.go(there)
        )

    def _add(self, kind: VoiceKind, title: str, person: ParticipantRow) -> None:
        assert self.shown is not None, "a section is shown before it is used"
        plan_id = self.shown.plan.id
        self.keeper.add(
            f"{title}, {person.name}",
            "voice",
            lambda it: add_voice(it, plan_id, kind, person.role, person.person_id),
        )


def _speaks_first(person: ParticipantRow) -> int:
    role = person.role
    return SPEAKERS_FIRST.index(role) if role in SPEAKERS_FIRST else len(SPEAKERS_FIRST)


def _who_wrote(spoken: Sequence[VoiceRow], shown: ShownPlan) -> str:
    roles = dict.fromkeys(shown.role_words(it.who.name, it.who.role).lower() for it in spoken)
    if not roles:
        return tr("Nobody has written yet")
    said = tr("{who} wrote", who=", ".join(roles))
    return said[0].upper() + said[1:]
