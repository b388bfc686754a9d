"""The conversation with one publisher over RTMP: bytes in, events and bytes out. Pure.

Adobe's RTMP specification 1.0, sections 5.4 (control), 6.2 (user control) and 7 (commands), and
what encoders say beyond it: ``releaseStream``, ``FCPublish``, ``FCUnpublish``, ``@setDataFrame``.

Life of a session::

    HANDSHAKE ──> OPEN ── connect ──> CONNECTED ── publish ──> ASKED ── accept ──> PUBLISHING
                                          ▲                      │                     │
                                          └ FCUnpublish, deleteStream ─────────────────┘
                                                                 └── refuse ──> CLOSING
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from conference.server.stream.ingest.aggregate import parts
from conference.server.stream.ingest.amf0 import AmfError, Value, decode, encode
from conference.server.stream.ingest.chunks import (
    ChunkReader,
    Message,
    ProtocolError,
    write_chunks,
)
from conference.server.stream.ingest.handshake import Handshake

__all__ = [
    "APP",
    "Event",
    "Finished",
    "MediaArrived",
    "PublishAsked",
    "Session",
    "Stage",
    "TurnedAway",
]

APP = "live"
"""The application of the address that encoders are given: ``rtmp://host/live``."""

AUDIO, VIDEO, DATA = 8, 9, 18
ACKNOWLEDGEMENT, USER_CONTROL, WINDOW_SIZE, PEER_BANDWIDTH, SET_CHUNK_SIZE = 3, 4, 5, 6, 1
DATA_AMF3, COMMAND_AMF3, COMMAND, AGGREGATE = 15, 17, 20, 22
STREAM_BEGIN, PING, PONG = 0, 6, 7

ENDS = ("FCUnpublish", "deleteStream", "closeStream")

WINDOW = 2_500_000
CHUNK_SIZE = 4096

SMALL, LARGE = 64 * 1024, 4 * 1024 * 1024
"""The longest message, in bytes, before the key was right and after."""

MOST_COMMANDS, MOST_BYTES = 64, 32 * 1024
"""Commands, and bytes of all kinds, that are heard before a key was right."""


class Stage(Enum):
    """How far a session has come."""

    HANDSHAKE = "handshake"
    OPEN = "open"
    CONNECTED = "connected"
    ASKED = "asked"
    PUBLISHING = "publishing"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class PublishAsked:
    """Someone wants to publish; to be answered by ``accept`` or ``refuse`` at once.

    ``key`` is the publish name without its query, ``encoder`` what the other side calls itself.
    """

    key: str
    encoder: str


@dataclass(frozen=True, slots=True)
class MediaArrived:
    """A tag of FLV: ``kind`` is 8 for sound, 9 for picture, 18 for metadata (``onMetaData``)."""

    kind: int
    timestamp: int
    payload: bytes


@dataclass(frozen=True, slots=True)
class Finished:
    """The publisher said that it has ended."""


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """The session refused by itself: the other side knocked at the wrong place."""

    sentence: str


Event = PublishAsked | MediaArrived | Finished | TurnedAway


