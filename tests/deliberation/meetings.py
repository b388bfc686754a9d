"""Small meetings for tests: three parties in two regions, a poll or two, and a driver."""

from typing import NamedTuple

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import AreaId, ItemId, PartyId, PersonId, PollId, RegionId
from conference.deliberation.audience import Audience
from conference.deliberation.commands import Command
from conference.deliberation.decide import decide
from conference.deliberation.evolve import evolve
from conference.deliberation.founding.commands import FoundConference
from conference.deliberation.meeting import EMPTY
from conference.deliberation.polls.ballots import Fate, fate_by_name, seat_fate, voter_fate
from conference.deliberation.polls.commands import OpenPoll
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.events import BallotCast, VoterMarked
from conference.deliberation.polls.model import Poll
from conference.deliberation.polls.refusals import not_open, unknown_poll
from conference.deliberation.polls.registerbox import RegisterBox
from conference.deliberation.polls.seatbox import SeatBox
from conference.deliberation.programme.commands import PlanProgramme
from conference.deliberation.programme.model import Item, ItemKind
from conference.deliberation.rooms.commands import RegisterParties, SetHeadcount
from conference.deliberation.rooms.model import Area, Party, Region
from conference.deliberation.sender import SERVER, Role, Sender


class Asks(NamedTuple):
    """A command of somebody; tests give plain commands in the name of the server."""

    sender: Sender
    command: Command


def of(party, command):
    """A command of the facilitator of a party."""
    return Asks(Sender(Role.FACILITATOR, PartyId(party)), command)


ROOMS_HEARD = tuple(one for one in Audience if one is not Audience.VOTERS)
"""Who is told of the polls of rooms and chamber: all but those who vote from home."""


class CastBallot(NamedTuple):
    """A phone ballot; ``key`` is the hash of the voter's."""

    poll: PollId
    party: PartyId
    person: PersonId
    key: str
    revision: int
    choice: tuple[int, ...]
    name: str = ""


def decided(meeting, asked, now):
    """What comes of a command, or of a ballot: the events that a fold of the record will see."""
    if isinstance(asked, CastBallot):
        return _ballot(meeting, asked)
    sender, command = asked if isinstance(asked, Asks) else (SERVER, asked)
    return decide(meeting, sender, command, now)


def _ballot(meeting, asked):
    poll, box = meeting.polls.by_id.get(asked.poll), meeting.polls.boxes.get(asked.poll)
    if poll is None or box is None:
        return unknown_poll(asked.poll) if poll is None else not_open(poll)
    if isinstance(box, SeatBox):
        fate = seat_fate(meeting, poll, box, *asked[1:])
    elif isinstance(box, RegisterBox):
        fate = voter_fate(meeting, poll, box, *asked[1:])
    else:
        fate = fate_by_name(poll, box, *asked[1:])
    if isinstance(fate, Refusal) or fate is Fate.REPEATED:
        return fate if isinstance(fate, Refusal) else ()
    cast = BallotCast(asked.poll, asked.party, asked.key, asked.revision, asked.choice, asked.name)
    return (cast, VoterMarked(asked.poll, asked.person)) if fate is Fate.FIRST else (cast,)


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
        decision = decided(self.meeting, command, self.now)
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


def founded(headcounts=(3, 2, 4), second_person=()):
    """A conference with a party for each headcount, two in the north, the rest in the south.

    ``second_person`` is what takes two people.
    """
    driver = Driver()
    north, south = Region(RegionId("n"), "North"), Region(RegionId("s"), "South")
    areas = (
        Area(AreaId("a"), "Aford", north.id, 54.0, -2.0),
        Area(AreaId("b"), "Bham", south.id, 51.0, -1.0),
    )
    driver.must(
        FoundConference(
            "Test conference", False, (north, south), areas, second_person=second_person
        )
    )
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
        driver.must(SetHeadcount(headcount, PartyId(n)))
    return driver


def opened(headcounts=(3, 2, 4), **fields):
    """The same with poll ``p1`` open: 30% or 40%?"""
    driver = founded(headcounts)
    fields = {"question": "30% or 40%?", "options": ("30%", "40%"), **fields}
    driver.must(preparing(Poll(POLL, **fields)))
    driver.must(OpenPoll(POLL))
    return driver
