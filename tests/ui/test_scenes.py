"""Every scene of every output is said and painted, and nothing on air moves by itself."""

from dataclasses import replace

import msgspec
import numpy as np
import pytest
from lotteries import lottery, made_up
from outcomes import stv
from pictures import MINUTE, NOON, output, picture, tally
from PySide6.QtGui import QImage
from scenery import STATES, in_state, scenes, showing

from conference.core.clock import Millis
from conference.protocol.messages import BLACK
from conference.protocol.views import Output, Scene, SceneKind
from conference.ui.display.output_screen import OutputScreen
from conference.ui.display.says.cards import Breakout, Holding, MapScene, Spoken
from conference.ui.display.says.overlay import Overlay, Titled
from conference.ui.display.says.poll import PollScene
from conference.ui.display.says.screen import previewed, scene_of, screen
from conference.ui.display.window import DisplayWindow
from conference.ui.kit import style
from conference.ui.picture import Tone


def test_every_kind_has_a_scene():
    assert {scene.kind for scene in scenes()} == set(SceneKind)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("name", Output)
def test_every_scene_is_said_whatever_became_of_its_poll(name, state):
    for scene in (*scenes(), *scenes("gone", "gone"), Scene(SceneKind.POLL)):
        made = showing(scene, in_state(state), name)
        now = screen(made, name)
        assert now.report == (7, scene.kind.value)
        assert now.scene == scene_of(made, name, scene)
        assert previewed(made, name) is None


@pytest.mark.parametrize("state", STATES)
def test_a_poll_that_goes_on_has_the_same_places_and_no_verdict(state):
    for options in (("30%", "40%"), tuple(f"Option {n}" for n in range(20))):
        counts = tuple(range(len(options)))
        known = {"options": options}
        if state in {"closed", "published", "void"}:
            known["tally"] = tally(counts, counts)
        scene = Scene(SceneKind.POLL, poll="p")
        before = scene_of(showing(scene, in_state("open", options=options)), Output.HALL, scene)
        after = scene_of(showing(scene, in_state(state, **known)), Output.HALL, scene)
        assert isinstance(after, PollScene)
        assert [bar.label for bar in after.bars] == [bar.label for bar in before.bars]
        assert (after.more, after.question) == (before.more, before.question)
        assert (after.verdict, after.chart, after.chosen, after.is_wide) == ("", None, (), False)


def test_a_count_in_rounds_stays_bars_until_its_result_is_taken():
    one = stv(id="p")
    asked = scene_of(picture(polls=(one,)), Output.HALL, Scene(SceneKind.POLL, poll="p"))
    told = scene_of(picture(polls=(one,)), Output.HALL, Scene(SceneKind.RESULT, poll="p"))
    assert asked.chart is None
    assert told.chart is not None


@pytest.mark.parametrize("reveal", ["live", "on_close", "manual"])
@pytest.mark.parametrize("state", ["open", "closed", "published"])
@pytest.mark.parametrize("name", ["hall", "rooms", "phones", "members", "overlay", "stage"])
def test_a_desk_previews_no_more_than_the_audience_may_see(name, state, reveal):
    """The desk knows all counts; what it paints of an output is what its screens are told."""
    is_party = name in {"rooms", "phones"}
    reveals = {"reveal_parties" if is_party else "reveal_chamber": reveal}
    desk = in_state(state, **reveals)
    may = state == "published" or reveal == "live" or (reveal, state) == ("on_close", "closed")
    scene = scene_of(
        showing(Scene(SceneKind.POLL, poll="p"), desk), name, Scene(SceneKind.POLL, poll="p")
    )
    assert scene.with_counts is may
    assert bool(scene.map_poll) is may
    assert any(bar.people_fraction for bar in scene.bars) is may


def test_a_breakout_that_is_prepared_has_its_whole_time():
    scene = Scene(SceneKind.BREAKOUT, item="i1")
    made = scene_of(showing(scene, in_state("draft")), Output.HALL, scene)
    assert isinstance(made, Breakout)
    assert (made.time, made.left, made.over) == ("15:00", 1.0, False)


def test_cards_say_who_speaks_and_what_is_put():
    made = showing(Scene(SceneKind.HOLDING), in_state("draft"))
    speaks = scene_of(made, Output.HALL, Scene(SceneKind.SPEAKER, item="i0"))
    assert speaks == Spoken("SPEECH", "Dr Okafor", "What a wealth tax is")
    told = scene_of(made, Output.HALL, Scene(SceneKind.MESSAGE, text="Please be seated"))
    assert told == Spoken("", "Please be seated", "")
    video = scene_of(made, Output.HALL, Scene(SceneKind.VIDEO))
    assert isinstance(video, Holding)
    assert (video.kind, video.title) == ("LIVE VIDEO", "What a wealth tax is")