class Session:
    """One connection. ``chance`` is 1528 random bytes.

    ``feed`` gives events one by one: each may be answered before the next is taken. What has to be
    sent is in ``take_outgoing``; when ``stage`` is CLOSING the connection ends once it is sent.
    """

    def __init__(self, chance: bytes) -> None:
        self.stage = Stage.HANDSHAKE
        self._handshake = Handshake(chance)
        self._reader = ChunkReader(SMALL, 2 * SMALL)
        self._outgoing = bytearray()
        self._chunk_size = 128
        self._received = self._acknowledged = 0
        self._window = WINDOW
        self._commands = 0
        self._trusted = False
        self._encoder = ""
        self._stream = 0

    def take_outgoing(self) -> bytes:
        """What is to be sent now; it is given once."""
        taken = bytes(self._outgoing)
        self._outgoing.clear()
        return taken

    def feed(self, data: bytes) -> Iterator[Event]:
        """Take bytes. Raises :class:`ProtocolError` for what is no RTMP, and nothing else."""
        self._received += len(data)
        if self._received > MOST_BYTES and not self._trusted:
            raise ProtocolError("too much before a key")
        if self.stage is Stage.HANDSHAKE:
            answer, data = self._handshake.feed(data)
            self._outgoing += answer
            if not self._handshake.done:
                return
            self.stage = Stage.OPEN
        for message in self._reader.feed(data):
            yield from self._heard(message)
            if self.stage is Stage.CLOSING:
                return
        self._acknowledge()

    def accept(self) -> None:
        """Let the publisher begin: its key is right."""
        self.stage, self._trusted = Stage.PUBLISHING, True
        self._reader.largest, self._reader.held = LARGE, LARGE + SMALL
        self._send(USER_CONTROL, struct.pack(">HI", STREAM_BEGIN, self._stream))
        self._status("status", "NetStream.Publish.Start", "The stream is taken.")

    def refuse(self, code: str, sentence: str) -> None:
        """Say no, as encoders understand it, and end."""
        self._status("error", code, sentence)
        self.stage = Stage.CLOSING

    # What is heard

    def _heard(self, message: Message) -> Iterator[Event]:
        match message.kind:
            case 4:
                self._heard_control(message.payload)
            case 5:
                if len(message.payload) == 4:
                    self._window = max(int.from_bytes(message.payload, "big"), 1)
            case 8 | 9:
                yield from self._media(message)
            case 15 | 18:
                yield from self._metadata(message)
            case 17 | 20:
                yield from self._command(_values(message))
            case 22:
                for one in parts(message):
                    yield from self._media(one)
            case _:
                pass  # acknowledgements, bandwidths and shared objects change nothing here

    def _heard_control(self, payload: bytes) -> None:
        if len(payload) == 6 and int.from_bytes(payload[:2], "big") == PING:
            self._send(USER_CONTROL, struct.pack(">H", PONG) + payload[2:])

    def _media(self, message: Message) -> Iterator[Event]:
        if self.stage is Stage.PUBLISHING and message.kind in (AUDIO, VIDEO) and message.payload:
            yield MediaArrived(message.kind, message.timestamp, message.payload)

    def _metadata(self, message: Message) -> Iterator[Event]:
        if self.stage is not Stage.PUBLISHING:
            return
        try:
            values = _values(message)
        except ProtocolError:
            return  # an index of a whole film, say: the stream goes without
        if values[:1] == ["@setDataFrame"]:
            del values[0]
        if len(values) == 2 and values[0] == "onMetaData" and isinstance(values[1], dict):
            yield MediaArrived(DATA, message.timestamp, encode("onMetaData", values[1]))

    def _command(self, values: list[Value]) -> Iterator[Event]:
        self._commands += self.stage is not Stage.PUBLISHING
        if self._commands > MOST_COMMANDS:
            raise ProtocolError("too many commands before a key")
        name = values[0] if values else None
        number = values[1] if len(values) > 1 and isinstance(values[1], float) else 0.0
        if name == "connect" and self.stage is Stage.OPEN:
            yield from self._connect(number, values)
        elif self.stage in (Stage.HANDSHAKE, Stage.OPEN):
            raise ProtocolError("the first command must be connect")
        elif name == "createStream":
            self._stream = 1
            self._result(number, None, self._stream)
        elif name == "publish" and self.stage is Stage.CONNECTED:
            self.stage = Stage.ASKED
            yield PublishAsked(_key(values), self._encoder)
        elif name in ("play", "play2"):
            self.refuse("NetStream.Play.Failed", "Nothing is played from here: watch by HLS.")
        elif name in ("releaseStream", "FCPublish"):
            self._result(number, None, None)
            if name == "FCPublish":
                self._say("onFCPublish", 0.0, None, {"code": "NetStream.Publish.Start"})
        elif name in ENDS and self.stage is Stage.PUBLISHING:
            self.stage = Stage.CONNECTED
            self._reader.largest, self._reader.held = SMALL, 2 * SMALL
            yield Finished()

    def _connect(self, number: float, values: list[Value]) -> Iterator[Event]:
        given = values[2] if len(values) > 2 and isinstance(values[2], dict) else {}
        app = str(given.get("app") or "").partition("?")[0].strip("/")
        self._encoder = str(given.get("flashVer") or "")
        self._send(WINDOW_SIZE, struct.pack(">I", WINDOW))
        self._send(PEER_BANDWIDTH, struct.pack(">IB", WINDOW, 2))
        self._send(SET_CHUNK_SIZE, struct.pack(">I", CHUNK_SIZE))
        self._chunk_size = CHUNK_SIZE
        if app != APP:
            sentence = f"The server's address ends with /{APP}: write it so in the encoder."
            rejected = {"level": "error", "code": "NetConnection.Connect.Rejected"}
            self._say("_error", number, None, {**rejected, "description": sentence})
            self.stage = Stage.CLOSING
            yield TurnedAway(sentence)
            return
        self.stage = Stage.CONNECTED
        success = {"level": "status", "code": "NetConnection.Connect.Success"}
        server = {"fmsVer": "FMS/3,0,1,123", "capabilities": 31}
        more = {"description": "Welcome.", "objectEncoding": 0}
        self._result(number, server, {**success, **more})

    # What is said

    def _status(self, level: str, code: str, sentence: str) -> None:
        status = {"level": level, "code": code, "description": sentence}
        self._say("onStatus", 0.0, None, status, stream=self._stream)

    def _result(self, number: float, first: object, second: object) -> None:
        self._say("_result", number, first, second)

    def _say(self, name: str, number: float, *values: object, stream: int = 0) -> None:
        payload = encode(name, number, *values)
        message = Message(COMMAND, stream, 0, payload)
        self._outgoing += write_chunks(message, 3, self._chunk_size)

    def _send(self, kind: int, payload: bytes) -> None:
        self._outgoing += write_chunks(Message(kind, 0, 0, payload), 2, self._chunk_size)

    def _acknowledge(self) -> None:
        """Section 5.4.3: once a window of bytes has come, say how many there were."""
        if self._received - self._acknowledged >= self._window:
            self._acknowledged = self._received
            self._send(ACKNOWLEDGEMENT, struct.pack(">I", self._received & 0xFFFFFFFF))


def _values(message: Message) -> list[Value]:
    """The values of a command or of metadata; those "of AMF 3" are AMF 0 after a zero."""
    payload = message.payload
    if message.kind in (DATA_AMF3, COMMAND_AMF3) and payload[:1] == b"\0":
        payload = payload[1:]
    try:
        return decode(payload)
    except AmfError as error:
        raise ProtocolError(f"a command cannot be read: {error}") from error


def _key(values: list[Value]) -> str:
    name = values[3] if len(values) > 3 else ""
    return name.partition("?")[0] if isinstance(name, str) else ""
