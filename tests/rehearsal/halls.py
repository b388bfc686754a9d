"""A rehearsal in simulated time: the meeting itself as the server, without sockets or clocks."""

import hashlib
from collections import deque
from itertools import count
from random import Random

from meetings import Asks, CastBallot, decided, of

from conference.client.session import HangUp, State, Welcomed
from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import AreaId, PartyId, PersonId, PollId, RegionId
from conference.deliberation.breakouts.commands import ReportRoom, SaveDraft, SetTables
from conference.deliberation.chamber.commands import AdoptRules, RuleLine, SignIn
from conference.deliberation.evolve import evolve
from conference.deliberation.founding.commands import FoundConference
from conference.deliberation.meeting import EMPTY
from conference.deliberation.members.commands import InviteMembers, NoteStanding
from conference.deliberation.polls.commands import (
    Cast,
    ClosePoll,
    EnterHands,
    OpenPoll,
    PressButton,
)
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.electorate import CHAMBER, Electorate
from conference.deliberation.polls.events import BallotCast, VoterMarked
from conference.deliberation.polls.model import Channel, Kind, Poll
from conference.deliberation.priorities.commands import SendPriorities
from conference.deliberation.rooms.commands import RegisterParties, SetHeadcount
from conference.deliberation.rooms.model import Area, Party, Region
from conference.deliberation.sender import Role, Sender
from conference.deliberation.statements.commands import (
    HoldBackStatement,
    PassStatement,
    SubmitStatement,
)
from conference.deliberation.statements.documents import rooms_told
from conference.protocol import messages as m
from conference.protocol.codec import decode_client, encode
from conference.protocol.views import Audience, changes, project, room_view, touched
from conference.rehearsal.attendees import Facilitator, Member, Person, Screen, World, attendees
from conference.rehearsal.badges import Badge
from conference.rehearsal.evidence import Recorded
from conference.rehearsal.ledger import Bookkeeper
from conference.rehearsal.plan import Room, make_plan

START = 1_750_000_000_000
STEP = 20.0


def rooms(number=6, capacity=30, regions=3):
    return [
        Room(n, f"CODE{n:02d}X", f"FACIL{n:02d}X", n % regions, capacity) for n in range(number)
    ]


def badges(number=40):
    return [Badge(seat, f"m{seat}", "c" * 31 + "0") for seat in range(1, number + 1)]


def small_plan(seed=1, people=60, seconds=20.0, **options):
    return make_plan(rooms(), people, seconds, seed, **options)


