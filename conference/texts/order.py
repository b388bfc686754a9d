"""In which order amendments are put to the vote: a proposal by rule, which the chair can change.

The rule: place by place, as the text is read. Of amendments that do not go together, the one that
is furthest from the original is first:

1. the deletion of a clause as a whole, of the outer one before those in it,
2. then its replacement as a whole, then its move,
3. then changes of words, by the number of words struck and put in, the most first,
4. and at equal distance the one that was submitted first.

What is on an amendment is voted on before it. What would fall stands behind that with which it
would fall, and says so.

That the amendment which departs furthest from the original has priority, and that the others are
then deemed rejected, is the European Parliament's rule (Rules of Procedure of the 8th term, March
2019, Rule 174(2)), as it is that the president decides in doubt and may put another one first
(174(2) and (3)). It is not the custom of assemblies under Robert's Rules, where amendments are
taken one at a time as they are moved: there, the chair sets the order by hand.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from conference.texts.amendment import Amendment
from conference.texts.clause import Text
from conference.texts.conflicts import Relation, relations_of
from conference.texts.effects import Effect, effects_of, words_of
from conference.texts.marked import distance
from conference.texts.passages import Edit
from conference.texts.pieces import Piece

__all__ = ["Step", "departures", "en_bloc", "order_fault", "proposed_order"]

_CLASSES = {"delete": 0, "replace": 1, "move": 2}


@dataclass(frozen=True, slots=True)
class Step:
    """One vote: the amendments of one effect, and why it stands here.

    ``falls_with`` are those that, if one of them passes, leave nothing to vote on here; ``needs``
    the one on which these are. ``distance`` counts the words struck and put in.
    """

    ids: tuple[str, ...]
    clause: str
    distance: int
    falls_with: tuple[str, ...]
    needs: str
    reason: str


def proposed_order(text: Text, amendments: Sequence[Amendment]) -> tuple[Step, ...]:
    """The votes in the order of the rule.

    Raises :class:`~conference.core.errors.TableError` if an amendment has a fault.
    """
    effects = effects_of(text, amendments)
    ties = relations_of(text, effects)
    groups = _groups(effects, ties)
    ranks = {id_: _rank(text, effects, effects[id_]) for id_ in groups}
    before = _before(effects, ties, groups, ranks)
    order = _sorted(effects, ranks, before)
    return tuple(_step(text, effects, groups, ranks, ties, id_) for id_ in order)


def _groups(effects: Mapping[str, Effect], ties: Sequence[Relation]) -> dict[str, list[str]]:
    """The amendments of one effect, by the first of them."""
    first = {id_: id_ for id_ in effects}
    for tie in ties:
        if tie.tie == "same":
            first[tie.second] = first[tie.first]
    groups: dict[str, list[str]] = {}
    for id_, one in first.items():
        groups.setdefault(one, []).append(id_)
    return groups


Rank = tuple[int, int, int, int]
"""Depth of the clause, class, words changed (negative), place of submission: less is further."""


def _rank(text: Text, effects: Mapping[str, Effect], effect: Effect) -> Rank:
    """How far an amendment is from the original: the less, the further."""
    far = -_distance(text, effects, effect)
    if effect.whole:
        kind = _CLASSES[effect.amendment.kind]
        return text.depth(effect.whole), kind, far if kind else 0, effect.number
    if effect.gap is not None:
        depth = text.depth(effect.gap.parent) + 1 if effect.gap.parent else 0
        return depth, 3, far, effect.number
    edit = effect.edits[0]
    depth = text.depth(edit.clause) if edit.part != "words" else 0
    return depth, 3, far, effect.number


def _distance(text: Text, effects: Mapping[str, Effect], effect: Effect) -> int:
    """The words struck and the words put in."""
    if effect.edits:
        return sum(_edit_distance(text, effects, edit) for edit in effect.edits)
    new = " ".join(_words(piece) for piece in effect.pieces)
    if not effect.removes:
        return distance("", new)
    old = " ".join(
        f"{text.by_id[one].heading} {text.by_id[one].text}" for one in text.within(effect.whole)
    )
    return distance(old, new)


def _edit_distance(text: Text, effects: Mapping[str, Effect], edit: Edit) -> int:
    if edit.part == "words":
        old = words_of(effects[edit.clause].amendment)
    else:
        clause = text.by_id[edit.clause]
        old = clause.heading if edit.part == "heading" else clause.text
    return distance(old[edit.start : edit.end], edit.words)


def _words(piece: Piece) -> str:
    return " ".join([piece.heading, piece.text, *map(_words, piece.below)])


def _before(
    effects: Mapping[str, Effect],
    ties: Sequence[Relation],
    groups: Mapping[str, Sequence[str]],
    ranks: Mapping[str, Rank],
) -> dict[str, set[str]]:
    """For each vote those that must come before it. Ranks keep it free of circles."""
    head = {id_: first for first, ids in groups.items() for id_ in ids}
    found: dict[str, set[str]] = {id_: set() for id_ in groups}
    for tie in ties:
        one, other = head[tie.first], head[tie.second]
        if one == other or tie.tie == "same":
            continue
        if tie.tie == "needs":
            found[other].add(one)
        elif tie.tie == "falls" or ranks[other] < ranks[one]:
            found[one].add(other)
        else:
            found[other].add(one)
    for tie in ties:
        if tie.tie == "needs":
            one, other = head[tie.first], head[tie.second]
            found[one] |= {id_ for id_ in found[other] if not effects[id_].amendment.on}
    return found


def _sorted(
    effects: Mapping[str, Effect], ranks: Mapping[str, Rank], before: Mapping[str, set[str]]
) -> list[str]:
    """By place in the text, as far as what must come before lets it be."""
    waiting = {id_: len(those) for id_, those in before.items()}
    after: dict[str, list[str]] = {id_: [] for id_ in before}
    for id_, those in before.items():
        for one in those:
            after[one].append(id_)
    ready = [
        (*_position(effects[id_]), ranks[id_], id_) for id_, left in waiting.items() if not left
    ]
    heapq.heapify(ready)
    order: list[str] = []
    while ready:
        *_, id_ = heapq.heappop(ready)
        order.append(id_)
        for one in after[id_]:
            waiting[one] -= 1
            if not waiting[one]:
                heapq.heappush(ready, (*_position(effects[one]), ranks[one], one))
    assert len(order) == len(before), "ranks keep the order free of circles"
    return order


def _position(effect: Effect) -> tuple[int, bool]:
    """Where in the text: in a clause, or behind it."""
    return effect.place, effect.gap is not None and not effect.whole


def _step(
    text: Text,
    effects: Mapping[str, Effect],
    groups: Mapping[str, Sequence[str]],
    ranks: Mapping[str, Rank],
    ties: Sequence[Relation],
    id_: str,
) -> Step:
    effect, ids = effects[id_], tuple(groups[id_])
    falls = tuple(
        dict.fromkeys(tie.second for tie in ties if tie.tie == "falls" and tie.first in ids)
    )
    against = [
        other
        for tie in ties
        if tie.tie == "conflict" and (tie.first in ids or tie.second in ids)
        for other in (tie.first, tie.second)
        if other not in ids
    ]
    far = _distance(text, effects, effect)
    return Step(
        ids,
        text.clauses[max(effect.place, 0)].number,
        far,
        falls,
        effect.amendment.on,
        _reason(effect, ids, falls, against, ranks, far),
    )


def _reason(
    effect: Effect,
    ids: Sequence[str],
    falls: Sequence[str],
    against: Sequence[str],
    ranks: Mapping[str, Rank],
    far: int,
) -> str:
    """Why a vote stands where it does, in words."""
    said = [f"{' and '.join(ids)} have the same effect: one vote."] if len(ids) > 1 else []
    if effect.amendment.on:
        said.append(f"It changes {effect.amendment.on}, and is voted on before it.")
    if against:
        known = [one for one in dict.fromkeys(against) if one in ranks]
        nearer = [one for one in known if ranks[effect.id] < ranks[one]]
        further = [one for one in known if ranks[one] < ranks[effect.id]]
        if nearer:
            said.append(f"{_how(effect, far)}: before {', '.join(nearer)}, which would fall.")
        if further:
            said.append(f"It falls if one of these passes: {', '.join(further)}.")
    if falls:
        said.append(f"It falls if {' or '.join(falls)} passes.")
    return " ".join(said) or "It excludes no other: it stands by its place in the text."


def _how(effect: Effect, far: int) -> str:
    if effect.whole:
        done = {"delete": "It deletes", "replace": "It replaces", "move": "It moves"}
        return f"{done[effect.amendment.kind]} the whole clause"
    return f"It changes {far} word{'' if far == 1 else 's'}, the furthest from the original"


def en_bloc(
    text: Text, amendments: Sequence[Amendment], uncontested: Collection[str]
) -> tuple[str, ...]:
    """Of amendments that nobody contests, those that can be put to one vote, in the text's order.

    They are independent of all others; such of the same effect go together only if none of them is
    contested.
    """
    ties = relations_of(text, effects_of(text, amendments))
    apart = {one for tie in ties if tie.tie != "same" for one in (tie.first, tie.second)}
    chosen = set(uncontested) - apart
    steps = proposed_order(text, amendments)
    return tuple(id_ for step in steps if set(step.ids) <= chosen for id_ in step.ids)


def order_fault(steps: Sequence[Step], ids: Sequence[str]) -> str | None:
    """Why an order that the chair has set is none of these votes; None if it is one.

    Each vote is named once, by any of its amendments.
    """
    head = {id_: step.ids[0] for step in steps for id_ in step.ids}
    unknown = [id_ for id_ in ids if id_ not in head]
    if unknown:
        return f"There is no vote on {unknown[0]}: leave it out."
    named = [head[id_] for id_ in ids]
    twice = [id_ for id_ in ids if named.count(head[id_]) > 1]
    if twice:
        return f"{' and '.join(dict.fromkeys(twice))} would be voted on twice: name it once."
    left = [step.ids[0] for step in steps if step.ids[0] not in named]
    return f"{', '.join(left)} would never be voted on: put it in its place." if left else None


def departures(steps: Sequence[Step], ids: Sequence[str]) -> tuple[str, ...]:
    """Where the chair's order departs from the rule, a sentence each, to be read out with it.

    ``ids`` have no :func:`order_fault`.
    """
    head = {id_: step.ids[0] for step in steps for id_ in step.ids}
    order = {head[id_]: place for place, id_ in enumerate(ids)}
    proposed = {step.ids[0]: place for place, step in enumerate(steps)}
    found: list[str] = []
    for step in steps:
        one = step.ids[0]
        overtaken = [
            other
            for other in order
            if proposed[other] < proposed[one] and order[other] > order[one]
        ]
        if overtaken:
            found.append(
                f"{one} is put to the vote before {', '.join(overtaken)}, other than by rule."
            )
    return tuple(found)
