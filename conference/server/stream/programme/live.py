"""Sources that come by the ingest: FLV or MPEG-TS on a unix socket, a connection each."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
from av.error import FFmpegError

from conference.server.stream.programme.anchor import Anchor
from conference.server.stream.programme.feed import Feed, Intake, Queued
from conference.server.stream.programme.passing import (
    passable,
    why_not_picture,
    why_not_sound,
)
from conference.server.stream.upright import AS_STORED, turn_of

__all__ = ["DELAY", "SHORT_DELAY", "Listener", "LiveFeed"]

DELAY, SHORT_DELAY = 0.2, 0.1
"""Seconds from a packet's arrival until it is due, and with low delay."""

FORMATS = frozenset({"flv", "mpegts"})

LINE = 4096
"""Bytes of the line that begins a connection, at most."""

PROBE = {"probesize": "500000", "analyzeduration": "800000"}
"""How little is read before streams are known: what is not seen by then is left out. (With the flag
``nobuffer``, what was read for that would be lost, and the first key picture with it.)"""

KEYS_APART = (0.4, 2.1)
"""Seconds that key pictures of what is passed may be apart."""

KEYS_SEEN = 3
"""Distances between key pictures that are looked at before a source is passed."""

SOONER = 0.05
"""Seconds by which all may be due sooner than was thought, before what waits is dropped."""

QUIET = 10.0
"""Seconds for the line that begins a connection."""


class LiveFeed(Feed):
    """A live source. Each connection that is :meth:`taken` replaces the one before."""

    def __init__(
        self, delay: float = DELAY, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(0.0)
        self._delay, self._monotonic = delay, monotonic
        self._connection: socket.socket | None = None
        self._turn = threading.Lock()
        self._offset = float("-inf")
        self.why_not = "nothing has come yet"

    def taken(self, connection: socket.socket, form: str) -> None:
        """Read from a connection from now on, in a thread of its own."""
        self.close()
        self._connection = connection
        threading.Thread(
            target=self._run, args=(connection, form), name="live source", daemon=True
        ).start()

    def close(self) -> None:
        """End the connection, if there is one."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def read(self, file: Any, form: str) -> None:
        """Read ``file`` to its end; raises ``FFmpegError`` or ``OSError`` for a sudden one."""
        with av.open(file, format=form, options=PROBE, buffer_size=16 * 1024) as container:
            picture = next(iter(container.streams.video), None)
            sound = next(iter(container.streams.audio), None)
            intake = Intake(self, picture, sound)
            passing = _Passing(self, picture, sound)
            anchor = Anchor(self._delay)
            for packet in container.demux([one for one in (picture, sound) if one is not None]):
                self._take(packet, intake, passing, anchor, packet.stream is (picture or sound))

    def _run(self, connection: socket.socket, form: str) -> None:
        with self._turn, connection:
            self.forget()
            self._offset = float("-inf")
            try:
                self.read(_Received(connection), form)
                self.fault = ""
            except (FFmpegError, OSError, ValueError) as error:
                if self._connection is connection:
                    self.fault = f"The source's data cannot be read ({error})."
            finally:
                self.pass_picture = self.pass_sound = None
                self.why_not = "nothing comes"

    def _take(
        self, packet: Any, intake: Intake, passing: _Passing, anchor: Anchor, leads: bool
    ) -> None:
        base, dts = packet.time_base, packet.dts if packet.dts is not None else packet.pts
        if dts is None or base is None:
            intake.take(packet, anchor.offset)
            return
        now = self._monotonic()
        at = float(dts * base)
        jumps = anchor.jumps
        offset = anchor.heard(at, now) if leads or not anchor.offset else anchor.offset
        if anchor.jumps > jumps:
            passing.broken("its timestamps jumped")
        if offset < self._offset - SOONER:
            self.forget()
        self._offset = offset
        self.heard, self.fault = now, ""
        seen = float((packet.pts if packet.pts is not None else dts) * base)
        passing.take(packet, at + offset, seen + offset)
        intake.take(packet, offset)


class _Passing:
    """Says whether a live source can be passed, and queues its packets if so."""

    def __init__(self, feed: LiveFeed, picture: Any, sound: Any) -> None:
        self._feed, self._picture, self._sound = feed, picture, sound
        self._keys: deque[float] = deque(maxlen=KEYS_SEEN + 1)
        self._offset: float | None = None
        self._why_not = "it has no picture" if picture is None else why_not_picture(picture)
        feed.pass_picture = feed.pass_sound = None
        feed.why_not = self._why_not or "its key pictures are not known yet"

    def broken(self, why: str) -> None:
        """Not now: look at the key pictures anew."""
        self._keys.clear()
        self._feed.pass_picture, self._feed.why_not = None, why

    def take(self, packet: Any, dts: float, pts: float) -> None:
        """Look at a packet, and queue it."""
        if self._why_not:
            return
        is_picture = packet.stream is self._picture
        if packet.has_sidedata("new_extradata"):
            self._why_not = "the picture or sound changed its shape on the way"
            self.broken(self._why_not)
            return
        if is_picture and packet.is_keyframe:
            self._look(pts)
        if is_picture or self._feed.pass_sound is not None:
            self._feed.put_packet(Queued(packet, dts, pts, is_picture, packet.is_keyframe))

    def _look(self, at: float) -> None:
        self._keys.append(at)
        steps = [
            after - before for before, after in zip(self._keys, [*self._keys][1:], strict=False)
        ]
        if len(steps) < KEYS_SEEN:
            return
        turned = self._feed.picture is not None and turn_of(self._feed.picture.frame) != AS_STORED
        if min(steps) < KEYS_APART[0] or max(steps) > KEYS_APART[1]:
            self.broken(f"key pictures are {max(steps):.1f} s apart, not 1 s")
        elif turned:
            self._why_not = "the picture is stored turned or mirrored"
            self.broken(self._why_not)
        elif self._feed.pass_picture is None:
            if self._sound is not None and not why_not_sound(self._sound):
                self._feed.pass_sound = passable(self._sound)
            self._feed.pass_picture, self._feed.why_not = passable(self._picture), ""


class _Received:
    """A socket as a file of which a read gives what there is."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def read(self, most: int) -> bytes:
        """Up to so many bytes; none at the end."""
        return self._connection.recv(most)


class Listener:
    """Takes the connections of the ingest on the unix socket ``path``, and hands each to its feed.

    ``feed`` gives the feed of a source by its id, or None.
    """

    def __init__(self, path: Path, feed: Callable[[str], LiveFeed | None]) -> None:
        self._feed = feed
        path.parent.mkdir(parents=True, exist_ok=True)  # at the first start there is none yet
        path.unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.bind(str(path))
        path.chmod(0o600)
        self._socket.listen(16)
        threading.Thread(target=self._run, name="ingest", daemon=True).start()

    def close(self) -> None:
        """Take no more."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _run(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(
                target=self._greet, args=(connection,), name="ingest greeting", daemon=True
            ).start()

    def _greet(self, connection: socket.socket) -> None:
        """Read the line that says which source it is. What is none is closed."""
        try:
            connection.settimeout(QUIET)
            line = bytearray()
            while not line.endswith(b"\n") and len(line) < LINE:
                if not (got := connection.recv(1)):
                    break
                line += got
            said = json.loads(line)
            feed = self._feed(str(said["source"]))
            form = str(said["format"])
            connection.settimeout(None)
        except (OSError, ValueError, KeyError, TypeError):
            feed, form = None, ""
        if feed is None or form not in FORMATS:
            connection.close()
        else:
            feed.taken(connection, form)
