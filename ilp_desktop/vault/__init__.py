"""How it is kept: the encrypted folder, who opens it, its history, one unit of work at a time.

Names come from here; each module is imported when the first of its names is used,
so that a screen which only asks for a passphrase does not wait for the database.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ilp_desktop.vault.checks import CheckResult as CheckResult
    from ilp_desktop.vault.clock import Clock as Clock
    from ilp_desktop.vault.creation import NewVault as NewVault
    from ilp_desktop.vault.creation import create_vault as create_vault
    from ilp_desktop.vault.drafts import Draft as Draft
    from ilp_desktop.vault.history import Change as Change
    from ilp_desktop.vault.ids import IdMaker as IdMaker
    from ilp_desktop.vault.passphrase import Level as Level
    from ilp_desktop.vault.passphrase import Strength as Strength
    from ilp_desktop.vault.passphrase import strength as strength
    from ilp_desktop.vault.signed_in import SignedIn as SignedIn
    from ilp_desktop.vault.slot_file import FLOOR as FLOOR
    from ilp_desktop.vault.slot_file import PRODUCTION as PRODUCTION
    from ilp_desktop.vault.slot_file import STANDARD as STANDARD
    from ilp_desktop.vault.slot_file import Bounds as Bounds
    from ilp_desktop.vault.slot_file import KeyCost as KeyCost
    from ilp_desktop.vault.surroundings import Surroundings as Surroundings
    from ilp_desktop.vault.traces import no_core_dumps as no_core_dumps
    from ilp_desktop.vault.undo import put_back as put_back
    from ilp_desktop.vault.unit_of_work import Gate as Gate
    from ilp_desktop.vault.unit_of_work import OfficeSession as OfficeSession
    from ilp_desktop.vault.unit_of_work import batches as batches
    from ilp_desktop.vault.vault import Vault as Vault
    from ilp_desktop.vault.vault import open_vault as open_vault

_PLACES = {
    "checks": ("CheckResult",),
    "clock": ("Clock",),
    "creation": ("NewVault", "create_vault"),
    "drafts": ("Draft",),
    "history": ("Change",),
    "ids": ("IdMaker",),
    "passphrase": ("Level", "Strength", "strength"),
    "signed_in": ("SignedIn",),
    "slot_file": ("FLOOR", "PRODUCTION", "STANDARD", "Bounds", "KeyCost"),
    "surroundings": ("Surroundings",),
    "traces": ("no_core_dumps",),
    "undo": ("put_back",),
    "unit_of_work": ("Gate", "OfficeSession", "batches"),
    "vault": ("Vault", "open_vault"),
}
_MODULES = {name: module for module, names in _PLACES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
