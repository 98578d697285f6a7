"""The records of a school year but for its classes: scores, conferences, journal (C.2, C.7)."""

from __future__ import annotations

from collections.abc import Sequence

from ilp_desktop.office.file_rows import (
    ConferenceRow,
    InvitedRow,
    JournalRow,
    ScoreRow,
    YearRow,
)
from ilp_desktop.policy.conferences import PRESENT, Attendance, ConferenceState, Reply
from ilp_desktop.policy.journal import EntryKind, Visibility
from ilp_desktop.policy.people import FAMILY_ROLES
from ilp_desktop.printing import phrases
from ilp_desktop.printing.phrases import NONE
from ilp_desktop.printing.plan_sections import nothing_yet
from ilp_desktop.printing.score_chart import score_charts
from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.boxes import Cell, Row, Stack, aligned
from ilp_desktop.printing.typeset.paper import Paper, text
from ilp_desktop.printing.typeset.styles import BODY_WIDTH, BODY_X, COLUMN
from ilp_desktop.printing.typeset.tables import Column, Table
from ilp_desktop.words import Words


def scores(
    paper: Paper, words: Words, year: YearRow, anchor: str, earlier: Sequence[ScoreRow]
) -> None:
    """Test scores as printed; where they are numbers, which is the best (policy C.7)."""
    if not year.scores:
        return
    paper.section(words("section.scores"), anchor=f"{anchor}.scores")
    score_charts(paper, words, year.scores, earlier)
    best: dict[tuple[str, str, str], float] = {}
    for each in year.scores:
        if each.high is not None:
            key = (each.test, each.part, each.scale)
            best[key] = max(best.get(key, each.high), each.high)
    several = [(each.test, each.part, each.scale) for each in year.scores]
    columns = [
        Column(74, words("column.date")),
        Column(140, words("column.test")),
        Column(126, words("column.test_part")),
        Column(70, words("column.score")),
        Column(82, words("column.scale")),
    ]
    with Table(paper, columns, padding=3.5) as table:
        for each in year.scores:
            key = (each.test, each.part, each.scale)
            is_best = several.count(key) > 1 and each.high is not None and each.high == best[key]
            printed = words("text.best", score=each.printed) if is_best else each.printed
            table.row(
                words.date(each.taken_on),
                each.test,
                each.part or NONE,
                text(printed, styles.LABEL),
                each.scale or NONE,
            )


def conferences(
    paper: Paper, words: Words, year: YearRow, anchor: str, titles: phrases.Titles
) -> None:
    """Each conference: how it was offered, who came, what came of it (policy C.2 to C.4)."""
    paper.section(words("section.conferences"), anchor=f"{anchor}.conferences")
    if not year.conferences:
        return nothing_yet(paper, words, "text.no_conference")
    for place, conference in enumerate(year.conferences):
        _conference(paper, words, conference, titles, first=place == 0)
    return None


SPARES = 250.0
"""How much of a page may stay empty so that a conference is not divided."""


def _conference(
    paper: Paper,
    words: Words,
    conference: ConferenceRow,
    titles: phrases.Titles,
    *,
    first: bool,
) -> None:
    on = conference.starts_at
    state = conference.state
    label = phrases.label(
        words.date(on.date()), "" if state is ConferenceState.HELD else words.label(state)
    )
    title = phrases.joined([words.label(conference.kind), conference.topic], ": ")
    cells = aligned(
        [
            Cell(0, paper.box(label, COLUMN)),
            Cell(BODY_X, paper.box(text(title, styles.H3, role="H3"), BODY_WIDTH)),
        ]
    )
    paper.add(Row(cells=cells, before=0 if first else 22, keeps=True, cuts=False, spares=SPARES))
    _offer(paper, words, conference)
    if conference.invited:
        _invited(paper, words, conference, titles)
    wishes = [(words("text.wishes"), conference.wishes)] if conference.wishes.strip() else []
    for name, said in [*wishes, (words("text.outcome"), _outcome(words, conference))]:
        if said:
            paper.stays()
            paper.labelled(text(name, styles.LABEL), text(said), before=7)


