"""The monitors of the desk: TAKE names its targets, BACK what it brings, black is one press."""

import re
from dataclasses import replace

import pytest
from desks import open_desk
from pictures import NOON, item, output, picture, poll
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from conference.core.clock import Millis
from conference.deliberation.outputs.commands import (
    IdentifyScreens,
    PrepareScene,
    RedirectDisplay,
    SetBlackout,
    Take,
    TakeBack,
)
from conference.protocol.messages import DisplayRow, Screens, ScreensRow
from conference.protocol.views import Output, Scene, SceneKind
from conference.ui.bridge.bridge import Frame
from conference.ui.display.says.names import scene_words
from conference.ui.display.says.screen import previewed
from conference.ui.kit import paint, style
from conference.ui.outputs.intents import OnAirPanel, PreviewPanel
from conference.ui.outputs.parts import MessageForm
from conference.ui.outputs.says.displays import display_entries, displays_sheet
from conference.ui.outputs.says.monitors import on_air_sheet, preview_sheet
from conference.ui.outputs.says.preparing import prepare_entries, prepared
from conference.ui.outputs.widgets import OnAirWidget, PreviewWidget
from conference.ui.picture import LinkPhase, LinkStatus, Tone
from conference.words.languages import LANGUAGES
from conference.words.spoken import speaking

CARD, POLL = Scene(SceneKind.HOLDING), Scene(SceneKind.POLL, poll="p")
ITEMS = (item(0, started_at=NOON, speaker="Dr Okafor"), item(1, kind="breakout", title="Tables"))


def outputs(preview=POLL, to=("hall", "rooms"), **other):
    """All outputs with a card on air, and on the preview of some of them another scene."""
    return tuple(
        output(CARD, one, preview=preview if one in to else None, preview_revision=5, **other)
        for one in Output
    )


def shown(*views, **other):
    return picture(ITEMS, (poll(),), on="i0", outputs=views or outputs(), **other)


def reporting(made, *rows):
    replica = made.replica.apply(Screens(NOON, tuple(ScreensRow(*row) for row in rows)))
    return replace(made, replica=replica)


def lost(made):
    return replace(made, link=LinkStatus(LinkPhase.LOST, None, Millis(NOON)))


# What is said


def test_take_names_its_targets_and_ticks_those_it_would_change():
    sheet = preview_sheet(shown(), Output.HALL, {})
    assert sheet.take.words == "TAKE to hall + rooms"
    assert [chip.output for chip in sheet.chips if chip.ticked] == [Output.HALL, Output.ROOMS]
    assert [chip.output for chip in sheet.chips if chip.enabled] == [Output.HALL, Output.ROOMS]
    alone = preview_sheet(shown(), Output.HALL, {Output.ROOMS: False})
    assert (alone.take.words, alone.take.outputs) == ("TAKE to hall", (Output.HALL,))


def test_many_targets_are_named_in_short():
    most = preview_sheet(shown(*outputs(to=tuple(Output)[:5])), Output.HALL, {})
    assert most.take.words == "TAKE to all but stage"
    every = preview_sheet(shown(*outputs(to=tuple(Output))), Output.HALL, {})
    assert every.take.words == "TAKE to all outputs"


@pytest.mark.parametrize("language", [one.code for one in LANGUAGES])
def test_take_is_never_cut_off(themed, qtbot, language):
    """On a narrow desk the button says what fits; its tip says all."""
    made = shown(*outputs(to=tuple(Output)[:5]))
    with speaking(language):
        widget = PreviewWidget()
        qtbot.addWidget(widget)
        widget.resize(widget.minimumSizeHint().width(), 400)
        widget.show()
        sheet = preview_sheet(made, Output.HALL, {})
        widget.show_sheet(sheet, made)
    button = widget.take_button
    assert button.text().startswith("TAKE")
    assert paint.width(button.text(), style.font(13, 700)) <= button.width() - 24
    assert sheet.take.words in button.toolTip()
    widget.hide()


def test_take_says_why_it_can_do_nothing():
    same = outputs(preview=CARD, to=tuple(Output))
    cases = {
        "Nothing is prepared that is not on.": preview_sheet(shown(*same), Output.HALL, {}),
        "No target is ticked.": preview_sheet(shown(), Output.HALL, dict.fromkeys(Output, False)),
        "No link to the server.": preview_sheet(lost(shown()), Output.HALL, {}),
    }
    assert {why: sheet.take.why for why, sheet in cases.items()} == {why: why for why in cases}


