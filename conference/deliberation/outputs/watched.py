"""Who looks at which output, and so which polls and lotteries they are shown."""

from __future__ import annotations

from conference.core.ids import ItemId, LotteryId, PollId
from conference.deliberation.audience import Audience
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs.model import Output, SceneKind

__all__ = [
    "OF_POLLS",
    "WATCHED",
    "are_statements_on",
    "items_on",
    "lotteries_on",
    "polls_on",
    "surveys_on",
    "timers_on",
]

OF_POLLS = frozenset({SceneKind.POLL, SceneKind.RESULT, SceneKind.MAP})
"""Scenes that show a poll."""

WATCHED: dict[Audience, tuple[Output, ...]] = {
    Audience.DESK: tuple(Output),
    Audience.HALL: (Output.HALL, Output.MEMBERS, Output.OVERLAY, Output.STAGE),
    Audience.ROOMS: (Output.ROOMS,),
    Audience.PHONES: (Output.PHONES,),
    Audience.MEMBERS: (Output.MEMBERS,),
    Audience.VOTERS: (),
}
"""The outputs that an audience looks at."""


def polls_on(meeting: Meeting, audience: Audience) -> frozenset[PollId]:
    """The polls in scenes that this audience looks at; what is no scene of a poll shows none."""
    scenes = meeting.outputs.showing(WATCHED[audience]).values()
    return frozenset(
        scene.poll for scene in scenes if scene.kind in OF_POLLS and scene.poll is not None
    )


def lotteries_on(meeting: Meeting, audience: Audience) -> frozenset[LotteryId]:
    """The lotteries in scenes of lotteries that this audience looks at."""
    scenes = meeting.outputs.showing(WATCHED[audience]).values()
    return frozenset(
        scene.lottery
        for scene in scenes
        if scene.kind is SceneKind.LOTTERY and scene.lottery is not None
    )


def timers_on(meeting: Meeting, audience: Audience) -> frozenset[str]:
    """The timers in scenes that this audience looks at."""
    scenes = meeting.outputs.showing(WATCHED[audience]).values()
    return frozenset(scene.timer for scene in scenes if scene.timer is not None)


def items_on(meeting: Meeting, audience: Audience) -> frozenset[ItemId]:
    """The items in scenes that this audience looks at."""
    scenes = meeting.outputs.showing(WATCHED[audience]).values()
    return frozenset(scene.item for scene in scenes if scene.item is not None)


def surveys_on(meeting: Meeting, audience: Audience) -> frozenset[str]:
    """The surveys in scenes that this audience looks at."""
    scenes = meeting.outputs.showing(WATCHED[audience]).values()
    return frozenset(scene.survey for scene in scenes if scene.survey is not None)


def are_statements_on(meeting: Meeting, audience: Audience) -> bool:
    """Whether a scene that this audience looks at shows what tables say."""
    scenes = meeting.outputs.showing(WATCHED[audience]).values()
    return any(scene.kind is SceneKind.STATEMENTS for scene in scenes)
