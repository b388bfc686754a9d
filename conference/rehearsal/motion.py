"""The operator's part in a motion: its amendments in the order of votes, then the whole."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.ids import MotionId, PollId
from conference.deliberation.motions.commands import PutToVote
from conference.protocol.messages import Refused
from conference.protocol.views import MotionView, PollView
from conference.rehearsal.desk import ScriptedDesk

__all__ = ["MotionRun", "MotionVote", "decide_motion"]

AMENDMENTS_BY = "motion"
WHOLE_BY = "constitution"
"""The kinds of the standing rules by which amendments, and a motion as a whole, are decided."""


@dataclass(frozen=True, slots=True)
class MotionVote:
    """A published poll on ``amendments`` (several: en bloc), or on the motion as a whole."""

    poll: PollView
    amendments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MotionRun:
    """A motion when the chamber is done with it, and the votes on it in their order."""

    motion: MotionView
    votes: tuple[MotionVote, ...]


async def decide_motion(desk: ScriptedDesk, seconds: float) -> MotionRun | None:
    """Have the chamber decide on the first motion that is open; None where there is none.

    Each vote is open for ``seconds`` at least. What is left goes to one vote as soon as nothing in
    it excludes another; until then amendments are voted on one by one, in the order of the motion.
    """
    motion = next((one for one in desk.replica.all(MotionView) if one.verdict == "open"), None)
    if motion is None:
        return None
    await desk.start_deliberation()
    return await _Clerk(desk, motion.id, seconds).run()


class _Clerk:
    """Puts a motion to the vote, step by step."""

    def __init__(self, desk: ScriptedDesk, motion: str, seconds: float) -> None:
        self._desk = desk
        self._motion = motion
        self._seconds = seconds
        self._votes: list[MotionVote] = []

    async def run(self) -> MotionRun:
        """All votes that are left."""
        while (motion := self._view()).order:
            await self._vote_on_next(motion)
        whole = f"{self._motion}-whole"
        await self._desk.do(
            PutToVote(MotionId(self._motion), PollId(whole), whole=True, decision=WHOLE_BY)
        )
        await self._vote(whole, ())
        return MotionRun(self._view(), tuple(self._votes))

    def _view(self) -> MotionView:
        found = self._desk.replica.get(f"motion/{self._motion}", MotionView)
        assert found is not None
        return found

    async def _vote_on_next(self, motion: MotionView) -> None:
        """All that is left in one vote where that may be, else the next by itself."""
        left = tuple(one for step in motion.order for one in step.amendments)
        poll = self._poll(motion.next)
        if isinstance(await self._desk.ask(self._put(poll, left)), Refused):
            left = motion.next
            await self._desk.do(self._put(poll, left))
        await self._vote(poll, left)

    def _poll(self, amendments: tuple[str, ...]) -> str:
        return f"{self._motion}-poll-{amendments[0]}"

    def _put(self, poll: str, amendments: tuple[str, ...]) -> PutToVote:
        return PutToVote(MotionId(self._motion), PollId(poll), amendments, decision=AMENDMENTS_BY)

    async def _vote(self, poll: str, amendments: tuple[str, ...]) -> None:
        """Hold the vote, and wait until what follows of it stands in the motion."""
        found = await self._desk.decide(poll, self._seconds)
        self._votes.append(MotionVote(found, amendments))
        await self._desk.until(lambda _session: not self._is_open(poll))

    def _is_open(self, poll: str) -> bool:
        motion = self._view()
        whole_is_open = poll.endswith("-whole") and motion.verdict == "open"
        return whole_is_open or any(vote.poll == poll for vote in motion.votes)
