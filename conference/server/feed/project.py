"""From the meeting and its changes to frames, one an audience, each encoded once.

Nothing here knows a socket or waits. The meeting that is shown must be durable, and boxes that are
counted settled: that is the caller's part.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from conference.core.clock import Millis
from conference.core.ids import PartyId, PollId
from conference.deliberation.audience import Paths, named
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.ballotbox import BallotBox
from conference.deliberation.polls.documents import LEADING
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import Channel, PollState
from conference.deliberation.polls.secrecy import HeldBack, is_held_back, leading_letters
from conference.deliberation.polls.tally import Counts, Turnout
from conference.protocol import messages as m
from conference.protocol.codec import encode
from conference.protocol.views import (
    PARTIES,
    Audience,
    Change,
    PracticeView,
    changes,
    counts_are_shown,
    own_seat,
    project,
    room_view,
    touched,
)
from conference.server.feed.bus import ChangeFrame, TickFrame, WholeFrame
from conference.server.wire.frames import SharedFrame

__all__ = ["Count", "Projection", "Running", "room_frame", "seat_frame", "tick_frames"]

_log = logging.getLogger("conference.server.feed.project")


PRESENCE_MS = 1000
"""How often at most an audience is shown that nothing but a number of members differs.

A thousand members sign in, or sign a proposal, within seconds, and thousands of tables say
something within minutes: each of them would else be a frame for everybody.
"""

COUNTED = frozenset({"chamber", "signatures"})
"""The paths of the documents that say how many members are signed in, and have signed what."""


def _quiet(since: Meeting, after: Meeting) -> Paths:
    """What may wait: those, and the boards of statements, of which thousands come in minutes."""
    return COUNTED | named("board", since.statements.current, after.statements.current)


class Projection:
    """How far each audience has been taken by what was made for it.

    That is the entry of the last event that changed something for it; at first the newest entry of
    the record, ``seq``. What :data:`PRESENCE_MS` keeps from an audience waits for the next change
    for it, or for :meth:`waiting_frames`; desks are kept from nothing.
    """

    def __init__(self, seq: int) -> None:
        self._reached = dict.fromkeys(Audience, seq)
        self._behind: set[Audience] = set()
        self._waiting: dict[Audience, Meeting] = {}
        self._presence_at: dict[Audience, Millis] = {}

    def change_frames(
        self, before: Meeting, after: Meeting, events: Sequence[Event], seq: int, now: Millis
    ) -> Iterator[ChangeFrame | WholeFrame]:
        """What ``events``, the last of which is entry ``seq``, changed for each audience.

        An audience for which it cannot be made is left behind, and given the whole at the next
        change; the others get theirs.
        """
        try:
            paths = touched(before, after, events)
        except Exception:  # noqa: BLE001 (a fault in a projection must not be forgotten)
            _log.exception("what changed could not be found out for any audience")
            self._behind.update(Audience)
            return
        for audience in Audience:
            try:
                frame = self._change_frame(audience, before, after, paths, seq, now)
            except Exception:  # noqa: BLE001 (one audience must not keep the others from theirs)
                _log.exception("a change could not be shown to the audience %s", audience)
                self._behind.add(audience)
            else:
                if frame is not None:
                    yield frame

    def _change_frame(
        self,
        audience: Audience,
        before: Meeting,
        after: Meeting,
        paths: Paths,
        seq: int,
        now: Millis,
    ) -> ChangeFrame | WholeFrame | None:
        if audience in self._behind:
            frame = _whole_frame(after, audience, seq, now)
            self._behind.discard(audience)
            self._waiting.pop(audience, None)
            self._reached[audience] = seq
            return WholeFrame(audience, seq, frame)
        difference = changes(before, after, audience, paths)
        since = self._waiting.get(audience, before)
        if since is not before:
            quiet = _quiet(since, after)
            others = tuple(change for change in difference if change.path not in quiet)
            difference = others + changes(since, after, audience, quiet)
        if self._may_wait(audience, since, after, difference, now):
            self._waiting[audience] = since
            return None
        self._waiting.pop(audience, None)
        return self._made(audience, difference, seq, now)

    def _may_wait(
        self,
        audience: Audience,
        since: Meeting,
        after: Meeting,
        difference: Sequence[Change],
        now: Millis,
    ) -> bool:
        """Whether nothing but numbers of members differs, and they were shown just now."""
        paths = {change.path for change in difference}
        if audience is Audience.DESK or not paths or not paths <= _quiet(since, after):
            return False
        old, new = since.chamber, after.chamber
        if old.rules != new.rules or old.kinds != new.kinds or len(old.seats) != len(new.seats):
            return False
        shown_at = self._presence_at.get(audience)
        if shown_at is not None and now - shown_at < PRESENCE_MS:
            return True
        self._presence_at[audience] = now
        return False

    def waiting_frames(self, after: Meeting, seq: int, now: Millis) -> Iterator[ChangeFrame]:
        """What was kept from audiences, as it stands after entry ``seq``."""
        waiting, self._waiting = self._waiting, {}
        for audience, since in waiting.items():
            difference = changes(since, after, audience, _quiet(since, after))
            frame = self._made(audience, difference, seq, now)
            if frame is not None:
                self._presence_at[audience] = now
                yield frame

    def _made(
        self, audience: Audience, difference: tuple[Change, ...], seq: int, now: Millis
    ) -> ChangeFrame | None:
        if not difference:
            return None
        reached, self._reached[audience] = self._reached[audience], seq
        frame = SharedFrame(encode(m.EventMessage(seq, reached, now, difference)))
        return ChangeFrame(audience, reached, seq, frame)

    def whole(self, meeting: Meeting, audience: Audience, now: Millis) -> WholeFrame:
        """All that an audience sees, for newcomers, as of the last event made for it."""
        seq = self._reached[audience]
        return WholeFrame(audience, seq, _whole_frame(meeting, audience, seq, now))


def _whole_frame(meeting: Meeting, audience: Audience, seq: int, now: Millis) -> SharedFrame:
    return SharedFrame(encode(m.Snapshot(seq, now, project(meeting, audience))))


def room_frame(
    meeting: Meeting,
    party: PartyId,
    phones: int,
    join_code: str,
    phones_in: int = 0,
    help_at: int = 0,
    kept_out: int = 0,
    screens: int = 0,
    practice: PracticeView | None = None,
    shows: bool = False,
    behind: int = 0,
) -> SharedFrame:
    """How a party stands, with so many ``phones`` connected; people join it by ``join_code``.

    ``phones_in`` have a session; help was asked for at ``help_at``; so many are ``kept_out``.
    So many ``screens`` are connected, and ``practice`` is its practice question. Its screen
    ``shows`` the room's own evening. Its picture is ``behind`` by so many ms.
    """
    beside = (phones_in, help_at, kept_out, screens, practice, shows, behind)
    room = room_view(meeting, party, phones, join_code, *beside)
    return SharedFrame(encode(m.RoomMessage(room)))


def seat_frame(meeting: Meeting, seat: int) -> SharedFrame:
    """How a seat of the chamber stands, for its member; there is one of this number."""
    own = own_seat(meeting, seat)
    assert own is not None, "members have a seat"
    return SharedFrame(encode(m.SeatMessage(own)))


class Shown(NamedTuple):
    """Counts of a poll, and each party's leading option as a letter."""

    counts: Counts
    leading: str


