"""The stream at the desk: what is said of sources, TAKE by two presses, keys that are hidden."""

import json
from dataclasses import replace

import pytest
from desks import Wire
from pictures import NOON, picture
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSettings, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage

from conference.client.replica import Replica
from conference.deliberation.sender import Post
from conference.protocol.messages import StreamNow
from conference.protocol.streaming import StreamAlarm, StreamSource, StreamTake
from conference.ui.bridge.bridge import Frame
from conference.ui.desk import Desk
from conference.ui.frame.window import DeskWindow
from conference.ui.kit.arming import SETTLE
from conference.ui.picture import LinkPhase, LinkStatus, Tone
from conference.ui.stream.form import SourceForm
from conference.ui.stream.highlights import HighlightsPanel
from conference.ui.stream.panel import StreamPanel
from conference.ui.stream.says.alarms import news
from conference.ui.stream.says.sheet import loudness_words, sheet_of
from conference.ui.stream.says.told import Level, read_known, read_live, read_marked

HALL = StreamSource("hall", "Hall", "rtmp", "live", NOON - 5_000, 4_200, "obs", "10.0.0.7")
SPARE = StreamSource("spare", "Spare", "srt", "lost", NOON - 9_000)
NOW = StreamNow("on air", "hall", "hall", (HALL, SPARE), segments=9, segment=800)
KNOWN = {
    "sources": [
        {"id": "hall", "title": "Hall", "kind": "rtmp", "backup": "spare", "address": "",
         "key": "s3cret", "server": "rtmp://h:1935/live", "url": "rtmp://h:1935/live/s3cret"},
        {"id": "spare", "title": "Spare", "kind": "srt", "key": "other", "server": "srt://h:9000",
         "url": "srt://h:9000?passphrase=other"},
    ]
}  # fmt: skip
LIVE = {
    "levels": {
        "hall": {"peaks": [-3.0, -20.0], "momentary": -20, "short_term": -15.2, "integrated": -23}
    },
    "pictures": {"programme": 5, "hall": 5},
}


def shown(now=NOW, **other):
    made = picture()
    return replace(made, replica=replace(made.replica, stream=now), **other)


# What is said


def test_the_source_that_is_seen_is_red_one_that_could_be_is_green_one_that_is_lost_is_amber():
    sheet = sheet_of(shown(), (), "", "")
    tones = {tile.key: tile.tone for tile in sheet.tiles}
    assert tones == {"hall": Tone.PROGRAMME, "spare": Tone.WARNING, "holding": Tone.PREVIEW}
    hall = sheet.tiles[0]
    assert (hall.state, hall.detail) == (
        "ON AIR, live, 5 s",
        "Encoder by RTMP  4,200 kbit/s  obs  10.0.0.7",
    )
    assert sheet.take.why.startswith("Pick a source")
    assert "0.8 s" in " ".join(sheet.lines)


def test_that_another_source_is_shown_than_the_one_that_was_taken_is_an_alarm():
    fallen = StreamNow("on air", "spare", "holding", (HALL, SPARE))
    sheet = sheet_of(shown(fallen), (), "hall", "")
    assert sheet.alarm == "Spare is lost: Holding card is shown until it is back."
    assert sheet.tiles[-1].tone is Tone.PROGRAMME
    assert sheet.take == replace(sheet.take, words="TAKE Hall", why="")


def test_why_a_take_is_off_is_said():
    assert sheet_of(shown(), (), "hall", "").take.why == "Hall is on air."
    assert sheet_of(shown(), (), "spare", "Not you.").take.why == "Not you."
    off = sheet_of(shown(StreamNow("off")), (), "hall", "")
    assert "without the stream" in off.take.why
    assert off.empty


def test_loudness_is_told_against_its_aim():
    assert loudness_words(Level(short_term=-23.4)) == ("-23.4 LUFS (aim: -23)", Tone.TEXT)
    assert loudness_words(Level(short_term=-15.2))[1] is Tone.WARNING
    assert loudness_words(None)[0] == loudness_words(Level())[0] == ""


def test_a_condition_is_an_alert_once_says_what_to_do_and_that_it_is_over():
    black = replace_now(alarms=(StreamAlarm("black", "spare", NOON),))
    (alert,) = news(shown(), shown(black))
    assert alert.sentence.startswith("Spare is black. Look at")
    assert alert.tone is Tone.WARNING
    assert news(shown(black), shown(black)) == ()
    (over,) = news(shown(black), shown())
    assert (over.sentence, over.topic) == ("Spare is well again.", alert.topic)
    lost = replace_now(alarms=(StreamAlarm("lost", "hall", NOON), StreamAlarm("odd", "", NOON)))
    first, other = news(shown(), shown(lost))
    assert (first.tone, other.sentence) == (Tone.DANGER, "The programme: odd. Look at it.")


def test_a_take_of_another_desk_is_told():
    took = replace_now(take=StreamTake("1", "spare", "Bob", NOON))
    told = [one.sentence for one in news(shown(login="Ann"), shown(took, login="Ann"))]
    assert told == ["Bob put Spare on the stream."]
    assert news(shown(login="Bob"), shown(took, login="Bob")) == ()


def replace_now(**changes):
    fields = {name: getattr(NOW, name) for name in NOW.__struct_fields__}
    return StreamNow(**(fields | changes))


def test_what_is_no_answer_is_nothing():
    for read in (read_known, read_live, read_marked):
        for answer in (b"", b"[]", b"{}", b'{"sources": [1], "levels": 1, "marks": [{}]}'):
            assert read(answer) is None
    assert Replica().apply(NOW).stream == NOW


