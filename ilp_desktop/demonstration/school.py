"""The school of the demonstration: its founding, its staff and accounts, what it offers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from ilp_desktop.demonstration.shelf import texts
from ilp_desktop.demonstration.texts import StaffText
from ilp_desktop.demonstration.years import LAST_DAYS, YEARS, TermDates, Year, days_off
from ilp_desktop.office.school import NewSchool, NewStaffMember, add_school_year, found_school
from ilp_desktop.office.school_days import NewSchoolDay, add_school_day
from ilp_desktop.office.staff import appoint, keep_account
from ilp_desktop.policy.people import Office, StaffRole, TelephoneKind
from ilp_desktop.policy.school_year import starting_year
from ilp_desktop.records import (
    CommunityResource,
    Partnership,
    Person,
    PolicyText,
    Program,
    Record,
    School,
    SchoolYear,
    StaffMember,
    Telephone,
    Term,
)
from ilp_desktop.vault import OfficeSession, SignedIn, Vault

IN_OFFICE = {
    StaffRole.PRINCIPAL: Office.PRINCIPAL,
    StaffRole.ADMINISTRATOR: Office.SCHOOL_MANAGER,
    StaffRole.CAREER_COORDINATOR: Office.CAREER_STAFF,
}


@dataclass(frozen=True)
class Staffer:
    """Somebody on the staff, with the ids of the records and, where they sign in, the account."""

    staff_id: str
    person_id: str
    text: StaffText
    role: StaffRole
    account: SignedIn | None = None

    @property
    def name(self) -> str:
        return f"{self.text.given} {self.text.family}"

    @property
    def polite(self) -> str:
        """As students and notes speak of them: "Mr. Bradshaw"."""
        return f"{self.text.address_as} {self.text.family}"


@dataclass(frozen=True)
class Faculty:
    """Everybody on the staff, found by what they do."""

    everybody: tuple[Staffer, ...]

    def all_of(self, role: StaffRole) -> tuple[Staffer, ...]:
        return tuple(one for one in self.everybody if one.role is role)

    def the(self, role: StaffRole) -> Staffer:
        return self.all_of(role)[0]

    def teachers(self, subject: str, grade: int) -> list[Staffer]:
        """Those who teach that subject in that grade, or at least in another one."""
        teaching = [one for one in self.everybody if subject in one.text.subjects]
        fitting = [one for one in teaching if one.text.grades[0] <= grade <= one.text.grades[1]]
        return fitting or teaching


@dataclass(frozen=True)
class House:
    """The school as it stands in the office: ids of what everything else points to."""

    id: str
    policy_id: str
    programs: dict[str, Program]
    resources: dict[str, CommunityResource]


def found(session: OfficeSession, first: StaffText) -> None:
    """Founds the office in its first school year, with the main counselor's account."""
    school = texts().school
    found_school(
        session,
        NewSchool(
            name=school["name"],
            district=school["district"],
            address=school["address"],
            telephone=school["telephone"],
            is_demonstration=True,
        ),
        NewStaffMember(
            given_name=first.given,
            family_name=first.family,
            role=StaffRole(first.role),
            title=first.title,
        ),
    )
    me = session.scalars(
        select(StaffMember).where(StaffMember.id == session.account.staff_id)
    ).one()
    me.best_times = first.best_times
    session.keep(_telephone(me.person_id, first.telephone))


def hire(session: OfficeSession, ids: Callable[[], str]) -> list[Staffer]:
    """Everybody else on the staff begins to work at the school."""
    school_id = session.scalars(select(School.id)).one()
    hired: list[Staffer] = []
    records: list[Record] = []
    for text in texts().staff[1:]:
        person = Person(family_name=text.family, given_name=text.given)
        person.id = ids()
        member = StaffMember(
            person_id=person.id,
            school_id=school_id,
            role=StaffRole(text.role),
            title=text.title,
            best_times=text.best_times,
            from_on=session.today,
        )
        member.id = ids()
        records += [person, member]
        if text.telephone:
            records.append(_telephone(person.id, text.telephone))
        hired.append(Staffer(member.id, person.id, text, member.role))
    session.add_many(records)
    return hired


