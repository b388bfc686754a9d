"""The polls of the transcript's conference: every kind, every channel, and all that is refused."""

from __future__ import annotations

from transcript_cast import party
from transcript_client import Client, message
from transcript_driver import DISPLAY_CODE, person_code, room_code


async def polls(cast):
    """All of them."""
    await a_first_poll(cast)
    await the_disk_is_full(cast)
    await closing_and_publishing(cast)
    await polls_that_are_refused(cast)
    await a_poll_by_name(cast)
    await a_ranking(cast)
    await other_kinds(cast)
    await closed_by_time(cast)
    await a_void_poll(cast)
    await a_room_by_telephone(cast)
    await many_at_once(cast)


RATE = {"poll": "rate", "question": "30% or 40%?", "options": ["30%", "40%", "“Neither”"]}


async def a_first_poll(cast):
    ann, ben, fay, gus = cast.ann, cast.ben, cast.fay, cast.gus
    cast.house.note("A first poll: phones, hands and button")
    await ann.asks("open_poll", "unknown_poll", poll="rate")
    await ann.asks("prepare_poll", **RATE)
    await ben.asks("prepare_poll", **RATE)
    await ben.asks("prepare_poll", **RATE | {"question": " 30% or 40%, as said? "})
    await cast.p1.casts("rate", 1, refused="not_open")
    await fay.asks("enter_hands", "not_open", poll="rate", counts=[1, 1, 0])
    await ann.asks("close_poll", "not_open", poll="rate")
    await ann.asks("publish_poll", "not_closed", poll="rate")
    await ann.asks("show_round", "not_counted", poll="rate", round=1)
    await ann.asks("open_poll", "bad_poll", poll="rate", closes_in=999)
    await ann.asks("open_poll", poll="rate")
    await ben.asks("open_poll", poll="rate")
    await ben.asks("prepare_poll", "not_draft", **RATE)
    await ben.asks("prepare_poll", **RATE | {"poll": "spare"})
    await ben.asks("open_poll", "another_is_open", poll="spare")
    await cast.p1.casts("rate", 1)
    await cast.p1.casts("rate", 1)
    await cast.p1.casts("rate", 0, revision=2)
    await cast.p1.casts("rate", 1, revision=1, refused="superseded")
    await cast.p1.casts("rate", 1, key="ab" * 16, refused="already_voted")
    await cast.p2.casts("rate", 7, refused="bad_choice")
    await cast.p2.casts("rate", 0, 1, refused="bad_choice")
    await cast.p2.casts("rate", 0, name="Ada", refused="takes_no_names")
    await cast.p2.casts("gone", 0, refused="unknown_poll")
    await cast.p2.casts("rate", 1)
    await cast.q1.casts("rate", 2)
    for phone in (cast.p3, cast.p4, cast.p5):
        await phone.casts("rate", 1)
    await fay.asks("enter_hands", "bad_choice", poll="rate", counts=[1])
    await fay.asks("enter_hands", "too_many_hands", poll="rate", counts=[9, 0, 0])
    await fay.asks("enter_hands", "unknown_poll", poll="gone", counts=[1, 0, 0])
    await fay.asks("enter_hands", poll="rate", counts=[1, 1, 0])
    await fay.asks("enter_hands", poll="rate", counts=[1, 1, 0])
    await fay.asks("enter_hands", poll="rate", counts=[1, 2, 1])
    await cast.p6.casts("rate", 0, refused="room_full")
    await fay.asks("set_headcount", "below_answers", headcount=3)
    await fay.asks("set_headcount", headcount=11)
    await cast.p6.casts("rate", 0)
    await gus.asks("press_button", "bad_choice", poll="rate", option=3)
    await gus.asks("press_button", "unknown_poll", poll="gone", option=0)
    await gus.asks("press_button", poll="rate", option=0)
    await gus.asks("press_button", poll="rate", option=0)
    await gus.asks("press_button", poll="rate", option=2)
    await cast.r1.casts("rate", 0)
    await cast.r2.casts("rate", 0)
    await cast.r3.casts("rate", 0, refused="room_full")
    await cast.house.passes(1.0)
    await a_party_comes_late(cast)


