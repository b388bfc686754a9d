"""What of a lottery is told outside its workspace: one line above the panels, and alerts."""

from __future__ import annotations

from conference.deliberation.lottery.model import LotteryStage
from conference.protocol.messages import JobState
from conference.protocol.views import LotteryView
from conference.ui.kit.alert import Alert
from conference.ui.kit.phrase import Headline
from conference.ui.lottery.says.state import progress_of
from conference.ui.picture import Picture, Tone
from conference.words.refused import refusal_words
from conference.words.spoken import say, spoken

__all__ = ["lottery_alerts", "lottery_line"]


def lottery_line(picture: Picture) -> Headline:
    """What every workspace says of the lottery: the one on the screens, else what is computed."""
    view = picture.lottery_on
    if view is None:
        running = (progress_of(job) for job in picture.replica.jobs.values())
        said = next((one.words for one in running if one is not None), "")
        return Headline(f"{say('desk-panels-lottery')} · {said}" if said else "")
    said = f"{say('desk-panels-lottery')} · {view.title} · {_standing(view)}"
    tone = Tone.DANGER if view.disputes else Tone.TEXT
    if view.stage == LotteryStage.VOID:
        return Headline(said, Tone.DANGER, say("desk-lottery-badge", stage="void"), Tone.DANGER)
    if view.draw > 1:
        form = spoken().ordinal_form(view.draw)
        mark = say("desk-lottery-mark-draw", form=form, count=view.draw)
        return Headline(f"{said} · {view.reason}", tone, mark, Tone.DANGER)
    if view.rehearsal:
        return Headline(said, tone, say("desk-lottery-mark-rehearsal"), Tone.WARNING)
    return Headline(said, tone, say("desk-lottery-mark-live"), Tone.PROGRAMME)


def lottery_alerts(before: Picture, after: Picture) -> tuple[Alert, ...]:
    """What happened to lotteries between two pictures that the operator must know."""
    if before.conference is None:
        return ()
    found: list[tuple[Tone, str]] = []
    for ident, job in after.replica.jobs.items():
        was = before.replica.jobs.get(ident)
        if job.state is JobState.FAILED and (was is None or was.state is not JobState.FAILED):
            reason = refusal_words("", job.sentence.partition("\n")[0]) or say(
                "desk-lottery-not-computed"
            )
            found.append((Tone.DANGER, say("desk-lottery-alert", lottery=ident, said=reason)))
            continue
        is_told = was is None or was.sentence == job.sentence or not job.sentence
        if job.state is JobState.DRAWN and not is_told:
            said = say("desk-lottery-alert", lottery=ident, said=refusal_words("", job.sentence))
            found.append((Tone.MUTED, said))
    for view in after.lotteries:
        old = before.lottery(view.id)
        if old != view:
            found += _changed(old, view)
    return tuple(Alert(after.now, tone, sentence) for tone, sentence in found)


def _changed(was: LotteryView | None, now: LotteryView) -> list[tuple[Tone, str]]:
    title = now.title
    if was is None:
        figure = now.commitment[:16]
        return [(Tone.MUTED, say("desk-lottery-alert-committed", title=title, figure=figure))]
    if now.disputes > was.disputes:
        place = len(now.agreed) + 1
        form = spoken().ordinal_form(place)
        said = say("desk-lottery-alert-disagree", title=title, form=form, count=place)
        return [(Tone.DANGER, said)]
    if now.draw > was.draw and now.draw > 1:
        draw, form, reason = now.draw, spoken().ordinal_form(now.draw), now.reason
        said = say("desk-lottery-alert-further", title=title, form=form, count=draw, reason=reason)
        return [(Tone.DANGER, said)]
    if now.stage == was.stage:
        return []
    match now.stage:
        case LotteryStage.LIVE:
            key = "desk-lottery-alert-rehearsed" if now.rehearsal else "desk-lottery-alert-live"
            return [(Tone.TEXT, say(key, title=title))]
        case LotteryStage.DRAWN:
            return [(Tone.TEXT, say("desk-lottery-alert-drawn", title=title))]
        case LotteryStage.VOID:
            return [(Tone.DANGER, say("desk-lottery-alert-void", title=title, reason=now.reason))]
        case _:
            return []


def _standing(view: LotteryView) -> str:
    if view.stage == LotteryStage.LIVE:
        if view.disputes:
            return say("desk-lottery-do-not-agree")
        place = len(view.agreed)
        if place >= view.places:
            return say("desk-lottery-being-drawn")
        count, login = place + 1, view.waiting_for
        form = spoken().ordinal_form(count) if place < view.digits else "beacon"
        if login:
            return say("desk-lottery-awaited-entered", form=form, count=count, login=login)
        return say("desk-lottery-awaited", form=form, count=count)
    if view.stage == LotteryStage.VOID:
        return say("desk-lottery-void-because", reason=view.reason)
    return say("desk-lottery-stage", stage=view.stage)