def _offer(paper: Paper, words: Words, conference: ConferenceRow) -> None:
    """When and how it was first offered to the family (C.2), their answer, where and when."""
    offered = sorted(
        (each for each in _family(conference) if each.offered_on),
        key=lambda each: each.offered_on or conference.starts_at.date(),
    )
    first = offered[0] if offered else None
    offer = NONE
    if first and first.offered_on:
        method = words.label(first.offer_method) if first.offer_method else ""
        language = words.language_name(first.offer_language)
        offer = phrases.joined([words.date(first.offered_on), method, language])
    where = phrases.joined([conference.place, words.time(conference.starts_at.time())])
    facts = [
        (words("fact.offered"), offer),
        (words("fact.reply"), _reply(words, conference)),
        (words("fact.place_and_time"), where),
    ]
    cells = []
    width = (BODY_WIDTH - 20) / 3
    with paper.within("L") as whole:
        for place, (name, value) in enumerate(facts):
            entry = whole.add("LI")
            named = paper.box(text(name, styles.FACT_LABEL, role="Lbl"), width, entry)
            said = paper.box(text(value), width, entry.add("LBody"))
            cells.append(Cell(BODY_X + place * (width + 10), Stack([(0, named), (1, said)])))
    paper.add(Row(cells=cells, before=3, keeps=True, cuts=False))


def _family(conference: ConferenceRow) -> list[InvitedRow]:
    """Student and adults; an answer of the staff's own says nothing of what was offered."""
    return [each for each in conference.invited if each.who.role in FAMILY_ROLES]


def _reply(words: Words, conference: ConferenceRow) -> str:
    """The family's answer: the latest that is not silence."""
    answered = [each for each in _family(conference) if each.reply is not Reply.NONE]
    if not answered:
        return words.label(Reply.NONE)
    latest = max(answered, key=lambda each: each.replied_on or conference.starts_at.date())
    on = words.day_and_month(latest.replied_on) if latest.replied_on else ""
    return phrases.joined([words.label(latest.reply), on])


def _invited(paper: Paper, words: Words, conference: ConferenceRow, titles: phrases.Titles) -> None:
    columns = [
        Column(172, words("column.invited")),
        Column(75, words("column.came")),
        Column(118, words("column.how")),
    ]
    with Table(
        paper, columns, x=BODY_X, width=BODY_WIDTH, padding=2.6, before=9, light=True
    ) as table:
        for each in conference.invited:
            came, how = _attendance(words, each)
            table.row(titles.named(each.who), came, text(how, styles.SMALL.muted()), loose=True)


def _attendance(words: Words, each: InvitedRow) -> tuple[str, str]:
    if each.attendance in PRESENT:
        return words("text.present"), words.label(each.attendance).lower()
    if each.attendance is Attendance.ABSENT:
        return words("text.absent"), words(f"had_said.{each.reply.name}")
    return words("text.invited"), words.label(each.reply).lower()


def _outcome(words: Words, conference: ConferenceRow) -> str:
    said = []
    if conference.established:
        said.append(words("text.established_here"))
    if conference.reviewed:
        said.append(words("text.reviewed_here"))
    if conference.interpreter or conference.interpreter_language:
        language = words.language_name(conference.interpreter_language)
        said.append(words("text.interpreter", name=conference.interpreter, language=language))
    if conference.cancelled_because:
        said.append(words("text.cancelled_because", why=conference.cancelled_because.rstrip(".")))
    if conference.at_parent_teacher_conferences:
        said.append(words("text.at_conferences"))
    return phrases.joined([*said, conference.notes], " ")


def journal(paper: Paper, words: Words, year: YearRow, anchor: str, titles: phrases.Titles) -> None:
    """The journal, newest first (policy C.7)."""
    if not year.journal:
        return
    paper.section(
        words("section.journal"), note=words("text.newest_first"), anchor=f"{anchor}.journal"
    )
    for place, each in enumerate(year.journal):
        label = phrases.label(
            words.date(each.happened_on), titles.named(each.author), *_about(words, each)
        )
        if 0 < place == len(year.journal) - 1:  # the last entry does not stand on a page alone
            paper.rows[-1].spares = SPARES / 2
        paper.labelled(label, each.text.strip() or NONE, before=11 if place else 0)


def _about(words: Words, each: JournalRow) -> list[str]:
    """What kind of entry, which objective, and whether only staff may read it."""
    about = []
    if each.kind is not EntryKind.NARRATIVE:
        about.append(words.label(each.kind))
    if each.objective_number:
        about.append(words("text.objective", number=each.objective_number))
    lines = [", ".join(about)] if about else []
    if each.visibility is Visibility.SCHOOL_STAFF:
        lines.append(words("text.staff_only"))
    return lines
