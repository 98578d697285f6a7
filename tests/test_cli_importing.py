"""The words that take in a roster and write tables: what they print, and what is there after."""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ilp_desktop import cli
from ilp_desktop.cli.importing import WORDS
from ilp_desktop.cli.previews import PREVIEW_FIELDS
from ilp_desktop.exchange.plain_csv import csv_of, harmless
from tests.vaults import PASSPHRASE

ROSTER = {
    "orgs": "sourcedId,name,type\no1,Northridge High School,school\n",
    "academicSessions": "sourcedId,title,type,startDate,endDate,schoolYear\n"
    "y1,2025-26,schoolYear,2025-08-20,2026-06-05,2026\n",
    "courses": "sourcedId,title,orgSourcedId\nk1,Algebra I,o1\n",
    "classes": "sourcedId,title,courseSourcedId,classType,schoolSourcedId,termSourcedIds,periods\n"
    "c1,Algebra I,k1,scheduled,o1,y1,2\n",
    "users": "sourcedId,enabledUser,orgSourcedIds,role,username,givenName,familyName,identifier,"
    "agentSourcedIds,grades,password\n"
    "t1,true,o1,teacher,kt,Kim,Tall,,,,secret\n"
    "s1,true,o1,student,sb,Shándíín,=Begay,402117,p1,10,secret\n"
    "p1,true,o1,parent,lb,Lena,Begay,,s1,,secret\n",
    "enrollments": "sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role,primary\n"
    "e1,c1,o1,t1,teacher,true\ne2,c1,o1,s1,student,\n",
}

Say = Callable[..., tuple[int, str, str]]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Say]:
    """Says words to the terminal; hears status, output and refusal."""
    hook = sys.excepthook

    def to_the_terminal(*words: object) -> tuple[int, str, str]:
        monkeypatch.setenv("ILP_PASSPHRASE", PASSPHRASE)
        status = cli.main([str(word) for word in words])
        said = capsys.readouterr()
        return status, said.out, said.err

    yield to_the_terminal
    sys.excepthook = hook


def test_a_roster_comes_in_and_a_table_goes_out(say: Say, tmp_path: Path) -> None:
    """In one test, since a vault's key is made to take its time."""
    folder = tmp_path / "set"
    folder.mkdir()
    for name, text in ROSTER.items():
        (folder / f"{name}.csv").write_text(text, "utf-8")
    vault = tmp_path / "Northridge.ilpvault"
    say("new", vault, "--school", "Northridge", "--account", "a.lee", "--name", "Alex Lee",
        "--role", "counselor")  # fmt: skip

    status, out, _ = say("import", vault, "roster", folder, "--preview", "--json")
    previewed = json.loads(out)
    assert status == 0
    assert all(name in PREVIEW_FIELDS for name in previewed)
    assert previewed["new"] >= 4
    assert "password" in previewed["dropped_columns"]

    status, out, _ = say("import", vault, "roster", folder)
    told = out.splitlines()
    assert told[0].startswith(f"{previewed['new']} new, {previewed['changed']} changed")
    assert "1 files of 2025-26; what they still lack:" in told
    assert "     1  Telephones of teachers (B.3)" in told

    table = tmp_path / "students.csv"
    status, out, _ = say("export", vault, "table", "--kind", "students", table)
    assert out == f"1 rows written to {table}\n"
    (row,) = csv.DictReader(io.StringIO(table.read_text("utf-8-sig")))
    assert (row["number"], row["family_name"]) == ("402117", "'=Begay")


def test_what_cannot_be_read_is_said_in_one_line(say: Say, tmp_path: Path) -> None:
    status, out, refusal = say("import", tmp_path / "V.ilpvault", "roster", tmp_path)
    assert (status, out, refusal.count("\n")) == (1, "", 1)


@pytest.mark.parametrize(
    "words",
    [
        ["roster"],
        ["table", "--kind", "students"],
        ["report-cards", "--term", "2026-27 Term 1"],
        ["scores", "--test", "act"],
        ["calendar"],
        ["catalogue", "--kind", "programs"],
    ],
    ids=lambda words: words[0],
)
def test_a_file_that_is_not_there_is_told_before_a_passphrase_is_asked_for(
    say: Say, tmp_path: Path, words: list[str]
) -> None:
    there = tmp_path / "none.csv"
    status, out, refusal = say("import", tmp_path / "V.ilpvault", *words, there)
    assert (status, out) == (1, "")
    assert refusal == f"There is no {there}. Look at how it is written.\n"


def options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if action.choices is None or not isinstance(action.choices, dict):
            yield from (option for option in action.option_strings if option.startswith("--"))


def words_under(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    (found,) = (it for it in parser._actions if isinstance(it, argparse._SubParsersAction))
    return found.choices  # type: ignore[return-value]


def test_the_readme_names_every_import_with_all_that_it_is_asked_with() -> None:
    """But for what all have in common: --account, and --help."""
    readme = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
    parser = argparse.ArgumentParser()
    words = parser.add_subparsers()
    for add in WORDS:
        add(words)
    imports = words_under(words_under(parser)["import"])
    assert set(imports) == {"roster", "table", "report-cards", "scores", "calendar", "catalogue"}
    for name, found in imports.items():
        told = readme.partition(f"ilp-desktop import VAULT {name} ")[2].partition("ilp-desktop ")[0]
        missing = [it for it in options(found) if it not in told]
        assert missing == ["--help", "--account"], name


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\n=1", "\uff1d1+1"]
)
def test_cells_that_begin_a_formula_are_made_harmless(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
    (row,) = csv.reader(io.StringIO(csv_of([[cell, "Begay", ""]]).decode("utf-8-sig"), newline=""))
    assert row == [f"'{cell}", "Begay", ""]
