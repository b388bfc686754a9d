"""The one port: the listening socket, and the HTTP server that answers on it."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import socket as sockets
from collections.abc import Iterator
from functools import partial
from typing import Any

import uvicorn
from starlette.types import ASGIApp

from conference.core.errors import ConferenceError
from conference.server.door.connection import Connections
from conference.server.wire.client_address import KnowsClients
from conference.server.wire.gate import Gate, places_for_handshakes
from conference.server.wire.http import Caller
from conference.server.wire.limits import Limits
from conference.server.wire.listening import TlsListener
from conference.server.wire.proxy_protocol import ProxyListener
from conference.server.wire.site import Site

__all__ = ["HttpServer", "listen"]

BACKLOG = 4096
"""Connections that the kernel keeps until they are accepted."""


def listen(host: str, port: int) -> sockets.socket:
    """The listening socket; raises ``port_in_use`` and the like as one sentence."""
    if not 0 <= port <= 65535:
        sentence = f"There is no port {port}. Give --port a number from 0 to 65535."
        raise ConferenceError("bad_port", sentence, {"port": port})
    try:
        family = sockets.AF_INET6 if ":" in host else sockets.AF_INET
        return sockets.create_server((host, port), family=family, backlog=BACKLOG)
    except (OSError, UnicodeError) as error:
        code, sentence = _not_listening(host, port, error)
        raise ConferenceError(code, sentence, {"host": host, "port": port}) from error


def _not_listening(host: str, port: int, error: Exception) -> tuple[str, str]:
    """Why nobody can be heard there, and what to do."""
    number = error.errno if isinstance(error, OSError) else None
    if number == errno.EADDRINUSE:
        advice = "Name another one with --port, or 0 for any."
        return "port_in_use", f"Port {port} on {host} is in use by another program. {advice}"
    if number in {errno.EACCES, errno.EPERM}:
        return "port_forbidden", f"This user may not use port {port}. Give --port one above 1023."
    sentence = (
        f"This machine has no address {host}. Give --host one of its own, or 0.0.0.0 for all."
    )
    return "bad_host", sentence


class HttpServer(uvicorn.Server):
    """uvicorn, with upgrades going to our connections and signals left to us.

    ``is_up`` is set when it answers.
    """

    def __init__(
        self,
        app: ASGIApp,
        connections: Connections,
        limits: Limits,
        site: Site,
    ) -> None:
        certificate = site.certificate
        config = uvicorn.Config(
            KnowsClients(app, site.proxies),
            ws=connections,  # type: ignore[arg-type]
            ssl_context_factory=(lambda *_: certificate.context) if certificate else None,
            proxy_headers=False,  # it would believe whoever comes from this machine
            lifespan="off",
            access_log=False,
            log_config=None,
            log_level="warning",
            server_header=False,
            timeout_keep_alive=10,
            timeout_graceful_shutdown=2,
            backlog=BACKLOG,
        )
        super().__init__(config)
        self.is_up = asyncio.Event()
        self._limits, self._site = limits, site
        self._gate = connections.gate
        self._handshakes = Gate(
            limits.connections_per_address, most=places_for_handshakes(), what="handshakes"
        )

    async def startup(self, sockets: list[sockets.socket] | None = None) -> None:
        """As uvicorn does it, but who begins a handshake of TLS and does not end it is let go."""
        await super().startup([])
        loop, seconds = asyncio.get_running_loop(), self._limits.hello_seconds
        tls: dict[str, Any] = {}
        if self.config.ssl is not None:
            tls = {"ssl_handshake_timeout": seconds, "ssl_shutdown_timeout": seconds / 2}
            tls["ssl"] = self.config.ssl
        for listener in sockets or ():
            server: Any
            if self._site.proxy_protocol:
                begin = partial(self._begin, tls)
                server = ProxyListener(listener, self._site.proxies.believe, begin, seconds)
            elif tls:
                server = TlsListener(listener, self._handshakes, partial(self._begin, tls))
            else:
                server = await loop.create_server(self._caller, sock=listener, backlog=BACKLOG)
            self.servers.append(server)
        self.is_up.set()

    async def _begin(
        self, tls: dict[str, Any], connection: sockets.socket, client: str | None = None
    ) -> None:
        """Go on with an accepted connection, of a client that a proxy may have announced."""
        await asyncio.get_running_loop().connect_accepted_socket(
            partial(self._caller, client or ""), connection, **tls
        )

    def _caller(self, announced: str = "") -> Caller:
        """The protocol of one connection."""
        return Caller(
            config=self.config,
            server_state=self.server_state,
            app_state=self.lifespan.state,
            limits=self._limits,
            gate=self._gate,
            announced=announced,
        )

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
