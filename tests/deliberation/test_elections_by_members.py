"""Elections by members who vote from home: from the call to the office, counted twice."""

import json

import pytest
from chamber_of_six import ANN, code, seated
from elections_of_six import (
    ELECTION,
    VOTE,
    agreeing,
    count,
    counted_back,
    election,
    line_of,
    put,
    verified,
)
from meetings import Asks, CastBallot
from public_verifier import verifier

from conference.core.ids import PersonId, PollId
from conference.deliberation.audience import Audience
from conference.deliberation.chamber.commands import AdoptRules, RuleLine
from conference.deliberation.elections.commands import (
    AcceptNomination,
    AnswerOffer,
    CallElection,
    EnterLot,
    Nominate,
    VacateOffice,
)
from conference.deliberation.elections.counters import counted_again
from conference.deliberation.elections.counters import counted_back as back
from conference.deliberation.elections.counts import count_back, second_count, vacant
from conference.deliberation.elections.documents import documents, touched
from conference.deliberation.elections.model import Cause, Stage
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PreparePoll, PublishPoll
from conference.deliberation.polls.electorate import party_of_area
from conference.deliberation.polls.events import VoterMarked
from conference.deliberation.voters.commands import ListVoters
from conference.deliberation.voters.model import ListedArea
from conference.protocol.codec import encode_event

LIST = ListVoters((ListedArea("Harbour", 5), ListedArea("Hills", 4)), "ab" * 32, "2026-11-30")


def listed(**line):
    """A voters' list of nine in two areas, and an election that is theirs."""
    driver = seated()
    driver.must(LIST)
    driver.must(CallElection(line_of(**{"electorate": "members", "seats": 1} | line)))
    return driver


def nominated(driver, *names, area=""):
    """The desk nominates people of no seat, who have accepted on paper."""
    for number, name in enumerate(names, 1):
        driver.must(Asks(ANN, Nominate(ELECTION, name, area=area, reason="A letter.")))
        driver.must(Asks(ANN, AcceptNomination(ELECTION, number, "The letter.")))


def sent(driver, number, *people, poll=VOTE):
    """What comes of a voter's ranking of nominations, by their numbers."""
    order = election(driver).order
    choice = tuple(order.index(one) for one in people)
    key = f"{number:032x}"
    return driver.do(CastBallot(poll, party_of(driver, number), PersonId(number), key, 1, choice))


def party_of(driver, number):
    """What stands for the area of a voter."""
    return party_of_area(driver.meeting.voters.listed.area_of(number))


def voted(driver, ballots):
    for number, people in ballots.items():
        assert isinstance(sent(driver, number, *people), tuple)
    driver.must(ClosePoll(VOTE))


def twice(driver):
    """Counted by both, alike; what the first has found."""
    outcome = count(driver)
    found = second_count(driver.meeting, VOTE, outcome, counted_again)
    assert (found.elected, found.differences) == (outcome.elected, ())
    driver.must(agreeing(found.elected))
    return outcome


def checked(driver):
    """The public verifier after all that happened."""
    conference = verifier.Conference()
    for event in driver.events:
        if not isinstance(event, VoterMarked):
            kind, body = encode_event(event)
            conference.take(kind, json.loads(body))
    return conference


def test_members_elect_from_home_and_both_counts_and_the_verifier_agree():
    driver = listed()
    nominated(driver, "Ada Byron", "Bea Cole", "Cy Dent")
    order = put(driver)
    assert sorted(order) == [1, 2, 3]
    poll = driver.meeting.polls.by_id[VOTE]
    assert (poll.electorate, poll.area, poll.kind) == ("members", "", "ranking")
    voted(driver, {1: (1,), 2: (1, 2), 4: (2, 1), 6: (3, 2), 7: (2,), 9: (2, 3)})
    assert code(driver.do(PublishPoll(VOTE))) == "not_counted"
    outcome = twice(driver)
    driver.must(PublishPoll(VOTE))
    assert election(driver).stage is Stage.ELECTED
    assert election(driver).elected == tuple(order[option] for option in outcome.elected)
    found = checked(driver)
    assert found.recounted == 1
    assert found.elections.by_id[ELECTION].holding == list(election(driver).elected)
    assert verified(driver).elections == driver.meeting.elections


