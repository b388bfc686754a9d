"""While a secret poll is open, nobody but the desk is sent what one ballot could be read from.

Sequences of ballots, hands, buttons and mending, and all that rooms, phones, observers and the hall
are sent meanwhile: what changes from one frame to the next is told by many ballots or by none.
"""

import json
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from meetings import POLL, ROOMS_HEARD, START, CastBallot, of, opened

from conference.core.ids import PartyId, PersonId
from conference.deliberation.polls.commands import (
    ClosePoll,
    CountPartyAgain,
    EnterHands,
    LeaveOutParty,
    PressButton,
    StartPhonesOver,
)
from conference.deliberation.polls.secrecy import FEWEST, HeldBack
from conference.protocol import views
from conference.protocol.views import Audience
from conference.server.feed.project import Running, room_frame, tick_frames

HEADCOUNT = 40
PARTIES = 3

ballots = st.tuples(
    st.sampled_from([0, 0, 0, 1, 2]), st.integers(0, 19), st.sampled_from([0, 1])
).map(lambda one: ("ballot", *one))
rooms = st.tuples(st.sampled_from(["hands", "button"]), st.integers(0, 2), st.integers(0, 1))
told = st.just(("told",))
histories = st.lists(st.one_of(ballots, ballots, ballots, rooms, told, told), max_size=60)
mendings = st.sampled_from([("start over",), ("leave out",), ("count again",)])
mended = st.lists(st.one_of(*[ballots] * 5, rooms, told, told, mendings), min_size=10, max_size=80)


def carried_out(driver, step, number):
    """One step of a history; ``number`` makes the revision of a ballot the greatest so far."""
    kind, *rest = step
    match kind:
        case "ballot":
            party, person, option = rest
            times = driver.meeting.polls.starts_of(POLL, party).times
            person = PersonId(party * 100 + person + 1 + 1000 * times)
            key, revision = f"{person:032x}", number + 1
            driver.must(CastBallot(POLL, PartyId(party), person, key, revision, (option,)))
        case "hands":
            driver.must(of(rest[0], EnterHands(POLL, (rest[1], 2))))
        case "button":
            driver.must(of(rest[0], PressButton(POLL, rest[1])))
        case "start over":
            driver.must(StartPhonesOver(POLL, "Strangers.", PartyId(rest[0])))
        case "leave out":
            driver.must(LeaveOutParty(POLL, PartyId(rest[0]), "Strangers."))
        case "count again":
            driver.must(CountPartyAgain(POLL, PartyId(rest[0]), "Friends."))


class Watched:
    """A poll, and what each audience was told of it; ``voters`` were counted at each turn."""

    def __init__(self, **fields):
        self.driver = opened((HEADCOUNT,) * PARTIES, **fields)
        self.running = Running(self.driver.meeting, POLL)
        self.ticks = {audience: [] for audience in ROOMS_HEARD}
        self.rooms = []
        self.told()

    def told(self):
        meeting = self.driver.meeting
        counted = self.running.count(meeting)
        for audience, frame, _ in tick_frames(meeting, counted, 1, START):
            self.ticks[audience].append(payload(frame))
        for party in range(PARTIES):
            self.rooms.append(payload(room_frame(meeting, PartyId(party), 0, "CODE"))["room"])

    def plays(self, history):
        for number, step in enumerate(history):
            if step[0] == "told":
                self.told()
            else:
                carried_out(self.driver, step, number)
        self.told()
        return self


def payload(frame):
    """The message in a frame."""
    return json.loads(frame.plain[frame.plain.index(b"{") :])


def phones_of(tick):
    return tick["counts"]["phones"]


OTHERS = [one for one in ROOMS_HEARD if one not in (Audience.DESK, Audience.PHONES)]


@given(histories)
def test_what_is_shown_of_phones_goes_up_by_many_ballots_or_stays(history):
    watched = Watched().plays(history)
    assert all(room["by_phone"] is None for room in watched.rooms)
    watched.driver.must(ClosePoll(POLL))
    closed = views.project(watched.driver.meeting, Audience.ROOMS)[f"poll/{POLL}"].tally.phones
    for audience in OTHERS:
        ticks = watched.ticks[audience]
        assert ticks
        assert all(tick["counts"]["regions"] == [] for tick in ticks)
        shown = [phones_of(tick) for tick in ticks]
        for before, after in pairwise(shown):
            assert before == after or sum(after) - sum(before) >= FEWEST
        assert not sum(shown[-1]) or sum(closed) - sum(shown[-1]) >= FEWEST


