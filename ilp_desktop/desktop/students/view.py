"""How somebody looks at the student list: filter, order, what a line says; kept in the vault."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from ilp_desktop.desktop.desk import Desk
from ilp_desktop.office.student_filters import By, Part
from ilp_desktop.office.student_list import Order
from ilp_desktop.policy.completeness import Lack
from ilp_desktop.policy.needs import Need

VIEW, KEPT = "student_list", "student_filters"
"""Names of the account's settings."""

Parts = frozenset[Part]


class Fact(Enum):
    """What a line of the list says under the name."""

    GRADE = "grade"
    NUMBER = "number"
    PLAN = "plan"
    COUNSELOR = "counselor"
    LAST_CONFERENCE = "last_conference"
    LANGUAGE = "language"


USUAL_FACTS = (Fact.GRADE, Fact.NUMBER, Fact.PLAN)


@dataclass(frozen=True)
class View:
    """What is listed, in which order, and what each line says."""

    parts: Parts = frozenset()
    order: Order = Order.NAME
    facts: tuple[Fact, ...] = USUAL_FACTS

    def with_part(self, part: Part) -> Parts:
        """The parts once this one is ticked, or no longer."""
        opposite = {By.GONE: By.ENROLLED, By.ENROLLED: By.GONE}.get(part.by)
        return frozenset(it for it in self.parts ^ {part} if it.by is not opposite)

    def with_fact(self, fact: Fact) -> tuple[Fact, ...]:
        """The facts once this one is ticked, or no longer; one is always said."""
        facts = set(self.facts) ^ {fact}
        return tuple(it for it in Fact if it in facts) or self.facts


EVERYBODY = View()


def last_view(desk: Desk) -> View:
    """As this account looked at the list when it was last here."""
    kept = desk.vault.settings.find(desk.account, VIEW, {})
    facts = tuple(Fact[name] for name in kept.get("facts", ()) if name in Fact.__members__)
    order = kept.get("order", "")
    return View(
        parts=_parts(kept.get("parts", ())),
        order=Order[order] if order in Order.__members__ else Order.NAME,
        facts=facts or USUAL_FACTS,
    )


def keep_view(desk: Desk, view: View) -> None:
    """Remember it for the next time."""
    kept = {
        "parts": _plain(view.parts),
        "order": view.order.name,
        "facts": [fact.name for fact in view.facts],
    }
    desk.vault.settings.keep(desk.account, VIEW, kept)


def kept_filters(desk: Desk) -> dict[str, Parts]:
    """The filters that this account has kept, by their names."""
    kept = desk.vault.settings.find(desk.account, KEPT, {})
    return {name: _parts(parts) for name, parts in sorted(kept.items())}


def keep_filters(desk: Desk, filters: dict[str, Parts]) -> None:
    plain = {name: _plain(parts) for name, parts in filters.items()}
    desk.vault.settings.keep(desk.account, KEPT, plain)


def _plain(parts: Parts) -> list[list[str]]:
    return sorted([part.by.name, part.value] for part in parts)


def _parts(kept: Iterable[Any]) -> Parts:
    """What is still understood of parts that were kept, perhaps by an older program."""
    return frozenset(
        Part(By[by], value)
        for by, value in kept
        if by in By.__members__
        and (by != By.NEED.name or value in Need.__members__)
        and (by != By.LACK.name or value in Lack.__members__)
    )
