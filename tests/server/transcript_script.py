"""The conference that the transcript is of: who comes, and what they ask, in the wire's own words.

Nothing here imports the program. Every command says how it is answered: accepted, or refused with
a code.
"""

from __future__ import annotations

from transcript_agenda import agenda
from transcript_breakouts import breakouts
from transcript_cast import Cast, item, party
from transcript_chamber import chamber
from transcript_client import Client
from transcript_driver import DESK_TOKEN, DISPLAY_CODE, PASSWORD, person_code, room_code
from transcript_elections import elections
from transcript_evening import evening
from transcript_floor import floor
from transcript_lottery import lottery_and_members
from transcript_motions import motions
from transcript_polls import polls
from transcript_priorities import priorities
from transcript_signups import signups
from transcript_statements import statements
from transcript_surveys import surveys
from transcript_voters import voters
from transcript_wordings import wordings

PARTIES = 4


async def conference(house):
    """The whole conference."""
    cast = Cast(house)
    await founded(cast)
    await doors(cast)
    await programme(cast)
    await polls(cast)
    await rooms_alone(cast)
    await lottery_and_members(cast)
    await newcomers(cast)
    await priorities(cast)
    await surveys(cast)
    await mending(cast)
    await on_screen(cast)
    await timers(cast)
    await breakouts(cast)
    await floor(cast)
    await people_of_rooms(cast)
    await evening(cast)
    await statements(cast)
    await chamber(cast)
    await voters(cast)
    await motions(cast)
    await agenda(cast)
    await elections(cast)
    await wordings(cast)
    await signups(cast)
    await the_end(cast)


ITEMS = [
    item("welcome", "ceremony", "Welcome", 0, speaker="The host"),
    item("why", "speech", "Why we are here", 10, speaker="Dr. Zoë Field"),
    item("tables", "deliberation", "At the tables", 20, hard=True),
    item("vote", "vote", "How much?", 30, poll="rate"),
    item("song", "performance", "A song", 40),
]

FOUNDING = {
    "name": "The People’s Conference",
    "rehearsal": False,
    "regions": [{"id": "n", "name": "North"}, {"id": "s", "name": "South"}],
    "areas": [
        {"id": "a", "name": "Aford", "region": "n", "latitude": 54.0, "longitude": -2.0},
        {"id": "b", "name": "Bham", "region": "s", "latitude": 51.5, "longitude": -1.0},
    ],
}


async def founded(cast):
    house = cast.house
    house.note("The conference is founded")
    areas = [FOUNDING["areas"][0] | {"region": "nowhere"}]
    await house.asks("found_conference", "bad_plan", **FOUNDING | {"areas": areas})
    await house.asks("found_conference", **FOUNDING)
    await house.asks("found_conference", "already_founded", **FOUNDING | {"name": "Another"})
    await house.asks("plan_programme", "bad_plan", items=[ITEMS[0], ITEMS[0]])
    await house.asks("plan_programme", items=ITEMS)
    await house.asks("plan_programme", items=ITEMS)
    await house.asks("register_parties", "bad_plan", parties=[party(5, "a")])
    await house.asks("register_parties", "bad_plan", parties=[party(0, "nowhere")])
    parties = [party(0, "a"), party(1, "a", 12), party(2, "b", 3)]
    await house.asks("register_parties", parties=parties)
    await house.asks("register_parties", parties=[])


async def doors(cast):
    house = cast.house
    house.note("The doors: who is let in, and who is not")
    await cast.comes("ann", "desk", DESK_TOKEN)
    await cast.comes("ben", "desk", PASSWORD, deflates=True)
    await cast.comes("hall", "display", DISPLAY_CODE)
    await cast.comes("screen", "party", room_code(0))
    await cast.comes("fay", "facilitator", room_code(0))
    await cast.comes("gus", "facilitator", room_code(1))
    await cast.comes("hal", "facilitator", room_code(2))
    await cast.comes("watcher", "observer")
    cast.north = await cast.phones(0, ["p1", "p2", "p3", "p4", "p5", "p6", "p7"])
    cast.west = await cast.phones(1, ["q1", "q2"])
    cast.south = await cast.phones(2, ["r1", "r2", "r3", "r4"])
    for role, secret, code in (
        ("desk", "wrong", "wrong_password"),
        ("display", "WRONG222", "wrong_code"),
        ("person", room_code(0), "wrong_code"),
        ("facilitator", person_code(0), "wrong_code"),
        ("person", "f" * 32, "wrong_code"),
    ):
        stranger = Client(house, "stranger", address="198.51.100.7")
        await stranger.hello(role, secret, refused=code)
    stranger = Client(house, "old", address="198.51.100.8")
    await stranger.says("hello", version=99, role="observer")
    stranger = Client(house, "rude", address="198.51.100.9")
    await stranger.says("ping", sent=1.5)
    stranger = Client(house, "noise", address="198.51.100.9")
    stranger.tells_bytes(b"no message")
    stranger = Client(house, "twice", address="198.51.100.9")
    await stranger.hello("observer")
    await stranger.says("hello", version=1, role="observer")
    await cast.fay.says("ping", sent=17.25, delay=12)
    await house.passes(1.0)


