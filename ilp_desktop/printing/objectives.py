"""The objectives of a plan: who does what toward each, and how far it has come (C.6, C.7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ilp_desktop.office.plan_rows import (
    ActivityRow,
    ObjectiveRow,
    PlanRow,
    ProgressRow,
    ResourceRequestRow,
)
from ilp_desktop.policy.plan import Provider, by_unit, is_in, measured
from ilp_desktop.printing import charts, phrases
from ilp_desktop.printing.phrases import DONE, NONE, OPEN
from ilp_desktop.printing.plan_sections import nothing_yet
from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.boxes import Abreast, Box, Cell, Row, Stack, aligned
from ilp_desktop.printing.typeset.paper import Figure, Item, Listed, Paper, Text, text
from ilp_desktop.printing.typeset.sheet import Sheets
from ilp_desktop.printing.typeset.styles import (
    BODY_WIDTH,
    BODY_X,
    COLUMN,
    GUTTER,
    INK,
    TINT,
    WIDTH,
)
from ilp_desktop.printing.typeset.tables import Column, Table
from ilp_desktop.printing.typeset.tags import Element
from ilp_desktop.printing.typeset.text import broken
from ilp_desktop.words import Words

DATE_WIDTH = 64.0
HALF = 2 * COLUMN + GUTTER
HALF_X = HALF + GUTTER
"""Two of the four columns."""

LONG_HEADING = 160.0
"""A title and its statement that are higher than this may go over a page's end."""

TALL = 400.0
"""Activities higher than this may go over a page's end."""

LEAST_BOXED = 60.0
"""Of a box that goes over a page's end: what it is about, and two lines."""

LONGEST_TITLE = 3
"""A measure of more lines is no title of a chart; it stands above."""

MOST_CHARTS = 3
"""Of one objective, each of another unit."""

SPARES = 150.0
"""How much of a page may stay empty so that an objective stands with its progress."""


def written(plan: PlanRow) -> list[ObjectiveRow]:
    """The objectives that say something, with the activities that do.

    A row that was added and left empty is none, as for what makes a plan complete.
    """
    filled = [
        replace(each, activities=tuple(it for it in each.activities if _says(it)))
        for each in plan.objectives
    ]
    return [each for each in filled if _is_written(each)]


def _says(activity: ActivityRow) -> bool:
    return any((activity.text, activity.provider_name, activity.when, activity.contact))


def _is_written(objective: ObjectiveRow) -> bool:
    words = (objective.title, objective.statement, objective.measure, objective.target)
    return any((*words, objective.activities, objective.progress, objective.requests))


def objectives(paper: Paper, words: Words, plan: PlanRow, anchor: str) -> None:
    """Every accepted objective with its activities, progress and requests."""
    note = f"{DONE} {words('mark.done')}   {OPEN} {words('mark.open')}.  {words('text.own_part')}"
    found = written(plan)
    paper.section(
        words("section.objectives"),
        note=note if found else "",
        anchor=f"{anchor}.objectives",
    )
    if not found:
        nothing_yet(paper, words)
    for place, objective in enumerate(found):
        _heading(paper, words, objective, first=place == 0)
        begun = len(paper.rows)
        _facts(paper, words, objective)
        _activities(paper, words, objective)
        paper.rows[-1].spares = SPARES
        if objective.beyond_means or objective.requests:
            _beyond_means(paper, words, objective)
        _progress(paper, words, objective)
        _goes_on(paper, words, objective, paper.rows[begun:])


def _goes_on(paper: Paper, words: Words, objective: ObjectiveRow, rows: Sequence[Row]) -> None:
    """On a page that goes on with an objective it is named again, above a table's head."""
    said = text(words("text.objective_continued", number=objective.number), styles.LABEL)
    label = Cell(0, paper.box(said, WIDTH, Element("P")))
    named = Row(cells=[label], padding=(0, 9))
    for row in rows:
        if row.head is None:
            row.head = named
        else:
            below = [replace(cell, y=cell.y + named.height) for cell in row.head.cells]
            row.head = replace(row.head, cells=[label, *below])


def _heading(paper: Paper, words: Words, objective: ObjectiveRow, *, first: bool) -> None:
    label = [
        text(words("text.objective", number=objective.number), styles.LABEL),
        text(words.label(objective.status), styles.SMALL.muted()),
    ]
    beside = Cell(0, paper.box(label, COLUMN))
    named = text(objective.title or words("text.untitled"), styles.H3, role="H3")
    boxes = [(0.0, paper.box(named, BODY_WIDTH))]
    least = min(boxes[0][1].height + 3 + 2 * styles.BODY.leading, TALL)
    if objective.statement:
        boxes.append((3.0, paper.box(text(objective.statement, styles.BODY), BODY_WIDTH)))
    cells = aligned([beside, Cell(BODY_X, Stack(boxes))])
    row = Row(cells=cells, before=0 if first else 24, keeps=True, least=least)
    row.cuts = row.height > LONG_HEADING
    row.outline = (3, objective.title or words("text.untitled"))
    paper.add(row)


