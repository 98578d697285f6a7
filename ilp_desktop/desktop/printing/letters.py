"""Tells before printing which letters of a print stand as codes, for no font has them."""

from __future__ import annotations

from collections.abc import Sequence

from ilp_desktop.desktop.language import tr
from ilp_desktop.desktop.widgets import Banner

MOST = 12
"""Letters that are named: whoever sees these finds the others."""


def warn_of_letters(banner: Banner, letters: Sequence[str]) -> None:
    """Say over a preview which they are; nothing where there is none."""
    if not letters:
        return
    named = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters[:MOST])
    if len(letters) > MOST:
        named += " …"
    banner.say(
        tr("Some letters cannot be printed"),
        more=tr("No font has them, so their codes stand on the paper: {letters}", letters=named),
        tone="warn",
    )
