"""Vaults for tests: real and encrypted, made once and copied, with a clock that stands still."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from ilp_desktop.vault import Bounds, Gate, KeyCost, SignedIn, Vault, create_vault, open_vault

HANDLE = "a.lee"
PASSPHRASE = "quiet maple river lantern"
SCHOOL_WORDS = ("Northridge High School", "Northridge")
MOUNTAIN = ZoneInfo("America/Denver")
CHEAP = KeyCost(memory=32, passes=1, lanes=1)
"""So little work that a test never waits; the program itself refuses it."""
CHEAP_BOUNDS = Bounds(least=CHEAP, most=KeyCost(memory=256 << 10, passes=3, lanes=4))
A_MONDAY = datetime(2026, 9, 14, 16, 42, tzinfo=UTC)


@dataclass
class StandingClock:
    """Always says the same moment, until somebody moves it."""

    moment: datetime = A_MONDAY

    def __call__(self) -> datetime:
        return self.moment

    def advance(self, **by: float) -> None:
        self.moment += timedelta(**by)


@dataclass
class AVault:
    """A new vault in a test: unlocked, its one account signed in."""

    vault: Vault
    account: SignedIn
    recovery_code: str
    clock: StandingClock
    folder: Path
    profile: Path | None
    gate: Gate | None = field(default=None)

    def opened_again(self) -> Vault:
        """The same folder, closed and opened anew, still locked."""
        self.vault.close()
        return reopened(self.folder, self.clock, profile=self.profile, gate=self.gate)


def a_vault(
    tmp_path: Path,
    *,
    clock: StandingClock | None = None,
    gate: Gate | None = None,
    profile: Path | None = None,
    name: str = "Northridge High School.ilpvault",
) -> AVault:
    """A vault of its own for one test, in a few milliseconds."""
    template, code = _template()
    folder = tmp_path / name
    shutil.copytree(template, folder)
    clock = clock or StandingClock()
    vault = reopened(folder, clock, profile=profile, gate=gate)
    return AVault(vault, vault.unlock(HANDLE, PASSPHRASE), code, clock, folder, profile, gate)


def reopened(
    folder: Path,
    clock: Callable[[], datetime] | None = None,
    *,
    profile: Path | None = None,
    gate: Gate | None = None,
) -> Vault:
    """The vault in a folder, locked."""
    return open_vault(
        folder,
        clock=clock or StandingClock(),
        profile=profile,
        gate=gate,
        zone=MOUNTAIN,
        cost=CHEAP,
        bounds=CHEAP_BOUNDS,
        mounts=list,
    )


@cache
def _template() -> tuple[Path, str]:
    """A new vault that is copied while nobody has it open, and its recovery code."""
    place = Path(tempfile.mkdtemp(prefix="ilp-template-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    folder = place / "template.ilpvault"
    new = create_vault(
        folder,
        handle=HANDLE,
        passphrase=PASSPHRASE,
        school_words=SCHOOL_WORDS,
        clock=StandingClock(A_MONDAY - timedelta(days=30)),
        zone=MOUNTAIN,
        cost=CHEAP,
        bounds=CHEAP_BOUNDS,
        mounts=list,
    )
    new.vault.close()
    return folder, new.recovery_code
