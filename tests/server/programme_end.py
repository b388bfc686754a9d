"""The programme's end of the ingest's connections, for tests: what came, by source."""

import asyncio
import io
import json
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import av


@dataclass
class Arrival:
    """One connection: its first line, its bytes so far, and whether it has ended."""

    greeting: dict
    data: bytearray = field(default_factory=bytearray)
    ended: bool = False

    def pictures(self):
        """What is decoded of its pictures."""
        with av.open(io.BytesIO(bytes(self.data)), format=self.greeting["format"]) as opened:
            return [frame for packet in opened.demux(video=0) for frame in _decoded(packet)]


def _decoded(packet):
    try:
        return packet.decode()
    except av.error.InvalidDataError:
        return []  # the last one, cut off


class ProgrammeEnd:
    """Listens on a unix socket of its own; ``stop`` and ``start`` again are a restart."""

    def __init__(self):
        self._folder = Path(tempfile.mkdtemp(prefix="ingest-"))
        self.path = self._folder / "socket"
        self.arrivals = []
        self._changed = asyncio.Event()
        self._may_read = asyncio.Event()
        self._may_read.set()
        self._writers = set()
        self._server = None

    async def start(self):
        """Listen."""
        self._server = await asyncio.start_unix_server(self._serve, self.path)

    async def stop(self):
        """End all connections, and listen no more."""
        server, self._server = self._server, None
        if server is not None:
            server.close()
        for writer in list(self._writers):
            writer.transport.abort()
        self.path.unlink(missing_ok=True)

    async def close(self):
        """Stop, and leave no file behind."""
        await self.stop()
        shutil.rmtree(self._folder)

    def hold(self):
        """Read nothing for a while."""
        self._may_read.clear()

    def go_on(self):
        """Read again."""
        self._may_read.set()

    async def until(self, claim):
        """Wait until ``claim(arrivals)`` is true, and return what it returns."""
        async with asyncio.timeout(60):
            while not (found := claim(self.arrivals)):
                self._changed.clear()
                await self._changed.wait()
        return found

    async def _serve(self, reader, writer):
        self._writers.add(writer)
        try:
            arrival = Arrival(json.loads(await reader.readline()))
            self.arrivals.append(arrival)
            self._changed.set()
            while data := await reader.read(65536):
                arrival.data += data
                self._changed.set()
                await self._may_read.wait()
            arrival.ended = True
        except (OSError, ValueError):
            arrival.ended = True
        finally:
            self._writers.discard(writer)
            self._changed.set()
            writer.close()
