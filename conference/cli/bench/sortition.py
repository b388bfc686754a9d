"""``conference bench sortition``: the lottery at the size of a movement, and beside the field's."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypedDict

from conference.cli.bench.pools import synthetic_pool, widen
from conference.cli.parsing import Commands, runs

if TYPE_CHECKING:
    from conference.bench.command import UsedFigures

__all__ = ["add"]

SHAPES = ("nested", "independent")


@dataclass(frozen=True, kw_only=True)
class Options:
    """Which draws are measured."""

    people: int
    seats: int
    shape: Literal["nested", "independent", "both"]
    seed: int
    objective: str
    skip_large: bool
    skip_compare: bool
    compare_limit: float
    time_limit: float | None
    keep: Path | None
    json: bool


def add(benches: Commands) -> None:
    """Register the benchmark."""
    parser = benches.add_parser("sortition", help="draw 1,000 of 2,000,000, and compare")
    parser.add_argument("--people", type=int, default=2_000_000)
    parser.add_argument("--seats", type=int, default=1_000)
    parser.add_argument("--shape", choices=(*SHAPES, "both"), default="both")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--objective", default="leximin")
    parser.add_argument("--skip-large", action="store_true", help="only the comparison")
    parser.add_argument("--skip-compare", action="store_true", help="only the large draws")
    parser.add_argument(
        "--compare-limit", type=float, default=60, help="seconds the field's library may take"
    )
    parser.add_argument(
        "--time-limit", type=float, metavar="SECONDS",
        help="also the large draws with so little time, and how soon cancelling is heard",
    )  # fmt: skip
    parser.add_argument("--keep", type=Path, help="write the pools here and keep them")
    parser.add_argument("--json", action="store_true")
    runs(parser, Options, _run)


class DrawFigures(TypedDict):
    """Of what ``sortition draw --json`` prints: the part that is compared."""

    types: int
    min_probability: float
    max_probability: float
    gini: float
    bound: float
    gap: float
    proof: str
    realised: dict[str, float]


class HurriedFigures(TypedDict):
    """A draw with a time limit, in seconds; ``gap`` is None where it is not known."""

    wall: float
    silence: float
    complete: bool
    gap: float | None
    least: float


class FieldFigures(TypedDict, total=False):
    """A draw by another program: seconds and chances, or why there is none."""

    wall: float
    min: float
    max: float
    why: str


def _run(options: Options) -> int:
    machine = _machine()
    results: dict[str, object] = {"machine": machine}
    say: Callable[[str], None] = (lambda _: None) if options.json else print
    say(machine)
    with contextlib.ExitStack() as stack:
        folder = options.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        if not options.skip_large:
            shapes = SHAPES if options.shape == "both" else (options.shape,)
            for shape in shapes:
                results[shape] = _large(options, folder, shape, say)
        if not options.skip_compare:
            results["comparison"] = _compare(options, folder, say)
    if options.json:
        print(json.dumps(results, indent=1))
    return 0


def _machine() -> str:
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [x for x in info.read_text().splitlines() if x.startswith("model name")]
        model = names[0].split(":", 1)[1].strip() if names else model
    return f"{model}, {os.cpu_count()} cores, Python {platform.python_version()}"


def _draw(arguments: list[str]) -> tuple[DrawFigures, UsedFigures]:
    """A draw in a process of its own: its JSON, and what the whole process used."""
    from conference.bench.command import ran

    text, used = ran(["sortition", "draw", "--json", "--quiet", *arguments])
    return json.loads(text), used


def _large(
    options: Options, folder: Path, shape: str, say: Callable[[str], None]
) -> dict[str, object]:
    quotas, pool = synthetic_pool(folder, options.people, options.seats, options.seed, shape)
    found, used = _draw(
        ["--categories", str(quotas), "--respondents", str(pool), "--size", str(options.seats),
         "--objective", options.objective, "--ball", "042", "--beacon", "bench",
         "--out", str(folder / f"draw-{shape}")]
    )  # fmt: skip
    say(
        f"{options.seats:,} of {options.people:,} ({shape}, {found['types']:,} types,"
        f" {options.objective}): {used['wall']:.1f} s,"
        f" {used['cpu']:.1f} s of CPU, {used['memory']:.0f} MiB"
    )
    say(
        f"  fair {found['min_probability']:.4e} to {found['max_probability']:.4e},"
        f" bound {found['bound']:.4e}, gap {found['gap']:.1e}, proof: {found['proof']};"
        f" list: {found['realised']}"
    )
    result: dict[str, object] = {
        **used,
        "types": found["types"],
        "min_probability": found["min_probability"],
        "max_probability": found["max_probability"],
        "gini": found["gini"],
        "bound": found["bound"],
        "gap": found["gap"],
        "realised": found["realised"],
    }
    if options.time_limit:
        result["hurried"] = hurried = _hurried(quotas, pool, options.seats, options.time_limit)
        gap = "unknown" if hurried["gap"] is None else f"{hurried['gap']:.2f}"
        say(
            f"  with {options.time_limit:g} s for the chances: {hurried['wall']:.1f} s in all,"
            f" least realised {hurried['least']:.4e}, relative gap told {gap};"
            f" cancelling is heard within {hurried['silence']:.1f} s"
        )
    return result


_WATCHED = """
import json, math, sys, time
from conference.sortition.lottery import Order, prepare
from conference.sortition.people import read_pool
from conference.sortition.progress import Watch
from conference.sortition.quotas import read_quotas
class Port:
    last, silence = time.perf_counter(), 0.0
    def report(self, phase, done, total): pass
    def cancelled(self):
        now = time.perf_counter()
        self.silence, self.last = max(self.silence, now - self.last), now
        return False
