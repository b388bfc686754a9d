"""The strip of what is open now: each thing that is live, in words, with its stop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from conference.core.ids import ItemId, PollId
from conference.deliberation.cues.commands import SkipCue
from conference.deliberation.cues.model import CueOutcome
from conference.deliberation.outputs.commands import SetBlackout, TakeBack
from conference.deliberation.polls.commands import ClosePoll
from conference.deliberation.polls.electorate import Electorate
from conference.protocol.views import Output, PollView, SceneKind
from conference.ui.cues.says.words import cue_words
from conference.ui.display.says.names import joined, scene_words
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import Picture, Tone, counted
from conference.words.spoken import say

__all__ = ["OpenLine", "Stop", "open_now"]

Stop: TypeAlias = ClosePoll | SetBlackout | TakeBack | SkipCue
"""What a stop of the strip asks for."""

SPOKEN = frozenset({SceneKind.MESSAGE, SceneKind.MOTION})


@dataclass(frozen=True, slots=True)
class OpenLine:
    """Something that is live: its ``key`` stays, what is said of it runs. ``stop`` ends it, by a
    button of ``label``; None where nothing here does.
    """

    key: str
    said: Phrase
    label: str = ""
    stop: Stop | None = None


def open_now(picture: Picture, electorate: str = Electorate.PARTIES) -> tuple[OpenLine, ...]:
    """All that is live now, what people answer first.

    Keys mean the poll of ``electorate``, and its stop alone names one.
    """
    return tuple(_lines(picture, electorate))


def _lines(picture: Picture, electorate: str) -> Iterator[OpenLine]:
    for poll in picture.polls:
        if poll.state == "open":
            said = Phrase(_poll(picture, poll), Tone.TEXT, poll.question)
            label = _stop(picture, poll, has_key=poll.electorate == electorate)
            yield OpenLine(f"poll:{poll.id}", said, label, ClosePoll(PollId(poll.id)))
    yield from _black(picture)
    yield from _spoken(picture)
    lottery = picture.lottery_on
    if lottery is not None:
        rehearsal = "yes" if lottery.rehearsal else "no"
        what = say("desk-outputs-lottery", rehearsal=rehearsal, title=lottery.title)
        yield OpenLine(f"lottery:{lottery.id}", Phrase(what))
    yield from _waiting(picture)


def _stop(picture: Picture, poll: PollView, *, has_key: bool) -> str:
    """What the stop of a poll says: whose poll it closes, and by which key."""
    closes = say("desk-close")
    if picture.chamber is not None:
        closes = say("desk-outputs-close-whose", whose=poll.electorate)
    return f"{closes}  F6" if has_key else closes


def _beside(picture: Picture, poll: PollView) -> str:
    """Where both rooms and chamber can be asked: whose poll it is first, its question last."""
    known, chamber = counted(picture, poll), picture.chamber
    whole = known.turnout.headcount if known is not None else 0
    if poll.electorate == Electorate.CHAMBER and chamber is not None:
        whole = chamber.present
    answers = words.number(known.turnout.people) if known is not None else "0"
    ends = (
        words.span(picture.now - (poll.opened_at or picture.now))
        if poll.closes_at is None
        else _closes(picture, poll.closes_at)
    )
    said = say(
        "desk-outputs-whose-answers",
        whose=poll.electorate,
        part=answers,
        whole=words.number(whole),
    )
    return " · ".join((said, ends, say("desk-outputs-question", question=poll.question)))


def _closes(picture: Picture, at: int) -> str:
    return say("scene-closes-in", span=words.span(max(0, at - picture.now)))


def _poll(picture: Picture, poll: PollView) -> str:
    if picture.chamber is not None or poll.electorate != Electorate.PARTIES:
        return _beside(picture, poll)
    known = counted(picture, poll)
    turnout = known.turnout if known is not None else None
    told = {"number": words.number(poll.place + 1), "question": poll.question}
    said = say("desk-outputs-poll-none", **told)
    if turnout is not None:
        part, whole = words.number(turnout.people), words.number(turnout.headcount)
        said = say("desk-outputs-poll", part=part, whole=whole, **told)
    parts = [said, words.span(picture.now - (poll.opened_at or picture.now))]
    parts += [_closes(picture, poll.closes_at)] if poll.closes_at is not None else []
    return " · ".join(parts)


def _black(picture: Picture) -> Iterator[OpenLine]:
    black = tuple(one.output for one in picture.outputs if one.black)
    if black:
        said = Phrase(say("desk-outputs-black-on", outputs=joined(black)), Tone.PROGRAMME)
        stop = SetBlackout(black, False)
        yield OpenLine(f"black:{'+'.join(black)}", said, say("desk-outputs-lift"), stop)


def _spoken(picture: Picture) -> Iterator[OpenLine]:
    """Messages on air, each with the outputs that it is on."""
    on: dict[str, list[tuple[Output, int, bool]]] = {}
    for one in picture.outputs:
        if one.scene.kind in SPOKEN:
            said = scene_words(picture, one.scene)
            on.setdefault(said, []).append((one.output, one.revision, one.before is not None))
    for said, places in on.items():
        outputs = tuple(output for output, _, _ in places)
        stop = TakeBack(outputs, tuple(revision for _, revision, _ in places))
        may = all(before for _, _, before in places)
        key = f"message:{stop.revisions}:{said}"
        line = Phrase(f"{joined(outputs)}: {said}")
        back = say("desk-outputs-back")
        yield OpenLine(key, line, back, stop) if may else OpenLine(key, line)


def _waiting(picture: Picture) -> Iterator[OpenLine]:
    on = picture.on
    view = picture.cues(on.id) if on is not None else None
    for one in view.cues if view is not None else ():
        if on is not None and one.outcome is CueOutcome.WAITING:
            left = words.span(max(0, (one.due or picture.now) - picture.now))
            cue, stop = cue_words(picture, one.cue), SkipCue(ItemId(on.id), one.cue.id)
            said = Phrase(say("desk-outputs-cue-in", span=left, cue=cue))
            yield OpenLine(f"cue:{one.cue.id}", said, say("desk-outputs-skip"), stop)
