"""The vault that opens with the computer's own sign-in, and that never depends on it."""

from __future__ import annotations

import base64
import sys
import threading
from pathlib import Path
from types import ModuleType

import keyring as system
import pytest
from keyring.backends.fail import Keyring as NoStore
from keyring.errors import KeyringLocked

from ilp_desktop.vault import Vault, keyring_slot, slot_file
from ilp_desktop.vault.refusals import KeyringFailed, WrongPassphrase
from tests.stores import AStore
from tests.vaults import CHEAP_BOUNDS, HANDLE, PASSPHRASE, AVault, a_vault, reopened

OTHER = "nine herons over water"


@pytest.fixture
def store() -> AStore:
    return AStore()


@pytest.fixture
def made(tmp_path: Path) -> AVault:
    return a_vault(tmp_path)


def turned_on(made: AVault, store: AStore) -> Vault:
    """The vault, closed and opened anew after its account chose to unlock with the sign-in."""
    keyring_slot.turn_on(made.vault, HANDLE, PASSPHRASE, store)
    return made.opened_again()


def slots_of(folder: Path) -> list[str]:
    file = slot_file.read(folder / "vault.json", CHEAP_BOUNDS)
    account = file.account(HANDLE)
    assert account is not None
    return [slot.kind for slot in account.slots]


def test_it_is_off_until_somebody_turns_it_on(made: AVault, store: AStore) -> None:
    assert not keyring_slot.is_on(made.vault, HANDLE, store)
    assert slots_of(made.folder) == ["passphrase"]
    vault = turned_on(made, store)
    assert keyring_slot.is_on(vault, HANDLE, store)
    assert slots_of(made.folder) == ["passphrase", "keyring"]


def test_the_sign_in_opens_the_vault_as_the_passphrase_does(made: AVault, store: AStore) -> None:
    vault = turned_on(made, store)
    assert keyring_slot.unlock(vault, HANDLE, store) == made.account
    vault.close()
    assert reopened(made.folder).unlock(HANDLE, PASSPHRASE) == made.account


def test_only_who_knows_the_passphrase_turns_it_on(made: AVault, store: AStore) -> None:
    with pytest.raises(WrongPassphrase):
        keyring_slot.turn_on(made.vault, HANDLE, OTHER, store)
    assert store.kept == {}
    assert slots_of(made.folder) == ["passphrase"]


def test_turned_off_nothing_of_it_is_left(made: AVault, store: AStore) -> None:
    vault = turned_on(made, store)
    account = vault.unlock(HANDLE, PASSPHRASE)
    keyring_slot.turn_off(vault, account.handle, PASSPHRASE, store)
    assert store.kept == {}
    assert slots_of(made.folder) == ["passphrase"]
    vault.close()
    with pytest.raises(KeyringFailed, match="Type your passphrase"):
        keyring_slot.unlock(reopened(made.folder), HANDLE, store)


def test_it_can_be_turned_off_where_the_store_is_gone(made: AVault, store: AStore) -> None:
    vault = turned_on(made, store)
    vault.unlock(HANDLE, PASSPHRASE)
    keyring_slot.turn_off(vault, HANDLE, PASSPHRASE, None)
    assert not keyring_slot.is_on(vault, HANDLE, store)


@pytest.mark.parametrize("fault", [KeyringLocked("locked"), OSError("no bus")])
def test_a_store_that_fails_leads_back_to_the_passphrase(
    made: AVault, store: AStore, fault: Exception
) -> None:
    vault = turned_on(made, store)
    store.fails = fault
    assert not keyring_slot.is_on(vault, HANDLE, store)
    with pytest.raises(KeyringFailed, match="nothing was changed"):
        keyring_slot.unlock(vault, HANDLE, store)
    assert vault.unlock(HANDLE, PASSPHRASE) == made.account


