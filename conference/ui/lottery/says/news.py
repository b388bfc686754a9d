"""What of a lottery is told outside its workspace: one line above the panels, and alerts."""

from __future__ import annotations

from conference.deliberation.lottery.model import LotteryStage
from conference.protocol.messages import JobState
from conference.protocol.views import LotteryView
from conference.ui.kit import words
from conference.ui.kit.alert import Alert
from conference.ui.kit.phrase import Headline
from conference.ui.lottery.says.state import progress_of
from conference.ui.picture import Picture, Tone

__all__ = ["lottery_alerts", "lottery_line"]


def lottery_line(picture: Picture) -> Headline:
    """What every workspace says of the lottery: the one on the screens, else what is computed."""
    view = picture.lottery_on
    if view is None:
        running = (progress_of(job) for job in picture.replica.jobs.values())
        said = next((one.words for one in running if one is not None), "")
        return Headline(f"Lottery · {said}" if said else "")
    said = f"Lottery · {view.title} · {_standing(view)}"
    tone = Tone.DANGER if view.disputes else Tone.TEXT
    if view.stage == LotteryStage.VOID:
        return Headline(said, Tone.DANGER, "VOID", Tone.DANGER)
    if view.draw > 1:
        mark = f"{words.ordinal(view.draw).upper()} DRAW"
        return Headline(f"{said} · {view.reason}", tone, mark, Tone.DANGER)
    if view.rehearsal:
        return Headline(said, tone, "LOTTERY REHEARSAL", Tone.WARNING)
    return Headline(said, tone, "LOTTERY LIVE", Tone.PROGRAMME)


def lottery_alerts(before: Picture, after: Picture) -> tuple[Alert, ...]:
    """What happened to lotteries between two pictures that the operator must know."""
    if before.conference is None:
        return ()
    found: list[tuple[Tone, str]] = []
    for ident, job in after.replica.jobs.items():
        was = before.replica.jobs.get(ident)
        if job.state is JobState.FAILED and (was is None or was.state is not JobState.FAILED):
            reason = job.sentence.partition("\n")[0] or "It could not be computed."
            found.append((Tone.DANGER, f"Lottery {ident}: {reason}"))
        elif job.state is JobState.DRAWN and was is not None and was.sentence != job.sentence:
            found += [(Tone.MUTED, f"Lottery {ident}: {job.sentence}")] if job.sentence else []
    for view in after.lotteries:
        old = before.lottery(view.id)
        if old != view:
            found += _changed(old, view)
    return tuple(Alert(after.now, tone, sentence) for tone, sentence in found)


def _changed(was: LotteryView | None, now: LotteryView) -> list[tuple[Tone, str]]:
    name = f"“{now.title}”"
    if was is None:
        return [(Tone.MUTED, f"{name} is committed: {now.commitment[:16]} …")]
    if now.disputes > was.disputes:
        place = words.ordinal(len(now.agreed) + 1)
        what = f"{place} value of {name}"
        return [(Tone.DANGER, f"Two people do not agree on the {what}. Both enter it anew.")]
    if now.draw > was.draw and now.draw > 1:
        said = f"{words.ordinal(now.draw)} draw of {name} from one commitment: {now.reason}"
        return [(Tone.DANGER, said)]
    if now.stage == was.stage:
        return []
    match now.stage:
        case LotteryStage.LIVE:
            said = "is being rehearsed" if now.rehearsal else "is live"
            return [(Tone.TEXT, f"{name} {said}.")]
        case LotteryStage.DRAWN:
            return [(Tone.TEXT, f"{name} is drawn. Only the desks see it so far: reveal it.")]
        case LotteryStage.VOID:
            return [(Tone.DANGER, f"{name} is void: {now.reason}")]
        case _:
            return []


def _standing(view: LotteryView) -> str:
    if view.stage == LotteryStage.LIVE:
        if view.disputes:
            return "two people do not agree"
        place = len(view.agreed)
        if place >= view.places:
            return "being drawn"
        what = f"{words.ordinal(place + 1)} digit" if place < view.digits else "beacon"
        waits = f", {view.waiting_for} has entered it" if view.waiting_for else ""
        return f"{what} awaited{waits}"
    if view.stage == LotteryStage.VOID:
        return f"void: {view.reason}"
    return view.stage
