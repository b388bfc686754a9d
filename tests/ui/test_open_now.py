"""The strip of what is open, and the card of the item on standby."""

from dataclasses import replace

import pytest
from pictures import MINUTE, NOON, item, output, picture, poll, tick
from PySide6.QtCore import QSize

from conference.core.ids import ItemId, PollId
from conference.deliberation.cues.commands import ArmCue, SkipCue
from conference.deliberation.cues.model import Cue, CueKind, CueOutcome
from conference.deliberation.outputs.commands import SetBlackout, TakeBack
from conference.deliberation.polls.commands import ClosePoll
from conference.protocol.control import Obs
from conference.protocol.messages import Health
from conference.protocol.views import CuesView, CueView, Output, Scene, SceneKind
from conference.ui.clocks.panel import ClocksWidget
from conference.ui.cues.says.card import cue_card
from conference.ui.cues.says.words import cue_words
from conference.ui.cues.widget import CuesWidget
from conference.ui.outputs.says.open_now import open_now
from conference.ui.outputs.strip import OpenStrip
from conference.ui.picture import Tone
from conference.words.spoken import speaking

ITEMS = (item(0, started_at=NOON, title="Opening"), item(1, title="Vote on care"))
CARD = Scene(SceneKind.HOLDING)
OPENED = poll(state="open", opened_at=NOON - 42_000)
SCENE = Cue("card", CueKind.SCENE, (Output.HALL, Output.ROOMS), CARD)
LATER = Cue("open", CueKind.OPEN_POLL, poll=PollId("p"), seconds=120, wait=30_000)


def with_cues(*views, **other):
    """A picture in which the first item is on, with the cues of these documents."""
    made = picture(ITEMS, (OPENED,), ticks=(tick(),), on="i0", **other)
    known = made.replica.views
    for view in views:
        known = known.set(f"cues/{view.item}", view)
    return replace(made, replica=replace(made.replica, views=known))


def waiting(**other):
    run = {"outcome": CueOutcome.WAITING, "due": NOON + 12_000}
    return CuesView("i0", False, (CueView(replace(LATER, **other), **run),))


def test_nothing_is_open_where_only_cards_are_on():
    assert open_now(picture(ITEMS, outputs=(output(CARD),))) == ()


def test_an_open_poll_is_said_with_its_answers_and_its_close():
    (line,) = open_now(picture(polls=(OPENED,), ticks=(tick(),)))
    assert line.said.text == "poll 1 “30% or 40%?” 100 of 200 · 0:42"
    assert line.stop == ClosePoll(PollId("p"))
    timed = poll(state="open", opened_at=NOON, closes_at=NOON + 78_000)
    assert open_now(picture(polls=(timed,)))[0].said.text.endswith("0:00 · closes in 1:18")


def test_what_is_open_is_said_in_the_language_of_the_desk():
    with speaking("pl"):
        (line,) = open_now(picture(polls=(OPENED,), ticks=(tick(),)))
    assert (line.said.text, line.label) == (
        "głosowanie 1 „30% or 40%?” 100 z 200 · 0:42",
        "Zamknij  F6",
    )


def test_polls_of_several_electorates_are_each_a_line():
    other = poll("q", state="open", opened_at=NOON, place=3)
    assert [line.key for line in open_now(picture(polls=(OPENED, other)))] == ["poll:p", "poll:q"]


def test_blackout_is_lifted_from_there():
    views = (output(CARD, "hall", black=True), output(CARD, "rooms", black=True))
    (line,) = open_now(picture(outputs=views))
    assert (line.said.text, line.said.tone) == ("BLACK hall + rooms", Tone.PROGRAMME)
    assert line.stop == SetBlackout((Output.HALL, Output.ROOMS), False)


def test_a_message_goes_back_to_what_was_there():
    words = Scene(SceneKind.MESSAGE, title="Please be seated")
    views = (output(words, "hall", before=CARD, revision=4), output(words, "rooms", before=CARD))
    (line,) = open_now(picture(outputs=views))
    assert line.said.text == "hall + rooms: message: Please be seated"
    assert line.stop == TakeBack((Output.HALL, Output.ROOMS), (4, 7))
    (line,) = open_now(picture(outputs=(output(words),)))
    assert line.stop is None


def test_a_cue_that_waits_can_be_skipped():
    made = with_cues(waiting())
    line = open_now(made)[-1]
    assert line.said.text.startswith("cue in 0:12: open poll 1: 30% or 40%? for 2:00, after 0:30")
    assert line.stop == SkipCue(ItemId("i0"), "open")


def test_every_kind_of_cue_has_words():
    made = with_cues()
    assert cue_words(made, SCENE) == "holding card → hall + rooms"
    for kind in CueKind:
        cue = Cue("c", kind, (Output.HALL,), CARD, PollId("p"), name="rooms wide")
        assert cue_words(made, cue)
        assert cue_words(made, Cue("c", kind))


