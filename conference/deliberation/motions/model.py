"""Motions as they stand: a text, its amendments with what became of each, and the votes on them.

A motion is read once or more. In a reading it has a base text; amendments are decided by published
polls of the chamber, fall with one another (:mod:`conference.texts.conflicts`), or are withdrawn.
What has passed is the text that the chamber then votes on as a whole. A clause that was sent back
is not in it; a second reading begins with the text as amended, the clauses sent back included.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from immutables import Map

from conference.core.errors import ConferenceError
from conference.core.ids import MotionId, PollId
from conference.texts.amendment import Amendment
from conference.texts.clause import Text
from conference.texts.compile import compile_text
from conference.texts.conflicts import Relation, relations
from conference.texts.marked import Row, compiled_rows, proposal, rows
from conference.texts.order import Step, proposed_order

__all__ = ["Adopted", "Fate", "Motion", "Motions", "Reading", "State", "Verdict", "Vote"]


class State(StrEnum):
    """What became of an amendment."""

    PROPOSED = "proposed"
    ADOPTED = "adopted"
    REJECTED = "rejected"
    FALLEN = "fallen"
    WITHDRAWN = "withdrawn"


class Verdict(StrEnum):
    """What the chamber decided on the motion as a whole, in this reading."""

    OPEN = "open"
    ADOPTED = "adopted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Fate:
    """The state of an amendment; why, where it fell or was withdrawn; the poll that decided it."""

    state: State = State.PROPOSED
    reason: str = ""
    poll: PollId | None = None


UNDECIDED = Fate()


@dataclass(frozen=True, slots=True)
class Vote:
    """What a poll decides: amendments, or clauses (by id), or the motion as a whole."""

    amendments: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Adopted:
    """The text that the chamber adopted last: in which reading, and by which poll."""

    text: Text
    digest: str
    reading: int
    poll: PollId


@dataclass(frozen=True)
class Reading:
    """The base text and its amendments without those withdrawn; what follows is worked out once."""

    text: Text
    amendments: tuple[Amendment, ...] = ()

    @cached_property
    def ties(self) -> tuple[Relation, ...]:
        """How the amendments stand to one another."""
        return relations(self.text, self.amendments)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """All votes on amendments in the order of the rule."""
        return proposed_order(self.text, self.amendments)

    @cached_property
    def by_id(self) -> dict[str, Amendment]:
        """The amendments by id."""
        return {one.id: one for one in self.amendments}

    @cached_property
    def _changes(self) -> dict[tuple[str, tuple[str, ...]], tuple[Row, ...]]:
        """What is known of :meth:`changes`."""
        return {}

    def changes(self, amendment: str, passed: tuple[str, ...]) -> tuple[Row, ...]:
        """What it changes in the text with those that have passed; if it is on another, in that.

        Nothing where the text cannot be put together with it. Worked out once.
        """
        known = self._changes.get((amendment, passed))
        if known is None:
            known = self._changes[amendment, passed] = self._changed(amendment, passed)
        return known

    def amended(self, passed: tuple[str, ...]) -> tuple[Row, ...]:
        """The text with those that have passed, clause by clause beside the base text.

        As it was where it cannot be put together. The last one is kept.
        """
        known = self._amended.get(passed)
        if known is None:
            self._amended.clear()
            known = self._amended[passed] = self._as_amended(passed)
        return known

    @cached_property
    def _amended(self) -> dict[tuple[str, ...], tuple[Row, ...]]:
        """What is known of :meth:`amended`."""
        return {}

    def _as_amended(self, passed: tuple[str, ...]) -> tuple[Row, ...]:
        try:
            compiled = compile_text(self.text, self.amendments, passed, final=False)
        except ConferenceError:
            return rows(self.text, self.text)
        return compiled_rows(self.text, compiled)

    def _changed(self, amendment: str, passed: tuple[str, ...]) -> tuple[Row, ...]:
        on = self.by_id[amendment].on
        also = (*passed, on) if on and on not in passed else passed
        few = [one for one in self.amendments if one.id in {*also, amendment}]
        try:
            return proposal(self.text, few, amendment, also=also)
        except ConferenceError:
            return ()


@dataclass(frozen=True, slots=True)
class Motion:
    """One motion in its reading ``number``, from 1.

    ``first`` is the text before the first reading. ``amendments`` are all of this reading in the
    order of submission, those withdrawn too; ``seats`` says which of them came from a seat.
    ``order`` is the chair's (empty: by rule) and ``departures`` the sentences about it; ``votes``
    are those whose poll is not published yet; ``sent_back`` has clauses by id, with the reason.
    ``carried`` is the poll that carried the motion as a whole in this reading.
    ``earlier`` are the ids of amendments of earlier readings, which no other may have; ``changed``
    counts what has happened to it.
    """

    id: MotionId
    first: Text
    reading: Reading
    number: int = 1
    amendments: tuple[Amendment, ...] = ()
    seats: Map[str, int] = field(default_factory=Map)
    fates: Map[str, Fate] = field(default_factory=Map)
    order: tuple[str, ...] = ()
    departures: tuple[str, ...] = ()
    votes: Map[PollId, Vote] = field(default_factory=Map)
    sent_back: Map[str, str] = field(default_factory=Map)
    verdict: Verdict = Verdict.OPEN
    carried: PollId | None = None
    adopted: Adopted | None = None
    earlier: frozenset[str] = frozenset()
    was_voted_on: bool = False
    changed: int = 0

    @property
    def text(self) -> Text:
        """The base text of this reading."""
        return self.reading.text

    def fate(self, amendment: str) -> Fate:
        """What became of an amendment."""
        return self.fates.get(amendment, UNDECIDED)

    def in_state(self, *states: State) -> tuple[str, ...]:
        """The ids of the amendments in one of these states, in the order of submission."""
        return tuple(one.id for one in self.amendments if self.fate(one.id).state in states)

    @property
    def pending(self) -> frozenset[str]:
        """The amendments that a poll is on which is not published yet."""
        return frozenset(one for vote in self.votes.values() for one in vote.amendments)

    def with_fates(self, fates: Iterable[tuple[str, Fate]]) -> Motion:
        """With these amendments as they are now; those withdrawn leave the reading."""
        changed = self.fates
        for amendment, fate in fates:
            changed = changed.set(amendment, fate)
        motion = replace(self, fates=changed)
        gone = set(motion.in_state(State.WITHDRAWN))
        left = tuple(one for one in self.amendments if one.id not in gone)
        if left == self.reading.amendments:
            return motion
        return replace(motion, reading=Reading(self.text, left))


@dataclass(frozen=True, slots=True)
class Motions:
    """The slice of the meeting for motions.

    ``order`` is that in which they were tabled, ``by_poll`` the motion of each poll on one, also
    after it was published.
    """

    by_id: Map[MotionId, Motion] = field(default_factory=Map)
    order: tuple[MotionId, ...] = ()
    by_poll: Map[PollId, MotionId] = field(default_factory=Map)

    def put(self, motion: Motion) -> Motions:
        """With this motion as it is now; a new one is the last."""
        known = self.by_id.get(motion.id)
        order = self.order if known is not None else (*self.order, motion.id)
        motion = replace(motion, changed=known.changed + 1 if known is not None else 0)
        return replace(self, by_id=self.by_id.set(motion.id, motion), order=order)

    def voted_by(self, poll: PollId) -> tuple[Motion, Vote] | None:
        """The motion and the vote that a poll decides, until it is published or void."""
        motion = self.by_id.get(self.by_poll.get(poll, MotionId("")))
        vote = motion.votes.get(poll) if motion is not None else None
        return None if motion is None or vote is None else (motion, vote)
