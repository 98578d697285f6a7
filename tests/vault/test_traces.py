"""Nothing of the records stands in the clear, and another program's reader agrees on the format."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

import apsw
import pytest
from sqlalchemy import select

from ilp_desktop.records import Person
from ilp_desktop.vault import sealing, store
from tests.vault.people import a_document, a_person, a_student
from tests.vaults import PASSPHRASE, a_vault

forget_statements = store.forget_statements  # while tests run, another stands in its place
ROOT = Path(__file__).parents[2]

WORDS = [
    f"{first}{last}"
    for first in ("Alofa", "Begay", "Castel", "Dangvu", "Eskala")
    for last in (
        "anoth",
        "benst",
        "corvin",
        "dremel",
        "estor",
        "fionn",
        "gwalt",
        "hespe",
        "ilven",
        "jorun",
    )
]


def test_none_of_fifty_words_of_records_stands_in_any_file(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    made = a_vault(tmp_path, profile=profile)
    vault, account = made.vault, made.account
    for word in WORDS[:20]:
        with vault.changing(account, f"Add {word}") as session:
            a_person(session, word)
    for word in WORDS[20:40]:
        vault.drafts.keep(account, f"place of {word}", word)
    with vault.changing(account, "Add document") as session:
        a_document(session, a_student(session), " ".join(WORDS[40:]).encode())
    journal = made.folder / "vault.db-journal"
    with vault.changing(account, "Many") as session:
        for word in WORDS:
            a_person(session, word * 50)
        session.flush()
        contents = [journal.read_bytes()]
    vault.close()
    contents += [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert len(WORDS) == 50
    for content in contents:
        for word in (*WORDS, PASSPHRASE, made.recovery_code):
            for coded in (word.encode(), word.encode("utf-16-le")):
                assert coded not in content


def test_an_independent_reader_opens_the_database(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    with made.vault.changing(made.account, "Add person") as session:
        a_person(session, "Fifita")
    key = sealing.subkey(made.vault.key, "db").hex()
    made.vault.close()
    connection = apsw.Connection(str(made.folder / "vault.db"), flags=apsw.SQLITE_OPEN_READONLY)
    for pragma in ("cipher='sqlcipher'", "legacy=4", f"key=\"x'{key}'\""):
        connection.pragma(*_split(pragma))
    found = connection.execute("SELECT family_name FROM person").fetchall()
    assert found == [("Fifita",)]
    connection.close()


def _split(pragma: str) -> tuple[str, str]:
    name, _, value = pragma.partition("=")
    return name, value.strip("'\"") if name == "cipher" else value.strip('"')


def test_what_was_asked_is_forgotten_with_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "forget_statements", forget_statements)
    made = a_vault(tmp_path)
    with made.vault.reading(made.account) as session:
        session.scalars(select(Person).where(Person.family_name == "Begay")).all()
    _, statements = store._sqlite()
    assert len(statements) > 0
    made.vault.close()
    assert len(statements) == 0


def test_without_the_key_it_is_no_database(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    made.vault.close()
    content = (made.folder / "vault.db").read_bytes()
    assert not content.startswith(b"SQLite format 3")


def test_a_process_that_holds_keys_leaves_no_core(tmp_path: Path) -> None:
    code = (
        "import os, resource; from ilp_desktop.vault import no_core_dumps; no_core_dumps();"
        "print(resource.getrlimit(resource.RLIMIT_CORE), flush=True); os.abort()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (1 << 20, 1 << 20)),
    )
    assert ended.stdout == f"(0, {1 << 20})\n", ended.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["sqlalchemy", "sqlcipher3", "alembic", "keyring", "PySide6"])
def test_asking_for_a_passphrase_does_not_wait_for_the_database(name: str) -> None:
    code = (
        "import sys; from ilp_desktop.vault import strength, Strength, SignedIn; strength('a');"
        "from ilp_desktop.vault import folders, slot_file, refusals, recovery_code;"
        f"print({name!r} in sys.modules)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout == "False\n"


def test_opening_a_current_vault_imports_no_migrations(tmp_path: Path) -> None:
    made = a_vault(tmp_path)
    made.vault.close()
    code = (
        "import sys; from pathlib import Path;"
        "from tests.vaults import reopened, HANDLE, PASSPHRASE;"
        "reopened(Path(sys.argv[1])).unlock(HANDLE, PASSPHRASE); print('alembic' in sys.modules)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, str(made.folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout == "False\n"
