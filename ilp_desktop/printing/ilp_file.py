"""A student's complete ILP file on paper: cover, participants, plan, each year, documents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from ilp_desktop.office.file_rows import ConferenceRow, IlpFile, YearRow
from ilp_desktop.office.plan_rows import PlanRow
from ilp_desktop.policy.conferences import ConferenceState
from ilp_desktop.policy.plan import AT_A_CONFERENCE, VersionReason
from ilp_desktop.printing import (
    acknowledgement,
    classes,
    documents,
    objectives,
    phrases,
    plan_sections,
    year_records,
)
from ilp_desktop.printing.contents import contents
from ilp_desktop.printing.counted import counted
from ilp_desktop.printing.courses import courses
from ilp_desktop.printing.cover import cover
from ilp_desktop.printing.disclosures import disclosures
from ilp_desktop.printing.participants import participants
from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.finish import About
from ilp_desktop.printing.typeset.following import Follower
from ilp_desktop.printing.typeset.leaves import Leaf
from ilp_desktop.printing.typeset.paper import Paper, text
from ilp_desktop.printing.typeset.press import Imprint, printed
from ilp_desktop.printing.typeset.text import Run
from ilp_desktop.words import NO_BREAK, Words


def print_ilp_file(
    file: IlpFile, *, made_at: datetime, words: Words, follower: Follower | None = None
) -> bytes:
    """The file as a PDF (PDF/UA-1, PDF/A-2a); the same rows and moment give the same bytes."""
    leaves = documents.opened(file.documents, follower)
    return printed(
        lambda paper: Writing(paper, words, file, leaves).write(),
        imprint(file, words, made_at),
        leaves,
        follower,
    )


SPARES = 200.0
"""How much of a page may stay empty so that a year without anything is not divided."""


class Writing:
    """The file while its parts are written, one after the other."""

    def __init__(
        self,
        paper: Paper,
        words: Words,
        file: IlpFile,
        leaves: Sequence[Sequence[Leaf]],
    ) -> None:
        self._paper = paper
        self._words = words
        self._file = file
        self._leaves = leaves
        self._part = 0
        self._titles = phrases.Titles(words, file.participants)

    def write(self) -> None:
        """Every part, in the order of the cover's list."""
        paper, words, file = self._paper, self._words, self._file
        with paper.part(self.running("part.cover")):
            cover(paper, words, file, contents(words, file))
        with paper.part(self.running("part.participants")):
            self._eyebrow(words("part.participants"))
            participants(paper, words, file)
        for place, year in enumerate(file.years):
            if place == 0:
                self.plan(year)
                self.records(year)
            else:
                self.whole_year(year, turns=not self._goes_on(place))
        with paper.part(self.running("part.documents")):
            self._eyebrow(words("part.documents"))
            documents.index(paper, words, file, self._leaves)
        documents.pages(paper, words, file, self._leaves)
        if file.reader.reads_disclosures:
            with paper.part(self.running("part.disclosures")):
                self._eyebrow(words("part.privacy"))
                disclosures(paper, words, file)

    def running(self, key: str, year: YearRow | None = None) -> list[Run]:
        """What the header says at the right: the year, or all of them, and the part."""
        years = [year] if year else self._file.years
        name = ""
        if years:
            first, last = years[-1].starts_on.year, years[0].ends_on.year
            name = f"{first}-{last % 100:02}"
        return [
            Run(f"{name}    " if name else "", styles.RUNNING.muted()),
            Run(self._words(key), styles.RUNNING),
        ]

    def _eyebrow(self, said: str, *, before: float = 0.0) -> None:
        self._part += 1
        line = text(f"{self._part} · {said}", styles.EYEBROW)
        self._paper.paragraph(line, before=before, after=3, keeps=True)

    def _goes_on(self, place: int) -> bool:
        """A year without anything goes on below another one, for it fills no page."""
        years = self._file.years
        return place > 1 and _is_bare(years[place]) and _is_bare(years[place - 1])

    def plan(self, year: YearRow, *, turns: bool = True) -> None:
        """The plan of the current year, every section, with the lines to sign."""
        paper, words = self._paper, self._words
        anchor = f"plan.{year.name}"
        with (
            paper.part(self.running("part.plan", year), turns=turns),
            paper.coded(phrases.code_of(year.plan)),
        ):
            self._eyebrow(words("text.school_year", year=year.name), before=0 if turns else 24)
            paper.heading(1, words("title.plan"), styles.H1, anchor=anchor, after=4)
            if year.plan is None:
                paper.paragraph(text(words("text.no_plan"), styles.INTRODUCTION), width=420)
                return
            said = self._prepared(year.plan)
            paper.paragraph(text(said, styles.INTRODUCTION), width=420, keeps=True)
            self._milestones(year, year.plan)
            self._sections(year, year.plan, anchor)
            acknowledgement.acknowledgement(
                paper, words, year.plan, phrases.present(self._file), anchor
            )

    def records(self, year: YearRow) -> None:
        """The current year's records."""
        paper, words = self._paper, self._words
        anchor = f"year.{year.name}"
        turns = year.plan is not None
        with paper.part(self.running("part.records", year), turns=turns):
            named = words("text.school_year", year=year.name)
            self._eyebrow(named, before=0 if turns else 36)
            paper.heading(1, words("title.records"), styles.H1, anchor=anchor, after=4)
            last = min(year.ends_on, self._file.prepared_on)
            said = words(
                "text.records",
                grade=phrases.grade_name(words, year.grade).lower() or words("text.this_year"),
                first=words.long_date(year.starts_on),
                last=words.long_date(last),
            )
            paper.paragraph(text(said, styles.INTRODUCTION), width=420)
            self._of_year(year, anchor)

    def whole_year(self, year: YearRow, *, turns: bool, called: str = "prior_year") -> None:
        """A year's plan, then its records; one before this one as it closed."""
        paper, words = self._paper, self._words
        anchor, begun = f"year.{year.name}", len(paper.rows)
        with paper.part(self.running(f"part.{called}", year), turns=turns):
            grade = phrases.grade_name(words, year.grade)
            named = words("text.school_year", year=year.name)
            self._eyebrow(phrases.joined([named, grade.lower()]), before=0 if turns else 36)
            title = paper.heading(1, words(f"title.{called}"), styles.H1, anchor=anchor, after=4)
            title.outline = (1, named)
            closed = (
                words("text.closed", date=words.long_date(year.closed_on))
                if year.closed_on
                else words("text.not_closed")
            )
            paper.paragraph(text(closed, styles.INTRODUCTION), width=420)
            if year.plan:
                with paper.coded(phrases.code_of(year.plan)):
                    self._milestones(year, year.plan)
                    self._sections(year, year.plan, f"plan.{year.name}")
            else:
                paper.section(words("title.plan"))
                plan_sections.nothing_yet(paper, words, "text.no_plan")
            self._of_year(year, anchor)
        if _is_bare(year):
            for row in paper.rows[begun:-1]:
                row.spares = SPARES

    def _sections(self, year: YearRow, plan: PlanRow, anchor: str) -> None:
        """All that a plan says."""
        paper, words = self._paper, self._words
        proof = plan_sections.proof_of(words, paper, self._file.documents)
        plan_sections.voices(paper, words, plan, anchor, self._titles)
        plan_sections.strengths(paper, words, plan, anchor, proof)
        plan_sections.skills(paper, words, plan, anchor)
        plan_sections.guidelines(paper, words, plan)
        objectives.objectives(paper, words, plan, anchor)
        plan_sections.college_and_career(paper, words, plan, anchor, self._titles)
        courses(paper, words, year, plan, anchor)
        plan_sections.who_took_part(paper, words, plan, anchor, self._titles)

    def _of_year(self, year: YearRow, anchor: str) -> None:
        paper, words = self._paper, self._words
        if year is self._file.years[0]:
            classes.registrations(paper, words, year, self._file.prepared_on, anchor)
            classes.report_cards(paper, words, year, anchor)
        else:
            classes.closed_classes(paper, words, year, anchor)
        before = [it for it in self._file.years if it.starts_on < year.starts_on]
        earlier = [score for it in before for score in it.scores]
        year_records.scores(paper, words, year, anchor, earlier)
        if year.conferences or year is self._file.years[0]:
            year_records.conferences(paper, words, year, anchor, self._titles)
        if year.conferences:
            counted(paper, words, year, self._file.years)
        year_records.journal(paper, words, year, anchor, self._titles)

    def _prepared(self, plan: PlanRow) -> str:
        """Who prepares the plan, which version it is, under which policy."""
        words = self._words
        parts = []
        if plan.prepared_by:
            parts.append(words("text.prepared_by", name=phrases.who(words, plan.prepared_by)))
        if plan.versions:
            number = max(version.number for version in plan.versions)
            parts.append(words("text.version", number=number))
            parts += phrases.changed_since(words, plan)
        else:
            parts.append(words("text.not_established"))
        if plan.policy:
            on = words.long_date(plan.policy.approved_on)
            parts.append(words("text.under_policy", code=plan.policy.code, date=on))
        if code := phrases.code_of(plan):
            parts.append(f"{words('text.code', code=code).replace(' ', NO_BREAK)}.")
        return " ".join(parts)

    def _milestones(self, year: YearRow, plan: PlanRow) -> None:
        words = self._words
        versions = words.count("text.versions", len(plan.versions)) if plan.versions else ""
        self._paper.facts(
            [
                (words("fact.begun"), phrases.day(words, plan.initiated_on), ""),
                (words("fact.established"), phrases.day(words, _established_on(year, plan)), ""),
                (
                    words("fact.last_reviewed"),
                    phrases.day(words, _reviewed_on(year, plan)),
                    versions,
                ),
                (words("fact.next_review"), phrases.day(words, plan.next_review_on), ""),
            ],
            before=14,
        )


