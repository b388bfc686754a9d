"""The language that is spoken now: English, unless somebody speaks another for a while.

What a display says is decided by functions that desks use, too. A display calls them within
:func:`speaking`; everywhere else they are in English.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache

from conference.words.languages import ENGLISH
from conference.words.say import Value, Words, words_in

__all__ = ["is_english", "is_mirrored", "say", "speaking", "spoken"]

_LANGUAGE: ContextVar[str] = ContextVar("language", default=ENGLISH.code)


def spoken() -> Words:
    """The words of the language that is spoken now."""
    return words_in(_LANGUAGE.get())


def is_english() -> bool:
    """Whether that is English."""
    return _LANGUAGE.get() == ENGLISH.code


def is_mirrored() -> bool:
    """Whether it is read from right to left."""
    return not is_english() and spoken().language.direction == "rtl"


def say(key: str, **values: Value) -> str:
    """The sentence of a key in that language; raises ``bad_words`` as :meth:`Words.say` does."""
    return _said(_LANGUAGE.get(), key, tuple(values.items()))


@lru_cache(maxsize=4096)
def _said(language: str, key: str, values: tuple[tuple[str, Value], ...]) -> str:
    """A screen says the same again with every figure that moves."""
    return words_in(language).say(key, **dict(values))


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak this language, by its code, within the block."""
    token = _LANGUAGE.set(language)
    try:
        yield
    finally:
        _LANGUAGE.reset(token)
