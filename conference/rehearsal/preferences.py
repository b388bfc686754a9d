"""What people think of a question: it differs by region, and from person to person. Pure."""

from __future__ import annotations

from functools import lru_cache
from random import Random

from conference.core.chance import seeded
from conference.protocol.views import PollView

__all__ = ["answer", "chamber_weights", "show_of_hands", "weights"]


@lru_cache(maxsize=4096)
def weights(seed: int, poll: str, options: int, region: int) -> tuple[float, ...]:
    """How likely each of ``options`` is in a region; they sum to 1.

    There is a mood of the whole country, and each region leans away from it.
    """
    country = seeded(seed, "country", poll, options)
    local = seeded(seed, "region", poll, options, region)
    raw = [
        country.gammavariate(2.0, 1.0) + 0.3 + 1.2 * local.gammavariate(0.8, 1.0)
        for _ in range(options)
    ]
    total = sum(raw)
    return tuple(weight / total for weight in raw)


@lru_cache(maxsize=256)
def chamber_weights(seed: int, poll: str, options: int, majority: str | None) -> tuple[float, ...]:
    """How likely each of ``options`` is in the chamber; they sum to 1.

    What needs more than a ``simple`` majority has been talked over before: most are for it. With a
    simple one either side may win. ``majority`` is None for what decides nothing.
    """
    if majority is None:
        return weights(seed, poll, options, -1)
    low, high = (0.25, 0.65) if majority == "simple" else (0.78, 0.96)
    most = seeded(seed, "chamber", poll).uniform(low, high)
    return (most, (1 - most) * 0.8, (1 - most) * 0.2) if options == 3 else (most, 1 - most)


def answer(poll: PollView, liking: tuple[float, ...], chance: Random) -> tuple[int, ...]:
    """One person's ballot, read by the poll's kind (``deliberation.polls.Kind``)."""
    options = range(len(poll.options))
    match poll.kind:
        case "approval":
            return tuple(n for n in options if chance.random() < min(0.95, 1.5 * liking[n]))
        case "ranking":
            order = sorted(options, key=lambda n: chance.random() ** (1 / liking[n]), reverse=True)
            return tuple(order[: chance.randint(1, len(order))])
        case "points":
            points = [0] * len(options)
            for option in chance.choices(options, liking, k=poll.budget):
                points[option] += 1
            return tuple(points)
        case _:
            return (chance.choices(options, liking)[0],)


def show_of_hands(liking: tuple[float, ...], people: int, chance: Random) -> tuple[int, ...]:
    """How many of ``people`` raise their hand for each option; a few do for none."""
    counts = [0] * len(liking)
    raised = sum(chance.random() < 0.95 for _ in range(people))
    for option in chance.choices(range(len(liking)), liking, k=raised):
        counts[option] += 1
    return tuple(counts)
