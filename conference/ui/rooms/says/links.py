"""The link of a party: its states, what each is called, and in which colour it stands."""

from __future__ import annotations

from enum import IntEnum

from conference.protocol.messages import PresenceRow
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["TONES", "LinkState", "link_counted", "link_state", "link_words"]


class LinkState(IntEnum):
    """A party's link, the ones that need help first.

    ``NOT_BACK`` were here before the server was started, and have not come back.
    """

    LOST = 0
    PHONES_ONLY = 1
    CONNECTED = 2
    NOT_JOINED = 3
    NOT_BACK = 4


TONES = {
    LinkState.LOST: Tone.DANGER,
    LinkState.PHONES_ONLY: Tone.WARNING,
    LinkState.CONNECTED: Tone.TEXT,
    LinkState.NOT_JOINED: Tone.MUTED,
    LinkState.NOT_BACK: Tone.DANGER,
}
"""The colour of each state."""

NAMES = {
    LinkState.LOST: "desk-rooms-state-lost",
    LinkState.PHONES_ONLY: "desk-rooms-state-phones",
    LinkState.CONNECTED: "desk-rooms-state-connected",
    LinkState.NOT_JOINED: "desk-rooms-state-not-joined",
    LinkState.NOT_BACK: "desk-rooms-state-not-back",
}
"""The keys of what each state is called."""

COUNTS = {
    LinkState.LOST: "desk-rooms-count-lost",
    LinkState.PHONES_ONLY: "desk-rooms-count-phones-only",
    LinkState.CONNECTED: "desk-rooms-count-connected",
    LinkState.NOT_JOINED: "desk-rooms-count-not-joined",
    LinkState.NOT_BACK: "desk-rooms-count-not-back",
}
"""The keys of how many parties are in a state."""


def link_state(presence: PresenceRow | None) -> LinkState:
    """A party's link, from what the server last said of it."""
    if presence is None or presence.seen_at <= 0:
        return LinkState.NOT_JOINED
    if presence.devices > 0:
        return LinkState.CONNECTED
    if presence.phones > 0:
        return LinkState.PHONES_ONLY
    return LinkState.NOT_BACK if presence.is_missed else LinkState.LOST


def link_words(state: LinkState) -> str:
    """What a state of a link is called."""
    return say(NAMES[state])


def link_counted(state: LinkState, count: int) -> str:
    """How many parties are in a state: ``3 lost``."""
    return say(COUNTS[state], count=count)
