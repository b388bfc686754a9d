"""Which step of a lottery is due, and what to do next, in one sentence, at every moment."""

from __future__ import annotations

from conference.deliberation.lottery.model import LotteryStage
from conference.protocol.messages import JobState
from conference.ui.kit.phrase import Phrase
from conference.ui.lottery.says.digits import digits_page
from conference.ui.lottery.says.stage import end_page, reveal_page
from conference.ui.lottery.says.state import CeremonyStep, Scene, UploadState
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["following", "step_of"]


def step_of(scene: Scene) -> CeremonyStep:
    """The step that is due."""
    view = scene.view
    if view is None:
        return _before(scene)
    match view.stage:
        case LotteryStage.COMMITTED:
            return CeremonyStep.LIVE if scene.bench.rehearsed else CeremonyStep.REHEARSE
        case LotteryStage.LIVE if not scene.is_on:
            return CeremonyStep.LIVE
        case LotteryStage.LIVE if not scene.is_complete:
            return CeremonyStep.DIGITS
        case LotteryStage.LIVE | LotteryStage.DRAWN:
            return CeremonyStep.REVEAL
        case _:
            return CeremonyStep.END


def following(scene: Scene, now: CeremonyStep) -> Phrase:
    """What to do next, in one sentence; ``now`` is the step that is due."""
    view, job = scene.view, scene.job
    if not scene.is_up:
        return Phrase(say("desk-lottery-next-wait"), Tone.DANGER)
    match now:
        case CeremonyStep.IMPORT if job is not None and job.register:
            said = say("desk-lottery-next-files-register")
        case CeremonyStep.IMPORT:
            said = say("desk-lottery-next-files")
        case CeremonyStep.SETTINGS:
            said = say("desk-lottery-next-settings")
        case CeremonyStep.CHECK if scene.is_busy:
            said = say("desk-lottery-next-checking")
        case CeremonyStep.CHECK if job is not None and not job.faults and job.possible is None:
            said = say("desk-lottery-next-check-again")
        case CeremonyStep.CHECK:
            said = say("desk-lottery-next-mend")
        case CeremonyStep.PUBLISH if job is not None and job.state is JobState.PREPARING:
            said = say("desk-lottery-next-preparing")
        case CeremonyStep.PUBLISH:
            said = say("desk-lottery-next-publish")
        case CeremonyStep.REHEARSE:
            said = say("desk-lottery-next-rehearse")
        case CeremonyStep.LIVE if view is not None and view.stage == LotteryStage.LIVE:
            said = say("desk-lottery-next-put-back")
        case CeremonyStep.LIVE:
            said = say("desk-lottery-next-live")
        case CeremonyStep.DIGITS:
            return _next_digit(scene)
        case CeremonyStep.REVEAL:
            return _next_reveal(scene)
        case CeremonyStep.END:
            return _next_end(scene)
    return Phrase(said, Tone.ACTION)


def _before(scene: Scene) -> CeremonyStep:
    """Before the commitment: files, then settings, then the check, then publishing."""
    job, bench = scene.job, scene.bench
    files = [one for _, one in bench.needed if one is not None]
    is_sending = any(one.state is not UploadState.DONE for one in files)
    if job is None or job.state is JobState.IDLE or is_sending:
        return (
            CeremonyStep.IMPORT
            if len(files) < len(bench.needed) or is_sending
            else CeremonyStep.SETTINGS
        )
    if job.state is JobState.PREPARING:
        return CeremonyStep.PUBLISH
    if bench.checked is None and not scene.is_busy and (files or job.possible is True):
        return CeremonyStep.SETTINGS  # not checked with the files and settings that this desk has
    if job.possible is True and not job.faults:
        return CeremonyStep.PUBLISH
    return CeremonyStep.CHECK


def _next_digit(scene: Scene) -> Phrase:
    page = digits_page(scene)
    if page.alarm:
        return Phrase(say("desk-lottery-next-look-again"), Tone.DANGER)
    said = say("desk-lottery-next-digits")
    return Phrase(said, Tone.ACTION)


def _next_reveal(scene: Scene) -> Phrase:
    page = reveal_page(scene)
    if page.verdict.tone is Tone.DANGER:
        return page.verdict
    if page.progress is not None:
        return Phrase(say("desk-lottery-next-working"), Tone.ACTION)
    is_rehearsal = scene.view is not None and scene.view.rehearsal
    whom = "hall" if is_rehearsal else "everybody"
    return Phrase(say("desk-lottery-next-reveal", whom=whom), Tone.ACTION)


def _next_end(scene: Scene) -> Phrase:
    view = scene.view
    if scene.is_on:
        page = end_page(scene)
        said = say("desk-lottery-next-take-off")
        if page.progress is not None:
            said = say("desk-lottery-next-appearing")
        if view is not None and view.rehearsal:
            said = say("desk-lottery-next-end-rehearsal")
        return Phrase(said, Tone.ACTION)
    if view is not None and view.stage == LotteryStage.VOID:
        return Phrase(say("desk-lottery-next-void"), Tone.WARNING)
    return Phrase(say("desk-lottery-next-done"), Tone.MUTED)
