"""Backups: whole copies of an unlocked vault, each proved, and thinned by age.

A backup is a vault's folder too, with ``backup.json`` in it, which says of what and when; it is
never worked in, only restored (``restoring``). It is made by SQLite's online backup in one reading
transaction, opened again with the key, checked page by page, and its rows and the end of its
history are compared with the vault's, before it gets its name. So there is a whole one or none.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2

from ilp_desktop.errors import OfficeError
from ilp_desktop.vault import sealing, slot_file, slots
from ilp_desktop.vault.folders import (
    BACKUP_FILE,
    DATABASE,
    SUFFIX,
    fsync_folder,
    write_private,
)
from ilp_desktop.vault.refusals import (
    BackupFailed,
    FolderRefused,
    NoBackup,
    of_the_disk,
)
from ilp_desktop.vault.store import Store, in_plain_words, new_database
from ilp_desktop.vault.vault import Vault
from ilp_desktop.vault.verify import Progress, nobody_watches

OWN = "backups"
"""The folder inside the vault's where backups always go."""
DAYS, WEEKS, MONTHS = 10, 8, 12
"""Of so many days, weeks and months that have backups the newest one is kept."""
LEFT_OPEN = timedelta(hours=20)
"""An office that is only ever locked, never closed, is backed up when this time has passed."""

SECOND = "backup_folder"
LAST = "last_backup"
UNFINISHED = "unfinished "
MOST_BYTES = 4096
"""Of what a backup says of itself."""
PAGES = 512
"""Copied between two looks at whether somebody cancelled."""


@dataclass(frozen=True)
class Backup:
    """One copy of a vault: where it stands, of which vault and office it is, and of when."""

    folder: Path
    vault_id: str
    office: str
    at: datetime
    head: str
    """Where the history ended: what is newer than the vault's own is not thinned."""


@dataclass(frozen=True)
class LastBackup:
    """When the last backup was made, at which end of the history, and where it failed."""

    at: datetime
    head: str
    failed: tuple[str, ...] = ()


def places(vault: Vault) -> list[Path]:
    """Where backups go: the vault's own folder, and a second one if it was chosen."""
    second = vault.settings.find(None, SECOND)
    return [vault.folder.absolute() / OWN, *([Path(second)] if second else [])]


def choose_second(vault: Vault, folder: Path | None) -> None:
    """Let backups go to this folder too, such as a stick or a share; None for no longer."""
    if folder is not None:
        if not folder.is_dir():
            raise FolderRefused("There is no folder “{folder}”. Choose another.", folder=folder)
        if folder.resolve().is_relative_to(vault.folder.resolve()):
            raise FolderRefused(
                "“{folder}” is inside the office’s own folder, where backups go anyway. Choose a"
                " folder on another disk, so that a broken disk does not take both.",
                folder=folder,
            )
    vault.settings.keep(None, SECOND, str(folder) if folder else "")


def last(vault: Vault) -> LastBackup | None:
    kept = vault.settings.find(None, LAST)
    if kept is None:
        return None
    return LastBackup(datetime.fromisoformat(kept["at"]), kept["head"], tuple(kept["failed"]))


def is_due(vault: Vault, *, after: timedelta = timedelta(0)) -> bool:
    """Whether something was changed since the last backup, which is at least so old, or failed."""
    known = last(vault)
    if known is None:
        return True
    if timedelta(0) <= vault.clock() - known.at < after:  # a clock may have been ahead once
        return False
    return bool(known.failed) or known.head != _head_of(vault)


def back_up(
    vault: Vault, watch: Progress = nobody_watches, *, own_alone: bool = False
) -> list[Backup]:
    """A backup to each of the places; each is tried, then the first refusal is raised.

    The first is made of the vault, a further one of the first: the vault is held up only as long
    as its own disk takes. ``own_alone`` leaves the second folder out, as at a lock, which must
    not wait for a share.
    """
    made: list[Backup] = []
    failed: dict[str, OfficeError] = {}
    head = _head_of(vault)
    for place in places(vault)[: 1 if own_alone else None]:
        try:
            made.append(make(vault, place, watch, of=made[0] if made else None))
            thin(vault, found(place, vault.opened.file.vault_id), made[-1])
        except OfficeError as refusal:
            failed[str(place)] = refusal
    known = last(vault)
    if made or known is not None:
        at = vault.clock() if made else known.at if known else vault.clock()
        kept = {"at": at.astimezone(UTC).isoformat(), "head": head, "failed": list(failed)}
        with suppress(OfficeError):  # a full disk: the copies that were made stand all the same
            vault.settings.keep(None, LAST, kept)
    if failed:
        raise next(iter(failed.values()))
    return made


