"""The recipe of docs/stream-delivery.md: nginx as a cache asks the same however many watch."""

from __future__ import annotations

import asyncio
import contextlib
import re
import shutil
import socket
from collections import Counter
from pathlib import Path

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount

from conference.server.stream.files import hls_app
from conference.server.stream.made import Made
from conference.server.stream.shelf import Shelf

pytestmark = [
    pytest.mark.process,
    pytest.mark.skipif(shutil.which("nginx") is None, reason="nginx is not installed"),
]

NOW = 1_790_000_000.0
DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "stream-delivery.md"
PATHS = ("live.m3u8", "720/live.m3u8", "audio/live.m3u8", "archive.m3u8", "720/seg-1.m4s")


@pytest.fixture
async def origin(tmp_path):
    """The port of a server of a stream, the number of its first segment, and what it is asked."""
    made = [Made("720", "video", "avc1.4d401f"), Made("audio", "audio", "mp4a.40.2")]
    shelf = Shelf(tmp_path / "out", NOW, made, reserve=0)
    first = shelf.number
    shelf.begin({one.name: b"init" for one in made})
    for second in range(3):
        for one in made:
            shelf.add(one.name, b"media" * 1000, 1.0, NOW + second)
    app, asked = hls_app(tmp_path / "out"), Counter()

    async def counted(scope, receive, send):
        asked[scope["path"]] += 1
        await app(scope, receive, send)

    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(
        Starlette(routes=[Mount("/hls", app=counted)]), log_level="error", lifespan="off"
    )
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    yield listening.getsockname()[1], first, asked
    server.should_exit = True
    await serving
    listening.close()


@contextlib.asynccontextmanager
async def nginx(folder, backend):
    """The recipe, run; its address."""
    (recipe,) = re.findall(r"^```nginx stream\n(.*?)^```", DOCUMENT.read_text("utf-8"), re.M | re.S)
    assert "127.0.0.1:8000" in recipe
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    parts = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    paths = "".join(f"{part}_temp_path {folder}/{part};\n" for part in parts)
    (folder / "nginx.conf").write_text(
        f"daemon off; master_process off; pid {folder}/pid; error_log stderr;\n"
        f"events {{ worker_connections 1024; }}\nhttp {{\naccess_log off;\n{paths}"
        f"proxy_cache_path {folder}/cache keys_zone=stream:10m;\n"
        f"server {{ listen 127.0.0.1:{port};\n"
        f"{recipe.replace('127.0.0.1:8000', f'127.0.0.1:{backend}')}}}\n}}\n"
    )
    command = ["nginx", "-e", "stderr", "-p", str(folder), "-c", str(folder / "nginx.conf")]
    process = await asyncio.create_subprocess_exec(*command)
    try:
        async with asyncio.timeout(60):
            while True:
                with contextlib.suppress(OSError):
                    _, writer = await asyncio.open_connection("127.0.0.1", port)
                    writer.close()
                    break
                await asyncio.sleep(0.02)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        await process.wait()


async def test_many_viewers_are_one_to_the_server(tmp_path, origin):
    backend, first, asked = origin
    segment = f"720/seg-{first}.m4s"
    async with nginx(tmp_path, backend) as url, httpx.AsyncClient(trust_env=False) as http:
        for _ in range(4):
            paths = [*PATHS, segment] * 5
            answers = await asyncio.gather(*(http.get(f"{url}/hls/{path}") for path in paths))
            assert {answer.status_code for answer in answers[-1:]} == {200}
            assert answers[-1].content == b"media" * 1000
        missing = await http.get(f"{url}/hls/720/seg-1.m4s")
        part = await http.get(f"{url}/hls/{segment}", headers={"range": "bytes=5-9"})
    assert missing.status_code == 404
    assert (part.status_code, part.content) == (206, b"media")
    assert asked[f"/hls/{segment}"] == 1
    assert sum(asked.values()) < 120 / 2  # each list once a second at most, of 120 requests