VOID = "The poll was declared void and does not count."


def test_a_prepared_scene_that_is_void_is_no_target_of_take_and_says_what_to_do():
    views = outputs(preview_fault=VOID)
    sheet = preview_sheet(shown(*views), Output.HALL, {})
    assert sheet.caption.text.endswith("cannot be shown")
    assert sheet.empty == f"{VOID} Prepare another scene for hall (Ctrl+K)."
    assert not any(chip.enabled or chip.ticked for chip in sheet.chips)
    assert {chip.tip for chip in sheet.chips} == {VOID}
    assert sheet.take.why == f"{VOID} Prepare another scene."
    assert previewed(shown(*views), Output.HALL) is None
    assert previewed(shown(), Output.HALL) is not None


def test_take_leaves_out_the_target_whose_scene_is_void():
    views = (*outputs()[1:], output(CARD, "hall", preview=POLL, preview_fault=VOID))
    sheet = preview_sheet(shown(*views), Output.HALL, {})
    assert (sheet.take.outputs, sheet.take.why) == ((Output.ROOMS,), "")


def test_no_scene_of_a_void_poll_can_be_prepared():
    made = picture(ITEMS, (poll(state="void"),), on="i0", outputs=outputs())
    of_poll = [one.why for one in prepared(made) if one.key.endswith(":p")]
    assert of_poll == [VOID] * 3


def test_back_names_what_it_brings_and_takes_all_that_changed_together():
    before = Scene(SceneKind.RESULT, poll="p")
    views = (
        output(CARD, "hall", before=before, since=NOON, revision=8),
        output(CARD, "rooms", before=before, since=NOON, revision=3),
        output(CARD, "phones", before=before, since=NOON - 1, revision=2),
        output(CARD, "stage", since=NOON),
    )
    back = on_air_sheet(shown(*views), Output.HALL).back
    assert back.words == "BACK hall + rooms: result of poll 1: 30% or 40%?"
    assert (back.outputs, back.revisions) == ((Output.HALL, Output.ROOMS), (8, 3))
    assert on_air_sheet(shown(*views), Output.STAGE).back.why != ""


def test_an_output_says_how_many_of_its_screens_show_it_and_names_those_that_lag():
    made = reporting(shown(), ("hall", 1, 1), ("rooms", 150, 147, ("The Crown", "Moss Side")))
    sheet = on_air_sheet(made, Output.ROOMS)
    said = {watch.output: watch.report for watch in sheet.watches}
    assert said[Output.HALL].text == "hall 1/1"
    assert (said[Output.ROOMS].text, said[Output.ROOMS].tone) == ("rooms 147/150", Tone.WARNING)
    assert said[Output.PHONES].text == "phones –"
    assert sheet.lagging.text == "3 of 150 do not show it: The Crown, Moss Side and 1 more"
    assert on_air_sheet(made, Output.HALL).lagging.tone is Tone.MUTED


def test_the_previews_of_pages_say_what_they_leave_to_the_pages():
    made = shown()
    for one in Output:
        tip = on_air_sheet(made, one).caption.tip
        assert ("live picture" in tip) is (one in {Output.ROOMS, Output.PHONES})


def test_black_is_named_over_what_goes_on_below():
    sheet = on_air_sheet(shown(*outputs(black=True)), Output.HALL)
    assert sheet.caption.text.startswith("hall · BLACK over holding card")
    assert (sheet.is_black, sheet.is_all_black) == (True, True)
    one = (*outputs()[1:], output(CARD, "hall", black=True))
    sheet = on_air_sheet(shown(*one), Output.HALL)
    assert (sheet.is_black, sheet.is_all_black) == (True, False)


def test_every_kind_of_scene_has_words():
    made = shown()
    for kind in SceneKind:
        assert scene_words(made, Scene(kind))
        assert scene_words(made, Scene(kind, poll="p", item="i0", title="Wealth"))
    assert scene_words(made, None) == "nothing"
    assert scene_words(made, Scene(SceneKind.SPEAKER, item="i0")) == "speaker: Dr Okafor"


def test_a_result_can_be_prepared_once_it_is_published():
    made = shown()
    found = {one.label: one.why for one in prepared(made)}
    assert found["result of poll 1: 30% or 40%?"] == "Its result is not published yet."
    assert found["poll 1: 30% or 40%?"] == ""
    off = {one.label for one in prepare_entries(made) if not one.enabled}
    assert off == {"result of poll 1: 30% or 40%?"}
    assert not any(one.enabled for one in prepare_entries(lost(made)))


