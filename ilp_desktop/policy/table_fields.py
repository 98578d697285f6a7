"""What a column of a table may hold, by the kind of its rows, and how its values are written."""

from __future__ import annotations

from enum import Enum

from ilp_desktop.policy.incoming import TableKind


class TableField(Enum):
    """What a column may hold."""

    KEY = "key"
    """The source's own id of what the row is about; of a class in a registration."""
    NUMBER = "number"
    NAME = "name"
    """A whole name in one column."""
    GIVEN_NAME = "given_name"
    MIDDLE_NAME = "middle_name"
    FAMILY_NAME = "family_name"
    SUFFIX = "suffix"
    PREFERRED_NAME = "preferred_name"
    GRADE = "grade"
    BORN_ON = "born_on"
    LANGUAGE = "language"
    EMAIL = "email"
    TELEPHONE = "telephone"
    TELEPHONE_KIND = "telephone_kind"
    MOBILE = "mobile"
    HOME_TELEPHONE = "home_telephone"
    WORK_TELEPHONE = "work_telephone"
    STREET = "street"
    """The street, or the whole address where it stands in one column."""
    STREET_2 = "street_2"
    CITY = "city"
    STATE = "state"
    POSTAL_CODE = "postal_code"
    COUNSELOR = "counselor"
    ROLE = "role"
    TITLE = "title"
    STUDENT = "student"
    """The number, or the source's id, of the student whom the row belongs to."""
    RELATION = "relation"
    TERM = "term"
    TERM_STARTS_ON = "term_starts_on"
    TERM_ENDS_ON = "term_ends_on"
    """Its last day."""
    COURSE = "course"
    SECTION = "section"
    PERIOD = "period"
    ROOM = "room"
    CREDIT = "credit"
    TEACHER = "teacher"
    MARK = "mark"
    COMMENT = "comment"
    TEST = "test"
    PART = "part"
    """Of a test; nothing where the score is of the whole."""
    SCORE = "score"
    TAKEN_ON = "taken_on"


class NameOrder(Enum):
    """How a whole name stands in one column."""

    FAMILY_FIRST = "family_first"
    """Begay, Lena"""
    GIVEN_FIRST = "given_first"
    """Lena Begay"""


class DateOrder(Enum):
    """Which part of a date with strokes comes first; one that begins with the year is plain."""

    MONTH_FIRST = "month_first"
    DAY_FIRST = "day_first"


_F = TableField
NAMES = (_F.NAME, _F.GIVEN_NAME, _F.MIDDLE_NAME, _F.FAMILY_NAME, _F.SUFFIX, _F.PREFERRED_NAME)
_REACH = (
    *(_F.LANGUAGE, _F.EMAIL, _F.TELEPHONE, _F.TELEPHONE_KIND, _F.MOBILE, _F.HOME_TELEPHONE),
    *(_F.WORK_TELEPHONE, _F.STREET, _F.STREET_2, _F.CITY, _F.STATE, _F.POSTAL_CODE),
)
NAME_FIELDS = frozenset({_F.NAME, _F.GIVEN_NAME, _F.FAMILY_NAME})
"""One of these is needed for each person."""
ADULT_FIELDS = frozenset({_F.KEY, _F.RELATION, *NAMES, *_REACH})
"""Of an adult who stands in the row of a student."""
FIELDS: dict[TableKind, tuple[TableField, ...]] = {
    TableKind.STUDENTS: (
        *(_F.NUMBER, _F.KEY, *NAMES, _F.GRADE, _F.BORN_ON, *_REACH, _F.COUNSELOR),
    ),
    TableKind.GUARDIANS: (_F.STUDENT, _F.KEY, _F.RELATION, *NAMES, *_REACH),
    TableKind.STAFF: (_F.KEY, *NAMES, _F.ROLE, _F.TITLE, *_REACH),
    TableKind.REGISTRATION: (
        *(_F.STUDENT, _F.TERM, _F.KEY, _F.COURSE, _F.SECTION, _F.PERIOD, _F.ROOM),
        *(_F.CREDIT, _F.TEACHER, _F.TERM_STARTS_ON, _F.TERM_ENDS_ON),
    ),
    TableKind.MARKS: (
        *(_F.STUDENT, _F.TERM, _F.COURSE, _F.MARK, _F.PERIOD, _F.TEACHER, _F.CREDIT),
        _F.COMMENT,
    ),
    TableKind.SCORES: (
        *(_F.TEST, _F.PART, _F.SCORE, _F.TAKEN_ON, _F.NUMBER, _F.GIVEN_NAME, _F.FAMILY_NAME),
        _F.BORN_ON,
    ),
}
"""In the order in which a person is asked for them."""
NEEDED: dict[TableKind, tuple[frozenset[TableField], ...]] = {
    TableKind.STUDENTS: (NAME_FIELDS, frozenset({_F.NUMBER})),
    TableKind.GUARDIANS: (NAME_FIELDS, frozenset({_F.STUDENT})),
    TableKind.STAFF: (NAME_FIELDS,),
    TableKind.REGISTRATION: (frozenset({_F.STUDENT}), frozenset({_F.COURSE})),
    TableKind.MARKS: (frozenset({_F.STUDENT}), frozenset({_F.COURSE}), frozenset({_F.MARK})),
    TableKind.SCORES: (frozenset({_F.TEST}), frozenset({_F.SCORE}), frozenset({_F.TAKEN_ON})),
}
"""Without one of each of these a table of that kind cannot be read."""
