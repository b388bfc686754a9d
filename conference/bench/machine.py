"""Where it was measured: the machine, the versions, and what a process has used so far."""

from __future__ import annotations

import os
import platform
import time
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from conference import __version__

__all__ = ["Used", "describe", "memory", "used"]

LIBRARIES = ("uvloop", "websockets", "msgspec", "uvicorn", "httptools", "numpy", "SQLAlchemy")

_TICK = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


def describe() -> dict[str, str | int | float]:
    """The machine in words: processor, cores, memory in GiB, load, kernel, versions."""
    pages = os.sysconf("SC_PHYS_PAGES")
    found: dict[str, str | int | float] = {
        "cpu": _cpu_model(),
        "cores": len(os.sched_getaffinity(0)),
        "memory_gib": round(pages * _PAGE / 2**30, 1),
        "load_average": round(os.getloadavg()[0], 2),
        "kernel": platform.release(),
        "python": platform.python_version(),
        "conference": __version__,
    }
    for library in LIBRARIES:
        try:
            found[library] = version(library)
        except PackageNotFoundError:
            continue
    return found


def _cpu_model() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


@dataclass(frozen=True, slots=True)
class Used:
    """CPU seconds of a process until a moment; the difference of two is what a phase used."""

    cpu: float
    at: float

    def since(self, before: Used) -> float:
        """CPU seconds since ``before``."""
        return self.cpu - before.cpu

    def share(self, before: Used) -> float:
        """The cores that were busy on average since ``before``."""
        return (self.cpu - before.cpu) / max(self.at - before.at, 1e-9)


def used(pid: int) -> Used:
    """What the process ``pid``, with all its threads, has used so far (10 ms resolution)."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return Used((int(fields[11]) + int(fields[12])) / _TICK, time.monotonic())


def memory(pid: int) -> int:
    """Bytes of memory that the process holds (resident set)."""
    return int(Path(f"/proc/{pid}/statm").read_text(encoding="utf-8").split()[1]) * _PAGE
