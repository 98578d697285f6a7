"""The keyring slot: a vault that opens with the sign-in of the computer it is used on.

Off by default, and never the only way in. The secret is 32 random bytes in the operating
system's own store; only the four native stores are used, never a file. A store that is missing,
fails or does not answer leads back to the passphrase and says so. Whatever asks the store may
wait for it, so none of this is called on the window's thread.
"""

from __future__ import annotations

import base64
import secrets
import sys
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from threading import Thread
from typing import Protocol, TypeVar

from ilp_desktop.vault import slots
from ilp_desktop.vault.refusals import KeyringFailed, WrongPassphrase
from ilp_desktop.vault.signed_in import SignedIn
from ilp_desktop.vault.slot_file import SlotFile
from ilp_desktop.vault.vault import Vault

T = TypeVar("T")

SERVICE = "ILP Desktop"
NATIVE = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.macOS.Keyring",
    }
)
PATIENCE = 30.0
"""Seconds in which a store may ask the person at the desk to open it, and must have answered."""
LOCAL = "local machine"
"""Windows would otherwise carry the secret to whichever computer the person signs in on."""
_FAILURES = (
    ("dbus.exceptions", "DBusException"),
    ("jeepney.wrappers", "DBusErrorResponse"),
    ("pywintypes", "error"),
    ("secretstorage.exceptions", "SecretStorageException"),
)
"""What the stores raise besides ``keyring``'s own errors, where their libraries are loaded."""


class Keyring(Protocol):
    """A store of secrets that the computer opens when somebody signs in, as ``keyring`` has it."""

    def get_password(self, service: str, username: str, /) -> str | None: ...
    def set_password(self, service: str, username: str, password: str, /) -> None: ...
    def delete_password(self, service: str, username: str, /) -> None: ...


def system_keyring() -> Keyring | None:
    """This computer's own store, where it is one of the four that keep a secret well."""
    import keyring  # 55 ms

    found = keyring.get_keyring()
    for one in (found, *getattr(found, "backends", ())):
        if f"{type(one).__module__}.{type(one).__qualname__}" in NATIVE:
            if hasattr(one, "persist"):
                one.persist = LOCAL
            kept: Keyring = one
            return kept
    return None


def is_chosen(vault: Vault, handle: str) -> bool:
    """Whether the account chose to unlock with a computer's sign-in, this one's or another's."""
    return slots.has_keyring(vault.found().slots[0], handle)


def is_on(vault: Vault, handle: str, keyring: Keyring | None) -> bool:
    """Whether this computer's sign-in opens the vault for this account."""
    file = vault.found().slots[0]
    return keyring is not None and slots.has_keyring(file, handle) and _keeps(file, handle, keyring)


def turn_on(vault: Vault, handle: str, passphrase: str, keyring: Keyring) -> None:
    """Let this computer's sign-in open the vault for whoever knows the account's passphrase.

    Raises:
        WrongPassphrase: it is not the account's.
        KeyringFailed: the computer's store does not keep the secret; nothing was changed.
    """
    opened = slots.open_by_passphrase(vault.found(), handle, passphrase)
    secret = secrets.token_bytes(32)
    place = _place(opened.file, handle)
    _ask(partial(keyring.set_password, *place, base64.b64encode(secret).decode()))
    if _secret(opened.file, handle, keyring) != secret:
        raise KeyringFailed
    vault.write_slots(slots.with_keyring(opened, secret))


def turn_off(vault: Vault, handle: str, passphrase: str, keyring: Keyring | None) -> None:
    """Let the passphrase alone open the vault again; the store forgets its secret.

    A secret in a store that cannot be asked now opens nothing any more.
    """
    opened = slots.open_by_passphrase(vault.found(), handle, passphrase)
    vault.write_slots(slots.without_keyring(opened))
    if keyring is not None and _keeps(opened.file, handle, keyring):
        with suppress(KeyringFailed):
            _ask(partial(keyring.delete_password, *_place(opened.file, handle)))


def unlock(vault: Vault, handle: str, keyring: Keyring) -> SignedIn:
    """Open the vault with the computer's sign-in.

    Raises:
        KeyringFailed: the store has no secret for it, or not the one that is asked for.
    """
    found = vault.found()
    secret = _secret(found.slots[0], handle, keyring)
    if secret is None:
        raise KeyringFailed
    try:
        opened = slots.open_by_keyring(found, handle, secret)
    except WrongPassphrase as refused:
        raise KeyringFailed from refused
    return vault.enter(opened)


def _keeps(file: SlotFile, handle: str, keyring: Keyring) -> bool:
    try:
        return _secret(file, handle, keyring) is not None
    except KeyringFailed:
        return False


def _secret(file: SlotFile, handle: str, keyring: Keyring) -> bytes | None:
    kept = _ask(partial(keyring.get_password, *_place(file, handle)))
    try:
        return base64.b64decode(kept, validate=True) if kept else None
    except ValueError:
        return None


def _ask(ask: Callable[[], T]) -> T:
    """What the store answers; each store fails in its own way, and all of them are one to us.

    It is asked on a thread that nobody waits for at the end: one that never answers must keep
    neither the passphrase from opening the office nor the program from ending.
    """
    from keyring.errors import KeyringError

    known = (getattr(sys.modules.get(module), name, KeyringError) for module, name in _FAILURES)
    failures = (KeyringError, OSError, *known)
    answer: Future[T] = Future()
    Thread(target=_answer, args=(ask, answer, failures), name="store", daemon=True).start()
    try:
        return answer.result(PATIENCE)
    except failures as error:  # waiting too long is an OSError
        raise KeyringFailed from error


def _answer(ask: Callable[[], T], answer: Future[T], failures: tuple[type[Exception], ...]) -> None:
    try:
        answer.set_result(ask())
    except failures as error:
        answer.set_exception(error)
    finally:
        answer.cancel()  # after a fault, which the thread tells of: nobody waits for it


def _place(file: SlotFile, handle: str) -> tuple[str, str]:
    """Service and name: one service for each account, since Windows keeps one secret under each."""
    account = file.account(handle)
    assert account is not None, "whoever is asked for was found"
    return f"{SERVICE} {file.vault_id} {account.account_id}", account.account_id
