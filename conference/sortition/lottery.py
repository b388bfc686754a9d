"""The lottery from beginning to end, one frozen value after another.

::

    quotas, pool ──reduce_pool──> types ──check──> possible?
                                    │
                     fair_distribution (objective)
                                    │
              prepare: numbered list, pseudonyms, commitment   <- published before the draw
                                    │
                          draw: digits, panel, reserves        <- on stage

:func:`prepare` does all that takes time and says what will be realised; :func:`draw` is immediate.
Neither reads a file or the clock, and neither knows a name: people are positions in the pool.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from conference import __version__
from conference.core.errors import ConferenceError
from conference.sortition.commitment import (
    Commitment,
    PublishedPool,
    canonical_json,
    composition_lines,
    digest_of,
    panel_lines,
    publish_pool,
)
from conference.sortition.drawing import Lot, Seated, seat
from conference.sortition.fair import FairDistribution, Objective, fair_distribution
from conference.sortition.numbered import (
    ListKind,
    NumberedList,
    Realised,
    list_seed_number,
    number_list,
    people_in,
    realised,
    suits_panels,
)
from conference.sortition.people import Pool, Profile
from conference.sortition.progress import Watch
from conference.sortition.quotas import Quotas
from conference.sortition.reserves import reserves_of
from conference.sortition.solver import Floats
from conference.sortition.strata import Reduction, reduce_pool

__all__ = ["RARE_RULE", "Drawn", "Order", "Prepared", "draw", "prepare"]

LIST_SEED = "conference/sortition/list-seed/1"

RARE_RULE = (
    "A type with a fair chance but less than one expected seat in the whole list gets one seat in"
    " it. The other types give way, so that the seats of the whole list are as near to the fair"
    " ones, in proportion, as whole seats allow, and nobody's chance is below the fair least chance"
    " if that can be avoided."
)


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be drawn.

    ``size`` is the whole sitting, ``held`` the profiles of those who have a seat already (staying
    on, elected). ``entries`` is the length of the list (1,000 for three digits). ``kind`` None
    means panels if everybody with a chance can be listed, else compositions. ``list_seed`` "" means
    one made of the pool's root and the quotas.
    """

    size: int
    objective: Objective = "leximin"
    held: tuple[Profile, ...] = ()
    entries: int = 1000
    kind: ListKind | None = None
    cap: float = 1.0
    gamma: float = 1.0
    list_seed: str = ""
    digits_from: str = "digits drawn in public"


@dataclass(frozen=True, eq=False)
class Prepared:
    """Everything that is fixed before the draw.

    ``panels`` has the people of each entry (positions in the pool) if the list is one of panels.
    ``chance[i]`` is the chance that the list gives to person i of the pool, ``fair[i]`` the fair
    one; both 0 for those who may not be drawn.
    """

    order: Order
    quotas: Quotas
    pool: Pool
    reduction: Reduction
    fair_distribution: FairDistribution
    published: PublishedPool
    numbered: NumberedList
    kind: ListKind
    panels: NDArray[np.int32] | None
    list_seed: str
    commitment: Commitment
    fair: Floats
    chance: Floats
    realised: Realised

    @cached_property
    def households(self) -> NDArray[np.int32]:
        """The household number of each line of the published pool."""
        return self.pool.household[self.published.people]

    def list_lines(self) -> Iterator[str]:
        """The published list, line by line."""
        return _list_lines(self.kind, self.numbered, self.panels, self.published)


@dataclass(frozen=True, eq=False)
class Drawn:
    """The outcome. ``selected`` are positions in the pool, ``pseudonyms`` theirs, both in the order
    of the pseudonyms; ``reserves[t]`` are positions, in order. ``digest`` is that of commitment,
    public value and panel together.
    """

    lot: Lot
    selected: NDArray[np.int64]
    pseudonyms: tuple[str, ...]
    reserves: dict[int, tuple[int, ...]]
    digest: str


