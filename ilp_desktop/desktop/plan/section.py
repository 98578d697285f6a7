"""SectionPage: what all sections of the plan have in common, a head and parts that scroll."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ilp_desktop.desktop.forms.ui_plan_section import Ui_PlanSectionForm
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.plan.keeper import Keeper
from ilp_desktop.desktop.plan.records import RecordForm
from ilp_desktop.desktop.plan.shown import ShownPlan
from ilp_desktop.desktop.tabs import Spot
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Button, Card, Notes, ShortLabel, TextLine

SCROLL_BAR = 14


class SectionPage(QWidget):
    """One section of the plan."""

    title = ""

    def __init__(self, keeper: Keeper):
        super().__init__()
        self.keeper = keeper
        self.shown: ShownPlan | None = None
        self.form = Ui_PlanSectionForm()
        self.form.setupUi(self)
        self.form.title.setText(tr(self.title))
        self.body = QWidget(self)
        self.body.setProperty("role", "page")
        self.column = QVBoxLayout(self.body)
        self.column.setSpacing(12)
        scroll = self.form.scroll
        scroll.setWidget(self.body)
        scroll.setAccessibleName(tr(self.title))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._make_room()
        self.build()

    def build(self) -> None:
        """Make the parts, once."""
        raise NotImplementedError

    def refresh(self, shown: ShownPlan) -> None:
        """Show the plan in the parts."""
        raise NotImplementedError

    def show_plan(self, shown: ShownPlan) -> None:
        self.shown = shown
        self.refresh(shown)
        if self.keeper.new_id:
            QTimer.singleShot(0, self, self._see_cursor)
        self.keeper.new_id = ""

    def _see_cursor(self) -> None:
        """What was just added may stand below what is in sight, with the cursor in it."""
        field = QApplication.focusWidget()
        if field is None or not self.isAncestorOf(field):
            return
        if (record := _record_around(field)) is not None:
            self.form.scroll.ensureWidgetVisible(record, 0, px(12))
        self.form.scroll.ensureWidgetVisible(field, 0, px(80))

    def spot(self) -> Spot:
        """The field with the cursor, by its record."""
        field = self.focusWidget()
        record = _record_around(field)
        if field is None or record is None:
            return Spot()
        cursor = 0
        if isinstance(field, Notes):
            cursor = field.textCursor().position()
        elif isinstance(field, TextLine):
            cursor = field.cursorPosition()
        return Spot("", f"{record.record_id}.{field.objectName()}", cursor)

    def show_spot(self, spot: Spot) -> None:
        """Put the cursor back to where it was."""
        record_id, _, name = spot.field.partition(".")
        for record in self.findChildren(RecordForm):
            field = record.findChild(QWidget, name) if record.record_id == record_id else None
            if field is not None:
                self.put_cursor(field, spot.cursor)
                return

    def put_cursor(self, field: QWidget, place: int) -> None:
        field.setFocus()
        self.form.scroll.ensureWidgetVisible(field)
        if isinstance(field, Notes):
            cursor = field.textCursor()
            cursor.setPosition(min(place, len(field.toPlainText())))
            field.setTextCursor(cursor)
        elif isinstance(field, TextLine):
            field.setCursorPosition(place)

    def card(self, title: str, hint: str = "", add: str = "") -> ListCard:
        """A card with a heading, at the end of the section."""
        made = ListCard(title, hint, add)
        self.column.addWidget(made)
        return made

    def part(self) -> QVBoxLayout:
        """A place for a list without a card around it, at the end of the section."""
        made = QVBoxLayout()
        made.setSpacing(10)
        self.column.addLayout(made)
        return made

    def _make_room(self) -> None:
        """Right edges stand in line whether there is a scroll bar or not."""
        scrolls = self.form.scroll.verticalScrollBar().maximum() > 0
        self.column.setContentsMargins(0, 0, 0 if scrolls else px(SCROLL_BAR), px(16))
        self.form.head.setMinimumHeight(px(34))
        self.form.head_row.setContentsMargins(0, 0, px(SCROLL_BAR), 0)


class ListCard(Card):
    """A card that holds a list of the plan's records, with a button that adds one."""

    def __init__(self, title: str, hint: str = "", add: str = ""):
        super().__init__()
        self.heading = QLabel(title, self)
        self.heading.setProperty("role", "card")
        self.hint = ShortLabel(self)
        self.hint.setText(hint)
        self.hint.setProperty("role", "meta")
        self.add = Button(add, self, glyph="plus", role="quiet")
        self.add.setVisible(bool(add))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.heading)
        head.addWidget(self.hint, 1)
        head.addWidget(self.add)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(12)
        self.empty = QLabel(self)
        self.empty.setProperty("role", "meta")
        self.empty.setWordWrap(True)
        self.empty.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(self.rows)
        column.addWidget(self.empty)

    def say_empty(self, words: str) -> None:
        """What stands in the card while its list is empty."""
        self.empty.setText(words)
        self.empty.setVisible(bool(words))


def _record_around(field: QWidget | None) -> RecordForm | None:
    """The form of the record that a field belongs to."""
    inside: QWidget | None = field
    while inside is not None and not isinstance(inside, RecordForm):
        inside = inside.parentWidget()
    return inside