async def programme(cast):
    ann, ben, fay, house = cast.ann, cast.ben, cast.fay, cast.house
    house.note("The programme, and the rooms fill")
    await ann.asks("start_item", "unknown_item", item="dinner")
    await ann.asks("start_item", item="welcome")
    await ben.asks("start_item", item="welcome")
    await ben.asks("start_item", item="tables")
    await house.asks("plan_programme", "bad_plan", items=ITEMS[:2])
    await house.asks("plan_programme", items=[*ITEMS, item("end", "notice", "The end", 50)])
    await ann.asks("end_item", "item_over", item="welcome")
    await ann.asks("end_item", item="tables")
    await ann.asks("end_item", item="tables")
    await ann.asks("set_standby", "unknown_item", item="dinner")
    await ann.asks("set_standby", item="song")
    await ben.asks("start_item", "standby_moved", item="vote", playhead=3)
    await ben.asks("set_standby", item=None)
    await edits(cast)
    await ann.asks("start_item", item="vote")
    await fay.asks("set_headcount", headcount=9)
    await fay.asks("set_headcount", headcount=9)
    await fay.asks("set_headcount", "bad_headcount", headcount=41)
    await fay.asks("start_item", "not_allowed", item="song")
    await cast.p1.asks("set_headcount", "not_allowed", headcount=3)
    await cast.screen.asks("open_poll", "not_allowed", poll="rate")
    await ann.asks("set_headcount", "bad_message", headcount=4)
    await ann.asks("set_headcount", "unknown_party", headcount=4, party=77)
    await ann.asks("set_headcount", headcount=8, party=1)
    await cast.hal.asks("set_headcount", headcount=2)
    await house.passes(1.0)


async def edits(cast):
    """The plan is edited at two desks, locked, and brought back to what it was."""
    ann, ben, fay = cast.ann, cast.ben, cast.fay
    await ann.asks("insert_item", item="joke", after="vote", title="A joke", minutes=3)
    await ann.asks("change_item", item="joke", title="Two jokes", minutes=4)
    await ben.asks("move_item", item="joke", after="song")
    await ben.asks("split_item", item="song", part="encore", minutes=6, title="Encore")
    await ann.asks("undo_edit", "edit_moved", edit=3)
    await ann.asks("skip_item", item="why", skip=True)
    await ann.asks("delete_item", "item_stays", item="welcome")
    await ann.asks("set_edit_lock", on=True)
    await ben.asks("delete_item", "plan_locked", item="joke")
    await fay.asks("set_edit_lock", "not_allowed", on=False)
    await ben.asks("set_edit_lock", on=False)
    await ben.asks("delete_item", item="joke")
    for edit in (7, 6, 5, 4, 3, 2):
        await ben.asks("undo_edit", edit=edit)
    await ann.asks("redo_edit", edit=2)
    await ann.asks("undo_edit", edit=2)


