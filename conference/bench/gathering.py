"""``priorities``: ten thousand assemblies send what they agreed on, in eight languages."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from time import monotonic, process_time
from typing import Any
from urllib.parse import quote

from conference.bench.figures import Spread, spread
from conference.bench.machine import memory, used
from conference.bench.place import REGIONS, Place, ServerProcess, desk, place
from conference.bench.restart import snapshot_of, started
from conference.core.clock import Millis
from conference.core.errors import ConferenceError
from conference.deliberation.priorities.commands import SetGathering
from conference.deliberation.priorities.export import as_csv, as_values
from conference.server.members import meeting_of

__all__ = ["priorities"]

SENTENCES = (
    ("en", "A rent that half a wage can pay", "Two of three here pay more than half of theirs."),
    ("cy", "Rhent y gall hanner cyflog ei dalu", "Mae dau o bob tri yma'n talu mwy na hanner."),
    ("es", "Un alquiler que pague medio sueldo", "Dos de cada tres pagan aquí más de la mitad."),
    ("fr", "Un loyer que paie un demi-salaire", "Deux sur trois paient ici plus de la moitié."),
    ("de", "Eine Miete, die ein halber Lohn zahlt", "Zwei von drei zahlen hier über die Hälfte."),
    ("pl", "Czynsz na pół pensji", "Dwie z trzech osób płacą tu więcej niż połowę."),
    ("ur", "ایسا کرایہ جو آدھی تنخواہ دے سکے", "یہاں تین میں سے دو آدھی سے زیادہ دیتے ہیں۔"),
    ("ar", "إيجار يدفعه نصف أجر", "اثنان من كل ثلاثة هنا يدفعون أكثر من النصف."),
)
LINES = 5
CONNECTIONS = 50
SEARCHES = 40


async def priorities(assemblies: int, seconds: float) -> dict[str, Any]:
    """So many assemblies without a room get codes, and each sends five priorities by HTTP.

    They come within ``seconds``, evenly. Then a desk searches and leafs through them, the server is
    killed and started again, and all is exported.
    """
    with place(8, 10) as where:
        async with started(where) as first:
            before = memory(first.server.pid)
            secret, began = where.folder.keys().desk_token, monotonic()
            await _open(where, first.server)
            codes = await _codes(first.server, secret, assemblies)
            made, cpu = monotonic() - began, used(first.server.pid).cpu
            took, times = await _send(first.server, codes, seconds)
            cpu = used(first.server.pid).cpu - cpu
            after = memory(first.server.pid)
            searched = await _search(first.server, secret)
            leafed = await _leaf(first.server, secret, assemblies)
            has_snapshot = await snapshot_of(where, assemblies)
            await first.server.kill()
        async with started(where) as again:
            restart, cpu_again = again.seconds, again.cpu
            mib = round(memory(again.server.pid) / 2**20)
        exported, size, kept = await asyncio.to_thread(_export, where)
    return {
        "assemblies": assemblies,
        "languages": len(SENTENCES),
        "codes_made_within_s": round(made, 2),
        "received_within_s": round(took, 2),
        "answer_ms": times,
        "server_cpu_ms_a_document": round(1000 * cpu / assemblies, 3),
        "bytes_a_document": round((after - before) / assemblies),
        "server_mib": round(after / 2**20),
        "desk_search_ms": searched,
        "desk_page_ms": leafed,
        "snapshot_used": has_snapshot,
        "restart_s": restart,
        "restart_cpu_s": cpu_again,
        "restarted_mib": mib,
        "stand_after_restart": kept,
        "export_cpu_s": exported,
        "csv_mib": round(size / 2**20, 1),
    }


async def _open(where: Place, server: ServerProcess) -> None:
    """Gathering is open from now on, without an end."""
    async with desk(where, server.url) as by:
        await by.do(SetGathering(Millis(0), None))


async def _codes(server: ServerProcess, secret: str, count: int) -> list[str]:
    """Register so many assemblies, and their codes."""
    rows = [[f"Assembly {n}", f"a{n % REGIONS}"] for n in range(count)]
    body = {"assemblies": rows, "anew": False}
    async with Line(server.port, secret) as line:
        status, found = await line.ask("POST", "/api/priorities/assemblies", body)
    if status != 200:
        raise ConferenceError(found["code"], found["sentence"])
    return [code for _, _, _, code in found["codes"]]


async def _send(
    server: ServerProcess, codes: Sequence[str], seconds: float
) -> tuple[float, Spread]:
    """Each sends its document, evenly within so many seconds over so many connections."""
    times: list[float] = []
    began = monotonic()

    async def lane(first: int) -> None:
        async with Line(server.port, "") as line:
            for at in range(first, len(codes), CONNECTIONS):
                await asyncio.sleep(max(0.0, began + seconds * at / len(codes) - monotonic()))
                asked = monotonic()
                line.secret = codes[at]
                status, found = await line.ask("POST", "/api/priorities/own", _document(at))
                if status != 200:
                    raise ConferenceError(found["code"], found["sentence"])
                times.append(1000 * (monotonic() - asked))

    async with asyncio.TaskGroup() as group:
        for first in range(min(CONNECTIONS, len(codes))):
            group.create_task(lane(first))
    return monotonic() - began, spread(times)


def _document(number: int) -> dict[str, Any]:
    """Five priorities of an assembly, each its own words."""
    language, title, why = SENTENCES[number % len(SENTENCES)]
    lines = [
        {"title": f"{title} ({number}.{place})", "why": f"{why} " * place} for place in range(LINES)
    ]
    return {"version": 0, "language": language, "headcount": 12 + number % 60, "priorities": lines}


async def _search(server: ServerProcess, secret: str) -> Spread:
    """A desk looks for words in all of them."""
    times = []
    async with Line(server.port, secret) as line:
        for number in range(SEARCHES):
            word = quote(SENTENCES[number % len(SENTENCES)][1].split()[-1])
            asked = monotonic()
            status, _ = await line.ask("GET", f"/api/priorities?find={word}&limit=100")
            assert status == 200
            times.append(1000 * (monotonic() - asked))
    return spread(times)


async def _leaf(server: ServerProcess, secret: str, count: int) -> Spread:
    """A desk leafs through all, a page of a hundred at a time."""
    times = []
    async with Line(server.port, secret) as line:
        for after in range(0, count, max(100, count // SEARCHES)):
            asked = monotonic()
            status, found = await line.ask("GET", f"/api/priorities?after={after}&limit=100")
            assert status == 200 and found["total"] == count
            times.append(1000 * (monotonic() - asked))
    return spread(times)


def _export(where: Place) -> tuple[float, int, int]:
    """CPU seconds to write all as a table and as values, bytes of the table, how many stand."""
    meeting = meeting_of(where.folder)
    began = process_time()
    table = as_csv(meeting)
    values = as_values(meeting)
    json.dumps(values, ensure_ascii=False)
    took = round(process_time() - began, 2)
    return took, len(table.encode()), len(values["assemblies"])


class Line:
    """One connection that is kept, over which a client asks with ``secret``, one at a time."""

    def __init__(self, port: int, secret: str) -> None:
        self._port, self.secret = port, secret

    async def __aenter__(self) -> Line:
        self._in, self._out = await asyncio.open_connection("127.0.0.1", self._port)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._out.close()
        await self._out.wait_closed()

    async def ask(self, method: str, path: str, body: object = None) -> tuple[int, Any]:
        """The status and the document of the answer."""
        data = b"" if body is None else json.dumps(body, ensure_ascii=False).encode()
        head = (
            f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{self._port}\r\n"
            f"Authorization: Bearer {self.secret}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(data)}\r\n\r\n"
        )
        self._out.write(head.encode() + data)
        lines = (await self._in.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        fields = {
            name.lower(): value.strip()
            for name, _, value in (line.partition(":") for line in lines[1:])
        }
        found = await self._in.readexactly(int(fields["content-length"]))
        return int(lines[0].split()[1]), json.loads(found)
