"""The languages that there are words in, and the one that a reader gets."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["ENGLISH", "LANGUAGES", "Language", "chosen", "language_of"]


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its code (BCP 47), its own name, and the way in which it is written.

    ``direction`` is ``ltr`` or ``rtl``, as HTML has it.
    """

    code: str
    name: str
    direction: str = "ltr"


ENGLISH = Language("en", "English")

LANGUAGES = (
    ENGLISH,
    Language("cy", "Cymraeg"),
    Language("es", "Español"),
    Language("fr", "Français"),
    Language("de", "Deutsch"),
    Language("pl", "Polski"),
    Language("ur", "اردو", "rtl"),
    Language("ar", "العربية", "rtl"),
)

BY_CODE = {language.code: language for language in LANGUAGES}

MOST_READ = 500
"""Letters of a header that are looked at: what is longer was not written by a browser."""

ONE = re.compile(
    r"\s*([A-Za-z]{1,8}|\*)(?:-[A-Za-z0-9]{1,8})*\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?))?"
)


def language_of(code: str) -> Language | None:
    """The language of this code, in any case, whatever its region; None where we have no words."""
    return BY_CODE.get(re.split(r"[-_]", code.strip(), maxsplit=1)[0].lower())


def chosen(asked: str, accepted: str) -> Language:
    """The language that is ``asked`` for by its code, else the first that the reader accepts.

    ``accepted`` is the header Accept-Language (RFC 9110, section 12.5.4). English for whoever
    reads none of ours.
    """
    return language_of(asked) or next(iter(_accepted(accepted)), ENGLISH)


def _accepted(header: str) -> list[Language]:
    """Ours among those of the header, the most wanted first."""
    found = []
    for place, one in enumerate(header[:MOST_READ].split(",")):
        match = ONE.fullmatch(one)
        language = language_of(match[1]) if match else None
        weight = float(match[2] or 1) if match else 0.0
        if language is not None and weight > 0:
            found.append((-weight, place, language))
    return [language for _, _, language in sorted(found, key=lambda each: each[:2])]
