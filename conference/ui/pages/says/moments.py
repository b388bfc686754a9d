"""Times, openings and kinds in the words of the pages; the twin of ``present.js``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from conference.deliberation.programme.forecast import announced
from conference.protocol.views import ItemView, PollView, TimerView
from conference.ui.kit import words
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = [
    "Countdown",
    "Opening",
    "countdown",
    "host",
    "item_time",
    "next_line",
    "opening",
    "timer_time",
    "when_words",
]

MINUTE = 60_000

LAST_OF_TIMER = 60_000
LAST_OF_POLL = 15_000
"""ms before an end from which on it stands in the colour of warnings."""


@dataclass(frozen=True, slots=True)
class Countdown:
    """A time that runs down: ``text`` as ``4:12``, ``share`` of it left, 0 to 1."""

    text: str
    words: str
    share: float
    over: bool
    last: bool
    is_paused: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether one may still vote, and how long; ``last`` near the end.

    ``is_apart``: a comma stands before the second.
    """

    word: str
    text: str = ""
    last: bool = False
    is_apart: bool = False

    @property
    def words(self) -> str:
        """Both in one line."""
        if not self.text:
            return self.word
        key = "scene-opening-then" if self.is_apart else "scene-opening"
        return say(key, word=self.word, text=self.text)


def countdown(left: int, length: int) -> Countdown:
    """What is left of ``length`` ms; how long it has been over is not said."""
    over = left < 0
    return Countdown(
        text=words.span(0 if over else words.whole(left)),
        words=say("scene-over" if over else "scene-left"),
        share=max(0.0, min(1.0, left / max(1, length))),
        over=over,
        last=not over and left <= LAST_OF_TIMER,
    )


def item_time(item: ItemView, now: int) -> Countdown:
    """The time left of an item; before it began it has all of its time."""
    length = item.minutes * MINUTE
    began = item.started_at if item.started_at is not None else now
    return countdown(began + length - now, length)


def timer_time(timer: TimerView, now: int) -> Countdown:
    """The time left of a timer."""
    if timer.ends_at is not None:
        return countdown(timer.ends_at - now, timer.length)
    still = countdown(timer.left or 0, timer.length)
    return replace(still, words=say("scene-paused"), last=False, is_paused=True)


def opening(picture: Picture, poll: PollView) -> Opening:
    """Whether a poll is open, for how long still, or since when it is not."""
    if poll.state == "open":
        return _open(poll, picture.now)
    if poll.state == "void":
        return Opening(say("scene-void"), say("scene-does-not-count"), is_apart=True)
    if not poll.closed_at:
        return Opening(say("scene-closed"))
    time = words.clock_there(poll.closed_at, picture.zone)
    return Opening(say("scene-closed"), say("scene-closed-at", time=time))


def when_words(picture: Picture, item: ItemView) -> str:
    """When the next item begins: ``11:46``, ``09:00 on Saturday 22 November``; "" if not said."""
    start = announced(picture.on, item, picture.now)
    if start is None:
        return ""
    time, day = words.clock_there(start, picture.zone), words.day(start, picture.zone)
    is_today = day == words.day(picture.now, picture.zone)
    return time if is_today else say("scene-when-on", time=time, day=day)


def next_line(picture: Picture) -> str:
    """What is next, in one line; "" where nothing is."""
    item = picture.standby
    if item is None:
        return ""
    when = when_words(picture, item)
    if when:
        return say("scene-next-about", when=when, title=item.title)
    return say("scene-next", title=item.title)


def host(picture: Picture) -> str:
    """Host and port for people to type."""
    return urlsplit(picture.join or picture.origin).netloc


def _open(poll: PollView, now: int) -> Opening:
    if poll.closes_at is not None:
        left = poll.closes_at - now
        closes = say("scene-closes-now")
        if left > 0:
            closes = say("scene-closes-in", span=words.countdown(left))
        return Opening(say("scene-open"), closes, left < LAST_OF_POLL, is_apart=True)
    minutes = (now - (poll.opened_at or now)) // MINUTE
    if minutes < 1:
        return Opening(say("scene-open"), say("scene-for-a-moment"))
    return Opening(say("scene-open"), say("scene-for-minutes", count=minutes))
