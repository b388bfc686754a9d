"""Every refusal about lotteries: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.core.ids import LotteryId
from conference.deliberation.lottery.model import LotteryRun, LotteryStage

__all__ = [
    "another_scene",
    "bad_lottery",
    "committed_already",
    "needs_reason",
    "not_drawn",
    "not_live",
    "place_agreed",
    "rehearsal_is_on",
    "second_login",
    "unknown_lottery",
]


def unknown_lottery(lottery: LotteryId) -> Refusal:
    """There is no such lottery."""
    sentence = "There is no such lottery. Commit to it first."
    return Refusal("unknown_lottery", sentence, {"lottery": lottery})


def bad_lottery(fault: str) -> Refusal:
    """The lottery cannot be run like this."""
    return Refusal("bad_lottery", fault)


def committed_already(lottery: LotteryId) -> Refusal:
    """The id stands for another commitment."""
    return Refusal(
        "committed_already",
        "A lottery of this name is committed already, and a commitment cannot be changed. "
        "Give the new one another name.",
        {"lottery": lottery},
    )


def another_scene(run: LotteryRun) -> Refusal:
    """One lottery at a time is on the screens."""
    return Refusal(
        "another_scene",
        f"“{run.lottery.title}” is still on the screens. End it first.",
        {"lottery": run.lottery.id},
    )


def rehearsal_is_on(run: LotteryRun) -> Refusal:
    """The real thing and its rehearsal do not mix."""
    sentence = (
        "This is its rehearsal. End the rehearsal first."
        if run.rehearsal
        else "It is live. A rehearsal is possible before that only."
    )
    return Refusal("rehearsal_is_on", sentence, {"lottery": run.lottery.id})


def needs_reason(run: LotteryRun) -> Refusal:
    """There is one draw a commitment; a further one is seen by everybody."""
    return Refusal(
        "needs_reason",
        f"From this commitment was drawn already. Draw {run.draw + 1} is shown as such to "
        "everybody: say why it is needed.",
        {"draw": run.draw + 1},
    )


_STAGES = {
    LotteryStage.COMMITTED: "has not gone live yet",
    LotteryStage.LIVE: "is still taking its digits",
    LotteryStage.DRAWN: "has been drawn",
    LotteryStage.REVEALED: "has been revealed",
    LotteryStage.VOID: "was declared void",
}


def not_live(run: LotteryRun) -> Refusal:
    """It takes no digits."""
    return Refusal(
        "not_live",
        f"This lottery {_STAGES[run.stage]}; it takes digits only while it is live.",
        {"stage": run.stage.value},
    )


def not_drawn(run: LotteryRun) -> Refusal:
    """There is nothing to reveal."""
    return Refusal(
        "not_drawn",
        f"This lottery {_STAGES[run.stage]}; there is nothing to reveal.",
        {"stage": run.stage.value},
    )


def second_login(login: str) -> Refusal:
    """The same person twice is one person."""
    return Refusal(
        "second_login",
        f"{login} has entered this value, and another login must enter it, too. Open a second desk "
        "with a password of its own: conference password FOLDER --name NAME",
        {"login": login},
    )


def place_agreed(place: int, value: str) -> Refusal:
    """Two people have agreed on this place already."""
    return Refusal(
        "place_agreed",
        f"Place {place + 1} was agreed on as {value} and stands. If it is wrong, declare the draw "
        "void and say why.",
        {"place": place, "value": value},
    )
