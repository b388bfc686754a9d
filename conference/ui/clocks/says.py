"""The clocks of a show in words."""

from __future__ import annotations

from conference.deliberation.programme.forecast import HardStart
from conference.deliberation.programme.model import Lateness
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import Picture, Tone
from conference.ui.programme.says import lateness_of, outlook, remaining
from conference.words.spoken import say

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
        over = say("desk-clocks-over-tip", title=on.title)
        return Phrase(f"+{words.countdown(left)}", Tone.WARNING, over)
    tone = Tone.WARNING if left <= LAST else Tone.TEXT
    return Phrase(words.countdown(left), tone, say("desk-clocks-left-tip", title=on.title))


def lateness_phrase(picture: Picture) -> Phrase:
    """Whether we are behind or ahead, and by how much."""
    late, ends = lateness_of(picture), _day_end(picture)
    if late is None:
        key = "desk-clocks-all-done" if picture.items else "desk-clocks-no-plan"
        return Phrase(say(key), Tone.MUTED)
    if picture.on is None:
        return _before_start(picture, late)
    if late.behind >= ON_TIME:
        said = say("desk-clocks-behind", span=words.span(late.behind))
        return Phrase(said, Tone.WARNING, _told("desk-clocks-behind-tip", ends))
    if late.left is not None and late.left < 0 and late.behind > -ON_TIME:
        tip = _told("desk-clocks-reserve-tip", ends)
        return Phrase(say("desk-clocks-reserve"), Tone.WARNING, tip)
    if late.behind <= -ON_TIME:
        said = say("desk-clocks-ahead", span=words.span(late.behind))
        return Phrase(said, Tone.ACTION, _told("desk-clocks-ahead-tip", ends))
    tip = _told("desk-clocks-on-time-tip", ends)
    return Phrase(say("desk-clocks-on-time"), Tone.TEXT, tip)


def _told(key: str, ends: str) -> str:
    """A sentence, and when the day ends."""
    return f"{say(key)} {ends}".rstrip()


def _day_end(picture: Picture) -> str:
    """When the day is expected to end, and how that is against the plan."""
    found = outlook(picture)
    if found.ends_at is None or found.planned_end is None:
        return ""
    late = found.ends_at - found.planned_end
    when = words.clock(found.ends_at, picture.zone)
    if abs(late) < ON_TIME:
        return say("desk-clocks-day-ends", when=when)
    key = "desk-clocks-day-ends-late" if late > 0 else "desk-clocks-day-ends-early"
    return say(key, when=when, span=words.span(late))


def _before_start(picture: Picture, late: Lateness) -> Phrase:
    following = remaining(picture)[0]
    if late.behind >= ON_TIME:
        return Phrase(
            say("desk-clocks-behind", span=words.span(late.behind)),
            Tone.WARNING,
            say("desk-clocks-should-have", title=following.title),
        )
    wait = words.countdown(max(0, following.starts_at - picture.now))
    return Phrase(say("desk-clocks-next-in", left=wait), Tone.TEXT, following.title)


def fixed_start(picture: Picture) -> Phrase:
    """The next fixed start: how long until then, and by how much it is short."""
    late, coming = lateness_of(picture), outlook(picture).hard
    if late is None or late.hard is None or late.hard_in is None:
        return Phrase("", Tone.MUTED)
    item = next(item for item in picture.items if item.id == late.hard)
    when = words.clock(item.starts_at, picture.zone)
    tip = say("desk-clocks-fixed-tip", title=item.title)
    if late.hard_in < 0:
        ago = say("desk-clocks-hard-ago", when=when, span=words.span(late.hard_in))
        return Phrase(ago, Tone.WARNING, tip)
    missed = next((one for one in coming if -one.spare >= SHORT), None)
    if missed is not None:
        return _missed(picture, missed)
    left = words.countdown(late.hard_in)
    return Phrase(say("desk-clocks-hard-in", when=when, left=left), Tone.TEXT, tip)


def _missed(picture: Picture, hard: HardStart) -> Phrase:
    """A fixed start that comes too late as it stands, and what could be cut before it."""
    titles: dict[str, str] = {item.id: item.title for item in picture.items}
    when = words.clock(hard.starts_at, picture.zone)
    short = words.span(hard.spare)
    cuts = [
        say("desk-clocks-cut", minutes=str(cut.minutes), title=titles[cut.item])
        for cut in hard.cuts
    ]
    tip = say("desk-clocks-missed-tip", title=titles[hard.item], span=short)
    if cuts:
        ask = say("desk-clocks-cut-ask", cuts=words.enumerated(cuts))
        tip = f"{tip} {ask}"
    return Phrase(say("desk-clocks-hard-short", when=when, span=short), Tone.WARNING, tip)
