"""Properties of any history: nobody is counted twice, parts sum to wholes, replay equals live."""

from collections import defaultdict
from dataclasses import replace

from histories import histories
from hypothesis import given, settings
from hypothesis import strategies as st
from immutables import Map
from meetings import POLL, decided, fold, opened

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.evolve import evolve
from conference.deliberation.meeting import EMPTY
from conference.deliberation.polls.events import BallotCast, VoterMarked


def plain_recount(events, headcounts):
    """The tally by people, from the entries alone, as slowly and obviously as can be."""
    latest, rooms = {}, {}
    for event in events:
        if isinstance(event, BallotCast):
            if event.key not in latest or latest[event.key].revision < event.revision:
                latest[event.key] = event
        elif type(event).__name__ in {"HandsEntered", "ButtonPressed"}:
            rooms[event.party] = event
        elif type(event).__name__ == "HeadcountSet":
            headcounts[event.party] = event.headcount
    by_party = defaultdict(lambda: [0, 0])
    phones = defaultdict(int)
    for ballot in latest.values():
        by_party[ballot.party][ballot.choice[0]] += 1
        phones[ballot.party] += 1
    for party, room in rooms.items():
        if type(room).__name__ == "HandsEntered":
            for option, count in enumerate(room.counts):
                by_party[party][option] += count
        else:
            by_party[party][room.option] += headcounts[party] - phones[party]
    return by_party, headcounts


@given(histories)
@settings(max_examples=200)
def test_whatever_happens_nobody_is_counted_twice(history):
    driver = opened(headcounts=(3, 2, 4))
    start = len(driver.events)
    for command in history:
        driver.do(command)
        box = driver.meeting.polls.boxes[POLL]
        tally = box.tally()
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
    recount, _ = plain_recount(driver.events[start:], [3, 2, 4])
    assert driver.meeting.polls.boxes[POLL].tally().people == tuple(
        sum(recount[party][option] for party in range(3)) for option in range(2)
    )


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
            tuple(sorted(box.slots.items())),
            box.tally(),
        )
        for poll, box in meeting.polls.boxes.items()
    }
    return replace(meeting, polls=replace(meeting.polls, boxes=Map())), boxes
