"""The encoder with real video: what it writes can be decoded, tells the time, and goes on."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import subprocess
import sys
from fractions import Fraction
from itertools import pairwise

import av
import numpy as np
import pytest
from lane_runs import NOW, VirtualTime, decoded, listed, run

from conference.core.errors import ConferenceError
from conference.server.stream.report import Report
from conference.server.stream.source import FileChanged, play, probe
from conference.server.stream.supervisor import StreamState, StreamSupervisor, encoder_command

FPS, SECONDS, RATE = 25, 3, 48_000
COPY, TRANSCODE = "copy", "transcode"


def make_clip(path, *, size=(96, 64), fps=FPS, gop=FPS, sound=True, bframes=0, codec="libx264"):
    """Three seconds in which each picture has its own brightness, with a tone."""
    with av.open(str(path), "w") as out:
        options = {"preset": "ultrafast"} if codec == "libx264" else {}
        picture = out.add_stream(codec, rate=fps, options=options)
        (picture.width, picture.height), picture.pix_fmt = size, "yuv420p"
        picture.codec_context.gop_size = gop
        picture.codec_context.max_b_frames = bframes
        speech = out.add_stream("aac", rate=RATE, layout="stereo") if sound else None
        for n in range(SECONDS * fps):
            shape = (size[1] * 3 // 2, size[0])
            frame = av.VideoFrame.from_ndarray(
                np.full(shape, 20 + 2 * n % 200, np.uint8), format="yuv420p"
            )
            frame.pts, frame.time_base = n, Fraction(1, fps)
            out.mux(picture.encode(frame))
            if speech and n % 2 == 0:
                count = 2 * RATE // fps
                wave = 0.2 * np.sin(np.arange(n // 2 * count, (n // 2 + 1) * count) / 17)
                piece = av.AudioFrame.from_ndarray(
                    np.tile(wave.astype(np.float32), (2, 1)), format="fltp", layout="stereo"
                )
                piece.sample_rate, piece.pts = RATE, n // 2 * count
                piece.time_base = Fraction(1, RATE)
                out.mux(speech.encode(piece))
        for stream in filter(None, (picture, speech)):
            out.mux(stream.encode(None))
    return path


@pytest.fixture(scope="session")
def clips(tmp_path_factory):
    folder = tmp_path_factory.mktemp("clips")
    return {
        "ready": make_clip(folder / "ready.mp4"),
        "bframes": make_clip(folder / "bframes.mp4", bframes=2),
        "silent": make_clip(folder / "silent.mp4", sound=False),
        "rare_keys": make_clip(folder / "rare_keys.mp4", gop=250),
        "fast": make_clip(folder / "fast.mp4", fps=50, gop=50, sound=False),
        "old": make_clip(folder / "old.mkv", codec="mpeg4"),
        "large": make_clip(folder / "large.mp4", size=(1600, 1000), fps=10, gop=10),
    }


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        *(("ready", COPY), ("bframes", COPY), ("silent", COPY)),
        *(("ready", TRANSCODE), ("bframes", TRANSCODE), ("silent", TRANSCODE)),
        *(("rare_keys", TRANSCODE), ("old", TRANSCODE), ("fast", TRANSCODE)),
    ],
)
def test_every_segment_is_one_second_that_decodes_on_its_own(clips, tmp_path, name, mode):
    segments, counts = run(mode, clips[name], tmp_path, 7.5)  # more than two loops
    whole = segments[:7]
    assert len(whole) == 7
    sounded = 0
    for segment in whole:
        assert segment.seconds == pytest.approx(1.0, abs=0.001)
        pictures, samples = decoded(tmp_path, segment)
        assert len(pictures) == FPS
        assert pictures[0].key_frame
        sounded += samples
    if name != "silent" or mode is TRANSCODE:
        assert sounded == pytest.approx(7 * RATE, rel=0.03)
    assert counts.skipped == 0


@pytest.mark.parametrize("mode", [COPY, TRANSCODE])
def test_the_loop_goes_on_with_the_first_picture_of_the_file(clips, tmp_path, mode):
    segments, _ = run(mode, clips["ready"], tmp_path, 6.5)
    light = []
    for segment in segments[:6]:
        pictures, _ = decoded(tmp_path, segment)
        light += [frame.to_ndarray()[0, 0] for frame in pictures]
    expected = [20 + 2 * n % 200 for n in range(SECONDS * FPS)] * 2
    assert np.abs(np.array(light, int) - expected).max() <= 6


@pytest.mark.parametrize("mode", [COPY, TRANSCODE])
def test_date_times_are_the_wall_clock_at_which_pictures_are_due(clips, tmp_path, mode):
    segments, _ = run(mode, clips["ready"], tmp_path, 9.0)
    for number, segment in enumerate(segments[:8]):
        assert segment.at == pytest.approx(NOW + number, abs=0.001)


@pytest.mark.parametrize("mode", [COPY, TRANSCODE])
def test_timestamps_in_the_media_go_on_from_segment_to_segment(clips, tmp_path, mode):
    segments, _ = run(mode, clips["bframes"], tmp_path, 7.5)
    times = []
    for segment in segments[:7]:
        times += [frame.time for frame in decoded(tmp_path, segment)[0]]
    steps = [after - before for before, after in pairwise(times)]
    assert min(steps) == pytest.approx(1 / FPS, abs=0.002)
    assert max(steps) == pytest.approx(1 / FPS, abs=0.002)


def test_who_is_late_skips_pictures_but_never_the_first_of_a_second(clips, tmp_path):
    slow = VirtualTime(cost=0.06)  # a picture may cost 0.04
    segments, counts = run(TRANSCODE, clips["ready"], tmp_path, 6.0, slow)
    assert counts.skipped > 10
    for number, segment in enumerate(segments[:3]):
        assert segment.seconds == pytest.approx(1.0, abs=0.001)
        assert segment.at == pytest.approx(segments[0].at + number, abs=0.01)
        pictures, _ = decoded(tmp_path, segment)
        assert 4 <= len(pictures) <= FPS
        assert pictures[0].key_frame


@pytest.mark.parametrize("mode", [COPY, TRANSCODE])
def test_who_was_held_up_begins_a_new_run_where_the_film_stood(clips, tmp_path, mode):
    time = VirtualTime()

    def hold_up():
        time.now += 10.0

    time.at[3.7] = hold_up
    segments, said = run(mode, clips["ready"], tmp_path, 17.5, time)
    assert said.renewed == "10.0 s behind"
    breaks = [number for number, segment in enumerate(segments) if segment.breaks]
    assert len(breaks) == 1
    first = segments[breaks[0]]
    assert first.at == pytest.approx(NOW + 13.8, abs=1.0)
    light = int(decoded(tmp_path, first)[0][0].to_ndarray()[0, 0])
    place = 4 if mode == COPY else 3.72
    assert light == pytest.approx(20 + 2 * round(FPS * (place % SECONDS)), abs=8)


def test_large_pictures_are_made_smaller_in_proportion(clips, tmp_path):
    segments, _ = run(TRANSCODE, clips["large"], tmp_path, 1.2)
    pictures, _ = decoded(tmp_path, segments[0])
    assert (pictures[0].width, pictures[0].height) == (1152, 720)
    assert len(pictures) == 10


@pytest.mark.parametrize(
    ("name", "why_not"),
    [
        *(("ready", ""), ("bframes", ""), ("silent", ""), ("fast", "")),
        *(("rare_keys", "3.0 s apart"), ("old", "container is matroska")),
    ],
)
def test_only_what_is_ready_is_copied(clips, name, why_not):
    info = probe(clips[name])
    assert info.copyable == (not why_not)
    assert why_not in info.why_not
    assert info.seconds == pytest.approx(SECONDS, abs=0.05)


@pytest.mark.parametrize("mode", [COPY, TRANSCODE])
def test_the_show_can_begin_in_the_middle_and_still_loops(clips, tmp_path, mode):
    segments, _ = run(mode, clips["ready"], tmp_path, 3.5, begin=2.3)
    light = []
    for segment in segments[:3]:
        light += [int(frame.to_ndarray()[0, 0]) for frame in decoded(tmp_path, segment)[0]]
    expected = [20 + 2 * (n % 75) % 200 for n in range(50, 125)]  # from the key picture at 2 s
    assert light == pytest.approx(expected, abs=6)


def test_a_file_that_changed_is_looked_at_again(clips, tmp_path):
    clip = tmp_path / "clip.mp4"
    clip.write_bytes(clips["silent"].read_bytes())
    show = play(probe(clip))
    next(show)
    clip.write_bytes(clips["ready"].read_bytes())
    with pytest.raises(FileChanged):
        for _ in range(1000):
            next(show)


@pytest.mark.parametrize("kind", ["missing", "text", "folder", "sound"])
def test_what_cannot_be_played_is_refused_with_a_sentence(tmp_path, kind):
    path = tmp_path / "file"
    if kind == "text":
        path.write_text("not a video " * 100)
    elif kind == "folder":
        path.mkdir()
    elif kind == "sound":
        with av.open(str(path), "w", format="wav") as out:
            stream = out.add_stream("pcm_s16le", rate=8000, layout="mono")
            frame = av.AudioFrame.from_ndarray(
                np.zeros((1, 800), np.int16), format="s16", layout="mono"
            )
            frame.sample_rate = 8000
            out.mux(stream.encode(frame))
    with pytest.raises(ConferenceError) as caught:
        probe(path)
    assert str(path) in caught.value.sentence


@pytest.mark.process
async def test_after_kill_9_the_playlist_goes_on_with_a_discontinuity(clips, tmp_path):
    supervisor = StreamSupervisor(clips["ready"], tmp_path, first_wait=0.01)
    await supervisor.start()
    try:
        await until(supervisor, lambda s: s.segments >= 2)
        before = listed(tmp_path)
        os.kill(supervisor.pid, signal.SIGKILL)
        await until(supervisor, lambda s: s.restarts == 1)
        reached = supervisor.status.segments
        await until(supervisor, lambda s: s.segments > reached)
        after = listed(tmp_path)
    finally:
        await supervisor.stop()
    first_after = next(segment for segment in after if segment.breaks)
    light = int(decoded(tmp_path, first_after)[0][0].to_ndarray()[0, 0])
    assert light == pytest.approx(20 + 2 * FPS * (reached % SECONDS), abs=6)  # goes on there
    numbers = [segment.number for segment in after]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    assert numbers[0] == before[0].number
    assert [segment.breaks for segment in after].count(True) == 1
    times = [segment.at for segment in after]
    assert times == sorted(times)
    assert len({segment.init for segment in after}) == 2
    for segment in after:
        assert decoded(tmp_path, segment)[0]
    assert supervisor.status.state is StreamState.STOPPED


async def until(supervisor, claim):
    async with asyncio.timeout(60):
        while not claim(supervisor.status):
            await supervisor.changed()


@pytest.mark.process
def test_the_servers_side_does_not_load_the_video_library():
    modules = "conference.server.stream.files, conference.server.stream.supervisor"
    program = f"import sys, {modules}; sys.exit('av' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


PARENT = """
import subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE)
print(child.pid, flush=True)
sys.stdin.read()
"""


@pytest.mark.process
def test_the_encoder_ends_when_its_parent_was_killed(clips, tmp_path):
    command = encoder_command(clips["ready"], tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as parent:
        watch = os.pidfd_open(int(parent.stdout.readline()))
        while Report.read(parent.stdout.readline()).segments < 1:  # the encoder writes there too
            pass
        parent.kill()
        ended, _, _ = select.select([watch], [], [], 30)
        os.close(watch)
    assert ended


@pytest.mark.process
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_encoder_ends_in_order_when_told_to(clips, tmp_path, number):
    with subprocess.Popen(
        encoder_command(clips["rare_keys"], tmp_path),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as encoder:
        while Report.read(encoder.stdout.readline()).segments < 1:
            pass
        encoder.send_signal(number)
        _, errors = encoder.communicate(timeout=30)
    assert (encoder.returncode, errors) == (0, b"")
    segments = listed(tmp_path)
    assert len(segments) >= 2  # the last one is cut off, but whole
    assert all(decoded(tmp_path, segment)[0] for segment in segments)


@pytest.mark.process
def test_copying_what_cannot_be_copied_is_refused(clips, tmp_path):
    done = subprocess.run(
        [*encoder_command(clips["rare_keys"], tmp_path), "--copy"],
        input=b"",
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 2
    assert b"cannot be copied: key pictures are 3.0 s apart" in done.stderr
