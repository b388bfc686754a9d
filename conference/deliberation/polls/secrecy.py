"""What is shown of phone ballots: nothing of few, for few ballots tell who voted how.

The record knows the party of each ballot, for the tally by party needs it. Results *by party* are
shown for parties with at least :data:`FEWEST` phone ballots in the poll, and for those with none.
Where there are some but fewer, they count in every sum (people, parties, channels, regions), and
the party alone is shown by its room's answer, hands or button, which is public anyway.

While a poll is open, what is shown changes, and a change tells as much as a count: who sees a
neighbour vote and one figure go up by one knows the vote. So nothing is then shown of the phones
of one party or region, and sums go up by at least :data:`FEWEST` ballots at a time, see
:class:`HeldBack`. The desk sees all of it at once.

A poll by name keeps nothing secret: there nothing is held back.
"""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import numpy.typing as npt

from conference.core.ids import PartyId
from conference.deliberation.polls.ballotbox import (
    NO_OPTION,
    BallotBox,
    Counts,
    PhoneVotes,
    leading_options,
)
from conference.deliberation.polls.model import Poll, PollState

__all__ = [
    "FEWEST",
    "HIDDEN",
    "HeldBack",
    "is_held_back",
    "leading_letters",
    "leading_shown",
    "phones_shown",
]

FEWEST = 5
"""The fewest phone ballots of a party in a poll of which results by party are shown."""

HIDDEN = -3
"""In place of a party's leading option: it has answered, on too few phones to be shown."""

LETTERS = np.frombuffer(
    b"?=.0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", dtype=np.uint8
)
"""A party's leading option as a letter: from -3, hidden, over -2, a tie, and -1, no answer, on."""


def is_held_back(poll: Poll) -> bool:
    """Whether others than the desk are shown less of the phones than there is, for now."""
    return poll.state is PollState.OPEN and not poll.named


def phones_shown(box: BallotBox, party: PartyId) -> tuple[int, ...] | None:
    """The settled phone votes of one party by option; None when they are too few to be shown."""
    few = not box.named and 0 < box.room_answer(party).phones < FEWEST
    return None if few else box.phones_of(party)


def leading_shown(
    box: BallotBox, votes: PhoneVotes | None = None, left_out: Collection[PartyId] = ()
) -> npt.NDArray[np.int64]:
    """What :meth:`BallotBox.leading` says, without the phones of parties that have too few.

    -3 where there is nothing else to be shown of a party that has answered. ``votes`` are the phone
    ballots to go by; all that there are when it is None. Parties that are ``left_out`` have no
    answer.
    """
    shown = box.leading() if box.named else _leading_of_many(box, votes)
    shown[list(left_out)] = -1
    return shown


def leading_letters(
    box: BallotBox, votes: PhoneVotes | None = None, left_out: Collection[PartyId] = ()
) -> str:
    """What :func:`leading_shown` says, one letter a party; options after the 62nd share one."""
    shown = np.minimum(leading_shown(box, votes, left_out), len(LETTERS) - 1 + HIDDEN)
    letters: bytes = LETTERS[shown - HIDDEN].tobytes()
    return letters.decode()


def _leading_of_many(box: BallotBox, votes: PhoneVotes | None) -> npt.NDArray[np.int64]:
    phones, hands, button = box.by_party()
    marks, voters = votes or PhoneVotes(phones, np.asarray(box.phone_voters, dtype=np.int64))
    few = (voters > 0) & (voters < FEWEST)
    shown = leading_options(np.where(few[:, None], 0, marks) + hands + button)
    return np.where(few & (shown == NO_OPTION), HIDDEN, shown)


class HeldBack:
    """The phone ballots of an open poll as far as they may be shown.

    What is shown goes from one state of the ballots to a later one that has at least
    :data:`FEWEST` voters more, and lags behind by at least as many: so the counts after the
    closing, too, differ from what was shown last by no fewer. A changed vote is shown with the
    next step. With ``each_party`` that holds for each party by itself, else for all together.

    When a party is left out or its phones start over, its ballots are gone, be it among those that
    are not shown yet. So what is shown lags behind by enough voters even without those of any one
    party; and where ballots are gone, what would have been shown next is shown no more.

    ``resumed`` says that the poll was open before the server was started: then it begins with all
    that there is without the parties ``left_out``, if that is enough to be shown. What was shown
    before lagged behind that too.
    """

    def __init__(
        self,
        box: BallotBox,
        left_out: Collection[PartyId] = (),
        *,
        each_party: bool = False,
        resumed: bool = False,
    ) -> None:
        now = box.phone_votes(left_out)
        start = PhoneVotes(np.zeros_like(now.marks), np.zeros_like(now.voters))
        if resumed:
            counted = now.voters if each_party else np.full_like(now.voters, now.voters.sum())
            start = _renewed(start, now, counted >= FEWEST)
        self._each_party = each_party
        self._shown = self._next = start

    def take(self, now: PhoneVotes) -> PhoneVotes:
        """What may be shown from now on, when these are all the phone ballots that there are."""
        new = now.voters - self._next.voters
        gone = new < 0
        if self._each_party:
            ripe = new >= FEWEST
            self._shown = _renewed(self._shown, self._next, ripe)
            self._next = _renewed(self._next, now, ripe | gone)
        elif gone.any():
            self._next = now
        elif new.sum() >= FEWEST and self._is_lost_in_others(new):
            self._shown, self._next = self._next, now
        return self._shown

    def _is_lost_in_others(self, new: Counts) -> bool:
        """Whether what is new would hide each voter when the ballots of any one party go.

        Then those of that party that are shown by now go, too, and hide the rest as well.
        """
        shown = self._next.voters
        if not shown.any():
            return True  # it shows nothing of anybody
        rest = new.sum() - new + shown
        return bool((rest[new > 0] >= FEWEST).all())


def _renewed(old: PhoneVotes, new: PhoneVotes, where: npt.NDArray[np.bool_]) -> PhoneVotes:
    """The ``old`` ballots, but the ``new`` ones of these parties."""
    marks = np.where(where[:, None], new.marks, old.marks)
    return PhoneVotes(marks, np.where(where, new.voters, old.voters))
