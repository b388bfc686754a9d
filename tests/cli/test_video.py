"""What may be named as the video of the stream, and the sentence for whatever may not."""

from __future__ import annotations

import os

import pytest

from conference.cli.video import video_file
from conference.core.errors import ConferenceError


@pytest.fixture
def talk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "day 1: the talk.mp4"
    path.write_bytes(b"video")
    return path


def refused(typed):
    with pytest.raises(ConferenceError) as caught:
        video_file(typed)
    assert typed in caught.value.sentence
    assert caught.value.params == {"source": typed}
    return caught.value


@pytest.mark.parametrize(
    "typed",
    [
        "{folder}/day 1: the talk.mp4",
        "day 1: the talk.mp4",
        "file://{folder}/day%201%3A%20the%20talk.mp4",
        "file://{folder}/day 1: the%20talk.mp4",
        "FILE://localhost{folder}/day%201:%20the%20talk.mp4",
        "file:day%201:%20the%20talk.mp4",
        "file:{folder}/day%201:%20the%20talk.mp4",
    ],
)
def test_a_file_is_found_by_its_path_and_by_its_address(talk, typed):
    assert video_file(typed.format(folder=talk.parent)).resolve() == talk


@pytest.mark.parametrize(
    "typed",
    [
        "rtmp://127.0.0.1/live/hall",
        "RTMPS://studio.example.org:443/live?key=a b",
        "rtsp:10.0.0.7/stream1",
        "rtsp://camera.local:554/h264",
        "srt://0.0.0.0:9000?mode=listener",
        "udp:239.0.0.1:1234",
        "udp://@:1234",
        "http://example.org/live.m3u8",
        "https://www.youtube.com/watch?v=abcdefghijk",
        "https://example.org/talk.mp4?" + 500 * "x",
        "youtu.be/abcdefghijk",
        "www.youtube.com/watch?v=abcdefghijk",
        "vimeo.com/1",
        "v4l2:///dev/video0",
        " rtmp://127.0.0.1/live/hall",
    ],
)
def test_an_address_is_refused_as_it_was_typed_with_what_can_be_done(talk, typed):
    error = refused(typed)
    assert error.code == "live_source"
    assert "is an address" in error.sentence
    assert "--no-stream" in error.sentence


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("away.mp4", "There is no video away.mp4."),
        ("C:/videos/talk.mp4", "There is no video C:/videos/talk.mp4."),
        ("file:///nowhere/the%20talk.mp4", "There is no video /nowhere/the talk.mp4, which"),
        ("file://nas/videos/talk.mp4", "another machine, nas."),
        (".", "is a folder."),
        ("file:", "There is no video"),
        ("file:///" + 500 * "x", "There is no video"),
        (500 * "x", "There is no video"),
    ],
)
def test_where_there_is_no_file_the_sentence_says_what_there_is(talk, typed, words):
    error = refused(typed)
    assert error.code == "no_source"
    assert words in error.sentence


def test_a_device_or_a_pipe_is_no_file(talk):
    os.mkfifo("camera")
    error = refused("camera")
    assert error.code == "live_source"
    assert "device or a pipe" in error.sentence
