"""The lists that offices download are read whole, whatever form they come in."""

from __future__ import annotations

import csv
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.catalogues import read_catalogue
from ilp_desktop.office.incoming.entries import CatalogueSet, IncomingEntry
from ilp_desktop.policy.incoming import Catalogue
from tests.samples import SAMPLES, with_samples

CAREERS = SAMPLES / "careers"
ONET = CAREERS / "onet_29_3"
OCCUPATIONS = "O*NET-SOC Code,Title,Description\n29-1141.00,Registered Nurses,Assess patients.\n"
UTAH = {
    *("230764", "230728", "230782", "230603", "230597", "230171", "230737", "230746"),
    *("230010", "230162", "451583", "448248", "230490", "449816", "475723", "230676"),
}
"""The sixteen of the Utah System of Higher Education (Utah Code 53H-1-102)."""


def lines(path: Path) -> Iterator[dict[str, str]]:
    """The rows by Python's own reader: another one than the program's."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        yield from csv.DictReader(stream)


def by_code(found: CatalogueSet) -> dict[str, IncomingEntry]:
    return {it.code: it for it in found.entries}


def read(tmp_path: Path, text: str, catalogue: Catalogue, name: str = "list.csv") -> CatalogueSet:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read_catalogue(path, catalogue)


@with_samples
def test_a_folder_of_onet_gives_every_occupation_with_zone_and_interests() -> None:
    found = read_catalogue(ONET, Catalogue.OCCUPATION)
    codes = {row["O*NET-SOC Code"] for row in lines(ONET / "Occupation Data.csv")}
    zones = {row["O*NET-SOC Code"]: row["Job Zone"] for row in lines(ONET / "Job Zones.csv")}
    assert (len(found.entries), len(codes), len(zones)) == (1016, 1016, 923)
    assert {it.code: str(it.job_zone) for it in found.entries if it.job_zone} == zones
    assert sum(it.interests is not None for it in found.entries) == 923
    assert (found.edition, found.problems) == ("O*NET 29.3 Database", ())
    nurses = by_code(found)["29-1141.00"]
    scores = {
        row["Element Name"][0]: float(row["Data Value"])
        for row in lines(ONET / "Interests.csv")
        if row["O*NET-SOC Code"] == "29-1141.00" and row["Scale ID"] == "OI"
    }
    assert nurses.interests == "".join(sorted(scores, key=scores.__getitem__)[:-4:-1])
    assert (nurses.name, nurses.job_zone) == ("Registered Nurses", int(zones["29-1141.00"]))


@with_samples
def test_spreadsheets_in_a_zip_hold_the_same_as_text(tmp_path: Path) -> None:
    path = tmp_path / "db_29_3_excel.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("Occupation Data.xlsx", "Job Zones.xlsx", "Read Me.txt"):
            archive.write(ONET / name, f"db_29_3_excel/{name}")
    found = read_catalogue(path, Catalogue.OCCUPATION)
    text = read_catalogue(ONET, Catalogue.OCCUPATION)
    told = [(it.code, it.name, it.about, it.job_zone) for it in text.entries]
    assert [(it.code, it.name, it.about, it.job_zone) for it in found.entries] == told
    assert found.edition == "O*NET 29.3 Database"


@with_samples
def test_a_single_table_of_job_zones_gives_those_alone() -> None:
    found = read_catalogue(ONET / "Job Zones.csv", Catalogue.OCCUPATION)
    assert len(found.entries) == 923
    assert {it.interests for it in found.entries} == {None}
    assert found.edition == "O*NET Database"


@with_samples
def test_career_clusters_are_joined_to_the_occupations(tmp_path: Path) -> None:
    clusters = CAREERS / "clusters" / "All_Career_Clusters.csv"
    for path in (ONET / "Occupation Data.csv", clusters):
        shutil.copy(path, tmp_path)
    found = by_code(read_catalogue(tmp_path, Catalogue.OCCUPATION))
    assert len({row["Code"] for row in lines(clusters)}) == 1011
    assert sum(it.cluster is not None for it in found.values()) == 1011
    two = "Agriculture, Food & Natural Resources; Science, Technology, Engineering & Mathematics"
    assert found["19-4044.00"].cluster == two
    assert found["11-1011.00"].cluster == "Business Management & Administration"


@with_samples
def test_institutions_are_those_that_are_open_and_teach() -> None:
    path = CAREERS / "ipeds" / "hd2023_short_all.csv"
    found = read_catalogue(path, Catalogue.INSTITUTION)
    rows = list(lines(path))
    closed = [row for row in rows if row["CYACTIVE"] != "1"]
    systems = [row for row in rows if row["CYACTIVE"] == "1" and row["SECTOR"] == "0"]
    assert (len(rows), len(closed), len(systems)) == (6163, 104, 71)
    assert len(found.entries) == 5988 == len(rows) - len(closed) - len(systems)
    assert found.edition == "IPEDS 2023"
    assert sorted(str(it.reason)[-4:] for it in found.problems) == ["104.", " 71."][::-1]


@with_samples
@pytest.mark.parametrize("name", ["hd2023_short_all.csv", "hd2023_utah_full.csv"])
def test_all_public_institutions_of_utah_are_among_them(name: str) -> None:
    found = by_code(read_catalogue(CAREERS / "ipeds" / name, Catalogue.INSTITUTION))
    assert found.keys() >= UTAH
    assert (found["230597"].name, found["230597"].about) == ("Snow College", "Ephraim, UT")


@with_samples
def test_programs_are_the_six_digit_codes_with_their_zeros() -> None:
    found = read_catalogue(CAREERS / "cip", Catalogue.PROGRAM)
    rows = list(lines(CAREERS / "cip" / "CIPCode2020.csv"))
    programs = {row["CIP_Code"]: row["CIP_Title"] for row in rows if len(row["CIP_Code"]) == 7}
    assert (len(rows), len(programs)) == (2848, 2325)
    assert {it.code: it.name for it in found.entries} == {
        code: title.removesuffix(".").strip() for code, title in programs.items()
    }
    assert (found.entries[0].code, found.edition) == ("01.0000", "CIP 2020")
    assert [str(it.reason)[-4:] for it in found.problems] == ["523."]


def test_codes_as_a_spreadsheet_shields_them_are_read(tmp_path: Path) -> None:
    text = 'CIPFamily,CIPCode,CIPTitle\n"01","=""01.0101""","Agribusiness."\n'
    found = read(tmp_path, text, Catalogue.PROGRAM)
    assert [(it.code, it.name) for it in found.entries] == [("01.0101", "Agribusiness")]


