"""The kinds of texts of the demonstration, as ``resources/demonstration`` has them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

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
    culture: str = "valley"
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


@dataclass(frozen=True)
class Said:
    """Something that a student of these grades, or somebody about one, may say."""

    first: int
    last: int
    text: str
    home: str = ""
    """A language or culture of the homes it fits; "other" is any but English, "new" one
    that has just come to this school."""


@dataclass(frozen=True)
class StrengthText:
    """A strength and who sees it."""

    first: int
    last: int
    text: str
    source: str
    home: str = ""


@dataclass(frozen=True)
class AchievementText:
    """An achievement and what shows it."""

    first: int
    last: int
    kind: str
    text: str
    source: str
    home: str = ""


@dataclass(frozen=True)
class SkillText:
    """A skill and what shows it."""

    first: int
    last: int
    category: str
    text: str
    evidence: str
    home: str = ""


@dataclass(frozen=True)
class OptionText:
    """A way to go on after school."""

    kind: str
    name: str
    asks_for: str
    standing: str


@dataclass(frozen=True)
class ActivityText:
    """What somebody does for an objective: by whom, and when."""

    provider: str
    text: str
    by: str = ""
    when: str = ""


@dataclass(frozen=True)
class NoteText:
    """A note of progress: who writes it, how far it is, what happened."""

    who: str
    value: str
    text: str


@dataclass(frozen=True, kw_only=True)
class ObjectiveText:
    """An objective with its whole story; ``slip`` is how it goes when it does not go well."""

    key: str
    grades: Grades
    area: str
    source: str
    subject: str
    title: str
    statement: str
    measure: str
    start: str
    target: str
    program: str = ""
    resource: str = ""
    cultures: tuple[str, ...] = ()
    ability: tuple[float, float] = (0.0, 1.0)
    learners: bool = False
    """For students who learn English alone."""
    newcomers: bool = False
    """For the first year at this school alone."""
    beyond: str = ""
    need: str = ""
    looked_at: str = ""
    decision: str = ""
    reason: str = ""
    assigned: str = ""
    activities: tuple[ActivityText, ...]
    progress: tuple[NoteText, ...]
    slip: NoteText


@dataclass(frozen=True, kw_only=True)
class Interest:
    """What a student is drawn to, with all that such a student says, learns and does."""

    key: str
    weight: float
    resource: str
    courses: tuple[Course, ...]
    aspirations: tuple[Said, ...]
    aspirations_es: tuple[str, ...]
    strengths: tuple[StrengthText, ...]
    achievements: tuple[AchievementText, ...]
    skills: tuple[SkillText, ...]
    options: tuple[OptionText, ...]
    strategy: tuple[Said, ...]
    objectives: tuple[ObjectiveText, ...]


@dataclass(frozen=True)
class SuggestionText:
    """An objective that somebody suggests, and what became of it."""

    first: int
    last: int
    who: str
    area: str
    title: str
    text: str
    answer: str
    reason: str
    home: str = ""


ForSome = Said | StrengthText | AchievementText | SkillText | SuggestionText
"""Texts that fit some grades, and some homes."""


@dataclass(frozen=True, kw_only=True)
class Voices:
    """What anybody may say, whatever the interest."""

    needs: tuple[Said, ...]
    needs_es: tuple[str, ...]
    parents: tuple[str, ...]
    parents_es: tuple[str, ...]
    teachers: tuple[str, ...]
    counselors: tuple[str, ...]
    suggestions: tuple[SuggestionText, ...]
    strengths: tuple[StrengthText, ...]
    achievements: tuple[AchievementText, ...]
    skills: tuple[SkillText, ...]


@dataclass(frozen=True)
class EntryText:
    """An entry of the journal."""

    who: str
    kind: str
    minutes: int
    seen_by: str
    first: int
    last: int
    text: str


@dataclass(frozen=True)
class RecentText:
    """An entry of the main counselor's last days; an interest narrows whom it fits."""

    kind: str
    minutes: int
    text: str
    interest: str
    first: int
    last: int

    def fits(self, interest: str, grade: int) -> bool:
        return self.interest in ("", interest) and self.first <= grade <= self.last


@dataclass(frozen=True, kw_only=True)
class Talk:
    """What conferences are about and what comes of them."""

    wishes: tuple[Said, ...]
    established: tuple[str, ...]
    reviewed: tuple[str, ...]
    not_held: tuple[str, ...]
    asked: tuple[tuple[str, str], ...]
    groups: tuple[Said, ...]
    group_notes: tuple[Said, ...]
    in_service: tuple[str, ...]
    rooms: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class DisclosureText:
    """A request for, or a disclosure of, somebody's records."""

    kind: str
    party: str
    interest: str
    records: str
    way: str
    basis: str
    grades: Grades
    further_parties: str = ""
    purpose: str = ""
    consented: bool = False
    required: bool = True
    rare: bool = False


@dataclass(frozen=True, kw_only=True)
class LetterText:
    """A paper that is scanned into a file: what stands on it."""

    kind: str
    title: str
    source: str
    grades: Grades
    heading: str
    text: str
    signed: str
    language: str = ""
    """Of a home in which this language is spoken, where it matters."""
    came: bool = False
    """Of the school that the student came from."""


@dataclass(frozen=True, kw_only=True)
class Texts:
    """Everything that is told."""

    school: dict[str, Any]
    staff: tuple[StaffText, ...]
    cultures: tuple[Culture, ...]
    called: dict[str, str]
    """What some given names become among friends."""
    leads: tuple[LeadText, ...]
    interests: dict[str, Interest]
    objectives: tuple[ObjectiveText, ...]
    """Those that belong to nobody's interest alone."""
    core: tuple[Course, ...]
    choices: tuple[Course, ...]
    rooms: dict[str, str]
    comments: dict[str, tuple[str, ...]]
    tests: tuple[TestText, ...]
    voices: Voices
    entries: tuple[EntryText, ...]
    entries_es: tuple[EntryText, ...]
    recent: tuple[RecentText, ...]
    talk: Talk
    disclosures: tuple[DisclosureText, ...]
    letters: tuple[LetterText, ...]