async def a_party_comes_late(cast):
    house = cast.house
    house.note("A party is registered while the poll is open; somebody looks in late")
    await house.asks("register_parties", parties=[party(3, "b", 9)])
    await cast.comes("ida", "facilitator", room_code(3))
    await cast.phones(3, ["s1"])
    await cast.ida.asks("set_headcount", headcount=4)
    await cast.ida.asks("press_button", "came_late", poll="rate", option=1)
    await cast.s1.casts("rate", 1, refused="came_late")
    await cast.comes("late", "observer", deflates=True)
    await cast.comes("balcony", "display", DISPLAY_CODE.lower())
    cast.late.leaves()
    await house.passes(0.5)


async def a_room_by_telephone(cast):
    ann, ben, house = cast.ann, cast.ben, cast.house
    house.note("A room without a link: two logins enter what it says, and its phones come too late")
    far = {"poll": "far", "question": "By telephone?", "options": ["Yes", "No"]}
    told = {"poll": "far", "party": 2, "way": "telephone"}
    await ann.asks("prepare_poll", **far)
    await ann.asks("tell_room", "not_open", **told, headcount=3, counts=[1, 2])
    await ann.asks("open_poll", poll="far")
    await cast.fay.asks("tell_room", "not_allowed", **told, headcount=3, counts=[1, 2])
    for headcount, counts, refused in (
        (3, [1], "bad_choice"),
        (0, [0, 0], "bad_headcount"),
        (2, [1, 2], "more_hands_than_people"),
        (3, [1, 2], "told_once"),
    ):
        await ann.asks("tell_room", refused, **told, headcount=headcount, counts=counts)
    await ben.asks("tell_room", "figures_differ", **told, headcount=3, counts=[2, 1])
    await ben.asks("tell_room", **told, headcount=3, counts=[1, 2])
    await cast.r1.casts("far", 0, refused="by_telephone")
    await cast.p1.casts("far", 0)
    own = told | {"party": 0}
    await ann.asks("tell_room", "has_own_answer", **own, headcount=3, counts=[1, 2])
    await ann.asks("close_poll", poll="far")
    await ann.asks("publish_poll", poll="far")
    await house.passes(1.0)


async def the_disk_is_full(cast):
    house, ann = cast.house, cast.ann
    house.note("Commits fail: what was asked has not happened, and may be asked again")
    house.store.broken = "The disk is full. Make room on it."
    await cast.p7.casts("rate", 1, refused="unavailable")
    await cast.p2.casts("rate", 2, revision=2, refused="unavailable")
    await cast.gus.asks("press_button", "unavailable", poll="rate", option=1)
    await cast.fay.asks("set_headcount", "unavailable", headcount=20)
    await ann.asks("close_poll", "unavailable", poll="rate")
    await house.asks("check_badge", "unavailable", badge="0" * 64)
    await Client(house, "unlucky").hello("person", person_code(0), refused="unavailable")
    await house.passes(1.0)
    house.store.broken = None
    house.note("There is room again")
    await cast.p7.casts("rate", 1)
    await house.passes(1.2)


async def closing_and_publishing(cast):
    ann, ben, house = cast.ann, cast.ben, cast.house
    house.note("The poll is closed and published; a slow reader misses it")
    cast.balcony.lags()
    await ann.asks("close_poll", poll="rate")
    await ben.asks("close_poll", poll="rate")
    await cast.p1.casts("rate", 1, revision=3, refused="closed")
    await cast.p1.casts("rate", 0, revision=2)
    await cast.fay.asks("enter_hands", "closed", poll="rate", counts=[0, 0, 0])
    await cast.fay.asks("enter_hands", poll="rate", counts=[1, 2, 1])
    await cast.gus.asks("press_button", "closed", poll="rate", option=1)
    await ann.asks("open_poll", "not_draft", poll="rate")
    await ann.asks("publish_poll", poll="rate")
    await ben.asks("publish_poll", poll="rate")
    await ann.asks("void_poll", "is_published", poll="rate", reason="late")
    cast.balcony.catches_up()
    await house.passes(1.0)


