"""The panel of the stream for one picture: every text, colour role and verdict is decided here."""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.messages import StreamNow
from conference.protocol.streaming import StreamSource
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone
from conference.ui.stream.says.alarms import alarm_words, title_of
from conference.ui.stream.says.told import Known, Level
from conference.words.spoken import say

__all__ = ["HOLDING", "PROGRAMME", "Encoder", "StreamSheet", "TakeOffer", "Tile", "sheet_of"]

HOLDING, PROGRAMME, ON_AIR = "holding", "programme", "on_air"

TARGET, TOLERANCE = -23.0, 1.0
"""LUFS (EBU R128): the loudness of a programme, and how far live it may be off."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A live picture: its source, title, state, what is known of it, and the colour of its edge."""

    key: str
    title: str
    state: str
    detail: str
    tone: Tone
    alarms: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        return ". ".join(filter(None, (self.title, self.state, self.detail, *self.alarms)))


@dataclass(frozen=True, slots=True)
class TakeOffer:
    """What TAKE says, idle and armed, which source it takes, and why it is off, or ""."""

    words: str
    armed: str
    source: str
    why: str


@dataclass(frozen=True, slots=True)
class Encoder:
    """What is typed into the encoder of the chosen source; ``why`` where there is nothing."""

    title: str
    server: str
    key: str
    url: str
    why: str


@dataclass(frozen=True, slots=True)
class StreamSheet:
    """The whole panel; ``empty`` teaches while there is no source."""

    summary: str
    programme: Tile
    tiles: tuple[Tile, ...]
    take: TakeOffer
    encoder: Encoder
    alarm: str
    lines: tuple[str, ...]
    empty: str
    may_change: str
    is_stale: bool


def sheet_of(picture: Picture, known: tuple[Known, ...], chosen: str, why_not: str) -> StreamSheet:
    """The panel; ``chosen`` is the id of the source that is picked, ``why_not`` why this desk may
    change nothing, or "".
    """
    now = picture.replica.stream or StreamNow("")
    tiles = (*(_tile(picture, now, one) for one in now.sources), _holding(now))
    programme = _programme(now)
    is_streamed = bool(now.sources) or now.state not in {"off", ""}
    return StreamSheet(
        summary=programme.state,
        programme=programme,
        tiles=tiles,
        take=_take(now, chosen, why_not),
        encoder=_encoder(known, chosen, why_not),
        alarm=" ".join(filter(None, (_fallen(now), now.error, now.fault))),
        lines=_lines(picture, now),
        empty="" if is_streamed else say("desk-stream-empty"),
        may_change=why_not,
        is_stale=not picture.link.is_up,
    )


def loudness_words(level: Level | None) -> tuple[str, Tone]:
    """Loudness against its target, and its colour: a warning where it is off."""
    if level is None or level.short_term <= -70:
        return "", Tone.MUTED
    lufs = words.isolated(f"{level.short_term:.1f}")
    off = level.short_term - TARGET
    tone = Tone.TEXT if abs(off) <= TOLERANCE else Tone.WARNING
    return say("desk-stream-loudness", lufs=lufs), tone


def _tile(picture: Picture, now: StreamNow, one: StreamSource) -> Tile:
    state = say("desk-stream-state", state=one.state or "unknown")
    if one.since:
        age = words.age(max(0, picture.now - one.since))
        state = say("desk-stream-state-for", state=state, age=age)
    if now.showing == one.id and now.state != "off":
        tone, state = Tone.PROGRAMME, say("desk-stream-on-air", state=state)
    elif one.state in {"live", "ready"}:
        tone = Tone.PREVIEW
    elif one.state in {"lost", "failed", "refused"}:
        tone = Tone.WARNING
    else:
        tone = Tone.MUTED
    alarms = tuple(
        say("desk-stream-condition", what=what.code) for what in now.alarms if what.source == one.id
    )
    return Tile(
        one.id, one.title, state, _detail(one), tone, (*alarms, *filter(None, (one.fault,)))
    )


