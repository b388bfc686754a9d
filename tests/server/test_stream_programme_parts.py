"""The parts of the programme that need neither video nor time: who is shown, sound, fragments."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.server.stream.programme.anchor import Anchor
from conference.server.stream.programme.director import BACK, LOST, Director
from conference.server.stream.programme.fragment import Sample, fragment, length_prefixed
from conference.server.stream.programme.lateness import Lateness
from conference.server.stream.programme.sound import RATE, SoundLine
from conference.server.stream.settings import HOLDING, SourceKind, SourceSetting, StreamSettings

SOURCES = (
    SourceSetting("main", "Hall", SourceKind.RTMP, backup="spare"),
    SourceSetting("spare", "Spare", SourceKind.SRT, backup="main"),
    SourceSetting("third", "Third", SourceKind.RTMP),
)
SETTINGS = StreamSettings(SOURCES, on_air="main")


class Hall:
    """Sources that have data or not, second by second in steps of a tenth."""

    def __init__(self, on_air="main"):
        self.director = Director(SETTINGS, on_air)
        self.now, self.alive = 0.0, {"main", "spare", "third"}
        self.heard = {}

    def run(self, seconds):
        """What is shown after each step."""
        shown = []
        for _ in range(round(seconds * 10)):
            self.now += 0.1
            self.heard.update(dict.fromkeys(self.alive, self.now))
            shown.append(self.director.decide(self.now, self.last_heard))
        return shown

    def last_heard(self, source):
        return self.heard.get(source, float("-inf"))


def test_a_lost_source_falls_to_its_backup_and_comes_back_when_it_has_been_there_for_a_second():
    hall = Hall()
    assert set(hall.run(3)) == {"main"}
    hall.alive.discard("main")
    shown = hall.run(3)
    lost = shown.index("spare")
    assert lost / 10 == pytest.approx(LOST, abs=0.11)
    assert set(shown[lost:]) == {"spare"}
    hall.alive.add("main")
    shown = hall.run(3)
    assert shown.index("main") / 10 == pytest.approx(BACK, abs=0.11)


def test_without_a_living_backup_the_holding_card_is_shown_within_two_seconds():
    hall = Hall()
    hall.run(1)
    hall.alive.clear()
    shown = hall.run(3)
    assert shown.index(HOLDING) / 10 < 2.0
    assert shown[-1] == HOLDING
    hall.alive.add("spare")
    assert hall.run(2)[-1] == "spare"


def test_a_source_that_comes_and_goes_is_not_shown_until_it_stays():
    hall = Hall()
    hall.run(1)
    hall.alive = {"third"}
    hall.run(3)
    for _ in range(5):
        hall.alive = {"main"}
        assert set(hall.run(0.5)) == {HOLDING}
        hall.alive = set()
        hall.run(1.6)


def test_a_take_wins_at_once_also_over_what_has_just_come_back():
    hall = Hall()
    hall.run(1)
    assert hall.director.take("third")
    assert hall.run(0.1) == ["third"]
    hall.alive.discard("main")
    hall.run(3)
    hall.alive.add("main")
    hall.director.take("main")
    assert hall.run(0.1) == ["main"]
    hall.director.take(HOLDING)
    assert hall.run(0.1) == [HOLDING]
    assert not hall.director.take("nobody")
    assert hall.run(0.1) == [HOLDING]


def test_of_two_that_stand_in_for_each_other_and_are_both_lost_neither_is_shown():
    hall = Hall()
    hall.run(1)
    hall.alive = {"third"}
    assert hall.run(3)[-1] == HOLDING


def test_a_source_that_is_removed_leaves_the_air_to_the_one_that_the_settings_name():
    hall = Hall()
    hall.run(1)
    hall.director.changed(StreamSettings(SOURCES[2:], on_air="third"))
    assert hall.run(0.1) == ["third"]
    hall.director.changed(StreamSettings(SOURCES, on_air="third"))
    assert hall.run(0.1) == ["third"]


WRAP = 1 << 20
"""Places of sound that single precision can tell apart; a multiple of a frame of AAC."""


def ramp(start, count):
    """Sound whose samples say their own place."""
    places = np.arange(start, start + count, dtype=np.float32)
    return np.stack([places, -places])


@given(st.lists(st.integers(1, 5000), min_size=1, max_size=20), st.integers(100, 3000))
def test_sound_in_pieces_of_any_size_comes_out_sample_by_sample(sizes, step):
    line, put = SoundLine(), 0
    for size in sizes:
        line.put(ramp(put, size), put / RATE)
        put += size
    taken = 0
    while taken + step <= put:
        samples = line.take(taken / RATE, step)
        assert np.array_equal(samples, ramp(taken, step))
        taken += step


def test_a_gap_becomes_silence_and_an_overlap_is_cut():
    line = SoundLine()
    line.put(ramp(1, 4800), 0.0)
    line.put(ramp(14401, 4800), 0.3)
    taken = line.take(0.0, 19200)
    assert np.array_equal(taken[0, :4800], ramp(1, 4800)[0])
    assert not taken[:, 4800:14400].any()
    line = SoundLine()
    line.put(ramp(0, 9600), 0.0)
    line.put(ramp(0, 9600), 0.1)
    assert line.end == pytest.approx(0.3)


def test_who_has_no_sound_is_silent_and_sound_from_before_is_left_out():
    line = SoundLine()
    assert not line.take(5.0, 480).any()
    line.put(ramp(1, RATE), 4.0)
    assert line.take(4.5, 480)[0, 0] == pytest.approx(RATE / 2 + 1)
    assert not line.take(3.0, 480).any()


def drift(parts_in_a_million, seconds, jitter=0.0, step=0.04):
    """The greatest difference in seconds between a sound's time and when it is heard, while a
    source's clock is wrong, after two seconds to settle."""
    line, rate = SoundLine(), RATE * (1 + parts_in_a_million / 1e6)
    chance = np.random.default_rng(1)
    put, worst = 0, 0.0
    for tick in range(round(seconds / step)):
        now = tick * step
        while put / rate < now + 2 * step + 0.1:
            at = put / rate + chance.uniform(-jitter, jitter)
            line.put(ramp(put % WRAP, 1024), at)
            put += 1024
        samples = line.take(now, round(RATE * step))
        if now > 2:
            off = (float(samples[0, 0]) - now * rate + WRAP / 2) % WRAP - WRAP / 2
            worst = max(worst, abs(off) / rate)
    return worst


