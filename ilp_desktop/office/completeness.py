"""What a plan and a whole file still lack, read from their rows (policy C.11.b)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ilp_desktop.office.file_rows import IlpFile, ParticipantRow, TermRow, YearRow
from ilp_desktop.office.plan_rows import PlanRow
from ilp_desktop.policy.completeness import (
    Lack,
    Missing,
    PlanFacts,
    missing_from_participant,
    missing_from_plan,
)
from ilp_desktop.policy.conferences import ConferenceKind
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.policy.plan import AT_A_CONFERENCE, ContributionKind, OptionKind, VoiceKind


def plan_lacks(plan: PlanRow, grade: int | None) -> list[Missing]:
    """What this plan still lacks, in the order of its sections."""
    return missing_from_plan(_facts(plan, grade))


def file_lacks(file: IlpFile) -> list[Missing]:
    """What the whole file lacks on the day it was prepared, each with what it is about."""
    lacks: list[Missing] = []
    if file.years:
        current = file.years[0]
        if current.plan is None:
            lacks.append(Missing(Lack.NO_PLAN, current.name))
        else:
            lacks += plan_lacks(current.plan, file.student.grade)
        if not any(c.kind is not ConferenceKind.IN_SERVICE for c in current.conferences):
            lacks.append(Missing(Lack.NO_CONFERENCE_OFFERED, current.name))
    for year in file.years:
        lacks += _year_lacks(year, file.prepared_on)
    present = [p for p in file.participants if p.to_on is None or p.to_on > file.prepared_on]
    lacks += _participants_lack(present)
    if not file.documents:
        lacks.append(Missing(Lack.NO_DOCUMENT))
    return lacks


def _facts(plan: PlanRow, grade: int | None) -> PlanFacts:
    """What stands in the plan in words: a row that was added and left empty is none."""
    spoken = [voice for voice in plan.voices if voice.words]
    wrote = [c for c in plan.contributions if c.kind is ContributionKind.AUTHOR]
    authors = {v.who.role for v in spoken} | {c.who.role for c in wrote}
    consulted = {
        c.who.role for c in plan.contributions if c.kind is not ContributionKind.AUTHOR
    } | authors
    kinds = [option.kind for option in plan.options if option.name]
    texts = [*(it.text for it in plan.strengths), *(it.text for it in plan.achievements)]
    objectives = [o for o in plan.objectives if o.title or o.statement]
    careers = {OptionKind.CAREER, OptionKind.WORK, OptionKind.APPRENTICESHIP, OptionKind.MILITARY}
    return PlanFacts(
        grade=grade,
        needs=sum(voice.kind is VoiceKind.NEED for voice in spoken),
        aspirations=sum(voice.kind is VoiceKind.ASPIRATION for voice in spoken),
        strengths=sum(bool(text) for text in texts),
        skills=sum(bool(skill.name) for skill in plan.skills),
        objectives=len(objectives),
        without_activity=tuple(
            o.title or o.statement for o in objectives if not any(a.text for a in o.activities)
        ),
        has_strategy=bool(plan.strategy),
        courses=len(plan.courses),
        higher_education=kinds.count(OptionKind.HIGHER_EDUCATION),
        careers=sum(kind in careers for kind in kinds),
        is_pccr=plan.pccr_since is not None,
        authors={role for role in authors if role is not None},
        consulted={role for role in consulted if role is not None},
        versions=sum(version.reason in AT_A_CONFERENCE for version in plan.versions),
        signatures=len(plan.signatures),
    )


def _year_lacks(year: YearRow, on: date) -> Iterator[Missing]:
    for term in year.terms:
        if term.starts_on <= on:
            yield from _term_lacks(year, term, on)


def _term_lacks(year: YearRow, term: TermRow, on: date) -> Iterator[Missing]:
    when = f"{term.name}, {year.name}"
    if not term.registrations:
        yield Missing(Lack.NO_REGISTRATION, when)
    for registration in term.registrations:
        if not registration.teacher:
            yield Missing(Lack.CLASS_WITHOUT_TEACHER, f"{registration.course} ({when})")
        elif not registration.telephone:
            yield Missing(Lack.TEACHER_WITHOUT_TELEPHONE, f"{registration.teacher} ({when})")
    if term.ends_on < on and not term.report_cards:
        yield Missing(Lack.NO_REPORT_CARD, when)


def _participants_lack(present: list[ParticipantRow]) -> Iterator[Missing]:
    if not any(p.role is ParticipantRole.PARENT for p in present):
        yield Missing(Lack.NO_PARENT)
    for participant in present:
        for lack in missing_from_participant(
            participant.role,
            address=bool(participant.address) or participant.address_withheld,
            telephone=bool(participant.telephones),
        ):
            yield Missing(lack, participant.name)
