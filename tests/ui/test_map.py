"""The map: who stands where in which mark, what its key says, and that nothing is cut off."""

import json

import numpy as np
import pytest
from pictures import party, poll, tick
from PySide6.QtCore import QSize

from conference.core.assets import asset
from conference.ui.rooms.says.map import (
    AWAY,
    HIDDEN,
    NONE,
    TIED,
    answer_key,
    by_leading,
    country,
    leading_of,
    link_key,
    only,
    positions,
)


def test_the_projection_agrees_with_the_points_that_come_with_it():
    check = json.loads(asset("map", "uk.json").read_text())["check"]
    for lon, lat, x, y in check:
        found = country().project(np.array([lon]), np.array([lat]))[0]
        assert found == pytest.approx([x, y], abs=2e-5)


def test_dots_are_where_parties_are():
    places = positions((party(0), party(1)), country())
    assert places.shape == (2, 2)
    assert ((places >= 0) & (places <= 1)).all()
    assert positions((), country()).shape == (0, 2)


def test_leading_options_become_classes():
    assert by_leading("0.=a?Z", 7).tolist() == [0, NONE, TIED, 10, HIDDEN, 61, NONE]
    assert by_leading(None, 2).tolist() == [NONE, NONE]
    assert by_leading("01", 1).tolist() == [0]


def test_who_leads_comes_from_the_document_of_a_poll_that_is_over_and_else_from_its_tick():
    heard = {"p": tick(leading="01")}
    assert leading_of(None, heard) is None
    assert leading_of(poll(state="open"), heard) == "01"
    assert leading_of(poll(state="open"), {}) is None
    assert leading_of(poll(state="closed", leading="10"), heard) == "10"
    assert leading_of(poll(state="closed", leading="10"), {}) == "10"


def test_what_the_filter_leaves_out_is_away():
    classes = by_leading("01=", 3)
    assert only(classes, None) is classes
    assert only(classes, np.array([2, 0, 9])).tolist() == [0, AWAY, TIED]


def test_every_class_of_dots_has_words_and_a_colour():
    from conference.ui.rooms.map_panel import answer_colours, link_colours

    key = answer_key(("30%", "40%"))
    assert [mark.words for mark in key][:3] == ["30%", "40%", "tie"]
    assert "under 5 phones" in key[-1].words
    classes = set(by_leading("01=.?", 5).tolist())
    assert {mark.dot for mark in key} == classes <= set(answer_colours())
    assert [mark.dot for mark in link_key()] == list(link_colours())


@pytest.mark.parametrize(
    ("options", "wide", "lines"),
    [(9, 5000, 1), (9, 300, 9), (9, 300, 3), (36, 280, 4), (36, 280, 2), (36, 150, 1), (1, 90, 3)],
)
def test_the_key_of_the_map_keeps_to_its_lines_and_counts_what_it_leaves_out(
    themed, qtbot, options, wide, lines
):
    from conference.ui.rooms.map_panel import ROW, MapKey, answer_colours

    key = MapKey()
    qtbot.addWidget(key)
    key.resize(wide, 10)
    key.limit(lines)
    marks = answer_key(tuple(f"Option number {n}" for n in range(options)))
    key.show_marks(marks, answer_colours(), is_stale=False)
    assert key.height() <= lines * ROW
    shown = key.shown()
    named = sum(mark.dot >= 0 for mark in shown)
    said = [mark.words for mark in shown if mark.dot == AWAY]
    assert said == ([] if named == options else [f"and {options - named} more"])
    places = key._places(shown, wide)
    assert all(box.right() <= wide for box in places)
    assert not any(a.intersects(b) for a in places for b in places if a is not b)
    if named:
        assert places[-1].bottom() <= key.height(), "no line falls out"


@pytest.mark.parametrize("high", [340, 420, 700])
def test_the_map_keeps_its_height_and_its_key_gives_way(themed, qtbot, high):
    from conference.ui.rooms.map_chart import LEAST_HIGH
    from conference.ui.rooms.map_panel import MapWidget, answer_colours

    panel = MapWidget()
    qtbot.addWidget(panel)
    marks = answer_key(tuple(f"A long name of option number {n}" for n in range(36)))
    panel.key.show_marks(marks, answer_colours(), is_stale=False)
    panel.resize(376, high)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.resize(376, high + 20)
    panel.layout().activate()
    assert panel.view.height() >= min(LEAST_HIGH, high - 80)
    panel.hide()


@pytest.mark.parametrize("size", [(376, 500), (200, 500), (900, 500), (560, 400)])
def test_no_part_of_the_map_is_cut_off(themed, qtbot, size):
    from conference.ui.rooms.map_chart import MapView

    view = MapView()
    qtbot.addWidget(view)
    view.resize(*size)
    box = view._box()
    left, right = country().span
    assert box.left() + left * box.height() >= 0
    assert box.left() + right * box.height() <= size[0]
    assert 0 <= box.top() <= box.bottom() <= size[1]


def test_no_two_of_forty_options_look_the_same_on_the_map(themed):
    from conference.ui.rooms.map_dots import shape_of, stamp
    from conference.ui.rooms.map_panel import answer_colours

    def dot(which):
        at = np.array([[20.0, 20.0]])
        return stamp(QSize(40, 40), at, np.array([which], np.int16), answer_colours(), 4.2)

    classes = [*range(40), NONE, TIED, HIDDEN]
    assert len({bytes(dot(which).constBits()) for which in classes}) == len(classes)
    assert shape_of(HIDDEN) not in {shape_of(which) for which in range(40)}
    assert dot(AWAY).pixel(20, 20) == 0
