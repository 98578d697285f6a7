"""vault.json: who can open the vault, read strictly and written so that it is never lost."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import stat
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ilp_desktop.vault.folders import COPY_FILE, SLOT_FILE, fsync_folder, write_private
from ilp_desktop.vault.refusals import SlotFileDamaged, of_the_disk

FORMAT = 1
MOST_BYTES = 1 << 20
MOST_SLOTS = 4
"""Of one account: each is tried, and each costs what ``Bounds`` allow."""
KEY_BYTES = 32
SALT_BYTES = 16


@dataclass(frozen=True)
class KeyCost:
    """What Argon2id costs: memory in KiB, passes, lanes."""

    memory: int
    passes: int
    lanes: int


@dataclass(frozen=True)
class Bounds:
    """Between which costs a vault.json is believed: a hostile one cannot hang the program."""

    least: KeyCost
    most: KeyCost

    def allow(self, cost: KeyCost) -> bool:
        return all(
            getattr(self.least, name) <= getattr(cost, name) <= getattr(self.most, name)
            for name in ("memory", "passes", "lanes")
        )


FLOOR = KeyCost(memory=64 << 10, passes=3, lanes=4)
STANDARD = KeyCost(memory=256 << 10, passes=3, lanes=4)
PRODUCTION = Bounds(least=FLOOR, most=KeyCost(memory=2 << 20, passes=16, lanes=16))


@dataclass(frozen=True)
class Sealed:
    """The vault key, sealed to a public key: who has its private one can open it."""

    ephemeral: bytes
    box: bytes


@dataclass(frozen=True)
class Slot:
    """One way to an account's private keys: by passphrase, or by the system's keyring."""

    kind: str
    cost: KeyCost
    salt: bytes
    box: bytes


@dataclass(frozen=True)
class AccountSlots:
    """An account that can open the vault: its ids, sign-in name, public keys and slots."""

    account_id: str
    staff_id: str
    person_id: str
    handle: str
    since: str
    sealing_key: bytes
    signing_key: bytes
    vault_key: Sealed
    slots: tuple[Slot, ...]


@dataclass(frozen=True)
class RecoverySlot:
    """The way in by the printed recovery code."""

    sealing_key: bytes
    salt: bytes
    vault_key: Sealed


@dataclass(frozen=True)
class SlotFile:
    """All that vault.json says."""

    vault_id: str
    made_at: str
    accounts: tuple[AccountSlots, ...]
    recovery: RecoverySlot
    mac: bytes = b""

    def account(self, handle: str) -> AccountSlots | None:
        wanted = handle.strip().casefold()
        return next((one for one in self.accounts if one.handle == wanted), None)

    @property
    def handles(self) -> tuple[str, ...]:
        return tuple(account.handle for account in self.accounts)


def canonical(file: SlotFile, *, with_mac: bool) -> bytes:
    """The one form of its content over which the MAC (or the sum over all) is taken."""
    content = _plain(file)
    if not with_mac:
        del content["mac"]
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()


def written(file: SlotFile) -> bytes:
    content = _plain(file) | {"sha256": hashlib.sha256(canonical(file, with_mac=True)).hexdigest()}
    return json.dumps(content, indent=1).encode() + b"\n"


def parsed(data: bytes, bounds: Bounds) -> SlotFile:
    """The file, or ValueError: it must be, byte for byte, what this program writes."""
    if len(data) > MOST_BYTES:
        raise ValueError("it is too long")
    try:
        content = json.loads(data)
        known = content["format"] == FORMAT
        file = _file(content) if known else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("it is not in its form") from error
    if file is None:
        raise ValueError("its form is of another version")
    if written(file) != data:
        raise ValueError("its sum does not agree")
    if not all(bounds.allow(slot.cost) for one in file.accounts for slot in one.slots):
        raise ValueError("it asks for an unlikely amount of work")
    return file


@dataclass(frozen=True)
class Found:
    """vault.json and its copy, as far as they are whole; ``slots`` is never empty."""

    slots: tuple[SlotFile, ...]
    own_is_whole: bool
    """Whether the first is vault.json itself, not its copy."""

    @property
    def handles(self) -> tuple[str, ...]:
        return self.slots[0].handles


def find(folder: Path, bounds: Bounds) -> Found:
    """Read the file and its copy; refuse only when neither is whole."""
    whole: dict[str, SlotFile] = {}
    problem = ""
    for name in (SLOT_FILE, COPY_FILE):
        try:
            with of_the_disk(str(folder)):
                whole[name] = read(folder / name, bounds)
        except FileNotFoundError:
            problem = problem or "it is missing"
        except ValueError as error:
            problem = problem or str(error)
    if not whole:
        raise SlotFileDamaged(problem)
    return Found(tuple(dict.fromkeys(whole.values())), SLOT_FILE in whole)


def read(path: Path, bounds: Bounds) -> SlotFile:
    """The file at that place, or ValueError; nothing but a file is opened, and no long one read."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise ValueError("it is not a file")
    with open(path, "rb") as stream:
        return parsed(stream.read(MOST_BYTES + 1), bounds)


