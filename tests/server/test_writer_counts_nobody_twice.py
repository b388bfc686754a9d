"""Nobody is counted twice on the way that ballots really take: the writer's fast lane.

Ballots, hands, buttons, headcounts and phones that start over come in batches, some of which cannot
be stored. Whatever happens, what counts is what was acknowledged, once a person, and never more
than the people there.
"""

import asyncio
from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from meetings import of
from servers import POLL, Bench

from conference.core.errors import Refusal
from conference.deliberation.polls.commands import EnterHands, PressButton, StartPhonesOver
from conference.deliberation.polls.events import (
    BallotCast,
    ButtonPressed,
    HandsEntered,
    PhonesStartedOver,
)
from conference.deliberation.rooms.commands import SetHeadcount
from conference.deliberation.rooms.events import HeadcountSet
from conference.protocol.codec import decode_event
from conference.server.record.exchange import Done, Unavailable
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.verify import verify

pytestmark = pytest.mark.long

PARTIES, PEOPLE, HEADCOUNT = 3, 5, 4

parties = st.integers(0, PARTIES - 1)
options = st.integers(0, 1)
phones = st.tuples(
    st.just("cast"),
    parties,
    st.integers(1, PEOPLE),
    st.sampled_from("ab"),
    st.integers(1, 3),
    options,
)
rooms = st.one_of(
    st.tuples(st.just("hands"), parties, st.tuples(st.integers(0, 4), st.integers(0, 4))),
    st.tuples(st.just("button"), parties, options),
    st.tuples(st.just("headcount"), parties, st.integers(0, 8)),
    st.tuples(st.just("start over"), parties),
)
batches = st.lists(
    st.tuples(st.booleans(), st.lists(st.one_of(phones, phones, phones, rooms), max_size=12)),
    max_size=6,
)


def offered(bench, asked):
    """A future of the answer. A person has a phone, and may come with a second one.

    Once phones have started over, theirs are those of another person, and their keys are new.
    """
    match asked:
        case ("cast", party, person, device, revision, option):
            times = bench.writer.settled.polls.starts_of(POLL, party).times
            number = party * 100 + person + 1000 * times
            key = f"{device}{number:031x}"
            return bench.cast(number, option, party=party, key=key, revision=revision)
        case ("hands", party, counts):
            return bench.ask(of(party, EnterHands(POLL, counts)))
        case ("button", party, option):
            return bench.ask(of(party, PressButton(POLL, option)))
        case ("headcount", party, headcount):
            return bench.ask(of(party, SetHeadcount(headcount)))
        case ("start over", party):
            return bench.ask(of(party, StartPhonesOver(POLL, "Strangers.")))


def plain_recount(events):
    """The tally by people, from the entries alone, as slowly and obviously as can be."""
    latest, answered, headcounts = {}, {}, defaultdict(int)
    for event in events:
        match event:
            case BallotCast(_, _, key, revision):
                if key not in latest or latest[key].revision < revision:
                    latest[key] = event
            case HandsEntered(_, party) | ButtonPressed(_, party):
                answered[party] = event
            case HeadcountSet(party, headcount):
                headcounts[party] = headcount
            case PhonesStartedOver(_, over, struck):
                before = len(latest)
                latest = {key: one for key, one in latest.items() if one.party != over}
                assert before - len(latest) == struck
    counts, voters = [[0, 0] for _ in range(PARTIES)], [0] * PARTIES
    for ballot in latest.values():
        counts[ballot.party][ballot.choice[0]] += 1
        voters[ballot.party] += 1
    for party, event in answered.items():
        if isinstance(event, HandsEntered):
            counts[party] = [a + b for a, b in zip(counts[party], event.counts, strict=True)]
        else:
            counts[party][event.option] += headcounts[party] - voters[party]
    return counts, headcounts


async def live_through(history):
    """Each batch waits as a whole before the writer turns to it, and fails or not as a whole."""
    async with Bench(MemoryStore()) as bench:
        await bench.prepare(PARTIES, HEADCOUNT)
        receipts = set()
        for fails, batch in history:
            bench.store.broken = "The disk is full." if fails else None
            answers = await asyncio.gather(*(offered(bench, asked) for asked in batch))
            if fails:
                assert not any(receipt_of(answer) - receipts for answer in answers)
            for asked, answer in zip(batch, answers, strict=True):
                assert isinstance(answer, Done | Refusal | Unavailable), asked
                receipts |= receipt_of(answer)
            check(bench, receipts)
        bench.store.broken = None
        found = verify(bench.store)
        assert found.holds, found.reason


def receipt_of(answer):
    """The receipt in an answer, if it has one."""
    has_one = isinstance(answer, Done) and answer.receipt is not None
    return {(answer.receipt.entry, answer.receipt.leaf)} if has_one else set()


def check(bench, receipts):
    """The box counts what is in the record, and in the record is what was acknowledged."""
    entries = list(bench.store.entries())
    ballots = {(e.number, e.leaf.hex()) for e in entries if e.kind == "ballot_cast"}
    assert receipts == ballots
    events = [decode_event(entry.kind, entry.body) for entry in entries]
    counts, headcounts = plain_recount(events)
    box = bench.writer.settled.polls.boxes[POLL]
    assert sum(box.by_party()).tolist() == counts
    for party in range(PARTIES):
        assert sum(counts[party]) <= headcounts[party] == box.headcounts[party]
    keys = {event.key for event in events if isinstance(event, BallotCast)}
    people = [person for _, person in bench.store.roll()]
    assert len(people) == len(set(people)) == len(keys)
    assert len(keys) == sum(box.phone_voters) + len(box.struck)
    assert len({key[1:] for key in keys}) == len(keys), "one device a person"
    tally = box.tally()
    assert tally == bench.fresh().meeting.polls.boxes[POLL].tally()
    assert tally.turnout.people == sum(tally.people) <= tally.turnout.headcount


@given(batches)
@settings(max_examples=20, deadline=None)
def test_whatever_fails_nobody_is_counted_twice_by_the_writer(history):
    asyncio.run(live_through(history))


def test_a_ballot_that_could_not_be_stored_leaves_its_place_to_the_next():
    """The last place of a room is taken, lost with the commit, and taken by another."""
    full = [("cast", 0, person, "a", 1, 0) for person in range(1, HEADCOUNT)]
    last, other = ("cast", 0, 4, "a", 1, 0), ("cast", 0, 5, "b", 1, 1)
    asyncio.run(live_through([(False, full), (True, [last, other]), (False, [other, last])]))
