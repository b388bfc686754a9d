"""Breakouts for pictures of the desk and the hall: one in its second phase, one prepared."""

from dataclasses import replace

from pictures import MINUTE, NOON, party, picture

from conference.client.replica import NOTHING
from conference.protocol.messages import Snapshot
from conference.protocol.views import (
    BreakoutView,
    HeadwayView,
    PhaseView,
    ReachView,
    RoomHeadwayView,
)

PHASES = (
    PhaseView("settle", 120),
    PhaseView("go_round", 480, "One after the other: what would help?"),
    PhaseView("talk", 600),
)


def breakout(name="b", **other):
    """A breakout that began three minutes ago: its go-round is on for seven more."""
    began = NOON - 3 * MINUTE
    ends = tuple(began + minutes * MINUTE for minutes in (2, 10, 20))
    values = {
        "place": 0, "title": "Rents", "question": "What would help where you live?",
        "phases": PHASES, "state": "running", "started_at": began, "ends": ends,
        "recalled_at": None, "grace_until": None, "ended_at": None, "reach": ReachView(),
        "mixed": False, "grace": 60, "per_table": 6, "times": 0,
    }  # fmt: skip
    return BreakoutView(id=name, **values | other)


def draft(name="d", **other):
    """One that was prepared."""
    values = {"state": "draft", "started_at": None, "ends": (), "title": "Buses", "place": 1}
    return breakout(name, **values | other)


def with_breakouts(*breakouts, headway=(), rooms=(), **other):
    """A picture with these breakouts, what was counted, and what rooms said last."""
    made = picture(**{"parties": tuple(map(party, range(8)))} | other)
    views = dict(made.replica.views)
    views |= {f"breakout/{one.id}": one for one in breakouts}
    views |= {f"headway/{one.breakout}": one for one in headway}
    views |= {f"room_headway/{one.party}": one for one in rooms}
    return replace(made, replica=NOTHING.apply(Snapshot(1, NOON, views)))


def said(party_number, state, name="b", at=NOON):
    """What a room said last."""
    return RoomHeadwayView(party_number, name, state, at)


def counts(ready=0, talking=0, finished=0, late=0, name="b", reached=8):
    """What was counted."""
    return HeadwayView(name, reached, ready, talking, finished, late)
