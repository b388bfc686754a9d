"""The OSC port: datagrams of controllers, each answered, and the show told to who subscribes.

UDP loses, repeats and reorders what is sent, and anybody can write any sender's address on it. So
every message carries the token and an id, every one is answered, the same id acts once, and nobody
without a token is answered with more bytes than came.
"""

from __future__ import annotations

import asyncio
import logging
import socket as sockets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

from conference.core.errors import ConferenceError, Refusal
from conference.protocol.messages import Control
from conference.server.controls.acts import ACTS, ARMING
from conference.server.controls.osc import (
    ROOT,
    Argument,
    Message,
    OscError,
    feedback,
    fields_of,
    read,
    written,
)
from conference.server.door.access import Access
from conference.server.door.acting import Acting
from conference.server.door.admission import Denial
from conference.server.door.outside import Asker
from conference.server.door.renewal import digest_of
from conference.server.door.security import SecurityLog
from conference.server.record.exchange import Answer, Done
from conference.server.wire.limits import Turnstile

__all__ = ["MESSAGES_AT_ONCE", "MESSAGES_PER_SECOND", "MOST_SUBSCRIBERS", "OscPort", "osc_socket"]

_log = logging.getLogger("conference.server.watchers.osc")

MESSAGES_PER_SECOND, MESSAGES_AT_ONCE = 50, 200
"""Datagrams of one network that are read; a fader sends some 50."""

WAY = "OSC"
"""What the logs say of how it came."""

MOST_SUBSCRIBERS = 32

SUBSCRIBED_SECONDS = 30.0
"""Who does not subscribe again is told no more."""

Address = tuple[Any, ...]
"""Where a datagram comes from, as the system writes it."""


def osc_socket(host: str, port: int) -> sockets.socket:
    """The socket for datagrams; raises ``bad_osc`` where that cannot be."""
    family = sockets.AF_INET6 if ":" in host else sockets.AF_INET
    socket = sockets.socket(family, sockets.SOCK_DGRAM)
    try:
        socket.bind((host, port))
    except (OSError, OverflowError) as error:
        socket.close()
        reason = error.strerror if isinstance(error, OSError) else "there is no such port"
        sentence = f"OSC cannot be heard at {host}:{port}: {reason}. Give --osc another place."
        raise ConferenceError("bad_osc", sentence, {"host": host, "port": port}) from error
    socket.setblocking(False)
    return socket


@dataclass(slots=True)
class _Subscriber:
    """Who is told: the hash of its token, until when, and what it was told last."""

    token: bytes
    until: float
    told: Mapping[str, tuple[Argument, ...]]


class _Press(NamedTuple):
    """A message of a controller: who sent it, with which token and id, and from where."""

    asker: Asker
    token: str
    name: str
    addr: Address


def _act_of(words: list[str]) -> str:
    """The act that an address means, armed, fired or done."""
    return "/".join(words[1:] if words[0] in {"arm", "fire"} else words)


