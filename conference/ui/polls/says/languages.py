"""A poll in further languages at the desk: which there are, which are missing, how to write one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from conference.deliberation.wordings.commands import Worded, WordIn
from conference.protocol.views import PollView, WordingsView, WordingView
from conference.ui.kit import words
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = [
    "WordingDraft",
    "language_name",
    "language_words",
    "wording_commands",
    "wording_draft",
]

NAMES = {
    "en": "desk-polls-language-en",
    "cy": "desk-polls-language-cy",
    "es": "desk-polls-language-es",
    "fr": "desk-polls-language-fr",
    "de": "desk-polls-language-de",
    "pl": "desk-polls-language-pl",
    "ur": "desk-polls-language-ur",
    "ar": "desk-polls-language-ar",
}
"""What the desk calls the languages that pages speak: keys of messages."""


@dataclass(frozen=True, slots=True)
class WordingDraft:
    """What the form begins with: the original line by line, and the same by languages.

    ``languages`` are codes, those that are wanted first. After people were asked (``is_late``)
    a reason is needed.
    """

    what: str
    original: tuple[str, ...]
    languages: tuple[str, ...]
    texts: Mapping[str, tuple[str, ...]]
    is_late: bool


def _known(picture: Picture, poll: PollView) -> tuple[dict[str, tuple[str, ...]], bool]:
    """The texts of a poll by languages, and whether they are of a former question."""
    view = picture.replica.get(f"wording/poll/{poll.id}", WordingView)
    if view is None:
        return {}, False
    return {one.language: one.texts for one in view.worded}, view.outdated


def language_words(picture: Picture, poll: PollView) -> str:
    """In which languages a poll is asked, and which are missing; "" where none is wanted."""
    languages = picture.replica.get("wordings", WordingsView)
    if languages is None or poll.state == "void":
        return ""
    known, outdated = _known(picture, poll)
    has = [language_name(code) for code in NAMES if code in known]
    lacks = [language_name(code) for code in languages.wanted if code not in known or outdated]
    said = []
    if has and not outdated:
        said.append(say("desk-polls-also-in", languages=words.enumerated(has)))
    if has and outdated:
        said.append(say("desk-polls-changed-since", languages=words.enumerated(has)))
    if lacks and poll.state in {"draft", "open"}:
        names = words.enumerated(lacks)
        said.append(say("desk-polls-missing", languages=names, count=len(lacks)))
    return " ".join(said)


def wording_draft(picture: Picture, poll: PollView) -> WordingDraft:
    """What the form for the languages of a poll begins with."""
    languages = picture.replica.get("wordings", WordingsView)
    original, wanted = (languages.language, languages.wanted) if languages else ("en", ())
    known, outdated = _known(picture, poll)
    others = (code for code in NAMES if code != original)
    return WordingDraft(
        f"poll/{poll.id}",
        (poll.question, *poll.options),
        tuple(dict.fromkeys((*wanted, *others))),
        {} if outdated else known,
        poll.state != "draft",
    )


def wording_commands(
    draft: WordingDraft, lines: Mapping[str, Sequence[str]], reason: str
) -> tuple[WordIn, ...] | str:
    """What is to be sent for these lines of each language, one command a language.

    A sentence where the lines are not as many as the original has.
    """
    found = []
    for code, typed in lines.items():
        texts = tuple(line.strip() for line in typed if line.strip())
        if texts == tuple(draft.texts.get(code, ())):
            continue
        if texts and len(texts) != len(draft.original):
            name, whole = language_name(code), str(len(draft.original))
            return say("desk-polls-wrong-lines", language=name, count=len(texts), whole=whole)
        found.append(WordIn((Worded(draft.what, code, draft.original, texts),), reason))
    if found and draft.is_late and not reason:
        return say("desk-polls-say-why")
    return tuple(found)


def language_name(code: str) -> str:
    """What the desk calls a language."""
    return say(NAMES[code]) if code in NAMES else code
