"""What acts by itself: a watcher that failed is started again, a poll is closed at the next try.

Time is that of a virtual loop: seconds pass when nothing else is left to do.
"""

import asyncio
from dataclasses import replace
from types import SimpleNamespace

import pytest
from meetings import opened
from servers import POLL, Bench
from transcript_driver import START, FailingStore, LoopClock
from virtual_time import at_work, in_virtual_time

from conference.core.clock import ManualClock
from conference.core.errors import ConferenceError, Refusal
from conference.core.ids import PartyId, PollId
from conference.deliberation.elections.counts import first_count
from conference.deliberation.lottery.commands import RecordDraw
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.commands import (
    CloseOnTime,
    CloseOverdue,
    ClosePoll,
    CountPartyAgain,
    ExtendPoll,
    LeaveOutParty,
    OpenPoll,
    PreparePoll,
    PublishPoll,
)
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Poll, PollState
from conference.deliberation.sender import SERVER
from conference.server.record.asking import answer_to
from conference.server.record.exchange import Callers, Done, Unavailable
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.verify import verify
from conference.server.watchers import teller as teller_module
from conference.server.watchers.closer import Closer
from conference.server.watchers.lottery.pauses import Pauses
from conference.server.watchers.recording import recorded
from conference.server.watchers.teller import Teller
from conference.server.watchers.watcher import Watcher, kept_running


class Faulty(Watcher):
    """Fails as often as it has faults, and then works on; ``starts`` are the times, in seconds."""

    def __init__(self, *faults):
        self._faults = list(faults)
        self.starts = []

    async def run(self):
        self.starts.append(asyncio.get_running_loop().time())
        if self._faults:
            raise self._faults.pop(0)
        await asyncio.get_running_loop().create_future()


def test_a_watcher_that_fails_is_started_again_with_one_line_in_the_log(caplog):
    watcher = Faulty(ZeroDivisionError("first"), ValueError("second"))

    async def scene():
        async with at_work(kept_running(watcher)) as task:
            await asyncio.sleep(10)
            assert not task.done()

    in_virtual_time(scene())
    assert watcher.starts == [0.0, 1.0, 2.0]
    line = "the watcher Faulty failed and is started again"
    assert [record.getMessage() for record in caplog.records] == [line, line]
    assert [str(record.exc_info[1]) for record in caplog.records] == ["first", "second"]


def test_the_fault_of_a_watcher_leaves_the_others_alone():
    faulty, sound = Faulty(ZeroDivisionError()), Faulty()

    async def scene():
        async with at_work(kept_running(faulty)), at_work(kept_running(sound)):
            await asyncio.sleep(10)

    in_virtual_time(scene())
    assert (faulty.starts, sound.starts) == ([0.0, 1.0], [0.0])


def test_a_watcher_that_is_cancelled_is_not_started_again(caplog):
    watcher = Faulty()

    async def scene():
        async with at_work(kept_running(watcher)) as task:
            await asyncio.sleep(1)
            task.cancel()
            await asyncio.sleep(10)
            assert task.cancelled()

    in_virtual_time(scene())
    assert (watcher.starts, caplog.records) == ([0.0], [])


class ScriptedWriter:
    """A writer that gives these answers in turn; ``asked`` are the times and what was asked."""

    def __init__(self, settled, *answers):
        self.settled: Meeting = settled
        self.last_time = 0
        self.asked = []
        self._answers = list(answers)

    def offer(self, asked):
        self.asked.append((asyncio.get_running_loop().time(), asked.sender, asked.command))
        asyncio.get_running_loop().call_soon(asked.answer, self._answers.pop(0))


def closing_at(seconds):
    """A meeting with an open poll that is to close so long after the start of the loop."""
    meeting = opened().meeting
    (poll,) = meeting.polls.open()
    by_id = meeting.polls.by_id.set(poll.id, replace(poll, closes_at=START + seconds * 1000))
    return poll.id, replace(meeting, polls=replace(meeting.polls, by_id=by_id))


BUSY, FULL = Unavailable("The server is busy."), Unavailable("The disk is full.")


@pytest.mark.parametrize(
    ("answers", "tries"),
    [
        ((Done(),), [5.0]),
        ((BUSY, Done()), [5.0, 6.0]),
        ((FULL, BUSY, FULL, Done()), [5.0, 6.0, 7.0, 8.0]),
        ((Refusal("not_open", "The poll is void."),), [5.0]),
        ((BUSY, Refusal("not_open", "The poll is void.")), [5.0, 6.0]),
    ],
)
def test_a_closing_is_tried_each_second_for_as_long_as_it_cannot_be_stored(answers, tries):
    poll, meeting = closing_at(5)
    writer = ScriptedWriter(meeting, *answers)

    async def scene():
        async with at_work(Closer(writer, LoopClock()).run()):
            await asyncio.sleep(60)

    in_virtual_time(scene())
    closes_at = meeting.polls.by_id[poll].closes_at
    assert writer.asked == [(at, SERVER, CloseOnTime(poll, closes_at)) for at in tries]


