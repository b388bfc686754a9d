"""The second day of the transcript's conference: a lottery from its commitment to the badges."""

from __future__ import annotations

import json
from hashlib import sha256

BEACON = "drand 4711: 8f3a9c"
MEMBERS = [f"{n:064x}" for n in range(10)]


def digest(facts):
    """SHA-256 of canonical JSON: what everybody can compute."""
    text = json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(text.encode()).hexdigest()


def group(feature, value, least, most, pool):
    """A quota."""
    fields = ("feature", "value", "least", "most", "pool")
    return dict(zip(fields, (feature, value, least, most, pool), strict=True))


def committed(ident="chamber", beacon_from="drand, round 4711", **fields):
    """A commitment whose digest fits its facts: ten seats, three digits, perhaps a beacon."""
    plain = {
        "id": ident,
        "title": "The chamber",
        "size": 10,
        "held": 0,
        "pool": 80,
        "types": 4,
        "entries": 1000,
        "kind": "compositions",
        "objective": "leximin",
        "rule": "leximin, 10 seats in all",
        "groups": [
            group("gender", "female", 4, 6, 38),
            group("gender", "male", 4, 6, 42),
            group("age", "young", 3, 7, 40),
            group("age", "old", 3, 7, 40),
        ],
        "least": 0.125,
        "greatest": 0.25,
        "gini": 0.0625,
        "realised_least": 0.125,
        "realised_greatest": 0.25,
        "realised_gini": 0.0625,
        "deviation": 0.03125,
        "without": 0,
        "pool_root": "aa" * 32,
        "quotas_digest": "bb" * 32,
        "list_digest": "cc" * 32,
        "digits_from": "three drums on the stage",
        "beacon_from": beacon_from,
        "program": "conference",
        "list_seed": "dd" * 32,
    } | fields
    sources = plain["digits_from"] + (f"; then, as beacon, {beacon_from}" if beacon_from else "")
    facts = {
        "pool_root": plain["pool_root"],
        "pool_size": plain["pool"],
        "quotas": plain["quotas_digest"],
        "list_digest": plain["list_digest"],
        "list_kind": plain["kind"],
        "list_size": plain["entries"],
        "list_seed": plain["list_seed"],
        "seats": plain["size"] - plain["held"],
        "rule": plain["rule"],
        "program": plain["program"],
        "digits_from": sources,
    }
    return plain | {"commitment": digest(facts)}


def drawn(lottery, digits, beacon=BEACON, *, rehearsal=False):
    """A draw of it that keeps its quotas."""
    value = f"{digits}:{beacon}" if beacon else digits
    selected = [] if rehearsal else MEMBERS
    facts = {
        "commitment": lottery["commitment"],
        "digits": digits,
        "value": value,
        "selected": selected,
    }
    return {
        "number": int(digits),
        "digits": digits,
        "value": value,
        "selected": selected,
        "drawn": [5, 5, 4, 6],
        "seats": [
            {"feature": "gender", "values": ["female", "male"], "seats": "0101010101"},
            {"feature": "age", "values": ["young", "old"], "seats": "0101010111"},
        ],
        "digest": digest(facts),
    }


async def lottery_and_members(cast):
    """The whole of it."""
    await commitments(cast)
    await rehearsal(cast)
    await the_draw(cast)
    await a_second_draw(cast)
    await members(cast)


CHAMBER = committed()
STEWARDS = committed("stewards", "", title="The stewards")


async def commitments(cast):
    ann, house = cast.ann, cast.house
    house.note("The lottery: two commitments; this house has no office that computes")
    plan = {"lottery": "chamber", "title": "The chamber", "size": 10}
    await ann.asks("check_lottery", "no_office", **plan)
    await ann.asks("commit_lottery", "no_office", **plan)
    await ann.asks("cancel_lottery", "no_office", lottery="chamber")
    await cast.fay.asks("check_lottery", "not_allowed", **plan)
    await ann.asks("start_lottery", "unknown_lottery", lottery="chamber")
    for bad in (committed("No slug"), committed(entries=77), committed(title=" ")):
        await house.asks("record_commitment", "bad_lottery", lottery=bad)
    await house.asks("record_commitment", lottery=CHAMBER)
    await house.asks("record_commitment", lottery=CHAMBER)
    await house.asks("record_commitment", "committed_already", lottery=committed(rule="another"))
    await house.asks("record_commitment", lottery=STEWARDS)


async def enters(cast, place, value, refused=None, lottery="chamber"):
    """Two people at two desks enter a value."""
    for desk in (cast.ann, cast.ben):
        await enters_one(desk, place, value, refused, lottery)


async def enters_one(desk, place, value, refused=None, lottery="chamber"):
    """One person enters a value."""
    fields = {"lottery": lottery, "place": place, "value": value}
    await desk.asks("enter_lottery_value", refused, **fields)


async def rehearsal(cast):
    ann, ben, house = cast.ann, cast.ben, cast.house
    house.note("Its rehearsal, which parties and phones are not shown")
    await ann.asks("reveal_lottery", "not_drawn", lottery="chamber")
    await enters_one(ann, 0, "7", "not_live")
    await ann.asks("start_lottery", lottery="chamber", rehearsal=True)
    await ben.asks("start_lottery", lottery="chamber", rehearsal=True)
    await ben.asks("start_lottery", "rehearsal_is_on", lottery="chamber")
    await ben.asks("start_lottery", "another_scene", lottery="stewards")
    for place, value in enumerate(("7", "7", "7", BEACON)):
        await enters(cast, place, value)
    outcome = drawn(CHAMBER, "777")
    await house.asks("record_draw", "bad_lottery", lottery="chamber", outcome=outcome)
    outcome = drawn(CHAMBER, "777", rehearsal=True)
    await house.asks("record_draw", lottery="chamber", outcome=outcome)
    await ann.asks("void_lottery", "rehearsal_is_on", lottery="chamber", reason="practice")
    await ann.asks("reveal_lottery", lottery="chamber", seconds=0)
    await ann.asks("end_lottery", lottery="chamber")
    await ben.asks("end_lottery", lottery="chamber")


