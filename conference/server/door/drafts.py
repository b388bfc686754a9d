"""What tables write, kept: beside the record, for the room alone, and durable before it is shown.

What a draft may be is decided in :mod:`conference.deliberation.breakouts.drafts`. Each is one
setting of the store, so that it outlives the server and is in backups, and in no export of the
record. Thousands of tables write at once: their texts wait a moment and share a commit.
"""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple, assert_never

from conference.core.clock import Clock
from conference.core.errors import ConferenceError, Refusal
from conference.core.ids import PartyId, PersonId
from conference.deliberation.breakouts import refusals
from conference.deliberation.breakouts.commands import Beside, ForgetDrafts, ReadDrafts, SaveDraft
from conference.deliberation.breakouts.drafts import Draft, party_writing, written
from conference.deliberation.sender import Sender
from conference.protocol import messages as m
from conference.protocol.codec import decode_draft, encode
from conference.server.feed.bus import Bus, DraftFrame, DraftReaders
from conference.server.record.exchange import Answer, Done, Keep
from conference.server.record.writer import PATIENCE_SECONDS, Writer
from conference.server.wire.frames import SharedFrame
from conference.server.wire.limits import TokenBucket

__all__ = ["MOST_LETTERS", "MOST_OF_ROOM", "SETTING", "Drafts"]

_log = logging.getLogger("conference.server.door.drafts")

SETTING = "draft/"
"""What the names of the settings begin with that are drafts; empty ones are forgotten."""

COMPANY_SECONDS = PATIENCE_SECONDS
"""So long a text waits for others, to be stored in one commit with them and with reports."""

MOST_OF_ROOM = 400
"""Texts that are kept of one room, over all breakouts."""

MOST_LETTERS = 50_000_000
"""Of all texts that are kept."""


WRITES_PER_SECOND = 5.0
"""Of all tables of a room together; a page that writes saves every few seconds."""

WRITES_AT_ONCE = 60.0


class _Name(NamedTuple):
    """Whose a draft is."""

    party: PartyId
    breakout: str
    table: int

    @property
    def setting(self) -> str:
        return f"{SETTING}{self.party}/{self.table}/{self.breakout}"


class _Waiting(NamedTuple):
    """A draft that is not stored yet, and whom to answer then.

    ``writer`` sent it: the answer is enough for that connection.
    """

    draft: Draft
    writer: Sender
    answers: list[Callable[[Answer], None]]


