"""The document of what waits for a second person; desks alone see it."""

from __future__ import annotations

from collections.abc import Iterator

from conference.core.clock import Millis
from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths
from conference.deliberation.chamber.events import SeatUnlocked
from conference.deliberation.events import Event
from conference.deliberation.founding.events import ConferenceFounded
from conference.deliberation.founding.model import Rule
from conference.deliberation.lottery.events import LotteryRevealed, LotteryStarted
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.events import PollPublished, PollVoided
from conference.deliberation.seconding.events import AskingWithdrawn, SecondAsked
from conference.deliberation.seconding.model import WITHIN, SecondAct

__all__ = ["AskedView", "AskingView", "documents", "touched"]

ASKED = "asked"


class AskingView(Lean, frozen=True):
    """What ``login`` has asked for: another login can confirm it before ``until``.

    ``about`` is the id of a poll or lottery, or the number of a seat.
    """

    act: SecondAct
    about: str
    login: str
    until: Millis


class AskedView(Lean, frozen=True, tag_field="view", tag="asked"):
    """What needs a second person in this conference, and what waits for one."""

    rules: tuple[Rule, ...]
    waiting: tuple[AskingView, ...]


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, AskedView]]:
    """One document, where the rules ask for a second person, or something waits for one."""
    rules = meeting.founding.second_person
    asked = sorted(meeting.seconding.asked.items())
    is_wanted = audience is Audience.DESK and (paths is None or ASKED in paths)
    if not is_wanted or not (rules or asked):
        return
    yield (
        ASKED,
        AskedView(
            rules,
            tuple(
                AskingView(act, about, one.login, Millis(one.at + WITHIN))
                for (act, about), one in asked
            ),
        ),
    )


def touched(event: Event, _meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    match event:
        case (
            ConferenceFounded()
            | SecondAsked()
            | AskingWithdrawn()
            | PollPublished()
            | PollVoided()
            | LotteryStarted()
            | LotteryRevealed()
            | SeatUnlocked()
        ):
            return frozenset({ASKED})
        case _:
            return NO_PATHS
