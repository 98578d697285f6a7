"""Keys: derived, sealed to somebody's public key, locked in a box, stretched from a passphrase."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ilp_desktop.vault.refusals import NotEnoughMemory
from ilp_desktop.vault.slot_file import KeyCost, Sealed

KEY_BYTES = 32
_NONCE_BYTES = 12
_NAME = b"ilp-vault/1 "


class DoesNotOpen(Exception):
    """The key is not the one that locked this box, or the box was changed."""


@dataclass(frozen=True, repr=False)
class KeyPair:
    """An account's two private keys: one opens what is sealed to it, one signs (RFC 7748, 8032)."""

    sealing: X25519PrivateKey
    signing: Ed25519PrivateKey

    @classmethod
    def new(cls) -> KeyPair:
        return cls(X25519PrivateKey.generate(), Ed25519PrivateKey.generate())

    @classmethod
    def from_bytes(cls, data: bytes) -> KeyPair:
        return cls(
            X25519PrivateKey.from_private_bytes(data[:KEY_BYTES]),
            Ed25519PrivateKey.from_private_bytes(data[KEY_BYTES:]),
        )

    def to_bytes(self) -> bytes:
        return self.sealing.private_bytes_raw() + self.signing.private_bytes_raw()


def random_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def subkey(key: bytes, label: str, salt: bytes | None = None) -> bytes:
    """A key for one purpose (HKDF-SHA256, RFC 5869): db, header-mac, backup, anchor, exchange."""
    return HKDF(SHA256(), KEY_BYTES, salt, _NAME + label.encode()).derive(key)


def mac(key: bytes, data: bytes) -> bytes:
    return hmac.digest(key, data, hashlib.sha256)


def same(one: bytes, other: bytes) -> bool:
    return hmac.compare_digest(one, other)


def stretched(passphrase: str, salt: bytes, cost: KeyCost) -> bytes:
    """The key of a passphrase in its normal form (Argon2id, RFC 9106)."""
    stretch = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory,
    )
    try:
        return stretch.derive(passphrase.encode())
    except MemoryError as error:
        raise NotEnoughMemory(cost.memory >> 10) from error


def lock(key: bytes, data: bytes, about: bytes) -> bytes:
    """A box that only the key opens, and only where it belongs (AES-256-GCM)."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, data, about)


def unlock(key: bytes, box: bytes, about: bytes) -> bytes:
    try:
        return AESGCM(key).decrypt(box[:_NONCE_BYTES], box[_NONCE_BYTES:], about)
    except (InvalidTag, ValueError) as error:
        raise DoesNotOpen from error


def seal(public: bytes, data: bytes, about: bytes) -> Sealed:
    """For the holder of the private key alone: a fresh X25519 key agrees on the box's key."""
    ephemeral = X25519PrivateKey.generate()
    agreed = ephemeral.exchange(X25519PublicKey.from_public_bytes(public))
    sent = ephemeral.public_key().public_bytes_raw()
    return Sealed(sent, lock(subkey(agreed, "seal", sent + public), data, about))


def unseal(private: X25519PrivateKey, sealed: Sealed, about: bytes) -> bytes:
    public = private.public_key().public_bytes_raw()
    try:
        agreed = private.exchange(X25519PublicKey.from_public_bytes(sealed.ephemeral))
    except ValueError as error:
        raise DoesNotOpen from error
    key = subkey(agreed, "seal", sealed.ephemeral + public)
    return unlock(key, sealed.box, about)
