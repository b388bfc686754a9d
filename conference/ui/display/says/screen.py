"""What a screen shows: the scene of its output, and what stands around every scene.

The same function serves displays and the monitors of desks, so a preview is what TAKE brings.
Nothing here works out by itself what to show: it is what the output's document says.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from conference.protocol.messages import BLACK
from conference.protocol.views import Audience, Output, PollView, Scene, SceneKind, as_told
from conference.ui.display.says.candidates import Candidates, candidates
from conference.ui.display.says.cards import (
    Breakout,
    Holding,
    MapScene,
    Spoken,
    breakout,
    holding,
    map_scene,
    motion,
    on_the_floor,
    plain_message,
    speaker,
    timer,
)
from conference.ui.display.says.ceremony import Ceremony, ceremony
from conference.ui.display.says.chamber import (
    ChamberVote,
    Verdict,
    chamber_verdict,
    chamber_vote,
)
from conference.ui.display.says.count import CountScene, count_scene
from conference.ui.display.says.motion import MotionScene, motion_scene
from conference.ui.display.says.overlay import Overlay, overlay
from conference.ui.display.says.poll import PollScene, asked, result
from conference.ui.display.says.stage import StageScene, stage
from conference.ui.display.says.statements import StatementsScene, statements_scene
from conference.ui.display.says.survey import SurveyScene, survey_on, survey_scene
from conference.ui.display.says.talking import talking
from conference.ui.elections.says.sheet import guarantee_of
from conference.ui.floor.says.names import current_floor
from conference.ui.kit import words
from conference.ui.picture import Picture
from conference.ui.statements.says.board import board_on
from conference.words.say import words_in

__all__ = ["GRACE", "Painting", "Screen", "previewed", "scene_of", "screen"]

GRACE = 12_000
"""A link that was lost for less than so many ms is no event for the audience."""

AUDIENCES = {Output.ROOMS: Audience.ROOMS, Output.PHONES: Audience.PHONES}
"""Who looks at an output, where it is not the hall."""

UNTOLD = Scene(SceneKind.HOLDING)
"""What a screen shows that has not been told its scene yet."""

Painting = (
    PollScene
    | Candidates
    | CountScene
    | ChamberVote
    | Verdict
    | Ceremony
    | Breakout
    | Holding
    | Spoken
    | MotionScene
    | MapScene
    | Overlay
    | StageScene
    | StatementsScene
    | SurveyScene
)
"""All that is to be painted of a scene."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A whole screen. ``report`` is the revision of its output and what is painted then.

    ``black`` lies above the scene, which goes on below. ``stale`` is "" while fresh; ``join`` is
    for the QR code, "" for none. ``zone`` says whose time the clock shows, "" where it is also this
    machine's.
    """

    scene: Painting
    clock: str
    zone: str
    name: str
    rehearsal: bool
    join: str
    stale: str
    black: bool = False
    report: tuple[int, str] | None = None


def screen(picture: Picture, output: Output = Output.HALL) -> Screen:
    """What is on air on an output."""
    view = picture.output(output)
    if view is None:
        return _around(picture, scene_of(picture, output, UNTOLD))
    shown = BLACK if view.black else view.scene.kind.value
    return _around(
        picture,
        scene_of(picture, output, view.scene),
        black=view.black,
        report=(view.revision, shown),
    )


def previewed(picture: Picture, output: Output) -> Screen | None:
    """What TAKE would put on air on an output; None where it would put nothing there."""
    view = picture.output(output)
    if view is None or view.preview is None or view.preview_fault:
        return None
    return _around(picture, scene_of(picture, output, view.preview))


def scene_of(picture: Picture, output: Output, scene: Scene) -> Painting:
    """What an output paints for a scene, as its audience may see it."""
    if output is Output.OVERLAY:
        return overlay(picture, scene)
    return stage(picture, scene) if output is Output.STAGE else _in_full(picture, output, scene)


def _in_full(picture: Picture, output: Output, scene: Scene) -> Painting:
    """A scene that has the whole screen."""
    match scene.kind:
        case SceneKind.POLL:
            poll = _poll(picture, output, scene)
            return _of_poll(picture, poll, asked, chamber_vote)
        case SceneKind.RESULT:
            poll = _poll(picture, output, scene)
            return _of_poll(picture, poll, result, chamber_verdict)
        case SceneKind.MAP:
            return map_scene(picture, scene, _poll(picture, output, scene))
        case SceneKind.LOTTERY:
            lottery = picture.lottery(scene.lottery) if scene.lottery else None
            return ceremony(lottery, picture.origin) if lottery else holding(picture, UNTOLD)
        case SceneKind.BREAKOUT:
            return talking(picture, scene) or breakout(picture, scene)
        case SceneKind.TIMER:
            return timer(picture, scene)
        case SceneKind.SPEAKER:
            return _speaker(picture, scene)
        case SceneKind.MOTION:
            view = picture.passage(scene)
            return motion_scene(view) if view is not None else motion(scene)
        case SceneKind.STATEMENTS:
            board = board_on(picture)
            return statements_scene(board) if board is not None else holding(picture, UNTOLD)
        case SceneKind.SURVEY:
            survey = survey_on(picture, scene)
            return survey_scene(survey, words_in("en")) if survey else holding(picture, UNTOLD)
        case SceneKind.MESSAGE:
            return plain_message(scene)
        case SceneKind.VIDEO | SceneKind.HOLDING:
            return holding(picture, scene)
        case _:
            assert_never(scene.kind)


def _speaker(picture: Picture, scene: Scene) -> Painting:
    """Who has the floor of a list of speakers; without one the speaker of the item."""
    floor = current_floor(picture)
    speaking = floor.speaking if floor is not None and not scene.title else None
    if floor is None or speaking is None:
        return speaker(picture, scene)
    return on_the_floor(picture, floor, speaking)


def _of_poll(
    picture: Picture,
    poll: PollView | None,
    plain: Callable[[Picture, PollView], Painting],
    decision: Callable[[Picture, PollView], Painting],
) -> Painting:
    """A poll that is here, by whether it is an election, or a decision of the chamber."""
    if poll is None:
        return holding(picture, UNTOLD)
    election = picture.election_of(poll.id)
    if election is not None:
        outcome = poll.outcome if plain is result and poll.state != "void" else None
        if outcome is not None and outcome.ballots:
            return count_scene(poll, outcome, guarantee_of(election))
        return candidates(picture, poll, election)
    return (plain if poll.needs is None else decision)(picture, poll)


def _poll(picture: Picture, output: Output, scene: Scene) -> PollView | None:
    poll = picture.poll(scene.poll)
    return as_told(poll, AUDIENCES.get(output, Audience.HALL)) if poll is not None else None


def _around(
    picture: Picture,
    scene: Painting,
    *,
    black: bool = False,
    report: tuple[int, str] | None = None,
) -> Screen:
    conference = picture.conference
    rehearses = isinstance(scene, Ceremony) and scene.lottery.rehearsal
    return Screen(
        scene=scene,
        clock=words.clock(picture.now, picture.zone),
        zone=words.zone_words(picture.zone, picture.now),
        name=conference.name if conference else "",
        rehearsal=rehearses or bool(conference and conference.rehearsal),
        join=picture.join,
        stale=_stale(picture),
        black=black,
        report=report,
    )


def _stale(picture: Picture) -> str:
    """What the audience may know of our link: nothing, until it is lost for ``GRACE`` ms."""
    link = picture.link
    if link.is_up:
        return ""
    if picture.conference is None or link.heard_at is None:
        return link.sentence or "Connecting"
    lost = picture.now - link.heard_at
    return f"As of {words.age(lost)} ago" if lost >= GRACE else ""
