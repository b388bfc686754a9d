"""Where the server is reached: its own addresses, and the public one if it was told.

Everything that leads people here (QR codes, printed lines, the desk's links) is made of these
addresses, and the pages that may speak with the server are those that come from them.
"""

from __future__ import annotations

import logging
import socket as sockets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from ipaddress import ip_address
from urllib.parse import urlsplit

from conference.core.errors import ConferenceError
from conference.core.hosts import is_loopback, is_unspecified, shown
from conference.server.wire.certificate import Certificate
from conference.server.wire.client_address import NO_PROXIES, Proxies

__all__ = ["Exposure", "Site", "public_url"]

_log = logging.getLogger("conference.server.wire.site")

PORTS = {"http": 80, "https": 443}

MOST_TOLD = 20
"""Pairs of hosts that are written to the log: anybody can send others."""


@dataclass(frozen=True, slots=True)
class Exposure:
    """How the operator shows the server to the world.

    Its certificate for TLS, its public address (like https://vote.example, nothing after it), the
    proxies in front of it that are believed, and whether they speak the PROXY protocol.
    """

    certificate: Certificate | None = None
    public: str = ""
    proxies: Proxies = NO_PROXIES
    proxy_protocol: bool = False


class Site:
    """The addresses of a server that listens on ``host`` and ``port``."""

    def __init__(
        self, exposure: Exposure | None = None, host: str = "127.0.0.1", port: int = 8000
    ) -> None:
        exposure = exposure or Exposure()
        self.public, self.proxies = exposure.public, exposure.proxies
        self.certificate, self.proxy_protocol = exposure.certificate, exposure.proxy_protocol
        self.scheme = "https" if exposure.certificate else "http"
        self._host, self._port = host, port
        self._told: set[tuple[str, str]] = set()

    @classmethod
    def of(cls, listener: sockets.socket, exposure: Exposure) -> Site:
        """The site behind a listening socket."""
        host, port = listener.getsockname()[:2]
        site = cls(exposure, host, port)
        assert site.own_addresses is not None  # asked now: later it would hold up the event loop
        return site

    @property
    def here(self) -> str:
        """The address for programs of this machine."""
        wildcard = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104
        return self._url(wildcard.get(self._host, self._host))

    @property
    def for_programs(self) -> str:
        """The address for our programs on this machine: by TLS, that which the certificate is for.

        A public address of http is a proxy's or a name's, and says nothing of our socket. Where
        only proxies may connect, programs come through them as well.
        """
        is_public = self.scheme == "https" or self.proxy_protocol
        return self.address if is_public else self.here

    @property
    def address(self) -> str:
        """The address that is printed."""
        return self.public or self.here

    @property
    def is_open(self) -> bool:
        """Whether other machines reach the listening socket itself."""
        return not is_loopback(self._host)

    @property
    def is_encrypted(self) -> bool:
        """Whether people come by TLS, ours or a proxy's."""
        return self.scheme == "https" or self.public.startswith("https:")

    @cached_property
    def own_addresses(self) -> list[str]:
        """The addresses by which other machines reach this one; none when it listens to itself."""
        if not is_unspecified(self._host):
            return [self._url(self._host)] if self.is_open else []
        return [self._url(address) for address in _addresses(v6=":" in self._host)]

    def join_address(self, asked: str) -> str:
        """Where phones go, for a page that was opened at ``asked``; "" when they reach nothing."""
        if self.public:
            return self.public
        host = urlsplit(asked).hostname or ""
        if host and not is_loopback(host) and not is_unspecified(host):
            return asked
        return next(iter(self.own_addresses), "")

    def refusal_of(self, origin: str | None, host: str, scheme: str | None = None) -> str:
        """Why a page of another ``origin`` may not speak with us; "" when it may.

        ``host`` is what it asked for (the Host header), ``scheme`` how it came, where that is
        known. Programs have no origin.
        """
        if not origin:
            return ""
        by_tls = "https" in {self.scheme, scheme}
        if _is_same(origin, self.public):
            return ""
        if _is_same(origin, host) and (not by_tls or origin.startswith("https:")):
            return ""
        shown_origin, shown_host = origin[:100], host[:100]
        if _is_same(origin, host):  # it is how it came that differs
            shown_host = f"https://{shown_host}"
        sentence = (
            f"This page comes from {shown_origin}, and asked for {shown_host}: that is another "
            "address. If it is a page of this conference, start the server with "
            f"--public-url {shown_origin}, or have the proxy hand on the Host header."
        )
        if (pair := (shown_origin, shown_host)) not in self._told and len(self._told) < MOST_TOLD:
            self._told.add(pair)
            _log.warning("refused a page: %s", sentence)
        return sentence

    def _url(self, host: str) -> str:
        return f"{self.scheme}://{shown(host)}:{self._port}"


def public_url(written: str) -> str:
    """A public address without what may follow its host; raises ``bad_public_url``."""
    try:
        parts = urlsplit(written.strip())
        named = parts.scheme in PORTS and parts.hostname and (parts.port or True)
    except ValueError:
        named = False
    if not named or parts.path not in {"", "/"} or parts.query or parts.fragment or parts.username:
        raise ConferenceError(
            "bad_public_url",
            f"--public-url {written}: write it like https://vote.example.org, with http or https "
            "and no path; the pages are at the root of their host.",
            {"url": written},
        )
    return f"{parts.scheme}://{parts.netloc.lower()}"


def _is_same(origin: str, address: str) -> bool:
    """Whether host and port are the same; an ``address`` without scheme has that of the origin."""
    try:
        theirs = urlsplit(origin)
        ours = urlsplit(address if "://" in address else f"{theirs.scheme}://{address}")
        if theirs.scheme not in PORTS or not theirs.hostname or theirs.hostname != ours.hostname:
            return False
        return (theirs.port or PORTS[theirs.scheme]) == (ours.port or PORTS.get(ours.scheme))
    except ValueError:
        return False


def _addresses(*, v6: bool) -> Iterable[str]:
    """The machine's own addresses that others may know, the one of its way out first."""
    family = sockets.AF_INET6 if v6 else sockets.AF_INET
    found = []
    with suppress(OSError), sockets.socket(family, sockets.SOCK_DGRAM) as probe:
        probe.connect(("2001:db8::1" if v6 else "192.0.2.1", 9))  # sends nothing
        found.append(probe.getsockname()[0])
    with suppress(OSError):
        found += [
            str(row[4][0]) for row in sockets.getaddrinfo(sockets.gethostname(), None, family)
        ]
    for address in dict.fromkeys(found):
        known = ip_address(address.partition("%")[0])
        if not (known.is_loopback or known.is_link_local or known.is_unspecified):
            yield address
