"""The signer forgets the order of voting poll by poll, whoever asks for it, and however often."""

import asyncio

from servers import POLL, Bench

from conference.core.treehead import HeadKey
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PublishPoll
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Poll
from conference.server.record.exchange import Done
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.port import StoreUnavailableError
from conference.server.watchers.signer import HeadSigner

AGAIN = "again"


class SlowToForget(MemoryStore):
    """Takes three pieces a poll, and says no to some of them."""

    def __init__(self):
        super().__init__()
        self.forgotten = []
        self.refusals = 0

    def forget_order(self, poll):
        for _ in range(2):
            yield
            if self.refusals:
                self.refusals -= 1
                raise StoreUnavailableError("The disk is full.")
        self.forgotten.append(poll)
        yield


async def two_are_closed(bench, signer):
    """The first poll and another one, each closed under the eyes of the signer."""
    bench.writer.attach(listeners=[signer])
    await bench.prepare()
    assert isinstance(await bench.ask(ClosePoll(POLL)), Done)
    assert isinstance(await bench.ask(PublishPoll(POLL)), Done)
    await bench.ask(preparing(Poll(AGAIN, "Again?", ("Yes", "No"))))
    await bench.ask(OpenPoll(AGAIN))
    assert isinstance(await bench.ask(ClosePoll(AGAIN)), Done)


async def test_two_who_ask_at_once_forget_each_poll_once():
    store = SlowToForget()
    async with Bench(store) as bench:
        signer = HeadSigner(bench.writer, store, HeadKey.make(), bench.clock)
        await two_are_closed(bench, signer)
        await asyncio.gather(signer.forget(), signer.forget(), signer.forget())
        assert store.forgotten == [POLL, AGAIN]


async def test_a_poll_that_could_not_be_forgotten_is_at_the_next_turn():
    store = SlowToForget()
    async with Bench(store) as bench:
        signer = HeadSigner(bench.writer, store, HeadKey.make(), bench.clock)
        await two_are_closed(bench, signer)
        store.refusals = 1
        await signer.forget()
        assert store.forgotten == []
        await signer.forget()
        assert store.forgotten == [POLL, AGAIN]


async def test_who_is_broken_off_in_the_middle_leaves_the_poll_to_the_next_one():
    store = SlowToForget()
    async with Bench(store) as bench:
        signer = HeadSigner(bench.writer, store, HeadKey.make(), bench.clock)
        await two_are_closed(bench, signer)
        broken_off = asyncio.create_task(signer.forget())
        await asyncio.sleep(0)
        broken_off.cancel()
        await asyncio.gather(broken_off, signer.forget(), return_exceptions=True)
        assert broken_off.cancelled()
        assert store.forgotten == [POLL, AGAIN]
