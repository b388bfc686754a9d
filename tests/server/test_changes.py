"""What desks have changed, as panels of oversight read it: each change in a sentence, no vote."""

import pytest
from meetings import founded

from conference.core.clock import Millis
from conference.core.ids import ItemId, LotteryId, MotionId, PartyId, PollId
from conference.core.seal import Entry
from conference.deliberation.chamber.events import RulesAdopted, SeatsGiven, SeatUnlocked
from conference.deliberation.chamber.model import Origin
from conference.deliberation.floor.events import SpeakerCalled, SpeakerStruck, SpeechAsked
from conference.deliberation.floor.model import SpeechKind, Wish
from conference.deliberation.lottery.events import LotteryVoided
from conference.deliberation.members.events import MembersReplaced, StandingNoted
from conference.deliberation.motions.events import ClauseSentBack, VotingOrderSet
from conference.deliberation.polls.events import (
    BallotCast,
    PartyLeftOut,
    PhonesStartedOver,
    PollVoided,
)
from conference.deliberation.programme.commands import DeleteItem, MoveItem, SetEditLock
from conference.protocol.codec import encode_event
from conference.server.record.transparency.changes import MOST, Ledger
from conference.sortition.roster import Standing

AT = Millis(9)
POLL, PARTY = PollId("p"), PartyId(1)


def read(*events, by="", meeting=None):
    ledger, known = Ledger(), meeting or founded().meeting
    for number, event in enumerate(events):
        ledger.read(Entry(number, 5, *encode_event(event, by), b""), known)
    return ledger.changes


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (
            PartyLeftOut(POLL, PARTY, AT, "Noise."),
            "Party 1 was left out of the poll p: Noise.",
        ),
        (
            PhonesStartedOver(POLL, PARTY, 3, "Noise."),
            "Phones of Party 1 voted anew in the poll p: Noise.",
        ),
        (PollVoided(POLL, AT, "Noise."), "The poll p was declared void: Noise."),
        (LotteryVoided(LotteryId("l"), "Noise.", AT), "The lottery l was declared void: Noise."),
        (SeatUnlocked(3, "Lost.", AT), "The device was taken off seat 3: Lost."),
        (SeatsGiven(("a" * 64,), Origin.ELECTED, AT), "1 seats were given (elected)."),
        (RulesAdopted((), AT), "Standing rules were adopted: none."),
        (
            StandingNoted(("a" * 64,), Standing.DROPPED, "Ill", AT),
            "1 members were noted as dropped: Ill",
        ),
        (MembersReplaced((("a" * 64, "b" * 64),), 2, AT), "1 members were replaced (round 2)."),
        (SpeakerCalled("f", 3, 1, 1, "A train.", AT), "Number 3 was called out of order: A train."),
        (SpeakerStruck("f", 3, "Off.", AT), "Number 3 was struck off the list of speakers: Off."),
        (
            SpeechAsked("f", Wish(3, SpeechKind.FOR, 4), "Broken.", AT),
            "Number 3 was put on the list of speakers: Broken.",
        ),
        (
            ClauseSentBack(MotionId("m"), "c1", "Unclear.", (), AT),
            "A clause of the motion m was sent back: Unclear.",
        ),
        (
            VotingOrderSet(MotionId("m"), ("A",), ("A comes first.",), AT),
            "The order of votes on the motion m was set. A comes first.",
        ),
    ],
)
def test_a_change_is_a_sentence(event, said):
    (change,) = read(event, by="Ann")
    assert (change.text, change.by, change.time) == (said, "Ann", 5)


@pytest.mark.parametrize(
    "event",
    [
        BallotCast(POLL, PARTY, "a" * 32, 1, (0,)),
        SpeakerCalled("f", 1, 1, 1, "", AT),
        SpeechAsked("f", Wish(3, SpeechKind.FOR, 4), "", AT),
        VotingOrderSet(MotionId("m"), (), (), AT),
    ],
)
def test_what_members_do_and_what_follows_the_rule_is_no_change_by_a_desk(event):
    assert read(event) == []


def test_edits_of_the_rundown_name_their_items():
    driver = founded()
    for command in (MoveItem(ItemId("i2"), None), DeleteItem(ItemId("i1")), SetEditLock(True)):
        driver.must(command)
    assert [one.text for one in read(*driver.events)] == [
        "A new plan of 4 items was taken over.",
        "“Item 2” was moved: it now stands at the beginning.",
        "“Item 1” was taken out.",
        "The rundown was locked.",
    ]


def test_so_many_are_kept_the_newest():
    event = SeatUnlocked(3, "Lost.", AT)
    changes = read(*[event] * (MOST + 3))
    assert (len(changes), changes[-1].number) == (MOST, MOST + 2)
