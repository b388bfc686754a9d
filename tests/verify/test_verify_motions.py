"""What anyone can check of motions: nothing is adopted that no published poll has carried."""

import json

import pytest
from chamber_of_six import asked_by
from motions_of_six import A1, A2, A3, A4, A5, MOTION, decided, tabled
from public_verifier import verifier

from conference.core.ids import PollId
from conference.deliberation.motions.commands import (
    PutToVote,
    SecondReading,
    SendBack,
    SetVotingOrder,
    WithdrawAmendment,
)
from conference.deliberation.polls.commands import VoidPoll
from conference.protocol.codec import encode_event


def voted():
    """The events of a motion of two readings: carried, rejected, fallen, withdrawn, sent back."""
    driver = tabled(A1, A2, A3, A4, A5)
    driver.must(SetVotingOrder(MOTION, ("A2", "A1", "A5", "A4", "A3")))
    driver.must(PutToVote(MOTION, PollId("v0"), ("A2",), decision="motion"))
    driver.must(VoidPoll(PollId("v0"), "The lights went out."))
    decided(driver, "v1", amendments=("A2",), carried=True)
    driver.must(WithdrawAmendment(MOTION, "A5", "Better so."))
    decided(driver, "v2", amendments=("A4",), carried=False)
    decided(driver, "v3", amendments=("A3",), carried=True)
    decided(driver, "v4", clauses=("1",), carried=False)
    driver.must(SendBack(MOTION, "4", "Unclear."))
    decided(driver, "v5", whole=True, carried=True)
    driver.must(SecondReading(MOTION))
    decided(driver, "v6", whole=True, carried=True)
    written = (encode_event(event, asked_by(event)) for event in driver.events)
    return [(kind, json.loads(body)) for kind, body in written]


def checked(entries):
    """The verifier after these entries; raises what does not fit."""
    conference = verifier.Conference()
    for kind, body in entries:
        conference.take(kind, body)
    return conference


def test_the_public_verifier_follows_every_vote():
    conference = checked(voted())
    assert conference.unknown == {}
    assert conference.motions.by_id[MOTION].is_adopted


def first(entries, kind):
    """The body of the first entry of this kind."""
    return next(body for name, body in entries if name == kind)


CHANGES = {
    "what fell is adopted": ("vote_settled", {"adopted": ["A2", "A1"]}),
    "what failed is carried": ("vote_settled", {"carried": False}),
    "it is settled by another poll": ("vote_settled", {"poll": "v0"}),
    "something falls without a reason": ("vote_settled", {"fallen": [["A1", ""]]}),
    "another amendment is in the text": ("text_adopted", {"amendments": ["A1", "A2"]}),
    "the text has another digest": ("text_adopted", {"digest": "0" * 64}),
    "the text has another title": ("text_adopted", {"title": "Disorder"}),
    "no poll has carried it": ("text_adopted", {"poll": "v3"}),
    "a clause is not left out": ("text_adopted", {"sent_back": []}),
    "an amendment is put twice": ("vote_put", {"amendments": ["A2", "A9"]}),
    "the tabled text is another": ("motion_tabled", {"title": "Disorder"}),
    "a withdrawal has no reason": ("amendment_withdrawn", {"reason": ""}),
    "the next reading is of another text": ("second_reading_begun", {"title": "Disorder"}),
    "a clause is sent back that is not there": ("clause_sent_back", {"clause": "c77"}),
    "an order has what is not there": ("voting_order_set", {"amendments": ["A9"]}),
}


@pytest.mark.parametrize("what", CHANGES)
def test_what_does_not_follow_is_found(what):
    kind, change = CHANGES[what]
    entries = voted()
    first(entries, kind).update(change)
    with pytest.raises(verifier.Misfit):
        checked(entries)


@pytest.mark.parametrize("kind", ["vote_put", "poll_published", "vote_settled"])
def test_an_entry_that_is_missing_is_found(kind):
    entries = voted()
    place = max(place for place, (name, _) in enumerate(entries) if name == kind)
    with pytest.raises(verifier.Misfit):
        checked([*entries[:place], *entries[place + 1 :]])