def test_standby_opens_up_with_what_go_does_and_what_is_in_its_way():
    trouble = CueView(replace(LATER, wait=0), "“30% or 40%?” is open already.")
    coming = CuesView("i1", True, (CueView(SCENE), trouble), ("It is open: GO leaves it open.",))
    card = cue_card(with_cues(coming))
    assert card.heading == "GO: Vote on care"
    assert card.warnings == ("It is open: GO leaves it open.",)
    assert [line.state.text for line in card.coming] == ["ok", "“30% or 40%?” is open already."]
    assert card.summary == "2 cues, 1 in trouble"


def test_the_card_names_what_go_would_leave_out_votes_first():
    items = (item(0), item(1), item(2, kind="vote", title="Poll 1"), item(3))
    made = picture(items, on="i0", standby="i3")
    assert cue_card(made).warnings == ("Picked by hand: GO skips 2 items, among them Poll 1.",)
    assert cue_card(picture(items, on="i0")).warnings == ()


def test_what_became_of_the_cues_of_the_item_that_is_on():
    run = CuesView(
        "i0",
        True,
        (
            CueView(SCENE, outcome=CueOutcome.DONE),
            CueView(SCENE, outcome=CueOutcome.FAILED, sentence="OBS does not answer."),
            CueView(SCENE, outcome=CueOutcome.SKIPPED),
            CueView(SCENE, outcome=CueOutcome.ASKED),
            CueView(SCENE),
        ),
    )
    states = [line.state.text for line in cue_card(with_cues(run)).done]
    assert states == [
        "done",
        "failed: OBS does not answer.",
        "skipped.",
        "asked, no answer yet",
        "not done",
    ]


def test_a_waiting_cue_is_armed_and_skipped_from_the_card():
    (row,) = cue_card(with_cues(waiting())).waiting
    assert (row.line.state.text, row.line.state.tone) == ("in 0:12, not armed", Tone.WARNING)
    assert row.arm == ArmCue(ItemId("i0"), "open", True)
    (row,) = cue_card(with_cues(waiting(armed=True))).waiting
    assert (row.line.state.text, row.arm.armed) == ("in 0:12", False)


def test_without_items_the_card_says_so():
    assert cue_card(picture()).heading == "Nothing is on standby"


# As widgets


def test_a_stop_takes_two_presses_and_stays_armed_while_figures_run(themed, qtbot, clock):
    strip = OpenStrip()
    qtbot.addWidget(strip)
    asked = []
    strip.stopped.connect(asked.append)
    strip.show_lines(open_now(picture(polls=(OPENED,), ticks=(tick(),))), is_stale=False)
    button = strip.lines["poll:p"].stop_button
    button.press()
    strip.show_lines(open_now(picture(polls=(OPENED,), now=NOON + 1_000)), is_stale=False)
    assert strip.lines["poll:p"].stop_button is button
    assert button.is_armed
    clock(1_000)
    button.press()
    assert asked == [ClosePoll(PollId("p"))]
    strip.show_lines((), is_stale=False)
    assert strip.lines == {}
    assert strip.title.words() == "NOTHING IS OPEN"


def test_the_card_asks_for_what_its_buttons_say(themed, qtbot):
    widget = CuesWidget()
    qtbot.addWidget(widget)
    asked = []
    widget.asked.connect(asked.append)
    widget.show_card(cue_card(with_cues(waiting())))
    (row,) = widget.waiting.rows
    row.arm.click()
    row.skip.click()
    assert asked == [ArmCue(ItemId("i0"), "open", True), SkipCue(ItemId("i0"), "open")]


@pytest.mark.parametrize("size", [(900, 140), (500, 300), (280, 110)])
def test_the_clocks_are_drawn_at_every_size(themed, qtbot, size):
    widget = ClocksWidget()
    qtbot.addWidget(widget)
    widget.resize(QSize(*size))
    empty = widget.grab().toImage()
    widget.show_picture(picture((item(0, started_at=NOON - MINUTE), item(1)), on="i0"))
    assert widget.grab().toImage() != empty
    assert "ITEM LEFT 14:00" in widget.accessibleDescription()


@pytest.mark.parametrize(
    ("obs", "said"),
    [
        (None, "This server has no OBS Studio: start it with --obs."),
        (Obs("It was closed.", NOON), "OBS is not connected: It was closed."),
        (Obs("", NOON, ("Close",)), "OBS has no scene “Wide”."),
        (Obs("", NOON, ("Close", "Wide")), "ok"),
    ],
)
def test_before_go_it_is_said_whether_obs_would_show_the_scene(obs, said):
    camera = Cue("camera", CueKind.OBS, name="Wide")
    made = with_cues(CuesView("i1", True, (CueView(camera), CueView(SCENE))))
    health = Health(NOON, 9, 0, 0, 0, 7, "ok", "on_air", 61.0, 1, obs=obs)
    card = cue_card(replace(made, replica=replace(made.replica, health=health)))
    assert [line.state.text for line in card.coming] == [said, "ok"]
    assert ("in trouble" in card.summary) is (said != "ok")
