"""How history names records, fields and values: in the office's words, not the database's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from enum import Enum

from ilp_desktop.desktop.dates import clock_words, day_words
from ilp_desktop.office.history import FieldChange, HistoryRow
from ilp_desktop.policy.conferences import (
    Attendance,
    ConferenceKind,
    ConferenceState,
    OfferMethod,
    Reply,
)
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.policy.people import ParticipantRole, Relation, Rights
from ilp_desktop.policy.plan import (
    AchievementKind,
    ContributionKind,
    ObjectiveArea,
    ObjectiveSource,
    ObjectiveStatus,
    OptionKind,
    PlanState,
    Provider,
    SkillCategory,
    SkillLevel,
    Suggestion,
    VersionReason,
    VoiceKind,
)
from ilp_desktop.words import Words

KINDS = {
    "student": "Student",
    "person": "Person",
    "enrollment": "Enrollment",
    "guardian": "Guardian",
    "participant": "Participant",
    "address": "Address",
    "telephone": "Telephone",
    "plan": "Plan",
    "plan_version": "Plan version",
    "voice": "Own words",
    "strength": "Strength",
    "achievement": "Achievement",
    "skill": "Skill",
    "objective": "Objective",
    "activity": "Activity",
    "progress": "Progress",
    "after_school_option": "Option after school",
    "planned_course": "Planned course",
    "contribution": "Part in the plan",
    "resource_request": "Request to the Principal",
    "journal_entry": "Journal entry",
    "conference": "Conference",
    "invitation": "Invitation",
    "conference_outcome": "Outcome of a conference",
    "document": "Document",
    "report_card": "Report card",
    "registration": "Registration",
    "score": "Score",
    "mark": "Mark",
    "consent": "Consent",
    "disclosure": "Disclosure",
}
FIELDS = {
    "voided_at": "Put aside",
    "happened_at": "When",
    "said_on": "Said on",
    "noted_on": "Noted on",
    "achieved_on": "Achieved on",
    "took_part_on": "Took part on",
    "target_on": "Target date",
    "measure": "How we will know",
    "baseline": "Where it stands",
    "target": "What to reach",
    "beyond_means": "Beyond the school’s means",
    "beyond_reason": "Why it is beyond them",
    "provider_name": "Who",
    "when": "When",
    "due_on": "Due",
    "at_parent_teacher_conferences": "At parent-teacher conferences",
    "offer_language": "Offered in",
    "offer_method": "Offered by",
    "done_on": "Done",
    "asks_for": "What it asks for",
    "standing": "Where the student stands",
    "from_on": "From",
    "to_on": "Until",
    "next_review_on": "Next review",
    "pccr_since": "College and career plan since",
    "born_on": "Born",
    "graduates_in": "Class of",
}
UNSAID = frozenset(
    {"position", "sha256", "content", "e164", "made_at", "made_by", "folded", "zone"}
)
"""Fields that mean nothing to a reader; ids are left out as well."""
CLOSED_SETS: dict[tuple[str, str], type[Enum]] = {
    ("objective", "source"): ObjectiveSource,
    ("objective", "area"): ObjectiveArea,
    ("objective", "status"): ObjectiveStatus,
    ("objective", "suggestion"): Suggestion,
    ("activity", "provider"): Provider,
    ("achievement", "kind"): AchievementKind,
    ("skill", "category"): SkillCategory,
    ("skill", "level"): SkillLevel,
    ("after_school_option", "kind"): OptionKind,
    ("voice", "kind"): VoiceKind,
    ("voice", "role"): ParticipantRole,
    ("plan", "state"): PlanState,
    ("plan_version", "reason"): VersionReason,
    ("contribution", "kind"): ContributionKind,
    ("contribution", "role"): ParticipantRole,
    ("participant", "role"): ParticipantRole,
    ("guardian", "relation"): Relation,
    ("guardian", "rights"): Rights,
    ("journal_entry", "kind"): EntryKind,
    ("journal_entry", "visibility"): Visibility,
    ("conference", "kind"): ConferenceKind,
    ("conference", "state"): ConferenceState,
    ("invitation", "role"): ParticipantRole,
    ("invitation", "offer_method"): OfferMethod,
    ("invitation", "reply"): Reply,
    ("invitation", "attendance"): Attendance,
}
TELLING = ("title", "given_name", "family_name", "name", "text", "words", "course", "note", "need")
"""Fields by which one recognizes a new record."""
YES_NO = frozenset({"beyond_means", "lives_with", "needs_interpreter", "withheld", "established",
                    "reviewed", "for_families", "at_parent_teacher_conferences"})  # fmt: skip


def kind_words(kind: str) -> str:
    return KINDS.get(kind, kind.replace("_", " ").capitalize())


def field_words(field: str) -> str:
    return FIELDS.get(field, field.replace("_", " ").capitalize())


def is_said(change: FieldChange) -> bool:
    """Whether a reader is told of this field at all."""
    hidden = change.field in UNSAID or change.field.endswith("_id")
    return not hidden and bool(change.before or change.after)


def value_words(change: FieldChange, value: str, words: Words, zone: tzinfo | None) -> str:
    """A value as people write it."""
    if not value:
        return ""
    closed = CLOSED_SETS.get((change.kind, change.field))
    if closed is not None and value in closed.__members__:
        return words.label(closed[value])
    if change.field in YES_NO:
        return "Yes" if value == "1" else "No"
    if change.field.endswith("language"):
        return words.language_name(value)
    if change.field.endswith("_on"):
        return day_words(date.fromisoformat(value[:10]))
    if change.field.endswith("_at"):
        return moment_words(datetime.fromisoformat(value), zone)
    return value


def moment_words(at: datetime, zone: tzinfo | None) -> str:
    """Sep 14, 2026, 10:42 AM"""
    here = at.astimezone(zone) if at.tzinfo else at
    return f"{day_words(here.date())}, {clock_words(here)}"


def was_and_is(row: HistoryRow, words: Words, zone: tzinfo | None) -> tuple[str, str]:
    """What a change replaced and what it put there, short enough for a line of a table."""
    said = [it for it in row.fields if is_said(it)]
    if len({it.record_id for it in said}) > 1:
        known = {it.record_id for it in said if it.field in TELLING and not it.before}
        if len(known) != 1:
            return "", _counted(said)
        said = [it for it in said if it.record_id in known]
    if any(it.before for it in said):
        before = [value_words(it, it.before, words, zone) for it in said]
        return _listed(before), _listed([value_words(it, it.after, words, zone) for it in said])
    telling = [it for it in said if it.field in TELLING] or said
    telling.sort(key=lambda it: TELLING.index(it.field) if it.field in TELLING else 0)
    return "", _listed([value_words(it, it.after, words, zone) for it in telling])


def _listed(values: Sequence[str]) -> str:
    return ", ".join(dict.fromkeys(value for value in values if value))


def _counted(said: Sequence[FieldChange]) -> str:
    """6 × Registration, 1 × Report card"""
    records = dict.fromkeys((it.kind, it.record_id) for it in said)
    kinds = Counter(kind for kind, _record_id in records)
    return ", ".join(
        f"{many} × {kind_words(kind)}" if many > 1 else kind_words(kind)
        for kind, many in kinds.items()
    )
