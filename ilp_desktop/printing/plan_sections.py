"""The sections of a plan but for its objectives and courses: who says what, who took part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby

from ilp_desktop.office.file_rows import DocumentRow
from ilp_desktop.office.plan_rows import ContributionRow, OptionRow, PlanRow, SkillRow, VoiceRow
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.policy.plan import ContributionKind, SkillLevel, VoiceKind
from ilp_desktop.printing import phrases
from ilp_desktop.printing.phrases import NONE
from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.boxes import Drawing
from ilp_desktop.printing.typeset.paper import Flanked, Paper, Text, text
from ilp_desktop.printing.typeset.sheet import Sheets
from ilp_desktop.printing.typeset.styles import INK
from ilp_desktop.printing.typeset.tables import Column, Table
from ilp_desktop.words import Words


def nothing_yet(paper: Paper, words: Words, key: str = "text.nothing_yet") -> None:
    """Says under a heading that nothing stands there."""
    paper.paragraph(text(words(key), styles.SMALL.muted()))


def voices(paper: Paper, words: Words, plan: PlanRow, anchor: str, titles: phrases.Titles) -> None:
    """Needs and aspirations, then what the others added, in their own words (C.5, C.6)."""
    own = [each for each in plan.voices if each.kind is not VoiceKind.ADDITION]
    others = [each for each in plan.voices if each.kind is VoiceKind.ADDITION]
    students = own and all(each.who.role is ParticipantRole.STUDENT for each in own)
    note = words("text.own_words") if students else ""
    paper.section(words("section.needs"), note=note, anchor=f"{anchor}.needs")
    if not own:
        nothing_yet(paper, words)
    for place, voice in enumerate(own):
        label = phrases.label(words.label(voice.kind), voice.who.name, words.date(voice.said_on))
        paper.labelled(label, _quote(voice, styles.QUOTE), before=14 if place else 2)
    if not others:
        return
    paper.section(words("section.added"))
    for place, voice in enumerate(others):
        title = titles.of(voice.who)
        label = phrases.label(
            title or voice.who.name, voice.who.name if title else "", words.date(voice.said_on)
        )
        paper.labelled(label, _quote(voice, styles.BODY), before=10 if place else 0)


def _quote(voice: VoiceRow, style: styles.Style) -> Text:
    said = phrases.quoted(voice.words, voice.language)
    foreign = "" if voice.language.startswith("en") else voice.language
    return text(said, style, language=foreign)


def strengths(
    paper: Paper, words: Words, plan: PlanRow, anchor: str, proof: Callable[[str | None], str]
) -> None:
    """Strengths and achievements together, newest first (policy C.7)."""
    paper.section(words("section.strengths"), anchor=f"{anchor}.strengths")
    found = [
        (each.noted_on, words("text.strength"), each.text, each.source) for each in plan.strengths
    ] + [
        (
            each.achieved_on,
            words.label(each.kind),
            each.text,
            phrases.joined([each.source, proof(each.document_id)]),
        )
        for each in plan.achievements
    ]
    if not found:
        return nothing_yet(paper, words)
    columns = [
        Column(70, words("column.date")),
        Column(72, words("column.kind")),
        Column(214, words("column.what")),
        Column(136, words("column.seen_by")),
    ]
    with Table(paper, columns) as table:
        for on, kind, what, source in sorted(found, key=lambda each: each[0], reverse=True):
            table.row(words.date(on), kind, what, source or NONE)
    return None


def skills(paper: Paper, words: Words, plan: PlanRow, anchor: str) -> None:
    """Skills, how far each has come, and what shows it (policy B.1.b)."""
    paper.section(words("section.skills"), anchor=f"{anchor}.skills")
    if not plan.skills:
        return nothing_yet(paper, words)
    columns = [
        Column(156, words("column.skill")),
        Column(60, words("column.kind")),
        Column(122, words("column.level")),
        Column(154, words("column.evidence")),
    ]
    with Table(paper, columns) as table:
        for skill in plan.skills:
            level = _level(skill)
            named = f"{level}, {words.label(skill.level).lower()}"
            table.row(
                skill.name,
                words.label(skill.category),
                Flanked(Drawing(12, partial(_bars, level)), text(named), 58),
                skill.evidence or NONE,
            )
    return None


def _level(skill: SkillRow) -> int:
    return list(SkillLevel).index(skill.level) + 1


def _bars(level: int, sheets: Sheets, x: float, y: float) -> None:
    for place in range(len(SkillLevel)):
        fill = INK if place < level else ""
        sheets.rectangle(x + place * 12.2, y + 4, 10.6, 5, fill=fill, stroke=INK, weight=0.6)


def guidelines(paper: Paper, words: Words, plan: PlanRow) -> None:
    """What the school's template asks of every student (policy C.5)."""
    if plan.guidelines:
        paper.section(words("section.guidelines"), note=words("text.from_template"))
        paper.bullets(plan.guidelines)


