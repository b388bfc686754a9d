"""Cues that wait and cues that ask another program: by a timer, after a restart, without an answer.

Time is that of a virtual loop: seconds pass when nothing else is left to do.
"""

import asyncio

import pytest
from meetings import founded
from servers import Bench
from transcript_driver import FailingStore, LoopClock
from virtual_time import at_work, in_virtual_time

from conference.core.clock import ManualClock, Millis
from conference.core.ids import ItemId
from conference.deliberation.cues.commands import FireCue, PlanCues, SkipCue
from conference.deliberation.cues.model import Cue, CueKind, CueOutcome
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.programme.commands import PlanProgramme, StartItem
from conference.server.controls.obs import ObsError
from conference.server.record.exchange import Unavailable
from conference.server.record.store.memory import MemoryStore
from conference.server.watchers.caller import NOT_SET_UP, Caller

ITEM = ItemId("i0")
WORDS = Scene(SceneKind.MESSAGE, title="Talk now")
LATE = Cue("late", CueKind.SCENE, (Output.HALL,), WORDS, wait=Millis(5000), armed=True)
CAMERA = Cue("camera", CueKind.OBS, name="Wide")


class FakeObs:
    """Shows scenes after ``takes`` seconds, or fails with ``reason``."""

    def __init__(self, takes=0.0, reason=""):
        self.takes, self.reason, self.shown = takes, reason, []

    async def show(self, scene):
        await asyncio.sleep(self.takes)
        if self.reason:
            raise ObsError(self.reason)
        self.shown.append(scene)


async def planned(bench, *cues):
    """A bench with a programme, whose first item has these cues and goes on."""
    await bench.prepare()
    await bench.ask(PlanProgramme(founded().meeting.programme.items))
    await bench.ask(PlanCues(ITEM, cues))


def run_of(bench, cue):
    return bench.writer.settled.cues.run(ITEM, cue.id)


def hall(bench):
    return bench.writer.settled.outputs.states[Output.HALL].scene


def with_caller(*cues, obs=None, store=None):
    """Decorates a scene: run with a bench whose first item has these cues, and a caller at work."""

    def decorated(scene):
        async def whole():
            async with Bench(store or MemoryStore(), LoopClock()) as bench:
                await planned(bench, *cues)
                caller = Caller(bench.writer, bench.clock, obs)
                bench.writer.attach(listeners=[caller])
                async with at_work(caller.run()):
                    await asyncio.sleep(0.1)
                    await bench.ask(StartItem(ITEM))
                    await scene(bench)

        return lambda: in_virtual_time(whole())

    return decorated


@with_caller(LATE)
async def test_a_cue_that_waits_is_done_when_its_time_is_over(bench):
    await asyncio.sleep(4.8)
    assert hall(bench) != WORDS
    await asyncio.sleep(0.4)
    assert hall(bench) == WORDS
    assert run_of(bench, LATE).outcome is CueOutcome.DONE


@with_caller(LATE)
async def test_one_that_was_skipped_or_whose_item_is_over_is_not_done(bench):
    await bench.ask(SkipCue(ITEM, LATE.id))
    await asyncio.sleep(60)
    assert hall(bench) != WORDS


def test_a_cue_that_cannot_be_stored_is_tried_again():
    store = FailingStore(MemoryStore())

    @with_caller(LATE, store=store)
    async def scene(bench):
        await asyncio.sleep(4)
        store.broken = "The disk is full."
        await asyncio.sleep(3)
        assert hall(bench) != WORDS
        store.broken = None
        await asyncio.sleep(1.5)
        assert hall(bench) == WORDS

    scene()


@pytest.mark.parametrize(
    ("obs", "outcome", "sentence"),
    [
        (FakeObs(), CueOutcome.DONE, ""),
        (
            FakeObs(1.0, "OBS did not answer within a second."),
            CueOutcome.FAILED,
            "OBS did not answer within a second.",
        ),
        (None, CueOutcome.FAILED, NOT_SET_UP),
    ],
)
def test_go_does_not_wait_for_another_program(obs, outcome, sentence):
    @with_caller(CAMERA, obs=obs)
    async def scene(bench):
        assert bench.writer.settled.programme.on == ITEM
        assert run_of(bench, CAMERA).outcome is CueOutcome.ASKED
        await asyncio.sleep(2)
        assert (run_of(bench, CAMERA).outcome, run_of(bench, CAMERA).sentence) == (
            outcome,
            sentence,
        )

    scene()