class Count(NamedTuple):
    """A poll as it was counted: for the desk, and as the ``others`` may see it."""

    poll: PollId
    turnout: Turnout
    whole: Shown
    others: Shown


class Running:
    """One poll as it is counted again and again; what is held back of it is kept between.

    ``resumed`` says that it was open before the server was started.
    """

    def __init__(self, meeting: Meeting, poll: PollId, *, resumed: bool = False) -> None:
        box = meeting.polls.boxes[poll]
        self.poll = poll
        left_out = meeting.polls.left_out_of(poll)
        self._all = HeldBack(box, left_out, resumed=resumed)
        self._parties = HeldBack(box, left_out, each_party=True, resumed=resumed)

    def count(self, meeting: Meeting) -> Count:
        """Count it; its box is settled."""
        box, asked = meeting.polls.boxes[self.poll], meeting.polls.by_id[self.poll]
        left_out = meeting.polls.left_out_of(self.poll)
        tally = box.tally(left_out)
        whole = Shown(tally.counts, leading_letters(box, left_out=left_out))
        is_seen = any(counts_are_shown(asked, one) for one in Audience if one is not Audience.DESK)
        others = self._held_back(box, left_out) if is_seen and is_held_back(asked) else whole
        return Count(self.poll, tally.turnout, whole, others)

    def _held_back(self, box: BallotBox, left_out: Collection[PartyId]) -> Shown:
        """What others than the desk are shown while it is open: nothing by region."""
        votes = box.phone_votes(left_out)
        all_of_it, by_party = self._all.take(votes), self._parties.take(votes)
        counts = replace(box.tally_with(all_of_it, left_out).counts, regions=())
        return Shown(counts, leading_letters(box, by_party, left_out))


def tick_frames(meeting: Meeting, counted: Count, number: int, now: Millis) -> Iterator[TickFrame]:
    """The tick of this ``number`` for each audience; those who may see the same share a frame.

    Its size does not depend on how many ballots came in. Phones get none while they are asked:
    they show no figures then, and are told what came of it when the poll is closed.
    """
    frames: dict[tuple[bool, bool, bool], SharedFrame] = {}
    asked = meeting.polls.by_id[counted.poll]
    of_rooms = asked.electorate is Electorate.PARTIES
    is_asking = of_rooms and asked.state is PollState.OPEN and Channel.PHONES in asked.channels
    of_members = asked.electorate is Electorate.MEMBERS
    for audience in Audience:
        if audience is Audience.VOTERS or (of_members and audience in PARTIES):
            continue  # whoever votes from home is told what came of it, and no party votes here
        if is_asking and audience is Audience.PHONES:
            continue
        shown = counted.whole if audience is Audience.DESK else counted.others
        is_whole = shown is counted.whole
        kind = (is_whole, counts_are_shown(asked, audience), audience in LEADING)
        if kind not in frames:
            tick = m.Tick(
                poll=counted.poll,
                n=number,
                now=now,
                turnout=counted.turnout,
                counts=shown.counts if kind[1] else None,
                leading=shown.leading if all(kind[1:]) and of_rooms else None,
            )
            frames[kind] = SharedFrame(encode(tick))
        yield TickFrame(audience, frames[kind], asked.electorate)
