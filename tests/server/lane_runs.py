"""Runs of the programme in virtual time, and what came of them, decoded."""

from __future__ import annotations

import io
from dataclasses import replace

import av

from conference.server.stream.index import Index
from conference.server.stream.made import place
from conference.server.stream.pace import Pace
from conference.server.stream.programme.lateness import Clocks
from conference.server.stream.programme.plan import alone
from conference.server.stream.programme.said import Said
from conference.server.stream.programme.show import Show

NOW = 1_790_000_000.0


class VirtualTime:
    """Time that passes by waiting, and by ``cost`` seconds at each look at the clock."""

    def __init__(self, cost=0.0, ends=float("inf")):
        self.now, self.cost, self.ends = 0.0, cost, ends
        self.at = {}

    def wait(self, seconds):
        self.now += seconds
        for due in sorted(due for due in self.at if due <= self.now):
            self.at.pop(due)()
        return self.now >= self.ends

    def wall(self):
        # A step of the wall clock is not what is tested here: it keeps in step with the other.
        return NOW + self.now

    def monotonic(self):
        self.now += self.cost
        return self.now

    def clocks(self):
        return Clocks(self.wait, self.wall, self.monotonic)

    def pace(self):
        return Pace(self.wait, wall=self.wall, monotonic=self.monotonic)


def play(plan, out, seconds, time=None, orders=None, **options):
    """A show for some seconds of virtual time: its reports. ``orders`` are given at their times."""
    time = time or VirtualTime()
    time.ends = seconds
    reports = []
    said = Said(reports.append, time.wall)
    show = Show(replace(plan, threaded=False), out, time.clocks(), said, **options)
    for due, order in (orders or {}).items():
        time.at[due] = lambda order=order: show.order(order)
    show.play()
    return reports, said


def run(mode, clip, out, seconds, time=None, begin=0.0):
    """One file alone for some seconds: the segments of its picture, and counts."""
    _, said = play(alone(clip, mode, begin), out, seconds, time)
    return listed(out), said


def listed(out, rendition="720", most=10):
    """The last segments that are published."""
    index = Index(out)
    index.read_all()
    return index.live(rendition, most) if rendition in index.tracks else []


def read(folder, segment, rendition="720"):
    """A segment with its init part before it."""
    files = [folder / place(rendition, name) for name in (segment.init, segment.name)]
    return b"".join(file.read_bytes() for file in files)


def decoded(folder, segment, rendition="720"):
    """The pictures of one segment, decoded on its own after its init part, and how many samples
    the sound of the same number has."""
    with av.open(io.BytesIO(read(folder, segment, rendition))) as container:
        pictures = list(container.decode(video=0))
    try:
        data = read(folder, segment, "audio")
    except FileNotFoundError:  # a killed writer had not come to it
        return pictures, 0
    with av.open(io.BytesIO(data)) as container:
        samples = sum(frame.samples for frame in container.decode(audio=0))
    return pictures, samples
