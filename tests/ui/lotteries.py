"""Lotteries for the tests: one of a whole country, at any moment of its ceremony."""

import hashlib
from dataclasses import replace

import msgspec
from pictures import NOON, UP, output

from conference.client.replica import NOTHING
from conference.core.clock import Millis
from conference.deliberation.lottery.model import SEAT_LETTERS, Group, SeatMap
from conference.protocol.messages import Snapshot
from conference.protocol.views import ConferenceView, LotteryView, Scene, SceneKind
from conference.ui.display.says.ceremony import ceremony
from conference.ui.picture import Picture

BEACON = "8f0c1d6a3b7e29f45d10c8e7a6b94f3301de77c2985ab46fe0f1c3d2b4a59687"
FEATURES = {
    "Age": {
        "16 to 24": 13, "25 to 34": 17, "35 to 44": 16, "45 to 54": 17, "55 to 64": 16, "65+": 21,
    },
    "Region": {
        "London": 13, "South East": 14, "North West": 11, "East of England": 9, "West Midlands": 9,
        "South West": 9, "Yorkshire and the Humber": 8, "Scotland": 8, "East Midlands": 7,
        "Wales": 5, "North East": 4, "Northern Ireland": 3,
    },
    "Gender": {"Women": 51, "Men": 48, "Another": 1},
    "Housing": {"Owns": 62, "Rents": 36, "Other": 2},
}  # fmt: skip
"""Features with the percentage of the country that has each value."""

LEAN = 1.35
"""How much more often the first value of a feature has signed up than it should."""


def groups(size=1000, pool=2_000_000, features=FEATURES):
    made = []
    for feature, values in features.items():
        signed = [part * (LEAN if n == 0 else 1.0) for n, part in enumerate(values.values())]
        for (value, part), people in zip(values.items(), signed, strict=True):
            due = size * part / 100
            made.append(
                Group(
                    feature,
                    value,
                    int(due * 0.95),
                    -int(-due * 1.05 // 1),
                    round(pool * people / sum(signed)),
                )
            )
    return tuple(made)


def seat_maps(size=1000, features=FEATURES):
    """Seats in proportion, in an order that a hash has mixed."""
    maps = []
    for feature, values in features.items():
        ends, total = [], 0.0
        for part in values.values():
            total += part
            ends.append(round(size * total / 100))
        mixed = sorted(range(size), key=lambda i: hashlib.sha256(f"{feature}{i}".encode()).digest())
        seats = "".join(SEAT_LETTERS[next(v for v, e in enumerate(ends) if i < e)] for i in mixed)
        maps.append(SeatMap(feature, tuple(values), seats))
    return tuple(maps)


def lottery(size=1000, pool=2_000_000, features=FEATURES, **other):
    values = {
        "id": "chamber",
        "place": 0,
        "title": "The chamber of the first sitting",
        "size": size,
        "held": 0,
        "pool": pool,
        "types": 2070,
        "entries": 1000,
        "kind": "compositions",
        "objective": "leximin",
        "rule": "leximin",
        "groups": groups(size, pool, features),
        "least": size / pool * 0.8,
        "greatest": size / pool * 1.2,
        "gini": 0.05,
        "realised_least": size / pool * 0.8,
        "realised_greatest": size / pool * 1.2,
        "realised_gini": 0.05,
        "deviation": 0.01,
        "without": 0,
        "commitment": hashlib.sha256(b"commitment").hexdigest(),
        "pool_root": "00" * 32,
        "quotas_digest": "11" * 32,
        "list_digest": "22" * 32,
        "digits_from": "three drums on the stage, turned by three guests",
        "beacon_from": "drand round 4,512,000 at 14:30",
        "program": "conference 1",
        "stage": "live",
        "rehearsal": False,
        "draw": 1,
        "reason": "",
        "digits": 3,
        "places": 4,
        "agreed": (),
        "waiting_for": "",
        "disputes": 0,
        "drawn": None,
        "seats": None,
        "number": None,
        "digest": None,
        "live_at": NOON,
        "drawn_at": None,
        "revealed_at": None,
        "reveal_ms": 0,
    }
    return LotteryView(**values | other)


def made_up(view, features=FEATURES, **other):
    """The lottery after its draw, revealed over 20 s from noon."""
    maps = seat_maps(view.size - view.held, features)
    drawn = tuple(
        sum(letter == SEAT_LETTERS[one.values.index(group.value)] for letter in one.seats)
        for group in view.groups
        for one in maps
        if one.feature == group.feature
    )
    values = {
        "stage": "revealed",
        "agreed": ("0", "4", "2", BEACON),
        "drawn": drawn,
        "seats": maps,
        "number": 42,
        "digest": "33" * 32,
        "drawn_at": NOON - 30_000,
        "revealed_at": NOON,
        "reveal_ms": 20_000,
    }
    return msgspec.structs.replace(view, **values | other)


def staged(made):
    """The ceremony of the lottery that is on in a picture."""
    return ceremony(made.lottery_on, made.origin)


def on_stage(view, now=NOON, **other):
    """The picture of a conference in which the scene of this lottery is on."""
    conference = ConferenceView("Fair Shares", False, None, None, view.id)
    views = {"conference": conference, f"lottery/{view.id}": view}
    views["output/hall"] = output(Scene(SceneKind.LOTTERY, lottery=view.id))
    replica = NOTHING.apply(Snapshot(1, NOON, views))
    made = Picture(now=Millis(now), link=UP, replica=replica, origin="http://fair.example")
    return replace(made, **other)
