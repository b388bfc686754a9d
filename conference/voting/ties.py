"""Ties, and how they are broken: by an earlier or a later round, or by lot, never by position.

A lot is the order of :func:`conference.core.chance.hash_order` under a published seed and the
name of the occasion, so that anyone can repeat it; or an order of candidates that was drawn
beforehand in public. Either way the *first* in the order is the one that is drawn. A rule that
needs a lot when there is neither seed nor drawn order stops with ``lot_needed``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from conference.core.chance import hash_order
from conference.core.errors import ConferenceError
from conference.voting.numbers import ExactNumber

__all__ = ["LOT_DOMAIN", "Lots", "Tie", "narrowed"]

LOT_DOMAIN = "conference lot"


@dataclass(frozen=True, slots=True)
class Tie:
    """A tie that was broken: where, between whom, how, and who was drawn.

    ``purpose`` is what for ("exclusion", "surplus", "election", ...). ``method`` is "backwards",
    "forwards", "lot" (from the seed), "order" (drawn beforehand) or the name of another stated
    criterion. ``at`` is the round that decided, where one did. ``label`` is the occasion's name
    that was hashed with the seed.
    """

    round: int
    purpose: str
    tied: tuple[str, ...]
    chosen: tuple[str, ...]
    method: str
    at: int | None = None
    label: str = ""


@dataclass(slots=True)
class Lots:
    """Draws lots and keeps the book of ties. One for each count.

    ``seed`` is any published text; ``drawn`` an order of candidate ids drawn beforehand, which
    goes before the seed. ``names`` maps a candidate's position to its id.
    """

    ids: Sequence[str]
    seed: str | None = None
    drawn: Sequence[str] = ()
    ties: list[Tie] = field(default_factory=list)

    def order(self, label: str, tied: Iterable[int]) -> tuple[list[int], str]:
        """The tied candidates in the order of the lot, and "order" or "lot"."""
        where = {self.ids[c]: c for c in tied}
        if self.drawn and where.keys() <= set(self.drawn):
            return [where[name] for name in self.drawn if name in where], "order"
        if self.seed is None:
            raise ConferenceError(
                "lot_needed",
                f"A tie between {', '.join(sorted(where))} must be decided by lot ({label}); "
                "give a published seed or an order of candidates drawn beforehand.",
                {"label": label, "tied": sorted(where)},
            )
        ordered = hash_order(f"{LOT_DOMAIN}: {label}", self.seed, where)
        return [where[name] for name in ordered], "lot"

    def draw(self, round_: int, purpose: str, tied: Sequence[int], how_many: int = 1) -> list[int]:
        """Draw ``how_many`` of the tied by lot, and record it."""
        label = f"{purpose}, round {round_}"
        ordered, method = self.order(label, tied)
        chosen = ordered[:how_many]
        self.record(round_, purpose, tied, chosen, method, label=label)
        return chosen

    def record(
        self,
        round_: int,
        purpose: str,
        tied: Sequence[int],
        chosen: Sequence[int],
        method: str,
        *,
        at: int | None = None,
        label: str = "",
    ) -> None:
        """Write a broken tie into the book."""
        self.ties.append(
            Tie(
                round_,
                purpose,
                tuple(self.ids[c] for c in sorted(tied)),
                tuple(self.ids[c] for c in chosen),
                method,
                at,
                label if method == "lot" else "",
            )
        )

    def pick(
        self,
        round_: int,
        purpose: str,
        tied: Sequence[int],
        history: Sequence[tuple[int, Mapping[int, ExactNumber]]] = (),
        *,
        lowest: bool,
        method: str = "",
    ) -> int:
        """The one of the tied to be taken: by ``history`` if it tells them apart, else by lot.

        ``history`` lists (round, totals) in the order in which the rule looks at them.
        """
        if len(tied) == 1:
            return tied[0]
        left, at = narrowed(tied, history, lowest=lowest)
        if len(left) == 1:
            self.record(round_, purpose, tied, left, method, at=at)
            return left[0]
        return self.draw(round_, purpose, left)[0]


def narrowed(
    tied: Sequence[int], history: Sequence[tuple[int, Mapping[int, ExactNumber]]], *, lowest: bool
) -> tuple[list[int], int | None]:
    """Those of the tied that stay lowest (or highest) through the rounds of ``history``.

    Three tied of whom two stay level go on with those two (SSI 2011/399 rule 51(2) speaks of
    "those candidates"). Returns also the last round that told any apart.
    """
    left, at = list(tied), None
    for round_, totals in history:
        if len(left) == 1:
            break
        best = (min if lowest else max)(totals[c] for c in left)
        stay = [c for c in left if totals[c] == best]
        if len(stay) < len(left):
            left, at = stay, round_
    return left, at
