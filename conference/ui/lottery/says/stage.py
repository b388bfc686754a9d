"""The pages of a lottery on stage: rehearse, go live, draw and reveal, end."""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.lottery.model import LotteryStage
from conference.deliberation.seconding.model import SecondAct
from conference.protocol.messages import JobState
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.kit.seconding import second_person
from conference.ui.lottery.says.makeup import MakeUpLine, drawn_figures, make_up
from conference.ui.lottery.says.publish import figures_of
from conference.ui.lottery.says.state import (
    Deed,
    JobProgress,
    KeyFigure,
    Offer,
    Scene,
    hindered,
    progress_of,
)
from conference.ui.picture import Tone

__all__ = [
    "REVEALS",
    "EndPage",
    "GoPage",
    "RevealPage",
    "end_page",
    "live_page",
    "rehearse_page",
    "reveal_page",
    "void_offer",
]

REVEALS = {"over 30 seconds": 30, "over 1 minute": 60, "over 2 minutes": 120, "over 10 seconds": 10,
           "all at once": 0}  # fmt: skip
"""How fast the seats appear, in seconds."""


@dataclass(frozen=True, slots=True)
class GoPage:
    """Rehearse, or go live: what it means, what everybody will see, and the button.

    ``needs_reason`` asks for a typed reason first, ``alarm`` is said in red.
    """

    sentences: tuple[str, ...]
    figures: tuple[KeyFigure, ...]
    alarm: str
    needs_reason: bool
    go: Offer


@dataclass(frozen=True, slots=True)
class RevealPage:
    """What was drawn, before everybody sees it."""

    verdict: Phrase
    progress: JobProgress | None
    figures: tuple[KeyFigure, ...]
    lines: tuple[MakeUpLine, ...]
    may_choose: bool
    reveal: Offer


@dataclass(frozen=True, slots=True)
class EndPage:
    """After the reveal: how far it is, and what can be done about the scene."""

    verdict: Phrase
    progress: JobProgress | None
    figures: tuple[KeyFigure, ...]
    lines: tuple[MakeUpLine, ...]
    end: Offer
    again: Offer
    show: Offer


def rehearse_page(scene: Scene) -> GoPage:
    """The rehearsal: on the hall's screens only, marked, and forgotten afterwards."""
    view = scene.view
    why = hindered(
        scene,
        ("start_lottery",),
        (view is None, "Publish the commitment first."),
        (view is not None and view.rehearsal, "It is being rehearsed."),
        (
            view is not None and (view.draw > 0 or view.stage != LotteryStage.COMMITTED),
            "A rehearsal is possible before the first real draw only.",
        ),
        _another_is_on(scene),
    )
    return GoPage(
        (
            "Everything as it will be: two people enter digits, the chamber appears. The hall "
            "display says REHEARSAL across the picture; parties and phones see nothing of it.",
            "Nobody is drawn. When it is ended, its digits are forgotten.",
        ),
        (),
        "",
        False,
        Offer(
            Deed.REHEARSE,
            "Rehearse it",
            "Press again: REHEARSAL on the hall display",
            enabled=not why,
            tip=why,
        ),
    )


def live_page(scene: Scene) -> GoPage:
    """Going live; a further draw from the same commitment is said in red."""
    view = scene.view
    further = view is not None and view.draw > 0
    under_way = (
        view is not None
        and not view.rehearsal
        and (view.stage in {LotteryStage.LIVE, LotteryStage.DRAWN})
    )
    resumes = under_way and not scene.is_on
    why = hindered(
        scene,
        ("start_lottery",),
        (view is None, "Publish the commitment first."),
        (view is not None and view.rehearsal, "End the rehearsal first."),
        (under_way and scene.is_on, "It is live."),
        (
            view is not None and view.stage == LotteryStage.VOID and view.draw == 0,
            "This commitment was declared void before any draw. Prepare another lottery.",
        ),
        (
            view is not None and view.stage == LotteryStage.REVEALED and scene.is_on,
            "End the scene of this draw first.",
        ),
        _another_is_on(scene),
    )
    number = words.ordinal(view.draw + 1) if view else ""
    alarm = ""
    if further and not under_way:
        alarm = (
            f"This would be the {number} draw from one commitment. One draw counts: every screen, "
            "the record and the audit will show that there was another, and your reason."
        )
    label, armed = "Go live", "Press again: it is on every screen"
    said = second_person(scene.picture, SecondAct.START, scene.bench.lottery)
    why = why or said.why
    if resumes:
        label = "Put the scene back on the screens"
    elif further:
        label = f"Go live with the {number} draw"
    return GoPage(
        (
            "The scene goes to the hall, the parties and all phones: what a lottery is, then the "
            "digits as they fall.",
            "From the first digit on nothing can be taken back, only declared void with a reason.",
        ),
        figures_of(view) if view else (),
        alarm,
        further and not under_way,
        Offer(Deed.START, said.label or label, armed, enabled=not why, tip=why),
    )


