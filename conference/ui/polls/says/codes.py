"""Voters' codes at the desk: who asks for one to be taken back, and who waits for another one."""

from __future__ import annotations

from conference.deliberation.seconding.model import SecondAct
from conference.deliberation.voters.commands import WithdrawVoterCode
from conference.ui.kit import words
from conference.ui.kit.alert import Alert
from conference.ui.kit.search import CommandEntry
from conference.ui.picture import Picture, Tone
from conference.ui.polls.says.answers import in_a_row
from conference.words.spoken import say

__all__ = ["code_commands", "codes_taken_back", "codes_told", "new_code_by"]

MOST_TOLD = 12
"""So many numbers that wait for another code are named."""


def new_code_by(number: str) -> str:
    """How a voter's other code is made, once the old one was taken back."""
    return f"conference voters code FOLDER {number}"


def code_commands(picture: Picture) -> tuple[CommandEntry, ...]:
    """Taking back a code, and what another login has asked for, to be confirmed."""
    group = say("desk-panels-polls")
    why = picture.why_not(WithdrawVoterCode) or (
        "" if picture.voters is not None else say("desk-polls-code-no-list")
    )
    return (
        CommandEntry("code:", group, say("desk-polls-code-take-back"), enabled=not why, why=why),
        *(
            CommandEntry(
                f"code:{one.about}",
                group,
                say(
                    "desk-polls-code-confirm",
                    number=one.about,
                    login=one.login or say("desk-a-desk"),
                ),
                enabled=not why,
                why=why,
            )
            for one in picture.waiting
            if one.act is SecondAct.CODE and one.login != picture.login
        ),
    )


def codes_told(picture: Picture) -> str:
    """Who waits for another code; "" where nobody does."""
    waiting = picture.voters.waiting if picture.voters is not None else ()
    if not waiting:
        return ""
    told = in_a_row(map(words.number, waiting[:MOST_TOLD]))
    if len(waiting) <= MOST_TOLD:
        return say("desk-polls-code-waiting", numbers=told)
    return say("desk-polls-code-waiting-more", numbers=told, count=len(waiting) - MOST_TOLD)


def codes_taken_back(before: Picture, after: Picture) -> tuple[Alert, ...]:
    """That a code was taken back, and by what command its voter gets another one."""
    if before.voters is None or after.voters is None or before.voters is after.voters:
        return ()
    new = sorted({*after.voters.waiting} - {*before.voters.waiting})
    return tuple(
        Alert(
            after.now,
            Tone.WARNING,
            say(
                "desk-polls-code-withdrawn",
                number=words.number(one),
                command=new_code_by(str(one)),
            ),
        )
        for one in new
    )
