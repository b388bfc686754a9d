"""Messages as sentences."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentType
from fluent.syntax import ast

from conference.core.errors import ConferenceError
from conference.words.digits import Digits
from conference.words.languages import ENGLISH, language_of
from conference.words.source import DESK, Catalogue, read_catalogue, written

__all__ = ["Value", "Words", "isolated", "words_in"]

Value = str | int
"""What a message is given: names, finished figures, and numbers that it counts by."""

FIRST_STRONG, POP = "\u2068", "\u2069"

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

ISOLATED = re.compile(f"{FIRST_STRONG}[^{POP}]*{POP}")

CODE = re.compile(r"[a-z0-9_.,:%\u00a0\u202f-]*|[\ue000-\ue0ff]")
"""What a message chooses by, figures, and places of elements of a page: they stay as they are."""


@cache
def words_in(language: str) -> Words:
    """The words of this installation in a language; raises ``bad_words``."""
    known = language_of(language) or ENGLISH
    other = None if known == ENGLISH else words_in(ENGLISH.code)
    return Words(Catalogue(known.code, {}), other, parts=("", DESK))


class Words:
    """The words of a language; what it lacks is said by ``other``.

    Of ``parts`` each message is read when it is said first. How a key begins shows its part; what
    is of no other one is of "".
    """

    def __init__(
        self, found: Catalogue, other: Words | None = None, *, parts: Sequence[str] = ()
    ) -> None:
        self.language = language_of(found.language) or ENGLISH
        self._other = other
        self._bundle = FluentBundle([found.language], use_isolating=False)
        self._add(found)
        self._parts = frozenset(parts)
        self._locale = Locale.parse(found.language)
        self.digits = Digits(
            self.say("figures-group"),
            self.say("figures-decimal"),
            int(self.say("figures-grouped-from")),
        )

    def say(self, key: str, **values: Value) -> str:
        """The sentence of a key; raises ``bad_words`` for what is not there or cannot be said."""
        if not self._has(key):
            return self._otherwise(key).say(key, **values)
        return self._said(key, self._bundle.get_message(key).value, values)

    def attributes(self, key: str) -> Mapping[str, str]:
        """What a message says beside its text, by the names of attributes of HTML."""
        if not self._has(key):
            return self._otherwise(key).attributes(key)
        found = self._bundle.get_message(key).attributes
        return {name: self._said(key, pattern, {}) for name, pattern in found.items()}

    def has_text(self, key: str) -> bool:
        """Whether a message has words of its own, and not attributes alone."""
        if not self._has(key):
            return self._otherwise(key).has_text(key)
        return self._bundle.get_message(key).value is not None

    def ordinal_form(self, number: int) -> str:
        """The form in which the language has a number in a row: ``one`` of 21st (CLDR)."""
        form: str = self._locale.ordinal_form(number)
        return form

    def _has(self, key: str) -> bool:
        begins, code = key.partition("-")[0], self.language.code
        part = begins if begins in self._parts else ""
        if part in self._parts and not self._bundle.has_message(key):
            text = written(code, part).get(key)
            self._add(read_catalogue(code, {} if text is None else {part: text}))
        return bool(self._bundle.has_message(key))

    def _add(self, found: Catalogue) -> None:
        self._bundle.add_resource(ast.Resource(list(found.messages.values())))

    def _otherwise(self, key: str) -> Words:
        if self._other is None:
            raise _bad(key, "is not there")
        return self._other

    def _said(self, key: str, pattern: Any, values: Mapping[str, Value]) -> str:
        if pattern is None:
            raise _bad(key, "has no text")
        given = {name: self._value(value) for name, value in values.items()}
        text, errors = self._bundle.format_pattern(pattern, given)
        if errors:
            raise _bad(key, f"cannot be said: {errors[0]}")
        return str(text)

    def _plural_form(self, number: int) -> str:
        form: str = self._locale.plural_form(number)
        return form

    def _value(self, value: Value) -> str | FluentType:
        if isinstance(value, str):
            return isolated(value, always=self.language.direction == "rtl")
        return _Count(self.digits.figure(value), self._plural_form(value))


@dataclass(frozen=True, slots=True)
class _Count(FluentType):
    """A number that is written with the signs of our own table.

    It is no ``FluentNumber``, for a bundle makes plain ones of these. So it says itself that it is
    equal to its form in the language: that is how a variant is found.
    """

    figure: str
    form: str

    def format(self, locale: Locale) -> str:
        return self.figure

    def __eq__(self, other: object) -> bool:
        return other == self.form

    __hash__ = None  # type: ignore[assignment]


def isolated(text: str, *, always: bool = False) -> str:
    """A name as it stands in a sentence: what is written the other way leaves the rest in order.

    Without ``always`` that is what is written from right to left.
    """
    if CODE.fullmatch(text) or text.startswith(FIRST_STRONG):
        return text
    rest = ISOLATED.sub("", text)  # what is isolated already disturbs nothing
    return f"{FIRST_STRONG}{text}{POP}" if always or RIGHT_TO_LEFT.search(rest) else text


def _bad(key: str, what: str) -> ConferenceError:
    return ConferenceError("bad_words", f"The message {key} {what}.", {"key": key})
