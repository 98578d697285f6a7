"""In which sections a plan no longer says what its latest version says (policy C.2, C.6).

One signs for a version. What has been written since is told beside it, on the window and on paper.
Progress, ticks and proof are no words of the plan: they come to it all through the year.
"""

from __future__ import annotations

from collections.abc import Mapping

from ilp_desktop.office import canonical
from ilp_desktop.office.plan_rows import PlanRow
from ilp_desktop.policy.completeness import Section

WORDS = {
    Section.NEEDS: ("voices",),
    Section.STRENGTHS: ("strengths", "achievements", "skills"),
    Section.OBJECTIVES: ("objectives",),
    Section.COURSE_PLAN: ("strategy", "courses"),
    Section.COLLEGE_AND_CAREER: ("options", "resources"),
}
NO_WORDS = {"progress", "requests", "status", "state", "done_on", "document_id", "level"}


def changed_since(content: str, plan: PlanRow) -> tuple[Section, ...]:
    """The sections whose words differ from those that were kept as ``content``."""
    kept = canonical.read(PlanRow, content)
    return tuple(
        section
        for section, names in WORDS.items()
        if any(_words(getattr(kept, name)) != _words(getattr(plan, name)) for name in names)
    )


def _words(value: object) -> object:
    """What is said there, without what comes to it all through the year."""
    return _without(canonical.plain(value))


def _without(value: object) -> object:
    if isinstance(value, Mapping):
        return {name: _without(each) for name, each in value.items() if name not in NO_WORDS}
    return [_without(each) for each in value] if isinstance(value, list) else value
