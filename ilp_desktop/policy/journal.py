"""The journal: kinds of entries, and who may read one (policy C.7, C.11)."""

from enum import Enum


class EntryKind(Enum):
    """What an entry records."""

    NARRATIVE = "narrative"
    STRENGTH = "strength"
    ACHIEVEMENT = "achievement"
    PROGRESS = "progress"
    CONTACT = "contact"


class Visibility(Enum):
    """Who reads an entry."""

    ALL_PARTICIPANTS = "all_participants"
    SCHOOL_STAFF = "school_staff"
    ONLY_ME = "only_me"
