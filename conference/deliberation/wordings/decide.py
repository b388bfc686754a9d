"""What asking for wordings leads to. What is already so gives no events."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import Sender
from conference.deliberation.wordings import refusals
from conference.deliberation.wordings.commands import Command, SetLanguages, Worded, WordIn
from conference.deliberation.wordings.events import Event, LanguagesSet, TextsWorded
from conference.deliberation.wordings.model import MOST_THINGS
from conference.deliberation.wordings.parts import Part, is_fixed, of_words, parts_of, texts_of
from conference.words.languages import LANGUAGES

__all__ = ["decide", "texts_fault", "tidied"]

KNOWN = frozenset(language.code for language in LANGUAGES)

TWICE = "two options have the same text. Word each in its own way."


def decide(
    meeting: Meeting, _sender: Sender, command: Command, at: Millis
) -> tuple[Event, ...] | Refusal:
    """Languages are those of the pages; a wording has the same parts as its original."""
    match command:
        case SetLanguages(original, wanted):
            return _set_languages(meeting, original, wanted, at)
        case WordIn(wordings, reason):
            return _word(meeting, wordings, reason.strip(), at)
        case _:
            assert_never(command)


def _set_languages(
    meeting: Meeting, original: str, wanted: Sequence[str], at: Millis
) -> tuple[Event, ...] | Refusal:
    for code in (original, *wanted):
        if code not in KNOWN:
            return refusals.unknown_language(code)
    others = tuple(dict.fromkeys(code for code in wanted if code != original))
    state = meeting.wordings
    is_so = (state.language, state.wanted) == (original, others)
    return () if is_so else (LanguagesSet(original, others, at),)


def _word(
    meeting: Meeting, wordings: Sequence[Worded], reason: str, at: Millis
) -> tuple[Event, ...] | Refusal:
    events: list[Event] = []
    for one in wordings:
        found = _worded(meeting, one, reason, at)
        if isinstance(found, Refusal):
            return found
        events += found
    known = meeting.wordings.things
    new = {one.what for one in events if isinstance(one, TextsWorded)} - set(known)
    if len(known) + len(new) > MOST_THINGS:
        return refusals.many_wordings(MOST_THINGS)
    return tuple(events)


def _worded(meeting: Meeting, one: Worded, reason: str, at: Millis) -> tuple[Event, ...] | Refusal:
    """The event of one wording, none where it stands already."""
    what, language, original = one.what, one.language, one.original
    if language not in KNOWN:
        return refusals.unknown_language(language)
    if language == meeting.wordings.language:
        return refusals.is_original(language)
    parts = of_words(what, original) or parts_of(meeting, what)
    if parts is None:
        return refusals.nothing_to_word(what)
    if texts_of(parts) != original:
        return refusals.original_moved(what)
    texts = tidied(one.texts)
    fault = texts_fault(what, parts, texts) if texts else None
    if fault:
        return refusals.bad_wording(what, language, fault)
    known = meeting.wordings.of(what, original).get(language)
    if texts == (known.texts if known is not None else ()):
        return ()
    is_late = is_fixed(meeting, what)
    if is_late and not reason:
        return refusals.asked_already(what)
    return (TextsWorded(what, language, original, texts, at, reason if is_late else ""),)


def tidied(texts: Sequence[str]) -> tuple[str, ...]:
    """The texts without blanks around them; none at all where every one is empty."""
    found = tuple(text.strip() for text in texts)
    return found if any(found) else ()


def texts_fault(what: str, parts: Sequence[Part], texts: Sequence[str]) -> str | None:
    """Why these texts cannot stand beside the original, as a sentence; None where they can."""
    if len(texts) != len(parts):
        return f"it has {len(texts)} texts, and the original {len(parts)}. Give one for each."
    for part, text in zip(parts, texts, strict=True):
        if bool(text) != bool(part.text):
            is_missing = "is missing. Put it in" if part.text else "has no original. Leave it out"
            return f"its {part.name} {is_missing}."
        if len(text) > part.longest:
            return f"its {part.name} has {len(text)} letters, {part.longest} at most. Shorten it."
    options = texts[1:] if what.startswith("poll/") else ()
    return TWICE if len(set(options)) != len(options) else None
