"""What the office knows to offer: an activity names a program of the school or a resource (C.6)."""

from __future__ import annotations

from sqlalchemy import select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.fields import found_open
from ilp_desktop.policy.plan import Provider
from ilp_desktop.records import Activity, CommunityResource, Program
from ilp_desktop.vault import OfficeSession


def name_offer(session: OfficeSession, activity_id: str, offer_id: str | None) -> str:
    """Says by which program, or resource of the community, it is carried out; returns by whom.

    The name stands as its provider too, unless somebody else was named there. Without an offer
    the activity names none any more.
    """
    activity = found_open(session, Activity, activity_id)
    if activity.provider not in (Provider.SCHOOL, Provider.OUTSIDE):
        raise OfficeError("Only what the school or others outside do can name an offer.")
    of_school = activity.provider is Provider.SCHOOL
    before = _name(session, activity.program_id or activity.community_resource_id)
    if activity.provider_name in ("", before):
        activity.provider_name = _name(session, offer_id)
    activity.program_id = offer_id if of_school else None
    activity.community_resource_id = None if of_school else offer_id
    session.flush()
    return activity.provider_name


def _name(session: OfficeSession, offer_id: str | None) -> str:
    for kind in (Program, CommunityResource):
        name = session.scalars(select(kind.name).where(kind.id == offer_id)).first()
        if name is not None:
            return name
    return ""
