"""What an amendment does to a text, worked out once; or the sentence that says why it cannot be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from conference.core.errors import Fault, TableError
from conference.texts.amendment import Amendment
from conference.texts.clause import Clause, Text, canonical_line
from conference.texts.passages import Edit, applied
from conference.texts.pieces import Piece, body_of, pieces_of
from conference.texts.places import (
    Gap,
    NotPossible,
    clause_at,
    edit_at,
    gap_of,
    is_item,
    part_of,
    place_of,
    same_kind,
    span_of,
)

__all__ = ["Effect", "effect_of", "effects_of", "fault", "faults", "words_of"]

MOST_WORDS = 20_000
"""So long the words of an amendment may be, in signs."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What an amendment does: edits of words, or something with a whole clause.

    ``number`` is its place in the order of submission, from 0, ``place`` that of the clause in
    which it changes something, or behind which it puts something (-1: in front of all). ``whole``
    is the id of the clause that is replaced, deleted or moved with all in it, ``gap`` where clauses
    come to stand, ``pieces`` what they are. ``result`` is equal for two amendments of one effect.
    """

    amendment: Amendment
    number: int
    place: int
    edits: tuple[Edit, ...] = ()
    whole: str = ""
    gap: Gap | None = None
    pieces: tuple[Piece, ...] = ()
    result: tuple[object, ...] = ()

    @property
    def id(self) -> str:
        """The id of the amendment."""
        return self.amendment.id

    @property
    def removes(self) -> bool:
        """Whether what stands in the clause ``whole`` is gone with it."""
        return self.whole != "" and self.amendment.kind in ("replace", "delete")


def fault(
    text: Text, amendment: Amendment, others: Mapping[str, Amendment] | None = None
) -> str | None:
    """Why an amendment to a text cannot be, and what to do; None if it can.

    ``others`` are those by id that it may be ``on``.
    """
    found = effect_of(text, amendment, 0, others or {})
    return found if isinstance(found, str) else None


def faults(
    text: Text, amendments: Sequence[Amendment], before: Sequence[Amendment] = ()
) -> tuple[Fault, ...]:
    """All that is wrong with amendments, each with its place in the order, from 1, as the row.

    ``before`` are those that were found to be right; these may be on them.
    """
    others = {one.id: one for one in (*before, *amendments)}
    found: list[Fault] = []
    seen = {one.id for one in before}
    for row, one in enumerate(amendments, 1):
        sentence = effect_of(text, one, row - 1, others)
        if isinstance(sentence, str):
            found.append(Fault(row, one.id, sentence))
        if one.id in seen:
            found.append(Fault(row, one.id, "two amendments have this id: give one another"))
        seen.add(one.id)
    return tuple(found)


def effects_of(text: Text, amendments: Sequence[Amendment]) -> dict[str, Effect]:
    """The effect of each amendment by id, in the order of submission.

    Raises :class:`~conference.core.errors.TableError` of code ``bad_amendments`` with all faults.
    """
    others = {one.id: one for one in amendments}
    found: dict[str, Effect] = {}
    for number, one in enumerate(amendments):
        effect = effect_of(text, one, number, others)
        if isinstance(effect, Effect):
            found[one.id] = effect
    if len(found) < len(amendments):
        raise TableError("the list", faults(text, amendments), code="bad_amendments")
    return found


def effect_of(
    text: Text, amendment: Amendment, number: int, others: Mapping[str, Amendment]
) -> Effect | str:
    """What an amendment does to a text; or the sentence that says why it cannot be."""
    try:
        return _effect(text, amendment, number, others)
    except NotPossible as found:
        return str(found)
    except TableError as found:
        return "; ".join(fault.reason for fault in found.faults)


def _effect(
    text: Text, amendment: Amendment, number: int, others: Mapping[str, Amendment]
) -> Effect:
    if not amendment.id:
        raise NotPossible("the amendment has no id: number it")
    if len(amendment.words) > MOST_WORDS:
        raise NotPossible(f"the words are more than {MOST_WORDS:,} signs: divide them")
    if amendment.on:
        return _on(text, amendment, number, others)
    work = {"replace": _replace, "delete": _delete, "insert": _insert, "move": _move}
    return work[amendment.kind](text, amendment, number)


def words_of(amendment: Amendment) -> str:
    """The words of an amendment line by line, in which those on it are sought."""
    lines = amendment.words.replace("\r\n", "\n").split("\n")
    return "\n".join(
        line[: len(line) - len(line.lstrip())] + canonical_line(line) for line in lines
    ).strip()


def _on(text: Text, amendment: Amendment, number: int, others: Mapping[str, Amendment]) -> Effect:
    """An amendment of the words of another one."""
    main = _main(text, amendment, others)
    words = words_of(main)
    at = amendment.at
    if amendment.kind == "insert":
        at = amendment.after or at
    if not at.passage:
        raise NotPossible(f"name the words of amendment {main.id} that are meant")
    start, end = span_of(words, at, f"amendment {main.id}", ())
    new = _new_words(amendment)
    edit = Edit(main.id, "words", end if amendment.kind == "insert" else start, end, new)
    made = applied(words, [edit])
    if not made:
        raise NotPossible(f"these are all words of {main.id}: vote against it instead")
    place = _effect(text, main, 0, others).place
    return Effect(amendment, number, place, (edit,), result=("on", main.id, made))


def _main(text: Text, amendment: Amendment, others: Mapping[str, Amendment]) -> Amendment:
    """The amendment that this one is on."""
    main = others.get(amendment.on)
    if main is None or main.on:
        raise NotPossible(
            f"there is no amendment {amendment.on!r} to the text: name one that is there"
            if main is None
            else f"{main.id} is on an amendment itself: write an amendment of its own"
        )
    if amendment.kind == "move" or not words_of(main):
        raise NotPossible(f"the words of {main.id} can be replaced, deleted or added to only")
    if isinstance(effect_of(text, main, 0, others), str):
        raise NotPossible(f"amendment {main.id} has a fault of its own; mend that first")
    return main


def _replace(text: Text, amendment: Amendment, number: int) -> Effect:
    clause = clause_at(text, amendment.at)
    if amendment.at.passage:
        return _edited(text, amendment, number, clause, _new_words(amendment))
    if not amendment.words.strip():
        raise NotPossible("there are no new words: write them, or make it a deletion")
    body = body_of(amendment.words)
    if body.form == "section" and clause.form == "item":
        raise NotPossible(f"{clause.name} has no heading: leave out the # before the new words")
    if clause.form == "item" and any(one.form == "section" for one in body.below):
        raise NotPossible(f"{clause.name} cannot hold headings: leave out the # in the words")
    if body.below and clause.is_preamble:
        raise NotPossible("the preamble holds no clauses: leave out the numbers, or put them after")
    same = (body.heading or clause.heading, body.text) == (clause.heading, clause.text)
    if same and not body.below and not text.below[clause.id]:
        raise NotPossible(f"{clause.name} has these words already: change some")
    shown = Piece("", body.heading or clause.heading, body.text, clause.form, body.below)
    return Effect(
        amendment,
        number,
        text.place[clause.id],
        whole=clause.id,
        pieces=(shown,),
        result=("replace", clause.id, shown),
    )


def _delete(text: Text, amendment: Amendment, number: int) -> Effect:
    clause = clause_at(text, amendment.at)
    if amendment.at.passage:
        return _edited(text, amendment, number, clause, "")
    place = text.place[clause.id]
    return Effect(amendment, number, place, whole=clause.id, result=("delete", clause.id))


def _edited(text: Text, amendment: Amendment, number: int, clause: Clause, new: str) -> Effect:
    """The passage replaced or struck."""
    edit = edit_at(text, clause, amendment.at, new)
    old = part_of(clause, edit.part)
    made = applied(old, [edit])
    if made == old:
        raise NotPossible("the new words are the old ones: change some")
    if not made and not (clause.heading and edit.part == "text"):
        raise NotPossible(f"that is all of {clause.name}: delete the clause, without a passage")
    if edit.part == "heading" and made[:1] in ("-", "–", "—", "#"):
        raise NotPossible("a heading cannot begin with a dash or #: begin it with a word")
    result = ("words", clause.id, edit.part, made)
    return Effect(amendment, number, text.place[clause.id], (edit,), result=result)


def _insert(text: Text, amendment: Amendment, number: int) -> Effect:
    if not amendment.words.strip():
        raise NotPossible("there are no words to put in: write them")
    after = amendment.after
    if after is not None and after.passage:
        clause = clause_at(text, after)
        edit = edit_at(text, clause, after, _new_words(amendment))
        edit = edit._replace(start=edit.end)
        made = applied(part_of(clause, edit.part), [edit])
        result = ("words", clause.id, edit.part, made)
        return Effect(amendment, number, text.place[clause.id], (edit,), result=result)
    if amendment.at.passage:
        raise NotPossible("say after which words the new ones stand, not at which")
    gap = gap_of(text, amendment)
    pieces = pieces_of(amendment.words)
    held = gap.form or ("item" if is_item(text, gap.parent) else None)
    if held == "item" and any(piece.form == "section" for piece in pieces):
        raise NotPossible("numbered paragraphs stand there: leave out the # before the words")
    pieces = tuple(Piece("", one.heading, one.text, held or one.form, one.below) for one in pieces)
    place = place_of(text, gap)
    return Effect(amendment, number, place, gap=gap, pieces=pieces, result=("insert", gap, pieces))


def _move(text: Text, amendment: Amendment, number: int) -> Effect:
    clause = clause_at(text, amendment.at)
    after = amendment.after
    if amendment.at.passage or (after is not None and after.passage):
        return _move_words(text, amendment, number, clause)
    if clause.is_preamble:
        raise NotPossible(f"the {clause.name.lower()} stays in front: replace or delete it")
    gap = gap_of(text, amendment, clause)
    siblings = text.below[clause.parent]
    before = siblings[siblings.index(clause.id) - 1] if siblings[0] != clause.id else ""
    if gap.parent in text.within(clause.id):
        raise NotPossible(f"{clause.name} cannot stand in itself: name a clause outside of it")
    if gap.parent == clause.parent and gap.after in (before, clause.id):
        raise NotPossible(f"{clause.name} stands there already: name another place")
    held = gap.form or ("item" if is_item(text, gap.parent) else clause.form)
    if held != clause.form:
        kinds = {"section": "headings", "item": "numbered paragraphs"}
        raise NotPossible(
            f"{clause.name} is one of the {kinds[clause.form]}, and {kinds[held]} stand there:"
            " delete it, and insert its words there as they shall be"
        )
    if not same_kind(text, clause, gap):
        raise NotPossible(
            f"{clause.mark.rstrip(':. ')} would stand among what is numbered otherwise: name one of"
            " its own kind after which it stands"
        )
    place, result = text.place[clause.id], ("move", clause.id, gap)
    return Effect(amendment, number, place, whole=clause.id, gap=gap, result=result)


def _move_words(text: Text, amendment: Amendment, number: int, clause: Clause) -> Effect:
    after = amendment.after
    if after is None or not after.passage or not amendment.at.passage:
        raise NotPossible("to move words, name them, and the words after which they stand")
    target = clause_at(text, after)
    cut = edit_at(text, clause, amendment.at, "")
    old = part_of(clause, cut.part)
    put = edit_at(text, target, after, canonical_line(old[cut.start : cut.end]))
    put = put._replace(start=put.end)
    if (cut.clause, cut.part) == (put.clause, put.part) and cut.start <= put.end <= cut.end:
        raise NotPossible("the words stand there already: name others after which they go")
    if not applied(old, [cut]) and cut.clause != put.clause:
        raise NotPossible(f"that is all of {clause.name}: move the clause, without a passage")
    result = ("move words", cut, put)
    return Effect(amendment, number, text.place[clause.id], (cut, put), result=result)


def _new_words(amendment: Amendment) -> str:
    words = canonical_line(amendment.words)
    if not words and amendment.kind != "delete":
        raise NotPossible("there are no new words: write them, or make it a deletion")
    return "" if amendment.kind == "delete" else words
