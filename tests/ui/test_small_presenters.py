"""Guard, alerts, palette and draft."""

import subprocess
import sys
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pictures import NOON, UP, picture, poll

from conference.core.clock import Millis
from conference.ui.alerts.says import news
from conference.ui.kit.alert import Alert, alert_lines, with_alert
from conference.ui.kit.arming import ARMED_FOR, REST, SETTLE, Guard, Strokes
from conference.ui.kit.search import ASIDE, LAST, SHOW, CommandEntry, search
from conference.ui.picture import LinkPhase, LinkStatus, Tone
from conference.ui.polls.says import drafting
from conference.ui.polls.says.drafting import Draft


def test_presenters_know_no_qt():
    code = (
        "import pkgutil, importlib, sys, conference.ui as ui\n"
        "names = [m.name for m in pkgutil.walk_packages(ui.__path__, 'conference.ui.')]\n"
        "said = [name for name in names if 'says' in name.split('.')]\n"
        "assert len(said) > 20\n"
        "for name in [*said, 'conference.ui.picture', 'conference.ui.kit.search']:\n"
        "    importlib.import_module(name)\n"
        "assert not [m for m in sys.modules if m.startswith(('PySide6', 'pyqtgraph'))]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


# The guard


def test_two_presses_act_and_one_does_not():
    guard, acts = Guard().press("x", Millis(0))
    assert not acts
    guard, acts = guard.press("x", Millis(SETTLE))
    assert acts
    assert guard == Guard(acted_at=SETTLE)


def test_a_double_press_by_a_slip_of_the_finger_does_nothing():
    guard, _ = Guard().press("x", Millis(0))
    guard, acts = guard.press("x", Millis(SETTLE - 1))
    assert not acts
    assert guard.is_armed("x", Millis(SETTLE - 1))


def test_the_second_press_comes_too_late():
    guard, _ = Guard().press("x", Millis(0))
    _, acts = guard.press("x", Millis(ARMED_FOR))
    assert not acts


def test_two_acts_of_a_guard_lie_apart():
    guard, _ = Guard().press("x", Millis(0))
    guard, acts = guard.press("x", Millis(1_000))
    assert acts
    guard, acts = guard.press("x", Millis(1_300))
    assert (acts, guard.is_armed("x", Millis(1_300))) == (False, True)
    guard, acts = guard.press("x", Millis(1_999))
    assert not acts
    _, acts = guard.press("x", Millis(2_000))
    assert acts


@given(st.lists(st.integers(0, 1), max_size=60), st.integers(100, 2_000))
def test_a_held_key_is_one_stroke_however_its_repeats_are_told(lags, first):
    strokes = Strokes()
    now = first
    assert strokes.press(32, Millis(now))
    assert strokes.begins(32, Millis(now))
    for lag in lags:
        now += 30
        strokes.release(32, Millis(now))
        assert not strokes.press(32, Millis(now + lag))
        assert not strokes.begins(32, Millis(now + lag))
    strokes.release(32, Millis(now + 30))
    assert strokes.press(32, Millis(now + 30 + REST))
    assert strokes.begins(32, Millis(now + 30 + REST))


def test_repeats_that_the_system_owns_up_to_are_no_strokes():
    strokes = Strokes()
    assert strokes.press(32, Millis(0))
    strokes.release(32, Millis(500), repeats=True)
    assert not strokes.press(32, Millis(500), repeats=True)
    assert strokes.begins(32, Millis(500))  # still the first one
    assert not strokes.begins(32, Millis(501))


def test_a_key_whose_release_was_not_seen_is_not_dead_for_ever():
    strokes = Strokes()
    strokes.press(32, Millis(0))
    assert strokes.begins(32, Millis(0))
    strokes.forget()
    assert strokes.begins(32, Millis(10))


@given(st.lists(st.tuples(st.sampled_from("xy"), st.integers(0, 6_000)), max_size=30))
def test_nothing_acts_that_was_not_armed_just_before(presses):
    guard, now, last = Guard(), 0, None
    for subject, wait in presses:
        now += wait
        guard, acts = guard.press(subject, Millis(now))
        if acts:
            assert last == subject
            assert wait < ARMED_FOR
        last = None if acts else subject


# Alerts


def test_the_same_alert_in_a_row_is_counted():
    alerts = ()
    for at in range(3):
        alerts = with_alert(alerts, Alert(Millis(NOON + at), Tone.WARNING, "Refused: no."))
    assert [line.sentence for line in alert_lines(alerts)] == ["Refused: no. (3 times)"]


def test_alerts_are_bounded():
    alerts = ()
    for at in range(500):
        alerts = with_alert(alerts, Alert(Millis(at), Tone.MUTED, str(at)))
    assert len(alerts) == 200
    assert alerts[0].sentence == "499"


def test_a_clock_behind_the_record_is_news_once():
    def at(now, minutes):
        opened_at = NOON + minutes * 60_000
        found = picture(polls=(poll(state="open", opened_at=opened_at, closes_at=None),))
        health = msgspec.structs.replace(found.health, now=now)
        return replace(found, now=Millis(now), replica=found.replica.apply(health))

    right, ahead = at(NOON, -1), at(NOON + 1000, 59)
    (found,) = news(right, ahead)
    assert found.tone is Tone.DANGER
    assert found.sentence.startswith("The server's clock is 58:59 behind the record")
    assert news(ahead, at(NOON + 2000, 59)) == ()
    assert news(right, at(NOON + 1000, 0)) == (), "what has just happened is no jump"


def test_losing_and_regaining_the_link_are_news_once():
    up = picture(link=UP)
    down = replace(up, link=LinkStatus(LinkPhase.LOST, sentence="It is gone."))
    assert [one.sentence for one in news(up, down)] == [
        "The link to the server is lost. It is gone."
    ]
    assert news(down, down) == ()
    assert [one.sentence for one in news(down, up)] == ["The link to the server is back."]


# The palette


def test_words_in_any_order_and_letters_in_order_find():
    entries = (
        CommandEntry("a", "Polls", "Open the poll"),
        CommandEntry("b", "Window", "Full screen"),
    )
    assert [one.key for one in search(entries, "poll open")] == ["a"]
    assert [one.key for one in search(entries, "scren")] == ["b"]
    assert search(entries, "fscr") == ()
    assert search(entries, "xyz") == ()


def test_letters_in_order_are_not_listed_beside_whole_words():
    entries = (
        CommandEntry("a", "Map", "Colour the links"),
        CommandEntry("b", "Polls", "Close the poll"),
    )
    assert [one.key for one in search(entries, "clo")] == ["b"]


def test_what_can_be_done_comes_first():
    entries = (
        CommandEntry("off", "P", "Close", enabled=False),
        CommandEntry("on", "P", "Close now"),
    )
    assert [one.key for one in search(entries, "close")] == ["on", "off"]


def test_a_short_word_is_not_found_in_scattered_letters():
    entries = (
        CommandEntry("item:i9", "Standby", "Handing over at the door"),
        CommandEntry("item:i3", "Standby", "A voice in the dark"),
    )
    assert search(entries, "void") == ()
    assert search(entries, "vooor") == (), "not across words"
    assert [one.key for one in search(entries, "hndng")] == ["item:i9"]


def test_what_does_harm_stands_last_whatever_was_typed():
    entries = (
        CommandEntry("edit", "Polls", "Edit: Wealth", order=LAST),
        CommandEntry("poll:w", "Look at", "Poll 1: Is wealth fair?"),
        CommandEntry("go", "Show", "GO: Wealth", order=SHOW["go"]),
    )
    assert [one.key for one in search(entries, "")] == ["go", "poll:w", "edit"]
    assert [one.key for one in search(entries, "wealth")] == ["poll:w", "go", "edit"]


# A draft


def test_all_faults_are_named_at_once():
    wrong = drafting.draft_faults(Draft("", ("a", "A", " "), (), "ranking"))
    assert len(wrong) == 3


@pytest.mark.parametrize("kind", ["approval", "ranking", "points"])
def test_rooms_cannot_answer_with_more_than_one_option(kind):
    wrong = drafting.draft_faults(Draft("Q?", ("a", "b"), ("phones", "hands"), kind))
    assert wrong == ("Hands and button can answer with one option only: choose phones alone.",)
    assert not drafting.draft_faults(Draft("Q?", ("a", "b"), ("phones",), kind))


def test_a_draft_becomes_a_command_and_a_poll_a_draft():
    draft = Draft(" Q? ", ("a ", "", "b"), ("phones",), "points", 7, "manual", "on_close")
    made = drafting.command(draft, "p")
    assert (made.question, made.options, made.budget) == ("Q?", ("a", "b"), 7)
    seen = poll(kind="points", budget=7, channels=("phones",))
    assert drafting.command(drafting.form_of(seen), "p").budget == 7


def test_a_draft_by_name_needs_phones_and_stays_by_name():
    wrong = drafting.draft_faults(Draft("Q?", ("a", "b"), ("hands",), named=True))
    assert wrong == ("Names come with phone ballots: a vote by name needs phones.",)
    made = drafting.command(Draft("Q?", ("a", "b"), named=True), "p")
    assert made.named
    assert drafting.form_of_refused(made).named
    assert drafting.form_of(poll(named=True)).named
    assert not drafting.command(Draft("Q?", ("a", "b")), "p").named


def test_the_act_whose_name_is_typed_comes_first_and_acts_before_what_arranges_windows():
    entries = (
        CommandEntry("arrange", "Window", "Put the panels back in their places", order=ASIDE),
        CommandEntry("next", "Show", "Standby: back to what comes next"),
        CommandEntry("back", "Show", "BACK to the scene before", enabled=False, why="Nothing."),
        CommandEntry("quit", "Window", "Close the desk", order=ASIDE),
        CommandEntry("close", "Polls", "Close “30% or 40%?”", order=SHOW["close"]),
    )
    assert [one.key for one in search(entries, "back")] == ["back", "next", "arrange"]
    assert next(one.key for one in search(entries, " Back ")) == "back"
    assert [one.key for one in search(entries, "close")] == ["close", "quit"]
    assert [one.key for one in search(entries, "panels")] == ["arrange"]
