"""nginx with its push module nchan, when it is installed: the other yardstick of ``fanout``."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from conference.bench.place import free_port
from conference.bench.yardstick import beats, tick
from conference.core.errors import ConferenceError

__all__ = ["Nchan", "nchan"]

MODULE = Path("/usr/lib/nginx/modules/ngx_nchan_module.so")
START_SECONDS = 10.0

_CONFIG = """
load_module {module};
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
worker_rlimit_nofile 100000;
events {{ worker_connections 60000; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{
    listen 127.0.0.1:{port} backlog=4096;
    location /pub {{ nchan_publisher; nchan_channel_id all; nchan_message_buffer_length 1; }}
    location /sub {{ nchan_subscriber websocket; nchan_channel_id all; }}
  }}
}}
"""


@dataclass(frozen=True, slots=True)
class Nchan:
    """A running nginx, one process."""

    pid: int
    port: int

    async def publish(self, size: int, rate: float) -> None:
        """Publish a tick of ``size`` bytes ``rate`` times a second over one connection."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            async for number in beats(rate):
                body = tick(number, size)
                writer.write(
                    b"POST /pub HTTP/1.1\r\nHost: bench\r\nContent-Type: text/plain\r\n"
                    b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
                )
                await writer.drain()
                await reader.read(65536)
        finally:
            writer.close()


def _program() -> str:
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    if not Path(program).is_file() or not MODULE.is_file():
        raise ConferenceError(
            "no_nchan", "nginx with nchan is not installed (Debian: libnginx-mod-nchan)."
        )
    return program


@contextlib.asynccontextmanager
async def nchan() -> AsyncIterator[Nchan]:
    """nginx with nchan until the end of the block; ``no_nchan`` when it is not installed."""
    program = _program()
    with tempfile.TemporaryDirectory(prefix="conference-nchan-") as folder:
        port = free_port()
        config = Path(folder) / "nginx.conf"
        config.write_text(_CONFIG.format(module=MODULE, folder=folder, port=port), encoding="utf-8")
        process = await asyncio.create_subprocess_exec(program, "-c", str(config), "-p", folder)
        try:
            await _until_it_listens(port)
            yield Nchan(process.pid, port)
        finally:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()


async def _until_it_listens(port: int) -> None:
    try:
        async with asyncio.timeout(START_SECONDS):
            while True:
                try:
                    _, writer = await asyncio.open_connection("127.0.0.1", port)
                except OSError:
                    await asyncio.sleep(0.05)
                else:
                    writer.close()
                    return
    except TimeoutError:
        raise ConferenceError("no_nchan", "nginx with nchan does not start.") from None
