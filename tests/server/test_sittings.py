"""Sittings of a poll of members: planned and by hand, over restarts and clocks that jump."""

import asyncio
from contextlib import asynccontextmanager
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from servers import Bench
from transcript_driver import LoopClock
from virtual_time import at_work, in_virtual_time

from conference.core.clock import ManualClock
from conference.core.errors import Refusal
from conference.core.ids import PartyId, PersonId, PollId
from conference.deliberation.polls.commands import (
    AdjournPoll,
    ClosePoll,
    OpenPoll,
    PreparePoll,
    ResumePoll,
    SittingSpan,
    TellCounts,
)
from conference.deliberation.polls.electorate import party_of_area
from conference.deliberation.polls.model import PollState
from conference.deliberation.voters.commands import ListVoters
from conference.deliberation.voters.model import ListedArea
from conference.server.record.exchange import Ballot, Done
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.verify import verify
from conference.server.watchers.closer import Closer

POLL = PollId("members")
AREAS = (ListedArea("Harbour", 4), ListedArea("Hills", 3))
HOUR = 3_600_000


def spans(start, *hours):
    """Sittings from and to so many hours after ``start``."""
    return tuple(SittingSpan(start + a * HOUR, start + b * HOUR) for a, b in hours)


async def asked(bench, sittings=(), **poll):
    """Members are asked, and the first sitting is on."""
    for command in (
        ListVoters(AREAS, "0" * 64, "2026-11-30"),
        PreparePoll(
            POLL, "Adopt it?", ("For", "Against"), ("phones",), electorate="members",
            sittings=sittings, **poll,
        ),
        OpenPoll(POLL),
    ):  # fmt: skip
        assert await bench.ask(command) == Done()


def cast(bench, number, choice=0, *, device=0, revision=1, area=None):
    """A future of the answer to a ballot of a voter."""
    future = asyncio.get_running_loop().create_future()
    place = (0 if number <= AREAS[0].entitled else 1) if area is None else area
    key = sha256(f"{number} {device}".encode()).hexdigest()[:32]
    bench.writer.offer(
        Ballot(
            POLL, party_of_area(place), PersonId(number), key, revision, (choice,),
            future.set_result,
        )
    )  # fmt: skip
    return future


def poll_of(bench):
    return bench.writer.settled.polls.by_id[POLL]


@asynccontextmanager
async def closing(bench, clock):
    """A closer is at work."""
    closer = Closer(bench.writer, clock)
    bench.writer.attach(listeners=[closer])
    async with at_work(closer.run()):
        yield


def test_planned_sittings_go_by_themselves_and_the_last_one_ends_the_poll():
    heard = []

    async def scene():
        clock = LoopClock()
        async with Bench(clock=clock) as bench, closing(bench, clock):
            await asked(bench, spans(clock.now(), (0, 4), (6, 8), (30, 32)))
            for hours, number in ((1, 1), (4, 2), (2, 3), (2, 4), (22, 5), (2, 6)):
                await asyncio.sleep(hours * 3600)
                answer = await cast(bench, number)
                heard.append(answer.code if isinstance(answer, Refusal) else "in")
            poll = poll_of(bench)
            assert (poll.state, poll.tally.people, poll.present) == (PollState.CLOSED, (3, 0), 3)
            assert len(poll.breaks) == 2
            assert verify(bench.store).holds
            kinds = [entry.kind for entry in bench.store.entries()]
            assert (kinds.count("poll_adjourned"), kinds.count("poll_resumed")) == (2, 2)

    in_virtual_time(scene())
    assert heard == ["in", "adjourned", "in", "adjourned", "in", "closed"]


@pytest.mark.parametrize(
    ("down", "state", "adjourned", "breaks"),
    [
        (1, PollState.OPEN, False, 0),
        (5, PollState.OPEN, True, 0),
        (7, PollState.OPEN, False, 1),
        (10, PollState.OPEN, True, 0),
        (31, PollState.OPEN, False, 1),
        (40, PollState.CLOSED, True, 0),
    ],
)
def test_a_server_that_was_down_over_sittings_is_where_it_should_be(down, state, adjourned, breaks):
    clock, store = ManualClock(), MemoryStore()

    async def scene():
        async with Bench(store, clock) as bench:
            begun = clock.now()
            await asked(bench, spans(begun, (0, 4), (6, 8), (30, 32)))
            assert isinstance(await cast(bench, 1), Done)
        clock.advance(down * HOUR)
        async with Bench(store, clock) as bench, closing(bench, clock):
            await asyncio.sleep(1)
            return begun, poll_of(bench)

    begun, poll = in_virtual_time(scene())
    assert (poll.state, poll.adjourned_at is not None) == (state, adjourned and state == "open")
    assert len(poll.breaks) == breaks
    if state is PollState.CLOSED:
        assert poll.closed_at == begun + 32 * HOUR
    elif adjourned or breaks:
        since = poll.adjourned_at if adjourned else poll.breaks[0].adjourned_at
        assert since == begun + 4 * HOUR, "it was over when it was to be over"
    assert verify(store).holds


