"""The agenda of the transcript's conference: what members bring and sign is put to the chamber."""

from __future__ import annotations

from transcript_lottery import MEMBERS

RULES = [
    {"kind": "motion"},
    {"kind": "item", "signatures": "2"},
    {"kind": "witness", "signatures": "1"},
    {"kind": "order"},
]


async def agenda(cast):
    """All of it."""
    await an_item(cast)
    await a_witness(cast)
    await an_order(cast)
    await oversight(cast)


async def an_item(cast):
    ann, fay, house, m1, m3 = cast.ann, cast.fay, cast.house, cast.m1, cast.m3
    house.note("The agenda: members propose and sign, and what has signatures enough is put")
    await ann.asks("adopt_rules", rules=RULES)
    item = {"kind": "item", "title": "Buses", "text": "They stop at six."}
    await m1.asks("bring_proposal", "bad_proposal", **item | {"title": " "})
    await m1.asks("bring_proposal", "bad_proposal", kind="recall", title="A", text="B", office="C")
    await fay.asks("bring_proposal", "not_allowed", **item)
    await ann.asks("bring_proposal", "bad_proposal", **item)
    await m1.asks("bring_proposal", **item)
    await m1.asks("bring_proposal", **item)
    await m3.asks("withdraw_proposal", "not_yours", proposal=1)
    await m3.asks("sign_proposal", "unknown_proposal", proposal=9)
    await m3.asks("withdraw_signature", proposal=1)
    await ann.asks("put_proposal", "proposal_not_due", proposal=1, poll="buses")
    await m3.asks("sign_proposal", proposal=1)
    await m3.asks("sign_proposal", proposal=1)
    await m1.asks("withdraw_proposal", "proposal_is_due", proposal=1)
    await m3.asks("withdraw_signature", "proposal_not_open", proposal=1)
    assert ann.sees("proposal/1")["state"] == "due"
    await ann.asks("put_proposal", proposal=1, poll="buses")
    await decides(cast, "buses", [1, 0, 0])
    await ann.asks("place_proposal", proposal=1, after=None, minutes=10)
    assert ann.sees("proposal/1")["item"] == "proposal-1"
    await m1.asks("bring_proposal", **item | {"title": "Trams"})
    await m1.asks("withdraw_signature", proposal=2)
    await m1.asks("withdraw_proposal", proposal=2)
    await house.passes(1.0)


async def decides(cast, poll, counts):
    """Two tellers count the hands."""
    ann, ben = cast.ann, cast.ben
    await ann.asks("open_poll", poll=poll)
    hands = {"poll": poll, "channel": "hands", "counts": counts}
    await ann.asks("tell_counts", "counted_once", **hands)
    await ben.asks("tell_counts", **hands)
    await ann.asks("close_poll", poll=poll)
    await ann.asks("publish_poll", poll=poll)
    await cast.house.passes(1.0)


async def a_witness(cast):
    ann, m1 = cast.ann, cast.m1
    await m1.asks("bring_proposal", kind="witness", title="Dr. Field", text="The buses")
    await ann.asks("put_proposal", proposal=3, poll="nobody")
    await ann.asks("open_poll", poll="nobody")
    await ann.asks("close_poll", poll="nobody")
    await ann.asks("publish_poll", poll="nobody")
    assert ann.sees("proposal/3")["state"] == "due"
    await ann.asks("put_proposal", proposal=3, poll="field")
    await decides(cast, "field", [1, 0, 0])
    witness = {"proposal": 3, "state": "cannot_come"}
    await ann.asks("note_witness", "bad_proposal", **witness)
    await ann.asks("note_witness", **witness, reason="Ill.")
    assert m1.sees("proposal/3")["witness"] == "cannot_come"


async def an_order(cast):
    ann, house = cast.ann, cast.house
    order = {"kind": "order", "day": 1, "items": ["tables", "why"]}
    await ann.asks("bring_proposal", "bad_proposal", **order | {"day": 2})
    await ann.asks("bring_proposal", **order)
    await ann.asks("put_proposal", proposal=4, poll="order")
    await decides(cast, "order", [1, 0, 0])
    await ann.asks("move_item", item="why", after="tables")
    assert "was added" in ann.sees("order/1")["departures"][0]
    await house.asks("find_due")
    await house.asks("settle_proposal", poll="order")


async def oversight(cast):
    """A panel is who the lottery has drawn, and its members file reports."""
    ann, house, m1 = cast.ann, cast.house, cast.m1
    house.note("Oversight: a panel that was drawn, and its report")
    await ann.asks("seat_panel", "bad_panel", panel="nowhere", title="Oversight")
    await m1.asks("seat_panel", "not_allowed", panel="chamber", title="Oversight")
    await ann.asks("seat_panel", panel="chamber", title="Oversight")
    report = {"title": "The order", "text": "It was changed once."}
    await house.asks("file_report", "no_panel", member="0f" * 32, **report)
    await house.asks("file_report", member=MEMBERS[0], **report)
    assert m1.sees("oversight")["reports"][0]["title"] == "The order"
