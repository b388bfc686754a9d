"""What of a meeting has texts that can be put into other languages, and which, in order.

Polls, items, breakouts and surveys are known by the paths of their documents. Scenes and messages
have no names of their own, and many are shown again: their words are known by what they say.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from conference.core.ids import ItemId, PollId
from conference.deliberation.breakouts.model import Breakout
from conference.deliberation.cues.planned import cues_of
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs.model import Output, Scene
from conference.deliberation.polls.model import Poll, PollState
from conference.deliberation.rooms.model import Message
from conference.deliberation.surveys.model import Survey, SurveyState

__all__ = [
    "Part",
    "is_fixed",
    "of_words",
    "parts_of",
    "shown_words",
    "texts_of",
    "things",
    "words_key",
    "words_of",
]

SHORT, LONG = 200, 1_000
"""Letters of a title or an option, and of a question: the same as of the originals."""


LAST = 10
"""Messages to all rooms of which rooms are given the wordings: they show no more than three."""


class Part(NamedTuple):
    """One text of a thing, what it is there, and how long another wording of it may be."""

    name: str
    text: str
    longest: int = SHORT


def parts_of(meeting: Meeting, what: str) -> tuple[Part, ...] | None:
    """The texts of a thing, in order; None where there is none. Some may be empty.

    Of words see :func:`of_words`.
    """
    kind, _, key = what.partition("/")
    match kind:
        case "poll":
            poll = meeting.polls.by_id.get(PollId(key))
            return _poll(poll) if poll is not None else None
        case "item":
            item = meeting.programme.item(ItemId(key))
            return (Part("title", item.title),) if item is not None else None
        case "breakout":
            breakout = meeting.breakouts.by_id.get(key)
            return _breakout(breakout) if breakout is not None else None
        case "survey":
            survey = meeting.surveys.by_id.get(key)
            return _survey(survey) if survey is not None else None
    return None


def texts_of(parts: Iterable[Part]) -> tuple[str, ...]:
    """The texts of these parts, by which it is known of which original a wording is."""
    return tuple(part.text for part in parts)


def of_words(what: str, original: tuple[str, ...]) -> tuple[Part, ...] | None:
    """Title and text of a scene or message; None where ``what`` is not the name of these words."""
    if len(original) != 2 or words_key(*original) != what or not any(original):
        return None
    return Part("title", original[0]), Part("text", original[1], LONG)


def words_key(title: str, text: str) -> str:
    """The name of the words of a scene; a message has no title."""
    told = json.dumps([title, text], ensure_ascii=False).encode("utf-8", "surrogatepass")
    return f"words/{hashlib.sha256(told).hexdigest()[:16]}"


def words_of(scene: Scene | None) -> tuple[str, str] | None:
    """What a scene says in words of its own."""
    return (scene.title, scene.text) if scene is not None and (scene.title or scene.text) else None


def is_fixed(meeting: Meeting, what: str) -> bool:
    """Whether people are asked already, or were: then a wording changes by a correction only."""
    kind, _, key = what.partition("/")
    if kind == "poll":
        poll = meeting.polls.by_id.get(PollId(key))
        return poll is not None and poll.state is not PollState.DRAFT
    survey = meeting.surveys.by_id.get(key) if kind == "survey" else None
    return survey is not None and survey.state is not SurveyState.DRAFT


def things(meeting: Meeting) -> Iterator[tuple[str, tuple[Part, ...]]]:
    """All that has texts, in the order in which translators find it best: the plan's, words last.

    An item's poll stands behind it, polls that no item has behind all items.
    """
    polls = set(meeting.polls.order)
    for item in meeting.programme.items:
        yield from _found(meeting, f"item/{item.id}")
        if item.poll in polls:
            polls.discard(item.poll)
            yield from _found(meeting, f"poll/{item.poll}")
    for poll in meeting.polls.order:
        if poll in polls:
            yield from _found(meeting, f"poll/{poll}")
    for breakout in meeting.breakouts.in_order():
        yield from _found(meeting, f"breakout/{breakout.id}")
    for survey in meeting.surveys.order:
        yield from _found(meeting, f"survey/{survey}")
    known = dict.fromkeys(_words(meeting))
    for words in known:
        key = words_key(*words)
        yield key, of_words(key, words) or ()


def _found(meeting: Meeting, what: str) -> Iterator[tuple[str, tuple[Part, ...]]]:
    parts = parts_of(meeting, what)
    if parts is not None:
        yield what, parts


def _words(meeting: Meeting) -> Iterator[tuple[str, str]]:
    """The words of scenes on air, prepared or planned, and of messages to all rooms."""
    cues = [cue for item in meeting.programme.items for cue in cues_of(meeting, item.id)]
    scenes = [cue.scene for cue in cues]
    for state in meeting.outputs.states.values():
        scenes += state.prepared, state.scene
    for scene in scenes:
        words = words_of(scene)
        if words is not None:
            yield words
    yield from (("", cue.text) for cue in cues if cue.text)
    yield from (("", one.text) for one in _to_all(meeting))


def _to_all(meeting: Meeting) -> list[Message]:
    """The messages to all rooms that were not taken back; those to one are for it alone."""
    messages = meeting.rooms.messages.values()
    to_all = (one for one in messages if one.parties is None and not one.taken_back)
    return sorted(to_all, key=lambda one: one.place)


def shown_words(meeting: Meeting, outputs: Iterable[Output]) -> set[tuple[str, str]]:
    """The words of what is on air of these outputs, and of the last messages to all rooms."""
    scenes = (meeting.outputs.states[one].scene for one in outputs)
    found = {words for words in map(words_of, scenes) if words is not None}
    return found | {("", one.text) for one in _to_all(meeting)[-LAST:]}


def _poll(poll: Poll) -> tuple[Part, ...]:
    options = enumerate(poll.options, 1)
    question = Part("question", poll.question, LONG)
    return question, *(Part(f"option {n}", text) for n, text in options)


def _breakout(one: Breakout) -> tuple[Part, ...]:
    phases = enumerate(one.phases, 1)
    own = Part("title", one.title), Part("question", one.question, LONG)
    return *own, *(Part(f"phase {n}", phase.words) for n, phase in phases)


def _survey(survey: Survey) -> tuple[Part, ...]:
    found = [Part("title", survey.title)]
    for n, question in enumerate(survey.questions, 1):
        found.append(Part(f"question {n}", question.text))
        for m, option in enumerate(question.options, 1):
            found.append(Part(f"question {n}, option {m}", option))
    return tuple(found)
