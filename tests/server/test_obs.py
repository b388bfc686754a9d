"""OBS Studio: the link keeps itself up, says how it stands, and keeps nobody waiting."""

import asyncio
import contextlib
import json

import pytest
from fake_obs import CHALLENGE, SALT, FakeObs, digest, until
from servers import sample_folder
from visitors import asking, desk_of

from conference.core.clock import ManualClock
from conference.core.errors import ConferenceError
from conference.protocol import messages as m
from conference.server.app import running
from conference.server.controls.obs import Conversation, authentication
from conference.server.http_server import listen
from conference.server.watchers import obs as module
from conference.server.watchers.controls import ControlPlan
from conference.server.watchers.obs import ObsError, ObsLink, ObsPlan, obs_plan


def frame(operation, **data):
    return json.dumps({"op": operation, "d": data})


HELLO = frame(0, rpcVersion=1, authentication={"challenge": CHALLENGE, "salt": SALT})


def scene_list(name, *scenes, programme=None):
    data = {"scenes": [{"sceneName": one} for one in scenes], "currentProgramSceneName": programme}
    status = {"result": True, "code": 100}
    return frame(7, requestId=name, requestStatus=status, responseData=data)


def ready(*scenes):
    """A conversation in which these scenes are known, the first of them on air."""
    conversation = Conversation("")
    conversation.receive(frame(0, rpcVersion=1))
    (ask,) = conversation.receive(frame(2, negotiatedRpcVersion=1)).send
    conversation.receive(
        scene_list(json.loads(ask)["d"]["requestId"], *scenes, programme=scenes[0])
    )
    assert conversation.is_ready
    return conversation


# The protocol


def test_the_answer_to_a_challenge_is_that_of_the_protocol():
    assert authentication("secret", SALT, CHALLENGE) == digest(digest("secret" + SALT) + CHALLENGE)
    (said,) = Conversation("secret").receive(HELLO).send
    assert json.loads(said) == {
        "op": 1,
        "d": {
            "rpcVersion": 1,
            "eventSubscriptions": 7,
            "authentication": authentication("secret", SALT, CHALLENGE),
        },
    }


@pytest.mark.parametrize(
    ("came", "word"),
    [
        (HELLO, "--obs-password-file"),
        (frame(0, obsWebSocketVersion="4.9"), "OBS Studio 28"),
        (frame(0, rpcVersion=1, authentication={"salt": 1}), "not known"),
        ("{", "obs-websocket"),
        ("[]", "obs-websocket"),
        (frame(7), "answer"),
        ("[" * 100_000, "obs-websocket"),
        (b"\xff", "obs-websocket"),
    ],
)
def test_what_cannot_be_gone_on_with_is_said_in_a_sentence(came, word):
    with pytest.raises(ObsError, match=word):
        Conversation("").receive(came)


def test_what_is_on_air_is_what_obs_says_and_not_what_it_was_asked():
    conversation = ready("wide", "rooms")
    name, _ = conversation.ask_for("rooms")
    done = frame(7, requestId=name, requestStatus={"result": True, "code": 100})
    assert conversation.receive(done).answered == ((name, ""),)
    assert conversation.programme == "wide"
    event = frame(5, eventType="CurrentProgramSceneChanged", eventData={"sceneName": "rooms"})
    conversation.receive(event)
    assert conversation.programme == "rooms"


def test_scenes_that_come_go_or_change_their_names_are_asked_for_anew():
    conversation = ready("wide")
    (ask,) = conversation.receive(frame(5, eventType="SceneNameChanged", eventData={})).send
    asked = json.loads(ask)["d"]
    assert asked["requestType"] == "GetSceneList"
    conversation.receive(scene_list(asked["requestId"], "wider", programme="wider"))
    assert (conversation.scenes, conversation.programme) == ({"wider"}, "wider")
    assert conversation.receive(frame(5, eventType="ExitStarted", eventData={})) == ((), ())
    assert conversation.receive(frame(9)) == ((), ())


def test_a_list_that_obs_cannot_give_just_now_leaves_what_is_known():
    conversation = ready("wide")
    (ask,) = conversation.receive(frame(5, eventType="SceneRemoved", eventData={})).send
    status = {"result": False, "code": 207}
    name = json.loads(ask)["d"]["requestId"]
    assert conversation.receive(frame(7, requestId=name, requestStatus=status)) == ((), ())
    assert conversation.scenes == {"wide"}


@pytest.mark.parametrize("url", ["", "obs", "http://h:1", "ws://", "ws://h:99999", "ws://[h"])
def test_an_address_that_is_none_is_refused(url):
    with pytest.raises(ConferenceError, match="ws://"):
        obs_plan(url, None)


# The link, over real sockets


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(module, "FIRST_WAIT", 0.02)
    monkeypatch.setattr(module, "LONGEST_WAIT", 0.05)


@contextlib.asynccontextmanager
async def linked(obs, password=None, on_change=lambda: None):
    """A link at work to a stand-in, which need not answer yet."""
    link = ObsLink(ObsPlan(obs.url, password), ManualClock(), on_change)
    task = asyncio.create_task(link.run())
    try:
        yield link
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


@pytest.fixture
def password(tmp_path):
    file = tmp_path / "obs"
    file.write_text("secret\n", "utf-8")
    return file


