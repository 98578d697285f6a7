"""One entry on the timeline: its hour, its kind, its words, edited in place."""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from ilp_desktop.desktop.dates import NBSP, clock_words
from ilp_desktop.desktop.desk import Desk, Place
from ilp_desktop.desktop.forms.ui_journal_edit import Ui_JournalEditForm
from ilp_desktop.desktop.journal.kinds import GLYPHS, SEEN_BY, STATES, objective_words
from ilp_desktop.desktop.journal.quick import outside_words
from ilp_desktop.desktop.journal.work import JournalWork
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.desktop.pages import Bound, Page
from ilp_desktop.desktop.theme import FIGURES, Theme, px
from ilp_desktop.desktop.widgets import Button, Card, Chip, Glyph, WrapLabel, icon_button
from ilp_desktop.desktop.widgets.flow import FlowLayout
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.journal import EntryRow
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.policy.names import found_words

TIME = 70
NODE = 36
BAR = 14
"""The width of the scroll bar, which stands in the page's margin."""


class Node(QWidget):
    """The round mark of a kind on the line of a day."""

    def __init__(self, theme: Theme, parent: QWidget):
        super().__init__(parent)
        self._theme = theme
        self._kind = EntryKind.NARRATIVE
        self.goes_on = True

    def show_kind(self, kind: EntryKind, *, goes_on: bool) -> None:
        self._kind, self.goes_on = kind, goes_on
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(NODE), px(NODE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, size = px(NODE), px(18)
        if self.goes_on:
            middle = side // 2
            line = self._theme.colour("hairline")
            painter.fillRect(middle - 1, side + 4, 2, self.height() - side - 8, line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(f"{STATES[self._kind]}_tint"))
        painter.drawEllipse(QRectF(0, 0, side, side))
        picture = self._theme.pixmap(GLYPHS[self._kind], STATES[self._kind], 18)
        painter.drawPixmap((side - size) // 2, (side - size) // 2, picture)


class Foot(QWidget):
    """A quiet line under the words: an icon and what it says."""

    def __init__(self, glyph: str, tone: str, parent: QWidget):
        super().__init__(parent)
        self.words = QLabel(self)
        self.words.setProperty("role", "meta")
        self.words.setProperty("tone", tone)
        self.words.setWordWrap(True)
        icon = Glyph(self, glyph=glyph, size=16)
        icon.setProperty("tone", tone)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)

    def say(self, words: str) -> None:
        self.words.setText(words)
        self.setVisible(bool(words))


class EntryCard(QWidget):
    """An entry. Enter edits it where its reader wrote it; the arrows go to its neighbours."""

    stepped = Signal(str, int)
    edited = Signal(str)

    spoken_as = QAccessible.Role.ListItem

    def __init__(self, desk: Desk, work: JournalWork, row: EntryRow, *, names_student: bool):
        super().__init__()
        self._desk = desk
        self._work = work
        self._names_student = names_student
        self._editor: EntryEditor | None = None
        self.row = row
        self._time = QLabel(self)
        self._time.setProperty("role", "meta")
        self._time.setFont(FIGURES)
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._time.setContentsMargins(0, px(9), 0, 0)
        self._node = Node(desk.theme, self)
        self.card = Card(self)
        self.card.setProperty("role", "entry")
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_row(row, goes_on=True)

    @property
    def is_editing(self) -> bool:
        return self._editor is not None

    def show_row(self, row: EntryRow, *, goes_on: bool, looked_for: str = "") -> None:
        self.row = row
        at = clock_words(row.happened_at)
        self._time.setText(at)
        self._time.setMinimumWidth(px(TIME))
        self._node.show_kind(row.kind, goes_on=goes_on)
        self.student.setText(row.student.replace("&", "&&"))
        self.student.setAccessibleName(tr("Open the file of {student}", student=row.student))
        self._grade.setText(
            tr("Grade {grade}", grade=row.grade).replace(" ", NBSP) if row.grade else ""
        )
        kind = self._desk.words.label(row.kind)
        self._chip.show_state(kind, STATES[row.kind])
        took = f" · {row.minutes}{NBSP}min" if row.minutes else ""
        self._author.setText(f"{row.author}{took}")
        self._show_text(row.text, looked_for)
        about = objective_words(row.objective) if row.objective else ""
        self._objective.say(about)
        self._seen.say(tr(SEEN_BY[row.visibility]))
        self._outside.say(outside_words(row.refers_outside))
        parts = [row.student, kind, at, row.text, about, tr(SEEN_BY[row.visibility])]
        said = (part.rstrip(".").replace(NBSP, " ") for part in parts if part)
        self.setAccessibleName(". ".join(said))

    def _show_text(self, text: str, looked_for: str) -> None:
        """The words, those marked that were looked for: not by a colour alone."""
        spans = found_words(text, looked_for)
        self._text.setProperty("markup", bool(spans))  # for the style sheet, which makes all plain
        if not spans:
            self._text.setTextFormat(Qt.TextFormat.PlainText)
            self._text.setText(text)
            return
        theme = self._desk.theme
        ground, ink = theme.colour("warn_tint").name(), theme.colour("text").name()
        mark = f'<b style="background-color: {ground}; color: {ink};">'
        said, done = "", 0
        for begins, ends in spans:
            said += f"{escape(text[done:begins])}{mark}{escape(text[begins:ends])}</b>"
            done = ends
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setText(f'<p style="white-space: pre-wrap;">{said}{escape(text[done:])}</p>')

    def edit(self) -> None:
        """Open the words for editing, where one wrote them oneself."""
        if not self.row.is_mine:
            self._desk.say(tr("Only the person who wrote an entry can change it."))
            return
        if self._editor is None:
            self._editor = EntryEditor(self._desk, self._work, self.row, self.card)
            self._editor.left.connect(self.close_editor)
            self._body.addWidget(self._editor)
            for part in (self._text, self._objective, self._seen, self._outside):
                part.hide()
        self._editor.form.text.go_on()

    def close_editor(self) -> bool:
        """Keep what waits and show the words again; it stays open where that was refused."""
        editor = self._editor
        if editor is None:
            return True
        if not editor.page.settle():
            return False
        self._editor = None
        had_focus = editor.isAncestorOf(self.focusWidget())
        self._body.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self._text.show()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit(self.row.id)
        return True

    def settle(self) -> bool:
        return self._editor is None or self._editor.page.settle()

    def put_aside(self) -> None:
        self._try(partial(self._work.put_aside, self.row.id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(self.row.id, 1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit()
        elif key == Qt.Key.Key_Delete:
            self.put_aside()
        elif key == Qt.Key.Key_Menu:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._desk.theme.colour("accent"))
            ring = QRectF(self.card.geometry()).adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(ring, 12, 12)

    def open_menu(self) -> None:
        """What can be done with an entry; more with one's own."""
        menu = QMenu(self)
        row = self.row
        if self._names_student:
            opened = partial(self._desk.go, Place("students", (row.student_id,)))
            menu.addAction(tr("Open the file of {student}", student=row.student)).triggered.connect(
                lambda _=False: opened()
            )
        if row.is_mine:
            menu.addAction(tr("Edit")).triggered.connect(lambda _=False: self.edit())
            aside = menu.addAction(tr("Put aside"))
            aside.triggered.connect(lambda _=False: self.put_aside())
        else:
            menu.addAction(
                tr("Written by {author}, who alone can change it", author=row.author)
            ).setEnabled(False)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def show_as_put_aside(self) -> None:
        """It lies in the bin: what can be done is to bring it back."""
        self._more.hide()
        self.back.show()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 28 - BAR, 2)
        row.setSpacing(px(12))
        row.addWidget(self._time)
        row.addWidget(self._node)
        row.addWidget(self.card, 1)
        self._body = QVBoxLayout(self.card)
        self._body.setContentsMargins(16, 8, 10, 10)
        self._body.setSpacing(4)
        self._body.addLayout(self._head())
        self._text = QLabel(self.card)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setContentsMargins(0, 0, px(6), 0)
        self._objective = Foot("target", "accent", self.card)
        self._seen = Foot("eye-off", "muted", self.card)
        self._outside = Foot("link", "warn", self.card)
        for part in (self._text, self._objective, self._seen, self._outside):
            self._body.addWidget(part)

    def _head(self) -> QHBoxLayout:
        self.student = Button("", self.card, role="name")
        self.student.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.student.setCursor(Qt.CursorShape.PointingHandCursor)
        self.student.clicked.connect(
            lambda: self._desk.go(Place("students", (self.row.student_id,)))
        )
        self._grade = QLabel(self.card)
        self._grade.setProperty("role", "meta")
        self.student.setVisible(self._names_student)
        self._grade.setVisible(self._names_student)
        self._chip = Chip(self.card)
        self._author = WrapLabel(self.card)
        self._author.setProperty("role", "meta")
        self._author.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._more = icon_button("ellipsis", tr("More about this entry"), self.card)
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._more.clicked.connect(self.open_menu)
        self.back = Button(tr("Bring back"), self.card, glyph="undo-2", fit="tight")
        self.back.clicked.connect(lambda: self._try(partial(self._work.bring_back, self.row.id)))
        self.back.hide()
        head = QHBoxLayout()
        head.setSpacing(10)
        # Long names take lines of their own: they would else widen the page beyond the pane.
        self.student.setMinimumWidth(1)
        about = QWidget(self.card)
        flow = FlowLayout(about, gap=10, line_gap=2)
        for part in (self.student, self._grade, self._chip):
            flow.addWidget(part)
        head.addWidget(about, 1, Qt.AlignmentFlag.AlignVCenter)
        for part in (self._author, self._more, self.back):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _try(self, act: object) -> None:
        try:
            act()  # type: ignore[operator]
        except OfficeError as refusal:
            self._desk.say(reason(refusal))


class EntryEditor(QWidget):
    """The fields of an entry, in its place on the timeline."""

    left = Signal()

    def __init__(self, desk: Desk, work: JournalWork, row: EntryRow, parent: QWidget):
        super().__init__(parent)
        self.form = form = Ui_JournalEditForm()
        form.setupUi(self)
        words = desk.words
        form.text.setAccessibleName(tr("Entry"))
        form.kind.setAccessibleName(tr("Kind"))
        form.kind.set_choices([(it.name, words.label(it)) for it in EntryKind])
        form.visibility.set_choices([(it.name, words.label(it)) for it in Visibility])
        form.objective_id.setAccessibleName(tr("Objective"))
        objectives: list[tuple[str | None, str]] = [(None, tr("No objective"))]
        objectives += work.objectives(row.student_id)
        form.objective_id.set_choices(objectives)
        form.objective_id.setVisible(len(objectives) > 1)
        foot = FlowLayout(form.foot, gap=10)
        for part in (
            form.kind,
            form.objective_id,
            form.minutes_part,
            form.visibility_part,
            form.done,
        ):
            foot.addWidget(part)
        form.done.clicked.connect(self.left)
        self.page = Page(self, desk.undo)
        self.page.waiting.connect(desk.typing)
        place = f"journal/{row.id}"
        bound = Bound(
            row.id,
            tr("Journal entry about {student}", student=row.student),
            partial(work.keep, row.id),
            partial(desk.draft, place),
        )
        self.page.show_record(
            bound,
            {
                "text": row.text,
                "kind": row.kind.name,
                "minutes": row.minutes or 0,
                "visibility": row.visibility.name,
                "objective_id": row.objective_id,
            },
            desk.find_draft(place),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
