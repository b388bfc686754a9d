"""The documents of outputs: one an output. Who looks at an output sees what is on air there.

Desks see the previews too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.cues import events as cues
from conference.deliberation.events import Event
from conference.deliberation.lottery import events as lottery
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs import events as outputs
from conference.deliberation.outputs.model import Output, Scene
from conference.deliberation.outputs.preview import (
    preview_revision,
    previews,
    scene_before,
    scene_fault,
)
from conference.deliberation.outputs.watched import WATCHED
from conference.deliberation.polls.events import PollOpened, PollPublished, PollVoided
from conference.deliberation.programme import events as programme
from conference.deliberation.surveys import events as surveys
from conference.deliberation.timers import events as timers

__all__ = ["OutputView", "documents", "touched"]

EVERY = named("output", *Output)

MOVING: frozenset[type] = frozenset(
    {
        *get_args(outputs.Event),
        *get_args(programme.Event),
        *get_args(cues.Event),
        PollOpened,
        PollPublished,
        PollVoided,
        *get_args(lottery.Event),
        surveys.SurveyOpened,
        timers.TimerStarted,
        timers.TimerStopped,
    }
)
"""What may change a preview, whether it can be shown, what BACK brings, or what is on air."""


class OutputView(Lean, frozen=True, tag_field="view", tag="output"):
    """An output: the ``scene`` on air ``since`` then, and whether it is ``black``.

    Screens report ``revision`` back once they show it. For desks only: ``preview`` is what TAKE
    would put on air, ``preview_fault`` why it cannot be shown ("" when it can), ``picked`` whether
    it was prepared and does not come from the item on standby, ``preview_revision`` what TAKE
    names, ``before`` what BACK would bring.
    """

    output: Output
    scene: Scene
    revision: int
    since: int
    black: bool
    preview: Scene | None = None
    preview_fault: str = ""
    picked: bool = False
    preview_revision: int = 0
    before: Scene | None = None


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, OutputView]]:
    """The outputs that this audience looks at; only those among ``paths`` where it is given."""
    wanted = chosen(paths, "output")
    seen = [one for one in WATCHED[audience] if wanted is None or one in wanted]
    if not seen:
        return
    is_desk = audience is Audience.DESK
    standing = previews(meeting) if is_desk else {}
    revision = preview_revision(meeting) if is_desk else 0
    for one in seen:
        state = meeting.outputs.states[one]
        yield (
            f"output/{one}",
            OutputView(
                output=one,
                scene=state.scene,
                revision=state.revision,
                since=state.since,
                black=state.black,
                preview=(preview := standing.get(one)),
                preview_fault=scene_fault(meeting, preview, (one,)) if preview else "",
                picked=is_desk and state.prepared is not None,
                preview_revision=revision,
                before=scene_before(meeting, one) if is_desk else None,
            ),
        )


def touched(event: Event, _meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    return EVERY if type(event) in MOVING else NO_PATHS
