"""What the vault refuses, each in its own plain words, with nothing changed."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from ilp_desktop.errors import OfficeError, Told


class WrongPassphrase(OfficeError):
    """The passphrase does not open this account."""

    def __init__(self) -> None:
        super().__init__(
            "This passphrase does not open the vault. Check Caps Lock and the keyboard's"
            " language, and try again. Nothing was changed."
        )


class KeyringFailed(OfficeError):
    """The computer's store of secrets has no answer; the passphrase opens the vault as always."""

    def __init__(self) -> None:
        super().__init__(
            "This computer's sign-in does not open the vault just now. Type your passphrase;"
            " nothing was changed."
        )


class UnknownHandle(OfficeError):
    """Nobody signs in here by this name."""

    def __init__(self, handle: str, known: tuple[str, ...]) -> None:
        self.handle = handle
        super().__init__(
            "Nobody signs in to this vault as “{handle}”. Its accounts are: {accounts}.",
            handle=handle,
            accounts=", ".join(known),
        )


class HandleRefused(OfficeError):
    """A sign-in name that cannot be given."""


class HandleTaken(HandleRefused):
    """Somebody else's sign-in name."""

    def __init__(self, handle: str) -> None:
        super().__init__(
            "Somebody signs in as “{handle}” already. Choose another name.", handle=handle
        )


class PassphraseRefused(OfficeError):
    """A passphrase that is too easy to guess, with the reason."""


class RecoveryCodeRefused(OfficeError):
    """A recovery code that was mistyped, or that is another vault's."""


class NoVault(OfficeError):
    """There is no vault in this folder."""


class VaultThereAlready(OfficeError):
    """Something stands where a new vault was to be made."""


class SlotFileDamaged(OfficeError):
    """Neither vault.json nor its copy can be trusted."""

    def __init__(self, why: str) -> None:
        super().__init__(
            "The file vault.json, which says who can open the vault, is damaged, and so is its"
            " copy vault.json.bak: {why}. This has nothing to do with your passphrase. Put both"
            " files back from a backup of this vault. Nothing was changed.",
            why=why,
        )


class DatabaseMissing(OfficeError):
    """The vault's folder is there, its database is not."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "The file {name} is missing from the vault's folder, so there is nothing to open."
            " Put it back from a backup, or look whether it was moved. No new one was made.",
            name=name,
        )


class DatabaseUnreadable(OfficeError):
    """The passphrase was right, and still the database cannot be read."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "Your passphrase is right, but the file {name} is damaged or belongs to another"
            " vault. Put it back from a backup. Nothing was changed.",
            name=name,
        )


class DatabaseEmpty(OfficeError):
    """The database is there, and nothing is in it."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "Your passphrase is right, but the file {name} is empty, as after a copy that was"
            " broken off. Put it back from a backup. Nothing was changed, and no new one was made.",
            name=name,
        )


class NewerSchema(OfficeError):
    """The vault was last used by a newer version of the program."""

    def __init__(self) -> None:
        super().__init__(
            "This vault was last used with a newer version of ILP Desktop. Install that version"
            " or a newer one on this workstation. Nothing was changed."
        )


class NoRights(OfficeError):
    """The person at this workstation may not write where the vault is."""

    def __init__(self, place: str) -> None:
        super().__init__(
            "You do not have the right to read and write in {place}. Ask whoever looks after"
            " this workstation to give you that right. Nothing was changed.",
            place=place,
        )


class DiskFull(OfficeError):
    """There is no room left on the disk."""

    def __init__(self) -> None:
        super().__init__(
            "The disk is full. What was kept before is safe; this last change could not be kept."
            " Make room on the disk and try again."
        )


class DiskFailing(OfficeError):
    """The disk reports an error of its own."""

    def __init__(self) -> None:
        super().__init__(
            "The disk reports an error. What was kept before is safe as far as the disk still"
            " gives it back; this last change could not be kept. Make a backup to another disk."
        )


class VaultBusy(OfficeError):
    """Another part of this program holds the database for too long."""

    def __init__(self) -> None:
        super().__init__(
            "The vault is busy with other work. Wait until that is done, then try again."
        )


class NotEnoughMemory(OfficeError):
    """The key cannot be worked out with the memory there is."""

    def __init__(self, mebibytes: int) -> None:
        super().__init__(
            "Opening this vault takes {mebibytes} MB of free memory for a moment, and there is"
            " less. Close other programs and try again.",
            mebibytes=mebibytes,
        )


class OpenElsewhere(OfficeError):
    """Another program has this vault open."""

    def __init__(self, host: str = "", account: str = "", since: datetime | None = None) -> None:
        where = host or Told("this workstation")
        close = Told("One program at a time can work in it: close it there first.")
        if since is None or not account:
            super().__init__("This vault is open on {where}. {close}", where=where, close=close)
            return
        super().__init__(
            "This vault is open on {where} since {time}; {who} is signed in there. {close}",
            where=where,
            time=f"{since.astimezone():%H:%M}",
            who=account,
            close=close,
        )


class LockFileUnusable(OfficeError):
    """Something that is no file stands where the lock file belongs."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "What is called {name} in the vault's folder was not made by this program. Move it"
            " away, then open the vault again. Nothing was changed.",
            name=name,
        )


class FolderRefused(OfficeError):
    """A folder in which a vault would not be safe."""


class IsBackup(OfficeError):
    """A backup was to be opened as if it were the office."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "“{name}” is a backup. Nobody works in a backup: restore it, and work in what is"
            " restored.",
            name=name,
        )


class NoBackup(OfficeError):
    """What was to be restored is no backup, or not a whole one."""


class BackupFailed(OfficeError):
    """The copy does not say what the vault says."""

    def __init__(self) -> None:
        super().__init__(
            "The backup could not be read back as it was written, so it was thrown away. The"
            " office itself is as it was. Try again, on another disk if there is one."
        )


class EditedSince(OfficeError):
    """What is to be undone has been edited since; it names by whom and when."""

    def __init__(self, words: str, *, account_id: str, at: datetime, kind: str, field: str) -> None:
        super().__init__(words)
        self.account_id = account_id
        self.at = at
        self.kind = kind
        self.field = field


class CannotPutBack(OfficeError):
    """A change that cannot be taken back, with the reason."""


@contextmanager
def of_the_disk(place: str) -> Iterator[None]:
    """Say a full disk or a missing right in plain words."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFull from error
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
            raise NoRights(place) from error
        if error.errno == errno.EIO:
            raise DiskFailing from error
        raise
