"""What came of a poll: who is chosen, by which rule, how it was counted, and what to draw.

The words and the order are those of the pages. A count in rounds is shown up to the round that
the desk shows on every screen; what a later round decides is in none of these values.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import reduce

from conference.deliberation.polls.counting import PollOutcome
from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.ui.picture import Counted, Picture, counted
from conference.ui.polls.says.bars import (
    BarMark,
    OptionBar,
    bar_mark,
    fractions,
    option_bars,
    track_words,
)
from conference.ui.polls.says.figures import (
    Distribution,
    DuelMatrix,
    distribution,
    duel_matrix,
    path_matrix,
)
from conference.ui.polls.says.rounds import (
    RoundsChart,
    is_in_rounds,
    round_note,
    rounds_chart,
    shown_up_to,
    votes_text,
)
from conference.ui.polls.says.stepping import Stepping, stepping
from conference.ui.polls.says.verdict import decided_words, sheet_verdict
from conference.words.rules import rule_sentence, rule_title
from conference.words.spoken import say

__all__ = [
    "Bars",
    "Chosen",
    "OutcomeChart",
    "ShownOutcome",
    "is_whole",
    "outcome_chart",
    "outcome_sentence",
    "shown_outcome",
]

UNITS = {
    "borda": ("poll-unit-borda", "hall-points", "poll-whole-borda"),
    "sav": ("poll-unit-sav", "hall-votes", "poll-whole-sav"),
    "seq-pav": ("hall-unit-seq-pav", "", ""),
    "seq-phragmen": ("hall-unit-phragmen", "", ""),
    "equal-shares": ("hall-unit-shares", "", ""),
}
"""What the totals of a rule count where they are not the tally's: caption, so many, the whole."""

IN_PARTS = {"hall-points": "hall-points-parts", "hall-votes": "hall-votes-parts"}
"""The same where they are not whole."""

LEAST_WINS = frozenset({"seq-phragmen", "equal-shares"})


@dataclass(frozen=True, slots=True)
class Bars:
    """One bar an option; ``caption`` says what they count where that needs saying.

    ``mark`` is a line across them, ``whole`` what a whole track is, "" where there are no tracks.
    """

    bars: tuple[OptionBar, ...]
    caption: str
    mark: BarMark | None = None
    whole: str = ""


OutcomeChart = Bars | Distribution | RoundsChart | DuelMatrix


@dataclass(frozen=True, slots=True)
class Chosen:
    """An option that is chosen: its place in the order of election, and what more is known."""

    place: str
    index: int
    name: str
    note: str


@dataclass(frozen=True, slots=True)
class ShownOutcome:
    """The outcome on the desk. ``waiting`` stands alone while the ballots are being counted."""

    waiting: str
    verdict: str
    chosen: tuple[Chosen, ...]
    rule_title: str
    rule_sentence: str
    facts: str
    ties: tuple[str, ...]
    notes: tuple[str, ...]
    chart: OutcomeChart | None
    more: DuelMatrix | None
    stepping: Stepping | None


def shown_outcome(picture: Picture, poll: PollView) -> ShownOutcome | None:
    """What the desk shows of a poll that is closed or published; None before."""
    if poll.state not in {"closed", "published"}:
        return None
    known, outcome = counted(picture, poll), poll.outcome
    if outcome is None:
        waiting = "" if poll.kind == "single" else say("desk-polls-being-counted")
        return ShownOutcome(
            waiting,
            outcome_sentence(poll),
            (),
            "" if poll.needs is not None else rule_title(poll.rule, poll.rule_title),
            "" if poll.needs is not None else rule_sentence(poll.rule, poll.rule_sentence),
            "",
            (),
            (),
            None,
            None,
            None,
        )
    return ShownOutcome(
        waiting="",
        verdict=outcome_sentence(poll),
        chosen=_chosen(poll, outcome) if outcome.ballots else (),
        rule_title=rule_title(poll.rule, outcome.title),
        rule_sentence=rule_sentence(poll.rule, poll.rule_sentence),
        facts=_facts(poll, outcome),
        ties=outcome.ties if outcome.ballots and is_whole(poll) else (),
        notes=_notes(poll, outcome),
        chart=outcome_chart(poll, known),
        more=path_matrix(poll, outcome) if outcome.ballots else None,
        stepping=stepping(picture, poll, outcome) if is_in_rounds(outcome) else None,
    )


def is_whole(poll: PollView) -> bool:
    """Whether all of the outcome is shown, and not only its first rounds."""
    outcome = poll.outcome
    return outcome is not None and shown_up_to(poll, outcome) == len(outcome.rounds)


