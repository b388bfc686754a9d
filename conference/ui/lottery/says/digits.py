"""The digits as two people enter them, each at a desk with a login of their own.

Who is to enter now, what stands, and when they differ.
"""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.lottery.model import LotteryStage
from conference.ui.kit import words
from conference.ui.lottery.says.state import Scene, hindered

__all__ = ["DigitsPage", "EnteringPerson", "PlaceBox", "digits_page", "value_fault"]

LONGEST_BEACON = 500

OTHER = "Another login"
"""Who has not entered a value yet, and does not work at this desk."""

HIDDEN = "has entered it; it stays hidden"

WAITS = (
    "It waits for another login, at a desk with a password of its own: "
    "conference password FOLDER --name NAME"
)


@dataclass(frozen=True, slots=True)
class PlaceBox:
    """One value: what it is called, and what was agreed ("" before)."""

    label: str
    value: str
    is_now: bool
    is_beacon: bool


@dataclass(frozen=True, slots=True)
class EnteringPerson:
    """One of the two who enter, by their login: ``state`` says whether they have.

    ``is_turn`` says whether it is now, at this desk; ``can_repeat`` whether what was entered here
    can be entered anew, as long as nobody else has.
    """

    name: str
    state: str
    is_turn: bool
    has_entered: bool
    can_repeat: bool = False


@dataclass(frozen=True, slots=True)
class DigitsPage:
    """The entry of one value after another.

    ``key`` names the entry that is asked for: when it changes, what was typed before is void.
    ``asks`` says to whom and for what, ``alarm`` is said loudly, ``why`` says why nothing can be
    entered now ("" when it can). ``by`` is the login of this desk, ``place`` which value.
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
    view = scene.view
    if view is None:
        return _nothing(scene.picture.login)
    place = len(view.agreed)
    is_done = place >= view.places
    is_beacon = place >= view.digits
    turn = (_has_entered(scene), scene.bench.again)
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
        people=_people(scene),
        asks=_asks(scene, is_beacon=is_beacon, is_done=is_done),
        source=_source(view.beacon_from if is_beacon else view.digits_from, is_done=is_done),
        alarm=_alarm(scene),
        why=_why(scene),
        by=scene.picture.login,
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


def _nothing(login: str) -> DigitsPage:
    people = (EnteringPerson(login, "", False, False), EnteringPerson(OTHER, "", False, False))
    why = "Publish the commitment first."
    return DigitsPage("", (), people, "", "", "", why, "", 0, False, False)


def _has_entered(scene: Scene) -> bool:
    """Whether the login of this desk has entered the present value, and nobody else."""
    waiting = scene.view.waiting_for if scene.view else ""
    return bool(waiting) and waiting.casefold() == scene.picture.login.casefold()


def _may_enter(scene: Scene) -> bool:
    """Whether it is this desk's turn: in a rehearsal one login may be both people."""
    is_rehearsal = scene.view is not None and scene.view.rehearsal
    return is_rehearsal or scene.bench.again or not _has_entered(scene)


def _people(scene: Scene) -> tuple[EnteringPerson, EnteringPerson]:
    """Who works at this desk, and the other one."""
    view, own = scene.view, _has_entered(scene)
    assert view is not None
    is_open = view.stage == LotteryStage.LIVE and not scene.is_complete
    is_turn = is_open and _may_enter(scene)
    here = EnteringPerson(
        scene.picture.login,
        _state_here(scene) if is_open else "",
        is_turn,
        own,
        can_repeat=is_open and not is_turn and scene.is_on,
    )
    other = view.waiting_for if view.waiting_for and not own else ""
    return here, EnteringPerson(
        other or OTHER, _state_there(scene, other) if is_open else "", False, bool(other)
    )


def _state_here(scene: Scene) -> str:
    if not _has_entered(scene):
        return "enters now"
    if scene.bench.again:
        return "enters it again, in place of what was entered"
    is_rehearsal = scene.view is not None and scene.view.rehearsal
    return "enters it once more, for the other" if is_rehearsal else HIDDEN


def _state_there(scene: Scene, other: str) -> str:
    if other:
        return HIDDEN
    is_rehearsal = scene.view is not None and scene.view.rehearsal
    return "may do it; in a rehearsal one is enough" if is_rehearsal else "enters it too, unseen"


def _why(scene: Scene) -> str:
    view = scene.view
    assert view is not None
    return hindered(
        scene,
        ("enter_lottery_value",),
        (view.stage != LotteryStage.LIVE, "It takes digits only while it is live."),
        (scene.is_complete, "Every value was agreed on."),
        (not scene.is_on, "Its scene is not on the screens. Put it back first."),
        (not scene.picture.login, "This desk has no login yet."),
        (not _may_enter(scene), WAITS),
    )


def _asks(scene: Scene, *, is_beacon: bool, is_done: bool) -> str:
    view, login = scene.view, scene.picture.login
    assert view is not None
    if is_done:
        return "All values are agreed on."
    if view.stage != LotteryStage.LIVE:
        return "Go live, or rehearse, first."
    what = "the beacon" if is_beacon else f"the {words.ordinal(len(view.agreed) + 1)} digit"
    if not _has_entered(scene):
        return f"{login}: enter {what}"
    if scene.bench.again:
        return f"{login}: enter {what} again, in place of what you entered"
    if view.rehearsal:
        return f"{login}: enter {what} once more, as the second person"
    return f"Another login: enter {what} at another desk"


def _source(text: str, *, is_done: bool) -> str:
    return "" if is_done or not text else f"Committed source: {text}"


def _alarm(scene: Scene) -> str:
    view = scene.view
    if view is None or not view.disputes or scene.is_complete:
        return ""
    what = "BEACON" if len(view.agreed) >= view.digits else "DIGIT"
    times = "" if view.disputes == 1 else f", {view.disputes} times now"
    return f"TWO DIFFERENT {what}S{times}. Neither counts. Both look again and enter it anew."
