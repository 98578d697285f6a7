"""Who can open the vault: making, opening and changing what vault.json holds."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from ilp_desktop.vault import passphrase as passphrases
from ilp_desktop.vault import recovery_code, sealing
from ilp_desktop.vault.refusals import (
    HandleRefused,
    NotEnoughMemory,
    RecoveryCodeRefused,
    SlotFileDamaged,
    UnknownHandle,
    WrongPassphrase,
)
from ilp_desktop.vault.sealing import DoesNotOpen, KeyPair
from ilp_desktop.vault.signed_in import SignedIn
from ilp_desktop.vault.slot_file import (
    FLOOR,
    AccountSlots,
    Found,
    KeyCost,
    RecoverySlot,
    Slot,
    SlotFile,
    canonical,
)

PASSPHRASE = "passphrase"
KEYRING = "keyring"
"""The two kinds of slot: each account has one of the first, and may have one of the second."""

_HANDLE = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_CHANGED = "it was changed by something other than this program"


@dataclass(frozen=True)
class Owner:
    """Whom an account belongs to: its ids and sign-in name."""

    account_id: str
    staff_id: str
    person_id: str
    handle: str


@dataclass(frozen=True, repr=False)
class Opened:
    """What a passphrase or code opened: the file that was believed, the vault key, the pair."""

    file: SlotFile
    vault_key: bytes
    account: AccountSlots | None = None
    pair: KeyPair | None = None

    def signed_in(self) -> SignedIn:
        one, pair = _signed_in(self)
        return SignedIn(one.account_id, one.staff_id, one.person_id, one.handle, pair.signing)


def new(
    vault_id: str, owner: Owner, passphrase: str, cost: KeyCost, at: datetime
) -> tuple[Opened, str]:
    """A new vault's file, opened, and the recovery code that is shown once."""
    vault_key = sealing.random_key()
    secret = recovery_code.new_secret()
    salt = secrets.token_bytes(16)
    public = _recovery_pair(secret, salt).public_key().public_bytes_raw()
    recovery = RecoverySlot(
        public, salt, sealing.seal(public, vault_key, _about_vault_key(vault_id, public))
    )
    empty = SlotFile(vault_id, at.isoformat(), (), recovery)
    opened = with_account(Opened(empty, vault_key), owner, passphrase, cost, at)
    return opened, recovery_code.written(secret)


def with_account(
    opened: Opened, owner: Owner, passphrase: str, cost: KeyCost, at: datetime
) -> Opened:
    """The file with this account in it, under a new key pair; one of the same id is replaced."""
    pair = KeyPair.new()
    vault_id = opened.file.vault_id
    sealing_key = pair.sealing.public_key().public_bytes_raw()
    account = AccountSlots(
        owner.account_id,
        owner.staff_id,
        owner.person_id,
        owner.handle,
        at.isoformat(),
        sealing_key,
        pair.signing.public_key().public_bytes_raw(),
        sealing.seal(sealing_key, opened.vault_key, _about_vault_key(vault_id, sealing_key)),
        (),
    )
    account = replace(account, slots=(_slot(vault_id, account, pair, passphrase, cost),))
    return _with(opened, account, pair)


def with_passphrase(opened: Opened, passphrase: str, cost: KeyCost) -> Opened:
    """The same account and pair under another passphrase."""
    account, pair = _signed_in(opened)
    slot = _slot(opened.file.vault_id, account, pair, passphrase, cost)
    return _with(opened, replace(account, slots=(slot, *_but(account, PASSPHRASE))), pair)


def with_keyring(opened: Opened, secret: bytes) -> Opened:
    """The same account, which a secret of the system's keyring opens from now on too."""
    account, pair = _signed_in(opened)
    salt = secrets.token_bytes(16)
    key = sealing.subkey(secret, KEYRING, salt)
    box = sealing.lock(key, pair.to_bytes(), _about_pair(opened.file.vault_id, account, KEYRING))
    others = _but(account, KEYRING)
    slot = Slot(KEYRING, others[0].cost, salt, box)  # 256 random bits need no stretching
    return _with(opened, replace(account, slots=(*others, slot)), pair)


def without_keyring(opened: Opened) -> Opened:
    """The same account, which the passphrase alone opens from now on."""
    account, pair = _signed_in(opened)
    return _with(opened, replace(account, slots=_but(account, KEYRING)), pair)


def has_keyring(file: SlotFile, handle: str) -> bool:
    """Whether there is a slot for the keyring of some workstation."""
    account = file.account(handle)
    return account is not None and any(slot.kind == KEYRING for slot in account.slots)


def open_by_passphrase(found: Found, handle: str, passphrase: str) -> Opened:
    """What the account's passphrase opens.

    Raises:
        UnknownHandle, WrongPassphrase, SlotFileDamaged
    """
    normal = passphrases.normal(passphrase)
    return _open(found, handle, PASSPHRASE, lambda it: sealing.stretched(normal, it.salt, it.cost))


def open_by_keyring(found: Found, handle: str, secret: bytes) -> Opened:
    """What the secret of the system's keyring opens; refuses as a passphrase is refused."""
    return _open(found, handle, KEYRING, lambda it: sealing.subkey(secret, KEYRING, it.salt))


