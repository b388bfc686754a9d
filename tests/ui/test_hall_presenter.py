"""What the hall reads."""

import re
from dataclasses import replace

import msgspec
import pytest
from pictures import MINUTE, NOON, item, output, picture, poll, tally, tick, timer

from conference.core.clock import Millis
from conference.protocol.views import Output, Scene, SceneKind
from conference.ui.display.says.cards import Breakout, Holding
from conference.ui.display.says.poll import PollScene
from conference.ui.display.says.screen import screen
from conference.ui.picture import LinkPhase, LinkStatus


def opened(**other):
    return poll(state="open", opened_at=NOON - 42_000, **other)


def test_an_open_poll_is_live():
    scene = screen(picture(polls=(opened(),), ticks=(tick(),), current="p")).scene
    assert isinstance(scene, PollScene)
    assert scene.badge.text == "LIVE"
    assert scene.timing == "Open for 00:42"
    assert scene.turnout == "100 of 200 people · 50% · 5 parties"
    assert [bar.percent for bar in scene.bars] == ["60.0%", "40.0%"]


def test_the_hall_is_told_when_phones_vote_by_name():
    scene = screen(picture(polls=(opened(named=True),), ticks=(tick(),), current="p")).scene
    assert scene.timing == "Open for 00:42 · by name"


def test_before_the_reveal_only_the_turnout_is_shown():
    hidden = msgspec.structs.replace(tick(), counts=None)
    one = opened(live=False, reveal_chamber="on_close")
    scene = screen(picture(polls=(one,), ticks=(hidden,), current="p")).scene
    assert not scene.with_counts
    assert all(bar.people == "" and bar.people_fraction == 0 for bar in scene.bars)
    assert scene.hidden == "The answers are shown when the poll closes."
    assert scene.map_poll == ""


def test_a_result_says_whether_a_majority_was_reached():
    done = {"state": "published", "closed_at": NOON}
    scene = screen(picture(polls=(poll(**done, tally=tally()),), current="p")).scene
    assert scene.badge.text == "RESULT"
    assert scene.verdict == "“30%” has a majority: 60 of 100, 51 needed."
    three = poll(**done, options=("a", "b", "c"), tally=tally((40, 35, 25), (1, 1, 1)))
    scene = screen(picture(polls=(three,), current="p")).scene
    assert scene.verdict == "“a” has the most, but no majority: 40 of 100, 51 needed."


def test_a_tie_is_shown_as_a_tie():
    done = poll(state="published", closed_at=NOON, tally=tally((50, 50)))
    scene = screen(picture(polls=(done,), current="p")).scene
    assert scene.verdict == "A tie: “30%” and “40%”, 50 of 100 each."


def test_a_result_stays_until_another_scene_is_taken():
    done = poll(state="published", closed_at=NOON, tally=tally())
    later = item(0, started_at=NOON + MINUTE)
    made = picture((later,), (done,), on="i0", current="p", now=Millis(NOON + 60 * MINUTE))
    assert isinstance(screen(made).scene, PollScene)
    held = output(Scene(SceneKind.HOLDING))
    made = picture((later,), (done,), on="i0", current="p", outputs=(held,))
    assert isinstance(screen(made).scene, Holding)
    assert screen(made).scene.title == "Item 0"


def test_a_breakout_runs_down():
    talk = item(0, kind="breakout", started_at=NOON)
    scene = screen(picture((talk,), on="i0", now=Millis(NOON + 5 * MINUTE))).scene
    assert isinstance(scene, Breakout)
    assert (scene.time, scene.foot) == ("10:00", "Back at 12:15")
    over = screen(picture((talk,), on="i0", now=Millis(NOON + 16 * MINUTE))).scene
    assert over.time == "Time is up"


def timed(*timers, now=NOON, **scene):
    shown = output(Scene(SceneKind.TIMER, timer="t", **scene))
    return screen(picture(timers=timers, outputs=(shown,), now=Millis(now))).scene


def test_a_scene_of_a_timer_shows_that_and_how_it_stands():
    scene = timed(timer())
    assert (scene.head, scene.title, scene.time) == ("ROOMS ARE TALKING", "At the tables", "10:00")
    assert (scene.foot, round(scene.left, 2), scene.over) == ("Until 12:10", 0.67, False)
    assert timed(timer(kind="speaker"), title="Ben Osei").title == "Ben Osei"
    paused = timer(ends_at=None, left=61_500)
    for now in (NOON, NOON + 90 * MINUTE):
        scene = timed(paused, now=now)
        assert (scene.time, scene.foot) == ("01:02", "Paused")


