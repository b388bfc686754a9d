"""Voters' codes at the desk: who asks for one to be taken back, and who waits for another one."""

from __future__ import annotations

from conference.deliberation.seconding.model import SecondAct
from conference.deliberation.voters.commands import WithdrawVoterCode
from conference.ui.kit import words
from conference.ui.kit.alert import Alert
from conference.ui.kit.search import CommandEntry
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["code_commands", "codes_taken_back", "codes_told", "new_code_by"]

NO_LIST = "There is no voters' list: conference voters list draws it up from the register."
LABEL = "Take back the code of a voter, for another one …"

MOST_TOLD = 12
"""So many numbers that wait for another code are named."""


def new_code_by(number: str) -> str:
    """How a voter's other code is made, once the old one was taken back."""
    return f"conference voters code FOLDER {number}"


def code_commands(picture: Picture) -> tuple[CommandEntry, ...]:
    """Taking back a code, and what another login has asked for, to be confirmed."""
    why = picture.why_not(WithdrawVoterCode) or ("" if picture.voters is not None else NO_LIST)
    return (
        CommandEntry("code:", say("desk-panels-polls"), LABEL, enabled=not why, why=why),
        *(
            CommandEntry(
                f"code:{one.about}",
                "Polls",
                f"Confirm: take back the code of voter {one.about}, as {one.login or 'a desk'} "
                "asked …",
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
    told = ", ".join(map(words.number, waiting[:MOST_TOLD]))
    more = f" and {len(waiting) - MOST_TOLD} more" if len(waiting) > MOST_TOLD else ""
    return f"Taken back, and without another code yet: {told}{more}."


def codes_taken_back(before: Picture, after: Picture) -> tuple[Alert, ...]:
    """That a code was taken back, and by what command its voter gets another one."""
    if before.voters is None or after.voters is None or before.voters is after.voters:
        return ()
    new = sorted({*after.voters.waiting} - {*before.voters.waiting})
    return tuple(
        Alert(
            after.now,
            Tone.WARNING,
            f"The code of voter {words.number(one)} lets in nobody any more. Make another one: "
            f"{new_code_by(str(one))}",
        )
        for one in new
    )
