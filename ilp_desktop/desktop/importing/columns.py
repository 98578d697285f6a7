"""The second step of a table: what each of its columns holds, guessed and put right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.forms.ui_import_columns import Ui_ImportColumnsForm
from ilp_desktop.desktop.importing import fields
from ilp_desktop.desktop.importing.asked import Asked
from ilp_desktop.desktop.importing.fields import DATE_ORDERS, NAME_ORDERS, NOT_USED
from ilp_desktop.desktop.importing.reading import Columns
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Choice, Folding, WrapLabel
from ilp_desktop.desktop.widgets.rows import EDGE, fill
from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.mapped.shipped import present
from ilp_desktop.office.incoming.table_mapping import TableMapping
from ilp_desktop.policy.incoming import TableKind
from ilp_desktop.policy.table_fields import DateOrder, NameOrder, TableField

LIKELIEST = "\0"
"""Stands for the mapping that was proposed."""
HOLDS = 300
"""How wide the list is from which one chooses what a column holds."""
WITH_TERMS = frozenset({TableKind.REGISTRATION, TableKind.MARKS})


class ColumnLine(QFrame):
    """A column of the table: its name, its first values, and what it holds."""

    edited = Signal()

    def __init__(
        self,
        name: str,
        values: Sequence[str],
        choices: Sequence[tuple[str | None, str]],
        parent: QWidget,
    ):
        super().__init__(parent)
        self.setProperty("role", "edge")
        self.name = name
        folding = Folding(self)
        row = QHBoxLayout(folding)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        words = QWidget(folding)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for text, role in ((name, "task"), (" · ".join(values) or tr("empty"), "caption")):
            label = WrapLabel(words)
            label.setText(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            column.addWidget(label)
        words.setProperty("least", 200)
        self.holds = Choice(folding)
        self.holds.set_choices(choices)
        self.holds.setAccessibleName(tr("What the column “{name}” holds", name=name))
        self.holds.setMinimumWidth(px(HOLDS))
        self.holds.edited.connect(self.edited)
        row.addWidget(words, 1)
        row.addWidget(self.holds)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE - 2, 8, EDGE - 2, 8)
        whole.addWidget(folding)

    def key(self) -> str:
        """What it is said to hold; nothing where it is not used."""
        return str(self.holds.value() or NOT_USED)


class ColumnsPage(QWidget):
    """``changed`` tells that something was put right."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget):
        super().__init__(parent)
        self._desk = desk
        self._asked: Asked | None = None
        self._columns: Columns | None = None
        self._mapping: TableMapping | None = None
        self.lines: list[ColumnLine] = []
        self.form = form = Ui_ImportColumnsForm()
        form.setupUi(self)
        for choice, words in ((form.name_order, NAME_ORDERS), (form.date_order, DATE_ORDERS)):
            choice.set_choices([(one.value, tr(said)) for one, said in words.items()])
        form.mapping.edited.connect(self._mapping_chosen)
        for field in (form.name_order, form.date_order, form.term, form.whole, form.only_value):
            field.edited.connect(self.changed)
        form.only_column.edited.connect(self._show_parts)
        form.only_column.edited.connect(self.changed)
        form.keep_as.edited.connect(self.changed)
        self.setFocusProxy(form.mapping)

    def show_columns(self, asked: Asked, columns: Columns) -> None:
        """The columns of a table, as they were chosen before or else as is likeliest."""
        self._asked, self._columns = asked, columns
        form, look = self.form, columns.look
        form.banner.be_silent()
        form.facts.setText(
            tr("{count} columns, each with its first values", count=len(look.header))
        )
        dropped = ", ".join(look.dropped_columns)
        form.dropped.setText(tr("Never read, and not shown: {columns}", columns=dropped))
        form.dropped.setVisible(bool(dropped))
        likeliest = columns.name or tr("Guessed from this table")
        others = [(name, name) for name in columns.others if name != columns.name]
        form.mapping.set_choices([(LIKELIEST, likeliest), *others])
        form.mapping.show_value(LIKELIEST)
        form.term.set_choices(
            [(None, tr("As each row says")), *((name, name) for name in columns.terms)]
        )
        everywhere: list[tuple[str | None, str]] = [(None, tr("All rows are taken"))]
        form.only_column.set_choices([*everywhere, *((name, name) for name in look.header)])
        form.keep_as.show_value(asked.keep_as)
        self._show_mapping(asked.mapping or columns.mapping)

    def current(self) -> Asked | None:
        """The table with its columns as they are chosen now."""
        if self._asked is None or self._mapping is None:
            return None
        form = self.form
        held = {line.name: line.key() for line in self.lines if line.key()}
        mapping = fields.mapping_of(self._mapping, held)
        fixed = dict(mapping.fixed)
        fixed.pop(TableField.TERM, None)
        if form.term.value() and not form.term_box.isHidden():
            fixed[TableField.TERM] = str(form.term.value())
        column = form.only_column.value()
        mapping = replace(
            mapping,
            fixed=fixed,
            only={str(column): str(form.only_value.value())} if column else {},
            name_order=NameOrder(form.name_order.value()),
            date_order=DateOrder(form.date_order.value()),
            is_whole=bool(form.whole.value()),
        )
        return replace(self._asked, mapping=mapping, keep_as=str(form.keep_as.value()))

    def forget(self) -> None:
        """No table is shown any more."""
        self._asked = self._columns = self._mapping = None

    def is_ready(self) -> bool:
        """Whether tables can be read so; what is missing is said."""
        asked = self.current()
        if asked is None or asked.mapping is None:
            return False
        try:
            asked.mapping.check()
        except OfficeError as refusal:
            self.refuse(refusal)
            return False
        self.form.banner.be_silent()
        return True

    def refuse(self, refusal: OfficeError) -> None:
        """Say why the table cannot be read so."""
        self.form.banner.say(tr("It cannot be read so"), more=reason(refusal), tone="bad")

    def _show_mapping(self, mapping: TableMapping) -> None:
        """What each column holds by it; columns that the table lacks are left out of it."""
        assert self._columns is not None, "a table is shown"
        look, form = self._columns.look, self.form
        self._mapping = mapping = present(mapping, look.header)
        offered = fields.choices(mapping)
        held = fields.held_by(mapping)
        self.lines = []
        for place, name in enumerate(look.header):
            values = [row[place] for row in look.rows if row[place]]
            line = ColumnLine(name, values, offered, form.card)
            line.holds.show_value(held.get(name, NOT_USED))
            line.edited.connect(lambda line=line: self._holds_chosen(line))
            self.lines.append(line)
        fill(form.rows, self.lines)
        form.name_order.show_value(mapping.name_order.value)
        form.date_order.show_value(mapping.date_order.value)
        form.whole.show_value(mapping.is_whole)
        form.term.show_value(mapping.fixed.get(TableField.TERM))
        column, value = next(iter(mapping.only.items()), (None, ""))
        form.only_column.show_value(column)
        form.only_value.show_value(value)
        self._show_parts()

    def _mapping_chosen(self) -> None:
        assert self._columns is not None, "a table is shown"
        name = str(self.form.mapping.value())
        self._show_mapping(self._columns.others.get(name, self._columns.mapping))
        self.changed.emit()

    def _holds_chosen(self, line: ColumnLine) -> None:
        """One thing stands in one column: whichever held it before is used no more."""
        for other in self.lines:
            if other is not line and line.key() and other.key() == line.key():
                other.holds.show_value(NOT_USED)
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        """Only what matters with these columns is asked for."""
        form, asked = self.form, self.current()
        mapping = asked.mapping if asked is not None else None
        assert mapping is not None, "a table is shown"
        form.name_order_box.setVisible(fields.has_names_in_one(mapping))
        form.date_order_box.setVisible(fields.has_dates(mapping))
        asks_term = mapping.kind in WITH_TERMS and TableField.TERM not in mapping.columns
        form.term_box.setVisible(asks_term and form.term.count() > 1)
        form.only_value_box.setVisible(form.only_column.value() is not None)
        form.whole.setVisible(mapping.kind is TableKind.STUDENTS)
