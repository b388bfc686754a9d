"""Figures: spreads of times, and tables that print as text or as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from conference.bench.machine import describe

__all__ = ["Spread", "report", "spread"]


@dataclass(frozen=True, slots=True)
class Spread:
    """How times in ms are spread, over ``count`` of them. All 0 when there are none."""

    count: int
    p50: float
    p95: float
    p99: float
    max: float


def spread(times: Sequence[float]) -> Spread:
    """The spread of times in ms."""
    if not len(times):
        return Spread(0, 0.0, 0.0, 0.0, 0.0)
    p50, p95, p99 = np.percentile(np.asarray(times, dtype=np.float64), (50, 95, 99)).tolist()
    return Spread(
        len(times), round(p50, 2), round(p95, 2), round(p99, 2), round(float(max(times)), 2)
    )


def report(name: str, figures: Mapping[str, Any], as_json: bool) -> str:
    """What a benchmark prints: the machine, then its figures, one a line or as one object."""
    whole = {"benchmark": name, "machine": describe(), **_plain(figures)}
    if as_json:
        return json.dumps(whole)
    lines = [f"{name}"]
    for key, value in whole.items():
        if key != "benchmark":
            lines += _lines(key, value, 1)
    return "\n".join(lines)


def _plain(value: Any) -> Any:
    if isinstance(value, Spread):
        return asdict(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value


def _lines(key: str, value: Any, depth: int) -> list[str]:
    shown, indent = key.replace("_", " "), "  " * depth
    if isinstance(value, dict):
        if not any(isinstance(inner, dict | list) for inner in value.values()):
            flat = ", ".join(f"{name.replace('_', ' ')} {_text(v)}" for name, v in value.items())
            return [f"{indent}{shown}: {flat}"]
        lines = [f"{indent}{shown}:"]
        for name, inner in value.items():
            lines += _lines(name, inner, depth + 1)
        return lines
    if isinstance(value, list):
        lines = [f"{indent}{shown}:"]
        for number, inner in enumerate(value):
            lines += _lines(str(number + 1), inner, depth + 1)
        return lines
    return [f"{indent}{shown}: {_text(value)}"]


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:,.2f}"
    return f"{value:,}" if isinstance(value, int) else str(value)
