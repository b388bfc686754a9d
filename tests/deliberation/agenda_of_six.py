"""A chamber of six whose members bring proposals: rules, seats, and votes on what is due."""

from chamber_of_six import ANN, BEN, RULES, seated
from meetings import Asks

from conference.core.ids import PollId
from conference.deliberation.agenda.commands import BringProposal, PutProposal, SignProposal
from conference.deliberation.agenda.model import ProposalKind
from conference.deliberation.chamber.commands import AdoptRules, RuleLine
from conference.deliberation.evolve import evolve
from conference.deliberation.meeting import EMPTY
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PublishPoll, TellCounts
from conference.deliberation.record import fault
from conference.deliberation.sender import Role, Sender
from conference.protocol.codec import decode_event, encode_event

BROUGHT = (
    *RULES[1:],
    RuleLine("motion", "A motion", signatures="2"),
    RuleLine("item", "An item of the agenda", signatures="1/2"),
    RuleLine("witness", "A witness", signatures="2"),
    RuleLine("recall", "A recall", "2/3", quorum="1/2", signatures="1/3"),
    RuleLine("order", "The order of the day", signatures="3"),
)
ITEM = BringProposal(ProposalKind.ITEM, "Buses", "They stop at six.")
WITNESS = BringProposal(ProposalKind.WITNESS, "Dr. Field", "The buses")
RECALL = BringProposal(ProposalKind.RECALL, "Cy Cole", "Away for a year.", office="Treasurer")
MOTION = BringProposal(ProposalKind.MOTION, "", "# Buses\n\n1. They stop at nine.\n")
ORDER = BringProposal(ProposalKind.ORDER, day=1, items=("i2", "i1", "i0"))


def by(seat, command):
    """A command of the member on a seat."""
    return Asks(Sender(Role.MEMBER, seat=seat), command)


def ann(command):
    """A command of a desk."""
    return Asks(ANN, command)


def chamber(present=6, rules=BROUGHT):
    driver = seated(present)
    driver.must(AdoptRules(rules))
    return driver


def brought(driver, command=ITEM, seat=1):
    """Bring a proposal; its number."""
    driver.must(by(seat, command))
    return len(driver.meeting.agenda.proposals)


def due(driver, command=ITEM, seats=(1, 2, 3)):
    """The same, and as many sign it as are needed."""
    number = brought(driver, command, seats[0])
    for seat in seats[1:]:
        driver.must(by(seat, SignProposal(number)))
    return number


def one(driver, number=1):
    return driver.meeting.agenda.proposals[number]


def put(driver, number=1, poll="p-1"):
    driver.must(ann(PutProposal(number, PollId(poll))))
    return PollId(poll)


def voted(driver, poll, counts):
    """Open it, have two tellers count, close and publish it; the events of the publication."""
    driver.must(OpenPoll(poll))
    if sum(counts):
        for teller in (ANN, BEN):
            driver.must(Asks(teller, TellCounts(poll, "hands", counts)))
    driver.must(ClosePoll(poll))
    return driver.must(PublishPoll(poll))


def decided(driver, number=1, *, carried=True, poll="p-1"):
    return voted(driver, put(driver, number, poll), (4, 1, 0) if carried else (1, 4, 0))


def verified(driver):
    """Read the record again as the verifier does: each event through its bytes, none at fault."""
    meeting = EMPTY
    for event in driver.events:
        read = decode_event(*encode_event(event))
        for box in meeting.polls.boxes.values():
            box.settle()
        assert fault(meeting, read) is None, (event, fault(meeting, read))
        meeting = evolve(meeting, read)
    assert meeting.agenda == driver.meeting.agenda
    return meeting
