"""Runs of a lane of the stream in virtual time, and what came of them, decoded."""

from __future__ import annotations

import io

import av

from conference.server.stream.lanes import Counts
from conference.server.stream.pace import Pace
from conference.server.stream.shelf import Shelf
from conference.server.stream.source import play, probe

NOW = 1_790_000_000.0


class VirtualTime:
    """Time that passes by waiting, and by ``cost`` seconds at each look at the clock."""

    def __init__(self, cost=0.0):
        self.now, self.cost = 0.0, cost

    def wait(self, seconds):
        self.now += seconds
        return False

    def monotonic(self):
        self.now += self.cost
        return self.now

    def pace(self):
        # A step of the wall clock is not what is tested here: it keeps in step with the other.
        return Pace(self.wait, wall=lambda: NOW + self.now, monotonic=self.monotonic)


def run(lane_class, clip, out, seconds, time=None, begin=0.0):
    """One run of a lane for some media seconds in virtual time: its shelf and counts."""
    time = time or VirtualTime()
    info, counts, shelf = probe(clip), Counts(), Shelf(out, NOW)
    pace = time.pace()
    lane = lane_class(
        info, pace, lambda data, start, long: shelf.add(data, long, pace.at(start)), counts
    )
    shelf.begin(lane.open())
    for played in play(info, begin):
        lane.feed(played)
        if time.now >= seconds:
            break
    lane.close()
    return shelf, counts


def decoded(folder, segment):
    """Pictures and samples of sound of one segment, decoded on its own after its init part."""
    data = (folder / segment.init).read_bytes() + (folder / segment.name).read_bytes()
    with av.open(io.BytesIO(data)) as container:
        pictures = list(container.decode(video=0))
    samples = 0
    with av.open(io.BytesIO(data)) as container:
        if container.streams.audio:
            samples = sum(frame.samples for frame in container.decode(audio=0))
    return pictures, samples
