"""The shipped sample talk can be streamed as it is."""

from __future__ import annotations

from conference.core.assets import asset
from conference.server.stream.source import probe

FIVE_MEGABYTES = 5_000_000


def test_the_talk_is_two_to_three_minutes_small_and_needs_no_transcoding():
    talk = asset("samples", "talk.mp4")
    info = probe(talk)
    assert info.why_not == ""
    assert (info.width, info.height, info.fps, info.sound) == (1280, 720, 25, True)
    assert 120 <= info.seconds <= 180
    assert info.seconds == int(info.seconds)
    assert talk.stat().st_size < FIVE_MEGABYTES
