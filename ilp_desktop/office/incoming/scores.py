"""Test scores that come in files: whose they are, and which the office has already (policy C.7).

A row of the preview is one sitting: a student, a test, a day. A score that the office has otherwise
is a question of its own, and so is a sitting whose student is not certain.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.office.course_entry import NewScore, kept_score
from ilp_desktop.office.incoming.kept_scores import KeptScore, KeptScores
from ilp_desktop.office.incoming.preview import (
    Choice,
    Difference,
    Outcome,
    Preview,
    PreviewRow,
    Progress,
    Taken,
    refused_row,
)
from ilp_desktop.office.incoming.pupils import LEAVE_OUT, choices_of, decided_for, known_pupils
from ilp_desktop.office.incoming.shapes import IncomingSitting, Problem, ScoreSet, shown
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.policy.takers import Taker, TakerDoubt, taker_of
from ilp_desktop.vault import OfficeSession

KEEP, TAKE = "ours", "theirs"
KEEP_OR_TAKE = (
    Choice(KEEP, Told("Keep the score that the office has")),
    Choice(TAKE, Told("Take the score of the file")),
)
DOUBTS = {
    TakerDoubt.NOBODY: Told("No student here has such a number, or such a name and birthday."),
    TakerDoubt.BY_NAME: Told("No student here has this number; a name or a like number fits."),
    TakerDoubt.TWO_NUMBERS: Told("Its numbers are of several students."),
    TakerDoubt.OTHER_NAME: Told("The number is of a student with another name."),
}
HIDDEN = "•••"
"""Stands for a score in a file that is closed to whoever imports."""


@dataclass(frozen=True, slots=True)
class _Coming:
    """A score as it would be kept, and where it is told."""

    part: str
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Sitting:
    """A sitting with those of its scores that can be kept."""

    told: IncomingSitting
    scores: tuple[_Coming, ...]
    taker: Taker


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A sitting's scores beside those of a student."""

    new: tuple[_Coming, ...]
    same: tuple[_Coming, ...]
    other: tuple[tuple[_Coming, KeptScore], ...]


class Scores:
    """The scores of a file, compared with what the office has."""

    def __init__(self, sittings: list[_Sitting], preview: Preview) -> None:
        self.title = Told("Take in test scores")
        self.preview = preview
        self._sittings = sittings

    def apply(self, session: OfficeSession, taken: Taken, progress: Progress) -> None:
        """Keep what was taken, within the caller's one change.

        Raises:
            OfficeError: the office has changed since the preview; nothing is kept.
        """
        pupils = known_pupils(session)
        kept = KeptScores(session)
        for done, sitting in enumerate(self._sittings, 1):
            chosen = sitting.taker.student_id or taken.decisions.get(_key(sitting), LEAVE_OUT.key)
            student_id = decided_for(pupils, chosen)
            if student_id is not None:
                weighed = _weighed(kept, student_id, sitting)
                if sitting.taker.student_id is None or _key(sitting) in taken.rows:
                    kept.add(student_id, [score.fields for score in weighed.new])
                for score, standing in weighed.other:
                    if taken.decisions.get(_part_key(sitting, score)) == TAKE:
                        kept.correct(standing.id, score.fields)
            progress(done, len(self._sittings))


def compare_scores(session: OfficeSession, coming: ScoreSet) -> Scores:
    """See whose the scores are, and which of them the office has already.

    Raises:
        OfficeError: they are not the account's holder's to bring in.
    """
    pupils = known_pupils(session)
    kept = KeptScores(session)
    problems = list(coming.problems)
    sittings: list[_Sitting] = []
    rows: list[PreviewRow] = []
    for told in coming.sittings:
        scores = tuple(_possible(session, told, problems))
        who = told.taker
        taker = taker_of(pupils, who.numbers, who.given_name, who.family_name, who.born_on)
        if scores:
            sitting = _Sitting(told, scores, taker)
            sittings.append(sitting)
            if taker.student_id is None:
                rows.append(_question(sitting, kept, choices_of(pupils, taker.candidates)))
            else:
                rows += _rows(sitting, kept, pupils.by_id[taker.student_id].listed)
    rows += [
        refused_row(Coming.SCORE, f"refused:{place}", f"{it.column} {it.value}".strip(), it)
        for place, it in enumerate(problems)
        if it.refuses
    ]
    preview = Preview(
        rows=tuple(rows), dropped_columns=coming.dropped_columns, problems=tuple(problems)
    )
    return Scores(sittings, preview)


