"""Test scores that come in files: whose they are, what the office has, what a person decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.scores import read_scores
from ilp_desktop.office import courses, history
from ilp_desktop.office.course_entry import NewScore, add_score
from ilp_desktop.office.fields import put_aside
from ilp_desktop.office.incoming.preview import Outcome, PreviewRow, Taken, everything_sure
from ilp_desktop.office.incoming.rights import NotYoursToImport
from ilp_desktop.office.incoming.scores import Scores, compare_scores
from ilp_desktop.office.incoming.shapes import (
    IncomingScore,
    IncomingSitting,
    IncomingTaker,
    Origin,
    Problem,
    ScoreSet,
)
from ilp_desktop.office.students import NewStudent, add_student
from ilp_desktop.policy.scores import ScoreFile
from ilp_desktop.vault.history import Change
from tests.offices import AnOffice
from tests.samples import SAMPLES, with_samples

DAY = date(2026, 4, 1)
BEGAY = IncomingTaker(
    numbers=("402117",), given_name="SHANDIIN", family_name="BEGAY", born_on=date(2010, 1, 2)
)


def a_sitting(
    scores: Mapping[str, str], *, line: int = 2, test: str = "ACT", **words: object
) -> IncomingSitting:
    sitting = IncomingSitting(
        key=f"{line}",
        origin=Origin("act.csv", line),
        taker=BEGAY,
        test=test,
        taken_on=DAY,
        scores=tuple(
            IncomingScore(part=part, printed=printed, column=part[:3])
            for part, printed in scores.items()
        ),
    )
    return replace(sitting, **words)  # type: ignore[arg-type]


def compared(office: AnOffice, *sittings: IncomingSitting, **words: object) -> Scores:
    with office.reading() as session:
        return compare_scores(session, ScoreSet(sittings=sittings, **words))  # type: ignore[arg-type]


def applied(office: AnOffice, one: Scores, decisions: Mapping[str, str] | None = None) -> str:
    """Keeps all that is sure and what was decided; returns the change's id, if there is any."""
    changes: list[Change] = []
    office.vault.listeners.append(changes.append)
    with office.changing(one.title) as session:
        sure = everything_sure(one.preview)
        taken = Taken(rows=sure.rows, decisions=decisions or {})
        one.apply(session, taken, lambda done, of: None)
    return changes[-1].id if changes else ""


def kept(office: AnOffice, student_id: str) -> list[tuple[str, str, date, str]]:
    with office.reading() as session:
        rows = courses.scores(session, student_id)
    return sorted((row.test, row.part, row.taken_on, row.printed) for row in rows)


def only(one: Scores) -> PreviewRow:
    (row,) = one.preview.rows
    return row


@pytest.fixture
def begay(office: AnOffice) -> str:
    return office.student()


def test_a_sitting_is_kept_with_all_its_parts(office: AnOffice, begay: str) -> None:
    one = compared(office, a_sitting({"Composite": "27", "Reading": "30"}))
    row = only(one)
    assert (row.outcome, row.title) == (Outcome.NEW, "Begay, Shándíín: ACT, 2026-04-01")
    assert [(str(it.field), it.before, it.after) for it in row.differences] == [
        ("Score: Composite", "", "27"),
        ("Score: Reading", "", "30"),
    ]
    applied(office, one)
    assert kept(office, begay) == [("ACT", "Composite", DAY, "27"), ("ACT", "Reading", DAY, "30")]


def test_a_second_import_changes_nothing(office: AnOffice, begay: str) -> None:
    sitting = a_sitting({"Composite": "27"})
    applied(office, compared(office, sitting))
    again = compared(office, sitting)
    assert only(again).outcome is Outcome.SAME
    applied(office, again)
    assert len(kept(office, begay)) == 1


def test_taking_it_back_leaves_the_scores_as_they_were(office: AnOffice, begay: str) -> None:
    change = applied(office, compared(office, a_sitting({"Composite": "27"})))
    with office.changing("Take back") as session:
        history.take_back(session, change)
    assert kept(office, begay) == []


def test_a_score_that_was_put_aside_can_come_in_again(office: AnOffice, begay: str) -> None:
    sitting = a_sitting({"Composite": "27"})
    applied(office, compared(office, sitting))
    with office.reading() as session:
        (score,) = courses.scores(session, begay)
    with office.changing("Put aside") as session:
        put_aside(session, "score", score.id)
    applied(office, compared(office, sitting))
    assert len(kept(office, begay)) == 1


