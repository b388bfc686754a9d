"""Wordings as they stand: of each thing its texts in further languages, beside the original."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from immutables import Map

from conference.core.clock import Millis

__all__ = ["MOST_THINGS", "Thing", "Wording", "Wordings"]

MOST_THINGS = 5_000
"""So many things of a conference can have wordings."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The texts of a thing in one language, in the order of the original, since ``at``.

    A ``reason`` says why they were set after people were asked already: it is a correction.
    """

    texts: tuple[str, ...]
    at: Millis
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Thing:
    """The wordings of one thing by the codes of languages, and the original that they are of."""

    original: tuple[str, ...]
    languages: Map[str, Wording] = field(default_factory=Map)


@dataclass(frozen=True, slots=True)
class Wordings:
    """The slice of the meeting for wordings.

    ``language`` is that of all originals, ``wanted`` are those into which they should be put.
    ``things`` are known by the paths of their documents, words of scenes and messages by their
    digest.
    """

    language: str = "en"
    wanted: tuple[str, ...] = ()
    things: Map[str, Thing] = field(default_factory=Map)

    def of(self, what: str, original: tuple[str, ...]) -> Map[str, Wording]:
        """The wordings of a thing that is worded like this; none of what it was before."""
        thing = self.things.get(what)
        return thing.languages if thing is not None and thing.original == original else Map()

    def put(
        self, what: str, original: tuple[str, ...], language: str, wording: Wording | None
    ) -> Wordings:
        """With this wording (None: without one); those of another original are given up."""
        known = self.of(what, original)
        languages = known.delete(language) if language in known and not wording else known
        if wording is not None:
            languages = known.set(language, wording)
        if languages:
            return replace(self, things=self.things.set(what, Thing(original, languages)))
        is_known = what in self.things
        return replace(self, things=self.things.delete(what)) if is_known else self

    def words(self) -> Iterator[str]:
        """Those of the things that are words of scenes and messages."""
        return (what for what in self.things if what.startswith("words/"))
