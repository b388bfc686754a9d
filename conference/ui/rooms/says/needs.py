"""What needs somebody at the desk, the most urgent first: rooms, and what the chamber is owed.

Rooms ask for help, are lost, not back, or have no answer; a proposal is due, or was carried.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum

from conference.core.clock import Millis
from conference.deliberation.polls.commands import ExtendPoll
from conference.deliberation.rooms.book import Page
from conference.deliberation.rooms.commands import HelpDone
from conference.deliberation.rooms.model import HelpTopic
from conference.protocol.messages import PresenceRow
from conference.protocol.views import PartyView, PollView, ProposalView
from conference.ui.agenda.says.sheet import called, owed, proposals_owed
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone
from conference.ui.rooms.says.help import help_words, topic_words
from conference.ui.rooms.says.links import LinkState, link_state
from conference.ui.rooms.says.table import heard_until, placed
from conference.words.spoken import say

__all__ = ["MOST", "SOON", "Cause", "Need", "Needs", "losses_seen", "needs"]

SOON = 20_000
"""So many ms before a poll closes by itself, rooms without an answer need somebody."""

PATIENCE = 5_000
"""A room that lost its link is given so many ms to come back by itself."""

MOST = 200
"""Rooms that are listed."""


class Cause(IntEnum):
    """Why somebody is needed, the most urgent first."""

    HELP = 0
    LOST = 1
    AGENDA = 2
    NOT_BACK = 3
    NO_ANSWER = 4


@dataclass(frozen=True, slots=True)
class Need:
    """A room that needs somebody: which, what for, for how long, and whom to call.

    Or a ``proposal`` about which the desk owes the chamber something; ``party`` is -1 then. A
    call for help is about a ``topic``.
    """

    party: int
    cause: Cause
    name: str
    what: str
    since: str
    telephone: str
    tone: Tone
    proposal: int = 0
    topic: str = ""

    @property
    def key(self) -> str:
        """What tells it from others."""
        return f"{self.cause}/{self.proposal or self.party}"


@dataclass(frozen=True, slots=True)
class Needs:
    """The rooms in need, and all of them in a line; ``may_extend`` while time can be given.

    ``why_no_help`` is why this desk cannot say that help is done; "" when it can. ``topics`` are
    what help is asked for about, each with its words and how many rooms, to choose among.
    """

    rows: tuple[Need, ...] = ()
    summary: str = ""
    empty: str = ""
    may_extend: bool = False
    why_no_help: str = ""
    is_stale: bool = False
    topics: tuple[tuple[str, str], ...] = ()


SUMMARY = {
    Cause.HELP: "desk-rooms-count-help",
    Cause.LOST: "desk-rooms-count-lost",
    Cause.AGENDA: "desk-rooms-count-agenda",
    Cause.NOT_BACK: "desk-rooms-count-not-back",
    Cause.NO_ANSWER: "desk-rooms-count-no-answer",
}
"""The keys of how many there are of each."""


def needs(picture: Picture, topic: str = "") -> Needs:
    """All rooms in need, as far as this desk hears; only calls about ``topic`` where it is given.

    What is counted in the summary is all of them, whichever are listed.
    """
    until = heard_until(picture)
    asked = _closing_soon(picture, until)
    found = sorted(_found(picture, asked, until), key=lambda one: (one[0], one[1], one[2]))
    seen = losses_seen(picture)
    counts = Counter(cause for cause, _, _ in found)
    proposals = proposals_owed(picture)
    counts[Cause.AGENDA] = len(proposals)
    parts = [say(SUMMARY[cause], count=counts[cause]) for cause in Cause if counts[cause]]
    rooms = [_need(picture, cause, since, party, until, seen) for cause, since, party in found]
    topics = Counter(one.topic for one in rooms if one.topic)
    if topic in topics:
        rooms, proposals = [one for one in rooms if one.topic == topic], ()
    agenda = [_proposal(one, until) for one in proposals]
    return Needs(
        rows=tuple(sorted((*rooms[:MOST], *agenda), key=lambda one: one.cause)),
        topics=tuple(
            (one.value, f"{topic_words(one)} ({words.number(topics[one])})")
            for one in HelpTopic
            if topics[one]
        ),
        summary=" · ".join(parts),
        empty="" if found or proposals else _quiet(picture),
        may_extend=asked is not None
        and bool(counts[Cause.NO_ANSWER])
        and not picture.why_not(ExtendPoll),
        why_no_help=picture.why_not(HelpDone),
        is_stale=not picture.link.is_up,
    )


def losses_seen(picture: Picture) -> dict[int, str]:
    """By whom the loss of a room was acknowledged in the log, of those that are still lost."""
    found: dict[int, str] = {}
    for line in picture.replica.log:
        if line.kind == "party_lost" and line.about.isdecimal():
            found[int(line.about)] = line.seen_by
        elif line.kind in {"party_back", "party_joined"} and line.about.isdecimal():
            found.pop(int(line.about), None)
    return found


def _closing_soon(picture: Picture, until: Millis) -> PollView | None:
    """The poll that closes by itself in a moment."""
    poll = picture.current_poll
    if poll is None or poll.state != "open" or poll.closes_at is None:
        return None
    return poll if poll.closes_at - until <= SOON else None


def _found(
    picture: Picture, asked: PollView | None, until: Millis
) -> Iterator[tuple[Cause, int, int]]:
    """Cause, since when, and number of every room in need; one of several causes the first."""
    presence, book = picture.replica.presence, picture.replica.book
    for party in picture.parties:
        row, page = presence.get(party.id), book.get(party.id)
        if page is None and asked is None and (row is None or row.devices > 0):
            continue  # nearly all of thousands
        found = _cause(party, row, page, asked, until)
        if found is not None:
            yield *found, party.id


def _cause(
    party: PartyView,
    row: PresenceRow | None,
    page: Page | None,
    asked: PollView | None,
    until: Millis,
) -> tuple[Cause, int] | None:
    if page is not None and page.help_at:
        return Cause.HELP, page.help_at
    if row is None:
        return None
    link = link_state(row)
    if link is LinkState.NOT_BACK:
        return Cause.NOT_BACK, row.seen_at
    if link is LinkState.LOST:
        return (Cause.LOST, row.seen_at) if until - row.seen_at >= PATIENCE else None
    is_silent = asked is not None and party.headcount > 0 and not row.answered_at
    return (Cause.NO_ANSWER, asked.opened_at or 0) if asked and is_silent else None


def _need(
    picture: Picture,
    cause: Cause,
    since: int,
    party: int,
    until: Millis,
    seen: Mapping[int, str],
) -> Need:
    view, page = picture.parties[party], picture.replica.book.get(party)
    calls = page is not None and cause is Cause.HELP
    what = help_words(page) if calls and page is not None else say(WHAT[cause])
    is_answered = calls and page is not None and bool(page.answer)
    if is_answered:
        what = say("desk-rooms-need-answered", what=what)
    by = seen.get(party, "") if cause in {Cause.LOST, Cause.NOT_BACK} else ""
    return Need(
        party=party,
        cause=cause,
        name=placed(view.name, view.area_name),
        what=say("desk-rooms-need-seen", what=what, who=by) if by else what,
        since=words.age(max(0, until - since)),
        telephone=page.telephone if page is not None else "",
        tone=_tone(cause, is_seen=bool(by), is_answered=is_answered),
        topic=(page.topic or HelpTopic.OTHER.value) if calls and page is not None else "",
    )


def _tone(cause: Cause, *, is_seen: bool, is_answered: bool) -> Tone:
    if is_seen:
        return Tone.MUTED
    return Tone.WARNING if is_answered or cause is Cause.NO_ANSWER else Tone.DANGER


def _proposal(view: ProposalView, until: Millis) -> Need:
    since = view.due_at if view.state == "due" else view.decided_at
    return Need(
        party=-1,
        cause=Cause.AGENDA,
        name=words.isolated(called(view)),
        what=owed(view),
        since=words.age(max(0, until - (since or until))),
        telephone="",
        tone=Tone.WARNING,
        proposal=view.number,
    )


WHAT = {
    Cause.HELP: "desk-rooms-need-help",
    Cause.LOST: "desk-rooms-need-lost",
    Cause.NOT_BACK: "desk-rooms-need-not-back",
    Cause.NO_ANSWER: "desk-rooms-need-no-answer",
}
"""The keys of what is said of a room, by the cause."""


def _quiet(picture: Picture) -> str:
    if not picture.link.is_up:
        return say("desk-rooms-needs-deaf")
    return say("desk-rooms-needs-none")
