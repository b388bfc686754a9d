"""The commands of polls: what can be done with the one that is looked at, and else why not."""

from __future__ import annotations

from conference.deliberation.polls.commands import PreparePoll
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.seconding.commands import WithdrawAsking
from conference.ui.kit.search import LAST, SHOW, CommandEntry
from conference.ui.picture import Picture
from conference.ui.polls.says.actions import Action, PollAct, action
from conference.ui.polls.says.aims import AIMED, aim, no_aim
from conference.ui.polls.says.panel import PollsSheet
from conference.ui.polls.says.stepping import Go
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
    "press:open": "desk-polls-do-open",
    "press:close": "desk-polls-do-close",
    "press:publish": "desk-polls-do-publish",
    "round:previous": "desk-polls-do-previous",
    "round:following": "desk-polls-do-following",
    "round:all": "desk-polls-do-all",
    "prepare": "desk-polls-do-prepare",
    "press:edit": "desk-polls-do-edit",
    "press:word": "desk-polls-do-word",
    "press:extend": "desk-polls-do-extend",
    "press:unbind": "desk-polls-do-unbind",
    "press:adjourn": "desk-polls-do-adjourn",
    "press:resume": "desk-polls-do-resume",
    "press:void": "desk-polls-do-void",
}

OTHER_STATE = {
    PollAct.EDIT: "desk-polls-not-draft",
    PollAct.WORD: "desk-polls-not-worded",
    PollAct.EXTEND: "desk-polls-not-open",
    PollAct.UNBIND: "desk-polls-not-ending",
    PollAct.ADJOURN: "desk-polls-not-adjourned",
    PollAct.RESUME: "desk-polls-not-resumed",
    PollAct.VOID: "desk-polls-not-voided",
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


def poll_keys() -> tuple[CommandEntry, ...]:
    """What has a key, as the sheet of shortcuts lists it."""
    return tuple(
        CommandEntry(key, say(GROUP), say(WORDS[key]), shortcut)
        for key, shortcut in SHORTCUTS.items()
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
            "prepare", say(GROUP), say(WORDS["prepare"]), SHORTCUTS["prepare"], may_prepare, why
        ),
        *(
            CommandEntry(
                f"poll:{row.key}",
                say("desk-panels-look"),
                say("desk-polls-look-at-poll", number=row.number, question=row.question),
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
            say("desk-polls-withdraw-asked", login=one.login or say("desk-a-desk"), act=one.act),
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
        return CommandEntry(key, say(GROUP), say(WORDS[key]), SHORTCUTS[key], False, why)
    meant = action(picture, poll, act)
    label = say("desk-polls-act-on", act=meant.label, question=poll.question)
    order = SHOW["close"] if act is PollAct.CLOSE else 0
    return CommandEntry(
        key, say(GROUP), label, SHORTCUTS[key], meant.enabled, _why(meant), order=order
    )


def _act(panel: PollsSheet, act: PollAct) -> CommandEntry:
    key = f"press:{act}"
    shortcut = SHORTCUTS.get(key, "")
    poll = panel.poll
    if poll is None:
        why = say("desk-polls-no-poll")
        return CommandEntry(key, say(GROUP), say(WORDS[key]), shortcut, False, why, order=LAST)
    offered = next(one for one in poll.actions if one.act is act)
    name = offered.label.rstrip(" …")
    label = say("desk-polls-act-on", act=name, question=poll.question)
    return CommandEntry(
        key, say(GROUP), label, shortcut, offered.enabled, _why(offered), order=LAST
    )


def _why(offered: Action) -> str:
    return offered.tip if offered.shown else say(OTHER_STATE[offered.act])


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
        why = say("desk-polls-no-rounds")
        return CommandEntry(key, say(GROUP), say(WORDS[key]), SHORTCUTS[key], False, why)
    label = say("desk-polls-rounds-step", step=go.tip)
    return CommandEntry(key, say(GROUP), label, SHORTCUTS[key], go.enabled, go.tip)
