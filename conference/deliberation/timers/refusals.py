"""Every refusal about timers: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.deliberation.timers.model import MOST

__all__ = ["bad_timer", "many_timers", "timer_is_on", "unknown_timer"]


def bad_timer(reason: str) -> Refusal:
    """A timer that cannot be started so, or given so much time."""
    return Refusal("bad_timer", reason)


def many_timers() -> Refusal:
    """No further timer can be started."""
    return Refusal(
        "many_timers",
        f"{MOST} timers are on, and no more can be. Stop one, then start this one.",
        {"most": MOST},
    )


def timer_is_on(name: str) -> Refusal:
    """A timer of this id is on, and is another one."""
    return Refusal(
        "timer_is_on",
        "Another timer of this name is on. Stop it first, or start this one by another name.",
        {"timer": name},
    )


def unknown_timer(name: str) -> Refusal:
    """There is no such timer."""
    return Refusal("unknown_timer", "There is no such timer: it was stopped.", {"timer": name})
