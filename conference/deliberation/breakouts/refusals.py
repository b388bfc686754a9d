"""Every refusal about breakouts: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.deliberation.breakouts.model import MOST, MOST_REPORTS, Breakout, BreakoutState

__all__ = [
    "bad_breakout",
    "breakout_over",
    "breakout_started",
    "draft_moved",
    "drafts_full",
    "last_phase",
    "many_breakouts",
    "not_for_room",
    "not_running",
    "own_table",
    "reported_often",
    "rooms_are_busy",
    "still_on",
    "unknown_breakout",
    "wrote_often",
]


def unknown_breakout(name: str) -> Refusal:
    """There is no such breakout."""
    return Refusal(
        "unknown_breakout", "There is no such breakout. Prepare it first.", {"breakout": name}
    )


def bad_breakout(reason: str) -> Refusal:
    """A breakout that cannot be prepared so, or given so much time."""
    return Refusal("bad_breakout", reason)


def many_breakouts() -> Refusal:
    """No further breakout can be prepared."""
    return Refusal(
        "many_breakouts",
        f"There are {MOST} breakouts, and no more can be. Change one that was not started.",
        {"most": MOST},
    )


def breakout_started(one: Breakout) -> Refusal:
    """It was started, and cannot be prepared anew."""
    return Refusal(
        "breakout_started",
        f"“{one.title}” was started, and stays as it is. Prepare another one by a new name.",
        {"breakout": one.id},
    )


def breakout_over(one: Breakout) -> Refusal:
    """It is over."""
    return Refusal(
        "breakout_over",
        f"“{one.title}” is over. Prepare another one to go on.",
        {"breakout": one.id},
    )


def not_running(one: Breakout) -> Refusal:
    """What is asked needs a breakout whose phases are on."""
    why = {
        BreakoutState.DRAFT: "was not started yet. Start it first.",
        BreakoutState.RECALLED: "has been called back already: people are finishing.",
    }.get(one.state, "is over.")
    return Refusal("not_running", f"“{one.title}” {why}", {"breakout": one.id})


def rooms_are_busy(other: Breakout) -> Refusal:
    """Rooms that it reaches are in another breakout."""
    return Refusal(
        "rooms_are_busy",
        f"Rooms of it are in “{other.title}”. Recall or end that one first.",
        {"breakout": other.id},
    )


def last_phase(one: Breakout) -> Refusal:
    """Nothing comes after the phase that is on."""
    return Refusal(
        "last_phase",
        f"This is the last phase of “{one.title}”. Recall the rooms, or end it.",
        {"breakout": one.id},
    )


def not_for_room(one: Breakout) -> Refusal:
    """A room reports about a breakout that is for others."""
    return Refusal(
        "not_for_room",
        f"“{one.title}” is for other rooms. Follow what is on the screen.",
        {"breakout": one.id},
    )


def reported_often() -> Refusal:
    """A room has said too often how far it is."""
    return Refusal(
        "reported_often",
        f"This room has said {MOST_REPORTS} times how far it is. Call the desk for help instead.",
        {"most": MOST_REPORTS},
    )


def draft_moved(text: str, version: int) -> Refusal:
    """Somebody else at the table has written meanwhile; their text is in the parameters."""
    return Refusal(
        "draft_moved",
        "Somebody at your table has written meanwhile. Their words are shown; add yours.",
        {"text": text, "version": version},
    )


def drafts_full() -> Refusal:
    """The room, or the server, keeps no further text."""
    return Refusal(
        "drafts_full",
        "No more text can be kept for this room. Copy it, and make it shorter or ask the desk.",
    )


def own_table() -> Refusal:
    """A phone reads what one table has written, and not that of all."""
    return Refusal("own_table", "Say which table you sit at.")


def still_on(one: Breakout) -> Refusal:
    """What tables write is not removed while they may still write it."""
    return Refusal(
        "still_on",
        f"People are still writing in “{one.title}”. End it first.",
        {"breakout": one.id},
    )


def wrote_often() -> Refusal:
    """The tables of a room save faster than anybody types."""
    return Refusal("wrote_often", "This room saves very often. Your page tries again in a moment.")
