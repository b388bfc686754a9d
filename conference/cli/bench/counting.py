"""``conference bench counting``: a million ballots by every kind of rule, beside other libraries.

Figures are CPU seconds and wall seconds of one process. The libraries (pyrankvote, votekit,
pabutools, abcvoting) are only timed if they are installed, on fewer ballots where they are slow;
what is printed for them is measured here too, never scaled up.
"""

from __future__ import annotations

import os
import platform
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from conference.cli.parsing import Commands, runs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from conference.voting.profile import Election

__all__ = ["add", "synthetic_rankings"]

RANKED = ("stv-scottish", "stv-meek", "stv-ers97", "stv-rational", "irv", "schulze", "borda")
TICKED = ("approval", "seq-pav", "seq-phragmen", "equal-shares", "pav")
LIBRARIES = ("pyrankvote", "votekit", "pabutools", "abcvoting")


@dataclass(frozen=True, slots=True)
class Measurement:
    """A rule on so many ballots: times in s."""

    what: str
    ballots: int
    cpu: float
    wall: float
    result: str


@dataclass(frozen=True, kw_only=True)
class Options:
    """Which ballots are counted, and by what."""

    ballots: int
    candidates: int
    seats: int
    seed: int
    shape: Literal["spatial", "uniform"]
    methods: str | None
    pb: Path | None
    compare: int


def add(benches: Commands) -> None:
    """Register the benchmark."""
    parser = benches.add_parser("counting", help="count a million ballots by many rules")
    parser.add_argument("--ballots", type=int, default=1_000_000, metavar="N")
    parser.add_argument("--candidates", type=int, default=12, metavar="M")
    parser.add_argument("--seats", type=int, default=5, metavar="K")
    parser.add_argument("--seed", type=int, default=1, help="of the synthetic ballots")
    parser.add_argument("--shape", choices=("spatial", "uniform"), default="spatial")
    parser.add_argument("--methods", metavar="M,M", help="only these methods")
    parser.add_argument("--pb", type=Path, metavar="FILE", help="also a Pabulib file")
    parser.add_argument("--compare", type=int, default=0, metavar="N",
                        help="time installed libraries on N of the ballots")  # fmt: skip
    runs(parser, Options, _run)


def synthetic_rankings(ballots: int, candidates: int, seed: int, shape: str) -> NDArray[np.int8]:
    """Rankings as an array (ballots, candidates), -1 after the last preference.

    ``spatial``: voters and candidates are points in a plane, nearer is better, and voters rank from
    one to all. ``uniform``: any order is as likely as any other, so hardly two ballots are equal.
    """
    import numpy as np

    random = np.random.Generator(np.random.PCG64(seed))
    if shape == "uniform":
        keys = random.random((ballots, candidates), np.float32)
    else:
        places = random.normal(size=(candidates, 2)).astype(np.float32)
        voters = random.normal(size=(ballots, 2)).astype(np.float32)
        keys = ((voters[:, None, :] - places[None, :, :]) ** 2).sum(axis=2)
    prefs = np.argsort(keys, axis=1).astype(np.int8)
    length = random.integers(1, candidates + 1, ballots)
    prefs[np.arange(candidates)[None, :] >= length[:, None]] = -1
    return prefs


def _timed(what: str, ballots: int, work: Callable[[], str]) -> Measurement:
    wall, cpu = time.perf_counter(), time.process_time()
    result = work()
    return Measurement(what, ballots, time.process_time() - cpu, time.perf_counter() - wall, result)


def _run(options: Options) -> int:
    from conference.voting.profile import Election, approvals, named_candidates, rankings

    print(f"{_machine()}, Python {platform.python_version()}, {_library('numpy')}")
    print(
        f"{options.ballots:,} ballots, {options.candidates} candidates, "
        f"{options.seats} seats, {options.shape}"
    )
    prefs = synthetic_rankings(options.ballots, options.candidates, options.seed, options.shape)
    people = named_candidates([f"Candidate {n}" for n in range(1, options.candidates + 1)])
    wanted = options.methods.split(",") if options.methods else [*RANKED, *TICKED]
    for method in wanted:
        if method in TICKED:
            work = _counted(
                method,
                options,
                lambda: Election(people, approvals(_ticks(prefs, options.candidates))),
            )
        else:
            work = _counted(method, options, lambda: Election(people, rankings(prefs)))
        _show(_timed(method, options.ballots, work))
    if options.pb is not None:
        _budget(options.pb)
    if options.compare:
        _others(options, prefs[: options.compare])
    missing = [name for name in LIBRARIES if find_spec(name) is None]
    if missing:
        print(f"Not installed, so not compared: {', '.join(missing)}.")
    return 0


