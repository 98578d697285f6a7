"""Putting a print into a file: whole or not at all, and for nobody else's eyes."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from ilp_desktop.errors import OfficeError


def write_whole(path: Path, data: bytes) -> None:
    """Writes beside the target and renames, so that nobody ever finds half a file there.

    Not into a vault's folder: a print stands there unencrypted among what is not, or, under a
    name of the vault's own files, in their place.
    """
    _refuse_vault(path)
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)  # 0600
    except OSError as error:
        raise OfficeError(_refused(path, error)) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except OSError as error:
        Path(name).unlink(missing_ok=True)
        raise OfficeError(_refused(path, error)) from error


def try_to_write(path: Path) -> None:
    """Refuses now what ``write_whole`` would refuse after long work."""
    _refuse_vault(path)
    try:
        with tempfile.TemporaryFile(dir=path.parent):
            pass
    except OSError as error:
        raise OfficeError(_refused(path, error)) from error


def _refuse_vault(path: Path) -> None:
    if any(_is_a_vault(folder) for folder in path.absolute().parents):
        raise OfficeError(
            "{name} cannot be written into a vault’s folder: a print is not encrypted."
            " Choose a folder outside of it.",
            name=path.name,
        )


def _is_a_vault(folder: Path) -> bool:
    return folder.suffix == ".ilpvault" or (folder / "vault.json").exists()


def _refused(path: Path, error: OSError) -> str:
    why = error.strerror or "the system refused"
    return (
        f"The file {path.name} could not be written to {path.parent}: {why}. Choose another place."
    )
