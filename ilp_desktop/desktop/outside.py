"""The private folder: through it alone a paper reaches another program, or the printer."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

OPENED = "opened"
"""The folder's name, in the profile folder."""
TEMPORARY = "TMPDIR"
"""Names to programs, CUPS among them, the folder for temporary files."""


class PrivateFolder:
    """Copies for other programs, readable by their owner alone, with names that say nothing.

    They are removed when the office locks or closes, and when the program is started the next
    time, should it have been killed in between.
    """

    def __init__(self, folder: Path, open_file: Callable[[Path], object]):
        self._folder = folder
        self._open = open_file
        self._numbers = count(1)
        self.was_told = False
        """Whether the person at the desk has agreed to this once already."""
        self.clear()

    def show(self, content: bytes, suffix: str) -> Path:
        """Write a copy and hand it to the computer's own program for such files."""
        self.was_told = True
        path = self.place(suffix)
        path.touch(mode=0o600)
        path.write_bytes(content)
        self._open(path)
        return path

    def place(self, suffix: str) -> Path:
        """Where another copy may lie; the folder is there."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return self._folder / f"document-{next(self._numbers)}{suffix}"

    @contextmanager
    def takes_prints(self) -> Iterator[None]:
        """What CUPS begins to gather for a printer meanwhile lies here.

        It would otherwise lie among the computer's temporary files, and stay there if the office
        locks before the last page.
        """
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        before = os.environ.get(TEMPORARY)
        os.environ[TEMPORARY] = str(self._folder)
        try:
            yield
        finally:
            os.environ.pop(TEMPORARY)
            if before is not None:
                os.environ[TEMPORARY] = before

    def clear(self) -> None:
        """Remove every copy; one that another program holds open goes the next time."""
        shutil.rmtree(self._folder, ignore_errors=True)


def forget_opened(profile: Path) -> None:
    """Remove what a program that was killed has left there, before anybody signs in."""
    shutil.rmtree(profile / OPENED, ignore_errors=True)
