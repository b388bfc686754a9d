"""Breakouts in words: pure, frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.views import BreakoutView, HeadwayView, RegionView, RoomHeadwayView
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = [
    "KINDS",
    "LAST",
    "BreakoutLine",
    "breakout_lines",
    "breakout_named",
    "breakouts_summary",
    "headway_said",
    "phase_named",
    "phase_on",
]

KINDS = {
    "settle": "desk-breakouts-kind-settle",
    "read": "desk-breakouts-kind-read",
    "go_round": "desk-breakouts-kind-go-round",
    "talk": "desk-breakouts-kind-talk",
    "agree": "desk-breakouts-kind-agree",
    "write": "desk-breakouts-kind-write",
}
"""What phases are called at the desk, by the keys of the words."""

FAR = (
    ("ready", "desk-breakouts-ready"),
    ("talking", "desk-breakouts-talking"),
    ("finished", "desk-breakouts-finished"),
    ("late", "desk-breakouts-late"),
)
"""How far rooms say they are, by the keys of how many are."""

LAST = 60_000
"""The last time of a phase, in ms, that is shown as a warning."""

MOST_NAMED = 4
"""So many rooms are named that are late, or finished."""


@dataclass(frozen=True, slots=True)
class BreakoutLine:
    """A breakout: how it stands (``word``), by which ``time``, and what comes ``after``.

    ``rooms`` says for whom it is, or counts what rooms reported; ``who`` names those that are late
    or finished early, and ``is_late`` which of the two. ``phase`` is the place of the one that is
    on, ``times`` as the view's. ``may`` are the acts that can be done now.
    """

    key: str
    title: str
    word: str
    time: str
    tone: Tone
    after: str
    rooms: str
    who: str
    is_late: bool
    phase: int
    times: int
    may: frozenset[str]


ACTS = {
    "draft": frozenset({"start", "change", "end"}),
    "running": frozenset({"more", "less", "next", "recall", "end"}),
    "recalled": frozenset({"end"}),
    "ended": frozenset({"forget"}),
}


def breakout_lines(picture: Picture) -> tuple[BreakoutLine, ...]:
    """Those that are on, then what is prepared, then what is over, the last one first."""
    ranks = {"running": 0, "recalled": 0, "draft": 1, "ended": 2}
    held = [one for one in picture.replica.all(BreakoutView) if _is_told(one)]
    held.sort(key=lambda one: (ranks[one.state], -(one.ended_at or 0), one.place))
    return tuple(_line(picture, one) for one in held)


def breakouts_summary(picture: Picture) -> str:
    """How many are on, for the head of the panel; "" while none is."""
    on = [one for one in picture.replica.all(BreakoutView) if one.state in {"running", "recalled"}]
    return say("desk-breakouts-on", number=words.number(len(on))) if on else ""


def phase_on(one: BreakoutView, now: int) -> int:
    """The place of the phase that is on: the first that is not over, else the last."""
    return next((n for n, end in enumerate(one.ends) if now < end), len(one.phases) - 1)


def phase_named(one: BreakoutView, place: int) -> str:
    """What a phase is called."""
    kind = one.phases[place].kind
    return say(KINDS[kind]) if kind in KINDS else kind


def breakout_named(picture: Picture, name: str | None) -> BreakoutView | None:
    """The breakout of this id."""
    return picture.replica.get(f"breakout/{name}", BreakoutView) if name is not None else None


def headway_said(counts: HeadwayView) -> str:
    """How far the rooms are, in numbers; those that said nothing last."""
    parts = [(getattr(counts, state), key) for state, key in FAR]
    silent = max(0, counts.reached - sum(number for number, _ in parts))
    parts.append((silent, "desk-breakouts-silent"))
    told = " · ".join(say(key, number=words.number(number)) for number, key in parts if number)
    rooms = say("desk-rooms", count=counts.reached)
    return say("desk-breakouts-headway", rooms=rooms, told=told) if told else rooms


def _is_told(one: BreakoutView) -> bool:
    """What was withdrawn is told no more."""
    return one.state != "ended" or one.started_at is not None


def _line(picture: Picture, one: BreakoutView) -> BreakoutLine:
    now = picture.now
    place = phase_on(one, now) if one.ends else 0
    word, time, tone, after = _standing(one, now, place)
    counts = picture.replica.get(f"headway/{one.id}", HeadwayView)
    rooms = headway_said(counts) if counts is not None else _reach(picture, one)
    who = _who(picture, one) if counts is not None else ""
    may = ACTS[one.state]
    if one.state == "running" and place == len(one.phases) - 1:
        may -= {"next"}
    return BreakoutLine(
        key=one.id,
        title=one.title,
        word=word,
        time=time,
        tone=tone,
        after=after,
        rooms=rooms,
        who=who,
        is_late=bool(who) and one.state != "running",
        phase=place,
        times=one.times,
        may=may,
    )


def _standing(one: BreakoutView, now: int, place: int) -> tuple[str, str, Tone, str]:
    """How it stands, what is left, in which colour, and what comes then."""
    match one.state:
        case "draft":
            whole = sum(phase.seconds for phase in one.phases) * 1000
            is_with = one.hand_in is not None
            key = "desk-breakouts-phases-with" if is_with else "desk-breakouts-phases"
            after = say(key, count=len(one.phases))
            return say("desk-breakouts-prepared"), words.countdown(whole), Tone.MUTED, after
        case "recalled":
            left = (one.grace_until or now) - now
            word, then = say("desk-breakouts-called-back"), say("desk-breakouts-then-over")
            return word, words.countdown(max(0, left)), Tone.WARNING, then
        case "ended":
            return say("desk-breakouts-over"), "", Tone.MUTED, ""
        case _:
            left = one.ends[place] - now
            word = say(
                "desk-breakouts-phase-place",
                phase=phase_named(one, place).upper(),
                place=str(place + 1),
                of=str(len(one.phases)),
            )
            tone = Tone.WARNING if left <= LAST else Tone.TEXT
            return word, words.countdown(max(0, left)), tone, _next(one, place)


def _next(one: BreakoutView, place: int) -> str:
    if place + 1 < len(one.phases):
        length = words.countdown(one.phases[place + 1].seconds * 1000)
        return say("desk-breakouts-then", phase=phase_named(one, place + 1), length=length)
    return say("desk-breakouts-then-recall", grace=str(one.grace))


def _reach(picture: Picture, one: BreakoutView) -> str:
    if one.reach.parties is not None:
        return say("desk-breakouts-for-rooms", count=len(one.reach.parties))
    if one.reach.region is None:
        return say("desk-breakouts-for-all")
    regions = {region.id: region.name for region in picture.replica.all(RegionView)}
    region = regions.get(one.reach.region, one.reach.region)
    return say("desk-breakouts-for-region", region=region)


def _who(picture: Picture, one: BreakoutView) -> str:
    """The rooms that are late, or while people talk those that are finished, by name."""
    wanted = "finished" if one.state == "running" else "late"
    said = [
        room
        for room in picture.replica.all(RoomHeadwayView)
        if room.breakout == one.id and _counts_as(room.state, wanted, one.state)
    ]
    if not said:
        return ""
    said.sort(key=lambda room: room.at)
    parties = picture.parties
    names = [parties[room.party].name for room in said if room.party < len(parties)]
    shown, more = names[:MOST_NAMED], len(names) - MOST_NAMED
    others = (say("desk-breakouts-others", number=words.number(more)),) if more > 0 else ()
    is_late = wanted == "late"
    key = "desk-breakouts-rooms-late" if is_late else "desk-breakouts-rooms-finished"
    return say(key, rooms=words.enumerated((*shown, *others)))


def _counts_as(state: str, wanted: str, standing: str) -> bool:
    """Once people were called back, who still talks is late."""
    return state == wanted or (standing != "running" and state == "talking")