def test_the_same_sitting_twice_in_a_file_is_kept_once(office: AnOffice, begay: str) -> None:
    one = compared(office, a_sitting({"Composite": "27"}), a_sitting({"Composite": "27"}, line=3))
    assert [row.outcome for row in one.preview.rows] == [Outcome.NEW, Outcome.SAME]
    applied(office, one)
    assert len(kept(office, begay)) == 1


def test_a_new_part_of_a_known_sitting_is_added(office: AnOffice, begay: str) -> None:
    typed(office, begay, part="Composite", printed="27")
    one = compared(office, a_sitting({"Composite": "27", "Reading": "30"}))
    row = only(one)
    assert row.outcome is Outcome.CHANGED
    assert [str(it.field) for it in row.differences] == ["Score: Reading"]
    applied(office, one)
    assert len(kept(office, begay)) == 2


def typed(office: AnOffice, student_id: str, **words: object) -> None:
    values: dict[str, object] = {"test": "act", "taken_on": DAY, "part": "", "printed": "20"}
    with office.changing() as session:
        add_score(session, student_id, NewScore(**(values | words)))  # type: ignore[arg-type]


def test_what_the_office_typed_is_not_overwritten_unless_somebody_says_so(
    office: AnOffice, begay: str
) -> None:
    typed(office, begay, part="Composite", printed="26")
    one = compared(office, a_sitting({"Composite": "27"}))
    row = only(one)
    assert (row.outcome, row.differences[0].before) == (Outcome.DOUBTFUL, "26")
    assert [choice.key for choice in row.choices] == ["ours", "theirs"]
    applied(office, one, {row.key: "ours"})
    assert kept(office, begay)[0][3] == "26"
    change = applied(office, one, {row.key: "theirs"})
    assert kept(office, begay) == [("ACT", "Composite", DAY, "27")]
    with office.changing("Take back") as session:
        history.take_back(session, change)
    assert kept(office, begay)[0][3] == "26"


def test_a_month_means_any_day_of_it(office: AnOffice, begay: str) -> None:
    typed(office, begay, part="Composite", printed="27", taken_on=date(2026, 4, 18))
    sitting = a_sitting({"Composite": "27"}, latest=date(2026, 4, 30))
    row = only(compared(office, sitting))
    assert (row.outcome, row.title) == (Outcome.SAME, "Begay, Shándíín: ACT, 2026-04")
    assert only(compared(office, a_sitting({"Composite": "27"}))).outcome is Outcome.NEW


def test_a_level_is_the_same_score_however_it_is_printed(office: AnOffice, begay: str) -> None:
    typed(office, begay, test="RISE", part="Science", printed="Level 3")
    typed(office, begay, test="Music", part="Ear", printed="Very good")
    rise = a_sitting({"Science": "3"}, test="RISE")
    music = a_sitting({"Ear": "very good"}, test="MUSIC", line=3)
    one = compared(office, rise, music)
    assert [row.outcome for row in one.preview.rows] == [Outcome.SAME, Outcome.SAME]


def test_a_score_beyond_the_scale_is_refused_and_the_others_are_kept(
    office: AnOffice, begay: str
) -> None:
    one = compared(office, a_sitting({"Composite": "37", "Reading": "30", "": "99"}))
    assert one.preview.counts()[Outcome.REFUSED] == 2
    problem = one.preview.problems[0]
    assert (problem.origin, problem.column, problem.value) == (Origin("act.csv", 2), "Com", "37")
    assert "ACT gives scores from 1 to 36" in str(problem.reason)
    applied(office, one)
    assert [score[1] for score in kept(office, begay)] == ["Reading"]


def test_a_sitting_with_nothing_that_can_be_is_refused_alone(office: AnOffice, begay: str) -> None:
    later = a_sitting({"Composite": "30"}, taken_on=date(2027, 1, 1))
    row = only(compared(office, later))
    assert (row.outcome, row.title) == (Outcome.REFUSED, "Com 30")
    assert "still to come" in str(row.reason)


def test_rows_that_could_not_be_read_are_refused_rows_and_notes_are_not(
    office: AnOffice, begay: str
) -> None:
    told = OfficeError("Odd.").told
    problems = (
        Problem(Origin("a.csv", 3), "Day", "x", told),
        Problem(Origin("a.csv"), "", "", told),
        Problem(Origin("a.csv"), "", "", told, refuses=False),
    )
    one = compared(office, problems=problems, dropped_columns=("Race",))
    assert [row.title for row in one.preview.rows] == ["Day x", "a.csv"]
    assert one.preview.dropped_columns == ("Race",)
    assert len(one.preview.problems) == 3