def _facts(paper: Paper, words: Words, objective: ObjectiveRow) -> None:
    by = words("text.by_date", date=words.date(objective.target_on)) if objective.target_on else ""
    suggested = phrases.who(words, objective.suggested_by)
    carried = objective.carried_from if objective.carried_from else ""
    start = words("text.from_baseline", baseline=objective.baseline) if objective.baseline else ""
    paper.facts(
        [
            (
                words("fact.source"),
                words.label(objective.source),
                phrases.joined(
                    [
                        words("text.suggested_by", who=suggested) if suggested else "",
                        words("text.carried_from", year=carried) if carried else "",
                    ]
                ),
            ),
            (words("fact.area"), words.label(objective.area), ""),
            (words("fact.measure"), objective.measure or NONE, start),
            (words("fact.target"), objective.target or by or NONE, by if objective.target else ""),
        ],
        keeps=True,
        before=8,
    )


def _activities(paper: Paper, words: Words, objective: ObjectiveRow) -> None:
    """Who will do what: one column for each who may provide it."""
    if not objective.activities:
        paper.paragraph(text(words("text.no_activities"), styles.SMALL.muted()), before=8)
        return
    columns = [
        Column(127 if each is not Provider.OUTSIDE else 111, words.label(each)) for each in Provider
    ]
    with Table(paper, columns, before=11, padding=5) as table:
        row = table.row(
            *(
                [
                    _activity(words, each, place)
                    for place, each in enumerate(
                        one for one in objective.activities if one.provider is provider
                    )
                ]
                for provider in Provider
            )
        )
        row.cuts = row.height > TALL


def _activity(words: Words, each: ActivityRow, place: int) -> Listed:
    if each.done_on:
        when = words("text.done_on", date=words.date(each.done_on))
    elif each.due_on:
        when = words("text.by_date", date=words.date(each.due_on))
    else:
        when = ""
    lines = [text(each.text or NONE)]
    more = phrases.joined([each.provider_name, each.contact])
    if more:
        lines.append(text(more))
    times = phrases.joined([each.when, when])
    if times:
        lines.append(text(times, styles.SMALL.muted()))
    sign = phrases.mark(DONE if each.done_on else OPEN, words)
    return Listed(sign, tuple(lines), 4.0 if place else 0.0)


def _progress(paper: Paper, words: Words, objective: ObjectiveRow) -> None:
    """The record of progress, newest first; from two values on with a chart beside it."""
    if not objective.progress:
        paper.labelled(
            text(words("text.progress"), styles.LABEL),
            text(words("text.no_progress"), styles.SMALL.muted()),
        )
        return
    drawn = _charts(paper, words, objective)
    if drawn:
        _beside_charts(paper, words, objective, drawn)
        return
    with paper.within("L") as whole:
        caption = paper.box(_caption(words), COLUMN, whole)
        for place, each in enumerate(objective.progress):
            cells = _note(paper, words, each, whole, BODY_X, BODY_WIDTH)
            if not place:
                cells.insert(0, Cell(0, caption))
            paper.add(Row(cells=aligned(cells), before=4 if place else 11))
    for row in paper.rows[-len(objective.progress) : -1]:
        row.spares = SPARES


def _charts(paper: Paper, words: Words, objective: ObjectiveRow) -> list[Item]:
    """A line for each unit that two values or more are measured in, the target dashed."""
    notes = list(reversed(objective.progress))
    units = by_unit(each.value for each in notes)
    drawn: list[Item] = []
    for named, places in units.items():
        if len(places) < 2 or len(drawn) >= 2 * MOST_CHARTS:
            continue
        if len(units) > 1 and named:
            drawn.append(text(named, styles.SMALL.muted(), gap=4))
        aims = is_in(named, objective.target, alone=len(units) == 1)
        goal = measured(objective.target) if aims else None
        those = [notes[place] for place in places]
        drawn.append(_chart(paper, words, objective, those, goal))
    return drawn


def _chart(
    paper: Paper,
    words: Words,
    objective: ObjectiveRow,
    notes: Sequence[ProgressRow],
    goal: float | None,
) -> Figure:
    values = [
        (each.noted_on, words.day_and_month(each.noted_on), number)
        for each in notes
        if (number := measured(each.value)) is not None
    ]
    target = words("chart.target", value=charts.amount(goal)) if goal is not None else ""
    said = [
        words("chart.value", date=words.date(each.noted_on), value=each.value.strip())
        for each in notes
    ]
    says = words("chart.progress", number=objective.number, values="; ".join(said))
    if goal is not None:
        says = f"{says} {words('chart.with_target', target=objective.target.strip())}"
    return charts.line_chart(paper, values, (target, goal) if goal is not None else None, says)


