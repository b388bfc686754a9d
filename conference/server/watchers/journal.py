"""The log that all desks share: what operators did or were refused, rooms lost, calls for help.

What is in the record is read from it, by whom it was asked, also after a restart. That rooms were
lost is kept beside it until they are back; the rest is of this run of the server. Each line can be
acknowledged once, for all desks.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from conference.core.clock import Clock
from conference.core.errors import Refusal
from conference.deliberation.command import WireCommand
from conference.deliberation.rooms.commands import AcknowledgeLine
from conference.deliberation.rooms.refusals import unknown_line
from conference.deliberation.sender import Sender
from conference.protocol import messages as m
from conference.protocol.codec import encode
from conference.server.door.presence import Presence
from conference.server.feed.bus import Bus, DeskFrames
from conference.server.record.acts import Act, Acts, about_of
from conference.server.record.exchange import Answer, Committed, Done
from conference.server.watchers.lost_lines import KINDS_LOST, LOST, LostLines, lost_before
from conference.server.watchers.watcher import Watcher
from conference.server.wire.frames import text_frame

__all__ = ["MOST_LINES", "MOST_NAMED", "MOST_REFUSED", "QUIET", "SEEN", "Journal"]

_log = logging.getLogger("conference.server.watchers")

SEEN = "log_seen"
"""The setting that says which entries are acknowledged, and by whom."""

MOST_LINES = 200
"""Of them that are kept."""

MOST_REFUSED = 40
"""Of refusals among them: whoever presses on and on pushes nothing else out of the log."""

UNTOLD = frozenset({"second_person", "counted_once", "tellers_differ"})
"""Codes of refusals that say that something waits; that it was asked for is a line already."""

MOST_NAMED = 10
"""More rooms that are lost in one second are one line."""


QUIET = 60_000
"""Whoever comes without a token after so many ms in which nobody did is a line anew."""

LONGEST_ADDRESS = 64


@dataclass(slots=True)
class _Met:
    """Who has come without a token: on which line, when last, from where, how many uncounted."""

    line: int
    at: int
    address: str
    more: int = 0


class Journal(Watcher):
    """The last lines; new ones go to every desk at once.

    ``keep`` stores a setting, ``kept`` has those that were stored before.
    """

    def __init__(
        self,
        acts: Acts,
        presence: Presence,
        clock: Clock,
        bus: Bus,
        keep: Callable[[str, str], None] = lambda _name, _value: None,
        kept: Callable[[str], str | None] = lambda _name: None,
    ) -> None:
        self._acts = acts
        self._presence = presence
        self._clock = clock
        self._bus = bus
        self._count = 0
        self._lines: deque[m.LogLine] = deque(maxlen=MOST_LINES)
        self._strangers: dict[str, _Met] = {}
        self._recounted: set[int] = set()
        self._read = -1
        self._keep = keep
        self._seen = _acknowledged(kept(SEEN))
        self._entries: dict[int, int] = {}
        self._lost = LostLines(keep)
        self._lines.extend(self._lines_before(lost_before(kept(LOST))))

    def whole(self) -> m.LogLines:
        """All lines, for a desk that comes."""
        return m.LogLines(True, tuple(self._lines))

    def add(self, kind: str, by: str = "", about: str = "", text: str = "", count: int = 0) -> None:
        """Something has happened now that is no act of the record."""
        self._publish(self._line(self._clock.now(), kind, by, about, count, text))

    def refused(self, sender: Sender, command: WireCommand, refusal: Refusal) -> None:
        """An operator asked for something and was refused; the same again is counted."""
        asked = str(command.__struct_config__.tag).replace("_", " ")
        self.refused_to(sender.login, asked, about_of(command), refusal)

    def refused_to(self, by: str, asked: str, about: str, refusal: Refusal) -> None:
        """Somebody asked for something, in words, about what has this id, and was refused.

        The same again is counted in the last line. Desks are told once a second how often it was: a
        fader that speaks to the wrong address comes fifty times.
        """
        if refusal.code in UNTOLD:
            return
        text = f"{asked}: {refusal.sentence}"
        line = self._line(self._clock.now(), "refused", by, about, 1, text)
        last = self._lines[-1] if self._lines else None
        if last is not None and line.repeats(last):
            self._lines[-1] = line.in_place_of(last)
            self._recounted.add(last.n)
            return
        self._drop_refused()
        self._publish(line)

    def stranger(self, way: str, address: str) -> None:
        """Somebody asked with no token that opens anything.

        The first one is a line at once. Those that come soon after are counted in it once a second,
        wherever they come from: anybody can cause them, as fast as they like.
        """
        now = self._clock.monotonic()
        met = self._strangers.get(way)
        if met is None or now - met.at > QUIET:
            self._strangers[way] = self._met(way, address, now, 1)
        else:
            met.at, met.address, met.more = now, address, met.more + 1

    def tell_counts(self) -> None:
        """How often the same was refused since the last second, and how many had no token."""
        self._count_strangers()
        recounted, self._recounted = self._recounted, set()
        lines = tuple(line for line in self._lines if line.n in recounted)
        if lines:
            self._send(lines)

    def _count_strangers(self) -> None:
        for way, met in self._strangers.items():
            if not met.more:
                continue
            place = next((n for n, one in enumerate(self._lines) if one.n == met.line), None)
            if place is None or self._lines[place].seen_by:
                self._strangers[way] = self._met(way, met.address, met.at, met.more)
                continue
            before, now = self._lines[place], self._clock.now()
            count, text = before.count + met.more, _stranger(met.address)
            line = m.LogLine(before.n, now, before.kind, before.by, "", count, text)
            self._lines[place], met.more = line, 0
            self._recounted.add(line.n)

    def _met(self, way: str, address: str, now: int, count: int) -> _Met:
        """A new line about whoever has no token."""
        text = _stranger(address)
        line = self._line(self._clock.now(), "refused", f"Somebody ({way})", "", count, text)
        self._drop_refused()
        self._publish(line)
        return _Met(line.n, now, address)

    def _drop_refused(self) -> None:
        """Make room for one more refusal."""
        refused = [line for line in self._lines if line.kind == "refused"]
        if len(refused) >= MOST_REFUSED:
            self._lines.remove(refused[0])

    def acknowledge(
        self, sender: Sender, command: AcknowledgeLine, answer: Callable[[Answer], None]
    ) -> None:
        """A desk has seen a line: so have all."""
        for place, line in enumerate(self._lines):
            if line.n == command.line:
                if not line.seen_by:
                    seen = line.acknowledged(sender.login)
                    self._lines[place] = seen
                    self._keep_seen(seen)
                    self._send((seen,))
                answer(Done())
                return
        answer(unknown_line())

    def _keep_seen(self, line: m.LogLine) -> None:
        """That it is acknowledged holds after a restart, too."""
        self._lost.acknowledged(line)
        entry = self._entries.get(line.n)
        if entry is not None:
            self._seen[entry] = line.seen_by
            newest = sorted(self._seen)[-MOST_LINES:]
            self._seen = {number: self._seen[number] for number in newest}
            self._keep(SEEN, json.dumps(list(self._seen.items())))

    def committed(self, commit: Committed) -> None:
        """Acts that were stored are lines."""
        if commit.events:
            self._publish(*self._new_acts())

    async def run(self) -> None:
        """Once a second tell of the rooms that were lost, or are back, until cancelled."""
        while True:
            await asyncio.sleep(1)
            self.tell_links()
            self.tell_counts()

    def tell_links(self) -> None:
        """Rooms that are lost for long enough, those that are back, and those that came first."""
        moves = self._presence.moves(self._clock.now())
        lines: list[m.LogLine] = []
        for kind, many in (("party_lost", "parties_lost"), ("party_back", "parties_back")):
            found = [move for move in moves if move.kind == kind]
            if len(found) > MOST_NAMED:
                lines.append(self._line(self._clock.now(), many, count=len(found)))
            else:
                lines += (self._line(move.at, kind, about=str(move.party)) for move in found)
        self._lost.follow(moves, lines)
        self._publish(*lines)

    def _lines_before(self, lost: Iterable[m.LogLine]) -> list[m.LogLine]:
        """What was before this run: acts, and the rooms that were lost then, by their times."""
        lines = sorted((*self._new_acts(), *lost), key=lambda line: line.at)
        entries, self._entries, self._count = self._entries, {}, 0
        return [self._numbered(line, entries) for line in lines]

    def _numbered(self, line: m.LogLine, entries: Mapping[int, int]) -> m.LogLine:
        """A line of before with the next number of this run; ``entries`` are by the old ones."""
        self._count += 1
        found = line.numbered(self._count)
        if line.kind in KINDS_LOST:
            self._lost.renew(found)
        elif line.n in entries:
            self._entries[found.n] = entries[line.n]
        return found

    def _new_acts(self) -> list[m.LogLine]:
        new: list[Act] = []
        for act in self._acts.newest():
            if act.number <= self._read:
                break
            new.append(act)
        if new:
            self._read = new[0].number
        return [self._of_act(act) for act in reversed(new)]

    def _of_act(self, act: Act) -> m.LogLine:
        line = self._line(act.time * 1000, act.kind, act.by, act.about, text=act.text)
        self._entries[line.n] = act.number
        if len(self._entries) > 2 * MOST_LINES:
            del self._entries[next(iter(self._entries))]
        by = self._seen.get(act.number)
        return line if by is None else line.acknowledged(by)

    def _line(
        self, at: int, kind: str, by: str = "", about: str = "", count: int = 0, text: str = ""
    ) -> m.LogLine:
        self._count += 1
        return m.LogLine(self._count, at, kind, by, about, count, text)

    def _publish(self, *lines: m.LogLine) -> None:
        if lines:
            self._lines.extend(lines)
            self._send(lines)

    def _send(self, lines: tuple[m.LogLine, ...]) -> None:
        self._bus.publish(DeskFrames(text_frame(encode(m.LogLines(False, lines)))))


def _stranger(address: str) -> str:
    """What the line about somebody without a token says; ``address`` is where the last one was."""
    where = ascii(address[:LONGEST_ADDRESS])[1:-1] or "an address that nobody knows"
    return f"run the show: The token opens nothing. The last one came from {where}."


def _acknowledged(kept: str | None) -> dict[int, str]:
    """The entries that were acknowledged before, and by whom, as it was stored."""
    try:
        return {int(number): str(by) for number, by in json.loads(kept or "[]")}
    except (ValueError, TypeError) as error:
        _log.warning("what was acknowledged before is not known: %s", error)
        return {}
