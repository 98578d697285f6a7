"""Who is invited: one line for each person, with the reply before and the attendance after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ilp_desktop.desktop.calendar import phrases
from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.desktop.theme import Theme, px
from ilp_desktop.desktop.widgets import Avatar, Button, SearchBox, restyle
from ilp_desktop.desktop.widgets.folding import WrapLabel
from ilp_desktop.office.conference_rows import ConferenceDetail, InvitedPerson
from ilp_desktop.policy.conferences import Attendance, ConferenceState, Reply
from ilp_desktop.policy.names import fold
from ilp_desktop.words import Words

MANY, FIRST = 9, 6
"""Of more people than these, so many stand there at first."""


class PersonLine(QWidget):
    """Somebody who is invited, and a button that says and changes the reply or attendance."""

    replied = Signal(str, object)
    attended = Signal(str, object)
    withdrawn = Signal(str)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None):
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._person: InvitedPerson | None = None
        self._avatar = Avatar(self, extent=32)
        self._name = WrapLabel(self)
        self._name.setProperty("role", "medium")
        self._role = WrapLabel(self)
        self._role.setProperty("role", "caption")
        self.button = Button("", self, role="answer")
        self._menu = QMenu(self.button)
        self.button.setMenu(self._menu)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addWidget(self._role)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._avatar)
        row.addLayout(column, 1)
        row.addWidget(self.button)

    def show_person(self, person: InvitedPerson, *, held: bool, may_change: bool) -> None:
        """Before the conference the reply stands here, after it who came."""
        if person == self._person and self._menu.property("held") == held:
            return
        self._person = person
        self._avatar.show_person(person.name)
        self._name.setText(person.name)
        self._role.setText(phrases.role_words(person, self._words))
        glyph, tone, said = (
            phrases.ATTENDANCES[person.attendance] if held else phrases.REPLIES[person.reply]
        )
        said = tr(said)
        self.button.setText(said)
        restyle(self.button, tone=tone)
        self.button.show_glyph(glyph)
        form = mark("Attendance of {name}: {said}") if held else mark("Reply of {name}: {said}")
        self.button.setAccessibleName(tr(form, name=person.name, said=said))
        self.button.setEnabled(may_change)
        self._fill(person, held=held)

    def _fill(self, person: InvitedPerson, *, held: bool) -> None:
        self._menu.clear()
        self._menu.setProperty("held", held)
        if held:
            for attendance, (glyph, tone, said) in phrases.ATTENDANCES.items():
                self._offer(glyph, tone, tr(said), lambda it=attendance: self._attend(it))
        else:
            for reply, (glyph, tone, said) in phrases.REPLIES.items():
                self._offer(glyph, tone, tr(said), lambda it=reply: self._reply(it))
            self._menu.addSeparator()
            self._offer(
                "x",
                "muted",
                tr("Withdraw the invitation"),
                lambda: self.withdrawn.emit(person.invitation_id),
            )

    def _offer(self, glyph: str, tone: str, said: str, act: object) -> None:
        action = self._menu.addAction(self._theme.icon(glyph, tone, 16), said)
        action.triggered.connect(lambda _=False: act())  # type: ignore[operator]

    def _reply(self, reply: Reply) -> None:
        if self._person is not None:
            self.replied.emit(self._person.invitation_id, reply)

    def _attend(self, attendance: Attendance) -> None:
        if self._person is not None:
            self.attended.emit(self._person.invitation_id, attendance)


class PeopleList(QWidget):
    """The lines of everybody who is invited; a line stays while its person does.

    Of many, the first stand there, and the others are searched for or unfolded.
    """

    replied = Signal(str, object)
    attended = Signal(str, object)
    withdrawn = Signal(str)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None):
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._conference_id = ""
        self._people: Sequence[InvitedPerson] = ()
        self._held = self._may_change = self._is_open = False
        self._lines: dict[str, PersonLine] = {}
        self.search = SearchBox(self)
        self.search.keys = ""
        self.search.set_words(tr("Find somebody who is invited"), tr("Name or role"))
        self.search.textChanged.connect(self._show)
        self._nobody = WrapLabel(self)
        self._nobody.setProperty("role", "meta")
        self._nobody.setText(tr("Nobody of that name or role is invited."))
        self.unfold = Button("", self, role="quiet")
        self.unfold.clicked.connect(self._turn)
        self._column = QVBoxLayout()
        self._column.setSpacing(px(9))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(9))
        column.addWidget(self.search)
        column.addLayout(self._column)
        column.addWidget(self._nobody)
        column.addWidget(self.unfold, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_people(self, conference: ConferenceDetail) -> None:
        """Another conference begins folded, and without a search."""
        if conference.listed.id != self._conference_id:
            self._conference_id, self._is_open = conference.listed.id, False
            self.search.clear()
        self._people = conference.invited
        self._held = conference.listed.state is ConferenceState.HELD
        self._may_change = conference.may_change
        self._show()

    def line(self, invitation_id: str) -> PersonLine:
        return self._lines[invitation_id]

    def enter(self) -> None:
        """Put the keys to the first person's answer."""
        if self._people and (line := self._lines.get(self._people[0].invitation_id)):
            line.button.setFocus()

    def _show(self) -> None:
        are_many = len(self._people) > MANY
        found = self._found() if are_many else self._people
        is_search = bool(self.search.text().strip())
        shown = found if self._is_open or is_search or not are_many else found[:FIRST]
        ids = [person.invitation_id for person in shown]
        for gone in [each for each in self._lines if each not in ids]:
            line = self._lines.pop(gone)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, person in enumerate(shown):
            line = self._lines.get(person.invitation_id) or self._made(person.invitation_id)
            self._column.insertWidget(place, line)
            line.show_person(person, held=self._held, may_change=self._may_change)
            line.show()
        self.search.setVisible(are_many)
        self._nobody.setVisible(not shown and is_search)
        self.unfold.setVisible(are_many and not is_search)
        fewer, every = tr("Show fewer"), tr("Show all {count}", count=len(self._people))
        self.unfold.setText(fewer if self._is_open else every)

    def _found(self) -> Sequence[InvitedPerson]:
        """Those of whose name and role each word that was typed begins a word."""
        words = fold(self.search.text()).split()
        return [
            person
            for person in self._people
            if all(f" {word}" in self._folded(person) for word in words)
        ]

    def _folded(self, person: InvitedPerson) -> str:
        return f" {fold(f'{person.name} {phrases.role_words(person, self._words)}')}"

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._show()

    def _made(self, invitation_id: str) -> PersonLine:
        line = PersonLine(self._theme, self._words, self)
        line.replied.connect(self.replied)
        line.attended.connect(self.attended)
        line.withdrawn.connect(self.withdrawn)
        self._lines[invitation_id] = line
        return line
