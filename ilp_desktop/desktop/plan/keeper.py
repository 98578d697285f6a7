"""How what is done on a plan's pages is kept: one change for each act, each with its way back."""

from __future__ import annotations

import json
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.language import reason, tr
from ilp_desktop.desktop.pages import Bound
from ilp_desktop.desktop.steps import Step, done
from ilp_desktop.desktop.values import Value
from ilp_desktop.errors import OfficeError
from ilp_desktop.office import fields
from ilp_desktop.policy.plan import (
    AchievementKind,
    ObjectiveArea,
    ObjectiveSource,
    ObjectiveStatus,
    OptionKind,
    SkillCategory,
    SkillLevel,
)

if TYPE_CHECKING:
    from ilp_desktop.vault import OfficeSession

T = TypeVar("T")

CLOSED_SETS: dict[tuple[str, str], type[Enum]] = {
    ("objective", "source"): ObjectiveSource,
    ("objective", "area"): ObjectiveArea,
    ("objective", "status"): ObjectiveStatus,
    ("achievement", "kind"): AchievementKind,
    ("skill", "category"): SkillCategory,
    ("skill", "level"): SkillLevel,
    ("after_school_option", "kind"): OptionKind,
}
"""Fields that hold a member of a closed set; pages know it by its name."""


class Keeper(QObject):
    """Does what is asked on the pages of one plan."""

    version_asked = Signal(int)
    """A version is to be shown as it was kept; 0 for the plan as it stands."""

    def __init__(self, desk: Desk, parent: QObject):
        super().__init__(parent)
        self.desk = desk
        self.new_id = ""
        """The record that was just added, to put the cursor into."""
        self._drafts: dict[str, dict[str, str]] = {}

    def act(self, title: str, work: Callable[[OfficeSession], T]) -> T:
        """Do it as one change of that title."""
        with self.desk.vault.changing(self.desk.account, title) as session:
            return work(session)

    def tried(self, act: Callable[[], object]) -> bool:
        """Do it, and say a refusal in the status bar; whether it was done."""
        try:
            act()
        except OfficeError as refusal:
            self.desk.say(reason(refusal))
            return False
        return True

    def add(self, title: str, kind: str, make: Callable[[OfficeSession], str]) -> None:
        """Add a record; the way back puts it aside. A refusal stands in the status bar."""
        self.tried(lambda: self.add_or_refuse(title, kind, make))

    def add_or_refuse(self, title: str, kind: str, make: Callable[[OfficeSession], str]) -> str:
        """The same, where a refusal is said elsewhere; the new record's id."""
        self.new_id = record_id = self.act(title, make)
        step = Step(
            tr(title),
            act=lambda: self._bring_back(title, kind, record_id),
            back=lambda: self._put_aside(title, kind, record_id),
        )
        self.desk.undo.push(step)
        return record_id

    def put_aside(self, title: str, kind: str, record_id: str) -> None:
        """Take a record out of the plan's pages; the way back brings it again."""
        is_aside = self.tried(
            lambda: done(
                self.desk.undo,
                tr(title),
                act=lambda: self._put_aside(title, kind, record_id),
                back=lambda: self._bring_back(title, kind, record_id),
            )
        )
        if is_aside:
            self.desk.say(tr("Put aside. Undo brings it back."))

    def bound(self, kind: str, record_id: str, title: str, label: Callable[[str], str]) -> Bound:
        """The record as a page binds it; the history calls an edit "Objective 1: Statement"."""

        def keep(field: str, value: Value) -> None:
            kept = self._as_kept(kind, field, value)
            with self.desk.vault.changing(self.desk.account, f"{title}: {label(field)}") as session:
                fields.change_field(session, kind, record_id, field, kept)

        place = self.place(kind, record_id)
        return Bound(record_id, title, keep, lambda typed: self.desk.draft(place, typed))

    @staticmethod
    def place(kind: str, record_id: str) -> str:
        """Where the draft of a record's fields lies."""
        return f"plan/{kind}/{record_id}"

    def read_drafts(self) -> None:
        """Look once for all that was typed and never recorded."""
        kept = self.desk.vault.drafts.all(self.desk.account)
        self._drafts = {it.place: json.loads(it.text) for it in kept if it.place[:5] == "plan/"}

    def draft(self, kind: str, record_id: str) -> dict[str, str]:
        return self._drafts.pop(self.place(kind, record_id), {})

    def has_draft(self, kind: str, record_id: str) -> bool:
        return self.place(kind, record_id) in self._drafts

    def _put_aside(self, title: str, kind: str, record_id: str) -> None:
        self.act(
            tr("Put aside: {title}", title=title), lambda it: fields.put_aside(it, kind, record_id)
        )

    def _bring_back(self, title: str, kind: str, record_id: str) -> None:
        self.act(
            tr("Bring back: {title}", title=title),
            lambda it: fields.bring_back(it, kind, record_id),
        )

    @staticmethod
    def _as_kept(kind: str, field: str, value: Value) -> fields.Value:
        closed = CLOSED_SETS.get((kind, field))
        if closed is not None:
            return closed[str(value)]
        return value  # type: ignore[return-value]  # times of day are no fields of a plan
