"""What is published of a draw, and in which form: lines of CSV and the values of ``audit.json``.

Public (no personal data): ``probabilities.csv``, ``pool.csv``, ``compositions.csv`` or
``panels.csv``, ``quotas.csv``, ``audit.json``, ``report.html``, ``draws.jsonl``. For the organisers
only: ``selected.csv``, ``remaining.csv``, ``reserves.csv``, ``codes.csv``; see
:mod:`~conference.sortition.parts`.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from importlib.metadata import version
from typing import Any

import numpy as np

from conference.sortition.drawing import DIGITS
from conference.sortition.figures import chances
from conference.sortition.housemates import housemate_losses
from conference.sortition.lottery import RARE_RULE, Drawn, Prepared
from conference.sortition.numbered import SHUFFLE, recommended_entries
from conference.sortition.quotas import Quotas
from conference.sortition.relaxation import Stage
from conference.sortition.reserves import ORDER
from conference.sortition.strata import UNBOUNDED
from conference.tables.writing import record

__all__ = [
    "PUBLIC",
    "audit",
    "by_type",
    "draw_summary",
    "pool_table",
    "probability_table",
    "quota_table",
    "versions",
]  # fmt: skip

PUBLIC = (
    "probabilities.csv", "pool.csv", "compositions.csv", "panels.csv", "quotas.csv", "report.html",
)  # fmt: skip
"""Files that may leave the folder, beside ``audit.json``."""


def quota_table(quotas: Quotas) -> Iterator[str]:
    """The quotas as drawn with, in the field's format."""
    yield "feature,value,min,max,min_flex,max_flex"
    for q in quotas.rows:
        flex = "" if q.most_flex is None else q.most_flex
        yield record((q.feature, q.value, q.least, q.most, q.least_flex, flex))


def probability_table(prepared: Prepared) -> Iterator[str]:
    """A line a type: its values, people, expected seats, fair and realised chance.

    ``household_class`` is the number of its class of shared addresses, or blank; ``stage`` that of
    the certificate which fixed it.
    """
    strata, quotas = prepared.reduction.strata, prepared.quotas
    names = [feature.name for feature in quotas.features]
    yield record(
        ["type", *names, "household_class", "people", "expected_seats", "probability", "realised",
         "stage"]
    )  # fmt: skip
    stages = stage_of_types(prepared)
    fair = prepared.fair_distribution
    listed = prepared.numbered.seats / strata.counts / prepared.order.entries
    width = len(names)
    for t, row in enumerate(strata.rows.tolist()):
        home = row[width] - strata.quota_rows + 1 if len(row) > width else ""
        if len(row) > width and strata.high[row[width]] >= UNBOUNDED:
            home = ""
        yield record(
            [
                t,
                *(quotas.rows[r].value for r in row[:width]),
                home,
                int(strata.counts[t]),
                repr(float(fair.shares[t])),
                repr(float(fair.probabilities[t])),
                repr(float(listed[t])),
                "" if stages[t] is None else stages[t],
            ]
        )


def pool_table(prepared: Prepared) -> Iterator[str]:
    """The published pool with its header; the header is no leaf of the Merkle tree."""
    yield "pseudonym,type,household"
    yield from prepared.published.lines()


def by_type(prepared: Prepared) -> dict[str, float]:
    """The fair chance of a person of each type, by the type's values."""
    strata = prepared.reduction.strata
    chance = prepared.fair_distribution.probabilities.tolist()
    return dict(zip(strata.labels, chance, strict=True))


def versions() -> dict[str, str]:
    """What computed the result."""
    return {
        "conference": version("conference"),
        "python": platform.python_version(),
        "numpy": version("numpy"),
        "highspy": version("highspy"),
    }


def _fairness(prepared: Prepared) -> dict[str, Any]:
    fair, strata = prepared.fair_distribution, prepared.reduction.strata
    figure = chances(fair.probabilities, strata.counts)
    return {
        "objective": fair.objective,
        "min_probability": figure.least,
        "max_probability": figure.greatest,
        "gini": figure.gini,
        "geometric_mean": figure.geometric,
        "never_drawn": figure.excluded,
        "average": strata.seats / strata.people,
        "bound": fair.bound,
        "gap": fair.gap if np.isfinite(fair.gap) else None,
        "proof": fair.proof,
        "complete": fair.complete,
        "stages": len(fair.stages),
        "cap": fair.cap,
    }


def proof_stages(prepared: Prepared) -> list[Stage]:
    """The stages whose multipliers prove something of these chances: for leximin all of them, else
    those up to the first positive level, which bounds the least chance. Empty without multipliers.
    """
    fair = prepared.fair_distribution
    if fair.proof in ("panels", "estimate"):
        return []
    if fair.objective in ("leximin", "goldilocks"):
        return list(fair.stages)
    found: list[Stage] = []
    for stage in fair.stages:
        found.append(stage)
        if stage.level > 1e-9:
            break
    return found


