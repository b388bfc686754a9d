"""Marked text for screens that have room for few words: what changes, with some words around it.

:func:`calm` shows old and new words one after the other where hardly any stay, :func:`excerpt`
leaves out what stays as it is far from any change; :func:`pages` cuts what is still too long into
pages. Every screen shows the same pages, for they are cut by signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from conference.texts.marked import Run

__all__ = ["CONTEXT", "PAGE", "Part", "calm", "excerpt", "pages"]

CONTEXT = 10
"""So many words that stay are shown before and behind a change."""

PAGE = 320
"""So many signs a page has: six lines of a hall's screen that row 40 reads."""

LEAST = 24
"""No page begins with less room than this for words that go on on the next."""

MIXED = 3
"""From so many new stretches on, words that are hardly the old ones are shown apart from them."""

GAP = "…"
_WORD = re.compile(r"\S+\s*")


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the marked words of a clause; ``number`` is its name, "" where nothing is named."""

    number: str
    moved: bool
    heading: tuple[Run, ...] = ()
    text: tuple[Run, ...] = ()


def calm(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The old words, then the new ones, where so few stay that nobody could read them mixed."""
    changes = sum(run.kind == "inserted" for run in runs)
    lengths = dict.fromkeys(("kept", "deleted", "inserted"), 0)
    for run in runs:
        lengths[run.kind] += len(run.words.split())
    if changes < MIXED or lengths["kept"] * 3 >= sum(lengths.values()):
        return tuple(runs)
    old = "".join(run.words for run in runs if run.kind != "inserted")
    new = "".join(run.words for run in runs if run.kind != "deleted")
    return Run("deleted", old), Run("inserted", new)


def excerpt(runs: Sequence[Run], context: int = CONTEXT) -> tuple[Run, ...]:
    """The changes with ``context`` words around each; without a change the runs as they are."""
    if all(run.kind == "kept" for run in runs):
        return tuple(runs)
    last = len(runs) - 1
    return tuple(
        Run("kept", _shortened(run.words, context, first=not place, last=place == last))
        if run.kind == "kept"
        else run
        for place, run in enumerate(runs)
    )


def _shortened(words: str, context: int, *, first: bool, last: bool) -> str:
    """Words between two changes, before the first or behind the last, without their middle."""
    blank = re.match(r"\s*", words)
    start = blank.group() if blank else ""
    found = _WORD.findall(words[len(start) :])
    before = 0 if last else context
    behind = 0 if first else context
    if len(found) <= before + behind + 2:
        return words
    head = start + "".join(found[:behind]).rstrip() + " " if behind else ""
    tail = " " + "".join(found[-before:]) if before else ""
    return f"{head}{GAP}{tail}"


def pages(parts: Iterable[Part], most: int = PAGE) -> tuple[tuple[Part, ...], ...]:
    """The parts on pages of ``most`` signs; one page, maybe empty, at the least."""
    found: list[list[Part]] = [[]]
    left = most
    for part in parts:
        if found[-1] and left < LEAST:
            found.append([])
            left = most
        current = replace(part, heading=(), text=())
        for name, run in [
            *(("heading", r) for r in part.heading),
            *(("text", r) for r in part.text),
        ]:
            rest = run.words
            while rest:
                words, rest = _cut(rest, left)
                if words:
                    current = _with(current, name, Run(run.kind, words))
                    left -= len(words)
                if rest:
                    found[-1] += [current] if current.heading or current.text else []
                    found.append([])
                    current, left = replace(part, heading=(), text=()), most
        if current.heading or current.text or part.moved:
            found[-1].append(current)
    return tuple(tuple(page) for page in found if page) or ((),)


def _with(part: Part, name: str, run: Run) -> Part:
    if name == "heading":
        return replace(part, heading=(*part.heading, run))
    return replace(part, text=(*part.text, run))


def _cut(words: str, room: int) -> tuple[str, str]:
    """As many whole words as there is room for, and the rest; a word that fits no page is cut."""
    if len(words) <= room:
        return words, ""
    if room < LEAST:
        return "", words
    end = max(words.rfind(" ", 0, room), words.rfind("\n", 0, room)) + 1
    return (words[:end], words[end:]) if end > 0 else (words[:room], words[room:])
