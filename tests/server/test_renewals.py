"""Taking back what lets in: codes, passwords, sessions; with a running server and without one."""

import asyncio
import contextlib
import json
import threading
from functools import partial

import pytest
from servers import PASSWORD, Bench, sample_folder, serving, sql_store, talking
from visitors import asking, codes_of

from conference.cli import main
from conference.core.ids import PartyId, PersonId
from conference.protocol import messages as m
from conference.protocol.codec import decode_server, encode
from conference.protocol.messages import Role
from conference.server.api.renewals import change_of
from conference.server.door.access import Access
from conference.server.door.admission import Admission
from conference.server.door.locks import Kind
from conference.server.door.logins import THIS_MACHINE
from conference.server.door.renewal import (
    Renewals,
    digest_of,
    end_of_tokens,
    ending,
    new_password,
    renewal,
)
from conference.server.record.exchange import Join, Unavailable
from conference.server.record.store.entries import Code, Commit, SessionRow
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.port import StoreUnavailableError
from conference.server.record.store.verify import verify
from conference.server.wire.limits import Limits

ANN, BOB, FAY, TV, CYD, DESK = (letter * 32 for letter in "abftcd")
CODES = [
    Code("PEOP02", "person", PartyId(0)),
    Code("ROOM0234", "facilitator", PartyId(0)),
    Code("SHOW02", "screen", PartyId(0)),
    Code("PEOP12", "person", PartyId(1)),
    Code("ROOM1234", "facilitator", PartyId(1)),
]
SESSIONS = [
    SessionRow(digest_of(ANN), "person", 0, PersonId(1)),
    SessionRow(digest_of(BOB), "person", 0, PersonId(2)),
    SessionRow(digest_of(FAY), "facilitator", 0, PersonId(0)),
    SessionRow(digest_of(TV), "party", 0, PersonId(0)),
    SessionRow(digest_of(CYD), "person", 1, PersonId(3)),
    SessionRow(digest_of(DESK), "desk", -1, PersonId(0)),
]


def ended(commit):
    """Whose sessions a change ends."""
    names = {digest_of(token): token[0] for token in (ANN, BOB, FAY, TV, CYD, DESK)}
    return "".join(sorted(names[token] for token in commit.ended))


# What a change is


@pytest.mark.parametrize(
    ("party", "kinds", "withdrawn", "out"),
    [
        (0, [Kind.PERSON], ["PEOP02"], "ab"),
        (0, [Kind.FACILITATOR], ["ROOM0234"], "ft"),
        (0, [Kind.PERSON, Kind.FACILITATOR], ["PEOP02", "ROOM0234"], "abft"),
        (None, [Kind.PERSON], ["PEOP02", "PEOP12"], "abc"),
        (0, [Kind.SCREEN], ["SHOW02"], "t"),
        (7, [Kind.PERSON], [], ""),
    ],
)
def test_a_new_code_ends_who_came_in_by_the_old_one(party, kinds, withdrawn, out):
    made = renewal(party, kinds)(CODES, SESSIONS)
    assert sorted(made.withdrawn) == withdrawn
    assert ended(made) == out
    known = {row.code: (row.role, row.party) for row in CODES}
    assert sorted((row.role, row.party) for row in made.codes) == sorted(map(known.get, withdrawn))
    assert not known.keys() & {row.code for row in made.codes}


def test_sessions_are_ended_by_role_and_party_and_one_can_be_kept():
    assert ended(ending(0, [Role.PERSON, Role.PARTY])(CODES, SESSIONS)) == "abt"
    assert ended(ending(None, list(Role))(CODES, SESSIONS)) == "abcdft"
    assert ended(ending(None, list(Role), [digest_of(DESK)])(CODES, SESSIONS)) == "abcft"
    assert ended(end_of_tokens([digest_of(ANN)])(CODES, SESSIONS)) == "a"
    assert ended(end_of_tokens([digest_of("x" * 32)])(CODES, SESSIONS)) == ""


def test_a_new_password_ends_all_desks_and_lets_the_folders_new_token_in():
    made = new_password("hash", digest_of("n" * 32))(CODES, SESSIONS)
    assert (ended(made), made.settings) == ("d", (("password", "hash"),))
    local = SessionRow(digest_of("n" * 32), "desk", -1, PersonId(0), "this machine")
    assert made.sessions == (local,)


