"""A poll on a screen: while it is asked, and its result.

Between the two nothing moves by itself: a poll that closes has another badge and fixed numbers in
the very same places; verdict, marks and charts come with the scene of the result.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import Counted, Picture, Tone, counted
from conference.ui.polls.says.bars import BarMark, OptionBar, bar_mark, option_bars, track_words
from conference.ui.polls.says.needs import passes_words
from conference.ui.polls.says.outcome import (
    Bars,
    OutcomeChart,
    is_whole,
    outcome_chart,
    outcome_sentence,
)
from conference.ui.polls.says.rounds import is_in_rounds
from conference.ui.polls.says.verdict import brief_words, void_words
from conference.words.spoken import say

__all__ = ["PollScene", "asked", "result"]

BY_TURNS = frozenset({"seq-pav", "seq-phragmen", "equal-shares"})
AT_ONCE = frozenset({"pav", "cc"})
"""Rules that choose one option after the other, and rules that choose them all at once."""

MOST_ROWS = 12
"""Options that are drawn at the most; all of them are on phones and on the desk."""


@dataclass(frozen=True, slots=True)
class PollScene:
    """A question with its bars. ``badge`` is LIVE, OPEN while nothing is shown, CLOSED, RESULT
    or VOID; ``verdict`` the outcome, or why it does not count.

    ``with_counts`` is False while only the turnout may be seen. ``map_poll`` is the poll whose
    leading options colour the map. ``chart`` is the outcome of a rule drawn where bars do not say
    it; ``chosen`` what the rule makes of each option ("chosen 2nd", or ""), ``caption`` what the
    bars count where that needs saying, or why they are empty, ``more`` how many options there are
    besides. An outcome ``is_wide``: it has the whole width. ``mark`` is a line across the bars,
    ``scale`` says what that and a whole track are.
    """

    question: str
    badge: Phrase
    bars: tuple[OptionBar, ...]
    with_counts: bool
    turnout: str
    timing: str
    verdict: str
    hidden: str
    map_poll: str
    chart: OutcomeChart | None = None
    chosen: tuple[str, ...] = ()
    caption: str = ""
    more: str = ""
    is_wide: bool = False
    mark: BarMark | None = None
    scale: str = ""


def asked(picture: Picture, poll: PollView) -> PollScene:
    """The scene of a poll, whatever has become of it: on air only its numbers move."""
    known = _known(picture, poll)
    is_void = poll.state == "void"
    shown = known is not None and bool(known.people) and not is_void
    bars = option_bars(poll, known)
    rows = bars[:MOST_ROWS]
    ticked = say("hall-ticked") if poll.kind == "approval" else ""
    hidden = "" if poll.live or shown else _hidden(poll)
    has_half = poll.kind in {"single", "approval"} and poll.needs is None
    mark = BarMark(0.5, say("poll-mark-half")) if has_half else None
    return PollScene(
        question=poll.question,
        badge=_badge(poll, is_secret=not (poll.live or shown)),
        bars=_silent_parties(poll, known, rows),
        with_counts=shown,
        turnout=_turnout(picture, poll, known),
        timing=_timing(picture, poll),
        verdict="",
        hidden=void_words(poll) if is_void else hidden,
        map_poll=_on_map(poll),
        caption=_too_few(poll, known) or ticked,
        more=_more(rows, bars, shown=False),
        mark=mark,
        scale=scale_words(track_words(poll), mark),
    )


def result(picture: Picture, poll: PollView) -> PollScene:
    """The scene of a result: bars or chart, what was chosen, what came of it."""
    known = _known(picture, poll)
    is_void = poll.state == "void"
    shown = known is not None and bool(known.people) and not is_void
    drawn = outcome_chart(poll, known)
    bars, caption = _bars(poll, known, drawn)
    rows = _rows(bars, poll)
    mark, whole = _scale(poll, drawn)
    return PollScene(
        question=poll.question,
        badge=_result_badge(poll),
        bars=rows,
        with_counts=shown,
        turnout=_turnout(picture, poll, known),
        timing=_timing(picture, poll),
        verdict=_verdict(poll),
        hidden="" if poll.live or shown or is_void else _hidden(poll),
        map_poll=_on_map(poll),
        chart=None if isinstance(drawn, Bars) else drawn,
        chosen=_chosen(poll),
        caption=caption or _too_few(poll, known),
        more=_more(rows, bars, shown=shown),
        is_wide=drawn is not None,
        mark=mark,
        scale=scale_words(whole, mark),
    )


def scale_words(whole: str, mark: BarMark | None) -> str:
    """What a whole track is, and the line across the bars."""
    return say("hall-scale", whole=whole, line=mark.words) if mark else whole


def _on_map(poll: PollView) -> str:
    """The poll whose leading options colour the map: one of the rooms, as far as it is shown."""
    is_shown = poll.live and poll.state != "void" and poll.electorate == "parties"
    return poll.id if is_shown else ""


def _known(picture: Picture, poll: PollView) -> Counted | None:
    """The counts as far as this audience may see them."""
    known = counted(picture, poll)
    return known if known is None or poll.live else Counted(known.turnout, known.final)


def _scale(poll: PollView, drawn: OutcomeChart | None) -> tuple[BarMark | None, str]:
    """The line across the bars, and what a whole track is."""
    by_turns = poll.outcome is not None and poll.outcome.rule in BY_TURNS
    if isinstance(drawn, Bars) and not by_turns:
        return drawn.mark, drawn.whole
    return bar_mark(poll), track_words(poll)


def _rows(bars: tuple[OptionBar, ...], poll: PollView) -> tuple[OptionBar, ...]:
    """The bars that can be read from row 40: who is chosen, then who has most, in their order."""
    if len(bars) <= MOST_ROWS:
        return bars
    chosen = set(poll.outcome.elected) if _chosen(poll) and poll.outcome else set()
    first = sorted(bars, key=lambda bar: (bar.index not in chosen, -bar.people_fraction, bar.index))
    return tuple(sorted(first[:MOST_ROWS], key=lambda bar: bar.index))


def _more(rows: tuple[OptionBar, ...], bars: tuple[OptionBar, ...], *, shown: bool) -> str:
    if len(rows) == len(bars):
        return ""
    if not shown:
        return say("poll-first", shown=words.number(len(rows)), count=len(bars))
    return say("poll-most", shown=words.number(len(rows)), count=len(bars))


def _bars(
    poll: PollView, known: Counted | None, drawn: OutcomeChart | None
) -> tuple[tuple[OptionBar, ...], str]:
    """The bars, and what they count. Of a rule that goes by turns the hall sees who was ticked:
    what its last turn has left over says nothing from row 40.
    """
    outcome = poll.outcome
    if not isinstance(drawn, Bars) or outcome is None or outcome.rule in BY_TURNS:
        bars = option_bars(poll, known)
        caption = "" if outcome is None or not outcome.ballots else say("hall-ticked")
    else:
        bars, caption = drawn.bars, f"{drawn.caption[:1].upper()}{drawn.caption[1:]}"
    bars = _silent_parties(poll, known, bars)
    return bars, caption if isinstance(drawn, Bars) and poll.kind != "points" else ""


def _silent_parties(
    poll: PollView, known: Counted | None, bars: tuple[OptionBar, ...]
) -> tuple[OptionBar, ...]:
    """Of parties nothing is said where none could answer as a room."""
    if poll.kind != "single" and known is not None and not any(known.parties):
        return tuple(replace(bar, parties="") for bar in bars)
    return bars


def _too_few(poll: PollView, known: Counted | None) -> str:
    """Answers that are too few to be shown are not shown as none."""
    if poll.state != "open" or known is None or not known.turnout.people or any(known.people):
        return ""
    return say("hall-too-few")


def _chosen(poll: PollView) -> tuple[str, ...]:
    """What the rule makes of each option, once that may be said."""
    outcome = poll.outcome
    if outcome is None or not (outcome.ballots and poll.state == "published" and is_whole(poll)):
        return ()
    places = {option: place for place, option in enumerate(outcome.elected, 1)}
    in_order = len(places) > 1 and outcome.rule not in AT_ONCE
    return tuple(
        ""
        if option not in places
        else say("hall-chosen-place", place=words.ordinal(places[option]))
        if in_order
        else say("hall-chosen")
        for option in range(len(poll.options))
    )


def _badge(poll: PollView, *, is_secret: bool) -> Phrase:
    match poll.state:
        case "open":
            badge = "hall-badge-open" if is_secret else "poll-badge-live"
            return Phrase(say(badge), Tone.PROGRAMME)
        case "draft":
            return Phrase(say("poll-badge-draft"), Tone.MUTED)
        case "void":
            return Phrase(say("poll-badge-void"), Tone.WARNING)
        case _:
            return Phrase(say("poll-badge-closed"), Tone.WARNING)


def _result_badge(poll: PollView) -> Phrase:
    if poll.state == "published":
        return Phrase(say("poll-badge-result"), Tone.ACTION)
    return _badge(poll, is_secret=not poll.live)


def _turnout(picture: Picture, poll: PollView, known: Counted | None) -> str:
    if known is None:
        return say("hall-no-answers")
    turnout = known.turnout
    part = words.number(turnout.people)
    if poll.electorate == "chamber":
        here = picture.chamber.present if picture.chamber is not None else 0
        present = max(turnout.people, here if poll.present is None else poll.present)
        share = words.percent(turnout.people, present)
        return say("hall-turnout-chamber", part=part, whole=words.number(present), share=share)
    said = say(
        "hall-turnout",
        part=part,
        whole=words.number(turnout.headcount),
        share=words.percent(turnout.people, turnout.headcount),
        parties=say("figures-parties", count=turnout.parties),
    )
    if not poll.left_out:
        return said
    return say("hall-turnout-left-out", turnout=said, count=len(poll.left_out))


def _timing(picture: Picture, poll: PollView) -> str:
    timing = _time(picture, poll)
    return say("hall-by-name", timing=timing) if poll.named else timing


def _time(picture: Picture, poll: PollView) -> str:
    match poll.state:
        case "open" if poll.closes_at is not None:
            left = words.whole(poll.closes_at - picture.now)
            return say("hall-closes-in", span=words.stopwatch(left))
        case "open":
            since = picture.now - (poll.opened_at or picture.now)
            return say("hall-open-for", span=words.stopwatch(since))
        case "draft":
            return say("hall-not-taken")
        case "void":
            return say("hall-not-counted")
        case _:
            time = words.clock_there(poll.closed_at or 0, picture.zone)
            return say("vote-closed-at", time=time)


def _hidden(poll: PollView) -> str:
    if poll.needs is not None:
        return passes_words(poll.needs)
    by_close = poll.reveal_chamber == "on_close"
    return say("hall-hidden-close" if by_close else "hall-hidden-published")


def _verdict(poll: PollView) -> str:
    """What came of it once it is published; before that only the round that is shown."""
    if poll.needs is not None and poll.state == "published":
        return brief_words(poll)
    if poll.state == "published":
        return outcome_sentence(poll)
    if poll.state == "void":
        return void_words(poll)
    steps = poll.outcome is not None and is_in_rounds(poll.outcome) and not is_whole(poll)
    return outcome_sentence(poll) if steps else ""
