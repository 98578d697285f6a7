"""Where report cards lie: PDFs in a folder, or in a zip, which is never unpacked to a disk."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import IO

from ilp_desktop.errors import OfficeError
from ilp_desktop.exchange.archives import BROKEN, LARGEST_MEMBER, open_set, plain_member
from ilp_desktop.office.incoming.shapes import Origin, Problem

MOST_FILES = 20_000
_BETWEEN = "\0"
"""Stands between a zip and the name of its member: no path has it."""


@dataclass(frozen=True, slots=True)
class CardPlace:
    """A PDF by its path, or by that of its zip and its name there."""

    path: Path
    member: str = ""

    def __str__(self) -> str:
        """As a process is told of it that works on it apart."""
        return f"{self.path}{_BETWEEN}{self.member}" if self.member else str(self.path)

    @property
    def name(self) -> str:
        return plain_member(self.member) if self.member else self.path.name

    def opened(self) -> IO[bytes]:
        """The content from its beginning; whoever opens it closes it."""
        if not self.member:
            return self.path.open("rb")
        with zipfile.ZipFile(self.path) as archive:
            return BytesIO(archive.read(self.member))

    def content(self) -> bytes:
        with self.opened() as file:
            return file.read()

    def told_apart(self) -> KnownPlace:
        """The same, with what tells this content from any other, and its day.

        Raises:
            OfficeError: it cannot be read, or is too large.
        """
        try:
            size, day = self._size_and_day()
            if size > LARGEST_MEMBER:
                raise OfficeError("“{name}” is over 200 MB. Print it in parts.", name=self.name)
            with self.opened() as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]
        except (OSError, *BROKEN) as error:
            raise OfficeError(
                "“{name}” cannot be read from where it lies. Copy it to this computer, then try"
                " again.",
                name=self.name,
            ) from error
        return KnownPlace(self, digest, day)

    def _size_and_day(self) -> tuple[int, date]:
        if self.member:
            with zipfile.ZipFile(self.path) as archive:
                about = archive.getinfo(self.member)
            return about.file_size, date(*about.date_time[:3])
        there = self.path.stat()
        day = datetime.fromtimestamp(there.st_mtime, UTC).astimezone().date()
        return there.st_size, day


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A PDF, what tells it from any other, and its day."""

    place: CardPlace
    digest: str
    changed_on: date


def places(path: Path, problems: list[Problem]) -> Iterator[CardPlace]:
    """The PDFs of a folder or a zip, or the one file; what is none is told.

    Raises:
        OfficeError: the zip is not to be trusted, or there are too many files.
    """
    if path.is_dir():
        found = sorted(one for one in path.iterdir() if one.is_file() and one.name[0] != ".")
        if len(found) > MOST_FILES:
            raise OfficeError("“{name}” holds too many files. Take some at a time.", name=path.name)
        candidates = [CardPlace(one) for one in found]
    elif is_zip(path):
        with open_set(path, most=MOST_FILES) as files:
            candidates = [CardPlace(path, files.members[name]) for name in sorted(files.files)]
    else:
        yield CardPlace(path)
        return
    for one in candidates:
        if one.name.casefold().endswith(".pdf"):
            yield one
        else:
            refusal = OfficeError("This is no PDF.")
            problems.append(Problem(Origin(one.name), "", "", refusal.told))


def is_zip(path: Path) -> bool:
    """Whether the file begins as a zip does."""
    try:
        with path.open("rb") as file:
            return file.read(4) == b"PK\x03\x04"
    except OSError:
        return False


def content_apart(spoken: str) -> bytes | str:
    """For the process that works apart: the path of a PDF, or the content of a member of a zip."""
    path, _, member = spoken.partition(_BETWEEN)
    return _archive(path).read(member) if member else path


@cache
def _archive(path: str) -> zipfile.ZipFile:
    """Kept open as long as that process lives: a zip may have a thousand members."""
    return zipfile.ZipFile(path)
