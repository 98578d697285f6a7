"""The journal: kinds of entries, who may read one, what it should not refer to (C.7, C.11)."""

from __future__ import annotations

import re
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


_OUTSIDE = re.compile(
    r"""\bhttps?://\S+ | \bwww\.\S+              # a page of the web
    | \bfile:/\S+ | (?<!\w)[a-z]:[\\/]\S*     # a file on a drive
    | (?<![\\\w])\\\\\w[^\s\\]*(?:\\[^\s\\]*)+  # a folder on the network
    | \bcum(?:ulative)?\.?\s+(?:file|folder|record)s?\b""",
    re.IGNORECASE | re.VERBOSE,
)


def refers_outside(text: str) -> tuple[str, ...]:
    """What in a text leads out of the file, where a reader finds nothing (policy C.11.b).

    Links, drives, folders of the network, and "see cum folder"; a hint, never a refusal.
    """
    return tuple(found.group().rstrip(".,;:!?)»”\"'") for found in _OUTSIDE.finditer(text))
