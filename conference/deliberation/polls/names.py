"""Polls by name: what a voter's name is, and who voted how. Pure.

Most polls are secret. One that is declared *named* when it is prepared takes phone ballots only
with the voter's name, which stands in the record beside the answer; a secret one takes none with
a name. Hands and button are the answer of a room in both. The name is what the voter wrote: its
form is checked, not whose it is.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from typing import NamedTuple

from conference.core.ids import PartyId
from conference.deliberation.polls.ballotbox import BallotBox
from conference.deliberation.polls.model import Kind, Poll

__all__ = ["LONGEST", "NamedBallot", "as_name", "by_name", "in_words", "name_fault"]

LONGEST = 60
"""Characters of the longest name."""

_NEVER = frozenset({"Cc", "Cs", "Zl", "Zp"})
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Controls of the direction of writing: they could make another line of a list read wrong."""
_UNSEEN = frozenset(
    "\u00ad\u034f\u115f\u1160\u180e\u200b\u2060\u2061\u2062\u2063\u2064\u2800\u3164\ufeff\uffa0"
)
"""Signs that nothing is seen of and no name needs: two names would look the same."""
_JOINERS = "\u200c\u200d"
"""They shape the letters on either side of them: at an end they are not seen."""
_VISIBLE = frozenset("LNPS")


class NamedBallot(NamedTuple):
    """The last ballot of a voter in a poll by name."""

    name: str
    party: PartyId
    choice: tuple[int, ...]


def as_name(text: str) -> str:
    """What was typed in the form in which names are kept: NFC, no blanks around it."""
    return unicodedata.normalize("NFC", text).strip()


def name_fault(name: str) -> str | None:
    """Why ``name`` cannot stand in the record, as a sentence; None when it can.

    A name that is not in the form of :func:`as_name` is refused and not mended, so that the entry
    holds what the voter's device has sent, and can be computed there.
    """
    if not name:
        return "This vote is by name. Write your name, then send again."
    if len(name) > LONGEST:
        return f"A name has at most {LONGEST} characters. Shorten yours, then send again."
    kinds = [unicodedata.category(sign) for sign in name]
    if not _NEVER.isdisjoint(kinds) or not _TURNS.isdisjoint(name):
        return "A name has no control characters. Type yours anew, then send again."
    if name != as_name(name):
        return "A name is sent in Unicode's form NFC, without blanks around it. Send it again so."
    if not _UNSEEN.isdisjoint(name) or name != name.strip(_JOINERS):
        return "A name has no signs that cannot be seen. Type yours anew, then send again."
    if not any(kind[0] in _VISIBLE for kind in kinds):
        return "A name has letters that can be seen. Write yours, then send again."
    return None


def by_name(box: BallotBox, left_out: Collection[PartyId] = ()) -> list[NamedBallot]:
    """Who voted how: the ballots that count, in the order of the names, then of the parties.

    Those of parties that are ``left_out`` do not, nor do those that were struck.
    Of a box whose poll is secret: nothing, for its ballots have no names.
    """
    found = [
        NamedBallot(slot.name, slot.party, slot.choice)
        for slot in box.slots.values()
        if slot.name and slot.party not in left_out
    ]
    return sorted(found, key=lambda one: (one.name.casefold(), *one))


def in_words(poll: Poll, choice: tuple[int, ...]) -> str:
    """A valid choice as people read it."""
    options = poll.options
    match poll.kind:
        case Kind.APPROVAL:
            return ", ".join(options[option] for option in choice) or "Blank vote"
        case Kind.RANKING:
            return ", ".join(f"{place}. {options[o]}" for place, o in enumerate(choice, 1))
        case Kind.POINTS:
            given = zip(options, choice, strict=True)
            words = ", ".join(f"{option}: {points}" for option, points in given if points)
            return words or "No points"
        case _:
            return options[choice[0]]
