"""What anyone can check of the agenda: nothing is put without the signatures that its rule asks."""

import json

import pytest
from agenda_of_six import (
    ITEM,
    ORDER,
    RECALL,
    WITNESS,
    ann,
    brought,
    by,
    chamber,
    decided,
    due,
    put,
    voted,
)
from chamber_of_six import MEMBERS, asked_by
from public_verifier import verifier

from conference.core.ids import PollId
from conference.deliberation.agenda.commands import (
    NoteWitness,
    PutProposal,
    SignProposal,
    WithdrawProposal,
    WithdrawSignature,
)
from conference.deliberation.agenda.model import WitnessState
from conference.deliberation.members.commands import NoteStanding, ReplaceMembers
from conference.deliberation.polls.commands import PreparePoll, VoidPoll
from conference.protocol.codec import encode_event


def sitting():
    """Proposals of all kinds: signed, taken back, withdrawn, put, void, undecided, decided."""
    driver = chamber()
    driver.must(by(6, WithdrawProposal(brought(driver, ITEM, 6))))
    number = brought(driver)
    driver.must(by(2, SignProposal(number)))
    driver.must(by(2, WithdrawSignature(number)))
    driver.must(NoteStanding((MEMBERS[0],), "dropped"))
    driver.must(ReplaceMembers(((MEMBERS[0], "e" * 64),), 1))
    for seat in (2, 3, 4):
        driver.must(by(seat, SignProposal(number)))
    driver.must(VoidPoll(put(driver, number, "v"), "The lights went out."))
    again = put(driver, number, "w")
    driver.must(PreparePoll(again, "Cake?", ("For", "Against"), ("hands",),
                            electorate="chamber", decision="item"))  # fmt: skip
    decided(driver, number, poll="x")
    number = due(driver, RECALL, (2, 3))
    voted(driver, put(driver, number, "nobody"), (0, 0, 0))
    decided(driver, number, carried=False, poll="y")
    number = due(driver, WITNESS, (4, 5))
    decided(driver, number, poll="z")
    driver.must(ann(NoteWitness(number, WitnessState.COMING)))
    driver.must(ann(ORDER))
    driver.must(ann(PutProposal(number + 1, PollId("order"))))
    voted(driver, PollId("order"), (4, 1, 0))
    written = (encode_event(event, asked_by(event)) for event in driver.events)
    return [(kind, json.loads(body)) for kind, body in written]


def checked(entries):
    """The verifier after these entries; raises what does not fit."""
    conference = verifier.Conference()
    for kind, body in entries:
        conference.take(kind, body)
    return conference


def test_the_public_verifier_follows_every_proposal():
    conference = checked(sitting())
    assert conference.unknown == {}
    found = conference.agenda.by_number
    assert [found[number].carried for number in sorted(found)] == [None, True, False, True, True]


def first(entries, kind):
    """The place of the first entry of this kind."""
    return next(place for place, (name, _) in enumerate(entries) if name == kind)


CHANGES = {
    "another number": ("proposal_brought", {"proposal": 7}),
    "nobody's seat": ("proposal_brought", {"seat": 77}),
    "the desk brings what is the members'": ("proposal_brought", {"seat": None}),
    "signed a second time": ("proposal_signed", {"seat": 1}),
    "signed by nobody": ("proposal_signed", {"seat": 77}),
    "a signature that is not there": ("signature_withdrawn", {"seat": 5}),
    "due by other figures": ("proposal_due", {"signatures": 4}),
    "due by other seats": ("proposal_due", {"seats": 5}),
    "put by another poll": ("proposal_put", {"poll": "nothing"}),
    "decided otherwise": ("proposal_decided", {"outcome": "rejected"}),
    "left undecided": ("proposal_decided", {"outcome": "undecided"}),
    "decided by another poll": ("proposal_decided", {"poll": "v"}),
    "another day": ("order_adopted", {"day": 2}),
    "another digest": ("order_adopted", {"digest": "0" * 64}),
    "an order that was not carried": ("order_adopted", {"proposal": 1}),
    "a witness nobody called": ("witness_noted", {"proposal": 1}),
    "of no proposal": ("proposal_due", {"proposal": 99}),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_changed_afterwards_is_found(change):
    entries = sitting()
    kind, fields = CHANGES[change]
    place = first(entries, kind)
    entries[place] = kind, entries[place][1] | fields
    with pytest.raises(verifier.Misfit):
        checked(entries)


@pytest.mark.parametrize("kind", ["proposal_due", "proposal_signed", "proposal_put"])
def test_what_is_left_out_is_missed(kind):
    entries = sitting()
    place = max(place for place, (name, _) in enumerate(entries) if name == kind)
    with pytest.raises(verifier.Misfit):
        checked([*entries[:place], *entries[place + 1 :]])


def test_a_due_proposal_that_is_withdrawn_is_found():
    entries = sitting()
    place = first(entries, "proposal_due")
    number = entries[place][1]["proposal"]
    gone = ("proposal_withdrawn", {"proposal": number, "at": entries[place][1]["at"]})
    with pytest.raises(verifier.Misfit, match="wait"):
        checked([*entries[: place + 1], gone, *entries[place + 1 :]])


def test_an_undecided_vote_that_is_called_decided_is_found():
    entries = sitting()
    places = [n for n, (kind, _) in enumerate(entries) if kind == "proposal_decided"]
    undecided = next(n for n in places if entries[n][1]["outcome"] == "undecided")
    entries[undecided] = "proposal_decided", entries[undecided][1] | {"outcome": "rejected"}
    with pytest.raises(verifier.Misfit, match="otherwise"):
        checked(entries)
