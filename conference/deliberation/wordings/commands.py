"""What may be asked about wordings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from conference.core.bounds import LongText, Reason
from conference.deliberation.command import WireCommand

__all__ = ["Command", "LanguageCode", "SetLanguages", "WordIn", "Worded"]

LanguageCode = Annotated[str, Meta(pattern="^[a-z]{2,3}$")]
"""A language, as in BCP 47: cy, ar."""

ThingName = Annotated[str, Meta(pattern="^(poll|item|breakout|survey|words)/.{1,64}$")]
"""The path of a document whose texts are worded, or ``words/`` and the digest of words."""

Texts = Annotated[tuple[LongText, ...], Meta(max_length=400)]


@dataclass(frozen=True, slots=True)
class Worded:
    """A thing in a language. ``original`` are its texts as whoever translated them had them.

    No ``texts`` withdraw the wording.
    """

    what: ThingName
    language: LanguageCode
    original: Texts
    texts: Texts


class SetLanguages(WireCommand, frozen=True, tag="set_languages"):
    """The desk says in which language all originals are, and into which others they should be put.

    Nothing is translated by that: desks are told what is missing.
    """

    original: LanguageCode
    wanted: Annotated[tuple[LanguageCode, ...], Meta(max_length=20)]


class WordIn(WireCommand, frozen=True, tag="word_in", omit_defaults=True):
    """The desk words things in further languages: all of them, or none where one is refused.

    What people are asked already, or were, is worded with a ``reason`` only.
    """

    wordings: Annotated[tuple[Worded, ...], Meta(min_length=1, max_length=10_000)]
    reason: Reason = ""


Command = SetLanguages | WordIn
