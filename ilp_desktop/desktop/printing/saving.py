"""Saving a print as a file, plain or sealed, and what is said of it then."""

from __future__ import annotations

from pathlib import Path

from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.widgets import Banner


def save_print(path: Path, pdf: bytes, *, seals: bool) -> str:
    """Writes the file whole or not at all; returns the passphrase of a sealed one, else nothing.

    Raises:
        OfficeError: it cannot be written there.
    """
    from ilp_desktop.printing.keeping import write_whole
    from ilp_desktop.printing.sealed import WORDS, sealed
    from ilp_desktop.vault.word_passphrase import word_passphrase

    passphrase = word_passphrase(WORDS) if seals else ""
    write_whole(path, sealed(pdf, passphrase) if seals else pdf)
    return passphrase


def say_saved(banner: Banner, path: Path, passphrase: str) -> None:
    """That it is there, and with which words it opens, or that it is not encrypted."""
    if passphrase:
        more = tr(
            "It opens with these words, which are shown this once: {passphrase}",
            passphrase=passphrase,
        )
    else:
        more = tr("The file is no longer encrypted there. Whoever finds it can read it.")
    banner.say(tr("Saved as {name}", name=path.name), more=more, tone="ok")
