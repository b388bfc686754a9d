"""The command palette: everything the desk can do, found by a few letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["CommandEntry", "search"]

FAR = 100
"""What a word costs that is found as letters in order only."""


@dataclass(frozen=True, slots=True)
class CommandEntry:
    """One thing that can be done. ``why`` says why it is off; ``group`` is where it belongs.

    ``shortcut`` is a key sequence as Qt writes it (``F2``, ``Ctrl+B``, ``Num+Enter`` for Enter on
    the number pad), ``also`` another one for the same.
    """

    key: str
    group: str
    label: str
    shortcut: str = ""
    enabled: bool = True
    why: str = ""
    also: str = ""

    @property
    def sequences(self) -> tuple[str, ...]:
        """The key sequences that give this command."""
        return tuple(one for one in (self.shortcut, self.also) if one)


def search(entries: Sequence[CommandEntry], text: str) -> tuple[CommandEntry, ...]:
    """The entries that match all words of ``text``, best first.

    A word matches as a part of the label or group; where nothing does, as letters in order.
    Entries that can be done come before those that cannot; else the given order decides.
    """
    found = []
    for place, entry in enumerate(entries):
        score = _score(f"{entry.group} {entry.label}".casefold(), text.casefold().split())
        if score is not None:
            found.append((not entry.enabled, score, place, entry))
    if any(score < FAR for _, score, _, _ in found):
        found = [one for one in found if one[1] < FAR]
    return tuple(entry for *_, entry in sorted(found, key=lambda one: one[:3]))


def _score(label: str, wanted: Sequence[str]) -> int | None:
    total = 0
    for word in wanted:
        at = label.find(word)
        if at >= 0:
            starts = at == 0 or label[at - 1] == " "
            total += 0 if starts else 1
        elif _in_order(word, label):
            total += FAR
        else:
            return None
    return total


def _in_order(word: str, label: str) -> bool:
    letters = iter(label)
    return all(letter in letters for letter in word)
