"""The commitment of a lottery: what is computed and published before anything goes live."""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.messages import JobState
from conference.protocol.views import LotteryView
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.lottery.says import draft as lottery_draft
from conference.ui.lottery.says.makeup import MakeUpLine, quota_lines
from conference.ui.lottery.says.state import (
    Deed,
    JobProgress,
    KeyFigure,
    Offer,
    Scene,
    cancel_offer,
    hindered,
    pool_figures,
    progress_of,
)
from conference.ui.picture import Tone
from conference.words.refused import refusal_words
from conference.words.spoken import say, spoken

__all__ = ["PublishPage", "chance", "figures_of", "publish_page"]


@dataclass(frozen=True, slots=True)
class PublishPage:
    """The commitment: before, while it is made, and as it stands in the record."""

    verdict: Phrase
    progress: JobProgress | None
    figures: tuple[KeyFigure, ...]
    digests: tuple[KeyFigure, ...]
    quotas: tuple[MakeUpLine, ...]
    warnings: tuple[str, ...]
    commit: Offer
    cancel: Offer


def publish_page(scene: Scene) -> PublishPage:
    """The quotas and the commitment, for everybody."""
    view, job = scene.view, scene.job
    is_preparing = job is not None and job.state is JobState.PREPARING
    verdict, why = _publishing(scene)
    return PublishPage(
        verdict=verdict,
        progress=progress_of(job) if is_preparing else None,
        figures=figures_of(view) if view else pool_figures(job) if job else (),
        digests=_digests(view) if view else (),
        quotas=quota_lines(view) if view else (),
        warnings=_warnings(scene),
        commit=Offer(
            Deed.COMMIT,
            say("desk-lottery-publish"),
            say("desk-lottery-publish-armed"),
            enabled=not why,
            tip=why,
            shown=view is None and not is_preparing,
        ),
        cancel=cancel_offer(scene, shown=is_preparing),
    )


def figures_of(view: LotteryView) -> tuple[KeyFigure, ...]:
    """Fair and realised chances, and how far they are from each other, before anything is live."""
    people = say("desk-lottery-of-types", people=words.number(view.pool), count=view.types)
    kind = "panels" if view.kind == "panels" else "compositions"
    entries = say("desk-lottery-entries", count=view.entries, kind=kind)
    apart = Tone.WARNING if view.deviation > 0.05 or view.without else Tone.TEXT
    without = say("desk-people", count=view.without) if view.without else say("desk-lottery-nobody")
    tip, gini = say("desk-lottery-deviation-tip"), say("desk-lottery-gini-tip")
    return (
        _figure("desk-lottery-seats", words.number(view.size), tip=_held(view)),
        _figure("desk-lottery-people", people),
        _figure("desk-lottery-list", entries, tip=view.rule),
        _figure("desk-lottery-deviation", _largest(view), apart, tip),
        _figure("desk-lottery-least-fair", chance(view.least)),
        _figure("desk-lottery-greatest-fair", chance(view.greatest)),
        _figure("desk-lottery-gini-fair", _decimals(f"{view.gini:.4f}"), tip=gini),
        _figure("desk-lottery-without-chance", without, apart if view.without else Tone.TEXT),
        _figure("desk-lottery-least-realised", chance(view.realised_least)),
        _figure("desk-lottery-greatest-realised", chance(view.realised_greatest)),
        _figure("desk-lottery-gini-realised", _decimals(f"{view.realised_gini:.4f}"), tip=gini),
    )


def _figure(label: str, value: str, tone: Tone = Tone.TEXT, tip: str = "") -> KeyFigure:
    """``label`` is a key."""
    return KeyFigure(say(label), value, tone, tip)


def _largest(view: LotteryView) -> str:
    if not view.deviation:
        return say("desk-lottery-none")
    return say("desk-lottery-of-fair-chance", share=_percent(view.deviation))


def _percent(share: float) -> str:
    return say("figures-percent", figure=_decimals(f"{share * 100:.3g}"))


def _decimals(figure: str) -> str:
    """A figure with the sign that the language has before what is less than one."""
    return figure.replace(".", spoken().digits.decimal)


def chance(share: float) -> str:
    """A chance as people say it: ``3.33%, 1 in 30``."""
    if share <= 0:
        return say("desk-lottery-none")
    if share >= 1 - 1e-12:
        return say("lottery-certain")
    times = words.number(round(1 / share))
    return say("desk-lottery-chance", share=_percent(share), times=times)


def _held(view: LotteryView) -> str:
    return say("desk-lottery-held", count=view.held) if view.held else ""


def _publishing(scene: Scene) -> tuple[Phrase, str]:
    """How it stands with the commitment, and why it may not be made now."""
    job, bench = scene.job, scene.bench
    if scene.view is not None:
        return Phrase(say("desk-lottery-is-committed")), say("desk-lottery-committed-already")
    why = hindered(
        scene,
        ("check_lottery", "commit_lottery"),
        (scene.is_busy, say("desk-lottery-computing-already")),
        (job is None or job.possible is not True, say("desk-lottery-check-first")),
        (bench.checked != bench.draft, say("desk-lottery-check-once-more")),
    )
    if job is not None and job.state is JobState.PREPARING:
        return Phrase(say("desk-lottery-preparing"), Tone.ACTION), why
    if job is not None and job.state is JobState.FAILED:
        return Phrase(
            refusal_words("", job.sentence) or say("desk-lottery-it-failed"), Tone.DANGER
        ), why
    if job is not None and job.state is JobState.CANCELLED:
        return Phrase(say("desk-lottery-nothing-published"), Tone.WARNING), why
    return Phrase(say("desk-lottery-everybody-will-see"), Tone.MUTED), why


def _digests(view: LotteryView) -> tuple[KeyFigure, ...]:
    tip = say("desk-lottery-sha-tip")
    return (
        _figure("drawn-figure-commitment", view.commitment, Tone.ACTION, tip),
        _figure("desk-lottery-pool-root", view.pool_root),
        _figure("desk-lottery-quotas", view.quotas_digest),
        _figure("desk-lottery-numbered-list", view.list_digest),
        _figure("desk-lottery-digits-from", view.digits_from),
        _figure("desk-lottery-beacon-from", view.beacon_from or say("desk-lottery-no-beacon")),
        _figure("desk-lottery-program", view.program),
    )


def _warnings(scene: Scene) -> tuple[str, ...]:
    """What should be seen before anybody goes live."""
    found: list[str] = []
    view, draft, job = scene.view, scene.bench.draft, scene.job
    if view is None:
        people = job.eligible if job else 0
        if people and not draft.beacon_from.strip():
            found.append(lottery_draft.beacon_advice(draft, people))
        return tuple(found)
    if not view.beacon_from:
        is_known = view.kind == "compositions"
        found.append(
            say("desk-lottery-known-beforehand" if is_known else "desk-lottery-without-beacon")
        )
    if view.greatest >= 1 - 1e-9:
        found.append(say("desk-lottery-some-certain"))
    if view.without:
        them = say("desk-people", count=view.without)
        found.append(say("desk-lottery-in-no-entry", people=them))
    return tuple(found)