def test_the_map_names_its_colours_and_hides_what_is_not_revealed():
    scene = Scene(SceneKind.MAP, poll="p")
    made = scene_of(showing(scene, in_state("open")), Output.HALL, scene)
    assert isinstance(made, MapScene)
    assert [mark.words for mark in made.marks] == ["30%", "40%", "tie"]
    secret = in_state("open", reveal_chamber="on_close")
    hidden = scene_of(showing(scene, secret), Output.HALL, scene)
    assert (hidden.map_poll, hidden.marks) == ("", ())


def test_before_anything_is_known_a_screen_waits_and_reports_nothing():
    now = screen(replace(picture(), replica=type(picture().replica)()))
    assert now.report is None
    assert now.scene.title == "Waiting for the server"


# Painted


@pytest.fixture
def monitor(themed, qtbot):
    made = OutputScreen(calm=True)
    qtbot.addWidget(made)
    made.resize(640, 360)
    return made


@pytest.fixture
def window(themed, qtbot):
    made = DisplayWindow()
    qtbot.addWidget(made)
    made.resize(640, 360)
    return made


@pytest.mark.parametrize("state", STATES)
def test_preview_and_display_have_the_same_pixels(monitor, window, state):
    for scene in scenes():
        prepared = showing(Scene(SceneKind.HOLDING), in_state(state), preview=scene)
        monitor.show_screen(previewed(prepared, Output.HALL), prepared)
        taken = showing(scene, in_state(state))
        window.show_picture(taken)
        assert (pixels(monitor) == pixels(window)).all(), scene


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("output", [Output.OVERLAY, Output.STAGE])
def test_overlay_and_stage_have_the_same_pixels_on_preview_and_display(
    monitor, themed, qtbot, state, output
):
    window = DisplayWindow(output, style.colour("window").name())
    qtbot.addWidget(window)
    window.resize(640, 360)
    seen = set()
    for scene in scenes():
        prepared = showing(Scene(SceneKind.HOLDING), in_state(state), output, preview=scene)
        monitor.show_screen(previewed(prepared, output), prepared)
        window.show_picture(showing(scene, in_state(state), output))
        painted = pixels(window)
        assert (pixels(monitor) == painted).all(), scene
        seen.add(painted.tobytes())
    assert len(seen) > (5 if output is Output.OVERLAY else 1)


def test_an_overlay_is_nothing_but_what_is_over_the_picture(themed, qtbot):
    window = DisplayWindow(Output.OVERLAY)
    qtbot.addWidget(window)
    window.resize(640, 360)
    words = Scene(SceneKind.MESSAGE, title="Please be seated")
    window.show_picture(showing(words, in_state("draft"), Output.OVERLAY))
    image = window.grab().toImage()
    assert image.pixelColor(320, 90).alpha() == 0
    assert image.pixelColor(5, 330).alpha() > 200
    for scene in (Scene(SceneKind.VIDEO), Scene(SceneKind.HOLDING)):
        window.show_picture(showing(scene, in_state("draft"), Output.OVERLAY))
        clear = window.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
        assert not np.frombuffer(clear.constBits(), np.uint32).any()


def test_a_display_that_becomes_an_overlay_is_transparent_from_then_on(window, qtbot):
    window.show_picture(showing(Scene(SceneKind.HOLDING), in_state("draft")))
    window.show()
    window.change_output(Output.OVERLAY)
    assert window.isVisible()
    assert window.grab().toImage().pixelColor(320, 90).alpha() == 0
    window.change_output(Output.HALL)
    assert window.grab().toImage().pixelColor(320, 90).alpha() == 255
    window.close()


def test_the_colour_behind_an_overlay_is_the_one_that_is_keyed_out(themed, qtbot):
    window = DisplayWindow(Output.OVERLAY, "#00b140")
    qtbot.addWidget(window)
    window.show_picture(showing(Scene(SceneKind.VIDEO), in_state("draft"), Output.OVERLAY))
    assert set(np.unique(pixels(window)).tolist()) == {0xFF00B140}


def test_the_overlay_says_who_speaks_what_is_asked_and_how_long_still():
    made = showing(Scene(SceneKind.HOLDING), in_state("open"), Output.OVERLAY)

    def said(scene):
        return scene_of(made, Output.OVERLAY, scene)

    third = said(Scene(SceneKind.SPEAKER, item="i0")).third
    assert (third.title, third.text) == ("Dr Okafor", "What a wealth tax is")
    assert said(Scene(SceneKind.MESSAGE, title="A", text="B")).strip == Titled("A", "B")
    clock = said(Scene(SceneKind.TIMER)).clock
    assert (clock.title, clock.time, clock.is_last) == ("What a wealth tax is", "14:00", False)
    assert said(Scene(SceneKind.POLL, poll="p")).poll.question == "30% or 40%?"
    assert said(Scene(SceneKind.POLL, poll="gone")) == said(Scene(SceneKind.VIDEO)) == Overlay()


