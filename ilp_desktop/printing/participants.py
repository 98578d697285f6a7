"""The participants of an ILP process: names, addresses, telephones, from when to when (B.3)."""

from __future__ import annotations

from ilp_desktop.office.file_rows import IlpFile, ParticipantRow
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.printing import phrases
from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.paper import Paper, Text, text
from ilp_desktop.printing.typeset.tables import Column, Table
from ilp_desktop.words import Words


def participants(paper: Paper, words: Words, file: IlpFile, *, before: float = 0.0) -> None:
    """Those who take part, and those who did."""
    title = words("title.participants")
    paper.heading(1, title, styles.H1, anchor="participants", before=before, after=4)
    paper.paragraph(
        text(words("text.participants"), styles.INTRODUCTION), width=385, after=16, keeps=True
    )
    present = phrases.present(file)
    former = [each for each in file.participants if each not in present]
    columns = [
        Column(142, words("column.name_and_role")),
        Column(108, words("column.address")),
        Column(108, words("column.telephone")),
        Column(134, words("column.since")),
    ]
    if not present:
        paper.paragraph(text(words("text.no_participants"), styles.BODY))
    else:
        with Table(paper, columns, padding=6) as table:
            for each in present:
                table.row(
                    _person(words, each),
                    _address(words, each, file),
                    _telephones(words, each),
                    _since(words, each),
                )
    if former:
        _former(paper, words, former)


def _person(words: Words, each: ParticipantRow) -> list[Text]:
    language = words.language_name(each.language)
    if each.needs_interpreter:
        language = words("text.with_interpreter", language=language)
    english = each.language.startswith("en")
    more = [each.duty] if each.duty else []
    if not english or each.role is ParticipantRole.STUDENT:
        more.append(language)
    return [
        text(each.name, styles.LABEL),
        text(phrases.title(words, each)),
        *(text(one, styles.SMALL.muted()) for one in more),
    ]


def _address(words: Words, each: ParticipantRow, file: IlpFile) -> list[Text]:
    if each.address_withheld:
        return [text(words("text.address_withheld"))]
    if each.address:
        return [text(line) for line in each.address]
    missing = text(words("text.none_on_record"), styles.SMALL.muted())
    family = each.role in (ParticipantRole.STUDENT, ParticipantRole.PARENT)
    return [missing] if family else [text(file.school.name), text(file.school.address)]


def _telephones(words: Words, each: ParticipantRow) -> list[Text]:
    lines = [text(f"{one.written} {words.label(one.kind)}") for one in each.telephones]
    if not lines:
        lines = [text(words("text.none_on_record"), styles.SMALL.muted())]
    return [*lines, text(each.best_times, styles.SMALL.muted())] if each.best_times else lines


def _since(words: Words, each: ParticipantRow) -> list[Text]:
    assigned = words("text.assigned_by", name=each.assigned_by) if each.assigned_by else ""
    return phrases.over(words.date(each.from_on), phrases.own(words, each.reason), assigned)


def _former(paper: Paper, words: Words, former: list[ParticipantRow]) -> None:
    paper.section(words("section.former_participants"), anchor="participants.former")
    columns = [
        Column(196, words("column.name_and_role")),
        Column(78, words("column.from")),
        Column(78, words("column.to")),
        Column(140, words("column.reason")),
    ]
    with Table(paper, columns) as table:
        for each in former:
            table.row(
                phrases.joined([each.name, words.inside(phrases.title(words, each))]),
                words.date(each.from_on),
                phrases.day(words, each.to_on),
                phrases.own(words, each.reason) or phrases.NONE,
            )
