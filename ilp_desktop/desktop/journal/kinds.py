"""How each kind of entry, and who reads one, looks and is called in the journal."""

from __future__ import annotations

from ilp_desktop.desktop.language import mark, tr
from ilp_desktop.office.journal import LinkedObjective
from ilp_desktop.policy.journal import EntryKind, Visibility

GLYPHS = {
    EntryKind.NARRATIVE: "file-text",
    EntryKind.STRENGTH: "star",
    EntryKind.ACHIEVEMENT: "award",
    EntryKind.PROGRESS: "trending-up",
    EntryKind.CONTACT: "phone",
}
STATES = {
    EntryKind.NARRATIVE: "in_service",
    EntryKind.STRENGTH: "small_group",
    EntryKind.ACHIEVEMENT: "ok",
    EntryKind.PROGRESS: "individual",
    EntryKind.CONTACT: "parent_asked",
}
"""The token of each kind's colour; its tint has the same name."""

SEEN_BY = {
    Visibility.ALL_PARTICIPANTS: "",
    Visibility.SCHOOL_STAFF: mark("Seen by school staff"),
    Visibility.ONLY_ME: mark("Only you see this, and no print shows it"),
}


def objective_words(linked: LinkedObjective) -> str:
    """Objective 2: Win a trade scholarship"""
    if not linked.title:
        return tr("Objective {number}", number=linked.number)
    return tr("Objective {number}: {title}", number=linked.number, title=linked.title)
