"""A real server beside a test of windows: it runs in a thread until the test is over."""

import asyncio
import threading
from contextlib import contextmanager

from servers import PASSWORD, sample_folder, serving

__all__ = ["PASSWORD", "served"]


@contextmanager
def served(path):
    """The address of a server of the sample, and its folder."""
    folder = sample_folder(path)
    started = threading.Event()
    told = {}

    async def serve():
        async with serving(folder) as server:
            told["server"], told["loop"] = server, asyncio.get_running_loop()
            told["end"] = asyncio.Event()
            started.set()
            await told["end"].wait()

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    try:
        assert started.wait(60)
        yield f"http://127.0.0.1:{told['server'].port}", folder
    finally:
        if "loop" in told:
            told["loop"].call_soon_threadsafe(told["end"].set)
        thread.join(60)