class Drafts:
    """All drafts; ``rows`` are those that were stored before."""

    def __init__(
        self, writer: Writer, rows: Iterable[tuple[str, str]], clock: Clock, bus: Bus
    ) -> None:
        self._writer = writer
        self._clock = clock
        self._bus = bus
        self._kept = dict(_read(rows))
        self._of_room: dict[PartyId, set[_Name]] = defaultdict(set)
        for name in self._kept:
            self._of_room[name.party].add(name)
        self._letters = sum(len(draft.text) for draft in self._kept.values())
        self._waiting: dict[_Name, _Waiting] = {}
        self._readers: dict[_Name, set[PersonId]] = defaultdict(set)
        self._loop = asyncio.get_running_loop()
        self._paces: dict[PartyId, TokenBucket] = defaultdict(
            lambda: TokenBucket(WRITES_AT_ONCE, self._loop.time())
        )
        self._storing: dict[_Name, _Waiting] = {}
        self._timer: asyncio.TimerHandle | None = None

    def ask(self, sender: Sender, command: Beside, answer: Callable[[Answer], None]) -> None:
        """Keep, show or forget; ``answer`` is called once, what is kept is durable then."""
        match command:
            case SaveDraft():
                self._save(sender, command, answer)
            case ReadDrafts():
                answer(self._show(sender, command) or Done())
            case ForgetDrafts():
                self._forget(command.breakout, answer)
            case _:
                assert_never(command)

    def text(self, party: PartyId, breakout: str, table: int) -> Draft | None:
        """What a table has written, as far as it is stored."""
        return self._kept.get(_Name(party, breakout, table))

    def _save(self, sender: Sender, command: SaveDraft, answer: Callable[[Answer], None]) -> None:
        meeting = self._writer.settled
        party = party_writing(meeting, sender, command.breakout)
        if isinstance(party, Refusal):
            answer(party)
            return
        name, now = _Name(party, command.breakout, command.table), self._loop.time()
        if not self._paces[party].take(1, WRITES_PER_SECOND, WRITES_AT_ONCE, now):
            answer(refusals.wrote_often())
            return
        waiting = self._waiting.get(name)
        newest, kept = waiting or self._storing.get(name), self._kept.get(name)
        before = newest.draft if newest is not None else kept
        draft = written(meeting, command, before, self._clock.now())
        if isinstance(draft, Refusal):
            answer(draft)
        elif newest is not None and draft is newest.draft:
            newest.answers.append(answer)
        elif draft is kept:
            answer(Done())
        elif self._is_full(name, draft):
            answer(refusals.drafts_full())
        else:
            if sender.person is not None:
                self._readers[name].add(sender.person)
            answers = waiting.answers if waiting is not None else []
            self._waiting[name] = _Waiting(draft, sender, [*answers, answer])
            self._have_stored_soon()

    def _is_full(self, name: _Name, draft: Draft) -> bool:
        of_room = self._of_room[name.party]
        if name not in of_room and len(of_room) >= MOST_OF_ROOM:
            return True
        if self._letters + len(draft.text) > MOST_LETTERS:
            return True
        of_room.add(name)
        return False

    def _have_stored_soon(self) -> None:
        if self._timer is None:
            self._timer = self._loop.call_later(COMPANY_SECONDS, self.store)

    def store(self) -> None:
        """Store now all that waits, in one commit; what is written from now on is for the next."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        waiting, self._waiting = self._waiting, {}
        self._storing.update(waiting)
        rows = ((name.setting, encode(one.draft).decode()) for name, one in waiting.items())
        if waiting:
            self._writer.offer(Keep(tuple(rows), partial(self._stored, waiting)))

    def _stored(self, waiting: dict[_Name, _Waiting], what: Answer) -> None:
        for name, one in waiting.items():
            if self._storing.get(name) is one:
                del self._storing[name]
            if isinstance(what, Done):
                before = self._kept.get(name)
                self._letters += len(one.draft.text) - (len(before.text) if before else 0)
                self._kept[name] = one.draft
            for answer in one.answers:
                answer(what)
        if isinstance(what, Done):  # after the answers, which go out at the end of the turn
            self._loop.call_soon(self._tell_all, waiting)

    def _tell_all(self, stored: dict[_Name, _Waiting]) -> None:
        for name, one in stored.items():
            people = frozenset(self._readers.get(name, ()))
            self._tell(DraftReaders(name.party, people, True, one.writer), (one.draft,))

    def _tell(self, readers: DraftReaders, drafts: tuple[Draft, ...]) -> None:
        if self._bus.reaches_readers(readers):
            frame = SharedFrame(encode(m.DraftMessage(drafts)))
            self._bus.publish(DraftFrame(readers, frame))

    def _show(self, sender: Sender, command: ReadDrafts) -> Refusal | None:
        party = party_writing(self._writer.settled, sender, command.breakout)
        if isinstance(party, Refusal):
            return party
        person, table = sender.person, command.table
        if person is not None and table is None:
            return refusals.own_table()
        if person is not None and table is not None:
            self._readers[_Name(party, command.breakout, table)].add(person)
        found = tuple(
            self._kept[name]
            for name in sorted(self._of_room.get(party, ()))
            if name in self._kept and name.breakout == command.breakout
            if table in {None, name.table}
        )
        if found:
            people = frozenset() if person is None else frozenset({person})
            self._tell(DraftReaders(party, people, person is None), found)
        return None

    def _forget(self, breakout: str, answer: Callable[[Answer], None]) -> None:
        one = self._writer.settled.breakouts.by_id.get(breakout)
        if one is None:
            answer(refusals.unknown_breakout(breakout))
            return
        if one.is_live:
            answer(refusals.still_on(one))
            return
        names = [name for name in self._kept if name.breakout == breakout]
        rows = tuple((name.setting, "") for name in names)
        if rows:
            self._writer.offer(Keep(rows, partial(self._forgotten, names, answer)))
        else:
            answer(Done())

    def _forgotten(
        self, names: list[_Name], answer: Callable[[Answer], None], what: Answer
    ) -> None:
        if isinstance(what, Done):
            for name in names:
                self._letters -= len(self._kept.pop(name).text)
                self._of_room[name.party].discard(name)
                self._readers.pop(name, None)
        answer(what)


def _read(rows: Iterable[tuple[str, str]]) -> Iterable[tuple[_Name, Draft]]:
    """The drafts of these settings; one that cannot be read is left out, with a line in the log."""
    for setting, value in rows:
        if not value:
            continue
        try:
            draft = decode_draft(value)
            party = int(setting.removeprefix(SETTING).partition("/")[0])
        except (ConferenceError, ValueError) as error:
            _log.warning("the draft %s is left out: %s", setting, error)
        else:
            yield _Name(PartyId(party), draft.breakout, draft.table), draft
