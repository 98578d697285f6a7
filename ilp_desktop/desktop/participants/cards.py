"""A person's card: name, as what, how to reach, since when."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ilp_desktop.desktop.dates import NBSP, day_words
from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.theme import px
from ilp_desktop.desktop.widgets import Avatar, Card, Chip, Glyph, WrapLabel, icon_button
from ilp_desktop.desktop.widgets.flow import FlowLayout
from ilp_desktop.office.file_rows import ParticipantRow, TelephoneRow
from ilp_desktop.office.guardians import AdultRow
from ilp_desktop.policy.completeness import Lack, missing_from_participant
from ilp_desktop.policy.people import FAMILY_ROLES, ParticipantRole, Rights
from ilp_desktop.words import Words

HEIGHT = 152
CODE = re.compile(r" (\d{5})\b")
"""A ZIP code stays with its state."""
HALF_DAY = re.compile(r" (?=[ap]\.?m\b)", re.IGNORECASE)
"""The gap before "a.m.", which stays with its hour."""
Act = tuple[str, Callable[[], object]]
"""An entry of a card's menu: its words, and what it does."""


class ContactCard(Card):
    """A card of one size, its head at the top and its foot at the bottom."""

    def __init__(self, name: str, what: str):
        super().__init__()
        self.name = name
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
        foot = QWidget(self)
        self.foot = FlowLayout(foot, gap=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 10, 12)
        column.setSpacing(8)
        column.addLayout(self.head)
        column.addLayout(self.lines)
        column.addStretch(1)
        column.addWidget(foot)
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

    def say(self, words: str) -> None:
        """A quiet line at the foot."""
        label = WrapLabel(self)
        label.setText(words)
        label.setProperty("role", "caption")
        self.foot.addWidget(label)

    def offer(self, acts: Sequence[Act]) -> None:
        """A menu with what can be done."""
        more = icon_button("ellipsis", tr("More for {name}", name=self.name), self)
        menu = QMenu(more)
        for words, act in acts:
            menu.addAction(words, act)
        more.setMenu(menu)
        self.head.addWidget(more, alignment=Qt.AlignmentFlag.AlignTop)

    def show_reach(
        self,
        role: ParticipantRole,
        where: Sequence[str],
        telephones: Sequence[TelephoneRow],
        times: str,
        *,
        hidden: bool,
    ) -> bool:
        """Address and telephones; whether nothing is missing of them."""
        lacks = missing_from_participant(
            role, address=hidden or bool(where), telephone=bool(telephones)
        )
        if hidden:
            self.line("eye-off", tr("Address hidden on shared prints"), "warn")
        elif where:
            self.line("map-pin", CODE.sub(rf"{NBSP}\1", ", ".join(where)))
        elif Lack.PARTICIPANT_WITHOUT_ADDRESS in lacks:
            self.line("triangle-alert", tr("Address missing"), "warn")
        if telephones:
            numbers = " · ".join(it.written.replace(" ", NBSP) for it in telephones)
            self.line("phone", f"{numbers}\n{HALF_DAY.sub(NBSP, times)}" if times else numbers)
        elif Lack.PARTICIPANT_WITHOUT_TELEPHONE in lacks:
            self.line("triangle-alert", tr("Telephone missing"), "warn")
        return not lacks


class PersonCard(ContactCard):
    """Somebody who takes or took part."""

    def __init__(
        self,
        person: ParticipantRow,
        words: Words,
        *,
        adult: AdultRow | None = None,
        school: str = "",
        passes_on: date | None = None,
        today: date | None = None,
    ):
        has_passed = passes_on is not None and today is not None and passes_on <= today
        super().__init__(person.name, _what(person, words, passes_on, has_passed=has_passed))
        family = person.role in FAMILY_ROLES
        where = person.address if family else (school,) if school else ()
        complete = self.show_reach(
            person.role, where, person.telephones, person.best_times, hidden=person.address_withheld
        )
        if adult is not None:
            _show_custody(self, adult)
        self.say(_days(person))
        if person.role is ParticipantRole.CAREER_STAFF:
            self.foot.addWidget(Chip(self, words=tr("Added because of C.9"), state="accent"))
        if not complete and person.to_on is None:
            self.foot.addWidget(Chip(self, words=tr("Incomplete"), state="warn"))
        self.setToolTip(tr(person.reason) if person.reason else "")


class AdultCard(ContactCard):
    """An adult of the student who may be called, and takes no part in the plan."""

    def __init__(self, adult: AdultRow, words: Words):
        held = adult.guardianship
        parts = [words.label(held.relation), words.label(held.rights).lower()]
        super().__init__(adult.name, " · ".join(parts))
        self.show_reach(
            ParticipantRole.PARENT,
            adult.address,
            adult.telephones,
            adult.best_times,
            hidden=adult.address_withheld,
        )
        _show_custody(self, adult)
        self.say(tr("Takes no part in the plan"))


class BarredCard(ContactCard):
    """An adult whom a court has barred: nobody is told how to reach them."""

    def __init__(self, adult: AdultRow, words: Words):
        held = adult.guardianship
        super().__init__(adult.name, words.label(held.relation))
        self.setAccessibleName(tr("{name}, barred by a court", name=adult.name))
        self.setProperty("tone", "bad")
        chip = Chip(self, words=tr("Barred"), state="bad", glyph="octagon-alert")
        said = held.court_limits or tr("May not be invited, called or given any part of this file.")
        self.line("gavel", said, "bad")
        if not held.court_limits:
            self.line("triangle-alert", tr("What the court ordered is not written down"), "warn")
        self.say(
            tr("Until {day}", day=day_words(held.rights_to)) if held.rights_to
            else tr("No end date")
        )  # fmt: skip
        self.foot.addWidget(chip)


def _show_custody(card: ContactCard, adult: AdultRow) -> None:
    held = adult.guardianship
    if held.custody_note:
        card.line("house", held.custody_note)
    if held.court_limits:
        card.line("gavel", held.court_limits, "warn")


def _days(person: ParticipantRow) -> str:
    first = day_words(person.from_on)
    days = (
        tr("since {day}", day=first)
        if person.to_on is None
        else tr("{first} to {last}", first=first, last=day_words(person.to_on))
    )
    return f"{days} · {person.duty}" if person.duty else days


def _what(person: ParticipantRow, words: Words, passes_on: date | None, *, has_passed: bool) -> str:
    """Mother · rights holder · Spanish"""
    parts = [words.label(person.relation) if person.relation else words.label(person.role)]
    if person.detail and not person.relation:
        parts = [person.detail]
    if person.rights is not None and person.rights is not Rights.BARRED:
        passed = has_passed and person.rights is Rights.HOLDS_RIGHTS
        parts.append(
            tr("rights passed to the student") if passed else words.label(person.rights).lower()
        )
    if person.role is ParticipantRole.STUDENT and passes_on is not None:
        day = day_words(passes_on)
        parts.append(tr("holds the rights since {day}", day=day) if has_passed
                     else tr("turns 18 on {day}", day=day))  # fmt: skip
    if person.language != "en":
        parts.append(words.language_name(person.language))
    if person.needs_interpreter:
        parts.append(tr("interpreter"))
    return " · ".join(parts)
