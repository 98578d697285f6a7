"""Where a print is saved: never among the program's own files, never written down anywhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from ilp_desktop.desktop import where


@pytest.fixture(autouse=True)
def proposed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """What the system's dialog was told to begin with; whoever is asked takes the third folder."""
    told: list[Path] = []
    monkeypatch.setattr(where, "_last", [])

    def choose(parent: object, title: str, begin: str, kinds: str) -> tuple[str, str]:
        told.append(Path(begin))
        return str(tmp_path / "third" / "mine.pdf"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    return told


def test_the_first_is_saved_among_the_documents_or_at_home(
    proposed: list[Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    documents = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    where.ask_where_to_save(None, "Save", "plan.pdf")
    documents.mkdir()
    where.ask_where_to_save(None, "Save", "plan.pdf")
    assert proposed == [Path.home() / "plan.pdf", documents / "plan.pdf"]


def test_the_next_is_saved_where_the_last_was(proposed: list[Path], tmp_path: Path) -> None:
    (tmp_path / "third").mkdir()
    assert where.ask_where_to_save(None, "Save", "a.pdf") == tmp_path / "third" / "mine.pdf"
    where.ask_where_to_save(None, "Save", "b.pdf")
    assert proposed[-1] == tmp_path / "third" / "b.pdf"


def test_nothing_chosen_is_nothing(proposed: list[Path]) -> None:
    assert where.ask_for_folder(None, "Choose") is None
