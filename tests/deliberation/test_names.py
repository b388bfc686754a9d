"""Polls by name: a name is in every ballot of a named poll, and in none of a secret one."""

import unicodedata
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from meetings import POLL, CastBallot, fold, founded, of, opened

from conference.core.errors import Refusal
from conference.core.ids import PartyId, PersonId
from conference.deliberation.meeting import EMPTY
from conference.deliberation.polls.commands import (
    ClosePoll,
    EnterHands,
    PressButton,
)
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.events import BallotCast
from conference.deliberation.polls.model import Channel, Kind, Poll
from conference.deliberation.polls.names import LONGEST, as_name, by_name, in_words, name_fault
from conference.deliberation.polls.secrecy import HIDDEN, leading_shown, phones_shown
from conference.deliberation.rooms.commands import SetHeadcount

NAMES = ("", "Ada", "Ben", " Ada", "x" * 61)
GOOD = {"Ada", "Ben"}


def ballot(person=1, choice=0, *, party=0, revision=1, name="Ada", key=None):
    key = key or f"{person:032x}"
    return CastBallot(POLL, PartyId(party), PersonId(person), key, revision, (choice,), name)


@st.composite
def ballots(draw):
    """A person of a party, with one of two devices, any name, any revision."""
    party, number = draw(st.integers(0, 2)), draw(st.integers(0, 4))
    person = party * 100 + number
    key = f"{draw(st.sampled_from('ab'))}{person:031x}"
    name, choice = draw(st.sampled_from(NAMES)), draw(st.integers(0, 1))
    return ballot(person, choice, party=party, revision=draw(st.integers(1, 3)), name=name, key=key)


commands = st.one_of(
    ballots(),
    ballots(),
    ballots(),
    st.just(of(0, EnterHands(POLL, (1, 1)))),
    st.integers(0, 1).map(lambda option: of(1, PressButton(POLL, option))),
    st.builds(SetHeadcount, st.integers(0, 6), st.integers(0, 2).map(PartyId)),
    st.just(ClosePoll(POLL)),
)


@given(st.booleans(), st.lists(commands, max_size=40))
@settings(max_examples=200)
def test_whatever_happens_one_ballot_a_voter_counts_and_only_named_polls_have_names(named, history):
    driver = opened(headcounts=(3, 2, 4), named=named)
    voters, latest = {}, {}
    for command in history:
        done = driver.do(command)
        cast = [e for e in done if isinstance(e, BallotCast)] if type(done) is tuple else []
        for event in cast:
            assert (event.name in GOOD) if named else (event.name == "")
            assert voters.setdefault(command.person, event.key) == event.key
            latest[event.key] = (event.name, event.party, event.choice)
    box = driver.meeting.polls.boxes[POLL]
    assert {key: (s.name, s.party, s.choice) for key, s in box.slots.items()} == latest
    assert len(box.slots) == len(voters) == len(box.roll)
    shown = by_name(box)
    assert sorted(shown) == (sorted(latest.values()) if named else [])
    assert [one.name for one in shown] == sorted(one.name for one in shown)
    again = fold(EMPTY, driver.events).polls.boxes[POLL]
    assert (again.slots, again.tally()) == (box.slots, box.tally())


@pytest.mark.parametrize(
    "name", ["", " Ada", "Ada ", "A\nB", "A\u202eB", "e\u0301", "\u200b", "x" * 61]
)
def test_a_name_that_cannot_stand_is_refused_with_a_sentence_and_nothing_is_cast(name):
    driver = opened(named=True)
    refused = driver.do(ballot(name=name))
    assert refused.code == "needs_name"
    assert refused.sentence.endswith(("send again.", "Send it again so."))
    assert not driver.meeting.polls.boxes[POLL].slots
    driver.must(ballot(name="Ada"))
    assert driver.do(ballot(name=name, revision=2)).code == "needs_name"
    assert by_name(driver.meeting.polls.boxes[POLL]) == [("Ada", 0, (0,))]


def test_a_name_never_comes_into_a_secret_box():
    driver = opened()
    assert driver.do(ballot(name="Ada")).code == "takes_no_names"
    driver.must(ballot(name=""))
    assert driver.do(ballot(name="Ada")).code == "superseded"
    assert driver.do(ballot(1, 1, name="Ada", revision=2)).code == "takes_no_names"
    assert by_name(driver.meeting.polls.boxes[POLL]) == []
    assert all(event.name == "" for event in driver.events if isinstance(event, BallotCast))