def test_other_commits_between_two_tries_add_none():
    _, meeting = closing_at(5)
    writer = ScriptedWriter(meeting, BUSY, Done())

    async def scene():
        closer = Closer(writer, LoopClock())
        async with at_work(closer.run()):
            await asyncio.sleep(5.5)
            closer.committed(SimpleNamespace(before=None, after=meeting))
            await asyncio.sleep(60)

    in_virtual_time(scene())
    assert [at for at, *_ in writer.asked] == [5.0, 6.0]


def test_a_closing_waits_for_rooms_whose_picture_comes_late_and_not_again_for_each_try():
    poll, meeting = closing_at(5)
    writer = ScriptedWriter(meeting, BUSY, Done())

    async def scene():
        closer = Closer(writer, LoopClock(), lambda one: 4_200 if one == poll else 0)
        async with at_work(closer.run()):
            await asyncio.sleep(60)

    in_virtual_time(scene())
    assert [round(at, 1) for at, *_ in writer.asked] == [9.2, 10.2]


def test_no_room_is_waited_for_when_the_time_passed_while_the_server_was_down():
    poll, meeting = closing_at(-3600)
    writer = ScriptedWriter(meeting, Done())

    async def scene():
        async with at_work(Closer(writer, LoopClock(), lambda _: 4_200).run()):
            await asyncio.sleep(60)

    in_virtual_time(scene())
    assert writer.asked == [(0.0, SERVER, CloseOverdue(poll))]


async def with_a_closer(scene):
    """A record that can fail, with a poll that closes after 5 seconds; the times of its entries."""
    store = FailingStore(MemoryStore())
    async with Bench(store, LoopClock()) as bench:
        await bench.prepare()
        await bench.ask(ClosePoll(POLL))
        closer = Closer(bench.writer, bench.clock)
        bench.writer.attach(listeners=[closer])
        timed = Poll("timed", "30% or 40%?", ("30%", "40%"))
        async with at_work(closer.run()):
            await bench.ask(preparing(timed))
            await bench.ask(OpenPoll(timed.id, 5000))
            await scene(bench, store, timed.id)
        assert bench.fresh().meeting.polls.by_id == bench.writer.settled.polls.by_id
        kinds = [entry.kind for entry in store.entries()]
        return bench.writer.settled.polls.by_id[timed.id], kinds.count("poll_closed") - 1


def test_a_poll_is_closed_once_when_the_record_can_be_written_again():
    async def scene(bench, store, poll):
        store.broken = "The disk is full."
        await asyncio.sleep(7.5)  # tries after 5, 6 and 7 seconds
        assert bench.writer.settled.polls.by_id[poll].state is PollState.OPEN
        store.broken = None
        await asyncio.sleep(60)

    poll, closings = in_virtual_time(with_a_closer(scene))
    assert (poll.state, closings) == (PollState.CLOSED, 1)
    assert round((poll.closed_at - poll.closes_at) / 1000, 1) == 3.0


def test_a_poll_that_the_desk_closed_first_is_not_closed_again():
    async def scene(bench, _store, poll):
        await asyncio.sleep(2)
        await bench.ask(ClosePoll(poll))
        await asyncio.sleep(60)

    poll, closings = in_virtual_time(with_a_closer(scene))
    assert (poll.state, closings) == (PollState.CLOSED, 1)
    assert poll.closed_at < poll.closes_at


@pytest.mark.parametrize(("further", "open_for"), [(30_000, 35.0), (-2000, 3.0), (None, 60.0)])
def test_a_poll_that_is_given_another_end_closes_then_and_not_before(further, open_for):
    moments = []

    async def scene(bench, _store, poll):
        asked = bench.writer.settled.polls.by_id[poll]
        end = None if further is None else asked.closes_at + further
        await bench.ask(ExtendPoll(poll, end))
        await asyncio.sleep(open_for - 0.1)
        moments.append(bench.writer.settled.polls.by_id[poll].state)
        await asyncio.sleep(0.2)
        moments.append(bench.writer.settled.polls.by_id[poll].state)

    in_virtual_time(with_a_closer(scene))
    after = PollState.OPEN if further is None else PollState.CLOSED
    assert moments == [PollState.OPEN, after]


