"""What is wrong with a source or the programme: in words, with what to do, and once as an alert."""

from __future__ import annotations

from conference.protocol.messages import StreamNow
from conference.protocol.streaming import StreamAlarm
from conference.ui.kit.alert import Alert
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["alarm_words", "news", "title_of"]

MESSAGES = {
    "silence": "desk-stream-alarm-silence",
    "no_sound": "desk-stream-alarm-no-sound",
    "clipping": "desk-stream-alarm-clipping",
    "black": "desk-stream-alarm-black",
    "freeze": "desk-stream-alarm-freeze",
    "no_picture": "desk-stream-alarm-no-picture",
    "lost": "desk-stream-alarm-lost",
    "failed": "desk-stream-alarm-failed",
}
"""The message of each condition."""

GRAVE = frozenset({"lost", "failed", "no_picture", "no_sound"})
"""What is an alarm where it is on air; else it is a warning."""


def topic_of(alarm: StreamAlarm) -> str:
    """What is said last of one condition of one source is how it stands."""
    return f"{alarm.code}/{alarm.source}"


def title_of(now: StreamNow, source: str) -> str:
    """The title of a source; that of the programme for ""."""
    if not source:
        return say("desk-stream-programme")
    if source == "holding":
        return say("desk-stream-holding")
    found = (one.title for one in now.sources if one.id == source)
    return next(found, source)


def alarm_words(now: StreamNow, alarm: StreamAlarm) -> str:
    """What is wrong, and what to do."""
    key = MESSAGES.get(alarm.code)
    title = title_of(now, alarm.source)
    if key is None:
        return say("desk-stream-alarm-other", title=title, what=alarm.code.replace("_", " "))
    return say(key, title=title)


def news(before: Picture, after: Picture) -> tuple[Alert, ...]:
    """Conditions that are new, of the programme and of sources; and once that all is well again."""
    was, now = before.replica.stream, after.replica.stream
    if now is None or now is was:
        return ()
    known = {topic_of(one): one for one in was.alarms} if was is not None else {}
    there = {topic_of(one): one for one in now.alarms}
    found = [
        Alert(after.now, _tone(now, one), alarm_words(now, one), topic=topic)
        for topic, one in there.items()
        if topic not in known
    ]
    found += [
        Alert(after.now, Tone.MUTED, _over(now, one), topic=topic)
        for topic, one in known.items()
        if topic not in there
    ]
    if now.take is not None and was is not None and now.take != was.take:
        is_other = now.take.by != after.login
        if is_other:
            title = title_of(now, now.take.source)
            told = say("desk-stream-taken-elsewhere", by=now.take.by, title=title)
            found.append(Alert(after.now, Tone.TEXT, told))
    return tuple(found)


def _over(now: StreamNow, alarm: StreamAlarm) -> str:
    return say("desk-stream-well", title=title_of(now, alarm.source))


def _tone(now: StreamNow, alarm: StreamAlarm) -> Tone:
    is_on = alarm.source in {"", now.on_air, now.showing}
    return Tone.DANGER if is_on and alarm.code in GRAVE else Tone.WARNING
