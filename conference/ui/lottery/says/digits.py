"""The digits as two people enter them: who is to enter now, what stands, and when they differ."""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.lottery.model import LotteryStage
from conference.ui.kit import words
from conference.ui.lottery.says.state import Scene, hindered

__all__ = ["DigitsPage", "EnteringPerson", "PlaceBox", "digits_page", "value_fault"]

LONGEST_BEACON = 500


@dataclass(frozen=True, slots=True)
class PlaceBox:
    """One value: what it is called, and what was agreed ("" before)."""

    label: str
    value: str
    is_now: bool
    is_beacon: bool


@dataclass(frozen=True, slots=True)
class EnteringPerson:
    """One of the two who enter: ``state`` says whether they have; ``is_turn`` whether it is now."""

    name: str
    state: str
    is_turn: bool
    has_entered: bool


@dataclass(frozen=True, slots=True)
class DigitsPage:
    """The entry of one value after another.

    ``key`` names the entry that is asked for: when it changes, what was typed before is void.
    ``asks`` says to whom and for what, ``alarm`` is said loudly, ``why`` says why nothing can be
    entered now ("" when it can). ``by`` is who enters, ``place`` which value.
    """

    key: str
    places: tuple[PlaceBox, ...]
    people: tuple[EnteringPerson, EnteringPerson]
    asks: str
    source: str
    alarm: str
    why: str
    by: str
    place: int
    is_beacon: bool
    is_done: bool


def digits_page(scene: Scene) -> DigitsPage:
    """The page that enters digits, for this scene; before a commitment it says what comes first."""
    view, names = scene.view, scene.bench.names
    if view is None:
        return _nothing(names)
    place, turn = len(view.agreed), _turn(scene)
    is_done = place >= view.places
    is_beacon = place >= view.digits
    why = _why(scene)
    by = names[turn].strip()
    key = f"{view.id}/{view.draw}/{view.live_at}/{place}/{view.disputes}/{turn}"
    return DigitsPage(
        key=key,
        places=tuple(
            PlaceBox(
                "Beacon" if at >= view.digits else f"{words.ordinal(at + 1)} digit",
                view.agreed[at] if at < place else "",
                at == place and view.stage == LotteryStage.LIVE,
                at >= view.digits,
            )
            for at in range(view.places)
        ),
        people=(_person(scene, 0, turn), _person(scene, 1, turn)),
        asks=_asks(scene, by, is_beacon=is_beacon, is_done=is_done),
        source=_source(view.beacon_from if is_beacon else view.digits_from, is_done=is_done),
        alarm=_alarm(scene),
        why=why,
        by=by,
        place=place,
        is_beacon=is_beacon,
        is_done=is_done,
    )


def value_fault(text: str, *, is_beacon: bool) -> str:
    """What is wrong with a value as typed; "" when it can be entered."""
    value = text.strip()
    if not is_beacon:
        is_digit = len(value) == 1 and value.isascii() and value.isdigit()
        return "" if is_digit else "One digit, 0 to 9."
    if not value:
        return "Paste or type the public random value, exactly as published."
    if len(value) > LONGEST_BEACON or not value.isprintable():
        return f"At most {LONGEST_BEACON} characters on one line."
    return ""


def _nothing(names: tuple[str, str]) -> DigitsPage:
    nobody = (
        EnteringPerson(names[0], "", False, False),
        EnteringPerson(names[1], "", False, False),
    )
    why = "Publish the commitment first."
    return DigitsPage("", (), nobody, "", "", "", why, "", 0, False, False)


def _turn(scene: Scene) -> int:
    """Whose turn it is: who was asked to, else who is missing, else the first."""
    names, view = scene.bench.names, scene.view
    waiting = view.waiting_for.casefold() if view else ""
    if scene.bench.turn is not None:
        return scene.bench.turn
    return 1 if waiting and waiting == names[0].strip().casefold() else 0


def _person(scene: Scene, which: int, turn: int) -> EnteringPerson:
    name = scene.bench.names[which]
    view = scene.view
    waiting = view.waiting_for.casefold() if view else ""
    entered = bool(waiting) and waiting == name.strip().casefold()
    if entered:
        state = "has entered it; it stays hidden"
    elif not name.strip():
        state = "needs a name"
    elif view is None or view.stage != LotteryStage.LIVE or scene.is_complete:
        state = ""
    else:
        state = "enters now" if which == turn else "then enters it too, without looking"
    return EnteringPerson(name, state, which == turn, entered)


def _why(scene: Scene) -> str:
    view, (first, second) = scene.view, scene.bench.names
    missing = not first.strip() or not second.strip()
    same = first.strip().casefold() == second.strip().casefold()
    assert view is not None
    return hindered(
        scene,
        ("enter_lottery_value",),
        (view.stage != LotteryStage.LIVE, "It takes digits only while it is live."),
        (scene.is_complete, "Every value was agreed on."),
        (not scene.is_on, "Its scene is not on the screens. Put it back first."),
        (missing, "Write the names of the two people first."),
        (same, "Two different people must agree: the names are the same."),
    )


def _asks(scene: Scene, by: str, *, is_beacon: bool, is_done: bool) -> str:
    view = scene.view
    assert view is not None
    if is_done:
        return "All values are agreed on."
    if view.stage != LotteryStage.LIVE:
        return "Go live, or rehearse, first."
    what = "the beacon" if is_beacon else f"the {words.ordinal(len(view.agreed) + 1)} digit"
    if not by:
        return "Two people enter each value. Who are they?"
    other = view.waiting_for
    if other and other.casefold() == by.casefold():
        return f"{by}: enter {what} again, in place of what you entered"
    return f"{by}: enter {what}"


def _source(text: str, *, is_done: bool) -> str:
    return "" if is_done or not text else f"Committed source: {text}"


def _alarm(scene: Scene) -> str:
    view = scene.view
    if view is None or not view.disputes or scene.is_complete:
        return ""
    what = "BEACON" if len(view.agreed) >= view.digits else "DIGIT"
    times = "" if view.disputes == 1 else f", {view.disputes} times now"
    return f"TWO DIFFERENT {what}S{times}. Neither counts. Both look again and enter it anew."
