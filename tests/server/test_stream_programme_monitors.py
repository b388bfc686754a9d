"""Levels by the standards' own tests, what is wrong and since when, pictures of the monitors."""

from __future__ import annotations

import av
import numpy as np
import pytest
from lane_runs import NOW, VirtualTime, play

from conference.server.stream.programme.feed import Feed
from conference.server.stream.programme.fit import Picture, planes
from conference.server.stream.programme.meters import FLOOR, Meter
from conference.server.stream.programme.monitors import Conditions, picture_wrongs
from conference.server.stream.programme.plan import by_settings
from conference.server.stream.programme.sound import RATE
from conference.server.stream.settings import SourceKind, SourceSetting, StreamSettings

MAIN = SourceSetting("main", "Hall", SourceKind.RTMP)


def tone(decibels, seconds, hertz=1000.0):
    """A sine of so many dBFS on both channels."""
    wave = 10 ** (decibels / 20) * np.sin(2 * np.pi * hertz * np.arange(seconds * RATE) / RATE)
    return np.tile(wave.astype(np.float32), (2, 1))


def heard(*pieces):
    meter = Meter()
    for piece in pieces:
        for begin in range(0, piece.shape[1], 1920):
            meter.hear(piece[:, begin : begin + 1920])
    return meter.levels()


@pytest.mark.parametrize("decibels", [-23.0, -33.0])
def test_a_tone_of_1_khz_is_as_loud_as_ebu_tech_3341_says(decibels):
    levels = heard(tone(decibels, 20))
    assert levels.momentary == pytest.approx(decibels, abs=0.1)
    assert levels.short_term == pytest.approx(decibels, abs=0.1)
    assert levels.integrated == pytest.approx(decibels, abs=0.1)
    assert levels.peaks == pytest.approx((decibels, decibels), abs=0.1)


def test_the_gates_of_ebu_tech_3341_leave_out_what_is_quiet():
    levels = heard(tone(-36, 10), tone(-23, 60), tone(-36, 10))  # case 3
    assert levels.integrated == pytest.approx(-23.0, abs=0.1)
    levels = heard(tone(-72, 10), tone(-36, 10), tone(-23, 60), tone(-36, 10), tone(-72, 10))
    assert levels.integrated == pytest.approx(-23.0, abs=0.1)  # case 4


def test_one_channel_alone_is_3_lu_quieter_and_full_scale_is_as_bs_1770_says():
    left = tone(0.0, 5, 997.0)
    left[1] = 0
    assert heard(left).integrated == pytest.approx(-3.01, abs=0.1)


def test_low_tones_count_less():
    assert heard(tone(-20, 5, 30.0)).momentary < -28


def test_silence_is_the_floor_and_peaks_are_the_highest_since_they_were_asked_for():
    meter = Meter()
    assert meter.levels().momentary == FLOOR
    meter.hear(tone(-6, 1))
    meter.hear(np.zeros((2, RATE), np.float32))
    assert max(meter.levels().peaks) == pytest.approx(-6, abs=0.1)
    assert max(meter.levels().peaks) == FLOOR
    assert meter.loudness(4) == FLOOR


def test_what_is_cut_off_at_full_scale_is_clipping_for_two_seconds():
    meter = Meter()
    meter.hear(np.clip(tone(6, 1), -1, 1))
    assert meter.clipped
    meter.hear(np.zeros((2, 2 * RATE), np.float32))
    assert not meter.clipped


def test_what_is_wrong_is_said_when_it_lasts_with_the_time_at_which_it_began():
    judge = Conditions()
    assert judge.judge({"silence", "clipping"}, 10.0, NOW)[0].kind == "clipping"
    assert [one.kind for one in judge.judge({"silence"}, 12.0, NOW + 2)] == []
    (found,) = judge.judge({"silence"}, 13.0, NOW + 3)
    assert (found.kind, found.since) == ("silence", round(NOW * 1000))
    assert judge.judge(set(), 14.0, NOW + 4) == ()
    assert judge.judge({"silence"}, 15.0, NOW + 5) == ()


def test_black_and_frozen_pictures_are_told_from_others():
    grey = np.full((180, 320), 128, np.uint8)
    black = np.full((180, 320), 16, np.uint8)
    assert picture_wrongs(black, None) == {"black"}
    assert picture_wrongs(grey, grey) == {"freeze"}
    moved = grey.copy()
    moved[50:60, 50:60] = 200
    assert picture_wrongs(moved, grey) == set()


class Still(Feed):
    """A live source whose picture is black and does not move, without sound."""

    def __init__(self):
        super().__init__(0.0)
        frame = av.VideoFrame(64, 36, "yuv420p")
        for plane, light in zip(planes(frame), (16, 128, 128), strict=True):
            plane[:] = light
        self.picture, self.facts.width, self.facts.channels = Picture(frame), 64, 2

    def advance(self, now):
        self.heard = now
        super().advance(now)


def test_pictures_levels_and_conditions_come_while_they_are_watched(tmp_path):
    levels, time = [], VirtualTime()
    settings = StreamSettings(
        (MAIN, SourceSetting("bars", "Bars", SourceKind.CARD, "test")), "bars", ("360", "audio")
    )
    seen = []
    folder = tmp_path / "monitors"
    time.at[6.0] = lambda: seen.extend(
        sorted(folder.glob("*.jpg"))
        and [(path.name, path.read_bytes()) for path in sorted(folder.glob("*.jpg"))]
    )
    reports, _ = play(
        by_settings(settings),
        tmp_path,
        15.0,
        time,
        orders={3.0: {"monitors": True}, 8.0: {"monitors": False}},
        live=lambda _: Still(),
        levels=levels.append,
    )
    assert [name for name, _ in seen] == ["main.jpg", "programme.jpg"]
    for _, data in seen:
        assert data[:2] == b"\xff\xd8"
        with av.open(str(_file(tmp_path, data))) as picture:
            frame = next(picture.decode(video=0))
            assert (frame.width, frame.height) == (320, 180)
    assert not list(folder.glob("*.jpg"))  # nobody watches any more
    assert len(levels) == pytest.approx(25, abs=2)
    assert levels[-1][""].momentary > -40
    assert levels[-1]["main"].momentary == FLOOR
    kinds = {one.kind: one.since for one in reports[-1].sources["main"].conditions}
    assert set(kinds) == {"silence", "black", "freeze"}
    assert kinds["silence"] == pytest.approx(NOW * 1000, abs=1100)


def _file(folder, data):
    path = folder / "picture.jpg"
    path.write_bytes(data)
    return path
