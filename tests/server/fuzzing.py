# ruff: noqa: T201
"""Random and mutated frames through a live server, which has to serve on.

As a program, for as many as one likes::

    python tests/server/fuzzing.py --frames 1000000 --seed 1
"""

import argparse
import asyncio
import contextlib
import json
import os
import random
import re
import signal
import struct
import sys
import time
import urllib.request
from collections import deque
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from conference.client.program import serving
from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder
from conference.deliberation.command import WireCommand
from conference.deliberation.lottery.commands import (
    CancelLottery,
    CheckLottery,
    CommitLottery,
    EndLottery,
    EnterLotteryValue,
    RevealLottery,
    StartLottery,
    VoidLottery,
)
from conference.deliberation.polls.commands import (
    Cast,
    ClosePoll,
    CountPartyAgain,
    EnterHands,
    ExtendPoll,
    LeaveOutParty,
    OpenPoll,
    PreparePoll,
    PressButton,
    PublishPoll,
    StartPhonesOver,
    VoidPoll,
)
from conference.deliberation.programme.commands import EndItem, StartItem
from conference.deliberation.rooms.commands import (
    AskForHelp,
    EndPhone,
    HelpDone,
    NoteParty,
    SeeMessage,
    SendMessage,
    SetCapacity,
    SetHeadcount,
    TakeMessageBack,
)
from conference.protocol import messages as m
from conference.protocol.codec import decode_client, encode, encode_request
from conference.rehearsal.stage import started
from conference.server.record.store.sqlite import SqliteStore

POLLS = ("rate", "p1", "p2", "none", "", "'; DROP TABLE entry; --", "\N{PARTY POPPER}", "x" * 64)
TEXTS = ("", "30%", "Yes", "\u202eabc", "a" * 199, "\x00", "<b>", "\ud7ff", "é" * 60)
NUMBERS = (0, 1, 2, 3, 7, 200, 201, 10**6, 2**53, 2**53 + 1, 2**63, 2**64, -1, 1.5, 1e308)
JUNK = (
    b"null", b"true", b"[]", b"{}", b'""', b"0", b"-0", b"1e999", b"NaN", b"Infinity", b'"\\ud800"',
    b"9" * 400, b"[" * 3000, b'{"a":' * 2000, b'"' + b"x" * 5000 + b'"', b"\xff\xfe",
    b"\xed\xa0\x80", b"\x00", b"'", b"1.", b'{"type":"hello"}', b'{"type":"cast","type":"ping"}',
)  # fmt: skip


LAST = b"-7777"
QUESTIONS = {
    "desk": m.Request("-7777", OpenPoll("no such poll")),
    "person": m.Request("-7777", Cast("no such poll", "0" * 32, 1, (0,))),
    "facilitator": m.Request("-7777", PressButton("no such poll", 0)),
}
"""What waits in the same queue as all that a role may do; of others a ping, answered at once."""


def sent(message):
    """A message as a client sends it."""
    return encode_request(message) if isinstance(message, m.Request) else encode(message)


