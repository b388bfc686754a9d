"""What is left of a timer is the same whatever is done to the machine's clock, and after a restart.

Time is that of a virtual loop: seconds pass when nothing else is left to do.
"""

import asyncio

import pytest
from servers import Bench
from transcript_driver import FailingStore, LoopClock
from virtual_time import at_work, in_virtual_time

from conference.core.clock import Millis
from conference.deliberation.timers.commands import (
    AddToTimer,
    MoveTimer,
    PauseTimer,
    ResumeTimer,
    StartTimer,
    StopTimer,
)
from conference.deliberation.timers.events import TimerMoved
from conference.deliberation.timers.model import TimerKind
from conference.server.record.store.memory import MemoryStore
from conference.server.watchers.timekeeper import TOLERANCE, Timekeeper

JUMPS = [3_600_000, -3_600_000, 700, -700]
START = StartTimer("t", "Tables", TimerKind.BREAKOUT, 600)


class Witness:
    """Keeps the events of all commits."""

    def __init__(self):
        self.events = []

    def committed(self, commit):
        self.events += commit.events

    def undone(self, _commit):
        return


def with_timekeeper(scene, store=None):
    """Run a scene with a bench, and a timekeeper at work from the start of the loop on."""

    async def whole():
        async with Bench(store or MemoryStore(), LoopClock()) as bench:
            await bench.prepare()
            keeper, witness = Timekeeper(bench.writer, bench.clock), Witness()
            bench.writer.attach(listeners=[keeper, witness])
            async with at_work(keeper.run()):
                await asyncio.sleep(0.01)
                await scene(bench)
            return [event for event in witness.events if isinstance(event, TimerMoved)]

    return in_virtual_time(whole())


def left(bench):
    return bench.writer.settled.timers.by_id["t"].rest(bench.clock.now())


@pytest.mark.parametrize("jump", JUMPS)
def test_a_clock_that_jumps_leaves_a_timer_what_it_had(jump):
    async def scene(bench):
        await bench.ask(START)
        await asyncio.sleep(60)
        bench.clock.jump(jump)
        await asyncio.sleep(1)
        assert abs(left(bench) - 539_000) <= TOLERANCE
        await asyncio.sleep(60)
        assert abs(left(bench) - 479_000) <= TOLERANCE

    assert len(with_timekeeper(scene)) == 1


@pytest.mark.parametrize("jump", JUMPS)
def test_a_timer_that_is_paused_as_the_clock_jumps_keeps_its_rest_also_when_it_is_resumed(jump):
    async def scene(bench):
        await bench.ask(START)
        await asyncio.sleep(60)
        bench.clock.jump(jump)
        await bench.ask(PauseTimer("t"))
        await asyncio.sleep(30)
        assert abs(left(bench) - 540_000) <= TOLERANCE
        await bench.ask(AddToTimer("t", 60))
        await bench.ask(ResumeTimer("t"))
        await asyncio.sleep(10)
        assert abs(left(bench) - 590_000) <= TOLERANCE

    with_timekeeper(scene)


def test_a_timer_that_is_started_paused_and_resumed_while_the_record_is_ahead_runs_its_length():
    async def scene(bench):
        await bench.ask(START)
        bench.clock.jump(-3_600_000)
        await bench.ask(StopTimer("t"))
        await bench.ask(START)
        await asyncio.sleep(100)
        assert abs(left(bench) - 500_000) <= TOLERANCE
        await bench.ask(PauseTimer("t"))
        await bench.ask(ResumeTimer("t"))
        await asyncio.sleep(100)
        assert abs(left(bench) - 400_000) <= TOLERANCE

    with_timekeeper(scene)


def test_a_clock_that_goes_as_it_should_moves_nothing():
    async def scene(bench):
        await bench.ask(START)
        await asyncio.sleep(300)
        await bench.ask(AddToTimer("t", -60))
        await bench.ask(PauseTimer("t"))
        await asyncio.sleep(300)
        await bench.ask(ResumeTimer("t"))
        await asyncio.sleep(600)
        assert abs(left(bench) + 360_000) <= TOLERANCE

    assert with_timekeeper(scene) == []


def test_what_could_not_be_stored_is_moved_as_soon_as_it_can():
    store = FailingStore(MemoryStore())

    async def scene(bench):
        await bench.ask(START)
        store.broken = "The disk is full."
        bench.clock.jump(3_600_000)
        await asyncio.sleep(5)
        store.broken = None
        await asyncio.sleep(5)
        assert abs(left(bench) - 590_000) <= TOLERANCE

    with_timekeeper(scene, store)


@pytest.mark.parametrize(
    ("away", "rest"), [(60_000, 540_000), (900_000, -300_000), (-3_600_000, 600_000)]
)
def test_after_a_restart_a_timer_has_what_the_clock_leaves_it_and_never_more_than_before(
    away, rest
):
    async def whole():
        async with Bench(MemoryStore(), LoopClock()) as bench:
            await bench.prepare()
            await bench.ask(START)
            bench.clock.jump(away)
            keeper = Timekeeper(bench.writer, bench.clock)
            bench.writer.attach(listeners=[keeper])
            async with at_work(keeper.run()):
                await asyncio.sleep(2)
                return left(bench)

    assert abs(in_virtual_time(whole()) - (rest - 2000)) <= TOLERANCE


def test_a_timer_that_was_stopped_or_paused_meanwhile_is_not_moved():
    async def scene(bench):
        await bench.ask(START)
        await bench.ask(PauseTimer("t"))
        before = bench.writer.settled.timers
        await bench.ask(MoveTimer("t", ends_at=Millis(5)))
        await bench.ask(MoveTimer("gone", ends_at=Millis(5)))
        assert bench.writer.settled.timers is before

    with_timekeeper(scene)
