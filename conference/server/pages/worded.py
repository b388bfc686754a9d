"""Pages with the words of a language in them, and the words that their scripts need.

An element with ``data-words`` is given the text and the attributes of the message of that key. Its
own elements stay, where the message has ``{ $first }``, ``{ $second }`` and ``{ $third }``. What a
page's scripts say is found by their texts: a key stands in them as a string of its own.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from html import escape

from conference.core.errors import ConferenceError
from conference.words.compiled import compiled
from conference.words.languages import ENGLISH
from conference.words.say import Words, words_in
from conference.words.source import catalogue

__all__ = ["filled", "keys_of_page", "keys_of_script", "shortened_keys", "title_of", "words_of"]

SLOTS = {"first": "\ue000", "second": "\ue001", "third": "\ue002"}

KEYED = re.compile(r'<(?P<tag>[a-z][\w-]*)(?P<rest>[^<>]*? data-words="(?P<key>[\w-]+)"[^<>]*)>')
ROOT = re.compile(r'<html lang="en">')
TITLE = re.compile(r'<title data-words="([\w-]+)">')
STRING = re.compile(r'"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)"')
BODY = re.compile(r"</body>\s*$")

REFUSED = "refused-"
"""Begins the keys of refusals; a script that says them has it as a string of its own."""

EMPTY = frozenset({"input", "img", "meta", "br", "link"})
"""Elements without an end: messages give them attributes alone."""


def keys_of_page(text: str) -> frozenset[str]:
    """The keys of the messages that stand in a page."""
    return frozenset(found["key"] for found in KEYED.finditer(text))


def keys_of_script(text: str) -> frozenset[str]:
    """The keys that a script, as it is sent, has as strings; what is no key is none of ours."""
    found = frozenset(STRING.findall(text)) & catalogue(ENGLISH.code).messages.keys()
    return found | {REFUSED} if f'"{REFUSED}"' in text else found


@cache
def short_keys() -> Mapping[str, str]:
    """Keys as pages are sent them: a phone has hundreds, and each in its script and its words.

    Refusals keep theirs, for they are found by their codes.
    """
    keys = sorted(key for key in catalogue(ENGLISH.code).messages if not key.startswith(REFUSED))
    return {key: f"~{number:x}" for number, key in enumerate(keys)}


@cache
def edition() -> str:
    """Names the keys that there are: pages of another edition have other short ones."""
    return hashlib.sha256("\n".join(short_keys()).encode()).hexdigest()[:8]


def shortened_keys(text: str) -> str:
    """A script with short keys."""
    short = short_keys()
    return STRING.sub(lambda found: f'"{short.get(found[1], found[1])}"', text)


def title_of(text: str) -> str:
    """The key of the title of a page; "" where it has none."""
    found = TITLE.search(text)
    return found[1] if found else ""


def said_in(language: str, keys: Iterable[str]) -> set[str]:
    """The keys of a page with those of refusals, which in English are the server's own."""
    said = set(keys)
    if REFUSED in said:
        said.remove(REFUSED)
        if language != ENGLISH.code:
            all_keys = catalogue(ENGLISH.code).messages
            said.update(key for key in all_keys if key.startswith(REFUSED))
    return said


def words_of(
    page: str, language: str, keys: Iterable[str], title: str = "", *, whole: bool = True
) -> dict[str, object]:
    """The words of a page in a language, as its scripts are given them (``say.js``).

    ``title`` is the key of its title, ``whole`` whether these are all words that it may need.
    """
    words = words_in(language).language
    own, english = catalogue(words.code).messages, catalogue(ENGLISH.code).messages
    return {
        "page": page,
        "edition": edition(),
        "title": short_keys().get(title, ""),
        "language": words.code,
        "direction": words.direction,
        "whole": whole,
        "messages": {
            short_keys().get(key, key): compiled(own.get(key, english[key]))
            for key in sorted(said_in(words.code, keys))
        },
    }


def filled(text: str, words: Words, given: Mapping[str, object]) -> str:
    """A page with its words, and with those ``given`` to its scripts; raises ``bad_page``."""
    whole = _with_words(text, words)
    way = ' dir="rtl"' if words.language.direction == "rtl" else ""
    root = f'<html lang="{words.language.code}"{way}>'
    data = json.dumps(given, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    script = f'<script type="application/json" id="spoken-words">{data}</script>\n'
    return BODY.sub(lambda end: script + end[0], ROOT.sub(root, whole))


def _with_words(text: str, words: Words) -> str:
    """A part of a page with its words, those of the elements in its elements too."""
    place, parts = 0, []
    while found := KEYED.search(text, place):
        parts += [text[place : found.start()], _opened(found, words)]
        place = found.end()
        end = _end(text, found)
        if end and words.has_text(found["key"]):
            parts.append(_inner(_with_words(text[place:end], words), words, found["key"]))
            place = end
    return "".join([*parts, text[place:]])


def _opened(found: re.Match[str], words: Words) -> str:
    """The beginning of an element, with the attributes of its message."""
    if found["tag"] == "title":  # scripts find it without its key
        return "<title>"
    said = words.attributes(found["key"])
    short = f'data-words="{short_keys()[found["key"]]}"'
    rest = found["rest"].replace(f'data-words="{found["key"]}"', short)
    extra = "".join(f' {name}="{escape(value)}"' for name, value in said.items())
    return f"<{found['tag']}{rest}{extra}>"


def _end(text: str, found: re.Match[str]) -> int:
    """Where the end of an element begins; 0 for one that has none."""
    tag = found["tag"]
    if tag in EMPTY:
        return 0
    depth = 1
    for each in re.compile(rf"<(/?){tag}\b").finditer(text, found.end()):
        depth += -1 if each[1] else 1
        if depth == 0:
            return each.start()
    raise ConferenceError("bad_page", f"<{tag} data-words={found['key']}> has no end.")


def _inner(inner: str, words: Words, key: str) -> str:
    """The words of a message around the elements that are there."""
    children = _children(inner)
    text = escape(words.say(key, **SLOTS), quote=False)
    for child, slot in zip(children, SLOTS.values(), strict=False):
        text = text.replace(slot, child)
    return text


def _children(inner: str) -> list[str]:
    """The elements directly in an element, without the text between them."""
    found, place = [], 0
    while start := re.compile(r"<([a-z][\w-]*)[^<>]*>").search(inner, place):
        if start[1] in EMPTY:
            place = start.end()
        else:
            end, depth = start.end(), 1
            for each in re.compile(rf"<(/?){start[1]}\b[^<>]*>").finditer(inner, start.end()):
                depth += -1 if each[1] else 1
                end = each.end()
                if depth == 0:
                    break
            place = end
        found.append(inner[start.start() : place])
    return found
