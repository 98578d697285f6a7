"""What this workstation remembers without a key: the last vault's place, and how things look."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from ilp_desktop.desktop.theme import Scheme

FILE = "profile.json"


@dataclass(frozen=True)
class Remembered:
    """Everything that is remembered; nothing of it says anything about a student."""

    vault: str = ""
    scheme: str = Scheme.SYSTEM.value
    percent: int = 100
    language: str = "en"


class WindowProfile:
    """The small file in the profile folder; a damaged or missing one is a new one."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.now = self._read()

    def remember(self, **changed: Any) -> None:
        """Keep a change; a profile that cannot be written is no reason to stop."""
        wanted = replace(self.now, **changed)
        if wanted == self.now:
            return
        self.now = wanted
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            new = self.folder / f"{FILE}.new"
            new.touch(mode=0o600)
            new.write_text(json.dumps(asdict(wanted)), "utf-8")
            os.replace(new, self.folder / FILE)
        except OSError:
            pass

    @property
    def scheme(self) -> Scheme:
        known = {scheme.value: scheme for scheme in Scheme}
        return known.get(self.now.scheme, Scheme.SYSTEM)

    def _read(self) -> Remembered:
        try:
            kept = json.loads((self.folder / FILE).read_text("utf-8"))
            return Remembered(
                vault=str(kept["vault"]),
                scheme=str(kept["scheme"]),
                percent=min(max(int(kept["percent"]), 100), 200),
                language=str(kept["language"]),
            )
        except (OSError, ValueError, KeyError, TypeError):
            return Remembered()
