"""The documents of wordings: which languages there are, and one of each thing that has wordings.

``wordings`` is for all; ``wording/<path>`` for those who see the document under that path, and for
desks. The hall shows the original: it is sent none of these, and speaks the language of originals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.breakouts import documents as breakouts
from conference.deliberation.breakouts.events import RoomReported, TablesSet
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs import documents as outputs
from conference.deliberation.outputs.watched import WATCHED
from conference.deliberation.polls import documents as polls
from conference.deliberation.polls.events import (
    BallotCast,
    ButtonPressed,
    HandsEntered,
    VoterMarked,
)
from conference.deliberation.programme import documents as programme
from conference.deliberation.rooms.events import HeadcountSet, MessageSent, MessageTakenBack
from conference.deliberation.surveys import documents as surveys
from conference.deliberation.wordings.events import LanguagesSet, TextsWorded
from conference.deliberation.wordings.model import Thing
from conference.deliberation.wordings.parts import parts_of, shown_words, texts_of

__all__ = ["WordedView", "WordingView", "WordingsView", "documents", "touched"]

LANGUAGES = "wordings"

OWNERS: Mapping[str, Callable[[Meeting, Audience, Paths], Iterator[tuple[str, Any]]]] = {
    "poll": polls.documents,
    "item": programme.documents,
    "breakout": breakouts.documents,
    "survey": surveys.documents,
}
"""Whose documents stand under paths that begin so."""

TOUCHING: tuple[Callable[[Event, Meeting], Paths], ...] = (
    polls.touched,
    programme.touched,
    breakouts.touched,
    surveys.touched,
)

ANSWERS = frozenset(
    {BallotCast, VoterMarked, HandsEntered, ButtonPressed, HeadcountSet, RoomReported, TablesSet}
)
"""What rooms say by the thousand, which moves no document from or into anybody's sight."""


class WordingsView(Lean, frozen=True, tag_field="view", tag="wordings"):
    """The ``language`` of all originals, and those into which they should be put, by code."""

    language: str
    wanted: tuple[str, ...]


class WordedView(Lean, frozen=True):
    """The texts of a thing in one language, in the order of the original.

    They were ``corrected`` then, after people had been asked, for that ``reason``.
    """

    language: str
    texts: tuple[str, ...]
    corrected: int | None = None
    reason: str = ""


class WordingView(Lean, frozen=True, tag_field="view", tag="wording"):
    """The wordings of the document under the path ``what``.

    Those of words of scenes and messages have their ``original``, by which screens know them. One
    that is ``outdated`` is of a former original; only desks see it.
    """

    what: str
    worded: tuple[WordedView, ...]
    original: tuple[str, ...] = ()
    outdated: bool = False


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, WordingsView | WordingView]]:
    """The languages, then what is worded; only those among ``paths`` where it is given."""
    state = meeting.wordings
    has_any = bool(state.things) or bool(state.wanted) or state.language != "en"
    if not has_any:
        return
    if paths is None or LANGUAGES in paths:
        yield LANGUAGES, WordingsView(state.language, state.wanted)
    if audience is Audience.HALL:
        return
    wanted = chosen(paths, "wording")
    listed = sorted(state.things if wanted is None else wanted & set(state.things))
    for what in listed:
        thing = state.things[what]
        outdated = _is_outdated(meeting, what, thing)
        if audience is Audience.DESK or (not outdated and _is_seen(meeting, audience, what, thing)):
            yield f"wording/{what}", _view(what, thing, outdated)


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    things = meeting.wordings.things
    match event:
        case LanguagesSet():
            return frozenset({LANGUAGES})
        case TextsWorded(what=what):
            return named("wording", what) | {LANGUAGES}
    if not things or type(event) in ANSWERS:
        return NO_PATHS
    paths = {path for touch in TOUCHING for path in touch(event, meeting)} & set(things)
    is_message = isinstance(event, MessageSent | MessageTakenBack)
    if is_message or outputs.touched(event, meeting):
        paths |= set(meeting.wordings.words())
    return named("wording", *paths)


def _is_outdated(meeting: Meeting, what: str, thing: Thing) -> bool:
    if what.startswith("words/"):
        return False
    parts = parts_of(meeting, what)
    return parts is None or texts_of(parts) != thing.original


def _is_seen(meeting: Meeting, audience: Audience, what: str, thing: Thing) -> bool:
    """Whether the original is shown to this audience."""
    kind = what.partition("/")[0]
    if audience is Audience.VOTERS and kind != "poll":
        return False
    owner = OWNERS.get(kind)
    if owner is not None:
        return next(owner(meeting, audience, frozenset({what})), None) is not None
    return thing.original in shown_words(meeting, WATCHED[audience])


def _view(what: str, thing: Thing, outdated: bool) -> WordingView:
    worded = (
        WordedView(code, one.texts, one.at if one.reason else None, one.reason)
        for code, one in sorted(thing.languages.items())
    )
    is_words = what.startswith("words/")
    return WordingView(what, tuple(worded), thing.original if is_words else (), outdated)
