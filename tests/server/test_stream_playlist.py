"""Playlist, folder, pace and boxes: the parts of the stream that need neither video nor time."""

from __future__ import annotations

import struct
from datetime import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.server.stream.pace import HOPELESS, Pace, Renew, Stopped
from conference.server.stream.playlist import WINDOW, Playlist, Segment, parse
from conference.server.stream.report import Report
from conference.server.stream.segments import Boxes
from conference.server.stream.shelf import FRESH, LINGER, SAFE_NAME, Shelf

NOW = 1_790_000_000.25

segments = st.builds(
    lambda seconds, breaks, init: (seconds / 1000, breaks, f"init-{init}.mp4"),
    st.integers(1, 1499),
    st.booleans(),
    st.integers(0, 3),
)


def playlist_of(parts, number=7):
    playlist, at = Playlist(), NOW
    for seconds, breaks, init in parts:
        segment = Segment(number, f"seg-{number}.m4s", seconds, at, init, breaks)
        playlist, at, number = playlist.add(segment), at + seconds, number + 1
    return playlist


@given(st.lists(segments, max_size=30))
def test_a_playlist_reads_back_as_it_was_written(parts):
    playlist = playlist_of(parts)
    back = parse(playlist.render())
    assert back.breaks_gone == playlist.breaks_gone
    assert len(back.segments) == len(playlist.segments) == min(len(parts), WINDOW)
    for ours, theirs in zip(playlist.segments, back.segments, strict=True):
        assert (ours.number, ours.name, ours.init) == (theirs.number, theirs.name, theirs.init)
        assert ours.breaks == theirs.breaks
        assert theirs.seconds == pytest.approx(ours.seconds, abs=1e-5)
        assert theirs.at == pytest.approx(ours.at, abs=0.0006)


@given(st.lists(segments, min_size=1, max_size=40))
def test_discontinuities_are_counted_on_when_they_scroll_away(parts):
    playlist = playlist_of(parts)
    shown = sum(segment.breaks for segment in playlist.segments)
    assert playlist.breaks_gone + shown == sum(breaks for _, breaks, _ in parts)


def test_the_text_is_what_players_expect():
    playlist = playlist_of([(1.0, False, "init-7.mp4"), (0.96, True, "init-8.mp4")])
    assert playlist.render() == (
        "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-TARGETDURATION:1\n#EXT-X-MEDIA-SEQUENCE:7\n"
        "#EXT-X-DISCONTINUITY-SEQUENCE:0\n#EXT-X-INDEPENDENT-SEGMENTS\n"
        '#EXT-X-MAP:URI="init-7.mp4"\n#EXT-X-PROGRAM-DATE-TIME:2026-09-21T14:13:20.250Z\n'
        "#EXTINF:1.00000,\nseg-7.m4s\n"
        '#EXT-X-DISCONTINUITY\n#EXT-X-MAP:URI="init-8.mp4"\n'
        "#EXT-X-PROGRAM-DATE-TIME:2026-09-21T14:13:21.250Z\n#EXTINF:0.96000,\nseg-8.m4s\n"
    )


def test_a_number_that_does_not_follow_is_refused():
    playlist = playlist_of([(1.0, False, "init-7.mp4")])
    with pytest.raises(ValueError, match="follow"):
        playlist.add(Segment(9, "seg-9.m4s", 1.0, NOW, "init-7.mp4"))


@pytest.mark.parametrize(
    "text", ["", "<html>", "#EXTM3U\n#EXTINF:x,\na", "#EXTM3U\n#EXT-X-MAP:URI=none\n"]
)
def test_what_is_no_playlist_of_ours_reads_as_an_empty_one(text):
    assert parse(text) == Playlist()


def fill(shelf, count, at=NOW):
    return [shelf.add(b"media", 1.0, at + n) for n in range(count)]


def test_every_file_in_the_playlist_is_in_the_folder_and_old_ones_go(tmp_path):
    shelf = Shelf(tmp_path, NOW)
    shelf.begin(b"init")
    fill(shelf, 40)
    listed = parse((tmp_path / "live.m3u8").read_text())
    assert len(listed.segments) == WINDOW >= 8
    for segment in listed.segments:
        assert (tmp_path / segment.name).read_bytes() == b"media"
        assert (tmp_path / segment.init).read_bytes() == b"init"
    assert len(list(tmp_path.glob("seg-*"))) == WINDOW + LINGER
    assert not list(tmp_path.glob("*.part"))


def test_a_new_shelf_goes_on_after_a_discontinuity(tmp_path):
    first = Shelf(tmp_path, NOW)
    first.begin(b"one")
    last = fill(first, 4)[-1]
    second = Shelf(tmp_path, NOW + 6)
    second.begin(b"two")
    new = fill(second, 2, NOW + 6)
    assert new[0].number == last.number + 1
    assert [segment.breaks for segment in new] == [True, False]
    assert new[0].init != last.init
    assert (tmp_path / last.init).read_bytes() == b"one"
    assert (tmp_path / new[0].init).read_bytes() == b"two"
    assert len(second.playlist.segments) == 6


def test_a_second_run_on_the_same_shelf_is_a_discontinuity(tmp_path):
    shelf = Shelf(tmp_path, NOW)
    shelf.begin(b"one")
    assert not fill(shelf, 2)[0].breaks
    shelf.begin(b"two")
    assert [segment.breaks for segment in fill(shelf, 2, NOW + 2)] == [True, False]


