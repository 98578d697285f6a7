"""The side panel: one conference with its people, its joint test, wishes and outcome."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ilp_desktop.desktop.calendar import phrases
from ilp_desktop.desktop.calendar.people import PeopleList
from ilp_desktop.desktop.calendar.work import ConferenceWork
from ilp_desktop.desktop.dates import day_title
from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.forms.ui_conference_panel import Ui_ConferencePanelForm
from ilp_desktop.desktop.language import mark, reason, told, tr
from ilp_desktop.desktop.pages import Bound, Page
from ilp_desktop.desktop.values import Value
from ilp_desktop.desktop.widgets import restyle
from ilp_desktop.desktop.widgets.scrolls import keep_edge
from ilp_desktop.errors import OfficeError
from ilp_desktop.office.conference_rows import ConferenceDetail, OutcomeRow
from ilp_desktop.policy.conferences import ConferenceKind, ConferenceState, OfferMethod

LANGUAGES = ("es", "nv", "to", "vi", "sm", "ar", "so", "pt", "zh", "ru", "uk", "ute")
STATES = {
    ConferenceState.HELD: (mark("Held"), "ok", "check"),
    ConferenceState.NOT_HELD: (mark("Not held"), "bad", "user-x"),
    ConferenceState.CANCELLED: (mark("Cancelled"), "", "x"),
}
ACTS = {
    ConferenceState.PLANNED: mark("Mark as held"),
    ConferenceState.CANCELLED: mark("Plan it again"),
}
"""What is pressed first of all; what became of one that was due can be taken back."""
JOINT_TONES = {True: "ok", False: "warn", None: "accent"}


class ConferencePanel(QWidget):
    """One conference. What is chosen here is done by whoever listens; the notes keep themselves."""

    closed = Signal()
    change_asked = Signal()
    student_asked = Signal(str)
    invite_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, desk: Desk, work: ConferenceWork, parent: QWidget | None = None):
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._shown: ConferenceDetail | None = None
        self.form = form = Ui_ConferencePanelForm()
        form.setupUi(self)
        self.people = PeopleList(desk.theme, desk.words, form.people)
        layout = form.people.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self.people)
        names = (
            (form.more, tr("More about this conference")),
            (form.close, tr("Close the panel")),
        )
        for button, name in names:
            button.setAccessibleName(name)
            button.setToolTip(name)
        languages: list[tuple[str | None, str]] = [(None, tr("None"))]
        languages += [(tag, desk.words.language_name(tag)) for tag in LANGUAGES]
        form.interpreter_language.set_choices(languages)
        form.student.setAccessibleName(tr("Student"))
        self.page = Page(form.outcome_part, desk.undo)
        self.page.waiting.connect(desk.typing)
        keep_edge(form.scroll, form.layout_2, right=20)
        self._connect()

    def show_conference(self, conference: ConferenceDetail) -> None:
        """Show this one; where it is the same as before, what is being typed stays."""
        again = self._shown is not None and self._shown.listed.id == conference.listed.id
        self._shown = conference
        self._show_head(conference)
        self._show_people(conference)
        self._show_students(conference, again=again)
        self._show_outcome(again=again)
        self._show_actions(conference)

    def shown(self) -> ConferenceDetail | None:
        return self._shown

    def settle(self) -> bool:
        return self.page.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        form, work = self.form, self._work
        form.close.clicked.connect(self.closed)
        form.more.clicked.connect(self._open_menu)
        form.add_person.clicked.connect(self.invite_asked)
        form.student.edited.connect(lambda: self._show_outcome(again=False))
        form.main_action.clicked.connect(lambda: self._act("main"))
        form.second_action.clicked.connect(self.change_asked)
        form.third_action.clicked.connect(lambda: self._act("third"))
        self.people.replied.connect(lambda which, it: self._try(partial(work.reply, which, it)))
        self.people.attended.connect(lambda which, it: self._try(partial(work.attend, which, it)))
        self.people.withdrawn.connect(lambda which: self._try(partial(work.withdraw, which)))

    def _show_head(self, conference: ConferenceDetail) -> None:
        form, row = self.form, conference.listed
        form.kind.show_state(phrases.kind_words(row), phrases.KINDS[row.kind][0])
        became = STATES.get(row.state)
        form.state.setVisible(became is not None)
        if became is not None:
            words, tone, glyph = became
            form.state.show_state(tr(words), tone, glyph)
        form.title.setText(phrases.heading(conference))
        form.about.setText(phrases.about(conference))
        form.when_words.setText(f"{day_title(row.starts_at.date())}\n{phrases.span(row)}")
        offer = phrases.offer_words(conference, self._desk.words)
        usual = tr("At the usual parent-teacher conferences")
        lines = [offer, usual if conference.at_parent_teacher_conferences else ""]
        form.when_more.setText("\n".join(line for line in lines if line))
        form.when_more.setVisible(any(lines))
        form.where_words.setText(row.place or tr("No place yet"))
        form.where_more.hide()
        form.clash_row.setVisible(bool(row.clashes or row.cancelled_because))
        if row.cancelled_because:
            form.clash_words.setText(tr("Cancelled because"))
            form.clash_more.setText(row.cancelled_because)
            form.clash_glyph.show_glyph("x", "muted")
        else:
            form.clash_words.setText(tr("This overlaps"))
            form.clash_more.setText(phrases.clash_words(row.clashes))
            form.clash_glyph.show_glyph("triangle-alert", "warn")

    def _show_people(self, conference: ConferenceDetail) -> None:
        form = self.form
        form.invited_count.setText(phrases.count_words(conference))
        self.people.show_people(conference)
        takes_more = conference.listed.state in (ConferenceState.PLANNED, ConferenceState.HELD)
        form.add_person.setVisible(conference.may_change and takes_more)
        missing = [self._desk.words.label(role).lower() for role in conference.missing_from_group]
        roles = ", ".join(missing)
        form.missing.setText(tr("A small group needs also (B.4): {roles}.", roles=roles))
        form.missing.setVisible(bool(missing))

    def _show_students(self, conference: ConferenceDetail, *, again: bool) -> None:
        form = self.form
        outcomes = conference.outcomes
        before = form.student.value()
        form.student.set_choices([(o.student.id, o.student.listed) for o in outcomes])
        kept = before if again and any(o.student.id == before for o in outcomes) else None
        if outcomes:
            form.student.show_value(kept or outcomes[0].student.id)
        form.student_part.setVisible(len(outcomes) > 1)
        form.outcome_part.setVisible(bool(outcomes))

    def _outcome(self) -> OutcomeRow | None:
        if self._shown is None:
            return None
        chosen = self.form.student.value()
        return next((o for o in self._shown.outcomes if o.student.id == chosen), None)

    def _show_outcome(self, *, again: bool) -> None:
        outcome, form = self._outcome(), self.form
        if outcome is None or self._shown is None:
            self.page.settle()
            return
        self._show_joint(outcome)
        row = self._shown.listed
        held = row.state is ConferenceState.HELD
        counts = held and row.kind is not ConferenceKind.PARENT_ASKED
        form.came_part.setVisible(counts)
        form.incomplete.setVisible(outcome.is_incomplete)
        form.notes_part.setVisible(held or bool(outcome.notes))
        if again and not self.page.is_keeping:
            self.page.reload(_values(outcome))
        elif not again:
            self._bind(outcome)

    def _show_joint(self, outcome: OutcomeRow) -> None:
        joint = outcome.joint
        if joint is None:
            self.form.joint.be_silent()
        else:
            tone = JOINT_TONES[joint.stands]
            words, more = told(joint.headline), told(joint.more)
            self.form.joint.say(words, more=more, tone=tone, aloud=False)

    def _bind(self, outcome: OutcomeRow) -> None:
        assert self._shown is not None, "an outcome is of a conference that is shown"
        conference_id, student_id = self._shown.listed.id, outcome.student.id
        place = f"conference/{conference_id}/{student_id}"

        bound = Bound(
            f"{conference_id}/{student_id}",
            tr("Conference with {name}", name=outcome.student.name),
            partial(self._work.keep_outcome, conference_id, student_id),
            partial(self._desk.draft, place),
        )
        self.page.show_record(bound, _values(outcome), self._desk.find_draft(place))

    def _show_actions(self, conference: ConferenceDetail) -> None:
        form, row = self.form, conference.listed
        planned = row.state is ConferenceState.PLANNED
        due = row.starts_at <= self._work.now()
        form.actions.setVisible(conference.may_change)
        form.main_action.setVisible(not planned or due)
        form.main_action.setText(tr(ACTS.get(row.state, mark("Mark as planned again"))))
        form.main_action.show_glyph("check" if planned else "undo-2")
        restyle(form.main_action, role="primary" if planned else "")
        form.second_action.setText(tr("Change"))
        form.second_action.show_glyph("calendar-clock")
        form.second_action.setVisible(planned)
        form.third_action.setText(tr("Nobody came") if due else tr("Cancel it"))
        form.third_action.show_glyph("user-x" if due else "x")
        form.third_action.setVisible(planned)

    def _act(self, which: str) -> None:
        if self._shown is None:
            return
        row = self._shown.listed
        planned = row.state is ConferenceState.PLANNED
        due = row.starts_at <= self._work.now()
        if which == "third" and not due:
            self.cancel_asked.emit()
        elif which == "third":
            self._try(partial(self._work.mark_not_held, row.id))
        elif planned:
            self._try(partial(self._work.mark_held, row.id))
            self.people.enter()  # next one notes who came
        else:
            self._try(partial(self._work.plan_again, row.id))
            self.form.second_action.setFocus()  # next it gets another time

    def _open_menu(self) -> None:
        shown = self._shown
        if shown is None:
            return
        menu = QMenu(self)
        for outcome in shown.outcomes:
            student = outcome.student
            action = menu.addAction(tr("Open the file of {name}", name=student.name))
            action.triggered.connect(lambda _=False, it=student.id: self.student_asked.emit(it))
        if shown.may_change and shown.listed.state is ConferenceState.PLANNED:
            if shown.outcomes:
                offers = menu.addMenu(tr("Offered to the family"))
                for method in OfferMethod:
                    action = offers.addAction(tr(phrases.OFFERS[method]))
                    offer = partial(self._work.offer, shown.listed.id, method)
                    action.triggered.connect(lambda _=False, offer=offer: self._try(offer))
            menu.addAction(tr("Change time or place…")).triggered.connect(self.change_asked)
            menu.addAction(tr("Cancel the conference…")).triggered.connect(self.cancel_asked)
        more = self.form.more
        menu.popup(more.mapToGlobal(more.rect().bottomLeft()))

    def _try(self, act: Callable[[], None]) -> None:
        self.settle()  # what is being typed is recorded before the conference is shown anew
        try:
            act()
        except OfficeError as refusal:
            self._desk.say(reason(refusal))


def _values(outcome: OutcomeRow) -> Mapping[str, Value]:
    return {
        "wishes": outcome.wishes,
        "interpreter": outcome.interpreter,
        "interpreter_language": outcome.interpreter_language or None,
        "established": outcome.established,
        "reviewed": outcome.reviewed,
        "notes": outcome.notes,
    }