def test_name_and_birthday_are_a_question_that_is_asked_once(office: AnOffice, begay: str) -> None:
    taker = replace(BEGAY, numbers=("S-1",))
    sitting = a_sitting({"Composite": "27", "Reading": "30"}, taker=taker)
    one = compared(office, sitting)
    row = only(one)
    assert (row.outcome, row.title) == (Outcome.DOUBTFUL, "BEGAY, SHANDIIN: ACT, 2026-04-01")
    assert [choice.key for choice in row.choices] == [begay, "leave"]
    applied(office, one)
    assert kept(office, begay) == []
    applied(office, one, {row.key: begay})
    assert len(kept(office, begay)) == 2
    assert only(compared(office, sitting)).outcome is Outcome.SAME


def test_a_sitting_that_fits_nobody_can_only_be_left_out(office: AnOffice, begay: str) -> None:
    one = compared(office, a_sitting({"Composite": "27"}, taker=IncomingTaker(numbers=("9",))))
    row = only(one)
    assert (row.outcome, row.title) == (Outcome.DOUBTFUL, "9: ACT, 2026-04-01")
    assert [choice.key for choice in row.choices] == ["leave"]


def test_only_what_was_taken_is_kept(office: AnOffice, begay: str) -> None:
    one = compared(
        office, a_sitting({"Composite": "27"}), a_sitting({"Total": "900"}, line=3, test="SAT")
    )
    with office.changing() as session:
        one.apply(session, Taken(rows=[one.preview.rows[1].key]), lambda done, of: None)
    assert [score[0] for score in kept(office, begay)] == ["SAT"]


def test_a_score_in_a_closed_file_is_not_shown_and_can_be_put_back(office: AnOffice) -> None:
    teacher = office.sign_in(office.staff_member())
    with office.changing(account=teacher) as session:
        new = NewStudent(number="402117", given_name="Shandiin", family_name="Begay", grade=9)
        student_id = add_student(session, new)
        new_score = NewScore(test="ACT", part="Composite", taken_on=DAY, printed="26")
        add_score(session, student_id, new_score)
    row = only(compared(office, a_sitting({"Composite": "27"})))
    assert row.differences[0].before == "•••"
    one = compared(office, a_sitting({"Composite": "27"}))
    change = applied(office, one, {row.key: "theirs"})
    with office.reading(teacher) as session:
        assert [it.printed for it in courses.scores(session, student_id)] == ["27"]
    with office.changing("Take back") as session:
        history.take_back(session, change)
    with office.reading(teacher) as session:
        assert [it.printed for it in courses.scores(session, student_id)] == ["26"]


def test_a_teacher_brings_in_no_scores(office: AnOffice, begay: str) -> None:
    teacher = office.sign_in(office.staff_member())
    with (
        office.reading(teacher) as session,
        pytest.raises(NotYoursToImport),
    ):
        compare_scores(session, ScoreSet())


@with_samples
def test_the_makers_files_reach_the_students_they_name_and_ask_about_the_others(
    office: AnOffice,
) -> None:
    """One student in each numbering; the rest of the files is of other schools."""
    first = office.student(number="605001", given_name="First2", family_name="Last2")
    second = office.student(number="604928", given_name="StudentLast3", family_name="Tso")
    third = office.student(number="605003", given_name="firstName4", family_name="lastName4")
    folder = SAMPLES / "scores" / "edanalytics"
    psat = folder / "PSAT_SAT" / "data"
    files = [
        (folder / "ACT" / "data" / "sample_anonymized_file.csv", ScoreFile.ACT, 1, 4),
        (folder / "PreACT" / "data" / "Records_anonymized.txt", ScoreFile.PREACT, 1, 4),
        (psat / "sample_anonymized_file_psat_89.csv", ScoreFile.PSAT, 1, 4),
        (psat / "sample_anonymized_file_psat_10.csv", ScoreFile.PSAT, 1, 4),
        (psat / "sample_anonymized_file_psat_nmsqt.csv", ScoreFile.PSAT, 1, 4),
        (psat / "sample_anonymized_file_sat.csv", ScoreFile.SAT, 4, 6),
    ]
    for path, kind, new, doubtful in files:
        coming = read_scores(path, kind)
        with office.reading() as session:
            one = compare_scores(session, coming)
        counts = one.preview.counts()
        told = (counts[Outcome.NEW], counts[Outcome.DOUBTFUL], counts[Outcome.REFUSED])
        assert told == (new, doubtful, 0), path.name
        applied(office, one)
        with office.reading() as session:
            again = compare_scores(session, coming).preview.counts()
        assert (again[Outcome.NEW], again[Outcome.SAME]) == (0, new), path.name
    assert len(kept(office, first)) == 8
    assert len(kept(office, second)) == 3 * 3 + 4 * 3
    assert [score[3] for score in kept(office, third)] == ["15", "10", "16", "19", "16", "16"]
