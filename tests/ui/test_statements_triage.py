"""A rehearsal: 2,000 statements of 400 rooms are dealt with by three moderators at once.

They press what the panel offers, on pictures that lag behind the server as over a link; the server
decides as ever. What is counted: presses, and presses for nothing, as another one was quicker.
"""

import random
from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import count

import pytest
from meetings import Asks, founded

from conference.client.replica import NOTHING
from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PartyId
from conference.deliberation.audience import Audience
from conference.deliberation.sender import DESK, Role, Sender
from conference.deliberation.statements.commands import (
    ClaimStatements,
    OpenStatements,
    SubmitStatement,
)
from conference.deliberation.statements.model import Said
from conference.protocol import views
from conference.protocol.messages import EventMessage, Snapshot
from conference.protocol.views import StatementView
from conference.ui.picture import LinkPhase, LinkStatus, Picture
from conference.ui.statements.says.sheet import Look, listed, sheet
from conference.ui.statements.says.triage import asked, claimed_next

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

ROOMS, NOTES, WISHES = 400, 2_000, 260
SECONDS_A_PRESS = 2.2
"""Reading a sentence of ten words and pressing a key: 270 words a minute."""
LAG = 3
"""Presses of all moderators that one does not see yet: some 200 ms of link and server."""
WORDS = (
    "buses trams rents homes parks schools libraries doctors cycling streets lights benches youth "
    "clubs music food farms kitchens repair energy heating water flood trees noise dogs shops "
    "market post banks cash ferry bridge station tickets fares night sunday cheap free safe clean"
).split()


def notes(chance):
    """So many notes: of some wishes most say the same, in other forms and other words."""
    wishes = [chance.sample(WORDS, chance.randint(4, 7)) for _ in range(WISHES)]
    weights = [1 / (1 + place) ** 0.7 for place in range(WISHES)]
    for number in range(NOTES):
        said = list(chance.choices(wishes, weights)[0])
        if chance.random() < 0.3:
            said[chance.randrange(len(said))] = chance.choice(WORDS)
        text = " ".join(said)
        text = text.upper() if chance.random() < 0.1 else text.capitalize()
        yield f"n{number}", text + chance.choice([".", "!", "", " ..."])


@dataclass
class Moderator:
    """Who sits at a desk: what it has been told, and what was pressed."""

    login: str
    replica: object
    waiting: list = field(default_factory=list)
    presses: int = 0
    in_vain: int = 0
    chosen: str = ""

    def picture(self, now):
        up = LinkStatus(LinkPhase.UP, 24, now)
        return Picture(now=now, link=up, replica=self.replica, login=self.login)

    def hears(self, message, lag):
        """What the server tells comes after a while."""
        self.waiting.append(message)
        while len(self.waiting) > lag:
            self.replica = self.replica.apply(self.waiting.pop(0))


class Rehearsal:
    """The server, and three desks."""

    def __init__(self):
        self.driver = founded((3,) * ROOMS)
        self.driver.must(OpenStatements("talk", "At the tables", moderated=False, most=200))
        for name, text in notes(random.Random(15)):
            room = Sender(Role.PERSON, PartyId(int(name[1:]) % ROOMS))
            self.driver.now = Millis(self.driver.now + 300)
            self.driver.must(Asks(room, SubmitStatement(name, "talk", text)))
        whole = views.project(self.driver.meeting, Audience.DESK)
        told = NOTHING.apply(Snapshot(1, self.driver.now, whole))
        self.desks = [Moderator(login, told) for login in ("ann", "ben", "cay")]
        self.seq = count(2)
        self.refused = Counter()

    def sends(self, desk, command):
        """Whether the server did it; all desks hear of it in time."""
        before = self.driver.meeting
        asking = Asks(replace(DESK, login=desk.login), command)
        decision = self.driver.do(asking)
        if isinstance(decision, Refusal):
            self.refused[decision.code] += 1
            return False
        paths = views.touched(before, self.driver.meeting, decision)
        changes = views.changes(before, self.driver.meeting, Audience.DESK, paths)
        seq = next(self.seq)
        message = EventMessage(seq, seq - 1, self.driver.now, changes)
        for one in self.desks:
            one.hears(message, 0 if one is desk else LAG)
        return True

    def turn(self, desk):
        """One press of a moderator, as the panel has it; False when nothing is left for them."""
        picture = desk.picture(self.driver.now)
        lines = listed(picture, Look())
        if not lines:
            return False
        one = lines[0]
        if wanted := claimed_next(picture, lines, one.id):
            self.sends(desk, ClaimStatements(wanted))
            picture = desk.picture(self.driver.now)
            lines = listed(picture, Look())
            if not lines:
                return False
            one = lines[0]
        offered = sheet(picture, Look(chosen=one.id)).alike
        same = [line.key for line in offered if line.same]
        near = [line.key for line in offered if not line.same][:1]
        names = same or near
        act = "merge" if names else "star" if one.place % 9 == 0 else "next"
        others = [picture.replica.get(f"statement/{name}", StatementView) for name in names]
        deed = asked(act, one, tuple(others), "Not about the question")
        desk.presses += 1
        done = [self.sends(desk, command) for command in deed.commands]
        if not all(done):
            desk.in_vain += 1
            self.driver.now = Millis(self.driver.now + 1000)
            for waiting in desk.waiting:  # what is pressed for nothing has been heard of by then
                desk.replica = desk.replica.apply(waiting)
            desk.waiting.clear()
        return True


def test_three_moderators_deal_with_two_thousand_notes_in_ten_minutes():
    rehearsal = Rehearsal()
    turns, working = 0, rehearsal.desks
    while working:
        working = [desk for desk in rehearsal.desks if rehearsal.turn(desk)]
        rehearsal.driver.now = Millis(rehearsal.driver.now + int(SECONDS_A_PRESS * 1000))
        turns += 1
        assert turns < NOTES, "somebody presses and nothing comes of it"
    state = rehearsal.driver.meeting.statements
    leads = {state.lead(name) for name in state.by_id}
    presses = [desk.presses for desk in rehearsal.desks]
    in_vain = sum(desk.in_vain for desk in rehearsal.desks)
    told = f"{presses} presses, {in_vain} in vain {dict(rehearsal.refused)}, {len(leads)} remain"
    assert all(one.read for one in state.by_id.values()), told
    assert all(one.state is Said.PASSED for one in state.by_id.values())
    assert sum(state.rooms(lead)[0] for lead in leads) >= ROOMS
    assert max(presses) * SECONDS_A_PRESS <= 600, told
    assert in_vain <= sum(presses) * 0.05, told
    assert max(presses) - min(presses) <= sum(presses) * 0.2, told
