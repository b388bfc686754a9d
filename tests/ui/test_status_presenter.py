"""The bar at the top in words."""

from dataclasses import replace

import pytest
from pictures import MINUTE, NOON, UP, item, output, picture, poll

from conference.core.clock import Millis
from conference.deliberation.sender import Post
from conference.protocol.views import Scene, SceneKind
from conference.ui.display.says.screen import screen
from conference.ui.frame.says.status import status_bar
from conference.ui.picture import LinkPhase, LinkStatus, Picture, Tone
from conference.ui.programme.says import remaining, rundown

ITEMS = (item(0), item(1), item(2, hard=True, title="Poll"))


def running(started, now):
    items = (item(0, started_at=NOON, ended_at=started), item(1, started_at=started), ITEMS[2])
    return picture(items, on="i1", now=Millis(now))


def test_what_is_on_air_is_said_in_words():
    bar = status_bar(running(NOON + 15 * MINUTE, NOON + 16 * MINUTE))
    assert (bar.on_air, bar.air, bar.item) == (True, "ON AIR", "Speech: Item 1")


def test_nothing_on_air_is_said_too():
    bar = status_bar(picture(ITEMS))
    assert (bar.on_air, bar.air, bar.item) == (False, "OFF AIR", "No item is on")


CARD, POLL = Scene(SceneKind.HOLDING), Scene(SceneKind.POLL, poll="p")


@pytest.mark.parametrize(
    ("scenes", "black", "air", "shows", "tone"),
    [
        ({"hall": CARD, "rooms": POLL, "phones": POLL}, (), "ON AIR",
         "rooms + phones: poll 1: 30% or 40%?", Tone.PROGRAMME),
        ({"hall": CARD, "stage": POLL}, (), "OFF AIR", "hall: holding card", Tone.MUTED),
        ({"hall": POLL, "rooms": POLL}, ("hall",), "ON AIR",
         "hall: BLACK · rooms: poll 1: 30% or 40%?", Tone.PROGRAMME),
        ({"hall": POLL, "rooms": CARD}, ("hall", "rooms"), "BLACK",
         "all outputs: BLACK", Tone.PROGRAMME),
        ({"hall": POLL, "stage": CARD}, ("hall",), "BLACK", "hall: BLACK", Tone.PROGRAMME),
    ],
)  # fmt: skip
def test_the_lamp_says_what_the_audience_sees_and_where(scenes, black, air, shows, tone):
    views = tuple(output(scene, name, black=name in black) for name, scene in scenes.items())
    bar = status_bar(picture(ITEMS, (poll(),), outputs=views))
    assert (bar.air, bar.shows.text, bar.shows.tone) == (air, shows, tone)


def test_what_is_left_of_the_item_runs_down_and_then_over():
    started = NOON + 15 * MINUTE
    assert status_bar(running(started, started + MINUTE)).left.text == "14:00"
    over = status_bar(running(started, started + 16 * MINUTE)).left
    assert (over.text, over.tone) == ("+1:00", Tone.WARNING)
    assert status_bar(picture(ITEMS)).left.text == ""


@pytest.mark.parametrize(
    ("late", "words"),
    [(80_000, "BEHIND 1:20"), (-80_000, "AHEAD 1:20"), (10_000, "ON TIME"), (-10_000, "ON TIME")],
)
def test_lateness_is_a_word_and_a_span(late, words):
    started = NOON + 15 * MINUTE + late
    assert status_bar(running(started, started + MINUTE)).lateness.text == words


def test_an_overrun_makes_us_later_each_second():
    started = NOON + 15 * MINUTE
    bar = status_bar(running(started, started + 17 * MINUTE))
    assert bar.lateness.text == "BEHIND 2:00"
    assert bar.lateness.tone is Tone.WARNING


def test_next_hard_time_is_counted_down():
    started = NOON + 15 * MINUTE
    assert status_bar(running(started, started + MINUTE)).hard.text == "12:30 hard in 14:00"


def test_the_bar_the_rundown_and_the_hall_count_the_same_seconds():
    started, shown = NOON, output(Scene(SceneKind.TIMER))
    for now in range(started + 14 * MINUTE, started + 15 * MINUTE, 777):
        made = picture((item(0, started_at=started),), on="i0", outputs=(shown,), now=Millis(now))
        left = status_bar(made).left.text
        row = next(row for row in rundown(made).rows if row.left)
        assert row.left == f"{left} left"
        assert screen(made).scene.time == left.zfill(5)


