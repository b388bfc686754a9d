"""A motion of the transcript's conference: tabled, amended, voted on, adopted, read again."""

from __future__ import annotations

MOTION = {"motion": "order"}
TEXT = "# Order\n\n1. We meet on Mondays\n\n2. We pay ten euros\n\n3. We sing\n"
LESS = {"id": "A1", "kind": "replace", "clause": "2", "passage": "ten", "words": "five"}
NONE = {"id": "A2", "kind": "delete", "clause": "2"}
DANCE = {"id": "A3", "kind": "insert", "words": "We dance", "after": "3"}


async def motions(cast):
    """All of it."""
    await a_text(cast)
    await its_amendments(cast)
    await the_whole(cast)


async def a_text(cast):
    ann, ben, fay, house = cast.ann, cast.ben, cast.fay, cast.house
    house.note("A motion: its text, its amendments, and their order")
    await ann.asks("adopt_rules", rules=[{"kind": "motion"}])
    await ann.asks("propose_amendment", "unknown_motion", **MOTION, amendment=LESS)
    await ann.asks("table_motion", "bad_motion", **MOTION, title="", markdown="```\n")
    await fay.asks("table_motion", "not_allowed", **MOTION, title="", markdown=TEXT)
    await ann.asks("table_motion", **MOTION, title="Order of the house", markdown=TEXT)
    await ben.asks("table_motion", **MOTION, title="Order of the house", markdown=TEXT)
    await ann.asks("propose_amendment", "bad_amendment", **MOTION, amendment=LESS | {"clause": "9"})
    await ann.asks("propose_amendment", **MOTION, amendment=LESS)
    await ben.asks("propose_amendment", **MOTION, amendment=LESS)
    await house.asks("propose_amendments", **MOTION, amendments=[NONE, DANCE])
    await ann.asks("set_voting_order", "bad_order", **MOTION, amendments=["A1"])
    await ann.asks("set_voting_order", **MOTION, amendments=["A1", "A2", "A3"])
    withdrawn = MOTION | {"reason": "A better one comes."}
    await ann.asks("withdraw_amendment", "unknown_amendment", **withdrawn, amendment="A9")
    await ann.asks("withdraw_amendment", **withdrawn, amendment="A3")
    await house.passes(1.0)


async def put(cast, poll, counts, **what):
    """Put it to the vote; two tellers count the hands."""
    ann, ben = cast.ann, cast.ben
    await ann.asks("put_to_vote", **MOTION, poll=poll, decision="motion", **what)
    await ann.asks("open_poll", poll=poll)
    hands = {"poll": poll, "channel": "hands", "counts": counts}
    await ann.asks("tell_counts", "counted_once", **hands)
    await ben.asks("tell_counts", **hands)
    await ann.asks("close_poll", poll=poll)
    await ann.asks("publish_poll", poll=poll)
    await cast.house.passes(1.0)


async def its_amendments(cast):
    ann, house = cast.ann, cast.house
    house.note("What the chamber decides of the amendments, and what falls with it")
    early = MOTION | {"poll": "a2", "decision": "motion"}
    await ann.asks("put_to_vote", "bad_vote", **early, amendments=["A2"])
    await put(cast, "a1", [1, 0, 0], amendments=["A1"])
    await put(cast, "a2", [0, 1, 0], amendments=["A2"])
    assert [one["state"] for one in ann.sees("motion/order")["amendments"]] == [
        "adopted", "rejected", "withdrawn"
    ]  # fmt: skip
    await ann.asks("put_to_vote", "bad_vote", **early, amendments=["A1"])
    await house.asks("settle_vote", poll="a1")
    await ann.asks("send_back", "bad_vote", **MOTION, clause="3", reason=" ")
    await ann.asks("send_back", **MOTION, clause="3", reason="Who sings?")
    await house.passes(1.0)


async def the_whole(cast):
    ann, house = cast.ann, cast.house
    house.note("The motion as a whole; its second reading")
    await put(cast, "whole", [1, 0, 0], whole=True)
    assert ann.sees("motion/order")["verdict"] == "adopted"
    await ann.asks("send_back", "motion_closed", **MOTION, clause="1", reason="Late.")
    await ann.asks("second_reading", **MOTION)
    await ann.asks("second_reading", "bad_motion", **MOTION)
    await put(cast, "again", [0, 1, 0], whole=True)
    assert ann.sees("motion/order")["verdict"] == "rejected"
