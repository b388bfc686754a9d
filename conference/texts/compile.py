"""The text with the amendments that have passed, worked out by program."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from conference.core.errors import ConferenceError
from conference.texts.amendment import Amendment
from conference.texts.clause import Clause, Text, digest
from conference.texts.conflicts import Relation, relations_of
from conference.texts.effects import Effect, effect_of, effects_of, words_of
from conference.texts.growth import Grown, grown
from conference.texts.numbering import Outline, numbers_of
from conference.texts.passages import applied
from conference.texts.references import Reference, references
from conference.texts.renumbering import marks_of

__all__ = ["Compiled", "History", "adoption_faults", "compile_text"]

DEEPEST = 5


@dataclass(frozen=True, slots=True)
class History:
    """What became of a clause: its number before ("": new) and now ("": deleted), and by what.

    ``amendments`` are those that changed, moved, put in or deleted it; none where nothing but the
    number changed.
    """

    id: str
    old: str
    new: str
    amendments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compiled:
    """The text, its digest, what became of each clause, and the references to look at.

    ``history`` has the clauses of the new text in order, then those that were deleted.
    """

    text: Text
    digest: str
    history: tuple[History, ...]
    references: tuple[Reference, ...]

    @property
    def renumbered(self) -> tuple[tuple[str, str], ...]:
        """Old and new number of all clauses whose number has changed or that are gone."""
        return tuple((one.old, one.new) for one in self.history if one.old and one.old != one.new)


def adoption_faults(
    text: Text, amendments: Sequence[Amendment], adopted: Collection[str]
) -> tuple[str, ...]:
    """Why these cannot all be part of the text; each a sentence that names the amendments."""
    effects = effects_of(text, amendments)
    return _faults(effects, relations_of(text, effects), adopted)


def _faults(
    effects: Mapping[str, Effect], ties: Sequence[Relation], adopted: Collection[str]
) -> tuple[str, ...]:
    chosen = set(adopted)
    found = [f"There is no amendment {one}." for one in sorted(chosen - effects.keys())]
    for tie in ties:
        both = {tie.first, tie.second} <= chosen
        if tie.tie == "conflict" and both:
            found.append(f"Not both can be in the text: {tie.sentence}.")
        if tie.tie == "falls" and both:
            found.append(f"Amendment {tie.first} falls with {tie.second}: {tie.sentence}.")
        if tie.tie == "needs" and tie.first in chosen and tie.second not in chosen:
            found.append(f"Amendment {tie.first} needs {tie.second}, which has not passed.")
    return tuple(found)


def compile_text(
    text: Text,
    amendments: Sequence[Amendment],
    adopted: Collection[str],
    *,
    final: bool = True,
    since: Text | None = None,
) -> Compiled:
    """The text with the adopted amendments; in which order they passed makes no difference.

    ``amendments`` are all, in the order of submission. ``final``: clauses are counted through
    again; otherwise new ones are 3a, 3b until then. ``since`` is the text before the first reading,
    if this is a later one: old numbers are those in it. Raises
    :class:`~conference.core.errors.ConferenceError` of code ``not_compiled`` with all reasons, and
    ``TableError`` where an amendment has a fault of its own.
    """
    since, effects = since or text, effects_of(text, amendments)
    ties = relations_of(text, effects)
    _stop(_faults(effects, ties, adopted))
    chosen = {id_: effects[id_] for id_ in effects if id_ in set(adopted)}
    mains, by = _mains(text, chosen, ties)
    clauses = grown(text, mains, by)
    _stop(_growth_faults(text, mains, clauses))
    compiled = _numbered(since, clauses, final=final)
    gone = _gone(text, since, mains, by, {one.id for one in clauses})
    history = tuple(
        History(
            one.id, since.by_id[one.id].number if one.id in since.by_id else "", new.number, one.by
        )
        for one, new in zip(clauses, compiled.clauses, strict=True)
    )
    return Compiled(compiled, digest(compiled), history + gone, references((since, text), compiled))


def _stop(reasons: Iterable[str]) -> None:
    if found := list(reasons):
        raise _refusal(found)


def _refusal(found: Sequence[str]) -> ConferenceError:
    sentence = "\n  ".join(["The text cannot be put together:", *found])
    return ConferenceError("not_compiled", sentence, {"count": len(found)})


def _mains(
    text: Text, chosen: Mapping[str, Effect], ties: Sequence[Relation]
) -> tuple[list[Effect], dict[str, tuple[str, ...]]]:
    """The effects to apply, with their words as amended; and for each all amendments it is by."""
    first = {id_: id_ for id_ in chosen}
    for tie in ties:
        if tie.tie == "same" and tie.first in chosen and tie.second in chosen:
            first[tie.second] = first[tie.first]
    by: dict[str, tuple[str, ...]] = {}
    for id_, effect in chosen.items():
        main = effect.amendment.on or id_
        by[first[main]] = (*by.get(first[main], ()), id_)
    mains = [_amended(text, id_, chosen, first) for id_ in by]
    mains.sort(key=lambda one: one.number)
    return mains, {one.id: by[one.id] for one in mains}


def _amended(
    text: Text, id_: str, chosen: Mapping[str, Effect], first: Mapping[str, str]
) -> Effect:
    """An effect with its words as those on it have changed them."""
    effect = chosen[id_]
    on = [
        one
        for one in chosen.values()
        if first.get(one.amendment.on) == id_ and first[one.id] == one.id
    ]
    if not on:
        return effect
    words = applied(words_of(effect.amendment), [one.edits[0] for one in on])
    amended = effect_of(text, replace(effect.amendment, words=words), effect.number, {})
    if isinstance(amended, str):
        raise _refusal([f"Amendment {id_} as it was amended: {amended}."])
    return amended


def _growth_faults(text: Text, mains: Sequence[Effect], clauses: Sequence[Grown]) -> list[str]:
    """What can be seen only when all is done."""
    there = {one.id: one for one in clauses}
    circle = [one.id for one in mains if one.whole and not one.removes and one.whole not in there]
    found = (
        [f"Amendments {' and '.join(circle)} would put clauses into each other."] if circle else []
    )
    if not circle and not any(one.mark or one.is_put for one in clauses):
        found.append("No clause with a number would be left: vote against the text instead.")
    holding = {one.parent for one in clauses}
    depths = {"": -1}
    for one in clauses:
        depths[one.id] = depths[one.parent] + 1
        if not one.text and not one.heading and one.id not in holding:
            number = "a new clause" if one.is_new else text.by_id[one.id].name
            by = f"Amendment {' and '.join(one.by)}" if one.by else "All together"
            found.append(f"{by} would leave no words in {number}: delete it as a whole.")
        if one.form == "section" and depths[one.id] >= DEEPEST:
            found.append(
                f"Amendment {' and '.join(one.by)} would put headings too deep into each other."
            )
    return found


def _numbered(text: Text, clauses: Sequence[Grown], *, final: bool) -> Text:
    marks = marks_of(text, clauses, final=final)
    places = {one.id: place for place, one in enumerate(clauses)}
    numbers = numbers_of(
        [
            Outline(places.get(one.parent, -1), mark, one.heading)
            for one, mark in zip(clauses, marks, strict=True)
        ]
    )
    _stop(
        [
            f"There would be two clauses {one}."
            for one in sorted(set(numbers))
            if numbers.count(one) > 1
        ]
    )
    return Text(
        text.title,
        tuple(
            Clause(one.id, number, mark, one.heading, one.text, one.parent, one.form)
            for one, number, mark in zip(clauses, numbers, marks, strict=True)
        ),
    )


def _gone(
    text: Text,
    since: Text,
    mains: Sequence[Effect],
    by: Mapping[str, tuple[str, ...]],
    there: set[str],
) -> tuple[History, ...]:
    """The clauses that are not in the text any more, and by which amendments."""
    why: dict[str, tuple[str, ...]] = {}
    for one in mains:
        if one.removes:
            why |= dict.fromkeys(text.within(one.whole), by[one.id])
    return tuple(
        History(clause.id, clause.number, "", why.get(clause.id, ()))
        for clause in since.clauses
        if clause.id not in there
    )
