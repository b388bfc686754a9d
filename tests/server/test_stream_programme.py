"""The programme in virtual time: cards, takes, lost sources, all renditions in step."""

from __future__ import annotations

import errno
import io
import json
import socket
import threading
from fractions import Fraction

import av
import numpy as np
import pytest
from lane_runs import NOW, VirtualTime, decoded, listed, play, read

from conference.core.errors import ConferenceError
from conference.server.stream import shelf
from conference.server.stream.programme.cards import TestCard, read_barcode
from conference.server.stream.programme.feed import Feed
from conference.server.stream.programme.files import FileFeed
from conference.server.stream.programme.fit import Picture, planes
from conference.server.stream.programme.live import Listener, LiveFeed
from conference.server.stream.programme.plan import alone, by_settings
from conference.server.stream.programme.show import Replan
from conference.server.stream.programme.sound import RATE
from conference.server.stream.settings import HOLDING, SourceKind, SourceSetting, StreamSettings

BARS = SourceSetting("bars", "Bars", SourceKind.CARD, "test")
MAIN = SourceSetting("main", "Hall", SourceKind.RTMP)
SPARE = SourceSetting("spare", "Spare", SourceKind.RTMP)


def settings(*sources, on_air="bars", renditions=("360", "audio"), **options):
    return StreamSettings(sources or (BARS,), on_air, renditions, **options)


