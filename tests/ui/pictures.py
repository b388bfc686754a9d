"""Pictures for the tests: a small conference, made by hand, at a moment that a test chooses."""

from dataclasses import replace

from immutables import Map
from msgspec.structs import replace as replaced

from conference.client.replica import NOTHING
from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.audience import Audience
from conference.deliberation.meeting import EMPTY
from conference.deliberation.polls.tally import Counts, Tally, Turnout
from conference.deliberation.programme.documents import documents
from conference.deliberation.programme.model import Item, ItemKind, Programme, Run
from conference.protocol.messages import Health, Presence, PresenceRow, Snapshot, Tick
from conference.protocol.views import (
    ConferenceView,
    ItemView,
    Output,
    OutputView,
    PartyView,
    PlanView,
    PollView,
    RegionView,
    Scene,
    SceneKind,
    TimerView,
)
from conference.ui.picture import LinkPhase, LinkStatus, Picture
from conference.voting.decision import Rule, Votes, decide
from conference.voting.sheet import sheet

NOON = 1_750_000_000_000 - 1_750_000_000_000 % 86_400_000 + 12 * 3_600_000
"""Noon of some day, UTC."""

MINUTE = 60_000
PLAIN = Rule(of="cast")
UP = LinkStatus(LinkPhase.UP, 24, Millis(NOON))


def item(place, **other):
    """Items of 15 minutes, one after the other from noon."""
    values = {
        "id": f"i{place}",
        "place": place,
        "day": 1,
        "kind": "speech",
        "title": f"Item {place}",
        "speaker": "",
        "starts_at": NOON + place * 15 * MINUTE,
        "minutes": 15,
        "hard": False,
        "poll": None,
        "started_at": None,
        "ended_at": None,
    }
    return ItemView(**values | other)


def poll(ident="p", **other):
    values = {
        "id": ident,
        "place": 0,
        "question": "30% or 40%?",
        "options": ("30%", "40%"),
        "channels": ("phones", "hands", "button"),
        "kind": "single",
        "rule": "plurality",
        "budget": 0,
        "state": "draft",
        "reveal_parties": "live",
        "reveal_chamber": "live",
        "opened_at": None,
        "closes_at": None,
        "closed_at": None,
        "live": True,
        "tally": None,
    }
    made = PollView(**values | other)
    decided = made.kind == "single" and made.state in {"closed", "published"} and made.tally
    if decided and "sheet" not in other:
        return replaced(made, sheet=sheet_of(made.options, made.tally.people))
    return made


def sheet_of(options, people, rule=PLAIN, chair=None, *, yes=None, by_lot=False, **votes):
    """The sheet of these counts, decided by a rule on the option with ``yes`` votes (the most)."""
    said = max(people) if yes is None else yes
    counted = Votes(said, sum(people) - said, **votes)
    return sheet(
        dict(zip(options, people, strict=True)),
        base_name="people who answered",
        abstentions=counted.abstentions,
        decision=decide(counted, rule, chair, by_lot=by_lot),
    )


def party(number, **other):
    values = {
        "id": number,
        "name": f"Party {number}",
        "area": "a",
        "area_name": "Manchester",
        "region": 0,
        "latitude": 53.0 + number % 100 / 50,
        "longitude": -2.0 + number % 70 / 70,
        "capacity": 40,
        "headcount": 10,
    }
    return PartyView(**values | other)


def tick(ident="p", people=(60, 40), parties=(3, 2), **other):
    whole = sum(people)
    return Tick(
        poll=ident,
        n=1,
        now=NOON,
        turnout=Turnout(whole, 200, sum(parties), 8, whole, 0, 0),
        counts=Counts(
            people, parties, 0, people, (0,) * len(people), (0,) * len(people), (people,)
        ),
        **other,
    )


def tally(people=(60, 40), parties=(3, 2)):
    whole, none = sum(people), tuple(0 for _ in people)
    turnout = Turnout(whole, 200, sum(parties), 8, whole, 0, 0)
    return Tally(turnout, people, parties, 0, people, none, none, (people,))


def presence(number, devices=1, phones=0, seen_at=NOON, delay=20):
    return PresenceRow(number, devices, phones, seen_at, delay)


def output(scene, name="hall", **other):
    """The document of an output that has this scene on air."""
    values = {"revision": 7, "since": NOON - MINUTE, "black": False}
    return OutputView(output=Output(name), scene=scene, **values | other)


def timer(name="t", **other):
    """A timer for the tables that has ten minutes left of fifteen."""
    values = {"place": 0, "label": "At the tables", "kind": "breakout", "length": 15 * MINUTE}
    return TimerView(id=name, **values | {"ends_at": NOON + 10 * MINUTE, "left": None} | other)


def usual_scene(items, polls, on, current):
    """The scene of what is on, where a test names none: of the poll, else of the item."""
    poll = next((one for one in polls if one.id == current), None)
    if poll is not None:
        is_over = poll.state in {"closed", "published", "void"}
        return Scene(SceneKind.RESULT if is_over else SceneKind.POLL, poll=poll.id)
    item = next((one for one in items if one.id == on), None)
    if item is not None and item.kind == "breakout":
        return Scene(SceneKind.BREAKOUT, item=item.id)
    return Scene(SceneKind.HOLDING)


def playhead(items, on=None, standby=None, revision=0):
    """The playhead's document for these items, as the server says it."""
    plan = tuple(
        Item(
            ItemId(one.id),
            one.day,
            ItemKind(one.kind),
            one.title,
            one.starts_at,
            one.minutes,
            skipped=one.skipped,
        )
        for one in items
    )
    begun = {one.id: Run(one.started_at) for one in items if one.started_at is not None}
    programme = Programme(plan, Map(begun), on, standby, revision)
    (found,) = documents(
        replace(EMPTY, programme=programme), Audience.DESK, frozenset({"playhead"})
    )
    return found[1]


def picture(
    items=(),
    polls=(),
    parties=(),
    present=(),
    ticks=(),
    on=None,
    current=None,
    standby=None,
    revision=0,
    plan=None,
    rehearsal=False,
    health=True,
    outputs=(),
    timers=(),
    floors=(),
    proposals=(),
    **other,
):
    """A picture of these, at noon with the link up unless said otherwise."""
    views = {"conference": ConferenceView("Fair Shares", rehearsal, on, current)}
    views["playhead"] = playhead(items, on, standby, revision)
    views["plan"] = plan or PlanView(None, None, None)
    views["region/0"] = RegionView("nw", 0, "North West")
    views |= {f"item/{one.id}": one for one in items}
    views |= {f"poll/{one.id}": one for one in polls}
    views |= {f"party/{one.id}": one for one in parties}
    views |= {f"timer/{one.id}": one for one in timers}
    views |= {f"floor/{one.id}": one for one in floors}
    views |= {f"proposal/{one.number}": one for one in proposals}
    shown = outputs or (output(usual_scene(items, polls, on, current)),)
    views |= {f"output/{one.output}": one for one in shown}
    replica = NOTHING.apply(Snapshot(1, NOON, views))
    replica = replica.apply(Presence(NOON, True, tuple(present)))
    for one in ticks:
        replica = replica.apply(one)
    if health:
        replica = replica.apply(
            Health(NOON, 9, len(parties), 61_870, 912, 7, "ok", "on_air", 61.0, 1)
        )
    made = Picture(now=Millis(NOON), link=UP, replica=replica, origin="http://fair.example")
    return replace(made, **other)
