"""The desk's previews of rooms and phones beside the pages: the same texts, colours and places."""

import pytest
from pages_beside import PHONES, ROOMS, SIZES

from conference.ui.pages.says.previews import page_previewed

pytestmark = [pytest.mark.browser, pytest.mark.process]


OPTIONS = ["Raise it to 40 percent", "Keep it at 30", "No"]
STEPS = ["1 Bad", "2 Fair", "3 Good"]
KINDS = {
    "single": [[0], [0], [1], [2], [0], [1]],
    "approval": [[0, 1], [0], [1, 2], [], [0, 2], [1]],
    "ranking": [[0, 1, 2], [1, 0, 2], [2, 1, 0], [0, 2, 1], [1, 2, 0], [0, 1, 2]],
    "scale": [[0], [1], [1], [2], [1], [0]],
    "points": [[5, 3, 2], [10, 0, 0], [0, 5, 5], [4, 4, 2], [1, 1, 8], [3, 3, 4]],
}


def test_a_poll_of_every_kind_in_every_state(beside, desk, polls):
    for kind, choices in KINDS.items():
        poll, budget = next(polls), 10 if kind == "points" else 0
        options = STEPS if kind == "scale" else OPTIONS
        asked = {"question": f"What shall be done with the tax ({kind})?", "options": options}
        if kind != "single":
            asked["channels"] = ["phones"]
        desk.do("prepare_poll", poll=poll, kind=kind, budget=budget, **asked)
        desk.show("poll", poll=poll)
        beside.check(state="draft")
        desk.do("open_poll", poll=poll, closes_in=None)
        desk.opened = poll
        beside.check(state="open")
        beside.vote(poll, choices)  # while it is open, audiences are shown them some at a time
        desk.do("close_poll", poll=poll)
        beside.check(state="closed")
        desk.publish(poll)
        beside.check(state="published")


def test_the_figures_of_an_open_poll_by_name_of_which_nothing_is_held_back(beside, desk, polls):
    poll = next(polls)
    desk.ask(poll, "Who is for it?", ["Yes", "No"], channels=["phones"], named=True)
    beside.vote(poll, [[0], [0], [1]], names=["Ada", "Ben", "Cem"])
    beside.check()
    assert "66.7%" in beside.same(ROOMS)[0].texts()
    desk.do("close_poll", poll=poll)
    beside.check(state="closed")


def test_answers_that_may_not_be_seen_yet(beside, desk, polls):
    for reveal in ("on_close", "manual"):
        poll = next(polls)
        desk.ask(poll, "In secret?", OPTIONS, reveal_parties=reveal, reveal_chamber=reveal)
        beside.check()
        desk.do("close_poll", poll=poll)
        beside.check(state="closed")
        desk.do("void_poll", poll=poll, reason="The hall had no link.")
        beside.check(state="void")


def test_every_other_scene(beside, desk, polls):
    speech, breakout = desk.item("speech"), desk.item("breakout")
    desk.do("start_timer", timer="tea", label="Tea", kind="free", seconds=600)
    desk.do("pause_timer", timer="tea")
    poll = next(polls)
    desk.do("prepare_poll", poll=poll, question="Shall we?", options=["Yes", "No"])
    desk.do("start_item", item=speech["id"])
    scenes = [
        ("holding", {}),
        ("holding", {"title": "Back at two", "text": "There is soup in the hall."}),
        ("holding", {"item": breakout["id"]}),
        ("video", {}),
        ("message", {"title": "Lunch", "text": "Back at two."}),
        ("motion", {"title": "Motion 4", "text": "We go on. " * 40}),
        ("speaker", {"item": speech["id"]}),
        ("speaker", {"item": speech["id"], "title": "Ben Osei", "text": "Against"}),
        ("breakout", {"item": breakout["id"]}),
        ("timer", {}),
        ("timer", {"timer": "tea"}),
        ("map", {"poll": poll}),
        ("map", {}),
    ]
    for kind, parts in scenes:
        desk.show(kind, **parts)
        beside.check()
    desk.black(True)
    beside.check(outputs=[PHONES])
    assert beside.same(ROOMS)[0].black


def test_a_preview_is_what_take_brings(beside, desk):
    scene = {"kind": "message", "title": "After lunch"}
    desk.do("prepare_scene", outputs=["rooms", "phones"], scene=scene)
    desk.hear_until(
        lambda: (desk.views["output/rooms"].get("preview") or {}).items() >= scene.items()
    )
    before = {one: page_previewed(beside.picture(), one).texts() for one in SIZES}
    desk.show("message", title="After lunch")
    for output, texts in before.items():
        assert beside.same(output)[0].texts() == texts
