"""The hall display: what a thousand people read from row 40."""

from __future__ import annotations

from dataclasses import dataclass, replace

from conference.deliberation.programme.forecast import announced
from conference.protocol.views import ItemView, PollView
from conference.ui.display.says.ceremony import Ceremony, ceremony
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import Counted, Picture, Tone, counted
from conference.ui.polls.says.bars import BarMark, OptionBar, bar_mark, option_bars, track_words
from conference.ui.polls.says.outcome import (
    Bars,
    OutcomeChart,
    is_whole,
    outcome_chart,
    outcome_sentence,
)
from conference.ui.polls.says.rounds import is_in_rounds
from conference.ui.polls.says.verdict import void_words

__all__ = ["Breakout", "Hall", "Holding", "PollScene", "hall"]

BY_TURNS = frozenset({"seq-pav", "seq-phragmen", "equal-shares"})
AT_ONCE = frozenset({"pav", "cc"})
"""Rules that choose one option after the other, and rules that choose them all at once."""

MOST_ROWS = 12
"""Options that are drawn at the most; all of them are on phones and on the desk."""

RESULT_STANDS = 120_000
"""A published result stays for this many ms, unless another item begins."""


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


@dataclass(frozen=True, slots=True)
class Breakout:
    """The rooms are talking: what about, and how long still. ``left`` is 1 to 0."""

    title: str
    time: str
    left: float
    foot: str
    over: bool


@dataclass(frozen=True, slots=True)
class Holding:
    """Nothing is asked: what is on, what comes next."""

    kind: str
    title: str
    speaker: str
    following: str


@dataclass(frozen=True, slots=True)
class Hall:
    """The whole screen. ``stale`` is "" while fresh; ``join`` is for the QR code, "" for none.

    ``zone`` says whose time the clock shows, "" where it is also this machine's.
    """

    scene: PollScene | Ceremony | Breakout | Holding
    clock: str
    zone: str
    name: str
    rehearsal: bool
    join: str
    stale: str


def hall(picture: Picture) -> Hall:
    """What the hall shows now."""
    conference, scene = picture.conference, _scene(picture)
    rehearses = isinstance(scene, Ceremony) and scene.lottery.rehearsal
    return Hall(
        scene=scene,
        clock=words.clock(picture.now, picture.zone),
        zone=words.zone_words(picture.zone, picture.now),
        name=conference.name if conference else "",
        rehearsal=rehearses or bool(conference and conference.rehearsal),
        join=picture.join,
        stale=_stale(picture),
    )


def _scene(picture: Picture) -> PollScene | Ceremony | Breakout | Holding:
    poll = picture.current_poll
    lottery = ceremony(picture)
    if lottery is not None and not _asks_since(poll, lottery):
        return lottery
    if poll is not None and _is_shown(picture, poll):
        return _poll_scene(picture, poll)
    on = picture.on
    if on is not None and on.kind == "breakout":
        return _breakout(picture, on)
    return _holding(picture, on)


def _asks_since(poll: PollView | None, lottery: Ceremony) -> bool:
    """Whether a poll was opened during the ceremony and is open: people must be able to read it."""
    if poll is None or poll.state != "open":
        return False
    return (poll.opened_at or 0) >= (lottery.lottery.live_at or 0)


def _is_shown(picture: Picture, poll: PollView) -> bool:
    """Open polls always; ended ones until the next item begins, results for a while besides."""
    if poll.state == "open":
        return True
    ended = poll.voided_at if poll.state == "void" and poll.opened_at else poll.closed_at
    if poll.state not in {"closed", "published", "void"} or ended is None:
        return False
    on = picture.on
    if on is not None and on.started_at is not None:
        return on.started_at <= ended
    return picture.now - ended < RESULT_STANDS


def _poll_scene(picture: Picture, poll: PollView) -> PollScene:
    known = counted(picture, poll)
    is_void = poll.state == "void"
    shown = known is not None and bool(known.people) and not is_void
    drawn = outcome_chart(poll, known)
    bars, caption = _bars(poll, known, drawn)
    rows = _rows(bars, poll)
    mark, whole = _scale(poll, drawn)
    return PollScene(
        question=poll.question,
        badge=_badge(poll, is_secret=not (poll.live or shown)),
        bars=rows,
        with_counts=shown,
        turnout=_turnout(poll, known),
        timing=f"{_timing(picture, poll)} · by name" if poll.named else _timing(picture, poll),
        verdict=_verdict(poll),
        hidden="" if poll.live or shown or is_void else _hidden(poll),
        map_poll=poll.id if poll.live and not is_void else "",
        chart=None if isinstance(drawn, Bars) else drawn,
        chosen=_chosen(poll),
        caption=caption or _too_few(poll, known),
        more=_more(rows, bars, shown=shown),
        is_wide=drawn is not None,
        mark=mark,
        scale=f"{whole} · line: {mark.words}" if mark else whole,
    )


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
        return f"The first {len(rows)} of {len(bars)} options"
    return f"{len(rows)} of {len(bars)} options: those with most"


