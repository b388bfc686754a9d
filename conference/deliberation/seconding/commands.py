"""What may be asked about what waits for a second person."""

from __future__ import annotations

from conference.core.bounds import ShortText
from conference.deliberation.command import WireCommand
from conference.deliberation.seconding.model import SecondAct

__all__ = ["Command", "WithdrawAsking"]


class WithdrawAsking(WireCommand, frozen=True, tag="withdraw_asking"):
    """Nobody is to confirm this any more. ``about`` is the id of the poll or lottery."""

    act: SecondAct
    about: ShortText


Command = WithdrawAsking