def _detail(one: StreamSource) -> str:
    parts = [say("desk-stream-kind", kind=one.kind)]
    if one.width:
        parts.append(f"{one.width}×{one.height}")
    if one.fps:
        parts.append(say("desk-stream-fps", fps=f"{one.fps:g}"))
    if one.kilobits:
        parts.append(say("desk-stream-kilobits", count=words.number(one.kilobits)))
    return "  ".join((*parts, *filter(None, (one.encoder, one.peer))))


def _holding(now: StreamNow) -> Tile:
    is_on = now.showing == HOLDING and now.state != "off"
    ready = say("desk-stream-state", state="ready")
    state = say("desk-stream-on-air", state=ready) if is_on else ready
    tone = Tone.PROGRAMME if is_on else Tone.PREVIEW
    return Tile(HOLDING, say("desk-stream-holding"), state, "", tone)


def _programme(now: StreamNow) -> Tile:
    alarms = tuple(alarm_words(now, one) for one in now.alarms if not one.source)
    title = title_of(now, now.showing) if now.state != "off" else ""
    state = say("desk-stream-programme-state", state=now.state.replace(" ", "_") or "unknown")
    is_on = now.state.replace(" ", "_") == ON_AIR
    tone = Tone.PROGRAMME if is_on else Tone.WARNING if now.state == "failed" else Tone.MUTED
    return Tile(PROGRAMME, title, state, "", tone, alarms)


def _take(now: StreamNow, chosen: str, why_not: str) -> TakeOffer:
    title = title_of(now, chosen) if chosen else ""
    if not chosen:
        why = say("desk-stream-pick")
    elif now.state == "off":
        why = say("desk-stream-empty")
    else:
        why = why_not or (say("desk-stream-is-on", title=title) if now.on_air == chosen else "")
    return TakeOffer(
        say("desk-stream-take", title=title), say("desk-stream-take-armed"), chosen, why
    )


def _encoder(known: tuple[Known, ...], chosen: str, why_not: str) -> Encoder:
    one = next((each for each in known if each.id == chosen), None)
    if one is None:
        why = why_not or (say("desk-stream-pick") if not chosen or chosen != HOLDING else "")
        return Encoder("", "", "", "", why)
    if not one.key:
        return Encoder(one.title, one.address, "", "", "")
    return Encoder(one.title, one.server, one.key, one.url, "")


def _fallen(now: StreamNow) -> str:
    """That another source is shown than the one that was taken."""
    if now.state == "off" or now.showing in {now.on_air, ""}:
        return ""
    return say(
        "desk-stream-fallen", title=title_of(now, now.on_air), shown=title_of(now, now.showing)
    )


def _lines(picture: Picture, now: StreamNow) -> tuple[str, ...]:
    """What is known of what goes out."""
    if now.state == "off":
        return ()
    lines = []
    if now.take is not None:
        lines.append(
            say(
                "desk-stream-taken",
                by=now.take.by,
                title=title_of(now, now.take.source),
                time=words.clock(now.take.at, picture.zone, seconds=True),
            )
        )
    if now.segments:
        lines.append(say("desk-stream-segment", age=words.seconds(now.segment)))
    if now.renditions:
        lines.append(say("desk-stream-renditions", names=", ".join(now.renditions)))
    if now.word:
        lines.append(now.word)
    viewers = picture.health.viewers if picture.health else None
    if viewers is not None and viewers.playing:
        median, most = (words.seconds(one) for one in (viewers.median, viewers.most))
        count = words.number(viewers.playing)
        lines.append(say("desk-health-viewers", median=median, most=most, count=count))
    lines.append(
        say(
            "desk-stream-counts",
            dropped=words.number(now.dropped),
            restarts=words.number(now.restarts),
        )
    )
    return tuple(lines)