class Hall:
    """The server of a rehearsal that nobody hears but the attendees.

    ``journey`` is how long a frame travels in ms: what is under way when a link is cut is lost.
    """

    def __init__(self, plan, *, journey=30.0, habits=None):
        ids = count()
        self.world = World(
            plan,
            Bookkeeper(),
            lambda: f"{next(ids):032x}",
            Random(5),
            **({} if habits is None else {"habits": habits}),
        )
        self.everybody = attendees(self.world)
        self.now = 0.0
        self.journey = journey
        self.meeting = EMPTY
        self.events = []
        self.heard = []
        self.notes = []
        self.person_of = {}
        self.mail = deque()
        self.begun = set()
        self.connects = {a: a.arrives_at for a in self.everybody}
        self.links = {}
        self.greeted = {}
        self.link_numbers = count()
        self.people = count(1)
        self.receipts = {}
        self.seq = dict.fromkeys(Audience, 0)
        self.found(plan)

    def found(self, plan):
        regions = tuple(Region(RegionId(f"r{n}"), f"Region {n}") for n in range(3))
        areas = tuple(Area(AreaId(f"a{n}"), f"Area {n}", regions[n].id, 52, -1) for n in range(3))
        self.do(FoundConference("Rehearsal", True, regions, areas))
        self.do(
            RegisterParties(
                tuple(
                    Party(
                        PartyId(p.room.party),
                        f"Party {p.room.party}",
                        areas[p.room.region].id,
                        52,
                        -1,
                        p.room.capacity,
                    )
                    for p in plan.parties
                )
            )
        )
        members = tuple(member.badge.member for member in plan.members)
        if members:
            self.do(InviteMembers("d" * 64, members))
            self.do(NoteStanding(members, "accepted"))
            self.do(AdoptRules((RuleLine("constitution", "", "2/3", "present", "1/2"),)))

    # The desk

    def ask(
        self,
        poll="p1",
        channels=("phones",),
        options=("Yes", "No", "Both"),
        kind="single",
        **fields,
    ):
        ways = frozenset(Channel(channel) for channel in channels)
        budget = 5 if kind == "points" else 0
        draft = Poll(PollId(poll), "Well?", options, ways, Kind(kind), budget=budget, **fields)
        for command in (preparing(draft), OpenPoll(PollId(poll))):
            assert not isinstance(self.do(command), Refusal)

    def ask_chamber(self, poll="c1", decision="constitution", **fields):
        """A poll of the chamber, beside that of the rooms."""
        options = ("For", "Against", "Abstain")
        draft = Poll(
            PollId(poll), "Well?", options, frozenset({Channel.PHONES}),
            electorate=Electorate.CHAMBER, **fields,
        )  # fmt: skip
        for command in (preparing(draft, decision), OpenPoll(PollId(poll))):
            assert not isinstance(self.do(command), Refusal)

    def close(self, poll="p1"):
        assert not isinstance(self.do(ClosePoll(PollId(poll))), Refusal)

    def do(self, command):
        """Carry out a command and tell everybody what it changed."""
        before = self.meeting
        decision = decided(before, command, Millis(int(START + self.now)))
        if isinstance(decision, Refusal):
            return decision
        for event in decision:
            self.meeting = evolve(self.meeting, event)
            if not isinstance(event, VoterMarked):
                self.events.append(event)
            if isinstance(event, BallotCast):
                self.receipts[event.poll, event.key] = len(self.events) - 1
        for box in self.meeting.polls.boxes.values():
            box.settle()
        seq = len(self.events)
        paths = touched(before, self.meeting, decision)
        for audience in (Audience.ROOMS, Audience.PHONES, Audience.MEMBERS):
            difference = changes(before, self.meeting, audience, paths)
            if difference:
                message = m.EventMessage(seq, self.seq[audience], START, difference)
                for attendee, link in self.links.items():
                    is_greeted = self.greeted.get(attendee) == link
                    if is_greeted and self.audience(attendee) is audience:
                        self.post(attendee, message)
                self.seq[audience] = seq
        rooms = frozenset().union(*(rooms_told(one, before, self.meeting) for one in decision))
        for attendee, link in self.links.items():
            if self.greeted.get(attendee) == link and attendee.reads_room:
                self.show_room(attendee, rooms)
        return decision

    def show_room(self, attendee, rooms=None):
        """How the room stands of those who read that, if it is one of ``rooms``."""
        room = attendee.party.room
        if attendee.reads_room and (rooms is None or room.party in rooms):
            view = room_view(self.meeting, PartyId(room.party), 0, room.code)
            self.post(attendee, m.RoomMessage(view))

    # Time

    def run(self, seconds):
        until = self.now + 1000 * seconds
        while self.now < until:
            self.now += STEP
            for attendee in self.everybody:
                self.step(attendee)
            self.deliver()

    def finish(self):
        """Nobody begins anything new; the last answers come."""
        for attendee in self.everybody:
            attendee.rest()
            if attendee in self.connects and attendee in self.begun:
                self.connects[attendee] = min(self.connects[attendee], self.now)
        for _ in range(10_000):
            if not any(attendee.session.pending for attendee in self.everybody):
                break
            self.run(STEP / 1000)
        report = self.world.ledger.close()
        report.reconnects = sum(attendee.session.reconnects for attendee in self.everybody)
        return report

    def record(self):
        return [Recorded(n, leaf(n), event) for n, event in enumerate(self.events)]

    # The links

    def step(self, attendee):
        session = attendee.session
        if session.state is State.OFFLINE and self.connects.get(attendee, 1e18) <= self.now:
            self.connects.pop(attendee)
            self.links[attendee] = next(self.link_numbers)
            session.connected(self.now)
        wake = attendee.wake_at()
        if wake is not None and wake <= self.now:
            attendee.act(self.now)
        for event in session.tick(self.now):
            assert not isinstance(event, HangUp), event
        for frame in attendee.session.frames():
            self.mail.append((self.now + self.journey, attendee, self.links[attendee], frame, True))
        if attendee.wants_cut:
            attendee.wants_cut = False
            if attendee in self.links:
                self.lose(attendee)

    def lose(self, attendee, code=None):
        del self.links[attendee]
        again = attendee.session.disconnected(self.now, code)
        if again is None and attendee.turned_away():
            again = self.now + 1000
        if again is not None:
            self.connects[attendee] = max(again, attendee.sleeps_until)

    def post(self, attendee, message):
        arrival = self.now + self.journey
        self.mail.append((arrival, attendee, self.links[attendee], encode(message), False))

    def deliver(self):
        for _ in range(len(self.mail)):
            arrival, attendee, link, frame, to_server = item = self.mail.popleft()
            if arrival > self.now:
                self.mail.append(item)
            elif to_server:
                # what was sent before the cut may still arrive; its answer does not
                self.serve(attendee, link, decode_client(frame))
            elif self.links.get(attendee) == link:
                self.tell(attendee, frame)

    def tell(self, attendee, frame):
        for event in attendee.session.received(frame, self.now):
            assert not isinstance(event, HangUp), event
            if isinstance(event, Welcomed) and attendee not in self.begun:
                self.begun.add(attendee)
                attendee.begin(self.now)
            attendee.heard(event, self.now)

    def audience(self, attendee):
        if isinstance(attendee, Member):
            return Audience.MEMBERS
        return Audience.PHONES if isinstance(attendee, Person) else Audience.ROOMS

    def serve(self, attendee, link, message):
        if isinstance(message, m.Hello):
            if self.links.get(attendee) == link:
                self.greet(attendee, message)
            return
        if isinstance(message, m.Painted):
            return
        if isinstance(message, m.Ping):
            answer = m.Pong(message.sent, int(START + self.now))
        else:
            self.heard.append((attendee.identity(), message))
            answer = self.carry_out(attendee, message)
        if self.links.get(attendee) == link:
            self.post(attendee, answer)

    def greet(self, attendee, hello):
        if isinstance(attendee, Member):
            self.greet_member(attendee, hello)
            return
        room = attendee.party.room if not isinstance(attendee, Screen) else None
        if hello.secret.startswith("CODE") and hello.secret != room.code:
            self.lose(attendee, 4401)
            return
        token = f"{self.person(attendee):032x}"
        self.post(attendee, m.Welcome(1, hello.role, "s", token, int(START + self.now), 0))
        audience = self.audience(attendee)
        views = project(self.meeting, audience)
        self.post(attendee, m.Snapshot(self.seq[audience], START, views))
        self.greeted[attendee] = self.links[attendee]
        if room is not None:
            self.show_room(attendee)

    def person(self, attendee):
        """Who somebody is in the room that they are in now."""
        name = attendee, None if isinstance(attendee, Screen) else attendee.party.room.party
        if name not in self.person_of:
            self.person_of[name] = PersonId(next(self.people))
        return self.person_of[name]

    def greet_member(self, member, hello):
        badge, token = self.badge_of(member), f"{member.seat:032x}"
        if hello.secret not in (badge.secret, token):
            self.lose(member, 4401)
            return
        if hello.secret == badge.secret:
            decision = self.do(SignIn(badge.member, f"{member.seat:016x}"))
            assert not isinstance(decision, Refusal), decision
        seat = {"seat": member.seat}
        now = int(START + self.now)
        self.post(member, m.Welcome(1, hello.role, "s", token, now, None, **seat))
        views = project(self.meeting, Audience.MEMBERS)
        self.post(member, m.Snapshot(self.seq[Audience.MEMBERS], START, views))
        self.greeted[member] = self.links[member]

    def badge_of(self, member):
        members = self.world.plan.members
        return next(one.badge for one in members if one.badge.seat == member.seat)

    def carry_out(self, attendee, request):
        message = request.command
        if isinstance(attendee, Member):
            party, person = CHAMBER, PersonId(attendee.seat)
        else:
            assert isinstance(attendee, Person | Facilitator)
            party, person = PartyId(attendee.party.room.party), self.person(attendee)
        receipt = None
        match message:
            case Cast():
                key = hashlib.sha256(bytes.fromhex(message.key)).hexdigest()[:32]
                decision = self.do(
                    CastBallot(
                        PollId(message.poll),
                        party,
                        person,
                        key,
                        message.revision,
                        message.choice,
                        message.name,
                    )
                )
                if not isinstance(decision, Refusal):
                    number = self.receipts[message.poll, key]
                    receipt = m.Receipt(number, leaf(number))
            case SetHeadcount():
                decision = self.do(SetHeadcount(message.headcount, party))
            case EnterHands():
                decision = self.do(of(party, EnterHands(PollId(message.poll), message.counts)))
            case PressButton():
                decision = self.do(of(party, PressButton(PollId(message.poll), message.option)))
            case SendPriorities():
                decision = self.do(of(party, message))
            case ReportRoom() | SetTables():
                decision = self.do(of(party, message))
            case SaveDraft():
                self.notes.append((party, message))
                decision = ()
            case SubmitStatement() | PassStatement() | HoldBackStatement():
                sender = Sender(attendee.session.role, party, person)
                decision = self.do(Asks(sender, message))
            case _:
                decision = self.do(Asks(Sender(Role.MEMBER, seat=attendee.seat), message))
        if isinstance(decision, Refusal):
            return m.Refused(request.id, decision.code, decision.sentence, dict(decision.params))
        return m.Ack(request.id, receipt)


def leaf(number):
    return hashlib.sha256(b"%d" % number).hexdigest()
