"""The clocks of a show in words."""

from __future__ import annotations

from conference.deliberation.programme.forecast import HardStart
from conference.deliberation.programme.model import Lateness
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import Picture, Tone
from conference.ui.programme.says import lateness_of, outlook, remaining

__all__ = ["fixed_start", "lateness_phrase", "time_left"]

SHORT = 1_000
"""A fixed start that is missed by less than this, in ms, is kept."""

LAST = 120_000
"""The last of an item's time, in ms, which is a warning."""

ON_TIME = 30_000
"""Less than this, in ms, is neither ahead nor behind."""


def time_left(picture: Picture) -> Phrase:
    """The time that is left of the item that is on."""
    on = picture.on
    if on is None or on.started_at is None:
        return Phrase("")
    left = on.started_at + on.minutes * 60_000 - picture.now
    if left < 0:
        return Phrase(f"+{words.countdown(left)}", Tone.WARNING, f"{on.title} is over its time.")
    tone = Tone.WARNING if left <= LAST else Tone.TEXT
    return Phrase(words.countdown(left), tone, f"Left of {on.title}.")


def lateness_phrase(picture: Picture) -> Phrase:
    """BEHIND or AHEAD, and by how much."""
    late, ends = lateness_of(picture), _day_end(picture)
    if late is None:
        return Phrase("NO PLAN" if not picture.items else "ALL DONE", Tone.MUTED)
    if picture.on is None:
        return _before_start(picture, late)
    if late.behind >= ON_TIME:
        return Phrase(
            f"BEHIND {words.span(late.behind)}",
            Tone.WARNING,
            f"The item that is on began late, or has run over its time.{ends}",
        )
    if late.left is not None and late.left < 0 and late.behind > -ON_TIME:
        tip = f"The item that is on has run over its time, and eats the reserve.{ends}"
        return Phrase("ON RESERVE", Tone.WARNING, tip)
    if late.behind <= -ON_TIME:
        said = f"AHEAD {words.span(late.behind)}"
        return Phrase(said, Tone.ACTION, f"We are before the plan.{ends}")
    return Phrase("ON TIME", Tone.TEXT, f"Within half a minute of the plan.{ends}")


def _day_end(picture: Picture) -> str:
    """When the day is expected to end, and how that is against the plan."""
    found = outlook(picture)
    if found.ends_at is None or found.planned_end is None:
        return ""
    late = found.ends_at - found.planned_end
    against = f", {words.span(late)} {'after' if late > 0 else 'before'} the plan"
    when = words.clock(found.ends_at, picture.zone)
    return f" The day ends at {when}{against if abs(late) >= ON_TIME else ''}."


def _before_start(picture: Picture, late: Lateness) -> Phrase:
    following = remaining(picture)[0]
    if late.behind >= ON_TIME:
        return Phrase(
            f"BEHIND {words.span(late.behind)}",
            Tone.WARNING,
            f"{following.title} should have begun.",
        )
    wait = following.starts_at - picture.now
    return Phrase(f"NEXT IN {words.countdown(max(0, wait))}", Tone.TEXT, following.title)


def fixed_start(picture: Picture) -> Phrase:
    """The next fixed start: how long until then, and by how much it is short."""
    late, coming = lateness_of(picture), outlook(picture).hard
    if late is None or late.hard is None or late.hard_in is None:
        return Phrase("", Tone.MUTED)
    item = next(item for item in picture.items if item.id == late.hard)
    when = words.clock(item.starts_at, picture.zone)
    tip = f"{item.title} has a fixed time."
    if late.hard_in < 0:
        return Phrase(f"{when} hard, {words.span(late.hard_in)} ago", Tone.WARNING, tip)
    missed = next((one for one in coming if -one.spare >= SHORT), None)
    if missed is not None:
        return _missed(picture, missed)
    return Phrase(f"{when} hard in {words.countdown(late.hard_in)}", Tone.TEXT, tip)


def _missed(picture: Picture, hard: HardStart) -> Phrase:
    """A fixed start that comes too late as it stands, and what could be cut before it."""
    titles: dict[str, str] = {item.id: item.title for item in picture.items}
    when = words.clock(hard.starts_at, picture.zone)
    short = words.span(hard.spare)
    cuts = [f"{cut.minutes} min from {titles[cut.item]}" for cut in hard.cuts]
    tip = f"{titles[hard.item]} has a fixed time, and what is before it takes {short} too long."
    if cuts:
        tip += f" Cut {words.enumerated(cuts)}?"
    return Phrase(f"{when} hard, {short} short", Tone.WARNING, tip)
