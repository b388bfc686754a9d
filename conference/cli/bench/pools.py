"""Synthetic pools of people and their quotas, to measure the lottery on."""

from __future__ import annotations

from pathlib import Path

__all__ = ["synthetic_pool", "widen"]


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
        regions, areas = 8, 140
        region_of = np.sort(np.r_[np.arange(regions), random.integers(0, regions, areas - regions)])
        population = [
            random.dirichlet(np.full(areas, 8.0)), np.array([0.495, 0.495, 0.01]),
            random.dirichlet(np.full(6, 20.0)), random.dirichlet(np.full(4, 10.0)),
            np.array([0.6, 0.4]),
        ]  # fmt: skip
        spread = [0.25, 0.1, 0.35, 0.5, 0.3]
        names = ["area", "gender", "age", "education", "attitude"]
    else:
        sizes = (3, 5, 6, 8, 10)
        population = [random.dirichlet(np.full(size, 8.0)) for size in sizes]
        spread = [0.2, 0.4, 0.3, 0.5, 0.3]
        names = ["gender", "age", "education", "region", "work"]
    shares = []
    for share, sigma in zip(population, spread, strict=True):
        tilted = share * np.exp(random.normal(0, sigma, len(share)))
        shares.append(tilted / tilted.sum())
    columns = [random.choice(len(p), people, p=p) for p in shares]
    values = [
        [f"{name} {i + 1}" for i in range(len(p))] for name, p in zip(names, shares, strict=True)
    ]
    if shape == "nested":
        columns.insert(0, region_of[columns[0]])
        names.insert(0, "region")
        values.insert(0, [f"region {i + 1}" for i in range(regions)])
        population.insert(0, np.bincount(region_of, population[0], regions))
    quotas, pool = folder / f"quotas-{shape}.csv", folder / f"people-{shape}.csv"
    with quotas.open("w", encoding="utf-8") as file:
        file.write("feature,value,min,max\n")
        for name, words, share in zip(names, values, population, strict=True):
            for word, part in zip(words, share, strict=True):
                low = int(np.floor(part * seats))
                file.write(f"{name},{word},{low},{low + 1}\n")
    with pool.open("w", encoding="utf-8") as file:
        file.write(",".join(["id", *names, "joined"]) + "\n")
        for first in range(0, people, 100_000):
            last = min(people, first + 100_000)
            parts = [
                [words[i] for i in column[first:last].tolist()]
                for words, column in zip(values, columns, strict=True)
            ]
            file.writelines(
                f"P{first + n:08d},{','.join(cells)},2026\n"
                for n, cells in enumerate(zip(*parts, strict=True))
            )
    return quotas, pool


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