def outcome_sentence(poll: PollView) -> str:
    """What came of it in one sentence, as its sheet or its rule decides.

    Of a count in rounds it is what the round shown decided.
    """
    if poll.needs is not None:
        return decided_words(poll)
    outcome = poll.outcome
    if outcome is None:
        return sheet_verdict(poll.sheet) if poll.kind == "single" else ""
    if is_in_rounds(outcome) and not is_whole(poll):
        return round_note(poll, outcome)
    if not outcome.ballots:
        return say("poll-verdict-nobody")
    names = words.enumerated(poll.options[i] for i in outcome.elected)
    if not names:
        return " ".join((say("poll-verdict-none", rule=outcome.title), *_tied(outcome)))
    key = "poll-verdict-middle" if poll.kind == "scale" else "poll-verdict-chosen"
    return " ".join((say(key, names=names, rule=outcome.title), *_tied(outcome)))


def outcome_chart(poll: PollView, known: Counted | None) -> OutcomeChart | None:
    """What to draw of the outcome; None while the ballots are not counted, or if there are none."""
    outcome = poll.outcome
    if outcome is None or not outcome.ballots:
        return None
    if poll.kind == "scale":
        return distribution(poll, outcome, known)
    return duel_matrix(poll, outcome) or rounds_chart(poll, outcome) or _bars(poll, outcome, known)


def _tied(outcome: PollOutcome) -> tuple[str, ...]:
    if not outcome.ties:
        return ()
    by_lot = any("by lot" in tie for tie in outcome.ties)
    return (say("poll-verdict-tie-lot" if by_lot else "poll-verdict-tie-rule"),)


def _chosen(poll: PollView, outcome: PollOutcome) -> tuple[Chosen, ...]:
    shown = outcome.rounds[: shown_up_to(poll, outcome)]
    elected = [(i, one.number) for one in shown for i in one.elected]
    if is_whole(poll):
        rounds = dict(elected)
        elected = [(i, rounds.get(i, 0)) for i in outcome.elected]
    several, in_rounds = outcome.seats > 1, is_in_rounds(outcome)
    return tuple(
        Chosen(
            place=words.ordinal(place) if several else "",
            index=i,
            name=poll.options[i],
            note=say("desk-polls-in-round", number=str(number)) if in_rounds and number else "",
        )
        for place, (i, number) in enumerate(elected, 1)
    )


def _facts(poll: PollView, outcome: PollOutcome) -> str:
    facts = [say("desk-ballots", count=outcome.ballots)]
    if outcome.invalid:
        facts.append(say("desk-polls-invalid", count=outcome.invalid))
    if poll.kind != "scale":
        facts.append(say("desk-seats", count=outcome.seats))
    if outcome.quota:
        facts.append(say("desk-polls-quota", quota=votes_text(outcome.quota)))
    return " · ".join(facts)


def _notes(poll: PollView, outcome: PollOutcome) -> tuple[str, ...]:
    found = list(outcome.notes)
    if is_whole(poll) and len(outcome.committees) > 1:
        sets = (words.enumerated(poll.options[i] for i in one) for one in outcome.committees)
        told = reduce(lambda first, then: say("desk-polls-sets-then", first=first, next=then), sets)
        found.append(say("desk-polls-equally-good", sets=told))
    if outcome.rounds:
        said = outcome.rounds[shown_up_to(poll, outcome) - 1].note
        if said and said not in found:
            found.append(said)
    return tuple(found)


def _bars(poll: PollView, outcome: PollOutcome, known: Counted | None) -> Bars:
    shown = outcome.rounds[: shown_up_to(poll, outcome)]
    elected = {i for one in shown for i in one.elected}
    if is_whole(poll):
        elected |= set(outcome.elected)
    if outcome.rule not in UNITS or not shown:
        bars = tuple(replace(bar, leads=bar.index in elected) for bar in option_bars(poll, known))
        return Bars(bars, "", bar_mark(poll), track_words(poll))
    caption, unit, whole = UNITS[outcome.rule]
    totals = shown[-1].totals
    is_part = outcome.rule not in LEAST_WINS
    numbers = _whole_numbers(totals)
    percents = words.percents(numbers) if is_part else ("",) * len(totals)
    lengths = fractions(numbers, sum(numbers)) if is_part else (0.0,) * len(totals)
    bars = tuple(
        OptionBar(
            index=i,
            label=label,
            people=_figure(totals[i], unit),
            percent=percents[i],
            parties="",
            people_fraction=lengths[i],
            parties_fraction=0.0,
            leads=i in elected,
            has_track=is_part,
        )
        for i, label in enumerate(poll.options)
    )
    return Bars(bars, say(caption), whole=say(whole) if whole and is_part else "")


def _figure(total: str, unit: str) -> str:
    if not total:
        return "–"
    if not unit:
        return f"{Decimal(total):.4f}"
    if Decimal(total) == int(Decimal(total)):
        return say(unit, count=int(Decimal(total)))
    return say(IN_PARTS[unit], amount=votes_text(total))


def _whole_numbers(totals: tuple[str, ...]) -> tuple[int, ...]:
    """Exact amounts, scaled to whole numbers, so that their shares sum to 100."""
    numbers = [Decimal(total or "0") for total in totals]
    places = max((-int(number.as_tuple().exponent) for number in numbers), default=0)
    return tuple(int(number.scaleb(max(0, places))) for number in numbers)