class Frames:
    """A source of frames; the same seed gives the same ones."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.made = 0
        self.own = 0

    def text(self):
        """One frame's payload: most make sense to the decoder, for else the talk is over."""
        chance = self.chance
        payload = sent(self.message())
        kind = chance.random()
        if kind < 0.86:
            return payload
        if kind < 0.93:
            return self.other_value(payload)
        if kind < 0.98:
            return self.mutated(payload)
        return chance.choice(JUNK) if kind < 0.99 else chance.randbytes(chance.randrange(300))

    def message(self):
        """A message of any kind, with values from all over."""
        made = self.hello_ping_or_command()
        if not isinstance(made, WireCommand):
            return made
        return m.Request(f"c{self.chance.randrange(10**6)}", made)

    def hello_ping_or_command(self):
        """The same before a command has its id."""
        chance = self.chance
        self.made += 1
        self.poll = f"p{self.made // 20_000}"  # every now and then another poll
        poll = self.poll if chance.random() < 0.9 else chance.choice(POLLS)
        number = chance.choice(NUMBERS[:10])
        match chance.randrange(16):
            case 0:
                return m.Ping(chance.random() * 1e13, chance.choice((None, 0, 50)))
            case 1:
                return SetHeadcount(chance.randrange(40), chance.choice((None, 0, 1, 9999)))
            case 2:
                return EnterHands(poll, tuple(chance.choices(range(30), k=2)))
            case 3:
                return PressButton(poll, number)
            case 4:
                return StartItem(chance.choice(TEXTS[:4]))
            case 5:
                return EndItem()
            case 6:
                return self.draft()
            case 7:
                return OpenPoll(poll, chance.choice((None, None, None, 5000, number)))
            case 8 if chance.random() < 0.05:
                return ClosePoll(poll)
            case 9 if chance.random() < 0.05:
                return VoidPoll(poll, chance.choice(TEXTS))
            case 14 if chance.random() < 0.05:
                return ExtendPoll(poll, chance.choice((None, number)))
            case 10 if chance.random() < 0.1:
                return PublishPoll(poll)
            case 12 if chance.random() < 0.5:
                return self.lottery()
            case 13 if chance.random() < 0.2:
                return self.mending(poll)
            case 11 if chance.random() < 0.05:
                return m.Hello(m.PROTOCOL_VERSION, chance.choice(list(m.Role)), "WRONG")
            case _:
                choice = tuple(chance.choices(range(4), k=chance.choice((0, 1, 1, 1, 2, 4))))
                number = self.own if chance.random() < 0.9 else chance.randrange(1000)
                key = sha256(f"{poll} {number}".encode()).hexdigest()[:32]
                return Cast(poll, key, chance.randrange(1, 100), choice)

    def mending(self, poll):
        """Something that mends a poll or a room, but ends no session that others need."""
        chance = self.chance
        party, reason = chance.choice((0, 0, 1, 9999)), chance.choice(("Strangers.", "", " "))
        match chance.randrange(9):
            case 5:
                return AskForHelp(chance.choice(("The stream stands still.", "", " ")))
            case 6:
                return chance.choice((HelpDone(party), HelpDone(), NoteParty(party, reason)))
            case 7:
                return SendMessage(reason or "m", reason, 1, chance.choice((None, (), (party,))))
            case 8:
                return chance.choice((SeeMessage("m"), TakeMessageBack("m")))
            case 0:
                named = chance.choice((None, party))
                return StartPhonesOver(poll, reason, named, chance.choice((None, None, 0, 1)))
            case 1:
                return LeaveOutParty(poll, party, reason)
            case 2:
                return CountPartyAgain(poll, party, reason)
            case 3:
                return SetCapacity(chance.choice((0, 5, 40, 100_000)), reason, party)
            case _:
                return EndPhone(chance.choice(("2222", "KMPR")), reason, party)

    def lottery(self):
        """A message about a lottery; hardly ever one that begins a computation."""
        chance = self.chance
        lottery = chance.choice(("chamber", "chamber", "other", "no such"))
        match chance.randrange(6):
            case 0:
                return StartLottery(lottery, chance.random() < 0.5, chance.choice(TEXTS))
            case 1:
                return RevealLottery(lottery, chance.choice(NUMBERS[:10]))
            case 2:
                return EndLottery(lottery)
            case 3:
                return VoidLottery(lottery, chance.choice(TEXTS))
            case 4 if chance.random() < 0.01:
                kind = chance.choice((CheckLottery, CommitLottery))
                return kind(lottery, chance.choice(TEXTS), chance.choice(NUMBERS[:10]))
            case 4:
                return CancelLottery(lottery)
            case _:
                return EnterLotteryValue(lottery, chance.randrange(5), "4")

    def draft(self):
        """A poll, mostly a possible one."""
        chance = self.chance
        return PreparePoll(
            self.poll if chance.random() < 0.95 else chance.choice(POLLS[:3]),
            chance.choice(("30% or 40%?", *TEXTS)),
            tuple(chance.choices(("30%", "40%", *TEXTS), k=2)),
            kind=chance.choice(("single", "approval", "scale", "ranking", "points", "no")),
            budget=chance.choice((0, 5)),
            reveal_parties=chance.choice(("live", "on_close", "manual", "never")),
        )

    def other_value(self, payload):
        """The same message with one field of another value or type, or without it."""
        chance = self.chance
        fields = json.loads(payload)
        name = chance.choice(list(fields))
        match chance.randrange(5):
            case 0:
                del fields[name]
            case 1:
                fields[name] = chance.choice(NUMBERS)
            case 2:
                fields[name] = chance.choice((*TEXTS, *POLLS))
            case 3:
                fields[name] = chance.choice((None, True, [], {}, [[[]]], [None], [2**70], [-1]))
            case 4:
                fields[chance.choice(("extra", "type", "id"))] = chance.choice(TEXTS)
        return json.dumps(fields).encode()

    def mutated(self, payload):
        """A few bytes changed, doubled, cut or put elsewhere."""
        chance = self.chance
        data = bytearray(payload)
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(data) + 1)
            to = min(len(data), at + chance.randrange(1, 12))
            match chance.randrange(5):
                case 0:
                    data[at:to] = chance.randbytes(to - at)
                case 1:
                    data[at:at] = data[at:to]
                case 2:
                    del data[at:to]
                case 3:
                    data[at:to] = chance.choice(JUNK)[:500]
                case 4 if data:
                    data[at % len(data)] ^= 1 << chance.randrange(8)
        return bytes(data)

    def broken(self):
        """Bytes that are no text frame of RFC 6455, or one in pieces, too long, or the last."""
        chance = self.chance
        text = self.text()
        match chance.randrange(9):
            case 0:
                return frame(text, opcode=2)
            case 1:
                return frame(text[:50], opcode=1, fin=False) + frame(text[50:], opcode=0)
            case 2:
                return frame(text, opcode=chance.choice((3, 7, 11, 15)))
            case 3:
                return frame(text, reserved=chance.randrange(1, 8))
            case 4:
                return frame(text, masked=False)
            case 5:
                return frame(b"x" * 20_000)
            case 6:
                return frame(struct.pack(">H", chance.randrange(65536)) + text[:80], opcode=8)
            case 7:
                return frame(text, opcode=0)
            case _:
                return frame(text)[: chance.randrange(1, 20)] + chance.randbytes(9)


