"""Codes that people type: how they are made, and how they are read however they were typed.

The letters are those that are neither misread nor misheard, and the last one checks the others:
each has a value from 0 to 29, and the sum of values times places, counted from the end, is a
multiple of 31. As 31 is prime, every single wrong letter and every swap of two is found, before
anything is sent. ``resources/web/js/door/codes.js`` is the same for the pages; both are held to the
examples in ``tests/codes.json``. Codes of six and of eight letters are of older conferences and
have no check letter.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Iterator
from itertools import product
from urllib.parse import unquote

__all__ = [
    "ALPHABET",
    "CHECKED_LENGTHS",
    "MODULUS",
    "holds",
    "make_code",
    "read_code",
    "read_typed",
]

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
MODULUS = 31

CHECKED_LENGTHS = frozenset({9, 13, 15})
"""Of people, of facilitators and displays, and the desk's password; the check letter included."""

NOT_THERE = {"0": "DQ", "O": "DQ", "1": "7J", "I": "7J", "L": "7J", "U": "VW"}
"""What was meant by letters that no code has."""

MOST_NOT_THERE = 4
"""Beyond this many it was no code."""

# How keyboards of Cyrillic and Greek write letters that look like those of codes.
FOREIGN = str.maketrans(
    "АВСЕНКМРТХУЗІЈЅОԚԜΑΒΕΖΗΚΜΝΡΤΥΧΙΟ",
    "ABCEHKMPTXY3IJSOQWABEZHKMNPTYXIO",
)

DIGITS = {ord(nought) + value: str(value) for nought in "٠۰०০੦૦୦௦౦೦൦๐໐༠၀០" for value in range(10)}
"""Of scripts with digits of their own, from Arabic to Khmer: keyboards may have no others."""


LINKS = (
    r"/j/([^/?#&\s]+)",
    r"#([^#?&\s]+?)(?:(?:[?&]|:~:)\S*)?\s*$",
    r"\bcode\b(?:\s+is\b)?[\s:]*(.+)$",
)
"""Where a code stands in what is pasted; what programs put behind the code of a link is no part."""

INVISIBLE = re.compile("[\u200b-\u200d\u2060\ufeff]")


def make_code(letters: int) -> str:
    """So many letters by strong chance, and the letter that checks them."""
    while True:
        code = "".join(secrets.choice(ALPHABET) for _ in range(letters))
        check = -_sum(code + ALPHABET[0]) % MODULUS
        if check < len(ALPHABET):
            return code + ALPHABET[check]


def holds(code: str) -> bool:
    """Whether all letters are letters of codes, and the last one checks the others."""
    return set(code) <= set(ALPHABET) and _sum(code) % MODULUS == 0


def read_code(typed: str) -> str:
    """The code that is meant: of a link its code, in capitals, without blanks and dashes.

    Letters and digits that no code has stay: what was typed is not the code without them.
    Where the check letter shows what was meant by letters that no code has, they are put right.
    Of a text that is longer than any code, it is the one code that is in it.
    """
    code = "".join(_words_of(unquote(_of_link(typed))))
    is_long = len(code) > max(CHECKED_LENGTHS)
    if not (is_long or len(code) in CHECKED_LENGTHS) or holds(code):
        return code
    meant = {one for one in (_codes_in(typed) if is_long else _candidates(code)) if holds(one)}
    return meant.pop() if len(meant) == 1 else code


def read_typed(typed: str, length: int) -> str:
    """What is meant by a code of another ``length``, of a link or typed, in capitals.

    It is put right as :func:`read_code` does; what cannot be is given as it is.
    """
    code = "".join(_words_of(unquote(_of_link(typed))))
    if len(code) != length or holds(code):
        return code
    meant = {one for one in _candidates(code) if holds(one)}
    return meant.pop() if len(meant) == 1 else code


def _sum(code: str) -> int:
    return sum(place * ALPHABET.index(c) for place, c in enumerate(reversed(code), 1))


def _of_link(typed: str) -> str:
    """What follows ``/j/``, else ``#``, else the word "code"; else all of it."""
    for pattern in LINKS:
        found = re.search(pattern, typed, re.IGNORECASE)
        if found:
            return found[1]
    return typed


def _words_of(text: str) -> list[str]:
    """Runs of letters and digits, in capitals, as codes would have them."""
    letters = unicodedata.normalize("NFKC", INVISIBLE.sub("", text))
    plain = "".join(c for c in letters if unicodedata.category(c)[0] != "M")
    capitals = plain.upper().translate(FOREIGN).translate(DIGITS)
    return re.findall(r"[^\W_]+", capitals)


def _codes_in(text: str) -> Iterator[str]:
    """Whatever in a text is as long as a code: words, and some one after the other."""
    words = _words_of(unquote(text))
    for first in range(len(words)):
        run = ""
        for word in words[first : first + max(CHECKED_LENGTHS)]:
            run += word
            if len(run) > max(CHECKED_LENGTHS):
                break
            if len(run) in CHECKED_LENGTHS:
                yield run


def _candidates(code: str) -> list[str]:
    """What may have been meant by a code with letters that no code has."""
    if not 0 < sum(c in NOT_THERE for c in code) <= MOST_NOT_THERE:
        return []
    return ["".join(letters) for letters in product(*(NOT_THERE.get(c, c) for c in code))]