def test_stale_segments_are_not_shown_again_but_their_numbers_stay_used(tmp_path):
    first = Shelf(tmp_path, NOW)
    first.begin(b"one")
    last = fill(first, 4)[-1]
    later = Shelf(tmp_path, NOW + 4 + FRESH + 1)
    later.begin(b"two")
    new = fill(later, 1, NOW + 100)[0]
    assert later.playlist.segments == (new,)
    assert later.playlist.breaks_gone == first.playlist.breaks_gone + 1
    assert new.number > last.number


def test_a_missing_file_or_a_broken_playlist_begins_a_new_list(tmp_path):
    first = Shelf(tmp_path, NOW)
    first.begin(b"one")
    gone = fill(first, 4)[1]
    (tmp_path / gone.name).unlink()
    assert Shelf(tmp_path, NOW + 4).playlist.segments == ()
    (tmp_path / "live.m3u8").write_bytes(b"\xff\xfe")
    shelf = Shelf(tmp_path, NOW + 4)
    assert shelf.playlist.segments == ()
    assert shelf.number > gone.number


def test_a_fresh_folder_never_uses_the_numbers_of_an_earlier_one(tmp_path):
    numbers = [Shelf(tmp_path / str(n), NOW + n * 3600).number for n in range(3)]
    for before, after in pairwise(numbers):
        assert after - before >= 3600
    assert numbers[-1] < 2**31


def test_a_segment_needs_a_run(tmp_path):
    with pytest.raises(ValueError, match="begin"):
        Shelf(tmp_path, NOW).add(b"", 1.0, NOW)


def test_names_on_the_shelf_are_safe_names(tmp_path):
    shelf = Shelf(tmp_path, NOW)
    shelf.begin(b"")
    fill(shelf, 1)
    assert all(SAFE_NAME.fullmatch(path.name) for path in tmp_path.iterdir())


class Clocks:
    """Time that passes only by waiting, and by what a test says."""

    def __init__(self):
        self.mono, self.offset, self.stopped = 100.0, NOW, False

    def wait(self, seconds):
        self.mono += seconds
        return self.stopped

    def pace(self):
        return Pace(self.wait, wall=lambda: self.mono + self.offset, monotonic=lambda: self.mono)


def test_who_is_early_waits_until_the_wall_clock_is_there():
    clocks = Clocks()
    pace = clocks.pace()
    for media in (0.0, 0.5, 7.25):
        assert pace.until(media) == 0.0
        assert clocks.mono == pytest.approx(100 + media)
        assert pace.at(media) == pytest.approx(clocks.mono + clocks.offset)


def test_who_is_late_learns_how_late_and_does_not_wait():
    clocks = Clocks()
    pace = clocks.pace()
    clocks.mono += 2.0
    assert pace.until(1.5) == pytest.approx(0.5)
    assert clocks.mono == 102.0


def test_a_run_that_lags_hopelessly_is_given_up():
    clocks = Clocks()
    pace = clocks.pace()
    clocks.mono += HOPELESS + 0.1
    with pytest.raises(Renew, match="behind"):
        pace.until(0.0)


@pytest.mark.parametrize("step", [-3600, -0.3, 0.3, 3600])
def test_a_wall_clock_that_was_set_ends_the_run(step):
    clocks = Clocks()
    pace = clocks.pace()
    pace.until(1.0)
    clocks.offset += step
    with pytest.raises(Renew, match="clock"):
        pace.until(2.0)


def test_a_wall_clock_that_is_slewed_a_little_does_not():
    clocks = Clocks()
    pace = clocks.pace()
    clocks.offset += 0.1
    assert pace.until(1.0) == 0.0


def test_stopping_ends_a_wait():
    clocks = Clocks()
    pace = clocks.pace()
    clocks.stopped = True
    with pytest.raises(Stopped):
        pace.until(5.0)


def box(kind, size=0, *, long=False):
    body = b"x" * size
    if long:
        return struct.pack(">I4sQ", 1, kind, 16 + size) + body
    return struct.pack(">I4s", 8 + size, kind) + body


@given(st.lists(st.integers(1, 40), max_size=30), st.booleans())
def test_boxes_are_found_however_the_bytes_arrive(cuts, long):
    init = box(b"ftyp", 12) + box(b"moov", 30)
    one = box(b"styp", 4) + box(b"moof", 20) + box(b"mdat", 50, long=long)
    two = box(b"moof", 9) + box(b"mdat", 0)
    whole, boxes, parts = init + one + two, Boxes(), []
    for cut in [*cuts, len(whole)]:
        piece, whole = whole[:cut], whole[cut:]
        parts += boxes.feed(piece)
    assert parts == [init, one, two]


def test_a_report_reads_back_and_other_lines_are_none():
    report = Report(3, 3.0, 1, 24.9, "copy", 2, "the clock was set")
    assert Report.read(report.line().encode()) == report
    for line in (b"", b"hello\n", b"[]", b'{"segments": 1}', b"\xff", b"null"):
        assert Report.read(line) is None


def test_program_date_times_are_rounded_to_milliseconds():
    playlist = Playlist().add(Segment(1, "seg-1.m4s", 1.0, 1_790_000_000.9996, "init-1.mp4"))
    line = next(x for x in playlist.render().splitlines() if "DATE-TIME" in x)
    told = datetime.fromisoformat(line.partition(":")[2]).timestamp()
    assert told == pytest.approx(1_790_000_001.0, abs=1e-6)