# At the desk


@pytest.fixture
def desk(themed, qtbot, tmp_path):
    with open_desk(qtbot, tmp_path) as made:
        yield made


def show(desk, made):
    desk.show_frame(Frame(made, None))


def test_f2_and_enter_of_the_number_pad_take_once_a_stroke(desk, qtbot, monkeypatch):
    now = [10.0]
    monkeypatch.setattr("conference.ui.outputs.intents._seconds", lambda: now[0])
    show(desk, shown())
    qtbot.keyClick(desk.window, Qt.Key.Key_F2)
    wanted = Take((Output.HALL, Output.ROOMS), 5)
    assert desk.wire.sent == [wanted]
    now[0] += 0.1
    qtbot.keyClick(desk.window, Qt.Key.Key_F2)
    assert desk.wire.sent == [wanted]
    now[0] += 0.3
    qtbot.keyClick(desk.window, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert desk.wire.sent == [wanted, wanted]


def test_a_target_that_was_unticked_is_ticked_again_for_the_next_take(desk):
    show(desk, shown())
    panel = desk.window.panel(PreviewPanel)
    panel.widget.chips.buttons[Output.ROOMS].click()
    assert panel.widget.take_button.text().startswith("TAKE to hall ")
    views = tuple(
        output(CARD, one.output, preview=one.preview, preview_revision=6) for one in outputs()
    )
    show(desk, shown(*views))
    assert panel.widget.take_button.text().startswith("TAKE to hall + rooms")


def test_black_is_one_press_and_lifting_it_two(desk, clock, qtbot):
    show(desk, shown())
    desk.do("black")
    assert desk.wire.sent == [SetBlackout((), True)]
    show(desk, shown(*outputs(black=True)))
    desk.do("black")
    assert len(desk.wire.sent) == 1
    clock(1_000)
    desk.do("black")
    assert desk.wire.sent[1:] == [SetBlackout((), False)]
    desk.do("black:one")
    clock(1_000)
    desk.do("black:one")
    assert desk.wire.sent[2:] == [SetBlackout((Output.HALL,), False)]


def test_back_takes_two_presses_and_names_the_revisions(desk, clock):
    views = (output(CARD, "hall", before=POLL, revision=8),)
    show(desk, shown(*views))
    desk.do("back")
    assert desk.wire.sent == []
    clock(1_000)
    desk.do("back")
    assert desk.wire.sent == [TakeBack((Output.HALL,), (8,))]


def test_f3_is_back(desk, qtbot, clock):
    show(desk, shown(output(CARD, "hall", before=POLL, revision=8)))
    qtbot.keyClick(desk.window, Qt.Key.Key_F3)
    assert desk.wire.sent == []
    clock(1_000)
    qtbot.keyClick(desk.window, Qt.Key.Key_F3)
    assert desk.wire.sent == [TakeBack((Output.HALL,), (8,))]


def test_scenes_are_prepared_from_the_palette_for_all_or_for_the_output_looked_at(desk):
    show(desk, shown())
    everybody = tuple(one for one in Output if one is not Output.STAGE)
    desk.do("prepare:poll:p")
    assert desk.wire.sent == [PrepareScene(everybody, POLL)]
    panel = desk.window.panel(PreviewPanel)
    desk.do("output:stage")
    panel.prepare_for_one(True)
    desk.do("prepare:timer")
    assert desk.wire.sent[1:] == [PrepareScene((Output.STAGE,), Scene(SceneKind.TIMER))]
    desk.do("prepare:clear")
    assert desk.wire.sent[2:] == [PrepareScene((Output.STAGE,), None)]
    desk.do("prepare:result:p")
    assert len(desk.wire.sent) == 3
    assert "not published" in desk.alerts[0].sentence


def test_a_message_is_written_beside_the_desk(desk, qtbot):
    show(desk, shown())
    desk.do("prepare:message")
    (form,) = desk.window.findChildren(MessageForm)
    assert form.isVisible()
    assert not form.accept_button.isEnabled()
    form.heading.setText("Please be seated")
    form.accept_button.click()
    (sent,) = desk.wire.sent
    assert sent.scene == Scene(SceneKind.MESSAGE, title="Please be seated")


def test_both_monitors_look_at_the_output_that_is_chosen_at_its_aspect(desk):
    show(desk, shown())
    desk.window.panel(OnAirPanel).widget.watches.buttons[Output.PHONES].click()
    preview = desk.window.panel(PreviewPanel)
    assert preview.output is Output.PHONES
    monitor = desk.window.panel(OnAirPanel).widget.monitor
    monitor._pace.timeout.emit()
    box = monitor.screen_view.geometry()
    assert abs(box.width() / box.height() - 9 / 19.5) < 0.02
    assert preview.head.summary.words().startswith("phones")


def test_a_monitor_paints_at_most_five_times_a_second(desk, monkeypatch):
    asked = []
    monitor = desk.window.panel(OnAirPanel).widget.monitor
    plain = monitor._says
    monkeypatch.setattr(monitor, "_says", lambda *given: asked.append(given) or plain(*given))
    monitor._pace.stop()
    for _ in range(50):
        show(desk, shown())
    assert len(asked) == 1
    monitor._pace.timeout.emit()
    assert len(asked) == 2


# The displays one by one

HALL_1 = DisplayRow("a", "pc, screen 1", Output.HALL, True, True)
HALL_2 = DisplayRow("b", "pc, screen 1 (2)", Output.HALL, False, True)
PAGE = DisplayRow("c", "stage", Output.STAGE, True)


def with_displays(made, *rows):
    return replace(made, replica=made.replica.apply(Screens(NOON, (), rows)))


def test_displays_are_said_with_what_they_show_and_a_page_stays_as_it_is():
    sheet = displays_sheet(with_displays(shown(), HALL_1, HALL_2, PAGE))
    assert [line.said for line in sheet.lines] == [
        "pc, screen 1 (hall)",
        "pc, screen 1 (2) (hall, not what is on air yet)",
        "stage (stage)",
    ]
    assert [bool(line.why) for line in sheet.lines] == [False, False, True]
    assert (sheet.label, sheet.why) == ("Displays 3", "")


def test_displays_can_be_asked_for_nothing_without_a_link_or_a_display():
    entries = display_entries(lost(with_displays(shown(), HALL_1)))
    assert {entry.why for entry in entries} == {"No link to the server."}
    (identify,) = display_entries(shown())
    assert "conference display" in identify.why


def test_the_palette_identifies_displays_and_gives_them_another_output(desk):
    show(desk, with_displays(shown(), HALL_1, PAGE))
    desk.do("identify")
    desk.do("redirect:a:stage")
    assert desk.wire.sent == [IdentifyScreens(()), RedirectDisplay("a", Output.STAGE)]
    desk.do("redirect:c:hall")
    assert len(desk.wire.sent) == 2
    assert "page" in desk.alerts[0].sentence


def test_the_button_of_displays_lists_them_and_ticks_what_each_shows(desk):
    show(desk, with_displays(shown(), HALL_1, PAGE))
    button = desk.window.panel(OnAirPanel).displays
    assert button.text() == "Displays 2"
    button.list.aboutToShow.emit()
    identify, _, first, page = button.list.actions()
    found = {action.text(): action for action in first.menu().actions()}
    assert [text for text, action in found.items() if action.isChecked()] == ["show hall"]
    assert not any(action.isEnabled() for action in page.menu().actions())
    found["show overlay"].trigger()
    identify.trigger()
    assert desk.wire.sent == [RedirectDisplay("a", Output.OVERLAY), IdentifyScreens(())]


# In other languages


def test_targets_and_screens_in_german():
    made = reporting(shown(), (Output.HALL, 3, 1, ("Left", "Right")))
    with speaking("de"):
        take = preview_sheet(shown(*outputs(to=tuple(Output)[:3])), Output.HALL, {}).take
        assert take.words == "TAKE auf Saal + Räume + Telefone"
        sheet = on_air_sheet(made, Output.HALL)
        assert sheet.watches[0].report.text == "Saal 1/3"
        assert sheet.lagging.text == "2 von 3 zeigen es nicht: Left und Right"
        assert sheet.black_one.words == "Schwarz: Saal"


@pytest.mark.parametrize("made", [PreviewWidget, OnAirWidget, MessageForm])
def test_a_widget_in_arabic_has_latin_letters_in_names_of_keys_alone(qtbot, made):
    with speaking("ar"):
        widget = made()
        qtbot.addWidget(widget)
        parts = [widget, *widget.findChildren(QWidget)]
    texts = {one.text() for one in parts if isinstance(one, QPushButton | QLabel)}
    texts |= {one.accessibleName() for one in parts}
    texts |= {one.placeholderText() for one in parts if isinstance(one, QLineEdit)}
    said = {word for text in texts for word in re.findall("[A-Za-z]+", text)}
    assert said <= {"TAKE", "BACK", "F"}
