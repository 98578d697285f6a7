"""The scores that the office has, and keeping more of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from ilp_desktop.office.access import BEYOND_THE_GATE
from ilp_desktop.office.incoming.remembering import Remembered
from ilp_desktop.policy.incoming import Coming
from ilp_desktop.policy.names import fold
from ilp_desktop.records import Score, Student
from ilp_desktop.vault import OfficeSession


@dataclass(frozen=True, slots=True)
class KeptScore:
    """A score of a student."""

    id: str
    taken_on: date
    printed: str
    low: float | None

    def says(self, fields: Mapping[str, Any]) -> bool:
        """Whether it is the same score, however it is printed."""
        if self.low is not None and self.low == fields["low"]:
            return True
        return fold(self.printed) == fold(fields["printed"])


class KeptScores:
    """All students' scores, whoever may see their files."""

    def __init__(self, session: OfficeSession) -> None:
        self._session = session
        self._remembered = Remembered(session, Coming.SCORE)
        self._open = set(session.scalars(select(Student.id)))
        self._of: defaultdict[tuple[str, str, str], list[KeptScore]] = defaultdict(list)
        rows = session.execute(
            select(
                Score.student_id,
                Score.test,
                Score.part,
                Score.id,
                Score.taken_on,
                Score.printed,
                Score.low,
            )
            .where(Score.voided_at.is_(None))
            .order_by(Score.taken_on, Score.id),
            execution_options=BEYOND_THE_GATE,
        )
        for student_id, test, part, score_id, taken_on, printed, low in rows:
            kept = KeptScore(score_id, taken_on, printed, low)
            self._of[student_id, fold(test), fold(part)].append(kept)

    def is_open(self, student_id: str) -> bool:
        """Whether the account's holder may see the student's file."""
        return student_id in self._open

    def between(self, student_id: str, fields: Mapping[str, Any], latest: date) -> list[KeptScore]:
        """Scores of the same part of the same test, from its day to the latest that it may be."""
        known = self._of.get((student_id, fold(fields["test"]), fold(fields["part"])), [])
        return [it for it in known if fields["taken_on"] <= it.taken_on <= latest]

    def expect(self, student_id: str, fields: Mapping[str, Any], score_id: str = "") -> None:
        """Count a score as kept, so that it is not new a second time."""
        kept = KeptScore(score_id, fields["taken_on"], fields["printed"], fields["low"])
        self._of[student_id, fold(fields["test"]), fold(fields["part"])].append(kept)

    def add(self, student_id: str, scores: Sequence[Mapping[str, Any]]) -> None:
        """Keep these scores in the student's file."""
        records = [Score(student_id=student_id, **fields) for fields in scores]
        self._session.add_many(records)
        for record, fields in zip(records, scores, strict=True):
            self.expect(student_id, fields, record.id)
            self._remember(record)

    def correct(self, score_id: str, fields: Mapping[str, Any]) -> None:
        """Give a score what the file has; its day stays where the file knows less of it."""
        asked = select(Score).where(Score.id == score_id)
        score = self._session.scalars(asked, execution_options=BEYOND_THE_GATE).one()
        for name in ("printed", "low", "high", "scale"):
            setattr(score, name, fields[name])
        self._remember(score)
        self._session.flush()

    def _remember(self, score: Score) -> None:
        key = f"{score.student_id}:{fold(score.test)}:{fold(score.part)}:{score.taken_on}"
        self._remembered.remember(key, score.id, score.printed)
