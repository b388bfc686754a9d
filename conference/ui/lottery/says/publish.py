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

__all__ = ["PublishPage", "chance", "figures_of", "publish_page"]

DEVIATION = "The largest difference of a person's realised chance from the fair one."
GINI = "0: the same chance for everybody; 1: one person has it all."


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
            "Publish quotas and commitment",
            "Press again: it is published for ever",
            enabled=not why,
            tip=why,
            shown=view is None and not is_preparing,
        ),
        cancel=cancel_offer(scene, shown=is_preparing),
    )


def figures_of(view: LotteryView) -> tuple[KeyFigure, ...]:
    """Fair and realised chances, and how far they are from each other, before anything is live."""
    types = words.quantity(view.types, "type", "types")
    noun = "panels" if view.kind == "panels" else "compositions"
    apart = Tone.WARNING if view.deviation > 0.05 or view.without else Tone.TEXT
    largest = f"{view.deviation * 100:.3g}% of the fair chance" if view.deviation else "none"
    without = words.quantity(view.without, "person", "people") if view.without else "nobody"
    return (
        KeyFigure("Seats", words.number(view.size), tip=_held(view)),
        KeyFigure("People", f"{words.number(view.pool)} of {types}"),
        KeyFigure("List", f"{words.number(view.entries)} {noun}", tip=view.rule),
        KeyFigure("Largest deviation", largest, apart, DEVIATION),
        KeyFigure("Least chance, fair", chance(view.least)),
        KeyFigure("Greatest chance, fair", chance(view.greatest)),
        KeyFigure("Gini, fair", f"{view.gini:.4f}", tip=GINI),
        KeyFigure("Without a chance", without, apart if view.without else Tone.TEXT),
        KeyFigure("Least chance, realised", chance(view.realised_least)),
        KeyFigure("Greatest chance, realised", chance(view.realised_greatest)),
        KeyFigure("Gini, realised", f"{view.realised_gini:.4f}", tip=GINI),
    )


def chance(share: float) -> str:
    """A chance as people say it: ``3.33%, 1 in 30``."""
    if share <= 0:
        return "none"
    if share >= 1 - 1e-12:
        return "certain"
    return f"{share * 100:.3g}%, 1 in {words.number(round(1 / share))}"


def _held(view: LotteryView) -> str:
    return f"{words.number(view.held)} are taken already." if view.held else ""


def _publishing(scene: Scene) -> tuple[Phrase, str]:
    """How it stands with the commitment, and why it may not be made now."""
    job, bench = scene.job, scene.bench
    if scene.view is not None:
        said = "Committed and in the record. From here on nothing of it can be changed."
        return Phrase(said), "It is committed already."
    why = hindered(
        scene,
        ("check_lottery", "commit_lottery"),
        (scene.is_busy, "Something is being computed already."),
        (job is None or job.possible is not True, "Check the files first."),
        (
            bench.checked != bench.draft,
            "Check once more: the settings at this desk are not those of its last check.",
        ),
    )
    if job is not None and job.state is JobState.PREPARING:
        said = "Fair chances, numbered list and pseudonyms are being computed."
        return Phrase(said, Tone.ACTION), why
    if job is not None and job.state is JobState.FAILED:
        return Phrase(job.sentence or "It failed. Try again.", Tone.DANGER), why
    if job is not None and job.state is JobState.CANCELLED:
        return Phrase("Cancelled: nothing was published.", Tone.WARNING), why
    return Phrase(
        "Everybody will see the quotas, the rule and the commitment; "
        "neither can be changed afterwards.",
        Tone.MUTED,
    ), why


def _digests(view: LotteryView) -> tuple[KeyFigure, ...]:
    beacon = view.beacon_from or "none: the digits alone decide"
    return (
        KeyFigure("Commitment", view.commitment, Tone.ACTION, "SHA-256 over all of the below."),
        KeyFigure("Pool, Merkle root", view.pool_root),
        KeyFigure("Quotas", view.quotas_digest),
        KeyFigure("Numbered list", view.list_digest),
        KeyFigure("Digits from", view.digits_from),
        KeyFigure("Beacon from", beacon),
        KeyFigure("Program", view.program),
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
        known = "The list has compositions and no beacon was committed. "
        more = ": from the people's file they can work out who would be drawn by each number."
        is_known = view.kind == "compositions"
        found.append(
            f"{known if is_known else ''}{lottery_draft.WITHOUT}{more if is_known else '.'}"
        )
    if view.greatest >= 1 - 1e-9:
        found.append("Some people are certain to be drawn; a cap or GoldiLocks would avoid it.")
    if view.without:
        them = words.quantity(view.without, "person", "people")
        found.append(f"In no entry of the list, in spite of a fair chance: {them}.")
    return tuple(found)