def _established_on(year: YearRow, plan: PlanRow) -> date | None:
    """The day of the first version that a conference made, or of what its record says."""
    kept = [each.frozen_on for each in plan.versions if each.reason in AT_A_CONFERENCE]
    held = [each.starts_at.date() for each in _held(year) if each.established]
    return min(kept or held, default=None)


def _reviewed_on(year: YearRow, plan: PlanRow) -> date | None:
    """The last day on which a version was made of a review, or a conference says so."""
    kept = [each.frozen_on for each in plan.versions if each.reason is VersionReason.REVIEWED]
    held = [each.starts_at.date() for each in _held(year) if each.reviewed]
    return max([*kept, *held], default=None)


def _held(year: YearRow) -> list[ConferenceRow]:
    return [each for each in year.conferences if each.state is ConferenceState.HELD]


def _is_bare(year: YearRow) -> bool:
    terms = any(term.registrations or term.report_cards for term in year.terms)
    return not (year.plan or terms or year.scores or year.conferences or year.journal)


def imprint(file: IlpFile, words: Words, made_at: datetime) -> Imprint:
    """What stands on each page of a student's prints."""
    student, school = file.student, file.school
    cited = file.policy
    policy = [words("text.policy_code", code=cited.code), cited.citations] if cited else []
    return Imprint(
        about=About(
            title=words("text.title", plan=school.plan_initials, name=student.name),
            author=phrases.joined([school.name, school.district]),
            language=words.tag,
            made_at=made_at,
        ),
        header=[
            Run(student.name, styles.RUNNING.strong()),
            Run(f"    {words('text.id', number=student.number)}", styles.RUNNING.muted()),
        ],
        footer=[words("text.private_footer"), phrases.joined([school.district, *policy], " · ")],
        page_number=lambda number, total: words("text.page", number=number, total=total),
    )
