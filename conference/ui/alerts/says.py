"""What of link, record and stream is worth an alert."""

from __future__ import annotations

from conference.ui.kit.alert import Alert
from conference.ui.picture import LinkPhase, Picture, Tone
from conference.ui.record.says import RECORD_OK

__all__ = ["STREAM_OFF", "STREAM_OK", "news"]

STREAM_OK = frozenset({"ok", "on air", "on_air", "starting"})
STREAM_OFF = frozenset({"off", "stopped", ""})
"""What the server's health says of a stream that runs, and of one that nobody wants."""


def news(before: Picture, after: Picture) -> tuple[Alert, ...]:
    """What of the difference between two pictures is worth an alert."""
    found: list[tuple[Tone, str]] = []
    if after.link.phase is not before.link.phase:
        found += _link_news(before, after)
    was, now = before.health, after.health
    if now is not None:
        if now.record not in RECORD_OK and (was is None or was.record != now.record):
            found.append((Tone.DANGER, f"The record: {now.record}"))
        stream_is_fine = now.stream in STREAM_OK | STREAM_OFF
        if not stream_is_fine and (was is None or was.stream != now.stream):
            found.append((Tone.WARNING, f"The stream: {now.stream}"))
    return tuple(Alert(after.now, tone, sentence) for tone, sentence in found)


def _link_news(before: Picture, after: Picture) -> list[tuple[Tone, str]]:
    match after.link.phase:
        case LinkPhase.LOST if before.link.phase is LinkPhase.UP:
            reason = after.link.sentence or "The server does not answer."
            return [(Tone.DANGER, f"The link to the server is lost. {reason}")]
        case LinkPhase.REFUSED:
            return [(Tone.DANGER, after.link.sentence or "The server does not let this desk in.")]
        case LinkPhase.UP if before.conference is not None:
            return [(Tone.MUTED, "The link to the server is back.")]
        case _:
            return []