def make(
    vault: Vault, into: Path, watch: Progress = nobody_watches, *, of: Backup | None = None
) -> Backup:
    """One backup in that folder, of the vault or of a backup of it that was made just now.

    Nothing is left there of one that could not be made.
    """
    at = vault.clock().astimezone(vault.zone)
    vault_id, head = vault.opened.file.vault_id, of.head if of else _head_of(vault)
    made = Backup(_name(vault, into, at), vault_id, vault.folder.stem, at, head)
    with in_words_of(into), ExitStack() as undo:
        if into == places(vault)[0]:
            into.mkdir(mode=0o700, exist_ok=True)
        elif not into.is_dir():
            raise FolderRefused(
                "The second backup folder “{folder}” is not there. Plug in the disk that it is on,"
                " or choose another folder in Settings.",
                folder=into,
            )
        prefix = f"{UNFINISHED}{vault_id} "
        _clear_unfinished(into, prefix)
        beside = Path(tempfile.mkdtemp(prefix=prefix, dir=into))  # 0700
        undo.callback(shutil.rmtree, beside, ignore_errors=True)
        _fill(vault, beside, watch, of)
        _say_what_it_is(made, beside)
        fsync_folder(beside)
        os.replace(beside, made.folder)
        undo.pop_all()
        fsync_folder(into)
    return made


def found(into: Path, vault_id: str) -> list[Backup]:
    """The backups of this vault in that folder, the newest first; none where there is no folder."""
    with suppress(OSError):
        inside = [about(folder) for folder in into.iterdir() if folder.suffix == SUFFIX]
        mine = [one for one in inside if one is not None and one.vault_id == vault_id]
        return sorted(mine, key=lambda one: one.at, reverse=True)
    return []


def about(folder: Path) -> Backup | None:
    """What a folder says of itself; None where it is no backup."""
    path = folder / BACKUP_FILE
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return None
        with path.open("rb") as stream:
            said = json.loads(stream.read(MOST_BYTES))
        at, office = datetime.fromisoformat(said["at"]), str(said["office"])
        if at.tzinfo is None or Path(office).name != office or not office.isprintable():
            return None  # none of ours: it could lead out of the folder that is chosen
        head = bytes.fromhex(said["head"]).hex()
        return Backup(folder, str(said["vault"]), office, at, head)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def kept(times: Iterable[datetime]) -> set[datetime]:
    """Those to keep: the newest of each of the last days, ISO weeks and months that have any."""
    newest_first = sorted(times, reverse=True)
    keep = set(newest_first[:1])
    spans: tuple[tuple[int, Callable[[datetime], object]], ...] = (
        (DAYS, datetime.date),
        (WEEKS, lambda at: at.isocalendar()[:2]),
        (MONTHS, lambda at: (at.year, at.month)),
    )
    for most, span in spans:
        firsts: dict[object, datetime] = {}
        for at in newest_first:
            firsts.setdefault(span(at), at)
        keep.update(list(firsts.values())[:most])
    return keep


def thin(vault: Vault, made: list[Backup], newest: Backup) -> None:
    """Remove those that age has made needless; never one that knows more than the vault."""
    keep = kept(one.at for one in made)
    for one in made:
        if one.at not in keep and one.folder != newest.folder and _is_known(vault, one.head):
            gone = one.folder.with_name(f"{UNFINISHED}{one.vault_id} {one.folder.stem}")
            with suppress(OSError):  # a share that went away: the next time
                os.replace(one.folder, gone)  # never half a backup under a whole one's name
                shutil.rmtree(gone)


