"""Asks for a file or a folder of the computer, by the system's own dialog.

The first one begins in the documents of whoever is signed in there, the next where the last ended;
that is forgotten when the program ends, for the name of a folder can tell of a student too.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_last: list[Path] = []


def ask_where_to_save(
    parent: QWidget | None, title: str, name: str, kinds: str = "PDF (*.pdf)"
) -> Path | None:
    """The whole path of a file to be written, ``name`` proposed; None if nothing was chosen."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(_begin() / name), kinds)
    return _remembered(Path(chosen).parent, Path(chosen)) if chosen else None


def ask_for_files(parent: QWidget | None, title: str, kinds: str) -> list[Path]:
    """Files to be read; none if nothing was chosen."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(_begin()), kinds)
    paths = [Path(each) for each in chosen]
    if paths:
        _remembered(paths[0].parent, paths[0])
    return paths


def ask_for_folder(parent: QWidget | None, title: str, begin: Path | None = None) -> Path | None:
    """A folder, or None if nothing was chosen; the search for it begins in ``begin``, if there.

    It is not remembered: offices and backups lie there, where no print belongs.
    """
    first = begin if begin is not None and begin.is_dir() else _begin()
    chosen = QFileDialog.getExistingDirectory(parent, title, str(first))
    return Path(chosen) if chosen else None


def _begin() -> Path:
    if _last and _last[-1].is_dir():
        return _last[-1]
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(documents) if documents else Path.home()
    return folder if folder.is_dir() else Path.home()


def _remembered(folder: Path, chosen: Path) -> Path:
    _last[:] = [folder]
    return chosen