@pytest.mark.parametrize(
    ("table", "why"),
    [
        ("O*NET-SOC Code,Title,Description\n29-1141,Nurses,X\n", "no code of the list"),
        ("O*NET-SOC Code,Title,Description\n29-1141.01,,X\n", "no name"),
        (OCCUPATIONS + "29-1141.00,Again,X\n", "twice"),
        ("O*NET-SOC Code,Title,Job Zone\n29-1141.00,Nurses,9\n", "from 1 to 5"),
        (
            "O*NET-SOC Code,Title,Element ID,Scale ID,Data Value\n29-1141.00,N,1.B.1.a,OI,x\n",
            "no score",
        ),
    ],
)
def test_rows_that_make_no_sense_are_refused_with_their_line(
    tmp_path: Path, table: str, why: str
) -> None:
    (tmp_path / "good.csv").write_text(OCCUPATIONS.replace("29-1141", "29-1142"))
    (tmp_path / "other.csv").write_text(table)
    found = read_catalogue(tmp_path, Catalogue.OCCUPATION)
    assert "29-1142.00" in by_code(found)
    problem = found.problems[0]
    assert (problem.refuses, problem.origin.file, why in str(problem.reason)) == (
        True,
        "other.csv",
        True,
    )


def test_interests_other_than_the_six_are_passed_over(tmp_path: Path) -> None:
    head = "O*NET-SOC Code,Title,Element ID,Scale ID,Data Value\n"
    rows = "29-1141.00,N,1.B.1.d,OI,7\n29-1141.00,N,1.B.1.g,IH,4\n29-1141.00,N,2.A.1.a,OI,5\n"
    found = read(tmp_path, head + rows, Catalogue.OCCUPATION)
    assert ([it.interests for it in found.entries], found.problems) == (["S"], ())


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("list.csv", b"A,B\nx,y\n", "Nothing of this list"),
        ("list.csv", b"", "is empty"),
        ("list.xlsx", b"PK\x03\x04broken", "damaged"),
        ("list.zip", b"no zip", "not a whole zip"),
        ("notes.pdf", b"%PDF-1.7", "Nothing of this list"),
    ],
)
def test_what_is_no_list_is_refused_in_words(
    tmp_path: Path, name: str, content: bytes, why: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(OfficeError, match=why):
        read_catalogue(path, Catalogue.OCCUPATION)
    with pytest.raises(OfficeError, match="cannot be read from where it lies"):
        read_catalogue(tmp_path / "none.csv", Catalogue.OCCUPATION)


def test_a_torn_table_in_a_set_leaves_the_others_whole(tmp_path: Path) -> None:
    (tmp_path / "Occupation Data.csv").write_text(OCCUPATIONS)
    (tmp_path / "Other.xlsx").write_bytes(b"PK\x03\x04broken")
    found = read_catalogue(tmp_path, Catalogue.OCCUPATION)
    assert len(found.entries) == 1
    assert any(it.origin.file == "Other.xlsx" for it in found.problems)
