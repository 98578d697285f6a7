"""Work on files from outside in a process of its own: whatever a file does there, we go on."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ilp_desktop.exchange import apart
from ilp_desktop.exchange.apart import MOST_MEMORY, End, told_apart


def read(path: str) -> Iterator[bytes]:
    """Does what is written in the file."""
    said = Path(path).read_bytes()
    yield said
    yield b""
    if said == b"hang":
        time.sleep(60)
    elif said == b"fill":
        yield bytes(2 * MOST_MEMORY)
    elif said == b"die":
        os.abort()
    yield said.upper()


def told(folder: Path, *said: bytes) -> list[tuple[tuple[bytes, ...], End]]:
    paths = [folder / f"{number}.txt" for number in range(len(said))]
    for path, words in zip(paths, said, strict=True):
        path.write_bytes(words)
    return list(told_apart(read, [*paths, folder / "not there.txt"]))


def test_what_a_file_does_harms_neither_the_program_nor_the_files_behind_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "LONGEST_WAIT", 1.0)
    assert told(tmp_path, b"one", b"hang", b"fill", b"die", b"five") == [
        ((b"one", b"ONE"), End.DONE),
        ((), End.LONG),
        ((b"fill",), End.FULL),
        ((), End.GONE),
        ((b"five", b"FIVE"), End.DONE),
        ((), End.TORN),
    ]
    assert apart.get_context("spawn").active_children() == []


def test_no_process_is_begun_for_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(apart, "_process")
    assert list(told_apart(read, [])) == []