def frame(payload, *, opcode=1, fin=True, reserved=0, masked=True):
    """A client's frame of RFC 6455, section 5.2, with a mask of zeros."""
    first = (0x80 if fin else 0) | reserved << 4 | opcode
    mask = 0x80 if masked else 0
    size = len(payload)
    if size < 126:
        head = bytes((first, mask | size))
    elif size < 65536:
        head = bytes((first, mask | 126)) + size.to_bytes(2)
    else:
        head = bytes((first, mask | 127)) + size.to_bytes(8)
    return head + (bytes(4) if masked else b"") + payload


@dataclass
class Round:
    """The server after a round, when all that was asked is answered; ``memory`` in KiB."""

    frames: int
    entries: int
    memory: int


@dataclass
class Sent:
    """What went through; ``handed`` of the frames reached the code that takes messages."""

    frames: int = 0
    handed: int = 0
    connections: int = 0
    broken: int = 0
    handshakes_broken: int = 0
    answers: int = 0
    silent: int = 0
    rounds: list[Round] = field(default_factory=list)


class Fuzzer:
    """Visitors of all roles at once, each with frames of its own."""

    def __init__(self, port, pid, folder, seed):
        self.port, self.pid, self.folder = port, pid, folder
        self.frames = Frames(seed)
        self.sent = Sent()
        self.secrets = {}
        self.goal = 0
        self.entries = 0
        self.held = deque(maxlen=1000)

    async def run(self, frames, rounds=10, visitors=24):
        """Send so many frames, in rounds with the server's memory at the end of each."""
        await self.enter()
        for number in range(rounds):
            self.goal = frames * (number + 1) // rounds
            async with asyncio.TaskGroup() as tasks:
                for visitor in range(visitors):
                    tasks.create_task(self.visitor(visitor))
            entries = await self.settled()
            self.sent.rounds.append(Round(self.sent.frames, entries, memory_of(self.pid)))
        return self.sent

    async def settled(self):
        """All that was asked before is answered, and garbage is gone; the length of the record."""
        reader, writer = await self.connect()
        writer.write(frame(hello("desk", self.secrets["desk"][0])))
        async with asyncio.timeout(60):
            await read_text(reader)
            await self.ask(reader, writer)
            os.kill(self.pid, signal.SIGUSR1)
            entries = await self.ask(reader, writer)
        writer.close()
        return entries

    async def ask(self, reader, writer):
        """The server has answered what came before, and this; the length that it last told."""
        writer.write(frame(sent(QUESTIONS["desk"])))
        while LAST not in (answer := await read_text(reader))[:60]:
            if answer.startswith(b'{"type":"health"'):
                self.entries = json.loads(answer)["entries"]
        return self.entries

    async def enter(self):
        """Get tokens of every role once; later hellos are by token."""
        if self.secrets:
            return
        keys = self.folder.keys()
        store = SqliteStore(self.folder.record)
        codes = {(code.role, code.party): code.code for code in store.codes()}
        store.close()
        wanted = [("desk", keys.desk_token), ("display", keys.display_code)]
        for party, phones in enumerate((60, 10, 15, 30, 14)):  # as many as there are places
            wanted += [("person", codes["person", party])] * phones
        wanted += [(role, codes["facilitator", 0]) for role in ("facilitator", "party")]
        for role, secret in wanted:
            reader, writer = await self.connect()
            writer.write(frame(hello(role, secret)))
            welcome = json.loads(await asyncio.wait_for(read_text(reader), 20))
            assert welcome["type"] == "welcome", welcome
            self.secrets.setdefault(role, []).append(welcome["token"])
            writer.close()
        self.secrets["observer"] = [""]

    async def visitor(self, number):
        """Come, say hello, say things, be shown out, come again."""
        chance = self.frames.chance
        while self.sent.frames < self.goal:
            role = "desk" if number == 0 else chance.choice([*self.secrets, "person", "person"])
            if role == "desk" and number:
                continue
            if chance.random() < 0.005:
                await self.broken_handshake()
                continue
            reader, writer = await self.connect()
            self.sent.connections += 1
            if chance.random() < 0.02:  # no hello at all
                writer.write(self.take(self.frames.text()))
                self.sent.handed += 1
            else:
                own = chance.randrange(len(self.secrets[role]))
                writer.write(frame(hello(role, self.secrets[role][own])))
                await self.converse(reader, writer, role, own)
            writer.transport.abort()

    async def converse(self, reader, writer, role, own):
        """Batches of frames that leave the connection open, each ended by a question whose answer
        comes when all before it are answered; then one that does not."""
        try:
            await read_text(reader)
            if self.frames.chance.random() < 0.1:
                await self.break_off(reader, writer)
                return
            batches = self.frames.chance.randrange(1, 5)
            for number in range(batches):
                self.frames.own = own
                is_last = number == batches - 1
                self.batch(writer, role, is_last)
                async with asyncio.timeout(30):
                    await self.hear(reader, is_last)
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        except TimeoutError:
            self.sent.silent += 1

    async def break_off(self, reader, writer):
        """Some frames, and then bytes that are none."""
        for _ in range(self.frames.chance.randrange(5)):
            writer.write(self.take(self.frames.text()))
        self.sent.frames += 1
        self.sent.broken += 1
        writer.write(self.frames.broken())
        try:
            async with asyncio.timeout(0.05):
                await reader.read()
        except TimeoutError:
            return

    async def hear(self, reader, is_last):
        """All answers to a batch: to the last question, or, after its last frame, to the close."""
        while True:
            answer = await read_text(reader)
            self.sent.answers += 1
            if not is_last and LAST in answer[:60]:
                return

    def batch(self, writer, role, is_last):
        """Twenty frames in one write, and then a question, or a frame that ends the conversation.

        What ends conversations is kept for their ends, so that they do not end at once.
        """
        out = []
        while len(out) < 20 or (is_last and not self.held):
            payload = self.frames.text()
            if ends(payload):
                self.held.append(payload)
            else:
                out.append(self.take(payload))
        if is_last:
            out.append(self.take(self.held.popleft()))
        else:
            out.append(frame(sent(QUESTIONS.get(role, m.Ping(-7777.0)))))
        self.sent.handed += len(out) - (not is_last)
        writer.write(b"".join(out))

    def take(self, payload):
        self.sent.frames += 1
        return frame(payload)

    async def connect(self):
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port, limit=2**26)
        writer.write(
            b"GET /ws HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        )
        head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 20)
        assert head.startswith(b"HTTP/1.1 101"), head
        return reader, writer

    async def broken_handshake(self):
        """A request that is none, or an upgrade that may not be."""
        chance = self.frames.chance
        self.sent.handshakes_broken += 1
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        request = bytearray(
            b"GET /ws HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        )
        for _ in range(chance.randint(1, 6)):
            request[chance.randrange(len(request))] = chance.randrange(256)
        writer.write(bytes(request))
        try:
            async with asyncio.timeout(0.05):
                await reader.read(100)
        except (TimeoutError, ConnectionError):
            pass
        writer.transport.abort()


def hello(role, secret):
    return encode(m.Hello(m.PROTOCOL_VERSION, m.Role(role), secret))


def ends(payload):
    """Whether the server says goodbye after this frame."""
    try:
        return isinstance(decode_client(payload), m.Hello)
    except ConferenceError:
        return True


async def read_text(reader):
    """The next text frame of the server; its control frames are passed over."""
    while True:
        first, size = await reader.readexactly(2)
        if size == 126:
            size = int.from_bytes(await reader.readexactly(2))
        elif size == 127:
            size = int.from_bytes(await reader.readexactly(8))
        payload = await reader.readexactly(size)
        if first & 15 == 1:
            return payload
        if first & 15 == 8:  # a close frame
            raise asyncio.IncompleteReadError(payload, None)


def memory_of(pid):
    """The resident memory of a process, in KiB."""
    text = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(re.search(r"VmRSS:\s+(\d+) kB", text)[1])


WARM = 2
"""Of ten rounds, after how many the allocator has what it needs."""


def growth(rounds):
    """By how much the server has grown since it is warm, in KiB."""
    return rounds[-1].memory - rounds[WARM].memory


def allowed(rounds):
    """What it may have grown by, in KiB: 1 an entry, and a bound for the allocator's chance. In
    20,000 frames it grows by 1,200 to 2,200 KiB, and in 100,000 by no more than that; one that
    keeps its closed connections by 1,700 beyond it."""
    return 2560 + (rounds[-1].entries - rounds[WARM].entries)


TIDY = """
import ctypes, gc, signal, sys
from conference.cli import main
trim = getattr(ctypes.CDLL(None), "malloc_trim", lambda _: None)
signal.signal(signal.SIGUSR1, lambda *_: (gc.collect(), trim(0)))
sys.exit(main(sys.argv[1:]))
"""
"""The program, which on a signal lets go of what it has no use for: only what is kept is a leak."""


class Server:
    """``conference serve`` on a new sample conference, with its log in a file.

    Its exit ``status`` is there when it has ended.
    """

    def __init__(self, path):
        self.folder = ConferenceFolder(path / "conference")
        self.log = path / "log"
        self.pid, self.port, self.status = 0, 0, None

    async def __aenter__(self):
        await self._conference("new", str(self.folder.path), "--sample", "--parties", "5")
        more = ("--no-stream", "--messages-per-second", "1e9")
        async with contextlib.AsyncExitStack() as stack:
            arguments = serving(self.folder.path, 0, *more)
            server = started("server", arguments, log=self.log, code=("-c", TIDY))
            self._program = await stack.enter_async_context(server)
            self.port = int((await self._program.opened()).rpartition(":")[2])
            self.pid = self._program.pid
            self._stack = stack.pop_all()
        return self

    async def __aexit__(self, *_):
        self.status = await self._program.stop()
        await self._stack.aclose()

    async def _conference(self, *words):
        async with started("command", words) as program:
            status = await program.ended()
            return status, program.last_line

    async def health(self):
        """What ``/health`` says."""

        def ask():
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/health", timeout=20) as page:
                return json.load(page)

        return await asyncio.to_thread(ask)

    async def verify(self):
        """The finding of ``conference record verify``; the server must have stopped."""
        status, out = await self._conference("record", "verify", str(self.folder.path), "--json")
        return status, json.loads(out)

    def faults(self):
        """Lines of the log that tell of a fault of ours."""
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        return [line for line in lines if re.search(r"Traceback|ERROR|CRITICAL|Exception", line)]


async def main(frames, seed, path):
    """Fuzz a new server in ten rounds, and print what came of it."""
    async with Server(path) as server:
        fuzzer = Fuzzer(server.port, server.pid, server.folder, seed)
        start = time.perf_counter()
        sent = await fuzzer.run(frames)
        seconds = time.perf_counter() - start
        health = await server.health()
    status, found = await server.verify()
    print(f"{sent.frames} frames ({sent.handed} handed to the conversation) in {seconds:.0f} s")
    print(
        f"{sent.connections} connections, {sent.broken} broken frames, "
        f"{sent.handshakes_broken} broken handshakes"
    )
    print(f"{sent.answers} frames read back, {sent.silent} connections without an answer")
    print(f"health: {health}")
    for one in sent.rounds:
        print(f"after {one.frames} frames, {one.entries} entries: {one.memory} KiB of memory")
    print(
        f"growth since the third round: {growth(sent.rounds)} KiB, allowed {allowed(sent.rounds)}"
    )
    print(f"record: exit {status}, {found}")
    print(f"faults in the log: {server.faults()[:10]}")
    is_flat = growth(sent.rounds) <= allowed(sent.rounds)
    is_well = status == 0 and not server.faults() and health["status"] == "ok"
    return 0 if is_flat and is_well else 1


if __name__ == "__main__":
    import tempfile

    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--frames", type=int, default=1_000_000)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("XDG_STATE_HOME", folder)
        sys.exit(asyncio.run(main(chosen.frames, chosen.seed, Path(folder))))
