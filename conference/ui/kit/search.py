"""The command palette: everything the desk can do, found by a few letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["ASIDE", "LAST", "SHOW", "CommandEntry", "search"]

FAR = 100
"""What a word costs that is found as letters in order only."""

LONG = 5
"""Words of fewer letters are not looked for as letters in order: they are in too many."""

SHOW = {"go": -4, "take": -3, "close": -2, "black": -1}
"""The order of what a show needs in a hurry."""

ASIDE = 1
"""The order of what arranges windows: any act of the show comes before it."""

LAST = 2
"""The order of what one must not come upon by accident."""


@dataclass(frozen=True, slots=True)
class CommandEntry:
    """One thing that can be done. ``why`` says why it is off; ``group`` is where it belongs.

    ``shortcut`` is a key sequence as Qt writes it (``F2``, ``Ctrl+B``, ``Num+Enter`` for Enter on
    the number pad), ``also`` another one for the same. ``order`` is where it stands before anything
    was typed: what a show needs in a hurry has :data:`SHOW` (less is earlier), what arranges
    windows :data:`ASIDE`, and what one must not come upon by accident :data:`LAST`: these two stand
    last whatever was typed.
    """

    key: str
    group: str
    label: str
    shortcut: str = ""
    enabled: bool = True
    why: str = ""
    also: str = ""
    order: int = 0

    @property
    def sequences(self) -> tuple[str, ...]:
        """The key sequences that give this command."""
        return tuple(one for one in (self.shortcut, self.also) if one)


def search(entries: Sequence[CommandEntry], text: str) -> tuple[CommandEntry, ...]:
    """The entries that match all words of ``text``, best first.

    A word matches as a part of the label or group; where nothing does, a long one matches as
    letters in order of one word. An act whose name was typed comes first, also when it cannot be
    done now: Return then does nothing else in its place. Then come entries that can be done, then
    better matches; else the given order decides.
    """
    wanted = text.casefold().split()
    found = []
    for place, entry in enumerate(entries):
        score = _score(_bare(f"{entry.group} {entry.label}").casefold(), wanted)
        if score is not None:
            order = max(0, entry.order) if wanted else entry.order
            is_other = not _is_name(entry.label, text)
            found.append((is_other, not entry.enabled, order, score, place, entry))
    if any(score < FAR for *_, score, _, _ in found):
        found = [one for one in found if one[3] < FAR]
    return tuple(entry for *_, entry in sorted(found, key=lambda one: one[:5]))


def _is_name(label: str, typed: str) -> bool:
    """Whether the name of an act was typed: the first word of its label."""
    name = _bare(label).partition(" ")[0].rstrip(":")
    return name.casefold() == typed.strip().casefold()


def _bare(words: str) -> str:
    """The words without the signs that isolate names in them."""
    return words.replace("\u2068", "").replace("\u2069", "")


def _score(label: str, wanted: Sequence[str]) -> int | None:
    total = 0
    for word in wanted:
        at = label.find(word)
        if at >= 0:
            starts = at == 0 or label[at - 1] == " "
            total += 0 if starts else 1
        elif len(word) >= LONG and any(_in_order(word, one) for one in label.split()):
            total += FAR
        else:
            return None
    return total


def _in_order(word: str, label: str) -> bool:
    letters = iter(label)
    return all(letter in letters for letter in word)
