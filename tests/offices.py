"""Offices for tests: a school with a counselor, somebody else, and a student's file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from ilp_desktop.office import access, plan
from ilp_desktop.office.guardians import add_guardian
from ilp_desktop.office.objectives import add_objective
from ilp_desktop.office.school import NewSchool, NewStaffMember, current_year, found_school
from ilp_desktop.office.staff import StaffRow, add_staff_member, keep_account
from ilp_desktop.office.students import NewStudent, add_student
from ilp_desktop.policy.people import Relation, StaffRole
from ilp_desktop.vault import OfficeSession, SignedIn, Vault
from tests.vaults import AVault, StandingClock, a_vault

OTHERS_PASSPHRASE = "seven herons cross the marsh"


class _NothingKept(Exception):
    """Ends a unit of work that was only a trial."""


@dataclass
class AnOffice:
    """A school whose counselor, Alex Lee, is signed in."""

    made: AVault

    @property
    def vault(self) -> Vault:
        return self.made.vault

    @property
    def account(self) -> SignedIn:
        return self.made.account

    @property
    def clock(self) -> StandingClock:
        return self.made.clock

    @contextmanager
    def reading(self, account: SignedIn | None = None) -> Iterator[OfficeSession]:
        with self.vault.reading(account or self.account) as session:
            yield session

    @contextmanager
    def changing(
        self, title: str = "Try something", account: SignedIn | None = None
    ) -> Iterator[OfficeSession]:
        with self.vault.changing(account or self.account, title) as session:
            yield session

    @contextmanager
    def trying(self, account: SignedIn) -> Iterator[OfficeSession]:
        """A unit of work of which nothing is kept."""
        with suppress(_NothingKept), self.vault.changing(account, "Try something") as session:
            yield session
            raise _NothingKept

    def student(self, **words: object) -> str:
        """Adds a student, Shándíín Begay unless it is said otherwise; returns the id."""
        values: dict[str, object] = {
            "number": "402117",
            "given_name": "Shándíín",
            "family_name": "Begay",
            "grade": 10,
        }
        with self.changing("Add student") as session:
            return add_student(session, NewStudent(**(values | words)))  # type: ignore[arg-type]

    def guardian(self, student_id: str, **words: object) -> str:
        """Adds the mother, Lena Begay unless it is said otherwise; returns the person's id."""
        values: dict[str, object] = {
            "given_name": "Lena",
            "family_name": "Begay",
            "relation": Relation.MOTHER,
        }
        with self.changing("Add guardian") as session:
            return add_guardian(session, student_id, **(values | words))  # type: ignore[arg-type]

    def plan(self, student_id: str) -> str:
        """Begins the plan of the current year; returns its id."""
        with self.changing("Begin plan") as session:
            return plan.begin_plan(session, student_id, current_year(session).id)

    def objective(self, plan_id: str, **words: object) -> str:
        """Adds an objective; returns its id."""
        with self.changing("Add objective") as session:
            return add_objective(session, plan_id, **words)  # type: ignore[arg-type]

    def staff_member(self, **words: object) -> StaffRow:
        """Adds a teacher, Kim Tall unless it is said otherwise."""
        values: dict[str, object] = {
            "given_name": "Kim",
            "family_name": "Tall",
            "role": StaffRole.TEACHER,
            "title": "Teacher, Secondary Math II",
        }
        with self.changing("Add staff member") as session:
            new = NewStaffMember(**(values | words))  # type: ignore[arg-type]
            return add_staff_member(session, new, telephone="(435) 555-0123")

    def sign_in(self, member: StaffRow, handle: str = "k.tall") -> SignedIn:
        """Gives somebody an account of their own, and signs them in with it."""
        account = self.vault.add_account(
            self.account,
            handle,
            OTHERS_PASSPHRASE,
            staff_id=member.id,
            person_id=member.person_id,
        )
        with self.changing("Add account") as session:
            keep_account(session, member.id, account.account_id, handle)
        return account


def an_office(tmp_path: Path, **words: object) -> AnOffice:
    """Northridge High School, founded, with nobody in it but its counselor."""
    office = AnOffice(a_vault(tmp_path, gate=access.gate, **words))  # type: ignore[arg-type]
    with office.changing("Found the school") as session:
        found_school(
            session,
            NewSchool(name="Northridge High School", district="Canyon Vale School District"),
            NewStaffMember(
                given_name="Alex",
                family_name="Lee",
                role=StaffRole.COUNSELOR,
                title="School counselor",
            ),
        )
    return office