def give_accounts(
    vault: Vault, by: SignedIn, hired: list[Staffer], passphrase: str
) -> tuple[Staffer, ...]:
    """The main counselor lets everybody sign in who has a handle."""
    school = texts().school
    me = Staffer(by.staff_id, by.person_id, texts().staff[0], StaffRole.COUNSELOR, by)
    staff = [me]
    for one in hired:
        account = None
        if one.text.handle:
            account = vault.add_account(
                by,
                one.text.handle,
                passphrase,
                staff_id=one.staff_id,
                person_id=one.person_id,
                own_words=(school["name"], school["district"]),
            )
            with vault.changing(by, f"Let {one.name} sign in") as session:
                keep_account(session, one.staff_id, account.account_id, account.handle)
        staff.append(Staffer(one.staff_id, one.person_id, one.text, one.role, account))
    return tuple(staff)


def fill_offices(session: OfficeSession, faculty: Faculty) -> None:
    """Principal, school manager and career staff are appointed (policy B.2, C.9)."""
    for role, office in IN_OFFICE.items():
        appoint(session, faculty.the(role).staff_id, office)


def offer(session: OfficeSession, ids: Callable[[], str], founded_in: int) -> House:
    """What the school and its community offer (policy C.6, C.9)."""
    school_id = session.scalars(select(School.id)).one()
    told = texts().school
    programs: dict[str, Program] = {}
    for one in told["program"]:
        words = {name: value for name, value in one.items() if name != "key"}
        programs[one["key"]] = Program(school_id=school_id, **words)
    resources: dict[str, CommunityResource] = {}
    for one in told["resource"]:
        words = {name: value for name, value in one.items() if name not in {"key", "ends"}}
        ends = date(founded_in + YEARS + one["ends"], 1, 31) if "ends" in one else None
        resources[one["key"]] = CommunityResource(school_id=school_id, expires_on=ends, **words)
    partnerships = [
        Partnership(
            school_id=school_id,
            business=one["business"],
            purpose=one["purpose"],
            contact=one["contact"],
            from_on=date(founded_in + YEARS - one["began"], 9, 1),
            students_served=one["students_served"],
        )
        for one in told["partnership"]
    ]
    records: list[Record] = [*programs.values(), *resources.values(), *partnerships]
    for record in records:
        record.id = ids()
    session.add_many(records)
    return House(school_id, _policy_id(session), programs, resources)


def open_year(session: OfficeSession, house: House, starts_in: int) -> None:
    """The school year begins; the first was begun when the office was founded."""
    if starts_in != starting_year(session.today):
        raise ValueError("a year is opened within itself")
    names = session.scalars(select(SchoolYear.starts_on)).all()
    if not any(starting_year(day) == starts_in for day in names):
        add_school_year(session, house.id, starts_in)
    for kind, name, first, last, out_at in days_off(starts_in):
        new = NewSchoolDay(kind=kind, name=name, from_on=first, to_on=last, out_at=out_at)
        add_school_day(session, new)


def year_as_kept(session: OfficeSession, starts_in: int, place: int, today: date) -> Year:
    """The school year as it stands in the office."""
    years = session.scalars(select(SchoolYear).order_by(SchoolYear.starts_on))
    year = next(one for one in years if starting_year(one.starts_on) == starts_in)
    terms = session.scalars(
        select(Term).where(Term.school_year_id == year.id).order_by(Term.number)
    )
    return Year(
        id=year.id,
        place=place,
        starts_in=starts_in,
        starts_on=year.starts_on,
        ends_on=year.ends_on,
        terms=tuple(TermDates(t.id, t.number, t.name, t.starts_on, t.ends_on) for t in terms),
        today=today,
        told_until=today - LAST_DAYS,
    )


def close_year(session: OfficeSession, year: Year) -> None:
    """The school year is over (policy B.3)."""
    kept = session.scalars(select(SchoolYear).where(SchoolYear.id == year.id)).one()
    kept.closed_on = session.today


def _policy_id(session: OfficeSession) -> str:
    return session.scalars(select(PolicyText.id)).one()


def _telephone(person_id: str, written: str) -> Telephone:
    return Telephone(
        person_id=person_id, kind=TelephoneKind.WORK, written=written, e164=e164(written)
    )


def e164(written: str) -> str:
    """The number as it is dialled from anywhere (ITU-T E.164), of one of the United States."""
    return "+1" + "".join(character for character in written if character.isdigit())
