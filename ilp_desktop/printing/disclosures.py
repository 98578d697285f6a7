"""The record of disclosures and the consents that they rest on (34 CFR 99.30, 99.32; C.11)."""

from __future__ import annotations

from collections.abc import Sequence

from ilp_desktop.office.file_rows import ConsentRow, DisclosureRow, IlpFile
from ilp_desktop.policy.privacy import ConsentParty
from ilp_desktop.printing import phrases
from ilp_desktop.printing.phrases import NONE
from ilp_desktop.printing.plan_sections import nothing_yet
from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.paper import Paper, text
from ilp_desktop.printing.typeset.tables import Column, Table
from ilp_desktop.words import Words


def disclosures(paper: Paper, words: Words, file: IlpFile) -> None:
    """What 99.32 asks for, what is logged besides, and the consents."""
    paper.heading(1, words("title.disclosures"), styles.H1, anchor="disclosures", after=4)
    paper.paragraph(
        text(words("text.disclosures"), styles.INTRODUCTION), width=385, after=16, keeps=True
    )
    required = [each for each in file.disclosures if each.required]
    others = [each for each in file.disclosures if not each.required]
    if required:
        _required(paper, words, required)
    else:
        nothing_yet(paper, words, "text.no_disclosures")
    if others:
        _others(paper, words, others)
    names = dict.fromkeys(each.by for each in file.disclosures if each.by)
    if names:
        said = " ".join(f"{phrases.initials(name)} {name}." for name in names)
        paper.paragraph(text(said, styles.NOTE), before=8)
    if file.consents:
        _consents(paper, words, file)


def _required(paper: Paper, words: Words, rows: Sequence[DisclosureRow]) -> None:
    columns = [
        Column(24, words("column.number")),
        Column(70, words("column.date")),
        Column(108, words("column.party")),
        Column(98, words("column.interest")),
        Column(82, words("column.records")),
        Column(80, words("column.basis")),
        Column(30, words("column.by")),
    ]
    with Table(paper, columns) as table:
        for number, each in enumerate(rows, 1):
            table.row(
                str(number),
                words.date(each.on),
                phrases.over(
                    each.party,
                    phrases.joined([words.label(each.kind), phrases.own(words, each.way)]),
                    _further(words, each),
                ),
                each.interest or NONE,
                phrases.own(words, each.records) or NONE,
                phrases.own(words, each.basis) or NONE,
                phrases.initials(each.by) or NONE,
            )


def _further(words: Words, each: DisclosureRow) -> str:
    return words("text.further", parties=each.further_parties) if each.further_parties else ""


def _others(paper: Paper, words: Words, rows: Sequence[DisclosureRow]) -> None:
    paper.section(words("section.other_disclosures"), anchor="disclosures.others")
    columns = [
        Column(72, words("column.date")),
        Column(136, words("column.recipient")),
        Column(254, words("column.what")),
        Column(30, words("column.by")),
    ]
    with Table(paper, columns) as table:
        for each in rows:
            what = phrases.joined([each.records, each.way, each.interest], "; ")
            by = phrases.initials(each.by) or NONE
            table.row(words.date(each.on), each.party, what or NONE, by)


def _consents(paper: Paper, words: Words, file: IlpFile) -> None:
    paper.section(words("section.consents"), anchor="disclosures.consents")
    columns = [
        Column(160, words("column.signed")),
        Column(112, words("column.recipient")),
        Column(120, words("column.records")),
        Column(100, words("column.purpose")),
    ]
    with Table(paper, columns) as table:
        for each in file.consents:
            ends = words("text.until", date=words.date(each.ends_on)) if each.ends_on else ""
            if each.revoked_on:
                ends = words("text.revoked", date=words.date(each.revoked_on))
            table.row(
                phrases.over(*_signatures(words, each), ends),
                each.recipient,
                each.records,
                each.purpose,
            )


def _signatures(words: Words, each: ConsentRow) -> list[str]:
    """Both who sign, each with the day or that it is not there yet."""
    signers = (
        (words.label(ConsentParty.STUDENT), each.student_signed_on),
        (each.parent or words.label(ConsentParty.PARENT), each.parent_signed_on),
    )
    return [
        words("text.consent_signed", name=name, date=words.date(on))
        if on
        else words("text.consent_unsigned", name=name)
        for name, on in signers
    ]
