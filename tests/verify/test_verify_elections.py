"""What anyone can check of elections: who stands, the ballot's order, two counts, the office."""

import copy
import json

import pytest
from chamber_of_six import ANN
from elections_of_six import (
    ELECTION,
    SEAT,
    VOTE,
    agreeing,
    called,
    count,
    counted_back,
    put,
    stood,
    vote,
)
from meetings import Asks
from public_verifier import verifier

from conference.core.ids import PollId
from conference.deliberation.elections.commands import (
    AcceptNomination,
    AnswerOffer,
    AreaLine,
    CloseNominations,
    DrawBallotOrder,
    EnterLot,
    GiveSeatAreas,
    Nominate,
    NoteTraining,
    OpenHustings,
    PutElection,
    RecordSecondCount,
    ReopenNominations,
    SignNomination,
    VacateOffice,
    WithdrawNomination,
)
from conference.deliberation.elections.model import Cause
from conference.deliberation.polls.commands import OpenPoll, PublishPoll, VoidPoll
from conference.deliberation.polls.events import VoterMarked
from conference.protocol.codec import encode_event


def held():
    """The entries of an election with everything: area, training, a tie, a void poll, a vacancy."""
    driver = called(area="North", signatures="1/3", training="Chairing", seats=1)
    driver.must(GiveSeatAreas((AreaLine("North", (1, 2, 3, 4, 5)), AreaLine("South", (6,)))))
    stood(driver, 1, 2, 3)
    driver.must(Asks(ANN, Nominate(ELECTION, "Zoe", area="north", reason="A letter.")))
    driver.must(Asks(ANN, AcceptNomination(ELECTION, 4, "The letter.")))
    driver.must(NoteTraining("Chairing", "A list", (1, 2), ("zoe",)))
    for number, seats in ((1, (4, 5)), (2, (4, 5)), (3, (4,)), (4, (1, 2))):
        for seat in seats:
            driver.must(Asks(SEAT[seat], SignNomination(ELECTION, number)))
    driver.must(CloseNominations(ELECTION))
    driver.must(ReopenNominations(ELECTION, "A letter came late."))
    driver.must(CloseNominations(ELECTION))
    driver.must(DrawBallotOrder(ELECTION, "4711"))
    driver.must(OpenHustings(ELECTION, "hustings", 60))
    driver.must(PutElection(ELECTION, PollId("first")))
    driver.must(OpenPoll(PollId("first")))
    driver.must(VoidPoll(PollId("first"), "The lights went out."))
    driver.must(PutElection(ELECTION, VOTE))
    driver.must(OpenPoll(VOTE))
    vote(driver, {1: (1, 2, 4), 2: (2, 1, 4), 3: (1, 2), 4: (2, 1), 5: (4,)})
    count(driver)
    driver.must(EnterLot(ELECTION, "8-1-5"))
    outcome = count(driver)
    driver.must(RecordSecondCount(VOTE, "another counter", (), ("They differ.",)))
    driver.must(agreeing(outcome.elected))
    driver.must(PublishPoll(VOTE))
    (number,) = driver.meeting.elections.by_id[ELECTION].elected
    driver.must(VacateOffice(ELECTION, number, Cause.RESIGNED, "A letter."))
    counted_back(driver, 3 - number)
    driver.must(Asks(ANN, AnswerOffer(ELECTION, 3 - number, False, "A letter.")))
    counted_back(driver, 4)
    driver.must(Asks(ANN, AnswerOffer(ELECTION, 4, True, "A letter.")))
    public = [event for event in driver.events if not isinstance(event, VoterMarked)]
    return [(kind, json.loads(body)) for kind, body in map(encode_event, public)]


@pytest.fixture(scope="module")
def entries():
    return held()


def checked(entries):
    """The verifier after these entries; raises what does not fit."""
    conference = verifier.Conference()
    for kind, body in entries:
        conference.take(kind, body)
    return conference


def test_the_public_verifier_follows_the_whole_election(entries):
    conference = checked(entries)
    assert set(conference.unknown) <= {"poll_counted"}
    assert conference.elections.by_id[ELECTION].holding == [4]


CHANGES = {
    "another stands": ("nominations_closed", 0, {"candidates": [1, 2, 3, 4], "refused": []}),
    "one is left out": ("nominations_closed", 0, {"candidates": [1], "refused": [[2, "x"]]}),
    "the areas are others": ("seat_areas_given", 0, {"areas": [["North", [1]]]}),
    "an area has no such seat": ("seat_areas_given", 0, {"areas": [["North", [77]]]}),
    "the training is another's": ("training_noted", 0, {"seats": [1]}),
    "a signature is of the own seat": ("nomination_signed", 0, {"seat": 1}),
    "a signature is of another area": ("nomination_signed", 0, {"seat": 6}),
    "a proposer is of another area": ("person_nominated", 0, {"proposer": 6}),
    "the nominee is of another area": ("person_nominated", 3, {"area": "South"}),
    "numbers are not in order": ("person_nominated", 1, {"number": 1}),
    "nobody was nominated": ("nomination_accepted", 0, {"number": 9}),
    "the ballot has another order": ("ballot_order_drawn", 0, {"value": "4712"}),
    "hustings have another order": ("hustings_opened", 0, {"order": [4, 2, 1, 3]}),
    "the poll has another order": ("election_put", 1, {"order": [4, 2, 1]}),
    "the poll is another": ("election_put", 1, {"poll": "first"}),
    "the counts differ": ("election_counted_again", 1, {"differences": ["x"]}),
    "the counts elect others": ("election_counted_again", 1, {"elected": [0, 1]}),
    "another is elected": ("election_settled", 0, {"elected": [4]}),
    "an empty seat is hidden": ("election_settled", 0, {"unfilled": 1}),
    "a lot has no value": ("lot_entered", 0, {"value": ""}),
    "who never held it leaves": ("office_vacated", 0, {"number": 4}),
    "a recall has no poll": ("office_vacated", 0, {"cause": "recalled"}),
    "another seat is filled": ("office_counted_back", 0, {"vacated": 3}),
    "somebody is left out": ("office_counted_back", 0, {"gone": [1, 2, 4]}),
    "it is offered to a stranger": ("office_counted_back", 0, {"winner": 3}),
    "another answers": ("offer_answered", 0, {"number": 3}),
}


@pytest.mark.parametrize("what", CHANGES)
def test_what_does_not_follow_is_found(entries, what):
    kind, nth, change = CHANGES[what]
    changed = copy.deepcopy(entries)
    [body for name, body in changed if name == kind][nth].update(change)
    with pytest.raises(verifier.Misfit):
        checked(changed)


@pytest.mark.parametrize(
    "kind", ["nomination_accepted", "election_counted_again", "poll_published", "offer_answered"]
)
def test_what_is_missing_is_found(entries, kind):
    last = max(place for place, (name, _) in enumerate(entries) if name == kind)
    rest = entries[:last] + entries[last + 1 :]
    if kind == "offer_answered":
        assert checked(rest).elections.by_id[ELECTION].holding == []
        return
    with pytest.raises(verifier.Misfit):
        checked(rest)


def test_who_withdrew_does_not_stand():
    driver = called(seats=1)
    stood(driver, 1, 2)
    driver.must(Asks(SEAT[1], WithdrawNomination(ELECTION, 1, "A new job.")))
    put(driver)
    public = [event for event in driver.events if not isinstance(event, VoterMarked)]
    entries = [(kind, json.loads(body)) for kind, body in map(encode_event, public)]
    assert checked(entries).elections.by_id[ELECTION].candidates == [2]
