"""What the server says in English, in the language that is spoken: refusals, and what is at fault.

The server decides, and tells all desks, in English. A message of ``desk/refused.ftl`` is that of a
sentence which it says word for word in English; what stands there for its names is put into the
translation. So what the server says needs nothing beside its sentence, and an old record is
understood, too. What has no message stays as it is: nothing that was refused is ever unsaid.

The keys are ``desk-refused-CODE``, and with a word behind it where a code has several sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from conference.core.errors import ConferenceError
from conference.words.languages import ENGLISH
from conference.words.say import Value, words_in
from conference.words.source import DESK, written
from conference.words.spoken import is_english, spoken

__all__ = ["KEYS", "recognized", "refusal_words"]

KEYS = f"{DESK}-refused-"
"""Begins the key of each message."""

PAGES = "refused-"
"""Begins those that pages have."""

COUNTS = frozenset({"count", "number"})
"""Names that stand for numbers by which a sentence may be inflected."""

WITHIN = frozenset({"post", "posts", "reason"})
"""Names that stand for what the server says, too: it is looked up in its turn."""

FEWEST = 12
"""Letters that a message has at the least to be found where no code says which it is."""

BETWEEN = re.compile(r"(?<=[.?!]) (?=\S)")
"""Where a sentence ends and another one begins."""

NAME = re.compile(r"\{ \$(\w+) \}")


@dataclass(frozen=True, slots=True)
class Known:
    """An English sentence of the server: its words, and between them the names for what is told."""

    key: str
    parts: tuple[str, ...]

    @property
    def letters(self) -> int:
        """How much of it is no name."""
        return sum(len(words.strip()) for words in self.parts[::2])

    def values(self, sentence: str) -> Mapping[str, str] | None:
        """What the sentence tells, by its names; None where it is another sentence."""
        if any(words not in sentence for words in self.parts[::2]):
            return None
        found = _pattern(self).fullmatch(sentence)
        return None if found is None else found.groupdict()


def refusal_words(code: str, sentence: str, params: Mapping[str, Value] | None = None) -> str:
    """The sentence of the server in the language that is spoken; as it is where none is known.

    ``code`` may be "" where it did not come along, and ``params`` are those of the refusal.
    """
    if is_english() or not sentence:
        return sentence
    given = tuple(sorted((params or {}).items()))
    return _refused(spoken().language.code, code, sentence, given)


def recognized(code: str, sentence: str) -> tuple[Known | None, Mapping[str, str]]:
    """The message with the most words of its own that says this, and what it is given."""
    begins = KEYS + code.replace("_", "-")
    of_code = [each for each in _all_known() if code and each.key.startswith(begins)]
    others = [each for each in _all_known() if each.letters >= FEWEST]
    for known in (*of_code, *others):
        values = known.values(sentence)
        if values is not None:
            return known, values
    return None, {}


@lru_cache(maxsize=512)
def _refused(
    language: str, code: str, sentence: str, given: tuple[tuple[str, Value], ...] = ()
) -> str:
    found = _one(language, code, sentence) or _of_pages(language, code, sentence, dict(given))
    return found or _several(language, code, sentence)


def _one(language: str, code: str, sentence: str) -> str:
    """One sentence that a message is for; "" where there is none."""
    known, values = recognized(code, sentence)
    if known is None:
        return ""
    about = code or known.key.removeprefix(KEYS)
    given = {name: _value(language, about, name, text) for name, text in values.items()}
    return words_in(language).say(known.key, **given)


def _several(language: str, code: str, text: str) -> str:
    """Sentences one after the other; those that no message is for stay as they are."""
    parts = BETWEEN.split(text)
    told: list[str] = []
    while parts:
        many, said = next(_beginnings(language, code, parts), (1, parts[0]))
        told.append(said)
        del parts[:many]
    return " ".join(told)


def _beginnings(language: str, code: str, parts: list[str]) -> Iterator[tuple[int, str]]:
    """How many of the sentences are one message, and its words; the most first."""
    for many in range(len(parts), 0, -1):
        if said := _one(language, code, " ".join(parts[:many])):
            yield many, said


def _value(language: str, code: str, name: str, text: str) -> Value:
    if name in WITHIN:
        return _refused(language, code, text)
    plain = text.replace(",", "")
    return int(plain) if name in COUNTS and plain.isdecimal() else text


def _of_pages(language: str, code: str, sentence: str, given: dict[str, Value]) -> str:
    """What pages say of it, where they have a message for just this sentence."""
    key = PAGES + code.replace("_", "-")
    for each in (key, f"{key}-none", f"{key}-hands"):
        try:
            if words_in(ENGLISH.code).say(each, **given) == sentence:
                return words_in(language).say(each, **given)
        except ConferenceError:
            continue
    return ""


@cache
def _all_known() -> tuple[Known, ...]:
    """All sentences of the server that there are messages for, the most particular first."""
    texts = written(ENGLISH.code, DESK).items()
    known = (
        Known(key, tuple(NAME.split(text.partition(" = ")[2].rstrip("\n"))))
        for key, text in texts
        if key.startswith(KEYS)
    )
    return tuple(sorted(known, key=lambda each: -each.letters))


@cache
def _pattern(known: Known) -> re.Pattern[str]:
    """The sentence with places for its names; where all is names, none goes beyond a sentence."""
    any_name = ".+?" if known.letters >= FEWEST else "[^.?!]+?"
    pattern, names = "", set()
    for place, part in enumerate(known.parts):
        if place % 2 == 0:
            pattern += re.escape(part)
        elif part in names:
            pattern += f"(?P={part})"
        else:
            pattern += f"(?P<{part}>{'.+?' if part in WITHIN else any_name})"
            names.add(part)
    return re.compile(pattern, re.DOTALL)
