"""Where an amendment wants something: the clause, the passage, the gap between clauses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from conference.texts.amendment import Amendment, Place
from conference.texts.clause import Clause, Form, Text, canonical_line
from conference.texts.numbering import written
from conference.texts.passages import Edit, nearest, spans_of

__all__ = [
    "Gap",
    "NotPossible",
    "clause_at",
    "edit_at",
    "gap_of",
    "is_item",
    "part_of",
    "place_of",
    "same_kind",
    "span_of",
]

LONGEST_SOUGHT = 1_000
"""For so many signs that are not there, what is like them is sought in the whole text."""


class NotPossible(Exception):  # noqa: N818
    """Why an amendment cannot be, and what to do; caught where its effect is worked out."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A place between clauses: in ``parent`` ("": at the top), after ``after`` ("": the first).

    Both are ids, and mean the place that it has in the text before any amendment. ``form`` is that
    of what stands there.
    """

    parent: str
    after: str
    form: Form | None


def gap_of(text: Text, amendment: Amendment, moved: Clause | None = None) -> Gap:
    """Between which clauses something comes to stand."""
    if amendment.after is not None and amendment.after.clause:
        after = clause_at(text, amendment.after)
        return _after(text, after.parent, after.id)
    if moved is not None:
        parent = moved.parent
    else:
        outer = clause_at(text, amendment.at) if amendment.at.clause else None
        if outer is not None and outer.is_preamble:
            raise NotPossible("the preamble holds no clauses: say after which clause it stands")
        parent = outer.id if outer is not None else ""
    siblings = text.below[parent]
    first = text.by_id[siblings[0]] if siblings else None
    if first is not None and first.is_preamble:
        return _after(text, parent, first.id)
    return Gap(parent, "", first.form if first else None)


def _after(text: Text, parent: str, after: str) -> Gap:
    siblings = text.below[parent]
    here = text.by_id[after]
    following = siblings[siblings.index(after) + 1 :]
    if here.is_preamble and following:
        here = text.by_id[following[0]]
    return Gap(parent, after, here.form)


def place_of(text: Text, gap: Gap) -> int:
    """Behind which clause something stands that is put into a gap; -1: in front of all."""
    if gap.after:
        return text.place[text.within(gap.after)[-1]]
    return text.place[gap.parent] if gap.parent else -1


def same_kind(text: Text, clause: Clause, gap: Gap) -> bool:
    """Whether what stands at a gap is numbered with the word of a clause: articles, or parts."""
    marks = [written(text.by_id[one].mark) for one in text.below[gap.parent]]
    words = {mark.word for mark in marks if mark is not None}
    own = written(clause.mark)
    return own is None or not words or own.word in words


def is_item(text: Text, clause: str) -> bool:
    return clause != "" and text.by_id[clause].form == "item"


def part_of(clause: Clause, part: str) -> str:
    return clause.heading if part == "heading" else clause.text


def clause_at(text: Text, place: Place) -> Clause:
    """The clause that is named."""
    if not place.clause:
        raise NotPossible("no clause is named: write its number")
    if found := text.find(place.clause):
        return found
    numbers = {clause.number.casefold(): clause.number for clause in text.clauses}
    near = get_close_matches(place.clause.casefold(), list(numbers), n=3, cutoff=0.5)
    shown = [numbers[one] for one in near] or [*numbers.values()][:8]
    more = " ..." if not near and len(numbers) > len(shown) else ""
    raise NotPossible(
        f"there is no clause {place.clause} in the text; there are {', '.join(shown)}{more}"
    )


def edit_at(text: Text, clause: Clause, place: Place, new: str) -> Edit:
    """The passage that is meant, in the text of a clause or else in its heading."""
    in_heading = not spans_of(clause.text, place.passage) and spans_of(
        clause.heading, place.passage
    )
    part = "heading" if in_heading else "text"
    others = [one for one in text.clauses if one.id != clause.id]
    start, end = span_of(part_of(clause, part), place, clause.name, others)
    return Edit(clause.id, part, start, end, new)


def span_of(words: str, place: Place, where: str, others: Sequence[Clause]) -> tuple[int, int]:
    """From where to where the passage stands, if there is one, and it is clear which."""
    found = spans_of(words, place.passage)
    passage = canonical_line(place.passage)
    shown = f"{passage[:120]}{'...' if len(passage) > 120 else ''}"
    if not found:
        raise NotPossible(
            f"the words “{shown}” are not in {where}{_advice(words, passage, others)}"
        )
    if len(found) > 1 and not place.occurrence:
        raise NotPossible(
            f"the words “{shown}” are in {where} {len(found)} times: say which, from 1 to"
            f" {len(found)}, or name more words around them"
        )
    if place.occurrence < 0 or place.occurrence > len(found):
        raise NotPossible(
            f"the words “{shown}” are in {where} {len(found)} times, not {place.occurrence}:"
            " name another occurrence"
        )
    return found[max(place.occurrence, 1) - 1]


def _advice(words: str, passage: str, others: Sequence[Clause]) -> str:
    """Where the passage stands instead, or what is like it; of a long one nothing is sought."""
    if len(passage) > LONGEST_SOUGHT:
        return ": copy them from the text"
    there = [one.name for one in others if spans_of(one.text, passage)]
    if there:
        return f"; they are in {', '.join(there[:5])}: name that clause"
    if near := nearest(words, passage)[1]:
        return f"; “{near}” is: copy the words from the text"
    likely = max(((*nearest(one.text, passage), one.name) for one in others), default=None)
    if likely and likely[0]:
        return f"; in {likely[2]} there is “{likely[1]}”: name that clause, and copy its words"
    return ": copy them from the text"
