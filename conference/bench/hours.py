"""``hours``: what a room's screen keeps over an evening, and what a phone in a pocket costs.

A Chromium has the screen of a room open, and a phone that nobody looks at. A desk runs quarters of
an hour one after the other, without the waiting: a message, a poll that opens, closes and is
published, a breakout with all its phases. The ticks of the open poll are put on the screen's socket
by the benchmark, as many as the server sends in ``ASKED`` of each quarter. The screen's heap is
read after its garbage was collected: at the start (after a first quarter, for what comes on demand
to be there), in the middle and at the end.

The phone is told that it is hidden; how often its timers wake it, and what its socket carries, is
counted while the desk goes on. Frames are counted as they are before compression.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from conference.bench.page import PHONE, TELEVISION, browser
from conference.bench.place import Desk, Place, desk, place, serving
from conference.core.ids import ItemId, PollId
from conference.deliberation.breakouts.commands import (
    EndBreakout,
    NextPhase,
    PrepareBreakout,
    RecallBreakout,
    StartBreakout,
)
from conference.deliberation.breakouts.model import BreakoutPhase, PhaseKind
from conference.deliberation.outputs.commands import PrepareScene, Take
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.polls.commands import PublishPoll
from conference.deliberation.polls.tally import Counts, Turnout
from conference.deliberation.programme.commands import InsertItem, StartItem
from conference.deliberation.programme.model import ItemKind
from conference.protocol.codec import encode
from conference.protocol.messages import Tick
from conference.protocol.views import OutputView

if TYPE_CHECKING:
    from playwright.async_api import Browser, CDPSession, Page, WebSocketRoute

__all__ = ["hours"]

PARTIES = 2
HEADCOUNT = 40
QUARTERS = 4
"""Of an hour."""

ASKED = 180
"""Seconds of each quarter in which a question is open."""

TICKS = 5 * ASKED
PAUSE = 0.004
"""Seconds between two ticks here: some are drawn together, as on a slow screen."""

TALK = ItemId("talk")
OPTIONS = 5
WATCHED = (Output.ROOMS, Output.PHONES)
PHASES = tuple(BreakoutPhase(kind, 120) for kind in PhaseKind)

POCKET = """(() => {
    Object.defineProperty(document, "hidden", {get: () => true});
    Object.defineProperty(document, "visibilityState", {get: () => "hidden"});
    window.woken = 0;
    const [once, often] = [window.setTimeout.bind(window), window.setInterval.bind(window)];
    const counted = (done) => (...all) => { window.woken += 1; done(...all); };
    window.setTimeout = (done, after, ...all) => once(after ? counted(done) : done, after, ...all);
    window.setInterval = (done, every, ...all) => often(counted(done), every, ...all);
})()"""
"""A page that nobody sees, and that counts how often a timer of its own wakes it."""


async def hours(count: float, pocket: float) -> dict[str, Any]:
    """So many hours on a screen, and so many seconds of a phone in a pocket; the figures.

    Raises ``no_browser`` where there is none.
    """
    quarters = max(2, round(count * QUARTERS))
    with place(PARTIES, HEADCOUNT) as where:
        async with (
            browser() as chromium,
            serving(where) as server,
            desk(where, server.url) as seat,
        ):
            evening = _Evening(seat)
            await evening.begin()
            screen = await _Screen.open(chromium, server.url, where)
            heaps = [await _quarter(evening, screen)]
            for _ in range(quarters):
                heaps.append(await _quarter(evening, screen))
            carried = await _in_pocket(chromium, server.url, where, evening, pocket)
    return {
        "hours": quarters / QUARTERS,
        "ticks": TICKS * quarters,
        "screen": {
            "start": heaps[0],
            "middle": heaps[len(heaps) // 2],
            "end": heaps[-1],
        },
        "phone": carried,
    }


class _Evening:
    """What the desk does in each quarter of an hour."""

    def __init__(self, seat: Desk) -> None:
        self._seat = seat
        self._quarter = 0

    async def begin(self) -> None:
        """A programme of one item, that stays on."""
        await self._seat.do(InsertItem(TALK, None, "At the tables", 60, ItemKind.BREAKOUT))
        await self._seat.do(StartItem(TALK))

    async def ask(self) -> str:
        """Open a question; its id."""
        self._quarter += 1
        poll = f"q{self._quarter}"
        await self._show(Scene(SceneKind.MESSAGE, title=f"Quarter {self._quarter} begins."))
        await self._seat.open_poll(poll, OPTIONS)
        await self._show(Scene(SceneKind.POLL, poll=PollId(poll)))
        return poll

    async def answer(self, poll: str) -> None:
        """Close and publish it, then talk about it in small groups."""
        await self._seat.close_poll(poll)
        await self._seat.do(PublishPoll(PollId(poll)))
        await self._show(Scene(SceneKind.RESULT, poll=PollId(poll)))
        talk = f"b{self._quarter}"
        await self._seat.do(PrepareBreakout(talk, "Rents", "What would help?", PHASES))
        await self._show(Scene(SceneKind.BREAKOUT, item=TALK))
        await self._seat.do(StartBreakout(talk))
        for at in range(len(PHASES) - 1):
            await self._seat.do(NextPhase(talk, at))
        await self._seat.do(RecallBreakout(talk))
        await self._seat.do(EndBreakout(talk))

    async def _show(self, scene: Scene) -> None:
        await self._seat.do(PrepareScene(WATCHED, scene))
        link = self._seat.link
        await link.until(lambda _: all(view.preview == scene for view in self._views()))
        await self._seat.do(Take(WATCHED, self._views()[0].preview_revision))

    def _views(self) -> list[OutputView]:
        found = (self._seat.link.session.replica.get(f"output/{one}") for one in WATCHED)
        return [view for view in found if isinstance(view, OutputView)]


@dataclass(slots=True)
class _Screen:
    """The big screen of a room, with a way to put frames on its socket."""

    page: Page
    wire: CDPSession
    sockets: list[WebSocketRoute]

    @staticmethod
    async def open(chromium: Browser, url: str, where: Place) -> _Screen:
        """It, once it shows its party."""
        width, height = TELEVISION
        device = await chromium.new_context(viewport={"width": width, "height": height})
        page = await device.new_page()
        sockets: list[WebSocketRoute] = []

        def between(socket: WebSocketRoute) -> None:
            server = socket.connect_to_server()
            socket.on_message(server.send)
            server.on_message(socket.send)
            sockets.append(socket)

        await page.route_web_socket("**/ws", between)
        await page.goto(f"{url}screen#{where.codes[1].facilitator}")
        await page.locator("#party", has_text="Party 1").wait_for()
        return _Screen(page, await device.new_cdp_session(page), sockets)

    async def tick(self, poll: str) -> None:
        """Its question is answered by more and more people."""
        for n in range(1, TICKS + 1):
            self.sockets[-1].send(_tick(poll, n))
            await asyncio.sleep(PAUSE)

    async def heap(self) -> dict[str, Any]:
        """Of the page, once its garbage was collected: MB, nodes and listeners."""
        await self.wire.send("Performance.enable")
        for _ in range(2):
            await self.wire.send("HeapProfiler.collectGarbage")
        found = await self.wire.send("Performance.getMetrics")
        metrics = {row["name"]: row["value"] for row in found["metrics"]}
        return {
            "heap_mb": round(metrics["JSHeapUsedSize"] / 1e6, 2),
            "nodes": round(metrics["Nodes"]),
            "listeners": round(metrics["JSEventListeners"]),
        }


async def _quarter(evening: _Evening, screen: _Screen) -> dict[str, Any]:
    poll = await evening.ask()
    await screen.page.locator("#bars .bar").first.wait_for()
    await screen.tick(poll)
    await evening.answer(poll)
    await screen.page.locator("#breakout-call", has_text="Welcome back").wait_for()
    return await screen.heap()


def _tick(poll: str, n: int) -> str:
    people = (n // 5, n // 7, n // 3, n // 4, 1)
    none = (0,) * OPTIONS
    counts = Counts(people, (1, 0, 1, 0, 0), 0, people, none, none, ())
    voted = sum(people)
    turnout = Turnout(voted, 2 * TICKS, 2, PARTIES, voted, 0, 0)
    return encode(Tick(poll, 10**6 + n, n, turnout, counts)).decode()


class _Carried:
    """Bytes of the frames of a page's socket, both ways."""

    def __init__(self, wire: CDPSession) -> None:
        self.bytes = 0
        for way in ("Received", "Sent"):
            wire.on(f"Network.webSocketFrame{way}", self._count)

    def _count(self, event: dict[str, Any]) -> None:
        self.bytes += len(event["response"]["payloadData"].encode())