@pytest.mark.parametrize(
    ("what", "asked"),
    [
        ("codes", None),
        ("codes", {"party": 0}),
        ("codes", {"party": 0, "kinds": []}),
        ("codes", {"party": 0, "kinds": ["desk"]}),
        ("codes", {"party": "0", "kinds": ["person"]}),
        ("sessions", {"party": None, "roles": []}),
        ("sessions", {"party": None, "roles": ["nobody"]}),
        ("sessions", {"party": None, "roles": ["member"]}),
        ("sessions", {"party": -1, "roles": ["person", "member"]}),
        ("password", {"password": "x", "token": "xyz"}),
        ("password", {"password": "x", "token": "00"}),
        ("password", {"password": 1, "token": "00" * 32}),
        ("login", {"name": "", "password": "x"}),
        ("login", {"name": "Ann"}),
        ("nothing", {}),
    ],
)
def test_what_is_no_change_is_refused(what, asked):
    assert change_of(what, asked, None) is None


# In a running server


class NoSockets:
    """Who owns no connections and shows no rooms; what was ended and shown."""

    def __init__(self):
        self.ended, self.shown = [], []

    def end_sessions(self, rows, _why, *, is_changed):
        assert is_changed
        self.ended += rows

    def renumber(self, persons):
        assert not persons

    def mark_room(self, party):
        self.shown.append(party)


@pytest.fixture
def store():
    store = MemoryStore()
    store.append(Commit(sessions=tuple(SESSIONS), codes=tuple(CODES)))
    return store


@pytest.fixture
def access():
    return Access(CODES, SESSIONS, password_hash="", display_code="", limits=Limits())


def hello(role, secret):
    return m.Hello(m.PROTOCOL_VERSION, role, secret)


class SlowStore:
    """A store whose commits wait until they may go on."""

    def __init__(self, store):
        self._store, self.go_on, self.is_writing = store, threading.Event(), threading.Event()

    def append(self, commit):
        self.is_writing.set()
        assert self.go_on.wait(10)
        self._store.append(commit)

    def __getattr__(self, name):
        return getattr(self._store, name)


@contextlib.asynccontextmanager
async def renewing(store, access):
    """A writer whose keeper makes changes of this access; what was ended and shown."""
    house = NoSockets()
    async with Bench(store) as bench:
        renewals = Renewals(bench.writer, access, house, house)
        bench.writer.attach(keeper=renewals, on_joined=access.remember)
        yield renewals, house


async def test_who_is_let_in_while_a_code_is_renewed_must_come_again(store, access):
    slow = SlowStore(store)
    async with renewing(slow, access) as (renewals, house):
        before = await access.admit(hello(Role.PERSON, "PEOP02"), "h", 0)
        assert access.is_current(before)
        task = asyncio.create_task(renewals.make(renewal(0, [Kind.SCREEN])))
        await asyncio.to_thread(slow.is_writing.wait, 10)
        during = await access.admit(hello(Role.PARTY, "SHOW02"), "h", 0)
        assert isinstance(during, Admission)
        assert not access.is_current(before)
        assert not access.is_current(during)
        answers = []
        is_current = partial(access.is_current, during)
        renewals.writer.offer(Join(during.new, answers.append, is_current=is_current))
        slow.go_on.set()
        made = await task
        await renewals.writer.drain()
        assert not access.is_current(during)
        assert isinstance(answers[0], Unavailable), "and no session of it is stored"
        assert {row.token for row in store.sessions()} == {row.token for row in SESSIONS} - {
            digest_of(TV)
        }
        assert (await access.admit(hello(Role.PARTY, "SHOW02"), "h", 0)).code == "wrong_code"
        assert access.is_current(await access.admit(hello(Role.PARTY, made.codes[0].code), "h", 0))
        assert access.screen_code(PartyId(0)) == made.codes[0].code
        assert (house.ended, house.shown) == ([SESSIONS[3]], [0])


async def test_what_cannot_be_stored_changes_nothing(store, access):
    store.broken = "The disk is full."
    async with renewing(store, access) as (renewals, house):
        with pytest.raises(StoreUnavailableError):
            await renewals.make(renewal(0, [Kind.PERSON]))
        assert access.is_current(await access.admit(hello(Role.PERSON, "PEOP02"), "h", 0))
        assert isinstance(await access.admit(hello(Role.PERSON, ANN), "h", 0), Admission)
        assert house.ended == []


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return sample_folder(tmp_path)