def college_and_career(
    paper: Paper, words: Words, plan: PlanRow, anchor: str, titles: phrases.Titles
) -> None:
    """What may come after school, community resources, suggestions, the review (C.9)."""
    since = words.long_date(plan.pccr_since) if plan.pccr_since else ""
    note = words("text.pccr_since", date=since) if since else words("text.not_yet_pccr")
    paper.section(words("section.college_and_career"), note=note, anchor=f"{anchor}.career")
    if plan.options:
        _options(paper, words, plan)
    else:
        nothing_yet(paper, words)
    if plan.resources:
        _resources(paper, words, plan)
    if plan.suggestions:
        _suggestions(paper, words, plan)
    reviews = [
        each
        for each in plan.contributions
        if each.who.role is ParticipantRole.CAREER_STAFF
        and each.kind is ContributionKind.REVIEWED
        and each.note
    ]
    if reviews:
        paper.section(words("section.career_review"))
        for place, each in enumerate(reviews):
            label = phrases.label(each.who.name, titles.of(each.who), words.date(each.took_part_on))
            paper.labelled(label, each.note, before=10 if place else 0)


def _options(paper: Paper, words: Words, plan: PlanRow) -> None:
    columns = [
        Column(186, words("column.after_school")),
        Column(134, words("column.asks_for")),
        Column(56, words("column.objective")),
        Column(116, words("column.standing")),
    ]
    with Table(paper, columns) as table:
        for option in plan.options:
            number = str(option.objective_number) if option.objective_number else NONE
            table.row(
                phrases.over(option.name, _kind_and_code(words, option)),
                option.asks_for or NONE,
                number,
                option.standing or NONE,
            )
    for credit in dict.fromkeys(it.credit for it in plan.options if it.credit):
        paper.paragraph(text(credit, styles.NOTE), before=4)


def _kind_and_code(words: Words, option: OptionRow) -> str:
    """What kind of way it is, and the code of what was chosen from a list."""
    return " · ".join(it for it in (words.label(option.kind), option.code) if it)


def _resources(paper: Paper, words: Words, plan: PlanRow) -> None:
    paper.section(words("section.community"))
    columns = [
        Column(148, words("column.resource")),
        Column(136, words("column.where_and_when")),
        Column(106, words("column.contact")),
        Column(102, words("column.eligible")),
    ]
    with Table(paper, columns) as table:
        for each in plan.resources:
            ends = words("text.until", date=words.date(each.expires_on)) if each.expires_on else ""
            table.row(
                phrases.over(each.name, each.kind, each.note),
                phrases.joined([each.place, each.hours], "; ") or NONE,
                each.contact or NONE,
                phrases.joined([each.eligibility, ends], "; ") or NONE,
            )


def _suggestions(paper: Paper, words: Words, plan: PlanRow) -> None:
    paper.section(words("section.suggested"))
    columns = [
        Column(74, words("column.suggested")),
        Column(118, words("column.by")),
        Column(160, words("column.what")),
        Column(140, words("column.answer")),
    ]
    with Table(paper, columns) as table:
        for each in plan.suggestions:
            answer = phrases.joined([words.label(each.answer), each.answer_reason], ": ")
            answered = words.date(each.answered_on) if each.answered_on else ""
            table.row(
                words.date(each.suggested_on),
                phrases.who(words, each.suggested_by) or NONE,
                phrases.over(each.title, each.statement),
                phrases.joined([answer, answered]),
            )


def who_took_part(
    paper: Paper, words: Words, plan: PlanRow, anchor: str, titles: phrases.Titles
) -> None:
    """Authors, consulted and reviewers (policy B.1, C.5)."""
    paper.section(words("section.took_part"), anchor=f"{anchor}.took_part")
    if not plan.contributions:
        return nothing_yet(paper, words)
    columns = [
        Column(134, words("column.person")),
        Column(90, words("column.part")),
        Column(128, words("column.in")),
        Column(140, words("column.when_and_how")),
    ]
    people = sorted(plan.contributions, key=_by_person)
    with Table(paper, columns) as table:
        for _, each in groupby(people, key=_by_person):
            table.row(*_person(words, list(each), titles))
    return None


def _by_person(each: ContributionRow) -> tuple[int, str]:
    roles = list(ParticipantRole)
    return (roles.index(each.who.role) if each.who.role else len(roles), each.who.name)


def _person(
    words: Words, parts: Sequence[ContributionRow], titles: phrases.Titles
) -> Sequence[Sequence[Text]]:
    """One person's row: every part once, every day with how."""
    who = parts[0].who
    kinds = dict.fromkeys(words.label(each.kind).lower() for each in parts)
    sections = dict.fromkeys(each.sections for each in parts if each.sections)
    days = sorted(parts, key=lambda each: each.took_part_on)
    short = [each for each in days if not _is_review(each)]
    when = dict.fromkeys(
        phrases.joined([words.date(each.took_part_on), each.note if each in short else ""])
        for each in days
    )
    return (
        phrases.over(who.name, titles.of(who)),
        [text(", ".join(kinds).capitalize())],
        [text("; ".join(sections) or words("text.all_sections"))],
        [text(each) for each in when],
    )


def _is_review(each: ContributionRow) -> bool:
    """Whether its note is printed in full elsewhere."""
    return each.kind is ContributionKind.REVIEWED and each.who.role is ParticipantRole.CAREER_STAFF


def proof_of(
    words: Words, paper: Paper, documents: Sequence[DocumentRow]
) -> Callable[[str | None], str]:
    """Where a document that proves something stands in this print."""
    numbers = {each.id: number for number, each in enumerate(documents, 1)}

    def proof(document_id: str | None) -> str:
        if document_id not in numbers:
            return ""
        number = numbers[document_id]
        page = paper.page_of(f"document.{number}")
        return words("text.document_on_page", number=number, page=page)

    return proof