@pytest.mark.sockets
async def test_a_scene_is_shown_and_a_missing_one_is_said_before_it_is_asked_for(quick, password):
    changes = []
    async with (
        FakeObs().serving() as obs,
        linked(obs, password, lambda: changes.append(1)) as link,
    ):
        await until(lambda: link.trouble is None)
        assert link.scenes == {"wide", "rooms", "black"}
        await link.show("rooms")
        await until(lambda: link.programme == "rooms")
        with pytest.raises(ObsError, match="no scene “nowhere”"):
            await link.show("nowhere")
        obs.scenes.remove("black")  # and no event of it came yet
        with pytest.raises(ObsError, match="no such scene"):
            await link.show("black")
        await obs.cut("wide")
        await until(lambda: link.programme == "wide")
        assert len(changes) >= 3
    asked = [scene for kind, scene in obs.asked if kind == "SetCurrentProgramScene"]
    assert asked == ["rooms", "black"]


@pytest.mark.sockets
async def test_obs_that_dies_is_said_and_is_back_by_itself(quick, password):
    obs = FakeObs()
    async with obs.serving():
        pass  # it has a port now, and answers there no more
    async with linked(obs, password) as link:
        await until(lambda: "does not answer" in (link.trouble or ""))
        with pytest.raises(ObsError, match="does not answer"):
            await link.show("wide")
        async with obs.serving():
            await until(lambda: link.trouble is None)
            assert link.programme == "wide"
        await until(lambda: link.trouble is not None)
        assert link.programme is None
        assert link.status.scenes == ("black", "rooms", "wide")
        obs.scenes.append("new")
        async with obs.serving():
            await until(lambda: link.trouble is None)
            await link.show("new")
            await until(lambda: link.programme == "new")


@pytest.mark.sockets
async def test_obs_that_does_not_answer_has_a_second_and_no_more(quick, password, monkeypatch):
    monkeypatch.setattr(module, "PATIENCE_SECONDS", 0.05)
    async with FakeObs().serving() as obs, linked(obs, password) as link:
        await until(lambda: link.trouble is None)
        obs.is_deaf = True
        with pytest.raises(ObsError, match="within a second"):
            await link.show("rooms")
        obs.is_deaf = False
        monkeypatch.setattr(module, "PATIENCE_SECONDS", 10.0)
        await link.show("rooms")


def test_patience_is_a_second():
    assert module.PATIENCE_SECONDS == 1.0


@pytest.mark.sockets
async def test_who_waits_while_obs_dies_is_told_at_once(quick, password):
    obs = FakeObs()
    async with obs.serving():
        pass  # it has a port now
    async with linked(obs, password) as link:
        async with obs.serving():
            await until(lambda: link.trouble is None)
            obs.is_deaf = True
            waiting = asyncio.create_task(link.show("rooms"))
            await until(lambda: ("SetCurrentProgramScene", "rooms") in obs.asked)
        with pytest.raises(ObsError, match="was lost"):
            await waiting


@pytest.mark.sockets
async def test_a_wrong_password_is_said_and_mended_without_a_new_start(quick, password):
    password.write_text("wrong", "utf-8")
    async with FakeObs().serving() as obs, linked(obs, password) as link:
        await until(lambda: "refuses the password" in (link.trouble or ""))
        password.unlink()
        await until(lambda: "cannot be read" in (link.trouble or ""))
        password.write_text("secret", "utf-8")
        await until(lambda: link.trouble is None)


@pytest.mark.sockets
async def test_what_answers_there_cannot_send_the_server_elsewhere(quick):
    asked = []

    async def elsewhere(reader, writer):
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        location = f"HTTP/1.1 302 Found\r\nLocation: {obs.url}/\r\nContent-Length: 0\r\n\r\n"
        writer.write(location.encode())
        await writer.drain()
        writer.close()

    async with FakeObs(password="").serving() as obs:
        async with await asyncio.start_server(elsewhere, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            link = ObsLink(ObsPlan(f"ws://127.0.0.1:{port}"), ManualClock(), lambda: None)
            task = asyncio.create_task(link.run())
            await until(lambda: len(asked) >= 2)
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        assert "does not answer" in link.trouble
        assert obs.subscribed == []


@pytest.mark.sockets
async def test_obs_without_a_password_is_asked_for_none(quick):
    async with FakeObs(password="").serving() as obs, linked(obs) as link:
        await until(lambda: link.trouble is None)
    assert obs.subscribed == [7]


@pytest.mark.sockets
async def test_desks_are_told_how_the_link_stands_and_nobody_else(tmp_path, quick, password):
    folder = sample_folder(tmp_path)
    async with FakeObs().serving() as obs:
        plan = ControlPlan(ObsPlan(obs.url, password))
        async with (
            running(folder, listen("127.0.0.1", 0), controls=plan) as server,
            asking(server) as http,
            desk_of(server, folder) as desk,
        ):
            health = await desk.hear(m.Health, lambda one: one.obs and not one.obs.trouble)
            assert health.obs.scenes == ("black", "rooms", "wide")
            assert health.obs.programme == "wide"
            assert "wide" not in (await http.get("/health")).text
            await server.controls.obs.show("black")
            await desk.hear(m.Health, lambda one: one.obs.programme == "black")
