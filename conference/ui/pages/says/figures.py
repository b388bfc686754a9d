"""The count of a poll as the pages show it; the twin of ``results.js`` and ``outcome.js``.

Verdicts, shares and what a track stands for are those of the desk, which has them in the same
words.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from conference.deliberation.polls.counting import PollOutcome
from conference.deliberation.polls.tally import Turnout
from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.ui.picture import Counted, Picture
from conference.ui.polls.says.answers import is_of_chamber
from conference.ui.polls.says.bars import BarMark, OptionBar, bar_mark, option_bars, track_words
from conference.ui.polls.says.outcome import outcome_sentence
from conference.ui.polls.says.rounds import FIRST, is_in_rounds, shown_up_to, votes_text
from conference.ui.polls.says.rounds import round_note as round_words
from conference.words.spoken import say

__all__ = [
    "Figures",
    "asked",
    "asked_badge",
    "badge_words",
    "mended_words",
    "result",
    "turnout_share",
    "turnout_words",
]

BADGES = {
    "LIVE": "poll-badge-live",
    "RESULT": "poll-badge-result",
    "COUNTED": "poll-badge-counted",
    "HIDDEN": "poll-badge-hidden",
    "VOID": "poll-badge-void",
}
"""The key of what stands on the badge, by how a count stands."""

PRECISION = 100_000
"""Votes are compared to five decimals, as in the count sheets of STV."""

UNITS = {
    "borda": ("poll-unit-borda", "poll-whole-borda"),
    "sav": ("poll-unit-sav", "poll-whole-sav"),
}
"""The keys of what the totals of a rule count, and all of it, where that is not the tally's."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Bars, how they stand, one sentence beside that, and what the bars count.

    ``outcome`` is what came of it, once it is final.
    """

    status: str
    note: str
    bars: tuple[OptionBar, ...]
    unit: str
    whole: str
    mark: BarMark | None = None
    outcome: str = ""

    @property
    def is_secret(self) -> bool:
        """Whether there are no figures to be seen."""
        return self.status in {"HIDDEN", "VOID"}

    @property
    def has_parties(self) -> bool:
        """Whether anything is counted by parties."""
        return any(bar.parties for bar in self.bars)


def result(poll: PollView, known: Counted | None) -> Figures:
    """The result of a poll as its audience is told of it; ``known`` are counts it may see."""
    is_shown = known is not None and bool(known.people)
    status = _status(poll.state, is_shown)
    outcome = poll.outcome if is_shown and poll.outcome and poll.outcome.ballots else None
    in_rounds = outcome is not None and is_in_rounds(outcome)
    is_whole = outcome is None or shown_up_to(poll, outcome) == len(outcome.rounds)
    is_final = status == "RESULT" and (not in_rounds or is_whole)
    verdict = outcome_sentence(poll) if is_final else ""
    if outcome is not None and in_rounds and outcome.rounds[0].kind == FIRST:
        return _by_rounds(poll, outcome, status, verdict)
    if outcome is not None and outcome.pairwise:
        return _by_duels(poll, outcome, status, verdict)
    note = (
        round_words(poll, outcome)
        if in_rounds and outcome
        else _note(poll, poll.state, status, known)
    )
    if outcome is not None and outcome.rule in UNITS and outcome.rounds:
        return _by_totals(poll, outcome, Figures(status, note, (), "", "", None, verdict))
    found = _by_counts(poll, known, status, note, bar_mark(poll))
    chosen = _chosen(poll) if is_final else frozenset()
    bars = tuple(replace(bar, leads=bar.index in chosen) for bar in found.bars)
    return replace(found, bars=bars, outcome=verdict)


def asked(poll: PollView, known: Counted | None) -> Figures:
    """A question while it is asked and after: figures move, all else stays; it has no verdict."""
    state = {"draft": "open", "published": "closed"}.get(poll.state, poll.state)
    is_held = known is not None and known.turnout.people > 0 and known.people != ()
    is_held = is_held and known is not None and not any(known.people)
    if poll.live and poll.tally is None and (known is None or not known.people):
        none = tuple(0 for _ in poll.options)
        known = Counted(Turnout(0, 0, 0, 0, 0, 0, 0), False, none, none)
    status = _status(state, known is not None and bool(known.people))
    has_half = poll.kind in {"single", "approval"} and poll.needs is None
    half = BarMark(0.5, say("poll-mark-half")) if has_half else None
    found = _by_counts(poll, known, status, say("poll-note-held") if is_held else "", half)
    return replace(found, note=_note(poll, state, status, known)) if found.is_secret else found


def asked_badge(poll: PollView, found: Figures) -> str:
    """What stands on the badge of a question."""
    if poll.state == "draft":
        return say("poll-badge-draft")
    is_as_it_stands = poll.state in {"open", "void"}
    return badge_words(found.status) if is_as_it_stands else say("poll-badge-closed")


def badge_words(status: str) -> str:
    """What stands on the badge of a count that stands so."""
    return say(BADGES[status])


def turnout_words(picture: Picture, poll: PollView, known: Counted | None) -> str:
    """Who has answered, of how many; of a vote of the chamber of those who are signed in."""
    of_chamber = is_of_chamber(poll)
    if known is None:
        return say("poll-nobody-voted" if of_chamber else "poll-nobody-answered")
    found = known.turnout
    if of_chamber:
        present = who_could(picture, poll, found)
        return say("poll-turnout-chamber", part=words.number(found.people), count=present)
    answered = say("poll-turnout-people", part=words.number(found.people), count=found.headcount)
    parties = say(
        "poll-turnout-parties", part=words.number(found.parties), count=found.parties_total
    )
    return f"{answered} · {parties}"


def turnout_share(picture: Picture, poll: PollView, known: Counted | None) -> float:
    """Which part of those who could has answered, 0 to 1."""
    whole = who_could(picture, poll, known.turnout) if known is not None else 0
    return min(1.0, known.turnout.people / whole) if known is not None and whole else 0.0


def who_could(picture: Picture, poll: PollView, found: Turnout) -> int:
    """How many could answer: who is signed in, or was at the close; elsewhere who is there."""
    if not is_of_chamber(poll):
        return found.headcount
    if poll.present is not None:
        return poll.present
    return picture.chamber.present if picture.chamber is not None else found.headcount


def mended_words(poll: PollView, most: int = 3) -> str:
    """Who is not in the counts, ``most`` by name, and whose phones were started over."""
    out, over = poll.left_out, len(poll.started_over)
    named = [
        say("poll-left-out-one", name=one.name, reason=one.reason.removesuffix("."))
        for one in out[:most]
    ]
    if len(out) > most:
        named.append(say("poll-left-out-more", count=len(out) - most))
    told = [say("poll-left-out", count=len(out), names=", ".join(named))] if out else []
    if over:
        told.append(say("poll-started-over", count=over))
    return " ".join(told)


def _status(state: str, is_shown: bool) -> str:
    if state == "void":
        return "VOID"
    if not is_shown:
        return "HIDDEN"
    return {"published": "RESULT", "open": "LIVE"}.get(state, "COUNTED")


def _note(poll: PollView, state: str, status: str, known: Counted | None) -> str:
    tied = known.tied if known is not None else 0
    match status:
        case "VOID" if reason := poll.void_reason.removesuffix("."):
            return say("poll-note-void-because", reason=reason)
        case "VOID":
            return say("poll-note-void")
        case "HIDDEN" if state == "published":
            return say("poll-note-on-its-way")
        case "HIDDEN":
            closes = state == "open" and poll.reveal_parties == "on_close"
            return say("poll-note-on-close" if closes else "poll-note-by-chair")
        case "LIVE" if known is not None and known.turnout.people and not any(known.people):
            return say("poll-note-held")
        case "LIVE":
            note = say("poll-note-counting")
        case "COUNTED":
            note = say("poll-note-counted")
        case _:
            note = say("poll-note-final")
    return f"{note} {say('poll-note-tied', count=tied)}" if tied else note


def _chosen(poll: PollView) -> frozenset[int]:
    """The options that are chosen by the rule, or carried as the sheet says."""
    if poll.outcome is not None:
        return frozenset(poll.outcome.elected if poll.outcome.ballots else ())
    sheet = poll.sheet
    said = sheet.decision if sheet is not None else None
    if sheet is None or said is None or not said.passed or said.casting_vote:
        return frozenset()
    return frozenset(at for at, line in enumerate(sheet.lines) if line.count == said.yes)


def _bars(
    poll: PollView, totals: tuple[str, ...], leading: frozenset[int], out: frozenset[int]
) -> tuple[OptionBar, ...]:
    """The totals of a rule, each as a share of their sum; what is ``out`` has none."""
    scaled = [round(float(total or 0) * PRECISION) for total in totals]
    shares, whole, gone = words.percents(scaled), sum(scaled) or 1, say("poll-gone")
    return tuple(
        OptionBar(
            index=at,
            label=label,
            people="" if at in out else votes_text(totals[at]),
            percent=gone if at in out else shares[at],
            parties="",
            people_fraction=scaled[at] / whole,
            parties_fraction=0.0,
            leads=at in leading,
        )
        for at, label in enumerate(poll.options)
    )


def _by_counts(
    poll: PollView, known: Counted | None, status: str, note: str, mark: BarMark | None
) -> Figures:
    """The counts themselves; none of them is marked as chosen."""
    people = known.people if known is not None else ()
    bars = tuple(
        replace(bar, people=words.number(people[bar.index]) if bar.people else "", leads=False)
        for bar in option_bars(poll, known)
    )
    who = "poll-unit-members" if is_of_chamber(poll) else "poll-unit-people"
    unit = {"points": "poll-unit-points", "ranking": "poll-unit-first"}.get(poll.kind, who)
    return Figures(status, note, bars, say(unit), track_words(poll), mark)


def _by_rounds(poll: PollView, outcome: PollOutcome, status: str, verdict: str) -> Figures:
    seen = outcome.rounds[: shown_up_to(poll, outcome)]
    totals = seen[-1].totals
    elected = frozenset(at for one in seen for at in one.elected)
    gone = {at for one in seen for at in one.excluded}
    out = frozenset(at for at in gone if not float(totals[at] or 0))
    bars = _bars(poll, totals, elected, out)
    note, unit = round_words(poll, outcome), say("poll-unit-round")
    return Figures(status, note, bars, unit, say("poll-whole-round"), None, verdict)


def _by_duels(poll: PollView, outcome: PollOutcome, status: str, verdict: str) -> Figures:
    table = outcome.pairwise
    others = len(table) - 1
    wins = [
        sum(votes > table[b][a] for b, votes in enumerate(row) if a != b)
        for a, row in enumerate(table)
    ]
    chosen = frozenset(outcome.elected if verdict else ())
    of = words.number(others)
    won = [say("poll-duels-won", won=words.number(count), of=of) for count in wins]
    bars = tuple(
        OptionBar(
            at, label, "", won[at], "",
            wins[at] / others if others else 0.0, 0.0, at in chosen,
        )
        for at, label in enumerate(poll.options)
    )  # fmt: skip
    told = say("poll-duels-none")
    if others in wins:
        told = say("poll-duels-one", name=poll.options[wins.index(others)])
    unit, whole = say("poll-unit-duels"), say("poll-whole-duels")
    return Figures(status, told, bars, unit, whole, None, verdict)


def _by_totals(poll: PollView, outcome: PollOutcome, bare: Figures) -> Figures:
    unit, whole = map(say, UNITS[outcome.rule])
    chosen = frozenset(outcome.elected if bare.outcome else ())
    bars = _bars(poll, outcome.rounds[-1].totals, chosen, frozenset())
    return replace(bare, bars=bars, unit=unit, whole=whole)
