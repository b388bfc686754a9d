"""What of link, record, stream and clock is worth an alert."""

from __future__ import annotations

from conference.protocol.messages import Health
from conference.ui.health.says import backup_warning, obs_warning
from conference.ui.kit import words
from conference.ui.kit.alert import Alert
from conference.ui.picture import LinkPhase, Picture, Tone
from conference.ui.record.says import RECORD_OK
from conference.words.spoken import say

__all__ = ["STREAM_OFF", "STREAM_OK", "news"]

STREAM_OK = frozenset({"ok", "on air", "on_air", "starting"})
STREAM_OFF = frozenset({"off", "stopped", ""})
"""What the server's health says of a stream that runs, and of one that nobody wants."""

LINK, BACKUP, OBS, RECORD, STREAM = "link", "backup", "obs", "record", "stream"
"""Topics: what is said last of one of them is how it stands."""

CLOCK_BEHIND = 60_000
"""From so many ms on it is worth an alert that the server's clock is behind the record."""


def news(before: Picture, after: Picture) -> tuple[Alert, ...]:
    """What of the difference between two pictures is worth an alert."""
    linked = _link_news(before, after) if after.link.phase is not before.link.phase else []
    told = [(LINK, one) for one in linked]
    told += [("", one) for one in _election_news(before, after)]
    was, now = before.health, after.health
    if now is not None:
        told += [(RECORD, one) for one in _record_news(was, now)]
        told += [(STREAM, one) for one in _stream_news(was, now)]
        told += [(BACKUP, one) for one in _backup_news(before, after)]
        told += [(OBS, one) for one in _obs_news(before, after)]
        if now is not was and _behind(after) >= CLOCK_BEHIND > _behind(before):
            told.append(("", (Tone.DANGER, _clock_news(_behind(after)))))
    return tuple(Alert(after.now, tone, said, topic=topic) for topic, (tone, said) in told)


def _election_news(before: Picture, after: Picture) -> list[tuple[Tone, str]]:
    """Once when the two counts of an election differ, and once when one waits for a lot."""
    were = {one.id: one for one in before.elections}
    found = []
    for one in after.elections:
        was = were.get(one.id)
        if one.differences and (was is None or was.differences != one.differences):
            why = one.differences[0]
            told = say("desk-alerts-counts-differ", title=one.title, why=why)
            found.append((Tone.DANGER, told))
        is_new = was is None or was.lot is None
        if one.lot is not None and not one.lot.value and is_new:
            tied = words.enumerated(one.lot.tied)
            told = say("desk-alerts-level", title=one.title, tied=tied)
            found.append((Tone.WARNING, told))
    return found


def _record_news(was: Health | None, now: Health) -> list[tuple[Tone, str]]:
    """Once for each fault of the record, and once when it is written again."""
    if now.record in RECORD_OK:
        is_over = was is not None and was.record not in RECORD_OK
        return [(Tone.MUTED, say("desk-alerts-record-again"))] if is_over else []
    is_new = was is None or was.record != now.record
    return [(Tone.DANGER, say("desk-alerts-record", fault=now.record))] if is_new else []


def _stream_news(was: Health | None, now: Health) -> list[tuple[Tone, str]]:
    """Once for each fault of the stream, and once when it is over."""
    fine = STREAM_OK | STREAM_OFF
    if now.stream in fine:
        is_over = was is not None and was.stream not in fine
        return [(Tone.MUTED, say("desk-alerts-stream-again"))] if is_over else []
    is_new = was is None or was.stream != now.stream
    return [(Tone.WARNING, say("desk-alerts-stream", fault=now.stream))] if is_new else []


def _backup_news(before: Picture, after: Picture) -> list[tuple[Tone, str]]:
    """Once when backups begin to fail or fail for another reason, and once when one was made."""
    was = before.health.backup_fault if before.health else ""
    now = after.health.backup_fault if after.health else ""
    if now and now != was:
        return [(Tone.DANGER, backup_warning(after))]
    return [(Tone.MUTED, say("desk-alerts-backups-again"))] if was and not now else []


def _obs_news(before: Picture, after: Picture) -> list[tuple[Tone, str]]:
    """Once when OBS is lost, and once when it is back."""
    was, now = bool(obs_warning(before)), bool(obs_warning(after))
    if now and not was:
        return [(Tone.WARNING, obs_warning(after))]
    return [(Tone.MUTED, say("desk-alerts-obs"))] if was and not now else []


def _behind(picture: Picture) -> int:
    """How far the server's clock is behind the newest time in its record, in ms; 0 if it is not.

    Entries never go back in time: where the clock was ahead once, they stay ahead until it has
    caught up.
    """
    if picture.health is None or not picture.link.is_up:
        return 0
    times = [time for poll in picture.polls for time in (poll.opened_at, poll.closed_at)]
    times += [time for item in picture.items for time in (item.started_at, item.ended_at)]
    newest = max((time for time in times if time is not None), default=0)
    return max(0, newest - picture.now)


def _clock_news(behind: int) -> str:
    return say("desk-alerts-clock", span=words.span(behind))


def _link_news(before: Picture, after: Picture) -> list[tuple[Tone, str]]:
    match after.link.phase:
        case LinkPhase.LOST if before.link.phase is LinkPhase.UP:
            reason = after.link.sentence or say("desk-alerts-no-answer")
            return [(Tone.DANGER, say("desk-alerts-link-lost", why=reason))]
        case LinkPhase.REFUSED:
            why = after.link.sentence or say("desk-alerts-not-let-in")
            return [(Tone.DANGER, why)]
        case LinkPhase.UP if before.conference is not None:
            return [(Tone.MUTED, say("desk-alerts-link-back"))]
        case _:
            return []