async def the_draw(cast):
    ann, ben, house = cast.ann, cast.ben, cast.house
    house.note("The draw, live: digits by two people, a dispute, the reveal")
    await ann.asks("start_lottery", lottery="chamber")
    await ben.asks("start_lottery", "rehearsal_is_on", lottery="chamber", rehearsal=True)
    await enters_one(ann, 1, "4", "bad_lottery")
    await enters_one(ann, 0, "44", "bad_lottery")
    await enters_one(ann, 0, "3")
    await enters_one(ann, 0, "0")
    await enters_one(ann, 0, "0", "second_login")
    await enters_one(ben, 0, "8")
    await enters(cast, 0, "0")
    await enters(cast, 0, "0")
    await enters_one(ben, 0, "8", "place_agreed")
    await enters(cast, 1, "4")
    await ann.asks("end_lottery", lottery="chamber")
    house.note("The scene goes off in the middle of it, and on again")
    await ann.asks("start_lottery", lottery="chamber")
    await enters(cast, 2, "2")
    outcome = drawn(CHAMBER, "042")
    await house.asks("record_draw", "not_live", lottery="chamber", outcome=outcome)
    await enters_one(ben, 3, "one line\nand another", "bad_lottery")
    await enters(cast, 3, BEACON)
    other = drawn(CHAMBER, "043")
    await house.asks("record_draw", "bad_lottery", lottery="chamber", outcome=other)
    other = drawn(CHAMBER, "042", "another beacon")
    await house.asks("record_draw", "bad_lottery", lottery="chamber", outcome=other)
    await house.asks("record_draw", "unknown_lottery", lottery="gone", outcome=outcome)
    await house.asks("record_draw", lottery="chamber", outcome=outcome)
    await house.asks("record_draw", lottery="chamber", outcome=outcome)
    await cast.comes("gallery", "display", "HALL2345")
    await cast.comes("desk3", "desk", "0123456789abcdef0123456789abcdef")
    await ann.asks("reveal_lottery", lottery="chamber", seconds=30)
    await ben.asks("reveal_lottery", lottery="chamber", seconds=30)
    await cast.comes("guest", "observer")
    await ann.asks("end_lottery", lottery="chamber")


async def a_second_draw(cast):
    ann, ben = cast.ann, cast.ben
    cast.house.note("Another lottery: a draw that does not count, and the next from it")
    await ann.asks("start_lottery", lottery="stewards")
    for place, value in enumerate("123"):
        await enters(cast, place, value, lottery="stewards")
    first = drawn(STEWARDS, "123", "")
    await cast.house.asks("record_draw", lottery="stewards", outcome=first)
    await ann.asks("reveal_lottery", "another_scene", lottery="chamber")
    await ann.asks("void_lottery", "bad_lottery", lottery="stewards", reason=" ")
    await ann.asks("void_lottery", lottery="stewards", reason="A drum was open.")
    await ben.asks("void_lottery", lottery="stewards", reason="A drum was open.")
    await ann.asks("start_lottery", "needs_reason", lottery="stewards")
    await ann.asks("start_lottery", lottery="stewards", reason="The first draw was void.")
    for place, value in enumerate("987"):
        await enters(cast, place, value, lottery="stewards")
    second = drawn(STEWARDS, "987", "")
    await cast.house.asks("record_draw", lottery="stewards", outcome=second)
    await ann.asks("end_lottery", lottery="stewards")


async def members(cast):
    house = cast.house
    house.note("Members and badges")
    draw = drawn(CHAMBER, "042")["digest"]
    hidden = drawn(STEWARDS, "987", "")["digest"]
    await house.asks("invite_members", "bad_members", draw=draw, members=["nobody"])
    await house.asks("invite_members", "bad_members", draw=draw, members=MEMBERS[:3])
    await house.asks("invite_members", "bad_members", draw="x", members=MEMBERS)
    await house.asks("invite_members", "bad_members", draw=hidden, members=MEMBERS)
    await house.asks("invite_members", draw=draw, members=MEMBERS)
    await house.asks("invite_members", draw=draw, members=MEMBERS)
    first, second, third, fourth, *_ = MEMBERS
    entering = "e" * 64
    for refused, standing, who in (
        (None, "accepted", [first, second, third]),
        (None, "accepted", [first]),
        (None, "declined", [fourth]),
        ("bad_members", "keen", [first]),
        ("bad_members", "present", [first]),
        ("bad_members", "accepted", []),
        ("not_drawn", "accepted", [entering]),
        ("not_from_here", "accepted", [fourth]),
        (None, "dropped", [third]),
    ):
        fields = {"members": who, "standing": standing, "reason": "said so"}
        await house.asks("note_standing", refused, **fields)
    replaced = {"pairs": [[fourth, entering], [third, "f" * 64]], "round": 1}
    await house.asks("replace_members", "bad_members", **replaced | {"round": 0})
    await house.asks("replace_members", "not_from_here", pairs=[[first, entering]], round=1)
    await house.asks("replace_members", "drawn_before", pairs=[[fourth, first]], round=1)
    await house.asks("replace_members", **replaced)
    await house.asks("replace_members", **replaced)
    await house.asks("check_badge", "bad_members", badge="a card")
    for badge in (first, first, second, fourth, entering, "0f" * 32):
        await house.asks("check_badge", badge=badge)
    await house.asks("note_standing", members=[first], standing="served")
