"""The signed statement about minutes: the digests of their files, and the head that they are of.

What is signed (Ed25519, by the key of the heads) is canonical JSON, keys sorted and no blanks, in
ASCII::

    {"files":{"minutes.html":"<SHA-256>",...},"format":"conference minutes 1",
     "key":"<64 hex>","root":"<64 hex>","size":<entries>,"time":<seconds of the head>}

The file ``minutes.sig`` has it as ``statement``, and the ``signature`` in hexadecimal.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from conference.core.treehead import HeadKey, SignedHead, bears

__all__ = ["FILES", "FORMAT", "SIGNATURE", "Statement", "fault", "signed"]

FORMAT = "conference minutes 1"

SIGNATURE = "minutes.sig"

FILES = ("minutes.html", "minutes.json", "minutes.pdf")
"""What may be signed: the first of them always is."""

Statement = dict[str, object]


def _text(statement: Mapping[str, object]) -> bytes:
    return json.dumps(statement, sort_keys=True, separators=(",", ":")).encode()


def signed(files: Mapping[str, bytes], head: SignedHead, key: HeadKey) -> str:
    """What ``minutes.sig`` says of these files."""
    statement: Statement = {
        "format": FORMAT,
        "files": {name: hashlib.sha256(body).hexdigest() for name, body in files.items()},
        "key": head.key.hex(),
        "root": head.root.hex(),
        "size": head.size,
        "time": head.time,
    }
    found = {"statement": statement, "signature": key.sign_statement(_text(statement)).hex()}
    return json.dumps(found, indent=1, sort_keys=True) + "\n"


def fault(text: str, files: Mapping[str, bytes]) -> tuple[Statement, str]:
    """The statement in ``minutes.sig``, and what of it does not hold for these files.

    That is "" when all of it holds.

    Raises ``ValueError`` when it is no such file.
    """
    try:
        found = json.loads(text)
        statement, signature = found["statement"], bytes.fromhex(found["signature"])
        key, digests = bytes.fromhex(statement["key"]), dict(statement["files"])
        is_ours = statement["format"] == FORMAT
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"it has no {error}") from error
    if not is_ours:
        raise ValueError("it is no statement about minutes")
    if not bears(key, _text(statement), signature):
        return statement, "its signature is not good"
    if FILES[0] not in digests or not set(digests) <= set(FILES):
        return statement, "it is about other files"
    for name, digest in sorted(digests.items()):
        if name not in files:
            return statement, f"{name} is missing"
        if hashlib.sha256(files[name]).hexdigest() != digest:
            return statement, f"{name} is not the file that was signed"
    return statement, ""
