"""The ceremony of a lottery as the desk leads through it: steps, what to do next, one page each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from conference.deliberation.lottery.model import LotteryStage
from conference.ui.frame.says.status import Phrase
from conference.ui.kit import words
from conference.ui.kit.search import Entry
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
from conference.ui.lottery.says.state import Bench, Offer, Scene, Step, scene_of
from conference.ui.picture import Picture

__all__ = ["TITLES", "LotterySheet", "StepLine", "alarm_of", "lottery_commands", "lottery_sheet"]

TITLES = {
    Step.IMPORT: "Import",
    Step.SETTINGS: "Settings",
    Step.CHECK: "Check",
    Step.PUBLISH: "Publish",
    Step.REHEARSE: "Rehearse",
    Step.LIVE: "Go live",
    Step.DIGITS: "Digits",
    Step.REVEAL: "Reveal",
    Step.END: "End",
}
Page = (
    ImportPage | SettingsPage | CheckPage | PublishPage | GoPage | DigitsPage | RevealPage | EndPage
)

PAGES: dict[Step, Callable[[Scene], Page]] = {
    Step.IMPORT: import_page,
    Step.SETTINGS: settings_page,
    Step.CHECK: check_page,
    Step.PUBLISH: publish_page,
    Step.REHEARSE: rehearse_page,
    Step.LIVE: live_page,
    Step.DIGITS: digits_page,
    Step.REVEAL: reveal_page,
    Step.END: end_page,
}


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step in the list: its number and name, a few words about it, and where it stands."""

    step: Step
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
    step: Step
    heading: str
    following: Phrase
    page: Page
    void: Offer
    is_stale: bool


def lottery_commands() -> tuple[Entry, ...]:
    """The steps that can be looked at, and a new lottery: always all of them."""
    return (
        *(
            Entry(f"lottery:{step}", "Lottery", f"{place}. {TITLES[step]}")
            for place, step in enumerate(Step, start=1)
        ),
        Entry("lottery:new", "Lottery", "Prepare a new lottery"),
    )


def lottery_sheet(picture: Picture, bench: Bench) -> LotterySheet:
    """The workspace for this picture and this bench."""
    scene = scene_of(picture, bench)
    now = step_of(scene)
    shown = bench.step or now
    title = scene.view.title if scene.view else bench.draft.title.strip() or "New lottery"
    return LotterySheet(
        key=bench.lottery,
        title=title,
        badge=scene.badge,
        alarm=alarm_of(scene),
        choices=_choices(scene, title),
        steps=tuple(_line(scene, step, now, shown) for step in Step),
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
        return f"VOID: {view.reason}"
    if view.draw > 1:
        return f"{words.ordinal(view.draw).upper()} DRAW of one commitment: {view.reason}"
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
        (ident, f"{title if ident == own else ident}, not committed")
        for ident in picture.replica.jobs
        if ident not in ids
    ]
    listed = {ident for ident, _ in known}
    if scene.bench.lottery not in listed:
        known.append((scene.bench.lottery, f"{title}, new"))
    return tuple(known)


def _line(scene: Scene, step: Step, now: Step, shown: Step) -> StepLine:
    order = list(Step)
    is_done = order.index(step) < order.index(now)
    view = scene.view
    if step is Step.REHEARSE and view is not None:
        is_done = scene.bench.rehearsed
    if step is Step.LIVE and view is not None and view.rehearsal:
        is_done = False
    if step is Step.END and view is not None:
        is_done = view.stage == LotteryStage.REVEALED and not scene.is_on
    return StepLine(
        step,
        str(order.index(step) + 1),
        TITLES[step],
        _note(scene, step),
        is_done,
        step is now and not is_done,
        step is shown,
    )


def _note(scene: Scene, step: Step) -> str:
    view, job = scene.view, scene.job
    match step:
        case Step.IMPORT if view or job:
            people = view.pool if view else job.people if job else 0
            return words.amount(people, "person", "people") if people else ""
        case Step.SETTINGS:
            size = view.size if view else scene.bench.draft.size
            return words.amount(size, "seat", "seats") if size else ""
        case Step.CHECK if view is None and job is not None:
            count = len(job.faults) + job.more
            if count:
                return words.amount(count, "fault", "faults")
            return "not possible" if job.possible is False else ""
        case Step.PUBLISH if view:
            return view.commitment[:12]
        case Step.REHEARSE if view and view.rehearsal:
            return "on the hall display"
        case Step.LIVE if view and view.draw > 1:
            return f"{words.ordinal(view.draw)} draw"
        case Step.DIGITS if view and view.agreed:
            return " ".join(view.agreed[: view.digits])
        case _:
            return ""


def _heading(scene: Scene, step: Step) -> str:
    beacon = scene.view is not None and bool(scene.view.beacon_from)
    match step:
        case Step.IMPORT:
            return "People and quotas"
        case Step.SETTINGS:
            return "What is to be drawn"
        case Step.CHECK:
            return "Are the files sound, and is a panel possible?"
        case Step.PUBLISH:
            return "Publish quotas and commitment"
        case Step.REHEARSE:
            return "Rehearse the ceremony"
        case Step.LIVE:
            return "Go live"
        case Step.DIGITS:
            return "Digits and beacon" if beacon else "Digits"
        case Step.REVEAL:
            return "The panel against its quotas"
        case Step.END:
            return "After the reveal"
