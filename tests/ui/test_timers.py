"""The panel of timers: each with a word and a span; every act names its timer and is sent once."""

import re
from dataclasses import replace

import pytest
from desks import open_desk
from pictures import MINUTE, NOON, picture, timer

from conference.core.clock import Millis
from conference.deliberation.timers.commands import (
    AddToTimer,
    PauseTimer,
    ResumeTimer,
    StartTimer,
    StopTimer,
)
from conference.protocol.views import TimerKind
from conference.ui.bridge.bridge import Frame
from conference.ui.picture import LinkPhase, LinkStatus, Tone
from conference.ui.timers.panel import TimersPanel
from conference.ui.timers.says import timer_lines, timer_summary
from conference.ui.timers.widgets import TimerForm, TimersWidget
from conference.words.spoken import speaking

PAUSED = timer("p", place=1, label="Ben Osei", kind="speaker", ends_at=None, left=61_500, times=2)


def said(now=NOON, *timers):
    lines = timer_lines(picture(timers=timers or (timer(),), now=Millis(now)))
    return [(line.word, line.time, line.tone) for line in lines]


def test_a_timer_says_what_is_left_in_its_phase():
    assert said() == [("LEFT", "10:00", Tone.TEXT)]
    assert said(NOON + 8 * MINUTE - 1) == [("LEFT", "2:01", Tone.TEXT)]
    assert said(NOON + 8 * MINUTE) == [("LEFT", "2:00", Tone.WARNING)]
    assert said(NOON + 11 * MINUTE) == [("OVER", "1:00", Tone.DANGER)]


def test_a_paused_timer_stands_still():
    for now in (NOON, NOON + 90 * MINUTE):
        assert said(now, PAUSED) == [("PAUSED", "1:02", Tone.MUTED)]
    over = timer(ends_at=None, left=-5_000)
    assert said(NOON, over) == [("PAUSED, OVER", "0:05", Tone.MUTED)]


def test_how_many_there_are_is_in_the_head():
    assert timer_summary(picture()) == ""
    assert timer_summary(picture(timers=(timer(), PAUSED))) == "2 timers"


@pytest.fixture
def desk(themed, qtbot, tmp_path):
    with open_desk(qtbot, tmp_path) as made:
        yield made


def show(desk, made):
    desk.show_frame(Frame(made, None))
    return desk.window.panel(TimersPanel).widget


def test_the_buttons_act_on_the_timer_that_is_selected(desk):
    widget = show(desk, picture(timers=(timer(), PAUSED)))
    assert widget.chosen().key == "p"
    assert widget.buttons["pause"].isHidden()
    for act in ("resume", "more", "less", "stop"):
        widget.buttons[act].click()
    widget.view.setCurrentIndex(widget.model.place("t"))
    assert widget.buttons["resume"].isHidden()
    widget.buttons["pause"].click()
    assert desk.wire.sent == [
        ResumeTimer("p"),
        AddToTimer("p", 60, 2),
        AddToTimer("p", -60, 2),
        StopTimer("p"),
        PauseTimer("t"),
    ]


def test_what_is_selected_stays_so_while_others_come_and_go(desk):
    widget = show(desk, picture(timers=(timer(), PAUSED)))
    widget.view.setCurrentIndex(widget.model.place("t"))
    show(desk, picture(timers=(timer(),)))
    assert widget.chosen().key == "t"
    show(desk, picture())
    assert widget.chosen() is None
    assert not any(button.isEnabled() for button in widget.buttons.values())


def test_a_timer_is_started_from_the_palette_with_a_name_and_a_time(desk):
    show(desk, picture())
    desk.do("timer")
    (form,) = desk.window.findChildren(TimerForm)
    assert not form.accept_button.isEnabled()
    form.label.setText(" Ben Osei ")
    form.kind.setCurrentText("speaker")
    form.minutes.setValue(2)
    form.seconds.setValue(30)
    form.accept_button.click()
    (sent,) = desk.wire.sent
    assert sent == StartTimer(sent.timer, "Ben Osei", TimerKind.SPEAKER, 150)
    assert sent.timer


def test_the_palette_has_each_act_of_each_timer(desk):
    show(desk, picture(timers=(timer(), PAUSED)))
    desk.do("timer:more:t")
    desk.do("timer:pause:p")
    assert desk.wire.sent == [AddToTimer("t", 60, 0)]


def test_without_a_link_nothing_is_asked(desk):
    lost = replace(picture(timers=(timer(),)), link=LinkStatus(LinkPhase.LOST, None, Millis(NOON)))
    widget = show(desk, lost)
    assert not widget.begin_button.isEnabled()
    assert not any(button.isEnabled() for button in widget.buttons.values())
    desk.do("timer:stop:t")
    assert desk.wire.sent == []


def test_timers_are_said_in_the_language_of_the_desk(qtbot):
    made = picture(timers=(timer(), PAUSED))
    with speaking("de"):
        assert timer_summary(made) == "2 Uhren"
        assert [line.word for line in timer_lines(made)] == ["ÜBRIG", "ANGEHALTEN"]
    with speaking("ar"):
        widget, form = TimersWidget(), TimerForm()
        for each in (widget, form):
            qtbot.addWidget(each)
        kinds = [form.kind.itemText(place) for place in range(form.kind.count())]
        words = [button.text() for button in widget.buttons.values()]
        words += [widget.begin_button.text(), widget.empty.text(), form.label.placeholderText()]
        assert not re.search("[A-Za-z]", " ".join((*kinds, *words, form.minutes.text())))
        form.kind.setCurrentIndex(2)
        assert form.command("t").kind is TimerKind.SPEAKER
