"""``conference bench budget``: a big city's participatory budget by equal shares."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from conference.cli.parsing import Commands, runs

__all__ = ["add", "synthetic_budget"]

MOST_NAMED = 5
COST, CENT = 250_000.0, 100.0
"""The median cost of a project, and what costs are rounded to."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """Which ballots are counted, and how often; ``pb`` in place of synthetic ones."""

    pb: Path | None
    voters: int
    projects: int
    completion: str
    runs: int
    seed: int
    json: bool


def add(benches: Commands) -> None:
    """Add ``budget`` to the benchmarks."""
    parser = benches.add_parser(
        "budget",
        help="a big city's participatory budget by equal shares",
        description="Counts a Pabulib file by equal shares, some times, each time in a process "
        "of its own: start, reading and counting are all in the figure.",
    )
    parser.add_argument("--pb", type=Path, metavar="FILE", help="these ballots, no synthetic ones")
    parser.add_argument("--voters", type=int, default=90_000, metavar="N", help="(90000)")
    parser.add_argument("--projects", type=int, default=160, metavar="N", help="(160)")
    parser.add_argument("--completion", default="add1", help="of equal shares (add1)")
    parser.add_argument("--runs", type=int, default=5, metavar="N", help="(5)")
    parser.add_argument("--seed", type=int, default=1, help="of the synthetic ballots (1)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    runs(parser, Options, run)


def synthetic_budget(path: Path, voters: int, projects: int, seed: int) -> None:
    """Write a Pabulib file: a few projects are liked by many, and most voters name several."""
    import numpy as np

    random = np.random.Generator(np.random.PCG64(seed))
    liked = random.dirichlet(np.full(projects, 0.6)) + 1e-4
    liked /= liked.sum()
    costs = np.maximum(CENT, np.round(COST * np.exp(random.normal(0, 1, projects)), -2))
    named = random.choice(projects, (voters, MOST_NAMED), p=liked)
    length = random.integers(1, MOST_NAMED + 1, voters)
    budget = int(costs.sum() / 8)
    with path.open("w", encoding="utf-8") as file:
        file.write(
            f"META\nkey;value\nbudget;{budget}\nvote_type;approval\nmax_length;{MOST_NAMED}\n"
            "PROJECTS\nproject_id;cost;name\n"
        )
        file.writelines(f"P{n:03d};{cost:.0f};Project {n}\n" for n, cost in enumerate(costs))
        file.write("VOTES\nvoter_id;vote\n")
        for voter, (row, count) in enumerate(zip(named.tolist(), length.tolist(), strict=True)):
            file.write(f"{voter};{','.join(f'P{n:03d}' for n in dict.fromkeys(row[:count]))}\n")


def run(options: Options) -> int:
    """Count and print the figures; the exit status is 0."""
    import json
    import statistics

    from conference.bench.command import ran
    from conference.bench.figures import report

    with tempfile.TemporaryDirectory() as folder:
        path = options.pb or Path(folder) / "budget.pb"
        if options.pb is None:
            synthetic_budget(path, options.voters, options.projects, options.seed)
        counting = ["count", str(path), "--method", "pb-equal-shares", "--json", "--seed", "bench",
                    "--completion", options.completion]  # fmt: skip
        done = [ran(counting) for _ in range(max(1, options.runs))]
    found = json.loads(done[0][0])
    walls = [used["wall"] for _, used in done]
    figures = {
        "file": path.name,
        "voters": found["ballots"],
        "projects": len(found["candidates"]),
        "funded": len(found["selected"]),
        "seconds": {"least": min(walls), "median": statistics.median(walls), "runs": len(walls)},
        "cpu_seconds": min(used["cpu"] for _, used in done),
        "memory_mib": max(used["memory"] for _, used in done),
    }
    print(report("budget", figures, options.json))
    return 0
