"""Pictures of a chamber for the tests: its seats, its rules, and a decision of any outcome."""

from dataclasses import replace

import msgspec
from pictures import NOON, picture, poll

from conference.core.ids import PollId
from conference.deliberation.polls.electorate import Electorate, Needs, QuorumOf, Tie
from conference.deliberation.polls.model import Poll
from conference.deliberation.polls.results import result_sheet
from conference.deliberation.polls.tally import Counts, Tally, Turnout
from conference.protocol.messages import Tick
from conference.protocol.views import ChamberView, NeedsView, RuleView, SeatView

SIDES = ("For", "Against", "Abstain")
TWO_THIRDS = NeedsView("clause", "Constitution", "2/3", "present", "1/2", "seats", "status-quo")
SIMPLE = NeedsView("order", "Order of business", "simple", "for-and-against", "", "seats", "chair")
BY_LOT = msgspec.structs.replace(SIMPLE, tie="lot")
RULES = (
    RuleView("clause", "Constitution", "2/3", "present", "1/2", "seats", "status-quo", False),
    RuleView("order", "Order of business", "simple", "for-and-against", "", "seats", "chair", True),
)


def turnout(devices, hands=0, paper=0, seats=100):
    whole = devices + hands + paper
    return Turnout(whole, seats, 0, 0, devices, hands, 0, paper)


def tally_of(people, hands=(0, 0, 0), paper=(0, 0, 0), seats=100):
    none = tuple(0 for _ in people)
    hands, paper = hands[: len(people)], paper[: len(people)]
    phones = tuple(n - h - p for n, h, p in zip(people, hands, paper, strict=True))
    said = turnout(sum(phones), sum(hands), sum(paper), seats)
    return Tally(said, people, none, 0, phones, hands, none, (), paper)


def decision(ident="c", needs=TWO_THIRDS, **other):
    """A decision of the chamber that is a draft, unless said otherwise."""
    values = {
        "question": "Adopt clause 3 of the constitution?",
        "options": SIDES,
        "channels": ("phones", "hands", "paper"),
        "electorate": "chamber",
        "needs": needs,
        "reveal_parties": "on_close",
        "reveal_chamber": "on_close",
        "live": False,
    }
    return poll(ident, **values | other)


def opened(**other):
    return decision(state="open", opened_at=NOON - 42_000, **other)


def decided(people, needs=TWO_THIRDS, seated=100, present=82, tie_broken="", **other):
    """The decision after its close, with the sheet that the server makes of these counts."""
    counted = tally_of(people, other.pop("hands", (0, 0, 0)), other.pop("paper", (0, 0, 0)), seated)
    made = Poll(
        PollId("c"),
        "Adopt clause 3 of the constitution?",
        SIDES[: len(people)],
        electorate=Electorate.CHAMBER,
        needs=Needs(
            needs.kind,
            needs.majority,
            needs.of,
            needs.quorum,
            QuorumOf(needs.quorum_of),
            Tie(needs.tie),
        ),
        seated=seated,
        present=present,
        tie_broken=tie_broken,
    )
    values = {
        "state": "published",
        "opened_at": NOON - 120_000,
        "closed_at": NOON,
        "live": True,
        "options": made.options,
        "tally": counted,
        "seated": seated,
        "present": present,
        "tie_broken": tie_broken,
        "sheet": result_sheet(made, counted),
    }
    return decision(needs=needs, **values | other)


def tick_of(devices=45, hands=0, paper=0, *, ident="c", seats=100, counts=None):
    """What goes out of a decision while it is open; without counts where it is secret."""
    none = (0, 0, 0)
    shown = None if counts is None else Counts(counts, none, 0, counts, none, none, ())
    return Tick(ident, 1, NOON, turnout(devices, hands, paper, seats), shown)


def seat(number, **other):
    values = {
        "member": f"{number:08x}",
        "origin": "drawn",
        "standing": "present",
        "has_device": True,
        "present_since": NOON - 600_000,
    }
    return SeatView(number, **values | other)


def chamber_picture(*polls, seats=100, present=82, rules=RULES, rows=(), views=(), **other):
    """A picture with a chamber of so many seats, and these polls."""
    made = picture(polls=polls, **other)
    known = made.replica.views.set("chamber", ChamberView(seats, present, rules))
    for one in rows:
        known = known.set(f"seat/{one.number}", one)
    for path, view in views:
        known = known.set(path, view)
    listed = made.replica.listed.set("seat", tuple(rows))
    return replace(made, replica=replace(made.replica, views=known, listed=listed))
