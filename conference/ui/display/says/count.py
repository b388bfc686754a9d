"""The count of an election on a screen: one round, or who is elected.

A round says one thing: who was elected or excluded in it, and where those votes went. Candidates
stay in the order of the ballot, so that the eye finds them again in the next round. Everything that
is no published result says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from conference.deliberation.polls.counting import OutcomeRound, PollOutcome
from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import Tone
from conference.ui.polls.says.rounds import CandidateState, shown_up_to, votes_text
from conference.words.spoken import say

__all__ = ["CountLine", "CountScene", "count_scene", "guarantee_words", "round_words"]

MOST_LINES = 12
"""Candidates that are drawn at the most; who has long been out is left away first."""

LEAST_SHOWN = 0.005
"""Votes; what is lost by rounding is less, and shown on the page of the count alone."""

MOST_NAMED = 4
"""Of more who received votes than this only the first are named, and how many others."""


@dataclass(frozen=True, slots=True)
class CountLine:
    """A candidate in a round. ``came`` is what the round brought or took, ``status`` how they
    stand; ``is_new`` whether that is of this round.
    """

    index: int
    name: str
    votes: str
    fraction: float
    came: str
    state: CandidateState
    status: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class CountScene:
    """A round, or with ``is_whole`` the end of the count: who is elected first, in that order.

    ``mark`` is the quota as a part of the tracks.

    ``says`` is what happened in the round, ``effect`` what a guarantee has changed.
    """

    head: str
    title: str
    badge: Phrase
    lines: tuple[CountLine, ...]
    mark: float | None
    quota: str
    says: str
    effect: str
    foot: str
    is_whole: bool


def count_scene(poll: PollView, outcome: PollOutcome, guarantee: str = "") -> CountScene:
    """The count as far as it is shown; ``guarantee`` is what is guaranteed, in words."""
    shown, last = shown_up_to(poll, outcome), len(outcome.rounds)
    rounds = outcome.rounds[:shown]
    one = rounds[-1]
    moves = outcome.rounds[0].kind == "first"
    is_whole = not poll.shown_round or not moves
    quota = (one.quota or outcome.quota or "") if moves else ""
    most = max([_votes(quota), *(_votes(t) for r in outcome.rounds for t in r.totals), 1.0])
    lines = [_line(poll, rounds, index, most) for index in range(len(poll.options))]
    kept = _kept(lines, rounds)
    if is_whole:
        kept = _in_order(kept, outcome)
    head = say("hall-round", number=str(shown), of=str(last))
    if is_whole:
        head = say("election-seat-count", count=outcome.seats)
    is_final = poll.state == "published" and shown == last
    badge, tone = ("hall-provisional", Tone.WARNING)
    if is_final:
        badge, tone = ("poll-badge-result", Tone.ACTION)
    return CountScene(
        head=head,
        title=poll.question,
        badge=Phrase(say(badge), tone),
        lines=tuple(kept),
        mark=_votes(quota) / most if quota else None,
        quota=say("election-quota", quota=votes_text(quota)) if quota else "",
        says=_elected(poll, outcome.elected) if is_whole else round_words(poll, one),
        effect=_effect(poll, outcome, guarantee) if is_whole else guarantee_words(poll, one),
        foot=_foot(outcome, one, len(poll.options) - len(kept)),
        is_whole=is_whole,
    )


def round_words(poll: PollView, one: OutcomeRound) -> str:
    """What happened in a round: ``Bo is excluded: 20 votes go to Ana, 4 to nobody.``"""
    parts = []
    where = _went(poll, one)
    if one.excluded:
        names, count = _names(poll, one.excluded), len(one.excluded)
        parts.append(
            say("election-round-excluded-to", names=names, count=count, where=where)
            if where
            else say("election-round-excluded", names=names, count=count)
        )
    elif one.transfers:
        names = _names(poll, list(dict.fromkeys(moved.source for moved in one.transfers)))
        parts.append(
            say("election-round-surplus", names=names, where=where)
            if where
            else say("hall-surplus-only", names=names)
        )
    if one.elected:
        parts.append(_elected(poll, one.elected))
    if not parts:
        parts.append(say("election-round-no-quota" if one.number == 1 else "election-round-nobody"))
    return " ".join(parts)


def _went(poll: PollView, one: OutcomeRound) -> str:
    """Where the votes of a round went, the most first."""
    got: dict[int, float] = {}
    nobody = 0.0
    for moved in one.transfers:
        for option, text in enumerate(moved.to):
            got[option] = got.get(option, 0.0) + _votes(text)
        nobody += max(0.0, _votes(moved.exhausted))
    order = sorted((o for o, votes in got.items() if votes > 0), key=lambda o: (-got[o], o))
    told = [
        say("election-went", votes=_amount(got[option]), name=poll.options[option])
        for option in order[:MOST_NAMED]
    ]
    if len(order) > MOST_NAMED:
        rest = sum(got[o] for o in order[MOST_NAMED:])
        others = len(order) - MOST_NAMED
        told.append(say("election-went-others", votes=_amount(rest), count=others))
    if round(nobody) > 0:
        told.append(say("election-went-nobody", votes=_amount(nobody)))
    return words.enumerated(told)


def guarantee_words(poll: PollView, one: OutcomeRound) -> str:
    """Who is guarded and who is doomed after a round, and what that means; "" for nobody."""
    guarded, doomed = _names(poll, one.guarded), _names(poll, one.doomed)
    if guarded and doomed:
        return say("election-guarded-and-doomed", names=guarded, others=doomed)
    if guarded:
        return say("election-guarded", names=guarded)
    return say("election-doomed", names=doomed) if doomed else ""


def _effect(poll: PollView, outcome: PollOutcome, guarantee: str) -> str:
    """What a guarantee has changed in who is elected."""
    if not guarantee:
        return ""
    plain, won = set(outcome.without), set(outcome.elected)
    if not outcome.without or plain == won:
        return say("election-kept", guarantee=guarantee)
    instead, out = sorted(won - plain), sorted(plain - won)
    names, others = _names(poll, instead), _names(poll, out)
    return say("election-instead", guarantee=guarantee, names=names, others=others)


def _line(poll: PollView, rounds: tuple[OutcomeRound, ...], index: int, most: float) -> CountLine:
    one = rounds[-1]
    elected = [option for r in rounds for option in r.elected]
    out = {option: r.number for r in rounds for option in r.excluded}
    state, status, is_new = CandidateState.IN, "", False
    if index in elected:
        state, is_new = CandidateState.ELECTED, index in one.elected
        status = say("hall-standing", state="elected-now" if is_new else "elected")
    elif index in out:
        state, is_new = CandidateState.OUT, index in one.excluded
        status = say("hall-standing", state="out-now" if is_new else "out")
    elif index in one.guarded:
        status = say("hall-standing", state="guarded")
    elif index in one.doomed:
        status = say("hall-standing", state="doomed")
    votes = _votes(one.totals[index])
    before = _votes(rounds[-2].totals[index]) if len(rounds) > 1 else votes
    return CountLine(
        index,
        poll.options[index],
        votes_text(one.totals[index]),
        votes / most,
        _came(votes - before),
        state,
        status,
        is_new,
    )


def _came(change: float) -> str:
    amount = _amount(abs(change))
    return "" if amount == "0" else f"+{amount}" if change > 0 else f"\u2212{amount}"


def _kept(lines: list[CountLine], rounds: tuple[OutcomeRound, ...]) -> list[CountLine]:
    """At most so many lines: who went out earliest is left away first."""
    gone = [option for one in rounds[:-1] for option in one.excluded]
    spare = max(0, len(lines) - MOST_LINES)
    away = set(gone[:spare])
    left = [line for line in lines if line.index not in away]
    if len(left) <= MOST_LINES:
        return left
    ranked = sorted(left, key=lambda line: (not line.is_new, not line.status, -line.fraction))
    kept = {line.index for line in ranked[:MOST_LINES]}
    return [line for line in left if line.index in kept]


def _in_order(lines: list[CountLine], outcome: PollOutcome) -> list[CountLine]:
    """The elected in their order, with the round of each, then the others as they last stood."""
    since = {option: one.number for one in outcome.rounds for option in one.elected}
    by_index = {line.index: line for line in lines}
    chosen = [by_index[option] for option in outcome.elected if option in by_index]
    many = len(outcome.rounds) > 1
    seated = [
        replace(
            line,
            came="",
            is_new=False,
            status=say("hall-elected-round", number=str(since[line.index]))
            if many
            else say("hall-standing", state="elected-now"),
        )
        for line in chosen
    ]
    left = [line for line in lines if line.index not in outcome.elected]
    left.sort(key=lambda line: (-line.fraction, line.index))
    return [*seated, *(replace(line, came="", is_new=False, status="") for line in left)]


def _foot(outcome: PollOutcome, one: OutcomeRound, more: int) -> str:
    parts = [say("election-ballots", count=outcome.ballots)]
    if _votes(one.exhausted) >= LEAST_SHOWN:
        parts.append(say("hall-without-choice", votes=votes_text(one.exhausted)))
    if more:
        parts.append(say("hall-not-shown", count=more))
    return " · ".join(parts)


def _elected(poll: PollView, chosen: Sequence[int]) -> str:
    if not chosen:
        return say("hall-nobody-elected")
    return say("election-round-elected", names=_names(poll, chosen), count=len(chosen))


def _names(poll: PollView, options: Sequence[int]) -> str:
    return words.enumerated(poll.options[option] for option in options)


def _votes(text: str) -> float:
    return float(text or 0)


def _amount(votes: float) -> str:
    return votes_text(f"{votes:.2f}")