def _possible(
    session: OfficeSession, told: IncomingSitting, problems: list[Problem]
) -> Iterator[_Coming]:
    """The scores that the test can give; the others are told."""
    for score in told.scores:
        new = NewScore(
            test=told.test, part=score.part, taken_on=told.taken_on, printed=score.printed
        )
        try:
            yield _Coming(score.part, kept_score(new, session.today))
        except OfficeError as refusal:
            problems.append(Problem(told.origin, score.column, shown(score.printed), refusal.told))


def _weighed(kept: KeptScores, student_id: str, sitting: _Sitting) -> _Weighed:
    new: list[_Coming] = []
    same: list[_Coming] = []
    other: list[tuple[_Coming, KeptScore]] = []
    for score in sitting.scores:
        latest = sitting.told.latest or sitting.told.taken_on
        there = kept.between(student_id, score.fields, latest)
        if not there:
            new.append(score)
        elif any(it.says(score.fields) for it in there):
            same.append(score)
        else:
            other.append((score, there[-1]))
    return _Weighed(tuple(new), tuple(same), tuple(other))


def _rows(sitting: _Sitting, kept: KeptScores, name: str) -> Iterator[PreviewRow]:
    """What would happen to a sitting, and a question for each score that is there otherwise."""
    student_id = sitting.taker.student_id or ""
    weighed = _weighed(kept, student_id, sitting)
    for score in weighed.new:
        kept.expect(student_id, score.fields)
    if weighed.new:
        outcome = Outcome.CHANGED if weighed.same or weighed.other else Outcome.NEW
        yield _row(sitting, outcome, name, weighed.new)
    elif not weighed.other:
        yield _row(sitting, Outcome.SAME, name)
    for score, standing in weighed.other:
        before = standing.printed if kept.is_open(student_id) else HIDDEN
        yield PreviewRow(
            key=_part_key(sitting, score),
            about=Coming.SCORE,
            outcome=Outcome.DOUBTFUL,
            title=_title(sitting, name),
            origin=sitting.told.origin,
            differences=(Difference(_label(sitting, score), before, score.fields["printed"]),),
            reason=Told("The office has another score of this day."),
            choices=KEEP_OR_TAKE,
        )


def _question(sitting: _Sitting, kept: KeptScores, choices: tuple[Choice, ...]) -> PreviewRow:
    """Whose it is; it is answered where one of those who may be meant has all of it."""
    who = sitting.told.taker
    name = ", ".join(filter(None, (who.family_name, who.given_name))) or ", ".join(who.numbers)
    for candidate in sitting.taker.candidates:
        if len(_weighed(kept, candidate, sitting).same) == len(sitting.scores):
            return _row(sitting, Outcome.SAME, name)
    return _row(
        sitting,
        Outcome.DOUBTFUL,
        name,
        sitting.scores,
        reason=DOUBTS[sitting.taker.doubt or TakerDoubt.NOBODY],
        choices=choices,
    )


def _row(
    sitting: _Sitting,
    outcome: Outcome,
    name: str,
    scores: Sequence[_Coming] = (),
    *,
    reason: Told | None = None,
    choices: tuple[Choice, ...] = (),
) -> PreviewRow:
    return PreviewRow(
        key=_key(sitting),
        about=Coming.SCORE,
        outcome=outcome,
        title=_title(sitting, name),
        origin=sitting.told.origin,
        differences=tuple(
            Difference(_label(sitting, score), "", score.fields["printed"]) for score in scores
        ),
        reason=reason,
        choices=choices,
    )


def _key(sitting: _Sitting) -> str:
    return f"{sitting.told.origin.file}:{sitting.told.key}"


def _part_key(sitting: _Sitting, score: _Coming) -> str:
    return f"{_key(sitting)}:{score.part}"


def _title(sitting: _Sitting, name: str) -> str:
    told = sitting.told
    day = f"{told.taken_on:%Y-%m}" if told.latest else told.taken_on.isoformat()
    return f"{name}: {told.test}, {day}"


def _label(sitting: _Sitting, score: _Coming) -> Told:
    return Told("Score: {part}", part=score.part or sitting.told.test)
