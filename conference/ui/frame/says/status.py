"""The bar at the top: what is on air, how late we are, who is there, and how the machine is."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.deliberation.sender import Post
from conference.protocol.views import ItemView
from conference.ui.alerts.says import STREAM_OFF, STREAM_OK
from conference.ui.clocks.says import fixed_start, lateness_phrase, time_left
from conference.ui.frame.says.on_air import on_air
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import LinkPhase, LinkStatus, Picture, Tone
from conference.ui.record.says import RECORD_OK

__all__ = ["StatusBar", "link_phrase", "status_bar"]

SLOW = 400
"""A round trip of more ms than this is worth a warning."""


LONGEST_LOGIN = 16
"""Letters of the login that the bar has room for."""

MAY = {
    Post.DIRECTOR: "Its post is director: it may ask for everything.",
    Post.POLLS: "Its post is polls: it runs polls, and prepares their scenes.",
    Post.PARTIES: "Its post is parties: it helps rooms, and gives polls more time.",
    Post.DOOR: "Its post is door: it checks badges in and out.",
    Post.READER: "Its post is reader: it sees everything, and may ask for nothing.",
}
"""What each post is there for."""


@dataclass(frozen=True, slots=True)
class StatusBar:
    """The bar at the top. ``shows`` is what the audience sees, ``left`` the time of the item that
    is on. ``stale`` is "" while the link is up, else how old everything is.

    ``zone`` says whose time the clock shows, "" where it is also this machine's.
    ``login`` is who works at this desk, as the record names them, and their post.
    """

    on_air: bool
    air: str
    item: str
    shows: Phrase
    left: Phrase
    clock: str
    zone: str
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
    on, air = picture.on, on_air(picture)
    return StatusBar(
        on_air=air.lit,
        air=air.word,
        item=_title(on) if on else _nothing_on(picture),
        shows=Phrase(air.shows, Tone.MUTED if air.quiet else Tone.PROGRAMME, air.shows),
        left=time_left(picture),
        clock=words.clock(picture.now, picture.zone, seconds=True),
        zone=words.zone_words(picture.zone, picture.now),
        lateness=lateness_phrase(picture),
        hard=fixed_start(picture),
        crowd=_crowd(picture),
        link=link_phrase(picture.link, picture.now),
        record=_record(picture),
        stream=_stream(picture),
        rehearsal=bool(picture.conference and picture.conference.rehearsal),
        stale="" if picture.link.is_up else _stale(picture),
        login=_login(picture),
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


def _login(picture: Picture) -> Phrase:
    name, post = picture.login, picture.post
    if not name:
        return Phrase("")
    tip = f"{name}: the login of this desk. The record names it with all that is asked for here."
    short = name if len(name) <= LONGEST_LOGIN else f"{name[: LONGEST_LOGIN - 1]}…"
    return Phrase(f"{short} · {post}", Tone.MUTED, f"{tip} {MAY[post]}")


def _title(item: ItemView) -> str:
    kind = item.kind.capitalize()
    if item.kind in {"speech", "witness", "breakout", "break"}:
        return f"{kind}: {item.title}"
    return item.title


def _nothing_on(picture: Picture) -> str:
    if picture.conference is None:
        return "waiting for the server"
    return "No item is on" if picture.items else "The programme is empty"


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
