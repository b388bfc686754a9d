"""What minutes say of an election, from its call to who holds the office."""

from chamber_of_six import ANN
from elections_of_six import (
    ELECTION,
    SEAT,
    VOTE,
    agreeing,
    called,
    count,
    counted_back,
    line_of,
    put,
    stood,
    vote,
)
from meetings import Asks

from conference.deliberation.elections.commands import (
    AnswerOffer,
    AreaLine,
    CallElection,
    CancelElection,
    CloseNominations,
    EnterLot,
    GiveSeatAreas,
    OpenHustings,
    ReopenNominations,
    VacateOffice,
    WithdrawNomination,
)
from conference.deliberation.elections.model import Cause
from conference.deliberation.polls.commands import PublishPoll, ShowRound
from conference.deliberation.polls.events import VoterMarked
from conference.minutes.clerk import Clerk
from conference.minutes.making import minutes
from conference.minutes.model import Remark


def told(driver):
    """The remarks of the minutes of what has happened."""
    clerk = Clerk()
    for event in driver.events:
        if not isinstance(event, VoterMarked):
            clerk.hear(0, event)
    acts = [act for sitting in minutes(clerk, None).sittings for act in sitting.acts]
    return [act.text for act in acts if isinstance(act, Remark)]


def held():
    driver = called(seats=1, area="North", signatures="1/50", group="Women", least="1")
    driver.must(GiveSeatAreas((AreaLine("North", (1, 2, 3, 4, 5)), AreaLine("South", (6,)))))
    driver.must(CallElection(line_of(election="spare", title="Spare", training="T", rest=True)))
    driver.must(CancelElection("spare", "Nobody wants it."))
    return driver


def test_the_call_and_who_stands():
    driver = held()
    driver.must(CloseNominations(ELECTION))
    driver.must(ReopenNominations(ELECTION, "Nobody stood."))
    said = told(driver)
    (call,) = [one for one in said if one.startswith("The election “The chair” was called: ")]
    assert "1 seat of the office The chair, by the rule STV" in call
    assert "by and of the people of North" in call
    assert "6 seats were assigned to 2 areas." in said
    assert "Nominations for the election “The chair” were closed. Nobody stands." in said
    assert said[-1].endswith("were opened again. Reason: Nobody stood.")
    assert "The election “Spare” was called off. Reason: Nobody wants it." in said


def test_the_count_comes_with_the_publication_and_then_who_holds_the_office():
    driver = called(seats=1)
    stood(driver, 1, 2, 3)
    driver.must(Asks(SEAT[3], WithdrawNomination(ELECTION, 3, "A new job.")))
    put(driver)
    driver.must(OpenHustings(ELECTION, "hustings", 60))
    vote(driver, {1: (1,), 2: (2,)})
    count(driver)
    driver.must(EnterLot(ELECTION, "8-1-5"))
    driver.must(agreeing(count(driver).elected))
    assert not [one for one in told(driver) if "The lot was" in one or "a second time" in one]
    driver.must(ShowRound(VOTE, 1))
    driver.must(PublishPoll(VOTE))
    driver.must(ShowRound(VOTE, 0))
    (number,) = driver.meeting.elections.by_id[ELECTION].elected
    driver.must(VacateOffice(ELECTION, number, Cause.DIED, "Told by the family."))
    counted_back(driver, 3 - number, ("By the ballots of three.",))
    driver.must(Asks(ANN, AnswerOffer(ELECTION, 3 - number, True, "A letter.")))
    said = " ".join(told(driver))
    for words in (
        "C of seat 3 has withdrawn.",
        "was drawn by the value “1-2-3”",
        "are heard in this order",
        "The lot was drawn: “8-1-5”.",
        "by another counter: both counts came to the same.",
        "Elected to the office The chair: ",
        "has left the office The chair (died). Told by the family.",
        "it is offered to ",
        "takes a vacant seat of The chair.",
    ):
        assert words in said, words
