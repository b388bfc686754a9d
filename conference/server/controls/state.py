"""How the show stands, for whoever runs it from outside: one document, made of the meeting."""

from __future__ import annotations

from collections.abc import Sequence

from conference.core.clock import Millis
from conference.core.ids import ItemId, PollId
from conference.deliberation.breakouts.model import Breakout, BreakoutState
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs.model import Output, Scene
from conference.deliberation.outputs.preview import preview_revision, previews, scene_before
from conference.deliberation.programme.model import Item, Programme, on_standby
from conference.protocol.control import (
    Armed,
    BreakoutNow,
    ItemNow,
    Obs,
    OutputNow,
    PollNow,
    TimerNow,
)
from conference.protocol.messages import Control

__all__ = ["control_of", "item_of", "titled"]


def control_of(
    meeting: Meeting, now: Millis, armed: Sequence[Armed] = (), obs: Obs | None = None
) -> Control:
    """The document as of ``now``."""
    programme, standing = meeting.programme, previews(meeting)
    return Control(
        at=now,
        conference=meeting.founding.name,
        rehearsal=meeting.founding.rehearsal,
        on=_now(item_of(programme, programme.on), programme),
        standby=_now(on_standby(programme), programme),
        picked=programme.standby is not None,
        playhead=programme.playhead,
        preview=preview_revision(meeting),
        outputs=tuple(_output(meeting, one, standing.get(one)) for one in Output),
        polls=tuple(
            PollNow(poll.id, poll.question, poll.opened_at or 0, poll.closes_at)
            for poll in meeting.polls.open()
        ),
        armed=tuple(armed),
        obs=obs,
        timers=tuple(
            TimerNow(
                one.id, one.label, one.kind.value, one.length, one.rest(now), one.ends_at,
                one.times, one.place,
            )
            for one in meeting.timers.in_order()
        ),
        breakouts=(
            *(_breakout(one, now) for one in meeting.breakouts.live()),
            *(
                _breakout(one, now)
                for one in meeting.breakouts.in_order()
                if one.state is BreakoutState.DRAFT
            ),
        ),
    )  # fmt: skip


def item_of(programme: Programme, name: ItemId | None) -> Item | None:
    """The item of this id; None where there is none."""
    return next((item for item in programme.items if item.id == name), None)


def titled(meeting: Meeting, name: str) -> str:
    """The title of the item, or the question of the poll, with this id; "" where there is none."""
    item, poll = item_of(meeting.programme, ItemId(name)), meeting.polls.by_id.get(PollId(name))
    if item is not None:
        return item.title
    return poll.question if poll is not None else ""


def _now(item: Item | None, programme: Programme) -> ItemNow | None:
    if item is None:
        return None
    run = programme.runs.get(item.id) if item.id == programme.on else None
    return ItemNow(item.id, item.title, item.kind, item.minutes, run.started_at if run else None)


def _breakout(one: Breakout, now: Millis) -> BreakoutNow:
    place = one.running(now) if one.ends else 0
    end = one.grace_until
    if one.state is BreakoutState.RUNNING:
        end = one.ends[place]
    return BreakoutNow(
        id=one.id,
        title=one.title,
        state=one.state,
        phase=one.phases[place].kind if one.is_live else "",
        place=place,
        left=max(0, end - now) if end is not None else 0,
        times=one.times,
    )


def _output(meeting: Meeting, output: Output, preview: Scene | None) -> OutputNow:
    state = meeting.outputs.states[output]
    return OutputNow(
        output=output,
        scene=state.scene.kind,
        title=_words(meeting, state.scene),
        since=state.since,
        black=state.black,
        revision=state.revision,
        before=scene_before(meeting, output) is not None,
        preview=preview.kind if preview is not None else "",
    )


def _words(meeting: Meeting, scene: Scene) -> str:
    """What a scene is about, in words: its question, its item, its timer, or its own title."""
    poll = meeting.polls.by_id.get(scene.poll) if scene.poll is not None else None
    item = item_of(meeting.programme, scene.item)
    timer = meeting.timers.by_id.get(scene.timer) if scene.timer is not None else None
    if poll is not None:
        return poll.question
    if timer is not None:
        return timer.label
    return item.title if item is not None else scene.title
