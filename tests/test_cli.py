"""The terminal: its words, what they print, and how they end."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest

from ilp_desktop import app, cli
from ilp_desktop.cli import making, printing, terminal
from ilp_desktop.vault import recovery_code
from tests.exchange.papers import a_pdf
from tests.vaults import PASSPHRASE

COUNSELOR = ("--account", "d.whitfield")


@dataclass
class Answer:
    """How a word ended, and what it said."""

    status: int
    out: str
    err: str


Say = Callable[..., Answer]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Say]:
    """Says words to the terminal, with a passphrase in the environment."""
    hook = sys.excepthook

    def to_the_terminal(*words: object, passphrase: str | None = PASSPHRASE) -> Answer:
        if passphrase is None:
            monkeypatch.delenv("ILP_PASSPHRASE", raising=False)
        else:
            monkeypatch.setenv("ILP_PASSPHRASE", passphrase)
        try:
            status = cli.main([str(word) for word in words])
        except SystemExit as ended:
            status = int(ended.code or 0)
        said = capsys.readouterr()
        return Answer(status, said.out, said.err)

    yield to_the_terminal
    sys.excepthook = hook


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A small demonstration office made by the terminal, and its passphrase."""
    vault = tmp_path_factory.mktemp("terminal") / "Small.ilpvault"
    words = [sys.executable, "-m", "ilp_desktop", "demo", vault, "--students", "5"]
    done = subprocess.run(
        [*words, "--today", "2026-12-03"], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert lines[0] == "account: d.whitfield"
    assert lines[1].startswith("passphrase: ")
    assert {line.split(": ")[0] for line in lines} == {"account", "passphrase"}
    return vault, lines[1].removeprefix("passphrase: ")


def test_students_are_listed_with_the_documented_fields(
    say: Say, demonstration: tuple[Path, str]
) -> None:
    vault, passphrase = demonstration
    answer = say("students", vault, *COUNSELOR, "--json", passphrase=passphrase)
    assert answer.status == 0
    rows = json.loads(answer.out)
    assert len(rows) == 5
    documented = {
        line.split()[0]
        for line in _reading_fields("students").splitlines()
        if line.startswith("  ") and not line.startswith("   ")
    }
    assert all(set(row) == documented for row in rows)
    assert rows[0]["family_name"] == "Abbott"
    assert rows[0]["counselor"] == "Dana Whitfield"


def _reading_fields(word: str) -> str:
    from ilp_desktop.cli import reading

    return {"students": reading.STUDENT_FIELDS}[word]


def test_a_search_finds_without_accents(say: Say, demonstration: tuple[Path, str]) -> None:
    vault, passphrase = demonstration
    answer = say("students", vault, *COUNSELOR, "--search", "nunez", passphrase=passphrase)
    assert "Ñúñez O’Connor, María-José" in answer.out
    assert len(answer.out.splitlines()) == 1


def test_a_complete_file_is_printed_whole(
    say: Say, demonstration: tuple[Path, str], tmp_path: Path
) -> None:
    vault, passphrase = demonstration
    listed = say("students", vault, *COUNSELOR, "--json", passphrase=passphrase)
    number = json.loads(listed.out)[0]["number"]
    paper = tmp_path / "file.pdf"
    answer = say("print", vault, number, paper, *COUNSELOR, passphrase=passphrase)
    assert (answer.status, answer.out, answer.err) == (0, "", "")
    with pypdfium2.PdfDocument(paper) as printed:
        assert len(printed) > 10
        assert "Abbott" in printed[0].get_textpage().get_text_range()
    assert [path.name for path in tmp_path.iterdir()] == ["file.pdf"]


def test_a_paper_is_attached_and_prints_with_the_file(
    say: Say, demonstration: tuple[Path, str], tmp_path: Path
) -> None:
    vault, passphrase = demonstration
    listed = say("students", vault, *COUNSELOR, "--json", passphrase=passphrase)
    number = json.loads(listed.out)[1]["number"]
    (tmp_path / "card.pdf").write_bytes(a_pdf(2))
    (tmp_path / "program.pdf").write_bytes(b"MZ")

    def attach(name: str, *more: str) -> Answer:
        paper = (vault, number, tmp_path / name, "--title", "Card of the fall", *more)
        return say("attach", *paper, *COUNSELOR, passphrase=passphrase)

    answer = attach("card.pdf", "--kind", "report-card", "--year", "2026-27")
    assert (answer.status, answer.out, answer.err) == (0, "", "")
    refused = attach("program.pdf")
    assert refused.status == 1
    assert refused.err.startswith("Only PDF, JPEG, PNG and TIFF files print")
    unknown = attach("card.pdf", "--year", "1999-00")
    assert unknown.status == 1
    assert "has no school year 1999-00" in unknown.err
    assert say("print", vault, number, tmp_path / "file.pdf", *COUNSELOR, passphrase=passphrase)
    with pypdfium2.PdfDocument(tmp_path / "file.pdf") as printed:
        said = [page.get_textpage().get_text_range() for page in printed]
    assert sum("Card of the fall" in page for page in said) >= 3  # the index, and both pages


def test_the_sheet_of_a_conference_says_which_one_it_is_of(say: Say) -> None:
    assert "next conference that is planned" in say("print", "--help").out


def test_a_copy_for_somebody_is_entered_and_refused_to_a_stranger(
    say: Say, demonstration: tuple[Path, str], tmp_path: Path
) -> None:
    vault, passphrase = demonstration

    def copy(*words: str) -> Answer:
        return say("print", vault, number, paper, *COUNSELOR, *words, passphrase=passphrase)

    listed = say("students", vault, *COUNSELOR, "--json", passphrase=passphrase)
    row = json.loads(listed.out)[0]
    number, paper = row["number"], tmp_path / "copy.pdf"
    name = f"{row['given_name']} {row['family_name']}"
    assert "Say for whom" in copy("--for", name).err
    stranger = copy("--for", "Pat Nobody", "--purpose", "Curious")
    assert (stranger.status, paper.exists()) == (1, False)
    given = copy(
        *("--for", name, "--purpose", "Asked for it", "--part", "plan", "--language", "es"),
        "--encrypt",
    )
    assert given.status == 0
    secret = given.out.removeprefix("passphrase: ").strip()
    with pypdfium2.PdfDocument(paper, password=secret) as printed:
        assert "expediente" in printed[0].get_textpage().get_text_range()
    told = say("history", vault, number, *COUNSELOR, "--limit", "1", passphrase=passphrase)
    assert "Give a copy of the file" in told.out


def test_a_grade_is_printed_into_a_folder(
    say: Say, demonstration: tuple[Path, str], tmp_path: Path
) -> None:
    vault, passphrase = demonstration
    rows = json.loads(say("students", vault, *COUNSELOR, "--json", passphrase=passphrase).out)
    grade = rows[0]["grade"]
    numbers = {row["number"] for row in rows if row["grade"] == grade}
    words = ("--grade", grade, "--part", "participants", "--jobs", "2")
    done = say("print", vault, "--all", tmp_path / "out", *words, *COUNSELOR, passphrase=passphrase)
    assert done.status == 0
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        f"ILP file {number}.pdf" for number in numbers
    }
    both = say("print", vault, "1", "--all", tmp_path, *COUNSELOR, passphrase=passphrase)
    assert both.status == 1