async def on_screen(cast):
    ann, ben, house = cast.ann, cast.ben, cast.house
    house.note("What is on screen: preview, TAKE, BACK, blackout, and what the screens report")
    words = {"kind": "message", "title": "Please sit down"}
    await ann.asks("prepare_scene", outputs=["hall", "rooms"], scene=words)
    await ann.asks("prepare_scene", outputs=["hall", "rooms"], scene=words)
    nothing = {"kind": "poll", "poll": "nothing"}
    await ann.asks("prepare_scene", "bad_scene", outputs=[], scene=nothing)
    await ben.asks("take", "preview_moved", outputs=["hall"], preview=0)
    seen = ann.sees("output/hall")
    await ben.asks("take", outputs=["hall", "rooms"], preview=seen["preview_revision"])
    on_air = ann.sees("output/hall")["revision"]
    await cast.hall.says("painted", output="hall", revision=on_air, scene="message")
    await cast.screen.says("painted", output="rooms", revision=0, scene="video")
    await house.passes(1.5)
    await ann.asks("identify_screens", "no_displays", outputs=["stage"])
    await ann.asks("identify_screens", "no_displays", outputs=[])
    shown = next(one for one in reversed(ann.heard) if one["type"] == "screens")
    ((display, *_),) = shown["displays"]
    await ann.asks("redirect_display", "page_stays", display=display, output="stage")
    await cast.hall.says(
        "painted", output="hall", revision=on_air, scene="message", screen="screen 2",
        redirectable=True,
    )  # fmt: skip
    await ann.asks("identify_screens", outputs=[])
    await ann.asks("redirect_display", "not_for_displays", display=display, output="phones")
    await ann.asks("redirect_display", "unknown_display", display="nobody", output="stage")
    await ann.asks("redirect_display", display=display, output="stage")
    await ben.asks("take_back", "programme_moved", outputs=["hall"], revisions=[0])
    await ben.asks("take_back", outputs=["hall"], revisions=[on_air])
    await ann.asks("set_blackout", outputs=[], black=True)
    await ann.asks("set_blackout", outputs=[], black=True)
    await ann.asks("set_blackout", outputs=["hall"], black=False)
    house.note("Cues: GO does them, one waits, one is skipped, one cannot be done")
    cues = [
        {"id": "words", "kind": "scene", "outputs": ["hall"], "scene": words},
        {"id": "late", "kind": "scene", "outputs": ["hall"], "scene": words, "wait": 60_000},
        {"id": "gone", "kind": "open_poll", "poll": "rate"},
        {"id": "camera", "kind": "obs", "name": "Wide"},
        {"id": "clock", "kind": "timer", "timer": "song", "name": "The song", "seconds": 240},
        {"id": "told", "kind": "message", "text": "Please listen.", "seconds": 60},
    ]
    await ann.asks("plan_cues", "unknown_item", item="dinner", cues=cues)
    await ann.asks("plan_cues", "bad_cues", item="song", cues=[*cues, cues[0]])
    await ann.asks("plan_cues", item="song", cues=cues)
    await ann.asks("arm_cue", "unknown_cue", item="song", cue="never", armed=True)
    await ann.asks("arm_cue", item="song", cue="late", armed=True)
    await ann.asks("start_item", item="song")
    due = ann.sees("cues/song")["cues"][1]["due"]
    await house.asks("fire_cue", item="song", cue="late", due=due)
    asked = due - cues[1]["wait"]
    await house.asks("answer_cue", item="song", cue="camera", asked=asked, outcome="done")
    await ann.asks("arm_cue", item="end", cue="rooms", armed=True)
    await ann.asks("skip_cue", "unknown_cue", item="end", cue="rooms")


async def timers(cast):
    ann, ben, fay, house = cast.ann, cast.ben, cast.fay, cast.house
    house.note("Timers: one is on the screens of the rooms, all keep what is left")
    tables = {"timer": "tables", "label": "At the tables", "kind": "breakout", "seconds": 600}
    await ann.asks("start_timer", **tables)
    await ann.asks("start_timer", **tables)
    await ben.asks("start_timer", "timer_is_on", **tables | {"label": "Another"})
    await ben.asks("start_timer", "bad_timer", **tables | {"timer": "no", "seconds": 0})
    await fay.asks("start_timer", "not_allowed", **tables)
    scene = {"kind": "timer", "timer": "tables"}
    await ann.asks("prepare_scene", "bad_scene", outputs=[], scene=scene | {"timer": "nothing"})
    await ann.asks("prepare_scene", outputs=["rooms"], scene=scene)
    seen = ann.sees("output/rooms")
    await ann.asks("take", outputs=["rooms"], preview=seen["preview_revision"])
    await house.passes(5.0)
    await ann.asks("pause_timer", timer="tables")
    await ben.asks("pause_timer", timer="tables")
    await ben.asks("add_to_timer", timer="tables", seconds=60, times=0)
    await ben.asks("add_to_timer", timer="tables", seconds=60, times=0)
    await house.passes(5.0)
    await ann.asks("resume_timer", timer="tables")
    await house.asks("move_timer", timer="tables", ends_at=1_780_651_000_000)
    await ann.asks("resume_timer", "unknown_timer", timer="nothing")
    await ann.asks("restart_timer", timer="tables")
    await ben.asks("restart_timer", timer="tables", place=0)
    await ann.asks("stop_timer", timer="tables")
    await ann.asks("stop_timer", timer="tables")
    await ann.asks("stop_timer", timer="song")
    await house.passes(1.0)


