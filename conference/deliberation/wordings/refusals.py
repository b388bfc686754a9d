"""Every refusal about wordings: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.words.languages import LANGUAGES

__all__ = [
    "asked_already",
    "bad_wording",
    "is_original",
    "many_wordings",
    "nothing_to_word",
    "original_moved",
    "unknown_language",
]


def unknown_language(code: str) -> Refusal:
    """A language that pages have no words in."""
    known = ", ".join(language.code for language in LANGUAGES)
    return Refusal(
        "unknown_language",
        f"Pages have no words in {code!r}. Name one of these: {known}.",
        {"language": code},
    )


def is_original(code: str) -> Refusal:
    """A wording in the language of the original."""
    return Refusal(
        "is_original",
        f"The originals are in {code} already. Set the language of the originals, or correct the"
        " original itself.",
        {"language": code},
    )


def nothing_to_word(what: str) -> Refusal:
    """There is no such thing with texts."""
    return Refusal(
        "nothing_to_word",
        f"There is no {what!r} that has texts. Export the table anew, and fill that one in.",
        {"what": what},
    )


def original_moved(what: str) -> Refusal:
    """The original says something else than what was translated."""
    return Refusal(
        "original_moved",
        f"The original of {what} was changed since it was translated. Export the table anew, and"
        " look at the new original.",
        {"what": what},
    )


def bad_wording(what: str, language: str, fault: str) -> Refusal:
    """Texts that cannot stand beside the original; ``fault`` is a sentence."""
    return Refusal(
        "bad_wording", f"{what} in {language}: {fault}", {"what": what, "language": language}
    )


def asked_already(what: str) -> Refusal:
    """People have read other words when they voted."""
    return Refusal(
        "asked_already",
        f"People are asked {what} already, or were. Give a reason: it stands in the record as a"
        " correction, and pages say that the wording was corrected.",
        {"what": what},
    )


def many_wordings(most: int) -> Refusal:
    """More things are worded than there may be."""
    return Refusal(
        "many_wordings",
        f"So many things cannot be worded: {most:,} at the most. Withdraw wordings that are over.",
        {"most": most},
    )
