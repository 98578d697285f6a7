"""Small rosters for tests: a sound one, and what is written over it."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

from ilp_desktop.exchange.rosters import read_roster
from ilp_desktop.office.incoming.shapes import RosterSet

SOUND = Path(__file__).parent / "roster"
"""OneRoster 1.1, of two schools."""

Tables = dict[str, str]


def sound(**other: str | None) -> Tables:
    """The sound set with other tables, or without those that are ``None``."""
    files = {path.stem: path.read_text(encoding="utf-8") for path in sorted(SOUND.iterdir())}
    return {name: text for name, text in (files | other).items() if text is not None}


def changed(name: str, change: Mapping[str, str]) -> Tables:
    """The sound set with one table changed: each piece that stands in it for another."""
    return sound(**{name: with_changes(sound()[name], change)})


def with_changes(text: str, change: Mapping[str, str]) -> str:
    for old, new in change.items():
        assert old in text, old
        text = text.replace(old, new)
    return text


def written(folder: Path, tables: Mapping[str, str | bytes]) -> Path:
    """The set as a folder of files."""
    place = folder / "set"
    place.mkdir()
    for name, content in tables.items():
        path = place / (name if "." in name else f"{name}.csv")
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return place


def packed(folder: Path, tables: Mapping[str, str], *, inside: str = "") -> Path:
    """The set as a zip, in a folder of the zip if one is named."""
    path = folder / "set.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in tables.items():
            archive.writestr(f"{inside}{name}.csv", content)
    return path


def read(folder: Path, tables: Mapping[str, str | bytes], school: str | None = None) -> RosterSet:
    return read_roster(written(folder, tables), school=school)


def said(roster: RosterSet) -> list[tuple[str, int, str, str]]:
    """What was odd: file, line, value and the English words."""
    return [
        (one.origin.file, one.origin.line, one.value, str(one.reason)) for one in roster.problems
    ]
