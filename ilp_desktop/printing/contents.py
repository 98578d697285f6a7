"""What is inside a file, as its cover lists it: the parts, their sections, where each stands."""

from __future__ import annotations

from ilp_desktop.office.file_rows import IlpFile, YearRow
from ilp_desktop.printing.cover import Content
from ilp_desktop.words import Words

_SECTIONS = ("needs", "strengths", "skills", "objectives", "career", "courses", "took_part")


def contents(words: Words, file: IlpFile) -> list[Content]:
    """Every part, with the sections that it has, in the order of print."""
    listed = [
        Content(words("part.participants"), "participants", [(words("contents.participants"), "")])
    ]
    for place, year in enumerate(file.years):
        name = year.name
        plan = [(words(f"contents.{key}"), f"plan.{year.name}.{key}") for key in _SECTIONS]
        prior = [(words("part.plan"), f"plan.{year.name}.needs")]
        records = _found(words, file, year)
        if place == 0:
            closing = [(words("contents.signatures"), f"plan.{year.name}.signatures")]
            none = [(words("contents.no_plan"), "")]
            sections = [*plan, *closing] if year.plan else none
            listed.append(Content(words("contents.plan", year=name), f"plan.{year.name}", sections))
            listed.append(
                Content(words("text.school_year", year=name), f"year.{year.name}", records)
            )
        else:
            listed.append(
                Content(
                    words("text.school_year", year=name),
                    f"year.{year.name}",
                    [*(prior if year.plan else []), *records],
                )
            )
    number = len(file.documents)
    said = words.count("contents.documents", number)
    said = said if number else words("contents.no_documents")
    listed.append(Content(words("part.documents"), "documents", [(said, "")]))
    if file.reader.reads_disclosures:
        cited = words("contents.disclosures")
        listed.append(Content(words("part.disclosures"), "disclosures", [(cited, "")]))
    return listed


def _found(words: Words, file: IlpFile, year: YearRow) -> list[tuple[str, str]]:
    """The records that a year has."""
    current = year is file.years[0]
    on = file.prepared_on
    begun = any(term.registrations or term.starts_on <= on for term in year.terms)
    has = {
        "registration": begun if current else bool(year.terms),
        "report_cards": current and any(term.report_cards for term in year.terms),
        "scores": bool(year.scores),
        "conferences": current or bool(year.conferences),
        "journal": bool(year.journal),
    }
    names = {} if current else {"registration": "classes"}
    return [
        (words(f"contents.{names.get(key, key)}"), f"year.{year.name}.{key}")
        for key, there in has.items()
        if there
    ]
