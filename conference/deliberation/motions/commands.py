"""What may be asked about motions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from msgspec import Meta, Struct

from conference.core.bounds import LongText, MotionName, PollName, Reason, ShortText
from conference.core.ids import PollId
from conference.deliberation.command import WireCommand

__all__ = [
    "NAME",
    "AmendmentLine",
    "Command",
    "ProposeAmendment",
    "ProposeAmendments",
    "PutToVote",
    "SecondReading",
    "SendBack",
    "SetVotingOrder",
    "SettleVote",
    "TableMotion",
    "WithdrawAmendment",
]

NAME = "^[A-Za-z0-9][A-Za-z0-9.-]{0,31}$"
Name = Annotated[str, Meta(pattern=NAME)]
"""The id of an amendment."""

Passage = Annotated[str, Meta(max_length=20_000)]
ClauseName = Annotated[str, Meta(max_length=64)]
Occurrence = Annotated[int, Meta(ge=0, le=10_000)]


class AmendmentLine(Struct, frozen=True):
    """An amendment as a line of a table; see :mod:`conference.texts.amendment`.

    Where words are put in, ``passage`` is what they come after, in the clause ``after`` or, if that
    is empty, in ``clause``. Words that move come after ``after_passage``.
    """

    id: Name
    kind: Literal["replace", "insert", "delete", "move"]
    clause: ClauseName = ""
    passage: Passage = ""
    occurrence: Occurrence = 0
    words: Passage = ""
    after: ClauseName = ""
    after_passage: Passage = ""
    on: ShortText = ""
    author: ShortText = ""
    reason: LongText = ""


class TableMotion(WireCommand, frozen=True, tag="table_motion"):
    """Put a text to the chamber, cut into clauses; until its first vote it may be replaced.

    Without a ``title`` it has that of the text.
    """

    motion: MotionName
    title: ShortText
    markdown: Annotated[str, Meta(min_length=1, max_length=500_000)]


class ProposeAmendment(WireCommand, frozen=True, tag="propose_amendment"):
    """Hand in an amendment: a member from the seat, or a desk for whoever handed it in."""

    motion: MotionName
    amendment: AmendmentLine


@dataclass(frozen=True, slots=True)
class ProposeAmendments:
    """Hand in many at once, in this order: all of them, or with a fault none."""

    motion: MotionName
    amendments: tuple[AmendmentLine, ...]


class WithdrawAmendment(WireCommand, frozen=True, tag="withdraw_amendment"):
    """Whoever handed an amendment in takes it back, and with it those on it."""

    motion: MotionName
    amendment: Name
    reason: Reason


class SetVotingOrder(WireCommand, frozen=True, tag="set_voting_order"):
    """The chair sets the order of the votes that are left; none: the order of the rule."""

    motion: MotionName
    amendments: Annotated[tuple[Name, ...], Meta(max_length=5000)]


class PutToVote(WireCommand, frozen=True, tag="put_to_vote"):
    """A poll of the chamber decides on amendments (several: en bloc), clauses, or the whole.

    ``poll`` is prepared as a ``decision`` of this kind of the standing rules, or is a draft that
    is prepared as one already. Clauses are named by number.
    """

    motion: MotionName
    poll: PollName
    amendments: Annotated[tuple[Name, ...], Meta(max_length=500)] = ()
    clauses: Annotated[tuple[ClauseName, ...], Meta(max_length=500)] = ()
    whole: bool = False
    decision: ShortText = ""


@dataclass(frozen=True, slots=True)
class SettleVote:
    """What follows of a poll that was published. Only the server itself asks for it."""

    poll: PollId


class SendBack(WireCommand, frozen=True, tag="send_back"):
    """A clause is sent back: it is not in the text that is adopted in this reading."""

    motion: MotionName
    clause: ClauseName
    reason: Reason


class SecondReading(WireCommand, frozen=True, tag="second_reading"):
    """The next reading of a motion, of the text as it was amended."""

    motion: MotionName


Command = (
    TableMotion
    | ProposeAmendment
    | ProposeAmendments
    | WithdrawAmendment
    | SetVotingOrder
    | PutToVote
    | SettleVote
    | SendBack
    | SecondReading
)
