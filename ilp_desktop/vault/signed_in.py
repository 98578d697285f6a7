"""Who is signed in, with the key that signs what they change."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


@dataclass(frozen=True)
class SignedIn:
    """An account that has opened the vault, and the ids of the person behind it."""

    account_id: str
    staff_id: str
    person_id: str
    handle: str
    signing_key: Ed25519PrivateKey = field(repr=False, compare=False)
    """Ed25519 (RFC 8032); signs every change made in this account's name."""
