"""An encrypted copy of a print: AES-256 (PDF 2.0, revision 6), opened by a passphrase.

PDF/A forbids encryption, so a sealed copy is for sending and not for the archive; it stays
tagged, and a screen reader may read it.
"""

from __future__ import annotations

from io import BytesIO

import pikepdf

WORDS = 7
"""Of the passphrase that is made for it: 56 bits, for whoever holds the file and has time."""


def sealed(pdf: bytes, passphrase: str) -> bytes:
    """The same print, which opens with this passphrase alone."""
    made = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        opened.save(
            made,
            encryption=pikepdf.Encryption(
                user=passphrase,
                owner=passphrase,
                R=6,
                allow=pikepdf.Permissions(accessibility=True),
            ),
        )
    return made.getvalue()