def prepare(order: Order, quotas: Quotas, pool: Pool, key: bytes, watch: Watch) -> Prepared:
    """Do everything up to the commitment. ``key`` makes the salts and stays secret.

    The time limit of ``watch`` is for the search for fair chances. The first answer, and the list
    after the last, take as long as they take: seconds, half a minute for two million people.

    Raises ``no_panel`` if the quotas cannot be met (ask
    :func:`~conference.sortition.feasibility.check_feasibility` for advice).
    """
    if order.entries < 1 or order.entries > 1_000_000:
        raise ConferenceError(
            "bad_entries", "A list has from 1 to 1,000,000 entries; three digits name 1,000."
        )
    reduction = reduce_pool(pool, quotas, order.size, order.held)
    strata = reduction.strata
    fair = fair_distribution(
        strata, order.objective, watch, cap=order.cap, gamma=order.gamma,
        seed=list_seed_number(order.list_seed or quotas.digest()), draws=order.entries,
    )  # fmt: skip
    published = publish_pool(pool, reduction, key, watch)
    seed = order.list_seed or _list_seed(published, quotas, order)
    kind = order.kind or ("panels" if suits_panels(strata, fair, order.entries) else "compositions")
    numbered = number_list(strata, fair, order.entries, seed, watch)
    panels = None
    if kind == "panels":
        panels = people_in(numbered, reduction.type_of, pool.household, seed, watch)
    able = reduction.type_of >= 0
    types = reduction.type_of[able]
    due, got = np.zeros(len(pool)), np.zeros(len(pool))
    due[able] = fair.probabilities[types]
    if panels is None:
        got[able] = (numbered.seats / strata.counts / order.entries)[types]
    else:
        got += np.bincount(panels.ravel(), minlength=len(pool)) / order.entries
    listed = digest_of(_list_lines(kind, numbered, panels, published))
    commitment = Commitment(
        published.root, len(published), quotas.digest(), listed, kind, order.entries, seed,
        strata.seats, _rule(order, kind), f"conference {__version__}", order.digits_from,
    )  # fmt: skip
    return Prepared(
        order, quotas, pool, reduction, fair, published, numbered, kind, panels, seed, commitment,
        due, got, realised(got[able], due[able]),
    )  # fmt: skip


def _list_seed(published: PublishedPool, quotas: Quotas, order: Order) -> str:
    """A seed that nobody chose: the hash of what is committed anyway."""
    text = "\n".join(
        (LIST_SEED, published.root, quotas.digest(), str(order.size), order.objective,
         str(order.entries), repr(order.cap), repr(order.gamma))
    )  # fmt: skip
    return hashlib.sha256(text.encode()).hexdigest()


def _rule(order: Order, kind: ListKind) -> str:
    """The rule in words, as committed."""
    parts = [f"{order.objective}, {order.size} seats in all, {len(order.held)} held"]
    if order.cap < 1:
        parts.append(f"no chance above {order.cap!r}")
    if order.objective == "goldilocks":
        parts.append(f"gamma {order.gamma!r}")
    parts.append(
        f"{order.entries} numbered {kind}; "
        + (
            "the digits choose the panel"
            if kind == "panels"
            else "the digits choose the composition, SHA-256 of the public value and the pseudonym"
            " orders the people of each type"
        )
    )
    return "; ".join(parts) + ". " + RARE_RULE


def _list_lines(
    kind: ListKind,
    numbered: NumberedList,
    panels: NDArray[np.int32] | None,
    published: PublishedPool,
) -> Iterator[str]:
    if kind == "compositions" or panels is None:
        return composition_lines(numbered)
    return panel_lines(panels, published)


def draw(prepared: Prepared, lot: Lot, reserves: int = 3) -> Drawn:
    """The panel that the lot chooses, and up to ``reserves`` of each type after it."""
    published = prepared.published
    if prepared.panels is None:
        seated = seat(
            prepared.numbered.compositions[lot.number], published, prepared.households, lot.value,
            reserves,
        )  # fmt: skip
    else:
        seated = _panel_of(prepared, prepared.panels[lot.number], lot.value, reserves)
    names = tuple(published.pseudonyms[i] for i in seated.selected.tolist())
    digest = hashlib.sha256(
        canonical_json(
            {
                "commitment": prepared.commitment.digest(),
                "digits": lot.digits,
                "value": lot.value,
                "selected": list(names),
            }
        )
    ).hexdigest()
    people = published.people
    return Drawn(
        lot,
        people[seated.selected],
        names,
        {t: tuple(int(people[i]) for i in lines) for t, lines in seated.reserves.items()},
        digest,
    )


def _panel_of(prepared: Prepared, panel: NDArray[np.int32], value: str, reserves: int) -> Seated:
    """A listed panel, and reserves of its types in the order of their hashes."""
    published = prepared.published
    line_of = {int(p): i for i, p in enumerate(published.people.tolist())}
    selected = np.array(sorted(line_of[int(p)] for p in panel), dtype=np.int64)
    return Seated(selected, reserves_of(selected, published, prepared.households, value, reserves))
