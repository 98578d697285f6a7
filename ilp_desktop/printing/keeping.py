"""Putting a print into a file: whole or not at all, and for nobody else's eyes."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from ilp_desktop.errors import OfficeError


def write_whole(path: Path, data: bytes) -> None:
    """Writes beside the target and renames, so that nobody ever finds half a file there."""
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


def _refused(path: Path, error: OSError) -> str:
    why = error.strerror or "the system refused"
    return (
        f"The file {path.name} could not be written to {path.parent}: {why}. Choose another place."
    )
