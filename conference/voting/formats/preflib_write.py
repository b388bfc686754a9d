"""Writing PrefLib."""

from __future__ import annotations

import numpy as np

from conference.voting.profile import Approvals, Election, Rankings

__all__ = ["write"]


def _ranks(ballots: Rankings, row: int) -> list[list[int]]:
    out: list[list[int]] = []
    for column, candidate in enumerate(ballots.prefs[row].tolist()):
        if candidate < 0:
            continue
        if ballots.tied is not None and ballots.tied[row, column]:
            out[-1].append(candidate + 1)
        else:
            out.append([candidate + 1])
    return out


def _group(group: list[int]) -> str:
    return str(group[0]) if len(group) == 1 else "{" + ",".join(map(str, group)) + "}"


def write(election: Election, kind: str = "toi") -> str:
    """The election as a PrefLib text in the new form; skipped ranks are closed up."""
    ballots = election.ballots
    rows: list[tuple[int, str]] = []
    if isinstance(ballots, Approvals) and kind == "cat":
        for table, weight in zip(ballots.approved, ballots.weights.tolist(), strict=True):
            yes, no = np.nonzero(table)[0] + 1, np.nonzero(~table)[0] + 1
            rows.append(
                (weight, ",".join(_group(g.tolist()) if g.size else "{}" for g in (yes, no)))
            )
    elif isinstance(ballots, Rankings) and kind != "cat":
        merged: dict[str, int] = {}
        for row, weight in enumerate(ballots.weights.tolist()):
            order = ",".join(map(_group, _ranks(ballots, row)))
            if order:
                merged[order] = merged.get(order, 0) + weight
        rows = [(weight, order) for order, weight in merged.items()]
    else:
        raise TypeError(f".{kind} files hold other ballots than these")
    unique = "NUMBER UNIQUE PREFERENCES" if kind == "cat" else "NUMBER UNIQUE ORDERS"
    lines = [
        f"# TITLE: {election.title}",
        f"# DATA TYPE: {kind}",
        f"# NUMBER ALTERNATIVES: {len(election.candidates)}",
        f"# NUMBER VOTERS: {sum(weight for weight, _ in rows)}",
        f"# {unique}: {len(rows)}",
    ]
    if kind == "cat":
        lines += ["# NUMBER CATEGORIES: 2", "# CATEGORY NAME 1: Yes", "# CATEGORY NAME 2: No"]
    for number, candidate in enumerate(election.candidates, 1):
        lines.append(f"# ALTERNATIVE NAME {number}: {candidate.name}")
    lines += [f"{weight}: {order}" for weight, order in rows]
    return "\n".join(lines) + "\n"
