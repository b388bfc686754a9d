"""A motion of two readings for tests of minutes, and what the public verifier makes of it."""

import json

from motions_of_six import A1, A2, A3, A4, A5, MOTION, decided, tabled
from public_verifier import verifier
from sitting_hall import entries

from conference.core.ids import PollId
from conference.deliberation.motions.commands import (
    AmendmentLine,
    ProposeAmendments,
    PutToVote,
    SecondReading,
    SendBack,
    SetVotingOrder,
    WithdrawAmendment,
)
from conference.deliberation.polls.commands import VoidPoll

__all__ = ["recounted", "two_readings"]


def two_readings():
    """Two readings: carried, rejected, fallen, withdrawn, sent back, and a void poll."""
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
    again = AmendmentLine("B1", "replace", "4", "early", words="late")
    driver.must(ProposeAmendments(MOTION, (again,)))
    decided(driver, "v6", amendments=("B1",), carried=True)
    decided(driver, "v7", whole=True, carried=True)
    return driver


def recounted(driver):
    """The motions as the public verifier follows them, entry by entry."""
    conference = verifier.Conference()
    for number, (kind, body) in enumerate(entries(driver)):
        conference.motions.entry = number
        conference.take(kind, json.loads(body))
    return conference.motions
