"""Who the students are: families, names, languages, grades, what each is drawn to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from ilp_desktop.demonstration.chance import Chance
from ilp_desktop.demonstration.school import Staffer
from ilp_desktop.demonstration.shelf import texts
from ilp_desktop.demonstration.texts import AdultText, Culture, LeadText
from ilp_desktop.policy.people import Relation, Rights
from ilp_desktop.policy.school_year import starting_year

COMPLETE = 0.38
"""The share of students whose files are complete, among the first ones."""
COMPLETE_LATER = 0.1
"""The same in a large office after its first ``MANY`` students."""
MANY = 500

FIRST_GRADE, LAST_GRADE = 7, 12


@dataclass
class Adult:
    """An adult of one or more students."""

    text: AdultText
    relation: Relation
    rights: Rights
    person_id: str = ""

    @property
    def name(self) -> str:
        return f"{self.text.given} {self.text.family}".strip()

    @property
    def takes_part(self) -> bool:
        return self.rights is Rights.HOLDS_RIGHTS


@dataclass
class Household:
    """Adults, their home, and how families are reached."""

    adults: list[Adult]
    entered: bool = False
    """Whether its persons stand in the office already."""


@dataclass
class Pupil:
    """A student as the demonstration tells of one; records point to the ids."""

    number: str
    given: str
    family: str
    called: str
    they: str
    language: str
    born_on: date
    grade: int
    """Of the present school year."""
    came_in: int
    """The grade in which the student came to this school."""
    interest: str
    culture: str
    ability: float
    """From 0 to 1: how well school goes."""
    complete: bool
    household: Household
    counselor: Staffer
    lead: LeadText | None = None
    student_id: str = ""
    person_id: str = ""
    told: set[str] = field(default_factory=set)
    """Keys of objectives that were in an earlier plan."""
    has_career_staff: bool = False

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}".strip()

    @property
    def short(self) -> str:
        """As teachers and counselors write: the preferred name, or the one that is called."""
        if self.called or not self.given:
            return self.called or self.family
        names = self.given.split(" ")
        if self.culture == "hispanic":
            return self.given
        return names[-1] if self.culture == "vietnamese" else names[0]

    @property
    def home_language(self) -> str:
        adults = self.household.adults
        return adults[0].text.language if adults else self.language

    @property
    def parents(self) -> list[Adult]:
        """The adults who hold rights."""
        return [adult for adult in self.household.adults if adult.takes_part]

    def grade_in(self, years_ago: int) -> int:
        return self.grade - years_ago


def pupils(
    chance: Chance, number: int, counselors: tuple[Staffer, ...], today: date
) -> list[Pupil]:
    """So many students, those who are told of by name first."""
    made: list[Pupil] = []
    numbers = _numbers(chance)
    cast = _Cast(chance, today)
    for lead in texts().leads[:number]:
        made.append(cast.lead(lead, next(numbers), counselors[0]))
    while len(made) < number:
        counselor = counselors[len(made) % len(counselors)]
        made += cast.family(numbers, counselor, number - len(made))
    return made


class _Cast:
    """Finds a part for everybody."""

    def __init__(self, chance: Chance, today: date) -> None:
        self._chance = chance
        self._today = today
        self._made = 0
        self._households: dict[str, Household] = {}
        self._cultures = [(one, one.weight) for one in texts().cultures]
        self._interests = [(one.key, one.weight) for one in texts().interests.values()]

    def lead(self, lead: LeadText, number: str, counselor: Staffer) -> Pupil:
        household = Household(
            [Adult(text, Relation(text.relation), Rights(text.rights)) for text in lead.adults]
        )
        if lead.sibling_of:
            household = self._households[lead.sibling_of]
        self._households[lead.given] = household
        return Pupil(
            number=number,
            given=lead.given,
            family=lead.family,
            called=lead.called,
            they=lead.they,
            language=lead.language,
            born_on=self._birthday(lead.grade, lead.age_today),
            grade=lead.grade,
            came_in=lead.came_in,
            interest=lead.interest,
            culture=lead.culture,
            ability=lead.ability,
            complete=True,
            household=household,
            counselor=counselor,
            lead=lead,
        )

    def family(self, numbers: Iterator[str], counselor: Staffer, most: int) -> list[Pupil]:
        """One to three brothers and sisters of one home."""
        chance = self._chance
        culture = chance.weighted(self._cultures)
        family = _family_name(chance, culture)
        language = chance.weighted(culture.languages)
        household = Household(_adults(chance, culture, family, language))
        children = chance.weighted([(1, 78.0), (2, 18.0), (3, 4.0)])
        grades = chance.sample(range(FIRST_GRADE, LAST_GRADE + 1), min(children, most))
        return [
            self._child(culture, family, language, household, grade, next(numbers), counselor)
            for grade in grades
        ]

    def _child(
        self,
        culture: Culture,
        family: str,
        language: str,
        household: Household,
        grade: int,
        number: str,
        counselor: Staffer,
    ) -> Pupil:
        chance = self._chance
        self._made += 1
        is_girl = chance.falls(0.5)
        given = chance.choice(culture.girls if is_girl else culture.boys)
        stays = chance.falls(0.5)
        return Pupil(
            number=number,
            given=given,
            family=family,
            called=texts().called.get(given, "") if chance.falls(0.5) else "",
            they="they" if chance.falls(0.01) else "she" if is_girl else "he",
            language=language if chance.falls(0.6) else "en",
            born_on=self._birthday(grade, 0),
            grade=grade,
            came_in=FIRST_GRADE if stays else chance.randint(FIRST_GRADE, grade),
            interest=chance.weighted(self._interests),
            culture=culture.key,
            ability=min(1.0, max(0.12, chance.gauss(0.6, 0.18))),
            complete=chance.falls(COMPLETE if self._made < MANY else COMPLETE_LATER),
            household=household,
            counselor=counselor,
        )

    def _birthday(self, grade: int, age_today: int) -> date:
        """Children of a grade were born in the year from September on, 5 years before school."""
        chance, today = self._chance, self._today
        if age_today:
            return (
                date(today.year - age_today, 1, 8)
                if today.month > 1
                else date(today.year - age_today - 1, 11, 8)
            )
        begins = starting_year(today) - grade - 6
        return chance.day(date(begins, 9, 2), date(begins + 1, 9, 1))


def _numbers(chance: Chance) -> Iterator[str]:
    number = 402_000
    while True:
        number += chance.randint(1, 17)
        yield f"{number}"


def _family_name(chance: Chance, culture: Culture) -> str:
    if not culture.double:
        return chance.choice(culture.families)
    return " ".join(chance.sample(culture.families, 2))


def _adults(chance: Chance, culture: Culture, family: str, language: str) -> list[Adult]:
    """Mother and father, or who takes their place."""
    parts = family.split(" ")
    theirs = family if not culture.double else None
    mother = AdultText(
        given=chance.choice(culture.mothers),
        family=theirs or parts[-1],
        relation="mother",
        language=language,
        interpreter=language != "en" and chance.falls(0.5),
    )
    father = AdultText(
        given=chance.choice(culture.fathers),
        family=theirs or family.removesuffix(f" {parts[-1]}"),
        relation="father",
        language=language,
        interpreter=language != "en" and chance.falls(0.4),
        telephone=chance.falls(0.9),
    )
    return [Adult(t, Relation(t.relation), Rights(t.rights)) for t in _home(chance, mother, father)]


def _home(chance: Chance, mother: AdultText, father: AdultText) -> list[AdultText]:
    """Together, apart, one alone, or a grandmother."""
    form = chance.weighted(
        [("both", 60.0), ("apart", 17.0), ("mother", 14.0), ("father", 4.0), ("grand", 5.0)]
    )
    if form == "apart":
        away = replace(father, lives_with=False, withheld=chance.falls(0.2))
        return [mother, replace(away, note="Parents live apart and share decisions about school.")]
    if form == "mother":
        return [replace(mother, telephone=chance.falls(0.92))]
    if form == "father":
        return [father]
    if form == "grand":
        note = "Guardian since the parents moved for work; letter of guardianship on paper."
        return [replace(mother, relation="grandparent", note=note)]
    return [mother, father]
