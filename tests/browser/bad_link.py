"""A link as from the back of a village hall: slow, far, lossy, and gone now and then.

A TCP proxy before a server. All connections share one rate each way. What is lost on the way comes
later, as TCP sends it again after a while and keeps what follows waiting; so does a handshake.
"""

import asyncio
import contextlib
import random
import threading
from urllib.parse import urlsplit

SEGMENT = 1_400
"""Bytes that are lost together."""
WINDOW = 12
"""Segments of a connection that are under way at most."""
FIRST_RETRY = 1.2
"""Seconds after which a lost segment is sent again, with 800 ms there and back; then twice that."""


class BadLink:
    """The server at ``upstream`` by way of a bad link; ``url`` is where pages find it.

    ``rate`` is in bit/s each way, ``delay`` in seconds one way, ``loss`` the share of segments.
    """

    def __init__(self, upstream, *, rate=20_000, delay=0.4, loss=0.05, seed=5):
        self._to = urlsplit(upstream)
        self.rate, self.delay, self.loss = rate, delay, loss
        self.lost = 0
        self._chance = random.Random(seed)
        self._free = {"up": 0.0, "down": 0.0}
        self._is_cut = self._is_deaf = False
        self._transports = set()
        self._tasks = set()
        self._pages = set()
        self._loop = asyncio.new_event_loop()
        self._server = None
        self._thread = threading.Thread(target=self._loop.run_forever)

    def __enter__(self):
        self._thread.start()
        self._server = self._run(asyncio.start_server(self._accept, "127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    def __exit__(self, *_):
        self._run(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def reset(self):
        """All connections break at once, as when a phone goes from one mast to another."""
        self._run(self._abort())

    def deafen(self):
        """What the server says is lost from now on, until ``cut``; what it is told comes."""
        self._is_deaf = True

    def cut(self):
        """There is no link, until ``mend``."""
        self._is_cut = True
        self.reset()

    def mend(self):
        """The link is back, as bad as before."""
        self._is_cut = self._is_deaf = False

    def _run(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(20)

    async def _abort(self):
        for transport in list(self._transports):
            transport.abort()

    async def _end(self):
        self._server.close()
        await self._abort()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _accept(self, reader, writer):
        if self._is_cut:
            writer.transport.abort()
            return
        task = asyncio.current_task()
        self._tasks.add(task)
        self._pages.add(writer)
        with contextlib.suppress(OSError, asyncio.CancelledError):
            await asyncio.sleep(2 * self.delay + self._stalled())  # the handshake
            there, back = await asyncio.open_connection(self._to.hostname, self._to.port)
            mine = {writer.transport, back.transport}
            self._transports |= mine
            try:
                await asyncio.gather(
                    self._carry(reader, back, "up"), self._carry(there, writer, "down")
                )
            finally:
                back.close()
                self._transports -= mine
        writer.close()
        self._pages.discard(writer)
        self._tasks.discard(task)

    async def _carry(self, reader, writer, way):
        """Bytes of one way, in order; the end of them closes what they went into."""
        under_way = asyncio.Queue(WINDOW)
        arriving = asyncio.create_task(self._arrive(under_way, writer))
        try:
            while data := await reader.read(SEGMENT):
                now = self._loop.time()
                self._free[way] = max(now, self._free[way]) + 8 * len(data) / self.rate
                await under_way.put((self._free[way] + self.delay + self._stalled(), data))
            await under_way.put((self._loop.time() + self.delay, b""))
            await arriving
        finally:
            arriving.cancel()

    async def _arrive(self, under_way, writer):
        while True:
            at, data = await under_way.get()
            await asyncio.sleep(max(0.0, at - self._loop.time()))
            if not data:
                writer.close()
                return
            if not (self._is_deaf and writer in self._pages):
                writer.write(data)
                await writer.drain()

    def _stalled(self):
        """Seconds that a segment comes later, as it was lost once or several times."""
        late, pause = 0.0, FIRST_RETRY
        while self._chance.random() < self.loss:
            self.lost += 1
            late += pause
            pause *= 2
        return late
