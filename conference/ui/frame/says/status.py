"""The bar at the top: what is on air, how late we are, who is there, and how the machine is."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.protocol.views import ItemView
from conference.ui.alerts.says import STREAM_OFF, STREAM_OK
from conference.ui.clocks.says import fixed_start, lateness_phrase, time_left
from conference.ui.frame.says.on_air import on_air
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import LinkPhase, LinkStatus, Picture, Tone
from conference.ui.record.says import RECORD_OK
from conference.words.spoken import say

__all__ = ["StatusBar", "link_phrase", "status_bar"]

SLOW = 400
"""A round trip of more ms than this is worth a warning."""


LONGEST_LOGIN = 16
"""Letters of the login that the bar has room for."""

TITLED = {
    "speech": "scene-kind-speech",
    "witness": "scene-kind-witness",
    "breakout": "scene-kind-breakout",
    "break": "scene-kind-break",
}
"""Kinds of items whose titles alone do not say what they are."""


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
                return Phrase(say("desk-frame-link-up"), Tone.TEXT, say("desk-frame-link-up-tip"))
            tone = Tone.WARNING if link.delay > SLOW else Tone.TEXT
            words = say("desk-frame-link", delay=str(link.delay))
            return Phrase(words, tone, say("desk-frame-link-tip"))
        case LinkPhase.CONNECTING:
            return Phrase(say("desk-frame-connecting"), Tone.WARNING, link.sentence)
        case LinkPhase.REFUSED:
            return Phrase(say("desk-frame-not-let-in"), Tone.DANGER, link.sentence)
        case LinkPhase.LOST:
            return Phrase(say("desk-frame-no-link"), Tone.DANGER, link.sentence)


def _login(picture: Picture) -> Phrase:
    name, post = picture.login, picture.post
    if not name:
        return Phrase("")
    tip = say("desk-frame-login-tip", login=name), say("desk-frame-post", post=post.value)
    short = name if len(name) <= LONGEST_LOGIN else f"{name[: LONGEST_LOGIN - 1]}…"
    return Phrase(say("desk-frame-login", login=short, post=post.value), Tone.MUTED, " ".join(tip))


def _title(item: ItemView) -> str:
    if item.kind in TITLED:
        return say("desk-frame-kind-and-title", kind=say(TITLED[item.kind]), title=item.title)
    return item.title


def _nothing_on(picture: Picture) -> str:
    if picture.conference is None:
        return say("desk-frame-waiting")
    return say("desk-frame-no-item") if picture.items else say("desk-frame-programme-empty")


def _crowd(picture: Picture) -> Phrase:
    if picture.health is None:
        return Phrase("", Tone.MUTED)
    parties = say("desk-parties", count=picture.health.parties)
    phones = say("desk-phones", count=picture.health.people)
    return Phrase(f"{parties} · {phones}", Tone.TEXT, say("desk-frame-crowd-tip"))


def _record(picture: Picture) -> Phrase:
    word = say("desk-frame-record")
    if picture.health is None:
        return Phrase(word, Tone.MUTED, say("desk-frame-record-unheard"))
    if picture.health.record in RECORD_OK:
        written = say("desk-frame-record-written", count=picture.health.entries)
        return Phrase(word, Tone.TEXT, written)
    return Phrase(say("desk-frame-record-fails"), Tone.DANGER, picture.health.record)


def _stream(picture: Picture) -> Phrase:
    word = say("desk-frame-stream")
    if picture.health is None:
        return Phrase(word, Tone.MUTED, say("desk-frame-stream-unheard"))
    state = picture.health.stream
    if state in STREAM_OK:
        live = say("desk-frame-stream-live", time=words.span(_stream_millis(picture)))
        return Phrase(word, Tone.TEXT, live)
    if state in STREAM_OFF:
        return Phrase(say("desk-frame-no-stream"), Tone.MUTED, say("desk-frame-no-stream-tip"))
    return Phrase(say("desk-frame-stream-fails"), Tone.DANGER, state)


def _stream_millis(picture: Picture) -> int:
    return int(picture.health.stream_seconds * 1000) if picture.health else 0


def _stale(picture: Picture) -> str:
    link = picture.link
    known = picture.conference is not None
    if link.phase is LinkPhase.REFUSED:
        return link.sentence or say("desk-frame-server-refuses")
    told = [_since(picture, is_lost=known or link.phase is LinkPhase.LOST)]
    if known:
        told.append(say("desk-frame-last-heard"))
    if link.retry_in is not None and link.retry_in < 1_000:
        told.append(say("desk-frame-trying"))
    elif link.retry_in is not None:
        told.append(say("desk-frame-next-attempt", age=words.age(link.retry_in)))
    return " ".join(told)


def _since(picture: Picture, *, is_lost: bool) -> str:
    """That there is no link, or not yet, and for how long where that is known."""
    heard_at = picture.link.heard_at
    if not heard_at:
        return say("desk-no-link") if is_lost else say("desk-frame-connecting-now")
    age = words.age(picture.now - heard_at)
    if is_lost:
        return say("desk-frame-no-link-for", age=age)
    return say("desk-frame-connecting-for", age=age)
