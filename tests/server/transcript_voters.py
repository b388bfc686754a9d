"""Members of the register in the transcript's conference: list, codes, sittings, a lost letter."""

from __future__ import annotations

from transcript_client import Client

AREAS = [{"name": "Aford", "entitled": 3}, {"name": "Bham", "entitled": 2}]


async def voters(cast):
    """All of it."""
    ann, ben, house = cast.ann, cast.ben, cast.house
    house.note("Members of the register: their list, a vote in two sittings, a lost letter")
    poll = {"poll": "home", "question": "Adopt the rules?", "options": ["For", "Against"]}
    poll |= {"channels": ["phones"], "electorate": "members", "decision": "motion"}
    await ann.asks("prepare_poll", "bad_poll", **poll | {"channels": ["hands"]})
    await ann.asks("prepare_poll", "bad_poll", **poll | {"named": True})
    sitting = {"begins_at": 20, "ends_at": 10}
    await ann.asks("prepare_poll", "bad_poll", **poll | {"sittings": [sitting]})
    await ann.asks("prepare_poll", **poll)
    await ann.asks("open_poll", "no_voters", poll="home")
    listed = {"digest": "ab" * 32, "day": "2026-06-01"}
    await house.asks("list_voters", "bad_list", areas=[], **listed)
    await house.asks("list_voters", areas=AREAS, **listed)
    await house.asks("list_voters", areas=AREAS, **listed)
    await Client(house, "nobody").hello("voter", "A LETTER", refused="wrong_code")
    for name, letter in (("v1", "LETTER-1"), ("v4", "LETTER-4")):
        await cast.comes(name, "voter", letter)
    await cast.v1.casts("home", 0, refused="not_open")
    await ann.asks("open_poll", poll="home")
    await house.asks("list_voters", "vote_is_open", areas=AREAS[:1], **listed)
    await cast.v1.casts("home", 0)
    await cast.v1.casts("home", 0)
    await cast.q1.casts("home", 0, refused="other_electorate")
    await cast.v1.casts("beside", 0, refused="closed")
    await cast.v1.asks("adjourn_poll", "not_allowed", poll="home")
    await ann.asks("adjourn_poll", "bad_poll", poll="home", resumes_at=1)
    await ann.asks("adjourn_poll", poll="home")
    await ann.asks("adjourn_poll", poll="home")
    await cast.v4.casts("home", 1, refused="adjourned")
    await ann.asks("resume_poll", poll="home")
    await ann.asks("resume_poll", poll="home")
    await cast.v4.casts("home", 1)
    await house.passes(1.0)
    lost = {"number": 4, "reason": "The letter never came."}
    await ann.asks("withdraw_voter_code", "no_voter", **lost | {"number": 6})
    await ann.asks("withdraw_voter_code", "needs_reason", **lost | {"reason": " "})
    await ann.asks("withdraw_voter_code", "second_person", **lost)
    await ben.asks("withdraw_voter_code", **lost)
    await Client(house, "v4-late").hello("voter", "LETTER-4", refused="dead_code")
    await house.asks("issue_voter_code", "has_code", number=1)
    await house.asks("issue_voter_code", number=4)
    await cast.comes("v4", "voter", "LETTER-4")
    await cast.v4.casts("home", 0, key="0f" * 16, refused="already_voted")
    await ann.asks("close_poll", poll="home")
    await ann.asks("adjourn_poll", "closed", poll="home")
    await ann.asks("publish_poll", "tie_is_open", poll="home")
    await ann.asks("break_tie", poll="home", value="7")
    await ann.asks("publish_poll", poll="home")
    await house.passes(1.0)
