"""Priorities in the transcript's conference: gathered from rooms, an assembly, and paper."""

from __future__ import annotations

HOMES = {"title": "Homes", "why": "Rents have doubled."}
BUSES = {"title": "Buses"}
SAID = {"language": "en", "headcount": 12}


async def priorities(cast):
    """All of it."""
    ann, fay, house = cast.ann, cast.fay, cast.house
    cast.hall.tells("ping", sent=0)
    house.note("Priorities: gathered, corrected, withdrawn, entered from paper, closed")
    first = {"version": 0, "priorities": [HOMES, BUSES], **SAID}
    await fay.asks("send_priorities", "not_gathered", **first)
    hill = {"number": 1, "name": "Hill", "area": "a"}
    await house.asks("register_assemblies", "bad_priorities", assemblies=[hill | {"number": 2}])
    await house.asks("register_assemblies", assemblies=[hill])
    await ann.asks("set_gathering", "bad_gathering", opens_at=20, closes_at=10)
    await fay.asks("set_gathering", "not_allowed", opens_at=0, closes_at=None)
    await ann.asks("set_gathering", opens_at=0, closes_at=None)
    await ann.asks("set_gathering", opens_at=0, closes_at=None)
    await fay.asks("send_priorities", "bad_priorities", **first | {"priorities": [BUSES, BUSES]})
    await fay.asks("send_priorities", **first)
    await fay.asks("send_priorities", **first)
    await fay.asks("send_priorities", "changed_since", **first | {"priorities": [BUSES]})
    await fay.asks("send_priorities", **first | {"version": 1, "priorities": [BUSES, HOMES]})
    await cast.p2.asks("send_priorities", "not_allowed", **first)
    await fay.asks("withdraw_priorities", version=2)
    await fay.asks("withdraw_priorities", version=2)
    await fay.asks("send_priorities", **first | {"version": 3})
    own = {"assembly": 1, "version": 0, "language": "cy", "headcount": 8}
    await house.asks("receive_priorities", priorities=[{"title": "Tai"}], **own)
    unknown = own | {"assembly": 9}
    await house.asks("receive_priorities", "unknown_assembly", priorities=[BUSES], **unknown)
    paper = {"whose": "room/1", **first}
    await ann.asks("enter_priorities", **paper)
    await ann.asks("enter_priorities", "not_on_paper", **paper | {"whose": "room/0"})
    await ann.asks("withdraw_priorities", "not_on_paper", whose="room/0", version=4)
    await ann.asks("withdraw_priorities", whose="room/1", version=1)
    await ann.asks("set_gathering", opens_at=0, closes_at=10)
    await fay.asks("send_priorities", "gathering_over", **first | {"version": 4, "headcount": 3})
    await house.passes(1.0)