def test_a_poll_that_was_open_too_long_already_is_closed_at_the_start():
    poll, meeting = closing_at(-3600)
    writer = ScriptedWriter(meeting, Done())

    async def scene():
        async with at_work(Closer(writer, LoopClock()).run()):
            await asyncio.sleep(60)

    in_virtual_time(scene())
    assert writer.asked == [(0.0, SERVER, CloseOverdue(poll))]


def test_a_poll_is_not_closed_before_what_was_recorded_of_it():
    poll, meeting = closing_at(-3600)
    writer = ScriptedWriter(meeting, Done())
    writer.last_time = START // 1000 - 60

    async def scene():
        async with at_work(Closer(writer, LoopClock()).run()):
            await asyncio.sleep(60)

    in_virtual_time(scene())
    closes_at = meeting.polls.by_id[poll].closes_at
    assert writer.asked == [(0.0, SERVER, CloseOnTime(poll, closes_at))]


def test_a_poll_whose_deadline_passed_while_the_server_was_down_is_closed_at_it():
    clock, timed = ManualClock(), Poll("timed", "30% or 40%?", ("30%", "40%"))

    async def scene():
        async with Bench(clock=clock) as bench:
            await bench.prepare()
            await bench.ask(ClosePoll(POLL))
            for command in (preparing(timed), OpenPoll(timed.id, 30_000)):
                await bench.ask(command)
            clock.advance(3_600_000)
            closer = Closer(bench.writer, clock)
            bench.writer.attach(listeners=[closer])
            async with at_work(closer.run()):
                await asyncio.sleep(1)
            return bench.writer.settled.polls.by_id[timed.id]

    poll = in_virtual_time(scene())
    assert (poll.state, poll.closed_at) == (PollState.CLOSED, poll.closes_at)


async def test_an_outcome_is_counted_anew_when_a_party_is_left_out():
    async with Bench() as bench:
        await bench.prepare()
        await bench.ask(ClosePoll(POLL))
        poll = PollId("which")
        for command in (
            PreparePoll(poll, "Which?", ("a", "b"), ("phones",), "approval"),
            OpenPoll(poll),
        ):
            assert await bench.ask(command) == Done()
        for person, party in ((1, 0), (2, 0), (3, 1)):
            assert isinstance(await bench.cast(person, party, party=party, poll=poll), Done)
        teller = Teller(bench.writer)
        bench.writer.listeners = [teller]
        async with at_work(teller.run()):
            await bench.ask(ClosePoll(poll))
            assert (await counted(bench, poll)).ballots == 3
            await bench.ask(LeaveOutParty(poll, PartyId(0), "Nobody knows who is there."))
            assert (await counted(bench, poll)).elected == (1,)
            assert bench.writer.settled.polls.outcomes[poll].ballots == 1
            await bench.ask(CountPartyAgain(poll, PartyId(0), "It is known."))
            assert (await counted(bench, poll)).ballots == 3
            assert await bench.ask(PublishPoll(poll)) == Done()
        found = verify(bench.store)
        assert found.holds, found.reason


async def test_what_could_not_be_counted_is_tried_without_a_party(monkeypatch):
    """Else the poll could never be published, whoever is left out of it."""
    tried = []

    def fails_with_all(meeting, poll):
        tried.append(set(meeting.polls.left_out_of(poll)))
        if not tried[-1]:
            raise ConferenceError("bad_ballots", "These ballots cannot be counted.")
        return first_count(meeting, poll)

    monkeypatch.setattr(teller_module, "first_count", fails_with_all)
    async with Bench() as bench:
        await bench.prepare()
        await bench.ask(ClosePoll(POLL))
        poll = PollId("which")
        await bench.ask(PreparePoll(poll, "Which?", ("a", "b"), ("phones",), "approval"))
        await bench.ask(OpenPoll(poll))
        await bench.cast(1, 1, party=1, poll=poll)
        teller = Teller(bench.writer)
        bench.writer.listeners = [teller]
        async with at_work(teller.run()):
            await bench.ask(ClosePoll(poll))
            async with asyncio.timeout(10):
                while not tried:
                    await asyncio.sleep(0)
            await bench.ask(LeaveOutParty(poll, PartyId(0), "Nobody knows who is there."))
            assert (await counted(bench, poll)).elected == (1,)
    assert tried == [set(), {0}], "each way once"


async def counted(bench, poll):
    """What the teller has made of a poll, as soon as it has."""
    async with asyncio.timeout(10):
        while poll not in bench.writer.settled.polls.outcomes:
            await asyncio.sleep(0)
    return bench.writer.settled.polls.outcomes[poll]