async def refused(server, role, secret):
    """The code of the goodbye to such a hello."""
    from websockets.asyncio.client import connect

    async with connect(f"ws://127.0.0.1:{server.port}/ws") as socket:
        await socket.send(encode(hello(role, secret)).decode())
        return decode_server(await socket.recv()).code


async def gets_in(server, role, secret):
    """The welcome of such a hello."""
    async with talking(server, role, secret) as talk:
        return talk.welcome


def run(*arguments):
    return asyncio.to_thread(main, [*map(str, arguments)])


def code(folder, role, party=0):
    return next(row.code for row in codes_of(folder, party) if row.role == role)


@pytest.mark.sockets
@pytest.mark.parametrize("is_served", [True, False], ids=["served", "by itself"])
async def test_a_renewed_code_lets_in_and_the_old_one_and_its_tokens_do_not(folder, is_served):
    old, other = code(folder, "person"), code(folder, "person", 1)
    facilitators = code(folder, "facilitator")
    async with contextlib.AsyncExitStack() as stack:
        server = await stack.enter_async_context(serving(folder))
        token = (await gets_in(server, Role.PERSON, old)).token
        spared = (await gets_in(server, Role.PERSON, other)).token
        if is_served:
            phone = await stack.enter_async_context(talking(server, Role.PERSON, token))
            assert await run("codes", "renew", folder.path, "--party", 0, "--role", "person") == 0
            bye = await phone.hear(m.Bye)
            assert (bye.code, bye.sentence) == (
                "wrong_code",
                "This code was changed. Ask for the new one.",
            )
            new = code(folder, "person")
            await refuses_and_welcomes(server, old, token, new, other, spared, facilitators)
    if not is_served:
        assert await run("codes", "renew", folder.path, "--party", 0, "--role", "person") == 0
    new = code(folder, "person")
    async with serving(folder) as server:
        await refuses_and_welcomes(server, old, token, new, other, spared, facilitators)


async def refuses_and_welcomes(server, old, token, new, other, spared, facilitators):
    """Whether the old code and its token are out, and all else gets in."""
    for secret in (old, token):
        assert await refused(server, Role.PERSON, secret) == "wrong_code"
    assert (await gets_in(server, Role.PERSON, new)).party == 0
    assert (await gets_in(server, Role.PERSON, other)).party == 1
    assert (await gets_in(server, Role.PERSON, spared)).party == 1
    assert (await gets_in(server, Role.FACILITATOR, facilitators)).party == 0


@pytest.mark.sockets
async def test_a_code_that_is_renewed_on_a_running_server_is_an_entry_with_its_reason(folder):
    async with serving(folder) as server:
        renew = partial(run, "codes", "renew", folder.path)
        assert await renew("--party", 1, "--reason", " It was in a photo. ") == 0
        assert await renew("--party", 1, "--role", "screen") == 0
        assert await renew("--role", "person") == 0
        assert await renew("--party", 1, "--reason", "x" * 301) != 0
        assert dict(server.writer.settled.rooms.renewed) == {0: 1, 1: 2} | dict.fromkeys(
            range(2, 6), 1
        )
    with contextlib.closing(sql_store(folder.record)) as store:
        told = [json.loads(row.body) for row in store.others() if row.kind == "room_code_renewed"]
        assert told[0] == {"by": THIS_MACHINE, "party": 1, "reason": "It was in a photo."}
        assert told[1:] == [
            {"by": THIS_MACHINE, "party": n, "reason": "Renewed by the desk."} for n in range(6)
        ]
        assert verify(store).holds


@pytest.mark.sockets
async def test_the_rooms_screen_shows_the_new_code_at_once(folder):
    async with (
        serving(folder) as server,
        talking(server, Role.PARTY, code(folder, "facilitator")) as screen,
    ):
        old = code(folder, "person")
        await screen.hear(m.RoomMessage, lambda room: room.room.code == old)
        await run("codes", "renew", folder.path, "--party", 0, "--role", "person")
        new = code(folder, "person")
        assert new != old
        await screen.hear(m.RoomMessage, lambda room: room.room.code == new)


