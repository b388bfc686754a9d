"""Holds the coverage of each package of the product at or above its floor.

``python tests/floors/coverage_floors.py`` combines what ``coverage run`` has measured, prints a
table and stops with a sentence for each package below its floor. The floors are in
``pyproject.toml`` under ``tool.coverage_floors``, in whole percent of lines and of branches.
"""

import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Covered:
    """How many lines and branches of a package there are, and how many of them were run."""

    lines: int = 0
    lines_run: int = 0
    branches: int = 0
    branches_run: int = 0

    def plus(self, summary: Mapping[str, int]) -> "Covered":
        """Together with a file, as coverage sums it up."""
        return Covered(
            self.lines + summary["num_statements"],
            self.lines_run + summary["covered_lines"],
            self.branches + summary["num_branches"],
            self.branches_run + summary["covered_branches"],
        )

    @property
    def percents(self) -> dict[str, float]:
        """Lines and branches in percent; 100 where there are none."""
        pairs = {
            "lines": (self.lines_run, self.lines),
            "branches": (self.branches_run, self.branches),
        }
        return {kind: 100 * run / whole if whole else 100.0 for kind, (run, whole) in pairs.items()}


def package_of(file: str) -> str:
    """``conference/core/clock.py`` is of ``conference.core``; what lies above is of the whole."""
    parts = Path(file).parts
    inside = parts[len(parts) - 1 - parts[::-1].index("conference") :]
    return ".".join(inside[:2]) if len(inside) > 2 else inside[0]


def by_package(report: Mapping[str, Any]) -> dict[str, Covered]:
    """The packages of a report that ``coverage json`` wrote."""
    found: dict[str, Covered] = {}
    for file, measured in sorted(report["files"].items()):
        name = package_of(file)
        found[name] = found.get(name, Covered()).plus(measured["summary"])
    return found


def table(found: Mapping[str, Covered], floors: Mapping[str, Mapping[str, int]]) -> str:
    """A line for each package: percent of lines and branches, each with its floor."""
    rows = [f"{'package':26}{'lines':>8}{'floor':>7}{'branches':>10}{'floor':>7}"]
    for name, covered in found.items():
        lines, branches = covered.percents.values()
        floor = {kind: str(least) for kind, least in floors.get(name, {}).items()}
        held = f"{floor.get('lines', '-'):>7}{branches:>9.1f}%{floor.get('branches', '-'):>7}"
        rows.append(f"{name:26}{lines:>7.1f}%{held}")
    return "\n".join(rows)


def faults(found: Mapping[str, Covered], floors: Mapping[str, Mapping[str, int]]) -> list[str]:
    """A sentence for each package that fell below its floor, has none, or is not there."""
    said = [
        f"{name} has no floor: give it one under tool.coverage_floors in pyproject.toml."
        for name in found
        if name not in floors
    ]
    for name, floor in floors.items():
        if name not in found:
            said.append(f"{name} has a floor and was not measured: is it gone?")
            continue
        said += [
            f"{name} fell below its floor: {found[name].percents[kind]:.1f}% of its {kind} "
            f"were run, at least {least}% must be. Write the tests that are missing."
            for kind, least in floor.items()
            if found[name].percents[kind] < least
        ]
    return said


def measured() -> dict[str, Any]:
    """The report of what was measured in this folder; all its parts are combined."""
    coverage = [sys.executable, "-m", "coverage"]
    subprocess.run([*coverage, "combine", "--quiet"], cwd=ROOT, check=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "coverage.json"
        subprocess.run([*coverage, "json", "--quiet", "-o", str(path)], cwd=ROOT, check=True)
        report: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return report


def main() -> None:
    """Print the table; stop with the faults, if any."""
    floors = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["coverage_floors"]
    found = by_package(measured())
    sys.stdout.write(table(found, floors) + "\n")
    if said := faults(found, floors):
        sys.exit("\n".join(said))


if __name__ == "__main__":
    main()
