"""The two counters of an election, and what they keep: guarantees, vacancies, differences."""

import json
from dataclasses import replace

import msgspec
import pytest
from elections_of_six import (
    ELECTION,
    SEAT,
    VOTE,
    agreeing,
    called,
    count,
    counted_back,
    election,
    put,
    stood,
    verified,
    vote,
)
from meetings import Asks
from public_verifier import verifier

from conference.core.errors import ConferenceError, Refusal
from conference.deliberation.elections.calling import call_faults
from conference.deliberation.elections.commands import (
    AnswerOffer,
    AskLot,
    CloseNominations,
    DrawBallotOrder,
    ElectionLine,
    EnterLot,
    PutElection,
    VacateOffice,
)
from conference.deliberation.elections.counters import (
    counted_again,
)
from conference.deliberation.elections.counters import (
    counted_back as back,
)
from conference.deliberation.elections.counts import count_back, second_count, vacant
from conference.deliberation.elections.model import Cause
from conference.deliberation.polls.commands import PublishPoll
from conference.deliberation.polls.counting import ballots_of
from conference.deliberation.polls.events import VoterMarked
from conference.protocol.codec import encode_event
from conference.server.watchers.teller import lot_asking
from conference.voting.recount import counter_name

BALLOTS = {1: (1, 2), 2: (1, 2), 3: (2, 1), 4: (2, 1), 5: (3,), 6: (1, 3)}


def women(driver, choices):
    """Four stand for two seats, of whom 3 and 4 are of the group; who is elected, by number."""
    stood(driver, 1, 2)
    stood(driver, 3, 4, groups=("Women",))
    put(driver)
    vote(driver, choices)
    return count(driver)


def checked(driver):
    """The public verifier after all that happened."""
    conference = verifier.Conference()
    for event in driver.events:
        if not isinstance(event, VoterMarked):
            kind, body = encode_event(event)
            conference.take(kind, json.loads(body))
    return conference


def again(driver, outcome):
    return second_count(driver.meeting, VOTE, outcome, counted_again)


def test_what_is_guaranteed_is_kept_by_both_counters_and_the_verifier():
    driver = called(seats=2, group="women", least="1/2")
    outcome = women(driver, BALLOTS)
    found = again(driver, outcome)
    assert (found.elected, found.differences) == (outcome.elected, ())
    order = election(driver).order
    won = {order[option] for option in outcome.elected}
    assert won == {1, 3}
    assert {order[option] for option in outcome.without} == {1, 2}
    assert [order[option] for option in outcome.rounds[0].doomed] == [2]
    driver.must(agreeing(found.elected))
    driver.must(PublishPoll(VOTE))
    assert checked(driver).recounted == 1


def test_an_outcome_that_breaks_the_guarantee_is_found():
    driver = called(seats=2, group="women", least="1/2")
    outcome = women(driver, BALLOTS)
    plain = replace(outcome, elected=outcome.without)
    found = again(driver, plain)
    assert found.elected == outcome.elected
    assert "The first count elects" in found.differences[0]


def test_too_few_of_the_group_are_named_before_the_vote():
    driver = called(seats=2, group="Women", least="1/2")
    stood(driver, 1, 2, 3)
    driver.must(CloseNominations(ELECTION, "All are there."))
    driver.must(DrawBallotOrder(ELECTION, "1"))
    refused = driver.do(PutElection(ELECTION, VOTE))
    assert isinstance(refused, Refusal)
    assert refused.sentence == (
        "Women: 1 of 2 seats are guaranteed, and 0 stand; 1 more must be nominated, or the "
        "guarantee be less."
    )


def test_an_election_is_held_by_a_rule_that_is_counted_twice_and_keeps_what_is_guaranteed():
    line = ElectionLine(ELECTION, "Board", 2)
    told = dict(call_faults(replace_line(line, rule="pav")))
    assert "stv-meek" in told["rule"]
    assert "seq-phragmen" not in told["rule"]
    told = dict(call_faults(replace_line(line, rule="borda", group="Women", least="1")))
    assert told["group"].startswith("Seats for a group are kept by these rules: stv-")
    assert dict(call_faults(replace_line(line, rule="stv-meek", group="Women", least="1"))) == {}


def replace_line(line, **fields):
    return msgspec.structs.replace(line, **fields)


def test_a_vacancy_is_counted_by_both_and_the_verifier_finds_the_same():
    driver = called(seats=2)
    stood(driver, 1, 2, 3, 4)
    put(driver)
    vote(driver, {1: (1, 3), 2: (1, 3), 3: (2,), 4: (2, 4), 5: (4, 3), 6: (1, 3)})
    outcome = count(driver)
    driver.must(agreeing(outcome.elected))
    driver.must(PublishPoll(VOTE))
    assert set(election(driver).elected) == {1, 2}
    driver.must(VacateOffice(ELECTION, 1, Cause.RESIGNED, "A letter."))
    found = count_back(
        driver.meeting, vacant(driver.meeting, election(driver), election(driver).vacancy()), back
    )
    order = election(driver).order
    assert order[found.winner] == 3
    counted_back(driver, 3)
    driver.must(Asks(SEAT[3], AnswerOffer(ELECTION, 3, False)))
    found = count_back(
        driver.meeting, vacant(driver.meeting, election(driver), election(driver).vacancy()), back
    )
    assert order[found.winner] == 4
    counted_back(driver, 4)
    assert checked(driver).elections.by_id[ELECTION].offered == 4
    wrong = [
        one if one is not driver.events[-1] else replace(one, winner=3) for one in driver.events
    ]
    driver.events[:] = wrong
    with pytest.raises(verifier.Misfit, match="another than the ballots find"):
        checked(driver)


