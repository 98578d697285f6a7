"""The people of the ILP process: their roles, relations and rights (policy B.2, B.5)."""

import re
from enum import Enum


class StaffRole(Enum):
    """What a member of school personnel is employed as."""

    COUNSELOR = "counselor"
    TEACHER = "teacher"
    PRINCIPAL = "principal"
    ADMINISTRATOR = "administrator"
    CAREER_COORDINATOR = "career_coordinator"
    REGISTRAR = "registrar"
    NURSE = "nurse"
    OTHER = "other"


class ParticipantRole(Enum):
    """As what somebody takes part in one student's ILP process (policy B.5, C.9)."""

    STUDENT = "student"
    PARENT = "parent"
    COUNSELOR = "counselor"
    TEACHER = "teacher"
    CAREER_STAFF = "career_staff"
    ADMINISTRATOR = "administrator"
    OTHER_STAFF = "other_staff"


TAKES_PART_AS = {
    StaffRole.COUNSELOR: ParticipantRole.COUNSELOR,
    StaffRole.TEACHER: ParticipantRole.TEACHER,
    StaffRole.PRINCIPAL: ParticipantRole.ADMINISTRATOR,
    StaffRole.ADMINISTRATOR: ParticipantRole.ADMINISTRATOR,
    StaffRole.CAREER_COORDINATOR: ParticipantRole.CAREER_STAFF,
}
"""As what a member of school personnel takes part; others as other staff."""

FAMILY_ROLES = frozenset({ParticipantRole.STUDENT, ParticipantRole.PARENT})


class Relation(Enum):
    """How an adult stands to a student."""

    MOTHER = "mother"
    FATHER = "father"
    STEPPARENT = "stepparent"
    GRANDPARENT = "grandparent"
    AUNT_OR_UNCLE = "aunt_or_uncle"
    LEGAL_GUARDIAN = "legal_guardian"
    FOSTER_PARENT = "foster_parent"
    OTHER = "other"


class Rights(Enum):
    """What an adult may do in the process; a court decides the last one (R23)."""

    HOLDS_RIGHTS = "holds_rights"
    CONTACT_ONLY = "contact_only"
    BARRED = "barred"


class Office(Enum):
    """An office of the school that somebody is appointed to (policy B.2)."""

    PRINCIPAL = "principal"
    SCHOOL_MANAGER = "school_manager"
    CAREER_STAFF = "career_staff"


class TelephoneKind(Enum):
    """Which of a person's telephones."""

    MOBILE = "mobile"
    HOME = "home"
    WORK = "work"


class LeavingReason(Enum):
    """Why an enrollment ended."""

    TRANSFERRED = "transferred"
    GRADUATED = "graduated"
    WITHDRAWN = "withdrawn"
    YEAR_ENDED = "year_ended"


_NINE = re.compile(r"(\d{3})([\W_]*)(\d{2})([\W_]*)(\d{4})")


def looks_like_social_security(number: str) -> bool:
    """Whether a number is written as a social security number is, or could be one.

    Three, two and four digits apart are one; nine in a row are, unless no such number begins or
    goes on like that (20 CFR 422.103: no area 000, 666 or from 900, no group 00, no serial 0000).
    """
    plain = "".join(str(int(one)) if one.isdecimal() else one for one in number.strip())
    found = _NINE.fullmatch(plain)
    if found is None:
        return False
    area, one, group, other, serial = found.groups()
    given_out = area not in {"000", "666"} and area < "900" and group != "00" and serial != "0000"
    return bool(one and other) or given_out