# At the desk


@pytest.fixture
def desk(themed, qtbot, tmp_path):
    window = DeskWindow(QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    wire = Wire()
    desk = Desk(wire, window)
    window.resize(1366, 768)
    window.show()
    desk.show_frame(Frame(shown(), None))
    yield desk
    window.close()


def heard(desk, path):
    """Answer what was asked for last at a path."""
    return next(one for one in reversed(desk.bridge.asked) if one[0] == path)


def test_nothing_is_asked_while_nobody_looks(desk, qtbot):
    panel = desk.panel(StreamPanel)
    assert not panel._pace.isActive()
    assert not {path for path, *_ in desk.bridge.asked} & {"/api/stream", "/api/stream/live"}
    desk.do("workspace:stream")
    assert panel._pace.isActive()
    desk.do("workspace:show")
    panel._ask_live()
    assert not panel._pace.isActive()


def test_a_click_picks_and_two_presses_take(desk, qtbot, clock):
    desk.do("workspace:stream")
    panel = desk.panel(StreamPanel)
    tile = panel.widget.tiles["spare"]
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    take = panel.widget.take
    assert (take.text(), take.isEnabled()) == ("TAKE Spare", True)
    qtbot.keyClick(tile, Qt.Key.Key_Return)
    assert take.text() == "Press again: TAKE"
    clock(SETTLE)
    qtbot.keyClick(tile, Qt.Key.Key_Return)
    _, asked, _ = heard(desk, "/api/stream/take")
    assert asked["source"] == "spare"


def test_keys_are_hidden_until_asked_for_and_copied_whole(desk, qtbot):
    desk.do("workspace:stream")
    panel = desk.panel(StreamPanel)
    heard(desk, "/api/stream")[2](200, json.dumps(KNOWN).encode())
    panel._choose("hall")
    assert panel.widget.typed.server.words() == "rtmp://h:1935/live"
    assert "s3cret" not in panel.widget.typed.key.words()
    panel.widget.buttons["show_key"].click()
    assert panel.widget.typed.key.words() == "s3cret"
    panel.widget.buttons["copy_key"].click()
    assert QGuiApplication.clipboard().text() == "s3cret"
    panel._choose("spare")
    assert "other" not in panel.widget.typed.key.words()


def test_pictures_are_asked_for_once_a_version_and_levels_fall_slowly(desk):
    desk.do("workspace:stream")
    panel = desk.panel(StreamPanel)
    panel._ask_live()
    hear = heard(desk, "/api/stream/live")[2]
    hear(200, json.dumps(LIVE).encode())
    image = QImage(32, 18, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")
    heard(desk, "/api/stream/monitor/hall.jpg")[2](200, bytes(data.data()))
    assert panel.widget.tiles["hall"]._image is not None
    count = len(desk.bridge.asked)
    hear(200, json.dumps(LIVE).encode())
    assert len(desk.bridge.asked) == count
    quiet = {"levels": {"hall": {**LIVE["levels"]["hall"], "peaks": [-40.0, -40.0]}}}
    hear(200, json.dumps({**quiet, "pictures": {}}).encode())
    assert panel.widget.tiles["hall"]._held == (-5.0, -22.0)
    assert panel.widget.tiles["hall"]._image is None
    hear(0, b"")


def test_a_form_that_is_refused_stays_open_with_every_fault(desk):
    desk.do("workspace:stream")
    panel = desk.panel(StreamPanel)
    panel._act("add")
    (form,) = desk.window.findChildren(SourceForm)
    form.name.setText("Roof")
    form.accept_button.click()
    _, asked, hear = heard(desk, "/api/stream/source")
    assert asked == {"title": "Roof", "kind": "rtmp", "address": "", "backup": ""}
    hear(400, json.dumps({"code": "bad_stream", "sentence": "All wrong."}).encode())
    assert (form.isVisible(), form.wrong.words()) == (True, "All wrong.")
    hear(200, json.dumps(KNOWN).encode())
    assert not form.isVisible()


def test_who_may_not_change_is_told_and_asks_for_no_keys(desk):
    desk.show_frame(Frame(shown(post=Post.READER), None))
    desk.do("workspace:stream")
    panel = desk.panel(StreamPanel)
    assert not [path for path, *_ in desk.bridge.asked if path == "/api/stream"]
    panel._choose("spare")
    assert not panel.widget.take.isEnabled()
    desk.show_frame(Frame(shown(link=LinkStatus(LinkPhase.LOST)), None))
    assert not panel.widget.take.isEnabled()


def test_the_last_minute_is_marked_by_one_key_from_anywhere(desk, qtbot):
    qtbot.keyClick(
        desk.window,
        Qt.Key.Key_J,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    _, asked, hear = heard(desk, "/api/stream/marks")
    assert asked == {"act": "last"}
    row = {"id": "m1", "begin": NOON - 60_000, "end": NOON, "title": "A laugh", "by": "Ann"}
    hear(200, json.dumps({"marks": [row]}).encode())
    desk.do("workspace:stream")
    panel = desk.panel(HighlightsPanel)
    assert panel.widget.list.item(0).text().endswith("1:00  A laugh")
    panel.widget.list.setCurrentRow(0)
    assert panel.widget.rename.isEnabled()
    hear(409, json.dumps({"code": "x", "sentence": "No room."}).encode())
    assert desk.alerts[0].sentence == "No room."
