"""A poll in minutes: the question, what was needed, the result in words and tables, the names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from conference.deliberation.chamber.words import OF_VOTERS
from conference.minutes import words
from conference.minutes.blocks import Block, Para, Table
from conference.minutes.model import PollHeld
from conference.minutes.outcome_words import outcome_blocks
from conference.voting.decision import BASES, Decision
from conference.voting.sheet import percentages

__all__ = ["poll_blocks"]

WHOSE = {
    "parties": "Poll of the watch parties",
    "chamber": "Vote of the chamber",
    "members": "Vote of the members",
}

BY_REGION = {"parties": "By regions", "chamber": "", "members": "By areas"}

OF_SIDES = "for-and-against"
"""The base whose percentages the sheet itself has."""

UNITS = {"points": "Points", "approval": "Ticks", "ranking": "First preferences"}
"""What the counts of a kind of ballot are; of all others votes."""


def poll_blocks(poll: PollHeld, number: int, zone: str) -> Iterator[Block]:
    """All that is said of a poll."""
    who = WHOSE[poll.electorate] + (f" of {poll.area}" if poll.area else "")
    how = "by name" if poll.named else "secret"
    lead = f"{who} ({f'{poll.kind}, ' if poll.kind else ''}{how})"
    yield Para(poll.question, number, words.clock(poll.at, zone), lead)
    if poll.needs:
        yield Para(f"Needed by the standing rules: {poll.needs}.")
    if happened := " ".join(_course(poll, zone)):
        yield Para(happened)
    if poll.void_reason or poll.state == "void":
        reason = f" Reason: {poll.void_reason}" if poll.void_reason else ""
        yield Para(f"Declared void; it does not count.{reason}", style="verdict")
        return
    if poll.tally is None:
        yield Para(poll.waits, style="verdict")
        return
    yield Para(_turnout(poll))
    yield _votes(poll)
    yield from _verdict(poll)
    if poll.electorate == "parties":
        yield from _rooms(poll)
    yield from _by_regions(poll)
    if poll.outcome is not None:
        yield from outcome_blocks(poll.poll, poll.options, poll.outcome)
    yield from _mended(poll)
    yield from _names(poll)


def _course(poll: PollHeld, zone: str) -> Iterator[str]:
    """When it was open, what changed meanwhile, and who counted."""
    end = ", still open" if poll.state == "open" else ""
    if poll.closed_at:
        end = f", closed at {words.clock(poll.closed_at, zone)}"
    published = (
        f", the result published at {words.clock(poll.published_at, zone)}"
        if poll.published_at
        else ""
    )
    yield f"Opened at {words.clock(poll.at, zone)}{end}{published}."
    for adjourned_at, resumed_at in poll.breaks:
        yield (
            f"Adjourned at {words.clock(adjourned_at, zone)} and resumed at"
            f" {words.clock(resumed_at, zone)}."
        )
    for at, closes_at in poll.extended:
        until = f"to close at {words.clock(closes_at, zone)}" if closes_at else "to close by hand"
        yield f"At {words.clock(at, zone)} it was set {until}."
    if poll.papers:
        papers = words.many(len(poll.papers), "paper ballot was", "paper ballots were")
        reasons = dict.fromkeys(one.rstrip(". ") for one in poll.papers)
        yield f"{papers} given out ({'; '.join(reasons)})."
    for one in poll.agreed:
        counts = ", ".join(
            f"{option}: {words.figure(count)}"
            for option, count in zip(poll.options, one.counts, strict=True)
        )
        yield f"{one.channel.capitalize()}, counted alike by {' and '.join(one.tellers)}: {counts}."


def _turnout(poll: PollHeld) -> str:
    assert poll.tally is not None
    turnout = poll.tally.turnout
    if poll.electorate == "chamber":
        seats = poll.seats if poll.seats is not None else turnout.headcount
        return (
            f"Present at the close: {words.figure(poll.present or 0)} of "
            f"{words.many(seats, 'member', 'members')}. Voted: {words.figure(turnout.people)}."
        )
    if poll.electorate == "members":
        entitled = words.many(turnout.headcount, "person", "people")
        return f"Voted: {words.figure(turnout.people)} of {entitled} entitled."
    return (
        f"{words.figure(turnout.people)} of {words.many(turnout.headcount, 'person', 'people')} "
        f"checked in answered, in {words.figure(turnout.parties)} of "
        f"{words.many(turnout.parties_total, 'watch party', 'watch parties')}."
    )


def _votes(poll: PollHeld) -> Table:
    """The counts by option and channel; percentages are of what the majority is of."""
    tally = poll.tally
    assert tally is not None
    channels: dict[str, tuple[tuple[str, tuple[int, ...]], ...]] = {
        "chamber": (("Devices", tally.phones), ("Hands", tally.hands), ("Paper", tally.paper)),
        "members": (("Devices", tally.phones),),
        "parties": (
            ("Phones", tally.phones),
            ("Hands", tally.own_hands),
            ("Button", tally.button),
            *((("By telephone", tally.telephone),) if tally.telephone else ()),
        ),
    }
    counted = channels[poll.electorate]
    percents, whole, base = _shares(poll)
    share = ("Per cent",) if percents else ()
    rows = tuple(
        (
            option,
            words.figure(count),
            *([percents.get(option, "–")] if share else []),
            *(words.figure(part[place]) for _, part in counted),
        )
        for place, (option, count) in enumerate(zip(poll.options, tally.people, strict=True))
    )
    foot = (
        "Sum",
        words.figure(sum(tally.people)),
        *([whole] if share else []),
        *(words.figure(sum(part)) for _, part in counted),
    )
    unit = UNITS.get(poll.ballot, "Votes")
    caption = f"Percentages are of {base}." if base else ""
    head = ("Option", unit, *share, *(name for name, _ in counted))
    return Table(f"votes-{poll.poll}", head, rows, foot, caption)


def _shares(poll: PollHeld) -> tuple[dict[str, str], str, str]:
    """The percentage of each option, that of all together, and what they are of."""
    sheet, tally = poll.sheet, poll.tally
    if sheet is None or tally is None:
        return {}, "", ""
    decision = sheet.decision if poll.needs else None
    if decision is None or decision.base_name == OF_SIDES or not decision.base:
        whole = "100.0" if sheet.base else "–"
        return {line.option: line.percent for line in sheet.lines}, whole, sheet.base_name
    rest = max(0, decision.base - sum(tally.people))
    *parts, _ = percentages([*tally.people, rest])
    found = dict(zip(poll.options, map(_percent, parts), strict=True))
    return found, _percent(sum(parts)), _bases(poll)[decision.base_name]


def _percent(tenths: int) -> str:
    return f"{tenths // 10}.{tenths % 10}"


def _verdict(poll: PollHeld) -> Iterator[Block]:
    sheet = poll.sheet
    if sheet is None:
        yield Para("The result is not published yet.", style="verdict")
        return
    decision = sheet.decision
    if decision is None:
        return
    if not poll.needs:
        leading = next(line.option for line in sheet.lines if line.count == decision.yes)
        said = (
            f"“{leading}” has {words.figure(decision.yes)} of "
            f"{words.figure(decision.base)}: more than half."
            if decision.passed
            else "No option has more than half."
        )
        yield Para(said, style="verdict")
        return
    yield Para(
        f"For {words.figure(decision.yes)}, against {words.figure(decision.no)}, abstentions "
        f"{words.figure(decision.abstentions)}: {'carried' if decision.passed else 'not carried'}.",
        style="verdict",
    )
    yield Para(_reached(poll, decision))


def _reached(poll: PollHeld, decision: Decision) -> str:
    """What was needed, and what was reached; the quorum; how an equality was decided."""
    told = [
        f"Needed: {decision.majority} of {_bases(poll)[decision.base_name]}, which are "
        f"{words.figure(decision.base)}: {words.many(decision.needed, 'vote', 'votes')} for. "
        f"There were {words.figure(decision.yes)}."
    ]
    if decision.quorum_needed is not None:
        of_seats = poll.quorum_of == "seats"
        who = "signed in" if of_seats and poll.electorate == "chamber" else "voting"
        there = poll.present or 0 if of_seats else decision.yes + decision.no + decision.abstentions
        told.append(
            f"Quorum: {words.figure(decision.quorum_needed)} "
            f"{who}; there were {words.figure(there)}: "
            f"{'reached' if decision.quorum_met else 'not reached'}."
        )
    if poll.tie:
        told.append(poll.tie)
    elif decision.tie:
        told.append("The votes were equal, and by the standing rules that is lost.")
    return " ".join(told)


def _bases(poll: PollHeld) -> Mapping[str, str]:
    """What majorities are of, where these vote."""
    return OF_VOTERS if poll.electorate == "members" else BASES


def _rooms(poll: PollHeld) -> Iterator[Block]:
    """By watch parties."""
    tally = poll.tally
    assert tally is not None
    counts = [*zip(poll.options, tally.parties, strict=True), ("Tied", tally.tied)]
    yield Table(
        f"parties-{poll.poll}",
        ("By watch parties", "Parties"),
        tuple((name, words.figure(count)) for name, count in counts),
        ("Sum", words.figure(sum(count for _, count in counts))),
        "Each party counts for its most chosen option.",
    )


def _by_regions(poll: PollHeld) -> Iterator[Block]:
    """By regions; where members voted, by areas of the voters' list."""
    tally = poll.tally
    assert tally is not None
    if poll.regions and len(poll.regions) == len(tally.regions):
        yield Table(
            f"regions-{poll.poll}",
            (BY_REGION[poll.electorate], *poll.options, "Sum"),
            tuple(
                (region, *map(words.figure, row), words.figure(sum(row)))
                for region, row in zip(poll.regions, tally.regions, strict=True)
            ),
            ("Sum", *map(words.figure, tally.people), words.figure(sum(tally.people))),
        )


