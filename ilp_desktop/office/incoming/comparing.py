"""What comparing goes by: the set, what the office has, and the rows of the preview so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ilp_desktop.errors import Told
from ilp_desktop.office.incoming.facts import (
    KEEP_OR_TAKE,
    KEPT_OURS,
    THEIRS,
    Digests,
    Fact,
)
from ilp_desktop.office.incoming.held import HeldYear
from ilp_desktop.office.incoming.holding import Held
from ilp_desktop.office.incoming.preview import Outcome, PreviewRow
from ilp_desktop.office.incoming.shapes import Origin, Problem, RosterSet, shown
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.vault import OfficeSession

if TYPE_CHECKING:
    from ilp_desktop.office.incoming.keeping import Keeping

Step = Callable[["Keeping", str], None]
"""Keeps a row that was taken; is told what was decided, where something was."""
Quiet = Callable[["Keeping"], None]
"""Remembers what stands for what, which changes nothing that anybody sees."""


class Comparing:
    """The comparison of one set with the office, as it goes from kind to kind."""

    def __init__(self, session: OfficeSession, roster: RosterSet) -> None:
        self.session = session
        self.roster = roster
        self.held = Held(session, roster.system)
        self.digests = Digests()
        self.rows: list[PreviewRow] = []
        self.problems: list[Problem] = list(roster.problems)
        self.steps: dict[str, Step] = {}
        self.quiet: list[Quiet] = []
        self.known: dict[tuple[Coming, str], str] = {}
        """Records of the office that the source's keys were found to mean."""
        self.coming: set[tuple[Coming, str]] = set()
        """Keys whose records come in, if they are taken."""
        self.year: HeldYear | None = None
        """The school year of the students' grades, where the office has it."""
        self.year_name = ""
        self.days = (session.today, session.today)
        """That year's first and last day."""

    def note(self, origin: Origin, column: str, value: str, reason: Told) -> None:
        """Something that was read with a repair."""
        self.problems.append(Problem(origin, column, shown(value), reason, refuses=False))

    def add(self, row: PreviewRow, step: Step | None = None) -> None:
        """A row of the preview, and what keeps it."""
        self.rows.append(row)
        if step is not None:
            self.steps[row.key] = step

    def refuse(self, about: Coming, key: str, title: str, origin: Origin, reason: Told) -> None:
        """A row that stays out."""
        self.add(
            PreviewRow(
                key=f"{about.value}:{key}",
                about=about,
                outcome=Outcome.REFUSED,
                title=title,
                origin=origin,
                reason=reason,
            )
        )

    def taken_of(self, about: Coming, key: str, record_id: str) -> Mapping[str, str]:
        """What was taken the last time of the record that the key stands for."""
        source = self.held.sources.get((about, key))
        return source.taken if source is not None and source.record_id == record_id else {}

    def held_id(self, about: Coming, key: str) -> str:
        """The record that the source's key stood for the last time; empty if for none."""
        source = self.held.sources.get((about, key))
        return source.record_id if source is not None else ""

    def met(
        self,
        about: Coming,
        key: str,
        record_id: str,
        facts: Sequence[Fact],
        *,
        title: str,
        origin: Origin,
        hidden: bool = False,
        reason: Told | None = None,
    ) -> None:
        """A record that the office has: its row, and one more for each field to be decided."""
        self.known[about, key] = record_id
        weighed = self.digests.weighed(facts, self.taken_of(about, key, record_id))
        row = PreviewRow(
            key=f"{about.value}:{key}",
            about=about,
            outcome=Outcome.CHANGED if weighed.changed else Outcome.SAME,
            title=title,
            origin=origin,
            differences=tuple(fact.difference(hidden=hidden) for fact in weighed.changed),
            reason=reason,
        )
        if weighed.changed or not weighed.typed:
            self.add(row, self._taking(about, key, record_id, weighed.changed))
        self.quiet.append(lambda keeping: keeping.took(about, key, record_id, weighed.same))
        for fact in weighed.typed:
            self.add(
                replace(
                    row,
                    key=f"{row.key}:{fact.field}",
                    outcome=Outcome.DOUBTFUL,
                    differences=(fact.difference(hidden=hidden),),
                    reason=Told("What the office has here did not come from this list."),
                    choices=KEEP_OR_TAKE,
                ),
                self._deciding(about, key, record_id, fact),
            )

    def _taking(self, about: Coming, key: str, record_id: str, changed: Sequence[Fact]) -> Step:
        def take(keeping: Keeping, _decided: str) -> None:
            self.write(keeping, about, key, record_id, changed)

        return take

    def write(
        self, keeping: Keeping, about: Coming, key: str, record_id: str, facts: Sequence[Fact]
    ) -> None:
        """Give the record these values of the source's, and remember them."""
        taken = {}
        for fact in facts:
            kept = fact.write(keeping)
            taken[fact.field] = self.digests.of(fact.theirs if kept is None else kept)
        keeping.took(about, key, record_id, taken)

    def _deciding(self, about: Coming, key: str, record_id: str, fact: Fact) -> Step:
        def decide(keeping: Keeping, decided: str) -> None:
            if decided == THEIRS:
                self.write(keeping, about, key, record_id, (fact,))
                return
            kept = KEPT_OURS + self.digests.of(fact.theirs)
            keeping.took(about, key, record_id, {fact.field: kept})

        return decide

    def adopt(
        self, keeping: Keeping, about: Coming, key: str, record_id: str, facts: Sequence[Fact]
    ) -> None:
        """From now on the key means this record; what was empty in it is filled."""
        weighed = self.digests.weighed(facts, {})
        self.write(keeping, about, key, record_id, weighed.changed)
        keeping.took(about, key, record_id, weighed.same)

    def digested(self, values: Mapping[str, str]) -> dict[str, str]:
        """What is remembered of a new record: each field that has a value."""
        return {field: self.digests.of(value) for field, value in values.items() if value}
