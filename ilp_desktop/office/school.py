"""The school: founding an office, its years and terms, who works there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.policy.names import as_given, full_name
from ilp_desktop.policy.people import StaffRole
from ilp_desktop.policy.school_year import starting_year, year_name
from ilp_desktop.records import (
    Account,
    Person,
    PolicyText,
    School,
    SchoolYear,
    StaffMember,
    Term,
)
from ilp_desktop.vault import OfficeSession

SCHOOL_FIELDS = frozenset(
    {"name", "district", "address", "telephone", "zone", "plan_name", "plan_initials"}
)
MUST_STAND = frozenset({"name", "district", "zone", "plan_name", "plan_initials"})
"""What the school may not be without."""
TERMS = ("Term 1", "Term 2", "Term 3", "Term 4")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSchool:
    """What is asked for when an office is founded."""

    name: str
    district: str
    address: str = ""
    telephone: str = ""
    zone: str = "America/Denver"
    policy_code: str = "5140"
    policy_title: str = "Individual Learning Plan / Plan for College and Career Readiness"
    policy_approved_on: date = date(2021, 7, 8)
    policy_citations: str = "Utah Code 53E-2-304"
    is_demonstration: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NewStaffMember:
    """A person who begins to work at the school."""

    given_name: str
    family_name: str
    role: StaffRole
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeRow:
    """Where one is: the school, its day, its current year, who is signed in."""

    school_id: str
    school: str
    district: str
    zone: str
    plan_name: str
    plan_initials: str
    policy_code: str
    is_demonstration: bool
    today: date
    year_id: str
    year: str
    account_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolFields:
    """What can be said of the school in the settings."""

    id: str
    name: str
    district: str
    address: str
    telephone: str
    zone: str
    plan_name: str
    plan_initials: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolYearRow:
    """A school year."""

    id: str
    name: str
    starts_on: date
    ends_on: date
    closed: bool


def found_school(session: OfficeSession, school: NewSchool, first: NewStaffMember) -> None:
    """Founds the office: the school, its policy, its current year, and the first account.

    The first account's holder manages accounts. Its ids were given when the vault was made,
    so that the vault's own slot and these records speak of the same account.

    Raises:
        OfficeError: a name is missing, or the time zone is unknown.
    """
    must_be_named(school, first)
    founded = session.keep(
        School(
            name=as_given(school.name),
            district=as_given(school.district),
            address=school.address.strip(),
            telephone=school.telephone.strip(),
            zone=school.zone,
            is_demonstration=school.is_demonstration,
        )
    )
    session.flush()
    session.keep(
        PolicyText(
            school_id=founded.id,
            code=school.policy_code,
            title=school.policy_title,
            approved_on=school.policy_approved_on,
            citations=school.policy_citations,
        )
    )
    add_school_year(session, founded.id, starting_year(session.today))
    _first_account(session, founded.id, first)


def must_be_named(school: NewSchool, first: NewStaffMember) -> None:
    """Refuses what an office cannot be founded with; asked before its vault is made.

    Raises:
        OfficeError: a name is missing, or the time zone is unknown.
    """
    if not school.name.strip():
        raise OfficeError("Give the school's name.")
    if not full_name(first.given_name, first.family_name).strip():
        raise OfficeError("Give the name of the person who signs in first.")
    must_be_a_zone(school.zone)


def must_be_a_zone(zone: str) -> None:
    """Refuses a time zone that nobody knows."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        raise OfficeError(
            "“{zone}” is no time zone. Choose one such as America/Denver.", zone=zone
        ) from None


def _first_account(session: OfficeSession, school_id: str, first: NewStaffMember) -> None:
    me = session.account
    person = Person(family_name=as_given(first.family_name), given_name=as_given(first.given_name))
    member = StaffMember(
        person_id=me.person_id,
        school_id=school_id,
        role=first.role,
        title=first.title,
        from_on=session.today,
    )
    account = Account(
        staff_id=me.staff_id, handle=me.handle, manages_accounts=True, from_on=session.today
    )
    for record, given_id in (
        (person, me.person_id),
        (member, me.staff_id),
        (account, me.account_id),
    ):
        record.id = given_id
        session.keep(record)
        session.flush()


