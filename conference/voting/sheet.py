"""The result sheet: the one form in which a result is published, counts first.

A sheet cannot be built without counts, nor one that does not add up; one that is read from a record
is checked alike. Percentages are made of the counts by largest remainder, so that they sum to
exactly 100, and always name their base. Turnout, abstentions, invalid ballots, the split by
channel, the majority needed and reached stand on the same sheet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from conference.core.errors import ConferenceError
from conference.core.parts import parts_of
from conference.voting.decision import Decision

__all__ = ["Line", "Omitted", "Sheet", "as_percent", "percentages", "sheet"]


@dataclass(frozen=True, slots=True)
class Line:
    """One option: its count, and its percentage of the base in tenths of a percent."""

    option: str
    count: int
    tenths: int

    @property
    def percent(self) -> str:
        """The percentage with one decimal."""
        return _percent(self.tenths)


@dataclass(frozen=True, slots=True)
class Omitted:
    """Somebody whose votes are not in the counts, by name, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A published result, made with :func:`sheet`. Raises a ConferenceError if it does not add up.

    ``base`` is the sum of the counts, ``tenths`` are their percentages, ``channels`` split the
    counts, and ``turnout_tenths`` is the part of the ``entitled`` who cast a ballot. Of those
    ``left_out`` nothing is in it.
    """

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
    left_out: tuple[Omitted, ...] = ()

    def __post_init__(self) -> None:
        counts = {line.option: line.count for line in self.lines}
        if not counts:
            raise ConferenceError("no_counts", "A result cannot be published without its counts.")
        if min(self.abstentions, self.invalid, *counts.values()) < 0:
            raise ConferenceError("bad_counts", "A count cannot be below zero.")
        if len(counts) < len(self.lines):
            raise ConferenceError("bad_counts", "An option is on the sheet twice.")
        if self.base != sum(counts.values()):
            raise ConferenceError(
                "bad_counts", f"The counts sum to {sum(counts.values())}, not to {self.base}."
            )
        if not _are_percentages([line.tenths for line in self.lines], list(counts.values())):
            raise ConferenceError("bad_counts", "The percentages are not those of the counts.")
        strange = sorted({o for part in self.channels.values() for o in part} - counts.keys())
        if strange:
            raise ConferenceError(
                "channels_differ", f"A channel has counts of {strange[0]!r}, which is no option."
            )
        for option, count in counts.items():
            parts = [part.get(option, 0) for part in self.channels.values()]
            if parts and (sum(parts) != count or min(parts) < 0):
                raise ConferenceError(
                    "channels_differ",
                    f"The channels' counts of {option!r} do not sum to {count}.",
                    {"option": option},
                )
        if self.entitled is not None and self.entitled < self.cast:
            raise ConferenceError(
                "too_many_votes", f"{self.cast} votes by {self.entitled} who may vote."
            )
        said = self.decision
        if said is not None and (
            said.yes not in counts.values()
            or (said.yes + said.no, said.abstentions) != (self.base, self.abstentions)
        ):
            raise ConferenceError("bad_counts", "The decision is not about these counts.")
        if self.turnout_tenths != _turnout(self.cast, self.entitled):
            raise ConferenceError("bad_counts", "The turnout is not that of the counts.")

    @property
    def cast(self) -> int:
        """All ballots, abstentions and invalid ones included."""
        return self.base + self.abstentions + self.invalid

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
            "cast": self.cast,
            "entitled": self.entitled,
            "turnout": None if self.turnout_tenths is None else _percent(self.turnout_tenths),
            "channels": {channel: dict(counts) for channel, counts in self.channels.items()},
            "decision": None if self.decision is None else self.decision.as_json(),
            **({"left_out": [asdict(one) for one in self.left_out]} if self.left_out else {}),
        }


def _percent(tenths: int) -> str:
    return f"{tenths // 10}.{tenths % 10}"


def as_percent(units: int, part: int, whole: int, places: int = 1) -> str:
    """The share of ``part`` in ``whole``, rounded to so many units of its last place: ``41.2``.

    A share that is not nothing never reads 0 (``<0.1``), one that is not all never reads 100
    (``>99.9``), whatever it was rounded to.
    """
    scale = 10**places
    if units <= 0 < part:
        return f"<{1 / scale:.{places}f}"
    if units >= 100 * scale and part < whole:
        return f">{100 - 1 / scale:.{places}f}"
    return f"{units / scale:.{places}f}"


def _turnout(cast: int, entitled: int | None) -> int | None:
    """The part of those who may vote that did, in tenths of a percent; None if nobody may."""
    if not entitled or entitled < cast:
        return None
    return percentages([cast, entitled - cast])[0]


def percentages(counts: Sequence[int], whole: int = 1000) -> list[int]:
    """Counts as parts of ``whole`` (tenths of a percent) that sum to it.

    See :func:`conference.core.parts.parts_of`. All zero if there are no counts.
    """
    if any(count < 0 for count in counts):
        raise ConferenceError("bad_counts", "A count cannot be below zero.")
    return parts_of(counts, whole)


def _are_percentages(tenths: Sequence[int], counts: Sequence[int]) -> bool:
    """By this rule, or as sheets of before had them: at most one part off, and 100% in all."""
    total = sum(counts)
    if total == 0:
        return not any(tenths)
    return sum(tenths) == 1000 and all(
        abs(part * total - count * 1000) < total for part, count in zip(tenths, counts, strict=True)
    )


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
    left_out: Sequence[Omitted] = (),
) -> Sheet:
    """A result sheet from the counts of the options.

    ``channels`` gives the same counts split by channel; the parts must sum to the whole.
    """
    base = sum(counts.values())
    tenths = percentages(list(counts.values()))
    lines = [Line(o, c, t) for (o, c), t in zip(counts.items(), tenths, strict=True)]
    turnout = _turnout(base + abstentions + invalid, entitled)
    return Sheet(
        title,
        tuple(lines),
        base,
        base_name,
        abstentions,
        invalid,
        entitled,
        turnout,
        dict(channels or {}),
        decision,
        tuple(left_out),
    )