@with_caller(LATE)
async def test_going_back_to_an_item_begins_its_waits_anew(bench):
    await asyncio.sleep(4)
    for item in ("i1", ITEM):
        await bench.ask(StartItem(ItemId(item)))
    await asyncio.sleep(4.8)
    assert hall(bench) != WORDS
    await asyncio.sleep(0.4)
    assert hall(bench) == WORDS


def test_going_back_while_nothing_can_be_stored_does_nothing_early():
    store = FailingStore(MemoryStore())

    @with_caller(LATE, store=store)
    async def scene(bench):
        await asyncio.sleep(4.85)
        store.broken = "The disk is full."
        await asyncio.sleep(0.1)
        answers = [bench.ask(StartItem(ItemId(item))) for item in ("i1", ITEM)]
        await asyncio.gather(*answers)
        await asyncio.sleep(0.3)
        store.broken = None
        for item in ("i1", ITEM):
            await bench.ask(StartItem(ItemId(item)))
        await asyncio.sleep(4.8)
        assert hall(bench) != WORDS
        await asyncio.sleep(0.4)
        assert hall(bench) == WORDS

    scene()


@with_caller(LATE)
async def test_a_time_that_is_over_as_its_item_goes_on_again_is_not_that_of_the_new_go(bench):
    due = run_of(bench, LATE).due
    await asyncio.sleep(0.1)
    for item in ("i1", ITEM):
        await bench.ask(StartItem(ItemId(item)))
    await bench.ask(FireCue(ITEM, LATE.id, due))  # it was under way when the others came
    assert hall(bench) != WORDS
    assert run_of(bench, LATE).outcome is CueOutcome.WAITING


def test_an_answer_that_cannot_be_stored_is_kept_until_it_can():
    store = FailingStore(MemoryStore())

    @with_caller(CAMERA, store=store, obs=FakeObs(takes=0.5))
    async def scene(bench):
        store.broken = "The disk is full."
        await asyncio.sleep(2)
        assert run_of(bench, CAMERA).outcome is CueOutcome.ASKED
        store.broken = None
        await asyncio.sleep(1.5)
        assert run_of(bench, CAMERA).outcome is CueOutcome.DONE

    scene()


def test_go_on_a_full_disk_does_all_of_its_cues_or_nothing():
    store = FailingStore(MemoryStore())

    async def scene():
        async with Bench(store, LoopClock()) as bench:
            shown = Cue("now", CueKind.SCENE, (Output.HALL,), WORDS)
            await planned(bench, shown, Cue("close", CueKind.CLOSE_POLL), LATE, CAMERA)
            caller = Caller(bench.writer, bench.clock, FakeObs())
            bench.writer.attach(listeners=[caller])
            async with at_work(caller.run()):
                await asyncio.sleep(0.1)
                before, size = bench.writer.settled, bench.writer.tree.size
                store.broken = "The disk is full."
                answer = await bench.ask(StartItem(ITEM))
                assert isinstance(answer, Unavailable)
                await asyncio.sleep(60)
                assert bench.writer.settled is before is bench.writer.meeting
                assert bench.writer.tree.size == size
                store.broken = None
                await bench.ask(StartItem(ITEM))
                await asyncio.sleep(60)
                fresh = bench.fresh().meeting
        runs = fresh.cues.runs[ITEM]
        assert {run.outcome for run in runs.values()} == {CueOutcome.DONE}
        assert len(runs) == 4
        assert fresh.outputs == bench.writer.settled.outputs
        assert fresh.polls.open() == ()

    in_virtual_time(scene())


def test_what_waited_or_was_asked_when_the_server_died_is_taken_up_again():
    clock, obs = ManualClock(), FakeObs()

    async def scene():
        async with Bench(clock=clock) as bench:
            await planned(bench, LATE, CAMERA)
            await bench.ask(StartItem(ITEM))
            clock.advance(3_600_000)
            async with at_work(Caller(bench.writer, clock, obs).run()):
                await asyncio.sleep(1)
            return run_of(bench, LATE).outcome, run_of(bench, CAMERA).outcome, obs.shown

    found = in_virtual_time(scene())
    assert found == (CueOutcome.DONE, CueOutcome.DONE, ["Wide"])
