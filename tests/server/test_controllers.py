"""Controllers: made where the folder is, let in by a token, shown nothing of the meeting."""

import asyncio

import httpx
import pytest
from servers import sample_folder, serving, talking
from visitors import asking

from conference.cli import main
from conference.core.ids import PollId
from conference.deliberation.polls.commands import VoidPoll
from conference.deliberation.programme.commands import StartItem
from conference.protocol import messages as m
from conference.protocol.codec import decode_server, encode
from conference.protocol.messages import Role
from conference.server.renewals import controllers_of, sessions_of

pytestmark = pytest.mark.sockets


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return sample_folder(tmp_path)


async def run(*words):
    return await asyncio.to_thread(main, ["controller", *map(str, words)])


async def made(folder, name, capsys):
    """The token of a controller, as the command prints it."""
    assert await run("add", name, folder.path) == 0
    return capsys.readouterr().out.splitlines()[0].rpartition(" ")[2]


async def refused(server, secret):
    """The code of the goodbye to such a controller."""
    from websockets.asyncio.client import connect

    async with connect(f"ws://127.0.0.1:{server.port}/ws") as socket:
        await socket.send(encode(m.Hello(m.PROTOCOL_VERSION, Role.CONTROLLER, secret)).decode())
        return decode_server(await socket.recv()).code


async def test_a_controller_comes_in_by_its_token_and_the_record_says_that_it_asked(folder, capsys):
    async with serving(folder) as server, asking(server) as http:
        token = await made(folder, "Buttons", capsys)
        async with talking(server, Role.CONTROLLER, token) as talk:
            assert talk.welcome.login == "controller Buttons"
            item = server.writer.settled.programme.items[0].id
            assert isinstance(await talk.ask(StartItem(item)), m.Ack)
        desk = {"Authorization": f"Bearer {folder.keys().desk_token}"}
        acts = (await http.get("/api/doors", headers=desk)).json()["acts"]
        assert ("item_started", "controller Buttons") in [(act["kind"], act["by"]) for act in acts]


async def test_a_controller_is_sent_no_document_and_voids_nothing(folder, capsys):
    async with serving(folder) as server:
        token = await made(folder, "Buttons", capsys)
        async with talking(server, Role.CONTROLLER, token) as talk:
            refusal = await talk.ask(VoidPoll(PollId("rate"), "A mistake."))
            assert refusal.code == "not_allowed"
            await talk.say(m.Ping(1.0))
            async with asyncio.timeout(5):
                while not isinstance(heard := decode_server(await talk.socket.recv()), m.Pong):
                    assert not isinstance(heard, m.Snapshot | m.EventMessage | m.Tick | m.Presence)


async def test_a_new_token_takes_the_place_of_the_old_one_and_removing_ends_both(folder, capsys):
    async with serving(folder) as server:
        old = await made(folder, "Buttons", capsys)
        other = await made(folder, "Lights", capsys)
        async with talking(server, Role.CONTROLLER, old) as talk:
            new = await made(folder, "buttons", capsys)
            bye = await talk.hear(m.Bye)
            assert (bye.code, "new one" in bye.sentence) == ("wrong_token", True)
        assert controllers_of(folder) == ["Buttons", "Lights"]
        assert await refused(server, old) == "wrong_token"
        assert await refused(server, "f" * 32) == "wrong_token"
        assert await refused(server, folder.keys().desk_token) == "wrong_token"
        async with talking(server, Role.CONTROLLER, new):
            pass
        assert await run("remove", "BUTTONS", folder.path) == 0
        assert await refused(server, new) == "wrong_token"
        async with talking(server, Role.CONTROLLER, other):
            pass
    async with serving(folder) as server:
        assert await refused(server, new) == "wrong_token"
        async with talking(server, Role.CONTROLLER, other):
            pass


async def test_nobody_at_a_desk_makes_a_controller(folder):
    async with serving(folder) as server, asking(server) as http:
        from servers import PASSWORD

        answer = await http.post(
            "/api/renew/controller",
            json={"name": "Mine", "token": "ab" * 32},
            headers={"Authorization": f"Bearer {PASSWORD}"},
        )
        assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")
        assert controllers_of(folder) == []


@pytest.mark.parametrize(
    "asked", [{"name": "", "token": ""}, {"name": "A"}, {"name": "A", "token": "abc"}]
)
async def test_what_makes_no_controller_is_refused(folder, asked):
    async with serving(folder) as server, asking(server) as http:
        desk = {"Authorization": f"Bearer {folder.keys().desk_token}"}
        answer = await http.post("/api/renew/controller", json=asked, headers=desk)
        assert (answer.status_code, answer.json()["code"]) == (400, "bad_message")


async def test_controllers_are_listed_and_ended_with_all_sessions_of_their_role(folder, capsys):
    assert await run("list", folder.path) == 0
    assert capsys.readouterr().out == ""
    await made(folder, "Buttons", capsys)
    assert await run("list", folder.path) == 0
    assert capsys.readouterr().out == "Buttons\n"
    assert ("controller", None) in sessions_of(folder)
    assert await run("remove", "Lights", folder.path) == 2
    assert "Buttons" in capsys.readouterr().err
    ended = ["sessions", "end", str(folder.path), "--role", "controller"]
    assert await asyncio.to_thread(main, ended) == 0
    assert controllers_of(folder) == []


async def test_a_token_of_a_controller_opens_nothing_of_the_desk_over_http(folder, capsys):
    async with serving(folder) as server, asking(server) as http:
        token = await made(folder, "Buttons", capsys)
        headers = {"Authorization": f"Bearer {token}"}
        answers: list[httpx.Response] = [
            await http.get("/api/codes", headers=headers),
            await http.get("/api/doors", headers=headers),
            await http.get("/api/badges", headers=headers),
            await http.post("/api/renew/sessions", json={}, headers=headers),
        ]
        assert [answer.status_code for answer in answers] == [403] * 4
