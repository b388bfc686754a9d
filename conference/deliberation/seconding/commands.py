"""What may be asked about what waits for a second person."""

from __future__ import annotations

from conference.core.bounds import ShortText
from conference.deliberation.command import WireCommand
from conference.deliberation.seconding.model import SecondAct

__all__ = ["Command", "WithdrawAsking"]


class WithdrawAsking(WireCommand, frozen=True, tag="withdraw_asking"):
    """Nobody is to confirm this any more. ``about`` is what the act is about, as in
    :class:`~conference.deliberation.seconding.documents.AskingView`.
    """

    act: SecondAct
    about: ShortText


Command = WithdrawAsking