async def _in_pocket(
    chromium: Browser, url: str, where: Place, evening: _Evening, seconds: float
) -> dict[str, Any]:
    """A phone that nobody looks at, while a question is asked and people talk."""
    async with _phone(chromium, url, where) as (page, carried):
        await page.wait_for_timeout(6_000)  # what comes once, a while after the page
        await page.evaluate("() => { window.woken = 0; }")
        carried.bytes = 0
        poll = await evening.ask()
        await page.wait_for_timeout(500 * seconds)
        await evening.answer(poll)
        await page.wait_for_timeout(500 * seconds)
        woken = await page.evaluate("() => window.woken")
    return {
        "seconds": seconds,
        "wakes_a_second": round(woken / seconds, 2),
        "kilobytes_a_minute": round(carried.bytes * 60 / seconds / 1_000, 1),
    }


@contextlib.asynccontextmanager
async def _phone(chromium: Browser, url: str, where: Place) -> AsyncIterator[tuple[Page, _Carried]]:
    width, height = PHONE
    device = await chromium.new_context(viewport={"width": width, "height": height})
    try:
        await device.add_init_script(POCKET)
        page = await device.new_page()
        wire = await device.new_cdp_session(page)
        carried = _Carried(wire)
        await wire.send("Network.enable")
        await page.goto(f"{url}j/{where.codes[1].join}")
        await page.locator("#party", has_text="Party 1").wait_for(state="attached")
        yield page, carried
    finally:
        await device.close()
