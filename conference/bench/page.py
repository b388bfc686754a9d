"""``page``: how soon a page is of use on a slow link, and what comes over the wire until then.

A Chromium of this machine opens the pages of a server, slowed down by its own means
(``Network.emulateNetworkConditions``): a delay for each request, and a rate for all. A page is of
use when it shows the name of its party, for that comes over the socket and last of all. The first
visit is that of a new device; the visit after it is a reload.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from conference.bench.place import UNBOUNDED, Place, place
from conference.client import program
from conference.core.errors import ConferenceError
from conference.rehearsal.stage import started

if TYPE_CHECKING:
    from playwright.async_api import Browser, CDPSession

__all__ = ["CHROMIUM", "LINKS", "PHONE", "TELEVISION", "VISITS", "Counted", "browser", "page"]

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = ("--autoplay-policy=no-user-gesture-required", "--disable-background-networking")
WAIT_MS = 300_000.0
PARTIES = 2
HEADCOUNT = 1_000

OTHER = (
    "import runpy, sys; sys.path.insert(0, {!r}); "
    "runpy.run_module('conference', run_name='__main__')"
)
"""What the interpreter runs for a build in another folder."""

NAMED = "(name) => document.querySelector('#party')?.textContent === name"


@dataclass(frozen=True, slots=True)
class Link:
    """A network: ms that each request waits, and kbit/s each way."""

    delay: float
    rate: float


LINKS: Mapping[str, Link] = {"slow_3g": Link(400.0, 400.0), "edge": Link(800.0, 20.0)}
"""The networks by name: that of the promises, and the worst on which it still has to work."""

PHONE, TELEVISION = (390, 844), (1920, 1080)


@dataclass(frozen=True, slots=True)
class Visit:
    """A page as a device opens it: what stands before the code in the address, and the screen."""

    path: str
    size: tuple[int, int]
    is_facilitator: bool = False


VISITS: Mapping[str, Visit] = {
    "phone_by_qr": Visit("j/", PHONE),
    "facilitator": Visit("facilitate#", PHONE, is_facilitator=True),
    "screen": Visit("screen#", TELEVISION, is_facilitator=True),
}


async def page(runs: int, beside: Path | None, links: Sequence[str]) -> dict[str, Any]:
    """Medians over ``runs`` of each visit on each of ``links``: seconds, kB and requests.

    ``beside`` is the folder of a checkout with another build. The two are measured in turns, so
    that what else the machine does meets both. Raises ``no_browser`` where there is none.
    """
    builds: list[Path | None] = [None, *([beside] if beside else [])]
    async with contextlib.AsyncExitStack() as stack:
        chromium = await stack.enter_async_context(browser())
        servers = [await stack.enter_async_context(_serving(build)) for build in builds]
        rows = {}
        for link in links:
            for name, visit in VISITS.items():
                found: list[list[_Figures]] = [[] for _ in builds]
                for _ in range(runs):
                    for seen, server in zip(found, servers, strict=True):
                        seen.append(await _visited(chromium, server, visit, LINKS[link]))
                rows[f"{link}, {name}"] = _row(found)
        return {"browser": chromium.version, "runs": runs, "visits": rows}


@dataclass(frozen=True, slots=True)
class _Server:
    url: str
    where: Place


@contextlib.asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    """The Chromium of this machine; raises ``no_browser`` where there is none, or no playwright."""
    try:
        from playwright.async_api import Error, async_playwright  # noqa: PLC0415 (of the tests)
    except ImportError as error:
        raise ConferenceError(
            "no_browser",
            "This benchmark drives a browser by playwright, which is not installed: it comes with "
            "the tools of development (make install-dev).",
        ) from error
    async with async_playwright() as playwright:
        try:
            chromium = await playwright.chromium.launch(
                executable_path=CHROMIUM, args=list(ARGUMENTS)
            )
        except Error as error:
            raise ConferenceError(
                "no_browser", f"This benchmark needs Chromium at {CHROMIUM}: {error.message}"
            ) from error
        yield chromium
        await chromium.close()


@contextlib.asynccontextmanager
async def _serving(build: Path | None) -> AsyncIterator[_Server]:
    """A server of this build, or of that in the folder ``build``, for a conference of its own."""
    code = ("-m", "conference")
    if build is not None:
        code = ("-c", OTHER.format(str(build)))
    with place(PARTIES, HEADCOUNT) as where:
        arguments = program.serving(where.folder.path, 0, *UNBOUNDED)
        async with started("server", arguments, environment=where.environment, code=code) as server:
            yield _Server(f"{await server.opened()}/", where)


@dataclass(frozen=True, slots=True)
class _Figures:
    """Of one device: seconds, kB and requests of the first visit, and of the reload."""

    ready: float
    kilobytes: float
    requests: int
    reload: float
    reload_kilobytes: float
    reload_requests: int


async def _visited(chromium: Browser, server: _Server, visit: Visit, link: Link) -> _Figures:
    """Open the page on a new device, then load it again."""
    width, height = visit.size
    device = await chromium.new_context(viewport={"width": width, "height": height})
    try:
        tab = await device.new_page()
        wire = await device.new_cdp_session(tab)
        counted = Counted(wire)
        await wire.send("Network.enable")
        bytes_per_second = link.rate * 1_000 / 8
        await wire.send(
            "Network.emulateNetworkConditions",
            {
                "offline": False,
                "latency": link.delay,
                "downloadThroughput": bytes_per_second,
                "uploadThroughput": bytes_per_second,
            },
        )
        codes = server.where.codes[1]
        code = codes.facilitator if visit.is_facilitator else codes.join
        began = time.monotonic()
        await tab.goto(f"{server.url}{visit.path}{code}", wait_until="commit", timeout=WAIT_MS)
        await tab.wait_for_function(NAMED, arg="Party 1", timeout=WAIT_MS)
        first = (time.monotonic() - began, *counted.taken())
        began = time.monotonic()
        await tab.reload(wait_until="commit", timeout=WAIT_MS)
        await tab.wait_for_function(NAMED, arg="Party 1", timeout=WAIT_MS)
        return _Figures(*first, time.monotonic() - began, *counted.taken())
    finally:
        await device.close()


class Counted:
    """What the browser has asked the network for, and got, since it was last taken."""

    def __init__(self, wire: CDPSession) -> None:
        self._bytes: dict[str, float] = {}
        wire.on("Network.requestWillBeSent", self._ask)
        wire.on("Network.responseReceived", self._head)
        wire.on("Network.dataReceived", self._receive)
        wire.on("Network.requestServedFromCache", self._forget)

    def _ask(self, event: dict[str, Any]) -> None:
        if not event["request"]["url"].startswith(("data:", "blob:")):
            self._bytes.setdefault(event["requestId"], 0.0)

    def _head(self, event: dict[str, Any]) -> None:
        if event["response"].get("fromDiskCache"):
            self._forget(event)
        elif event["requestId"] in self._bytes:
            self._bytes[event["requestId"]] += max(0, event["response"]["encodedDataLength"])

    def _receive(self, event: dict[str, Any]) -> None:
        if event["requestId"] in self._bytes:
            self._bytes[event["requestId"]] += event["encodedDataLength"]

    def _forget(self, event: dict[str, Any]) -> None:
        """It came out of the browser's own store."""
        self._bytes.pop(event["requestId"], None)

    def taken(self) -> tuple[float, int]:
        """kB and requests until now."""
        found, self._bytes = self._bytes, {}
        return sum(found.values()) / 1_000, len(found)


def _row(found: Sequence[Sequence[_Figures]]) -> dict[str, Any]:
    """The medians of each build, and how many times as long the other takes."""
    rows = [_medians(one) for one in found]
    if len(rows) == 1:
        return rows[0]
    ours, theirs = rows
    return {
        "this_build": ours,
        "beside": theirs,
        "times": round(theirs["ready_seconds"] / max(ours["ready_seconds"], 0.001), 2),
    }


def _medians(figures: Sequence[_Figures]) -> dict[str, Any]:
    return {
        "ready_seconds": round(median(one.ready for one in figures), 2),
        "kilobytes": round(median(one.kilobytes for one in figures), 1),
        "requests": round(median(one.requests for one in figures)),
        "reload_seconds": round(median(one.reload for one in figures), 2),
        "reload_kilobytes": round(median(one.reload_kilobytes for one in figures), 1),
        "reload_requests": round(median(one.reload_requests for one in figures)),
    }
