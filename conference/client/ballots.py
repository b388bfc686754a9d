"""The ballots of one voter's device: a random key a poll, and revisions that grow.

The key never leaves the device but to the server, which keeps only its hash: with it the device may
change the vote, or send it again after a crash, and nobody else can.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace

from conference.core.ids import PollId
from conference.deliberation.polls.commands import Cast
from conference.protocol.messages import Ack, Receipt, Refused

__all__ = ["Ballots", "Vote", "key_hash"]


def key_hash(key: str) -> str:
    """How the record names a ballot key: the first 32 hex digits of the SHA-256 of its bytes."""
    return hashlib.sha256(bytes.fromhex(key)).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Vote:
    """The device's answer to one poll; with a ``receipt`` it is in. ``name``: in polls by name."""

    poll: str
    key: str
    revision: int
    choice: tuple[int, ...]
    receipt: Receipt | None = None
    name: str = ""

    @property
    def cast(self) -> Cast:
        """This ballot as a command."""
        return Cast(PollId(self.poll), self.key, self.revision, self.choice, self.name)


class Ballots:
    """What the device voted, by poll. ``new_key`` gives 32 fresh hex digits (16 random bytes)."""

    def __init__(self, new_key: Callable[[], str]) -> None:
        self._new_key = new_key
        self._votes: dict[str, Vote] = {}

    def vote(self, poll: str) -> Vote | None:
        """The latest vote in ``poll``, be it in yet or not."""
        return self._votes.get(poll)

    def choose(self, poll: str, choice: tuple[int, ...], name: str = "") -> Vote:
        """Vote, or change the vote: another choice is a new revision, the same one a repetition.

        So is another ``name``, in a poll by name.
        """
        known = self._votes.get(poll)
        if known is None:
            known = Vote(poll, self._new_key(), 1, choice, name=name)
        elif (known.choice, known.name) != (choice, name):
            known = Vote(poll, known.key, known.revision + 1, choice, name=name)
        self._votes[poll] = known
        return known

    def answered(self, cast: Cast, answer: Ack | Refused) -> None:
        """Note the receipt of a ballot; an answer to an earlier revision changes nothing."""
        known = self._votes.get(cast.poll)
        if known is None or known.revision != cast.revision or not isinstance(answer, Ack):
            return
        self._votes[cast.poll] = replace(known, receipt=answer.receipt)