def test_between_two_items_the_next_one_decides_and_not_the_first():
    items = (item(0, started_at=NOON, ended_at=NOON + MINUTE), item(1), ITEMS[2])
    bar = status_bar(picture(items, now=Millis(NOON + 5 * MINUTE)))
    assert bar.lateness.text == "NEXT IN 10:00"
    assert [one.id for one in remaining(picture(items))] == ["i1", "i2"]


def test_after_the_last_item_nothing_is_late():
    items = (item(0, started_at=NOON, ended_at=NOON + MINUTE),)
    assert status_bar(picture(items, now=Millis(NOON + 900 * MINUTE))).lateness.text == "ALL DONE"


def test_crowd_has_units():
    assert status_bar(picture()).crowd.text == "0 parties · 61,870 phones"


def test_link_says_its_delay_and_warns_when_slow():
    assert status_bar(picture()).link.text == "link 24 ms"
    slow = status_bar(picture(link=replace(UP, delay=900)))
    assert (slow.link.text, slow.link.tone) == ("link 900 ms", Tone.WARNING)


def test_a_lost_link_is_a_sentence_with_its_age():
    lost = LinkStatus(LinkPhase.LOST, 24, Millis(NOON - 12_000), Millis(3_000), "It is gone.")
    bar = status_bar(picture(link=lost))
    assert bar.link.text == "NO LINK"
    assert bar.stale.startswith("No link to the server for 12 s.")
    assert "does not depend on this desk" in bar.stale
    assert "Next attempt in 3 s" in bar.stale


def test_a_failing_record_is_shouted():
    made = picture()
    broken = replace(made.replica, health=_health(made, record="The disk is full."))
    bar = status_bar(replace(made, replica=broken))
    assert (bar.record.text, bar.record.tone) == ("RECORD FAILS", Tone.DANGER)
    assert bar.record.tip == "The disk is full."


def test_no_stream_is_no_failure():
    made = picture()
    without = replace(made.replica, health=_health(made, stream="off"))
    assert status_bar(replace(made, replica=without)).stream.text == "no stream"


def test_before_anything_was_heard_it_says_so():
    bar = status_bar(Picture())
    assert bar.item == "waiting for the server"
    assert bar.stale.startswith("Connecting")


def _health(made, **other):
    import msgspec

    return msgspec.structs.replace(made.replica.health, **other)


@pytest.mark.parametrize(
    ("login", "said"),
    [("", ""), ("Ann", "Ann"), ("this machine", "this machine"), ("x" * 40, "x" * 15 + "…")],
)
def test_the_login_of_the_desk_is_said_and_cut_where_it_is_long(login, said):
    phrase = status_bar(replace(picture(), login=login)).login
    assert (phrase.text, login in phrase.tip) == (said and f"{said} · director", True)


@pytest.mark.parametrize("post", Post)
def test_the_post_of_the_desk_stands_beside_its_login_and_says_what_it_may_do(post):
    phrase = status_bar(replace(picture(), login="Ann", post=post)).login
    assert phrase.text == f"Ann · {post}"
    assert f"Its post is {post}: it " in phrase.tip


def test_a_hard_start_that_will_be_missed_says_by_how_much_and_what_to_cut():
    on = item(0, started_at=NOON + 50_000)
    items = (on, item(1, kind="breakout", title="Breakout 1"), item(2, hard=True))
    made = picture(items, on="i0", now=Millis(NOON + MINUTE))
    hard = status_bar(made).hard
    assert (hard.text, hard.tone) == ("12:30 hard, 0:50 short", Tone.WARNING)
    assert hard.tip.endswith("Cut 1 min from Breakout 1?")


def test_an_overrun_within_the_reserve_is_never_on_time():
    items = (item(0, started_at=NOON), item(1, starts_at=NOON + 30 * MINUTE))
    made = picture(items, on="i0", now=Millis(NOON + 15 * MINUTE + 20_000))
    assert status_bar(made).lateness.text == "ON RESERVE"


def test_the_end_of_the_day_is_told_against_the_plan_and_without_tomorrow():
    tomorrow = item(3, day=2, starts_at=NOON + 24 * 60 * MINUTE)
    for late, told in (
        (0, "12:30."),
        (7, "12:37, 7:00 after the plan."),
        (-1, "12:29, 1:00 before the plan."),
    ):
        items = (item(0, started_at=NOON + late * MINUTE), item(1), tomorrow)
        made = picture(items, on="i0", now=Millis(NOON + late * MINUTE))
        assert status_bar(made).lateness.tip.endswith(f"The day ends at {told}")