def test_students_are_printed_together_in_one_pdf(
    say: Say, demonstration: tuple[Path, str], tmp_path: Path
) -> None:
    vault, passphrase = demonstration

    def together(*words: object) -> Answer:
        many = ("--together", tmp_path / "all.pdf", "--part", "participants", *words)
        return say("print", vault, *many, *COUNSELOR, passphrase=passphrase)

    rows = json.loads(say("students", vault, *COUNSELOR, "--json", passphrase=passphrase).out)
    done = together("--language", "family")
    assert done.out.strip() == f"{len(rows)} printed to {tmp_path / 'all.pdf'}"
    with pypdfium2.PdfDocument(tmp_path / "all.pdf") as printed:
        first = printed[0].get_textpage().get_text_range()
        assert len(printed) > 3 * len(rows)
    assert rows[0]["number"] in first
    nobody = together("--day", "2001-01-01")
    assert (nobody.status, nobody.err.strip()) == (1, "Nobody is meant: nothing was printed.")
    assert "is no day such as" in together("--day", "tonight").err
    alone = say("print", vault, rows[0]["number"], tmp_path / "one.pdf", "--day", "2001-01-01",
                *COUNSELOR, passphrase=passphrase)  # fmt: skip
    assert "go with --all or --together" in alone.err
    both = say("print", vault, "--all", tmp_path, "--together", tmp_path / "all.pdf", *COUNSELOR)
    assert both.status == 2


