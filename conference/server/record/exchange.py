"""What is asked of the writer, what it answers, and who is told of what it wrote."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol

from conference.core.errors import Refusal
from conference.core.ids import PartyId, PersonId, PollId
from conference.core.lean import Lean
from conference.deliberation.command import WireCommand
from conference.deliberation.commands import Command
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import Sender
from conference.protocol.messages import Receipt
from conference.server.record.keeper import Altered
from conference.server.record.store.entries import SessionRow

__all__ = [
    "Alter",
    "Answer",
    "Answerer",
    "Asked",
    "Ballot",
    "Callers",
    "Committed",
    "Done",
    "Join",
    "Keep",
    "Leave",
    "Listener",
    "Unavailable",
    "Waiting",
    "give",
    "guarded",
    "renamed",
]

_log = logging.getLogger("conference.server.record.writer")


class Done(NamedTuple):
    """It is in the record; a ballot has a receipt."""

    receipt: Receipt | None = None


class Unavailable(NamedTuple):
    """It could not be stored now, and did not happen; sending it again later may succeed."""

    sentence: str


Answer = Done | Refusal | Unavailable


class Ballot(Lean, frozen=True):
    """A phone ballot that waits; ``key`` is the hash of the voter's key.

    ``sender`` is known to whoever answers ballots (see :class:`Answerer`), ``id`` is the sender's.
    ``name`` is that of the voter in a poll by name.
    """

    poll: PollId
    party: PartyId
    person: PersonId
    key: str
    revision: int
    choice: tuple[int, ...]
    sender: Any
    id: str = ""
    name: str = ""


class Answerer(Protocol):
    """Who gives the senders of ballots their answers."""

    def answer(self, ballot: Ballot, answer: Answer) -> None:
        """Tell the sender of one ballot."""
        ...

    def acknowledge(self, ballots: Sequence[Ballot], first: int, leaves: Sequence[bytes]) -> None:
        """Tell the senders of many that they are in the record, as entries ``first`` and on."""
        ...


class Callers:
    """The answerer of ballots that have a callable as ``sender``."""

    def answer(self, ballot: Ballot, answer: Answer) -> None:
        ballot.sender(answer)

    def acknowledge(self, ballots: Sequence[Ballot], first: int, leaves: Sequence[bytes]) -> None:
        for number, (ballot, leaf) in enumerate(zip(ballots, leaves, strict=True), first):
            give(ballot.sender, Done(Receipt(number, leaf.hex())))


class Committed(NamedTuple):
    """One commit: the meeting before and after it, its ballots, and its other events."""

    before: Meeting
    after: Meeting
    events: Sequence[Event]
    ballots: Sequence[Ballot]


class Listener(Protocol):
    """Who is told of commits, in turn and on the event loop."""

    def committed(self, commit: Committed) -> None:
        """A commit with events or ballots is durable, and its senders are answered."""
        ...

    def undone(self, commit: Committed) -> None:
        """A commit failed, and its senders were told; ``after`` is what is not."""
        ...


class Asked(NamedTuple):
    """Any other command that waits; ballots come as :class:`Ballot`."""

    sender: Sender
    command: Command | WireCommand
    answer: Callable[[Answer], None]


class Join(NamedTuple):
    """A new session that waits to be stored; those that are ``ended`` make room for it.

    ``is_current`` says, when its turn has come, whether what let it in still does; ``command`` is
    what the session asks of the meeting with it, and is not stored if that is refused.
    """

    row: SessionRow
    answer: Callable[[Answer], None]
    ended: tuple[bytes, ...] = ()
    is_current: Callable[[], bool] = lambda: True
    command: Command | None = None


class Leave(NamedTuple):
    """An end to one session, asked for by its token; it shares a commit, and bars nobody's way."""

    token: bytes
    answer: Callable[[Answer], None]


class Keep(NamedTuple):
    """Settings that wait to be stored, beside the record; they share a commit with others."""

    settings: tuple[tuple[str, str], ...]
    answer: Callable[[Answer], None]


class Alter(NamedTuple):
    """A change of codes, sessions or settings that waits; it is made when its turn has come.

    ``by`` is the login that asks for it, "" for the server itself.
    """

    make: Callable[[], Altered]
    answer: Callable[[Answer], None]
    by: str = ""


Waiting = Ballot | Asked | Join | Leave | Keep | Alter


def renamed(ballot: Ballot, name: str) -> Ballot:
    """The same ballot under another name."""
    return Ballot(
        ballot.poll,
        ballot.party,
        ballot.person,
        ballot.key,
        ballot.revision,
        ballot.choice,
        ballot.sender,
        ballot.id,
        name,
    )


def give(answer: Callable[[Answer], None], what: Answer) -> None:
    """Give one answer; one that cannot be given must not keep the others from theirs."""
    try:
        answer(what)
    except Exception:  # noqa: BLE001 (one client must not stop the others)
        _log.exception("an answer could not be given")


def guarded(call: Callable[[], None]) -> None:
    """Call one listener; one that raises must not keep the others, or the next commit."""
    try:
        call()
    except Exception:  # noqa: BLE001 (one listener must not stop the record)
        _log.exception("a listener of a commit failed")
