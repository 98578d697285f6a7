"""Papers and scores from the terminal: a preview, what is sure is kept, and one line when not."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ilp_desktop.cli import import_papers
from ilp_desktop.errors import OfficeError
from ilp_desktop.office import courses, documents
from ilp_desktop.vault import SignedIn, Vault
from tests.offices import AnOffice, an_office
from tests.report_cards import a_pdf

ACT = "L_Name,F_Name,Ethn_Asian,Test_Dte,Composite,Eng,ID_Local\n"

Say = Callable[..., str]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[AnOffice]:
    made = an_office(tmp_path)
    yield made
    made.vault.close()


@pytest.fixture
def say(
    office: AnOffice, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Say:
    """Says words behind ``import``; returns what was printed."""

    @contextmanager
    def unlocked(_asked: argparse.Namespace) -> Iterator[tuple[Vault, SignedIn]]:
        yield office.vault, office.account

    monkeypatch.setattr(import_papers, "unlocked", unlocked)

    def said(name: str, *words: object) -> str:
        parser = argparse.ArgumentParser()
        parser.add_argument("vault")
        import_papers.add(parser.add_subparsers())
        asked = parser.parse_args(["VAULT", name, *map(str, words)])
        asked.run(asked)
        return capsys.readouterr().out

    return said


def numbers(printed: str) -> dict[str, int]:
    told = json.loads(printed)
    return {name: told[name] for name in ("new", "changed", "same", "doubtful", "refused")}


def test_report_cards_are_previewed_then_kept_then_the_same(
    say: Say, office: AnOffice, tmp_path: Path
) -> None:
    student_id = office.student()
    path = tmp_path / "cards.pdf"
    path.write_bytes(
        a_pdf(
            [
                "Student number: 402117\nPage 1 of 2",
                "Page 2 of 2",
                "Student number: 999",
                "",
            ]
        )
    )
    words = (path, "--term", "2026-27 Term 1", "--issued", "2026-09-10", "--json")
    first = {"new": 1, "changed": 0, "same": 0, "doubtful": 1, "refused": 0}
    assert numbers(say("report-cards", *words, "--preview")) == first
    with office.reading() as session:
        assert documents.documents(session, student_id) == ()
    printed = say("report-cards", *words)
    assert numbers(printed) == first
    (note,) = json.loads(printed)["problems"]
    assert (note["file"], note["line"]) == ("cards.pdf", None)
    with office.reading() as session:
        (paper,) = documents.documents(session, student_id)
    assert (paper.pages, paper.dated_on.isoformat()) == (2, "2026-09-10")
    again = numbers(say("report-cards", *words))
    assert again == {"new": 0, "changed": 0, "same": 1, "doubtful": 1, "refused": 0}


def test_report_cards_of_a_folder_one_for_each_student(
    say: Say, office: AnOffice, tmp_path: Path
) -> None:
    student_id = office.student()
    folder = tmp_path / "cards"
    folder.mkdir()
    content = a_pdf(["Begay, Shandiin\n402117"])
    (folder / "402117.pdf").write_bytes(content)
    (folder / "torn.pdf").write_bytes(b"torn")
    printed = say("report-cards", folder, "--term", "2026-27 term 1")
    assert printed.splitlines()[0].startswith("1 new, 0 changed, 0 same")
    assert "refused" in printed
    with office.reading() as session:
        (paper,) = documents.document_lines(session, student_id)
        kept = documents.document_content(session, paper.id)
    assert kept == content


def test_scores_are_kept_and_what_was_dropped_or_refused_is_told(
    say: Say, office: AnOffice, tmp_path: Path
) -> None:
    student_id = office.student()
    path = tmp_path / "act.csv"
    path.write_text(ACT + "BEGAY,SHANDIIN,Y,042026,37,27,402117\nX,Y,N,042026,20,20,1\n")
    printed = say("scores", path, "--test", "act", "--json")
    assert numbers(printed) == {"new": 1, "changed": 0, "same": 0, "doubtful": 1, "refused": 1}
    told = json.loads(printed)
    assert told["dropped_columns"] == ["Ethn_Asian"]
    problem = told["problems"][1]
    assert (problem["file"], problem["line"], problem["column"], problem["value"]) == (
        "act.csv",
        2,
        "Composite",
        "37",
    )
    with office.reading() as session:
        assert [it.part for it in courses.scores(session, student_id)] == ["English"]
    again = say("scores", path, "--test", "act", "--json")
    assert numbers(again)["same"] == 1


def test_a_table_of_scores_keeps_the_mapping_of_its_columns(
    say: Say, office: AnOffice, tmp_path: Path
) -> None:
    student_id = office.student()
    path, mapping = tmp_path / "list.csv", tmp_path / "mapping.toml"
    path.write_text("Nr,Wann,Wert\n402117,9/3/2026,61\n", "utf-8")
    with pytest.raises(OfficeError, match="No column is known"):
        say("scores", path, "--test", "table")
    mapping.write_text(
        'kind = "scores"\nfixed = { test = "ASVAB" }\n[columns]\n'
        'number = "Nr"\ntaken_on = "Wann"\nscore = "Wert"\n',
        "utf-8",
    )
    words = ("scores", path, "--test", "table")
    told = say(*words, "--mapping", mapping, "--keep", "Ours").splitlines()
    assert told[:4] == [
        "Student number: Nr",
        "Day of the test: Wann",
        "Score of the test: Wert",
        "1 new, 0 changed, 0 same, 0 left, 0 doubtful, 0 refused",
    ]
    with office.reading() as session:
        assert [it.test for it in courses.scores(session, student_id)] == ["ASVAB"]
    assert numbers(say(*words, "--json"))["same"] == 1, "found again by its columns"
    assert numbers(say(*words, "--mapping", "Ours", "--json"))["same"] == 1
    with pytest.raises(OfficeError, match="Only a table"):
        say("scores", path, "--test", "act", "--mapping", "Ours")


def test_what_is_not_there_is_one_line(say: Say, tmp_path: Path) -> None:
    for words in [
        ("report-cards", tmp_path / "gone.pdf", "--term", "2026-27 Term 1"),
        ("scores", tmp_path / "gone.csv", "--test", "sat"),
    ]:
        with pytest.raises(OfficeError, match="There is no"):
            say(*words)