def test_families_are_given_copies_that_are_entered(
    say: Say, demonstration: tuple[Path, str], tmp_path: Path
) -> None:
    vault, passphrase = demonstration

    def families(*words: object) -> Answer:
        many = ("--together", tmp_path / "all.pdf", "--part", "participants", "--for-families")
        return say("print", vault, *many, *words, *COUNSELOR, passphrase=passphrase)

    assert "Say why" in families().err
    done = families("--purpose", "Conference night")
    assert done.status == 0
    with pypdfium2.PdfDocument(tmp_path / "all.pdf") as printed:
        assert "Office copy" not in printed[2].get_textpage().get_text_range()
    told = say("history", vault, *COUNSELOR, "--limit", "1", passphrase=passphrase)
    assert "Give copies to families" in told.out


def test_no_copies_stay_that_were_stopped_before_they_were_entered(
    say: Say, demonstration: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, passphrase = demonstration

    def stop(_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(printing, "tell", stop)
    words = ("--part", "participants", "--for-families", "--purpose", "Conference night")
    with pytest.raises(KeyboardInterrupt) as stopped:
        say("print", vault, "--all", tmp_path, *words, *COUNSELOR, passphrase=passphrase)
    assert list(tmp_path.iterdir()) == [], stopped


def test_a_number_that_nobody_has_is_refused_in_one_line(
    say: Say, demonstration: tuple[Path, str], tmp_path: Path
) -> None:
    vault, passphrase = demonstration
    answer = say("print", vault, "1", tmp_path / "x.pdf", *COUNSELOR, passphrase=passphrase)
    assert answer.status == 1
    assert answer.err.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_every_check_of_a_sound_vault_is_ok(say: Say, demonstration: tuple[Path, str]) -> None:
    vault, passphrase = demonstration
    answer = say("check", vault, *COUNSELOR, passphrase=passphrase)
    assert answer.status == 0
    assert answer.err == ""
    assert all(line.startswith("ok ") for line in answer.out.splitlines())
    rows = json.loads(say("check", vault, *COUNSELOR, "--json", passphrase=passphrase).out)
    assert all(set(row) == {"name", "title", "passed", "details"} for row in rows)


@pytest.mark.parametrize("last", [True, False])
def test_history_tells_of_one_student_wherever_the_number_stands(
    say: Say, demonstration: tuple[Path, str], *, last: bool
) -> None:
    vault, passphrase = demonstration
    listed = say("students", vault, *COUNSELOR, "--json", passphrase=passphrase)
    number = json.loads(listed.out)[0]["number"]
    words = (*COUNSELOR, number) if last else (number, *COUNSELOR)
    answer = say("history", vault, *words, "--json", passphrase=passphrase)
    assert answer.status == 0
    rows = json.loads(answer.out)
    assert rows
    assert all(set(row) == {"at", "who", "title", "changes"} for row in rows)


def test_history_of_the_office_is_listed_line_by_line(
    say: Say, demonstration: tuple[Path, str]
) -> None:
    vault, passphrase = demonstration
    answer = say("history", vault, *COUNSELOR, "--limit", 3, passphrase=passphrase)
    assert len(answer.out.splitlines()) == 3
    assert "Dana Whitfield" in answer.out


def test_who_signs_in_must_be_said_where_there_are_several(
    say: Say, demonstration: tuple[Path, str]
) -> None:
    vault, passphrase = demonstration
    answer = say("students", vault, passphrase=passphrase)
    assert answer.status == 1
    assert "--account" in answer.err
    assert "d.whitfield" in answer.err


def test_a_wrong_passphrase_is_refused_in_one_line(
    say: Say, demonstration: tuple[Path, str]
) -> None:
    answer = say("students", demonstration[0], *COUNSELOR, passphrase="not this one, at all")
    assert answer.status == 1
    assert answer.err.count("\n") == 1
    assert answer.out == ""


def test_without_anybody_to_ask_the_passphrase_must_stand_in_the_environment(
    say: Say, demonstration: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    answer = say("students", demonstration[0], *COUNSELOR, passphrase=None)
    assert answer.status == 1
    assert "ILP_PASSPHRASE" in answer.err


def test_the_passphrase_leaves_the_environment_once_it_is_read(
    say: Say, demonstration: tuple[Path, str]
) -> None:
    vault, passphrase = demonstration
    say("students", vault, *COUNSELOR, passphrase=passphrase)
    assert "ILP_PASSPHRASE" not in os.environ


def test_the_window_does_not_keep_a_passphrase_in_its_environment(
    say: Say, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It asks by itself, stays open for hours, and hands its environment to its next process."""
    seen: list[bool] = []

    def window(_words: list[str]) -> int:
        seen.append("ILP_PASSPHRASE" in os.environ)
        return 0

    monkeypatch.setattr(app, "main", window)
    say(tmp_path / "An office.ilpvault")
    say()
    assert seen == [False, False]


def test_what_is_no_vault_is_refused_in_one_line(say: Say, tmp_path: Path) -> None:
    answer = say("students", tmp_path / "nowhere.ilpvault")
    assert answer.status == 1
    assert answer.err.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        ("studnts",),
        ("students",),
        ("students", "x", "too", "many"),
        ("demo", "x", "--students", "0"),
        ("demo", "x", "--today", "soon"),
    ],
)
def test_words_that_cannot_be_understood_end_with_2(say: Say, words: tuple[str, ...]) -> None:
    assert say(*words).status == 2


def test_help_documents_the_fields(say: Say) -> None:
    assert "pccr_since" in say("students", "--help").out
    assert "passed" in say("check", "--help").out
    assert "changes" in say("history", "--help").out


def test_a_new_office_prints_its_recovery_code_and_opens(
    say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    vault = tmp_path / "Northridge.ilpvault"
    words = ("--school", "Northridge High School", "--account", "a.lee", "--name", "Alex Lee")
    answer = say("new", vault, *words, "--role", "counselor")
    assert answer.status == 0, answer.err
    assert recovery_code.read(answer.out.removeprefix("recovery code: "))
    assert say("students", vault, "--json").out.strip() == "[]"
    again = say("new", vault, *words, "--role", "counselor")
    assert again.status == 1
    assert "nothing was overwritten" in again.err


def test_the_recovery_code_is_asked_back_until_it_is_right(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code = recovery_code.written(bytes(range(20)))
    another = recovery_code.written(bytes(20))
    typed = iter([code[:-1], another, code.lower().replace("-", " ")])
    monkeypatch.setattr("builtins.input", lambda _prompt: next(typed))
    making._ask_back(code)
    said = capsys.readouterr().err
    assert "40 in all" in said
    assert "not this one" in said


@pytest.mark.parametrize(
    ("written", "given", "family"),
    [
        ("Alex Lee", "Alex", "Lee"),
        ("de la Cruz, Ana María", "Ana María", "de la Cruz"),
        ("Suharto", "", "Suharto"),
        ("Mary Ann Tso", "Mary Ann", "Tso"),
    ],
)
def test_a_name_is_given_as_it_is_said_or_listed(written: str, given: str, family: str) -> None:
    assert making.name_of(written) == (given, family)


def test_a_fault_of_ours_is_one_line_without_what_it_says(
    capsys: pytest.CaptureFixture[str],
) -> None:
    try:
        raise ValueError("Shándíín Begay")
    except ValueError as fault:
        cli.say_fault(ValueError, fault, fault.__traceback__)
    said = capsys.readouterr().err
    assert "fault of the program" in said
    assert "Begay" not in said
    assert said.count("\n") == 1


def test_a_fault_ends_the_program_with_1() -> None:
    script = (
        "import sys; from ilp_desktop import cli; from ilp_desktop.cli import terminal\n"
        "def fail(): raise RuntimeError('Shándíín')\n"
        "terminal.prepare = fail\n"
        "sys.exit(cli.main(['students', 'x.ilpvault', '--account', 'a']))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "Shándíín" not in done.stderr


def test_progress_is_for_a_terminal_alone(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.tell("School year 2026-27")
    assert capsys.readouterr().err == ""


def test_without_a_word_the_window_opens(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened: list[list[str]] = []
    monkeypatch.setattr("ilp_desktop.app.main", lambda words: opened.append(list(words)) or 0)
    vault = tmp_path / "A.ilpvault"
    assert cli.main([]) == 0
    assert cli.main([str(vault)]) == 0
    assert opened == [[], [str(vault)]]


def test_a_backup_is_made_and_put_back_from_the_terminal(say: Say, tmp_path: Path) -> None:
    vault = tmp_path / "Small.ilpvault"
    new = ("--school", "Canyon Rim", "--account", "a.lee", "--name", "Alex Lee")
    assert say("new", vault, *new, "--role", "counselor").status == 0
    made = say("backup", vault)
    assert (made.status, made.err) == (0, "")
    backup = Path(made.out.strip())
    assert backup.parent == vault / "backups"
    elsewhere = tmp_path / "elsewhere"
    assert Path(say("backup", vault, elsewhere).out.strip()).parent == elsewhere

    wrong = say("restore", vault, backup, passphrase="another one altogether")
    assert wrong.status == 1
    assert [it.name for it in tmp_path.iterdir() if it.suffix == ".ilpvault"] == [vault.name]

    back = say("restore", vault, backup)

    assert back.status == 0
    assert back.out.strip() == str(vault)
    assert "set aside 1" in back.err
    assert say("check", vault).status == 0
    assert say("students", backup).status == 1
