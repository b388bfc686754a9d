"""An election of the transcript's conference: called, voted on, counted twice, and vacant."""

from __future__ import annotations

from transcript_chamber import BADGES

CHAIR = {"election": "chair"}
CALL = {
    "election": "chair", "title": "The chair", "office": "", "seats": 1, "rule": "",
    "electorate": "chamber", "area": "", "signatures": "1", "training": "Chairing", "group": "",
    "least": "", "closes_at": None, "rest": False,
}  # fmt: skip


async def elections(cast):
    """All of it."""
    await the_call(cast)
    await nominations(cast)
    await the_vote(cast)
    await the_office(cast)


async def the_call(cast):
    ann, fay, house = cast.ann, cast.fay, cast.house
    house.note("An election is called; who is of which area, and who has the training")
    await cast.comes("m2", "member", BADGES[1])
    await fay.asks("call_election", "not_allowed", call=CALL)
    await ann.asks("call_election", "bad_election", call=CALL | {"rule": "budget"})
    await ann.asks("call_election", call=CALL)
    await house.asks("call_elections", calls=[CALL, CALL | {"election": "spare", "area": "North"}])
    await ann.asks("cancel_election", "bad_election", election="spare", reason=" ")
    await ann.asks("cancel_election", election="spare", reason="Nobody wants it.")
    await ann.asks("give_seat_areas", "bad_areas", areas=[{"name": "North", "seats": [99]}])
    await ann.asks("give_seat_areas", areas=[{"name": "North", "seats": [11, 12]}])
    training = {"training": "Chairing", "reason": "The list of the course"}
    await ann.asks("note_training", **training, seats=[11], names=["Zoë Field"])
    await house.passes(1.0)


async def nominations(cast):
    ann, house, m1, m2 = cast.ann, cast.house, cast.m1, cast.m2
    house.note("Nominations: proposed, signed, accepted, refused, withdrawn")
    own = CHAIR | {"name": "Ada Byron", "seat": 11, "area": "", "groups": ["women"], "reason": ""}
    await m1.asks("nominate", **own)
    await m2.asks("nominate", "not_entitled", **own)
    other = {"name": "Zoë Field", "seat": None, "area": "", "groups": []}
    await ann.asks("nominate", "bad_nomination", **CHAIR, **other, reason="")
    await ann.asks("nominate", **CHAIR, **other, reason="A letter of the branch.")
    third = CHAIR | other | {"name": "Cy Dee", "reason": "A letter."}
    await ann.asks("nominate", **third)
    await m1.asks("sign_nomination", "not_entitled", **CHAIR, number=1)
    await m2.asks("sign_nomination", **CHAIR, number=1)
    await m2.asks("sign_nomination", **CHAIR, number=2)
    await m2.asks("accept_nomination", "not_yours", **CHAIR, number=2)
    await ann.asks("accept_nomination", **CHAIR, number=2, paper="Letter of 3 May")
    await m1.asks("give_statement", **CHAIR, number=1, text="I keep time.")
    await house.asks("set_photo", **CHAIR, number=1, photo="ab" * 32)
    await ann.asks("withdraw_nomination", **CHAIR, number=3, reason="A new job.")
    await ann.asks("draw_ballot_order", "bad_election", **CHAIR, value="4711")
    await ann.asks("close_nominations", **CHAIR, reason="")
    await ann.asks("reopen_nominations", **CHAIR, reason="A letter is late.", closes_at=None)
    await ann.asks("close_nominations", **CHAIR, reason="")
    await house.passes(1.0)


async def the_vote(cast):
    ann, house, m1, m2 = cast.ann, cast.house, cast.m1, cast.m2
    house.note("The order of the ballot, hustings, and a vote that ends in a tie")
    await ann.asks("put_election", "bad_election", **CHAIR, poll="who", question="")
    await ann.asks("draw_ballot_order", **CHAIR, value="4711")
    await ann.asks("open_hustings", **CHAIR, floor="hustings", seconds=60)
    await ann.asks("put_election", **CHAIR, poll="who", question="Who shall take the chair?")
    await ann.asks("open_poll", poll="who")
    await m1.casts("who", 0)
    await m2.casts("who", 1)
    await ann.asks("close_poll", poll="who")
    await house.passes(1.0)
    assert ann.sees("election/chair")["lot"]["value"] == ""
    await ann.asks("publish_poll", "lot_waits", poll="who")
    await house.asks("ask_lot", **CHAIR, poll="who", occasion="a tie", tied=["a", "b"], back=False)
    await ann.asks("enter_lot", **CHAIR, value="8-1-5")
    await house.passes(1.0)
    await ann.asks("publish_poll", "not_counted_twice", poll="who")
    again = {"poll": "who", "counter": "another counter"}
    elected = ann.sees("poll/who")["outcome"]["elected"]
    told = ["The first count elects Ada Byron, the second nobody."]
    await house.asks("record_second_count", **again, elected=[], differences=told)
    await ann.asks("publish_poll", "counts_differ", poll="who")
    await house.asks("record_second_count", **again, elected=elected, differences=[])
    await ann.asks("publish_poll", poll="who")
    await house.asks("settle_election", poll="who")
    await ann.asks("end_floor", floor="hustings")
    await house.passes(1.0)
    assert ann.sees("election/chair")["stage"] == "elected"


async def the_office(cast):
    ann, house = cast.ann, cast.house
    house.note("The office falls vacant, and is offered to whom the ballots find")
    (holder,) = ann.sees("election/chair")["elected"]
    leaves = CHAIR | {"number": holder, "reason": "A letter.", "poll": ""}
    await ann.asks("vacate_office", "bad_office", **leaves, cause="recalled")
    await ann.asks("vacate_office", **leaves, cause="resigned")
    found = {"vacated": holder, "winner": 3 - holder, "gone": [holder], "notes": []}
    await house.asks("record_countback", **CHAIR, **found)
    answer = CHAIR | {"number": 3 - holder, "accepts": True}
    await ann.asks("answer_offer", "bad_office", **answer, paper="")
    await ann.asks("answer_offer", **answer, paper="Letter of 6 May")
    await house.passes(1.0)
