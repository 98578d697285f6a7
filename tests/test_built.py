"""The built program does its work on its own: no Python, no checkout."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pypdfium2
import pytest

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "dist" / "ilp-desktop"
PROGRAM = FOLDER / ("ilp-desktop.exe" if os.name == "nt" else "ilp-desktop")

COUNSELOR = ("--account", "d.whitfield")

pytestmark = [
    pytest.mark.built,
    pytest.mark.skipif(not PROGRAM.exists(), reason="not built: python3 dev.py build"),
]


def answer(*words: object, passphrase: str = "") -> str:
    """What the built program prints to this, run far from the checkout."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    told = {"ILP_PASSPHRASE": passphrase} if passphrase else {}
    done = subprocess.run(
        [PROGRAM, *map(str, words)],
        cwd=Path(os.environ["HOME"]),
        env=kept | told,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A demonstration office that the built program made, and the passphrase of all accounts."""
    vault = tmp_path_factory.mktemp("built") / "Small.ilpvault"
    lines = answer("demo", vault, "--students", 4).splitlines()
    told = dict(line.split(": ", 1) for line in lines if ": " in line)
    return vault, told["passphrase"]


def test_the_built_program_prints_a_students_file(office: tuple[Path, str], tmp_path: Path) -> None:
    vault, passphrase = office
    student = json.loads(answer("students", vault, *COUNSELOR, "--json", passphrase=passphrase))[0]
    paper = tmp_path / "file.pdf"
    answer("print", vault, student["number"], paper, *COUNSELOR, passphrase=passphrase)
    with pypdfium2.PdfDocument(paper) as printed:
        assert student["family_name"] in printed[0].get_textpage().get_text_range()


def test_the_built_program_draws_its_windows(office: tuple[Path, str], tmp_path: Path) -> None:
    vault, passphrase = office
    answer("pictures", vault, tmp_path, passphrase=passphrase)
    assert list(tmp_path.glob("*.png"))


def test_tools_and_designer_files_are_not_shipped() -> None:
    names = {path.name for path in FOLDER.rglob("*")}
    assert not names & {"pytest", "hypothesis", "tests", "tkinter", "_tkinter", "PyInstaller"}
    assert not [name for name in names if name.endswith(".ui")]
