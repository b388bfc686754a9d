"""Which step of a lottery is due, and what to do next, in one sentence, at every moment."""

from __future__ import annotations

from conference.deliberation.lottery.model import LotteryStage
from conference.protocol.messages import JobState
from conference.ui.kit.phrase import Phrase
from conference.ui.lottery.says.digits import digits_page
from conference.ui.lottery.says.stage import end_page, reveal_page
from conference.ui.lottery.says.state import CeremonyStep, Scene, UploadState
from conference.ui.picture import Tone

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
        return Phrase("Wait for the link: nothing can be done without it.", Tone.DANGER)
    match now:
        case CeremonyStep.IMPORT if job is not None and job.register:
            said = "Choose the file of people and that of quotas, or quotas and then the register."
        case CeremonyStep.IMPORT:
            said = "Choose the file of people and the file of quotas."
        case CeremonyStep.SETTINGS:
            said = "Say how many seats there are and how to draw, then check the files."
        case CeremonyStep.CHECK if scene.is_busy:
            said = "The files are being checked; wait, or cancel."
        case CeremonyStep.CHECK if job is not None and not job.faults and job.possible is None:
            said = "Check again, or change the settings or the files first."
        case CeremonyStep.CHECK:
            said = "Mend what is listed and send the file anew, or change the settings."
        case CeremonyStep.PUBLISH if job is not None and job.state is JobState.PREPARING:
            said = "The commitment is being computed; wait, or cancel."
        case CeremonyStep.PUBLISH:
            said = "A panel is possible. Publish quotas and commitment."
        case CeremonyStep.REHEARSE:
            said = "Rehearse the ceremony once, or go live."
        case CeremonyStep.LIVE if view is not None and view.stage == LotteryStage.LIVE:
            said = "Its scene was taken off. Put it back on the screens to go on."
        case CeremonyStep.LIVE:
            said = "Go live when the hall is ready."
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
        return Phrase("Look again, both, without a word; then each enters it anew.", Tone.DANGER)
    said = "Two logins enter what they see, unseen by each other. It falls when both agree."
    return Phrase(said, Tone.ACTION)


def _next_reveal(scene: Scene) -> Phrase:
    page = reveal_page(scene)
    if page.verdict.tone is Tone.DANGER:
        return page.verdict
    if page.progress is not None:
        return Phrase("The panel is being worked out; it takes seconds.", Tone.ACTION)
    is_rehearsal = scene.view is not None and scene.view.rehearsal
    whom = "in the hall, as a rehearsal" if is_rehearsal else "to everybody"
    return Phrase(f"Look at the make-up, then reveal it {whom}.", Tone.ACTION)


def _next_end(scene: Scene) -> Phrase:
    view = scene.view
    if scene.is_on:
        page = end_page(scene)
        said = "Take the scene off when the hall has seen it."
        if page.progress is not None:
            said = "The seats appear. Take the scene off afterwards."
        if view is not None and view.rehearsal:
            said = "End the rehearsal; then go live when it counts."
        return Phrase(said, Tone.ACTION)
    if view is not None and view.stage == LotteryStage.VOID:
        return Phrase("It is void. Draw once more with a reason, or prepare another lottery.",
                      Tone.WARNING)  # fmt: skip
    return Phrase("Done. Reserves and replacements are drawn from the published files.", Tone.MUTED)
