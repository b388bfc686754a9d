"""Further languages in the transcript's conference: set, worded, refused."""

from __future__ import annotations

ORIGINAL = ["Welcome"]


async def wordings(cast):
    """The title of an item in Welsh."""
    ann, fay, house = cast.ann, cast.fay, cast.house
    house.note("What is shown is worded in further languages")
    await ann.asks("set_languages", "unknown_language", original="en", wanted=["xx"])
    await fay.asks("set_languages", "not_allowed", original="en", wanted=["cy"])
    await ann.asks("set_languages", original="en", wanted=["cy", "ar"])
    one = {"what": "item/welcome", "language": "cy", "original": ORIGINAL, "texts": ["Croeso"]}
    await ann.asks("word_in", wordings=[one])
    await ann.asks("word_in", wordings=[one])
    await fay.asks("word_in", "not_allowed", wordings=[one])
    await ann.asks("word_in", "original_moved", wordings=[one | {"original": ["Hello"]}])
    await ann.asks("word_in", "bad_wording", wordings=[one | {"texts": ["Croeso", "Helo"]}])
    await house.passes(1.0)
