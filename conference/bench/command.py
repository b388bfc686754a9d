"""What a command takes as a whole: a process of its own, from its start to its end."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from typing import TypedDict

__all__ = ["UsedFigures", "ran"]


class UsedFigures(TypedDict):
    """What a process used: its exit status, seconds, and MiB of memory at the peak."""

    status: int
    wall: float
    cpu: float
    memory: float


_CHILD = """
import json, resource, sys
from conference.cli import main
status = main(sys.argv[1:])
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"status": status, "cpu": used.ru_utime + used.ru_stime,
                  "memory": used.ru_maxrss / 1024}), file=sys.stderr)
"""


def ran(arguments: Sequence[str]) -> tuple[str, UsedFigures]:
    """What ``conference`` printed for these arguments, and what its process used.

    Raises ``CalledProcessError`` when it ended by an exception.
    """
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, *arguments], capture_output=True, text=True, check=True
    )
    wall = time.perf_counter() - begun
    used: UsedFigures = json.loads(done.stderr.splitlines()[-1])
    return done.stdout, {**used, "wall": wall}
