"""The outcome of a rule in the hall: what is chosen is marked, and bars say what they count."""

import pytest
from outcomes import STV, duels, ended, pointed, ranked, scale, stv, ticked
from pictures import NOON, picture, poll, tally
from PySide6.QtGui import QImage

from conference.ui.display.says.screen import screen
from conference.ui.display.window import DisplayWindow
from conference.ui.kit import style
from conference.ui.picture import counted
from conference.ui.polls.says.outcome import Bars, outcome_chart

COMMITTEES = ["approval", "pav", "seq-pav", "seq-phragmen", "equal-shares", "cc", "sav"]
RANKED = ["borda", "irv", "stv-meek", "stv-ers97", "schulze", "ranked-pairs", "copeland"]


def scene_of(one):
    return screen(picture(polls=(one,), current="p")).scene


def ranking(rule):
    seats = 1 if rule in {"irv", "schulze", "ranked-pairs", "copeland"} else 2
    return ended("ranking", rule, ranked(STV), seats=seats)


@pytest.mark.parametrize("rule", COMMITTEES)
def test_of_a_committee_every_option_that_is_chosen_is_marked(rule):
    one = ticked(rule)
    scene = scene_of(one)
    marked = {place for place, mark in enumerate(scene.chosen) if mark}
    assert marked == set(one.outcome.elected)


def test_the_order_is_said_where_the_rule_has_one():
    scene = scene_of(ticked("seq-phragmen"))
    assert sorted(mark for mark in scene.chosen if mark) == ["chosen 1st", "chosen 2nd"]
    assert {mark for mark in scene_of(ticked("pav")).chosen if mark} == {"chosen"}
    assert scene_of(duels()).chosen == ("chosen", "", "")


@pytest.mark.parametrize("rule", ["seq-pav", "seq-phragmen", "equal-shares"])
def test_rules_by_turns_show_how_many_ticked_and_not_what_the_last_turn_left(rule):
    one = ticked(rule)
    scene = scene_of(one)
    assert [bar.people for bar in scene.bars] == ["1 person", "2 people", "3 people", "4 people"]
    assert scene.caption == "How many people ticked each option"
    desk = outcome_chart(one, counted(picture(polls=(one,)), one))
    assert isinstance(desk, Bars)
    assert [bar.people for bar in desk.bars] != [bar.people for bar in scene.bars]


def test_points_of_a_rule_are_named():
    scene = scene_of(ranking("borda"))
    assert scene.caption == "Borda points"
    assert all(bar.people.endswith("points") for bar in scene.bars)


def test_parties_are_silent_where_none_could_answer_as_a_room():
    assert all(bar.parties == "" for bar in scene_of(pointed()).bars)
    one = poll(state="published", closed_at=NOON, tally=tally((3, 2), (0, 0)))
    assert [bar.parties for bar in scene_of(one).bars] == ["0 parties", "0 parties"]


def test_nothing_is_marked_before_it_is_published_or_while_rounds_are_shown():
    assert scene_of(ticked(state="closed")).chosen == ()
    assert scene_of(stv(shown_round=1)).chosen == ()


def test_an_outcome_has_the_whole_width_and_a_plain_poll_leaves_the_map():
    assert scene_of(ticked()).is_wide
    assert scene_of(scale()).is_wide
    assert not scene_of(poll(state="published", closed_at=NOON, tally=tally())).is_wide


@pytest.mark.parametrize("size", [(1920, 1080), (480, 270), (1024, 768)])
def test_every_rule_is_painted_with_its_winner(themed, qtbot, size):
    window = DisplayWindow()
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    documents = [ranking(rule) for rule in RANKED] + [ticked(rule) for rule in COMMITTEES]
    for one in documents:
        window.show_picture(picture(polls=(one,), current="p"))
        image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        colours = {image.pixel(x, y) for x in range(0, size[0], 2) for y in range(0, size[1], 2)}
        for option in one.outcome.elected:
            assert style.option_colour(option).rgb() in colours, one.rule
    window.close()
