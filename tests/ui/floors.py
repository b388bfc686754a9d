"""Lists of speakers for the tests of desk, hall and stage."""

from pictures import MINUTE, NOON

from conference.protocol.views import FloorView, SpeakingView, UsedView, WishView

SECOND = 1_000


def wish(number, seat, kind="for", **other):
    return WishView(number, f"Seat {seat}", kind, seat, **other)


def speaking(**other):
    values = {"number": 1, "name": "Seat 4", "kind": "for", "length": 2 * MINUTE, "seat": 4}
    clock = {"timer": "speech-1", "ends_at": NOON + 90 * SECOND, "group": "North"}
    return SpeakingView(**values | clock | other)


def floor(ident="wage", **other):
    values = {
        "id": ident,
        "place": 0,
        "title": "The wage",
        "item": None,
        "poll": None,
        "rule": "first-come",
        "says": "First come, first served.",
        "state": "open",
        "length": 2 * MINUTE,
        "value": "",
        "speaking": None,
        "following": 2,
        "waiting": (wish(2, 7, "against"), wish(3, 9)),
        "away": (wish(4, 5),),
        "rooms": (WishView(5, "The Plough", "question", None, 0, "Buses"),),
        "sides": (UsedView("for", 60_000, 1), UsedView("against", 120_000, 1)),
        "groups": (UsedView("North", 60_000, 1, 4), UsedView("South", 120_000, 1, 2)),
    }
    return FloorView(**values | other)
