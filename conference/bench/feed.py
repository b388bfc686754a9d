"""``feed``: what the commit of one headcount costs, until it can be told to every audience.

That is the next meeting, the documents that changed for each audience, and their frames; how many
clients these are written to is ``fanout``'s matter. Each measurement is a process of its own that
runs ``feed_probe.py``, so that another build can be measured by the same program.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from conference.core.errors import ConferenceError

__all__ = ["feed"]

PROBE = Path(__file__).with_name("feed_probe.py")
PROBE_SECONDS = 300.0
ITEMS = 200
"""Items of the programme; with few polls there are fewer, as in a short conference."""


def feed(polls: Sequence[int], pairs: int, beside: str | None = None) -> dict[str, Any]:
    """Medians over ``pairs`` measurements for each number of polls, of this build, in µs of CPU.

    ``beside`` is the interpreter of another environment with another build. The two are measured
    in turns, so that what else the machine does meets both; ``ratio`` is theirs to ours, and
    ``same_frames`` says whether both told their clients the same, byte for byte.
    """
    builds = [sys.executable, *([beside] if beside else [])]
    found: list[list[dict[str, Any]]] = [[] for _ in builds]
    for number in range(pairs):
        order = range(len(builds)) if number % 2 == 0 else reversed(range(len(builds)))
        for place in order:
            found[place].append(_measured(builds[place], polls, other=place > 0))
    ours, theirs = found[0], found[-1]
    figures: dict[str, Any] = {"pairs": pairs, "build": ours[0]["build"]}
    if not beside:
        return {**figures, "commits": [_row(number, ours) for number in polls]}
    if theirs[0]["build"] == figures["build"]:
        raise ConferenceError(
            "same_build", f"{beside} has the very build that is measured: {figures['build']}."
        )
    return {
        **figures,
        "beside": theirs[0]["build"],
        "commits": [_row(number, ours, theirs) for number in polls],
        "same_frames": len({run["frames"] for run in (*ours, *theirs)}) == 1,
    }


def _row(
    polls: int, ours: Sequence[dict[str, Any]], theirs: Sequence[dict[str, Any]] = ()
) -> dict[str, Any]:
    cost = _cost_us(ours, polls)
    row = {"polls": polls, "cpu_us": round(cost, 1)}
    if theirs:
        other = _cost_us(theirs, polls)
        row |= {"beside_cpu_us": round(other, 1), "ratio": round(other / cost, 1)}
    return row


def _cost_us(runs: Sequence[dict[str, Any]], polls: int) -> float:
    return median(1000 * float(run["commit_ms"][str(polls)]) for run in runs)


def _measured(python: str, polls: Sequence[int], *, other: bool) -> dict[str, Any]:
    """One run of the probe. Another environment is asked as it is, without the path of this one."""
    sizes = [f"{number}:{min(ITEMS, 4 * number)}" for number in polls]
    environment = {k: v for k, v in os.environ.items() if not other or k != "PYTHONPATH"}
    try:
        done = subprocess.run(
            [python, "-P", str(PROBE), *sizes],
            capture_output=True,
            text=True,
            timeout=PROBE_SECONDS,
            env=environment,
            check=True,
        )
    except (OSError, subprocess.SubprocessError) as error:
        said = (getattr(error, "stderr", "") or str(error)).strip().splitlines()
        raise ConferenceError("no_probe", f"{python} cannot be measured: {said[-1]}") from error
    measured: dict[str, Any] = json.loads(done.stdout)
    return measured
