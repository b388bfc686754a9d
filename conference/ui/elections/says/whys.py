"""Why an act makes no sense as an election stands, each as a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from conference.protocol.views import ElectionView, PollView
from conference.words.spoken import say

__all__ = ["why_not"]

STEPS = frozenset({"previous", "following", "whole"})


def why_not(
    election: ElectionView | None, poll: PollView | None, act: str, rounds: Mapping[str, int]
) -> str:
    """Why an act cannot be done now; "" where it can."""
    if election is None:
        return say("desk-elections-why-none")
    if act in STEPS:
        return _why_step(poll, act, rounds)
    match act:
        case "close" | "accept" if election.stage != "open":
            return say("election-closed")
        case "reopen" if election.stage != "closed":
            return say("desk-elections-why-reopen")
        case "draw":
            return _why_not_drawn(election)
        case "hustings" | "put" if election.stage != "closed" or not election.order:
            return say("desk-elections-why-close-and-draw")
        case "hustings" if election.floor:
            return say("desk-elections-why-hustings")
        case "withdraw" if election.stage not in {"open", "closed"}:
            return say("desk-elections-why-fixed")
        case "lot":
            return _why_no_lot(election)
        case "vacate" if election.stage != "elected":
            return say("desk-elections-why-nobody-holds")
        case "take" | "decline" if not any(v.state == "offered" for v in election.vacancies):
            return say("desk-elections-why-not-offered")
        case "cancel" if election.stage not in {"open", "closed"}:
            return say("desk-elections-why-not-cancelled")
        case _:
            return ""


def _why_step(poll: PollView | None, act: str, rounds: Mapping[str, int]) -> str:
    if poll is None or poll.outcome is None:
        return say("desk-elections-why-no-count")
    if rounds[act] < 0:
        return say("desk-elections-why-no-round")
    return ""


def _why_not_drawn(election: ElectionView) -> str:
    if election.value:
        return say("desk-elections-why-drawn", value=election.value)
    if election.stage != "closed":
        return say("desk-elections-why-close-first")
    return "" if election.candidates else say("desk-elections-why-nobody-stands")


def _why_no_lot(election: ElectionView) -> str:
    lots = (election.lot, election.back_lot)
    waits = any(lot is not None and not lot.value for lot in lots)
    return "" if waits else say("desk-elections-why-no-lot")
