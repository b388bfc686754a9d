"""Breakouts at the desk and in the hall: phase, clock, what is next, rooms by number and name."""

from dataclasses import replace

import pytest
from breakout_pictures import PHASES, breakout, counts, draft, said, with_breakouts
from desks import open_desk
from pictures import MINUTE, NOON, item, output

from conference.core.clock import Millis
from conference.core.ids import PartyId, RegionId
from conference.deliberation.breakouts.commands import (
    EndBreakout,
    ExtendBreakout,
    ForgetDrafts,
    NextPhase,
    PrepareBreakout,
    RecallBreakout,
    StartBreakout,
)
from conference.deliberation.cues.model import Cue, CueKind
from conference.protocol.views import HandIn, HandInView, Reach, ReachView, Scene, SceneKind
from conference.ui.breakouts.form import USUAL, BreakoutForm
from conference.ui.breakouts.panel import BreakoutsPanel
from conference.ui.breakouts.says import breakout_lines, breakouts_summary
from conference.ui.bridge.bridge import Frame
from conference.ui.cues.says.drafting import cue_of, row_of
from conference.ui.cues.says.words import cue_words
from conference.ui.display.says.screen import screen
from conference.ui.display.says.stage import stage
from conference.ui.kit.arming import SETTLE
from conference.ui.kit.controls import TextLabel
from conference.ui.kit.dialogs import Question
from conference.ui.picture import LinkPhase, LinkStatus, Tone
from conference.words.spoken import speaking

RECALLED = breakout(
    state="recalled", recalled_at=NOON - 20_000, grace_until=NOON + 40_000, grace=60
)


def line_of(*breakouts, now=NOON, **other):
    made = replace(with_breakouts(*breakouts, **other), now=Millis(now))
    return breakout_lines(made)[0]


def test_a_breakout_says_its_phase_what_is_left_and_what_comes_then():
    line = line_of(breakout())
    assert (line.word, line.time, line.tone) == ("GO-ROUND, 2 OF 3", "7:00", Tone.TEXT)
    assert line.after == "then Open talk, 10:00"
    line = line_of(breakout(), now=NOON + 6 * MINUTE)
    assert (line.time, line.tone) == ("1:00", Tone.WARNING)
    line = line_of(breakout(), now=NOON + 8 * MINUTE)
    assert (line.word, line.after) == (
        "OPEN TALK, 3 OF 3",
        "then rooms are called back, 60 s to finish",
    )
    assert "next" not in line.may
    line = line_of(RECALLED)
    assert (line.word, line.time, line.may) == ("CALLED BACK", "0:40", {"end"})


def test_what_is_prepared_says_for_whom_and_how_long_and_what_was_withdrawn_is_gone():
    line = line_of(draft(reach=ReachView(region="nw")))
    assert (line.word, line.time, line.rooms) == ("PREPARED", "20:00", "for North West")
    assert line_of(draft(reach=ReachView(parties=(1, 2)))).rooms == "for 2 rooms"
    assert breakout_lines(with_breakouts(draft(state="ended", ended_at=NOON))) == ()


def test_what_is_prepared_says_that_tables_send_statements():
    asks = HandInView(("Wish",), True, 40)
    assert line_of(draft(hand_in=asks)).after == "3 phases, with statements"


def test_rooms_are_counted_and_those_that_are_late_or_early_named():
    rooms = (said(1, "finished"), said(2, "talking"), said(3, "late"))
    line = line_of(breakout(), headway=(counts(0, 1, 1, 1),), rooms=rooms)
    assert line.rooms == "8 rooms: 1 talking · 1 finished · 1 late · 5 not heard from"
    assert line.who == "Finished: Party 1"
    line = line_of(RECALLED, headway=(counts(0, 1, 1, 1),), rooms=rooms)
    assert line.who == "Late: Party 2 and Party 3"
    many = tuple(said(n, "late", at=NOON + n) for n in range(6))
    line = line_of(RECALLED, headway=(counts(late=6),), rooms=many)
    assert line.who == "Late: Party 0, Party 1, Party 2, Party 3 and 2 more"


def test_those_that_are_on_come_first_and_their_number_is_in_the_head():
    made = with_breakouts(draft(), breakout("x", state="ended", ended_at=NOON), breakout())
    assert [line.key for line in breakout_lines(made)] == ["b", "d", "x"]
    assert breakouts_summary(made) == "1 on"
    assert breakouts_summary(with_breakouts(draft())) == ""


