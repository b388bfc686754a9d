"""A fault in what is done for one lottery stops no other, and is not tried without a pause."""

import asyncio
from itertools import pairwise
from types import SimpleNamespace

from virtual_time import at_work, in_virtual_time

from conference.deliberation.lottery.model import LotteryStage
from conference.server.watchers.lottery import drawing, office
from conference.server.watchers.lottery.drawing import Drawing
from conference.server.watchers.lottery.office import LotteryOffice


def lottery_run(name, **fields):
    return SimpleNamespace(lottery=SimpleNamespace(id=name), **fields)


def writer_of(*runs):
    """A writer whose record has these lotteries."""
    by_id = {run.lottery.id: run for run in runs}
    return SimpleNamespace(settled=SimpleNamespace(lottery=SimpleNamespace(runs=by_id)))


async def at_once(function):
    """Instead of a thread, which virtual time would not wait for."""
    return function()


class OneFaulty:
    """Draws that begin once each, but for those of ``faulty``; ``tried`` are the times."""

    def __init__(self, *_):
        self.tried, self.running = [], {}

    def tasks(self):
        return tuple(self.running.values())

    def begin_due(self, run):
        name = run.lottery.id
        if name == "faulty":
            self.tried.append(asyncio.get_running_loop().time())
            raise ZeroDivisionError
        if name not in self.running:
            self.running[name] = asyncio.create_task(asyncio.sleep(10_000))


def test_the_fault_of_one_lottery_cancels_no_other(tmp_path, monkeypatch, caplog):
    draws = OneFaulty()
    monkeypatch.setattr(office, "Drawing", lambda *_: draws)
    monkeypatch.setattr(asyncio, "to_thread", at_once)
    works = LotteryOffice(writer_of(*map(lottery_run, ("sound", "faulty", "later"))), tmp_path, id)
    works._sittings.begin_due = lambda _run: None

    async def scene():
        async with at_work(works.run()):
            for _ in range(100):  # commits that have nothing to do with it
                await asyncio.sleep(0.1)
                works.committed(None)
            assert {name: task.done() for name, task in draws.running.items()} == {
                "sound": False, "later": False,
            }  # fmt: skip

    in_virtual_time(scene())
    pauses = [round(later - before) for before, later in pairwise(draws.tried)]
    assert pauses == [1, 2, 4]
    assert caplog.messages == ["what is due for the lottery faulty could not be begun"] * 4


def test_a_draw_with_an_outcome_that_cannot_be_read_is_tried_again_after_a_pause(
    monkeypatch, caplog
):
    begun, wake = [], asyncio.Event()

    async def worker(_task, _on_progress, on_result):
        begun.append(asyncio.get_running_loop().time())
        on_result({"drawn": {}})

    monkeypatch.setattr(drawing, "run_worker", worker)
    run = lottery_run("faulty", stage=LotteryStage.LIVE, is_complete=True, outcome=None)
    jobs = SimpleNamespace(show=lambda _job: None, show_progress=print)
    draws = Drawing(writer_of(run), jobs, wake.set)
    monkeypatch.setattr(draws, "_task", lambda _run: {})

    async def begin_again():
        while True:
            wake.clear()
            draws.begin_due(run)
            await wake.wait()

    async def scene():
        async with at_work(begin_again()):
            await asyncio.sleep(10)
        (task,) = draws.tasks()
        task.cancel()
        await asyncio.wait([task])

    in_virtual_time(scene())
    assert begun == [0, 1, 3, 7]
    assert caplog.messages == ["a draw could not be recorded"] * 4
