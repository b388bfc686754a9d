"""Amendments from what was handed in, line by line; and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from conference.deliberation.motions.commands import AmendmentLine
from conference.deliberation.motions.model import Motion, State
from conference.texts.amendment import Amendment, Place
from conference.texts.conflicts import fallen, relations
from conference.texts.effects import faults

__all__ = ["amendment_of", "line_of", "proposal_faults"]

MOST = 2000
"""So many amendments a motion may have in one reading."""


def amendment_of(line: AmendmentLine, author: str = "") -> Amendment:
    """The amendment that a line describes; ``author`` is a member's, whatever the line says."""
    at = Place(line.clause, line.passage, line.occurrence)
    after: Place | None = None
    if not line.on and line.kind == "insert" and (line.after or line.passage):
        passage = line.after_passage or line.passage
        at, after = Place(), Place(line.after or line.clause, passage, line.occurrence)
    elif not line.on and line.after:
        after = Place(line.after, line.after_passage)
    return Amendment(
        line.id,
        line.kind,
        at,
        line.words,
        after,
        line.on,
        author or line.author.strip(),
        line.reason.strip(),
    )


def line_of(amendment: Amendment) -> AmendmentLine:
    """The line that describes an amendment."""
    at, after = amendment.at, amendment.after or Place()
    is_put = amendment.kind == "insert" and amendment.after is not None
    return AmendmentLine(
        amendment.id,
        amendment.kind,
        at.clause,
        after.passage if is_put else at.passage,
        after.occurrence if is_put else at.occurrence,
        amendment.words,
        after.clause,
        "" if is_put else after.passage,
        amendment.on,
        amendment.author,
        amendment.reason,
    )


def proposal_faults(motion: Motion, new: Sequence[Amendment]) -> list[tuple[int, str]]:
    """Why these cannot be handed in, each with its place among them, from 0."""
    known = motion.reading.amendments
    if len(known) + len(new) > MOST:
        return [(0, f"a motion has at most {MOST} amendments in one reading")]
    found = list(_id_faults(motion, new))
    found += list(_on_faults(motion, new))
    found += [(one.row - 1, one.reason) for one in faults(motion.text, new, known)]
    return sorted(set(found)) or list(_late_faults(motion, new))


def _id_faults(motion: Motion, new: Sequence[Amendment]) -> Iterable[tuple[int, str]]:
    taken = {one.id for one in motion.amendments} | motion.earlier
    for place, one in enumerate(new):
        if one.id in taken:
            yield place, f"there is an amendment {one.id} already: give it another id"


def _on_faults(motion: Motion, new: Sequence[Amendment]) -> Iterable[tuple[int, str]]:
    settled = {one.id for one in motion.amendments} - set(motion.in_state(State.PROPOSED))
    for place, one in enumerate(new):
        if one.on in settled:
            yield place, f"amendment {one.on} is {motion.fate(one.on).state} already"
        elif one.on in motion.pending:
            yield place, f"amendment {one.on} is put to the vote already"


def _late_faults(motion: Motion, new: Sequence[Amendment]) -> Iterable[tuple[int, str]]:
    """Amendments that what was decided already leaves without effect."""
    passed, rejected = motion.in_state(State.ADOPTED), motion.in_state(State.REJECTED)
    if not passed and not rejected:
        return
    ties = relations(motion.text, (*motion.reading.amendments, *new))
    without = fallen(ties, passed, rejected)
    for place, one in enumerate(new):
        if one.id in without:
            yield place, without[one.id].rstrip(".")