def add_school_year(session: OfficeSession, school_id: str, starts_in: int) -> str:
    """Adds the school year that begins in that calendar year, in four terms; returns its id."""
    starts_on, ends_on = year_days(starts_in)
    year = session.keep(
        SchoolYear(
            school_id=school_id, name=year_name(starts_in), starts_on=starts_on, ends_on=ends_on
        )
    )
    session.flush()
    for number, (name, begins, ends) in enumerate(first_terms(starts_in), 1):
        session.keep(
            Term(school_year_id=year.id, number=number, name=name, starts_on=begins, ends_on=ends)
        )
    return year.id


def year_days(starts_in: int) -> tuple[date, date]:
    """The first and the last day that a school year has until somebody sets others."""
    return date(starts_in, 8, 18), date(starts_in + 1, 5, 28)


def first_terms(starts_in: int) -> list[tuple[str, date, date]]:
    """The terms that a school year has until somebody sets others: name, first and last day."""
    starts_on, ends_on = year_days(starts_in)
    length = (ends_on - starts_on) // len(TERMS)
    begins = [starts_on + number * length for number in range(len(TERMS))]
    ends = [next_one - timedelta(days=1) for next_one in begins[1:]]
    return list(zip(TERMS, begins, [*ends, ends_on], strict=True))


def office(session: OfficeSession) -> OfficeRow:
    """Where the account's holder is, on the session's day."""
    school = session.scalars(select(School).order_by(School.id)).first()
    if school is None:
        raise OfficeError("This office has no school yet.")
    year = current_year(session)
    policy = session.scalars(
        select(PolicyText.code)
        .where(PolicyText.school_id == school.id)
        .order_by(PolicyText.approved_on.desc())
    ).first()
    given, family = session.execute(
        select(Person.given_name, Person.family_name).where(Person.id == session.account.person_id)
    ).one()
    return OfficeRow(
        school_id=school.id,
        school=school.name,
        district=school.district,
        zone=school.zone,
        plan_name=school.plan_name,
        plan_initials=school.plan_initials,
        policy_code=policy or "",
        is_demonstration=school.is_demonstration,
        today=session.today,
        year_id=year.id,
        year=year.name,
        account_name=full_name(given, family),
    )


def school_fields(session: OfficeSession) -> SchoolFields:
    """What the school's page in the settings shows."""
    school = session.scalars(select(School).order_by(School.id)).one()
    return SchoolFields(
        id=school.id, **{name: getattr(school, name) for name in sorted(SCHOOL_FIELDS)}
    )


def change_school(session: OfficeSession, field: str, value: str) -> None:
    """Gives one field of the school another value.

    Raises:
        OfficeError: the account's holder does not look after the office, the field may not be
            empty, or the time zone is unknown.
    """
    if field not in SCHOOL_FIELDS:
        raise ValueError(f"a school has no field {field} to edit")
    _must_look_after_the_office(session)
    written = as_given(value).strip()
    if not written and field in MUST_STAND:
        raise OfficeError("This may not be empty: it stands on everything that is printed.")
    if field == "zone":
        must_be_a_zone(written)
    school = session.scalars(select(School).order_by(School.id)).one()
    setattr(school, field, written)
    session.flush()


def _must_look_after_the_office(session: OfficeSession) -> None:
    looks_after = session.scalar(
        select(Account.manages_accounts).where(
            Account.id == session.account.account_id, Account.voided_at.is_(None)
        )
    )
    if not looks_after:
        raise OfficeError(
            "Only somebody who manages accounts can change this. It is the same for everybody"
            " in the office."
        )


_YEARS = (
    select(
        SchoolYear.id,
        SchoolYear.name,
        SchoolYear.starts_on,
        SchoolYear.ends_on,
        SchoolYear.closed_on,
    )
    .where(SchoolYear.voided_at.is_(None))
    .order_by(SchoolYear.starts_on)
)
"""Columns, not records: nearly everything that is read begins with the year."""


def school_years(session: OfficeSession) -> tuple[SchoolYearRow, ...]:
    """All school years, oldest first."""
    return tuple(
        SchoolYearRow(
            id=year.id,
            name=year.name,
            starts_on=year.starts_on,
            ends_on=year.ends_on,
            closed=year.closed_on is not None,
        )
        for year in session.execute(_YEARS)
    )


def current_year(session: OfficeSession) -> SchoolYearRow:
    """The school year of the session's day: the last one that has begun, or the first to come."""
    years = school_years(session)
    if not years:
        raise OfficeError("This office has no school year yet.")
    begun = [
        year for year in years if starting_year(year.starts_on) <= starting_year(session.today)
    ]
    return begun[-1] if begun else years[0]
