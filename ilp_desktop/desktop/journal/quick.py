"""Quick entry: about whom, what kind, a few sentences; what is typed is kept until it is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QWidget

from ilp_desktop.desktop.dates import clock_words
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.finding import choosable, chosen
from ilp_desktop.desktop.forms.ui_journal_entry import Ui_JournalEntryForm
from ilp_desktop.desktop.journal.kinds import GLYPHS
from ilp_desktop.desktop.journal.work import JournalWork
from ilp_desktop.desktop.language import mark, reason, tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Button
from ilp_desktop.desktop.widgets.flow import FlowLayout
from ilp_desktop.desktop.widgets.students import Choosable
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.journal import NewEntry
from ilp_desktop.policy.journal import EntryKind, Visibility, refers_outside

DRAFT_DUE = 1_000
"""Milliseconds that what is typed may wait for its draft, however fast one types on."""
ROOMY = 960
"""From this width on there is room for a long name and the time beside the kinds."""
FOUND_AGAIN = mark("Typed earlier and not yet saved.")


class QuickEntry(QFrame):
    """A new entry. With a student given it is always about that one."""

    saved = Signal(str)

    def __init__(
        self, desk: Desk, work: JournalWork, student_id: str = "", parent: QWidget | None = None
    ):
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._only = student_id
        self._next = ""
        """The student whom an entry is wanted about once the one that waits is saved."""
        self._place = f"journal/new/{student_id}" if student_id else "journal/new"
        self.form = form = Ui_JournalEntryForm()
        form.setupUi(self)
        self.setProperty("role", "bordered")
        self.setAccessibleName(tr("New journal entry"))
        self._kinds = QButtonGroup(self)
        self._buttons: dict[EntryKind, Button] = {}
        self.draft_due = QTimer(self, singleShot=True, interval=DRAFT_DUE)
        self.draft_due.timeout.connect(self.keep_draft)
        self._build()
        self._connect()
        self._clear()
        self._find_draft()

    def show_student(self, student_id: str) -> None:
        """Begin an entry about this student, unless one about another waits to be saved."""
        form, student = self.form, self.form.student.student()
        form.banner.be_silent()
        self._next = ""
        if not student_id:
            return
        wanted = chosen(self._desk, student_id)
        if student is None or not form.text.toPlainText().strip():
            self._take_student(wanted)
        elif student.id != student_id:
            self._next = student_id
            form.banner.say(
                tr("This entry is about {student} and not saved yet", student=student.listed),
                more=tr("Save it first; then one about {other} begins.", other=wanted.listed),
                tone="warn",
            )

    def enter(self) -> None:
        """Put the cursor where one goes on: the student, or the text once that is known.

        Where an entry about somebody else is to be saved first, nothing typed now goes into it.
        """
        form = self.form
        known = form.student.student() is not None
        field: QWidget = form.text if known else form.student
        if self._next:
            field = self._buttons[self._kind()]  # no key but an arrow does anything here
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def student_id(self) -> str:
        student = self.form.student.student()
        return student.id if student else ""

    def save(self) -> bool:
        """Write the entry; a refusal stands in it, and nothing typed is lost."""
        form = self.form
        form.banner.be_silent()
        try:
            made = self._work.add(self._entry())
        except OfficeError as refusal:
            form.banner.say(reason(refusal), tone="bad")
            self.keep_draft()
            return False
        self._desk.draft(self._place, {})
        self._clear()
        self._desk.say(tr("Entry saved"), good=True)
        self.show_student(self._next)
        self.saved.emit(made)
        self.enter()
        return True

    def keep_draft(self) -> None:
        """Keep what stands here as a draft, or forget it where nothing does."""
        self.draft_due.stop()
        form = self.form
        text = form.text.typed()
        typed = {
            "student": self.student_id(),
            "kind": self._kind().name,
            "text": text,
            "minutes": form.minutes.typed(),
            "visibility": form.visibility.typed(),
            "objective": form.objective.typed(),
        }
        self._desk.draft(self._place, typed if text.strip() else {})

    def settle(self) -> bool:
        """Before a lock: the entry is the counselor's to save, so its draft is what is kept."""
        if self.draft_due.isActive():
            self.keep_draft()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_roomy = self.width() >= px(ROOMY)
        self.form.moment.setVisible(is_roomy)
        self.form.student.setMinimumWidth(px(268 if is_roomy else 220))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pills = list(self._buttons.values())
        focus = self.focusWidget()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if focus in pills and event.key() in steps:
            place = pills.index(focus) + steps[Qt.Key(event.key())]
            pills[place % len(pills)].setFocus()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        form = self.form
        form.student.set_words(tr("Student"), tr("About which student?"))
        form.student.set_find(lambda typed: choosable(self._desk, typed))
        form.student.setVisible(not self._only)
        flow = FlowLayout(form.kinds, gap=8)
        for kind, glyph in GLYPHS.items():
            pill = Button(self._desk.words.label(kind), form.kinds, glyph=glyph, role="pill")
            pill.setCheckable(True)
            self._kinds.addButton(pill)
            self._buttons[kind] = pill
            flow.addWidget(pill)
        form.text.lines = 3
        form.text.setAccessibleName(tr("Entry"))
        form.text.setPlaceholderText(tr("What happened, in a few sentences"))
        form.objective.setAccessibleName(tr("Objective"))
        form.visibility.set_choices([(it.name, self._desk.words.label(it)) for it in Visibility])
        form.save.setToolTip(tr("Save entry (Ctrl+Enter)"))
        form.hint.hide()
        foot = FlowLayout(form.foot, gap=14)
        for part in (form.objective, form.minutes_part, form.visibility_part):
            foot.addWidget(part)

    def _connect(self) -> None:
        form = self.form
        form.save.clicked.connect(lambda: self.save())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda: self.save())
        form.student.chosen.connect(self._take_chosen)
        self._kinds.buttonClicked.connect(lambda _: self._wait())
        form.text.edited.connect(self._look_at_text)
        for field in (form.text, form.minutes, form.visibility, form.objective):
            field.edited.connect(self._wait)

    def _entry(self) -> NewEntry:
        form = self.form
        if not self.student_id():
            raise OfficeError("Choose the student whom this entry is about.")
        return NewEntry(
            student_id=self.student_id(),
            kind=self._kind(),
            text=form.text.typed(),
            minutes=form.minutes.value() or None,
            visibility=Visibility[form.visibility.typed()],
            objective_id=form.objective.typed() or None,
        )

    def _kind(self) -> EntryKind:
        return next((it for it, pill in self._buttons.items() if pill.isChecked()),
                    EntryKind.NARRATIVE)  # fmt: skip

    def _clear(self) -> None:
        form = self.form
        form.text.show_typed("")
        form.minutes.show_value(0)
        form.visibility.show_value(Visibility.ALL_PARTICIPANTS.name)
        self._buttons[EntryKind.NARRATIVE].setChecked(True)
        form.hint.hide()
        form.moment.setText(tr("Today {time}", time=clock_words(self._work.now())))
        if self._only:
            self._take_student(chosen(self._desk, self._only))
        else:
            self._take_student(None)

    def _find_draft(self) -> None:
        typed = self._desk.find_draft(self._place)
        if not typed:
            return
        form = self.form
        student_id = typed.get("student") or self._only
        if student_id:
            try:
                self._take_student(chosen(self._desk, student_id))
            except OfficeError:  # the file has been closed to this account since
                self._take_student(None)
        form.text.show_typed(typed.get("text", ""))
        form.minutes.show_typed(typed.get("minutes", ""))
        form.visibility.show_typed(typed.get("visibility", Visibility.ALL_PARTICIPANTS.name))
        form.objective.show_typed(typed.get("objective", ""))
        self._buttons[EntryKind[typed.get("kind", "NARRATIVE")]].setChecked(True)
        form.hint.setText(tr(FOUND_AGAIN))
        form.hint.show()

    def _take_chosen(self, student: Choosable | None) -> None:
        self._take_student(student)
        self._wait()
        if student is not None:
            self.form.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_student(self, student: Choosable | None) -> None:
        form = self.form
        form.student.show_student(student)
        choices: list[tuple[str | None, str]] = [(None, tr("No objective"))]
        if student is not None:
            choices += self._work.objectives(student.id)
        form.objective.set_choices(choices)
        form.objective.setVisible(len(choices) > 1)

    def _look_at_text(self) -> None:
        outside = refers_outside(self.form.text.typed())
        self.form.hint.setText(outside_words(outside))
        self.form.hint.setVisible(bool(outside))

    def _wait(self) -> None:
        self._desk.typing.emit()
        if not self.draft_due.isActive():
            self.draft_due.start()


def outside_words(found: tuple[str, ...]) -> str:
    """The quiet hint where a text leads out of the file (policy C.11.b)."""
    if not found:
        return ""
    return tr(
        "“{link}” leads out of the file. Add the document itself, so that it is complete.",
        link=found[0],
    )