def tie_of_vacancy(driver):
    """The count for the vacancy there is stops at a tie, and a lot is asked for."""
    with pytest.raises(ConferenceError) as stopped:
        found_back(driver)
    asking = lot_asking(driver.meeting, VOTE, stopped.value, back=True)
    driver.must(asking)
    return asking.tied


def found_back(driver):
    one = election(driver)
    return count_back(driver.meeting, vacant(driver.meeting, one, one.vacancy()), back)


def filled(driver):
    """The seat is offered to whom the ballots find, who takes it; their number."""
    number = election(driver).order[found_back(driver).winner]
    counted_back(driver, number)
    driver.must(Asks(SEAT[number], AnswerOffer(ELECTION, number, True)))
    return number


def test_every_vacancy_asks_for_a_lot_of_its_own():
    driver = called(seats=2)
    stood(driver, 1, 2, 3, 4, 5)
    put(driver)
    vote(driver, {1: (1, 3), 2: (1, 4), 3: (1, 5), 4: (2, 3), 5: (2, 4), 6: (2, 5)})
    driver.must(agreeing(count(driver).elected))
    driver.must(PublishPoll(VOTE))
    driver.must(VacateOffice(ELECTION, 1, Cause.RESIGNED, "A letter."))
    assert len(tie_of_vacancy(driver)) == 3
    driver.must(EnterLot(ELECTION, "8-1-5"))
    first = filled(driver)
    driver.must(VacateOffice(ELECTION, 2, Cause.DIED, "A letter."))
    assert vacant(driver.meeting, election(driver), election(driver).vacancy()).lot == ""
    assert len(tie_of_vacancy(driver)) == 2
    assert not driver.must(AskLot(ELECTION, VOTE, "the same", (), True))
    driver.must(EnterLot(ELECTION, "2-9-2"))
    assert vacant(driver.meeting, election(driver), election(driver).vacancy()).lot == "2-9-2"
    second = filled(driver)
    assert {first, second} < {3, 4, 5}
    assert checked(driver).elections.by_id[ELECTION].holding == [first, second]
    assert verified(driver).elections == driver.meeting.elections


def test_whoever_declines_does_not_make_the_lot_of_a_vacancy_be_drawn_again():
    driver = called(seats=1)
    stood(driver, 1, 2, 3, 4)
    put(driver)
    vote(driver, {1: (1, 2), 2: (1, 3), 3: (1, 4), 4: (1,), 5: (2,), 6: (3,)})
    driver.must(agreeing(count(driver).elected))
    driver.must(PublishPoll(VOTE))
    driver.must(VacateOffice(ELECTION, 1, Cause.RESIGNED, "A letter."))
    tie_of_vacancy(driver)
    driver.must(EnterLot(ELECTION, "8-1-5"))
    number = election(driver).order[found_back(driver).winner]
    counted_back(driver, number)
    driver.must(Asks(SEAT[number], AnswerOffer(ELECTION, number, False)))
    assert vacant(driver.meeting, election(driver), election(driver).vacancy()).lot == "8-1-5"
    counted_back(driver, None)
    assert driver.meeting.elections.back_lots[VOTE].spent


def test_a_vacancy_of_a_guaranteed_seat_goes_to_the_group():
    driver = called(seats=2, group="Women", least="1")
    outcome = women(driver, {1: (1, 2), 2: (1, 2), 3: (2, 1), 4: (2, 1), 5: (3, 2), 6: (1, 3)})
    driver.must(agreeing(outcome.elected))
    driver.must(PublishPoll(VOTE))
    assert set(election(driver).elected) == {1, 3}
    driver.must(VacateOffice(ELECTION, 3, Cause.DIED, "A letter."))
    what = vacant(driver.meeting, election(driver), election(driver).vacancy())
    found = count_back(driver.meeting, what, back)
    assert election(driver).order[found.winner] == 4


def test_a_tie_stops_both_and_goes_on_with_what_was_drawn():
    driver = called(seats=1)
    stood(driver, 1, 2)
    put(driver)
    vote(driver, {1: (1,), 2: (2,)})
    count(driver)
    driver.must(EnterLot(ELECTION, "8-1-5"))
    outcome = count(driver)
    assert again(driver, outcome).differences == ()
    driver.must(agreeing(outcome.elected))
    driver.must(PublishPoll(VOTE))
    assert checked(driver).recounted == 1
    with pytest.raises(ConferenceError) as refused:
        counted_again(outcome, ballots(driver), 1, ("A", "B"), None)
    assert refused.value.code == "lot_needed"
    assert counter_name().startswith("verify_record.py")


def ballots(driver):
    return ballots_of(driver.meeting.polls.by_id[VOTE], driver.meeting.polls.boxes[VOTE])