@pytest.mark.parametrize("wrong", [0, 100, -100, 3000, -3000])
def test_sound_stays_with_the_picture_however_wrong_the_sources_clock_is(wrong):
    assert drift(wrong, 60, jitter=0.001) < 0.01


@pytest.mark.thorough
@pytest.mark.timeout(900)
def test_sound_stays_with_the_picture_for_eight_hours():
    assert drift(-200, 8 * 3600, jitter=0.001, step=0.2) < 0.01


def arrivals(anchor, lags, step=0.04, begin=0.0):
    """Offsets while packets with timestamps in steps arrive so many seconds late."""
    return [
        anchor.heard(begin + n * step, 1000 + begin + n * step + lag) for n, lag in enumerate(lags)
    ]


def test_a_burst_at_the_beginning_does_not_make_a_source_late_for_ever():
    lags = [0.8 - 0.04 * n for n in range(20)] + [0.0] * 50
    offsets = arrivals(Anchor(0.2), lags)
    assert offsets[-1] == pytest.approx(1000.2, abs=0.02)


def test_who_comes_late_makes_the_delay_longer_at_once_and_shorter_slowly():
    anchor = Anchor(0.2)
    arrivals(anchor, [0.0] * 100)
    offsets = arrivals(anchor, [0.6] + [0.0] * 500, begin=4.0)
    assert offsets[0] >= 1000.6
    assert offsets[-1] < 1000.62
    steps = np.diff(offsets)
    assert min(steps) >= -0.008 * 0.65
    later = arrivals(anchor, [0.0] * 1500, begin=30.0)
    assert later[-1] == pytest.approx(1000.2, abs=0.02)


@pytest.mark.parametrize("wrong", [500, -500])
def test_an_encoders_clock_may_go_wrong_by_any_small_amount(wrong):
    lags = [n * 0.04 * wrong / 1e6 for n in range(20_000)]
    anchor = Anchor(0.2)
    offsets = arrivals(anchor, lags)
    assert anchor.jumps == 0
    assert offsets[-1] - 1000 - lags[-1] == pytest.approx(0.2, abs=0.02)


def test_timestamps_that_begin_anew_are_followed():
    anchor = Anchor(0.2)
    arrivals(anchor, [0.0] * 100)
    assert anchor.heard(0.0, 1004.0) == pytest.approx(1004.2)
    assert anchor.jumps == 1


def boxes(data):
    """Top-level boxes by name."""
    found, at = {}, 0
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        found[kind] = data[at + 8 : at + size]
        at += size
    return found


@given(st.lists(st.tuples(st.binary(max_size=50), st.integers(1, 99)), max_size=9))
def test_a_fragment_points_at_its_samples(made):
    dts, samples = 0, []
    for data, duration in made:
        samples.append(Sample(data, dts, dts, duration, key=not samples))
        dts += duration
    data = fragment(7, samples)
    top = boxes(data)
    assert top[b"mdat"] == b"".join(one.data for one in samples)
    track = boxes(boxes(top[b"moof"])[b"traf"])
    count, offset = struct.unpack_from(">Ii", track[b"trun"], 4)
    assert count == len(samples)
    assert data[offset:] == top[b"mdat"]


def test_start_codes_become_lengths():
    stream = b"\0\0\0\1\x09\x10\0\0\1\x67abc\0\0\0\1\x65de\0\0\1\x41"
    assert length_prefixed(stream) == b"\0\0\0\x04\x67abc\0\0\0\x03\x65de\0\0\0\x01\x41"


def test_who_is_late_skips_but_never_the_first_picture_of_a_second():
    lateness = Lateness(25)
    assert lateness.next_slot(3, 0.1, 0.2) == (4, 0)
    assert lateness.next_slot(3, 0.4, 0.5) == (13, 9)
    assert lateness.next_slot(20, 2.0, 3.0) == (25, 4)
    assert not lateness.hopeless


def test_a_machine_that_is_too_slow_for_ten_seconds_is_hopeless_once():
    lateness, slot, told = Lateness(25), 0, 0
    for tick in range(400):
        slot, _ = lateness.next_slot(slot, 0.28 if tick % 2 else 0.0, slot / 25)
        told += lateness.hopeless
    assert told >= 1
    calm = Lateness(25)
    assert not any(calm.next_slot(n, 0.0, n / 25)[1] or calm.hopeless for n in range(1000))
