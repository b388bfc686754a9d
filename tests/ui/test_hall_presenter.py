"""What the hall reads."""

from dataclasses import replace

import msgspec
from pictures import MINUTE, NOON, item, output, picture, poll, tally, tick

from conference.core.clock import Millis
from conference.protocol.views import Scene, SceneKind
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
    assert scene.verdict == "30% has a majority: 60 of 100, 51 needed."
    three = poll(**done, options=("a", "b", "c"), tally=tally((40, 35, 25), (1, 1, 1)))
    scene = screen(picture(polls=(three,), current="p")).scene
    assert scene.verdict == "a has the most, but no majority: 40 of 100, 51 needed."


def test_a_tie_is_shown_as_a_tie():
    done = poll(state="published", closed_at=NOON, tally=tally((50, 50)))
    scene = screen(picture(polls=(done,), current="p")).scene
    assert scene.verdict == "A tie: 30% and 40%, 50 of 100 each."


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
