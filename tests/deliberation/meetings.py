"""Small meetings for tests: three parties in two regions, a poll or two, and a driver."""

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import AreaId, ItemId, PartyId, PollId, RegionId
from conference.deliberation.commands import (
    FoundConference,
    OpenPoll,
    PlanProgramme,
    PreparePoll,
    RegisterParties,
    SetHeadcount,
)
from conference.deliberation.decide import decide
from conference.deliberation.evolve import evolve
from conference.deliberation.meeting import EMPTY
from conference.deliberation.polls.model import Poll
from conference.deliberation.programme.model import Item, ItemKind
from conference.deliberation.rooms.model import Area, Party, Region

START = Millis(1_750_000_000_000)
POLL = PollId("p1")


class Driver:
    """Sends commands to a meeting as the server does: decide, keep the events, evolve, settle."""

    def __init__(self):
        self.meeting = EMPTY
        self.events = []
        self.now = START

    def do(self, command):
        """Carry out a command; the refusal when it may not be, else the events."""
        self.now = Millis(self.now + 10)
        decision = decide(self.meeting, command, self.now)
        if isinstance(decision, Refusal):
            return decision
        self.events += decision
        self.meeting = fold(self.meeting, decision)
        return decision

    def must(self, command):
        """Carry out a command that may be."""
        decision = self.do(command)
        assert not isinstance(decision, Refusal), decision.sentence
        return decision


def fold(meeting, events):
    """The meeting after the events, settled."""
    for event in events:
        meeting = evolve(meeting, event)
    for box in meeting.polls.boxes.values():
        box.settle()
    return meeting


def founded(headcounts=(3, 2, 4)):
    """A conference with a party for each headcount, two in the north, the rest in the south."""
    driver = Driver()
    north, south = Region(RegionId("n"), "North"), Region(RegionId("s"), "South")
    areas = (
        Area(AreaId("a"), "Aford", north.id, 54.0, -2.0),
        Area(AreaId("b"), "Bham", south.id, 51.0, -1.0),
    )
    driver.must(FoundConference("Test conference", False, (north, south), areas))
    items = tuple(
        Item(ItemId(f"i{n}"), 1, ItemKind.SPEECH, f"Item {n}", Millis(START + n * 600_000), 10)
        for n in range(4)
    )
    driver.must(PlanProgramme(items))
    parties = tuple(
        Party(PartyId(n), f"Party {n}", areas[0 if n < 2 else 1].id, 54.0, -2.0, 50)
        for n in range(len(headcounts))
    )
    driver.must(RegisterParties(parties))
    for n, headcount in enumerate(headcounts):
        driver.must(SetHeadcount(PartyId(n), headcount))
    return driver


def opened(headcounts=(3, 2, 4), **fields):
    """The same with poll ``p1`` open: 30% or 40%?"""
    driver = founded(headcounts)
    fields = {"question": "30% or 40%?", "options": ("30%", "40%"), **fields}
    driver.must(PreparePoll(Poll(POLL, **fields)))
    driver.must(OpenPoll(POLL))
    return driver
