"""Where the files lie that come with the program: fonts, icons, words, templates."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(name: str) -> Path:
    """The file or folder of that name in ``resources/``, in a checkout or the built program."""
    unpacked = getattr(sys, "_MEIPASS", None)
    beside = Path(unpacked) if unpacked else Path(__file__).parents[1]
    return beside / "resources" / name
