"""Objectives, the activities that reach them, their progress, and what goes to the Principal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar

from sqlalchemy import func, select

from ilp_desktop.errors import OfficeError
from ilp_desktop.office import pccr
from ilp_desktop.office.access import BEYOND_THE_GATE
from ilp_desktop.office.fields import found_open
from ilp_desktop.office.people import Names
from ilp_desktop.office.plan_rows import (
    ActivityRow,
    ObjectiveRow,
    ProgressRow,
    ResourceRequestRow,
    SuggestionRow,
)
from ilp_desktop.policy.plan import ObjectiveArea, ObjectiveSource, Provider, Suggestion
from ilp_desktop.records import (
    Activity,
    CommunityResource,
    Objective,
    Plan,
    Program,
    Progress,
    Record,
    ResourceRequest,
)
from ilp_desktop.vault import OfficeSession

R = TypeVar("R", bound=Record)


def add_objective(
    session: OfficeSession,
    plan_id: str,
    *,
    title: str = "",
    source: ObjectiveSource = ObjectiveSource.ILP,
    area: ObjectiveArea = ObjectiveArea.ACADEMIC,
    suggested_by_id: str | None = None,
    accepted_at_once: bool = True,
) -> str:
    """Adds an objective at the end of the plan, or a suggestion of one; returns its id (C.9)."""
    plan = found_open(session, Plan, plan_id)
    last = session.scalar(select(func.max(Objective.position)).where(Objective.plan_id == plan_id))
    objective = session.keep(
        Objective(
            student_id=plan.student_id,
            plan_id=plan_id,
            position=(last or 0) + 1,
            title=title,
            source=source,
            area=area,
            suggestion=Suggestion.ACCEPTED if accepted_at_once else Suggestion.SUGGESTED,
            suggested_by_id=suggested_by_id,
            suggested_on=session.today,
            answered_on=session.today if accepted_at_once else None,
        )
    )
    session.flush()
    pccr.follow(session, plan_id)
    return objective.id


def answer_suggestion(
    session: OfficeSession, objective_id: str, answer: Suggestion, reason: str = ""
) -> None:
    """Accepts, holds or declines a suggested objective; it keeps its origin (policy C.9)."""
    objective = found_open(session, Objective, objective_id)
    objective.suggestion = answer
    objective.answered_on = session.today
    objective.answer_reason = reason
    session.flush()
    pccr.follow(session, objective.plan_id)


def add_activity(session: OfficeSession, objective_id: str, provider: Provider) -> str:
    """Adds an empty activity for whoever carries it out; returns its id (policy C.6)."""
    objective = found_open(session, Objective, objective_id)
    last = session.scalar(
        select(func.max(Activity.position)).where(Activity.objective_id == objective_id)
    )
    activity = Activity(
        student_id=objective.student_id,
        objective_id=objective_id,
        provider=provider,
        position=(last or 0) + 1,
    )
    return session.keep(activity).id


def tick_activity(session: OfficeSession, activity_id: str, *, done: bool) -> None:
    """Marks an activity as done today, or as still to do."""
    found_open(session, Activity, activity_id).done_on = session.today if done else None


def add_progress(session: OfficeSession, objective_id: str, *, note: str, value: str = "") -> str:
    """Notes how far an objective has come today, by the account's holder (policy C.7)."""
    objective = found_open(session, Objective, objective_id)
    if not note.strip() and not value.strip():
        raise OfficeError("Write what has come of it, or a value, then add it again.")
    progress = Progress(
        student_id=objective.student_id,
        objective_id=objective_id,
        noted_on=session.today,
        value=value,
        note=note,
        person_id=session.account.person_id,
    )
    return session.keep(progress).id


def refer_to_principal(
    session: OfficeSession, objective_id: str, *, need: str, looked_at: str
) -> str:
    """Sends a request for resources to the Principal; returns its number (policy C.8)."""
    objective = found_open(session, Objective, objective_id)
    if not need.strip():
        raise OfficeError("Say what is needed, then refer it again.")
    if not looked_at.strip():
        raise OfficeError(
            "Say which of the school's offerings were looked at first, then refer it again."
        )
    number = _next_number(session, session.today)
    session.keep(
        ResourceRequest(
            student_id=objective.student_id,
            objective_id=objective_id,
            number=number,
            need=need,
            looked_at=looked_at,
            asked_by_id=session.account.person_id,
            asked_on=session.today,
        )
    )
    return number


def _next_number(session: OfficeSession, on: date) -> str:
    """The next number of the year; counted over all files, whoever may see them."""
    of_the_year = select(func.count(ResourceRequest.id)).where(
        ResourceRequest.number.startswith(f"{on.year}-")
    )
    count = session.scalars(of_the_year, execution_options=BEYOND_THE_GATE).one()
    return f"{on.year}-{count + 1:03d}"