def _counted(method: str, options: Options, election: Callable[[], Election]) -> Callable[[], str]:
    """Group the array and count it: both belong to the figure."""
    from conference.voting.rules import RULES, count

    seats = 1 if RULES[method].gives == "winner" else options.seats

    def work() -> str:
        outcome = count(method, election(), seats=seats, seed="bench")
        return " ".join(e.id for e in outcome.elected)

    return work


def _ticks(prefs: NDArray[np.int8], candidates: int) -> NDArray[np.bool_]:
    """The first three preferences as approvals."""
    import numpy as np

    table = np.zeros((prefs.shape[0], candidates + 1), np.bool_)
    for rank in range(min(3, candidates)):
        table[np.arange(prefs.shape[0]), prefs[:, rank]] = True
    return table[:, :candidates]


def _budget(path: Path) -> None:
    from conference.voting import formats
    from conference.voting.rules import count

    held: list[Election] = []

    def read() -> str:
        held.append(formats.read(path.read_bytes(), path.name, ("budget",)))
        return f"{len(held[0].candidates)} projects"

    def work() -> str:
        outcome = count("pb-equal-shares", held[0], seed="bench")
        return f"{len(outcome.selected or ())} funded, cost {outcome.cost}"

    figure = _timed(f"read {path.name}", 0, read)
    ballots = held[0].ballots.total
    _show(Measurement(figure.what, ballots, figure.cpu, figure.wall, figure.result))
    _show(_timed("pb-equal-shares, add1", ballots, work))
    if find_spec("pabutools") is not None:
        _show(_timed("pabutools MES, add1", ballots, lambda: _pabutools(path)))


def _others(options: Options, prefs: NDArray[np.int8]) -> None:
    """The same ballots under libraries that are installed."""
    orders = [[int(c) for c in row if c >= 0] for row in prefs]
    if find_spec("pyrankvote") is not None:
        _show(_timed("pyrankvote STV", len(orders), lambda: _pyrankvote(orders, options)))
    if find_spec("votekit") is not None:
        _show(_timed("votekit STV", len(orders), lambda: _votekit(orders, options)))


def _pyrankvote(orders: list[list[int]], options: Options) -> str:
    import pyrankvote  # type: ignore[import-not-found]

    people = [pyrankvote.Candidate(str(n + 1)) for n in range(options.candidates)]
    ballots = [pyrankvote.Ballot(ranked_candidates=[people[c] for c in one]) for one in orders]
    result = pyrankvote.single_transferable_vote(people, ballots, number_of_seats=options.seats)
    return " ".join(str(winner) for winner in result.get_winners())


def _votekit(orders: list[list[int]], options: Options) -> str:
    from votekit.ballot import RankBallot  # type: ignore[import-not-found]
    from votekit.elections import STV  # type: ignore[import-not-found]
    from votekit.pref_profile import RankProfile  # type: ignore[import-not-found]

    ballots = [RankBallot(ranking=[{str(c + 1)} for c in one]) for one in orders]
    election = STV(RankProfile(ballots=ballots), m=options.seats)
    return " ".join(sorted(c for group in election.get_elected() for c in group))


def _pabutools(path: Path) -> str:
    from pabutools.election import (  # type: ignore[import-not-found]
        Cost_Sat,
        parse_pabulib,
    )
    from pabutools.rules import (  # type: ignore[import-not-found]
        exhaustion_by_budget_increase,
        method_of_equal_shares,
    )

    instance, profile = parse_pabulib(str(path))
    result: Any = exhaustion_by_budget_increase(
        instance, profile.as_multiprofile(), method_of_equal_shares, {"sat_class": Cost_Sat}
    )
    return f"{len(result)} funded"


def _show(figure: Measurement) -> None:
    print(
        f"{figure.what:<28} {figure.ballots:>9,} ballots  {figure.cpu:7.2f} s CPU "
        f"{figure.wall:7.2f} s  {figure.result}"
    )
    sys.stdout.flush()


def _library(name: str) -> str:
    from importlib.metadata import version

    return f"{name} {version(name)}"


def _machine() -> str:
    """The processor as the system names it, and how many there are."""
    name = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.is_file():
        lines = info.read_text(encoding="utf-8").splitlines()
        names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
        name = names[0] if names else name
    return f"{name}, {os.cpu_count()} processors"
