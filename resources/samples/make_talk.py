"""Make ``talk.mp4``, the sample talk: slides drawn here, spoken by espeak-ng.

Run as ``python make_talk.py`` with espeak-ng, Pillow, numpy and PyAV installed. The words are in
``talk.toml``. The file is ready to be streamed without transcoding: H.264 with a key picture each
second, AAC, a whole number of seconds.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
import wave
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray
from talk_slides import BARS, SIZE, draw, level_boxes

from conference.ui.kit.theme import theme

HERE = Path(__file__).parent
FPS, RATE = 25, 48_000
PAUSE, LONG_PAUSE = 0.50, 1.20  # seconds after a sentence, after a slide
FADE = 8  # pictures
VIDEO = {
    "preset": "veryslow",
    "crf": "29",
    "x264-params": "keyint=25:min-keyint=25:scenecut=0:bframes=0:aq-mode=1"
    ":colorprim=bt709:transfer=bt709:colormatrix=bt709",
}


@dataclass(frozen=True)
class Sentence:
    """A sentence as spoken: ``step`` is how much of its ``slide`` is shown by then."""

    slide: str
    step: int
    text: str
    sound: NDArray[np.float32]


def spoken(voice: str, pace: int, text: str) -> NDArray[np.float32]:
    """``text`` as samples at :data:`RATE`, -1 to 1."""
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        command = ["espeak-ng", "-v", voice, "-s", str(pace), "-p", "42", "-w", file.name, text]
        subprocess.run(command, check=True)
        with wave.open(file.name) as sound:
            rate = sound.getframerate()
            samples = np.frombuffer(sound.readframes(sound.getnframes()), np.int16) / 32768
    loud = np.flatnonzero(np.abs(samples) > 0.01)
    samples = samples[loud[0] : loud[-1] + rate // 20]
    places = np.arange(int(len(samples) * RATE / rate)) * rate / RATE
    even = np.interp(places, np.arange(len(samples)), samples)
    return (even * 0.7 / np.abs(even).max()).astype(np.float32)


def sentences() -> list[Sentence]:
    """All of the talk, with its pauses."""
    talk = tomllib.loads((HERE / "talk.toml").read_text(encoding="utf-8"))
    listed = []
    for slide in talk["slides"]:
        for step, text in enumerate(slide["says"]):
            last = step == len(slide["says"]) - 1
            sound = spoken(
                talk["voice"], talk["pace"], slide.get("sounds", {}).get(str(step), text)
            )
            rest = np.zeros(round((LONG_PAUSE if last else PAUSE) * RATE), np.float32)
            listed.append(Sentence(slide["id"], step, text, np.hstack([sound, rest])))
    return listed


@cache
def still(slide: str, step: int, caption: str) -> NDArray[np.uint8]:
    """A slide without the level of the voice."""
    return np.asarray(draw(slide, step, caption))


def levels(sound: NDArray[np.float32]) -> NDArray[np.float32]:
    """For each picture the loudness of :data:`BARS` bands of the voice, 0 to 1."""
    count = len(sound) * FPS // RATE
    size = 2048
    padded = np.hstack([sound, np.zeros(size, np.float32)])
    edges = np.geomspace(120, 6000, BARS + 1) * size / RATE
    shown = np.zeros((count, BARS), np.float32)
    for n in range(count):
        start = n * RATE // FPS
        power = np.abs(np.fft.rfft(padded[start : start + size] * np.hanning(size)))
        bands = [power[int(a) : max(int(b), int(a) + 1)].mean() for a, b in pairwise(edges)]
        now = np.clip(np.sqrt(np.array(bands) / 14), 0, 1)
        shown[n] = np.maximum(now, shown[n - 1] * 0.72 if n else 0)
    return shown


def pictures(listed: list[Sentence], count: int) -> Iterator[NDArray[np.uint8]]:
    """Each picture in turn."""
    sound = np.hstack([sentence.sound for sentence in listed])
    shown = levels(np.hstack([sound, np.zeros(count * RATE // FPS - len(sound), np.float32)]))
    starts = np.cumsum([0, *(len(sentence.sound) for sentence in listed)]) * FPS / RATE
    colour = np.array([int(theme().option(0)[at : at + 2], 16) for at in (1, 3, 5)], np.uint8)
    before: NDArray[np.uint8] | None = None
    for n in range(count):
        at = max(0, int(np.searchsorted(starts, n, side="right")) - 1)
        at = min(at, len(listed) - 1)
        sentence = listed[at]
        now = still(sentence.slide, sentence.step, sentence.text)
        age = n - int(np.ceil(starts[at]))
        if at:
            earlier = listed[at - 1]
            before = still(earlier.slide, earlier.step, earlier.text)
        if before is not None and age < FADE:
            part = (1 - np.cos(np.pi * (age + 1) / (FADE + 1))) / 2
            picture = (before * (1 - part) + now * part).astype(np.uint8)
        else:
            picture = now.copy()
        for left, top, right, bottom in level_boxes(shown[n]):
            picture[top:bottom, left:right] = colour
        yield picture


def write(path: Path) -> None:
    """Speak, draw and encode."""
    listed = sentences()
    sound = np.hstack([np.zeros(0, np.float32), *(sentence.sound for sentence in listed)])
    seconds = -(-len(sound) // RATE) + 1
    sound = np.hstack([sound, np.zeros(seconds * RATE - len(sound), np.float32)])
    with av.open(str(path), "w", options={"movflags": "+faststart"}) as out:
        picture = out.add_stream("libx264", rate=FPS, options=VIDEO)
        picture.width, picture.height, picture.pix_fmt = *SIZE, "yuv420p"
        voice = out.add_stream("aac", rate=RATE, layout="mono")
        voice.bit_rate = 56_000
        voice.codec_context.time_base = Fraction(1, RATE)
        said = 0
        for n, made in enumerate(pictures(listed, seconds * FPS)):
            frame = av.VideoFrame.from_ndarray(made, format="rgb24").reformat(
                format="yuv420p", dst_colorspace="ITU709", dst_color_range="MPEG"
            )
            frame.pts, frame.time_base = n, Fraction(1, FPS)
            out.mux(picture.encode(frame))
            while said < len(sound) and said < (n + 1) * RATE // FPS:
                piece = sound[None, said : said + 1024]
                part = av.AudioFrame.from_ndarray(
                    np.ascontiguousarray(piece), format="fltp", layout="mono"
                )
                part.sample_rate, part.pts, part.time_base = RATE, said, Fraction(1, RATE)
                said += piece.shape[1]
                out.mux(voice.encode(part))
        for stream in (picture, voice):
            out.mux(stream.encode(None))
    print(f"{path.name}: {seconds} s, {path.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    if sys.argv[1:]:  # one slide as a picture: make_talk.py ID STEP FILE.png
        name, number, file = sys.argv[1:]
        draw(name, int(number), "A sentence as it is shown while it is being spoken.").save(file)
    else:
        write(HERE / "talk.mp4")
