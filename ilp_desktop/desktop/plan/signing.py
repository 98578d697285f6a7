"""Signing for the plan: who, what for, drawn here or signed on paper that is scanned (C.6)."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.acts import Acts
from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.desk import Place
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.forms.ui_plan_signature import Ui_PlanSignatureForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.papers import Papers
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.pad import Ink
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.widgets import Button, WrapLabel, icon_button
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.documents import document_lines
from ilp_desktop.office.plan_rows import SignatureRow
from ilp_desktop.office.plan_signatures import NewSignature, sign_plan
from ilp_desktop.policy.plan import SignatureKind

SIGN = mark("Add signature")
HERE, PAPER = "here", "paper"


class SigningFields(QWidget):
    """Who signs, what it says, and how."""

    def __init__(self, keeper: Keeper, shown: ShownPlan):
        super().__init__()
        self._desk = keeper.desk
        self._shown = shown
        self.form = form = Ui_PlanSignatureForm()
        form.setupUi(self)
        signed = {it.who.name for it in shown.plan.signatures}
        people = shown.people_choices()
        form.person.set_choices(people)
        names = {it.person_id: it.name for it in shown.people}
        first = next((it for it, _ in people if names.get(str(it)) not in signed), None)
        form.person.show_value(first)
        form.person.edited.connect(form.pad.clear)  # nobody's hand stands for somebody else
        form.took_part.show_value(True)
        form.how.set_choices([(HERE, tr("Signs here")), (PAPER, tr("Signed on paper"))])
        form.how.setAccessibleName(tr("How it is signed"))
        form.how.show_value(HERE)
        form.how.edited.connect(self._choose_how)
        form.signed_on.show_value(shown.today)
        form.clear.clicked.connect(form.pad.clear)
        self.papers = Papers(self._desk, self)
        self.papers.added.connect(self._take_scan)
        form.scan.clicked.connect(
            lambda: self.papers.choose(self._shown.student.id, self._shown.year.id)
        )
        self._list_documents()
        self._choose_how()
        self.setFocusProxy(form.person)

    def new(self) -> NewSignature:
        """What is to be kept."""
        form = self.form
        here = form.how.value() == HERE
        signed_on = self._shown.today if here else form.signed_on.value()
        if here and not form.pad.strokes:
            raise OfficeError("Nobody has signed in the box yet. Sign there, or choose paper.")
        if not isinstance(signed_on, date):
            raise OfficeError("Say on which day it was signed.")
        said = ((form.took_part, SignatureKind.TOOK_PART),
                (form.received_copy, SignatureKind.RECEIVED_COPY))  # fmt: skip
        return NewSignature(
            person_id=str(form.person.value() or ""),
            kinds=tuple(kind for tick, kind in said if tick.value()),
            signed_on=signed_on,
            strokes=form.pad.value() if here else "",
            document_id=None if here else str(form.document.value() or "") or None,
        )

    def _choose_how(self) -> None:
        here = self.form.how.value() == HERE
        self.form.here.setVisible(here)
        self.form.paper.setVisible(not here)

    def _list_documents(self) -> None:
        desk = self._desk
        with desk.vault.reading(desk.account) as session:
            lines = document_lines(session, self._shown.student.id)
        choices: list[tuple[str | None, str]] = [(None, tr("Not scanned"))]
        choices += [
            (it.id, tr("{title}, {day}", title=it.title, day=day_words(it.dated_on)))
            for it in lines
            if not it.is_aside
        ]
        self.form.document.set_choices(choices)

    def _take_scan(self, ids: tuple[str, ...]) -> None:
        self._list_documents()
        self.form.document.show_value(ids[0])


class SigningDialog(Dialog):
    """Asks for one person's signature."""

    def __init__(self, parent: QWidget, keeper: Keeper, shown: ShownPlan):
        self.fields = SigningFields(keeper, shown)
        super().__init__(
            parent,
            tr(SIGN),
            tr(
                "For version {number}, the latest. A signature says only that one took part or "
                "received a copy. It does not bind anyone.",
                number=shown.plan.versions[-1].number,
            ),
            answer=tr("Add signature"),
            fields=self.fields,
        )
        plan_id = shown.plan.id

        def sign() -> None:
            new = self.fields.new()
            Acts(keeper.desk).add(SIGN, "signature", lambda it: sign_plan(it, plan_id, new))

        self.ask(sign)
        self.fields.form.how.edited.connect(self._fit)


class SignatureLine(QWidget):
    """Lena Begay, mother · took part · version 1 · signed here Sep 25, 2026"""

    def __init__(self, row: SignatureRow, shown: ShownPlan, keeper: Keeper):
        super().__init__()
        role = shown.role_words(row.who.name, row.who.role).lower()
        who = QLabel(tr("{name}, {role}", name=row.who.name, role=role), self)
        who.setProperty("role", "strong")
        facts = WrapLabel(self)
        facts.setText(" · ".join(_facts(row, shown)))
        facts.setProperty("role", "meta")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(who)
        words.addWidget(facts)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addLayout(words, 1)
        if row.strokes:
            ink = Ink(self)
            ink.show_strokes(row.strokes)
            ink.setAccessibleName(tr("Signature of {name}", name=row.who.name))
            line.addWidget(ink)
        if row.document_id:
            paper = Button(tr("Scanned paper"), self, glyph="paperclip", role="quiet")
            paper.setAccessibleName(tr("Scanned paper signed by {name}", name=row.who.name))
            ids = (shown.student.id, "documents", row.document_id)
            paper.clicked.connect(lambda: keeper.desk.go(Place("students", ids)))
            line.addWidget(paper)
        if shown.is_open and row.id:
            drop = icon_button(
                "x", tr("Put the signature of {name} aside", name=row.who.name), self
            )
            title = mark("Signature")
            drop.clicked.connect(partial(keeper.put_aside, title, "signature", row.id))
            line.addWidget(drop)


def _facts(row: SignatureRow, shown: ShownPlan) -> list[str]:
    facts = [shown.words.label(row.kind)]
    if row.version is not None:
        facts.append(tr("version {number}", number=row.version))
    day = day_words(row.signed_on)
    facts.append(tr("signed here {day}", day=day) if row.strokes else tr("on paper {day}", day=day))
    return facts
