"""FLV as it is passed on: tags of a publisher, with times that go on. Pure.

Adobe's Flash Video File Format Specification 10.1, annex E. Only H.264 with AAC or MP3 passes: what
enhanced RTMP adds (HEVC, AV1, VP9, Opus) is refused with a sentence.
"""

from __future__ import annotations

import struct

from conference.server.stream.ingest.amf0 import AmfError, Value, decode
from conference.server.stream.ingest.faults import SourceFault
from conference.server.stream.ingest.relay import Unit
from conference.server.stream.ingest.timeline import Timeline

__all__ = ["AUDIO", "DATA", "VIDEO", "FlvRelay", "tag", "unfit"]

AUDIO, VIDEO, DATA = 8, 9, 18
H264, AAC = 7, 10
MP3 = (2, 14)
EX_VIDEO, EX_AUDIO = 0x80, 9
KEY_FRAME = 1

ALONE = 2000
"""Milliseconds of sound without a picture after which a source is sound alone."""

NAMES = {b"hvc1": "HEVC", b"av01": "AV1", b"vp09": "VP9", b"Opus": "Opus", b"ac-3": "AC-3"}


def tag(kind: int, timestamp: int, payload: bytes) -> bytes:
    """A tag, and the size that follows it."""
    time = struct.pack(">I", timestamp & 0xFFFFFFFF)
    size = struct.pack(">I", len(payload))[1:]
    head = bytes([kind]) + size + time[1:] + time[:1] + bytes(3)
    return head + payload + struct.pack(">I", len(head) + len(payload))


def unfit(kind: int, payload: bytes) -> SourceFault | None:
    """Why this cannot be shown, or None."""
    first = payload[0]
    if kind == VIDEO and (first & EX_VIDEO or first & 0x0F != H264):
        name = _name(payload) if first & EX_VIDEO else f"codec {first & 0x0F}"
        sentence = f"The picture comes as {name}: choose H.264 (x264, NVENC H.264) in the encoder."
        return SourceFault("not_h264", sentence, {"codec": name})
    if kind == AUDIO and first >> 4 not in (AAC, *MP3):
        name = _name(payload) if first >> 4 == EX_AUDIO else f"codec {first >> 4}"
        sentence = f"The sound comes as {name}: choose AAC in the encoder."
        return SourceFault("not_aac", sentence, {"codec": name})
    return None


def _name(payload: bytes) -> str:
    code = payload[1:5]
    return NAMES.get(code, "".join(chr(one) if 32 < one < 127 else "?" for one in code))


class FlvRelay:
    """Tags of one publisher, made into units."""

    format = "flv"

    def __init__(self) -> None:
        self.timeline = Timeline()
        self.encoder = ""
        """What the publisher's metadata say that it is."""
        self._metadata = self._video_header = self._audio_header = b""
        self._seen: set[int] = set()
        self._promised: set[int] = set()
        self._first_sound: int | None = None

    def unit(self, kind: int, timestamp: int, payload: bytes) -> Unit:
        """What came, as it is passed on."""
        if kind == DATA:
            self._metadata = payload
            named = _named(payload)
            codecs = {VIDEO: named.get("videocodecid"), AUDIO: named.get("audiocodecid")}
            self._promised = {lane for lane, codec in codecs.items() if codec}
            self.encoder = str(named.get("encoder") or "")
            return Unit(tag(DATA, 0, payload), entry=False, header=True)
        self._seen.add(kind)
        if _is_header(kind, payload):
            if kind == VIDEO:
                self._video_header = payload
            else:
                self._audio_header = payload
            return Unit(tag(kind, self.timeline.latest, payload), entry=False, header=True)
        time = self.timeline.place(kind, timestamp)
        return Unit(tag(kind, time, payload), entry=self._entry(kind, time, payload))

    def preamble(self, *, first: bool) -> bytes:
        """The file's header if nothing was read yet, metadata, and the headers of both codecs."""
        lanes = {AUDIO, VIDEO} & (self._promised | self._seen) or {AUDIO, VIDEO}
        flags = 4 * (AUDIO in lanes) + (VIDEO in lanes)
        written = b"FLV\x01" + bytes([flags]) + struct.pack(">II", 9, 0) if first else b""
        for kind, payload in (
            (DATA, self._metadata),
            (VIDEO, self._video_header),
            (AUDIO, self._audio_header),
        ):
            if payload:
                # FFmpeg takes metadata with a time for a stream of texts.
                written += tag(kind, self.timeline.latest if kind != DATA else 0, payload)
        return written

    def _entry(self, kind: int, time: int, payload: bytes) -> bool:
        """Whether a reader may begin: at a key frame, or anywhere where there is sound alone."""
        if kind == VIDEO:
            return payload[0] >> 4 == KEY_FRAME and payload[1:2] == b"\x01"
        if VIDEO in self._seen or VIDEO in self._promised:
            return False
        if self._first_sound is None:
            self._first_sound = time
        return self._promised == {AUDIO} or time - self._first_sound >= ALONE


def _is_header(kind: int, payload: bytes) -> bool:
    """Whether this is a sequence header: AVCPacketType or AACPacketType 0."""
    has = payload[0] & 0x0F == H264 if kind == VIDEO else payload[0] >> 4 == AAC
    return has and payload[1:2] == b"\0"


def _named(metadata: bytes) -> dict[str, Value]:
    """The properties in metadata."""
    try:
        values = decode(metadata)
    except AmfError:
        return {}
    return values[-1] if values and isinstance(values[-1], dict) else {}
