"""Clients of a server without a network: the ``websockets`` library's, byte by byte.

Nothing here imports the program: a client is joined to a socket of the house it is in
(``transcript_driver``), and speaks JSON.
"""

from __future__ import annotations

import asyncio
import json
from hashlib import sha256

from websockets.client import ClientProtocol
from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory
from websockets.frames import Close, Frame, Opcode
from websockets.uri import parse_uri

TURN_SECONDS = 0.05
"""In which a command is carried out, answered and told."""

UNHURRIED = frozenset({"report_room", "set_tables"})
"""What waits for company before it is, and for how long at the most:"""

COMPANY_SECONDS = 0.3


class Client:
    """A program that talks to the server: a page, a desk, a display."""

    def __init__(self, house, name, *, address="192.0.2.1", deflates=False):
        self.house, self.name = house, name
        self.heard = []
        self.seq = -1
        self.token = ""
        self._count = 0
        extensions = [ClientPerMessageDeflateFactory()] if deflates else None
        self._wire = ClientProtocol(parse_uri("ws://conference.test/ws"), extensions=extensions)
        self._transport = _Transport(self, address)
        self.socket = house.connections()
        self.socket.connection_made(self._transport)
        self._wire.send_request(self._wire.connect())
        self._flush()

    async def hello(self, role, secret="", since=-1, refused=None):
        """Say hello and hear what there is; the code of the goodbye is ``refused``."""
        fields = {"secret": secret} if secret else {}
        if since >= 0:
            fields["since"] = since
        await self.says("hello", version=1, role=role, **fields)
        last = self.heard[-1] if refused else {}
        assert last.get("code") == refused, last
        return self

    async def says(self, kind, /, **fields):
        """Send a message, and let it be done."""
        self.tells(kind, **fields)
        await self.house.passes(TURN_SECONDS)

    def tells(self, kind, /, **fields):
        """Send a message; it is not waited for."""
        self.tells_bytes(message(kind, **fields))

    def tells_bytes(self, *payloads):
        """Send whatever it is; it comes together."""
        for payload in payloads:
            self.house.write(">", self.name, self._without_sessions(payload))
            self._wire.send_text(payload)
        self._flush()

    def begins(self, kind, /, *together):
        """Send commands that come together and are not waited for; their ids."""
        first = self._count + 1
        self._count += len(together)
        idents = [f"{self.name}-{number}" for number in range(first, self._count + 1)]
        named = zip(idents, together, strict=True)
        self.tells_bytes(*(message(kind, id=ident, **fields) for ident, fields in named))
        return idents

    async def asks(self, kind, refused=None, /, **fields):
        """Send a command and hear the answer: accepted, or refused with this code."""
        (ident,) = self.begins(kind, fields)
        waits = COMPANY_SECONDS if kind in UNHURRIED else 0.0
        await self.house.passes(TURN_SECONDS + waits)
        return self.answer_to(ident, refused)

    def answer_to(self, ident, refused=None):
        """The answer to a command, which must be this one."""
        (answer,) = (one for one in self.heard if one.get("id") == ident)
        assert answer.get("code") == refused, answer
        return answer

    def sees(self, path):
        """The document under this path, as it was last told."""
        for message in reversed(self.heard):
            if message["type"] == "snapshot":
                return message["views"].get(path)
            for change in message.get("changes", ()):
                if change["path"] == path:
                    return change["view"]
        return None

    async def casts(self, poll, *choice, revision=1, refused=None, **fields):
        """A phone ballot under this client's key."""
        ballot = self.ballot(poll, *choice, revision=revision, **fields)
        return await self.asks("cast", refused, **ballot)

    def ballot(self, poll, *choice, revision=1, key=None, **fields):
        """The fields of a ballot."""
        known = key or sha256(f"{self.name} {poll}".encode()).hexdigest()[:32]
        return {"poll": poll, "key": known, "revision": revision, "choice": choice, **fields}

    def lags(self):
        """The reader does not keep up: bytes are queued."""
        self.house.note(f"{self.name} cannot keep up")
        self.socket.pause_writing()

    def catches_up(self):
        """The reader has read all that was queued."""
        self.house.note(f"{self.name} has caught up")
        self.socket.resume_writing()

    def leaves(self):
        """The connection is gone without a word."""
        self.house.note(f"{self.name} is gone")
        self._transport.close()

    # What comes over the wire

    def receive(self, data):
        """Bytes from the server."""
        self._wire.receive_data(data)
        for event in self._wire.events_received():
            if isinstance(event, Frame) and event.opcode is Opcode.TEXT:
                self._hear(bytes(event.data))
            elif isinstance(event, Frame) and event.opcode is Opcode.CLOSE:
                end = Close.parse(event.data)
                self.house.write("<", self.name, {"closed": end.code, "reason": end.reason})
        asyncio.get_running_loop().call_soon(self._flush)

    def _hear(self, payload):
        told = json.loads(payload)
        self.heard.append(told)
        self.seq = told.get("seq", self.seq)
        if told["type"] == "welcome":
            self.token, self.phone = told["token"], told["phone"]
            self.house.sessions.append(told["session"].encode())
        self.house.write("<", self.name, _by_path(told, self._without_sessions(payload)))

    def _without_sessions(self, payload):
        """A frame without the names of sessions, which are others in every run."""
        for session in self.house.sessions:
            payload = payload.replace(session, b"*")
        return payload

    def _flush(self):
        data = b"".join(self._wire.data_to_send())
        if data:
            self.socket.data_received(data)


def message(kind, /, **fields):
    """A message as a client writes it."""
    return as_json({"type": kind, **fields}).encode()


def _by_path(told, payload):
    """The frame with its documents in the order of their paths.

    Clients keep them by path, and their order on the wire is that of persistent maps and sets: it
    is another at every start of the program.
    """
    match told["type"]:
        case "snapshot":
            sorted_ = {"views": dict(sorted(told["views"].items()))}
        case "event":
            sorted_ = {"changes": sorted(told["changes"], key=lambda change: change["path"])}
        case _:
            return payload
    assert as_json(told).encode() == payload, "written anew, it would be written in another way"
    return as_json(told | sorted_).encode()


def as_json(value):
    """JSON as the server writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class _Transport(asyncio.Transport):
    """Hands what the server writes to a client. It says that it encrypts, so that all is written
    to it and nothing to a descriptor."""

    def __init__(self, client, address):
        super().__init__({"peername": (address, 50_000), "sslcontext": self})
        self._client = client
        self._is_closing = False

    def write(self, data):
        if not self._is_closing:
            self._client.receive(bytes(data))

    def close(self):
        if not self._is_closing:
            self._is_closing = True
            asyncio.get_running_loop().call_soon(self._client.socket.connection_lost, None)

    abort = close

    def is_closing(self):
        return self._is_closing

    def can_write_eof(self):
        return False

    def get_write_buffer_size(self):
        return 0

    def set_write_buffer_limits(self, high=None, low=None):
        return None

    def pause_reading(self):
        return None

    def resume_reading(self):
        return None
