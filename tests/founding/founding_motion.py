"""The constitution on a founding day: tabled, amended, voted on, lost by one vote, and adopted."""

import asyncio

from founding_folder import run
from founding_text import AMENDMENTS, CONSTITUTION, FROM_SEAT

from conference.core.ids import MotionId, PollId
from conference.deliberation.motions.commands import PutToVote, SecondReading, WithdrawAmendment
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, TellCounts, VoidPoll

__all__ = ["CONSTITUTION_ID", "constitution"]

CONSTITUTION_ID = MotionId("constitution")


async def constitution(hall, folder):
    """All of it, in the order that the rule proposes."""
    await _tabled(hall, folder)
    await _amended(hall)
    await _rejected_by_one(hall)
    await _adopted(hall)


async def _tabled(hall, folder):
    """The clerk imports the text and the table; a member adds one, and one is withdrawn."""
    text, table = hall.held.place / "constitution.md", hall.held.place / "amendments.csv"
    text.write_text(CONSTITUTION, encoding="utf-8")
    table.write_text(AMENDMENTS, encoding="utf-8")
    await asyncio.to_thread(run, "motion", "table", folder, CONSTITUTION_ID, text)
    await asyncio.to_thread(run, "motion", "amend", folder, CONSTITUTION_ID, table)
    member = hall.devices.all[0]
    proposed = {"id": "14", **FROM_SEAT}
    answer = await member.ask("propose_amendment", motion=CONSTITUTION_ID, amendment=proposed)
    assert answer["type"] == "ack", answer
    await hall.ann.do(WithdrawAmendment(CONSTITUTION_ID, "13", "Mae was talked round."))


async def _amended(hall):
    """One by one those that exclude others, and at last what is left, in one vote."""
    present = hall.held.present
    third = present // 3
    carried, lost = (present - third - 2, third, 2), (third, present - third - 2, 0)
    even = (third, third, 1)
    for amendments, counts, passes in (
        (("3",), carried, True),
        (("1",), carried, True),  # and 2 falls
        (("4",), even, False),  # an equality of votes: the status quo stays
        (("5",), carried, True),
        (("6",), carried, True),  # and 7 falls
    ):
        poll = f"vote-{amendments[0]}"
        await hall.decides(poll, counts, carried=passes, put=_put(poll, *amendments))
    await _by_hands(hall)
    await _void(hall)
    await hall.decides("vote-12", lost, carried=False, put=_put("vote-12", "12"))
    await _bloc(hall, carried)


async def _by_hands(hall):
    """8 and 9 have one effect, and one vote: by hands, and the tellers disagree at first."""
    present = hall.held.present
    poll, counts = PollId("vote-8"), (present // 2 - 1, present // 2, 1)
    await hall.ann.do(_put(poll, "8"))
    await hall.ann.do(OpenPoll(poll))
    other = (*counts[:2], 0)
    codes = [
        getattr(await desk.ask(TellCounts(poll, "hands", told)), "code", "taken over")
        for desk, told in ((hall.ann, counts), (hall.ben, other), (hall.ben, counts))
    ]
    assert codes[-1] == "taken over", codes
    await hall.closes(poll, counts, carried=False)


async def _void(hall):
    """The chair has read out another amendment: the poll is void, and was on nothing."""
    poll = PollId("vote-12-void")
    await hall.ann.do(_put(poll, "12"))
    await hall.ann.do(OpenPoll(poll))
    await hall.devices.vote(poll, hall.held.present)
    await hall.ann.do(ClosePoll(poll))
    await hall.ann.do(VoidPoll(poll, "Amendment 11 was read out in its place."))


async def _bloc(hall, counts):
    """What is left excludes nothing: one vote. The power is cut between closing and result."""
    poll = PollId("vote-bloc")
    await hall.ann.do(_put(poll, "10", "11", "14"))
    await hall.ann.do(OpenPoll(poll))
    await hall.devices.vote(poll, *counts)
    await hall.ann.do(ClosePoll(poll))
    await hall.house.power_cut()
    await hall.devices.come_back(hall.house.port)
    await hall.publishes(poll, counts, carried=True)


def _put(poll, *amendments):
    return PutToVote(CONSTITUTION_ID, PollId(poll), amendments, decision="motion")


def _whole(poll):
    return PutToVote(CONSTITUTION_ID, PollId(poll), whole=True, decision="constitution")


def _two_thirds(present):
    return -(-2 * present // 3)


async def _rejected_by_one(hall):
    """Two thirds of those present are needed, and one vote is missing."""
    present = hall.held.present
    one_short = _two_thirds(present) - 1
    counts = (one_short, present - one_short, 0)
    await hall.decides("whole", counts, carried=False, put=_whole("whole"))


async def _adopted(hall):
    """One changes sides: the second reading has the votes that it needs, and not one more."""
    present = hall.held.present
    needed = _two_thirds(present)
    await hall.ann.do(SecondReading(CONSTITUTION_ID))
    counts = (needed, present - needed, 0)
    await hall.decides("whole-again", counts, carried=True, put=_whole("whole-again"))
