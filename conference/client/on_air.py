"""What is on, as the conference's own document says it: read from a client's picture."""

from __future__ import annotations

from conference.client.replica import Replica
from conference.protocol.views import ConferenceView, ItemView, LotteryView, PlayheadView, PollView

__all__ = [
    "chamber_poll",
    "conference",
    "current_poll",
    "item_on",
    "item_on_standby",
    "lottery_on",
    "playhead",
]


def conference(replica: Replica) -> ConferenceView | None:
    """The conference as a whole; None before the first snapshot."""
    return replica.get("conference", ConferenceView)


def item_on(replica: Replica) -> ItemView | None:
    """The item that is on."""
    whole = conference(replica)
    if whole is None or whole.on is None:
        return None
    return replica.get(f"item/{whole.on}", ItemView)


def playhead(replica: Replica) -> PlayheadView | None:
    """Where the programme is; None before the first snapshot."""
    return replica.get("playhead", PlayheadView)


def item_on_standby(replica: Replica) -> ItemView | None:
    """The item that goes on next: what was picked by hand, else what comes next."""
    head = playhead(replica)
    if head is None or head.standby is None:
        return None
    return replica.get(f"item/{head.standby}", ItemView)


def current_poll(replica: Replica) -> PollView | None:
    """The poll that was opened last."""
    whole = conference(replica)
    if whole is None or whole.poll is None:
        return None
    return replica.get(f"poll/{whole.poll}", PollView)


def chamber_poll(replica: Replica) -> PollView | None:
    """The chamber's poll that was opened last; that of the rooms may be another one."""
    opened = (
        poll
        for poll in replica.all(PollView)
        if poll.electorate == "chamber" and poll.opened_at is not None
    )
    return max(opened, key=lambda poll: poll.opened_at or 0, default=None)


def lottery_on(replica: Replica) -> LotteryView | None:
    """The lottery whose scene is on."""
    whole = conference(replica)
    if whole is None or whole.lottery is None:
        return None
    return replica.get(f"lottery/{whole.lottery}", LotteryView)
