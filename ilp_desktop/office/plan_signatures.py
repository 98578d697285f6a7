"""Signing for the plan: that one took part or received a copy, never that one is bound (C.6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.fields import found_open
from ilp_desktop.office.plan_reading import of_plan
from ilp_desktop.policy.plan import SignatureKind
from ilp_desktop.records import Participant, Plan, PlanVersion, Signature
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSignature:
    """Who signed for what, on which day; drawn at the desk, or on paper that may be scanned."""

    person_id: str
    kinds: tuple[SignatureKind, ...]
    signed_on: date
    strokes: str = ""
    document_id: str | None = None


def sign_plan(session: OfficeSession, plan_id: str, new: NewSignature) -> tuple[str, ...]:
    """Keeps that somebody signed for the latest version; returns an id for each thing signed.

    Raises:
        OfficeError: no version was kept yet, nothing is signed for, the day is still to come, or
            the person does not take part.
    """
    plan = found_open(session, Plan, plan_id)
    versions = of_plan(session, PlanVersion, plan_id)
    if not versions:
        raise OfficeError(
            "A signature is for a version of the plan. Establish the plan first, then sign."
        )
    if not new.kinds:
        raise OfficeError("Choose what the signature says: took part, received a copy, or both.")
    if new.signed_on > session.today:
        raise OfficeError("A signature has a day that has come already.")
    part = session.scalars(
        select(Participant)
        .where(
            Participant.student_id == plan.student_id,
            Participant.person_id == new.person_id,
            Participant.voided_at.is_(None),
            Participant.from_on <= session.today,
            or_(Participant.to_on.is_(None), Participant.to_on > session.today),
        )
        .order_by(Participant.from_on)
    ).first()
    if part is None:
        raise OfficeError("Only who takes part in the plan signs it. Add the person first.")
    latest = max(versions, key=lambda it: it.number)
    signed = [
        session.keep(
            Signature(
                student_id=plan.student_id,
                plan_id=plan.id,
                plan_version_id=latest.id,
                person_id=new.person_id,
                role=part.role,
                kind=kind,
                signed_on=new.signed_on,
                strokes=new.strokes,
                document_id=new.document_id,
            )
        )
        for kind in new.kinds
    ]
    session.flush()
    return tuple(it.id for it in signed)
