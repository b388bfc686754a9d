"""What the panel of the floor shows: who speaks, who waits, how the time was used, what may be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from conference.deliberation.command import WireCommand
from conference.deliberation.floor.commands import (
    AddSpeaker,
    CallSpeaker,
    CloseFloor,
    DrawFloor,
    EndFloor,
    EndSpeech,
    OpenFloor,
    StrikeSpeaker,
)
from conference.protocol.views import FloorView, SpeakingView, UsedView, WishView
from conference.ui.floor.says.names import (
    current_floor,
    following,
    left_of,
    name_of,
    speaker_words,
)
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = [
    "ACTS",
    "FloorBar",
    "FloorLine",
    "FloorNow",
    "FloorSheet",
    "floor_sheet",
    "rule_words",
]

LAST = 120_000
"""The last time of a speech, in ms, at most, that is shown as a warning."""

ACTS: Mapping[str, tuple[str, type[WireCommand]]] = {
    "next": ("desk-floor-act-next", CallSpeaker),
    "end": ("desk-floor-act-end", EndSpeech),
    "open": ("desk-floor-act-open", OpenFloor),
    "add": ("desk-floor-act-add", AddSpeaker),
    "close": ("desk-floor-act-close", CloseFloor),
    "draw": ("desk-floor-act-draw", DrawFloor),
    "over": ("desk-floor-act-over", EndFloor),
    "call": ("desk-floor-act-call", CallSpeaker),
    "strike": ("desk-floor-act-strike", StrikeSpeaker),
}
"""What can be done, by the messages of the palette, and what is asked for then."""

RULES = {
    "first-come": "floor-rule-first-come",
    "alternating": "floor-rule-alternating",
    "unheard": "floor-rule-unheard",
    "groups": "floor-rule-groups",
    "lot": "floor-rule-lot",
}
"""The messages that state the rules of order."""


@dataclass(frozen=True, slots=True)
class FloorLine:
    """Somebody who waits. ``place`` is NEXT, a number, ROOM or AWAY; ``about`` of a room.

    ``is_next`` by the rule, ``is_free``: may be called without a reason.
    """

    key: str
    number: int
    place: str
    name: str
    kind: str
    tone: Tone
    about: str = ""
    is_next: bool = False
    is_free: bool = False


@dataclass(frozen=True, slots=True)
class FloorBar:
    """Time used by a side or a group: ``fraction`` of the most that any of them used."""

    name: str
    time: str
    fraction: float


@dataclass(frozen=True, slots=True)
class FloorNow:
    """Who speaks; ``word`` is LEFT, OVER, PAUSED or NO CLOCK, ``time`` by how much."""

    number: int
    name: str
    word: str
    time: str
    tone: Tone
    note: str


@dataclass(frozen=True, slots=True)
class FloorSheet:
    """The list that the panel shows, by its id; "" where there is none, and ``empty`` says so.

    ``following`` is the wish that Next calls, ``why`` for each of :data:`ACTS` why it cannot be
    done now, "" where it can.
    """

    floor: str
    title: str
    rule: str
    state: str
    now: FloorNow | None
    following: int | None
    next_words: str
    lines: tuple[FloorLine, ...]
    bars: tuple[FloorBar, ...]
    empty: str
    why: Mapping[str, str]
    is_drawn: bool
    is_stale: bool


def floor_sheet(picture: Picture, chosen: str = "") -> FloorSheet:
    """What the panel shows of the current list."""
    floor = current_floor(picture, chosen)
    why = {act: picture.why_not(kind) or _why(floor, act) for act, (_, kind) in ACTS.items()}
    if floor is None:
        is_stale = not picture.link.is_up
        empty, press = say("desk-floor-empty"), say("desk-floor-next-nobody")
        return FloorSheet("", "", "", "", None, None, press, (), (), empty, why, False, is_stale)
    wish = following(floor)
    return FloorSheet(
        floor=floor.id,
        title=floor.title,
        rule=rule_words(floor.rule),
        state=_state(floor),
        now=_now(floor.speaking, picture.now) if floor.speaking is not None else None,
        following=wish.number if wish is not None else None,
        next_words=_next_words(wish),
        lines=_lines(floor),
        bars=_bars(floor, picture.now),
        empty="" if floor.waiting or floor.away or floor.rooms else say("desk-floor-nobody-waits"),
        why=why,
        is_drawn=floor.rule == "lot",
        is_stale=not picture.link.is_up,
    )


def rule_words(rule: str) -> str:
    """A rule of order in words."""
    return say(RULES[rule])


def _next_words(wish: WishView | None) -> str:
    if wish is None:
        return say("desk-floor-next-nobody")
    return say("desk-floor-next", name=name_of(wish))


def _why(floor: FloorView | None, act: str) -> str:
    """Why an act makes no sense as the list stands, as a sentence; "" where it does."""
    if act == "open":
        return ""
    if floor is None:
        return say("desk-floor-empty")
    match act:
        case "next" if following(floor) is None:
            return say("desk-floor-nobody-waits" if _is_ordered(floor) else "desk-floor-not-drawn")
        case "end" if floor.speaking is None:
            return say("floor-nobody")
        case "close" if floor.state != "open":
            return say("desk-floor-closed-already")
        case "draw":
            return _why_not_drawn(floor)
        case _:
            return ""


def _why_not_drawn(floor: FloorView) -> str:
    if floor.rule != "lot":
        return say("desk-floor-not-by-lot")
    if floor.value:
        return say("desk-floor-was-drawn", value=floor.value)
    return "" if floor.state == "closed" else say("desk-floor-close-first")


def _state(floor: FloorView) -> str:
    count = len(floor.waiting) + len(floor.away)
    parts = [
        say("desk-floor-state", state=floor.state),
        say("desk-floor-waiting", count=count),
    ]
    if floor.rooms:
        parts.append(say("desk-rooms", count=len(floor.rooms)))
    parts.append(say("desk-floor-each", span=words.span(floor.length)))
    return " · ".join(parts)


def _now(speaking: SpeakingView, now: int) -> FloorNow:
    left = left_of(speaking, now)
    note, name = speaking.about, speaker_words(speaking)
    if speaking.reason:
        note = say("desk-floor-out-of-order", reason=speaking.reason)
    if left is None:
        word = say("desk-floor-clock", state="none")
        return FloorNow(speaking.number, name, word, "", Tone.MUTED, note)
    state = "over" if left < 0 else "left"
    is_last = left <= words.last_of(speaking.length, LAST)
    tone = Tone.DANGER if left < 0 else Tone.WARNING if is_last else Tone.TEXT
    if speaking.ends_at is None:
        state, tone = "paused", Tone.MUTED
    word = say("desk-floor-clock", state=state)
    return FloorNow(speaking.number, name, word, words.countdown(left), tone, note)


def _lines(floor: FloorView) -> tuple[FloorLine, ...]:
    room, away = say("desk-floor-place", state="room"), say("desk-floor-place", state="away")
    lines = [_waiting(floor, place, one) for place, one in enumerate(floor.waiting, 1)]
    lines += [_line(one, room, is_free=True) for one in floor.rooms]
    lines += [_line(one, away, Tone.MUTED) for one in floor.away]
    return tuple(lines)


def _waiting(floor: FloorView, place: int, wish: WishView) -> FloorLine:
    if wish.number == floor.following:
        following = say("desk-floor-place", state="next")
        return _line(wish, following, is_next=True, is_free=True)
    has_place = wish.kind == "order" or _is_ordered(floor)
    return _line(wish, str(place) if has_place else "–")


def _is_ordered(floor: FloorView) -> bool:
    return floor.rule != "lot" or floor.value != ""


def _line(
    wish: WishView,
    place: str,
    tone: Tone = Tone.TEXT,
    *,
    is_next: bool = False,
    is_free: bool = False,
) -> FloorLine:
    tone = Tone.WARNING if wish.kind == "order" and tone is Tone.TEXT else tone
    return FloorLine(
        key=str(wish.number),
        number=wish.number,
        place=place,
        name=name_of(wish),
        kind=say("desk-floor-kind", kind=wish.kind),
        tone=tone,
        about=wish.about,
        is_next=is_next,
        is_free=is_free,
    )


def _bars(floor: FloorView, now: int) -> tuple[FloorBar, ...]:
    """Sides first, then groups, each with what the speech that goes on has used so far."""
    speaking = floor.speaking
    left = left_of(speaking, now) if speaking is not None else None
    running = speaking.length - left if speaking is not None and left is not None else 0
    kind, group = (speaking.kind, speaking.group) if speaking is not None else ("", "")
    is_order = kind == "order"
    sides = _used(floor.sides, kind, running)
    groups = _used(floor.groups, "" if is_order else group, running)
    named = {say("desk-floor-kind", kind=name): time for name, time in sides.items()}
    return (*_drawn(named), *_drawn(groups))


def _used(known: Iterable[UsedView], also: str, running: int) -> dict[str, int]:
    used = {one.name: one.used for one in known}
    if also:
        used[also] = used.get(also, 0) + max(0, running)
    return used


def _drawn(used: dict[str, int]) -> tuple[FloorBar, ...]:
    most = max(used.values(), default=0) or 1
    return tuple(FloorBar(name, words.span(time), time / most) for name, time in used.items())
