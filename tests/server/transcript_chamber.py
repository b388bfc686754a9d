"""The chamber of the transcript's conference: seats, devices, a decision, and a tie by lot."""

from __future__ import annotations

from transcript_client import Client
from transcript_driver import pseudonym

BADGES = [f"guest-{n}:{n:016x}" for n in range(1, 5)]
MEMBERS = [pseudonym(badge) for badge in BADGES]

RULES = [
    {"kind": "motion", "title": "A motion", "quorum": "1/4", "tie": "lot"},
    {"kind": "open", "title": "By name", "majority": "2/3", "of": "present", "by_name": True},
]


async def chamber(cast):
    """All of it."""
    await seats(cast)
    await a_decision(cast)
    await by_name(cast)
    await leaving(cast)


async def seats(cast):
    ann, fay, house = cast.ann, cast.fay, cast.house
    house.note("The chamber: standing rules, seats, and who signs in")
    await ann.asks("adopt_rules", "bad_rules", rules=[RULES[0] | {"majority": "most"}])
    await fay.asks("adopt_rules", "not_allowed", rules=RULES)
    await ann.asks("adopt_rules", rules=RULES)
    await ann.asks("adopt_rules", rules=RULES)
    await house.asks("give_seats", "bad_seat", members=["nobody"], origin="elected")
    await house.asks("give_seats", "bad_seat", members=MEMBERS, origin="drawn")
    await house.asks("give_seats", members=MEMBERS, origin="elected")
    await house.asks("give_seats", members=MEMBERS, origin="elected")
    await house.asks("sign_in", "no_seat", badge="0f" * 32, device="a" * 16)
    for secret in ("guest-1:0", "a card", "f" * 32):
        stranger = Client(house, "stranger", address="198.51.100.7")
        await stranger.hello("member", secret, refused="wrong_badge")
    for name, badge in zip(("m1", "m2", "m3"), BADGES[:3], strict=True):
        await cast.comes(name, "member", badge)
    await Client(house, "another").hello("member", BADGES[0], refused="seat_taken")
    again = Client(house, "m1-again")
    await again.hello("member", cast.m1.token)
    await house.passes(1.0)


async def a_decision(cast):
    ann, ben, house = cast.ann, cast.ben, cast.house
    house.note("A decision of the chamber, while the rooms are asked, too; a lot decides")
    poll = {
        "poll": "motion",
        "question": "Adopt it?",
        "options": ["For", "Against", "Abstain"],
        "channels": ["phones", "hands", "paper"],
        "electorate": "chamber",
        "decision": "motion",
        "reveal_parties": "on_close",
        "reveal_chamber": "on_close",
    }
    await ann.asks("prepare_poll", "bad_poll", **poll | {"decision": "unheard-of"})
    await ann.asks("prepare_poll", **poll)
    await cast.m1.casts("motion", 0, refused="not_open")
    await ann.asks("open_poll", poll="motion")
    await ann.asks("prepare_poll", poll="beside", question="And you?", options=["Yes", "No"])
    await ann.asks("open_poll", poll="beside")
    await ann.asks("adopt_rules", "vote_is_open", rules=RULES[:1])
    await cast.m1.casts("motion", 0)
    await cast.m1.casts("motion", 0)
    await cast.q1.casts("motion", 0, refused="other_electorate")
    await cast.m1.casts("beside", 0, refused="other_electorate")
    await cast.q1.casts("beside", 0)
    await ann.asks("give_paper", "bad_seat", poll="motion", seat=14, reason="No device.")
    await ann.asks("give_paper", "already_voted", poll="motion", seat=11, reason="No device.")
    await ann.asks("give_paper", poll="motion", seat=12, reason="The device is empty.")
    await cast.m2.casts("motion", 1, refused="has_paper")
    hands = {"poll": "motion", "channel": "hands"}
    await ann.asks("tell_counts", "bad_choice", **hands, counts=[1])
    await ann.asks("tell_counts", "too_many_hands", **hands, counts=[2, 1, 0])
    await ann.asks("tell_counts", "counted_once", **hands, counts=[0, 1, 0])
    await ben.asks("tell_counts", "tellers_differ", **hands, counts=[0, 0, 1])
    await ben.asks("tell_counts", **hands, counts=[0, 1, 0])
    await cast.m3.casts("motion", 0, refused="hands_are_counted")
    paper = {"poll": "motion", "channel": "paper", "counts": [0, 0, 1]}
    await ben.asks("tell_counts", "counted_once", **paper)
    await ann.asks("tell_counts", **paper)
    await house.passes(1.0)
    await ann.asks("break_tie", "not_closed", poll="motion", value="042")
    await ann.asks("close_poll", poll="motion")
    await ann.asks("publish_poll", "tie_is_open", poll="motion")
    await ann.asks("break_tie", "bad_poll", poll="motion", side="yes")
    await ann.asks("break_tie", poll="motion", value="042")
    await ann.asks("break_tie", "bad_poll", poll="motion", value="043")
    await ann.asks("publish_poll", poll="motion")
    await ann.asks("close_poll", poll="beside")
    await house.passes(1.0)


async def by_name(cast):
    ann, house = cast.ann, cast.house
    house.note("The chamber votes by name")
    options = {"options": ["For", "Against"], "channels": ["phones"], "decision": "open"}
    poll = {"poll": "open", "question": "Openly?", "electorate": "chamber", **options}
    await ann.asks("prepare_poll", **poll, named=True)
    await ann.asks("open_poll", poll="open")
    await cast.m2.casts("open", 1)
    await cast.m3.casts("open", 0)
    await house.passes(1.0)
    await ann.asks("close_poll", poll="open")
    await ann.asks("publish_poll", poll="open")
    await house.passes(1.0)


async def leaving(cast):
    ann, ben, house = cast.ann, cast.ben, cast.house
    house.note("Members leave: a seat, a lost device, the hall")
    await cast.m1.says("leave_seat", id="leaves")
    assert cast.m1.heard[-1]["code"] == "wrong_badge"
    await Client(house, "m1-late").hello("member", cast.m1.token, refused="wrong_badge")
    await cast.comes("m1", "member", BADGES[0])
    await ann.asks("unlock_seat", "bad_seat", seat=12, reason=" ")
    lost = {"seat": 12, "reason": "It fell into the river."}
    await ann.asks("unlock_seat", "second_person", **lost)
    await ben.asks("unlock_seat", **lost)
    await ann.asks("check_out", "no_seat", badge="0f" * 32)
    await ann.asks("check_out", badge=MEMBERS[2])
    await cast.m3.asks("open_poll", "not_allowed", poll="motion")
    await house.passes(1.0)
