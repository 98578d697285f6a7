"""One program at a time; and what is left when one is killed."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest
from sqlalchemy import func, select

from ilp_desktop.records import Program
from ilp_desktop.vault.lock import VaultLock
from ilp_desktop.vault.refusals import LockFileUnusable, OpenElsewhere
from tests.vaults import A_MONDAY, HANDLE, PASSPHRASE, a_vault, reopened

ROOT = Path(__file__).parents[2]

HOLD = """
import sys
from pathlib import Path
from tests.vaults import HANDLE, PASSPHRASE, reopened
vault = reopened(Path(sys.argv[1]))
vault.unlock(HANDLE, PASSPHRASE)
print("open", flush=True)
sys.stdin.read()
"""

SAVE = """
import sys
from itertools import count
from pathlib import Path
from ilp_desktop.records import Program, School
from tests.vaults import HANDLE, PASSPHRASE, reopened
vault = reopened(Path(sys.argv[1]))
account = vault.unlock(HANDLE, PASSPHRASE)
with vault.changing(account, "Found the office") as session:
    school = session.keep(School(name="Northridge", district="Wasatch"))
for number in count(1):
    with vault.changing(account, "Add a program") as session:
        session.keep(Program(school_id=school.id, name=str(number)))
    print(number, flush=True)
"""


@contextmanager
def program(code: str, folder: Path) -> Iterator[tuple[subprocess.Popen[str], IO[str]]]:
    running = subprocess.Popen(
        [sys.executable, "-c", code, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None
    try:
        with running:
            yield running, running.stdout
            running.kill()
    finally:
        running.kill()


def test_two_programs_cannot_open_one_vault(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    made.vault.close()
    waiting = reopened(made.folder)
    with program(HOLD, made.folder) as (_, says):
        assert says.readline() == "open\n"
        since = A_MONDAY.astimezone()
        words = f"open on {socket.gethostname()} since {since:%H:%M}; a.lee is signed in there"
        with pytest.raises(OpenElsewhere, match=words):
            reopened(made.folder)
        with pytest.raises(OpenElsewhere, match=words):
            waiting.unlock(HANDLE, PASSPHRASE)
    waiting.unlock(HANDLE, PASSPHRASE)  # the system let go of it with the process


def test_a_second_opening_in_this_program_is_refused_too(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    with pytest.raises(OpenElsewhere):
        reopened(made.folder)


def test_a_killed_program_loses_nothing_that_was_kept(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    made.vault.close()
    with program(SAVE, made.folder) as (running, says):
        kept = 0
        while kept < 25:
            kept = int(says.readline())
        os.kill(running.pid, signal.SIGKILL)
        kept = max([kept, *map(int, says.read().split())])
    vault = reopened(made.folder)
    account = vault.unlock(HANDLE, PASSPHRASE)
    assert vault.ended_badly
    with vault.reading(account) as session:
        assert session.scalar(select(func.count()).select_from(Program)) in {kept, kept + 1}


def test_a_vault_that_was_closed_did_not_end_badly(tmp_path: Path) -> None:
    again = a_vault(tmp_path).opened_again()
    again.unlock(HANDLE, PASSPHRASE)
    assert not again.ended_badly


def test_a_garbled_lock_file_keeps_nobody_out(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    made.vault.close()
    held = b' {"process": 1, "host": "h", "account": "a", "since": 5}'
    garbled = (b"", b"?garbled", b' {"process": 1}', b' {"process": 1, "x": 2}', b" " + b"[" * 9000)
    for content in (*garbled, held):
        (made.folder / "vault.lock").write_bytes(content)
        vault = reopened(made.folder)
        vault.unlock(HANDLE, PASSPHRASE)
        vault.close()


def test_a_holder_without_a_name_is_still_a_holder(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    (made.folder / "vault.lock").write_bytes(b"")
    with pytest.raises(OpenElsewhere, match="open on this workstation"):
        VaultLock(made.folder).take("b.cruz", A_MONDAY)


def test_a_lock_file_that_was_removed_lets_nobody_in(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    made.vault.close()
    waiting = reopened(made.folder)
    with program(HOLD, made.folder) as (_, says):
        assert says.readline() == "open\n"
        (made.folder / "vault.lock").unlink()
        with pytest.raises(OpenElsewhere):
            reopened(made.folder)
        with pytest.raises(OpenElsewhere):
            waiting.unlock(HANDLE, PASSPHRASE)
        assert not (made.folder / "vault.lock").exists()
    waiting.unlock(HANDLE, PASSPHRASE)


def test_a_vault_can_be_closed_whatever_became_of_its_lock_file(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    (made.folder / "vault.lock").unlink()
    made.vault.close()
    with pytest.raises(RuntimeError, match="locked"):
        made.vault.drafts.all(made.account)
    reopened(made.folder).unlock(HANDLE, PASSPHRASE)


def test_what_is_no_lock_file_is_said_in_words(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    made.vault.close()
    lock = made.folder / "vault.lock"
    lock.unlink()
    lock.mkdir()
    with pytest.raises(LockFileUnusable, match="was not made by this program"):
        reopened(made.folder)
    lock.rmdir()
    letter = tmp_path / "letter.txt"
    letter.write_text("hers")
    lock.symlink_to(letter)
    with pytest.raises(LockFileUnusable):
        reopened(made.folder)
    assert letter.read_text() == "hers"


def test_closing_twice_does_no_harm(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    made.vault.close()
    made.vault.close()
    with pytest.raises(RuntimeError, match="locked"):
        made.vault.drafts.all(made.account)
