"""What a history is narrowed by: words, kind of record, who did it, from when until when."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ilp_desktop.desktop.dates import read_day
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.forms.ui_history import Ui_HistoryForm
from ilp_desktop.desktop.history.words import kind_words
from ilp_desktop.desktop.language import tr
from ilp_desktop.office.history import Wanted, history_choices

FIND_AFTER = 200
"""Milliseconds after the last key."""


class HistoryFilters(QObject):
    """The line of fields above a history."""

    changed = Signal()
    typed = Signal()
    """Words to search for: that may take long."""

    def __init__(self, desk: Desk, form: Ui_HistoryForm, parent: QObject):
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self._find_due = QTimer(self, singleShot=True, interval=FIND_AFTER)
        self._find_due.timeout.connect(self.typed)
        form.search.setPlaceholderText(tr("Words in titles and values"))
        form.search.keys = ""
        form.search.textChanged.connect(lambda: self._find_due.start())
        for field in (form.kind, form.person):
            field.edited.connect(self.changed)
        for day in (form.first_on, form.last_on):
            day.left.connect(self.changed)
        for part, least in ((form.what_filters, 330), (form.when_filters, 510)):
            part.setProperty("least", least)

    def wanted(self, record: tuple[str, str] | None) -> Wanted:
        """What is looked for; a day that cannot be read is none."""
        form = self._form
        self._find_due.stop()
        kind = form.kind.value()
        return Wanted(
            kinds=frozenset({str(kind)} if kind else ()),
            account_id=str(form.person.value() or ""),
            first_on=read_day(form.first_on.typed()),
            last_on=read_day(form.last_on.typed()),
            typed=form.search.text(),
            record=record,
        )

    def clear(self) -> None:
        """Look for nothing in particular; nobody is told."""
        form = self._form
        form.search.forget()
        for choice in (form.kind, form.person):
            choice.show_value(None)
        for day in (form.first_on, form.last_on):
            day.show_value(None)

    def offer(self, student_id: str) -> None:
        """Offer the kinds and people that there are in this student's history."""
        desk, form = self._desk, self._form
        with desk.vault.reading(desk.account) as session:
            found = history_choices(session, student_id)
        kind, person = form.kind.value(), form.person.value()
        kinds = sorted(((it, kind_words(it)) for it in found.kinds), key=lambda pair: pair[1])
        form.kind.set_choices([(None, tr("Everything")), *kinds])
        form.person.set_choices([(None, tr("Everybody")), *found.people])
        form.kind.show_value(kind)
        form.person.show_value(person)