def _beside_charts(
    paper: Paper, words: Words, objective: ObjectiveRow, drawn: Sequence[Item]
) -> None:
    """The charts over two columns, the notes over the others, as many as stand beside it."""
    named = text(objective.measure or words("text.progress"), styles.LABEL)
    if len(broken(paper.shaper, named.runs, HALF)) > LONGEST_TITLE:
        named = text(words("fact.measure"), styles.LABEL)
    shown = paper.box([named, *drawn], HALF)
    cells, used = [Cell(0, shown)], 0.0
    with paper.within("L") as whole:
        caption = paper.box(_caption(words), HALF, whole)
        cells.append(Cell(HALF_X, caption))
        used = caption.height + 3
        later: list[list[Cell]] = []
        for each in objective.progress:
            note = _note(paper, words, each, whole, HALF_X, HALF)
            height = max(cell.box.height for cell in note)
            if not later and used < shown.height:
                cells += [replace(cell, y=cell.y + used) for cell in note]
                used += height + 4
            else:
                later.append(note)
    first = Row(cells=cells, before=11, least=shown.height)
    first.cuts = first.height > TALL
    rows = [first, *(Row(cells=it, before=4) for it in later)]
    for row in rows:
        row.spares = SPARES if row is not rows[-1] else 0.0
        paper.add(row)


def _caption(words: Words) -> Text:
    return text(words("text.progress"), styles.LABEL, role="Caption")


def _note(
    paper: Paper, words: Words, each: ProgressRow, whole: Element, x: float, width: float
) -> list[Cell]:
    """A note's day, and right of it what it says."""
    entry = whole.add("LI")
    said = phrases.joined([_ended(each.value), _ended(each.note), each.by], " ")
    day = text(words.date(each.noted_on), styles.SMALL.muted(), role="Lbl")
    indent = DATE_WIDTH + 6
    return aligned(
        [
            Cell(x, paper.box(day, DATE_WIDTH, entry)),
            Cell(x + indent, paper.box(text(said or NONE), width - indent, entry.add("LBody"))),
        ]
    )


def _ended(said: str) -> str:
    """A sentence with its stop."""
    said = said.strip()
    return said if not said or said[-1] in '.!?…”"' else f"{said}."


def _beyond_means(paper: Paper, words: Words, objective: ObjectiveRow) -> None:
    """A box for what is beyond the school's means, and what the Principal decided (C.6, C.8)."""
    if not objective.requests:
        said = [
            text(words("text.beyond_means"), styles.BODY.strong()),
            text(objective.beyond_reason or words("text.stays_in_plan"), gap=2),
        ]
        _boxed(paper, paper.box(said, WIDTH - 20))
    for request in objective.requests:
        _boxed(paper, _request(paper, words, objective, request))


def _request(
    paper: Paper, words: Words, objective: ObjectiveRow, request: ResourceRequestRow
) -> Stack:
    decided = phrases.joined(
        [_ended(request.decision_reason), _ended(request.assigned), _told(words, request)], " "
    )
    said = [
        text(words("text.referred", number=request.number), styles.BODY.strong()),
        text(
            phrases.joined(
                [_ended(request.need), _ended(objective.beyond_reason), _looked(words, request)],
                " ",
            ),
            gap=2,
        ),
    ]
    above = paper.box(said, WIDTH - 20)
    facts = [
        (words("fact.referred"), phrases.day(words, request.asked_on)),
        (words("fact.faculty"), phrases.day(words, request.faculty_consulted_on)),
        (words("fact.considered"), phrases.day(words, request.considered_on)),
        (words("fact.decided"), phrases.day(words, request.decided_on)),
        (words("fact.decision"), words.label(request.decision) if request.decision else NONE),
    ]
    boxes: list[tuple[float, Box]] = [(0, above)]
    cells = []
    with paper.within("L") as whole:
        for place, (label, value) in enumerate(facts):
            entry = whole.add("LI")
            x = place * 92.0
            width = 88.0 if place < 4 else WIDTH - 20 - 4 * 92
            cells.append(
                Cell(x, paper.box(text(label, styles.FACT_LABEL, role="Lbl"), width, entry))
            )
            cells.append(
                Cell(x, paper.box(text(value, styles.FACT), width, entry.add("LBody")), 11)
            )
    boxes.append((7, Abreast(cells)))
    if decided:
        boxes.append((7, paper.box(text(decided), WIDTH - 20)))
    return Stack(boxes)


def _looked(words: Words, request: ResourceRequestRow) -> str:
    return words("text.looked_at", what=_ended(request.looked_at)) if request.looked_at else ""


def _told(words: Words, request: ResourceRequestRow) -> str:
    on = request.family_told_on
    return words("text.family_told", date=words.date(on)) if on else ""


def _boxed(paper: Paper, box: Box) -> None:
    def panel(sheets: Sheets, x: float, y: float, height: float) -> None:
        sheets.rectangle(x, y, WIDTH, height, fill=TINT, stroke=INK, weight=0.75)

    row = Row(cells=[Cell(10, box)], before=11, padding=(9, 10), panel=panel, spares=SPARES)
    row.cuts, row.least = row.height > TALL, LEAST_BOXED
    paper.add(row)
