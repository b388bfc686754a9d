"""The digits as two people enter them, each at a desk with a login of their own.

Who is to enter now, what stands, and when they differ.
"""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.lottery.model import LotteryStage
from conference.ui.lottery.says.state import Scene, hindered
from conference.words.spoken import say, spoken

__all__ = ["DigitsPage", "EnteringPerson", "PlaceBox", "digits_page", "value_fault"]

LONGEST_BEACON = 500

OTHER = "desk-lottery-another-login"
"""Who has not entered a value yet, and does not work at this desk."""

HIDDEN = "desk-lottery-entered-hidden"


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
                _label(at + 1, is_beacon=at >= view.digits),
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


def _label(number: int, *, is_beacon: bool) -> str:
    if is_beacon:
        return say("desk-lottery-beacon")
    return say("desk-lottery-place", form=spoken().ordinal_form(number), count=number)


def value_fault(text: str, *, is_beacon: bool) -> str:
    """What is wrong with a value as typed; "" when it can be entered."""
    value = text.strip()
    if not is_beacon:
        is_digit = len(value) == 1 and value.isascii() and value.isdigit()
        return "" if is_digit else say("desk-lottery-one-digit")
    if not value:
        return say("desk-lottery-type-beacon")
    if len(value) > LONGEST_BEACON or not value.isprintable():
        return say("desk-lottery-at-most-one-line", count=LONGEST_BEACON)
    return ""


def _nothing(login: str) -> DigitsPage:
    other = EnteringPerson(say(OTHER), "", False, False)
    people = (EnteringPerson(login, "", False, False), other)
    why = say("desk-lottery-publish-first")
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
        other or say(OTHER), _state_there(scene, other) if is_open else "", False, bool(other)
    )


def _state_here(scene: Scene) -> str:
    if not _has_entered(scene):
        return say("desk-lottery-enters-now")
    if scene.bench.again:
        return say("desk-lottery-enters-again")
    is_rehearsal = scene.view is not None and scene.view.rehearsal
    return say("desk-lottery-enters-for-other" if is_rehearsal else HIDDEN)


def _state_there(scene: Scene, other: str) -> str:
    if other:
        return say(HIDDEN)
    is_rehearsal = scene.view is not None and scene.view.rehearsal
    return say("desk-lottery-may-enter" if is_rehearsal else "desk-lottery-enters-unseen")


def _why(scene: Scene) -> str:
    view = scene.view
    assert view is not None
    return hindered(
        scene,
        ("enter_lottery_value",),
        (view.stage != LotteryStage.LIVE, say("desk-lottery-only-while-live")),
        (scene.is_complete, say("desk-lottery-every-value-agreed")),
        (not scene.is_on, say("desk-lottery-scene-is-off")),
        (not scene.picture.login, say("desk-lottery-no-login")),
        (not _may_enter(scene), say("desk-lottery-waits-for-another")),
    )


def _asks(scene: Scene, *, is_beacon: bool, is_done: bool) -> str:
    view, login = scene.view, scene.picture.login
    assert view is not None
    if is_done:
        return say("desk-lottery-all-agreed")
    if view.stage != LotteryStage.LIVE:
        return say("desk-lottery-live-first")
    count = len(view.agreed) + 1
    form = "beacon" if is_beacon else spoken().ordinal_form(count)
    if not _has_entered(scene):
        return say("desk-lottery-enter", login=login, form=form, count=count)
    if scene.bench.again:
        return say("desk-lottery-enter-again", login=login, form=form, count=count)
    if view.rehearsal:
        return say("desk-lottery-enter-more", login=login, form=form, count=count)
    return say("desk-lottery-enter-other", form=form, count=count)


def _source(text: str, *, is_done: bool) -> str:
    return "" if is_done or not text else say("desk-lottery-committed-source", source=text)


def _alarm(scene: Scene) -> str:
    view = scene.view
    if view is None or not view.disputes or scene.is_complete:
        return ""
    what = "beacon" if len(view.agreed) >= view.digits else "digit"
    if view.disputes == 1:
        return say("desk-lottery-differ", what=what)
    return say("desk-lottery-differ-times", what=what, count=view.disputes)