def copy_file(source: Path, target: Path) -> None:
    """Bytes as they are: a backup is written by nobody, so that it can be copied."""
    if not source.exists():
        raise NoBackup(
            "The backup is not whole: {name} is missing. Choose another one; nothing was changed.",
            name=source.name,
        )
    shutil.copyfile(source, target)
    target.chmod(0o600)
    number = os.open(target, os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _is_known(vault: Vault, head: str) -> bool:
    """Whether the vault's own history holds that end: else the backup knows of other work."""
    with vault.store.reading() as connection:
        found = connection.exec_driver_sql(
            "SELECT 1 FROM history_change WHERE hash = ?", (bytes.fromhex(head),)
        )
        return found.first() is not None


def _fill(vault: Vault, folder: Path, watch: Progress, of: Backup | None) -> None:
    path = folder / DATABASE
    key = sealing.subkey(vault.key, "db")
    copy = Store(path, key)
    with in_plain_words(path):
        if of is None:
            as_it_is = _copied(vault.store, copy, watch)
        else:
            copy_file(of.folder / DATABASE, path)
            with closing(Store(of.folder / DATABASE, key).connection()) as first:
                as_it_is = _told_of(first)
            (of.folder / f"{DATABASE}-journal").unlink(missing_ok=True)
        with closing(copy.connection()) as again:
            again.execute("PRAGMA query_only = ON")
            if _told_of(again) != as_it_is or any(_wrong(again)):
                raise BackupFailed
    path.with_name(f"{DATABASE}-journal").unlink(missing_ok=True)  # empty by now
    file = vault.opened.file
    slot_file.write(
        folder,
        file,
        proved=lambda data: slots.agrees(slot_file.parsed(data, vault.bounds), vault.key),
    )


def _copied(vault: Store, copy: Store, watch: Progress) -> tuple[object, ...]:
    """By SQLite's online backup, in one reading transaction; what the vault tells of itself."""
    new_database(copy.path)
    with closing(vault.connection()) as source, closing(copy.connection()) as target:
        source.execute("PRAGMA query_only = ON")
        source.execute("BEGIN")
        source.backup(
            target, pages=PAGES, progress=lambda _, left, of: watch(of - left, max(of, 1))
        )
        return _told_of(source)


def _told_of(connection: dbapi2.Connection) -> tuple[object, ...]:
    """How many rows each table has, and where the history ends."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    counted = [
        (name, connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
        for (name,) in tables.fetchall()
    ]
    return (*counted, connection.execute(_HEAD).fetchone())


_HEAD = "SELECT hash FROM history_change ORDER BY rowid DESC LIMIT 1"


def _head_of(vault: Vault) -> str:
    with vault.store.reading() as connection:
        row = connection.exec_driver_sql(_HEAD).first()
    return row[0].hex() if row else ""


def _wrong(connection: dbapi2.Connection) -> Iterator[str]:
    for (found,) in connection.execute("PRAGMA cipher_integrity_check"):
        yield str(found)
    for (found,) in connection.execute("PRAGMA integrity_check"):
        if found != "ok":
            yield str(found)


@contextmanager
def in_words_of(into: Path) -> Iterator[None]:
    """Whatever the system reports of a disk that went away is no reason to stop closing."""
    try:
        with of_the_disk(str(into)):
            yield
    except OSError as error:
        raise FolderRefused(
            "“{folder}” cannot be written to: {reason}. Look whether it is still there.",
            folder=into,
            reason=error.strerror,
        ) from error


def _say_what_it_is(made: Backup, folder: Path) -> None:
    at = made.at.isoformat()
    said = {"vault": made.vault_id, "office": made.office, "at": at, "head": made.head}
    write_private(folder / BACKUP_FILE, json.dumps(said).encode())


def _name(vault: Vault, into: Path, at: datetime) -> Path:
    """By the school's time; a second one in the same second gets a number."""
    name = f"{vault.folder.stem} {at:%Y-%m-%d %H%M%S}"
    names = (
        f"{name} {number}{SUFFIX}" if number else f"{name}{SUFFIX}"
        for number in (0, *range(2, 100))
    )
    return next(into / one for one in names if not (into / one).exists())


def _clear_unfinished(into: Path, prefix: str) -> None:
    """What a killed program or a pulled stick left of a backup of this vault."""
    for rest in into.iterdir():
        if rest.name.startswith(prefix) and rest.is_dir():
            shutil.rmtree(rest, ignore_errors=True)