@given(histories, st.data())
def test_nothing_shown_depends_on_how_one_of_the_last_few_voted(history, data):
    """The choice of one voter changes no frame before others have voted after them."""
    people = {step[1:3]: None for step in history if step[0] == "ballot"}
    last = list(people)[-(FEWEST - 1) :]
    if not last:
        return
    voter = data.draw(st.sampled_from(last))

    def flipped(step):
        kind, *rest = step
        if kind == "ballot" and tuple(rest[:2]) == voter:
            return ("ballot", *voter, 1 - rest[2])
        return step

    one, other = Watched().plays(history), Watched().plays(map(flipped, history))
    for audience in OTHERS:
        assert one.ticks[audience] == other.ticks[audience]
    assert one.rooms == other.rooms
    assert one.ticks[Audience.DESK] != other.ticks[Audience.DESK], "the desk sees all of it"


def counting(driver):
    """The ballots that count, by their keys."""
    polls = driver.meeting.polls
    left_out = polls.left_out_of(POLL)
    slots = polls.boxes[POLL].slots.items()
    return frozenset(key for key, slot in slots if slot.party not in left_out)


@given(mended, st.integers(0, PARTIES - 1))
@settings(max_examples=300)
def test_whatever_is_done_with_one_party_no_two_things_shown_differ_by_few_ballots(history, party):
    driver = opened((HEADCOUNT,) * PARTIES)
    box = driver.meeting.polls.boxes[POLL]
    held, states, shown = HeldBack(box), [], [frozenset()]
    for number, step in enumerate([*history, ("told",)]):
        if step[0] != "told":
            carried_out(driver, step if len(step) > 1 else (*step, party), number)
            continue
        votes = box.phone_votes(driver.meeting.polls.left_out_of(POLL))
        states.append((votes, counting(driver)))
        told = held.take(votes)
        shown.append(next((keys for seen, keys in states if seen is told), frozenset()))
    for one, other in combinations({*shown, counting(driver)}, 2):
        assert not one or not other or len(one ^ other) >= FEWEST


@given(mended, st.integers(0, PARTIES - 1))
def test_the_map_of_the_hall_is_coloured_by_many_whatever_is_done_with_one_party(history, party):
    driver = opened((HEADCOUNT,) * PARTIES)
    box = driver.meeting.polls.boxes[POLL]
    held, states = HeldBack(box, each_party=True), [{} for _ in range(PARTIES)]
    seen = [{frozenset()} for _ in range(PARTIES)]
    for number, step in enumerate([*history, ("told",)]):
        if step[0] != "told":
            carried_out(driver, step if len(step) > 1 else (*step, party), number)
            continue
        left_out = driver.meeting.polls.left_out_of(POLL)
        now = [
            frozenset(
                key for key, slot in box.slots.items() if slot.party == n and n not in left_out
            )
            for n in range(PARTIES)
        ]
        told = held.take(box.phone_votes(left_out))
        for n in range(PARTIES):
            states[n][len(now[n])] = now[n]
            if told.voters[n] >= FEWEST:
                seen[n].add(states[n][int(told.voters[n])])
    for n in range(PARTIES):
        for one, other in combinations({*seen[n], now[n]}, 2):
            assert min(len(one), len(other)) < FEWEST or len(one ^ other) >= FEWEST


