"""Files of test scores as their makers send them; the numbers were counted in the files by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.mapped.column_names import known_names
from ilp_desktop.exchange.mapped.reading import propose
from ilp_desktop.exchange.score_columns import ScoreColumns
from ilp_desktop.exchange.scores import (
    NamedColumns,
    of_table,
    read_score_table,
    read_scores,
    scores_of,
)
from ilp_desktop.exchange.tables import open_file
from ilp_desktop.exchange.text_tables import Problems
from ilp_desktop.office.incoming.shapes import IncomingSitting, ScoreSet
from ilp_desktop.office.incoming.table_mapping import TableMapping
from ilp_desktop.policy.incoming import TableKind
from ilp_desktop.policy.scores import ScoreFile
from ilp_desktop.policy.table_fields import DateOrder, TableField
from tests.samples import SAMPLES, with_samples

FOLDER = SAMPLES / "scores" / "edanalytics"
SAT = FOLDER / "PSAT_SAT" / "data"
AP_HEADER = (
    "AP Number / AP ID,Last Name,First Name,Middle Initial,Date of Birth,Filler,Filler,"
    "Admin Year 01,Exam Code 01,Exam Grade 01,Irregularity Code #1 01,"
    "Admin Year 02,Exam Code 02,Exam Grade 02,Irregularity Code #1 02,Student Identifier\n"
)


def read(kind: ScoreFile, text: str | bytes) -> ScoreSet:
    content = text.encode() if isinstance(text, str) else text
    return scores_of("scores.csv", lambda: BytesIO(content), kind)


def parts(sitting: IncomingSitting) -> dict[str, str]:
    return {score.part: score.printed for score in sitting.scores}


def of_part(scores: ScoreSet, part: str) -> list[str]:
    return [parts(sitting).get(part, "") for sitting in scores.sittings]


@with_samples
def test_the_act_student_file() -> None:
    scores = read_scores(FOLDER / "ACT" / "data" / "sample_anonymized_file.csv", ScoreFile.ACT)
    assert of_part(scores, "Composite") == ["16", "21", "28", "19", "17"]
    assert of_part(scores, "English") == ["15", "21", "28", "21", "19"]
    assert of_part(scores, "Mathematics") == ["14", "18", "27", "21", "16"]
    assert of_part(scores, "Reading") == ["23", "23", "27", "14", "22"]
    assert of_part(scores, "Science") == ["10", "22", "28", "20", "11"]
    assert of_part(scores, "STEM") == ["12", "20", "28", "21", "14"]
    assert of_part(scores, "English Language Arts") == ["", "20", "24", "", "19"]
    assert of_part(scores, "Writing") == ["", "6", "6", "", "6"]
    first = scores.sittings[0]
    assert (first.test, first.taken_on, first.latest) == (
        "ACT",
        date(2024, 9, 1),
        date(2024, 9, 30),
    )
    taker = first.taker
    assert (taker.numbers, taker.given_name, taker.family_name) == (("605000",), "FIRST1", "LAST1")
    assert taker.born_on == date(2006, 1, 1)
    assert scores.dropped_columns == ("Ethn_Asian", "Ethn_White")
    (note,) = scores.problems
    assert (note.column, note.refuses) == ("Test_Dte", False)


@with_samples
@pytest.mark.parametrize(("name", "count"), [("txt", 5), ("csv", 4)])
def test_the_preact_records_of_fixed_width_and_as_csv(name: str, count: int) -> None:
    scores = read_scores(
        FOLDER / "PreACT" / "data" / f"Records_anonymized.{name}", ScoreFile.PREACT
    )
    assert of_part(scores, "English") == ["8", "12", "18", "10", "15"][:count]
    assert of_part(scores, "Mathematics") == ["13", "16", "18", "16", "16"][:count]
    assert of_part(scores, "Reading") == ["14", "19", "28", "19", "14"][:count]
    assert of_part(scores, "Science") == ["12", "18", "22", "16", "21"][:count]
    assert of_part(scores, "Composite") == ["12", "16", "22", "15", "17"][:count]
    assert of_part(scores, "STEM") == ["13", "17", "20", "16", "19"][:count]
    numbers = [sitting.taker.numbers[0] for sitting in scores.sittings]
    assert numbers == ["605000", "605001", "605002", "605003", "97e78ce1e4"][:count]
    assert {sitting.taken_on for sitting in scores.sittings} == {date(2020, 10, 7)}
    assert scores.problems == ()


@with_samples
@pytest.mark.parametrize(
    ("name", "test", "day", "totals"),
    [
        ("89", "PSAT 8/9", date(2022, 9, 26), ["650", "710", "340", "940", "560"]),
        ("10", "PSAT 10", date(2022, 4, 13), ["710", "840", "800", "870", "660"]),
        ("nmsqt", "PSAT/NMSQT", date(2022, 10, 12), ["760", "1160", "840", "810", "760"]),
    ],
)
def test_the_three_psat_student_files_tell_which_they_are(
    name: str, test: str, day: date, totals: list[str]
) -> None:
    scores = read_scores(SAT / f"sample_anonymized_file_psat_{name}.csv", ScoreFile.PSAT)
    assert {(sitting.test, sitting.taken_on) for sitting in scores.sittings} == {(test, day)}
    assert of_part(scores, "Total") == totals
    for sitting in scores.sittings:
        of = parts(sitting)
        assert int(of["Total"]) == int(of["Reading and Writing"]) + int(of["Math"])
    numbers = [sitting.taker.numbers for sitting in scores.sittings]
    assert numbers == [(str(number),) for number in range(604926, 604931)]
    assert len(scores.dropped_columns) == 12
    assert all("RACE" in column for column in scores.dropped_columns)


@with_samples
def test_the_sat_student_file_has_earlier_sittings_too() -> None:
    scores = read_scores(SAT / "sample_anonymized_file_sat.csv", ScoreFile.SAT)
    found = [(it.origin.line, it.taken_on, parts(it)["Total"]) for it in scores.sittings]
    assert found == [
        (2, date(2015, 10, 12), "1310"),
        (3, date(2015, 10, 12), "930"),
        (3, date(2022, 4, 13), "790"),
        (4, date(2024, 10, 12), "880"),
        (4, date(2022, 10, 1), "850"),
        (4, date(2022, 8, 27), "840"),
        (4, date(2022, 5, 7), "830"),
        (5, date(2022, 10, 12), "1040"),
        (6, date(2022, 10, 12), "1000"),
        (6, date(2022, 4, 13), "910"),
    ]


def test_ap_exams_are_named_by_their_codes_and_are_of_may() -> None:
    rows = "1,Begay,Shandiin,,050409,,,24,7,4,,23,66,5,,402117\n"
    scores = read(ScoreFile.AP, AP_HEADER + rows)
    assert [(it.test, it.taken_on, parts(it)) for it in scores.sittings] == [
        ("Advanced Placement", date(2024, 5, 1), {"United States History": "4"}),
        ("Advanced Placement", date(2023, 5, 1), {"Calculus AB": "5"}),
    ]
    taker = scores.sittings[0].taker
    assert (taker.numbers, taker.born_on) == (("402117",), date(2009, 5, 4))
    assert [problem.refuses for problem in scores.problems] == [False]


def test_an_ap_exam_without_a_grade_or_of_an_unknown_code_is_told() -> None:
    rows = "1,Begay,Shandiin,,50409,,,24,20,,56,24,99,3,,402117\n"
    scores = read(ScoreFile.AP, AP_HEADER + rows)
    assert scores.sittings == ()
    told = [(it.origin.line, it.column, it.value, it.refuses) for it in scores.problems[1:]]
    assert told == [(2, "Exam Code 01", "20", False), (2, "Exam Code 02", "99", True)]


def test_a_psat_of_january_may_be_either_and_is_refused() -> None:
    header = (
        "NAME_LAST,NAME_FIRST,NATIONAL_MERIT,SELECTION_INDEX,LATEST_PSAT_DATE,LATEST_PSAT_TOTAL"
    )
    scores = read(ScoreFile.PSAT, f"{header}\nA,B,,,1/26/2021,900\nA,B,,131,1/26/2021,900\n")
    assert [sitting.test for sitting in scores.sittings] == ["PSAT/NMSQT"]
    (problem,) = scores.problems
    assert (problem.origin.line, problem.column, problem.value) == (
        2,
        "LATEST_PSAT_DATE",
        "1/26/2021",
    )


def test_a_sitting_without_scores_or_with_a_strange_day_is_told() -> None:
    header = "NAME_LAST,NAME_FIRST,LATEST_SAT_DATE,LATEST_SAT_TOTAL"
    scores = read(ScoreFile.SAT, f"{header}\nA,B,1/2/2021,\nA,B,2021-13-01,900\n")
    told = [(it.origin.line, it.value, it.refuses) for it in scores.problems]
    assert told == [(2, "1/2/2021", False), (3, "2021-13-01", True)]


def test_columns_stand_in_any_order_and_case_behind_a_bom() -> None:
    text = "\ufeffcomposite,TEST_DTE,l_name,More,f_name\r\n27,92025,Begay,x,Shandiin\r\n"
    (sitting,) = read(ScoreFile.ACT, text).sittings
    assert (sitting.taken_on, parts(sitting)) == (date(2025, 9, 1), {"Composite": "27"})


def test_another_file_is_refused_by_the_column_that_it_lacks() -> None:
    for kind, column in [
        (ScoreFile.ACT, "L_Name"),
        (ScoreFile.SAT, "NAME_LAST"),
        (ScoreFile.PSAT, "NAME_LAST"),
        (ScoreFile.AP, "Last Name"),
        (ScoreFile.TABLE, "test"),
    ]:
        with pytest.raises(OfficeError, match=f"no column “{column}”"):
            read(kind, "Name,Age\nA,1\n")


def test_a_file_without_rows_is_refused() -> None:
    with pytest.raises(OfficeError, match="has no scores"):
        read(ScoreFile.TABLE, "test,date,score\n")


def test_social_security_numbers_refuse_the_whole_file_and_are_not_repeated() -> None:
    header = "L_Name,F_Name,Test_Dte,Composite,ID_Local"
    with pytest.raises(OfficeError, match="social security") as refusal:
        read(ScoreFile.ACT, f"{header}\nA,B,092024,20,402117\nA,B,092024,20,123-45-6789\n")
    assert "line 3" in str(refusal.value)
    assert "6789" not in str(refusal.value)


def a_record(name: bytes, day: bytes = b"20201007", void: bytes = b"") -> bytes:
    record = bytearray(b" " * 1145)
    for start, value in [(43, name), (131, day), (149, b"0813141212"), (310, void)]:
        record[start : start + len(value)] = value
    record[1049:1055] = b"402117"
    return bytes(record)


def test_a_preact_name_with_an_accent_moves_no_score() -> None:
    as_bytes = a_record("Ñúñez".encode())
    as_letters = a_record(b"Nunez").decode().replace("Nunez", "Ñúñez").encode()
    as_windows = a_record("Ñúñez".encode("cp1252"))
    scores = read(ScoreFile.PREACT, b"\r\n".join([as_bytes, as_letters, as_windows]))
    assert of_part(scores, "Composite") == ["12"] * 3
    assert of_part(scores, "English") == ["8"] * 3


def test_what_is_no_preact_record_or_was_voided_is_refused_by_its_line() -> None:
    records = [a_record(b"A", b"2020100"), a_record(b"B", void=b"Y"), b"", b"short"]
    scores = read(ScoreFile.PREACT, b"\n".join(records))
    assert scores.sittings == ()
    told = [(it.origin.line, it.column, it.refuses) for it in scores.problems]
    assert told == [(1, "", True), (2, "Results_Void", True), (4, "", True)]


def test_a_table_of_any_test_by_its_usual_columns() -> None:
    text = (
        "Student Number,Last Name,First Name,DOB,Test,Part,Date,Score\n"
        "402117,Begay,Shandiin,5/4/2009,WorkKeys,Graphic Literacy,10/3/2025,5\n"
        "402117,Begay,Shandiin,5/4/2009,WorkKeys,,3.10.2025,5\n"
        "402117,Begay,Shandiin,5/4/2009,WorkKeys,,10/3/2025,--\n"
        "402117,Begay,Shandiin,5/4/2009,,,10/3/2025,5\n"
    )
    scores = read(ScoreFile.TABLE, text)
    (sitting,) = scores.sittings
    assert (sitting.test, sitting.taken_on) == ("WorkKeys", date(2025, 10, 3))
    assert parts(sitting) == {"Graphic Literacy": "5"}
    told = [(it.origin.line, it.column) for it in scores.problems]
    assert told == [(3, "Date"), (4, "Score"), (5, "Test")]


def test_a_table_is_read_by_columns_that_somebody_has_named() -> None:
    columns = ScoreColumns("list.csv", ("Prüfung", "Tag", "Wert", "Nr"))
    rows = [columns.row(2, ("ASVAB", "2025-10-03", "61", "402117"))]
    named = NamedColumns(test="Prüfung", day="Tag", score="Wert", number="Nr")
    (sitting,) = of_table(named, columns, rows, Problems())
    assert (sitting.taker.numbers, parts(sitting)) == (("402117",), {"": "61"})


LISTED = (
    "Nr,Apellidos,Prueba,Parte,Fecha,Puntaje,Escuela,Race\n"
    "402117,Begay,WorkKeys,Lectura,25/10/2025,5,North,x\n"
    "402118,Fifita,WorkKeys,Lectura,26/10/2025,4,South,x\n"
)


def of_mapping(folder: Path, text: str, change: Callable[[TableMapping], TableMapping]) -> ScoreSet:
    """What a table says by its guessed mapping, changed so."""
    path = folder / "list.csv"
    path.write_text(text, "utf-8")
    problems = Problems()
    table = open_file(path, problems, known_names(TableKind.SCORES))
    return read_score_table(table, change(propose(table, TableKind.SCORES)), problems)


def test_the_columns_of_a_table_are_guessed_and_corrected(tmp_path: Path) -> None:
    def correct(guessed: TableMapping) -> TableMapping:
        assert TableField.NUMBER not in guessed.columns
        assert guessed.date_order is DateOrder.DAY_FIRST
        columns = {**guessed.columns, TableField.NUMBER: "nr"}
        return replace(guessed, columns=columns, only={"Escuela": "North"})

    scores = of_mapping(tmp_path, LISTED, correct)
    (sitting,) = scores.sittings
    assert (sitting.test, sitting.taken_on) == ("WorkKeys", date(2025, 10, 25))
    assert (sitting.taker.numbers, sitting.taker.family_name) == (("402117",), "Begay")
    assert parts(sitting) == {"Lectura": "5"}
    assert scores.dropped_columns == ("Race",)


def test_all_rows_may_be_of_one_test_that_no_column_names(tmp_path: Path) -> None:
    text = "Student ID,Date,Score\n402117,10/3/2025,61\n402118,10/3/2025,\n"
    with pytest.raises(OfficeError, match="Name of the test"):
        of_mapping(tmp_path, text, lambda it: it)
    scores = of_mapping(tmp_path, text, lambda it: replace(it, fixed={TableField.TEST: "ASVAB"}))
    assert [it.test for it in scores.sittings] == ["ASVAB"]
    assert [(it.origin.line, it.column) for it in scores.problems] == [(3, "Score")]


def test_a_column_that_is_never_read_holds_no_score(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match="never read"):
        of_mapping(
            tmp_path,
            LISTED,
            lambda it: replace(it, columns={**it.columns, TableField.SCORE: "Race"}),
        )


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match="cannot be read from where it lies"):
        read_scores(tmp_path / "gone.csv", ScoreFile.ACT)


def mutated(content: bytes, data: st.DataObject) -> bytes:
    """The file with some bytes put in, taken out or replaced."""
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(content)))
        end = min(len(content), start + data.draw(st.integers(0, 30)))
        content = content[:start] + data.draw(st.binary(max_size=20)) + content[end:]
    return content


def try_mutations(data: st.DataObject) -> None:
    samples = {
        ScoreFile.AP: AP_HEADER.encode() + b"1,Begay,S,,050409,,,24,7,4,,23,66,5,,402117\n",
        ScoreFile.PREACT: a_record(b"A") + b"\r\n" + a_record(b"B"),
        ScoreFile.ACT: b"L_Name,F_Name,Test_Dte,Composite,ID_Local\nA,B,092024,20,402117\n",
        ScoreFile.SAT: b"NAME_LAST,NAME_FIRST,LATEST_SAT_DATE,LATEST_SAT_TOTAL\nA,B,1/2/21,900\n",
        ScoreFile.TABLE: b"test,part,date,score,number\nACT,Reading,2025-10-03,20,402117\n",
    }
    kind = data.draw(st.sampled_from(sorted(samples, key=str)))
    try:
        scores = read(kind, mutated(samples[kind], data))
    except OfficeError:
        return
    assert scores.sittings or scores.problems


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_mutated_file_is_read_or_refused_in_words(data: st.DataObject) -> None:
    try_mutations(data)


@pytest.mark.long
@settings(max_examples=5000, deadline=None)
@given(st.data())
def test_thousands_of_mutated_files_are_read_or_refused_in_words(data: st.DataObject) -> None:
    try_mutations(data)
