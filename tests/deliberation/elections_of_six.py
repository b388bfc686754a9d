"""Elections of a chamber of six for tests: called, nominated, voted on, counted, published."""

from chamber_of_six import seated
from meetings import Asks, CastBallot

from conference.core.errors import ConferenceError
from conference.core.ids import ElectionId, PersonId, PollId
from conference.deliberation.elections.commands import (
    AskLot,
    CallElection,
    CloseNominations,
    DrawBallotOrder,
    ElectionLine,
    Nominate,
    PutElection,
    RecordCountback,
    RecordSecondCount,
)
from conference.deliberation.elections.counts import first_count
from conference.deliberation.elections.offices import gone_of
from conference.deliberation.evolve import evolve
from conference.deliberation.meeting import EMPTY
from conference.deliberation.polls.commands import (
    ClosePoll,
    OpenPoll,
    PublishPoll,
    RecordOutcome,
)
from conference.deliberation.polls.electorate import CHAMBER
from conference.deliberation.polls.events import VoterMarked
from conference.deliberation.record import fault
from conference.deliberation.sender import Role, Sender
from conference.protocol.codec import decode_event, encode_event

ELECTION = ElectionId("chair")
VOTE = PollId("vote")
SEAT = [Sender(Role.MEMBER, seat=number) for number in range(8)]


def called(present=6, **line):
    """A chamber of six in which an election is called: two seats by Scottish STV."""
    driver = seated(present)
    driver.must(CallElection(line_of(**line)))
    return driver


def line_of(**line):
    return ElectionLine(**{"election": ELECTION, "title": "The chair", "seats": 2} | line)


def election(driver, ident=ELECTION):
    return driver.meeting.elections.by_id[ident]


def nominee(driver, number):
    return election(driver).nominee(number)


def stood(driver, *seats, **fields):
    """The members of these seats propose themselves, by the names A, B, ..."""
    for seat in seats:
        name = f"{chr(64 + seat)} of seat {seat}"
        driver.must(Asks(SEAT[seat], Nominate(ELECTION, name, seat, **fields)))


def put(driver, value="1-2-3"):
    """Nominations are closed, the order of the ballot is drawn, and the poll is open."""
    driver.must(CloseNominations(ELECTION, "All are there."))
    driver.must(DrawBallotOrder(ELECTION, value))
    driver.must(PutElection(ELECTION, VOTE))
    driver.must(OpenPoll(VOTE))
    return election(driver).order


def ballot(seat, *options, poll=VOTE):
    return CastBallot(poll, CHAMBER, PersonId(seat), f"{seat:032x}", 1, tuple(options))


def vote(driver, ballots):
    """Each seat ranks nominations by their numbers; the poll is closed."""
    order = election(driver).order
    for seat, numbers in ballots.items():
        options = [order.index(number) if number else len(order) for number in numbers]
        driver.must(ballot(seat, *options))
    driver.must(ClosePoll(VOTE))


def agreeing(elected):
    return RecordSecondCount(VOTE, "another counter", tuple(elected), ())


def count(driver):
    """The teller's count, or that it asks for a lot."""
    try:
        outcome = first_count(driver.meeting, VOTE)
    except ConferenceError as error:
        tied = tuple(str(one) for one in error.params["tied"])
        return driver.must(AskLot(ELECTION, VOTE, str(error.params["label"]), tied))
    driver.must(RecordOutcome(VOTE, outcome))
    return outcome


def elected(driver, ballots):
    """Voted on, counted twice alike, and published; the numbers elected."""
    put(driver)
    vote(driver, ballots)
    outcome = count(driver)
    driver.must(agreeing(outcome.elected))
    driver.must(PublishPoll(VOTE))
    return election(driver).elected


def counted_back(driver, winner, notes=()):
    """What the recounter records for the vacancy there is."""
    one = election(driver)
    gone = gone_of(one, one.vacancy())
    return driver.must(RecordCountback(ELECTION, one.vacancy().number, winner, gone, notes))


def verified(driver):
    """Read the record again as the verifier does: each event through its bytes, none at fault."""
    meeting = EMPTY
    for one in driver.events:
        event = one if isinstance(one, VoterMarked) else decode_event(*encode_event(one))
        for box in meeting.polls.boxes.values():
            box.settle()
        found = fault(meeting, event)
        assert found is None, (event, found)
        meeting = evolve(meeting, event)
    return meeting
