"""Synthetic pools of people and their quotas, to measure the lottery on."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.random import Generator
    from numpy.typing import NDArray

    Shares: TypeAlias = NDArray[np.float64]
    ValueIndices: TypeAlias = NDArray[np.int64]

__all__ = ["synthetic_pool", "widen"]

ROWS_AT_ONCE = 100_000


@dataclass(frozen=True)
class _Feature:
    """One column: its values and their shares of the population."""

    name: str
    values: list[str]
    shares: Shares


def synthetic_pool(
    folder: Path, people: int, seats: int, seed: int, shape: str
) -> tuple[Path, Path]:
    """Write a synthetic pool and its quotas; their paths (quotas, people).

    ``nested``: 8 regions with 140 areas, gender 3, age 6, education 4, a yes/no attitude.
    ``independent``: 5 features of 3, 5, 6, 8 and 10 values. Those who sign up are unlike the
    population, so chances cannot be equal; quotas are the population's shares, rounded down and up.
    """
    import numpy as np

    random = np.random.Generator(np.random.PCG64(seed))
    if shape == "nested":
        features, columns = _nested(random, people)
    else:
        features, columns = _independent(random, people)
    quotas, pool = folder / f"quotas-{shape}.csv", folder / f"people-{shape}.csv"
    _write_quotas(quotas, features, seats)
    _write_people(pool, features, columns, people)
    return quotas, pool


def _nested(random: Generator, people: int) -> tuple[list[_Feature], list[ValueIndices]]:
    """Areas, each in one region, and four more features; the value of each person by column."""
    import numpy as np

    regions, areas = 8, 140
    region_of = np.sort(np.r_[np.arange(regions), random.integers(0, regions, areas - regions)])
    population = [
        random.dirichlet(np.full(areas, 8.0)), np.array([0.495, 0.495, 0.01]),
        random.dirichlet(np.full(6, 20.0)), random.dirichlet(np.full(4, 10.0)),
        np.array([0.6, 0.4]),
    ]  # fmt: skip
    names = ["area", "gender", "age", "education", "attitude"]
    columns = _signed_up(random, population, [0.25, 0.1, 0.35, 0.5, 0.3], people)
    of_regions = _feature("region", np.bincount(region_of, population[0], regions).astype(float))
    features = [_feature(name, shares) for name, shares in zip(names, population, strict=True)]
    return [of_regions, *features], [region_of[columns[0]], *columns]


def _independent(random: Generator, people: int) -> tuple[list[_Feature], list[ValueIndices]]:
    """Five features that have nothing to do with each other."""
    import numpy as np

    population = [random.dirichlet(np.full(size, 8.0)) for size in (3, 5, 6, 8, 10)]
    names = ["gender", "age", "education", "region", "work"]
    columns = _signed_up(random, population, [0.2, 0.4, 0.3, 0.5, 0.3], people)
    return [_feature(*named) for named in zip(names, population, strict=True)], columns


def _feature(name: str, shares: Shares) -> _Feature:
    return _Feature(name, [f"{name} {i + 1}" for i in range(len(shares))], shares)


def _signed_up(
    random: Generator, population: list[Shares], spread: list[float], people: int
) -> list[ValueIndices]:
    """Values of those who sign up: shares of the population, moved by log-normal factors."""
    import numpy as np

    shares = []
    for share, sigma in zip(population, spread, strict=True):
        tilted = share * np.exp(random.normal(0, sigma, len(share)))
        shares.append(tilted / tilted.sum())
    return [random.choice(len(share), people, p=share) for share in shares]


def _write_quotas(path: Path, features: list[_Feature], seats: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write("feature,value,min,max\n")
        for feature in features:
            for value, share in zip(feature.values, feature.shares.tolist(), strict=True):
                low = math.floor(share * seats)
                file.write(f"{feature.name},{value},{low},{low + 1}\n")


def _write_people(
    path: Path, features: list[_Feature], columns: list[ValueIndices], people: int
) -> None:
    """One row a person, made and written some at a time."""
    with path.open("w", encoding="utf-8") as file:
        file.write(",".join(["id", *(feature.name for feature in features), "joined"]) + "\n")
        for first in range(0, people, ROWS_AT_ONCE):
            last = min(people, first + ROWS_AT_ONCE)
            cells = [
                [feature.values[i] for i in column[first:last].tolist()]
                for feature, column in zip(features, columns, strict=True)
            ]
            file.writelines(
                f"P{first + n:08d},{','.join(row)},2026\n"
                for n, row in enumerate(zip(*cells, strict=True))
            )


def widen(quotas: Path, pool: Path) -> None:
    """Quotas of small pools one wider each way, and never above the people there are."""
    import csv
    from collections import Counter

    with pool.open(encoding="utf-8") as file:
        people = list(csv.DictReader(file))
    with quotas.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with quotas.open("w", encoding="utf-8") as file:
        file.write("feature,value,min,max\n")
        for row in rows:
            there = Counter(person[row["feature"]] for person in people)[row["value"]]
            most = min(int(row["max"]) + 1, there)
            least = max(0, min(int(row["min"]) - 1, most))
            file.write(f"{row['feature']},{row['value']},{least},{most}\n")
