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
from conference.words.refused import refusal_words
from conference.words.spoken import say, spoken

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

REVEALS = (30, 60, 120, 10, 0)
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
        (view is None, say("desk-lottery-publish-first")),
        (view is not None and view.rehearsal, say("desk-lottery-being-rehearsed")),
        (
            view is not None and (view.draw > 0 or view.stage != LotteryStage.COMMITTED),
            say("desk-lottery-rehearsal-only-before"),
        ),
        _another_is_on(scene),
    )
    return GoPage(
        (say("desk-lottery-rehearsal-means"), say("desk-lottery-rehearsal-nobody")),
        (),
        "",
        False,
        Offer(
            Deed.REHEARSE,
            say("desk-lottery-rehearse"),
            say("desk-lottery-rehearse-armed"),
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
        (view is None, say("desk-lottery-publish-first")),
        (view is not None and view.rehearsal, say("desk-lottery-end-rehearsal-first")),
        (under_way and scene.is_on, say("desk-lottery-is-live")),
        (
            view is not None and view.stage == LotteryStage.VOID and view.draw == 0,
            say("desk-lottery-void-before-draw"),
        ),
        (
            view is not None and view.stage == LotteryStage.REVEALED and scene.is_on,
            say("desk-lottery-end-scene-first"),
        ),
        _another_is_on(scene),
    )
    count = view.draw + 1 if view else 1
    form = spoken().ordinal_form(count)
    alarm = ""
    if further and not under_way:
        alarm = say("desk-lottery-would-be-further", form=form, count=count)
    label, armed = say("desk-lottery-go-live"), say("desk-lottery-screens-armed")
    said = second_person(scene.picture, SecondAct.START, scene.bench.lottery)
    why = why or said.why
    if resumes:
        label = say("desk-lottery-put-back")
    elif further:
        label = say("desk-lottery-go-live-further", form=form, count=count)
    return GoPage(
        (say("desk-lottery-live-means"), say("desk-lottery-live-no-return")),
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
        (view is not None and view.stage == LotteryStage.REVEALED, say("desk-lottery-is-revealed")),
        (not is_drawn, say("desk-lottery-nothing-drawn-yet")),
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
            said.label or say("desk-lottery-reveal"),
            say("desk-lottery-reveal-armed"),
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
    why = hindered(scene, ("end_lottery",), (not scene.is_on, say("desk-lottery-scene-not-on")))
    again = hindered(
        scene,
        ("start_lottery",),
        (view is None or view.draw == 0, say("desk-lottery-no-draw-yet")),
        (scene.is_on, say("desk-lottery-end-scene-first")),
    )
    verdict, progress = _appearing(scene)
    label = say("desk-lottery-end-rehearsal" if rehearsal else "desk-lottery-take-off")
    armed = say("desk-lottery-forgotten-armed" if rehearsal else "desk-lottery-off-armed")
    return EndPage(
        verdict=verdict,
        progress=progress,
        figures=drawn_figures(view) if view and is_revealed else (),
        lines=make_up(view) if view and is_revealed else (),
        end=Offer(Deed.END, label, armed, enabled=not why, tip=why, shown=scene.is_on),
        again=Offer(
            Deed.AGAIN,
            say("desk-lottery-draw-more"),
            enabled=not again,
            tip=again,
            shown=view is not None and view.draw > 0 and (is_revealed or is_void),
        ),
        show=Offer(
            Deed.REVEAL,
            say("desk-lottery-show-again"),
            say("desk-lottery-screens-armed"),
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
        (view is not None and view.rehearsal, say("desk-lottery-end-rehearsal-first")),
        (is_void, say("desk-lottery-is-void")),
    )
    shown = view is not None and not is_void
    return Offer(Deed.VOID, say("desk-lottery-declare-void"), enabled=not why, tip=why, shown=shown)


def _another_is_on(scene: Scene) -> tuple[bool, str]:
    """The obstacle that another lottery has the stage."""
    on = scene.picture.lottery_on
    other = on is not None and on.id != scene.bench.lottery
    return other, say("desk-lottery-other-is-on", title=on.title) if on else ""


def _drawing(scene: Scene) -> tuple[Phrase, JobProgress | None]:
    view, job = scene.view, scene.job
    if view is None or not scene.is_complete:
        return Phrase(say("desk-lottery-digits-first"), Tone.MUTED), None
    if view.drawn is None:
        if job is not None and job.state is JobState.FAILED:
            return Phrase(
                refusal_words("", job.sentence) or say("desk-lottery-draw-not-computed"),
                Tone.DANGER,
            ), None
        waiting = JobProgress(say("desk-lottery-drawing"), None)
        said = say("desk-lottery-digits-complete")
        return Phrase(said, Tone.ACTION), progress_of(job) or waiting
    outside = [line for line in make_up(view) if not line.is_within]
    if outside:
        named = words.enumerated(line.value for line in outside)
        return Phrase(say("desk-lottery-outside-quota", names=named), Tone.DANGER), None
    if view.stage == LotteryStage.DRAWN:
        return Phrase(say("desk-lottery-quotas-met-desks")), None
    return Phrase(say("desk-lottery-quotas-met")), None


def _appearing(scene: Scene) -> tuple[Phrase, JobProgress | None]:
    view = scene.view
    if view is None:
        return Phrase(say("desk-lottery-nothing-drawn"), Tone.MUTED), None
    if view.stage == LotteryStage.VOID:
        return Phrase(say("desk-lottery-declared-void", reason=view.reason), Tone.DANGER), None
    if view.stage != LotteryStage.REVEALED or view.revealed_at is None:
        if scene.is_on:
            return Phrase(say("desk-lottery-under-way"), Tone.WARNING), None
        return Phrase(say("desk-lottery-nothing-revealed"), Tone.MUTED), None
    elapsed = scene.picture.now - view.revealed_at
    if view.reveal_ms > elapsed >= 0:
        left = words.age(view.reveal_ms - elapsed + 999)
        done = elapsed / view.reveal_ms
        count = view.size - view.held
        seats = words.number(int(done * count))
        said = say("desk-lottery-seats-to-go", done=seats, count=count, left=left)
        return Phrase(say("desk-lottery-appearing"), Tone.PROGRAMME), JobProgress(said, done)
    if not scene.is_on:
        return Phrase(say("desk-lottery-scene-over")), None
    if view.rehearsal:
        return Phrase(say("desk-lottery-rehearsal-over")), None
    return Phrase(say("desk-lottery-all-shown")), None
