"""A text after amendments, before it is numbered again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from conference.texts.clause import Form, Text, canonical
from conference.texts.effects import Effect
from conference.texts.passages import Edit, applied
from conference.texts.pieces import Piece

__all__ = ["Grown", "grown"]


@dataclass(frozen=True, slots=True)
class Grown:
    """A clause of the text to be.

    ``is_new``: not in the text before. ``is_put``: it stands between clauses where it did not stand
    before, and is numbered as they are. ``by`` are the ids of the amendments that made it so.
    """

    id: str
    parent: str
    mark: str
    heading: str
    text: str
    form: Form
    is_new: bool
    is_put: bool
    by: tuple[str, ...]


class _Growth:
    def __init__(
        self, text: Text, effects: Sequence[Effect], by: Mapping[str, Sequence[str]]
    ) -> None:
        self.text, self.by = text, by
        self.whole = {one.whole: one for one in effects if one.removes}
        self.moved = {one.whole: one for one in effects if one.whole and not one.removes}
        self.edits: dict[str, list[tuple[Edit, str]]] = {}
        self.gaps: dict[tuple[str, str], list[Effect]] = {}
        for one in effects:
            for edit in one.edits:
                self.edits.setdefault(edit.clause, []).append((edit, one.id))
            if one.gap is not None:
                self.gaps.setdefault((one.gap.parent, one.gap.after), []).append(one)

    def below(self, parent: str, under: str) -> Iterator[Grown]:
        """What stands in a clause, with what has come between, in order."""
        yield from self.gap(parent, "", under)
        for child in self.text.below[parent]:
            if child not in self.moved:
                yield from self.clause(child, under)
            yield from self.gap(parent, child, under)

    def gap(self, parent: str, after: str, under: str) -> Iterator[Grown]:
        for effect in self.gaps.get((parent, after), ()):
            if effect.whole:
                yield from self.clause(effect.whole, under)
            else:
                counter = iter(range(1, 1_000_000))
                for piece in effect.pieces:
                    yield from self.piece(piece, under, effect, counter, is_put=True)

    def clause(self, id_: str, under: str) -> Iterator[Grown]:
        """A clause that was there before, with what stands in it now."""
        old, whole, moved = self.text.by_id[id_], self.whole.get(id_), self.moved.get(id_)
        if whole is not None and not whole.pieces:
            return
        edits = self.edits.get(id_, ())
        heading, words = old.heading, old.text
        if whole is not None:
            heading, words = whole.pieces[0].heading, whole.pieces[0].text
        else:
            heading = applied(heading, [edit for edit, _ in edits if edit.part == "heading"])
            changes = [edit for edit, _ in edits if edit.part == "text"]
            words = canonical(applied(words, changes)) if changes else words
        made = {by for _, by in edits} | {one.id for one in (whole, moved) if one is not None}
        by = tuple(one for first in self.by if first in made for one in self.by[first])
        is_put = moved is not None
        yield Grown(id_, under, old.mark, heading, words, old.form, False, is_put, by)
        if whole is None:
            yield from self.below(id_, id_)
        else:
            counter = iter(range(1, 1_000_000))
            for piece in whole.pieces[0].below:
                yield from self.piece(piece, id_, whole, counter, is_put=False)

    def piece(
        self, piece: Piece, under: str, effect: Effect, counter: Iterator[int], *, is_put: bool
    ) -> Iterator[Grown]:
        id_ = f"{effect.id}#{next(counter)}"
        while id_ in self.text.by_id:
            id_ += "+"
        by = tuple(self.by[effect.id])
        yield Grown(id_, under, piece.mark, piece.heading, piece.text, piece.form, True, is_put, by)
        for child in piece.below:
            yield from self.piece(child, id_, effect, counter, is_put=False)


def grown(
    text: Text, effects: Sequence[Effect], by: Mapping[str, Sequence[str]]
) -> tuple[Grown, ...]:
    """The clauses after effects of which no two exclude each other, in the order of reading.

    ``effects`` are in the order of submission; ``by`` gives for each the ids of all amendments of
    the same effect. Clauses that were moved into each other are not among those given.
    """
    return tuple(_Growth(text, effects, by).below("", ""))
