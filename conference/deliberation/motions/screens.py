"""The documents of motions for screens: of each only what is on one, as ``passage/<key>``.

Who looks at an output sees what its scenes show of motions, also what an open or shown vote of the
chamber is on; desks see what stands on previews too. The whole motion is for desks alone: pages ask
for it over HTTP when somebody reads it.
"""

from __future__ import annotations

from collections.abc import Iterator

from conference.core.ids import PollId
from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.motions.events import Event as MotionEvent
from conference.deliberation.motions.model import State
from conference.deliberation.motions.passage import PassageView, Shown, passage
from conference.deliberation.outputs.documents import MOVING
from conference.deliberation.outputs.model import Scene, SceneKind
from conference.deliberation.outputs.preview import previews
from conference.deliberation.outputs.watched import WATCHED
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.events import PollClosed, PollPrepared, PollVoided

__all__ = ["TabledView", "passages", "tabled", "touched"]

SEES_VOTES = frozenset({Audience.DESK, Audience.HALL, Audience.MEMBERS})
"""Who is shown the vote of the chamber that is open, whatever is on their screens."""

LISTED = frozenset({Audience.MEMBERS})
"""Who has the list of motions."""


class TabledView(Lean, frozen=True, tag_field="view", tag="tabled"):
    """A motion as members find it in a list; ``left`` amendments are to be voted on.

    ``changed`` grows with every change of it: whoever reads it then asks for it again.
    """

    id: str
    title: str
    reading: int
    verdict: str
    clauses: int
    amendments: int
    left: int
    changed: int


def passages(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, PassageView]]:
    """What this audience is shown of motions; only those among ``paths`` where it is given."""
    wanted = chosen(paths, "passage")
    if wanted is not None and not wanted:
        return
    for key, shown in _shown(meeting, audience).items():
        if wanted is not None and key not in wanted:
            continue
        if (view := passage(meeting, shown)) is not None:
            yield f"passage/{key}", view


def tabled(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, TabledView]]:
    """The list of motions, in the order in which they were tabled."""
    wanted = chosen(paths, "tabled")
    if audience not in LISTED or (wanted is not None and not wanted):
        return
    for one in meeting.motions.order:
        if wanted is not None and one not in wanted:
            continue
        motion = meeting.motions.by_id[one]
        yield (
            f"tabled/{one}",
            TabledView(
                id=one,
                title=motion.text.title or one,
                reading=motion.number,
                verdict=motion.verdict.value,
                clauses=len(motion.text.clauses),
                amendments=len(motion.amendments),
                left=len(motion.in_state(State.PROPOSED)),
                changed=motion.changed,
            ),
        )


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change."""
    if isinstance(event, MotionEvent):
        return named("tabled", event.motion) | _on_screens(meeting)
    match event:
        case PollVoided(poll, _, _):
            return named("tabled", meeting.motions.by_poll.get(poll)) | _on_screens(meeting)
        case PollPrepared(poll):
            motion = meeting.motions.by_poll.get(poll.id)
            return named("tabled", motion) | (_on_screens(meeting) if motion else NO_PATHS)
        case _:
            return _on_screens(meeting) if type(event) in _SHOWING else NO_PATHS


_SHOWING: frozenset[type] = MOVING | {PollClosed}
"""What brings motions onto screens, or takes them off."""


def _on_screens(meeting: Meeting) -> Paths:
    """Desks see whatever anybody does."""
    return named("passage", *_shown(meeting, Audience.DESK)) if meeting.motions.order else NO_PATHS


def _shown(meeting: Meeting, audience: Audience) -> dict[str, Shown]:
    """What is shown of motions, by key."""
    if not meeting.motions.order:
        return {}
    scenes = [*meeting.outputs.showing(WATCHED[audience]).values()]
    if audience is Audience.DESK:
        scenes += previews(meeting).values()
    found = [one for scene in scenes if (one := _of_scene(meeting, scene)) is not None]
    open_ = meeting.polls.open_to(Electorate.CHAMBER) if audience in SEES_VOTES else None
    if open_ is not None and (vote := _of_poll(meeting, open_.id)) is not None:
        found.append(vote)
    return {one.key: one for one in found}


def _of_scene(meeting: Meeting, scene: Scene) -> Shown | None:
    if scene.kind is SceneKind.MOTION and scene.motion is not None:
        return Shown(scene.motion, scene.amendment, scene.clause, "", scene.page)
    if scene.kind is SceneKind.POLL and scene.poll is not None:
        return _of_poll(meeting, scene.poll)
    return None


def _of_poll(meeting: Meeting, poll: str) -> Shown | None:
    motion = meeting.motions.by_poll.get(PollId(poll))
    return Shown(motion, poll=poll) if motion is not None else None
