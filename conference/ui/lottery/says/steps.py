"""The ceremony of a lottery as the desk leads through it: steps, what to do next, one page each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from conference.deliberation.lottery.model import LotteryStage
from conference.ui.kit.phrase import Phrase
from conference.ui.kit.search import CommandEntry
from conference.ui.lottery.says.digits import DigitsPage, digits_page
from conference.ui.lottery.says.files import (
    CheckPage,
    ImportPage,
    SettingsPage,
    check_page,
    import_page,
    settings_page,
)
from conference.ui.lottery.says.next_step import following, step_of
from conference.ui.lottery.says.publish import PublishPage, publish_page
from conference.ui.lottery.says.stage import (
    EndPage,
    GoPage,
    RevealPage,
    end_page,
    live_page,
    rehearse_page,
    reveal_page,
    void_offer,
)
from conference.ui.lottery.says.state import Bench, CeremonyStep, Offer, Scene, scene_of
from conference.ui.picture import Picture
from conference.words.spoken import say, spoken

__all__ = ["LotterySheet", "StepLine", "alarm_of", "lottery_commands", "lottery_sheet"]

Page = (
    ImportPage | SettingsPage | CheckPage | PublishPage | GoPage | DigitsPage | RevealPage | EndPage
)

PAGES: dict[CeremonyStep, Callable[[Scene], Page]] = {
    CeremonyStep.IMPORT: import_page,
    CeremonyStep.SETTINGS: settings_page,
    CeremonyStep.CHECK: check_page,
    CeremonyStep.PUBLISH: publish_page,
    CeremonyStep.REHEARSE: rehearse_page,
    CeremonyStep.LIVE: live_page,
    CeremonyStep.DIGITS: digits_page,
    CeremonyStep.REVEAL: reveal_page,
    CeremonyStep.END: end_page,
}


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step in the list: its number and name, a few words about it, and where it stands."""

    step: CeremonyStep
    number: str
    title: str
    note: str
    is_done: bool
    is_now: bool
    is_shown: bool


@dataclass(frozen=True, slots=True)
class LotterySheet:
    """The whole workspace of one lottery.

    ``following`` says what to do next, always; ``alarm`` what is said in red everywhere (a further
    draw, void). ``choices`` are the lotteries there are, by id.
    """

    key: str
    title: str
    badge: Phrase
    alarm: str
    choices: tuple[tuple[str, str], ...]
    steps: tuple[StepLine, ...]
    step: CeremonyStep
    heading: str
    following: Phrase
    page: Page
    void: Offer
    is_stale: bool


def lottery_commands() -> tuple[CommandEntry, ...]:
    """The steps that can be looked at, and a new lottery: always all of them."""
    return (
        *(
            CommandEntry(f"lottery:{step}", say("desk-panels-lottery"), f"{place}. {_title(step)}")
            for place, step in enumerate(CeremonyStep, start=1)
        ),
        CommandEntry("lottery:new", say("desk-panels-lottery"), say("desk-lottery-prepare-new")),
    )


def lottery_sheet(picture: Picture, bench: Bench) -> LotterySheet:
    """The workspace for this picture and this bench."""
    scene = scene_of(picture, bench)
    now = step_of(scene)
    shown = bench.step or now
    title = scene.view.title if scene.view else bench.draft.title.strip() or say("desk-lottery-new")
    return LotterySheet(
        key=bench.lottery,
        title=title,
        badge=scene.badge,
        alarm=alarm_of(scene),
        choices=_choices(scene, title),
        steps=tuple(_line(scene, step, now, shown) for step in CeremonyStep),
        step=shown,
        heading=_heading(scene, shown),
        following=following(scene, now),
        page=PAGES[shown](scene),
        void=void_offer(scene),
        is_stale=not scene.is_up,
    )


def alarm_of(scene: Scene) -> str:
    """What nobody may overlook: that it is a further draw, or void."""
    view = scene.view
    if view is None:
        return ""
    if view.stage == LotteryStage.VOID:
        return say("desk-lottery-alarm-void", reason=view.reason)
    if view.draw > 1:
        draw, form = view.draw, spoken().ordinal_form(view.draw)
        return say("desk-lottery-alarm-further", form=form, count=draw, reason=view.reason)
    return ""


def _choices(scene: Scene, title: str) -> tuple[tuple[str, str], ...]:
    picture = scene.picture
    titles = Counter(view.title for view in picture.lotteries)
    known = [
        (view.id, view.title if titles[view.title] == 1 else f"{view.title} ({view.id})")
        for view in picture.lotteries
    ]
    ids = {ident for ident, _ in known}
    own = scene.bench.lottery
    known += [
        (ident, say("desk-lottery-not-committed", title=title if ident == own else ident))
        for ident in picture.replica.jobs
        if ident not in ids
    ]
    listed = {ident for ident, _ in known}
    if scene.bench.lottery not in listed:
        known.append((scene.bench.lottery, say("desk-lottery-is-new", title=title)))
    return tuple(known)


def _line(scene: Scene, step: CeremonyStep, now: CeremonyStep, shown: CeremonyStep) -> StepLine:
    order = list(CeremonyStep)
    is_done = order.index(step) < order.index(now)
    view = scene.view
    if step is CeremonyStep.REHEARSE and view is not None:
        is_done = scene.bench.rehearsed
    if step is CeremonyStep.LIVE and view is not None and view.rehearsal:
        is_done = False
    if step is CeremonyStep.END and view is not None:
        is_done = view.stage == LotteryStage.REVEALED and not scene.is_on
    return StepLine(
        step,
        str(order.index(step) + 1),
        _title(step),
        _note(scene, step),
        is_done,
        step is now and not is_done,
        step is shown,
    )


def _title(step: CeremonyStep) -> str:
    return say("desk-lottery-step", step=step)


def _note(scene: Scene, step: CeremonyStep) -> str:
    view, job = scene.view, scene.job
    match step:
        case CeremonyStep.IMPORT if view or job:
            people = view.pool if view else job.people if job else 0
            return say("desk-people", count=people) if people else ""
        case CeremonyStep.SETTINGS:
            size = view.size if view else scene.bench.draft.size
            return say("ceremony-seats-number", count=size) if size else ""
        case CeremonyStep.CHECK if view is None and job is not None:
            count = len(job.faults) + job.more
            if count:
                return say("desk-faults", count=count)
            return say("desk-lottery-not-possible") if job.possible is False else ""
        case CeremonyStep.PUBLISH if view:
            return view.commitment[:12]
        case CeremonyStep.REHEARSE if view and view.rehearsal:
            return say("desk-lottery-on-hall-display")
        case CeremonyStep.LIVE if view and view.draw > 1:
            form = spoken().ordinal_form(view.draw)
            return say("desk-lottery-draw", form=form, count=view.draw)
        case CeremonyStep.DIGITS if view and view.agreed:
            return " ".join(view.agreed[: view.digits])
        case _:
            return ""


def _heading(scene: Scene, step: CeremonyStep) -> str:
    beacon = scene.view is not None and bool(scene.view.beacon_from)
    if step is CeremonyStep.DIGITS and beacon:
        return say("desk-lottery-heading", step="digits-beacon")
    return say("desk-lottery-heading", step=step)
