"""Consents and the record of disclosures (policy C.11; 34 CFR 99.30, 99.32)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, or_, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.access import file_of, found
from ilp_desktop.office.file_rows import ConsentRow, DisclosureRow
from ilp_desktop.office.people import Names
from ilp_desktop.policy.documents import DocumentKind
from ilp_desktop.policy.people import Rights
from ilp_desktop.policy.privacy import ConsentDays, ConsentWay, DisclosureKind, consent_standing
from ilp_desktop.policy.school_year import is_of_age
from ilp_desktop.records import Consent, Disclosure, Document, Guardian, StaffMember
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class NewConsent:
    """What 34 CFR 99.30 asks of a consent: records, purpose, party; who signed, when and how."""

    records: str
    whole_file: bool = False
    purpose: str
    recipient: str
    student_signed_on: date | None = None
    student_way: ConsentWay = ConsentWay.ON_PAPER
    parent_id: str | None = None
    parent_signed_on: date | None = None
    parent_way: ConsentWay = ConsentWay.ON_PAPER
    ends_on: date | None = None
    language: str = "en"
    document_id: str | None = None


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
    at: datetime | None = None
    """When it was, unless it is now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentPaper:
    """A paper of the file on which a consent may stand."""

    id: str
    title: str
    dated_on: date


def log_disclosure(session: OfficeSession, student_id: str, new: NewDisclosure) -> str:
    """Enters a request or disclosure in the student's record of disclosures; returns its id."""
    file_of(session, student_id)
    if not (new.party.strip() and new.interest.strip() and new.records.strip()):
        raise OfficeError("Say to whom it went or who asked, why, and which records.")
    if new.at is not None and new.at > session.now:
        raise OfficeError("What is entered here has happened already. Give a day that has come.")
    disclosure = Disclosure(
        student_id=student_id,
        kind=new.kind,
        at=new.at or session.now,
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
            id=d.id,
            kind=d.kind,
            at=d.at,
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


def enter_consent(session: OfficeSession, student_id: str, new: NewConsent) -> str:
    """Enters a consent, signed or still to be signed by one of both; returns its id.

    Raises:
        OfficeError: something is missing that makes a consent one, or a day is yet to come.
    """
    file_of(session, student_id)
    _refuse(session, student_id, new)
    consent = Consent(student_id=student_id, records="", purpose="", recipient="")
    _write(consent, new)
    session.keep(consent)
    session.flush()
    return consent.id


def change_consent(session: OfficeSession, consent_id: str, new: NewConsent) -> None:
    """Corrects a consent, or enters the signature that was still missing."""
    consent = found(session, Consent, consent_id)
    _refuse(session, consent.student_id, new)
    _write(consent, new)
    session.flush()


def revoke_consent(session: OfficeSession, consent_id: str, on: date) -> None:
    """Keeps that a consent was taken back; what was given until then stays on record."""
    consent = found(session, Consent, consent_id)
    if on > session.today:
        raise OfficeError("A consent is taken back on a day that has come.")
    consent.revoked_on = on


def consents(session: OfficeSession, student_id: str) -> tuple[ConsentRow, ...]:
    """The consents on record for the student, newest first."""
    student = file_of(session, student_id)
    names = Names(session)
    signed_on = func.coalesce(Consent.parent_signed_on, Consent.student_signed_on)
    rows = session.scalars(
        select(Consent)
        .where(Consent.student_id == student_id, Consent.voided_at.is_(None))
        .order_by(signed_on.desc().nulls_first(), Consent.id.desc())
    ).all()
    names.read(consent.parent_id for consent in rows)
    of_age = is_of_age(student.born_on, session.today)
    return tuple(
        ConsentRow(
            id=c.id,
            records=c.records,
            whole_file=c.whole_file,
            purpose=c.purpose,
            recipient=c.recipient,
            student_signed_on=c.student_signed_on,
            student_way=c.student_way,
            parent_id=c.parent_id,
            parent=names.of(c.parent_id),
            parent_signed_on=c.parent_signed_on,
            parent_way=c.parent_way,
            ends_on=c.ends_on,
            revoked_on=c.revoked_on,
            language=c.language,
            document_id=c.document_id,
            standing=consent_standing(_days(c), session.today, of_age=of_age),
        )
        for c in rows
    )


def consent_papers(session: OfficeSession, student_id: str) -> tuple[ConsentPaper, ...]:
    """The scanned papers of the file that may be consents, newest first: those called so, then
    the others."""
    file_of(session, student_id)
    rows = session.execute(
        select(Document.id, Document.title, Document.dated_on, Document.kind)
        .where(Document.student_id == student_id, Document.voided_at.is_(None))
        .order_by(Document.dated_on.desc(), Document.id)
    ).all()
    rows = sorted(rows, key=lambda row: row.kind is not DocumentKind.CONSENT)
    return tuple(ConsentPaper(id=row.id, title=row.title, dated_on=row.dated_on) for row in rows)


def _refuse(session: OfficeSession, student_id: str, new: NewConsent) -> None:
    records = new.whole_file or new.records.strip()
    if not (records and new.purpose.strip() and new.recipient.strip()):
        raise OfficeError("A consent says which records, for what, and to whom (34 CFR 99.30).")
    signed = [on for on in (new.student_signed_on, new.parent_signed_on) if on is not None]
    if any(on > session.today for on in signed):
        raise OfficeError("A signature has a day that has come already.")
    if new.ends_on is not None and any(on > new.ends_on for on in signed):
        raise OfficeError("This consent ends before it was signed. Correct one of the days.")
    if new.parent_signed_on is not None and new.parent_id is None:
        raise OfficeError("Choose which parent or guardian has signed.")
    if new.parent_id is not None:
        _must_hold_rights(session, student_id, new.parent_id)
    if new.document_id is not None:
        found(session, Document, new.document_id)


def _must_hold_rights(session: OfficeSession, student_id: str, person_id: str) -> None:
    """Refuse a signature of somebody who may not sign: a contact, somebody barred (R23)."""
    holds = select(Guardian.id).where(
        Guardian.student_id == student_id,
        Guardian.person_id == person_id,
        Guardian.rights == Rights.HOLDS_RIGHTS,
        Guardian.voided_at.is_(None),
        or_(Guardian.rights_to.is_(None), Guardian.rights_to > session.today),
    )
    if session.scalars(holds).first() is None:
        raise OfficeError("Only an adult who holds the rights can sign for the family.")


def _write(consent: Consent, new: NewConsent) -> None:
    consent.records = new.records.strip()
    consent.whole_file = new.whole_file
    consent.purpose = new.purpose.strip()
    consent.recipient = new.recipient.strip()
    consent.student_signed_on = new.student_signed_on
    consent.student_way = new.student_way
    consent.parent_id = new.parent_id
    consent.parent_signed_on = new.parent_signed_on
    consent.parent_way = new.parent_way
    consent.ends_on = new.ends_on
    consent.language = new.language
    consent.document_id = new.document_id


def _days(consent: Consent) -> ConsentDays:
    return ConsentDays(
        student_signed_on=consent.student_signed_on,
        parent_signed_on=consent.parent_signed_on,
        ends_on=consent.ends_on,
        revoked_on=consent.revoked_on,
    )
