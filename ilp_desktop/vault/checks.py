"""The vault's checks: whether every page, row, change and document is what was kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlcipher3 import dbapi2

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.vault import slot_file, slots, verify
from ilp_desktop.vault.folders import COPY_FILE, DATABASE, SLOT_FILE
from ilp_desktop.vault.vault import Vault
from ilp_desktop.vault.verify import nobody_watches

CHECKED_AT = "checked_at"
EVERY = timedelta(days=1)

Watch = Callable[[str, int, int], None]
"""Told which check runs, and how many of how many steps of it are done."""


@dataclass(frozen=True)
class CheckResult:
    """What one check found, in plain words."""

    name: str
    title: str
    passed: bool
    details: tuple[str, ...]
    """What is wrong, all of it; where all is well, what was looked at."""


def due(vault: Vault) -> str:
    """Why the checks should run now; empty when they need not."""
    if vault.ended_badly:
        return Told("The program did not close this vault the last time.")
    last = vault.settings.find(None, CHECKED_AT)
    if last is None:
        return Told("This vault has not been checked yet.")
    if vault.clock() - datetime.fromisoformat(last) >= EVERY:
        return Told("The last check was more than a day ago.")
    return ""


def run(vault: Vault, watch: Watch | None = None) -> list[CheckResult]:
    """Every check, one after the other; remembers that they ran."""
    connection = vault.store.connection()
    try:
        connection.execute("PRAGMA query_only = ON")
        results = list(_results(vault, connection, watch or _unwatched))
    finally:
        connection.close()
    with suppress(OfficeError):  # a full disk: what was found counts, that it was looked for not
        vault.settings.keep(None, CHECKED_AT, vault.clock().astimezone(UTC).isoformat())
    vault.ended_badly = False
    return results


def _results(vault: Vault, connection: dbapi2.Connection, watch: Watch) -> Iterator[CheckResult]:
    def progress(name: str) -> verify.Progress:
        return lambda done, of: watch(name, done, of)

    yield _slot_files(vault)
    watch("pages", 0, 2)
    yield _of(
        "pages",
        Told("Every page of the database is as it was encrypted"),
        _all_rows(connection, "PRAGMA cipher_integrity_check"),
    )
    watch("pages", 1, 2)
    found = _all_rows(connection, "PRAGMA integrity_check(1000)")
    yield _of(
        "structure",
        Told("The database is whole"),
        [row for row in found if row != "ok"],
    )
    if found != ["ok"]:
        return  # nothing further can be read with confidence
    yield _of(
        "links",
        Told("Nothing points to a record that is not there"),
        [
            Told(
                "A {record} points to a {missing} that is missing.",
                record=row[0].replace("_", " "),
                missing=row[2].replace("_", " "),
            )
            for row in connection.execute("PRAGMA foreign_key_check")
        ],
    )
    chain = verify.chain_problems(connection, progress("chain"))
    yield _of("chain", Told("The history is unbroken and unaltered"), chain)
    yield _head(vault)
    signed = verify.signature_problems(connection, progress("signatures"))
    yield _of("signatures", Told("Every change is signed by the account it names"), signed)
    records, contents = verify.record_problems(connection, progress("records"))
    yield _of("records", Told("Every record says what its history says"), records)
    yield _of("documents", Told("Every document’s content is what was kept"), contents)


def _slot_files(vault: Vault) -> CheckResult:
    problems = []
    for name in (SLOT_FILE, COPY_FILE):
        try:
            file = slot_file.read(vault.folder / name, vault.bounds)
        except FileNotFoundError:
            problems.append(Told("{name} is missing.", name=name))
        except ValueError as error:
            problems.append(Told("{name} is damaged: {error}.", name=name, error=error))
        except OSError as error:
            problems.append(
                Told("{name} cannot be read: {error}.", name=name, error=error.strerror)
            )
        else:
            if not slots.agrees(file, vault.key):
                problems.append(
                    Told("{name} was changed by something other than this program.", name=name)
                )
            elif not vault.knows(file):
                problems.append(
                    Told(
                        "{name} is not the one that this program wrote last: a passphrase that was"
                        " changed since may open the vault again.",
                        name=name,
                    )
                )
    return _of("keys", Told("{name} and its copy are whole", name=SLOT_FILE), problems)


def _head(vault: Vault) -> CheckResult:
    title = Told("{name} is the one that this workstation used last", name=DATABASE)
    if not vault.head.is_found:
        older = Told("{name} is older than when this workstation last used it", name=DATABASE)
        return _of(
            "head", title, [Told("{older}: what was kept since then is missing.", older=older)]
        )
    if not vault.head.is_remembered:
        return CheckResult(
            "head", title, passed=True, details=(Told("This workstation does not remember any."),)
        )
    return _of("head", title, [])


def _of(name: str, title: str, problems: Sequence[str]) -> CheckResult:
    return CheckResult(name, title, not problems, tuple(problems))


def _all_rows(connection: dbapi2.Connection, pragma: str) -> list[str]:
    """Every row, not the first alone; a page that cannot be read at all is a row too."""
    try:
        return [str(row[0]) for row in connection.execute(pragma)]
    except dbapi2.DatabaseError as error:
        return [Told("The database cannot be read to its end: {error}.", error=error)]


def _unwatched(_name: str, done: int, of: int) -> None:
    nobody_watches(done, of)