def reveal_page(scene: Scene) -> RevealPage:
    """The panel against its quotas; the desk sees it before everybody."""
    view = scene.view
    is_drawn = view is not None and view.stage == LotteryStage.DRAWN
    why = hindered(
        scene,
        ("reveal_lottery",),
        (view is not None and view.stage == LotteryStage.REVEALED, "It is revealed."),
        (not is_drawn, "Nothing is drawn yet."),
        _another_is_on(scene),
    )
    verdict, progress = _drawing(scene)
    said = second_person(scene.picture, SecondAct.REVEAL, scene.bench.lottery)
    why = why or said.why
    return RevealPage(
        verdict=verdict,
        progress=progress,
        figures=drawn_figures(view) if view else (),
        lines=make_up(view) if view else (),
        may_choose=is_drawn and not why,
        reveal=Offer(
            Deed.REVEAL,
            said.label or "Reveal",
            "Press again: everybody sees it",
            enabled=not why,
            tip=why,
        ),
    )


def end_page(scene: Scene) -> EndPage:
    """The seats as they appear; then the end of the scene."""
    view = scene.view
    is_revealed = view is not None and view.stage == LotteryStage.REVEALED
    is_void = view is not None and view.stage == LotteryStage.VOID
    rehearsal = view is not None and view.rehearsal
    why = hindered(scene, ("end_lottery",), (not scene.is_on, "Its scene is not on."))
    again = hindered(
        scene,
        ("start_lottery",),
        (view is None or view.draw == 0, "There was no draw yet."),
        (scene.is_on, "End the scene of this draw first."),
    )
    verdict, progress = _appearing(scene)
    label = "End the rehearsal" if rehearsal else "Take the scene off"
    armed = "Press again: it is forgotten" if rehearsal else "Press again: the screens go on"
    return EndPage(
        verdict=verdict,
        progress=progress,
        figures=drawn_figures(view) if view and is_revealed else (),
        lines=make_up(view) if view and is_revealed else (),
        end=Offer(Deed.END, label, armed, enabled=not why, tip=why, shown=scene.is_on),
        again=Offer(
            Deed.AGAIN,
            "Draw once more …",
            enabled=not again,
            tip=again,
            shown=view is not None and view.draw > 0 and (is_revealed or is_void),
        ),
        show=Offer(
            Deed.REVEAL,
            "Show the result again",
            "Press again: it is on every screen",
            enabled=is_revealed and not hindered(scene, ("reveal_lottery",), _another_is_on(scene)),
            shown=is_revealed and not scene.is_on,
        ),
    )


def void_offer(scene: Scene) -> Offer:
    """Declaring it void, with a reason that everybody sees."""
    view = scene.view
    is_void = view is not None and view.stage == LotteryStage.VOID
    why = hindered(
        scene,
        ("void_lottery",),
        (view is not None and view.rehearsal, "End the rehearsal first."),
        (is_void, "It is void."),
    )
    shown = view is not None and not is_void
    return Offer(Deed.VOID, "Declare void …", enabled=not why, tip=why, shown=shown)


def _another_is_on(scene: Scene) -> tuple[bool, str]:
    """The obstacle that another lottery has the stage."""
    on = scene.picture.lottery_on
    other = on is not None and on.id != scene.bench.lottery
    return other, f"“{on.title}” is still on the screens. End it first." if on else ""


def _drawing(scene: Scene) -> tuple[Phrase, JobProgress | None]:
    view, job = scene.view, scene.job
    if view is None or not scene.is_complete:
        return Phrase("The digits come first.", Tone.MUTED), None
    if view.drawn is None:
        if job is not None and job.state is JobState.FAILED:
            return Phrase(job.sentence or "The draw could not be computed.", Tone.DANGER), None
        waiting = JobProgress("Drawing …", None)
        said = "The digits are complete; the panel is being worked out."
        return Phrase(said, Tone.ACTION), progress_of(job) or waiting
    outside = [line for line in make_up(view) if not line.is_within]
    if outside:
        named = words.enumerated(line.value for line in outside)
        return Phrase(f"Outside its quota: {named}. Do not reveal it.", Tone.DANGER), None
    if view.stage == LotteryStage.DRAWN:
        return Phrase("Every quota is met. Only the desks see this so far."), None
    return Phrase("Every quota is met."), None


def _appearing(scene: Scene) -> tuple[Phrase, JobProgress | None]:
    view = scene.view
    if view is None:
        return Phrase("Nothing was drawn.", Tone.MUTED), None
    if view.stage == LotteryStage.VOID:
        return Phrase(f"Declared void: {view.reason}", Tone.DANGER), None
    if view.stage != LotteryStage.REVEALED or view.revealed_at is None:
        if scene.is_on:
            return Phrase("It is under way. Ending it now takes the scene off.", Tone.WARNING), None
        return Phrase("Nothing is revealed yet.", Tone.MUTED), None
    elapsed = scene.picture.now - view.revealed_at
    if view.reveal_ms > elapsed >= 0:
        left = words.age(view.reveal_ms - elapsed + 999)
        done = elapsed / view.reveal_ms
        seats = words.number(int(done * (view.size - view.held)))
        said = f"{seats} of {words.number(view.size - view.held)} seats, {left} to go"
        return Phrase("The chamber appears seat by seat.", Tone.PROGRAMME), JobProgress(said, done)
    if not scene.is_on:
        return Phrase("The scene is over. The result stands in the record."), None
    if view.rehearsal:
        return Phrase("The rehearsal is through. End it when everybody has seen it."), None
    return Phrase("All seats are shown. People look for their own code."), None
