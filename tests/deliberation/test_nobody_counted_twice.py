"""Properties of any history: nobody is counted twice, parts sum to wholes, replay equals live."""

from collections import defaultdict
from copy import copy
from dataclasses import replace

from histories import histories, parties
from hypothesis import given, settings
from hypothesis import strategies as st
from immutables import Map
from meetings import POLL, decided, fold, opened

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.evolve import evolve
from conference.deliberation.meeting import EMPTY
from conference.deliberation.polls.commands import ClosePoll, CountPartyAgain, LeaveOutParty
from conference.deliberation.polls.events import BallotCast, VoterMarked


def plain_recount(events, headcounts):
    """The tally by people, from the entries alone, as slowly and obviously as can be."""
    latest, rooms, left_out, told = {}, {}, set(), set()
    for event in events:
        if isinstance(event, BallotCast):
            if event.key not in latest or latest[event.key].revision < event.revision:
                latest[event.key] = event
        elif type(event).__name__ in {"HandsEntered", "ButtonPressed"}:
            rooms[event.party] = event
        elif type(event).__name__ == "RoomTaken":
            assert not any(ballot.party == event.party for ballot in latest.values())
            rooms[event.party] = event
            headcounts[event.party] = event.headcount
            told.add(event.party)
        elif type(event).__name__ == "HeadcountSet" and event.party not in told:
            headcounts[event.party] = event.headcount
        elif type(event).__name__ == "PhonesStartedOver":
            struck = [key for key, ballot in latest.items() if ballot.party == event.party]
            assert len(struck) == event.struck
            for key in struck:
                del latest[key]
        elif type(event).__name__ == "PartyLeftOut":
            left_out.add(event.party)
        elif type(event).__name__ == "PartyCountedAgain":
            left_out.discard(event.party)
    by_party = defaultdict(lambda: [0, 0])
    phones = defaultdict(int)
    for ballot in latest.values():
        by_party[ballot.party][ballot.choice[0]] += 1
        phones[ballot.party] += 1
    for party, room in rooms.items():
        if type(room).__name__ in {"HandsEntered", "RoomTaken"}:
            for option, count in enumerate(room.counts):
                by_party[party][option] += count
        else:
            by_party[party][room.option] += headcounts[party] - phones[party]
    return {party: counts for party, counts in by_party.items() if party not in left_out}


@given(histories)
@settings(max_examples=200)
def test_whatever_happens_nobody_is_counted_twice(history):
    driver = opened(headcounts=(3, 2, 4))
    start = len(driver.events)
    for command in history:
        driver.do(command)
        box = driver.meeting.polls.boxes[POLL]
        tally = box.tally(driver.meeting.polls.left_out_of(POLL))
        by_party = sum(box.by_party())
        for party, headcount in enumerate(box.headcounts):
            assert by_party[party].sum() <= headcount
        assert tally.turnout.people == sum(tally.people) <= tally.turnout.headcount
        assert tally.people == tuple(map(sum, zip(*tally.regions, strict=True)))
        assert tally.people == tuple(
            map(sum, zip(tally.phones, tally.hands, tally.button, strict=True))
        )
        parts = tally.turnout.phones + tally.turnout.hands + tally.turnout.button
        assert parts == tally.turnout.people
        assert sum(tally.parties) + tally.tied == tally.turnout.parties
    recount = plain_recount(driver.events[start:], [3, 2, 4])
    left_out = driver.meeting.polls.left_out_of(POLL)
    assert driver.meeting.polls.boxes[POLL].tally(left_out).people == tuple(
        sum(counts[option] for counts in recount.values()) for option in range(2)
    )


@given(histories, parties)
@settings(max_examples=100)
def test_a_party_that_is_counted_again_counts_as_if_it_had_never_been_left_out(history, party):
    driver, other = opened(), opened()
    driver.must(LeaveOutParty(POLL, party, "Nobody knows who is there."))
    kept = [one for one in history if not isinstance(one, LeaveOutParty | CountPartyAgain)]
    for command in kept:
        assert untimed(driver.do(command)) == untimed(other.do(command))
    driver.must(CountPartyAgain(POLL, party, "The guests are known."))
    assert comparable(driver.meeting)[1] == comparable(other.meeting)[1]
    assert driver.meeting.polls.left_out_of(POLL) == Map()
    closed = [one.must(ClosePoll(POLL))[0] for one in (driver, other)]
    assert (closed[0].tally, closed[0].roll) == (closed[1].tally, closed[1].roll)


def untimed(decision):
    """What came of it, but for when: a driver that was asked more is later."""
    if isinstance(decision, Refusal):
        return decision
    return [replace(one, at=0) if hasattr(one, "at") else one for one in decision]


@given(histories, parties)
@settings(max_examples=100)
def test_a_party_left_out_after_the_close_counts_as_one_left_out_before_it(history, party):
    driver = opened()
    for command in history:
        driver.do(command)
    driver.do(CountPartyAgain(POLL, party, "First of all."))
    early, late = copy(driver), copy(driver)
    early.must(LeaveOutParty(POLL, party, "Nobody knows who is there."))
    (closed,) = early.must(ClosePoll(POLL))
    late.must(ClosePoll(POLL))
    (left_out,) = late.must(LeaveOutParty(POLL, party, "Nobody knows who is there."))
    assert left_out.tally == closed.tally == late.meeting.polls.by_id[POLL].tally


@given(histories, st.randoms(use_true_random=False))
@settings(max_examples=100)
def test_a_replay_in_the_order_of_the_record_gives_the_same_meeting(history, chance):
    driver = opened()
    for command in history:
        driver.do(command)
    shuffled = shuffle_within_runs(driver.events, chance)
    replayed = fold(EMPTY, shuffled)
    assert comparable(replayed) == comparable(driver.meeting)


@given(histories, histories)
@settings(max_examples=100)
def test_a_batch_that_could_not_be_stored_never_happened(stored, lost):
    driver = opened()
    for command in stored:
        driver.do(command)
    before = comparable(driver.meeting)
    meeting = driver.meeting
    for command in lost:
        decision = decided(meeting, command, Millis(driver.now + 1))
        if not isinstance(decision, Refusal):
            for event in decision:
                meeting = evolve(meeting, event)
    for box in driver.meeting.polls.boxes.values():
        box.rollback()
    assert comparable(driver.meeting) == before


def shuffle_within_runs(events, chance):
    """The record shuffles the ballots of one commit, and keeps the roll apart."""
    marks = [event for event in events if isinstance(event, VoterMarked)]
    result, run = [], []
    for event in events:
        if isinstance(event, VoterMarked):
            continue
        if isinstance(event, BallotCast):
            run.append(event)
        else:
            chance.shuffle(run)
            result += [*run, event]
            run = []
    chance.shuffle(run)
    chance.shuffle(marks)
    return [*result, *run, *marks]


def comparable(meeting):
    """The meeting with its boxes as plain values."""
    boxes = {
        poll: (
            tuple(box.headcounts),
            tuple(box.phone_voters),
            tuple(sorted(box.hands.items())),
            tuple(sorted(box.buttons.items())),
            frozenset(box.roll),
            frozenset(box.struck),
            tuple(sorted(box.slots.items())),
            box.tally(),
        )
        for poll, box in meeting.polls.boxes.items()
    }
    return replace(meeting, polls=replace(meeting.polls, boxes=Map())), boxes
