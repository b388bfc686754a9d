"""Which poll is looked at, where nobody has chosen one."""

from __future__ import annotations

from conference.protocol.views import PollView
from conference.ui.picture import Picture
from conference.ui.polls.says.answers import is_of_chamber

__all__ = ["selected_of_rooms", "selected_poll"]


def selected_poll(
    picture: Picture, chosen: str | None, among: tuple[PollView, ...] | None = None
) -> PollView | None:
    """Of these polls (of all) the chosen one; else the open one, the rooms' before the chamber's.

    Else the one that ended during the item on air, the poll that this item asks, the one that waits
    to be published since the least time, the next draft, the last.
    """
    polls = picture.polls if among is None else among
    opened = [poll for poll in polls if poll.state == "open"]
    candidates = [
        picture.poll(chosen),
        min(opened, key=is_of_chamber, default=None),
        _just_ended(picture, polls),
        picture.poll(picture.on.poll) if picture.on else None,
        _last_closed(polls),
        next((poll for poll in polls if poll.state == "draft"), None),
        polls[-1] if polls else None,
    ]
    return next((poll for poll in candidates if poll is not None and poll in polls), None)


def selected_of_rooms(picture: Picture, chosen: str | None) -> PollView | None:
    """The same of the polls that parties answer: none of the chamber can colour their map."""
    among = tuple(one for one in picture.polls if not is_of_chamber(one))
    return selected_poll(picture, chosen, among)


def _just_ended(picture: Picture, polls: tuple[PollView, ...]) -> PollView | None:
    """The poll that ended last, until the next item begins: its result is still to be told."""
    poll, on = picture.current_poll, picture.on
    if poll not in polls:
        asked = [one for one in polls if one.opened_at is not None]
        poll = max(asked, key=lambda one: one.opened_at or 0, default=None)
    if poll is None or poll.closed_at is None:
        return None
    since = on.started_at if on is not None else 0
    return poll if since is not None and poll.closed_at >= since else None


def _last_closed(polls: tuple[PollView, ...]) -> PollView | None:
    """Of the polls that wait to be published the one that closed last."""
    waiting = [poll for poll in polls if poll.state == "closed"]
    return max(waiting, key=lambda poll: poll.closed_at or 0, default=None)