def write(folder: Path, file: SlotFile, *, proved: Callable[[bytes], bool]) -> None:
    """Replace vault.json and its copy, after what will stand there was read back and proved.

    ``proved`` opens the new file as an owner would. The copy says the same: an older one would
    keep a passphrase alive that was changed because somebody else knew it.
    """
    names = (SLOT_FILE, COPY_FILE)
    with of_the_disk(str(folder)), ExitStack() as undo:
        for name in names:
            new = folder / f"{name}.new"
            undo.callback(new.unlink, missing_ok=True)
            write_private(new, written(file))
            if not proved(new.read_bytes()):
                raise SlotFileDamaged("what was written could not be read back")
        for name in names:
            os.replace(folder / f"{name}.new", folder / name)
        fsync_folder(folder)


def _file(content: dict[str, Any]) -> SlotFile:
    recovery = content["recovery"]
    if not content["accounts"]:
        raise ValueError("nobody can open it")
    return SlotFile(
        vault_id=_text(content["vault"]),
        made_at=_text(content["made_at"]),
        accounts=tuple(_account(one) for one in content["accounts"]),
        recovery=RecoverySlot(
            _bytes(recovery["sealing_key"], KEY_BYTES),
            _bytes(recovery["salt"], SALT_BYTES),
            _sealed(recovery["vault_key"]),
        ),
        mac=_bytes(content["mac"]),
    )


def _plain(file: SlotFile) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "vault": file.vault_id,
        "made_at": file.made_at,
        "accounts": [
            {
                "account": one.account_id,
                "staff": one.staff_id,
                "person": one.person_id,
                "handle": one.handle,
                "since": one.since,
                "sealing_key": _coded(one.sealing_key),
                "signing_key": _coded(one.signing_key),
                "vault_key": _plain_sealed(one.vault_key),
                "slots": [
                    {
                        "kind": slot.kind,
                        "memory": slot.cost.memory,
                        "passes": slot.cost.passes,
                        "lanes": slot.cost.lanes,
                        "salt": _coded(slot.salt),
                        "box": _coded(slot.box),
                    }
                    for slot in one.slots
                ],
            }
            for one in file.accounts
        ],
        "recovery": {
            "sealing_key": _coded(file.recovery.sealing_key),
            "salt": _coded(file.recovery.salt),
            "vault_key": _plain_sealed(file.recovery.vault_key),
        },
        "mac": _coded(file.mac),
    }


def _plain_sealed(sealed: Sealed) -> dict[str, str]:
    return {"ephemeral": _coded(sealed.ephemeral), "box": _coded(sealed.box)}


def _account(content: dict[str, Any]) -> AccountSlots:
    if not 0 < len(content["slots"]) <= MOST_SLOTS:
        raise ValueError("no account has so many slots")
    return AccountSlots(
        account_id=_text(content["account"]),
        staff_id=_text(content["staff"]),
        person_id=_text(content["person"]),
        handle=_text(content["handle"]),
        since=_text(content["since"]),
        sealing_key=_bytes(content["sealing_key"], KEY_BYTES),
        signing_key=_bytes(content["signing_key"], KEY_BYTES),
        vault_key=_sealed(content["vault_key"]),
        slots=tuple(
            Slot(
                _text(slot["kind"]),
                KeyCost(*(_number(slot[name]) for name in ("memory", "passes", "lanes"))),
                _bytes(slot["salt"], SALT_BYTES),
                _bytes(slot["box"]),
            )
            for slot in content["slots"]
        ),
    )


def _sealed(content: dict[str, Any]) -> Sealed:
    return Sealed(_bytes(content["ephemeral"], KEY_BYTES), _bytes(content["box"]))


def _coded(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(value: object, length: int | None = None) -> bytes:
    data = base64.b64decode(_text(value), validate=True)
    if length not in {None, len(data)}:
        raise ValueError("bytes of another length were expected")
    return data


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.isprintable():
        raise TypeError("text was expected")
    return value


def _number(value: object) -> int:
    if type(value) is not int:
        raise TypeError("a number was expected")
    return value
