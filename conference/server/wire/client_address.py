"""Who a client is: the address for all bounds and locks, and whether it speaks TLS.

A connection knows its peer. Behind a proxy the peer is the proxy, which writes into a header whom
it speaks for: ``Forwarded`` (RFC 7239) or ``X-Forwarded-For``. Anybody can send such a header, so
it counts only when the peer is one of the proxies that the operator has named, and is read from
its end, which the nearest proxy wrote: the client is the last hop that is no proxy of ours.
Sockets and HTTP both ask here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Literal, TypeAlias

from starlette.types import ASGIApp, Receive, Scope, Send

from conference.core.errors import ConferenceError

__all__ = ["NO_PROXIES", "Client", "KnowsClients", "Network", "Proxies", "network"]

Network: TypeAlias = IPv4Network | IPv6Network
Scheme: TypeAlias = Literal["http", "https"]

MOST_HOPS = 32
"""Hops of one header that are read; more than any chain of proxies has."""

_PAIR = re.compile(
    r'[ \t]*(?:([!#$%&\'*+.^_`|~0-9A-Za-z-]+)=("(?:[^"\\]|\\.)*"|[^",;\s]+))?[ \t]*([;,]|$)'
)
"""A parameter of a hop, if there is one, and what ends it."""


@dataclass(frozen=True, slots=True)
class Client:
    """Who is at the other end; ``scheme`` is None where nobody believed has said."""

    address: str
    scheme: Scheme | None = None


@dataclass(frozen=True, slots=True)
class _Hop:
    """Of one proxy: from which address it was asked, and how. "" when it does not tell."""

    address: str
    scheme: Scheme | None
    written: bool = True
    """Whether anything stands there."""


HIDDEN = _Hop("", None)


@dataclass(frozen=True, slots=True)
class Proxies:
    """The proxies that are believed; none believes no header."""

    networks: tuple[Network, ...] = ()

    def believe(self, address: str) -> bool:
        """Whether a proxy of ours has this address."""
        if not self.networks:
            return False
        try:
            found = ip_address(address.partition("%")[0])
        except ValueError:
            return False
        if isinstance(found, IPv6Address) and found.ipv4_mapped is not None:
            found = found.ipv4_mapped
        return any(found in one for one in self.networks)

    def client_of(self, peer: str, headers: Iterable[tuple[str, str]]) -> Client:
        """Whose request came from ``peer`` with these headers (names in any case).

        A header that cannot be read does not tell, and an empty one is none: so proxies take away
        what they do not write. When ``Forwarded`` and ``X-Forwarded-For`` name different clients,
        one of them was not written by our proxy, and neither is believed.
        """
        if not self.believe(peer):
            return Client(peer)
        forwarded: list[_Hop] = []
        addresses: list[_Hop] = []
        scheme: Scheme | None = None
        for name, value in headers:
            match name.lower():
                case "forwarded":
                    forwarded += _forwarded(value)
                case "x-forwarded-for":
                    addresses += [_plain_hop(one) for one in value.split(",")]
                case "x-forwarded-proto":
                    scheme = _scheme(value.rpartition(",")[2])
        told = [hops for hops in (forwarded, addresses) if any(hop.written for hop in hops)]
        clients = [self._last(peer, hops) for hops in told]
        if len({client.address for client in clients}) > 1:
            return Client(peer, scheme)
        found = clients[0] if clients else Client(peer)
        return Client(found.address, found.scheme or scheme)

    def _last(self, peer: str, hops: Sequence[_Hop]) -> Client:
        """The last hop that is no proxy of ours; where one does not tell, who passed it on."""
        client = Client(peer)
        for hop in list(reversed(hops))[:MOST_HOPS]:
            if not hop.address:
                return Client(client.address, hop.scheme)
            client = Client(hop.address, hop.scheme)
            if not self.believe(hop.address):
                break
        return client


NO_PROXIES = Proxies()


class KnowsClients:
    """The application, told of each request who asks, and whether by TLS, as proxies say."""

    def __init__(self, app: ASGIApp, proxies: Proxies) -> None:
        self._app, self._proxies = app, proxies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        peer = scope.get("client")
        if scope["type"] == "http" and peer is not None:
            client = self._proxies.client_of(peer[0], _texts(scope["headers"]))
            if client != Client(peer[0]):
                scope = {
                    **scope,
                    "client": (client.address, 0),
                    "scheme": client.scheme or scope["scheme"],
                }
        await self._app(scope, receive, send)


def network(written: str) -> Network:
    """An address, or a network like 10.0.0.0/8; raises ``bad_network``."""
    try:
        return ip_network(written.strip(), strict=False)
    except ValueError as error:
        raise ConferenceError(
            "bad_network",
            f"--behind {written}: this is no address and no network. Write the address of the "
            "proxy, like 127.0.0.1 or 10.0.0.0/8.",
            {"network": written},
        ) from error


def _texts(headers: Iterable[tuple[bytes, bytes]]) -> Iterator[tuple[str, str]]:
    return ((name.decode("latin-1"), value.decode("latin-1")) for name, value in headers)


def _forwarded(value: str) -> list[_Hop]:
    """The hops of a ``Forwarded`` header (RFC 7239, section 4), in their order.

    One that does not keep to the grammar is a hop that does not tell: with an open quotation mark
    a client could swallow what our proxy adds.
    """
    hops, pairs, at = [], dict[str, str](), 0
    while found := _PAIR.match(value, at):
        name, text, end = found.groups()
        if name:
            pairs[name.lower()] = _unquoted(text)
        if end != ";":
            address, scheme = _address(pairs.get("for", "")), _scheme(pairs.get("proto", ""))
            hops.append(_Hop(address, scheme, bool(pairs)))
            pairs = {}
        if not end:
            return hops
        at = found.end()
    return [HIDDEN]


def _plain_hop(text: str) -> _Hop:
    """A hop of ``X-Forwarded-For``."""
    return _Hop(_address(text), None, bool(text.strip()))


def _unquoted(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text[1:-1]) if text.startswith('"') else text


def _scheme(text: str) -> Scheme | None:
    match text.strip().lower():
        case "https" | "wss":
            return "https"
        case "http" | "ws":
            return "http"
        case _:
            return None


def _address(text: str) -> str:
    """The address of a hop without its port; "" when it is hidden, unknown or none.

    An IPv4 address that is written as IPv6 is that address: listeners for both write it so.
    """
    text = text.strip()
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        found = ip_address(text)
    except ValueError:
        return ""
    mapped = found.ipv4_mapped if isinstance(found, IPv6Address) else None
    return str(mapped or found)