port, begun = Port(), time.perf_counter()
with open(sys.argv[1]) as file:
    quotas = read_quotas(file)
with open(sys.argv[2], newline="") as file:
    pool = read_pool(file, quotas, watch=Watch(port))
found = prepare(Order(int(sys.argv[3])), quotas, pool, b"bench",
                Watch(port, limit=float(sys.argv[4])))
gap = found.fair_distribution.gap
print(json.dumps({"wall": time.perf_counter() - begun, "silence": port.silence,
                  "complete": found.fair_distribution.complete,
                  "gap": gap if math.isfinite(gap) else None, "least": found.realised.least}))
"""


def _hurried(quotas: Path, pool: Path, seats: int, limit: float) -> HurriedFigures:
    """A draw with a time limit, and the longest that its port was not asked about cancelling."""
    done = subprocess.run(
        [sys.executable, "-c", _WATCHED, str(quotas), str(pool), str(seats), str(limit)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: HurriedFigures = json.loads(done.stdout)
    return found


_FIELD = """
import csv, json, sys, time
from sortition_algorithms import (Settings, read_in_features, read_in_people)
from sortition_algorithms.core import find_distribution_leximin, find_distribution_maximin
from sortition_algorithms.committee_generation import standardize_distribution
quotas, people, size, which = sys.argv[1:5]
rows = list(csv.DictReader(open(quotas)))
features, *_ = read_in_features(list(rows[0]), rows)
body = list(csv.DictReader(open(people)))
settings = Settings(id_column="id", columns_to_keep=[])
pool, *_ = read_in_people(list(body[0]), body, features, settings)
solve = {"leximin": find_distribution_leximin, "maximin": find_distribution_maximin}[which]
begun = time.perf_counter()
committees, weights, *_ = solve(features, pool, int(size), [])
taken = time.perf_counter() - begun
chance = dict.fromkeys([row["id"] for row in body], 0.0)
for committee, weight in zip(committees, weights):
    for person in committee:
        chance[person] += weight
print(json.dumps({"wall": taken, "min": min(chance.values()), "max": max(chance.values())}))
"""


def _compare(options: Options, folder: Path, say: Callable[[str], None]) -> dict[str, object]:
    """Smaller pools, by us and by ``sortition-algorithms`` if that is installed."""
    out: dict[str, object] = {}
    for people, seats in ((200, 20), (2_000, 100), (10_000, 200)):
        for objective in ("maximin", "leximin"):
            quotas, pool = synthetic_pool(folder, people, seats, options.seed, "independent")
            widen(quotas, pool)
            found, used = _draw(
                ["--categories", str(quotas), "--respondents", str(pool), "--size", str(seats),
                 "--objective", objective, "--ball", "042",
                 "--out", str(folder / f"draw-{people}-{objective}")]
            )  # fmt: skip
            field = _field(quotas, pool, seats, objective, options.compare_limit)
            say(
                f"{seats} of {people:,} {objective}: {used['wall']:.1f} s, least chance"
                f" {found['min_probability']:.6f} ({found['proof']}); sortition-algorithms: "
                + (
                    f"{field['wall']:.1f} s, {field['min']:.6f}"
                    if "wall" in field
                    else field["why"]
                )
            )
            out[f"{seats} of {people} {objective}"] = {"ours": used, "field": field}
    return out


def _field(quotas: Path, pool: Path, seats: int, objective: str, limit: float) -> FieldFigures:
    try:
        done = subprocess.run(
            [sys.executable, "-c", _FIELD, str(quotas), str(pool), str(seats), objective],
            capture_output=True, text=True, check=True, timeout=limit,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return {"why": f"not done after {limit:.0f} s"}
    except subprocess.CalledProcessError as error:
        missing = "No module named 'sortition_algorithms'" in error.stderr
        last = error.stderr.strip().splitlines()[-1]
        return {"why": "not installed" if missing else last}
    result: FieldFigures = json.loads(done.stdout.strip().splitlines()[-1])
    return result
