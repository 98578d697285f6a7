"""The office's own settings: its years, staff, policy, and what it and its community offer.

Everybody reads them; whoever manages accounts, and the school manager, change them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from sqlalchemy import or_, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import plan as plans
from ilp_desktop.office.people import Names
from ilp_desktop.office.school import add_school_year
from ilp_desktop.office.staff import is_school_manager, manages_accounts
from ilp_desktop.policy.names import as_given
from ilp_desktop.policy.people import Office, StaffRole, TelephoneKind
from ilp_desktop.policy.plan import PlanState
from ilp_desktop.policy.school_year import starting_year
from ilp_desktop.records import (
    Account,
    Appointment,
    CommunityResource,
    Partnership,
    Plan,
    PolicyText,
    Program,
    Record,
    School,
    SchoolYear,
    StaffMember,
    Telephone,
    Term,
)
from ilp_desktop.vault import OfficeSession

Value = str | int | date | Enum | None


class NotYoursToSet(OfficeError):
    """Settings of the office are for those who look after it."""

    def __init__(self) -> None:
        super().__init__(
            "Whoever manages accounts, or the school manager, changes the office’s settings. "
            "Ask one of them."
        )


SET: dict[str, tuple[type[Record], frozenset[str]]] = {
    "term": (Term, frozenset({"name", "starts_on", "ends_on"})),
    "school_year": (SchoolYear, frozenset({"starts_on", "ends_on"})),
    "staff_member": (StaffMember, frozenset({"title", "role", "best_times", "to_on"})),
    "program": (Program, frozenset({"name", "contact", "season", "cost", "places"})),
    "community_resource": (
        CommunityResource,
        frozenset({"name", "kind", "contact", "place", "hours", "eligibility", "expires_on"}),
    ),
    "partnership": (
        Partnership,
        frozenset({"business", "purpose", "contact", "from_on", "to_on", "students_served"}),
    ),
}  # fmt: skip
"""What can be set, by the name of the table."""

NEEDED = frozenset({"name", "business", "starts_on", "ends_on", "from_on", "purpose"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicySettings:
    """The district's policy as it counts now."""

    code: str
    title: str
    approved_on: date
    citations: str
    may_set: bool
    """Whether the account's holder may change the office's settings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermSettings:
    """A term, as it is set."""

    id: str
    name: str
    starts_on: date
    ends_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class YearSettings:
    """A school year with its terms."""

    id: str
    name: str
    starts_on: date
    ends_on: date
    closed_on: date | None
    terms: tuple[TermSettings, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffSettings:
    """Somebody who works here, how they are reached, and whether they sign in."""

    id: str
    person_id: str
    name: str
    role: StaffRole
    title: str
    best_times: str
    telephone: str
    handle: str
    """The sign-in name; empty where there is none."""
    is_manager: bool
    """Whether this is the school manager (policy B.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferRow:
    """A program, a resource or a partnership: its values by field."""

    id: str
    values: Mapping[str, Any]


def policy_settings(session: OfficeSession) -> PolicySettings:
    """The policy that plans are made under now."""
    policy = session.scalars(
        select(PolicyText)
        .where(PolicyText.voided_at.is_(None))
        .order_by(PolicyText.approved_on.desc(), PolicyText.id.desc())
    ).first()
    assert policy is not None, "an office is founded with its policy"
    return PolicySettings(
        code=policy.code,
        title=policy.title,
        approved_on=policy.approved_on,
        citations=policy.citations,
        may_set=may_set(session),
    )


def year_settings(session: OfficeSession) -> tuple[YearSettings, ...]:
    """All school years with their terms, the newest first."""
    terms: dict[str, list[TermSettings]] = {}
    for term in session.scalars(select(Term).where(Term.voided_at.is_(None)).order_by(Term.number)):
        row = TermSettings(
            id=term.id, name=term.name, starts_on=term.starts_on, ends_on=term.ends_on
        )
        terms.setdefault(term.school_year_id, []).append(row)
    return tuple(
        YearSettings(
            id=year.id,
            name=year.name,
            starts_on=year.starts_on,
            ends_on=year.ends_on,
            closed_on=year.closed_on,
            terms=tuple(terms.get(year.id, ())),
        )
        for year in session.scalars(
            select(SchoolYear)
            .where(SchoolYear.voided_at.is_(None))
            .order_by(SchoolYear.starts_on.desc())
        )
    )


def staff_settings(session: OfficeSession) -> tuple[StaffSettings, ...]:
    """Everybody who works here now, by name."""
    members = session.scalars(
        select(StaffMember).where(
            StaffMember.voided_at.is_(None),
            or_(StaffMember.to_on.is_(None), StaffMember.to_on > session.today),
        )
    ).all()
    names = Names(session)
    names.read(it.person_id for it in members)
    telephones: dict[str, str] = {}
    for telephone in session.scalars(
        select(Telephone)
        .where(
            Telephone.person_id.in_([it.person_id for it in members]),
            Telephone.voided_at.is_(None),
            Telephone.for_families,
        )
        .order_by(Telephone.id)
    ):
        telephones.setdefault(telephone.person_id, telephone.written)
    accounts = session.scalars(select(Account).where(Account.voided_at.is_(None)))
    handles = {account.staff_id: account.handle for account in accounts}
    managers = session.scalars(
        select(Appointment.staff_id).where(
            Appointment.office == Office.SCHOOL_MANAGER,
            Appointment.voided_at.is_(None),
            Appointment.to_on.is_(None),
        )
    ).all()
    rows = (
        StaffSettings(
            id=it.id,
            person_id=it.person_id,
            name=names.of(it.person_id),
            role=it.role,
            title=it.title,
            best_times=it.best_times,
            telephone=telephones.get(it.person_id, ""),
            handle=handles.get(it.id, ""),
            is_manager=it.id in managers,
        )
        for it in members
    )
    return tuple(sorted(rows, key=lambda it: it.name.casefold()))


def offers(session: OfficeSession, kind: str) -> tuple[OfferRow, ...]:
    """Programs, community resources or partnerships, in the order in which they came."""
    record, fields = SET[kind]
    rows = session.scalars(select(record).where(record.voided_at.is_(None)).order_by(record.id))
    return tuple(
        OfferRow(id=row.id, values={name: getattr(row, name) for name in sorted(fields)})
        for row in rows
    )


def may_set(session: OfficeSession) -> bool:
    """Whether the account's holder looks after the office."""
    return manages_accounts(session) or is_school_manager(session)


def set_field(session: OfficeSession, kind: str, record_id: str, field: str, value: Value) -> None:
    """Sets one field of the office's own records.

    Raises:
        NotYoursToSet, OfficeError: the value is missing or makes no sense.
    """
    _must_set(session)
    record_type, fields = SET[kind]
    if field not in fields:
        raise ValueError(f"{kind} has no field {field} to set")
    record = session.scalars(select(record_type).where(record_type.id == record_id)).one()
    setattr(record, field, _checked(field, value))
    _refuse_backwards(record)
    session.flush()


def add_offer(session: OfficeSession, kind: str, values: Mapping[str, Value]) -> str:
    """Adds a program, a community resource or a partnership; returns its id."""
    _must_set(session)
    record_type, fields = SET[kind]
    kept = {name: _checked(name, value) for name, value in values.items() if name in fields}
    school_id = session.scalars(select(School.id)).one()
    made: Any = record_type
    record: Record = session.keep(made(school_id=school_id, **kept))
    session.flush()
    return record.id


def set_offer_aside(session: OfficeSession, kind: str, record_id: str, *, aside: bool) -> None:
    """Takes an offer out of the lists, or brings it back; plans that name it keep it."""
    _must_set(session)
    record_type, _fields = SET[kind]
    record = session.scalars(select(record_type).where(record_type.id == record_id)).one()
    record.voided_at = session.now if aside else None
    session.flush()


def set_telephone(session: OfficeSession, person_id: str, written: str) -> None:
    """The number at which families reach somebody of the staff; nothing takes it away (R17)."""
    _must_set(session)
    works_here = select(StaffMember.id).where(StaffMember.person_id == person_id)
    if session.scalars(works_here).first() is None:
        raise NotYoursToSet
    known = session.scalars(
        select(Telephone)
        .where(
            Telephone.person_id == person_id,
            Telephone.voided_at.is_(None),
            Telephone.for_families,
        )
        .order_by(Telephone.id)
    ).first()
    plain = written.strip()
    if known is not None and not plain:
        known.voided_at = session.now
    elif known is not None:
        known.written = plain
        known.e164 = ""
    elif plain:
        session.keep(Telephone(person_id=person_id, kind=TelephoneKind.WORK, written=plain))
    session.flush()


def new_policy(
    session: OfficeSession, *, code: str, title: str, approved_on: date, citations: str
) -> str:
    """A new version of the district's policy; plans keep the one they were made under (R02)."""
    _must_set(session)
    if not (code.strip() and title.strip()):
        raise OfficeError("Give the policy’s code and its title.")
    school_id = session.scalars(select(School.id)).one()
    made = PolicyText(
        school_id=school_id,
        code=code.strip(),
        title=as_given(title),
        approved_on=approved_on,
        citations=citations.strip(),
    )
    return session.keep(made).id


def add_next_year(session: OfficeSession) -> str:
    """Adds the school year after the last one, in four terms; returns its id."""
    _must_set(session)
    last = session.scalars(
        select(SchoolYear)
        .where(SchoolYear.voided_at.is_(None))
        .order_by(SchoolYear.starts_on.desc())
    ).first()
    assert last is not None, "an office is founded with a year"
    return add_school_year(session, last.school_id, starting_year(last.starts_on) + 1)


def close_year(session: OfficeSession, year_id: str) -> int:
    """Closes a school year that has ended, and its plans with it; returns how many.

    Only plans that one may see are frozen here; the others close when their counselors do.
    """
    _must_set(session)
    year = session.scalars(select(SchoolYear).where(SchoolYear.id == year_id)).one()
    if year.ends_on > session.today:
        raise OfficeError(
            "This school year has not ended yet. It can be closed after its last day."
        )
    if year.closed_on is not None:
        raise OfficeError("This school year is closed already.")
    open_plans = session.scalars(
        select(Plan.id).where(
            Plan.school_year_id == year_id,
            Plan.voided_at.is_(None),
            Plan.state != PlanState.CLOSED,
        )
    ).all()
    for plan_id in open_plans:
        plans.close_plan(session, plan_id)
    year.closed_on = session.today
    session.flush()
    return len(open_plans)


def _must_set(session: OfficeSession) -> None:
    if not may_set(session):
        raise NotYoursToSet


def _checked(field: str, value: Value) -> Value:
    if isinstance(value, str):
        value = as_given(value)
    if field in NEEDED and value in ("", None):
        raise OfficeError("This cannot be left empty.")
    return value


def _refuse_backwards(record: Record) -> None:
    starts: date | None = getattr(record, "starts_on", None)
    ends: date | None = getattr(record, "ends_on", None)
    if starts is not None and ends is not None and starts >= ends:
        raise OfficeError("This would end before it begins. Look at both days.")
