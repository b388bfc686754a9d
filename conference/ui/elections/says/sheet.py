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
from conference.words.spoken import say

__all__ = ["ACTS", "STEPS", "ElectionSheet", "election_in_view", "election_sheet", "guarantee_of"]

EMPTY = (
    "No election is called. Call elections by a table: conference election call FOLDER --file "
    "elections.csv. See docs/elections.md."
)

ACTS: Mapping[str, tuple[str, type[WireCommand]]] = {
    "close": ("Close nominations", CloseNominations),
    "draw": ("Draw the order of the ballot", DrawBallotOrder),
    "hustings": ("Open the hustings", OpenHustings),
    "put": ("Put the election to the vote", PutElection),
    "lot": ("Enter the lot that was drawn", EnterLot),
    "previous": ("Show the round before", ShowRound),
    "following": ("Show the next round", ShowRound),
    "whole": ("Show the whole count", ShowRound),
    "accept": ("Note that the selected nominee accepts", AcceptNomination),
    "withdraw": ("Withdraw the selected nomination", WithdrawNomination),
    "vacate": ("Note that the selected person has resigned", VacateOffice),
    "take": ("The vacant seat is taken", AnswerOffer),
    "decline": ("The vacant seat is declined", AnswerOffer),
    "reopen": ("Open nominations again", ReopenNominations),
    "cancel": ("Call the election off", CancelElection),
}
"""What can be done, by the words of the palette, and what is asked for then."""

STEPS = frozenset({"previous", "following", "whole"})
"""Acts that show a round of the count."""

STATES = {
    "open": Phrase("NOMINATIONS OPEN", Tone.PROGRAMME),
    "closed": Phrase("CANDIDATES FIXED", Tone.ACTION),
    "put": Phrase("PUT TO THE VOTE", Tone.WARNING),
    "elected": Phrase("ELECTED", Tone.ACTION),
    "cancelled": Phrase("CALLED OFF", Tone.MUTED),
}


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
        nothing = Phrase("")
        return ElectionSheet(
            "", (), "", nothing, "", (), (), "", rounds, "", None, why, EMPTY, is_stale
        )
    waiting = next((one for one in election.vacancies if one.state == "offered"), None)
    return ElectionSheet(
        election=election.id,
        choices=tuple((one.id, one.title) for one in picture.elections),
        facts=_facts(election),
        state=STATES[election.stage],
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
    parts = [words.quantity(election.seats, "seat", "seats"), election.rule_title]
    if election.area:
        parts.append(f"for {election.area} alone")
    if election.needed:
        parts.append(words.quantity(election.needed, "signature", "signatures"))
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
            ends = election.closes_at
            until = f" until {words.moment(ends, picture.now, picture.zone)}" if ends else ""
            return f"Nominations are taken{until}. Then close them: that fixes the candidates."
        case "closed" if not election.candidates:
            return "Nobody stands. Open nominations again, or call the election off."
        case "closed" if not election.order:
            return "Draw the order of the ballot by a public value."
        case "closed":
            return "Put the election to the vote; the poll is a draft until it is opened."
        case "put" if poll is not None:
            return _of_poll(election, poll)
        case "elected":
            return _of_office(election)
        case _:
            return election.reason


def _of_poll(election: ElectionView, poll: PollView) -> str:
    if poll.state in {"draft", "open"}:
        then = "Open it" if poll.state == "draft" else "Close it"
        whose = "members" if poll.electorate == Electorate.MEMBERS else "the chamber"
        return f"The poll {poll.id} is {poll.state}. {then} with the polls of {whose}."
    if election.lot is not None and not election.lot.value:
        tied = words.enumerated(election.lot.tied)
        return f"The count has stopped: {tied} are level. Draw a lot in public, and enter it."
    if poll.outcome is None:
        return "The ballots are being counted."
    if not election.counter:
        return "The ballots are being counted a second time."
    if election.differences:
        return "The two counts differ, and nothing can be published. See docs/elections.md."
    return "Both counts are the same. Show the first round, publish, then go on round by round."


def _of_office(election: ElectionView) -> str:
    for one in election.vacancies:
        if one.state == "offered":
            who = words.isolated(one.who_name)
            return f"The seat of {words.isolated(one.name)} is offered to {who}: taken or declined?"
        if one.state == "waiting":
            return f"The ballots are being counted for the seat of {words.isolated(one.name)}."
    if election.unfilled:
        return f"{words.quantity(election.unfilled, 'seat stays', 'seats stay')} empty."
    return "All seats are filled."


def _counts(election: ElectionView, poll: PollView | None) -> tuple[Phrase, ...]:
    """How the two counters stand."""
    if poll is None or poll.state in {"draft", "open", "void"}:
        return ()
    lines = []
    if poll.outcome is None:
        lines.append(Phrase("First count: not there yet", Tone.MUTED))
    else:
        names = words.enumerated(poll.options[o] for o in poll.outcome.elected) or "nobody"
        lines.append(Phrase(f"First count: {names}"))
    if not election.counter:
        lines.append(Phrase("Second count: not there yet", Tone.MUTED))
    elif election.differences:
        differing = " ".join(election.differences)
        lines.append(Phrase(f"Second count differs. {differing}", Tone.DANGER))
    else:
        said = f"Second count: the same to the last decimal ({election.counter})"
        lines.append(Phrase(said, Tone.ACTION))
    lot = election.lot
    if lot is not None and lot.value:
        lines.append(Phrase(f"Lot between {words.enumerated(lot.tied)}: {lot.value}"))
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
    return f"Round {poll.shown_round} of {last}" if poll.shown_round else f"All {last} rounds"
