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
from ilp_desktop.printing.typeset.styles import HEIGHT as PAGE
from ilp_desktop.printing.typeset.styles import INK
from ilp_desktop.printing.typeset.tables import Column, Table
from ilp_desktop.words import Words, words

LANGUAGES = ("en", "es")
"""The languages in which every plan says it."""
SIGNED, DATED = 131.0, 68.0
"""How wide the lines are."""


def acknowledgement(
    paper: Paper, glossary: Words, plan: PlanRow, present: list[ParticipantRow], anchor: str
) -> None:
    """The statement and the lines to sign, on one page if that can hold them, else on two."""
    begun = len(paper.rows)
    _statement(paper, glossary, anchor)
    between = len(paper.rows)
    _signatures(paper, glossary, plan, present, anchor)
    whole = sum(row.before + row.height for row in paper.rows[begun:]) - paper.rows[begun].before
    for row in paper.rows[begun if whole <= PAGE else between : -1]:
        row.spares = PAGE


def _statement(paper: Paper, glossary: Words, anchor: str) -> None:
    """That the plan is not a binding agreement."""
    paper.section(glossary("section.not_binding"), anchor=f"{anchor}.statement")
    _in_each_language(paper, "statement.not_binding")


def _signatures(
    paper: Paper, glossary: Words, plan: PlanRow, present: list[ParticipantRow], anchor: str
) -> None:
    """Lines to sign for those who take part; a signature already given stands as its date."""
    code = phrases.code_of(plan)
    note = glossary("text.code", code=code) if code else ""
    paper.section(glossary("section.signatures"), note=note, anchor=f"{anchor}.signatures")
    _in_each_language(paper, "statement.signature", keeps=True)
    for said in phrases.changed_since(glossary, plan):
        paper.paragraph(said, before=8)
    columns = [
        Column(127, glossary("column.name_and_role")),
        Column(156, glossary("column.mark")),
        Column(141, glossary("column.signature")),
        Column(68, glossary("column.date")),
    ]
    with Table(paper, columns, before=10, padding=6) as table:
        for each in present:
            given = [one for one in plan.signatures if _signed_by(each, one)]
            person = phrases.over(each.name, phrases.title(glossary, each))
            person[0] = text(each.name, styles.LABEL)
            ink = _ink(glossary, given)
            table.row(
                person,
                _choices(glossary, given),
                [*ink, *(_line(glossary, given, SIGNED) if not ink else [])],
                _line(glossary, given, DATED, _signed_on(glossary, given)),
                loose=True,
            )


def _signed_by(each: ParticipantRow, one: SignatureRow) -> bool:
    """Whether it is theirs: father and son may have one name."""
    return one.who.name == each.name and one.who.role in (None, each.role)


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


def _choices(glossary: Words, given: list[SignatureRow]) -> list[Item]:
    """A box to tick for each thing that a signature may say, in both languages."""
    lines: list[Item] = []
    for kind in SignatureKind:
        dates = [each.signed_on for each in given if each.kind is kind]
        said = " · ".join(words(language)(f"text.sign_{kind.name}") for language in LANGUAGES)
        lines.append(text(f"{'☑' if dates else '☐'} {said}"))
        if dates:
            latest = max((each for each in given if each.kind is kind), key=_by_day)
            lines.append(text(_of_version(glossary, latest), styles.SMALL.muted()))
    return lines


def _by_day(each: SignatureRow) -> date:
    return each.signed_on


def _of_version(glossary: Words, each: SignatureRow) -> str:
    """When it was signed, and for which version of the plan."""
    on = glossary("text.signed_on", date=glossary.date(each.signed_on))
    return (
        phrases.joined([on, glossary("text.signed_version", number=each.version)])
        if each.version
        else on
    )


def _signed_on(glossary: Words, given: list[SignatureRow]) -> str:
    return glossary.date(max(each.signed_on for each in given)) if _everything(given) else ""


def _everything(given: list[SignatureRow]) -> bool:
    return {each.kind for each in given} == set(SignatureKind)


def _ink(glossary: Words, given: list[SignatureRow]) -> list[Item]:
    """The signature that was drawn at the desk last, over its line."""
    drawn = [each for each in given if each.strokes]
    if not drawn:
        return []
    strokes = as_strokes(max(drawn, key=lambda each: each.signed_on).strokes)
    scale = SIGNED / WIDTH

    def paint(sheets: Sheets, x: float, y: float) -> None:
        for stroke in strokes:
            points = [(x + across * scale, y + down * scale) for across, down in stroke]
            sheets.stroke(points, 0.9, INK)
        sheets.rule(x, x + SIGNED, y + HEIGHT * scale, 0.75, INK)

    return [
        Figure(Drawing(HEIGHT * scale + 2, paint)),
        text(glossary("text.signed_at_desk"), styles.SMALL.muted()),
    ]


def _line(glossary: Words, given: list[SignatureRow], width: float, said: str = "") -> list[Item]:
    """A line to write on, level with what is not signed for yet; none where all is."""
    if _everything(given):
        on_file = said or glossary("text.signature_on_file")
        return [text(on_file, styles.SMALL.muted())]
    lines, level = 0, 0
    signed = {each.kind for each in given}
    for kind in SignatureKind:
        if kind not in signed:
            level = lines
        lines += 2 if kind in signed else 1
    baseline = level * styles.SMALL.leading + styles.SMALL.baseline

    def paint(sheets: Sheets, x: float, y: float) -> None:
        sheets.rule(x, x + width, y + baseline + 2, 0.75, INK)

    return [Figure(Drawing(baseline + 6, paint))]
