"""Charts show on paper what their words say, and codes lead back from it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from ilp_desktop.office.file_rows import ScoreRow
from ilp_desktop.office.plan_rows import ProgressRow
from ilp_desktop.policy.plan_code import PlanCode, read_plan_code
from ilp_desktop.printing.charts import steps
from ilp_desktop.printing.typeset.press import CODE
from ilp_desktop.printing.typeset.styles import LEFT, PAGE_HEIGHT, WIDTH
from tests.printing.files import a_file, a_year, an_empty_file
from tests.printing.plans import a_plan, an_objective
from tests.printing.reading import a_print, failures, heard, pages_of


def with_progress(*values: str, target: str = "85") -> bytes:
    """A print with one objective whose progress was noted so, from the oldest."""
    notes = [
        ProgressRow(noted_on=date(2026, 9 + place, 14), value=value)
        for place, value in enumerate(values)
    ]
    objective = an_objective(progress=tuple(reversed(notes)), target=target)
    return a_print(a_file(years=(a_year(plan=a_plan(objectives=(objective,))),), documents=()))


def figures(made: bytes) -> list[str]:
    return re.findall(r"Figure: (.*)", heard(made))


def test_progress_is_said_value_by_value_with_its_target() -> None:
    made = with_progress("71", "75", "83")
    (said, _) = figures(made)
    assert said == (
        "Line chart of the progress of objective 1. Sep 14, 2026: 71; Oct 14, 2026: 75; "
        "Nov 14, 2026: 83. Target: 85."
    )
    assert failures(made) == []


def test_the_chart_writes_target_first_and_last_value_and_the_days() -> None:
    page = next(said for said in pages_of(with_progress("71", "75", "83")) if "target 85" in said)
    for said in ("71", "83", "Sep 14", "Nov 14", "Quiz average, percent"):
        assert said in page


def box_of(made: bytes, page: int, words: str) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of the last place where these words stand."""
    text = pypdfium2.PdfDocument(made)[page].get_textpage()
    found = text.search(words)
    while (at := found.get_next()) is not None:
        boxes = [text.get_charbox(place) for place in range(at[0], sum(at))]
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def test_the_target_keeps_clear_of_the_last_value() -> None:
    made = with_progress("3000000", "1510000", target="1600000")
    page = next(at for at, said in enumerate(pages_of(made)) if "target 1,6" in said)
    _left, _bottom, value_ends, _top = box_of(made, page, "1,510,000")
    target_begins, _bottom, _right, _top = box_of(made, page, "target 1,6")
    assert target_begins > value_ends + 2


@pytest.mark.parametrize("values", [(), ("71",), ("71", "better"), ("good", "better")])
def test_below_two_numbers_there_is_no_chart_of_progress(values: tuple[str, ...]) -> None:
    assert not [said for said in figures(with_progress(*values)) if "progress" in said]


@pytest.mark.parametrize("values", [("78 %", "8 of 10"), ("71", "75 %"), ("$5", "7 hours")])
def test_values_in_different_units_are_no_line(values: tuple[str, ...]) -> None:
    assert not [said for said in figures(with_progress(*values)) if "progress" in said]


def test_each_unit_has_a_chart_of_its_own_and_the_target_stands_in_its_own() -> None:
    made = with_progress("71 %", "6 of 10", "75 %", "8 of 10", target="9 of 10")
    assert [said for said in figures(made) if "progress" in said] == [
        "Line chart of the progress of objective 1. Sep 14, 2026: 71 %; Nov 14, 2026: 75 %.",
        (
            "Line chart of the progress of objective 1. Oct 14, 2026: 6 of 10; "
            "Dec 14, 2026: 8 of 10. Target: 9 of 10."
        ),
    ]
    assert failures(made) == []
    page = next(said for said in pages_of(made) if "target 9" in said)
    assert page.index("%") < page.index("of 10")


@pytest.mark.parametrize(
    ("target", "shown"),
    [("85 %", True), ("85% by May", True), ("85", True), ("9 of 10", False)],
)
def test_a_target_in_another_unit_has_no_line(target: str, shown: bool) -> None:
    (said, *_) = figures(with_progress("71 %", "75%", target=target))
    assert said.startswith("Line chart of the progress")
    assert (f"Target: {target}." in said) is shown


def test_a_value_of_endless_digits_is_printed_as_written_and_not_drawn() -> None:
    made = with_progress("71", "9" * 400, "75", target="8" * 400)
    (said, *_) = figures(made)
    assert "71" in said
    assert "75" in said
    assert "999" not in said
    assert "Target" not in said


@pytest.mark.parametrize(
    ("low", "high"), [(1e17, 1e17), (-1e17, -1e17), (1e17, 1e17 + 16), (1e9, 1e9), (0, 0)]
)
def test_an_axis_of_large_or_equal_values_has_a_width(low: float, high: float) -> None:
    found = steps(low, high)
    assert len(found) == len(set(found)) > 1
    assert found[0] <= low <= high <= found[-1]