def test_the_overlay_keeps_from_viewers_what_rooms_may_not_see():
    scene = Scene(SceneKind.POLL, poll="p")
    hidden = in_state("open", reveal_parties="on_close")
    made = scene_of(showing(scene, hidden, Output.OVERLAY), Output.OVERLAY, scene)
    assert not made.poll.with_counts
    assert made.poll.hidden


@pytest.mark.parametrize(
    ("gone", "time", "word", "tone"),
    [
        (1, "14:00", "left", Tone.TEXT),
        (13, "2:00", "Please come to an end", Tone.WARNING),
        (15, "0:00", "Please come to an end", Tone.WARNING),
        (17, "+2:00", "Over time", Tone.WARNING),
    ],
)
def test_the_stage_says_how_long_the_speaker_still_has(gone, time, word, tone):
    words = Scene(SceneKind.MESSAGE, title="Speak up", text="please")
    later = Millis(NOON + (gone - 1) * MINUTE)
    made = scene_of(showing(words, in_state("draft"), now=later), Output.STAGE, words)
    assert (made.name, made.about) == ("Dr Okafor", "What a wealth tax is")
    assert (made.time, made.word, made.tone) == (time, word, tone)
    assert made.said == "Speak up: please"
    assert made.hall.startswith("message")


def test_the_stage_before_anything_is_known_says_that_it_connects():
    nothing = replace(picture(), replica=type(picture().replica)())
    made = scene_of(nothing, Output.STAGE, Scene(SceneKind.HOLDING))
    assert (made.name, made.time, made.hall) == ("Connecting", "", "not known yet")


def test_a_drawn_lottery_is_the_same_in_both(monitor, window):
    scene = Scene(SceneKind.LOTTERY, lottery="l")
    made = showing(scene, in_state("draft"), preview=scene, now=Millis(NOON + 60 * MINUTE))
    drawn = msgspec.structs.replace(made_up(lottery()), id="l")
    views = made.replica.views.set("lottery/l", drawn)
    made = replace(made, replica=replace(made.replica, views=views))
    monitor.show_screen(previewed(made, Output.HALL), made)
    window.show_picture(made)
    assert (pixels(monitor) == pixels(window)).all()


def test_a_poll_that_closes_moves_no_row(window):
    scene = Scene(SceneKind.POLL, poll="p")
    secret = {"reveal_chamber": "on_close"}
    window.show_picture(showing(scene, in_state("open", live=False, **secret)))
    before = tracks(window)
    window.show_picture(showing(scene, in_state("closed", **secret)))
    assert len(before) == 2
    assert before <= tracks(window)


def test_black_is_black_and_loses_nothing(window):
    scene = Scene(SceneKind.POLL, poll="p")
    made = showing(scene, in_state("open"))
    window.show_picture(made)
    before = pixels(window)
    dark = replace(
        made,
        replica=replace(
            made.replica, views=made.replica.views.set("output/hall", output(scene, black=True))
        ),
    )
    window.show_picture(dark)
    assert not (pixels(window) & 0xFFFFFF).any()
    window.show_picture(made)
    assert (pixels(window) == before).all()


def test_what_is_painted_is_reported_once_and_only_when_it_is(window, qtbot):
    told = []
    window.painted.connect(lambda *report: told.append(report))
    scene = Scene(SceneKind.POLL, poll="p")
    made = showing(scene, in_state("open"))
    window.show_picture(made)
    assert told == []
    window.show()
    qtbot.waitExposed(window)
    window.grab()
    window.show_picture(replace(made, now=Millis(NOON + 1_000)))
    window.grab()
    assert told == [(7, "poll")]
    shown = output(scene, black=True, revision=8)
    views = made.replica.views.set("output/hall", shown)
    window.show_picture(replace(made, replica=replace(made.replica, views=views)))
    window.grab()
    assert told == [(7, "poll"), (8, BLACK)]
    window.close()


def test_a_display_says_which_one_it_is(window, qtbot):
    window.show_picture(showing(Scene(SceneKind.HOLDING), in_state("draft")))
    window.show()
    before = pixels(window)
    qtbot.keyClick(window, "i")
    assert (pixels(window) != before).mean() > 0.3
    window._identity.timeout.emit()
    window._identity.stop()
    window.refresh_over()
    assert (pixels(window) == before).all()
    window.close()


def pixels(widget):
    """The pixels of a widget as rows."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint32)
    return flat.reshape(image.height(), image.width()).copy()


def tracks(window):
    """Where the tracks of bars begin, by a column of pixels that they all cross."""
    column = pixels(window)[:, 250]
    inks = [style.colour("raised"), style.option_colour(0), style.option_colour(1)]
    inside = np.isin(column, [ink.rgb() for ink in inks])
    return set(np.flatnonzero(np.diff(inside.astype(int)) == 1).tolist())
