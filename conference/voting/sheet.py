"""The result sheet: the one form in which a result is published, counts first.

A sheet cannot be built without counts. Percentages are made of them by largest remainder, so that
they sum to exactly 100, and always name their base. Turnout, abstentions, invalid ballots, the
split by channel, the majority needed and reached stand on the same sheet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from conference.core.errors import ConferenceError
from conference.voting.decision import Decision

__all__ = ["Line", "Sheet", "percentages", "sheet"]


@dataclass(frozen=True, slots=True)
class Line:
    """One option: its count, and its percentage of the base in tenths of a percent."""

    option: str
    count: int
    tenths: int

    @property
    def percent(self) -> str:
        """The percentage with one decimal."""
        return f"{self.tenths // 10}.{self.tenths % 10}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A published result. Make it with :func:`sheet`, which checks that it adds up."""

    title: str
    lines: tuple[Line, ...]
    base: int
    base_name: str
    abstentions: int
    invalid: int
    entitled: int | None
    turnout_tenths: int | None
    channels: Mapping[str, Mapping[str, int]]
    decision: Decision | None = None

    def as_text(self) -> str:
        """The sheet for reading aloud: counts, then percentages with their base."""
        width = max((len(line.option) for line in self.lines), default=0)
        rows = [self.title] if self.title else []
        rows += [f"{x.option:<{width}}  {x.count:>9}  {x.percent:>5} %" for x in self.lines]
        rows.append(f"Percentages are of {self.base} {self.base_name}.")
        rows.append(f"Abstentions: {self.abstentions}. Invalid: {self.invalid}.")
        if self.entitled is not None and self.turnout_tenths is not None:
            cast = self.base + self.abstentions + self.invalid
            part = f"{self.turnout_tenths // 10}.{self.turnout_tenths % 10}"
            rows.append(f"Turnout: {cast} of {self.entitled}, {part} %.")
        for channel, counts in self.channels.items():
            split = ", ".join(f"{option} {count}" for option, count in counts.items())
            rows.append(f"By {channel}: {split}.")
        if self.decision is not None:
            rows.append(self.decision.sentence)
        return "\n".join(rows)

    def as_json(self) -> dict[str, Any]:
        """The sheet as one JSON object."""
        return {
            "title": self.title,
            "lines": [
                {"option": x.option, "count": x.count, "percent": x.percent} for x in self.lines
            ],
            "base": self.base,
            "base_name": self.base_name,
            "abstentions": self.abstentions,
            "invalid": self.invalid,
            "entitled": self.entitled,
            "channels": {channel: dict(counts) for channel, counts in self.channels.items()},
        }


def percentages(counts: Sequence[int], whole: int = 1000) -> list[int]:
    """Counts as parts of ``whole`` (tenths of a percent) that sum to it: largest remainder.

    Equal counts can differ by one part only where the parts do not go round; then the earlier gets
    it. All zero if there are no counts.
    """
    total = sum(counts)
    if any(count < 0 for count in counts):
        raise ConferenceError("bad_counts", "A count cannot be below zero.")
    if total == 0:
        return [0] * len(counts)
    parts = [count * whole // total for count in counts]
    order = sorted(range(len(counts)), key=lambda i: (-(counts[i] * whole % total), i))
    for i in order[: whole - sum(parts)]:
        parts[i] += 1
    return parts


def sheet(
    counts: Mapping[str, int],
    *,
    title: str = "",
    base_name: str = "valid votes",
    abstentions: int = 0,
    invalid: int = 0,
    entitled: int | None = None,
    channels: Mapping[str, Mapping[str, int]] | None = None,
    decision: Decision | None = None,
) -> Sheet:
    """A result sheet from the counts of the options.

    ``channels`` gives the same counts split by channel; the parts must sum to the whole.
    """
    if not counts:
        raise ConferenceError("no_counts", "A result cannot be published without its counts.")
    if min(abstentions, invalid, *counts.values()) < 0:
        raise ConferenceError("bad_counts", "A count cannot be below zero.")
    split = dict(channels or {})
    for option, count in counts.items():
        if split and sum(part.get(option, 0) for part in split.values()) != count:
            raise ConferenceError(
                "channels_differ",
                f"The channels' counts of {option!r} do not sum to {count}.",
                {"option": option},
            )
    base = sum(counts.values())
    cast = base + abstentions + invalid
    if entitled is not None and entitled < cast:
        raise ConferenceError("too_many_votes", f"{cast} votes by {entitled} who may vote.")
    tenths = percentages(list(counts.values()))
    lines = [Line(o, c, t) for (o, c), t in zip(counts.items(), tenths, strict=True)]
    turnout = None if not entitled else percentages([cast, entitled - cast])[0]
    return Sheet(
        title,
        tuple(lines),
        base,
        base_name,
        abstentions,
        invalid,
        entitled,
        turnout,
        split,
        decision,
    )