def test_a_jump_of_the_clock_neither_ends_a_sitting_nor_begins_one():
    async def scene():
        clock = LoopClock()
        async with Bench(clock=clock) as bench, closing(bench, clock):
            await asked(bench, spans(clock.now(), (0, 4), (6, 8)))
            clock.jump(5 * HOUR)
            assert isinstance(await cast(bench, 1), Done)
            await asyncio.sleep(3600)
            assert poll_of(bench).adjourned_at is None
            clock.jump(-9 * HOUR)
            assert isinstance(await cast(bench, 2), Done)
            await asyncio.sleep(3 * 3600 + 1)
            assert poll_of(bench).adjourned_at is not None

    in_virtual_time(scene())


async def test_the_desk_adjourns_and_resumes_and_a_ballot_is_repeated_between():
    async with Bench() as bench:
        await asked(bench)
        assert isinstance(first := await cast(bench, 1), Done)
        assert await bench.ask(AdjournPoll(POLL)) == Done()
        assert (await cast(bench, 2)).code == "adjourned"
        assert await cast(bench, 1) == first
        assert (await cast(bench, 1, 1, revision=2)).code == "adjourned"
        assert await bench.ask(ResumePoll(POLL)) == Done()
        assert isinstance(await cast(bench, 1, 1, revision=2), Done)
        assert await bench.ask(AdjournPoll(POLL)) == Done()
        assert await bench.ask(ClosePoll(POLL)) == Done()
        assert poll_of(bench).tally.people == (0, 1)
        assert verify(bench.store).holds


async def test_other_polls_have_no_sittings_and_a_vote_of_members_no_tellers():
    async with Bench() as bench:
        await bench.prepare()
        assert (await bench.ask(AdjournPoll(PollId("rate")))).code == "bad_poll"
        assert (await bench.ask(ResumePoll(PollId("nothing")))).code == "unknown_poll"
        await asked(bench)
        told = await bench.ask(TellCounts(POLL, "hands", (1, 0)))
        assert told.code == "other_electorate"


async def test_sittings_that_cannot_be_are_all_named_at_once():
    async with Bench() as bench:
        start = bench.clock.now()
        refused = await bench.ask(
            PreparePoll(
                POLL, "Adopt it?", ("For", "Against"), ("phones",), electorate="members",
                sittings=spans(start, (2, 1), (1, 3), (2, 4)),
            )
        )  # fmt: skip
        assert refused.code == "bad_poll"
        assert "Sitting 1 ends before" in refused.sentence
        assert "Sitting 3 begins before" in refused.sentence


async def test_a_ballot_that_names_another_area_than_the_voters_is_refused():
    async with Bench() as bench:
        await asked(bench)
        assert (await cast(bench, 1, area=1)).code == "other_electorate"
        assert (await cast(bench, 9)).code == "other_electorate"
        assert (await bench.cast(1, poll=POLL)).code == "other_electorate"
        future = asyncio.get_running_loop().create_future()
        own = Ballot(POLL, PartyId(-1), PersonId(1), "0" * 32, 1, (0,), future.set_result)
        bench.writer.offer(own)
        assert (await future).code == "other_electorate"


steps = st.lists(
    st.one_of(
        st.sampled_from(["adjourn", "resume", "restart"]),
        st.tuples(st.integers(1, 7), st.integers(0, 1), st.integers(1, 3), st.integers(0, 1)),
    ),
    max_size=25,
)


@given(steps)
@settings(max_examples=60, deadline=None)
def test_nobody_is_counted_twice_over_all_sittings_devices_and_restarts(history):
    store, clock = MemoryStore(), ManualClock()

    async def scene():
        counted = {}
        bench = Bench(store, clock)
        await bench.__aenter__()
        await asked(bench)
        for step in history:
            if step == "restart":
                await bench.__aexit__()
                bench = Bench(store, clock)
                await bench.__aenter__()
            elif step in ("adjourn", "resume"):
                command = AdjournPoll(POLL) if step == "adjourn" else ResumePoll(POLL)
                assert await bench.ask(command) == Done()
            else:
                number, device, revision, option = step
                is_adjourned = poll_of(bench).adjourned_at is not None
                answer = await cast(bench, number, option, device=device, revision=revision)
                known = counted.get(number)
                if isinstance(answer, Done):
                    is_repeated = known == (device, revision, option)
                    assert is_repeated or not is_adjourned
                    assert known is None or known[0] == device
                    counted[number] = device, revision, option
        tally = bench.writer.settled.polls.boxes[POLL].tally()
        options = [option for *_, option in counted.values()]
        assert tally.people == (options.count(0), options.count(1))
        assert tally.turnout.people == len(counted) == len(set(store.roll()))
        assert await bench.ask(ClosePoll(POLL)) == Done()
        await bench.__aexit__()
        assert verify(store).holds

    asyncio.run(scene())