def test_a_poll_whose_count_has_a_fault_keeps_no_other_from_its_own(monkeypatch, caplog):
    faulty, sound = PollId("faulty"), PollId("sound")

    def counted(meeting, poll):
        if poll == faulty:
            raise ZeroDivisionError
        return first_count(meeting, poll)

    async def scene():
        async with Bench(clock=LoopClock()) as bench:
            await bench.prepare()
            await bench.ask(ClosePoll(POLL))
            for poll in (faulty, sound):
                draft = PreparePoll(poll, "Which?", ("a", "b"), ("phones",), "approval")
                for command in (draft, OpenPoll(poll), ClosePoll(poll)):
                    assert await bench.ask(command) == Done()
            async with at_work(kept_running(Teller(bench.writer))):
                await asyncio.sleep(5)
            return set(bench.writer.settled.polls.outcomes)

    monkeypatch.setattr("conference.server.watchers.teller.first_count", counted)
    assert in_virtual_time(scene()) == {sound}
    assert caplog.messages == ["the poll faulty could not be counted"]


@pytest.mark.parametrize("restarts", [False, True])
def test_a_clock_that_was_ahead_once_keeps_no_poll_open_longer(restarts):
    """The announced time is an hour ahead, as the record is; the poll is open for its span."""
    clock, timed = ManualClock(), Poll("timed", "30% or 40%?", ("30%", "40%"))

    async def scene():
        async with Bench(clock=clock) as bench:
            await bench.prepare()
            right = clock.now()
            clock.set(right + 3_600_000)
            await bench.ask(ClosePoll(POLL))
            clock.set(right)
            closer = Closer(bench.writer, clock)
            bench.writer.attach(listeners=[closer])
            await bench.ask(preparing(timed))
            async with at_work(closer.run()):
                await bench.ask(OpenPoll(timed.id, 3000))
                assert bench.writer.settled.polls.by_id[timed.id].closes_at > right + 3_600_000
                if not restarts:
                    return await open_after(bench)
            async with at_work(closer.run()):
                return await open_after(bench)

    async def open_after(bench):
        """Whether it is open after 2.5 and after 3.5 seconds."""
        found = []
        for seconds in (2.5, 1.0):
            await asyncio.sleep(seconds)
            found.append(bench.writer.settled.polls.open() != ())
        return found

    assert in_virtual_time(scene()) == [True, False]


def test_a_pause_doubles_up_to_a_bound_and_ends_with_what_was_to_be_done(monkeypatch):
    monkeypatch.setattr("conference.server.watchers.lottery.pauses.RETRY_SECONDS", (1.0, 5.0))
    pauses, found = Pauses(), []
    for _ in range(5):
        found.append(pauses.seconds("chamber"))
        pauses.failed("chamber")
    assert found == [0.0, 1.0, 2.0, 4.0, 5.0]
    assert pauses.seconds("other") == 0.0
    pauses.done("chamber")
    pauses.done("other")
    assert pauses.seconds("chamber") == 0.0


@pytest.mark.parametrize("last", [Done(), Refusal("committed_already", "It is committed.")])
def test_what_was_computed_is_offered_until_the_record_can_be_written(last):
    writer, command = ScriptedWriter(None, BUSY, FULL, last), RecordDraw("chamber", None)
    assert in_virtual_time(recorded(writer, command)) == last
    assert writer.asked == [(at, SERVER, command) for at in (0.0, 1.0, 2.0)]


async def test_an_answer_that_nobody_waits_for_any_more_is_no_fault(caplog):
    async with Bench() as bench:
        await bench.prepare()
        waiting = asyncio.create_task(answer_to(bench.writer, SERVER, ClosePoll(POLL)))
        await asyncio.sleep(0)  # asked, and not answered yet
        waiting.cancel()
        await asyncio.wait([waiting])
        assert await bench.ask(OpenPoll(POLL)) != Done()  # the writer goes on
        assert bench.writer.settled.polls.by_id[POLL].state is PollState.CLOSED
        assert bench.writer.trouble is None
    assert caplog.messages == []


async def test_the_writer_keeps_whom_it_tells_until_others_are_attached():
    async with Bench() as bench:
        answerer = bench.writer.answerer
        bench.writer.attach(listeners=[Faulty()], on_joined=print)
        (listener,) = bench.writer.listeners
        bench.writer.attach(answerer=Callers())
        assert (*bench.writer.listeners, bench.writer.on_joined) == (listener, print)
        assert bench.writer.answerer is not answerer
        bench.writer.attach(listeners=())
        assert bench.writer.listeners == ()
