"""The sheet that lies on the table at a conference: who comes, what stands, what is to decide.

It speaks of one student alone, so that at a group conference each family has its own (C.3), and
of no marks and no scores, for others sit at the table.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ilp_desktop.office.completeness import file_lacks
from ilp_desktop.office.file_rows import ConferenceRow, IlpFile
from ilp_desktop.office.plan_rows import ObjectiveRow, PlanRow
from ilp_desktop.policy.conferences import TAKES_TIME, Attendance, ConferenceState
from ilp_desktop.printing import phrases
from ilp_desktop.printing.objectives import written
from ilp_desktop.printing.phrases import NONE, OPEN
from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.boxes import Drawing
from ilp_desktop.printing.typeset.paper import Figure, Item, Listed, Paper, text
from ilp_desktop.printing.typeset.sheet import Sheets
from ilp_desktop.printing.typeset.styles import LINE, WIDTH
from ilp_desktop.printing.typeset.tables import Column, Table
from ilp_desktop.words import Words

NOTE_LINES = 6
LINE_HEIGHT = 24.0
VOICES = 3
"""So many of the latest needs and aspirations are said again."""


def conference_sheet(paper: Paper, words: Words, file: IlpFile) -> None:
    """The next conference that is planned, else the last one; without any, the sheet is blank."""
    conference = _meant(file)
    _when(paper, words, conference)
    if conference and conference.invited:
        _invited(paper, words, conference)
    plan = file.years[0].plan if file.years else None
    if plan:
        _voices(paper, words, plan)
        _objectives(paper, words, plan)
    _lacks(paper, words, file)
    _to_write_on(paper, words, conference)


def of_day(conferences: Iterable[ConferenceRow], day: date) -> list[ConferenceRow]:
    """Those that take place on a day, the first of them first."""
    then = [it for it in conferences if it.starts_at.date() == day and it.state in TAKES_TIME]
    return sorted(then, key=lambda each: each.starts_at)


def _meant(file: IlpFile) -> ConferenceRow | None:
    known = file.years[0].conferences if file.years else ()
    coming = [
        each
        for each in known
        if each.state is ConferenceState.PLANNED and each.starts_at.date() >= file.prepared_on
    ]
    if coming:
        return min(coming, key=lambda each: each.starts_at)
    return next(iter(known), None)


def _when(paper: Paper, words: Words, conference: ConferenceRow | None) -> None:
    if conference is None:
        paper.paragraph(text(words("sheet.none"), styles.INTRODUCTION), before=16)
        return
    on = conference.starts_at
    paper.heading(2, words.titled_date(on.date()), styles.H1, before=22, after=4)
    language = words.language_name(conference.interpreter_language)
    paper.facts(
        [
            (words("fact.place_and_time"), conference.place or NONE, words.time(on.time())),
            (words("column.kind"), words.label(conference.kind), conference.topic),
            (
                words("sheet.minutes"),
                str(conference.minutes),
                words.label(conference.state),
            ),
            (
                words("sheet.interpreter"),
                conference.interpreter or (language if conference.interpreter_language else NONE),
                "",
            ),
        ]
    )


def _invited(paper: Paper, words: Words, conference: ConferenceRow) -> None:
    paper.section(words("column.invited"))
    columns = [
        Column(226, words("column.name_and_role")),
        Column(150, words("fact.reply")),
        Column(116, words("column.came")),
    ]
    with Table(paper, columns, padding=4) as table:
        for each in conference.invited:
            noted = each.attendance is not Attendance.UNKNOWN
            came = words.label(each.attendance) if noted else f"☐ {words('sheet.present')}"
            table.row(phrases.who(words, each.who), words.label(each.reply), came)


def _voices(paper: Paper, words: Words, plan: PlanRow) -> None:
    paper.section(words("section.needs"))
    if not plan.voices:
        paper.paragraph(text(words("text.nothing_yet"), styles.SMALL.muted()))
    for place, each in enumerate(plan.voices[:VOICES]):
        label = phrases.label(words.label(each.kind), phrases.who(words, each.who))
        paper.labelled(label, phrases.quoted(each.words, each.language), before=8 if place else 0)


def _objectives(paper: Paper, words: Words, plan: PlanRow) -> None:
    paper.section(words("section.objectives"))
    found = written(plan)
    if not found:
        paper.paragraph(text(words("text.nothing_yet"), styles.SMALL.muted()))
        return
    columns = [
        Column(160, words("column.objective")),
        Column(150, words("column.standing")),
        Column(182, words("sheet.to_do")),
    ]
    with Table(paper, columns, padding=4.5) as table:
        for each in found:
            table.row(_titled(words, each), _standing(words, each), _to_do(words, each))


def _titled(words: Words, each: ObjectiveRow) -> list[Item]:
    return [
        text(f"{each.number}. {each.title or words('text.untitled')}", styles.LABEL),
        text(each.measure, styles.SMALL.muted()),
    ]


def _standing(words: Words, each: ObjectiveRow) -> list[Item]:
    latest = next(iter(each.progress), None)
    said = phrases.joined([latest.value, latest.note]) if latest else words("text.no_progress")
    when = words.date(latest.noted_on) if latest else ""
    return [
        text(words.label(each.status), styles.LABEL),
        text(phrases.joined([when, said], ": ")),
    ]


def _to_do(words: Words, each: ObjectiveRow) -> list[Item]:
    waiting = [one for one in each.activities if not one.done_on]
    if not waiting:
        return [text(NONE)]
    return [
        Listed(
            phrases.mark(OPEN, words),
            (text(phrases.joined([words.label(one.provider), one.text], ": ")),),
            4.0 if place else 0.0,
        )
        for place, one in enumerate(waiting)
    ]


def _lacks(paper: Paper, words: Words, file: IlpFile) -> None:
    lacking = dict.fromkeys(words.label(each.lack) for each in file_lacks(file))
    if lacking:
        paper.section(words("section.completeness"))
        paper.bullets([*lacking])


def _to_write_on(paper: Paper, words: Words, conference: ConferenceRow | None) -> None:
    """What was noted of a conference that is over, and room for what was not."""
    paper.section(words("sheet.notes"))
    established, reviewed, notes = (
        (conference.established, conference.reviewed, conference.notes)
        if conference
        else (False, False, "")
    )
    ticks = (
        (words("text.established_here"), established),
        (words("text.reviewed_here"), reviewed),
    )
    paper.paragraph(
        [text(f"{'☑' if done else '☐'} {said}", styles.BODY, gap=2) for said, done in ticks],
        keeps=True,
    )
    if notes:
        paper.labelled(words("sheet.decided"), notes, before=10)
        return

    def rules(sheets: Sheets, x: float, y: float) -> None:
        for line in range(1, NOTE_LINES + 1):
            sheets.rule(x, x + WIDTH, y + line * LINE_HEIGHT, 0.5, LINE)

    row = paper.paragraph(
        [
            text(words("sheet.decided"), styles.LABEL),
            Figure(Drawing(NOTE_LINES * LINE_HEIGHT + 6, rules)),
        ],
        before=10,
    )
    row.cuts = False
