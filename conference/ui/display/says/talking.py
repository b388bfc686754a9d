"""Rooms that talk in small groups, as the hall and the stage are shown them."""

from __future__ import annotations

from conference.protocol.views import BreakoutView, Scene
from conference.ui.breakouts.says import phase_on
from conference.ui.display.says.cards import LAST, Breakout
from conference.ui.kit import words
from conference.ui.picture import Picture
from conference.words.spoken import is_english, say

__all__ = ["breakout_on", "left_of_breakout", "talking"]


def breakout_on(picture: Picture, named: str | None = None) -> BreakoutView | None:
    """The breakout of this id, if it was started; without an id the last one that is on."""
    if named is not None:
        known = picture.replica.get(f"breakout/{named}", BreakoutView)
        return known if known is not None and known.started_at is not None else None
    on = [one for one in picture.replica.all(BreakoutView) if one.state in {"running", "recalled"}]
    return max(on, key=lambda one: one.started_at or 0, default=None)


def left_of_breakout(one: BreakoutView, now: int) -> int:
    """How long until people are to be back, in ms: with their grace, once they are called."""
    if one.state == "recalled":
        return (one.grace_until or now) - now
    return one.ends[-1] - now


def talking(picture: Picture, scene: Scene) -> Breakout | None:
    """The phase that is on, its question and its clock; None where no breakout is shown."""
    one = breakout_on(picture, scene.breakout)
    if one is None:
        return None
    title = one.question or one.title
    if one.state == "ended":
        return Breakout(title, "", 0.0, "", over=False, head=say("hall-rooms-back"))
    if one.state == "recalled":
        return _called_back(picture, one, title)
    place = phase_on(one, picture.now)
    began = one.ends[place - 1] if place else one.started_at or picture.now
    left, length = one.ends[place] - picture.now, one.ends[place] - began
    head = say(
        "hall-phase",
        phase=_phase(one, place).upper(),
        place=str(place + 1),
        count=str(len(one.phases)),
    )
    return Breakout(
        title=one.phases[place].words or title,
        time=words.stopwatch(words.whole(left)) if left > 0 else say("hall-time-up"),
        left=min(1.0, max(0.0, left / max(1, length))),
        foot=_foot(picture, one, place),
        over=left <= 0,
        head=head,
        is_last=0 < left <= words.last_of(length, LAST),
    )


def _called_back(picture: Picture, one: BreakoutView, title: str) -> Breakout:
    left = left_of_breakout(one, picture.now)
    return Breakout(
        title=title,
        time=words.stopwatch(words.whole(left)) if left > 0 else say("hall-time-up"),
        left=min(1.0, max(0.0, left / max(1, one.grace * 1000))),
        foot="",
        over=left <= 0,
        head=say("hall-coming-back"),
        is_last=True,
    )


def _foot(picture: Picture, one: BreakoutView, place: int) -> str:
    back = say("hall-back-at", time=words.clock_there(one.ends[-1], picture.zone))
    if place + 1 == len(one.phases):
        return back
    then = _phase(one, place + 1)
    return say("hall-then", phase=then.lower() if is_english() else then, back=back)


def _phase(one: BreakoutView, place: int) -> str:
    """What a phase is called."""
    return say("hall-phase-kind", kind=one.phases[place].kind)
