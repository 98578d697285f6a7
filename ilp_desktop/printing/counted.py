"""What a year's conferences count for: policy C.2, and the state's rule for two grades together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ilp_desktop.office.file_rows import ConferenceRow, YearRow
from ilp_desktop.policy.conference_years import (
    OF_THE_PLAN,
    Conferring,
    YearMarks,
    planned_on,
    state_met_on,
    year_marks,
)
from ilp_desktop.policy.conferences import (
    PRESENT,
    ConferenceKind,
    ConferenceState,
    grade_band,
    is_joint,
)
from ilp_desktop.policy.people import FAMILY_ROLES
from ilp_desktop.printing import phrases
from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.paper import Paper, text
from ilp_desktop.words import Words


def counted(paper: Paper, words: Words, year: YearRow, years: Sequence[YearRow]) -> None:
    """The ledger below a year's conferences; the state's looks at the grade beside it too."""
    said = [words("counted.policy", how=_policy(words, [*_looked_at(year)]))]
    band = grade_band(year.grade)
    if band:
        upto = [it for it in years if it.starts_on <= year.starts_on]
        held = [one for it in upto for one in _looked_at(it)]
        days = [
            state_met_on(held, band, kind)
            for kind in (ConferenceKind.INDIVIDUAL, ConferenceKind.SMALL_GROUP)
        ]
        individual, group = (
            words("counted.on", date=words.date(on)) if on else words("counted.not_on_record")
            for on in days
        )
        first, last = band
        said.append(
            words("counted.state", first=first, last=last, individual=individual, group=group)
        )
    label = text(words("counted.label"), styles.LABEL)
    paper.labelled(label, text(phrases.joined(said, " ")), before=22)


def _policy(words: Words, year: Sequence[Conferring]) -> str:
    held = [one for one in year if one.kind in OF_THE_PLAN and one.state is ConferenceState.HELD]
    joint = [one for one in held if is_joint(one.present)]
    if held:
        on = words.date(min(one.on for one in joint or held))
        return words("counted.joint" if joint else "counted.not_joint", date=on)
    if planned := planned_on(year):
        return words("counted.planned", date=words.date(planned))
    return words(f"counted.{_without_any(year_marks(year))}")


def _without_any(marks: YearMarks) -> str:
    if marks.declined:
        return "declined"
    if marks.no_reply:
        return "no_reply"
    return "offered" if marks.offered else "not_offered"


def _looked_at(year: YearRow) -> Iterator[Conferring]:
    for each in year.conferences:
        yield _conferring(each, year.grade)


def _conferring(each: ConferenceRow, grade: int | None) -> Conferring:
    family = [one for one in each.invited if one.who.role in FAMILY_ROLES]
    return Conferring(
        kind=each.kind,
        state=each.state,
        on=each.starts_at.date(),
        grade=grade,
        offered=any(one.offered_on for one in family),
        replies={one.reply for one in family},
        present={
            one.who.role for one in each.invited if one.attendance in PRESENT and one.who.role
        },
    )