async def rooms_alone(cast):
    ann, fay, house = cast.ann, cast.fay, cast.house
    house.note("A poll without phones; a facilitator cannot keep up, a phone has a broken key")
    floor = {"poll": "floor", "question": "Up?", "options": ["Yes", "No"]}
    await ann.asks("prepare_poll", **floor, channels=["button", "hands"])
    await ann.asks("open_poll", poll="floor")
    await cast.p2.casts("floor", 0, refused="channel_closed")
    fay.lags()
    await fay.asks("press_button", poll="floor", option=0)
    await fay.asks("enter_hands", poll="floor", counts=[3, 4])
    await house.passes(1.0)
    fay.catches_up()
    await house.passes(1.0)
    broken = cast.p6.ballot("floor", 0, key="XY" * 16)
    await cast.p6.says("cast", id="broken", **broken)
    await ann.asks("close_poll", poll="floor")
    await cast.p1.casts("names", 1, name="Another", revision=2, refused="closed")


async def newcomers(cast):
    house, ann = cast.house, cast.ann
    house.note("Who was away hears what they missed, or all")
    seq, token = cast.screen.seq, cast.screen.token
    cast.screen.leaves()
    cast.p1.leaves()
    await ann.asks("start_item", item="song")
    await ann.asks("end_item")
    again = Client(house, "screen-again")
    await again.hello("party", token, since=seq)
    back = Client(house, "p1-again")
    await back.hello("person", cast.p1.token, since=cast.p1.seq)
    await back.asks("cast", **cast.p1.ballot("rush", 1, revision=2))
    for name, role, secret in (
        ("cat", "desk", DESK_TOKEN),
        ("foyer", "display", DISPLAY_CODE),
        ("p9", "person", person_code(0)),
    ):
        await cast.comes(name, role, secret)
    old = Client(house, "long-away")
    await old.hello("observer", since=0)
    ahead = Client(house, "from-another-conference")
    await ahead.hello("observer", since=10**6)