@pytest.mark.sockets
@pytest.mark.parametrize("is_served", [True, False], ids=["served", "by itself"])
async def test_a_new_password_ends_the_old_one_and_every_token_of_a_desk(folder, is_served, capsys):
    local = folder.keys().desk_token
    async with serving(folder) as server:
        token = (await gets_in(server, Role.DESK, PASSWORD)).token
        if is_served:
            assert await run("password", folder.path) == 0
            assert await refused(server, Role.DESK, PASSWORD) == "wrong_password"
    if not is_served:
        assert await run("password", folder.path) == 0
    new = capsys.readouterr().out.split()[4]
    async with serving(folder) as server:
        for secret in (PASSWORD, token, local):
            assert await refused(server, Role.DESK, secret) == "wrong_password"
        for secret in (new, folder.keys().desk_token):
            await gets_in(server, Role.DESK, secret)
    assert folder.keys().desk_token != local


@pytest.mark.sockets
async def test_sessions_are_listed_and_ended_but_for_the_folders_own(folder, capsys):
    async with serving(folder) as server:
        person = (await gets_in(server, Role.PERSON, code(folder, "person"))).token
        desk = (await gets_in(server, Role.DESK, PASSWORD)).token
        assert await run("sessions", "list", folder.path, "--json") == 0
        assert json.loads(capsys.readouterr().out)["sessions"] == [
            {"role": "desk", "party": None, "sessions": 2},
            {"role": "person", "party": 0, "sessions": 1},
        ]
        assert await run("sessions", "end", folder.path, "--role", "desk", "--json") == 0
        assert json.loads(capsys.readouterr().out)["ended"] == 1
        assert await refused(server, Role.DESK, desk) == "wrong_password"
        await gets_in(server, Role.DESK, folder.keys().desk_token)
        await gets_in(server, Role.PERSON, person)
        assert await run("sessions", "end", folder.path, "--party", 0) == 0
        assert await refused(server, Role.PERSON, person) == "wrong_code"


@pytest.mark.sockets
async def test_a_device_can_be_left_for_good(folder):
    async with serving(folder) as server, asking(server) as http:
        secret = code(folder, "facilitator")
        here, there = [(await gets_in(server, Role.FACILITATOR, secret)).token for _ in range(2)]
        headers = {"Authorization": f"Bearer {here}"}
        foreign = {**headers, "Sec-Fetch-Site": "cross-site"}
        assert (await http.delete("/api/session", headers=foreign)).status_code == 403
        for _ in range(2):
            assert (await http.delete("/api/session", headers=headers)).status_code == 204
        assert await refused(server, Role.FACILITATOR, here) == "wrong_code"
        await gets_in(server, Role.FACILITATOR, there)


@pytest.mark.sockets
async def test_only_the_desk_may_change_what_lets_in(folder):
    async with serving(folder) as server, asking(server) as http:
        person = (await gets_in(server, Role.PERSON, code(folder, "person"))).token
        asked = {"party": None, "kinds": ["person"]}
        before = codes_of(folder)
        for secret in ("none", "wrong", person):
            headers = {"Authorization": f"Bearer {secret}"}
            answer = await http.post("/api/renew/codes", json=asked, headers=headers)
            assert (answer.status_code, answer.json()["code"]) == (403, "wrong_password")
        assert codes_of(folder) == before
        headers = {"Authorization": f"Bearer {PASSWORD}"}
        answer = await http.post("/api/renew/nothing", json=asked, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (400, "bad_message")


def test_the_command_lists_codes_and_knows_the_parties(folder, capsys):
    assert main(["codes", "list", str(folder.path), "--party", "1", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["codes"]
    assert [(row["role"], row["code"]) for row in rows] == [
        (role, code(folder, role, 1)) for role in ("facilitator", "person", "screen")
    ]
    assert main(["codes", "renew", str(folder.path), "--party", "99"]) == 2
    assert main(["sessions", "end", str(folder.path)]) == 2
    assert capsys.readouterr().err.count("\n") == 2
    assert main(["codes", "renew", str(folder.path)]) == 0
    assert "0 sessions were ended." in capsys.readouterr().out
    store = sql_store(folder.record)
    try:
        assert len(list(store.codes())) == 18
    finally:
        store.close()
