"""What is done from a page: one change of the vault for each act, with its way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.desktop.language import reason
from ilp_desktop.desktop.steps import Step
from ilp_desktop.errors import OfficeError
from ilp_desktop.office import fields

if TYPE_CHECKING:
    from ilp_desktop.vault import OfficeSession

Work = Callable[["OfficeSession"], object]


class Acts:
    """Adds, changes and puts aside; the Edit menu names each act by its title."""

    def __init__(self, desk: Desk):
        self._desk = desk

    def add(
        self, title: str, kind: str, make: Callable[[OfficeSession], str | Sequence[str]]
    ) -> tuple[str, ...]:
        """Add one record or several of a kind; the way back puts them aside."""
        with self._desk.vault.changing(self._desk.account, title) as session:
            made = make(session)
        ids = (made,) if isinstance(made, str) else tuple(made)
        self._push(
            title, self._each(kind, ids, fields.bring_back), self._each(kind, ids, fields.put_aside)
        )
        return ids

    def put_aside(self, title: str, kind: str, ids: Sequence[str]) -> None:
        """Take records out of the pages; a refusal is said in the status bar."""
        away, back = (
            self._each(kind, ids, fields.put_aside),
            self._each(kind, ids, fields.bring_back),
        )
        self.tried(lambda: self.change(title, away, back))

    def bring_back(self, title: str, kind: str, ids: Sequence[str]) -> None:
        """Bring records back that were put aside."""
        away, back = (
            self._each(kind, ids, fields.put_aside),
            self._each(kind, ids, fields.bring_back),
        )
        self.tried(lambda: self.change(title, back, away))

    def change(self, title: str, forth: Work, back: Work) -> None:
        """Do it as one change of that title."""
        self._do(title, forth)
        self._push(title, forth, back)

    def tried(self, act: Callable[[], object]) -> bool:
        """Do it, and say a refusal in the status bar; whether it was done."""
        try:
            act()
        except OfficeError as refusal:
            self._desk.say(reason(refusal))
            return False
        return True

    def _push(self, title: str, forth: Work, back: Work) -> None:
        self._desk.undo.push(
            Step(title, lambda: self._do(title, forth), lambda: self._do(title, back))
        )

    def _do(self, title: str, work: Work) -> None:
        with self._desk.vault.changing(self._desk.account, title) as session:
            work(session)

    @staticmethod
    def _each(
        kind: str, ids: Sequence[str], work: Callable[[OfficeSession, str, str], object]
    ) -> Work:
        def do(session: OfficeSession) -> None:
            for record_id in ids:
                work(session, kind, record_id)

        return do