def test_the_hall_does_not_say_for_how_long_a_timer_is_over_and_keeps_one_that_was_stopped():
    over = timed(timer(), now=NOON + 30 * MINUTE)
    assert (over.time, over.foot, over.over) == ("Time is up", "", True)
    gone = timed()
    assert (gone.time, gone.left, gone.over) == ("00:00", 0.0, False)


def test_nothing_asked_shows_what_is_on_and_what_comes():
    items = (item(0, started_at=NOON, speaker="Dr Okafor"), item(1))
    scene = screen(picture(items, on="i0")).scene
    assert (scene.title, scene.speaker) == ("Item 0", "Dr Okafor")
    assert scene.following == "Next: Item 1, 12:15"


def test_rehearsal_and_lost_link_are_said():
    made = picture(rehearsal=True)
    assert screen(made).rehearsal
    assert screen(made).stale == ""
    lost = replace(made, link=LinkStatus(LinkPhase.LOST, None, Millis(NOON - 7_000)))
    assert screen(lost).stale == ""
    lost = replace(made, link=LinkStatus(LinkPhase.LOST, None, Millis(NOON - 75_000)))
    assert screen(lost).stale == "As of 1 min ago"


def test_a_poll_whose_answers_are_secret_is_open_and_not_live():
    secret = poll(state="open", opened_at=NOON, live=False, reveal_chamber="on_close")
    scene = screen(picture(polls=(secret,), current="p")).scene
    assert (scene.badge.text, scene.with_counts) == ("OPEN", False)
    shown = poll(state="open", opened_at=NOON)
    assert screen(picture(polls=(shown,), current="p")).scene.badge.text == "LIVE"


def test_of_many_options_the_hall_sees_those_with_most_in_their_order():
    names = tuple(f"Option {n}" for n in range(20))
    counts = tuple((7 * n) % 20 for n in range(20))
    done = poll(state="published", closed_at=NOON, options=names, tally=tally(counts, (0,) * 20))
    scene = screen(picture(polls=(done,), current="p")).scene
    assert [bar.index for bar in scene.bars] == [n for n in range(20) if counts[n] >= 8]
    assert scene.more == "12 of 20 options: those with most"
    secret = poll(state="open", opened_at=NOON, options=names, live=False)
    scene = screen(picture(polls=(secret,), current="p")).scene
    assert [bar.index for bar in scene.bars] == list(range(12))
    assert scene.more == "The first 12 of 20 options"


def test_the_hall_is_told_that_a_poll_is_void_and_why():
    one = poll(
        state="void",
        opened_at=NOON - 2 * MINUTE,
        closed_at=NOON - MINUTE,
        tally=tally(),
        void_reason="The question was wrong",
        voided_at=NOON - 1_000,
    )
    scene = screen(picture(polls=(one,), current="p")).scene
    assert scene.badge.text == "VOID"
    assert scene.verdict == "Void, it does not count: The question was wrong."
    assert not scene.with_counts
    assert scene.map_poll == scene.hidden == ""


def test_a_poll_on_air_that_becomes_void_says_why_where_it_stands():
    one = poll(state="void", opened_at=NOON - 2 * MINUTE, void_reason="The question was wrong")
    asked = output(Scene(SceneKind.POLL, poll="p"))
    scene = screen(picture(polls=(one,), ticks=(tick(),), outputs=(asked,))).scene
    assert (scene.badge.text, scene.timing) == ("VOID", "Does not count")
    assert scene.hidden == "Void, it does not count: The question was wrong."
    assert (scene.with_counts, scene.verdict, scene.map_poll) == (False, "", "")


@pytest.mark.parametrize("kind", SceneKind)
def test_no_scene_says_how_late_we_are(kind):
    late = item(0, started_at=NOON + 9 * MINUTE, kind="breakout", title="Tables")
    scene = Scene(kind, poll="p", item="i0", title="Title", timer=None)
    for now in (NOON + 20 * MINUTE, NOON + 60 * MINUTE):
        for output_name in set(Output) - {Output.STAGE}:  # which only who speaks can see
            shown = (output(scene, output_name),)
            made = picture((late,), (poll(),), on="i0", outputs=shown, now=Millis(now))
            said = repr(screen(made, output_name)).lower()
            assert not re.search(r"behind|\blate\b|overtime|over time|late by", said)
