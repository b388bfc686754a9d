"""What a button says of an act that takes two people, once one of them has asked for it."""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.seconding.model import SecondAct
from conference.ui.kit import words
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = ["ASK_ANOTHER", "Confirming", "second_person"]

ASK_ANOTHER = frozenset(
    {"second_person", "counted_once", "tellers_differ", "told_once", "figures_differ"}
)
"""Codes of answers that refuse nothing: somebody else has to ask for, or to count, the same."""


LONGEST = 14
"""Letters of a login on a button."""


@dataclass(frozen=True, slots=True)
class Confirming:
    """What the button says ("" for as ever), and why this desk cannot confirm ("" when it can)."""

    label: str = ""
    why: str = ""


def second_person(picture: Picture, act: SecondAct, about: str) -> Confirming:
    """What to say of an act that may wait for another login."""
    asking = picture.asked(act, about)
    if asking is None:
        return Confirming()
    if asking.login != picture.login:
        return Confirming(say("desk-kit-confirm", act=act.value, who=_short(asking.login)))
    until = words.clock(asking.until, picture.zone, seconds=True)
    return Confirming(
        say("desk-kit-another-confirms"),
        say("desk-kit-you-asked", until=until),
    )


def _short(login: str) -> str:
    name = login or say("desk-a-desk")
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"
