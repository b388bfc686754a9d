"""What has happened to wordings: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis

__all__ = ["Event", "LanguagesSet", "TextsWorded"]


@dataclass(frozen=True, slots=True)
class LanguagesSet:
    """The originals are in the language of this code, and should be put into those ``wanted``."""

    original: str
    wanted: tuple[str, ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class TextsWorded:
    """A thing is worded in a language from then on; by no ``texts`` its wording is withdrawn.

    ``original`` are its texts at that time, of which these are the translation, in the same order.
    A ``reason`` is given where people are asked already, or were.
    """

    what: str
    language: str
    original: tuple[str, ...]
    texts: tuple[str, ...]
    at: Millis
    reason: str = ""


Event = LanguagesSet | TextsWorded
