"""Polls that ask two electorates the same: their results stand side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

__all__ = ["Asked", "twin_among"]

DECIDES = 2
"""A third option of a decision is the abstention: rooms that know none are asked the same."""


class Asked(Protocol):
    """A poll, as far as it matters here: of the meeting, or its document."""

    @property
    def question(self) -> str: ...
    @property
    def options(self) -> Sequence[str]: ...
    @property
    def electorate(self) -> str: ...
    @property
    def state(self) -> str: ...


A = TypeVar("A", bound=Asked)


def twin_among(poll: Asked, others: Iterable[A], of: str = "parties") -> A | None:
    """The last of the ``others`` that asks rooms what ``poll`` asks the chamber; None for none.

    ``of`` is another electorate to look among, that of members. Question and options have the same
    words, whatever their capitals; the rooms may have no
    abstention. A draft, or one that does not count, is none.
    """
    if poll.electorate != "chamber":
        return None
    asked, options = _same(poll.question), tuple(map(_same, poll.options))
    found = None
    for one in others:
        if one.electorate != of or one.state in {"draft", "void"}:
            continue
        if _same(one.question) != asked:
            continue
        if tuple(map(_same, one.options)) in (options, options[:DECIDES]):
            found = one
    return found


def _same(words: str) -> str:
    return " ".join(words.split()).casefold()
