"""What is put to the vote, as the question of its poll."""

from __future__ import annotations

from collections.abc import Sequence

from conference.deliberation.motions.model import Motion, Vote
from conference.texts.amendment import Amendment, Place
from conference.texts.clause import Text

__all__ = ["OPTIONS", "asked", "in_short", "listed", "question"]

OPTIONS = ("For", "Against", "Abstain")

LONGEST = 1000
"""So long a question may be, in signs."""

PASSAGE = 220
"""So much of a passage stands in a question."""


def question(motion: Motion, vote: Vote) -> str:
    """The question of the poll that decides this."""
    title = motion.text.title or motion.id
    if vote.whole:
        return _cut(f"{title}: adopt the text as it was amended?", LONGEST)
    if vote.clauses:
        names = listed([motion.text.by_id[one].name for one in vote.clauses])
        return _cut(f"{title}: {names} as amended?", LONGEST)
    by_id = motion.reading.by_id
    if len(vote.amendments) == 1:
        return _cut(asked(motion.text, by_id[vote.amendments[0]]), LONGEST)
    return _cut(f"Amendments {listed(vote.amendments)}, in one vote?", LONGEST)


def asked(text: Text, amendment: Amendment) -> str:
    """An amendment as a sentence: ``Amendment 7 to clause 3.2: replace “a” by “b”``."""
    name = f"Amendment {amendment.id}"
    if amendment.on:
        return f"{name} to amendment {amendment.on}: {_done(text, amendment)}"
    if amendment.kind == "insert":
        return f"{name}: {_done(text, amendment)}"
    return f"{name} to {_called(text, amendment.at)}: {_done(text, amendment)}"


def in_short(text: Text, amendment: Amendment) -> str:
    """What an amendment does, beside its marked text: ``Change words in clause 3.2``."""
    at, after = amendment.at, amendment.after
    if amendment.on:
        return f"Change words of amendment {amendment.on}"
    if amendment.kind == "insert" and not (after and after.passage):
        where = f"after {_called(text, after)}" if after else f"first in {_called(text, at)}"
        return f"A new clause {where}"
    if amendment.kind == "insert":
        return f"Put words into {_called(text, after or at)}"
    if amendment.kind == "move":
        what = "words" if at.passage else _called(text, at)
        of = f" of {_called(text, at)}" if at.passage else ""
        return (
            f"Move {what}{of} {f'after {_called(text, after)}' if after else 'to the first place'}"
        )
    done = {"replace": ("Change words in", "Replace"), "delete": ("Strike words in", "Strike")}
    return f"{done[amendment.kind][not at.passage]} {_called(text, at)}"


def _done(text: Text, amendment: Amendment) -> str:
    at, after, new = amendment.at, amendment.after, _quoted(amendment.words)
    what = _quoted(at.passage) if at.passage else "the whole clause"
    match amendment.kind:
        case "replace":
            return f"replace {what} by {new}"
        case "delete":
            return f"delete {what}"
        case "insert" if amendment.on or (after and after.passage):
            behind = after or at
            where = f" in {_called(text, behind)}" if behind.clause else ""
            return f"put in {new} after {_quoted(behind.passage)}{where}"
        case "insert":
            where = f"after {_called(text, after)}" if after else f"first in {_called(text, at)}"
            return f"a new clause {where}: {new}"
        case _:
            behind_words = f", after {_quoted(after.passage)}" if after and after.passage else ""
            where = f"after {_called(text, after)}" if after else "to the first place"
            return f"move {what} {where}{behind_words}"


def _called(text: Text, place: Place) -> str:
    clause = text.find(place.clause)
    return clause.name if clause else "the text"


def _quoted(words: str) -> str:
    return f"“{_cut(' '.join(words.split()), PASSAGE)}”"


def listed(names: Sequence[str]) -> str:
    """``1, 2 and 3``."""
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else f"{words[: most - 1]}…"