def test_repeating_is_one_vote_and_another_name_needs_another_revision():
    driver = opened(named=True)
    assert len(driver.must(ballot(name="Ada"))) == 2
    assert driver.must(ballot(name="Ada")) == ()
    assert driver.do(ballot(name="Ben")).code == "superseded"
    assert len(driver.must(ballot(name="Ben", revision=2))) == 1
    assert by_name(driver.meeting.polls.boxes[POLL]) == [("Ben", 0, (0,))]
    driver.must(ClosePoll(POLL))
    assert driver.must(ballot(name="Ben", revision=2)) == ()
    assert driver.do(ballot(name="Eve", revision=3)).code == "closed"


def test_a_change_that_was_not_stored_takes_its_name_with_it():
    box = opened(named=True).meeting.polls.boxes[POLL]
    box.cast(PartyId(0), "a" * 32, 1, (0,), "Ada")
    box.settle()
    box.cast(PartyId(0), "a" * 32, 2, (1,), "Eve")
    box.rollback()
    assert by_name(box) == [("Ada", 0, (0,))]


def test_of_a_poll_by_name_few_phone_ballots_are_shown_too():
    def box_of(**fields):
        driver = opened(**fields)
        driver.must(ballot(1, 1, name="Ada" if fields else ""))
        return driver.meeting.polls.boxes[POLL]

    named, secret = box_of(named=True), box_of()
    assert (phones_shown(named, PartyId(0)), phones_shown(secret, PartyId(0))) == ((0, 1), None)
    assert np.array_equal(leading_shown(named), named.leading())
    assert leading_shown(secret)[0] == HIDDEN


def test_a_poll_by_name_needs_phones():
    driver = founded()
    rooms = Poll(POLL, "Q?", ("a", "b"), frozenset({Channel.HANDS}), named=True)
    refused = driver.do(preparing(rooms))
    assert isinstance(refused, Refusal)
    assert refused.code == "bad_poll"
    assert "needs the channel phones" in refused.sentence
    driver.must(preparing(replace(rooms, channels=frozenset({Channel.PHONES}))))
    assert driver.meeting.polls.by_id[POLL].named


@given(st.text(max_size=70))
@example("Zoë")
@example("李雷")
@example("👩‍👩‍👧")
@example("\u1100\u1161")
def test_what_was_typed_becomes_a_name_or_a_sentence(text):
    name = as_name(text)
    fault = name_fault(name)
    if fault is None:
        assert 0 < len(name) <= LONGEST
        assert name == name.strip() == unicodedata.normalize("NFC", name)
        assert not any(unicodedata.category(sign) == "Cc" for sign in name)
    else:
        assert fault.endswith(".")
    if text.isalpha() and name.isascii() and len(name) <= LONGEST:
        assert fault is None


@pytest.mark.parametrize(
    "name",
    [
        "\u200b",
        "\u200d",
        "\u3164",
        "\u2800",
        "\ufe0f",
        "Alice\u200b",
        "\u2060Alice",
        "Alice\u200d",
        "Alice\u200e",
        "\u061cAlice",
        "Al\u200dice",
        "Alice\ufe0f",
        "Al\U000e0061ice",
        "Al\u206aice",
    ],
)
def test_a_name_of_signs_that_cannot_be_seen_is_refused(name):
    driver = opened(named=True)
    assert driver.do(ballot(name=name)).code == "needs_name"


@pytest.mark.parametrize(
    "name", ["Zoë", "می‌رود", "👩‍👩‍👧", "李雷", "O'Neill", "\u845b\U000e0100", "क्‍ष", "❤️ Ada"]
)
def test_a_name_in_any_script_is_taken(name):
    assert name_fault(as_name(name)) is None


def test_answers_read_as_people_say_them():
    def said(kind, *choice):
        return in_words(Poll(POLL, "Q?", ("a", "b", "c"), kind=kind, budget=5), choice)

    assert said(Kind.SINGLE, 1) == said(Kind.SCALE, 1) == "b"
    assert (said(Kind.APPROVAL, 0, 2), said(Kind.APPROVAL)) == ("a, c", "Blank vote")
    assert said(Kind.RANKING, 2, 0) == "1. c, 2. a"
    assert (said(Kind.POINTS, 3, 0, 2), said(Kind.POINTS, 0, 0, 0)) == ("a: 3, c: 2", "No points")