def test_a_party_left_out_has_no_colour_and_no_counts():
    steps = [*of_party(0, range(6)), ("told",), *of_party(0, range(6, 12)), ("told",)]
    watched = Watched().plays(steps)
    assert watched.ticks[Audience.HALL][-1]["leading"] == "1.."
    watched.plays([("hands", 1, 1), ("leave out", 0), ("leave out", 1), ("told",)])
    for audience in (Audience.DESK, Audience.HALL):
        assert watched.ticks[audience][-1]["leading"] == "..."
        assert watched.ticks[audience][-1]["counts"]["hands"] == [0, 0]
    assert phones_of(watched.ticks[Audience.DESK][-1]) == [0, 0]
    assert watched.ticks[Audience.DESK][-1]["turnout"]["headcount"] == HEADCOUNT
    assert watched.rooms[-3]["left_out"] == "Strangers."
    watched.plays([("count again", 0), ("count again", 1), ("told",)])
    assert phones_of(watched.ticks[Audience.DESK][-1]) == [0, 12]


def of_party(party, people, option=1):
    return [("ballot", party, person, option) for person in people]


def test_the_map_of_the_hall_is_coloured_by_many_ballots_of_each_party():
    steps = [*of_party(0, range(5)), ("told",), *of_party(1, range(9)), ("told",)]
    watched = Watched().plays(steps)
    assert watched.ticks[Audience.DESK][-1]["leading"] == "11."
    assert watched.ticks[Audience.HALL][-1]["leading"] == "..."
    watched.plays([*of_party(0, range(5, 10)), ("told",)])
    assert watched.ticks[Audience.HALL][-1]["leading"] == "1.."


def test_running_counts_are_shown_when_enough_others_have_voted_after():
    steps = [*of_party(0, range(7)), ("told",), *of_party(2, range(5)), ("told",)]
    watched = Watched().plays([*steps, *of_party(1, range(5))])
    seen = {
        audience: [phones_of(tick)[1] for tick in watched.ticks[audience]]
        for audience in ROOMS_HEARD
    }
    assert seen[Audience.PHONES] == [], "they show no figures while they are asked"
    assert seen[Audience.ROOMS] == [0, 0, 0, 7], "that one party starts over must not show the rest"
    assert seen[Audience.DESK] == [0, 7, 12, 17]
    counts = watched.ticks[Audience.ROOMS][-1]["counts"]
    assert counts["people"] == [0, 7]
    assert counts["parties"] == [0, 1]


def test_hands_and_button_are_shown_at_once_beside_what_is_shown_of_the_phones():
    watched = Watched().plays([("ballot", 0, 1, 0), ("button", 0, 1), ("hands", 1, 1)])
    counts = watched.ticks[Audience.ROOMS][-1]["counts"]
    assert (counts["button"], counts["hands"]) == ([0, HEADCOUNT], [1, 2])
    assert counts["people"] == [1, HEADCOUNT + 2]


@pytest.mark.parametrize("audience", OTHERS)
def test_a_started_server_goes_on_with_what_was_answered_before(audience):
    watched = Watched().plays(of_party(0, range(12)))
    watched.running = Running(watched.driver.meeting, POLL, resumed=True)
    watched.told()
    assert phones_of(watched.ticks[audience][-1]) == [0, 12]
    watched.plays(of_party(1, range(4)))
    assert phones_of(watched.ticks[audience][-1]) == [0, 12]


@pytest.mark.parametrize("audience", OTHERS)
def test_a_started_server_shows_nothing_of_a_party_left_out(audience):
    watched = Watched().plays([*of_party(0, range(6)), *of_party(1, range(7)), ("leave out", 0)])
    watched.running = Running(watched.driver.meeting, POLL, resumed=True)
    watched.told()
    assert phones_of(watched.ticks[audience][-1]) == [0, 7]


@pytest.mark.parametrize("audience", OTHERS)
def test_a_started_server_shows_nothing_of_few(audience):
    watched = Watched().plays(of_party(0, range(FEWEST - 1)))
    watched.running = Running(watched.driver.meeting, POLL, resumed=True)
    watched.told()
    assert phones_of(watched.ticks[audience][-1]) == [0, 0]


def test_after_the_closing_all_is_shown_and_the_room_sees_its_phones():
    watched = Watched().plays(of_party(0, range(6)))
    watched.driver.must(ClosePoll(POLL))
    watched.told()
    tick = watched.ticks[Audience.ROOMS][-1]
    assert tick["counts"]["regions"] == [[0, 6], [0, 0]]
    assert [room["by_phone"] for room in watched.rooms[-PARTIES:]] == [[0, 6], [0, 0], [0, 0]]
