"""The cover of an ILP file: whose it is, what is inside, what is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ilp_desktop.office.completeness import file_lacks
from ilp_desktop.office.file_rows import IlpFile
from ilp_desktop.policy.completeness import Lack
from ilp_desktop.policy.documents import KEPT_ONLY
from ilp_desktop.policy.privacy import Reader
from ilp_desktop.printing import phrases
from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.boxes import Cell, Row, Rule, aligned
from ilp_desktop.printing.typeset.paper import Paper, Text, text
from ilp_desktop.printing.typeset.styles import BODY_X, INK, LINE, WIDTH
from ilp_desktop.printing.typeset.tables import Column, Table
from ilp_desktop.printing.typeset.text import Run
from ilp_desktop.words import Words


@dataclass(frozen=True, slots=True)
class Content:
    """A line of what is inside: a part, its page, and the sections in it."""

    title: str
    anchor: str
    sections: Sequence[tuple[str, str]] = ()
    """Each with its own anchor; one without an anchor is just said."""


def cover(paper: Paper, words: Words, file: IlpFile, contents: Sequence[Content]) -> None:
    """The first page, and as many as the list of what is missing needs."""
    _letterhead(paper, words, file)
    _title(paper, words, file)
    _facts(paper, words, file)
    _contents(paper, words, contents)
    _gaps(paper, words, file)


def head(paper: Paper, words: Words, file: IlpFile, title: str) -> None:
    """The top of a part that is printed alone: the school, whose it is, and that it is a part."""
    _letterhead(paper, words, file)
    kicker = phrases.joined([words("text.file_of", plan=file.school.plan_name), title], " · ")
    paper.paragraph(text(kicker, styles.KICKER), before=22)
    paper.anchor(paper.heading(1, file.student.name, styles.COVER_NAME, before=3), "cover")
    notes = [words("text.a_part"), *(": ".join(each) for each in _unprinted(paper, words))]
    paper.paragraph([text(note, styles.NOTE) for note in notes], after=2)
    student = file.student
    cohort = words("text.class_of", year=student.graduates_in) if student.graduates_in else ""
    maker = words("text.by", name=phrases.who(words, file.prepared_by))
    paper.facts(
        [
            (words("fact.student_number"), student.number, ""),
            (words("fact.grade_and_cohort"), _grade(words, file), cohort),
            (words("fact.prepared_for"), file.prepared_for or words("text.office_copy"), ""),
            (words("fact.prepared"), words.long_date(file.prepared_on), maker),
        ],
        before=10,
        ruled=True,
    )


def _grade(words: Words, file: IlpFile) -> str:
    year = file.years[0] if file.years else None
    return phrases.grade_name(words, year.grade if year else file.student.grade) or phrases.NONE


def _letterhead(paper: Paper, words: Words, file: IlpFile) -> None:
    school = file.school
    place = phrases.joined([school.district, school.address], " · ")
    left = [text(school.name, styles.BODY.strong()), text(place, styles.NOTE)]
    if school.telephone:
        left.append(text(school.telephone, styles.NOTE))
    right = [
        text(words("text.private_file"), styles.BODY.strong().right()),
        text(words("text.private_for"), styles.NOTE.right()),
    ]
    narrow = 150.0
    cells = [
        Cell(0, paper.box(left, WIDTH - narrow - 20)),
        Cell(WIDTH - narrow, paper.box(right, narrow)),
    ]
    paper.add(Row(cells=cells))


def _title(paper: Paper, words: Words, file: IlpFile) -> None:
    kicker = words("text.file_of", plan=file.school.plan_name)
    paper.paragraph(text(kicker, styles.KICKER), before=31)
    row = paper.heading(1, file.student.name, styles.COVER_NAME, before=3, after=3)
    paper.anchor(row, "cover")
    plan = file.years[0].plan if file.years else None
    if plan and plan.pccr_since:
        since = words("text.pccr_since", date=words.long_date(plan.pccr_since))
        paper.paragraph(text(since, styles.LEDE))
    elif file.student.called:
        paper.paragraph(text(words("text.called", name=file.student.called), styles.LEDE))


def _facts(paper: Paper, words: Words, file: IlpFile) -> None:
    student, policy = file.student, file.policy
    cohort = words("text.class_of", year=student.graduates_in) if student.graduates_in else ""
    grade = phrases.joined([str(student.grade or ""), cohort]) or phrases.NONE
    year = file.years[0].name if file.years else phrases.NONE
    approved = phrases.joined([policy.code, words.long_date(policy.approved_on)]) if policy else ""
    paper.facts(
        [
            (words("fact.student_number"), student.number, ""),
            (words("fact.grade_and_cohort"), grade, ""),
            (words("fact.school_year"), year, ""),
            (words("fact.policy"), approved or phrases.NONE, policy.citations if policy else ""),
        ],
        before=22,
        ruled=True,
        keeps=True,
    )
    maker = words("text.by", name=phrases.who(words, file.prepared_by))
    first = min((each.starts_on for each in file.years), default=file.prepared_on)
    span = words(
        "text.span",
        first=words.month_and_year(first),
        last=words.month_and_year(file.prepared_on),
    )
    paper.facts(
        [
            (
                words("fact.prepared_for"),
                file.prepared_for or words("text.office_copy"),
                "" if file.prepared_for else words("text.office_copy_more"),
            ),
            (words("fact.prepared"), words.date(file.prepared_on), maker),
            (words("fact.covers"), span, words("text.all_records")),
        ],
        spans=[2, 1, 1],
        before=0,
        ruled=True,
    )


def _contents(paper: Paper, words: Words, contents: Sequence[Content]) -> None:
    paper.heading(2, words("section.inside"), styles.LEDE.strong(), before=14, after=5)
    with paper.within("TOC") as toc:
        for place, content in enumerate(contents):
            link = toc.add("TOCI").add("Reference").add("Link")
            page = paper.page_of(content.anchor)
            sections = _sections(paper, content)
            cells = [
                Cell(0, paper.box(_said(content.title, styles.LABEL), BODY_X - 10, link)),
                Cell(BODY_X, paper.box(Text(tuple(sections), styles.NOTE, "Span"), 335, link)),
                Cell(BODY_X + 335, paper.box(_said(page, styles.LABEL.right()), 30, link)),
            ]
            says = words("text.leads_to", title=content.title, page=page)
            rule = Rule(0.75, INK, 0, WIDTH) if not place else Rule(0.4, LINE, 0, WIDTH)
            paper.add(
                Row(
                    cells=aligned(cells),
                    padding=(5, 5),
                    above=[rule],
                    below=[Rule(0.4, LINE, 0, WIDTH)],
                    cuts=False,
                    leads=(link, content.anchor, says),
                    width=WIDTH,
                )
            )


def _sections(paper: Paper, content: Content) -> list[Run]:
    muted, strong = styles.NOTE, styles.RUNNING.strong()
    runs: list[Run] = []
    for place, (name, anchor) in enumerate(content.sections):
        runs.append(Run((", " if place else "") + name, muted))
        if anchor:
            runs.append(Run(f"\N{NO-BREAK SPACE}{paper.page_of(anchor)}", strong))
    return runs


def _said(words: str, style: styles.Style) -> Text:
    return text(words, style, role="Span")


def gaps(words: Words, file: IlpFile) -> list[tuple[str, str]]:
    """What this copy lacks and what was left out of it, each with why."""
    return [*_missing(words, file), *_kept_only(words, file), *_withheld(words, file)]


def _gaps(paper: Paper, words: Words, file: IlpFile) -> None:
    rows = [*gaps(words, file), *_unprinted(paper, words)]
    if not rows:
        return
    heading = words("section.not_in_this_copy")
    paper.heading(2, heading, styles.LEDE.strong(), before=20, after=6)
    columns = [Column(BODY_X, words("column.record")), Column(365, words("column.why"))]
    with Table(paper, columns, padding=4.5, whole=False) as table:
        for what, why in rows:
            table.row(what, why)


def _unprinted(paper: Paper, words: Words) -> list[tuple[str, str]]:
    """The letters for which there is no face, if any."""
    if not paper.shaper.missing:
        return []
    codes = ", ".join(f"U+{ord(letter):04X}" for letter in sorted(paper.shaper.missing))
    return [(words("withheld.letters"), words("withheld.letters_why", codes=codes))]


def _missing(words: Words, file: IlpFile) -> list[tuple[str, str]]:
    """What is missing, each kind once with all that it is about."""
    about: dict[Lack, list[str]] = {}
    for missing in file_lacks(file):
        about.setdefault(missing.lack, [])
        if missing.about:
            about[missing.lack].append(missing.about)
    return [
        (
            words.label(lack),
            phrases.joined([words(f"lack.{lack.name}"), _listed(words, names)], " "),
        )
        for lack, names in about.items()
    ]


def _listed(words: Words, names: Sequence[str]) -> str:
    """What is missing in several terms for the same person is said once, with all of these."""
    terms: dict[str, list[str]] = {}
    for name in dict.fromkeys(names):
        about, _, term = name.removesuffix(")").rpartition(" (")
        terms.setdefault(about or name, []).extend([term] if about else [])
    listed = [f"{about} ({'; '.join(each)})" if each else about for about, each in terms.items()]
    return words("lack.about", names="; ".join(listed)) if listed else ""


def _kept_only(words: Words, file: IlpFile) -> list[tuple[str, str]]:
    """The documents of which a line prints and no page."""
    titles = [it.title for it in file.documents if it.media_type in KEPT_ONLY]
    if not titles:
        return []
    why = words("withheld.kept_only_why", titles="; ".join(titles))
    return [(words.count("withheld.kept_only", len(titles)), why)]


def _withheld(words: Words, file: IlpFile) -> list[tuple[str, str]]:
    addresses = sum(each.address_withheld for each in file.participants)
    rows = []
    if addresses:
        rows.append((words.count("withheld.addresses", addresses), words("withheld.addresses_why")))
    if file.entries_withheld and file.reader is Reader.OFFICE:
        what = words.count("withheld.entries", file.entries_withheld)
        rows.append((what, words("withheld.entries_why")))
    elif file.entries_withheld:  # how many is not for the reader's eyes either
        rows.append((words("withheld.some_entries"), words("withheld.some_entries_why")))
    if not file.reader.reads_disclosures:
        rows.append((words("part.disclosures"), words("withheld.disclosures_why")))
    return rows
