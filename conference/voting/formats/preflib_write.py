"""Writing PrefLib."""

from __future__ import annotations

import numpy as np

from conference.voting.profile import Approvals, Election, Rankings

__all__ = ["KEPT", "write"]

KEPT = (
    "FILE NAME",
    "DESCRIPTION",
    "MODIFICATION TYPE",
    "RELATES TO",
    "RELATED FILES",
    "PUBLICATION DATE",
    "MODIFICATION DATE",
)
"""What a header says that is only for readers, in its order; the title stands after the first."""


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
    """The election as a PrefLib text in the new form; skipped ranks are closed up.

    Refuses ballots that the kind does not have room for.
    """
    if isinstance(election.ballots, Approvals) and kind == "cat":
        rows = _yes_and_no(election.ballots)
    elif isinstance(election.ballots, Rankings) and kind != "cat":
        rows = _orders(election.ballots)
        _refuse_unfit(rows, kind, len(election.candidates))
    else:
        raise TypeError(f".{kind} files hold other ballots than these")
    unique = "NUMBER UNIQUE PREFERENCES" if kind == "cat" else "NUMBER UNIQUE ORDERS"
    title, description, *others = [f"# {key}: {election.meta.get(key, '')}" for key in KEPT]
    lines = [title, f"# TITLE: {election.title}", description, f"# DATA TYPE: {kind}", *others]
    lines += [
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


def _yes_and_no(ballots: Approvals) -> list[tuple[int, str]]:
    rows = []
    for table, weight in zip(ballots.approved, ballots.weights.tolist(), strict=True):
        yes, no = np.nonzero(table)[0] + 1, np.nonzero(~table)[0] + 1
        rows.append((weight, ",".join(_group(g.tolist()) if g.size else "{}" for g in (yes, no))))
    return rows


def _orders(ballots: Rankings) -> list[tuple[int, str]]:
    """Distinct orders; blank ballots are left out."""
    merged: dict[str, int] = {}
    for row, weight in enumerate(ballots.weights.tolist()):
        order = ",".join(map(_group, _ranks(ballots, row)))
        if order:
            merged[order] = merged.get(order, 0) + weight
    return [(weight, order) for order, weight in merged.items()]


def _refuse_unfit(rows: list[tuple[int, str]], kind: str, candidates: int) -> None:
    """Refuse equal ranks and incomplete orders where the kind says that there are none."""
    if kind in ("soc", "soi") and any("{" in order for _, order in rows):
        raise TypeError(f".{kind} files have no equal ranks, and these ballots do; write .toi")
    if kind in ("soc", "toc") and any(order.count(",") + 1 < candidates for _, order in rows):
        raise TypeError(f".{kind} files rank all candidates, and these ballots do not; write .toi")
