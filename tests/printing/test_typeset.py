"""Letters, lines and pages are set as they should be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as hypothesis

from ilp_desktop.printing.typeset import styles
from ilp_desktop.printing.typeset.appended import Appended
from ilp_desktop.printing.typeset.boxes import Cell, Drawing, Row
from ilp_desktop.printing.typeset.faces import Weight, face, unicode_map
from ilp_desktop.printing.typeset.finish import lengthen
from ilp_desktop.printing.typeset.leaves import Picture
from ilp_desktop.printing.typeset.pages import Page, paged, places
from ilp_desktop.printing.typeset.paper import Paper, text
from ilp_desktop.printing.typeset.shaping import Shaper, clean, clusters
from ilp_desktop.printing.typeset.styles import HEIGHT
from ilp_desktop.printing.typeset.tables import Column, Table
from ilp_desktop.printing.typeset.text import Line, Run, broken
from tests.printing.files import a_jpeg, a_pdf


def lines_of(said: str, width: float = 200.0) -> list[str]:
    return [shown(line) for line in broken(Shaper(), [Run(said, styles.BODY)], width)]


def shown(line: Line) -> str:
    words = (piece.word.text + " " * piece.word.spaces for piece in line.pieces)
    return "".join(words).strip().replace("\N{NO-BREAK SPACE}", " ")


def width_of(shaper: Shaper, said: str, style: styles.Style) -> float:
    return broken(shaper, [Run(said, style)], 1000)[0].width


def a_paper() -> Paper:
    return Paper(Shaper(), {})


def test_lines_hold_all_words_and_none_is_too_wide() -> None:
    said = "She asks the question that half the class is holding back. " * 5
    lines = broken(Shaper(), [Run(said, styles.BODY)], 180)
    assert " ".join(map(shown, lines)).split() == said.split()
    assert all(line.width <= 180 for line in lines)


def test_a_word_too_long_for_a_line_is_cut_and_loses_nothing() -> None:
    lines = lines_of("Llanfair" * 20, 90)
    assert len(lines) > 3
    assert "".join(lines) == "Llanfair" * 20


def test_words_bound_together_part_where_they_are_bound_if_no_line_holds_them() -> None:
    bound = "Symphonic Band  1.0".replace(" ", "\N{NO-BREAK SPACE}")
    assert lines_of(bound, 85) == ["Symphonic", "Band  1.0"]


def test_a_typed_line_break_breaks_and_an_empty_line_stays() -> None:
    assert lines_of("one\r\ntwo\n\nthree\n") == ["one", "two", "", "three"]


@given(text=hypothesis.text(max_size=200), width=hypothesis.floats(40, 400))
@settings(max_examples=80, deadline=None)
def test_no_text_that_anybody_types_loses_a_letter(text: str, width: float) -> None:
    lines = broken(Shaper(), [Run(text, styles.BODY)], width)
    drawn = "".join(piece.word.text for line in lines for piece in line.pieces)
    wanted = "".join(clusters(clean(text).replace("\n", "")))
    assert sorted(drawn.replace(" ", "")) == sorted(wanted.replace(" ", ""))


def test_what_cannot_be_seen_is_left_out() -> None:
    assert clean("a\x00b\u200bc\u202ed") == "abcd"


@pytest.mark.parametrize(
    "bound", ["Sep 14, 2026", "(435) 555-0142", "R. A. Christensen", "8:15 a.m.", "Term 2"]
)
def test_no_line_ends_within(bound: str) -> None:
    for width in range(100, 180, 7):
        lines = lines_of(f"by the day of {bound} at school", width)
        assert any(bound in line for line in lines)


def test_a_plans_code_stands_on_one_line() -> None:
    code = "QSTX-ABCD-JKMN-P"
    for width in range(120, 200, 4):
        assert any(code in line for line in lines_of(f"Its code is {code}.", width))


def test_names_with_hyphens_may_break_and_years_may_not() -> None:
    assert lines_of("Yázhí-Muñoz", 45) == ["Yázhí-", "Muñoz"]
    assert "2026–27" in lines_of("in the year 2026–27", 70)


def test_pairs_of_letters_are_kerned() -> None:
    assert face("Inter-Regular").kern(ord("A"), ord("V")) < -20
    assert face("Inter-Regular").kern(ord("n"), ord("n")) == 0


def test_tabular_figures_are_of_one_width() -> None:
    shaper = Shaper()
    widths = {round(width_of(shaper, figure * 4, styles.SMALL), 3) for figure in "0123456789"}
    assert len(widths) == 1
    assert len({round(width_of(shaper, f * 4, styles.BODY), 3) for f in "0123456789"}) > 1


def test_an_accent_without_a_letter_of_its_own_stands_on_its_base() -> None:
    word = Shaper().word("ǫ́", styles.BODY)
    base, accent = word.glyphs
    assert (base.codes, base.read) == ((ord("ǫ"),), "ǫ́")
    assert (accent.codes, accent.read) == ((0x301,), "")
    assert word.width == pytest.approx(face("Inter-Regular").advance(ord("ǫ")))


def test_every_weight_finds_a_face_for_every_script_that_the_office_meets() -> None:
    for weight in Weight:
        shaper = Shaper()
        for name in ("Łį́į́ʼ", "Nguyễn", "محمد", "דוד", "王小明", "김민준", "Олена"):
            shaper.word(name, styles.Style(10, 14, weight))
        assert not shaper.missing


def test_right_to_left_words_are_drawn_in_the_order_of_the_eye() -> None:
    (line,) = broken(Shaper(), [Run("שלום Math 1050 עולם", styles.BODY)], 300)
    assert [piece.word.text for piece in line.pieces] == [
        "עולם",
        "Math\N{NO-BREAK SPACE}1050",
        "שלום",
    ]
    assert line.right_to_left


def test_the_unicode_map_leaves_out_code_0_and_knows_what_lies_beyond_ffff() -> None:
    made = unicode_map("F", [0, 0x1F600, 0xF0000 + ord("7"), 0xFEEA])
    assert "<00> <" not in made.split("begincodespacerange")[1].split("beginbfchar")[1]
    assert "<01> <D83DDE00>" in made
    assert "<02> <0037>" in made
    assert "<03> <0647>" in made


def test_a_heading_never_stands_alone_at_the_end_of_a_page() -> None:
    for filling in range(600, 660, 4):
        paper = a_paper()
        paper.paragraph(text("A line.", styles.BODY), after=filling - 14 - 30)
        paper.section("Skills", anchor="skills")
        with Table(paper, [Column(100, "Skill"), Column(100, "Level")]) as table:
            for row in range(12):
                table.row(
                    f"Skill {row}",
                    "3",
                ).anchors.append(f"row {row}")
        found = places(paged(paper.rows))
        assert found["skills"] == found["row 0"] == found["row 1"]


def test_a_short_table_is_not_divided() -> None:
    for filling in range(300, 640, 20):
        paper = a_paper()
        paper.paragraph(text("A line.", styles.BODY), after=filling)
        with Table(paper, [Column(100, "Term")]) as table:
            for row in range(6):
                table.row(f"Term {row}").anchors.append(f"row {row}")
        assert len(set(places(paged(paper.rows)).values())) == 1


def test_nothing_stands_below_the_frame() -> None:
    paper = a_paper()
    for number in range(40):
        paper.section(f"Section {number}")
        paper.labelled("Label", text("Words and words. " * (number * 3), styles.BODY))
    for page in paged(paper.rows):
        assert page.used <= HEIGHT + 0.1


def test_a_paragraph_leaves_at_least_two_lines_on_either_page() -> None:
    for filling in range(560, 650, 3):
        paper = a_paper()
        paper.paragraph(text("A line.", styles.BODY), after=filling)
        paper.paragraph(text("Words and words and words. " * 20, styles.BODY))
        pages = paged(paper.rows)
        parts = [row.height for page in pages for _, row in page.placed][1:]
        assert all(part >= 2 * styles.BODY.leading for part in parts)


def test_a_row_in_one_piece_that_is_higher_than_a_page_ends_nothing() -> None:
    paper = a_paper()
    row = paper.labelled("Label", text("Words. " * 3000, styles.BODY))
    row.cuts = False
    paper.paragraph(text("After.", styles.BODY))
    assert len(paged(paper.rows)) == 2


def a_block(height: float, **traits: object) -> Row:
    box = Drawing(height, lambda sheets, x, y: None)
    row = Row(cells=[Cell(0, box)], cuts=False)
    return replace(row, **traits)  # type: ignore[arg-type]


def heights(pages: Sequence[Page]) -> list[list[float]]:
    return [[row.height for _, row in page.placed] for page in pages]


def test_what_is_kept_together_goes_to_the_next_page_as_a_whole() -> None:
    group = [a_block(40, keeps=True), a_block(30, keeps=True), a_block(200)]
    assert heights(paged([a_block(400), *group])) == [[400], [40, 30, 200]]


def test_a_group_higher_than_a_page_begins_where_its_head_does_not_stand_alone() -> None:
    group = [a_block(40, keeps=True), *(a_block(150, keeps=True) for _ in range(5)), a_block(150)]
    for above in range(50, 650, 50):
        pages = heights(paged([a_block(above), *group]))
        assert all(page not in ([], [40]) for page in pages), above
        assert all(page[-1] != 40 for page in pages), above


def a_stubborn_row(height: float) -> Row:
    """It may be cut, says that a little room begins it, and then cannot be cut there."""
    return replace(a_block(height), cuts=True)


def test_a_head_goes_along_with_a_row_that_finds_no_room_below_it() -> None:
    head = a_block(30, keeps=True)
    assert heights(paged([a_block(500), head, a_stubborn_row(200)])) == [[500], [30, 200]]


def test_where_all_is_kept_together_the_head_alone_goes_along() -> None:
    rows = [a_block(500, keeps=True), a_block(30, keeps=True), a_stubborn_row(500)]
    assert heights(paged(rows)) == [[500], [30, 500]]
    heading = replace(rows[0], outline=(1, "Objectives"))
    assert heights(paged([heading, *rows[1:]])) == [[500, 30], [500]]


@pytest.mark.parametrize(("above", "first"), [(500, [500]), (300, [300, 100, 100, 100])])
def test_a_group_is_divided_only_where_too_much_of_a_page_would_stay_empty(
    above: float, first: list[float]
) -> None:
    group = [*(a_block(100, spares=200) for _ in range(4)), a_block(100)]
    assert heights(paged([a_block(above), *group]))[0] == first


def test_what_is_kept_together_ends_where_a_new_page_begins() -> None:
    rows = [a_block(400), a_block(100, keeps=True), a_block(600, new_page=True)]
    assert heights(paged(rows)) == [[400, 100], [600]]


def test_a_stream_of_the_library_that_ends_in_a_carriage_return_is_lengthened_in_place() -> None:
    mended = 0
    for number in range(600):
        with pikepdf.Pdf.new() as pdf:
            pdf.add_blank_page()
            pdf.Root.Kept = pikepdf.Array(
                pdf.make_indirect(pikepdf.Dictionary(Said=pikepdf.String(str(number * place))))
                for place in range(number)
            )
            buffer = BytesIO()
            modes = pikepdf.ObjectStreamMode
            pdf.save(buffer, deterministic_id=True, object_stream_mode=modes.generate)
        before = buffer.getvalue()
        lengthen(buffer)
        after = buffer.getvalue()
        assert len(after) == len(before)
        assert b"\r\nendstream" not in after
        if after != before:
            mended += 1
            with pikepdf.open(BytesIO(after)) as pdf:
                assert pdf.check_pdf_syntax() == []
                said = [str(each.Said) for each in pdf.Root.Kept]
            assert said == [str(number * place) for place in range(number)]
    assert mended > 2


def appended() -> Appended:
    return Appended(a_pdf(2), [Picture(a_jpeg(), 1275, 1650, True), Picture(b"no", 1, 2, False)])


def test_pictures_are_appended_to_a_pdf_and_read_from_where_they_lie() -> None:
    file: Any = appended()
    with pikepdf.open(file) as pdf:
        assert len(pdf.pages) == 2
        grey, coloured = (pdf.get_object(number, 0) for number in file.numbers.values())
        assert grey.read_raw_bytes() == a_jpeg()
        assert coloured.read_raw_bytes() == b"no"
        assert (grey.Width, grey.Height, grey.ColorSpace) == (1275, 1650, "/DeviceGray")
        assert (coloured.Width, coloured.Height, coloured.ColorSpace) == (1, 2, "/DeviceRGB")
        assert pdf.get_warnings() == []


def test_what_is_appended_is_read_from_any_place_in_pieces_of_any_size() -> None:
    whole = appended().read()
    assert whole.startswith(a_pdf(2))
    assert whole.count(a_jpeg()) == 1
    file = appended()
    for size in (1, 7, 100, len(whole)):
        for place in (0, 9, len(a_pdf(2)) - 3, len(whole) - 150, len(whole)):
            assert file.seek(place - len(whole), 2) == file.tell() == place
            assert file.read(size) == whole[place : place + size]
            assert file.seek(-file.tell(), 1) == 0