class OscPort(asyncio.DatagramProtocol):
    """Hears and answers from :meth:`open` on; ``view`` is how the show stands."""

    def __init__(
        self,
        socket: sockets.socket,
        access: Access,
        acting: Acting,
        view: Callable[[], Control],
    ) -> None:
        self.place: tuple[str, int] = socket.getsockname()[:2]
        self._socket = socket
        self._access = access
        self._acting = acting
        self._view = view
        self._loop = asyncio.get_running_loop()
        self._turnstile = Turnstile(MESSAGES_PER_SECOND, MESSAGES_AT_ONCE)
        self._security = SecurityLog(self._loop.time)
        self._subscribers: dict[Address, _Subscriber] = {}
        self._transport: asyncio.DatagramTransport | None = None

    async def open(self) -> None:
        """From now on datagrams are heard; once."""
        if self._transport is None:
            self._transport, _ = await self._loop.create_datagram_endpoint(
                lambda: self, sock=self._socket
            )

    def close(self) -> None:
        """Nothing is heard any more."""
        if self._transport is not None:
            self._transport.close()
        else:
            self._socket.close()

    # What comes

    def datagram_received(self, data: bytes, addr: Address) -> None:
        """Do what it asks for, and answer; what is no datagram of ours is passed over."""
        if not self._turnstile.lets_in(addr[0], self._loop.time()):
            return
        try:
            for message in read(data):
                if not self._hear(message, addr, len(data)):
                    return
        except OscError:
            return
        except Exception:  # noqa: BLE001 (the outermost frame of a datagram)
            _log.exception("a datagram could not be answered")

    def error_received(self, exc: Exception) -> None:
        """Somebody whom we answered is not there: nothing is to be done."""

    def _hear(self, message: Message, addr: Address, size: int) -> bool:
        """Whether its sender has a token; who has none gets one short answer, if any."""
        match message.arguments:
            case (str(token), str(name), *rest):
                pass
            case _:
                raise OscError("neither token nor id")
        sender = self._access.controller(token, addr[0], self._loop.time())
        if isinstance(sender, Denial):
            self._turn_away(sender, name, addr, size)
            return False
        press = _Press(Asker(sender, WAY), token, name, addr)
        words = message.address.removeprefix(ROOT).split("/")
        try:
            self._do(words, press, tuple(rest))
        except OscError as error:
            self._refuse(press, _act_of(words), Refusal("bad_message", f"OSC has {error}."))
        return True

    def _turn_away(self, denial: Denial, name: str, addr: Address, size: int) -> None:
        self._security.refused(addr[0], WAY, denial.code)
        self._acting.refused.stranger(WAY, str(addr[0]))
        answer = written(f"{ROOT}ack", name, "refused", denial.code, "")
        if len(answer) <= size and denial.code != "locked":
            self._send(answer, addr)

    def _do(self, words: list[str], press: _Press, rest: tuple[Argument, ...]) -> None:
        asker, _, name, addr = press
        match words:
            case ["state"]:
                self._send_all(feedback(self._view()), addr)
                self._ack(addr, name, Done())
            case ["subscribe"]:
                self._subscribe(press)
            case ["unsubscribe"]:
                self._subscribers.pop(addr, None)
                self._ack(addr, name, Done())
            case ["arm", act] if act in ARMING:
                armed = self._acting.arm(asker, act, name, fields_of(act, rest))
                if isinstance(armed, Refusal):
                    self._ack(addr, name, armed)
                else:
                    self._ack(addr, name, Done(), armed.about)
            case ["fire", act] if act in ARMING:
                self._when_answered(self._acting.fire(asker, act, name), name, addr)
            case [act] if act in ARMING:
                sentence = f"Arm it with {ROOT}arm/{act}, then fire it with {ROOT}fire/{act}."
                self._refuse(press, act, Refusal("arm_first", sentence))
            case _ if (act := "/".join(words)) in ACTS:
                asked = self._acting.act(asker, act, name, fields_of(act, rest))
                self._when_answered(asked, name, addr)
            case _:
                refusal = Refusal("no_such_act", "There is no such address.")
                self._refuse(press, "/".join(words), refusal)

    def _refuse(self, press: _Press, act: str, refusal: Refusal) -> None:
        """Answer that it may not be, and have the desks see it."""
        self._acting.refused.press(press.asker, act, press.name, refusal)
        self._ack(press.addr, press.name, refusal)

    def _subscribe(self, press: _Press) -> None:
        _, token, name, addr = press
        self._forget()
        if addr not in self._subscribers and len(self._subscribers) >= MOST_SUBSCRIBERS:
            full = Refusal("full", "As many subscribe as can. Try again later.")
            self._refuse(press, "subscribe", full)
            return
        told = feedback(self._view())
        until = self._loop.time() + SUBSCRIBED_SECONDS
        self._subscribers[addr] = _Subscriber(digest_of(token), until, told)
        self._ack(addr, name, Done())
        self._send_all(told, addr)

    # What is told

    def tell(self, control: Control) -> None:
        """The show has changed: subscribers are told what is new."""
        self._forget()
        if not self._subscribers:
            return
        now = feedback(control)
        for addr, subscriber in self._subscribers.items():
            before, subscriber.told = subscriber.told, now
            self._send_all({key: now[key] for key in now if now[key] != before.get(key)}, addr)

    def beat(self, control: Control) -> None:
        """Once a second: all of it, and the time, so that who hears nothing knows it."""
        self._forget()
        if not self._subscribers:
            return
        all_of_it = {**feedback(control), f"{ROOT}state/beat": (control.at // 1000,)}
        for addr in self._subscribers:
            self._send_all(all_of_it, addr)

    def _forget(self) -> None:
        """Whoever did not subscribe again, or has a token no more."""
        now = self._loop.time()
        for addr, one in list(self._subscribers.items()):
            if one.until <= now or not self._access.is_open(one.token):
                del self._subscribers[addr]

    # What goes out

    def _when_answered(self, answer: asyncio.Future[Answer], name: str, addr: Address) -> None:
        answer.add_done_callback(partial(self._answered, name, addr))

    def _answered(self, name: str, addr: Address, answer: asyncio.Future[Answer]) -> None:
        self._ack(addr, name, answer.result())

    def _ack(self, addr: Address, name: str, answer: Answer, sentence: str = "") -> None:
        match answer:
            case Refusal(code, why, _):
                told = ("refused", code, why)
            case Done():
                told = ("done", "", sentence)
            case _:
                told = ("refused", "unavailable", answer.sentence)
        self._send(written(f"{ROOT}ack", name, *told), addr)

    def _send_all(self, messages: Mapping[str, tuple[Argument, ...]], addr: Address) -> None:
        for key, arguments in messages.items():
            self._send(written(key, *arguments), addr)

    def _send(self, datagram: bytes, addr: Address) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.sendto(datagram, addr)
