"""Filling a seat that has become vacant from the ballots of the election: a full recount.

Two methods are in use (Proportional Representation Society of Australia, *Filling casual vacancies
after a PR-STV election*): Hare-Clark's countback looks only at the papers that elected the member
who left (Tasmania, Electoral Act 2004, schedule 6); a **full recount** counts all ballots of the
election again without those who cannot serve. This is the second. It goes by every STV rule,
Meek's included, in which no papers belong to one member alone, and keeps what is guaranteed to
groups.

- Whoever left, and whoever cannot or will not serve, is passed over on every ballot.
- The members who stay keep their seats: they are guarded from the first round on, as in
  :mod:`conference.voting.guarantees`, so that one who has the fewest votes is not excluded.
- The seats are those of the election, and so are its guarantees. Whoever is elected besides the
  members who stay fills a vacant seat, in the order of election.
- Ties are decided as in the election; ``seed`` should be a new public value.

By a rule that elects otherwise than by STV, all ballots are counted again without those who cannot
serve and without the members who stay, for the vacant seats alone: next in order takes the seat.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from conference.core.errors import ConferenceError
from conference.voting.outcome import Outcome
from conference.voting.profile import Election
from conference.voting.rules import KEEP_GUARANTEES, count, rule_named

__all__ = ["Countback", "countback", "election_of"]


@dataclass(frozen=True, slots=True)
class Countback:
    """The recount, and the ids of those who fill the vacant seats, in order of election.

    Nobody does where no ballot is left that names anybody who can serve.
    """

    outcome: Outcome
    filled: tuple[str, ...]


def election_of(
    method: str, election: Election, staying: Collection[str], unable: Collection[str], seats: int
) -> tuple[Election, int]:
    """What is counted to fill vacancies, and for how many seats; both counters count this.

    ``staying`` are ids of members who keep their seats, ``unable`` of those who left or cannot
    serve; ``seats`` are all seats of the election, or as many as can still be filled. Raises
    ``no_vacancy`` where none is vacant, and ``nobody_left`` where nobody is left to fill one.
    """
    ids = election.ids
    unknown = sorted({*staying, *unable} - set(ids))
    both = sorted(set(staying) & set(unable))
    if unknown or both:
        one = (unknown or both)[0]
        raise ConferenceError(
            "bad_countback", f"{one!r} was no candidate, or is said to stay and to be unable both."
        )
    vacant = seats - len(set(staying))
    if vacant < 1:
        raise ConferenceError("no_vacancy", "No seat is vacant: as many members stay as sat.")
    is_stv = method in KEEP_GUARANTEES
    gone = set(unable) if is_stv else {*unable, *staying}
    people = tuple(
        replace(one, withdrawn=one.withdrawn or one.id in gone) for one in election.candidates
    )
    free = [one for one in people if not one.withdrawn and one.id not in staying]
    if not free:
        raise ConferenceError(
            "nobody_left", "None of those who stood can still serve: hold a new election."
        )
    vacant = min(vacant, len(free))
    kept = tuple(id_ for id_ in ids if id_ in staying) if is_stv else ()
    given = replace(election, candidates=people, staying=kept, seats=None)
    return given, len(kept) + vacant


def countback(
    method: str,
    election: Election,
    *,
    staying: Collection[str],
    unable: Collection[str],
    seats: int,
    seed: str | None = None,
    drawn: Sequence[str] = (),
    options: Mapping[str, str] | None = None,
) -> Countback:
    """Fill the seats that are vacant; see above and :func:`election_of`.

    Where the guarantees cannot be kept by those who can still serve it refuses with
    ``guarantee_impossible``: whoever decides may then leave them out, or call a new election.
    """
    given, wanted = election_of(method, election, staying, unable, seats)
    is_one = rule_named(method).gives == "winner"
    outcome = count(
        method,
        given,
        seats=None if is_one else wanted,
        seed=seed,
        drawn=drawn,
        options=options,
    )
    filled = tuple(one.id for one in outcome.elected if one.id not in staying)
    return Countback(outcome, filled)
