"""The dialog in which a conference is put in the calendar, moved, or changed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, time
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QWidget

from ilp_desktop.desktop.calendar import phrases
from ilp_desktop.desktop.calendar.repeating import Repeating
from ilp_desktop.desktop.calendar.work import ConferenceWork
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.dialogs import Dialog
from ilp_desktop.desktop.finding import choosable
from ilp_desktop.desktop.forms.ui_conference_entry import Ui_ConferenceEntryForm
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import icon_button, restyle
from ilp_desktop.desktop.widgets.flow import FlowLayout
from ilp_desktop.desktop.widgets.students import Choosable
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.conference_rows import Clash, ConferenceDetail, NewConference
from ilp_desktop.policy.conferences import SMALL_GROUP_LIMIT, ConferenceKind

CHOICES = [
    (ConferenceKind.INDIVIDUAL.name, mark("Individual")),
    (ConferenceKind.SMALL_GROUP.name, mark("Small group")),
    (ConferenceKind.PARENT_ASKED.name, mark("Parent asked")),
    (ConferenceKind.IN_SERVICE.name, mark("In-service")),
]
HINTS = {
    ConferenceKind.INDIVIDUAL: mark(
        "The adults who hold rights and the counselor are invited too."
    ),
    ConferenceKind.SMALL_GROUP: mark(
        "Up to five students (B.4). Their parents and counselors are invited too."
    ),
    ConferenceKind.PARENT_ASKED: mark(
        "Besides the yearly conference, and not counted as it (C.4)."
    ),
}
LENGTH = 30


class Chosen(QFrame):
    """A student who was chosen, with a way to leave them out again."""

    def __init__(self, student: Choosable, drop: Callable[[], None], parent: QWidget):
        super().__init__(parent)
        self.setProperty("role", "picked")
        name = QLabel(student.words, self)
        name.setProperty("role", "label")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 2, 0)
        row.setSpacing(2)
        row.addWidget(name)
        leave = icon_button("x", tr("Leave out {name}", name=student.listed), self)
        leave.clicked.connect(drop)
        row.addWidget(leave)


class Scrolled(QScrollArea):
    """Fields that scroll where large text makes them higher than the screen."""

    def __init__(self, fields: ConferenceFields):
        super().__init__()
        self._fields = fields
        self.setWidget(fields)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusProxy(fields)
        fields.grown.connect(self._grow)

    def sizeHint(self) -> QSize:
        wide = max(self._fields.minimumSizeHint().width(), px(460))
        layout = self._fields.layout()
        assert layout is not None, "fields stand in a layout"
        layout.activate()
        high = layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else 0
        room = self.screen().availableGeometry().height() - px(230)
        return QSize(
            wide + self._bar, min(max(high, self._fields.minimumSizeHint().height()), room)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(self._fields.minimumSizeHint().width() + self._bar, px(120))

    @property
    def _bar(self) -> int:
        """How wide the bar is; it grows with the text."""
        return self.verticalScrollBar().sizeHint().width()

    def _grow(self) -> None:
        """More, or fewer, fields are asked for: let the dialog follow once they stand."""
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        self.updateGeometry()
        dialog = self.window()
        if dialog is not self and dialog.isVisible():
            dialog.resize(dialog.sizeHint())


class ConferenceFields(QWidget):
    """The fields of a conference; a small group gathers students, another kind has one."""

    grown = Signal()

    def __init__(self, desk: Desk, work: ConferenceWork, parent: QWidget | None = None):
        super().__init__(parent)
        self._work = work
        self._besides = ""
        self.form = form = Ui_ConferenceEntryForm()
        form.setupUi(self)
        self._students: list[Choosable] = []
        self._flow = FlowLayout(form.chosen, gap=6)
        form.kind.set_choices([(value, tr(words)) for value, words in CHOICES])
        form.kind.setAccessibleName(tr("Kind"))
        form.kind.chosen.connect(self.fit_kind)
        form.students.set_words(tr("Student"), tr("Name, number or guardian"))
        form.students.set_find(lambda typed: choosable(desk, typed))
        form.students.chosen.connect(self._choose)
        form.minutes.show_value(LENGTH)
        form.taken.hide()
        self.repeating = Repeating(form, work)
        self.repeating.changed.connect(self.look_at_time)
        form.series.hide()
        for field in (form.day, form.begins, form.minutes, form.place):
            field.left.connect(self.look_at_time)
        self.setFocusProxy(form.students)

    def begin(self, at: datetime, students: list[Choosable]) -> None:
        """A new one: at that time, for these students."""
        self.form.kind.show_value(ConferenceKind.INDIVIDUAL.name)
        self.show_time(at, LENGTH)
        self._students = students
        if students:
            self.form.students.show_student(students[0])
            self.setFocusProxy(self.form.day)  # what is typed first is not to replace the student
        self.fit_kind()

    def show_conference(self, conference: ConferenceDetail) -> None:
        """One that stands in the calendar: its students are changed by its invitations."""
        row = conference.listed
        self._besides = row.id
        self.form.kind.show_value(row.kind.name)
        self.form.topic.show_value(row.topic)
        self.form.place.show_value(row.place)
        self.form.at_usual_time.show_value(conference.at_parent_teacher_conferences)
        self.show_time(row.starts_at, row.minutes)
        form = self.form
        for part in (form.kind, form.kind_label, form.students_part, form.repeat_part):
            part.hide()
        self.form.topic_part.setVisible(row.kind is not ConferenceKind.INDIVIDUAL)
        self.form.at_usual_time.setVisible(row.kind is not ConferenceKind.IN_SERVICE)
        self.setFocusProxy(self.form.day)

    def show_time(self, at: datetime, minutes: int) -> None:
        self.form.day.show_value(at.date())
        self.form.begins.show_value(at.time())
        self.form.minutes.show_value(minutes)

    def look_at_time(self) -> None:
        """Say what would be taken twice; it is a hint, no refusal."""
        form = self.form
        try:
            at = self.starts_at()
        except OfficeError:
            clashes: tuple[Clash, ...] = ()
        else:
            place = str(form.place.value())
            clashes = self._work.taken(at, form.minutes.value(), place, self._besides)
        form.taken.setText(phrases.clash_words(clashes))
        form.taken.setVisible(bool(clashes) and self.repeating.how() is None)
        with suppress(OfficeError):
            self.repeating.say(self.conference())
        self.grown.emit()

    def kind(self) -> ConferenceKind:
        return ConferenceKind[str(self.form.kind.value())]

    def starts_at(self) -> datetime:
        """The day and time that were typed, refused in words where they cannot be read."""
        day, begins = self.form.day.value(), self.form.begins.value()
        if not isinstance(day, date):
            raise OfficeError("Give the day of the conference.")
        if not isinstance(begins, time):
            raise OfficeError("Give the time at which it begins, such as 3:30 PM.")
        return datetime.combine(day, begins)

    def conference(self) -> NewConference:
        """What was typed and chosen."""
        form = self.form
        kind = self.kind()
        new = NewConference(
            kind=kind,
            starts_at=self.starts_at(),
            minutes=form.minutes.value(),
            place=str(form.place.value()),
            at_parent_teacher_conferences=form.at_usual_time.isChecked(),
        )
        if kind in (ConferenceKind.SMALL_GROUP, ConferenceKind.IN_SERVICE):
            new = replace(new, topic=str(form.topic.value()))
        if kind is not ConferenceKind.IN_SERVICE:
            new = replace(new, student_ids=tuple(student.id for student in self._students))
        return new

    def fit_kind(self) -> None:
        """Ask only what this kind has."""
        kind, form = self.kind(), self.form
        is_group = kind is ConferenceKind.SMALL_GROUP
        form.students_part.setVisible(kind is not ConferenceKind.IN_SERVICE)
        form.topic_part.setVisible(is_group or kind is ConferenceKind.IN_SERVICE)
        form.at_usual_time.setVisible(kind is not ConferenceKind.IN_SERVICE)
        form.students_label.setText(tr("&Students") if is_group else tr("&Student"))
        form.students_hint.setText(tr(HINTS[kind]) if kind in HINTS else "")
        form.students.gathers = is_group
        if not is_group:
            self._students = self._students[:1]
        form.students.show_student(self._students[0] if self._students and not is_group else None)
        self._show_chosen()

    def _choose(self, student: Choosable | None) -> None:
        if not self.form.students.gathers:
            self._students = [student] if student else []
            return
        if student is not None and student not in self._students:
            self._students.append(student)
        self._show_chosen()

    def _drop(self, student: Choosable) -> None:
        self._students.remove(student)
        self._show_chosen()
        self.form.students.setFocus()

    def _show_chosen(self) -> None:
        while item := self._flow.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        gathers = self.form.students.gathers
        for student in self._students if gathers else []:
            drop = partial(self._drop, student)
            self._flow.addWidget(Chosen(student, drop, self.form.chosen))
        self.form.chosen.setVisible(gathers and bool(self._students))
        full = gathers and len(self._students) > SMALL_GROUP_LIMIT
        if gathers:
            hint = tr(
                "{count} of {limit}. {more}",
                count=len(self._students),
                limit=SMALL_GROUP_LIMIT,
                more=tr(HINTS[ConferenceKind.SMALL_GROUP]),
            )
            self.form.students_hint.setText(hint)
        restyle(self.form.students_hint, tone="bad" if full else "muted")
        self.form.chosen.updateGeometry()
        self.grown.emit()


def ask_new(
    parent: QWidget,
    desk: Desk,
    work: ConferenceWork,
    at: datetime,
    students: list[Choosable],
    act: Callable[[ConferenceFields], object],
) -> Dialog:
    """Ask what a new conference is; what cannot be is refused in the dialog."""
    fields = ConferenceFields(desk, work)
    fields.begin(at, students)
    dialog = Dialog(
        parent, tr("New conference"), answer=tr("Put in calendar"), fields=Scrolled(fields)
    )
    dialog.keep_drafts(desk, "/".join(["calendar/new", *(it.id for it in students)]))
    fields.fit_kind()
    fields.look_at_time()
    dialog.ask(lambda: act(fields))
    return dialog


def ask_change(
    parent: QWidget,
    desk: Desk,
    work: ConferenceWork,
    conference: ConferenceDetail,
    act: Callable[[ConferenceFields], object],
) -> Dialog:
    """Ask for another time, place or topic of a conference."""
    fields = ConferenceFields(desk, work)
    fields.show_conference(conference)
    title = tr("Change: {what}", what=phrases.heading(conference))
    dialog = Dialog(parent, title, answer=tr("Keep changes"), fields=Scrolled(fields))
    dialog.ask(lambda: act(fields))
    return dialog
