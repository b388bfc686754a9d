"""The other side of RTMP, written a second time for the tests: chunks, and a publisher."""

import asyncio
import struct
from dataclasses import dataclass

EXTENDED = 0xFFFFFF
SIZE = 1536


@dataclass(frozen=True)
class Sent:
    """A message to be written: ``lane`` is its chunk stream, ``at`` its time in ms."""

    lane: int
    kind: int
    stream: int
    at: int
    payload: bytes


def basic(form, lane):
    """A basic header, in the shortest of its three widths."""
    if lane < 64:
        return bytes([form << 6 | lane])
    if lane < 320:
        return bytes([form << 6, lane - 64])
    return bytes([form << 6 | 1]) + struct.pack("<H", lane - 64)


class ChunkWriter:
    """Writes messages with the smallest header that fits each, and interleaves their chunks."""

    def __init__(self, size=128, extended_again=True):
        self.size, self.extended_again = size, extended_again
        self._known = {}  # by lane: (at, field, length, kind, stream)

    def resize(self, size):
        """Set Chunk Size, as a message."""
        written = b"".join(self.chunks(Sent(2, 1, 0, 0, struct.pack(">I", size))))
        self.size = size
        return written

    def chunks(self, message):
        """The chunks of one message, to be sent in this order."""
        lane, length = message.lane, len(message.payload)
        known = self._known.get(lane)
        form, time = 0, message.at
        if known and message.at >= known[0] and message.stream == known[4]:
            time = message.at - known[0]
            form = 1
            if (length, message.kind) == known[2:4]:
                form = 3 if time == known[1] else 2
        self._known[lane] = (message.at, time, length, message.kind, message.stream)
        stamp = min(time, EXTENDED)
        head = b""
        if form < 3:
            head += struct.pack(">I", stamp)[1:]
        if form < 2:
            head += struct.pack(">I", length)[1:] + bytes([message.kind])
        if form == 0:
            head += struct.pack("<I", message.stream)
        more = struct.pack(">I", time) if time >= EXTENDED else b""
        pieces = [message.payload[at : at + self.size] for at in range(0, length, self.size)]
        pieces = pieces or [b""]
        again = more if self.extended_again else b""
        yield basic(form, lane) + head + more + pieces[0]
        for piece in pieces[1:]:
            yield basic(3, lane) + again + piece

    def bytes(self, message):
        """All chunks of one message."""
        return b"".join(self.chunks(message))


def amf(*values):
    """AMF 0, as far as publishers need it."""
    written = b""
    for value in values:
        match value:
            case None:
                written += b"\x05"
            case bool():
                written += bytes([1, value])
            case int() | float():
                written += b"\0" + struct.pack(">d", value)
            case str():
                written += b"\x02" + struct.pack(">H", len(value.encode())) + value.encode()
            case dict():
                written += b"\x03"
                for name, one in value.items():
                    written += struct.pack(">H", len(name)) + name.encode() + amf(one)
                written += b"\0\0\x09"
    return written


def command(*values, stream=0, kind=20):
    """A command, on its usual chunk stream."""
    return Sent(3, kind, stream, 0, amf(*values))


METADATA = {"videocodecid": 7.0, "audiocodecid": 10.0, "encoder": "obs-output module"}
CONNECT = ("connect", 1.0, {"app": "live", "tcUrl": "rtmp://hall/live", "flashVer": "FMLE/3.0"})

AVC_HEADER = b"\x17\0\0\0\0" + b"avcC"
AAC_HEADER = b"\xaf\0" + b"asc"


def key_frame(size=50):
    """A picture that is whole in itself."""
    return b"\x17\x01\0\0\0" + bytes(size)


def picture(size=20):
    """A picture that needs those before."""
    return b"\x27\x01\0\0\0" + bytes(size)


def sound(size=10):
    """Some AAC."""
    return b"\xaf\x01" + bytes(size)


def video(at, payload, stream=1):
    """A video message."""
    return Sent(6, 9, stream, at, payload)


def audio(at, payload, stream=1):
    """An audio message."""
    return Sent(4, 8, stream, at, payload)


def opening(key, app="live"):
    """What a publisher says up to ``publish``."""
    connect = (*CONNECT[:2], {**CONNECT[2], "app": app})
    return [
        command(*connect),
        command("releaseStream", 2.0, None, key),
        command("FCPublish", 3.0, None, key),
        command("createStream", 4.0, None),
        command("publish", 5.0, None, key, "live", stream=1),
    ]


def media(count=3, begin=0):
    """Metadata, headers, and ``count`` seconds of one key frame, four pictures and some sound."""
    yield Sent(4, 18, 1, begin, amf("@setDataFrame", "onMetaData", METADATA))
    yield video(begin, AVC_HEADER)
    yield audio(begin, AAC_HEADER)
    for at in range(begin, begin + count * 1000, 200):
        yield video(at, picture() if (at - begin) % 1000 else key_frame())
        yield audio(at + 10, sound())


def tags(data):
    """The tags of FLV without its header: kind, time and payload. What is cut off raises."""
    position = 0
    while position < len(data):
        kind, size = data[position], int.from_bytes(data[position + 1 : position + 4], "big")
        time = data[position + 7] << 24 | int.from_bytes(data[position + 4 : position + 7], "big")
        end = position + 11 + size
        assert data[end : end + 4] == struct.pack(">I", 11 + size)
        yield kind, time, bytes(data[position + 11 : end])
        position = end + 4


class Publisher:
    """A publisher over a real socket."""

    def __init__(self, reader, writer):
        self.reader, self.writer = reader, writer
        self.chunks = ChunkWriter()

    @classmethod
    async def connect(cls, port):
        """Connected, and shaken hands with."""
        self = cls(*await asyncio.open_connection("127.0.0.1", port))
        self.writer.write(b"\x03" + bytes(SIZE))
        await self.reader.readexactly(1 + 2 * SIZE)
        self.writer.write(bytes(SIZE))
        return self

    async def send(self, *messages):
        """Messages, one after the other."""
        for message in messages:
            self.writer.write(self.chunks.bytes(message))
        await self.writer.drain()

    async def until(self, word):
        """Read until the server has said ``word``."""
        said = b""
        while word not in said:
            data = await self.reader.read(4096)
            if not data:
                raise EOFError(said)
            said += data
        return said

    async def publish(self, key):
        """Up to where media may be sent."""
        await self.send(*opening(key))
        await self.until(b"NetStream.Publish.Start")

    async def ended(self):
        """Wait until the server has closed the connection."""
        try:
            while await self.reader.read(4096):
                pass
        except ConnectionError:
            pass

    def close(self):
        """Go without a word."""
        self.writer.close()