async def polls_that_are_refused(cast):
    ann = cast.ann
    cast.house.note("Polls that cannot be asked like this")
    poll = {"poll": "odd", "question": "Which?", "options": ["a", "b"]}
    for change in (
        {"question": "  "},
        {"options": ["a"]},
        {"options": ["a", " a "]},
        {"channels": []},
        {"channels": ["hands"], "named": True},
        {"kind": "ranking"},
        {"kind": "single", "rule": "borda"},
        {"kind": "ranking", "channels": ["phones"], "seats": 2},
        {"kind": "scale"},
        {"kind": "points", "channels": ["phones"]},
        {"kind": "riddle"},
        {"channels": ["post"]},
        {"reveal_parties": "never"},
    ):
        await ann.asks("prepare_poll", "bad_poll", **poll | change)
    await ann.asks("close_poll", "unknown_poll", poll="odd")
    await ann.asks("publish_poll", "unknown_poll", poll="odd")
    await ann.asks("void_poll", "unknown_poll", poll="odd", reason="none")


async def a_poll_by_name(cast):
    ann, house = cast.ann, cast.house
    house.note("A poll by name, shown to parties when it has closed and to the hall by hand")
    reveal = {"reveal_parties": "on_close", "reveal_chamber": "manual"}
    fields = {"poll": "names", "question": "Who is for it?", "options": ["For", "Against"]}
    await ann.asks("prepare_poll", **fields, **reveal, channels=["phones", "hands"], named=True)
    await ann.asks("open_poll", poll="names")
    await cast.p1.casts("names", 0, refused="needs_name")
    await cast.p1.casts("names", 0, name=" Ada", refused="needs_name")
    await cast.p1.casts("names", 0, name="x" * 61, refused="needs_name")
    await cast.p1.casts("names", 0, name="Ada Ünal")
    await cast.p1.casts("names", 0, name="Ada Ünal")
    await cast.p1.casts("names", 0, name="Ada", refused="superseded")
    await cast.p1.casts("names", 1, name="Ada", revision=2)
    await cast.q1.casts("names", 0, name="Bea “B” Quist")
    await cast.gus.asks("press_button", "channel_closed", poll="names", option=0)
    await cast.gus.asks("enter_hands", poll="names", counts=[2, 1])
    await house.passes(1.0)
    await ann.asks("close_poll", poll="names")
    await house.passes(1.0)
    await ann.asks("publish_poll", poll="names")


async def a_ranking(cast):
    ann, ben, house = cast.ann, cast.ben, cast.house
    phones = [*cast.north, *cast.west]
    house.note("A ranking, counted in rounds that are shown one by one")
    ranked = {"kind": "ranking", "channels": ["phones"], "seats": 2}
    who = {"poll": "team", "question": "Who leads?", "options": ["Ana", "Bo", "Cy", "Di"]}
    await ann.asks("prepare_poll", **who, **ranked, reveal_parties="manual")
    await ann.asks("open_poll", poll="team")
    await phones[0].casts("team", 1, 1, refused="bad_choice")
    await cast.fay.asks("enter_hands", "channel_closed", poll="team", counts=[1, 0, 0, 0])
    orders = [(0, 1), (0, 2, 1), (1, 2), (2, 1, 0), (3, 2), (0, 3), (2,), (3, 1), (1, 0, 2)]
    for phone, order in zip(phones, orders, strict=True):
        await phone.casts("team", *order)
    await ann.asks("close_poll", poll="team")
    for number in (1, 1, 2):
        await ben.asks("show_round", poll="team", round=number)
    await ben.asks("show_round", "bad_poll", poll="team", round=99)
    await house.passes(0.5)
    await ann.asks("publish_poll", poll="team")
    await ben.asks("show_round", poll="team", round=0)


