"""The ways into an office that the program around the window supplies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ilp_desktop.desktop.tasks import Task

if TYPE_CHECKING:
    from ilp_desktop.vault import NewVault, SignedIn, Vault


@dataclass(frozen=True)
class NewOffice:
    """What the first run asks: the school, who signs in first, and where the office is kept."""

    folder: Path
    school: str
    district: str
    address: str
    telephone: str
    zone: str
    first_year: int
    given_name: str
    family_name: str
    role: Any
    handle: str
    passphrase: str

    @property
    def own_words(self) -> tuple[str, ...]:
        """What a guesser would try first."""
        return (self.school, self.district, self.given_name, self.family_name, self.handle)


@dataclass(frozen=True)
class Ways:
    """How an office is looked at from outside, opened, made, and shown as a demonstration."""

    handles: Callable[[Path], tuple[str, ...]]
    open: Callable[[Path], Vault]
    found: Callable[[NewOffice], NewVault]
    demonstrate: Callable[[Task], tuple[Vault, SignedIn]]
    print_code: Callable[[str, NewOffice], None]
    """Prints the recovery code's page, or refuses in words."""
    check: Callable[[Vault, Task], None]
    """Checks the vault where that is due; what is wrong is among the vault's notices then."""
    sign_ins: Callable[[Vault], frozenset[str]]
    """Who chose to unlock with this computer's sign-in, where it still does; it may take time."""
    sign_in: Callable[[Path, str], tuple[Vault, SignedIn]]
    """Opens with the computer's sign-in, or refuses in words."""
    hint: Callable[[Path], str]
    """The passphrase of a demonstration, where nobody has a secret; else nothing."""
    offices: Path
    """The folder in which new offices are kept unless another is chosen."""
