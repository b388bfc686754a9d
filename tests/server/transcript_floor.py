"""The chapter of the transcript on the floor: lists of speakers, and who is called from them."""

from __future__ import annotations

HERE = 2
"""The seat of a member who was checked in at the door and is in the hall."""


async def floor(cast):
    """Lists of a stated rule are opened, asked for by rooms, drawn, and called from."""
    ann, ben, fay, gus, house = cast.ann, cast.ben, cast.fay, cast.gus, cast.house
    house.note("The floor")
    wage = {"floor": "wage", "title": "The wage", "rule": "first-come", "seconds": 60}
    await ann.asks("open_floor", "bad_floor", **wage | {"item": "dinner"})
    await ann.asks("open_floor", **wage)
    await ben.asks("open_floor", **wage)
    await ann.asks("open_floor", **wage | {"floor": "lot", "rule": "lot"})
    seat = {"floor": "wage", "kind": "for", "reason": "The microphone was off.", "seat": HERE}
    await ann.asks("add_speaker", "bad_seat", **seat | {"seat": 99})
    await ann.asks("add_speaker", **seat)
    await fay.asks("ask_to_speak", "bad_wish", floor="wage", kind="for")
    await fay.asks("ask_to_speak", floor="wage", kind="against", about="Buses stop at six.")
    await gus.asks("ask_to_speak", floor="wage", kind="question", about="Who pays?")
    await gus.asks("withdraw_wish", "bad_wish", floor="wage", number=2)
    await gus.asks("withdraw_wish", floor="wage", number=3)
    await ann.asks("call_speaker", floor="wage", number=1)
    await ben.asks("call_speaker", floor="wage", number=1)
    await ben.asks("call_speaker", "list_moved", floor="wage", number=2)
    await house.passes(1.0)
    await ben.asks("call_speaker", floor="wage", number=2, during=1)
    await ann.asks("end_speech", floor="wage", number=2)
    await ann.asks("add_speaker", **seat | {"floor": "lot"})
    await ann.asks("strike_speaker", floor="lot", number=1, reason="Another list.")
    await ann.asks("draw_floor", "bad_floor", floor="lot", value="7 11 42")
    await ann.asks("close_floor", floor="lot")
    await ann.asks("draw_floor", floor="lot", value="7 11 42")
    await ann.asks("end_floor", floor="lot")
    await ann.asks("end_floor", floor="wage")
