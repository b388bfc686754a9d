"""The bar at the top: what is on air, how late we are, who is there, and how the machine is."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.deliberation.programme.forecast import HardStart
from conference.deliberation.programme.model import Lateness
from conference.protocol.views import ItemView
from conference.ui.alerts.says import STREAM_OFF, STREAM_OK
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import LinkPhase, LinkStatus, Picture, Tone
from conference.ui.programme.says import lateness_of, outlook, remaining
from conference.ui.record.says import RECORD_OK

__all__ = ["StatusBar", "link_phrase", "status_bar"]

ON_TIME = 30_000
"""Less than this, in ms, is neither ahead nor behind."""

LAST = 120_000
"""The last time of an item, in ms, that is shown as a warning."""

SHORT = 1_000
"""A fixed start that is missed by less than this, in ms, is kept."""

SLOW = 400
"""A round trip of more ms than this is worth a warning."""


LONGEST_LOGIN = 16
"""Letters of the login that the bar has room for."""


@dataclass(frozen=True, slots=True)
class StatusBar:
    """The bar at the top. ``stale`` is "" while the link is up, else how old everything is.

    ``zone`` says whose time the clock shows, "" where it is also this machine's.
    ``left`` is the time of the item that is on, ``left_word`` whether that is left or over; both
    are "" while nothing is on. ``login`` is who works at this desk, as the record names them.
    """

    on_air: bool
    air: str
    item: str
    clock: str
    zone: str
    left_word: Phrase
    left: Phrase
    lateness: Phrase
    hard: Phrase
    crowd: Phrase
    link: Phrase
    record: Phrase
    stream: Phrase
    rehearsal: bool
    stale: str
    login: Phrase


def status_bar(picture: Picture) -> StatusBar:
    """All that the bar at the top says of this picture."""
    on, lottery = picture.on, _lottery(picture)
    left_word, left = _left(picture)
    shown = [said for said in (_title(on) if on else "", lottery) if said]
    return StatusBar(
        on_air=bool(shown),
        air="ON AIR" if shown else "OFF AIR",
        item=" · ".join(shown) or _nothing_on(picture),
        clock=words.clock(picture.now, picture.zone, seconds=True),
        zone=words.zone_words(picture.zone, picture.now),
        left_word=left_word,
        left=left,
        lateness=_lateness(picture),
        hard=_hard(picture),
        crowd=_crowd(picture),
        link=link_phrase(picture.link, picture.now),
        record=_record(picture),
        stream=_stream(picture),
        rehearsal=bool(picture.conference and picture.conference.rehearsal),
        stale="" if picture.link.is_up else _stale(picture),
        login=_login(picture.login),
    )


def link_phrase(link: LinkStatus, now: Millis) -> Phrase:
    """The link in words."""
    match link.phase:
        case LinkPhase.UP:
            if link.delay is None:
                return Phrase("link up", Tone.TEXT, "Connected; the delay is being measured.")
            tone = Tone.WARNING if link.delay > SLOW else Tone.TEXT
            return Phrase(f"link {link.delay} ms", tone, "Round trip to the server and back.")
        case LinkPhase.CONNECTING:
            return Phrase("connecting …", Tone.WARNING, link.sentence)
        case LinkPhase.REFUSED:
            return Phrase("not let in", Tone.DANGER, link.sentence)
        case LinkPhase.LOST:
            return Phrase("NO LINK", Tone.DANGER, link.sentence)


def _login(name: str) -> Phrase:
    tip = f"{name}: the login of this desk. The record names it with all that is asked for here."
    short = name if len(name) <= LONGEST_LOGIN else f"{name[: LONGEST_LOGIN - 1]}…"
    return Phrase(short, Tone.MUTED, tip) if name else Phrase("")


def _title(item: ItemView) -> str:
    kind = item.kind.capitalize()
    if item.kind in {"speech", "witness", "breakout", "break"}:
        return f"{kind}: {item.title}"
    return item.title


def _lottery(picture: Picture) -> str:
    """The lottery that everybody sees; a rehearsal is seen in the hall only, and marked there."""
    view = picture.lottery_on
    if view is None or view.rehearsal:
        return ""
    further = f" ({words.ordinal(view.draw)} draw)" if view.draw > 1 else ""
    return f"Lottery: {view.title}{further}"


def _nothing_on(picture: Picture) -> str:
    if picture.conference is None:
        return "waiting for the server"
    return "Nothing is on air" if picture.items else "The programme is empty"


def _left(picture: Picture) -> tuple[Phrase, Phrase]:
    """LEFT or OVER, and by how much, in the tone of the phase that the item is in."""
    on = picture.on
    if on is None or on.started_at is None:
        return Phrase(""), Phrase("")
    left = on.started_at + on.minutes * 60_000 - picture.now
    if left < 0:
        tone, word, tip = Tone.DANGER, "OVER", "The item on air has run over its time."
    else:
        tone = Tone.WARNING if left <= LAST else Tone.TEXT
        word, tip = "LEFT", "What the item on air has left of its time."
    return Phrase(word, tone, tip), Phrase(words.countdown(left), tone, tip)


def _lateness(picture: Picture) -> Phrase:
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
        return Phrase(
            f"AHEAD {words.span(late.behind)}", Tone.ACTION, f"We are before the plan.{ends}"
        )
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


def _hard(picture: Picture) -> Phrase:
    """The next fixed start: how long until then, and by how much it is short."""
    late, coming = lateness_of(picture), outlook(picture).hard
    if late is None or late.hard is None or late.hard_in is None:
        return Phrase("", Tone.MUTED)
    item = next(item for item in picture.items if item.id == late.hard)
    when = words.clock(item.starts_at, picture.zone)
    tip = f"{item.title} has a fixed time."
    if late.hard_in < 0:
        return Phrase(f"{when} hard, {words.countdown(late.hard_in)} ago", Tone.WARNING, tip)
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


def _crowd(picture: Picture) -> Phrase:
    if picture.health is None:
        return Phrase("", Tone.MUTED)
    parties = words.quantity(picture.health.parties, "party", "parties")
    phones = words.quantity(picture.health.people, "phone", "phones")
    tip = "Parties and phones that are connected. The table says how many people are checked in."
    return Phrase(f"{parties} · {phones}", Tone.TEXT, tip)


def _record(picture: Picture) -> Phrase:
    if picture.health is None:
        return Phrase("record", Tone.MUTED, "Nothing was heard of the record yet.")
    entries = words.quantity(picture.health.entries, "entry", "entries")
    if picture.health.record in RECORD_OK:
        return Phrase("record", Tone.TEXT, f"The record is being written: {entries}.")
    return Phrase("RECORD FAILS", Tone.DANGER, picture.health.record)


def _stream(picture: Picture) -> Phrase:
    if picture.health is None:
        return Phrase("stream", Tone.MUTED, "Nothing was heard of the stream yet.")
    state = picture.health.stream
    if state in STREAM_OK:
        return Phrase("stream", Tone.TEXT, f"Live for {words.span(_stream_millis(picture))}.")
    if state in STREAM_OFF:
        return Phrase("no stream", Tone.MUTED, "The server runs without a stream.")
    return Phrase("STREAM FAILS", Tone.DANGER, state)


def _stream_millis(picture: Picture) -> int:
    return int(picture.health.stream_seconds * 1000) if picture.health else 0


def _stale(picture: Picture) -> str:
    link = picture.link
    known = picture.conference is not None
    if link.phase is LinkPhase.REFUSED:
        return link.sentence or "The server does not let this desk in."
    heard = f" for {words.age(picture.now - link.heard_at)}" if link.heard_at else ""
    what = "No link to the server" if known or link.phase is LinkPhase.LOST else "Connecting"
    again = ""
    if link.retry_in is not None:
        again = f" Next attempt in {words.age(link.retry_in)}."
        if link.retry_in < 1_000:
            again = " Trying again."
    kept = " What you see is the last that was heard; the vote does not depend on this desk."
    return f"{what}{heard}.{kept if known else ''}{again}"
