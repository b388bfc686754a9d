"""The operator's part in an election and in a recall, from the call to who holds the office."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from conference.core.chance import seeded
from conference.core.errors import ConferenceError
from conference.core.ids import ElectionId, PollId
from conference.deliberation.agenda.commands import PutProposal
from conference.deliberation.elections.commands import (
    CallElection,
    CloseNominations,
    DrawBallotOrder,
    ElectionLine,
    EnterLot,
    PutElection,
    VacateOffice,
)
from conference.deliberation.elections.model import Cause
from conference.protocol.views import ElectionView, NominationView, PollView, ProposalView
from conference.rehearsal.desk import ScriptedDesk

__all__ = ["ElectionRun", "RecallRun", "hold_election", "hold_recall"]

ELECTION = ElectionId("fund-board")
CALL = ElectionLine(ELECTION, "The board of the fund", seats=3, rule="stv-scottish", signatures="3")

COUNTING_SECONDS = 120.0
"""So long the two counts of the ballots may take."""

PATIENCE_SECONDS = 20.0
"""So long candidates, and signatures, are waited for."""


@dataclass(frozen=True, slots=True)
class ElectionRun:
    """An election with its result, and the poll that voted on the candidates."""

    election: ElectionView
    nominations: tuple[NominationView, ...]
    poll: PollView


@dataclass(frozen=True, slots=True)
class RecallRun:
    """A proposal to recall somebody, the vote on it, and the election afterwards."""

    proposal: ProposalView
    poll: PollView
    election: ElectionView


async def hold_election(desk: ScriptedDesk, seconds: float) -> ElectionRun:
    """Elect a board: the members nominate, sign and rank. The poll is open ``seconds`` at least."""
    await desk.start_deliberation()
    await desk.do(CallElection(CALL))
    desk.told(f"Called: {CALL.title}, {CALL.seats} seats")
    try:
        await desk.until(lambda _session: len(_qualified(desk)) > CALL.seats, PATIENCE_SECONDS)
    except TimeoutError:
        desk.told("Few stand; the election goes on.")
    await desk.comes_to_rest(lambda: len(_qualified(desk)), PATIENCE_SECONDS)
    await desk.do(CloseNominations(ELECTION, "Everybody who wanted to has come forward."))
    await desk.do(DrawBallotOrder(ELECTION, _drums(desk)))
    poll = PollId(f"{ELECTION}-vote")
    await desk.do(PutElection(ELECTION, poll))
    voted = await desk.vote(poll, seconds)
    await _counts(desk, lambda election: election.counter != "")
    found = await desk.publish(voted)
    await desk.until(lambda _session: _election(desk).stage == "elected")
    return ElectionRun(_election(desk), desk.replica.all(NominationView), found)


def _drums(desk: ScriptedDesk) -> str:
    """Three digits, as they would fall on the stage."""
    chance = seeded("drums", desk.new_id())
    return " ".join(str(chance.randint(0, 9)) for _ in range(3))


async def _counts(desk: ScriptedDesk, ends: Callable[[ElectionView], bool]) -> None:
    """Wait until a count ``ends``, with a lot where it stops at a tie."""

    def stops(election: ElectionView) -> bool:
        return any(lot is not None and not lot.value for lot in (election.lot, election.back_lot))

    def goes_on(_session: object) -> bool:
        return ends(_election(desk)) or stops(_election(desk))

    try:
        await desk.until(goes_on, COUNTING_SECONDS)
        if stops(_election(desk)):
            desk.told("The count has stopped at a tie, which a lot decides")
            await desk.do(EnterLot(ELECTION, _drums(desk)))
            await desk.until(lambda _session: ends(_election(desk)), COUNTING_SECONDS)
    except TimeoutError:
        raise ConferenceError("not_counted", "The count of the election has not ended.") from None


def _election(desk: ScriptedDesk) -> ElectionView:
    found = desk.replica.get(f"election/{ELECTION}", ElectionView)
    assert found is not None, "it was called"
    return found


def _qualified(desk: ScriptedDesk) -> list[NominationView]:
    return [one for one in desk.replica.all(NominationView) if not one.missing]


async def hold_recall(desk: ScriptedDesk, seconds: float) -> RecallRun | None:
    """Put to the chamber the recall that members ask for; None where too few have signed it.

    What the chamber has carried is carried out: the office is vacant, the ballots of the election
    are counted once more for it, and whom they find is asked.
    """
    try:
        await desk.until(lambda _session: _recall(desk, "due") is not None, PATIENCE_SECONDS)
    except TimeoutError:
        desk.told("Nobody is to be recalled: there are not signatures enough.")
        return None
    due = _recall(desk, "due")
    assert due is not None, "it was waited for"
    desk.told(f"{due.signatures} members ask for the recall of {due.title}")
    poll = PollId(f"recall-{due.number}")
    await desk.do(PutProposal(due.number, poll))
    found = await desk.decide(poll, seconds)
    await desk.until(lambda _session: _recall(desk, "put") is None)
    decided = desk.replica.get(f"proposal/{due.number}", ProposalView)
    assert decided is not None, "proposals stay"
    if decided.state == "carried":
        await _vacate(desk, decided, poll)
    return RecallRun(decided, found, _election(desk))


def _recall(desk: ScriptedDesk, state: str) -> ProposalView | None:
    """The first recall in this state."""
    found = desk.replica.all(ProposalView)
    return next((one for one in found if one.kind == "recall" and one.state == state), None)


async def _vacate(desk: ScriptedDesk, recall: ProposalView, poll: PollId) -> None:
    """The office is vacant, until somebody has taken it or nobody is left."""
    number = next(one.number for one in _election(desk).holders if one.name == recall.title)
    await desk.do(VacateOffice(ELECTION, number, Cause.RECALLED, recall.text, poll))
    desk.told(f"The seat of {recall.title} is vacant, and the ballots are counted for it")
    await _counts(desk, _is_settled)


def _is_settled(election: ElectionView) -> bool:
    states = [one.state for one in election.vacancies]
    return bool(states) and set(states) <= {"filled", "exhausted"}
