"""Forms bound to one record of the plan each, and lists of such forms that keep their focus."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ilp_desktop.desktop.pages import Bound, Page
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.widgets import Segmented, restyle

CHOSEN = (QComboBox, QCheckBox, Segmented)


class Row(Protocol):
    """What a list of the plan holds: a row read from a record."""

    @property
    def id(self) -> str: ...


class RecordForm(QFrame):
    """One record of the plan as a form that keeps itself."""

    kind = ""
    """The record's kind, as history names it."""

    def __init__(self, keeper: Keeper):
        super().__init__()
        self.keeper = keeper
        self.record_id = ""
        self._bound_id = ""
        self.shown: ShownPlan | None = None
        self.page = Page(self, keeper.desk.undo)
        self.page.waiting.connect(keeper.desk.typing)
        self.setProperty("role", "row")

    def show_row(self, row: Any, shown: ShownPlan, number: int) -> None:
        """Show a row of the plan; ``number`` is its place in the list, from 1."""
        raise NotImplementedError

    def begin(self) -> None:
        """Put the cursor where one writes first."""
        self.setFocus()

    def bind(self, row: Row, title: str, values: Mapping[str, Value], *, writable: bool) -> None:
        """Bind the fields of these names, or bring them up to date."""
        self.record_id = row.id
        if row.id == self._bound_id:
            self.page.reload(values)
        else:
            self._bound_id = row.id
            draft = self.keeper.draft(self.kind, row.id) if writable else {}
            self.page.show_record(self.bound(row.id, title), values, draft)
        set_writable(self, values, writable=writable)

    def bound(self, record_id: str, title: str) -> Bound:
        return self.keeper.bound(self.kind, record_id, title, self.page.label)

    def put_aside(self, words: str) -> None:
        self.page.settle()
        self.keeper.put_aside(words, self.kind, self.record_id)


def set_writable(form: QWidget, names: Iterable[str], *, writable: bool) -> None:
    """Let the fields of these names be written in, or only read."""
    for name in names:
        field = form.findChild(QWidget, name)
        if isinstance(field, QLineEdit | QPlainTextEdit):
            if field.isReadOnly() is writable:
                field.setReadOnly(not writable)
                restyle(field)
        elif isinstance(field, (*CHOSEN, QPushButton)):
            field.setEnabled(writable)


F = TypeVar("F", bound=RecordForm)


class RecordList(Generic[F]):
    """Forms under each other, one for each row; a form stays with its record while it can."""

    def __init__(self, column: QVBoxLayout, build: Callable[[], F]):
        self._column = column
        self._build = build
        self._spare: list[F] = []
        self.forms: list[F] = []

    def show_rows(self, rows: Sequence[Row], shown: ShownPlan, new_id: str = "") -> None:
        """Show these rows; the cursor goes into the one that was just added."""
        mine = {form.record_id: form for form in self.forms}
        wanted = {row.id for row in rows}
        self._spare += [form for form in self.forms if form.record_id not in wanted]
        self.forms = [mine.get(row.id) or self._another() for row in rows]
        for form in self._spare:
            form.hide()
        for place, (form, row) in enumerate(zip(self.forms, rows, strict=True)):
            if self._column.indexOf(form) != place:
                self._column.insertWidget(place, form)
            restyle(form, first="yes" if place == 0 else "no")
            form.show_row(row, shown, place + 1)
            form.show()
            if new_id and row.id == new_id:
                form.begin()

    def _another(self) -> F:
        return self._spare.pop() if self._spare else self._build()
