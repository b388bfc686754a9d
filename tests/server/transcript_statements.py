"""What tables of the transcript's conference say, in their rooms and at the desk."""

from __future__ import annotations


async def statements(cast):
    """A session from its opening to the last thing that is done with what was said."""
    house = cast.house
    house.note("What tables say: sent, passed or held back in the room, sorted at the desk")
    await asked_for(cast)
    await said(cast)
    await sorted_out(cast)
    await house.passes(1.0)


async def asked_for(cast):
    ann, fay, q1 = cast.ann, cast.fay, cast.q1
    talk = {"session": "talk", "title": "At the tables", "question": "What do we need?"}
    kinds = ["Wish", "Worry"]
    await fay.asks("open_statements", "not_allowed", **talk)
    await ann.asks("open_statements", "bad_session", **talk, categories=["Wish", "Wish"])
    await q1.asks("submit_statement", "unknown_session", statement="a", session="talk", text="A")
    await ann.asks("open_statements", **talk, categories=kinds)
    await ann.asks("open_statements", **talk, categories=kinds)


async def said(cast):
    fay, gus, q1, house = cast.fay, cast.gus, cast.q1, cast.house
    buses = {"statement": "a", "session": "talk", "text": " More  buses. ", "category": "Wish"}
    await q1.asks("submit_statement", "bad_category", **buses | {"category": "Joke"})
    await q1.asks("submit_statement", "empty_statement", **buses | {"text": " "})
    await q1.asks("submit_statement", **buses, table=2)
    await q1.asks("submit_statement", **buses, table=2)
    await q1.asks("submit_statement", "another_statement", **buses | {"text": "Fewer cars."})
    await q1.asks("pass_statement", "not_allowed", statement="a")
    await fay.asks("pass_statement", "unknown_statement", statement="a")
    await house.passes(1.0)
    await gus.asks("hold_back_statement", statement="a", reason="Say which buses.")
    await gus.asks("pass_statement", statement="a", text="More buses at night.")
    again = {"statement": "b", "text": "Buses at night!", "agreed": False}
    await fay.asks("submit_statement", **buses | again)
    trams = {"statement": "c", "text": "Trams", "category": "Worry"}
    await fay.asks("submit_statement", **buses | trams)
    await house.passes(1.0)


async def sorted_out(cast):
    ann, ben, gus = cast.ann, cast.ben, cast.gus
    await ann.asks("claim_statements", statements=["a", "b"])
    await ann.asks("release_statements", statements=["b"])
    await ann.asks("star_statement", "unknown_statement", statement="z")
    await ann.asks("merge_statements", into="a", statements=["b"])
    seen = ann.sees("statement/a")
    assert (seen["rooms"], seen["against"], seen["merged"]) == (2, 1, 1)
    await ann.asks("star_statement", statement="a")
    await gus.asks("hold_back_statement", "of_the_desk", statement="a")
    await ben.asks("take_off_statement", "needs_reason", statement="c", reason=" ")
    await ben.asks("take_off_statement", statement="c", reason="Only one word.")
    await ben.asks("star_statement", "not_passed", statement="c")
    await ben.asks("put_back_statement", statement="c")
    await ben.asks("read_statements", statements=["c"], read=False)
    await ben.asks("part_statement", statement="b")
    await ann.asks("close_statements", "unknown_session", session="none")
    await ann.asks("close_statements", session="talk", grace=60)
    await ann.asks("close_statements", session="talk", grace=0)
    late = {"statement": "d", "session": "talk", "text": "Late", "category": "Wish"}
    await gus.asks("submit_statement", "statements_closed", **late)