def _bars(
    poll: PollView, known: Counted | None, drawn: OutcomeChart | None
) -> tuple[tuple[OptionBar, ...], str]:
    """The bars, and what they count. Of a rule that goes by turns the hall sees who was ticked:
    what its last turn has left over says nothing from row 40.
    """
    outcome = poll.outcome
    if not isinstance(drawn, Bars) or outcome is None or outcome.rule in BY_TURNS:
        bars = option_bars(poll, known)
        caption = (
            "" if outcome is None or not outcome.ballots else "How many people ticked each option"
        )
    else:
        bars, caption = drawn.bars, drawn.caption.capitalize()
    if poll.kind != "single" and known is not None and not any(known.parties):
        bars = tuple(replace(bar, parties="") for bar in bars)
    return bars, caption if isinstance(drawn, Bars) and poll.kind != "points" else ""


def _too_few(poll: PollView, known: Counted | None) -> str:
    """Answers that are too few to be shown are not shown as none."""
    if poll.state != "open" or known is None or not known.turnout.people or any(known.people):
        return ""
    return "The figures follow when a few more have answered"


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
        else f"chosen {words.ordinal(places[option])}"
        if in_order
        else "chosen"
        for option in range(len(poll.options))
    )


def _badge(poll: PollView, *, is_secret: bool) -> Phrase:
    match poll.state:
        case "open":
            return Phrase("OPEN" if is_secret else "LIVE", Tone.PROGRAMME)
        case "published":
            return Phrase("RESULT", Tone.ACTION)
        case "void":
            return Phrase("VOID", Tone.WARNING)
        case _:
            return Phrase("CLOSED", Tone.WARNING)


def _turnout(poll: PollView, known: Counted | None) -> str:
    if known is None:
        return "No answers yet"
    turnout = known.turnout
    people = f"{words.number(turnout.people)} of {words.number(turnout.headcount)} people"
    share = words.percent(turnout.people, turnout.headcount)
    parties = words.quantity(turnout.parties, "party", "parties")
    out = f" · {words.number(len(poll.left_out))} left out" if poll.left_out else ""
    return f"{people} · {share} · {parties}{out}"


def _timing(picture: Picture, poll: PollView) -> str:
    if poll.state == "void":
        return "Does not count"
    if poll.state != "open":
        return f"Closed at {words.clock_there(poll.closed_at or 0, picture.zone)}"
    if poll.closes_at is not None:
        return f"Closes in {words.stopwatch(poll.closes_at - picture.now)}"
    return f"Open for {words.stopwatch(picture.now - (poll.opened_at or picture.now))}"


def _hidden(poll: PollView) -> str:
    when = "when the poll closes" if poll.reveal_chamber == "on_close" else "once it is published"
    return f"The answers are shown {when}."


def _verdict(poll: PollView) -> str:
    """What came of it once it is published; before that only the round that is shown."""
    if poll.state == "published":
        return outcome_sentence(poll)
    if poll.state == "void":
        return void_words(poll)
    steps = poll.outcome is not None and is_in_rounds(poll.outcome) and not is_whole(poll)
    return outcome_sentence(poll) if steps else ""


def _breakout(picture: Picture, item: ItemView) -> Breakout:
    planned = max(1, item.minutes * 60_000)
    left = planned - (picture.now - (item.started_at or picture.now))
    ends = words.clock_there((item.started_at or picture.now) + planned, picture.zone)
    return Breakout(
        title=item.title,
        time=words.stopwatch(left) if left > 0 else "Time is up",
        left=min(1.0, max(0.0, left / planned)),
        foot=f"Back at {ends}" if left > 0 else "",
        over=left <= 0,
    )


def _holding(picture: Picture, on: ItemView | None) -> Holding:
    standby, following = picture.standby, ""
    if standby is not None:
        following = f"Next: {standby.title}"
        starts = announced(on, standby, picture.now)
        if starts is not None:
            following += f", {words.moment_there(starts, picture.now, picture.zone)}"
    if on is None:
        name = picture.conference.name if picture.conference else "Waiting for the server"
        return Holding("", name, "", following)
    return Holding(on.kind.upper(), on.title, on.speaker, following)


def _stale(picture: Picture) -> str:
    link = picture.link
    if link.is_up:
        return ""
    if picture.conference is None or link.heard_at is None:
        return link.sentence or "Connecting"
    return f"No link for {words.age(picture.now - link.heard_at)}"