def stage_of_types(prepared: Prepared) -> list[int | None]:
    """The stage that fixed each type, None if it was not fixed."""
    found: list[int | None] = [None] * len(prepared.reduction.strata)
    last = prepared.fair_distribution.objective in ("leximin", "goldilocks")
    for number, stage in enumerate(proof_stages(prepared)):
        if last or stage.level <= 1e-9:
            for t in stage.fixed.tolist():
                found[t] = number
    return found


def _certificate(prepared: Prepared) -> dict[str, Any]:
    """Multipliers that prove the levels, for those who check them with plain arithmetic."""
    fair, strata = prepared.fair_distribution, prepared.reduction.strata
    stages = []
    for stage in proof_stages(prepared):
        rows = np.flatnonzero(np.abs(stage.multipliers[:-1]) > 1e-15).tolist()
        stages.append(
            {
                "level": stage.level,
                "rows": {str(r): float(stage.multipliers[r]) for r in rows},
                "total": float(stage.multipliers[-1]),
            }
        )
    classes = range(strata.quota_rows, len(strata.high))
    return {
        "stages": stages,
        "cap": min(1.0, fair.cap),
        "household_classes": [int(strata.high[r]) for r in classes if strata.high[r] < UNBOUNDED],
    }


def draw_summary(prepared: Prepared) -> dict[str, Any]:
    """What is known before the draw: fairness, realised chances, commitment."""
    strata = prepared.reduction.strata
    return {
        "seats": strata.seats,
        "size": prepared.order.size,
        "held": len(prepared.order.held),
        "people": len(prepared.pool),
        "eligible": strata.people,
        "types": len(strata),
        "households": "exact" if strata.exact_households else "passed over when drawn",
        "household_loss": _household_loss(prepared),
        **_fairness(prepared),
        "list": {
            "kind": prepared.kind,
            "entries": prepared.order.entries,
            "rounding": prepared.numbered.rounding,
            "lifted_types": prepared.numbered.lifted,
            "recommended_entries": recommended_entries(
                prepared.order.entries, prepared.realised.relative
            ),
            "rule_for_rare_types": RARE_RULE,
        },
        "realised": asdict(prepared.realised),
        "commitment": prepared.commitment.digest(),
    }


def _household_loss(prepared: Prepared) -> dict[str, float] | None:
    """The greatest and the mean share of a chance that is lost to housemates; None if exact."""
    reduction, pool = prepared.reduction, prepared.pool
    if reduction.strata.exact_households or prepared.kind == "panels":
        return None
    loss = housemate_losses(prepared.chance, reduction.type_of, pool.household)
    sharing = (pool.household >= 0) & (reduction.type_of >= 0)
    return {"greatest": float(loss.max()), "mean": float(loss[sharing].mean())}


def audit(
    prepared: Prepared,
    drawn: Drawn | None,
    *,
    inputs: dict[str, Any],
    parameters: dict[str, Any],
    files: dict[str, str],
    draw_number: int,
) -> dict[str, Any]:
    """The contents of ``audit.json``. Holds pseudonyms and digests, and nobody's data."""
    order, quotas = prepared.order, prepared.quotas
    found: dict[str, Any] = {
        "format": "conference/sortition/audit/1",
        "versions": versions(),
        "inputs": inputs,
        "parameters": parameters,
        "quotas": [[q.feature, q.value, q.least, q.most] for q in quotas.rows],
        "held_seats": _held(prepared),
        "summary": draw_summary(prepared),
        "certificate": _certificate(prepared),
        "domains": {"shuffle": SHUFFLE, "digits": DIGITS, "order": ORDER},
        "commitment": asdict(prepared.commitment),
        "commitment_digest": prepared.commitment.digest(),
        "entries": order.entries,
        "files": files,
    }
    if drawn is not None:
        found["draw"] = {
            "number": drawn.lot.number,
            "digits": drawn.lot.digits,
            "source": drawn.lot.source,
            "beacon": drawn.lot.beacon,
            "value": drawn.lot.value,
            "draws_of_this_commitment": draw_number,
            "selected": list(drawn.pseudonyms),
            "digest": drawn.digest,
        }
    return found


def _held(prepared: Prepared) -> list[int]:
    """How many held seats each quota row already has."""
    counts = [0] * len(prepared.quotas.rows)
    offsets: Sequence[int] = prepared.quotas.offsets
    for profile in prepared.order.held:
        for offset, value in zip(offsets, profile, strict=True):
            counts[offset + value] += 1
    return counts
