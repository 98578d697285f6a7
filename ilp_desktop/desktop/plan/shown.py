"""The plan that is shown: its rows, whose it is, and who can be named in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilp_desktop.office.file_rows import ParticipantRow
from ilp_desktop.office.plan_rows import PlanRow
from ilp_desktop.office.students import StudentHeader, StudentYear
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.policy.plan import PlanState
from ilp_desktop.words import Words

Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ShownPlan:
    """What every section of the plan's page is shown."""

    student: StudentHeader
    year: StudentYear
    plan: PlanRow
    people: tuple[ParticipantRow, ...]
    """Everybody who takes part on ``today``."""
    today: date
    words: Words
    version: int = 0
    """The version that is shown as it was kept; 0 for the plan as it stands."""
    is_beside: bool = False
    """Whether it stands beside this year's plan, to compare."""
    programs: Choices = ()
    """Programs of the school, by id and name."""
    resources: Choices = ()
    """Resources of the community, by id and name."""
    papers: Choices = ()
    """Documents of the student's file, by id and title."""

    @property
    def is_open(self) -> bool:
        """Whether one writes in it; a version and the plan of a closed year stay as they were."""
        closed = self.year.closed or self.plan.state is PlanState.CLOSED
        return not closed and not self.version and not self.is_beside

    def person(self, person_id: str) -> ParticipantRow | None:
        return next((it for it in self.people if it.person_id == person_id), None)

    def role_words(self, name: str, role: ParticipantRole | None) -> str:
        """As what somebody takes part: an adult of the family by relation."""
        for person in self.people:
            if person.name == name and person.relation and person.role is role:
                return self.words.label(person.relation)
        return self.words.label(role) if role else ""

    def people_choices(self) -> list[tuple[str | None, str]]:
        """Everybody who takes part, by name and role."""
        return [
            (it.person_id, f"{it.name}, {self.role_words(it.name, it.role).lower()}")
            for it in self.people
        ]
