"""The ways into an office, each importing what it needs when it is gone."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from ilp_desktop.desktop.ways import NewOffice, Ways
from ilp_desktop.errors import Told

if TYPE_CHECKING:
    from ilp_desktop.desktop.tasks import Task
    from ilp_desktop.vault import Clock, NewVault, SignedIn, Surroundings, Vault
    from ilp_desktop.vault.keyring_slot import Keyring

OFFICES = Path.home() / "ILP"
DEMONSTRATION = "Demonstration.ilpvault"
DEMONSTRATION_WORDS = 5
"""Of a passphrase with nobody's secrets behind it."""
STAGES = 8
"""How many times the making of a demonstration tells how far it is."""


def computers_store() -> Keyring | None:
    from ilp_desktop.vault.keyring_slot import system_keyring

    return system_keyring()


def ways(
    offices: Path = OFFICES,
    keyring: Callable[[], Keyring | None] = computers_store,
    **around: Unpack[Surroundings],
) -> Ways:
    """All of them; the ``keyring`` is injected, since a machine without a screen has none."""
    return Ways(
        handles=handles,
        open=partial(open_office, around),
        found=partial(found_office, around),
        demonstrate=partial(demonstrate, offices, around),
        print_code=partial(print_code, around["clock"]),
        check=check_office,
        sign_ins=partial(sign_ins, keyring),
        sign_in=partial(sign_in, around, keyring),
        hint=hint,
        offices=offices,
    )


def handles(folder: Path) -> tuple[str, ...]:
    """Who can sign in, read at a glance: whether vault.json is whole is looked at on opening."""
    from ilp_desktop.vault.folders import COPY_FILE, SLOT_FILE, must_be_a_vault

    must_be_a_vault(folder)
    for name in (SLOT_FILE, COPY_FILE):
        try:
            accounts = json.loads((folder / name).read_bytes())["accounts"]
            return tuple(str(account["handle"]) for account in accounts)
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            continue
    return ()


def open_office(around: Surroundings, folder: Path) -> Vault:
    """The vault in this folder, locked, with the access gate before it."""
    from ilp_desktop.vault import open_vault

    return open_vault(folder, **gated(around))


def sign_ins(keyring: Callable[[], Keyring | None], vault: Vault) -> frozenset[str]:
    """Who chose to unlock with this computer's sign-in; the store is asked where somebody did."""
    from ilp_desktop.vault import keyring_slot, slots

    file = vault.found().slots[0]
    chose = [handle for handle in file.handles if slots.has_keyring(file, handle)]
    store = keyring() if chose else None
    return frozenset(handle for handle in chose if keyring_slot.is_on(vault, handle, store))


def sign_in(
    around: Surroundings, keyring: Callable[[], Keyring | None], folder: Path, handle: str
) -> tuple[Vault, SignedIn]:
    """Open the vault with this computer's sign-in."""
    from ilp_desktop.vault import keyring_slot
    from ilp_desktop.vault.refusals import KeyringFailed

    store = keyring()
    if store is None:
        raise KeyringFailed
    vault = open_office(around, folder)
    return vault, keyring_slot.unlock(vault, handle, store)


def gated(around: Surroundings) -> Surroundings:
    """With the access gate, which decides whose files an account sees."""
    from ilp_desktop.office.access import gate

    return {**around, "gate": gate}


def check_office(vault: Vault, task: Task) -> None:
    """After an unclean end and once a day: every check, before anybody writes on."""
    from ilp_desktop.vault import checks

    if not checks.due(vault):
        return
    for found in checks.run(vault, lambda name, done, of: task.step(done, of, name)):
        if not found.passed:
            vault.notices.append(
                Told("A check found something wrong. {problem}", problem=found.details[0])
            )


def found_office(around: Surroundings, office: NewOffice) -> NewVault:
    """A new vault with the school and its first account."""
    from ilp_desktop.office import school as schools
    from ilp_desktop.policy.school_year import starting_year
    from ilp_desktop.vault import create_vault

    school = schools.NewSchool(
        name=office.school,
        district=office.district,
        address=office.address,
        telephone=office.telephone,
        zone=office.zone,
    )
    first = schools.NewStaffMember(
        given_name=office.given_name, family_name=office.family_name, role=office.role
    )
    schools.must_be_named(school, first)
    made = create_vault(
        office.folder,
        handle=office.handle,
        passphrase=office.passphrase,
        school_words=office.own_words,
        **gated(around),
    )
    with made.vault.changing(made.account, "Found the office") as session:
        schools.found_school(session, school, first)
        founded = schools.office(session)
        for year in range(office.first_year, starting_year(session.today)):
            schools.add_school_year(session, founded.school_id, year)
    return made


def demonstrate(offices: Path, around: Surroundings, task: Task) -> tuple[Vault, SignedIn]:
    """The demonstration office, made if there is none yet, and opened."""
    from ilp_desktop.demonstration import make_demonstration
    from ilp_desktop.vault.word_passphrase import word_passphrase

    folder = offices / DEMONSTRATION
    if not folder.exists():
        years = count(1)
        passphrase = word_passphrase(DEMONSTRATION_WORDS)
        made = make_demonstration(
            folder,
            today=around["clock"]().astimezone().date(),
            passphrase=passphrase,
            profile=around.get("profile"),
            progress=lambda words: task.step(next(years), STAGES, words),
        )
        sign_in = f"account: {made.handles[0]}\npassphrase: {passphrase}\n"
        beside = folder.with_suffix(".txt")
        beside.touch(mode=0o600)
        beside.write_text(sign_in, "utf-8")
    vault = open_office(around, folder)
    return vault, vault.unlock(vault.handles[0], hint(folder))


def hint(folder: Path) -> str:
    """The passphrase that stands in the text file beside a demonstration office."""
    try:
        lines = folder.with_suffix(".txt").read_text("utf-8").splitlines()
    except OSError:
        return ""
    return dict(line.split(": ", 1) for line in lines if ": " in line).get("passphrase", "")


def print_code(clock: Clock, code: str, office: NewOffice) -> None:
    """Print the page of the recovery code."""
    from zoneinfo import ZoneInfo

    from ilp_desktop.desktop.paper import print_or_save
    from ilp_desktop.printing.recovery_page import print_recovery_page
    from ilp_desktop.words import words

    page = print_recovery_page(
        code,
        school=office.school,
        folder=str(office.folder),
        made_at=clock().astimezone(ZoneInfo(office.zone)),
        words=words(),
    )
    print_or_save(page, "Recovery code")