def test_a_target_that_is_no_number_has_no_line() -> None:
    made = with_progress("71", "75", target="As good as the class")
    assert not re.search(r"target \d", " ".join(pages_of(made)))
    assert "Target" not in figures(made)[0]


def test_values_of_one_day_and_equal_values_are_drawn_too() -> None:
    notes = tuple(ProgressRow(noted_on=date(2026, 9, 14), value="3 of 5") for _ in range(3))
    objective = an_objective(progress=notes, target="")
    made = a_print(a_file(years=(a_year(plan=a_plan(objectives=(objective,))),)))
    assert failures(made) == []
    assert figures(made)[0].count("3 of 5") == 3


@pytest.mark.parametrize(
    ("low", "high", "wanted"),
    [
        (71, 85, [70, 75, 80, 85]),
        (0, 6, [0, 2, 4, 6]),
        (0, 12, [0, 4, 8, 12]),
        (3, 3, [3, 4]),
        (2.4, 2.9, [2.4, 2.6, 2.8, 3.0]),
        (-3, 4, [-4, -2, 0, 2, 4]),
        (0, 1200, [0, 400, 800, 1200]),
    ],
)
def test_an_axis_has_few_round_steps(low: float, high: float, wanted: list[float]) -> None:
    assert steps(low, high) == pytest.approx(wanted)


def test_scores_of_a_test_taken_twice_are_charted_and_said() -> None:
    (said,) = [said for said in figures(a_print(a_file())) if "scores" in said]
    assert said.startswith("Chart of the scores of ACT practice, 1 to 36.")
    assert "English, Sep 2, 2026: 17, Nov 12, 2026: 20" in said


def test_a_score_of_endless_digits_is_printed_and_not_drawn() -> None:
    odd = "9" * 400
    scores = tuple(
        ScoreRow(test="Own", taken_on=date(2026, month, 2), printed=said, high=float(said))
        for month, said in ((10, "17"), (11, "20"), (12, odd))
    )
    made = a_print(a_file(years=(a_year(scores=scores),), documents=()))
    (said,) = [said for said in figures(made) if "scores" in said]
    assert "Nov 2, 2026: 20" in said
    assert "999" not in said


def test_a_score_of_the_year_before_stands_beside_this_years() -> None:
    def taken(on: date, level: int) -> ScoreRow:
        printed = f"Level {level}"
        return ScoreRow(test="RISE", part="Science", taken_on=on, printed=printed, low=level,
                        high=level, scale="1 to 4")  # fmt: skip

    this, before = a_file().years
    this = replace(this, scores=(taken(date(2027, 1, 20), 3),))
    before = replace(before, scores=(taken(date(2026, 4, 20), 2),))
    said = [it for it in figures(a_print(a_file(years=(this, before)))) if "RISE" in it]
    assert len(said) == 1
    assert "Apr 20, 2026: Level 2, Jan 20, 2027: Level 3" in said[0]


def test_each_page_of_a_plan_carries_its_code_and_no_other_page_does() -> None:
    plan = a_plan()
    pages = pages_of(a_print(a_file(years=(a_year(plan=plan),), documents=())))
    codes = [re.search(r"\b(\w{4}-){3}\w$", said.strip()) for said in pages]
    planned = ["2026-27 Plan" in said for said in pages]
    assert any(planned)
    assert [code is not None for code in codes] == planned
    for code in filter(None, codes):
        assert read_plan_code(code.group()) == PlanCode(plan.id[-12:], 2)


def test_the_code_is_read_out_with_the_plan_and_the_signatures() -> None:
    said = heard(a_print(a_file(documents=())))
    assert len(re.findall(r"P: .*Code \S{4}-\S{4}-\S{4}-\S", said)) == 2


def test_the_squares_in_the_corner_are_those_of_the_code() -> None:
    made = a_print(a_file(documents=()))
    number, page = next(
        (place, it) for place, it in enumerate(pages_of(made)) if "Took part, or" in it
    )
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(re.search(r"\S{4}-\S{4}-\S{4}-\S", page).group())  # type: ignore[union-attr]
    code.make()
    drawn = pypdfium2.PdfDocument(made)[number].render(scale=5).to_pil().convert("L")
    side = CODE / len(code.modules)
    left, top = LEFT + WIDTH - CODE, PAGE_HEIGHT - 46.2
    for row, dark in enumerate(code.modules):
        for column, wanted in enumerate(dark):
            x, y = left + (column + 0.5) * side, top + (row + 0.5) * side
            assert (drawn.getpixel((int(x * 5), int(y * 5))) < 128) is bool(wanted), (row, column)


def test_a_student_without_a_plan_has_no_code() -> None:
    assert "Code" not in heard(a_print(an_empty_file()))
