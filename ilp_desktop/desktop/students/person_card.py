"""A person's card: name, as what, how to reach, since when."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from ilp_desktop.desktop.dates import day_words
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Avatar, Card, Chip, Glyph, WrapLabel, icon_button
from ilp_desktop.office.file_rows import ParticipantRow
from ilp_desktop.policy.people import ParticipantRole, Rights
from ilp_desktop.words import Words

HEIGHT = 152


class ContactCard(Card):
    """A card of one size, its head at the top and its foot at the bottom."""

    def __init__(self, name: str, what: str):
        super().__init__()
        title = WrapLabel(self)
        title.setText(name)
        title.setProperty("role", "strong")
        role = WrapLabel(self)
        role.setText(what)
        role.setProperty("role", "meta")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(title)
        words.addWidget(role)
        self.head = QHBoxLayout()
        self.head.setSpacing(10)
        avatar = Avatar(self, name=name, extent=36)
        self.head.addWidget(avatar, alignment=Qt.AlignmentFlag.AlignTop)
        self.head.addLayout(words, 1)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(4)
        self.foot = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 10, 12)
        column.setSpacing(8)
        column.addLayout(self.head)
        column.addLayout(self.lines)
        column.addStretch(1)
        column.addLayout(self.foot)
        self.setAccessibleName(f"{name}, {what}")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, px(HEIGHT))

    def line(self, glyph: str, words: str, tone: str = "muted") -> None:
        """A fact with its icon."""
        row = QHBoxLayout()
        row.setSpacing(9)
        mark = Glyph(self, glyph=glyph, size=16)
        mark.setProperty("tone", tone)
        label = WrapLabel(self)
        label.setText(words)
        label.setProperty("role", "small")
        if tone not in ("muted", ""):
            label.setProperty("tone", tone)
        row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self.lines.addLayout(row)


class PersonCard(ContactCard):
    """Somebody who takes or took part."""

    def __init__(self, person: ParticipantRow, words: Words):
        super().__init__(person.name, _what(person, words))
        self._name = person.name
        self._show_address(person)
        self._show_telephones(person)
        since = f"since {day_words(person.from_on)}"
        if person.to_on is not None:
            since = f"{day_words(person.from_on)} to {day_words(person.to_on)}"
        days = QLabel(since, self)
        days.setProperty("role", "caption")
        self.foot.addWidget(days)
        self.foot.addStretch(1)
        if person.role is ParticipantRole.CAREER_STAFF:
            self.foot.addWidget(Chip(self, words="Added because of C.9", state="accent"))
        self.setToolTip(person.reason)

    def offer_end(self, act: Callable[[], None]) -> None:
        """A menu with the way to end the participation."""
        more = icon_button("ellipsis", f"More for {self._name}", self)
        menu = QMenu(more)
        menu.addAction("&End participation…", act)
        more.setMenu(menu)
        self.head.addWidget(more, alignment=Qt.AlignmentFlag.AlignTop)

    def _show_address(self, person: ParticipantRow) -> None:
        if person.address_withheld:
            self.line("eye-off", "Address hidden on shared prints", "warn")
        elif person.address:
            self.line("map-pin", ", ".join(person.address))
        elif person.relation is not None:
            self.line("triangle-alert", "Address missing", "warn")

    def _show_telephones(self, person: ParticipantRow) -> None:
        if person.telephones:
            numbers = " · ".join(it.written for it in person.telephones)
            times = f", {person.best_times}" if person.best_times else ""
            self.line("phone", numbers + times)
        elif person.role is not ParticipantRole.STUDENT:
            self.line("triangle-alert", "Telephone missing", "warn")


class BarredCard(ContactCard):
    """An adult whom a court has barred: no menu, nothing to do."""

    def __init__(self, name: str):
        super().__init__(name, "Barred by a court")
        self.setProperty("tone", "bad")
        chip = Chip(self, words="Barred", state="bad", glyph="octagon-alert")
        self.head.addWidget(chip, alignment=Qt.AlignmentFlag.AlignTop)
        said = "May not be invited, called or given any part of this file."
        self.line("gavel", said, "bad")
        self.foot.addWidget(QWidget(self))


def _what(person: ParticipantRow, words: Words) -> str:
    """Mother · rights holder · Spanish"""
    parts = [words.label(person.relation) if person.relation else words.label(person.role)]
    if person.detail and not person.relation:
        parts = [person.detail]
    if person.rights is not None and person.rights is not Rights.BARRED:
        parts.append(words.label(person.rights).lower())
    if person.duty:
        parts.append(person.duty)
    if person.language != "en":
        parts.append(words.language_name(person.language))
    if person.needs_interpreter:
        parts.append("interpreter")
    return " · ".join(parts)
