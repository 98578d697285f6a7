"""What a file is, is found out from what is in it."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.recognizing import Kind, recognize
from tests.exchange.rosters import SOUND, packed, sound
from tests.samples import SAMPLES, with_samples

OF_SAMPLES = (
    ("oneroster/derived_grandbend/grandbend_or12_delta.zip", Kind.ROSTER),
    ("sis/derived_sis_exports/clever/students.csv", Kind.STUDENTS),
    ("sis/derived_sis_exports/clever/enrollments.csv", Kind.REGISTRATION),
    ("sis/derived_sis_exports/excel_report_title_rows_numbers_as_ids.xlsx", Kind.STUDENTS),
    ("sis/schoology-enhancer_csv/seed/csv-exports/grades.csv", Kind.MARKS),
    ("scores/edanalytics/ACT/data/sample_anonymized_file.csv", Kind.ACT),
    ("scores/edanalytics/PreACT/data/Records_anonymized.txt", Kind.PREACT),
    ("scores/edanalytics/PSAT_SAT/data/sample_anonymized_file_psat_10.csv", Kind.PSAT),
    ("scores/edanalytics/PSAT_SAT/data/sample_anonymized_file_sat.csv", Kind.SAT),
    ("careers/cip/CIPCode2020.csv", Kind.PROGRAMS),
    ("careers/ipeds/hd2023_utah_full.csv", Kind.INSTITUTIONS),
    ("careers/onet_29_3", Kind.OCCUPATIONS),
)


@with_samples
@pytest.mark.parametrize(("name", "kind"), OF_SAMPLES)
def test_samples_are_known_for_what_they_are(name: str, kind: Kind) -> None:
    assert recognize(SAMPLES / name).kind is kind


def test_a_roster_tells_its_schools(tmp_path: Path) -> None:
    for path in (SOUND, packed(tmp_path, sound())):
        found = recognize(path)
        assert found.kind is Kind.ROSTER
        assert found.schools == ("Delta High School", "Delta Middle School")


def test_papers_and_calendars_are_known_by_how_they_begin(tmp_path: Path) -> None:
    (tmp_path / "cards").write_bytes(b"%PDF-1.7")
    (tmp_path / "days").write_bytes(b"\xef\xbb\xbfBEGIN:VCALENDAR")
    (tmp_path / "broken.ics").write_bytes(b"hello")
    assert recognize(tmp_path / "cards").kind is Kind.REPORT_CARDS
    assert recognize(tmp_path / "days").kind is Kind.CALENDAR
    assert recognize(tmp_path / "broken.ics").kind is Kind.CALENDAR
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "one.pdf").write_bytes(b"%PDF-1.7")
    assert recognize(folder).kind is Kind.REPORT_CARDS
    with zipfile.ZipFile(tmp_path / "papers.zip", "w") as archive:
        for number in range(300):
            archive.writestr(f"Term 1/{number}.pdf", b"%PDF-1.7")
    assert recognize(tmp_path / "papers.zip").kind is Kind.REPORT_CARDS
    for number in range(300):
        (folder / f"{number}.pdf").write_bytes(b"%PDF-1.7")
    assert recognize(folder).kind is Kind.REPORT_CARDS, "a school has a thousand"


def test_scores_of_any_test_and_a_list_of_staff_are_tables(tmp_path: Path) -> None:
    scores = tmp_path / "scores.csv"
    scores.write_text("Student Number,Test,Part,Date,Score\n4711,WIDA,Overall,2026-10-01,4.5\n")
    staff = tmp_path / "staff.csv"
    staff.write_text("Last Name,First Name,Job Title\nTall,Kim,Teacher\n")
    assert recognize(scores).kind is Kind.SCORES
    assert recognize(staff).kind is Kind.STAFF


def test_what_is_not_plain_is_left_to_a_person(tmp_path: Path) -> None:
    (tmp_path / "odd.csv").write_text("Alpha,Beta\nx,y\n")
    assert recognize(tmp_path / "odd.csv").kind is None


def test_what_is_nothing_of_ours_is_refused_in_words(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "odd.zip", "w") as archive:
        archive.writestr("readme.md", "hello")
    (tmp_path / "empty.csv").write_bytes(b"")
    (tmp_path / "page.csv").write_text("<!doctype html><p>Sign in")
    for name, words in (
        ("odd.zip", "Nothing in “odd.zip” is known here"),
        ("empty.csv", "is empty"),
        ("page.csv", "is a web page"),
        ("away.csv", "cannot be read from where it lies"),
    ):
        with pytest.raises(OfficeError, match=words):
            recognize(tmp_path / name)
