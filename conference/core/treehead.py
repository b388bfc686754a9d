"""Signed tree heads: who says, with a signature, that the record has this root.

What is signed (Ed25519, RFC 8032) is canonical JSON, keys sorted and no blanks, in ASCII::

    {"key":"<64 hex>","root":"<64 hex>","size":<entries>,"time":<seconds since 1970, UTC>}

``key`` is the public key itself, ``root`` the root of RFC 9162 over the first ``size`` entries. Two
heads of one key with the same size and other roots, or of which the greater does not extend the
smaller, prove that the signer has shown two histories.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from conference.core.errors import ConferenceError

__all__ = ["HeadKey", "SignedHead", "bears", "is_signed", "signed_text"]


class SignedHead(NamedTuple):
    """The root over the first ``size`` entries, signed at ``time`` (seconds) by ``key``.

    ``root`` and ``key`` have 32 bytes, ``signature`` 64.
    """

    size: int
    root: bytes
    time: int
    key: bytes
    signature: bytes


class HeadKey:
    """The private key of a conference's tree heads. It lies in a file of its own, mode 0600."""

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private
        self.public = private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    @classmethod
    def make(cls) -> HeadKey:
        """A new key, by strong chance."""
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def at(cls, path: Path) -> HeadKey:
        """The key in the file at ``path`` (PEM, PKCS 8), which is made when it is not there.

        Raises :class:`ConferenceError` ``bad_head_key`` when there is something else in it.
        """
        try:
            return cls._read(path)
        except FileNotFoundError:
            cls.make()._write(path)
            return cls._read(path)

    @classmethod
    def _read(cls, path: Path) -> HeadKey:
        try:
            private = load_pem_private_key(path.read_bytes(), None)
        except FileNotFoundError:
            raise
        except (OSError, ValueError, TypeError) as error:
            raise _bad_key(path) from error
        if not isinstance(private, Ed25519PrivateKey):
            raise _bad_key(path)
        return cls(private)

    def _write(self, path: Path) -> None:
        """Complete or not at all."""
        pem = self._private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        draft = path.with_name(f"{path.name}.{os.getpid()}.new")
        draft.unlink(missing_ok=True)
        with os.fdopen(os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600), "wb") as file:
            file.write(pem)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)

    def sign(self, size: int, root: bytes, time: int) -> SignedHead:
        """The head over the first ``size`` entries, signed."""
        signature = self._private.sign(signed_text(size, root, time, self.public))
        return SignedHead(size, root, time, self.public, signature)

    def sign_statement(self, text: bytes) -> bytes:
        """The signature under what is no head, such as a statement about minutes."""
        return self._private.sign(text)


def bears(key: bytes, text: bytes, signature: bytes) -> bool:
    """Whether ``signature`` is that of the public ``key`` under ``text``."""
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, text)
    except (InvalidSignature, ValueError):
        return False
    return True


def signed_text(size: int, root: bytes, time: int, key: bytes) -> bytes:
    """What a signature is over; see the module."""
    text = f'{{"key":"{key.hex()}","root":"{root.hex()}","size":{size},"time":{time}}}'
    return text.encode()


def is_signed(head: SignedHead) -> bool:
    """Whether the head bears the signature of the key that it names."""
    text = signed_text(head.size, head.root, head.time, head.key)
    return bears(head.key, text, head.signature)


def _bad_key(path: Path) -> ConferenceError:
    return ConferenceError(
        "bad_head_key",
        f"{path} is not the key of a conference's tree heads. Restore it from a copy; or move it "
        "away, and a new key is made, which everybody who checks a receipt will be told of.",
        {"path": str(path)},
    )
