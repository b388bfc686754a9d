"""A server without a network, for transcripts of whole conferences.

**All that knows how the server is put together stands in this module.** The script speaks JSON as
it goes over the wire; what only the server asks for is given by the name of its command and JSON,
too. When modules move or classes merge, this module alone has to follow.

Clients (``transcript_client``) are joined to the server's own sockets by transports that hand over
bytes. So hands are shaken, frames cut, messages decoded, limits kept and answers gathered as ever;
the clock, chance and the threads are those of ``virtual_time``.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from dataclasses import replace
from hashlib import sha256
from typing import get_args

import argon2
import msgspec
from transcript_client import TURN_SECONDS, as_json

from conference.core.assets import asset
from conference.core.ids import PartyId, PersonId
from conference.deliberation.breakouts.commands import Beside as OfDrafts
from conference.deliberation.commands import Command
from conference.deliberation.evening.commands import Beside as OfEvening
from conference.deliberation.outputs.commands import ForDisplays
from conference.deliberation.polls import refusals
from conference.deliberation.rooms.commands import AcknowledgeLine, Beside
from conference.deliberation.sender import SERVER
from conference.protocol.messages import Role
from conference.protocol.views import Audience
from conference.server.door import connection
from conference.server.door.access import Access
from conference.server.door.book import SETTING as BOOK
from conference.server.door.book import RoomBook
from conference.server.door.connection import Connections
from conference.server.door.displays import Displays
from conference.server.door.drafts import SETTING as DRAFTS
from conference.server.door.drafts import Drafts
from conference.server.door.evening import SETTING as EVENING
from conference.server.door.evening import Evenings
from conference.server.door.logins import SETTING, login_settings
from conference.server.door.password import hash_password
from conference.server.door.presence import Presence
from conference.server.door.renewal import Renewals, RoomPlaces
from conference.server.door.seats import ChamberSeats
from conference.server.door.votercodes import VOTER_TOKEN, Found
from conference.server.feed import project
from conference.server.feed.bus import LocalBus
from conference.server.feed.deliver import Audiences
from conference.server.feed.publisher import Publisher
from conference.server.health import Health
from conference.server.record import writer as writing
from conference.server.record.exchange import Asked
from conference.server.record.replay import replay
from conference.server.record.store.entries import Code, Commit, SessionRow
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.port import StoreUnavailableError
from conference.server.record.writer import Writer
from conference.server.watchers.attendance import Attendance
from conference.server.watchers.closer import Closer
from conference.server.watchers.journal import Journal
from conference.server.watchers.teller import Teller
from conference.server.watchers.voterdoor import VoterDoor
from conference.server.wire.limits import Limits
from conference.sortition.commitment import pseudonym_of

START = 1_780_650_000_000
"""When the conference of the script begins: ms since 1970, UTC."""

PASSWORD = "amber-birch-copper-dune-ember"
DESK_TOKEN = "0123456789abcdef0123456789abcdef"
DISPLAY_CODE = "HALL2345"

LIMITS = Limits(silence_seconds=45.0)
"""Nobody of the script pings, but whoever is to be heard of to its end."""

BESIDE_THE_WIRE = {
    "record_outcome": "the teller",
    "close_on_time": "the closer",
    "close_overdue": "the closer",
    "adjourn_on_time": "the closer",
    "resume_on_time": "the closer",
    "accept_programme": "test_programme_import.py, over HTTP",
}
"""Commands that neither a client sends nor the script asks for, and who sees to them."""


class LetteredVoters:
    """The voters of the script: number N has the code ``LETTER-N``, and a token as plain."""

    def __init__(self, writer):
        self._writer = writer

    def of_code(self, typed):
        name, _, number = typed.partition("-")
        if name != "LETTER" or not number.isdecimal():
            return None
        return Found(int(number), int(number) in self._writer.settled.voters.waiting)

    def of_token(self, secret):
        number = secret.removeprefix(VOTER_TOKEN)
        return int(number) if secret.startswith(VOTER_TOKEN) and number.isdecimal() else None

    def token(self, number):
        return f"{VOTER_TOKEN}{number}"

    def beside(self, _number):
        return None

    def change(self, _commit):
        return


def unsaid(said):
    """The kinds of messages, and the commands of the server alone, that are not in a transcript."""
    schema = json.loads(asset("protocol", "schema.json").read_text(encoding="utf-8"))
    names = [
        one["$ref"].rpartition("/")[2]
        for side in ("client", "server")
        for one in schema[side]["oneOf"]
    ]
    kinds = {kind for name in names for kind in schema["$defs"][name]["properties"]["type"]["enum"]}
    classes = [cls.__name__ for cls in get_args(Command)]
    kinds |= {"".join("_" + c.lower() if c.isupper() else c for c in cls)[1:] for cls in classes}
    return {kind for kind in kinds if not any(f'{{"type":"{kind}"' in line for line in said)}


def planted():
    """Faults that a transcript must show: where they are put, and what is put there."""
    view, body, sentence = project.room_view, writing.encode_event, refusals.not_counted

    def wrong_view(*args):
        found = view(*args)
        return msgspec.structs.replace(found, headcount=found.headcount + 1)

    def wrong_body(event, by):
        kind, text = body(event, by)
        return kind, text.replace(b'"options":["30%"', b'"options":["31%"')

    return {
        "a field of a document": (project, "room_view", wrong_view),
        "the body of an event": (writing, "encode_event", wrong_body),
        "the sentence of a refusal": (
            refusals,
            "not_counted",
            lambda: replace(sentence(), sentence="Wait."),
        ),
        "who hears what": (
            connection,
            "AUDIENCE",
            connection.AUDIENCE | {Role.OBSERVER: Audience.HALL},
        ),
    }


def fresh_store():
    """A store of a record that has not begun."""
    return MemoryStore()


class LoopClock:
    """The wall clock, in step with the loop; ``jump`` sets it, as people do."""

    def __init__(self):
        self._loop = asyncio.get_running_loop()
        self._set = 0

    def now(self):
        return START + self._set + self.monotonic()

    def monotonic(self):
        return round(self._loop.time() * 1000)

    def jump(self, millis):
        """Set the wall clock by so many ms; no time passes."""
        self._set += millis


class FailingStore:
    """A store whose commits fail while ``broken`` is a sentence."""

    def __init__(self, inner):
        self.inner = inner
        self.broken = None

    def __getattr__(self, name):
        return getattr(self.inner, name)

    def append(self, commit):
        if self.broken is not None:
            raise StoreUnavailableError(self.broken)
        self.inner.append(commit)


class House:
    """The server as ``conference serve`` puts it together, but for HTTP, stream and lottery office.

    ``said`` has a line for all that was said: ``SECONDS > WHO JSON`` by a client (or by the server
    to itself), ``SECONDS < WHO,WHO JSON`` to clients.
    """

    def __init__(self, store, parties):
        self.sessions = []
        self.store = FailingStore(store)
        if store.setting("password") is None:
            store.append(_doors(parties))
        self.said = []
        self.clock = LoopClock()
        limits = LIMITS
        state = replay(store.entries(), store.roll())
        self.writer = Writer(self.store, state, self.clock, limits)
        access = self.access = Access(
            list(store.codes()),
            store.sessions(),
            password_hash=store.setting("password"),
            display_code=store.setting("display_code"),
            limits=limits,
            places=(places := RoomPlaces(self.writer)),
            logins=login_settings(store.settings(SETTING)),
            seats=ChamberSeats(self.writer),
            voters=LetteredVoters(self.writer),
        )
        bus, presence = LocalBus(), Presence(places.places)
        journal = Journal(self.writer.acts, presence, self.clock, bus)
        book = RoomBook(self.writer, store.settings(BOOK), self.clock, bus, journal.add)
        self.audiences = Audiences(bus, self.writer.tree.size - 1)
        evenings = Evenings(
            self.writer.offer,
            store.settings(EVENING),
            self.clock,
            bus,
            self.audiences.hosts,
            book.page,
        )
        health = Health(
            self.writer, self.audiences, presence, None, self.clock, lambda: self.connections.count
        )
        self.publisher = Publisher(
            self.writer,
            bus,
            presence,
            access.join_code,
            self.clock,
            health.message,
            access.phones.count,
            help_at=book.help_at,
            evening=evenings.told,
            greetings=(book.whole, journal.whole),
        )
        beside = dict.fromkeys(get_args(Beside), book.ask)
        beside |= dict.fromkeys(get_args(OfEvening), evenings.ask)
        beside |= dict.fromkeys(get_args(ForDisplays), Displays(presence.screens).ask)
        drafts = Drafts(self.writer, store.settings(DRAFTS), self.clock, bus)
        beside |= dict.fromkeys(get_args(OfDrafts), drafts.ask)
        self.connections = Connections(
            access, self.writer, self.audiences, presence, self.clock, limits,
            beside=beside | {AcknowledgeLine: journal.acknowledge}, entered=evenings.entered,
        )  # fmt: skip
        self.watchers = [
            self.publisher,
            Teller(self.writer),
            Closer(self.writer, self.clock),
            VoterDoor(self.connections.end_voters),
            journal,
            Attendance(self.writer, presence, self.clock),
        ]
        self.writer.attach(
            listeners=self.watchers,
            answerer=self.connections,
            on_joined=access.remember,
            keeper=Renewals(self.writer, access, self.connections, self.publisher),
        )

    @contextlib.asynccontextmanager
    async def at_work(self):
        """All tasks of the server run; they are over at the end of the block."""
        works = (
            self.writer.run(),
            *(watcher.run() for watcher in self.watchers),
            self.connections.sweep(),
            self.audiences.run(),
        )
        tasks = [asyncio.create_task(work) for work in works]
        try:
            yield self
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    # What the server asks of itself

    async def asks(self, name, refused=None, /, **fields):
        """A command that no client sends, by its name and its fields as JSON values."""
        wanted = "".join(map(str.capitalize, name.split("_")))
        (kind,) = (kind for kind in get_args(Command) if kind.__name__ == wanted)
        answers = []
        self.write(">", "server", {"type": name, **fields})
        self.writer.offer(Asked(SERVER, msgspec.convert(fields, kind), answers.append))
        await self.passes(TURN_SECONDS)
        (answer,) = answers
        told = {"answer": type(answer).__name__.lower(), **msgspec.to_builtins(_fields(answer))}
        self.write("<", "server", told)
        code = "unavailable" if told["answer"] == "unavailable" else told.get("code")
        assert code == refused, told

    # Time

    async def passes(self, seconds):
        """Let so much time pass, in which all is done that is to be done."""
        await asyncio.sleep(seconds)

    # The transcript

    def write_record(self):
        """All that is in the record, and who is on the roll."""
        self.note("The record")
        for entry in self.store.entries():
            self.said.append(f"{entry.number} {entry.time} {entry.kind} {entry.body.decode()}")
        self.said += [f"root of {head.size}: {head.root.hex()}" for head in self.store.heads()]
        self.said += [f"roll of {poll}: {person}" for poll, person in sorted(self.store.roll())]

    def note(self, text):
        """A line that says what comes now."""
        self.said += ["", f"# {text}"]

    def write(self, way, who, what):
        """A line of what was said; ``what`` is JSON as bytes, or a value."""
        at = f"{asyncio.get_running_loop().time():.3f}"
        text = what.decode() if isinstance(what, bytes) else as_json(what)
        if way == "<" and self.said:
            before, _, last = self.said[-1].partition(" < ")
            heard, _, same = last.partition(" ")
            if before == at and same == text and who not in heard.split(","):
                self.said[-1] = f"{at} < {heard},{who} {text}"
                return
        self.said.append(f"{at} {way} {who} {text}")


def _fields(answer):
    """What an answer of the writer says."""
    if hasattr(answer, "_asdict"):
        return answer._asdict()
    return {name: getattr(answer, name) for name in answer.__slots__}


def _doors(parties):
    """Codes, the desk's token and password, the display's code: cheap ones to check."""
    cheap = argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    ids = map(PartyId, range(parties))
    codes = [(Code(person_code(n), "person", n), Code(room_code(n), "facilitator", n)) for n in ids]
    return Commit(
        sessions=(
            SessionRow(sha256(DESK_TOKEN.encode()).digest(), "desk", -1, PersonId(0), "Ann"),
        ),
        codes=tuple(code for pair in codes for code in pair),
        settings=(
            ("password", cheap.hash("nobody-has-it")),
            ("login:Ben", hash_password(PASSWORD)),
            ("display_code", DISPLAY_CODE),
        ),
    )


def person_code(party):
    """The code by which people join a party."""
    return f"PEOP{party}2"


def room_code(party):
    """The code of a party's facilitator and screen."""
    return f"ROOM{party}234"


def pseudonym(badge):
    """What the record has of a badge, ``ID:CODE``."""
    person, _, code = badge.rpartition(":")
    return pseudonym_of(code, person)
