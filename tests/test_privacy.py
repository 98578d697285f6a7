"""Words of students' records stand in the vault, encrypted, and in no other file."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
import unicodedata
import zlib
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ilp_desktop.vault import open_vault
from tests.journeys.busy import TYPED

COUNSELOR = ("--account", "d.whitfield")
TELLING = (
    "SELECT family_name FROM person WHERE id IN (SELECT person_id FROM student)",
    "SELECT given_name FROM person WHERE id IN (SELECT person_id FROM guardian)",
    "SELECT street FROM address",
    "SELECT written FROM telephone WHERE person_id IN (SELECT person_id FROM guardian)",
    "SELECT text FROM journal_entry",
    "SELECT words FROM voice WHERE words <> ''",
    "SELECT note FROM progress WHERE note <> ''",
)
BEGINS_COMPRESSED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")


class Home:
    """A place of its own for everything that a program may write."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.vault = place / "Northridge.ilpvault"
        self.paper = place / "paper"
        self.here = place / "here"
        folders = [self.paper, self.here, *(place / name for name in ("home", "tmp", "run"))]
        for folder in folders:
            folder.mkdir(mode=0o700)
        homes = {f"XDG_{name}_HOME": place / "home" / name for name in ("CONFIG", "DATA", "CACHE")}
        own = {"HOME": place / "home", "TMPDIR": place / "tmp", "XDG_RUNTIME_DIR": place / "run"}
        self.environment = {
            **os.environ,
            **{name: str(folder) for name, folder in (homes | own).items()},
            "PYTHONPATH": str(Path(__file__).parents[1]),
            "QT_QPA_PLATFORM": "offscreen",
        }

    def run(self, *words: object, passphrase: str = "") -> str:
        """What the terminal says to these words, errors and all."""
        done = subprocess.run(
            [sys.executable, "-m", "ilp_desktop", *map(str, words)],
            cwd=self.here,
            env={**self.environment, "ILP_PASSPHRASE": passphrase},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        return done.stdout

    def files(self) -> Iterator[Path]:
        """All that was written, but for the paper that somebody asked for."""
        for path in self.place.rglob("*"):
            if path.is_file() and not path.is_relative_to(self.paper):
                yield path


def fifty_words(folder: Path, passphrase: str) -> list[str]:
    """Of the kinds of records that say most, some of each; and what was typed."""
    vault = open_vault(folder, clock=lambda: datetime.now(UTC))
    vault.unlock(vault.handles[0], passphrase)
    connection = vault.store.connection()
    chance = random.Random(7)
    words: list[str] = []
    for query in TELLING:
        said = {text for (text,) in connection.execute(query) if len(text) > 5}
        words += [" ".join(text.split()[:5]) for text in chance.sample(sorted(said), 7)]
    kept = "SELECT coalesce(group_concat(after), '') FROM history_entry"
    waiting = "SELECT coalesce(group_concat(text), '') FROM draft"
    inside = "".join(connection.execute(query).fetchone()[0] for query in (kept, waiting))
    assert all(typed in inside for typed in TYPED), "what was typed is in the vault"
    connection.close()
    vault.close()
    return [*words, *TYPED]


def found_in(data: bytes, words: Iterable[str]) -> set[str]:
    """Which of the words stand there, in any writing, compressed or not."""
    written = {form: word for word in words for form in _forms(word)}
    pattern = re.compile(b"|".join(map(re.escape, sorted(written, key=len, reverse=True))))
    found = {written[match] for match in pattern.findall(data)}
    whole = memoryview(data)  # of megabytes, and there are hundreds of beginnings
    for start in BEGINS_COMPRESSED.finditer(data):
        try:
            plain = zlib.decompressobj(47).decompress(whole[start.start() :], 1 << 24)
        except zlib.error:
            continue
        found |= {written[match] for match in pattern.findall(plain)}
    return found


def _forms(word: str) -> Iterator[bytes]:
    yield from (word.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be"))
    yield unicodedata.normalize("NFD", word).encode()
    yield json.dumps(word)[1:-1].encode()


def test_words_are_found_however_they_are_written() -> None:
    words = ["Shándíín", "quokka"]
    assert found_in(b"a" + "Shándíín".encode("utf-16-le"), words) == {"Shándíín"}
    assert found_in(b"{" + json.dumps("Shándíín").encode(), words) == {"Shándíín"}
    assert found_in(b"stream" + zlib.compress(b"the quokka ate"), words) == {"quokka"}
    assert found_in(os.urandom(1 << 16), words) == set()


@pytest.mark.skipif(os.name == "nt", reason="kills as only POSIX does")
def test_none_of_fifty_words_stands_in_any_file_that_was_written(tmp_path: Path) -> None:
    home = Home(tmp_path)
    told = home.run("demo", home.vault, "--students", 12)
    passphrase = dict(line.split(": ") for line in told.splitlines())["passphrase"]
    listed = json.loads(
        home.run("students", home.vault, *COUNSELOR, "--json", passphrase=passphrase)
    )
    number = next(row["number"] for row in listed if row["has_plan"])
    home.run("print", home.vault, number, home.paper / "a.pdf", *COUNSELOR, passphrase=passphrase)
    home.run("history", home.vault, *COUNSELOR, "--json", passphrase=passphrase)
    refused = [
        home.run("print", home.vault, "0", home.paper / "b.pdf", *COUNSELOR, passphrase=passphrase),
        home.run("students", home.vault, *COUNSELOR, passphrase="none of the right ones"),
        home.run("check", home.vault, *COUNSELOR, passphrase=passphrase),
    ]

    busy = [sys.executable, "-m", "tests.journeys.busy", str(home.vault), home.paper / "c.pdf"]
    with subprocess.Popen(
        busy,
        cwd=home.here,
        env={**home.environment, "ILP_PASSPHRASE": passphrase},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as counselor:
        assert counselor.stdout is not None
        said = [counselor.stdout.readline()]
        while said[-1] not in {"", "ready\n"}:
            said.append(counselor.stdout.readline())
        counselor.kill()
    assert said[-1] == "ready\n", "".join(said)

    assert {path.name for path in home.paper.iterdir()} == {"a.pdf", "c.pdf"}
    assert {path.stat().st_mode & 0o777 for path in home.paper.iterdir()} == {0o600}
    words = fifty_words(home.vault, passphrase)
    assert len(words) >= 50
    written = list(home.files())
    assert {"vault.db", "vault.json", "vault.lock", "device", "profile.json"} <= {
        path.name for path in written
    }
    assert not found_in("".join([*refused, *said]).encode(), words)
    assert not {
        path.relative_to(home.place): found
        for path in written
        if (found := found_in(path.read_bytes() + str(path).encode(), words))
    }
    assert {path.stat().st_mode & 0o077 for path in written} == {0}