async def other_kinds(cast):
    ann, phones = cast.ann, cast.north
    cast.house.note("Approval, points and a scale")
    phones_only = {"channels": ["phones"]}
    options = {"question": "Which ones?", "options": ["Bus", "Rail", "Bike"]}
    await ann.asks("prepare_poll", poll="ticks", kind="approval", **options, **phones_only)
    await ann.asks("open_poll", poll="ticks")
    await phones[0].casts("ticks", 1, 0, refused="bad_choice")
    for phone, choice in zip(phones, [(0, 1), (1,), (), (1, 2)], strict=False):
        await phone.casts("ticks", *choice)
    await ann.asks("close_poll", poll="ticks")
    await ann.asks("publish_poll", poll="ticks")
    points = {"kind": "points", "budget": 5}
    await ann.asks("prepare_poll", poll="purse", **points, **options, **phones_only)
    await ann.asks("open_poll", poll="purse")
    await phones[0].casts("purse", 3, 3, 0, refused="bad_choice")
    for phone, choice in zip(phones, [(5, 0, 0), (1, 3, 1), (0, 0, 0)], strict=False):
        await phone.casts("purse", *choice)
    await ann.asks("close_poll", poll="purse")
    steps = {"question": "How much?", "options": ["10%", "20%", "30%"], "kind": "scale"}
    await ann.asks("prepare_poll", poll="steps", **steps)
    await cast.hal.asks("set_headcount", headcount=0)
    await ann.asks("open_poll", poll="steps")
    await cast.hal.asks("press_button", "room_full", poll="steps", option=1)
    await cast.r1.casts("steps", 0, refused="room_full")
    await phones[0].casts("steps", 2)
    await cast.fay.asks("enter_hands", poll="steps", counts=[1, 3, 0])
    await cast.gus.asks("press_button", poll="steps", option=1)
    await ann.asks("close_poll", poll="steps")
    await ann.asks("publish_poll", poll="steps")


async def closed_by_time(cast):
    ann, house = cast.ann, cast.house
    house.note("A poll that closes by itself; the wall clock is set back meanwhile")
    await ann.asks("prepare_poll", poll="quick", question="Now?", options=["Yes", "No"])
    await ann.asks("open_poll", poll="quick", closes_in=2000)
    await ann.asks("extend_poll", "ends_too_soon", poll="quick", closes_at=house.clock.now())
    await cast.screen.asks("extend_poll", "not_allowed", poll="quick", closes_at=None)
    await ann.asks("extend_poll", poll="quick", closes_at=None)
    await ann.asks("extend_poll", poll="quick", closes_at=house.clock.now() + 3000)
    await cast.p1.casts("quick", 0)
    await house.passes(1.0)
    house.clock.jump(-60_000)
    await cast.p2.casts("quick", 1)
    await house.passes(2.0)
    await cast.p3.casts("quick", 1, refused="closed")
    house.clock.jump(60_000)
    await ann.asks("publish_poll", poll="quick")


async def a_void_poll(cast):
    ann, ben = cast.ann, cast.ben
    cast.house.note("Polls that do not count")
    await ann.asks("prepare_poll", poll="wrong", question="Wrong?", options=["Yes", "No"])
    await ann.asks("open_poll", poll="wrong")
    await cast.p1.casts("wrong", 0)
    await ann.asks("void_poll", "bad_poll", poll="wrong", reason=" ")
    await ann.asks("void_poll", poll="wrong", reason="It was the wrong question.")
    await ben.asks("void_poll", poll="wrong", reason="Again.")
    await cast.p1.casts("wrong", 1, revision=2, refused="void")
    await ben.asks("close_poll", "void", poll="wrong")
    await ben.asks("void_poll", poll="spare", reason="Not needed.")


async def many_at_once(cast):
    ann, house = cast.ann, cast.house
    house.note("Much at once: it shares commits, and the closing counts what came before it")
    await ann.asks("prepare_poll", poll="rush", question="All?", options=["Yes", "No"])
    await ann.asks("open_poll", poll="rush")
    phones = cast.north[:5]
    sent = [(one, *one.begins("cast", one.ballot("rush", n % 2))) for n, one in enumerate(phones)]
    sent += [(cast.gus, *cast.gus.begins("press_button", {"poll": "rush", "option": 1}))]
    p1 = cast.p1
    again = [p1.ballot("rush", 0), p1.ballot("rush", 1, revision=2), p1.ballot("rush", 0)]
    *kept, superseded = p1.begins("cast", *again)
    sent += [(p1, ident) for ident in kept]
    sent += [(ann, *ann.begins("close_poll", {"poll": "rush"}))]
    (too_late,) = cast.p7.begins("cast", cast.p7.ballot("rush", 0))
    await house.passes(0.2)
    for client, ident in sent:
        client.answer_to(ident)
    p1.answer_to(superseded, "superseded")
    cast.p7.answer_to(too_late, "closed")
    await ann.asks("publish_poll", poll="rush")
    flood = Client(house, "flood", address="198.51.100.20")
    await flood.hello("observer")
    flood.tells_bytes(*(message("ping", sent=number) for number in range(62)))
    await house.passes(1.0)
