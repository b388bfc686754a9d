"""Small real pictures and sounds as segments, and a shelf with them."""

from __future__ import annotations

from fractions import Fraction

import av
import numpy as np

from conference.server.stream.made import Made
from conference.server.stream.segments import Boxes
from conference.server.stream.shelf import Shelf

FPS, RATE = 10, 48_000
NOW = 1_790_000_000.0
MADE = [
    Made("72", "video", width=96, height=72, fps=FPS, kilobits=400),
    Made("48", "video", width=64, height=48, fps=FPS, kilobits=300),
    Made("audio", "audio", kilobits=160),
]
FLAGS = "frag_keyframe+empty_moov+default_base_moof+cmaf+skip_trailer"


class Sink:
    """Takes what a muxer writes, and gives its parts."""

    def __init__(self):
        self.boxes, self.parts = Boxes(), []

    def write(self, data):
        self.parts += self.boxes.feed(bytes(data))
        return len(data)


def filmed(seconds, size=(96, 72), *, first=0, gop=FPS):
    """The init part and segments of pictures that get lighter by one each."""
    sink = Sink()
    with av.open(sink, "w", format="mp4", options={"movflags": FLAGS}) as out:
        stream = out.add_stream("libx264", rate=FPS, options={"preset": "ultrafast", "bf": "0"})
        (stream.width, stream.height), stream.pix_fmt = size, "yuv420p"
        stream.codec_context.gop_size = gop
        for n in range(seconds * FPS):
            shade = np.full((size[1] * 3 // 2, size[0]), 20 + (first + n) % 200, np.uint8)
            frame = av.VideoFrame.from_ndarray(shade, format="yuv420p")
            frame.pts, frame.time_base = n + FPS, Fraction(1, FPS)
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return sink.parts[0], sink.parts[1:]


def sounded(seconds, layout="stereo"):
    """The init part and segments of a tone."""
    sink = Sink()
    options = {"movflags": FLAGS.replace("frag_keyframe+", ""), "frag_duration": "1000000"}
    with av.open(sink, "w", format="mp4", options=options) as out:
        stream = out.add_stream("aac", rate=RATE, layout=layout)
        channels = 2 if layout == "stereo" else 1
        for n in range(seconds * RATE // 1024):
            wave = 0.2 * np.sin(np.arange(n * 1024, (n + 1) * 1024) / 17)
            piece = av.AudioFrame.from_ndarray(
                np.tile(wave.astype(np.float32), (channels, 1)), format="fltp", layout=layout
            )
            piece.sample_rate, piece.pts, piece.time_base = RATE, n * 1024 + RATE, Fraction(1, RATE)
            out.mux(stream.encode(piece))
        out.mux(stream.encode(None))
    return sink.parts[0], sink.parts[1 : seconds + 1]


def make_file(path, seconds=3):
    """A video file with sound that can be passed through."""
    with av.open(str(path), "w") as out:
        picture = out.add_stream("libx264", rate=FPS, options={"preset": "ultrafast", "bf": "0"})
        (picture.width, picture.height), picture.pix_fmt = (96, 72), "yuv420p"
        picture.codec_context.gop_size = FPS
        sound = out.add_stream("aac", rate=RATE, layout="stereo")
        for n in range(seconds * FPS):
            shade = np.full((108, 96), 20 + n, np.uint8)
            frame = av.VideoFrame.from_ndarray(shade, format="yuv420p")
            frame.pts, frame.time_base = n, Fraction(1, FPS)
            out.mux(picture.encode(frame))
            count = RATE // FPS
            wave = 0.2 * np.sin(np.arange(n * count, (n + 1) * count) / 17)
            piece = av.AudioFrame.from_ndarray(
                np.tile(wave.astype(np.float32), (2, 1)), format="fltp", layout="stereo"
            )
            piece.sample_rate, piece.pts, piece.time_base = RATE, n * count, Fraction(1, RATE)
            out.mux(sound.encode(piece))
        for stream in (picture, sound):
            out.mux(stream.encode(None))
    return path


def record(folder, seconds, at=NOW, *, sizes=((96, 72), (64, 48)), layout="stereo", **more):
    """One run of two pictures and a sound; returns the shelf."""
    shelf = Shelf(folder, at, MADE, **{"reserve": 0, **more})
    made = {
        "72": filmed(seconds, sizes[0]),
        "48": filmed(seconds, sizes[1]),
        "audio": sounded(seconds, layout),
    }
    shelf.begin({name: init for name, (init, _) in made.items()})
    for n in range(seconds):
        for name, (_, segments) in made.items():
            shelf.add(name, segments[n], 1.0, at + n)
    return shelf