@pytest.fixture
def desk(themed, qtbot, tmp_path):
    with open_desk(qtbot, tmp_path) as made:
        yield made


def show(desk, made):
    desk.show_frame(Frame(made, None))
    return desk.window.panel(BreakoutsPanel).widget


def press(qtbot, button):
    """Both presses of a guarded button."""
    button.press()
    assert button.is_armed
    qtbot.wait(SETTLE + 20)
    button.press()


def test_the_buttons_act_on_what_is_selected_and_name_what_was_seen(desk, qtbot):
    widget = show(desk, with_breakouts(breakout(times=2), draft()))
    for act in ("more", "less", "next"):
        widget.buttons[act].click()
    assert desk.wire.sent == [
        ExtendBreakout("b", 60, 2),
        ExtendBreakout("b", -60, 2),
        NextPhase("b", 1),
    ]
    press(qtbot, widget.buttons["recall"])
    press(qtbot, widget.buttons["end"])
    widget.choose("d")
    assert not widget.buttons["next"].isEnabled()
    press(qtbot, widget.buttons["start"])
    assert desk.wire.sent[3:] == [RecallBreakout("b"), EndBreakout("b"), StartBreakout("d")]


def test_a_start_that_was_armed_falls_back_when_another_is_selected(desk):
    widget = show(desk, with_breakouts(draft(), draft("e")))
    widget.buttons["start"].press()
    widget.choose("e")
    assert not widget.buttons["start"].is_armed
    assert desk.wire.sent == []


def test_notes_of_a_breakout_that_is_over_are_forgotten_once_that_was_asked_in_words(desk, qtbot):
    over = breakout("b", state="ended", ended_at=NOON)
    widget = show(desk, with_breakouts(over, breakout("c")))
    widget.choose("c")
    assert not widget.buttons["forget"].isVisible()
    widget.choose("b")
    widget.buttons["forget"].click()
    (form,) = desk.window.findChildren(Question)
    said = " ".join(label.text() for label in form.findChildren(TextLabel))
    assert "for good" in said
    assert desk.wire.sent == []
    form.accept_button.click()
    assert desk.wire.sent == [ForgetDrafts("b")]


def test_without_a_link_nothing_can_be_done(desk):
    made = with_breakouts(breakout())
    down = LinkStatus(LinkPhase.LOST, None, Millis(NOON))
    widget = show(desk, replace(made, link=down))
    assert not any(button.isEnabled() for button in widget.buttons.values())
    assert not widget.begin_button.isEnabled()


def test_the_palette_has_all_that_can_be_done_and_arms_what_nobody_takes_back(desk):
    show(desk, with_breakouts(breakout(), draft()))
    panel = desk.window.panel(BreakoutsPanel)
    keys = {entry.key for entry in panel.entries(desk.picture)}
    assert {"breakout", "breakout:recall:b", "breakout:more:b", "breakout:start:d"} <= keys
    assert "breakout:start:b" not in keys
    desk.do("breakout:more:b")
    desk.do("breakout:start:d")
    assert desk.wire.sent == [ExtendBreakout("b", 60, 0)]
    assert panel.widget.buttons["start"].is_armed


def test_a_breakout_is_prepared_for_all_a_region_or_some_rooms(desk):
    made = with_breakouts()
    form = BreakoutForm(made, None, desk.window)
    assert not form.accept_button.isEnabled()
    form.heading.setText("Rents")
    command = form.command("new")
    assert [(phase.kind, phase.seconds) for phase in command.phases] == list(USUAL)
    assert (command.reach, command.grace, command.per_table) == (Reach(), 60, 6)
    form.reach.setCurrentIndex(1)
    assert form.command("new").reach == Reach(RegionId("nw"))
    form.reach.setCurrentIndex(2)
    assert not form.accept_button.isEnabled()
    form.named.setText("3, 5, 99")
    assert form.command("new").reach == Reach(parties=(PartyId(3), PartyId(5)))
    form.named.setText("party 7")
    assert form.chosen_rooms() == (7,)
    form.rows[0].remove.click()
    form.rows[0].said.setText("In turn")
    assert form.command("new").hand_in is None
    form.hand_in.asks.setChecked(True)
    form.hand_in.kinds.setText("Wish, Worry,, Wish")
    form.hand_in.most.setValue(3)
    form.hand_in.moderated.setChecked(False)
    assert form.command("new").hand_in == HandIn(("Wish", "Worry"), False, 3)
    command = form.command("new")
    assert len(command.phases) == len(USUAL) - 1
    assert command.phases[0].words == "In turn"
    form.deleteLater()


