"""Motions of a chamber of six for tests: tabled, amended, voted on, and read again as a record."""

from chamber_of_six import ANN, BEN, seated
from meetings import Asks

from conference.core.ids import MotionId, PollId
from conference.deliberation.evolve import evolve
from conference.deliberation.meeting import EMPTY
from conference.deliberation.motions.commands import (
    AmendmentLine,
    ProposeAmendments,
    PutToVote,
    TableMotion,
)
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PublishPoll, TellCounts
from conference.deliberation.record import fault
from conference.deliberation.sender import Role, Sender
from conference.protocol.codec import decode_event, encode_event

MOTION = MotionId("order")
TEXT = """# Order

1. We meet on Mondays

2. We pay ten euros a month

3. We sing

4. We go home early
"""
A1 = AmendmentLine("A1", "replace", "2", "ten euros", words="five euros")
A2 = AmendmentLine("A2", "delete", "2", author="Ann")
A3 = AmendmentLine("A3", "insert", words="We dance all night", after="3")
A4 = AmendmentLine("A4", "replace", passage="all night", words="a little", on="A3")
A5 = AmendmentLine("A5", "delete", "4", "early", reason="Who knows")
A6 = AmendmentLine("A6", "replace", "2", "ten euros", words="seven euros")
SEAT = [Sender(Role.MEMBER, seat=number) for number in range(4)]


def tabled(*lines, text=TEXT):
    """A chamber of six with a motion and these amendments."""
    driver = seated()
    driver.must(TableMotion(MOTION, "", text))
    if lines:
        driver.must(ProposeAmendments(MOTION, lines))
    return driver


def motion(driver):
    return driver.meeting.motions.by_id[MOTION]


def told(driver, poll, counts):
    """Open the poll, have two tellers count, close it."""
    driver.must(OpenPoll(poll))
    for teller in (ANN, BEN):
        driver.must(Asks(teller, TellCounts(poll, "hands", counts)))
    driver.must(ClosePoll(poll))


def decided(driver, poll, *, carried, **what):
    """Put it to the vote, vote, and publish; the events of the publication."""
    driver.must(PutToVote(MOTION, PollId(poll), decision="motion", **what))
    told(driver, poll, (4, 2, 0) if carried else (2, 4, 0))
    return driver.must(PublishPoll(poll))


def states(driver):
    return {one.id: motion(driver).fate(one.id).state.value for one in motion(driver).amendments}


def verified(driver):
    """Read the record again as the verifier does: each event through its bytes, none at fault."""
    meeting = EMPTY
    for event in driver.events:
        kind, body = encode_event(event)
        read = decode_event(kind, body)
        for box in meeting.polls.boxes.values():
            box.settle()
        assert fault(meeting, read) is None, (event, fault(meeting, read))
        meeting = evolve(meeting, read)
    return meeting
