"""The vault: opened by somebody, then read and changed in that person's name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Unpack

from sqlalchemy import Connection, select

from ilp_desktop.errors import Told
from ilp_desktop.vault import passphrase as passphrases
from ilp_desktop.vault import sealing, slot_file, slots
from ilp_desktop.vault.drafts import Drafts, Settings
from ilp_desktop.vault.folders import (
    BACKUP_FILE,
    DATABASE,
    mounts,
    must_be_a_vault,
    must_be_safe,
)
from ilp_desktop.vault.heads import Head, OutsideHead, Profile
from ilp_desktop.vault.history import Change, signing_key_id, write_change
from ilp_desktop.vault.ids import IdMaker
from ilp_desktop.vault.lock import VaultLock
from ilp_desktop.vault.migrations import bring_up_to_date
from ilp_desktop.vault.refusals import HandleTaken, IsBackup, OpenElsewhere, UnknownHandle
from ilp_desktop.vault.signed_in import SignedIn
from ilp_desktop.vault.slot_file import PRODUCTION, STANDARD, Found, SlotFile
from ilp_desktop.vault.slots import Opened, Owner
from ilp_desktop.vault.store import Store
from ilp_desktop.vault.surroundings import Surroundings
from ilp_desktop.vault.tables import SigningKey
from ilp_desktop.vault.unit_of_work import OfficeSession

KEY_FILES = "key_files"
"""The vault's own setting that knows vault.json by its MAC: so an older one put back is noticed,
with passphrases that were changed since."""


def open_vault(folder: Path, **around: Unpack[Surroundings]) -> Vault:
    """The vault, still locked; refuses what is no vault or not safe, and changes nothing."""
    must_be_a_vault(folder)
    if (folder / BACKUP_FILE).exists():
        raise IsBackup(folder.stem)
    must_be_safe(folder, around.get("mounts", mounts))
    slot_file.find(folder, around.get("bounds", PRODUCTION))
    vault = Vault(folder, **around)
    holder = vault.held_elsewhere()
    if holder is not None:
        raise holder
    return vault


COPY_WAS_USED = Told(
    "vault.json is damaged or missing; its copy was used. Make a backup now and look at Checks."
)
OLDER_KEY_FILE = Told(
    "vault.json is not the one that this program wrote last: a passphrase that was changed since"
    " may open the vault again. If nobody put it back on purpose, set new passphrases now."
)


class Vault:
    """An encrypted office on the disk; every public name below ``unlock`` needs it unlocked."""

    def __init__(self, folder: Path, **around: Unpack[Surroundings]) -> None:
        self.folder = folder
        self.listeners: list[Callable[[Change], None]] = []
        """Told of each change after it is kept, on the thread that made it."""
        self.notices: list[str] = []
        """What is worth saying after unlocking, in plain words."""
        self.gate = around.get("gate")
        self.zone = around.get("zone")
        self.clock = around["clock"]
        self.ids = around.get("ids") or IdMaker(self.clock)
        self._cost = around.get("cost", STANDARD)
        self._hasty = around.get("hasty", False)
        self.bounds = around.get("bounds", PRODUCTION)
        self.profile = Profile(around.get("profile"), self.ids)
        self._lock = VaultLock(folder)
        self._store: Store | None = None
        self._opened: Opened | None = None
        self._head: OutsideHead | None = None
        self.ended_badly = False
        """Whether the program that had it open before did not close it."""

    @property
    def handles(self) -> tuple[str, ...]:
        """Who can sign in."""
        return self.found().handles

    def held_elsewhere(self) -> OpenElsewhere | None:
        """The refusal to give if another program has it open just now."""
        return _open_elsewhere(self._lock) if self._lock.is_held_elsewhere() else None

    def unlock(self, handle: str, passphrase: str) -> SignedIn:
        found = self.found()
        opened = slots.open_by_passphrase(found, handle, passphrase)
        account = opened.signed_in()
        if self._store is not None:  # somebody else signs in beside
            self._introduce(account, f"Introduce the key of {account.handle}")
            return account
        return self.enter(opened, f"Introduce the key of {account.handle}")

    def unlock_with_recovery(
        self, code: str, handle: str, new_passphrase: str, own_words: Iterable[str] = ()
    ) -> SignedIn:
        """Open with the printed code; this account gets a new passphrase and new keys."""
        found = self.found()
        by_code = slots.open_by_code(found, code)
        one = by_code.file.account(handle)
        if one is None:
            raise UnknownHandle(handle, by_code.file.handles)
        chosen = passphrases.checked(new_passphrase, (*own_words, one.handle))
        owner = Owner(one.account_id, one.staff_id, one.person_id, one.handle)
        cost = slots.affordable(self._cost)
        opened = slots.with_account(by_code, owner, chosen, cost, self.clock())
        with ExitStack() as undo:
            undo.callback(self.close)
            self._start(found, by_code, one.handle)
            self.write_slots(opened)
            account = opened.signed_in()
            self._introduce(account, f"Set a new passphrase for {one.handle} by recovery code")
            undo.pop_all()
        return account

    def add_account(
        self,
        account: SignedIn,
        handle: str,
        passphrase: str,
        *,
        staff_id: str,
        person_id: str,
        own_words: Iterable[str] = (),
    ) -> SignedIn:
        """A further way into the vault; the office keeps an Account of the id it has."""
        plain = slots.checked_handle(handle)
        if self.opened.file.account(plain) is not None:
            raise HandleTaken(plain)
        chosen = passphrases.checked(passphrase, (*own_words, plain))
        owner = Owner(self.ids(), staff_id, person_id, plain)
        cost = slots.affordable(self._cost)
        opened = slots.with_account(self.opened, owner, chosen, cost, self.clock())
        self.write_slots(opened)
        added = opened.signed_in()
        with self.changing(account, f"Add account {plain}") as session:
            session.keep(_key_of(added))
        return added

    def change_passphrase(
        self, handle: str, passphrase: str, new_passphrase: str, own_words: Iterable[str] = ()
    ) -> None:
        """Whoever knows the present passphrase sets another; the account's keys stay."""
        opened = slots.open_by_passphrase(self.found(), handle, passphrase)
        assert opened.account is not None
        chosen = passphrases.checked(new_passphrase, (*own_words, opened.account.handle))
        self.write_slots(slots.with_passphrase(opened, chosen, slots.affordable(self._cost)))

    @contextmanager
    def reading(self, account: SignedIn) -> Iterator[OfficeSession]:
        """A session on what is kept now; it refuses to write. Short: it holds up changes."""
        with self.store.reading() as connection, self._session(connection, account) as session:
            yield session

    @contextmanager
    def changing(self, account: SignedIn, title: str) -> Iterator[OfficeSession]:
        """A session whose work is kept whole, with its history, when the block ends.

        ``title`` says what is done, as the history and the undo menu show it:
        "Add objective".
        """
        with (
            self.store.writing() as connection,
            self._session(connection, account, title) as session,
        ):
            yield session
            session.flush()
            change, head = _write_history(connection, session, self.ids(), self.profile.device)
        if head is not None:
            self.head.keep(head)
        if change is not None:
            for tell in tuple(self.listeners):
                tell(change)

    @property
    def drafts(self) -> Drafts:
        return Drafts(self.store, self.clock)

    @property
    def settings(self) -> Settings:
        return Settings(self.store)

    @property
    def store(self) -> Store:
        if self._store is None:
            raise RuntimeError("the vault is locked")
        return self._store

    def accept_restored(self) -> None:
        """Somebody put older files back on purpose: what stands there counts from now on."""
        self._know_key_files([file.mac.hex() for file in self.found().slots])
        with self.store.reading() as connection:
            self.head.accept(connection)

    def close(self) -> None:
        """Forget the keys and let another program in; closing twice does no harm."""
        if self._store is not None:
            self._store.forget()
        self._store = None
        self._opened = None
        self._lock.release()

    def enter(self, opened: Opened, title: str = "") -> SignedIn:
        """Start with an account whose keys are open already, as after making the vault."""
        account = opened.signed_in()
        with ExitStack() as undo:
            undo.callback(self.close)
            self._start(self.found(), opened, account.handle)
            self._introduce(account, title or f"Make the vault and the account {account.handle}")
            undo.pop_all()
        return account

    @property
    def key(self) -> bytes:
        """The vault key itself, for whoever makes subkeys of it."""
        return self.opened.vault_key

    def knows(self, file: SlotFile) -> bool:
        """Whether this is the vault.json that was written last."""
        return file.mac.hex() in self.settings.find(None, KEY_FILES, [])

    @property
    def head(self) -> OutsideHead:
        """What this workstation remembers of the history, outside of the vault."""
        if self._head is None:
            raise RuntimeError("the vault is locked")
        return self._head

    @property
    def opened(self) -> Opened:
        """What vault.json said and gave; its keys never leave the vault's own modules."""
        if self._opened is None:
            raise RuntimeError("the vault is locked")
        return self._opened

    def found(self) -> Found:
        return slot_file.find(self.folder, self.bounds)

    def _start(self, found: Found, opened: Opened, handle: str) -> None:
        """Hold the lock, open the database, bring its schema up to date, look for the head."""
        must_be_a_vault(self.folder)
        self.ended_badly = self._lock.take(handle, self.clock()) is not None
        key = sealing.subkey(opened.vault_key, "db")
        store = Store(self.folder / DATABASE, key, hasty=self._hasty)
        bring_up_to_date(store)
        self._store, self._opened = store, opened
        if not found.own_is_whole or opened.file != found.slots[0]:
            self.notices.append(COPY_WAS_USED)
        self._head = OutsideHead(
            self.profile, opened.file.vault_id, sealing.subkey(opened.vault_key, "anchor")
        )
        with store.reading() as connection:
            notice = self._head.look(connection)
        if notice:
            self.notices.append(notice)
        if self.settings.find(None, KEY_FILES) is None:
            self._know_key_files([file.mac.hex() for file in found.slots])
        elif not self.knows(opened.file):
            self.notices.append(OLDER_KEY_FILE)

    def _introduce(self, account: SignedIn, title: str) -> None:
        """Let the history know the account's public key, if it does not yet."""
        with self.store.reading() as connection:
            known = signing_key_id(connection, account)
        if known:
            return
        with self.changing(account, title) as session:
            older = select(SigningKey).where(
                SigningKey.account_id == account.account_id, SigningKey.voided_at.is_(None)
            )
            for key in session.scalars(older):
                key.voided_at = session.now
            session.keep(_key_of(account))

    def _session(
        self, connection: Connection, account: SignedIn, title: str | None = None
    ) -> OfficeSession:
        now = self.clock()
        return OfficeSession(
            connection,
            account=account,
            now=now,
            zone=self.zone,
            title=title,
            ids=self.ids,
            gate=self.gate,
        )

    def write_slots(self, opened: Opened) -> None:
        def proved(data: bytes) -> bool:
            return slots.opens_again(opened, slot_file.parsed(data, self.bounds))

        mac = opened.file.mac.hex()
        self._know_key_files([*self.settings.find(None, KEY_FILES, []), mac])
        slot_file.write(self.folder, opened.file, proved=proved)
        self._opened = opened
        self._know_key_files([mac])

    def _know_key_files(self, macs: list[str]) -> None:
        self.settings.keep(None, KEY_FILES, macs)


def _open_elsewhere(lock: VaultLock) -> OpenElsewhere:
    holder = lock.holder()
    if holder is None:
        return OpenElsewhere()
    return OpenElsewhere(holder.host, holder.account, holder.since_when)


def _write_history(
    connection: Connection, session: OfficeSession, change_id: str, device: str
) -> tuple[Change | None, Head | None]:
    """What was changed, and the head of the chain after it; nothing if nothing was."""
    if not session.notes:
        return None, None
    title = session.title or ""
    written = write_change(
        connection,
        session.notes,
        change_id=change_id,
        account=session.account,
        title=title,
        at=session.now,
        device=device,
    )
    head = Head(device, written.number, written.hash.hex())
    return session.notes.change(change_id, title), head


def _key_of(account: SignedIn) -> SigningKey:
    public = account.signing_key.public_key().public_bytes_raw().hex()
    return SigningKey(account_id=account.account_id, handle=account.handle, public_key=public)
