"""Whom a client trusts by TLS, and what it says when a server's certificate is not trusted."""

from __future__ import annotations

import ssl
from enum import Enum
from pathlib import Path
from urllib.parse import urlsplit

from conference.core.errors import ConferenceError
from conference.words.spoken import say

__all__ = ["Distrust", "distrust_sentence", "trusting", "untrusted"]


class Distrust(Enum):
    """What is wrong with a certificate, as far as there is something to do about it."""

    SELF_MADE = "self-made"
    OTHER_HOST = "for another host"
    EXPIRED = "expired"
    OTHER = "not trusted"


OPENSSL = {
    10: Distrust.EXPIRED,
    18: Distrust.SELF_MADE,
    19: Distrust.SELF_MADE,
    20: Distrust.SELF_MADE,
    21: Distrust.SELF_MADE,
    62: Distrust.OTHER_HOST,
    64: Distrust.OTHER_HOST,
}
"""By OpenSSL's numbers of what its verification found (X509_V_ERR)."""


def trusting(ca: Path | None = None) -> ssl.SSLContext:
    """Trust the machine's authorities and those in ``ca`` (PEM); raises ``bad_ca``."""
    context = ssl.create_default_context()
    if ca is not None:
        try:
            context.load_verify_locations(ca)
        except (OSError, ValueError) as error:
            raise ConferenceError(
                "bad_ca",
                f"--ca {ca}: there are no certificates that can be read. It must be a PEM file.",
                {"file": str(ca)},
            ) from error
    return context


def untrusted(url: str, error: ssl.SSLCertVerificationError) -> ConferenceError:
    """The certificate of the server at ``url`` could not be verified, and what to do."""
    why = OPENSSL.get(error.verify_code, Distrust.OTHER)
    sentence = distrust_sentence(urlsplit(url).hostname or url, why, error.verify_message)
    return ConferenceError("untrusted", sentence, {"url": url})


def distrust_sentence(host: str, why: Distrust, detail: str = "") -> str:
    """Why the server at ``host`` is not spoken with; nothing was sent to it."""
    match why:
        case Distrust.SELF_MADE:
            return say("desk-bridge-self-made", host=host)
        case Distrust.OTHER_HOST:
            return say("desk-bridge-other-host", host=host)
        case Distrust.EXPIRED:
            return say("desk-bridge-expired", host=host)
        case Distrust.OTHER:
            return say("desk-bridge-not-trusted", host=host, detail=detail.rstrip("."))
