"""Method of equal shares for committees, also Rule X (Peters, Skowron 2020; Lackner, Skowron 2023,
rule 11).

Every ballot gets seats / ballots; a seat costs 1, paid by the supporters of who takes it. Each step
elects the affordable candidate for whom the supporters pay least at most. When nobody is affordable
any more, the remaining seats go by Phragmén's sequential rule, which starts from what ballots have
left. Money is counted in fractions. Ballots that approve of nobody have their share as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from conference.voting.outcome import Outcome
from conference.voting.profile import Election
from conference.voting.rules.committees import StepwiseChoice, chosen_sets, stepwise
from conference.voting.rules.seq_phragmen import Carriers
from conference.voting.ties import Lots

__all__ = ["count"]

Balances = tuple[bool, tuple[Fraction, ...]]
"""Whether Phragmén's phase has begun, and what each ballot has (or the loads that it carries)."""


def count(election: Election, seats: int, lots: Lots, options: Mapping[str, str]) -> Outcome:
    """Choose a committee step by step; a round's figures are the highest payments, then loads."""
    sets = chosen_sets(election, seats)
    carriers = Carriers(sets)
    share = Fraction(seats, max(sets.total, 1))
    start: Balances = (False, (share,) * len(carriers.weights))

    def choose(state: Balances, committee: frozenset[int]) -> StepwiseChoice:
        loaded, money = state
        if not loaded:
            prices = {
                c: price
                for c in sets.standing
                if c not in committee and (price := _price(carriers, money, c)) is not None
            }
            if prices:
                lowest = min(prices.values())
                return StepwiseChoice([c for c in prices if prices[c] == lowest], prices)
            money = tuple(-left for left in money)
        step = carriers.choose(money, committee)
        return StepwiseChoice(
            step.best, step.scores, step.note or "Phragmén's rule fills the other seats."
        )

    def after(state: Balances, one: int, step: StepwiseChoice) -> Balances:
        loaded, money = state
        if step.note:
            loads = money if loaded else tuple(-left for left in money)
            return True, carriers.after(loads, one, step)
        paid = list(money)
        for voter in carriers.supporters[one]:
            paid[voter] -= min(paid[voter], step.scores[one])
        return False, tuple(paid)

    return stepwise("equal-shares", election, sets, seats, lots, start, choose, after)


def _price(carriers: Carriers, money: tuple[Fraction, ...], candidate: int) -> Fraction | None:
    """The least that each supporter must be ready to pay so that a seat is paid for."""
    left = sorted((money[v], carriers.weights[v]) for v in carriers.supporters[candidate])
    missing, strength = Fraction(1), sum(weight for _, weight in left)
    for amount, weight in left:
        if amount * strength >= missing:
            return missing / strength
        missing -= amount * weight
        strength -= weight
    return None
