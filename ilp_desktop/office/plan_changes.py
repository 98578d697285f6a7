"""In which sections a plan no longer says what its latest version says (policy C.2, C.6).

One signs for a version. What has been written since is told beside it, on the window and on paper.
What comes to a plan all through the year is no change of what was agreed: progress, ticks, proof,
and the strengths and achievements that are gathered (policy C.7).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ilp_desktop.office import canonical
from ilp_desktop.office.plan_rows import PlanRow
from ilp_desktop.policy.completeness import Section

AGREED = {
    Section.NEEDS: ("voices",),
    Section.OBJECTIVES: ("objectives",),
    Section.COURSE_PLAN: ("strategy", "courses"),
    Section.COLLEGE_AND_CAREER: ("options", "resources"),
}
GATHERED = {Section.STRENGTHS: ("strengths", "achievements", "skills")}
"""More of it is no change; that something of it has gone, or says something else, is one."""
NO_WORDS = {
    *("progress", "requests", "status", "state", "done_on", "document_id", "level"),
    *("who", "suggested_by", "number", "objective_number"),
    *("contact", "place", "hours", "eligibility", "expires_on"),
}
"""What comes to a plan by itself: how far it is, another name or place in the list, and what the
office says of a program or a resource."""
SAID = ("words", "text", "name", "title", "statement")
"""Where none of these says anything, the row was added and left empty."""


def changed_since(content: str, plan: PlanRow) -> tuple[Section, ...]:
    """The sections whose words differ from those that were kept as ``content``."""
    kept = canonical.read(PlanRow, content)
    changed = {
        section
        for section, names in AGREED.items()
        if any(_words(kept, name) != _words(plan, name) for name in names)
    } | {
        section
        for section, names in GATHERED.items()
        if any(each not in _words(plan, name) for name in names for each in _words(kept, name))
    }
    return tuple(section for section in Section if section in changed)


def _words(plan: PlanRow, name: str) -> Any:
    """What is said there, without what comes to it by itself."""
    return _without(canonical.plain(getattr(plan, name)))


def _without(value: object) -> object:
    if isinstance(value, Mapping):
        return {name: _without(each) for name, each in value.items() if name not in NO_WORDS}
    if not isinstance(value, list):
        return value
    return [_without(each) for each in value if not _is_empty(each)]


def _is_empty(row: object) -> bool:
    said = [row[name] for name in SAID if name in row] if isinstance(row, Mapping) else []
    return bool(said) and not any(said)
