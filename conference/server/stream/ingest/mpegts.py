"""MPEG-TS as ffmpeg writes it, passed on in units. Pure. ISO/IEC 13818-1, section 2.4.

Kept for a reader that comes late: the tables that say what is in the stream (PAT and PMT). A reader
may begin where the picture has a random access point; with sound alone, at any packet of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from conference.server.stream.ingest.relay import Unit

__all__ = ["TsRelay"]

PACKET, SYNC = 188, 0x47
PAT = 0
VIDEO_TYPES = {0x01, 0x02, 0x10, 0x1B, 0x24, 0x33, 0x42, 0xD1, 0xEA}


class TsRelay:
    """Packets of one ffmpeg, made into units: from one entry or end of what came to the next."""

    format = "mpegts"

    def __init__(self) -> None:
        self._data = b""
        self._pat = self._pmt = b""
        self._pmt_pid = self._video_pid = -1

    @property
    def has_picture(self) -> bool:
        """Whether the tables name a picture."""
        return self._video_pid >= 0

    def units(self, data: bytes) -> Iterator[Unit]:
        """Take bytes in any pieces; what is no packet yet is kept for the next time."""
        self._data += data
        start = _sync(self._data, 0)
        end, entry = start, False
        while end + PACKET <= len(self._data):
            if self._data[end] != SYNC:
                if end > start:
                    yield Unit(self._data[start:end], entry)
                start = end = _sync(self._data, end)
                entry = False
                continue
            if self._enters(self._data[end : end + PACKET]):
                if end > start:
                    yield Unit(self._data[start:end], entry)
                start, entry = end, True
            end += PACKET
        if end > start:
            yield Unit(self._data[start:end], entry)
        self._data = self._data[end:][-PACKET:]

    def preamble(self, *, first: bool) -> bytes:
        """The tables."""
        return self._pat + self._pmt

    def _enters(self, packet: bytes) -> bool:
        """Whether a reader may begin with this packet; remembers tables on the way."""
        pid = (packet[1] & 0x1F) << 8 | packet[2]
        begins = bool(packet[1] & 0x40)
        if begins and pid == PAT:
            self._pat = packet
            self._pmt_pid = _pmt_pid(_section(packet))
        elif begins and pid == self._pmt_pid:
            self._pmt = packet
            self._video_pid = _video_pid(_section(packet))
        elif begins and self._pmt:
            if self._video_pid >= 0:
                adapted = bool(packet[3] & 0x20) and packet[4] > 0 and bool(packet[5] & 0x40)
                return pid == self._video_pid and adapted
            return pid != 0x11  # the table of services
        return False


def _sync(data: bytes, start: int) -> int:
    """Where the next packet begins."""
    found = data.find(bytes([SYNC]), start)
    return len(data) if found < 0 else found


def _section(packet: bytes) -> bytes:
    """The table that begins in a packet, as far as it is in it."""
    start = 5 + packet[4] if packet[3] & 0x20 else 4
    return packet[start + 1 + packet[start] :] if start < PACKET else b""


def _pmt_pid(section: bytes) -> int:
    """The packets that have the table of the first programme; -1 when none is named."""
    for at in range(8, len(section) - 7, 4):
        number = int.from_bytes(section[at : at + 2], "big")
        if number:
            return int.from_bytes(section[at + 2 : at + 4], "big") & 0x1FFF
    return -1


def _video_pid(section: bytes) -> int:
    """The packets that have the picture; -1 when there is none."""
    if len(section) < 16:
        return -1
    end = min(3 + (int.from_bytes(section[1:3], "big") & 0x0FFF) - 4, len(section))
    at = 12 + (int.from_bytes(section[10:12], "big") & 0x0FFF)
    while at + 5 <= end:
        if section[at] in VIDEO_TYPES:
            return int.from_bytes(section[at + 1 : at + 3], "big") & 0x1FFF
        at += 5 + (int.from_bytes(section[at + 3 : at + 5], "big") & 0x0FFF)
    return -1
