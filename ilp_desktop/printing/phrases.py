"""Small wordings that the parts of a print share: whose words, years, figures, marks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ilp_desktop.office.file_rows import IlpFile, ParticipantRow
from ilp_desktop.office.plan_rows import PlanRow, Who
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.policy.plan_code import plan_code
from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.paper import Text, text
from ilp_desktop.printing.typeset.text import Run
from ilp_desktop.words import Words

NONE = "–"
DONE, UNDER_WAY, OPEN, EARNED = "✓", "◐", "○", "●"


def own(words: Words, said: str) -> str:
    """What the program itself wrote into a record, in the print's language; the rest as typed."""
    return words(f"own.{said}") if f"own.{said}" in words else said


def grade_name(words: Words, grade: int | None) -> str:
    """ "Grade 11", or nothing where it is not known."""
    return "" if grade is None else words("text.grade", grade=grade)


def who(words: Words, person: Who | None) -> str:
    """ "Ruth Ann Christensen, teacher"."""
    if person is None:
        return ""
    if person.role is None:
        return person.name
    return f"{person.name}, {words.label(person.role).lower()}"


def code_of(plan: PlanRow | None) -> str:
    """The code of the plan's latest version; none of a plan that no record stands behind."""
    if plan is None or not plan.id:
        return ""
    return plan_code(plan.id, max((each.number for each in plan.versions), default=0))


def changed_since(words: Words, plan: PlanRow) -> list[str]:
    """In which sections the plan says something else than what was signed for; none if nowhere."""
    if not plan.changed_in:
        return []
    number = max(version.number for version in plan.versions)
    sections = ", ".join(words.label(section) for section in plan.changed_in)
    return [words("text.changed_since", number=number, sections=sections)]


def present(file: IlpFile) -> list[ParticipantRow]:
    """Those who still take part on the day of the print."""
    on = file.prepared_on
    return [each for each in file.participants if each.to_on is None or each.to_on > on]


def title(words: Words, participant: ParticipantRow) -> str:
    """What somebody is called in the file: a title at school, else kinship, else the role."""
    if participant.detail:
        return participant.detail
    return words.label(participant.relation or participant.role)


class Titles:
    """One title for each person in each role, the same wherever the file names them so.

    Who took part in another role once, or has the name of somebody else, is called by the
    role that was recorded then.
    """

    def __init__(self, words: Words, participants: Sequence[ParticipantRow]) -> None:
        self._words = words
        self._titles: dict[tuple[str, ParticipantRole], str] = {}
        for each in sorted(participants, key=lambda each: each.to_on is not None):
            self._titles.setdefault((each.name, each.role), title(words, each))

    def of(self, person: Who) -> str:
        """The title; that of the role for who is no participant in it, nothing without any."""
        if person.role is None:
            return ""
        return self._titles.get((person.name, person.role)) or self._words.label(person.role)

    def named(self, person: Who) -> str:
        """ "Janae Abbott, mother"."""
        return joined([person.name, self._words.inside(self.of(person))])


def quoted(said: str, language: str) -> str:
    """Somebody's own words in the quotation marks of their language."""
    said = said.strip()
    if said[:1] in "“«„\"'" and said[-1:] in "”»“\"'":
        return said
    return f"«{said}»" if language.startswith("es") else f"“{said}”"


def number(value: float | None) -> str:
    """Credits: one decimal, or two where there are; a dash for none."""
    if value is None or value == 0:
        return NONE
    return f"{value:.1f}" if round(value, 1) == round(value, 3) else f"{value:.2f}"


def day(words: Words, value: date | None) -> str:
    """A date, or a dash."""
    return words.date(value) if value else NONE


def joined(parts: Sequence[str], by: str = ", ") -> str:
    """The parts that there are."""
    return by.join(part.strip() for part in parts if part and part.strip())


def initials(name: str) -> str:
    """ "M.W." for Marcus Whitlock."""
    parts = [part for part in name.split() if part[0].isalpha()]
    ends = parts if len(parts) < 2 else [parts[0], parts[-1]]
    return "".join(f"{part[0]}." for part in ends)


def over(first: str, *more: str) -> list[Text]:
    """A cell's main line, and in grey below it what belongs to it."""
    lines = [text(first, styles.SMALL)]
    return lines + [text(each, styles.SMALL.muted()) for each in more if each]


def label(first: str, *more: str) -> list[Text]:
    """The label of a row: a bold line, and in grey below it who and when."""
    lines = [text(first, styles.LABEL)]
    return lines + [text(each, styles.SMALL.muted()) for each in more if each]


def mark(sign: str, words: Words) -> Run:
    """Whether something is done, as a sign that is read out as a word."""
    if sign == DONE:
        return Run(sign, styles.SMALL, words("mark.done"))
    return Run(sign, styles.MARK, words("mark.open"))