def accepted(session: OfficeSession, plan_id: str) -> list[Objective]:
    """The accepted objectives of a plan in their order."""
    return list(
        session.scalars(
            select(Objective)
            .where(
                Objective.plan_id == plan_id,
                Objective.suggestion == Suggestion.ACCEPTED,
                Objective.voided_at.is_(None),
            )
            .order_by(Objective.position, Objective.id)
        )
    )


def objective_rows(
    session: OfficeSession, objectives: Sequence[Objective], names: Names
) -> list[ObjectiveRow]:
    """These objectives with their activities, progress and requests, numbered from 1."""
    ids = [objective.id for objective in objectives]
    activities = _of_objectives(session, Activity, ids)
    progress = _of_objectives(session, Progress, ids)
    requests = _of_objectives(session, ResourceRequest, ids)
    contacts = _contacts(session, [a for rows in activities.values() for a in rows])
    names.read(p.person_id for rows in progress.values() for p in rows)
    names.read(objective.suggested_by_id for objective in objectives)
    return [
        ObjectiveRow(
            id=o.id,
            number=number,
            title=o.title,
            statement=o.statement,
            source=o.source,
            area=o.area,
            status=o.status,
            measure=o.measure,
            baseline=o.baseline,
            target=o.target,
            target_on=o.target_on,
            beyond_means=o.beyond_means,
            beyond_reason=o.beyond_reason,
            suggested_by=names.who(o.suggested_by_id),
            carried_from=o.carried_from,
            activities=tuple(
                _activity_row(a, contacts)
                for a in sorted(activities[o.id], key=lambda a: (a.position, a.id))
            ),
            progress=tuple(
                ProgressRow(
                    id=p.id,
                    noted_on=p.noted_on,
                    value=p.value,
                    note=p.note,
                    by=names.of(p.person_id),
                )
                for p in sorted(progress[o.id], key=lambda p: (p.noted_on, p.id), reverse=True)
            ),
            requests=tuple(_request_row(r, names) for r in requests[o.id]),
        )
        for number, o in enumerate(objectives, 1)
    ]


def suggestion_row(objective: Objective, names: Names) -> SuggestionRow:
    """An objective that was suggested and is none yet."""
    return SuggestionRow(
        id=objective.id,
        title=objective.title,
        statement=objective.statement,
        suggested_on=objective.suggested_on,
        suggested_by=names.who(objective.suggested_by_id),
        answer=objective.suggestion,
        answered_on=objective.answered_on,
        answer_reason=objective.answer_reason,
    )


def _of_objectives(
    session: OfficeSession, kind: type[R], objective_ids: Sequence[str]
) -> dict[str, list[R]]:
    table = kind.__table__.c
    found_rows: dict[str, list[R]] = defaultdict(list)
    rows = session.scalars(
        select(kind)
        .where(table.objective_id.in_(objective_ids), kind.voided_at.is_(None))
        .order_by(kind.id)
    )
    for row in rows:
        found_rows[getattr(row, "objective_id")].append(row)  # noqa: B009 - three kinds have it
    return found_rows


def _contacts(session: OfficeSession, activities: Iterable[Activity]) -> dict[str, str]:
    programs = {a.program_id for a in activities if a.program_id}
    resources = {a.community_resource_id for a in activities if a.community_resource_id}
    found_contacts: dict[str, str] = {}
    if programs:
        found_contacts.update(
            session.execute(
                select(Program.id, Program.contact).where(Program.id.in_(programs))
            ).all()
        )
    if resources:
        found_contacts.update(
            session.execute(
                select(CommunityResource.id, CommunityResource.contact).where(
                    CommunityResource.id.in_(resources)
                )
            ).all()
        )
    return found_contacts


def _activity_row(activity: Activity, contacts: dict[str, str]) -> ActivityRow:
    source = activity.program_id or activity.community_resource_id or ""
    return ActivityRow(
        id=activity.id,
        provider=activity.provider,
        text=activity.text,
        provider_name=activity.provider_name,
        when=activity.when,
        due_on=activity.due_on,
        done_on=activity.done_on,
        contact=contacts.get(source, ""),
        offer_id=source or None,
    )


def _request_row(request: ResourceRequest, names: Names) -> ResourceRequestRow:
    return ResourceRequestRow(
        number=request.number,
        need=request.need,
        looked_at=request.looked_at,
        asked_by=names.of(request.asked_by_id),
        asked_on=request.asked_on,
        considered_on=request.considered_on,
        faculty_consulted_on=request.faculty_consulted_on,
        decision=request.decision,
        decided_on=request.decided_on,
        decision_reason=request.decision_reason,
        assigned=request.assigned,
        family_told_on=request.family_told_on,
    )
