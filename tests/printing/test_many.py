"""Many files at once: each in a PDF of its own, or together with a sheet before each."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.office.copies import MayNotHaveIt
from ilp_desktop.office.file_rows import IlpFile, NoFile, Part
from ilp_desktop.policy.conferences import ConferenceState
from ilp_desktop.policy.people import ParticipantRole
from ilp_desktop.printing import many
from ilp_desktop.printing.many import (
    Order,
    Print,
    entered,
    file_names,
    print_into,
    print_many,
    print_together,
)
from ilp_desktop.words import FAMILY, words
from tests.printing.files import a_file, an_empty_file, an_odd_file
from tests.printing.reading import MOMENT, failures, heard, run

NIGHT = date(2027, 4, 8)


def outcome(made: Print) -> tuple[str, bool, str]:
    return made.number, bool(made.pdf), str(made.refusal or "")


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_file_that_cannot_be_printed_is_told_and_the_others_print(jobs: int) -> None:
    file = a_file()
    files = [
        replace(file, student=replace(file.student, number=str(number)), years=years)
        for number, years in enumerate((file.years, file.years[:1], file.years, file.years))
    ]
    order = Order(made_at=MOMENT, part=Part.YEAR, year=file.years[1].name)
    made = [outcome(one) for one in print_many(files, order, jobs=jobs)]
    assert [number for number, _, _ in made] == ["0", "1", "2", "3"]
    assert [printed for _, printed, _ in made] == [True, False, True, True]
    assert "has no school year" in made[1][2]


def test_two_processes_print_the_same_bytes_as_one() -> None:
    files = [a_file(), an_empty_file()]
    order = Order(made_at=MOMENT)
    one = [made.pdf for made in print_many(files, order)]
    assert one == [made.pdf for made in print_many(files, order, jobs=2)]


def test_whoever_stops_asking_stops_the_printing() -> None:
    asked = 0

    def endless() -> object:
        nonlocal asked
        while True:
            asked += 1
            yield an_empty_file()

    prints = print_many(endless(), Order(made_at=MOMENT), jobs=2)  # type: ignore[arg-type]
    next(prints)
    prints.close()  # type: ignore[attr-defined]
    assert asked < 10


def test_every_print_of_a_folder_has_a_name_that_all_systems_take() -> None:
    names = list(file_names(["402013", "2026/014", "a12", "A12", "..", "a:b"]))
    assert names == [
        "ILP file 402013.pdf",
        "ILP file 2026-014.pdf",
        "ILP file a12.pdf",
        "ILP file A12 (2).pdf",
        "ILP file student.pdf",
        "ILP file a-b.pdf",
    ]


def numbered(*numbers: str) -> list[IlpFile]:
    """Files of little, for so many students."""
    file = an_empty_file()
    return [replace(file, student=replace(file.student, number=each)) for each in numbers]


def together(
    files: list[IlpFile], path: Path, order: Order | None = None, jobs: int = 1
) -> list[Print]:
    return list(print_together(files, order or Order(made_at=MOMENT), path, jobs=jobs))


def parts_of(path: Path) -> list[str]:
    """What is read aloud of each student: the sheet, the file, the next sheet."""
    return heard(path.read_bytes()).split("\n  Part ")[1:]


def test_files_together_meet_pdf_ua_and_pdf_a_as_each_alone(tmp_path: Path) -> None:
    path = tmp_path / "all.pdf"
    files = [a_file(), an_empty_file(), an_odd_file()]
    together(files, path)
    assert failures(path.read_bytes()) == []
    run(path.read_bytes(), "qpdf", "--check", "PRINT")
    said = parts_of(path)
    assert len(said) == 6
    for place, file in enumerate(files):
        sheet, whole = said[2 * place], said[2 * place + 1]
        assert file.student.name in sheet
        assert "keeps two students’ files apart" in sheet
        alone = heard(print_alone(file)).split("\n", 1)[1]
        assert whole.split("\n", 1)[1].replace("\n    ", "\n  ").strip() == alone.strip()


def print_alone(file: IlpFile) -> bytes:
    (made,) = print_many([file], Order(made_at=MOMENT))
    return made.pdf


def test_nothing_of_a_student_is_on_the_back_of_another(tmp_path: Path) -> None:
    path = tmp_path / "all.pdf"
    files = [an_empty_file(), a_file(), an_odd_file()]
    together(files, path)
    with pikepdf.open(path) as pdf:
        whose = [at for at, page in enumerate(pdf.pages) if "/StructParents" in page.obj]
        with pdf.open_outline() as outline:
            begins = [item.destination for item in outline.root]
            places = [next(at for at, page in enumerate(pdf.pages) if page.obj == it[0])
                      for it in begins]  # type: ignore[index]  # fmt: skip
            titles = [item.title for item in outline.root]
            below = [len(item.children) for item in outline.root]
    assert titles == [f"{it.student.name} · {it.student.number}" for it in files]
    assert [place % 2 for place in places] == [0, 0, 0], "each sheet is a front"
    assert all(place + 1 not in whose for place in places), "its back is empty"
    assert all(place + 2 in whose for place in places), "the file begins on a front"
    assert all(below)


def test_links_lead_to_pages_of_the_same_file(tmp_path: Path) -> None:
    path = tmp_path / "all.pdf"
    together([a_file(), a_file()], path)
    with pikepdf.open(path) as pdf, pikepdf.open(BytesIO(print_alone(a_file()))) as alone:
        led, leads, pages = targets(pdf), targets(alone), len(alone.pages)
    assert leads
    begins = [2, 2 + pages + pages % 2 + 2]
    assert led == [(at + by, to + by) for by in begins for at, to in leads]


def targets(pdf: pikepdf.Pdf) -> list[tuple[int, int]]:
    """From which page to which one each link leads."""
    places = {page.obj.objgen: at for at, page in enumerate(pdf.pages)}
    return [
        (at, places[link.Dest[0].objgen])
        for at, page in enumerate(pdf.pages)
        for link in page.obj.get("/Annots", [])
    ]


def test_the_same_files_together_are_the_same_bytes(tmp_path: Path) -> None:
    one, two = tmp_path / "one.pdf", tmp_path / "two.pdf"
    together(numbered("1", "2"), one)
    together(numbered("1", "2"), two, jobs=2)
    assert one.read_bytes() == two.read_bytes()


@pytest.mark.parametrize("most", ["MOST_PAGES", "MOST_BYTES"])
def test_what_is_too_much_for_one_pdf_goes_on_in_another(
    most: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many, most, 3)
    made = together(numbered("1", "2", "3"), tmp_path / "all.pdf")
    names = ["all.pdf", "all (2).pdf", "all (3).pdf"]
    assert [each.path and each.path.name for each in made] == names
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    assert "Student ID" in heard((tmp_path / "all (3).pdf").read_bytes())


def test_whoever_cannot_be_printed_has_no_sheet_either(tmp_path: Path) -> None:
    file = a_file()
    files = [file, replace(an_empty_file(), years=file.years[:1])]
    order = Order(made_at=MOMENT, part=Part.YEAR, year=file.years[1].name)
    made = together(files, tmp_path / "all.pdf", order)
    assert [bool(each.refusal) for each in made] == [False, True]
    assert "Nils" not in heard((tmp_path / "all.pdf").read_bytes())


def test_nothing_is_written_where_nobody_can_be_printed(tmp_path: Path) -> None:
    order = Order(made_at=MOMENT, part=Part.YEAR, year="1999-00")
    together([a_file()], tmp_path / "all.pdf", order)
    assert list(tmp_path.iterdir()) == []


def test_whoever_stops_has_no_half_of_a_pdf(tmp_path: Path) -> None:
    prints = print_together(numbered("1", "2"), Order(made_at=MOMENT), tmp_path / "all.pdf")
    next(iter(prints))
    prints.close()  # type: ignore[attr-defined]
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_to_is_told_before_the_work(tmp_path: Path) -> None:
    asked = []

    def files() -> object:
        asked.append(True)
        yield an_empty_file()

    nowhere = tmp_path / "nowhere" / "all.pdf"
    with pytest.raises(OfficeError, match="could not be written"):
        together(files(), nowhere)  # type: ignore[arg-type]
    assert not asked


def test_what_cannot_be_written_into_the_folder_is_told_and_the_others_are(tmp_path: Path) -> None:
    (tmp_path / "ILP file 1.pdf").mkdir()
    order = Order(made_at=MOMENT)
    made = list(print_into(numbered("1", "2"), ["1", "2"], order, tmp_path))
    assert [bool(each.refusal) for each in made] == [True, False]
    assert made[1].path == tmp_path / "ILP file 2.pdf"
    assert made[1].path.exists()


def on_the_night(file: IlpFile) -> IlpFile:
    """The file with conferences before the night, on it, and one then that is cancelled."""
    year = file.years[0]
    planned = replace(year.conferences[0], state=ConferenceState.PLANNED)
    at = [
        replace(planned, starts_at=datetime(2027, 4, 1, 9), place="Too early"),
        replace(planned, starts_at=datetime(2027, 4, 8, 18, 20), place="Room 12"),
        replace(
            planned,
            starts_at=datetime(2027, 4, 8, 17),
            place="Cancelled",
            state=ConferenceState.CANCELLED,
        ),
    ]
    return replace(file, years=(replace(year, conferences=tuple(at)), *file.years[1:]))


def test_of_a_night_the_sheet_says_when_and_where_they_come(tmp_path: Path) -> None:
    order = Order(made_at=MOMENT, part=Part.CONFERENCE, day=NIGHT)
    together([on_the_night(a_file())], tmp_path / "all.pdf", order)
    sheet, table = parts_of(tmp_path / "all.pdf")
    assert "6:20 p.m." in sheet
    assert "Room 12" in sheet
    assert "Thursday, April 8, 2027" in table, "the conference sheet is that night’s"
    for other in ("Too early", "Cancelled"):
        assert other not in sheet + table


def speaking(file: IlpFile, language: str) -> IlpFile:
    """The file of a student whose parents speak that."""
    parent = ParticipantRole.PARENT
    people = [replace(it, language=language) if it.role is parent else it
              for it in file.participants]  # fmt: skip
    return replace(file, participants=tuple(people))


def test_each_familys_file_is_in_its_own_language(tmp_path: Path) -> None:
    empty = an_empty_file()
    alone = replace(empty, student=replace(empty.student, language="es"))
    files = [speaking(a_file(), "en"), speaking(a_file(), "es"), speaking(a_file(), "nv"), alone]
    order = Order(made_at=MOMENT, part=Part.PARTICIPANTS, language=FAMILY)
    together(files, tmp_path / "all.pdf", order)
    prints = parts_of(tmp_path / "all.pdf")[1::2]
    for language, said in zip(("en", "es", "en", "es"), prints, strict=True):
        assert said.startswith(f"Lang={words(language).tag}")
        assert words(language)("text.a_part") in said


def test_a_familys_copy_is_in_the_language_of_whoever_it_is_for(tmp_path: Path) -> None:
    file = speaking(a_file(), "es")
    (first, *_) = file.participants
    assert first.language == "en"
    order = Order(made_at=MOMENT, part=Part.PARTICIPANTS, language=FAMILY)
    together([replace(file, prepared_for=first.name)], tmp_path / "all.pdf", order)
    assert parts_of(tmp_path / "all.pdf")[1].startswith("Lang=en")


def test_whose_file_cannot_be_had_is_told_among_the_prints(tmp_path: Path) -> None:
    why = MayNotHaveIt("Nobody of {whose} family takes part.", whose="the", basis="No participant")
    none = NoFile(number="9", name="Nils", why=why)
    for jobs in (1, 2):
        made = list(
            print_together([none, a_file()], Order(made_at=MOMENT), tmp_path / "a.pdf", jobs=jobs)
        )
        assert [(each.number, str(each.refusal or "")) for each in made] == [
            ("9", str(why)),
            (a_file().student.number, ""),
        ]
        assert made[0].path is None
        assert isinstance(made[0].refusal, MayNotHaveIt)
        assert made[0].refusal.basis == "No participant"
        assert made[0].refusal.told.values == {"whose": "the"}, "the window says it in its language"


def some(folder: Path, *, stops: bool = False) -> Iterator[Print]:
    """Prints that are there once they are told; perhaps there is an end to it before the last."""
    for number in ("1", "2"):
        path = folder / f"{number}.pdf"
        path.write_bytes(b"%PDF")
        yield Print(number, "Nils", path=path)
    yield Print("3", "Nils", refusal=OfficeError("No."))
    if stops:
        raise OfficeError("The disk is full.")


def test_those_who_are_given_a_print_are_entered_once_all_are_there(tmp_path: Path) -> None:
    noted: list[list[str]] = []
    prints = entered(some(tmp_path), lambda numbers: noted.append([*numbers]))
    next(prints)
    assert noted == []
    assert len(list(prints)) == 2
    assert noted == [["1", "2"]]
    assert len(list(tmp_path.iterdir())) == 2


def test_no_print_stays_that_cannot_be_entered(tmp_path: Path) -> None:
    def refuse(_: Collection[str]) -> None:
        raise OfficeError("They take part no more.")

    with pytest.raises(OfficeError, match="no more"):
        list(entered(some(tmp_path), refuse))
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(OfficeError, match="full"):
        list(entered(some(tmp_path, stops=True), refuse))
    assert list(tmp_path.iterdir()) == []
    prints = entered(some(tmp_path), refuse)
    next(prints)
    prints.close()
    assert list(tmp_path.iterdir()) == []


def test_a_print_that_another_program_holds_keeps_no_other_there(tmp_path: Path) -> None:
    def refuse(_: Collection[str]) -> None:
        (tmp_path / "1.pdf").unlink()
        (tmp_path / "1.pdf").mkdir()  # it does not let itself be removed
        raise OfficeError("They take part no more.")

    with pytest.raises(OfficeError, match=r"but 1\.pdf could not be removed"):
        list(entered(some(tmp_path), refuse))
    assert [path.name for path in tmp_path.iterdir()] == ["1.pdf"]


def test_the_sheet_has_nothing_of_the_plan_and_no_preferred_name(tmp_path: Path) -> None:
    file = a_file()
    file = replace(file, student=replace(file.student, called="Shan"))
    (made,) = together([file], tmp_path / "all.pdf")
    sheet, whole = parts_of(tmp_path / "all.pdf")
    with pikepdf.open(BytesIO(made.pdf)) as pdf:
        assert f"{len(pdf.pages)} pages follow." in sheet
    for told in ("Shan\n", "Objective"):
        assert told not in sheet
    assert "Objective" in whole
