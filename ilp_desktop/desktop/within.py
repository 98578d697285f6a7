"""What a page of the open office may ask of the program around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

if TYPE_CHECKING:
    from ilp_desktop.vault.keyring_slot import Keyring


@dataclass(frozen=True)
class Within:
    """The window's commands with their keys, and the computer's store of secrets."""

    commands: Callable[[], Sequence[QAction]]
    """Those whose keys can be set; each has a name that no language changes."""
    set_keys: Callable[[Mapping[str, str]], None]
    """Own keys by the names of commands; the others have their usual ones."""
    keyring: Callable[[], Keyring | None]
    """The computer's store of secrets; it may take time."""


ALONE = Within(commands=lambda: (), set_keys=lambda own: None, keyring=lambda: None)
"""For a page without a program around it."""
