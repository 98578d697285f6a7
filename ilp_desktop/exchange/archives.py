"""A set of files that belong together: a folder, or a zip that is read without being unpacked.

Members are read by name, into memory or as a stream, and never written to a disk. What could do
harm is refused before anything is read: names that lead out, doubles, passwords, and members that
would unpack to more than the limits.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO

from ilp_desktop.errors import OfficeError

MOST_FILES = 200
LARGEST_MEMBER = 200 * 2**20
LARGEST_SET = 500 * 2**20
HIGHEST_RATIO = 100
"""Unpacked to packed; of members of over a MiB, since small ones do no harm."""
_SMALL = 2**20
_ENCRYPTED = 0x1
BROKEN = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError),
    *(NotImplementedError, UnicodeDecodeError),
)
"""What ``zipfile`` raises of one that is broken, or packed in a way that nobody uses."""

Opener = Callable[[], IO[bytes]]
"""Opens a file anew at its beginning; whoever opens it closes it."""


@dataclass(frozen=True, slots=True)
class FileSet:
    """Files by their names, without folders."""

    name: str
    """Of the folder or zip, without its path."""
    files: Mapping[str, Opener]
    sizes: Mapping[str, int]
    """Bytes of each file, as it says itself."""
    members: Mapping[str, str] = field(default_factory=dict)
    """What each file is called where it lies, with the folder of a zip."""


@contextmanager
def open_set(path: Path, most: int = MOST_FILES) -> Iterator[FileSet]:
    """The files of a folder or a zip; a zip stays open as long as they are read.

    Of an export there are not more than ``most``.

    Raises:
        OfficeError: it cannot be read, or is not to be trusted.
    """
    try:
        if path.is_dir():
            yield _in_folder(path, most)
            return
        with zipfile.ZipFile(path) as archive:
            yield _in_zip(path.name, archive, most)
    except BROKEN as error:
        raise OfficeError(
            "“{name}” is not a whole zip file. Export it again, or copy it to this computer anew.",
            name=path.name,
        ) from error
    except OSError as error:
        raise OfficeError(
            "“{name}” cannot be read from where it lies. Copy it to this computer, then try again.",
            name=path.name,
        ) from error


def _in_folder(folder: Path, most: int) -> FileSet:
    files = [one for one in sorted(folder.iterdir()) if one.is_file() and one.name[0] != "."]
    _must_be_few(folder.name, len(files), most)
    sizes = {one.name: one.stat().st_size for one in files}
    _must_fit(folder.name, sizes)
    opens = {one.name: _opener(one) for one in files}
    return FileSet(folder.name, opens, sizes, {name: name for name in opens})


def _opener(path: Path) -> Opener:
    return lambda: path.open("rb")


def _in_zip(name: str, archive: zipfile.ZipFile, most: int) -> FileSet:
    members = [one for one in archive.infolist() if not one.is_dir() and _counts(one.filename)]
    found: dict[str, zipfile.ZipInfo] = {}
    folded: set[str] = set()
    _must_be_few(name, len(members), most)
    for member in members:
        plain = _plain_name(name, member.filename)
        if plain.casefold() in folded:
            raise OfficeError(
                "“{name}” holds two files named “{member}”. Export it again.",
                name=name,
                member=plain,
            )
        if member.flag_bits & _ENCRYPTED:
            raise OfficeError(
                "“{name}” has a password. Unpack it into a folder, then choose the folder.",
                name=name,
            )
        if member.file_size > max(_SMALL, HIGHEST_RATIO * member.compress_size):
            raise _too_large(name)
        found[plain] = member
        folded.add(plain.casefold())
    sizes = {plain: member.file_size for plain, member in found.items()}
    _must_fit(name, sizes)
    opens = {plain: partial(archive.open, member) for plain, member in found.items()}
    members_by_name = {plain: member.filename for plain, member in found.items()}
    return FileSet(name, opens, sizes, members_by_name)


def _counts(member: str) -> bool:
    """Not what an operating system adds by itself."""
    path = PurePosixPath(member)
    is_hidden = path.name.startswith(".") and not path.name.startswith("..")
    return path.parts[:1] != ("__MACOSX",) and not is_hidden


def _plain_name(name: str, member: str) -> str:
    """The name without one enclosing folder, which some systems add."""
    path = PurePosixPath(member)
    leads_out = path.is_absolute() or ".." in path.parts or "\\" in member or ":" in member
    if leads_out or len(path.parts) > 2:
        raise OfficeError(
            "“{name}” holds files in folders of folders, which a school’s export does not. "
            "Ask for it again.",
            name=name,
        )
    return plain_member(member)


def plain_member(member: str) -> str:
    """The name of a zip's member without its folder."""
    return PurePosixPath(member).name


def _must_be_few(name: str, files: int, most: int) -> None:
    if files > most:
        raise OfficeError(
            "“{name}” holds {files} files, more than any export. Choose the export alone.",
            name=name,
            files=files,
        )


def _must_fit(name: str, sizes: Mapping[str, int]) -> None:
    if max(sizes.values(), default=0) > LARGEST_MEMBER or sum(sizes.values()) > LARGEST_SET:
        raise _too_large(name)


def _too_large(name: str) -> OfficeError:
    return OfficeError(
        "“{name}” unpacks to more than an export of a district does. Ask for one school’s.",
        name=name,
    )