def test_a_tie_among_members_waits_for_a_lot_and_a_vacancy_is_counted_from_their_ballots():
    driver = listed()
    nominated(driver, "Ada Byron", "Bea Cole")
    put(driver)
    voted(driver, {1: (1, 2), 6: (2, 1)})
    count(driver)
    assert code(driver.do(PublishPoll(VOTE))) == "lot_waits"
    driver.must(EnterLot(ELECTION, "8-1-5"))
    twice(driver)
    driver.must(PublishPoll(VOTE))
    (holder,) = election(driver).elected
    driver.must(VacateOffice(ELECTION, holder, Cause.RESIGNED, "A letter."))
    one = election(driver)
    option = count_back(driver.meeting, vacant(driver.meeting, one, one.vacancy()), back).winner
    assert one.order[option] == 3 - holder
    counted_back(driver, 3 - holder)
    driver.must(Asks(ANN, AnswerOffer(ELECTION, 3 - holder, True, "A letter.")))
    assert checked(driver).elections.by_id[ELECTION].holding == [3 - holder]


def test_members_recall_whom_they_have_elected():
    driver = listed()
    driver.must(AdoptRules((RuleLine("recall", "A recall", "2/3", quorum="1/2"),)))
    nominated(driver, "Ada Byron", "Bea Cole")
    put(driver)
    voted(driver, {1: (1,), 2: (1,), 6: (2,)})
    twice(driver)
    driver.must(PublishPoll(VOTE))
    for poll, area, for_it in (("few", "Hills", 4), ("all", "", 5)):
        question = "Recall Ada Byron?"
        driver.must(
            PreparePoll(
                poll, question, ("For", "Against"), ("phones",), electorate="members",
                decision="recall", area=area,
            )
        )  # fmt: skip
        driver.must(OpenPoll(poll))
        for number in range(10 - for_it, 10):
            whose, key = party_of(driver, number), f"{number:032x}"
            asked = CastBallot(poll, whose, PersonId(number), key, 1, (0,))
            driver.must(asked)
        driver.must(ClosePoll(poll))
        driver.must(PublishPoll(poll))
    recalled = VacateOffice(ELECTION, 1, Cause.RECALLED, "By the members.", PollId("few"))
    refused = driver.do(recalled)
    assert "none of those who elected them" in refused.sentence
    driver.must(VacateOffice(ELECTION, 1, Cause.RECALLED, "By the members.", PollId("all")))
    assert election(driver).vacancy().number == 1
    assert checked(driver).elections.by_id[ELECTION].vacant == [1]
    assert verified(driver).elections == driver.meeting.elections


def test_how_many_may_vote_is_of_the_list():
    driver = listed(area="Hills")
    told = documents(driver.meeting, Audience.DESK, frozenset({"election/chair"}))
    assert [view.entitled for _, view in told] == [4]
    assert "election/chair" in touched(driver.events[-2], driver.meeting)


def test_an_area_of_members_elects_its_own():
    driver = listed(area="Hills")
    nominated(driver, "Ada Byron", "Bea Cole", area="Hills")
    refused = driver.do(Asks(ANN, Nominate(ELECTION, "Cy", area="Harbour", reason="A letter.")))
    assert code(refused) == "not_entitled"
    put(driver)
    assert driver.meeting.polls.by_id[VOTE].area == "Hills"
    assert code(sent(driver, 5, 1)) == "other_area"
    voted(driver, {6: (1,), 7: (1, 2), 8: (2,)})
    twice(driver)
    driver.must(PublishPoll(VOTE))
    assert election(driver).elected == (1,)
    assert checked(driver).recounted == 1


def test_the_area_is_one_of_the_voters_list():
    driver = seated()
    driver.must(LIST)
    line = line_of(electorate="members", area="hills", seats=1)
    refused = driver.do(CallElection(line))
    assert code(refused) == "bad_election"
    assert "No area of the voters' list is called 'hills': Harbour, Hills." in refused.sentence


def test_without_a_list_nobody_could_vote():
    driver = seated()
    driver.must(CallElection(line_of(electorate="members", seats=1)))
    nominated(driver, "Ada Byron", "Bea Cole")
    with pytest.raises(AssertionError, match="no voters' list"):
        put(driver)
