"""The commands of polls: what can be done with the one that is looked at, and else why not."""

from __future__ import annotations

from conference.deliberation.polls.commands import PreparePoll
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.seconding.commands import WithdrawAsking
from conference.deliberation.seconding.model import SecondAct
from conference.ui.kit.search import LAST, SHOW, CommandEntry
from conference.ui.picture import Picture
from conference.ui.polls.says.actions import Action, PollAct, action
from conference.ui.polls.says.aims import AIMED, aim, no_aim
from conference.ui.polls.says.outcome import Go
from conference.ui.polls.says.panel import PollsSheet
from conference.words.spoken import say

__all__ = ["poll_commands", "poll_keys"]

GROUP = "desk-panels-polls"
SHORTCUTS = {
    "press:open": "F5",
    "press:close": "F6",
    "press:publish": "F7",
    "round:previous": "F9",
    "round:following": "F10",
    "round:all": "F12",
    "prepare": "Ctrl+N",
}
WORDS = {
    "press:open": "Open the poll",
    "press:close": "Close the poll",
    "press:publish": "Publish the result",
    "round:previous": "Show the round before, on every screen",
    "round:following": "Show the next round, on every screen",
    "round:all": "Show all rounds, on every screen",
    "prepare": "Prepare a poll",
    "press:edit": "Change the draft",
    "press:word": "Put the poll into further languages",
    "press:extend": "Keep the poll open for 30 seconds more",
    "press:unbind": "Keep the poll open until it is closed by hand",
    "press:adjourn": "Adjourn the vote of members until the next sitting",
    "press:resume": "Resume the vote of members: the next sitting begins",
    "press:void": "Declare the poll void",
}

OTHER_STATE = {
    PollAct.EDIT: "Only a draft can be changed.",
    PollAct.WORD: "It counts no more, or no language is set: conference wordings --languages.",
    PollAct.EXTEND: "It is not open.",
    PollAct.UNBIND: "It has no end that could be removed.",
    PollAct.ADJOURN: "Only an open vote of members is adjourned.",
    PollAct.RESUME: "Only a vote of members that is adjourned is resumed.",
    PollAct.VOID: "It cannot be declared void.",
}
"""Why an act is not offered at all: the poll is in another state."""


UNKEYED = (
    PollAct.EXTEND,
    PollAct.UNBIND,
    PollAct.ADJOURN,
    PollAct.RESUME,
    PollAct.EDIT,
    PollAct.WORD,
    PollAct.VOID,
)
"""What has no key, and means the poll that is looked at."""

ACTS = {
    SecondAct.PUBLISH: "publish the result",
    SecondAct.START: "start the lottery",
    SecondAct.REVEAL: "reveal the lottery",
    SecondAct.UNLOCK: "take the device off a seat",
    SecondAct.CODE: "take back the code of a voter",
}
"""What waits for a second person, in words."""


def poll_keys() -> tuple[CommandEntry, ...]:
    """What has a key, as the sheet of shortcuts lists it."""
    return tuple(
        CommandEntry(key, say(GROUP), WORDS[key], shortcut) for key, shortcut in SHORTCUTS.items()
    )


def poll_commands(
    picture: Picture, panel: PollsSheet, electorate: str = Electorate.PARTIES
) -> tuple[CommandEntry, ...]:
    """What can be done with polls: act, step through rounds, prepare, look at another one.

    What has a key is for the poll of an electorate that the key means; the rest for the one that is
    looked at.
    """
    may_prepare = panel.may_prepare
    why = picture.why_not(PreparePoll)
    return (
        *(_aimed(picture, act, electorate) for act in AIMED),
        *(_act(panel, act) for act in UNKEYED),
        *_rounds(panel),
        *_withdrawals(picture),
        CommandEntry(
            "prepare", say(GROUP), WORDS["prepare"], SHORTCUTS["prepare"], may_prepare, why
        ),
        *(
            CommandEntry(
                f"poll:{row.key}", say("desk-panels-look"), f"Poll {row.number}: {row.question}"
            )
            for row in panel.rows
        ),
    )


def _withdrawals(picture: Picture) -> tuple[CommandEntry, ...]:
    """Taking back what waits for a second person, as far as anything does."""
    why = picture.why_not(WithdrawAsking)
    return tuple(
        CommandEntry(
            f"withdraw:{one.act}:{one.about}",
            say(GROUP),
            f"Withdraw what {one.login or 'a desk'} asked for: {ACTS[one.act]}",
            enabled=not why,
            why=why,
        )
        for one in picture.waiting
    )


def _aimed(picture: Picture, act: PollAct, electorate: str) -> CommandEntry:
    key = f"press:{act}"
    poll = aim(picture, act, electorate)
    if poll is None:
        why = no_aim(picture, act, electorate)
        return CommandEntry(key, say(GROUP), WORDS[key], SHORTCUTS[key], False, why)
    meant = action(picture, poll, act)
    label = f"{meant.label}: {poll.question}"
    order = SHOW["close"] if act is PollAct.CLOSE else 0
    return CommandEntry(
        key, say(GROUP), label, SHORTCUTS[key], meant.enabled, _why(meant), order=order
    )


def _act(panel: PollsSheet, act: PollAct) -> CommandEntry:
    key = f"press:{act}"
    shortcut = SHORTCUTS.get(key, "")
    poll = panel.poll
    if poll is None:
        why = "There is no poll yet."
        return CommandEntry(key, say(GROUP), WORDS[key], shortcut, False, why, order=LAST)
    offered = next(one for one in poll.actions if one.act is act)
    label = f"{offered.label.rstrip(' …')}: {poll.question}"
    return CommandEntry(
        key, say(GROUP), label, shortcut, offered.enabled, _why(offered), order=LAST
    )


def _why(offered: Action) -> str:
    return offered.tip if offered.shown else OTHER_STATE[offered.act]


def _rounds(panel: PollsSheet) -> tuple[CommandEntry, ...]:
    outcome = panel.poll.outcome if panel.poll else None
    steps = outcome.stepping if outcome else None
    ways: tuple[tuple[str, Go | None], ...] = (
        ("round:previous", steps.previous if steps else None),
        ("round:following", steps.following if steps else None),
        ("round:all", steps.all if steps else None),
    )
    return tuple(_step(key, go) for key, go in ways)


def _step(key: str, go: Go | None) -> CommandEntry:
    if go is None:
        why = "This poll has no rounds to step through."
        return CommandEntry(key, say(GROUP), WORDS[key], SHORTCUTS[key], False, why)
    return CommandEntry(key, say(GROUP), f"Rounds: {go.tip}", SHORTCUTS[key], go.enabled, go.tip)
