"""How amendments stand to one another, worked out from the words and clauses that they touch.

- ``same``: their effect is the same. They are put to one vote, unless one of them may yet be
  changed by an amendment on it: then they are in conflict.
- ``conflict``: both change the same words, put words in at one point, or do something different
  with the same clause. At most one can pass.
- ``falls``: the first changes something in a clause that the second deletes or replaces as a
  whole; or moves a clause that the second deletes. If the second passes, the first falls.
- ``needs``: the first is on the words of the second, and is put to the vote before it. If the
  second does not pass, the first is without effect.

All others can pass together. Words overlap by the stretches that amendments name, not by what they
change of them; stretches that only touch do not. New clauses at one place do not exclude each
other: they stand in the order of submission. A place is where it was before any amendment.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Literal

from conference.texts.amendment import Amendment
from conference.texts.clause import Text
from conference.texts.effects import Effect, effects_of
from conference.texts.passages import overlap

__all__ = ["Relation", "fallen", "relation_of", "relations", "relations_of"]

Tie = Literal["same", "conflict", "falls", "needs"]


@dataclass(frozen=True, slots=True)
class Relation:
    """How two amendments stand to one another; ids, and the sentence that says why."""

    tie: Tie
    first: str
    second: str
    sentence: str


def relations(text: Text, amendments: Sequence[Amendment]) -> tuple[Relation, ...]:
    """All pairs that are not independent, in the order of submission.

    Raises :class:`~conference.core.errors.TableError` if an amendment has a fault.
    """
    return relations_of(text, effects_of(text, amendments))


def relations_of(text: Text, effects: Mapping[str, Effect]) -> tuple[Relation, ...]:
    """As :func:`relations`, of effects that are worked out already."""
    by_clause: dict[str, list[Effect]] = {}
    for effect in effects.values():
        for clause in _touched(text, effect):
            by_clause.setdefault(clause, []).append(effect)
    pairs = {
        (one.number, other.number): (one, other)
        for near in by_clause.values()
        for one, other in combinations(near, 2)
    }
    found = (relation_of(text, *pairs[pair]) for pair in sorted(pairs))
    amended = {effect.amendment.on for effect in effects.values()}
    return tuple(_while_amended(one, amended) for one in found if one is not None)


def _while_amended(tie: Relation, amended: set[str]) -> Relation:
    """Two of one effect exclude each other if one may yet be changed."""
    if tie.tie != "same" or not {tie.first, tie.second} & amended:
        return tie
    return replace(tie, tie="conflict", sentence=f"{tie.sentence}, but one of them may be changed")


def _touched(text: Text, effect: Effect) -> set[str]:
    """The ids of clauses and amendments through which amendments have to do with each other."""
    touched = {edit.clause for edit in effect.edits}
    if effect.whole:
        touched |= set(text.within(effect.whole))
    if effect.gap is not None:
        touched.add(effect.gap.parent)
    if effect.pieces or effect.amendment.words:
        touched.add(effect.id)
    return touched


def relation_of(text: Text, one: Effect, other: Effect) -> Relation | None:
    """How two amendments stand to one another; None if they are independent."""
    if one.result == other.result:
        return Relation(
            "same", one.id, other.id, f"amendments {one.id} and {other.id} have the same effect"
        )
    for first, second in ((one, other), (other, one)):
        if first.amendment.on == second.id:
            return Relation(
                "needs", first.id, second.id, f"amendment {first.id} changes amendment {second.id}"
            )
        if sentence := _falls(text, first, second):
            return Relation("falls", first.id, second.id, sentence)
    if sentence := _excludes(text, one, other):
        return Relation("conflict", one.id, other.id, sentence)
    return None


def _falls(text: Text, first: Effect, second: Effect) -> str:
    """Why the first has nothing to change any more once the second has passed; "" if it has."""
    if not second.removes or second.whole == "":
        return ""
    gone = text.within(second.whole)
    deletes = second.amendment.kind == "delete"
    verb, own = ("deletes" if deletes else "replaces"), f"amendment {first.id}"
    done = f"amendment {second.id} {verb} {text.by_id[second.whole].name}"
    if any(edit.clause in gone for edit in first.edits):
        return f"{done}, in which {own} changes words"
    if first.gap is not None and first.gap.parent in gone:
        return f"{done}, in which {own} puts a clause"
    if first.whole in gone[1:]:
        return f"{done}, with what {own} changes in it"
    if first.whole == second.whole and deletes and first.amendment.kind == "move":
        return f"{done}, which {own} moves"
    return ""


def _excludes(text: Text, one: Effect, other: Effect) -> str:
    """Why not both can pass; "" if they can."""
    both = f"amendments {one.id} and {other.id}"
    for edit in one.edits:
        if any(overlap(edit, another) for another in other.edits):
            clause = text.by_id.get(edit.clause) if edit.part != "words" else None
            where = clause.name if clause else f"amendment {edit.clause}"
            return f"{both} change the same words of {where}"
    moves = one.amendment.kind == "move", other.amendment.kind == "move"
    if one.whole and one.whole == other.whole and moves[0] == moves[1]:
        return f"{both} change the whole of {text.by_id[one.whole].name} in two ways"
    if all(moves) and one.gap and other.gap and one.whole and other.whole:
        inside = one.gap.parent in text.within(other.whole)
        if inside and other.gap.parent in text.within(one.whole):
            return f"{both} would put two clauses into each other"
    return ""


def fallen(
    ties: Iterable[Relation], passed: Iterable[str], rejected: Iterable[str]
) -> dict[str, str]:
    """The amendments that are without effect after the votes so far, each with why.

    They are not put to the vote any more; one that had passed before is not part of the text.
    """
    yes, no = set(passed), set(rejected)
    found: dict[str, str] = {}
    ties = tuple(ties)
    for tie in ties:
        for one, other in ((tie.first, tie.second), (tie.second, tie.first)):
            if one in yes | no or one in found:
                continue
            if tie.tie == "conflict" and other in yes:
                found[one] = f"Amendment {one} falls, for {other} has passed: {tie.sentence}."
            if tie.tie == "same" and other in yes | no:
                found[one] = f"Amendment {one} is settled with {other}: {tie.sentence}."
        if tie.first not in no and tie.tie == "falls" and tie.second in yes:
            found[tie.first] = (
                f"Amendment {tie.first} falls, for {tie.second} has passed: {tie.sentence}."
            )
    for tie in ties:
        gone = tie.second in no or tie.second in found
        if tie.tie == "needs" and tie.first not in no and gone:
            found[tie.first] = (
                f"Amendment {tie.first} is without effect: {tie.second} has not passed."
            )
    return found