def test_what_is_changed_is_in_the_form_as_it_was_prepared(desk):
    asks = HandInView(("Wish",), False, 7)
    known = draft(reach=ReachView(parties=(1, 4)), mixed=True, per_table=5, grace=90, hand_in=asks)
    form = BreakoutForm(with_breakouts(known), known, desk.window)
    assert form.command("d") == PrepareBreakout(
        "d",
        "Buses",
        known.question,
        form.command("d").phases,
        Reach(parties=(PartyId(1), PartyId(4))),
        True,
        90,
        5,
        HandIn(("Wish",), False, 7),
    )
    assert [phase.seconds for phase in form.command("d").phases] == [120, 480, 600]
    assert form.command("d").phases[1].words == PHASES[1].words
    form.deleteLater()


def hall(made, now=NOON, scene=None):
    shown = scene or Scene(SceneKind.BREAKOUT, item="i0")
    views = {**made.replica.views, "output/hall": output(shown)}
    replica = replace(made.replica, views=made.replica.views.update(views))
    return screen(replace(made, replica=replica, now=Millis(now)), "hall").scene


def test_the_hall_shows_the_phase_its_words_and_its_clock():
    made = with_breakouts(breakout(), items=(item(0, kind="breakout"),), on="i0")
    scene = hall(made)
    assert scene.head == "ROOMS ARE TALKING · GO-ROUND, 2 OF 3"
    assert (scene.title, scene.time) == (PHASES[1].words, "07:00")
    assert scene.foot.startswith("Then: open talk · Back at 12:17")
    later = hall(made, NOON + 8 * MINUTE)
    assert (later.title, later.time) == ("What would help where you live?", "09:00")


def test_the_hall_says_that_rooms_are_coming_back_and_without_a_breakout_shows_the_item():
    items = (item(0, kind="breakout"),)
    scene = hall(with_breakouts(RECALLED, items=items, on="i0"))
    assert (scene.head, scene.time) == ("ROOMS ARE COMING BACK · LAST WORDS", "00:40")
    scene = hall(with_breakouts(draft(), items=items, on="i0"))
    assert (scene.head, scene.title) == ("ROOMS ARE TALKING", "Item 0")
    named = Scene(SceneKind.BREAKOUT, breakout="b")
    assert hall(with_breakouts(breakout(state="ended")), scene=named).head == "ROOMS ARE BACK"


def test_the_stage_has_the_time_until_rooms_are_back():
    made = with_breakouts(breakout(), items=(item(0),), on="i0")
    told = stage(made, Scene(SceneKind.HOLDING))
    assert (told.name, told.about, told.time) == ("The rooms are talking", "Rents", "17:00")


def test_a_cue_of_a_breakout_is_written_and_said_by_its_title():
    made = with_breakouts(breakout())
    for kind, words in (
        (CueKind.START_BREAKOUT, "start the breakout Rents"),
        (CueKind.RECALL_BREAKOUT, "call rooms back from Rents"),
        (CueKind.END_BREAKOUT, "end the breakout Rents"),
    ):
        cue = Cue("1", kind, breakout="b")
        assert cue_words(made, cue) == words
        row = replace(row_of(cue), armed=True)
        assert cue_of(row) == replace(cue, armed=True)


def test_a_desk_says_it_in_its_language():
    made = with_breakouts(breakout(), draft(), headway=(counts(ready=1, finished=2),))
    with speaking("pl"):
        on, prepared = breakout_lines(made)
    assert (on.word, on.after) == ("RUNDKA, 2 Z 3", "potem: Otwarta rozmowa, 10:00")
    assert on.rooms == "8 sal: gotowe: 1 · skończyło: 2 · bez wiadomości: 5"
    assert (prepared.word, prepared.after) == ("PRZYGOTOWANE", "3 fazy")


def test_rooms_that_are_late_are_marked_in_every_language():
    late = breakout(state="recalled", grace_until=NOON)
    made = with_breakouts(late, headway=(counts(late=1),), rooms=(said(1, "late"),))
    with speaking("de"):
        (line,) = breakout_lines(made)
    assert (line.is_late, line.who.split(":")[0]) == (True, "Verspätet")