def test_a_store_that_never_answers_is_not_waited_for(
    made: AVault, store: AStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = turned_on(made, store)
    monkeypatch.setattr(keyring_slot, "PATIENCE", 0.0)
    store.answers.clear()
    with pytest.raises(KeyringFailed, match="Type your passphrase"):
        keyring_slot.unlock(vault, HANDLE, store)
    asked = [it for it in threading.enumerate() if it.name == "store"]
    assert [it.daemon for it in asked] == [True]  # the program can end meanwhile
    store.answers.set()
    for each in asked:
        each.join()
    assert vault.unlock(HANDLE, PASSPHRASE) == made.account


def test_it_is_turned_off_though_the_store_does_not_let_go_of_its_secret(
    made: AVault, store: AStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = turned_on(made, store)
    vault.unlock(HANDLE, PASSPHRASE)

    def refuse(service: str, username: str) -> None:
        raise KeyringLocked("locked")

    monkeypatch.setattr(store, "delete_password", refuse)
    keyring_slot.turn_off(vault, HANDLE, PASSPHRASE, store)
    assert slots_of(made.folder) == ["passphrase"]


def test_a_stores_own_error_is_known_where_its_library_is_loaded(
    made: AVault, store: AStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = ModuleType("pywintypes")
    library.error = type("error", (Exception,), {})  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "pywintypes", library)
    store.fails = library.error("CredRead")
    with pytest.raises(KeyringFailed):
        keyring_slot.turn_on(made.vault, HANDLE, PASSPHRASE, store)


def test_a_store_that_keeps_nothing_is_noticed_at_once(made: AVault, store: AStore) -> None:
    store.forgets = True
    with pytest.raises(KeyringFailed):
        keyring_slot.turn_on(made.vault, HANDLE, PASSPHRASE, store)
    assert slots_of(made.folder) == ["passphrase"]


@pytest.mark.parametrize("secret", ["not base64!", base64.b64encode(bytes(32)).decode(), ""])
def test_another_secret_opens_nothing(made: AVault, store: AStore, secret: str) -> None:
    vault = turned_on(made, store)
    store.kept = dict.fromkeys(store.kept, secret)
    with pytest.raises(KeyringFailed):
        keyring_slot.unlock(vault, HANDLE, store)


def test_it_outlives_a_new_passphrase_and_ends_with_the_recovery_code(
    made: AVault, store: AStore
) -> None:
    vault = turned_on(made, store)
    vault.unlock(HANDLE, PASSPHRASE)
    vault.change_passphrase(HANDLE, PASSPHRASE, OTHER)
    vault.close()
    again = reopened(made.folder)
    assert keyring_slot.unlock(again, HANDLE, store) == made.account
    again.close()
    recovered = reopened(made.folder)
    recovered.unlock_with_recovery(made.recovery_code, HANDLE, PASSPHRASE)
    assert slots_of(made.folder) == ["passphrase"]


def test_an_older_key_file_put_back_is_noticed_after_the_sign_in_too(
    made: AVault, store: AStore
) -> None:
    keyring_slot.turn_on(made.vault, HANDLE, PASSPHRASE, store)
    older = (made.folder / "vault.json").read_bytes()
    made.vault.change_passphrase(HANDLE, PASSPHRASE, OTHER)
    made.vault.close()
    for name in ("vault.json", "vault.json.bak"):
        (made.folder / name).write_bytes(older)
    vault = reopened(made.folder)
    keyring_slot.unlock(vault, HANDLE, store)
    assert any("not the one that this program wrote last" in notice for notice in vault.notices)


def test_no_file_or_unknown_store_is_taken_for_the_computers_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system, "get_keyring", NoStore)
    assert keyring_slot.system_keyring() is None


def test_a_native_store_is_found_behind_a_chain_of_stores(monkeypatch: pytest.MonkeyPatch) -> None:
    class WinVaultKeyring(AStore):
        persist = "enterprise"

    WinVaultKeyring.__module__ = "keyring.backends.Windows"
    WinVaultKeyring.__qualname__ = "WinVaultKeyring"
    chain = type("ChainerBackend", (), {"backends": [NoStore(), WinVaultKeyring()]})()
    monkeypatch.setattr(system, "get_keyring", lambda: chain)
    found = keyring_slot.system_keyring()
    assert isinstance(found, WinVaultKeyring)
    assert found.persist == "local machine"