async def mending(cast):
    ann, fay, gus, house = cast.ann, cast.fay, cast.gus, cast.house
    house.note("A room is mended: its phones start over, its code is renewed, it is left out")
    await ann.asks("prepare_poll", poll="mend", question="Mended?", options=["Yes", "No"])
    await ann.asks("start_phones_over", "not_open", poll="mend", party=0, reason="Strangers.")
    await ann.asks("open_poll", poll="mend")
    await fay.asks("start_phones_over", poll="mend", reason="Nobody has voted.", times=0)
    for phone in (cast.p2, cast.p3, cast.q1):
        await phone.casts("mend", 0)
    await ann.asks("start_phones_over", "bad_message", poll="mend", reason="Which?")
    await ann.asks("start_phones_over", "unknown_poll", poll="gone", party=0, reason="Which?")
    await fay.asks("start_phones_over", "needs_reason", poll="mend", reason="  ")
    await fay.asks("start_phones_over", "another_party", poll="mend", reason="No.", party=1)
    await cast.p2.asks("start_phones_over", "not_allowed", poll="mend", reason="No.")
    start = {"poll": "mend", "reason": " Strangers had the code. ", "times": 0}
    await fay.asks("start_phones_over", **start)
    await fay.asks("start_phones_over", **start)
    await cast.p2.casts("mend", 0, refused="started_over")
    await cast.p2.casts("mend", 1, revision=2, refused="started_over")
    await cast.p2.casts("mend", 1, key="cd" * 16)
    await cast.p2.casts("mend", 1, key="ce" * 16, refused="already_voted")
    await cast.p5.casts("mend", 0)
    await cast.p2.asks("answer_practice", "no_practice", option=0)
    await cast.fay.asks("start_practice")
    await cast.p2.asks("answer_practice", option=2)
    await cast.house.passes(1.0)
    await cast.fay.asks("end_practice")
    await house.passes(1.0)
    await fay.asks("end_phone", "unknown_phone", phone="2222", reason="Left behind.")
    await fay.asks("end_phone", "needs_reason", phone=cast.p3.phone, reason="")
    await fay.asks("end_phone", phone=cast.p3.phone, reason="It lay on a table.")
    await fay.asks("end_phone", phone=cast.p3.phone, reason="It lay on a table.")
    await gus.asks("leave_out_party", "not_allowed", poll="mend", party=0, reason="No.")
    await ann.asks("leave_out_party", "unknown_party", poll="mend", party=77, reason="Gone.")
    await ann.asks("leave_out_party", "needs_reason", poll="mend", party=0, reason=" ")
    await ann.asks("leave_out_party", poll="mend", party=0, reason="Nobody knows who is there.")
    await ann.asks("leave_out_party", poll="mend", party=0, reason="Once more.")
    await house.passes(1.0)
    await fay.asks("renew_room_code", "needs_reason", reason="")
    await fay.asks("renew_room_code", reason="The code was in a photo.", times=0)
    await fay.asks("renew_room_code", reason="The code was in a photo.", times=0)
    await Client(house, "left").hello("person", person_code(0), refused="wrong_code")
    await house.passes(1.0)
    await ann.asks("close_poll", poll="mend")
    await ann.asks("start_phones_over", "closed", poll="mend", party=0, reason="Late.")
    await ann.asks("count_party_again", poll="mend", party=0, reason="The guests are known.")
    await ann.asks("count_party_again", poll="mend", party=0, reason="Once more.")
    await ann.asks("leave_out_party", poll="mend", party=1, reason="The facilitator asked for it.")
    await ann.asks("publish_poll", poll="mend")
    await ann.asks("count_party_again", "is_published", poll="mend", party=1, reason="Late.")
    await house.passes(1.0)
    await ann.asks("set_capacity", "bad_capacity", capacity=2, reason="A mistake.", party=0)
    await fay.asks("set_capacity", "not_allowed", capacity=55, reason="More came.", party=0)
    await ann.asks("set_headcount", "bad_headcount", headcount=55, party=0)
    await ann.asks("set_capacity", capacity=55, reason="The garden is open, too.", party=0)
    await fay.asks("set_headcount", headcount=55)
    await house.passes(1.0)


async def people_of_rooms(cast):
    ann, ben, fay, gus, house = cast.ann, cast.ben, cast.fay, cast.gus, cast.house
    house.note("Help, notes and messages")
    await fay.asks("ask_for_help", "empty_text", text=" ")
    await fay.asks("ask_for_help", text="The picture stands still.")
    await fay.asks("ask_for_help", text="The picture stands still.")
    await ann.asks("ask_for_help", "not_allowed", text="Me, too.")
    await house.passes(1.0)
    await ann.asks("set_contact", party=0, facilitator="Fay Hill", telephone="07700 900123")
    await ann.asks("note_party", party=0, text="Called at once: their router.")
    await ann.asks("note_party", "unknown_party", party=77, text="Called.")
    await fay.asks("note_party", "not_allowed", party=0, text="Called.")
    await gus.asks("help_done", "another_party", party=0)
    await ben.asks("help_done", party=0)
    await ann.asks("acknowledge_line", "unknown_line", line=0)
    await ben.asks("acknowledge_line", line=1)
    text = "Please start your router anew."
    await ann.asks("send_message", "empty_message", message="m1", text=" ", minutes=5, parties=[0])
    await ann.asks("send_message", "unknown_party", message="m1", text=text, minutes=5, parties=[7])
    await ann.asks("send_message", message="m1", text=text, minutes=5, parties=[0])
    await ann.asks("send_message", message="m1", text=text, minutes=5, parties=[0])
    await ben.asks("send_message", message="m2", text="The music is back.", minutes=1, parties=None)
    await house.passes(1.0)
    await gus.asks("see_message", "unknown_message", message="m1")
    await fay.asks("see_message", message="m1")
    await ann.asks("take_message_back", "unknown_message", message="m3")
    await ann.asks("take_message_back", message="m2")
    await house.passes(1.0)
    await ann.asks("withdraw_asking", act="publish_poll", about="rate")


async def the_end(cast):
    house = cast.house
    house.note("Who says nothing is let go of, and the server stops")
    await house.passes(2.0)
    Client(house, "mute", address="198.51.100.30")
    for _ in range(6):
        await house.passes(4.0)
        cast.ann.tells("ping", sent=0)
    await house.passes(1.0)
    await house.connections.stop("The server stops.")
