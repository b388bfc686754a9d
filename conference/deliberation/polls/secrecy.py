"""What is shown of a party's phone ballots: nothing of few, for few ballots tell who voted how.

The record knows the party of each ballot, for the tally by party needs it. Results *by party* are
shown for parties with at least :data:`FEWEST` phone ballots in the poll, and for those with none.
Where there are some but fewer, they count in every sum (people, parties, channels, regions), and
the party alone is shown by its room's answer, hands or button, which is public anyway. A poll by
name keeps nothing secret: there nothing is held back.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from conference.core.ids import PartyId
from conference.deliberation.polls.ballotbox import BallotBox, leading_options

__all__ = ["FEWEST", "leading_shown", "phones_shown"]

FEWEST = 5
"""The fewest phone ballots of a party in a poll of which results by party are shown."""


def phones_shown(box: BallotBox, party: PartyId) -> tuple[int, ...] | None:
    """The settled phone votes of one party by option; None when they are too few to be shown."""
    few = not box.named and 0 < box.room_answer(party).phones < FEWEST
    return None if few else box.phones_of(party)


def leading_shown(box: BallotBox) -> npt.NDArray[np.int64]:
    """What :meth:`BallotBox.leading` says, without the phones of parties that have too few."""
    if box.named:
        return box.leading()
    phones, hands, button = box.by_party()
    voters = np.asarray(box.phone_voters, dtype=np.int64)
    few = (voters > 0) & (voters < FEWEST)
    return leading_options(np.where(few[:, None], 0, phones) + hands + button)
