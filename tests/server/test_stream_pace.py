"""Pace, boxes and reports: the parts of the stream that need neither video nor time."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.server.stream.pace import HOPELESS, Pace, Renew, Stopped
from conference.server.stream.report import Report
from conference.server.stream.segments import Boxes

NOW = 1_790_000_000.25


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
