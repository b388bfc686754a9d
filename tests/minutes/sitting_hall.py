"""A chamber that sits, in memory: what it does, entry by entry, and the minutes of that."""

import json

from chamber_of_six import asked_by
from meetings import founded
from public_verifier import verifier

from conference.core.ids import ItemId, PersonId, PollId
from conference.deliberation.chamber.commands import AdoptRules, RuleLine, SignIn
from conference.deliberation.members.commands import InviteMembers, NoteStanding
from conference.deliberation.polls.ballots import Fate, seat_fate, seat_name
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PreparePoll, PublishPoll
from conference.deliberation.polls.electorate import CHAMBER
from conference.deliberation.polls.events import BallotCast, VoterMarked
from conference.deliberation.programme.commands import StartItem
from conference.minutes.clerk import Clerk
from conference.minutes.document import document
from conference.minutes.making import minutes
from conference.minutes.page import page
from conference.protocol.codec import encode_event

__all__ = ["Hall", "html_of", "kept", "minutes_of", "recounted"]

MEMBERS = tuple(f"{n:064x}" for n in range(1, 13))

RULES = (
    RuleLine("motion", "A motion"),
    RuleLine("chair", "A motion that the chair may save", tie="chair"),
    RuleLine("lot", "A motion by lot", tie="lot"),
    RuleLine("constitution", "The constitution", "2/3", "present", "1/2"),
    RuleLine("turnout", "Half of those present vote", quorum="1/2", quorum_of="present"),
    RuleLine("open", "By name", by_name=True),
)


class Hall:
    """Twelve seats, so many of them signed in, and the first item on."""

    def __init__(self, present=12):
        self.driver = founded()
        self.must(AdoptRules(RULES))
        self.must(InviteMembers("d" * 64, MEMBERS))
        self.must(NoteStanding(MEMBERS, "accepted"))
        self.must(StartItem(ItemId("i0")))
        for number, member in enumerate(MEMBERS[:present], 1):
            self.must(SignIn(member, f"{number:016x}"))

    def must(self, command):
        """Carry out a command that may be."""
        return self.driver.must(command)

    def asks(self, poll, kind="motion", question="Adopt it?", **fields):
        """Open a decision of this kind."""
        options = ("For", "Against", "Abstain")
        fields = {"channels": ("phones", "hands", "paper"), **fields}
        self.must(
            PreparePoll(
                PollId(poll), question, options, electorate="chamber", decision=kind, **fields
            )
        )
        self.must(OpenPoll(PollId(poll)))

    def votes(self, name, *choices, first=1):
        """The seats from ``first`` on vote by their devices."""
        for number, choice in enumerate(choices, first):
            self._votes(name, number, choice)

    def _votes(self, name, number, choice):
        driver, poll, key = self.driver, PollId(name), f"{number:032x}"
        known, box = driver.meeting.polls.by_id[poll], driver.meeting.polls.boxes[poll]
        person = PersonId(number)
        called = seat_name(person) if known.named else ""
        fate = seat_fate(driver.meeting, known, box, CHAMBER, person, key, 1, (choice,), called)
        assert fate is Fate.FIRST
        box.cast(CHAMBER, key, 1, (choice,), called)
        box.mark_voter(person)
        box.settle()
        ballot = BallotCast(poll, CHAMBER, key, 1, (choice,), called)
        driver.events += [ballot, VoterMarked(poll, person)]

    def decides(self, poll, *choices, kind="motion", **fields):
        """A decision from its opening to its result."""
        self.asks(poll, kind, **fields)
        self.votes(poll, *choices)
        self.ends(poll)

    def ends(self, poll, *between):
        """Close it, do what comes between, publish it."""
        self.must(ClosePoll(PollId(poll)))
        for command in between:
            self.must(command)
        self.must(PublishPoll(PollId(poll)))


def entries(driver):
    """Kind and body of all entries."""
    told = (one for one in driver.events if not isinstance(one, VoterMarked))
    return [encode_event(one, asked_by(one)) for one in told]


def kept(driver):
    """A clerk who has heard all of it."""
    clerk = Clerk()
    for (kind, _), event in zip(
        entries(driver),
        [one for one in driver.events if not isinstance(one, VoterMarked)],
        strict=True,
    ):
        if clerk.wants(kind):
            clerk.hear(driver.now // 1000, event)
        else:
            clerk.pass_over()
    return clerk


def minutes_of(driver, head=None):
    """The minutes, as a value."""
    return minutes(kept(driver), head)


def html_of(driver):
    """The page."""
    return page(document(minutes_of(driver))).html


def recounted(driver):
    """The conference as the public verifier makes it, which shares no code with the program."""
    conference = verifier.Conference()
    for kind, body in entries(driver):
        conference.take(kind, json.loads(body))
    return conference
