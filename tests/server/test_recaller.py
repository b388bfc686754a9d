"""Nobody sits in a breakout that is over: not after a clock was set, nor after a restart.

Time is that of a virtual loop: seconds pass when nothing else is left to do.
"""

import asyncio

import pytest
from meetings import of
from servers import Bench
from transcript_driver import FailingStore, LoopClock
from virtual_time import at_work, in_virtual_time

from conference.deliberation.breakouts.commands import (
    EndBreakout,
    ExtendBreakout,
    NextPhase,
    PrepareBreakout,
    RecallBreakout,
    ReportRoom,
    StartBreakout,
)
from conference.deliberation.breakouts.events import BreakoutMoved
from conference.deliberation.breakouts.model import (
    BreakoutPhase,
    BreakoutState,
    Headway,
    PhaseKind,
)
from conference.server.record.store.memory import MemoryStore
from conference.server.watchers.recaller import TOLERANCE, Recaller

JUMPS = [3_600_000, -3_600_000, 700, -700]
PREPARE = PrepareBreakout(
    "rents",
    "Rents",
    "What would help?",
    (BreakoutPhase(PhaseKind.READ, 60), BreakoutPhase(PhaseKind.TALK, 540)),
)
START = StartBreakout("rents")


class Witness:
    """Keeps the events of all commits."""

    def __init__(self):
        self.events = []

    def committed(self, commit):
        self.events += commit.events

    def undone(self, _commit):
        return


def with_recaller(scene, store=None, *, begins=True):
    """Run a scene with a bench and a recaller at work; the clocks' moves that it asked for."""

    async def whole():
        async with Bench(store or MemoryStore(), LoopClock()) as bench:
            if begins:
                await bench.prepare()
            recaller, witness = Recaller(bench.writer, bench.clock), Witness()
            bench.writer.attach(listeners=[recaller, witness])
            async with at_work(recaller.run()):
                await asyncio.sleep(0.01)
                await scene(bench)
            return [event for event in witness.events if isinstance(event, BreakoutMoved)]

    return in_virtual_time(whole())


async def begun(bench):
    await bench.ask(PREPARE)
    await bench.ask(START)


def rents(bench):
    return bench.writer.settled.breakouts.by_id["rents"]


def left(bench):
    """What is left, in ms, as every screen works it out by the server's clock."""
    return rents(bench).due - bench.clock.now()


def test_rooms_are_called_back_when_the_last_phase_is_over_and_done_after_the_grace():
    async def scene(bench):
        await begun(bench)
        await asyncio.sleep(599)
        assert rents(bench).state is BreakoutState.RUNNING
        await asyncio.sleep(2)
        assert rents(bench).state is BreakoutState.RECALLED
        assert rents(bench).grace_until - rents(bench).ends[-1] == 60_000
        await asyncio.sleep(58)
        assert rents(bench).is_live
        await asyncio.sleep(2)
        assert rents(bench).state is BreakoutState.ENDED

    assert with_recaller(scene) == []


def test_time_that_was_added_or_cut_is_waited_for():
    async def scene(bench):
        await begun(bench)
        await bench.ask(ExtendBreakout("rents", 120))
        await asyncio.sleep(300)
        await bench.ask(ExtendBreakout("rents", -60))
        await asyncio.sleep(359)
        assert rents(bench).state is BreakoutState.RUNNING
        await asyncio.sleep(2)
        assert rents(bench).state is BreakoutState.RECALLED

    with_recaller(scene)


def test_who_is_called_back_early_has_the_grace_from_then_on():
    async def scene(bench):
        await begun(bench)
        await bench.ask(NextPhase("rents", 0))
        await asyncio.sleep(30)
        await bench.ask(RecallBreakout("rents"))
        await asyncio.sleep(59)
        assert rents(bench).is_live
        await asyncio.sleep(2)
        assert not rents(bench).is_live

    assert with_recaller(scene) == []


@pytest.mark.parametrize("jump", JUMPS)
def test_a_clock_that_jumps_leaves_a_breakout_what_it_had_and_ends_it_in_time(jump):
    async def scene(bench):
        await begun(bench)
        await asyncio.sleep(60)
        bench.clock.jump(jump)
        await asyncio.sleep(1)
        assert abs(left(bench) - 539_000) <= TOLERANCE
        await asyncio.sleep(538)
        assert rents(bench).state is BreakoutState.RUNNING
        await asyncio.sleep(2)
        assert rents(bench).state is BreakoutState.RECALLED
        await asyncio.sleep(61)
        assert not rents(bench).is_live

    assert len(with_recaller(scene)) >= 1


@pytest.mark.parametrize("jump", JUMPS)
def test_a_clock_that_jumps_in_the_grace_leaves_people_their_grace(jump):
    async def scene(bench):
        await begun(bench)
        await bench.ask(RecallBreakout("rents"))
        await asyncio.sleep(20)
        bench.clock.jump(jump)
        await asyncio.sleep(1)
        assert abs(left(bench) - 39_000) <= TOLERANCE
        await asyncio.sleep(38)
        assert rents(bench).is_live
        await asyncio.sleep(3)
        assert not rents(bench).is_live

    with_recaller(scene)


def test_a_breakout_that_starts_while_the_record_is_ahead_has_its_time():
    async def scene(bench):
        await begun(bench)
        bench.clock.jump(-3_600_000)
        await bench.ask(EndBreakout("rents"))
        await bench.ask(PrepareBreakout("again", "Again", "", PREPARE.phases))
        await bench.ask(StartBreakout("again"))
        await asyncio.sleep(100)
        again = bench.writer.settled.breakouts.by_id["again"]
        assert abs(again.due - bench.clock.now() - 500_000) <= TOLERANCE
        await asyncio.sleep(505)
        assert bench.writer.settled.breakouts.by_id["again"].state is BreakoutState.RECALLED

    with_recaller(scene)


@pytest.mark.parametrize(
    ("away", "state"),
    [
        (0, BreakoutState.RUNNING),
        (700, BreakoutState.ENDED),
        (620, BreakoutState.RECALLED),
    ],
)
def test_a_server_that_was_away_goes_on_where_the_clock_is(away, state):
    async def whole():
        store, clock = MemoryStore(), LoopClock()
        async with Bench(store, clock) as bench:
            await bench.prepare()
            await begun(bench)
            await bench.ask(of(0, ReportRoom("rents", Headway.TALKING)))
        await asyncio.sleep(away)
        async with Bench(store, clock) as bench:
            recaller = Recaller(bench.writer, bench.clock)
            bench.writer.attach(listeners=[recaller])
            async with at_work(recaller.run()):
                await asyncio.sleep(3)
                assert rents(bench).state is state
                assert rents(bench).reports[0].state is Headway.TALKING
                await asyncio.sleep(660)
                assert not rents(bench).is_live

    in_virtual_time(whole())


def test_what_could_not_be_stored_is_asked_again_until_it_is():
    store = FailingStore(MemoryStore())

    async def scene(bench):
        await begun(bench)
        await asyncio.sleep(599)
        store.broken = "The disk is full."
        await asyncio.sleep(5)
        assert rents(bench).state is BreakoutState.RUNNING
        store.broken = None
        await asyncio.sleep(2)
        assert rents(bench).state is BreakoutState.RECALLED
        await asyncio.sleep(61)
        assert not rents(bench).is_live

    with_recaller(scene, store)
