"""TLS on the one port: the certificate, and how a renewed one takes its place.

The files are looked at with each handshake, so that what a client of an authority (certbot, say)
renews is served to the next connection; connections that are open keep theirs. A pair that cannot
be read, or of which only one half has come, is passed over with a warning: the old one stays.
"""

from __future__ import annotations

import logging
import ssl
from pathlib import Path

from conference.core.errors import ConferenceError

__all__ = ["Certificate"]

_log = logging.getLogger("conference.server.wire.certificate")

Stamp = tuple[tuple[int, int, int], ...]


class Certificate:
    """A certificate with its chain, and its key, both PEM; raises ``bad_certificate``."""

    def __init__(self, chain: Path, key: Path) -> None:
        self._files = (chain, key)
        try:
            self._stamp = _stamp(self._files)
            self._current = self._loaded()
        except (OSError, ValueError) as error:
            raise ConferenceError(
                "bad_certificate",
                f"The certificate {chain} with the key {key} cannot be used: {_reason(error)}. "
                "Both must be PEM files that this user may read, and belong together; "
                "the key may have no password.",
                {"certificate": str(chain), "key": str(key)},
            ) from error
        self.context = self._loaded()
        """For the listening socket; each handshake then gets what the files have."""
        self.context.sni_callback = self._choose

    def _choose(
        self, handshake: ssl.SSLSocket | ssl.SSLObject, _name: str | None, _context: ssl.SSLContext
    ) -> None:
        """Called in each handshake, whether or not the client names the host it wants."""
        self._renew()
        handshake.context = self._current

    def _renew(self) -> None:
        stamp = _stamp(self._files)
        if stamp == self._stamp:
            return
        self._stamp = stamp
        try:
            self._current = self._loaded()
        except (OSError, ValueError) as error:
            sentence = "the certificate %s cannot be read anew, the old one is served: %s"
            _log.warning(sentence, self._files[0], _reason(error))
        else:
            _log.warning("the certificate %s was renewed", self._files[0])

    def _loaded(self) -> ssl.SSLContext:
        chain, key = self._files
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.set_alpn_protocols(["http/1.1"])
        context.load_cert_chain(chain, key, password=_no_password)
        return context


def _stamp(files: tuple[Path, Path]) -> Stamp:
    """What changes when a file is written, replaced or gone."""
    try:
        found = [file.stat() for file in files]
    except OSError:
        return ()
    return tuple((one.st_mtime_ns, one.st_size, one.st_ino) for one in found)


def _no_password() -> str:
    """A server does not ask at the terminal."""
    raise ValueError("the key has a password")


def _reason(error: Exception) -> str:
    if isinstance(error, ssl.SSLError):
        return (error.reason or "no PEM").replace("_", " ").lower()
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return str(error)
