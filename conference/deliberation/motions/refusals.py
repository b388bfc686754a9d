"""Every refusal about motions: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal

__all__ = [
    "amendment_settled",
    "bad_amendment",
    "bad_motion",
    "bad_order",
    "bad_vote",
    "is_voted_on",
    "motion_closed",
    "not_yours",
    "unknown_amendment",
    "unknown_motion",
]


def unknown_motion(motion: str) -> Refusal:
    """There is no motion of this id."""
    return Refusal(
        "unknown_motion", f"There is no motion {motion!r}. Table it first.", {"motion": motion}
    )


def bad_motion(sentence: str) -> Refusal:
    """A text is not as it must be, or cannot be what is asked for now."""
    return Refusal("bad_motion", sentence)


def bad_amendment(sentence: str) -> Refusal:
    """An amendment is not as it must be."""
    return Refusal("bad_amendment", sentence)


def unknown_amendment(motion: str, amendment: str) -> Refusal:
    """The motion has no amendment of this id."""
    return Refusal(
        "unknown_amendment",
        f"The motion {motion} has no amendment {amendment}. See its list.",
        {"amendment": amendment},
    )


def not_yours(amendment: str) -> Refusal:
    """A member may take back what came from the own seat only."""
    return Refusal(
        "not_yours", f"Amendment {amendment} is not from your seat. Ask the desk about it."
    )


def amendment_settled(amendment: str, state: str) -> Refusal:
    """Nothing is to be decided on the amendment any more."""
    return Refusal(
        "amendment_settled",
        f"Amendment {amendment} is {state}. Nothing more can be done with it in this reading.",
        {"amendment": amendment, "state": state},
    )


def is_voted_on(what: str, poll: str) -> Refusal:
    """A poll on it is prepared, open, or not published yet."""
    return Refusal(
        "is_voted_on",
        f"The poll {poll} is on {what}. Publish it first, or declare it void.",
        {"poll": poll},
    )


def motion_closed(motion: str, verdict: str) -> Refusal:
    """The chamber has decided on the motion as a whole."""
    return Refusal(
        "motion_closed",
        f"The motion {motion} is {verdict}. Begin a second reading to change it.",
        {"motion": motion},
    )


def bad_order(sentence: str) -> Refusal:
    """An order of votes is none of those that are left."""
    return Refusal("bad_order", sentence)


def bad_vote(sentence: str) -> Refusal:
    """What is put to the vote cannot be, now or together."""
    return Refusal("bad_vote", sentence)
