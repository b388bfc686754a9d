"""Logins: each has a password and a name of its own, and both can be taken back."""

import asyncio

import pytest
from servers import PASSWORD, sample_folder, serving, talking
from visitors import asking, codes_of

from conference.cli import main
from conference.core.errors import ConferenceError
from conference.core.ids import PartyId, PersonId
from conference.deliberation.rooms.commands import SetHeadcount
from conference.protocol import messages as m
from conference.protocol.codec import decode_server, encode
from conference.protocol.messages import Role
from conference.server.door.access import Access
from conference.server.door.admission import Admission
from conference.server.door.logins import DESK, THIS_MACHINE, known_login, new_name
from conference.server.door.password import hash_password, make_password
from conference.server.door.renewal import digest_of, ending, new_login, new_password
from conference.server.record.store.entries import Commit, SessionRow
from conference.server.renewals import logins_of
from conference.server.wire.limits import Limits


def row(letter, login, role=Role.DESK):
    return SessionRow(digest_of(letter * 32), role.value, -1, PersonId(0), login)


SESSIONS = [
    row("m", THIS_MACHINE),
    row("d", DESK),
    row("o", ""),
    row("a", "Ann"),
    row("b", "Bob"),
    row("h", "", Role.DISPLAY),
]


def ended(commit):
    names = {digest_of(letter * 32): letter for letter in "mdoabh"}
    return "".join(sorted(names[token] for token in commit.ended))


@pytest.mark.parametrize(("name", "out"), [("Ann", "a"), ("Cy", ""), (DESK, "do")])
def test_a_new_password_of_a_login_ends_its_desks_and_no_others(name, out):
    assert ended(new_login(name, "hash")([], SESSIONS)) == out


def test_an_end_to_all_desks_is_none_to_those_of_the_machine():
    """Who is at a desk could else lock out who has the folder, and stay."""
    everybody = ending(None, list(Role), [digest_of("a" * 32)])
    assert ended(everybody([], SESSIONS)) == "bdho"


def test_the_password_of_all_desks_leaves_those_with_a_name_in():
    assert ended(new_password("hash", digest_of("n" * 32))([], SESSIONS)) == "dmo"


@pytest.mark.parametrize("name", ["", " ", "x" * 41, "a\nb", "Desk", "This Machine", "\u200b"])
def test_what_is_no_name_of_a_login_is_refused(name):
    with pytest.raises(ConferenceError, match=r"login") as told:
        new_name(name, [])
    assert told.value.code == "bad_login"


def test_a_name_is_the_same_however_it_is_written():
    assert new_name(" ann ", ["Ann", "Bob"]) == "Ann"
    assert new_name(" Cy ", ["Ann", "Bob"]) == "Cy"
    assert known_login("BOB", ["Ann", "Bob"]) == "Bob"
    with pytest.raises(ConferenceError, match="Ann, Bob"):
        known_login("Cy", ["Ann", "Bob"])


def hello(secret):
    return m.Hello(m.PROTOCOL_VERSION, Role.DESK, secret)


async def test_a_password_says_whose_it_is():
    ann, bob, desk = (make_password() for _ in range(3))
    logins = [("Ann", hash_password(ann))]
    access = Access(
        [],
        SESSIONS,
        password_hash=hash_password(desk),
        display_code="",
        limits=Limits(),
        logins=logins,
    )
    access.change(Commit(settings=(("login:Bob", hash_password(bob)),)))
    for secret, name in ((ann, "Ann"), (bob, "Bob"), (desk, DESK)):
        admission = await access.admit(hello(secret), "h", 0)
        assert isinstance(admission, Admission)
        assert (admission.sender.login, admission.new.login) == (name, name)
        assert (await access.sender_of(secret, "h", 0)).login == name
    for token, name in (("a", "Ann"), ("d", DESK), ("o", DESK), ("m", THIS_MACHINE)):
        assert (await access.sender_of(token * 32, "h", 0)).login == name
    assert (await access.sender_of("h" * 32, "h", 0)).login == ""
    access.change(Commit(settings=(("login:Ann", ""),)))
    assert (await access.admit(hello(ann), "h", 0)).code == "wrong_password"


# With a server


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return sample_folder(tmp_path)


async def made(folder, name, capsys):
    """The password of a login, as the command prints it."""
    assert await asyncio.to_thread(main, ["password", str(folder.path), "--name", name]) == 0
    return capsys.readouterr().out.split()[4]


async def refused(server, secret):
    """The code of the goodbye to such a hello."""
    from websockets.asyncio.client import connect

    async with connect(f"ws://127.0.0.1:{server.port}/ws") as socket:
        await socket.send(encode(hello(secret)).decode())
        return decode_server(await socket.recv()).code


