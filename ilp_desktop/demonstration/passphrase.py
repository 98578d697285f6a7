"""Passphrases for demonstration offices: random, and easy to type."""

from __future__ import annotations

import secrets

from ilp_desktop.demonstration.shelf import texts

WORDS = 5


def new_passphrase() -> str:
    """Five words by chance, 40 bits: nobody's secrets are behind it."""
    return " ".join(secrets.choice(texts().passphrase_words) for _ in range(WORDS))
