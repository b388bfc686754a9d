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
from conference.deliberation.floor.model import NAMES, SpeechKind
from conference.protocol.views import FloorView, SpeakingView, UsedView, WishView
from conference.ui.floor.says.names import current_floor, following, left_of, speaker_words
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone

__all__ = ["ACTS", "FloorBar", "FloorLine", "FloorNow", "FloorSheet", "floor_sheet"]

LAST = 120_000
"""The last time of a speech, in ms, at most, that is shown as a warning."""

EMPTY = "No list of speakers is open. Open one about the item on air, or with a title of its own."
NOBODY = "Nobody waits on this list."
NOT_DRAWN = "The list is drawn by lot: close it, then enter the public value."

ACTS: Mapping[str, tuple[str, type[WireCommand]]] = {
    "next": ("Call the next speaker", CallSpeaker),
    "end": ("End the speech", EndSpeech),
    "open": ("Open a list of speakers", OpenFloor),
    "add": ("Put a seat on the list of speakers", AddSpeaker),
    "close": ("Close the list of speakers", CloseFloor),
    "draw": ("Enter the public value of a list that is drawn", DrawFloor),
    "over": ("End the list of speakers", EndFloor),
    "call": ("Call the selected speaker", CallSpeaker),
    "strike": ("Strike the selected speaker off the list", StrikeSpeaker),
}
"""What can be done, by the words of the palette, and what is asked for then."""


@dataclass(frozen=True, slots=True)
class FloorLine:
    """Somebody who waits. ``place`` is NEXT, a number, ROOM or AWAY; ``about`` of a room."""

    key: str
    number: int
    place: str
    name: str
    kind: str
    tone: Tone
    about: str = ""


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
        return FloorSheet("", "", "", "", None, None, "Next", (), (), EMPTY, why, False, is_stale)
    wish = following(floor)
    return FloorSheet(
        floor=floor.id,
        title=floor.title,
        rule=floor.says,
        state=_state(floor),
        now=_now(floor.speaking, picture.now) if floor.speaking is not None else None,
        following=wish.number if wish is not None else None,
        next_words=f"Next: {wish.name}" if wish is not None else "Next",
        lines=_lines(floor),
        bars=_bars(floor, picture.now),
        empty="" if floor.waiting or floor.away or floor.rooms else NOBODY,
        why=why,
        is_drawn=floor.rule == "lot",
        is_stale=not picture.link.is_up,
    )


def _why(floor: FloorView | None, act: str) -> str:
    """Why an act makes no sense as the list stands, as a sentence; "" where it does."""
    if act == "open":
        return ""
    if floor is None:
        return EMPTY
    match act:
        case "next" if following(floor) is None:
            return NOBODY if _is_ordered(floor) else NOT_DRAWN
        case "end" if floor.speaking is None:
            return "Nobody speaks."
        case "close" if floor.state != "open":
            return "The list is closed already."
        case "draw":
            return _why_not_drawn(floor)
        case _:
            return ""


def _why_not_drawn(floor: FloorView) -> str:
    if floor.rule != "lot":
        return "This list is not drawn by lot: its rule is another one."
    if floor.value:
        return f"It was drawn by “{floor.value}”."
    return "" if floor.state == "closed" else "Close the list first."


def _state(floor: FloorView) -> str:
    count = len(floor.waiting) + len(floor.away)
    parts = [floor.state.upper(), f"{words.number(count)} waiting"]
    if floor.rooms:
        parts.append(words.quantity(len(floor.rooms), "room", "rooms"))
    parts.append(f"{words.span(floor.length)} each")
    return " · ".join(parts)


def _now(speaking: SpeakingView, now: int) -> FloorNow:
    left = left_of(speaking, now)
    note = f"Out of order: {speaking.reason}" if speaking.reason else speaking.about
    if left is None:
        name = speaker_words(speaking)
        return FloorNow(speaking.number, name, "NO CLOCK", "", Tone.MUTED, note)
    word = "OVER" if left < 0 else "LEFT"
    is_last = left <= words.last_of(speaking.length, LAST)
    tone = Tone.DANGER if left < 0 else Tone.WARNING if is_last else Tone.TEXT
    if speaking.ends_at is None:
        word, tone = "PAUSED", Tone.MUTED
    time = words.countdown(left)
    return FloorNow(speaking.number, speaker_words(speaking), word, time, tone, note)


def _lines(floor: FloorView) -> tuple[FloorLine, ...]:
    lines = [_line(one, _place(floor, place, one)) for place, one in enumerate(floor.waiting, 1)]
    lines += [_line(one, "ROOM") for one in floor.rooms]
    lines += [_line(one, "AWAY", Tone.MUTED) for one in floor.away]
    return tuple(lines)


def _place(floor: FloorView, place: int, wish: WishView) -> str:
    if wish.number == floor.following:
        return "NEXT"
    return str(place) if wish.kind == "order" or _is_ordered(floor) else "–"


def _is_ordered(floor: FloorView) -> bool:
    return floor.rule != "lot" or floor.value != ""


def _line(wish: WishView, place: str, tone: Tone = Tone.TEXT) -> FloorLine:
    kind = NAMES[SpeechKind(wish.kind)]
    tone = Tone.WARNING if wish.kind == "order" and tone is Tone.TEXT else tone
    return FloorLine(str(wish.number), wish.number, place, wish.name, kind, tone, wish.about)


def _bars(floor: FloorView, now: int) -> tuple[FloorBar, ...]:
    """Sides first, then groups, each with what the speech that goes on has used so far."""
    speaking = floor.speaking
    left = left_of(speaking, now) if speaking is not None else None
    running = speaking.length - left if speaking is not None and left is not None else 0
    kind, group = (speaking.kind, speaking.group) if speaking is not None else ("", "")
    is_order = kind == "order"
    sides = _used(floor.sides, kind, running)
    groups = _used(floor.groups, "" if is_order else group, running)
    named = {NAMES[SpeechKind(name)]: time for name, time in sides.items()}
    return (*_drawn(named), *_drawn(groups))


def _used(known: Iterable[UsedView], also: str, running: int) -> dict[str, int]:
    used = {one.name: one.used for one in known}
    if also:
        used[also] = used.get(also, 0) + max(0, running)
    return used


def _drawn(used: dict[str, int]) -> tuple[FloorBar, ...]:
    most = max(used.values(), default=0) or 1
    return tuple(FloorBar(name, words.span(time), time / most) for name, time in used.items())
