"""The people who work at the school: hiring, appointing to offices, letting them sign in."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import or_, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.school import NewStaffMember
from ilp_desktop.policy.names import as_given, full_name
from ilp_desktop.policy.people import Office, StaffRole, TelephoneKind
from ilp_desktop.records import Account, Appointment, Person, School, StaffMember, Telephone
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffRow:
    """Somebody who works at the school."""

    id: str
    person_id: str
    name: str
    role: StaffRole
    title: str


def add_staff_member(
    session: OfficeSession, new: NewStaffMember, *, telephone: str = "", best_times: str = ""
) -> StaffRow:
    """Adds somebody who works at the school from today, with the number families may call."""
    if not full_name(new.given_name, new.family_name).strip():
        raise OfficeError("Give the name of the person who works here.")
    person = session.keep(
        Person(given_name=as_given(new.given_name), family_name=as_given(new.family_name))
    )
    session.flush()
    member = session.keep(
        StaffMember(
            person_id=person.id,
            school_id=session.scalars(select(School.id)).one(),
            role=new.role,
            title=new.title,
            best_times=best_times,
            from_on=session.today,
        )
    )
    if telephone.strip():
        session.keep(
            Telephone(person_id=person.id, kind=TelephoneKind.WORK, written=telephone.strip())
        )
    session.flush()
    return _row(member, person)


def keep_account(session: OfficeSession, staff_id: str, account_id: str, handle: str) -> None:
    """Keeps that a staff member signs in with an account that the vault has just opened.

    Raises:
        OfficeError: the account's holder does not manage accounts.
    """
    if not manages_accounts(session):
        raise OfficeError("Only somebody who manages accounts can let another person sign in.")
    account = Account(staff_id=staff_id, handle=handle, from_on=session.today)
    account.id = account_id
    session.keep(account)
    session.flush()


def appoint(session: OfficeSession, staff_id: str, to: Office) -> None:
    """Appoints somebody to an office of the school from today; the one before steps down (B.2).

    Raises:
        OfficeError: the account's holder is not the Principal and manages no accounts.
    """
    if not (manages_accounts(session) or _own_role(session) is StaffRole.PRINCIPAL):
        raise OfficeError(
            "The Principal appoints to the offices of the school (policy B.2), or somebody who"
            " manages accounts enters it."
        )
    school_id = session.scalars(select(School.id)).one()
    held = session.scalars(
        select(Appointment).where(
            Appointment.school_id == school_id,
            Appointment.office == to,
            Appointment.to_on.is_(None),
            Appointment.voided_at.is_(None),
        )
    )
    for appointment in held:
        appointment.to_on = session.today
    session.flush()
    session.keep(
        Appointment(
            school_id=school_id,
            staff_id=staff_id,
            office=to,
            appointed_by_id=session.account.staff_id,
            from_on=session.today,
        )
    )
    session.flush()


def staff(session: OfficeSession) -> tuple[StaffRow, ...]:
    """Everybody who works at the school on the session's day, by name."""
    rows = session.execute(
        select(StaffMember, Person)
        .join(Person, Person.id == StaffMember.person_id)
        .where(
            StaffMember.voided_at.is_(None),
            or_(StaffMember.to_on.is_(None), StaffMember.to_on > session.today),
        )
        .order_by(Person.family_name, Person.given_name)
    )
    return tuple(_row(member, person) for member, person in rows)


def is_school_manager(session: OfficeSession) -> bool:
    """Whether the account's holder is the school manager, or the Principal in their place (B.2)."""
    appointed = session.scalars(
        select(Appointment.staff_id).where(
            Appointment.office == Office.SCHOOL_MANAGER,
            Appointment.voided_at.is_(None),
            Appointment.from_on <= session.today,
            or_(Appointment.to_on.is_(None), Appointment.to_on > session.today),
        )
    ).all()
    if appointed:
        return session.account.staff_id in appointed
    return _own_role(session) is StaffRole.PRINCIPAL


def manages_accounts(session: OfficeSession) -> bool:
    """Whether the account's holder lets others sign in and looks after the office itself."""
    manages = select(Account.manages_accounts).where(
        Account.id == session.account.account_id, Account.voided_at.is_(None)
    )
    return bool(session.scalar(manages))


def _own_role(session: OfficeSession) -> StaffRole | None:
    return session.scalar(
        select(StaffMember.role).where(StaffMember.id == session.account.staff_id)
    )


def _row(member: StaffMember, person: Person) -> StaffRow:
    return StaffRow(
        id=member.id,
        person_id=person.id,
        name=full_name(person.given_name, person.family_name),
        role=member.role,
        title=member.title,
    )
