"""Rooms that sign up, in the conference of the transcript: some are let in, some are not."""

from __future__ import annotations


async def signups(cast):
    ann, ben, fay, house = cast.ann, cast.ben, cast.fay, cast.house
    house.note("Rooms sign up, wait for the nod, and are parties or not")
    room = {"name": "The Crown", "area": "a", "expected": 20, "digest": "c5" * 32}
    await house.asks("sign_up_room", "signing_up_closed", **room)
    await fay.asks("set_signing_up", "not_allowed", admitting="nod")
    await ann.asks("set_signing_up", admitting="nod")
    await ann.asks("set_signing_up", admitting="nod")
    await house.asks("sign_up_room", "bad_area", **room | {"area": "nowhere"})
    await house.asks("sign_up_room", "bad_name", **room | {"name": " "})
    await house.asks("sign_up_room", "bad_expected", **room | {"expected": 0})
    await house.asks("sign_up_room", **room)
    await house.asks("sign_up_room", **room | {"area": "b", "digest": "ab" * 32})
    await house.asks("sign_up_room", **room | {"digest": "cd" * 32})
    admit = {"signup": 1, "name": "The Crown", "area": "a", "capacity": 40}
    await fay.asks("admit_room", "not_allowed", **admit)
    await ben.asks("admit_room", "unknown_signup", **admit | {"signup": 9})
    await ben.asks("admit_room", "bad_area", **admit | {"area": "nowhere"})
    await ben.asks("admit_room", **admit)
    await ann.asks("admit_room", **admit)
    await ann.asks("turn_room_down", "is_in", signup=1, reason="Twice.")
    await ann.asks("turn_room_down", "needs_reason", signup=2, reason=" ")
    await ann.asks("turn_room_down", signup=2, reason="There are two rooms of this name.")
    await house.asks("withdraw_sign_up", "is_decided", signup=2)
    await house.asks("withdraw_sign_up", signup=3)
    await ben.asks("admit_room", "is_withdrawn", **admit | {"signup": 3})
    await ann.asks("set_signing_up", admitting="at_once", at_once=1)
    await house.asks("sign_up_room", **room | {"name": "The Rose", "digest": "ef" * 32})
    await house.asks("sign_up_room", **room | {"name": "The Swan", "digest": "01" * 32})
    await ann.asks("end_host_link", "unknown_signup", signup=4)
    await ann.asks("set_headcount", headcount=25, party=4)
    await house.passes(1.0)
