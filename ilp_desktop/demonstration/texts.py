"""The texts of the demonstration, as they stand in ``resources/demonstration``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from ilp_desktop.resources import resource

Grades = tuple[int, int]
"""The first and the last grade that a text is fit for."""


@dataclass(frozen=True)
class Culture:
    """Names that belong together, and the languages of such homes."""

    key: str
    weight: float
    girls: tuple[str, ...]
    boys: tuple[str, ...]
    families: tuple[str, ...]
    mothers: tuple[str, ...]
    fathers: tuple[str, ...]
    languages: tuple[tuple[str, float], ...]
    double: bool
    """Two family names, the father's first."""


@dataclass(frozen=True, kw_only=True)
class StaffText:
    """Somebody on the staff."""

    given: str
    family: str
    title: str
    role: str
    handle: str = ""
    subjects: tuple[str, ...] = ()
    grades: Grades = (7, 12)
    telephone: str = ""
    best_times: str = ""
    address_as: str


@dataclass(frozen=True, kw_only=True)
class AdultText:
    """An adult in the home of a student who is told of by name."""

    given: str
    family: str
    relation: str
    language: str = "en"
    interpreter: bool = False
    rights: str = "holds_rights"
    court: str = ""
    note: str = ""
    withheld: bool = False
    lives_with: bool = True
    telephone: bool = True


@dataclass(frozen=True, kw_only=True)
class LeadText:
    """A student who is told of by name; the others are made by chance."""

    given: str
    family: str
    called: str = ""
    they: str
    grade: int
    came_in: int = 7
    """The grade in which the student came to the school."""
    age_today: int = 0
    interest: str
    language: str = "en"
    ability: float = 0.6
    adults: tuple[AdultText, ...] = ()
    sibling_of: str = ""
    objectives: tuple[str, ...] = ()
    """Keys of this year's objectives."""


@dataclass(frozen=True)
class Course:
    """A course of a grade; ``half`` 1 or 2 is a semester, 0 the whole year."""

    grade: int
    period: int
    half: int
    name: str
    subject: str
    area: str
    credit: float


@dataclass(frozen=True, kw_only=True)
class TestText:
    """A test that is taken in some grades, and its parts."""

    name: str
    grades: tuple[int, ...]
    month: str
    day: int
    parts: tuple[str, ...]
    low: int
    high: int
    printed: str
    scale: str
    for_some: float = 0.0
    """The share of students who take it, where it is not all."""


@dataclass(frozen=True, kw_only=True)
class Interest:
    """What a student is drawn to, with all that such a student says, learns and does."""

    key: str
    weight: float
    resource: str
    courses: tuple[Course, ...]


@dataclass(frozen=True)
class Texts:
    """Everything that is told."""

    school: dict[str, Any]
    staff: tuple[StaffText, ...]
    cultures: tuple[Culture, ...]
    leads: tuple[LeadText, ...]
    interests: dict[str, Interest]
    core: tuple[Course, ...]
    choices: tuple[Course, ...]
    rooms: dict[str, str]
    comments: dict[str, tuple[str, ...]]
    tests: tuple[TestText, ...]
    passphrase_words: tuple[str, ...] = field(repr=False)


@cache
def texts() -> Texts:
    """All texts, read once."""
    school = _read("school")
    courses = _read("courses")
    return Texts(
        school=school,
        staff=tuple(StaffText(**_frozen(one)) for one in school["staff"]),
        cultures=tuple(_culture(one) for one in _read("names")["culture"]),
        leads=tuple(_lead(one) for one in _read("leads")["student"]),
        interests={one.key: one for one in _interests()},
        core=tuple(Course(*row) for row in courses["core"]),
        choices=tuple(_choice(*row, period=5) for row in courses["choices"]),
        rooms=courses["rooms"],
        comments={level: tuple(rows) for level, rows in courses["comments"].items()},
        tests=tuple(TestText(**_frozen(one)) for one in _read("scores")["test"]),
        passphrase_words=tuple(_read("passphrase")["words"].split()),
    )


def _interests() -> list[Interest]:
    files = sorted(resource("demonstration/interests").glob("*.toml"))
    return [_interest(_read(f"interests/{file.stem}")) for file in files]


def _interest(table: dict[str, Any]) -> Interest:
    return Interest(
        key=table["key"],
        weight=table["weight"],
        resource=table["resource"],
        courses=tuple(_choice(*row, period=6) for row in table["courses"]),
    )


def _choice(grade: int, name: str, subject: str, area: str, *, period: int) -> Course:
    """A course of choice takes a whole year."""
    return Course(grade, period, 0, name, subject, area, 1.0)


def _culture(table: dict[str, Any]) -> Culture:
    lists = ("girls", "boys", "families", "mothers", "fathers")
    return Culture(
        key=table["key"],
        weight=table["weight"],
        languages=tuple((one["tag"], one["weight"]) for one in table["languages"]),
        double=table.get("form") == "double",
        **{name: tuple(table[name]) for name in lists},
    )


def _lead(table: dict[str, Any]) -> LeadText:
    adults = tuple(AdultText(**one) for one in table.pop("adults", ()))
    return LeadText(**_frozen(table), adults=adults)


def _frozen(table: dict[str, Any]) -> dict[str, Any]:
    return {k: tuple(v) if isinstance(v, list) else v for k, v in table.items()}


def _read(name: str) -> dict[str, Any]:
    with resource(f"demonstration/{name}.toml").open("rb") as file:
        return tomllib.load(file)
