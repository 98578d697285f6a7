"""The end of a plan: that it binds nobody, and who took part or received a copy (policy C.6)."""

from __future__ import annotations

from datetime import date

from ilp_desktop.office.file_rows import ParticipantRow
from ilp_desktop.office.plan_rows import PlanRow, SignatureRow
from ilp_desktop.policy.plan import SignatureKind
from ilp_desktop.policy.strokes import HEIGHT, WIDTH, as_strokes
from ilp_desktop.printing import phrases
from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.boxes import Drawing
from ilp_desktop.printing.typeset.paper import Figure, Item, Paper, text
from ilp_desktop.printing.typeset.sheet import Sheets
from ilp_desktop.printing.typeset.styles import INK
from ilp_desktop.printing.typeset.tables import Column, Table
from ilp_desktop.words import Words, words

LANGUAGES = ("en", "es")
"""The languages in which every plan says it."""


def statement(paper: Paper, glossary: Words, anchor: str) -> None:
    """That the plan is not a binding agreement."""
    paper.section(glossary("section.not_binding"), anchor=f"{anchor}.statement")
    _in_each_language(paper, "statement.not_binding")


def signatures(
    paper: Paper, glossary: Words, plan: PlanRow, present: list[ParticipantRow], anchor: str
) -> None:
    """Lines to sign for those who take part; a signature already given stands as its date."""
    paper.section(glossary("section.signatures"), anchor=f"{anchor}.signatures")
    _in_each_language(paper, "statement.signature", keeps=True)
    columns = [
        Column(127, glossary("column.name_and_role")),
        Column(156, glossary("column.mark")),
        Column(141, glossary("column.signature")),
        Column(68, glossary("column.date")),
    ]
    with Table(paper, columns, before=12, padding=7) as table:
        for each in present:
            given = [one for one in plan.signatures if one.who.name == each.name]
            person = phrases.over(each.name, each.detail or glossary.label(each.role))
            person[0] = text(each.name, styles.LABEL)
            table.row(
                person,
                _choices(given),
                _ink(given) or _line(_signed(given), 131),
                _line(_signed_on(given), 68),
                loose=True,
            )


def _in_each_language(paper: Paper, key: str, *, keeps: bool = False) -> None:
    for place, language in enumerate(LANGUAGES):
        own = words(language)
        row = paper.labelled(
            text(own("text.own_name"), styles.LABEL, language=language),
            text(own(key), styles.BODY, language=language),
            before=10 if place else 0,
            keeps=keeps or place < len(LANGUAGES) - 1,
        )
        row.cuts = False


def _choices(given: list[SignatureRow]) -> list[Item]:
    """A box to tick for each thing that a signature may say, in both languages."""
    lines: list[Item] = []
    for kind in SignatureKind:
        dates = [each.signed_on for each in given if each.kind is kind]
        said = " · ".join(words(language)(f"text.sign_{kind.name}") for language in LANGUAGES)
        lines.append(text(f"{'☑' if dates else '☐'} {said}"))
        if dates:
            latest = max((each for each in given if each.kind is kind), key=_by_day)
            lines.append(text(_of_version(latest), styles.SMALL.muted()))
    return lines


def _by_day(each: SignatureRow) -> date:
    return each.signed_on


def _of_version(each: SignatureRow) -> str:
    """When it was signed, and for which version of the plan."""
    own = words()
    on = own("text.signed_on", date=own.date(each.signed_on))
    return (
        phrases.joined([on, own("text.signed_version", number=each.version)])
        if each.version
        else on
    )


def _signed(given: list[SignatureRow]) -> str:
    """Where everything has been signed for, there is no line to sign on."""
    return words()("text.signature_on_file") if _everything(given) else ""


def _signed_on(given: list[SignatureRow]) -> str:
    return words().date(max(each.signed_on for each in given)) if _everything(given) else ""


def _everything(given: list[SignatureRow]) -> bool:
    return {each.kind for each in given} == set(SignatureKind)


def _ink(given: list[SignatureRow]) -> list[Item]:
    """The signature that was drawn at the desk last, over its line."""
    drawn = [each for each in given if each.strokes]
    if not drawn:
        return []
    strokes = as_strokes(max(drawn, key=lambda each: each.signed_on).strokes)
    scale = 131 / WIDTH

    def paint(sheets: Sheets, x: float, y: float) -> None:
        for stroke in strokes:
            points = [(x + across * scale, y + down * scale) for across, down in stroke]
            sheets.stroke(points, 0.9, INK)
        sheets.rule(x, x + 131, y + HEIGHT * scale, 0.75, INK)

    return [
        Figure(Drawing(HEIGHT * scale + 2, paint)),
        text(words()("text.signed_at_desk"), styles.SMALL.muted()),
    ]


def _line(said: str, width: float) -> list[Item]:
    """A line to write on, or what stands in its place."""
    if said:
        return [text(said, styles.SMALL.muted())]

    def paint(sheets: Sheets, x: float, y: float) -> None:
        sheets.rule(x, x + width, y + 18, 0.75, INK)

    return [Figure(Drawing(24, paint))]
