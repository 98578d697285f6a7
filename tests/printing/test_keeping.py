"""A print is written whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from ilp_desktop.errors import OfficeError
from ilp_desktop.printing.keeping import write_whole


def test_a_print_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    target = tmp_path / "file.pdf"
    target.write_bytes(b"before")
    write_whole(target, b"after")
    assert target.read_bytes() == b"after"
    assert [path.name for path in tmp_path.iterdir()] == ["file.pdf"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights another way")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    write_whole(tmp_path / "file.pdf", b"private")
    assert stat.S_IMODE((tmp_path / "file.pdf").stat().st_mode) == 0o600


def test_a_place_that_does_not_exist_is_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match="Choose another place"):
        write_whole(tmp_path / "nowhere" / "file.pdf", b"")


def test_what_cannot_be_finished_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "file.pdf").mkdir()
    with pytest.raises(OfficeError):
        write_whole(tmp_path / "file.pdf", b"private")
    assert [path.name for path in tmp_path.iterdir()] == ["file.pdf"]


@pytest.mark.parametrize("name", ["Northridge.ilpvault", "renamed"])
def test_no_print_is_put_among_the_files_of_a_vault(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    for kept in ("vault.db", "vault.json"):
        (folder / kept).write_bytes(b"encrypted")
    for target in ("vault.db", "file.pdf"):
        with pytest.raises(OfficeError, match="into a vault’s folder"):
            write_whole(folder / target, b"private")
    assert {path.name for path in folder.iterdir()} == {"vault.db", "vault.json"}
    assert (folder / "vault.db").read_bytes() == b"encrypted"