def _mended(poll: PollHeld) -> Iterator[Block]:
    for party, reason in poll.left_out:
        yield Para(f"Left out of all counts: {party}. Reason: {reason}")
    for room in poll.by_telephone:
        way = "by telephone" if room.way == "telephone" else "on paper"
        people = words.many(room.people, "person", "people")
        yield Para(
            f"{room.party} has no link and answered {way}, with {people}: entered alike by "
            f"{room.tellers[0]} and {room.tellers[1]}."
        )
    for one in poll.started_over:
        struck = words.many(one.struck, "vote", "votes")
        yield Para(f"Phones of {one.party} started over; {struck} struck. Reason: {one.reason}")


def _names(poll: PollHeld) -> Iterator[Block]:
    if not poll.names:
        return
    by_party = any(vote.party for vote in poll.names)
    listed = f"Who voted how, {words.many(poll.named_votes, 'vote', 'votes')}:"
    if len(poll.names) < poll.named_votes:
        listed = (
            f"Who voted how: the first {words.figure(len(poll.names))} of "
            f"{words.figure(poll.named_votes)} votes; all of them are in the record."
        )
    head = ("Name", "Watch party", "Answer") if by_party else ("Name", "Answer")
    rows = tuple(
        (vote.name, vote.party, vote.answer) if by_party else (vote.name, vote.answer)
        for vote in poll.names
    )
    yield Table(f"names-{poll.poll}", head, rows, (), listed, words=len(head))
