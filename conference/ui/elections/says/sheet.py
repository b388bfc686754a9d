"""What the panel of elections shows: who is nominated with what each lacks, counts, rounds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from conference.deliberation.command import WireCommand
from conference.deliberation.elections.commands import (
    AcceptNomination,
    AnswerOffer,
    CancelElection,
    CloseNominations,
    DrawBallotOrder,
    EnterLot,
    OpenHustings,
    PutElection,
    ReopenNominations,
    VacateOffice,
    WithdrawNomination,
)
from conference.deliberation.polls.commands import ShowRound
from conference.deliberation.polls.electorate import Electorate
from conference.protocol.views import ElectionView, NominationView, PollView
from conference.ui.elections.says.lines import NomineeLine, holder_lines, nominee_lines
from conference.ui.elections.says.whys import why_not
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import Picture, Tone
from conference.words.rules import rule_title
from conference.words.spoken import say

__all__ = ["ACTS", "STEPS", "ElectionSheet", "election_in_view", "election_sheet", "guarantee_of"]

ACTS: Mapping[str, tuple[str, type[WireCommand]]] = {
    "close": ("desk-elections-act-close", CloseNominations),
    "draw": ("desk-elections-act-draw", DrawBallotOrder),
    "hustings": ("desk-elections-act-hustings", OpenHustings),
    "put": ("desk-elections-act-put", PutElection),
    "lot": ("desk-elections-act-lot", EnterLot),
    "previous": ("desk-elections-act-previous", ShowRound),
    "following": ("desk-elections-act-following", ShowRound),
    "whole": ("desk-elections-act-whole", ShowRound),
    "accept": ("desk-elections-act-accept", AcceptNomination),
    "withdraw": ("desk-elections-act-withdraw", WithdrawNomination),
    "vacate": ("desk-elections-act-vacate", VacateOffice),
    "take": ("desk-elections-act-take", AnswerOffer),
    "decline": ("desk-elections-act-decline", AnswerOffer),
    "reopen": ("desk-elections-act-reopen", ReopenNominations),
    "cancel": ("desk-elections-act-cancel", CancelElection),
}
"""What can be done, by the messages of the palette, and what is asked for then."""

STEPS = frozenset({"previous", "following", "whole"})
"""Acts that show a round of the count."""

TONES = {
    "open": Tone.PROGRAMME,
    "closed": Tone.ACTION,
    "put": Tone.WARNING,
    "elected": Tone.ACTION,
    "cancelled": Tone.MUTED,
}
"""The colours of the stages of an election."""


@dataclass(frozen=True, slots=True)
class ElectionSheet:
    """The election that the panel shows, by its id; "" where there is none, and ``empty`` says so.

    ``choices`` are all, as (id, title). ``counts`` says how both counters stand, ``says`` what is
    to be done next. ``rounds`` are what the buttons before and after show, 0 for all of them.
    ``why`` has for each of :data:`ACTS` why it cannot be done now, "" where it can.
    """

    election: str
    choices: tuple[tuple[str, str], ...]
    facts: str
    state: Phrase
    says: str
    lines: tuple[NomineeLine, ...]
    counts: tuple[Phrase, ...]
    where: str
    rounds: Mapping[str, int]
    poll: str
    offered: int | None
    why: Mapping[str, str]
    empty: str
    is_stale: bool


def election_in_view(picture: Picture, wanted: str = "") -> ElectionView | None:
    """The election that was chosen; else the first that is not over; else the last."""
    live = [one for one in picture.elections if one.stage not in {"elected", "cancelled"}]
    chosen = [one for one in picture.elections if one.id == wanted]
    return next(iter((*chosen, *live, *reversed(picture.elections))), None)


def guarantee_of(election: ElectionView) -> str:
    """What is guaranteed to a group, in words; "" for nothing."""
    if not election.group:
        return ""
    group, least = election.group, str(election.least)
    return say("election-guarantee", group=group, least=least, count=election.seats)


def election_sheet(picture: Picture, wanted: str = "") -> ElectionSheet:
    """What the panel shows of an election."""
    election = election_in_view(picture, wanted)
    is_stale = not picture.link.is_up
    poll = picture.poll(election.poll) if election is not None and election.poll else None
    rounds = _rounds(poll)
    why = {
        act: picture.why_not(kind) or why_not(election, poll, act, rounds)
        for act, (_, kind) in ACTS.items()
    }
    if election is None:
        nothing, empty = Phrase(""), say("desk-elections-empty")
        return ElectionSheet(
            "", (), "", nothing, "", (), (), "", rounds, "", None, why, empty, is_stale
        )
    waiting = next((one for one in election.vacancies if one.state == "offered"), None)
    return ElectionSheet(
        election=election.id,
        choices=tuple((one.id, one.title) for one in picture.elections),
        facts=_facts(election),
        state=Phrase(say("desk-elections-state", state=election.stage), TONES[election.stage]),
        says=_next(picture, election, poll),
        lines=_lines(election, picture.nominations(election.id)),
        counts=_counts(election, poll),
        where=_where(poll),
        rounds=rounds,
        poll=poll.id if poll is not None else "",
        offered=waiting.who if waiting is not None else None,
        why=why,
        empty="",
        is_stale=is_stale,
    )


def _facts(election: ElectionView) -> str:
    parts = [
        say("election-seat-count", count=election.seats),
        rule_title(election.rule, election.rule_title),
    ]
    if election.area:
        parts.append(say("election-for-area", area=election.area))
    if election.needed:
        parts.append(say("desk-elections-signatures", count=election.needed))
    if guarantee := guarantee_of(election):
        parts.append(guarantee)
    return " · ".join(parts)


def _lines(
    election: ElectionView, nominations: tuple[NominationView, ...]
) -> tuple[NomineeLine, ...]:
    if election.stage == "elected":
        return holder_lines(election)
    return nominee_lines(election, nominations)


def _next(picture: Picture, election: ElectionView, poll: PollView | None) -> str:
    """What is to be done next, as a sentence."""
    match election.stage:
        case "open":
            if not election.closes_at:
                return say("desk-elections-next-close")
            ends = words.moment(election.closes_at, picture.now, picture.zone)
            return say("desk-elections-next-close-until", moment=ends)
        case "closed" if not election.candidates:
            return say("desk-elections-next-nobody")
        case "closed" if not election.order:
            return say("desk-elections-next-draw")
        case "closed":
            return say("desk-elections-next-put")
        case "put" if poll is not None:
            return _of_poll(election, poll)
        case "elected":
            return _of_office(election)
        case _:
            return election.reason


def _of_poll(election: ElectionView, poll: PollView) -> str:
    if poll.state in {"draft", "open"}:
        is_draft = poll.state == "draft"
        key = "desk-elections-next-poll-draft" if is_draft else "desk-elections-next-poll-open"
        whose = "members" if poll.electorate == Electorate.MEMBERS else "chamber"
        return say(key, poll=poll.id, whose=whose)
    if election.lot is not None and not election.lot.value:
        return say("desk-elections-next-lot", names=words.enumerated(election.lot.tied))
    if poll.outcome is None:
        return say("desk-elections-next-counting")
    if not election.counter:
        return say("desk-elections-next-counting-again")
    if election.differences:
        return say("desk-elections-next-differ")
    return say("desk-elections-next-rounds")


def _of_office(election: ElectionView) -> str:
    for one in election.vacancies:
        if one.state == "offered":
            return say("desk-elections-office-offered", name=one.name, who=one.who_name)
        if one.state == "waiting":
            return say("desk-elections-office-counting", name=one.name)
    if election.unfilled:
        return say("desk-elections-office-empty", count=election.unfilled)
    return say("desk-elections-office-filled")


def _counts(election: ElectionView, poll: PollView | None) -> tuple[Phrase, ...]:
    """How the two counters stand."""
    if poll is None or poll.state in {"draft", "open", "void"}:
        return ()
    lines = []
    if poll.outcome is None:
        lines.append(Phrase(say("desk-elections-first-waits"), Tone.MUTED))
    else:
        names = words.enumerated(poll.options[o] for o in poll.outcome.elected)
        key = "desk-elections-first" if names else "desk-elections-first-nobody"
        lines.append(Phrase(say(key, names=names)))
    if not election.counter:
        lines.append(Phrase(say("desk-elections-second-waits"), Tone.MUTED))
    elif election.differences:
        differing = " ".join(election.differences)
        said = say("desk-elections-second-differs", differences=differing)
        lines.append(Phrase(said, Tone.DANGER))
    else:
        said = say("desk-elections-second-same", counter=election.counter)
        lines.append(Phrase(said, Tone.ACTION))
    lot = election.lot
    if lot is not None and lot.value:
        names = words.enumerated(lot.tied)
        lines.append(Phrase(say("desk-elections-lot", names=names, value=lot.value)))
    return tuple(lines)


def _rounds(poll: PollView | None) -> Mapping[str, int]:
    """The rounds that the buttons show; -1 where there is none to show."""
    last = len(poll.outcome.rounds) if poll is not None and poll.outcome is not None else 0
    shown = poll.shown_round if poll is not None else 0
    if last < 2:
        return {"previous": -1, "following": -1, "whole": -1}
    before = (shown or last) - 1 or -1
    after = shown + 1 if shown < last else -1
    return {"previous": before, "following": after, "whole": 0 if shown else -1}


def _where(poll: PollView | None) -> str:
    if poll is None or poll.outcome is None:
        return ""
    last = len(poll.outcome.rounds)
    if not poll.shown_round:
        return say("desk-elections-rounds", count=last)
    return say("desk-elections-round", round=str(poll.shown_round), count=last)
