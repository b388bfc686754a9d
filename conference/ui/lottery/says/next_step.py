"""Which step of a lottery is due, and what to do next, in one sentence, at every moment."""

from __future__ import annotations

from conference.deliberation.lottery.model import LotteryStage
from conference.protocol.messages import JobState
from conference.ui.frame.says.status import Phrase
from conference.ui.lottery.says.digits import digits_page
from conference.ui.lottery.says.stage import end_page, reveal_page
from conference.ui.lottery.says.state import Scene, Step, UploadState
from conference.ui.picture import Tone

__all__ = ["following", "step_of"]


def step_of(scene: Scene) -> Step:
    """The step that is due."""
    view = scene.view
    if view is None:
        return _before(scene)
    match view.stage:
        case LotteryStage.COMMITTED:
            return Step.LIVE if scene.bench.rehearsed else Step.REHEARSE
        case LotteryStage.LIVE if not scene.is_on:
            return Step.LIVE
        case LotteryStage.LIVE if not scene.is_complete:
            return Step.DIGITS
        case LotteryStage.LIVE | LotteryStage.DRAWN:
            return Step.REVEAL
        case _:
            return Step.END


def following(scene: Scene, now: Step) -> Phrase:
    """What to do next, in one sentence; ``now`` is the step that is due."""
    view, job = scene.view, scene.job
    if not scene.is_up:
        return Phrase("Wait for the link: nothing can be done without it.", Tone.DANGER)
    match now:
        case Step.IMPORT if job is not None and job.register:
            said = "Choose the file of people and that of quotas, or quotas and then the register."
        case Step.IMPORT:
            said = "Choose the file of people and the file of quotas."
        case Step.SETTINGS:
            said = "Say how many seats there are and how to draw, then check the files."
        case Step.CHECK if scene.is_busy:
            said = "The files are being checked; wait, or cancel."
        case Step.CHECK if job is not None and not job.faults and job.possible is None:
            said = "Check again, or change the settings or the files first."
        case Step.CHECK:
            said = "Mend what is listed and send the file anew, or change the settings."
        case Step.PUBLISH if job is not None and job.state is JobState.PREPARING:
            said = "The commitment is being computed; wait, or cancel."
        case Step.PUBLISH:
            said = "A panel is possible. Publish quotas and commitment."
        case Step.REHEARSE:
            said = "Rehearse the ceremony once, or go live."
        case Step.LIVE if view is not None and view.stage == LotteryStage.LIVE:
            said = "Its scene was taken off. Put it back on the screens to go on."
        case Step.LIVE:
            said = "Go live when the hall is ready."
        case Step.DIGITS:
            return _next_digit(scene)
        case Step.REVEAL:
            return _next_reveal(scene)
        case Step.END:
            return _next_end(scene)
    return Phrase(said, Tone.ACTION)


def _before(scene: Scene) -> Step:
    """Before the commitment: files, then settings, then the check, then publishing."""
    job, bench = scene.job, scene.bench
    files = [one for _, one in bench.needed if one is not None]
    is_sending = any(one.state is not UploadState.DONE for one in files)
    if job is None or job.state is JobState.IDLE or is_sending:
        return Step.IMPORT if len(files) < len(bench.needed) or is_sending else Step.SETTINGS
    if job.state is JobState.PREPARING:
        return Step.PUBLISH
    if bench.checked is None and not scene.is_busy and (files or job.possible is True):
        return Step.SETTINGS  # not checked with the files and settings that this desk has
    if job.possible is True and not job.faults:
        return Step.PUBLISH
    return Step.CHECK


def _next_digit(scene: Scene) -> Phrase:
    page = digits_page(scene)
    if page.alarm:
        return Phrase("Look again, both, without a word; then each enters it anew.", Tone.DANGER)
    if not all(person.name.strip() for person in page.people):
        return Phrase("Write the names of the two people who read each value.", Tone.ACTION)
    said = "Each enters what they see, unseen by the other. It falls when both agree."
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
