"""Why an act makes no sense as an election stands, each as a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from conference.protocol.views import ElectionView, PollView

__all__ = ["why_not"]

NONE = "No election is called."
STEPS = frozenset({"previous", "following", "whole"})


def why_not(
    election: ElectionView | None, poll: PollView | None, act: str, rounds: Mapping[str, int]
) -> str:
    """Why an act cannot be done now; "" where it can."""
    if election is None:
        return NONE
    if act in STEPS:
        return _why_step(poll, act, rounds)
    match act:
        case "close" | "accept" if election.stage != "open":
            return "Nominations are closed."
        case "reopen" if election.stage != "closed":
            return "Nominations are opened again before the election is put to the vote alone."
        case "draw":
            return _why_not_drawn(election)
        case "hustings" | "put" if election.stage != "closed" or not election.order:
            return "Close nominations and draw the order of the ballot first."
        case "hustings" if election.floor:
            return "The hustings are open already: see the speakers."
        case "withdraw" if election.stage not in {"open", "closed"}:
            return "The ballot cannot be changed any more."
        case "lot":
            return _why_no_lot(election)
        case "vacate" if election.stage != "elected":
            return "Nobody holds the office by this election yet."
        case "take" | "decline" if not any(v.state == "offered" for v in election.vacancies):
            return "No vacant seat is offered to anybody."
        case "cancel" if election.stage not in {"open", "closed"}:
            return "It is put to the vote, or over: declare its poll void first."
        case _:
            return ""


def _why_step(poll: PollView | None, act: str, rounds: Mapping[str, int]) -> str:
    if poll is None or poll.outcome is None:
        return "There is no count to show yet."
    if rounds[act] < 0:
        return "There is no such round: see which one is shown."
    return ""


def _why_not_drawn(election: ElectionView) -> str:
    if election.value:
        return f"The order was drawn by “{election.value}”."
    if election.stage != "closed":
        return "Close nominations first: then nobody can choose a place on the ballot."
    return "" if election.candidates else "Nobody stands."


def _why_no_lot(election: ElectionView) -> str:
    lots = (election.lot, election.back_lot)
    waits = any(lot is not None and not lot.value for lot in lots)
    return "" if waits else "No count waits for a lot."
