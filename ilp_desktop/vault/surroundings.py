"""What a vault is given by the program around it; it looks nothing of this up itself."""

from __future__ import annotations

from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Required, TypedDict

from ilp_desktop.vault.clock import Clock
from ilp_desktop.vault.folders import Mounts
from ilp_desktop.vault.ids import Ids
from ilp_desktop.vault.slot_file import Bounds, KeyCost

if TYPE_CHECKING:
    from ilp_desktop.vault.unit_of_work import Gate


class Surroundings(TypedDict, total=False):
    """The arguments that ``create_vault`` and ``open_vault`` have in common."""

    clock: Required[Clock]
    ids: Ids
    """Makes the ids of records; by default UUIDs of version 7 by this clock."""
    profile: Path | None
    """Folder of this workstation's own id and the heads of histories; none in most tests."""
    gate: Gate | None
    """Which students an account may see; without it, all."""
    zone: tzinfo | None
    """The school's time zone, for ``today``; without it, the workstation's."""
    cost: KeyCost
    """What working out the key of a new passphrase costs; 256 MiB by default."""
    bounds: Bounds
    """Which costs are believed when vault.json is read; looser in tests alone."""
    mounts: Mounts
    """What this system has mounted, for telling network folders."""
    hasty: bool
    """While an office is made that holds nobody's secrets and is thrown away if that fails:
    memory is not wiped and the disk is not waited for, which is ten times faster."""