def film(
    path, *, form=None, seconds=2, size=(64, 36), fps=25, rate=48_000, layout="stereo", **more
):
    """A film of one light and a tone; ``picture`` and ``sound`` may be left out."""
    path_or_file = path if form else str(path)
    with av.open(path_or_file, "w", format=form) as out:
        picture = sound = None
        if more.get("picture", True):
            picture = out.add_stream("libx264", rate=fps, options={"preset": "ultrafast"})
            (picture.width, picture.height), picture.pix_fmt = size, "yuv420p"
            picture.codec_context.gop_size = fps
        if more.get("sound", True):
            sound = out.add_stream("aac", rate=rate, layout=layout)
        for n in range(seconds * fps):
            if picture:
                light = np.full((size[1] * 3 // 2, size[0]), more.get("light", 200), np.uint8)
                frame = av.VideoFrame.from_ndarray(light, format="yuv420p")
                frame.pts, frame.time_base = n, Fraction(1, fps)
                out.mux(picture.encode(frame))
            if sound:
                count = rate // fps
                wave = 0.5 * np.sin(2 * np.pi * 400 * np.arange(n * count, (n + 1) * count) / rate)
                many = len(sound.codec_context.layout.channels)
                piece = av.AudioFrame.from_ndarray(
                    np.tile(wave.astype(np.float32), (many, 1)), format="fltp", layout=layout
                )
                piece.sample_rate, piece.pts, piece.time_base = rate, n * count, Fraction(1, rate)
                out.mux(sound.encode(piece))
        for stream in filter(None, (picture, sound)):
            out.mux(stream.encode(None))
    return path


def luma(frame):
    return planes(frame)[0]


def heard(out, segments):
    """The sound of some segments, left."""
    pieces = []
    for segment in segments:
        with av.open(io.BytesIO(read(out, segment, "audio"))) as container:
            pieces += [frame.to_ndarray()[0] for frame in container.decode(audio=0)]
    return np.concatenate(pieces)


def test_the_test_card_shows_the_time_at_which_its_pictures_are_due(tmp_path):
    play(by_settings(settings()), tmp_path, 3.2)
    for segment in listed(tmp_path, "360")[:3]:
        pictures, samples = decoded(tmp_path, segment, "360")
        assert len(pictures) == 25
        assert samples == pytest.approx(RATE, abs=1024)
        for n, frame in enumerate(pictures):
            due = round((segment.at + n / 25) * 1000) % (1 << 32)
            assert read_barcode(luma(frame)) == pytest.approx(due, abs=1)


def test_the_beep_of_the_test_card_is_on_the_full_second(tmp_path):
    time = VirtualTime()
    time.now = 0.3
    play(by_settings(settings()), tmp_path, 3.6, time)
    whole = listed(tmp_path, "audio")[:3]
    sound = heard(tmp_path, whole[:1])
    loud = np.abs(sound) > 0.15
    begins = whole[0].at + int(np.argmax(loud)) / RATE
    assert begins == pytest.approx(NOW + 1, abs=0.025)  # a segment begins with a frame of AAC


@pytest.mark.long
def test_all_renditions_have_the_same_segments_and_key_pictures(tmp_path):
    plan = by_settings(settings(renditions=("720", "360", "audio")))
    reports, _ = play(plan, tmp_path, 2.5)
    assert reports[-1].renditions == ("720", "360", "audio")
    of = {name: listed(tmp_path, name) for name in ("720", "360", "audio")}
    for name in ("360", "audio"):
        assert [(s.number, s.seconds, s.at) for s in of[name]] == [
            (s.number, s.seconds, s.at) for s in of["720"]
        ]
    large, small = (decoded(tmp_path, of[name][1], name)[0] for name in ("720", "360"))
    assert (large[0].width, small[0].width) == (1280, 640)
    assert [frame.time for frame in large] == pytest.approx([frame.time for frame in small])
    assert large[0].key_frame
    assert small[0].key_frame


def test_a_take_shows_within_300_ms_and_breaks_nothing(tmp_path):
    plan = by_settings(settings())
    reports, _ = play(plan, tmp_path, 4.5, orders={2.3: {"take": HOLDING}})
    segments = listed(tmp_path, "360")
    assert not any(segment.breaks for segment in segments)
    pictures, _ = decoded(tmp_path, segments[2], "360")
    is_bars = [bool(luma(frame)[100, 100] > 60) for frame in pictures]
    cut = is_bars.index(False)
    assert cut / 25 == pytest.approx(0.3, abs=0.3)
    assert all(is_bars[:cut])
    assert not any(is_bars[cut:])
    sound = heard(tmp_path, segments[3:4])
    assert np.abs(sound[2048:]).max() < 0.001
    assert (reports[-1].on_air, reports[-1].showing) == (HOLDING, HOLDING)


def test_a_take_of_what_is_not_there_changes_nothing_and_is_said(tmp_path):
    reports, _ = play(by_settings(settings()), tmp_path, 2.2, orders={1.0: {"take": "nobody"}})
    assert reports[-1].showing == "bars"
    assert "nobody" in reports[-1].word


class Hall(Feed):
    """A live source that has a grey picture and a tone while it is ``alive``."""

    def __init__(self, time, alive):
        super().__init__(0.0)
        self._time, self._alive, self._to = time, alive, 0.0
        frame = av.VideoFrame(64, 36, "yuv420p")
        for plane in planes(frame):
            plane[:] = 128
        self._picture = Picture(frame)

    def advance(self, now):
        if self._alive(now):
            self.heard = now
            self.put_picture(self._picture, now)
        super().advance(now)


def shows(reports):
    """What was shown, each once."""
    names = [report.showing for report in reports]
    return [name for n, name in enumerate(names) if n == 0 or names[n - 1] != name]


def test_a_lost_source_falls_to_the_holding_card_within_two_seconds_and_returns(tmp_path):
    time = VirtualTime()
    hall = Hall(time, lambda now: not 2.0 <= now < 6.0)
    plan = by_settings(settings(MAIN, on_air="main"))
    reports, _ = play(plan, tmp_path, 9.2, time, live=lambda _: hall)
    assert shows(reports) == [HOLDING, "main", HOLDING, "main"]
    assert {report.on_air for report in reports} == {"main"}
    grey = []
    for segment in listed(tmp_path, "360", 20):
        pictures, _ = decoded(tmp_path, segment, "360")
        grey += [abs(int(luma(frame)[100, 100]) - 128) < 5 for frame in pictures]
    came = grey.index(True)
    lost = grey.index(False, came)
    back = grey.index(True, lost)
    assert came / 25 == pytest.approx(1.0, abs=0.1)
    assert 1.4 < lost / 25 - 2.0 < 2.0
    assert back / 25 - 6.0 == pytest.approx(1.0, abs=0.1)
    assert len(grey) == pytest.approx(9.2 * 25, abs=2)


def test_a_lost_source_with_a_living_backup_falls_to_that(tmp_path):
    time = VirtualTime()
    main = SourceSetting("main", "Hall", SourceKind.RTMP, backup="spare")
    halls = {"main": Hall(time, lambda now: now < 2.0), "spare": Hall(time, lambda _: True)}
    plan = by_settings(settings(main, SPARE, on_air="main"))
    reports, _ = play(plan, tmp_path, 5.0, time, live=lambda setting: halls[setting.id])
    assert shows(reports) == [HOLDING, "main", "spare"]
    assert reports[-1].sources["main"].state == "lost"
    assert reports[-1].sources["spare"].state == "live"


@pytest.mark.long
def test_files_follow_each_other_and_begin_when_they_are_taken(tmp_path):
    first = film(tmp_path / "a.mp4", light=60, seconds=1)
    second = film(tmp_path / "b.mp4", light=180, seconds=1)
    files = SourceSetting("files", "Films", SourceKind.FILE, f"{first}\n{second}\n")
    plan = by_settings(settings(BARS, files))
    reports, _ = play(plan, tmp_path / "out", 6.5, orders={2.0: {"take": "files"}})
    light = []
    for segment in listed(tmp_path / "out", "360")[2:6]:
        pictures, _ = decoded(tmp_path / "out", segment, "360")
        light += [int(luma(frame)[100, 300]) for frame in pictures]
    expected = [60] * 25 + [180] * 25 + [60] * 25 + [180] * 25
    assert sum(abs(a - b) > 10 for a, b in zip(light, expected, strict=True)) <= 8
    assert reports[0].sources["files"].state == "ready"
    assert reports[-1].sources["files"].state == "live"


def test_a_file_that_is_not_there_is_said_and_the_holding_card_is_shown(tmp_path):
    gone = SourceSetting("gone", "Film", SourceKind.FILE, str(tmp_path / "gone.mp4"))
    reports, _ = play(by_settings(settings(gone, on_air="gone")), tmp_path / "out", 2.2)
    assert reports[-1].showing == HOLDING
    assert reports[-1].sources["gone"].state == "failed"
    assert "gone.mp4" in reports[-1].sources["gone"].fault


@pytest.mark.long
@pytest.mark.parametrize("kind", ["picture", "music", "both"])
def test_the_holding_card_can_have_a_picture_and_music(tmp_path, kind):
    path = tmp_path / "card.mp4"
    film(path, picture=kind != "music", sound=kind != "picture", light=180)
    plan = by_settings(settings(on_air=HOLDING, holding=str(path)))
    play(plan, tmp_path / "out", 4.4)
    segment = listed(tmp_path / "out", "360")[2]
    frame = decoded(tmp_path / "out", segment, "360")[0][0]
    assert (abs(int(luma(frame)[100, 300]) - 180) < 5) == (kind != "music")
    loud = np.abs(heard(tmp_path / "out", [segment])).max()
    assert (loud > 0.3) == (kind != "picture")


@pytest.mark.parametrize(
    ("made", "channels"),
    [
        ({"layout": "5.1"}, 6),
        ({"layout": "mono", "rate": 44_100}, 1),
        ({"rate": 32_000, "fps": 16}, 2),
        ({"sound": False}, 0),
        ({"fps": 50}, 2),
    ],
)
def test_odd_films_come_out_right(tmp_path, made, channels):
    source = SourceSetting(
        "film", "Film", SourceKind.FILE, str(film(tmp_path / "f.mp4", seconds=4, **made))
    )
    plan = by_settings(settings(source, on_air="film", pass_through=False))
    reports, _ = play(plan, tmp_path / "out", 3.4)
    assert reports[-1].sources["film"].channels == channels
    segment = listed(tmp_path / "out", "360")[1]
    pictures, samples = decoded(tmp_path / "out", segment, "360")
    assert len(pictures) == 25
    assert luma(pictures[12])[100, 300] == pytest.approx(200, abs=4)
    assert samples == pytest.approx(RATE, abs=1024)
    sound = heard(tmp_path / "out", [segment])[2048:]
    if channels:
        crossings = np.count_nonzero(np.diff(np.signbit(sound)))
        assert crossings / 2 / (len(sound) / RATE) == pytest.approx(400, rel=0.01)
    else:
        assert not sound.any()


def test_low_delay_makes_parts_that_make_up_the_segment(tmp_path):
    play(by_settings(settings(low_delay=True)), tmp_path, 2.5)
    for rendition in ("360", "audio"):
        segment = listed(tmp_path, rendition)[1]
        block = (tmp_path / rendition).iterdir()
        folder = next(block)
        parts = sorted(
            folder.glob(f"seg-{segment.number}.*.m4s"),
            key=lambda path: int(path.name.split(".")[1]),
        )
        assert len(parts) == (5 if rendition == "360" else 6) or rendition == "audio"
        assert b"".join(one.read_bytes() for one in parts) == (folder / segment.name).read_bytes()
    assert len(decoded(tmp_path, listed(tmp_path, "360")[1], "360")[0]) == 25


@pytest.mark.long
def test_other_renditions_are_made_from_the_next_run_on(tmp_path):
    after = settings(renditions=("720", "audio"))
    reports, _ = play(
        by_settings(settings()),
        tmp_path,
        4.4,
        orders={2.0: {"settings": True}},
        settings=lambda: after,
    )
    assert reports[-1].renditions == ("720", "audio")
    frame = decoded(tmp_path, listed(tmp_path, "720")[0], "720")[0][0]
    assert (frame.width, frame.height) == (1280, 720)
    assert listed(tmp_path, "720")[-1].at > NOW + 2
    assert reports[-1].runs == 2


def test_settings_that_cannot_be_read_change_nothing_and_are_said(tmp_path):
    def broken():
        raise ConferenceError("bad_stream_settings", "It cannot be read.")

    reports, _ = play(
        by_settings(settings()), tmp_path, 2.4, orders={1.0: {"settings": True}}, settings=broken
    )
    assert reports[-1].word == "It cannot be read."
    assert reports[-1].showing == "bars"


@pytest.mark.slow
def test_a_machine_that_is_too_slow_drops_the_largest_rendition_and_says_so(tmp_path):
    slow = VirtualTime(cost=0.03)
    plan = by_settings(settings(renditions=("720", "360", "audio")))
    reports, _ = play(plan, tmp_path, 16, slow)
    assert reports[-1].renditions == ("360", "audio")
    assert "cannot make 720" in reports[-1].word
    assert reports[-1].runs >= 2


@pytest.mark.long
def test_a_full_disk_is_said_and_the_programme_goes_on_when_there_is_room(tmp_path, monkeypatch):
    time, real = VirtualTime(), shelf.write_whole

    def write(path, data):
        if 1.5 < time.now < 4.5:
            raise OSError(errno.EIO, "broken")
        real(path, data)

    monkeypatch.setattr(
        shelf.Shelf.__init__,
        "__kwdefaults__",
        {
            **shelf.Shelf.__init__.__kwdefaults__,
            "write": write,
        },
    )
    reports, _ = play(by_settings(settings()), tmp_path, 8.4, time)
    assert any("cannot be written" in report.word for report in reports)
    assert reports[-1].word == ""
    assert decoded(tmp_path, listed(tmp_path, "360")[-2], "360")[0]


@pytest.mark.long
def test_a_clock_that_is_set_begins_a_new_run(tmp_path):
    time = VirtualTime()
    offset = [0.0]
    time.wall = lambda: NOW + time.now + offset[0]
    time.at[2.5] = lambda: offset.__setitem__(0, 3600.0)
    reports, said = play(by_settings(settings()), tmp_path, 4.6, time)
    assert said.renewed == "the clock was set"
    last = listed(tmp_path, "360")[-1]
    assert last.at > NOW + 3600
    assert reports[-1].runs == 2


class Pieces:
    """A connection of which a read gives a piece."""

    def __init__(self, data):
        self._file = io.BytesIO(data)

    def read(self, count):
        return self._file.read(min(count, 4096))


def stream(form, **made):
    file = io.BytesIO()
    film(file, form=form, **made)
    return file.getvalue()


@pytest.mark.parametrize("form", ["flv", "mpegts"])
def test_a_live_source_is_decoded_and_what_it_is_is_known(form):
    feed = LiveFeed(monotonic=lambda: 5.0)
    feed.read(Pieces(stream(form, seconds=2)), form)
    feed.advance(100.0)
    assert (feed.facts.width, feed.facts.height, feed.facts.channels) == (64, 36, 2)
    assert feed.picture is not None
    assert luma(feed.picture.frame)[10, 10] == pytest.approx(200, abs=3)


def test_a_source_may_change_its_size_in_mid_stream():
    data = stream("mpegts", size=(64, 36)) + stream("mpegts", size=(128, 96), light=90)
    feed = LiveFeed(monotonic=lambda: 5.0)
    feed.read(Pieces(data), "mpegts")
    feed.advance(100.0)
    assert (feed.facts.width, feed.facts.height) == (128, 96)
    assert feed.pass_picture is None or feed.why_not == ""


@pytest.mark.parametrize("without", ["picture", "sound"])
def test_a_live_source_may_lack_picture_or_sound(without):
    feed = LiveFeed(monotonic=lambda: 5.0)
    feed.read(Pieces(stream("flv", **{without: False})), "flv")
    feed.advance(5.2)
    assert (feed.picture is None) == (without == "picture")
    assert bool(feed.facts.channels) == (without == "picture")


@pytest.mark.sockets
def test_the_ingest_connects_says_who_it_is_and_is_read(tmp_path):
    feed = LiveFeed()
    listener = Listener(tmp_path / "s", {"main": feed}.get)
    data = stream("flv", seconds=1)
    try:
        for greeting in (b"nonsense\n", b'{"source": "other", "format": "flv"}\n', b""):
            with socket.socket(socket.AF_UNIX) as other:
                other.settimeout(30)
                other.connect(str(tmp_path / "s"))
                other.sendall(greeting)
                other.shutdown(socket.SHUT_WR)
                assert other.recv(1) == b""
        with socket.socket(socket.AF_UNIX) as ingest:
            ingest.connect(str(tmp_path / "s"))
            ingest.sendall(json.dumps({"source": "main", "format": "flv"}).encode() + b"\n" + data)
            ingest.shutdown(socket.SHUT_WR)
            ingest.settimeout(30)
            assert ingest.recv(1) == b""
    finally:
        listener.close()
    assert feed.facts.width == 64
    for thread in threading.enumerate():
        if thread.name == "live source":
            thread.join(30)
            assert not thread.is_alive()


def test_a_file_is_read_by_a_thread_of_its_own_that_ends(tmp_path):
    feed = FileFeed([film(tmp_path / "f.mp4")])
    with feed.lock:
        assert feed.lock.wait_for(lambda: feed._pictures, 30)
    feed.roll(0.0)
    feed.advance(0.1)
    assert feed.picture is not None
    feed.close()
    assert not any(thread.name == "file" for thread in threading.enumerate())


def test_the_card_says_when_there_is_no_barcode():
    with pytest.raises(ValueError, match="no barcode"):
        read_barcode(np.zeros((360, 640), np.uint8))
    card = TestCard((640, 360), lambda now: NOW + now)
    card.advance(0.25)
    assert read_barcode(luma(card.picture.frame)) == round((NOW + 0.25) * 1000) % (1 << 32)


def test_settings_that_come_for_a_file_alone_have_it_planned_anew(tmp_path):
    path = film(tmp_path / "f.mp4")
    with pytest.raises(Replan):
        play(alone(path), tmp_path / "out", 9, orders={1.0: {"settings": True}}, settings=settings)
