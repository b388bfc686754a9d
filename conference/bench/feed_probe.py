"""The program that ``feed`` runs under each build: CPU of a headcount's commit, told to everybody.

It imports nothing at the top but the standard library and finds what it needs by name, wherever a
build keeps it, so that the same file measures older builds beside newer ones. It prints one line of
JSON.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import json
import pkgutil
import sys
import time
from collections.abc import Callable
from typing import Any

REGIONS, AREAS, PARTIES = 8, 140, 100
BATCH = 20
LEAST_SECONDS = 0.1


def everything() -> dict[str, Any]:
    """The public names of the meeting and of the protocol, whatever modules they are in.

    Where two have a name, it is that of the outer one.
    """
    found: dict[str, Any] = {}
    for name in ("conference.deliberation", "conference.protocol"):
        package = importlib.import_module(name)
        modules = [one.name for one in pkgutil.walk_packages(package.__path__, f"{name}.")]
        for module in sorted(modules, key=lambda module: module.count(".")):
            loaded = importlib.import_module(module)
            for public in getattr(loaded, "__all__", ()):
                found.setdefault(public, getattr(loaded, public, None))
    return found


class Conference:
    """A meeting with so many polls and items, one of the polls open, that takes headcounts."""

    def __init__(self, names: dict[str, Any], polls: int, items: int) -> None:
        self._names = names
        self._meeting = names["EMPTY"]
        self._views = importlib.import_module("conference.protocol.views")
        self._count = 0
        self.bytes = hashlib.sha256()
        for event in self._beginning(polls, items):
            self._meeting = names["evolve"](self._meeting, event)

    def _beginning(self, polls: int, items: int) -> Any:
        n = self._names
        kind = n["ItemKind"]("speech")
        regions = tuple(n["Region"](f"r{k}", f"Region {k}") for k in range(REGIONS))
        areas = tuple(
            n["Area"](f"a{k}", f"Area {k}", f"r{k % REGIONS}", 50.0 + k / 100, 0.0)
            for k in range(AREAS)
        )
        parties = tuple(
            n["Party"](k, f"Party {k}", f"a{k}", 50.0, 0.0, 1_000, 10) for k in range(PARTIES)
        )
        yield n["ConferenceFounded"]("Benchmark", True, regions, areas)
        yield n["ProgrammePlanned"](
            tuple(n["Item"](f"i{k}", 1, kind, f"Item {k}", k * 600_000, 10) for k in range(items))
        )
        yield n["PartiesRegistered"](parties)
        for k in range(polls):
            poll = n["Poll"](f"p{k}", "30% or 40%?", ("30%", "40%"), rule="plurality")
            yield n["PollPrepared"](poll)
        yield n["PollOpened"](f"p{polls // 2}", 1, None)

    def commit(self) -> None:
        """One headcount: the next meeting, what differs for each audience, and their frames."""
        self._count += 1
        party = self._count % PARTIES
        event = self._names["HeadcountSet"](party, 11 + self._count % 900)
        before, after = self._meeting, self._names["evolve"](self._meeting, event)
        self._meeting = after
        views = self._views
        paths = views.touched(before, after, [event]) if hasattr(views, "touched") else {party}
        for audience in self._names["Audience"]:
            changes = views.changes(before, after, audience, paths)
            if changes:
                message = self._names["EventMessage"](self._count, self._count - 1, 0, changes)
                frame = self._names["encode"](message)
                if self._count <= BATCH:
                    self.bytes.update(frame)


def cpu_ms(run: Callable[[], None]) -> float:
    """CPU time of one call in ms, over as many as take a while; the first ones are not counted."""
    for _ in range(BATCH):
        run()
    calls, began = 0, time.process_time()
    while (spent := time.process_time() - began) < LEAST_SECONDS:
        for _ in range(BATCH):
            run()
        calls += BATCH
    return 1000 * spent / calls


def main() -> None:
    """Measure what is asked for on the command line: pairs of polls and items, as ``9:36``."""
    parser = argparse.ArgumentParser()
    parser.add_argument("sizes", nargs="+", metavar="POLLS:ITEMS")
    sizes = [tuple(map(int, size.split(":"))) for size in parser.parse_args().sizes]
    names = everything()
    costs, frames = {}, hashlib.sha256()
    for polls, items in sizes:
        conference = Conference(names, polls, items)
        costs[str(polls)] = cpu_ms(conference.commit)
        frames.update(conference.bytes.digest())
    where = importlib.import_module("conference").__file__
    json.dump({"build": where, "commit_ms": costs, "frames": frames.hexdigest()}, sys.stdout)


if __name__ == "__main__":
    main()
