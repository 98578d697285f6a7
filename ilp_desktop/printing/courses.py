"""Courses and credits: the strategy, the grid of grades, what graduation asks for (B.1.c)."""

from __future__ import annotations

import re

from reportlab.graphics import shapes

from ilp_desktop.office.file_rows import YearRow
from ilp_desktop.office.plan_rows import CreditRow, PlannedCourseRow, PlanRow
from ilp_desktop.policy.courses import CourseState, CreditArea
from ilp_desktop.printing import charts
from ilp_desktop.printing.phrases import EARNED, OPEN, UNDER_WAY, number
from ilp_desktop.printing.plan_sections import nothing_yet
from ilp_desktop.printing.typeset import graphics, styles
from ilp_desktop.printing.typeset.boxes import Cell, Drawing, Row
from ilp_desktop.printing.typeset.paper import Figure, Flanked, Listed, Paper, Text, text
from ilp_desktop.printing.typeset.sheet import Sheets
from ilp_desktop.printing.typeset.tables import Column, Table
from ilp_desktop.printing.typeset.text import Run, broken
from ilp_desktop.words import NO_BREAK, Words

SIGNS = {
    CourseState.EARNED: EARNED,
    CourseState.IN_PROGRESS: UNDER_WAY,
    CourseState.PLANNED: OPEN,
}
BAR = 118.0
FIRST_GRADE_OF_CREDITS = 9
"""Before it nothing can be earned toward graduation, so all would be short."""


def courses(paper: Paper, words: Words, year: YearRow, plan: PlanRow, anchor: str) -> None:
    """Strategy, course plan and credits."""
    note = words("text.rule_set", rule=plan.credit_rule) if plan.credit_rule else ""
    paper.section(words("section.courses"), note=note, anchor=f"{anchor}.courses")
    if not plan.strategy and not plan.courses:
        nothing_yet(paper, words)
    if plan.strategy:
        paper.labelled(
            text(words("text.strategy"), styles.LABEL),
            plan.strategy,
            before=0,
            keeps=bool(plan.courses),
        )
    if plan.courses:
        _grid(paper, words, year, plan)
    if plan.credits and (year.grade is None or year.grade >= FIRST_GRADE_OF_CREDITS):
        _credits(paper, words, plan)


def _grid(paper: Paper, words: Words, year: YearRow, plan: PlanRow) -> None:
    grades = sorted({course.grade for course in plan.courses})
    wide = 88.0 if len(grades) <= 4 else 66.0
    share = (styles.WIDTH - wide) / len(grades)
    columns = [Column(wide, words("column.area"), styles.GRID, heads_row=True)]
    columns += [Column(share, _grade(words, grade, year), styles.GRID) for grade in grades]
    with Table(paper, columns, padding=3.5, before=12) as table:
        for area in CreditArea:
            own = [course for course in plan.courses if course.area is area]
            if own:
                table.row(
                    words.label(area),
                    *(
                        [
                            _course(words, each, place)
                            for place, each in enumerate(one for one in own if one.grade == grade)
                        ]
                        for grade in grades
                    ),
                )
    paper.stays()
    paper.paragraph(Text(tuple(_legend(words)), styles.NOTE), before=5)


def _grade(words: Words, grade: int, year: YearRow) -> str:
    """ "Grade 11, 2026-27"; the year alone where it can be told."""
    name = words("text.grade", grade=grade)
    if year.grade is None:
        return name
    first = year.starts_on.year + grade - year.grade
    return f"{name}, {first}-{(first + 1) % 100:02}"


def _course(words: Words, course: PlannedCourseRow, place: int) -> Listed:
    sign = Run(SIGNS[course.state], styles.MARK, words.label(course.state))
    last_with = re.sub(r" (?=\S{1,4}$)", NO_BREAK, course.course)
    named = f"{last_with}{2 * NO_BREAK}{number(course.credit)}"
    serves = (
        words("text.serves_objective", number=course.objective_number)
        if course.objective_number
        else course.reason
    )
    lines = [text(named, styles.GRID)]
    if serves:
        lines.append(text(serves, styles.GRID.muted()))
    return Listed(sign, tuple(lines), 2.0 if place else 0.0)


def _legend(words: Words) -> list[Run]:
    runs: list[Run] = []
    for state, sign in SIGNS.items():
        runs += [Run(sign, styles.MARK), Run(f" {words.label(state)}    ", styles.NOTE)]
    return runs


def _credits(paper: Paper, words: Words, plan: PlanRow) -> None:
    paper.section(words("section.credits"))
    figures = styles.SMALL.right()
    columns = [
        Column(106, words("column.area")),
        *(
            Column(width, words(f"column.{key}"), figures)
            for width, key in (
                (54, "required"),
                (50, "earned"),
                (64, "in_progress"),
                (54, "planned"),
                (46, "short"),
            )
        ),
        Column(BAR, words("column.toward")),
    ]
    widest = max((_reach(each) for each in plan.credits), default=1.0) or 1.0
    with Table(paper, columns, padding=3.8) as table:
        for each in plan.credits:
            table.row(words.label(each.area), *_figures(each), _bar(each, widest))
        whole = [
            sum(getattr(each, name) for each in plan.credits)
            for name in ("required", "earned", "in_progress", "planned", "short")
        ]
        table.row(words("text.all_areas"), *(number(each) for each in whole), "", total=True)
    paper.stays()
    _bar_legend(paper, words)
    short = [each for each in plan.credits if each.short > 0]
    if short:
        listed = ". ".join(
            words(
                "text.short_in" if each.short <= 1 else "text.short_several_in",
                credit=number(each.short),
                area=words.label(each.area),
            )
            for each in short
        )
        paper.labelled(text(words("text.what_is_short"), styles.LABEL), f"{listed}.", before=8)


def _figures(each: CreditRow) -> list[Text]:
    values = (each.required, each.earned, each.in_progress, each.planned)
    cells = [text(number(value), styles.SMALL.right()) for value in values]
    short = styles.SMALL.strong() if each.short else styles.SMALL
    return [*cells, text(number(each.short), short.right())]


def _reach(each: CreditRow) -> float:
    return max(each.required, each.earned + each.in_progress)


def _bar(each: CreditRow, widest: float) -> Figure:
    scale = BAR / widest
    earned = min(each.earned, _reach(each))
    planned = min(each.planned, max(0.0, each.required - each.earned - each.in_progress))
    parts = (earned, each.in_progress, planned, each.short)
    return Figure(_painted(charts.credit_bar(*(part * scale for part in parts))))


def _painted(bar: shapes.Drawing) -> Drawing:
    def paint(sheets: Sheets, x: float, y: float) -> None:
        graphics.draw(sheets, bar, x, y + 2.5)

    return Drawing(12, paint)


def _bar_legend(paper: Paper, words: Words) -> None:
    """What each look of a bar means, a piece of it before its word."""
    cells, x = [], 0.0
    for place, part in enumerate(("earned", "in_progress", "planned", "short")):
        sizes = [18.0 if place == each else 0.0 for each in range(4)]
        said = text(words(f"chart.{part}"), styles.NOTE)
        box = paper.box(Flanked(_painted(charts.credit_bar(*sizes)), said, 23), 150)
        cells.append(Cell(x, box))
        x += 43 + broken(paper.shaper, said.runs, 150)[0].width
    paper.add(Row(cells=cells, before=7, cuts=False))