@pytest.mark.sockets
async def test_a_login_that_is_removed_is_out_at_once_and_others_stay(folder, capsys):
    async with serving(folder) as server:
        ann, bob = await made(folder, "Ann", capsys), await made(folder, "Bob", capsys)
        async with talking(server, Role.DESK, ann) as hers, talking(server, Role.DESK, bob) as his:
            assert (hers.welcome.login, his.welcome.login) == ("Ann", "Bob")
            assert await asyncio.to_thread(main, ["password", str(folder.path), "--list"]) == 0
            listed = [line.split() for line in capsys.readouterr().out.splitlines()]
            assert listed == [
                ["desk", "director", "0", "sessions"],
                ["Ann", "director", "1", "session"],
                ["Bob", "director", "1", "session"],
            ]
            remove = ["password", str(folder.path), "--remove", "ann"]
            assert await asyncio.to_thread(main, remove) == 0
            assert (await hers.hear(m.Bye)).code == "wrong_password"
            await his.say(m.Ping(1.0))
            assert (await his.hear(m.Pong)).sent == 1.0
        assert await refused(server, ann) == "wrong_password"
        assert await refused(server, hers.welcome.token) == "wrong_password"
        assert await asyncio.to_thread(main, remove) == 2
        assert "no login “ann”" in capsys.readouterr().err
    async with serving(folder) as server:
        assert await refused(server, hers.welcome.token) == "wrong_password"
        for secret, login in (
            (bob, "Bob"),
            (his.welcome.token, "Bob"),
            (PASSWORD, DESK),
            (folder.keys().desk_token, THIS_MACHINE),
        ):
            async with talking(server, Role.DESK, secret) as talk:
                assert talk.welcome.login == login


@pytest.mark.sockets
async def test_nobody_at_a_desk_makes_themselves_a_second_login(folder, capsys):
    async with serving(folder) as server, asking(server) as http:
        ann = await made(folder, "Ann", capsys)
        asked = {"name": "Bob", "password": hash_password("guess")}
        for secret in (ann, PASSWORD):
            headers = {"Authorization": f"Bearer {secret}"}
            answer = await http.post("/api/renew/login", json=asked, headers=headers)
            assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")
        assert "Bob" not in logins_of(folder)
        assert await refused(server, "guess") == "wrong_password"


def test_the_token_of_a_folder_of_before_is_the_login_of_this_machine(folder):
    from servers import sql_store

    from conference.server.renewals import sessions_in

    store = sql_store(folder.record)
    try:
        (local,) = store.sessions()
        old = local._replace(login="")
        store.append(Commit(ended=(local.token,)))
        store.append(Commit(sessions=(old,)))
        assert [row.login for row in sessions_in(store, folder)] == [THIS_MACHINE]
        (folder.path / "keys.json").unlink()
        assert sessions_in(store, folder) == [old]
    finally:
        store.close()


def test_a_login_is_made_renewed_and_removed_where_no_server_runs(folder, capsys):
    for options in (["--name", "Ann"], ["--name", "ann"], ["--remove", "desk"]):
        assert main(["password", str(folder.path), *options]) == 0
    told = capsys.readouterr().out
    assert told.count("The password of Ann: ") == 2
    assert "desk has no password any more. 0 sessions were ended." in told
    assert logins_of(folder) == {"Ann": 0}


@pytest.mark.sockets
async def test_a_desk_sees_who_is_in_and_signs_a_login_out(folder, capsys):
    async with serving(folder) as server, asking(server) as http:
        ann, bob = await made(folder, "Ann", capsys), await made(folder, "Bob", capsys)
        headers = {"Authorization": f"Bearer {ann}"}
        async with talking(server, Role.DESK, ann) as hers, talking(server, Role.DESK, bob) as his:
            await hers.ask(SetHeadcount(7, PartyId(1)))
            found = (await http.get("/api/doors", headers=headers)).json()
            assert found["logins"] == [
                {"login": "desk", "post": "director", "desks": 0, "sessions": 0},
                {"login": "Ann", "post": "director", "desks": 1, "sessions": 1},
                {"login": "Bob", "post": "director", "desks": 1, "sessions": 1},
                {"login": THIS_MACHINE, "post": "director", "desks": 0, "sessions": 1},
            ]
            (act,) = found["acts"]
            assert (act["kind"], act["by"], act["about"]) == ("headcount_set", "Ann", "1")
            asked = {"login": "Bob"}
            answer = await http.post("/api/renew/sessions", json=asked, headers=headers)
            assert answer.json()["ended"] == 1
            bye = await his.hear(m.Bye)
            assert (bye.code, "sign in" in bye.sentence) == ("signed_out", True)
            await his.socket.wait_closed()
            assert his.socket.close_code == 4403
            await hers.say(m.Ping(1.0))
            assert (await hers.hear(m.Pong)).sent == 1.0
        asked = {"login": THIS_MACHINE}
        answer = await http.post("/api/renew/sessions", json=asked, headers=headers)
        assert answer.status_code == 400


@pytest.mark.sockets
async def test_only_a_desk_sees_who_is_in(folder):
    code = next(row.code for row in codes_of(folder) if row.role == "facilitator")
    async with (
        serving(folder) as server,
        asking(server) as http,
        talking(server, Role.FACILITATOR, code) as facilitator,
    ):
        for secret in ("none", facilitator.welcome.token):
            headers = {"Authorization": f"Bearer {secret}"}
            answer = await http.get("/api/doors", headers=headers)
            assert (answer.status_code, answer.json()["code"]) == (403, "wrong_password")
        headers = {"Authorization": f"Bearer {PASSWORD}"}
        found = (await http.get("/api/doors", headers=headers)).json()
        assert found["sessions"] == [{"role": "facilitator", "sessions": 1}]
