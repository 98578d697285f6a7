"""The texts of the demonstration, taken from their files once."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, TypeVar

from ilp_desktop.demonstration.texts import (
    AchievementText,
    ActivityText,
    AdultText,
    Course,
    Culture,
    DisclosureText,
    EntryText,
    Interest,
    LeadText,
    LetterText,
    NoteText,
    ObjectiveText,
    OptionText,
    RecentText,
    Said,
    SkillText,
    StaffText,
    StrengthText,
    SuggestionText,
    Talk,
    TestText,
    Texts,
    Voices,
)
from ilp_desktop.resources import resource

T = TypeVar("T")


@cache
def texts() -> Texts:
    """All texts."""
    school, courses, journal = _read("school"), _read("courses"), _read("journal")
    names, privacy = _read("names"), _read("privacy")
    return Texts(
        school=school,
        staff=_tables(StaffText, school["staff"]),
        cultures=tuple(_culture(one) for one in names["culture"]),
        called=names["called"],
        leads=tuple(_lead(one) for one in _read("leads")["student"]),
        interests={one.key: one for one in _interests()},
        objectives=_objectives(_read("objectives")),
        core=_rows(Course, courses["core"]),
        choices=tuple(_choice(row, period=5) for row in courses["choices"]),
        rooms=courses["rooms"],
        comments={level: tuple(rows) for level, rows in courses["comments"].items()},
        tests=_tables(TestText, _read("scores")["test"]),
        voices=_voices(_read("voices")),
        entries=_rows(EntryText, journal["entries"]),
        entries_es=_rows(EntryText, journal["entries_es"]),
        recent=_rows(RecentText, journal["recent"]),
        talk=_talk(_read("conferences")),
        disclosures=_tables(DisclosureText, privacy["disclosure"]),
        letters=_tables(LetterText, privacy["letter"]),
    )


def _interests() -> list[Interest]:
    files = sorted(resource("demonstration/interests").glob("*.toml"))
    return [_interest(_read(f"interests/{file.stem}")) for file in files]


def _interest(table: dict[str, Any]) -> Interest:
    return Interest(
        key=table["key"],
        weight=table["weight"],
        resource=table["resource"],
        courses=tuple(_choice(row, period=6) for row in table["courses"]),
        aspirations=_rows(Said, table["aspirations"]),
        aspirations_es=tuple(table["aspirations_es"]),
        strengths=_rows(StrengthText, table["strengths"]),
        achievements=_rows(AchievementText, table["achievements"]),
        skills=_rows(SkillText, table["skills"]),
        options=_rows(OptionText, table["options"]),
        strategy=_rows(Said, table["strategy"]),
        objectives=_objectives(table),
    )


def _voices(table: dict[str, Any]) -> Voices:
    return Voices(
        needs=_rows(Said, table["needs"]),
        needs_es=tuple(table["needs_es"]),
        parents=tuple(table["parents"]),
        parents_es=tuple(table["parents_es"]),
        teachers=tuple(table["teachers"]),
        counselors=tuple(table["counselors"]),
        suggestions=_rows(SuggestionText, table["suggestions"]),
        strengths=_rows(StrengthText, table["strengths"]),
        achievements=_rows(AchievementText, table["achievements"]),
        skills=_rows(SkillText, table["skills"]),
    )


def _talk(table: dict[str, Any]) -> Talk:
    return Talk(
        wishes=_rows(Said, table["wishes"]),
        established=tuple(table["established"]),
        reviewed=tuple(table["reviewed"]),
        not_held=tuple(table["not_held"]),
        asked=tuple((wish, outcome) for wish, outcome in table["asked"]),
        groups=_rows(Said, table["groups"]),
        group_notes=_rows(Said, table["group_notes"]),
        in_service=tuple(table["in_service"]),
        rooms=tuple(table["rooms"]),
    )


def _objectives(table: dict[str, Any]) -> tuple[ObjectiveText, ...]:
    return tuple(_objective(one) for one in table["objective"])


def _objective(table: dict[str, Any]) -> ObjectiveText:
    """Activities and notes stand on lines of their own: their parts are set apart by "|"."""
    lines = ("activities", "progress", "slip")
    return ObjectiveText(
        activities=tuple(ActivityText(*_parts(line)) for line in table["activities"]),
        progress=tuple(NoteText(*_parts(line)) for line in table["progress"]),
        slip=NoteText(*_parts(table["slip"])),
        **_frozen({name: value for name, value in table.items() if name not in lines}),
    )


def _parts(line: str) -> list[str]:
    return [part.strip() for part in line.split("|")]


def _choice(row: Sequence[Any], *, period: int) -> Course:
    """A course of choice takes a whole year."""
    grade, name, subject, area = row
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
    adults = _tables(AdultText, table.get("adults", ()))
    rest = {name: value for name, value in table.items() if name != "adults"}
    return LeadText(adults=adults, **_frozen(rest))


def _tables(kind: type[T], tables: Iterable[dict[str, Any]]) -> tuple[T, ...]:
    return tuple(kind(**_frozen(table)) for table in tables)


def _rows(kind: type[T], rows: Iterable[Sequence[Any]]) -> tuple[T, ...]:
    return tuple(kind(*row) for row in rows)


def _frozen(table: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(v) if isinstance(v, list) else v for name, v in table.items()}


def _read(name: str) -> dict[str, Any]:
    with resource(f"demonstration/{name}.toml").open("rb") as file:
        return tomllib.load(file)