def _open(found: Found, handle: str, kind: str, key_of: Callable[[Slot], bytes]) -> Opened:
    """The first of the files that this opens and whose MAC agrees.

    A copy counts only where vault.json itself is damaged: else the copy's older
    passphrase would open the vault for ever.
    """
    if all(file.account(handle) is None for file in found.slots):
        raise UnknownHandle(handle, found.handles)
    changed = False
    tried = set()
    for file in found.slots:
        account = file.account(handle)
        for slot in account.slots if account else ():
            if slot in tried or account is None or slot.kind != kind:
                continue
            tried.add(slot)
            try:
                opened = _open_slot(file, account, slot, key_of(slot))
            except DoesNotOpen:
                continue
            if agrees(opened.file, opened.vault_key):
                return _unless_copied(found, opened)
            changed = True
    if changed:
        raise SlotFileDamaged(_CHANGED)
    raise WrongPassphrase


def open_by_code(found: Found, code: str) -> Opened:
    """The vault key alone; whoever holds the code must give an account a new passphrase."""
    secret = recovery_code.read(code)
    changed = False
    for file in found.slots:
        private = _recovery_pair(secret, file.recovery.salt)
        about = _about_vault_key(file.vault_id, file.recovery.sealing_key)
        try:
            vault_key = sealing.unseal(private, file.recovery.vault_key, about)
        except DoesNotOpen:
            continue
        if agrees(file, vault_key):
            return Opened(file, vault_key)
        changed = True
    if changed:
        raise SlotFileDamaged(_CHANGED)
    raise RecoveryCodeRefused(
        "This recovery code is not this vault's. Look on the printed page for the vault's name."
    )


def opens_again(opened: Opened, file: SlotFile) -> bool:
    """Whether what was written gives the vault key back to the account it was written for."""
    account, pair = opened.account, opened.pair
    again = None if account is None else file.account(account.handle)
    if pair is None or again is None or not agrees(file, opened.vault_key):
        return False
    return _vault_key(file, again, pair) == opened.vault_key


def checked_handle(handle: str) -> str:
    plain = handle.strip().casefold()
    if not _HANDLE.fullmatch(plain):
        raise HandleRefused(
            "“{handle}” cannot be a sign-in name. Use letters from a to z, digits, dots and"
            " hyphens, such as a.lee; it can be read without the passphrase.",
            handle=handle,
        )
    return plain


def affordable(cost: KeyCost) -> KeyCost:
    """This cost where memory allows it, else the least that is accepted anywhere."""
    try:
        sealing.stretched("", bytes(16), cost)
    except NotEnoughMemory:
        return FLOOR
    return cost


def _with(opened: Opened, account: AccountSlots, pair: KeyPair) -> Opened:
    others = opened.file.accounts
    if any(one.account_id == account.account_id for one in others):
        accounts = tuple(account if one.account_id == account.account_id else one for one in others)
    else:
        accounts = (*others, account)
    file = replace(opened.file, accounts=accounts, mac=b"")
    file = replace(file, mac=_mac(file, opened.vault_key))
    return Opened(file, opened.vault_key, account, pair)


def _signed_in(opened: Opened) -> tuple[AccountSlots, KeyPair]:
    assert opened.account is not None
    assert opened.pair is not None
    return opened.account, opened.pair


def _but(account: AccountSlots, kind: str) -> tuple[Slot, ...]:
    return tuple(slot for slot in account.slots if slot.kind != kind)


def _slot(
    vault_id: str, account: AccountSlots, pair: KeyPair, passphrase: str, cost: KeyCost
) -> Slot:
    salt = secrets.token_bytes(16)
    key = sealing.stretched(passphrase, salt, cost)
    box = sealing.lock(key, pair.to_bytes(), _about_pair(vault_id, account, PASSPHRASE))
    return Slot(PASSPHRASE, cost, salt, box)


def _open_slot(file: SlotFile, account: AccountSlots, slot: Slot, key: bytes) -> Opened:
    data = sealing.unlock(key, slot.box, _about_pair(file.vault_id, account, slot.kind))
    pair = KeyPair.from_bytes(data)
    return Opened(file, _vault_key(file, account, pair), account, pair)


def _vault_key(file: SlotFile, account: AccountSlots, pair: KeyPair) -> bytes:
    about = _about_vault_key(file.vault_id, account.sealing_key)
    return sealing.unseal(pair.sealing, account.vault_key, about)


def _unless_copied(found: Found, opened: Opened) -> Opened:
    own = found.slots[0]
    if found.own_is_whole and opened.file is not own and agrees(own, opened.vault_key):
        raise WrongPassphrase
    return opened


def agrees(file: SlotFile, vault_key: bytes) -> bool:
    """Whether the file's MAC was made with this vault key."""
    return sealing.same(file.mac, _mac(file, vault_key))


def _mac(file: SlotFile, vault_key: bytes) -> bytes:
    return sealing.mac(sealing.subkey(vault_key, "header-mac"), canonical(file, with_mac=False))


def _recovery_pair(secret: bytes, salt: bytes) -> X25519PrivateKey:
    """The code's own key pair: 160 random bits need no stretching."""
    return X25519PrivateKey.from_private_bytes(sealing.subkey(secret, "recovery", salt))


def _about_vault_key(vault_id: str, public: bytes) -> bytes:
    return b"vault key\0" + vault_id.encode() + public


def _about_pair(vault_id: str, account: AccountSlots, kind: str) -> bytes:
    about = "\0".join(("key pair", vault_id, account.account_id, kind))
    return about.encode() + account.sealing_key + account.signing_key
