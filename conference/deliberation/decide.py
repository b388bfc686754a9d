"""May it be, and what then happens. Pure: asks the meeting, changes nothing.

A decision is a tuple of events (empty: it is already so), or a :class:`Refusal`. Each subject
decides its own commands; here is only who may ask, and the way there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.command import WireCommand
from conference.deliberation.commands import Command
from conference.deliberation.events import Event
from conference.deliberation.evolve import evolve
from conference.deliberation.meeting import Meeting
from conference.deliberation.seconding.decide import seconded
from conference.deliberation.sender import SERVER, Post, Role, Sender
from conference.deliberation.subject import Askers, Subject
from conference.deliberation.subjects import SUBJECTS

__all__ = [
    "Decision",
    "askers_of",
    "decide",
    "denied",
    "denied_kind",
    "is_among",
    "may_ask",
    "not_allowed",
    "out_of_post",
]

Decision = tuple[Event, ...] | Refusal

_SUBJECT: dict[type, Subject[Any, Any, Any]] = {
    command: subject for subject in SUBJECTS for command in subject.may
}

_MAY: dict[type, Askers] = {
    command: askers
    for subject in SUBJECTS
    for command, askers in (*subject.may.items(), *subject.beside.items())
}

_ENTAILED: dict[type, list[Callable[[Meeting, Any], tuple[Any, ...]]]] = defaultdict(list)
for _subject in SUBJECTS:
    for _event, _entailed in _subject.entailed.items():
        _ENTAILED[_event].append(_entailed)


def not_allowed() -> Refusal:
    """The sender's role may not ask for this."""
    return Refusal("not_allowed", "This role may not do that. Use the right page or code.")


def out_of_post(sender: Sender, askers: Askers) -> Refusal | None:
    """Why a desk is none of ``askers`` though desks of other posts are; else None."""
    post, posts = sender.post, _posts_among(askers)
    if sender.role is not Role.DESK or not posts or post in posts:
        return None
    may = " or ".join(posts)
    return Refusal(
        "not_your_post",
        f"Your post is {post}, and this is for {may}. Ask there, or sign in by another login.",
        {"post": post, "may": may},
    )


def is_among(sender: Sender, askers: Askers) -> bool:
    """Whether ``sender`` is one of those: by its role or, at a desk, by its post."""
    return sender.role in askers or (sender.role is Role.DESK and sender.post in askers)


def _posts_among(askers: Askers) -> tuple[Post, ...]:
    return tuple(post for post in Post if is_among(Sender(Role.DESK, post=post), askers))


def askers_of(kind: type[Command | WireCommand]) -> Askers:
    """Who may ask for commands of this kind."""
    return _MAY[kind]


def may_ask(sender: Sender, kind: type[Command | WireCommand]) -> bool:
    """Whether ``sender`` may ask for commands of this kind at all."""
    return sender.role is None or is_among(sender, _MAY[kind])


def denied(sender: Sender, command: Command | WireCommand) -> Refusal | None:
    """Why ``sender`` may not ask for this at all; None when they may."""
    return denied_kind(sender, type(command))


def denied_kind(sender: Sender, kind: type[Command | WireCommand]) -> Refusal | None:
    """Why ``sender`` may not ask for any command of this kind; None when they may."""
    if may_ask(sender, kind):
        return None
    return out_of_post(sender, _MAY[kind]) or not_allowed()


def decide(
    meeting: Meeting, sender: Sender, command: Command | WireCommand, now: Millis
) -> Decision:
    """What ``command`` leads to. No event is dated before the last one, whatever ``now`` is."""
    refusal = denied(sender, command)
    if refusal is not None:
        return refusal
    at = max(meeting.at, now)
    decision: Decision = _SUBJECT[type(command)].decide(meeting, sender, command, at)
    if not isinstance(decision, Refusal):
        decision = seconded(meeting, sender, decision, at)
    return decision if isinstance(decision, Refusal) else _with_entailed(meeting, decision, at)


def _with_entailed(meeting: Meeting, events: tuple[Event, ...], at: Millis) -> tuple[Event, ...]:
    """The events, and after each what it brings with it: decided by the meeting as it is then."""
    if not any(type(event) in _ENTAILED for event in events):
        return events
    after: list[Event] = []
    for event in events:
        meeting = evolve(meeting, event)
        after.append(event)
        for entailed in _ENTAILED.get(type(event), ()):
            for command in entailed(meeting, event):
                more = decide(meeting, SERVER, command, at)
                if isinstance(more, Refusal):
                    continue
                for one in more:
                    meeting = evolve(meeting, one)
                after += more
    return tuple(after)
