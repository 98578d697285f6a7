"""Consents and the record of disclosures (policy C.11; 34 CFR 99.30, 99.32)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.access import file_of
from ilp_desktop.office.file_rows import ConsentRow, DisclosureRow
from ilp_desktop.office.people import Names
from ilp_desktop.policy.privacy import DisclosureKind
from ilp_desktop.records import Consent, Disclosure, StaffMember
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDisclosure:
    """What 34 CFR 99.32 asks to be kept of a request or a disclosure."""

    kind: DisclosureKind = DisclosureKind.DISCLOSURE
    party: str
    interest: str
    records: str
    way: str = ""
    basis: str = ""
    further_parties: str = ""
    required: bool = True


def log_disclosure(session: OfficeSession, student_id: str, new: NewDisclosure) -> str:
    """Enters a request or disclosure in the student's record of disclosures; returns its id."""
    file_of(session, student_id)
    if not (new.party.strip() and new.interest.strip() and new.records.strip()):
        raise OfficeError("Say who got it, why, and which records.")
    disclosure = Disclosure(
        student_id=student_id,
        kind=new.kind,
        at=session.now,
        party=new.party,
        interest=new.interest,
        records=new.records,
        way=new.way,
        basis=new.basis,
        further_parties=new.further_parties,
        by_staff_id=session.account.staff_id,
        required=new.required,
    )
    return session.keep(disclosure).id


def disclosures(session: OfficeSession, student_id: str) -> tuple[DisclosureRow, ...]:
    """The student's record of disclosures, newest first."""
    file_of(session, student_id)
    names = Names(session)
    rows = session.execute(
        select(Disclosure, StaffMember.person_id)
        .join(StaffMember, StaffMember.id == Disclosure.by_staff_id)
        .where(Disclosure.student_id == student_id, Disclosure.voided_at.is_(None))
        .order_by(Disclosure.at.desc())
    ).all()
    names.read(person_id for _, person_id in rows)
    return tuple(
        DisclosureRow(
            kind=d.kind,
            on=session.local_day(d.at),
            party=d.party,
            interest=d.interest,
            records=d.records,
            way=d.way,
            basis=d.basis,
            further_parties=d.further_parties,
            by=names.of(person_id),
            required=d.required,
        )
        for d, person_id in rows
    )


def consents(session: OfficeSession, student_id: str) -> tuple[ConsentRow, ...]:
    """The consents on record for the student, newest first."""
    file_of(session, student_id)
    names = Names(session)
    rows = session.scalars(
        select(Consent)
        .where(Consent.student_id == student_id, Consent.voided_at.is_(None))
        .order_by(Consent.signed_on.desc(), Consent.id)
    ).all()
    names.read(consent.person_id for consent in rows)
    return tuple(
        ConsentRow(
            party=c.party,
            signer=names.of(c.person_id),
            records=c.records,
            purpose=c.purpose,
            recipient=c.recipient,
            signed_on=c.signed_on,
            ends_on=c.ends_on,
            revoked_on=c.revoked_on,
        )
        for c in rows
    )
