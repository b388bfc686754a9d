"""Posts: a login of the desk may ask for what its post is there for, and sees everything."""

import asyncio

import pytest
from servers import FIRST_DAY, PASSWORD, POLL, sample_folder, serving, talking
from visitors import asking

from conference.cli import main
from conference.core.clock import SystemClock
from conference.core.folder import ConferenceFolder
from conference.core.ids import ItemId, PartyId
from conference.deliberation.chamber.commands import AdoptRules, UnlockSeat
from conference.deliberation.founding.model import Rule
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PublishPoll
from conference.deliberation.polls.model import PollState
from conference.deliberation.programme.commands import StartItem
from conference.deliberation.rooms.commands import SendMessage, SetHeadcount
from conference.deliberation.sender import Post
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.door.logins import Logins, post_settings
from conference.server.door.renewal import new_login
from conference.server.founding import found, sample_commands
from conference.server.renewals import posts_of


def test_a_login_keeps_its_post_until_it_gets_another_or_is_removed():
    def stored(*made):
        return dict(post_settings(one for change in made for one in change([], []).settings))

    assert stored(new_login("Ann", "hash", Post.POLLS)) == {"Ann": Post.POLLS}
    assert stored(new_login("Ann", "hash")) == {}
    assert stored(new_login("Ann", "hash", Post.POLLS), new_login("Ann", "")) == {
        "Ann": Post.DIRECTOR
    }


def test_what_is_no_post_may_nothing_and_no_post_directs():
    logins = Logins({}, dict(post_settings([("post:Ann", "of tomorrow")])))
    assert (logins.post("Ann"), logins.post("Bob")) == (Post.READER, Post.DIRECTOR)


# With a server


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return sample_folder(tmp_path)


async def made(folder, name, post, capsys):
    """The password of a login of this post, as the command prints it."""
    asked = ["password", str(folder.path), "--name", name, "--post", post]
    assert await asyncio.to_thread(main, asked) == 0
    return capsys.readouterr().out.split()[4]


async def answer(desk, command):
    """The code of a refusal; "" when it was done."""
    return getattr(await desk.ask(command), "code", "")


@pytest.mark.sockets
async def test_two_desks_of_different_posts_see_the_same_and_may_ask_for_different_things(
    folder, capsys
):
    async with serving(folder) as server:
        polls = await made(folder, "Ann", "polls", capsys)
        parties = await made(folder, "Bob", "parties", capsys)
        async with (
            talking(server, Role.DESK, polls) as ann,
            talking(server, Role.DESK, parties) as bob,
        ):
            assert (ann.welcome.post, bob.welcome.post) == (Post.POLLS, Post.PARTIES)
            hers, his = await ann.hear(m.Snapshot), await bob.hear(m.Snapshot)
            assert hers.views == his.views
            assert await answer(ann, SetHeadcount(4, PartyId(0))) == "not_your_post"
            assert await answer(bob, SetHeadcount(4, PartyId(0))) == ""
            assert await answer(bob, OpenPoll(POLL)) == "not_your_post"
            assert await answer(ann, OpenPoll(POLL)) == ""
            assert await answer(ann, ClosePoll(POLL)) == ""
            assert await answer(ann, StartItem(ItemId("song"))) == "not_your_post"
            told = await ann.ask(SendMessage("m", "Hello.", 5, None))
            assert (told.code, told.params["may"]) == ("not_your_post", "director or parties")
            line = await bob.hear(
                m.LogLines, lambda told: told.lines[-1].text[:12] == "send message"
            )
            assert (line.lines[-1].kind, line.lines[-1].by) == ("refused", "Ann")


@pytest.mark.sockets
async def test_a_post_belongs_to_the_login_and_outlives_the_server(folder, capsys):
    async with serving(folder):
        secret = await made(folder, "Ann", "reader", capsys)
    async with serving(folder) as server, talking(server, Role.DESK, secret) as ann:
        assert ann.welcome.post is Post.READER
        token = ann.welcome.token
    async with serving(folder) as server, talking(server, Role.DESK, token) as ann:
        assert ann.welcome.post is Post.READER
        assert await answer(ann, StartItem(ItemId("song"))) == "not_your_post"
    again = ["password", str(folder.path), "--name", "ann"]
    assert await asyncio.to_thread(main, again) == 0
    assert posts_of(folder) == {"Ann": Post.READER}
    async with serving(folder) as server, talking(server, Role.DESK, folder.keys().desk_token) as d:
        assert d.welcome.post is Post.DIRECTOR


@pytest.mark.sockets
async def test_who_is_at_the_door_checks_badges_and_does_nothing_else(folder, capsys):
    badge = {"badge": "a" * 64}
    async with serving(folder) as server, asking(server) as http:
        secret = await made(folder, "Dora", "door", capsys)
        async with talking(server, Role.DESK, secret) as dora:
            assert dora.welcome.post is Post.DOOR
            http.headers["Authorization"] = f"Bearer {dora.welcome.token}"
            assert (await http.post("/api/badges/check", json=badge)).json()["seats"] == 0
            assert (await http.post("/api/badges/out", json=badge)).json()["code"] == "no_seat"
            for what in ("invite", "standing", "replace"):
                refused = await http.post(f"/api/badges/{what}", json=badge)
                assert (refused.status_code, refused.json()["code"]) == (403, "not_your_post")
            for command in (
                SetHeadcount(4, PartyId(0)),
                OpenPoll(POLL),
                StartItem(ItemId("song")),
                AdoptRules(()),
                UnlockSeat(1, "Lost."),
            ):
                assert await answer(dora, command) == "not_your_post"
        for post in ("polls", "parties", "reader"):
            other = await made(folder, post, post, capsys)
            http.headers["Authorization"] = f"Bearer {other}"
            assert (await http.post("/api/badges/check", json=badge)).status_code == 403
            assert (await http.post("/api/badges/out", json=badge)).status_code == 403


@pytest.mark.sockets
async def test_over_http_a_post_may_no_more_and_codes_are_for_those_who_help_rooms(folder, capsys):
    async with serving(folder) as server, asking(server) as http:
        for post, may in (("reader", False), ("polls", False), ("parties", True)):
            secret = await made(folder, post.title(), post, capsys)
            headers = {"Authorization": f"Bearer {secret}"}
            card = (await http.get("/api/parties/0", headers=headers)).json()
            assert bool(card["codes"]) is may
            status = (await http.get("/api/codes", headers=headers)).status_code
            assert status == (200 if may else 403)
            asked = {"party": None, "roles": ["person"]}
            answer = await http.post("/api/renew/sessions", json=asked, headers=headers)
            assert (answer.status_code, answer.json()["code"]) == (403, "not_your_post")
            assert (await http.get("/api/doors", headers=headers)).status_code == 200
            fields = {"id": "g", "item": "song", "playhead": 0}
            answer = await http.post("/api/control/go", json=fields, headers=headers)
            assert (answer.status_code, answer.json()["code"]) == (403, "not_your_post")


def test_a_post_is_of_a_login(folder, capsys):
    assert main(["password", str(folder.path), "--post", "polls"]) == 2
    assert "--name NAME --post POST" in capsys.readouterr().err


@pytest.mark.sockets
async def test_a_second_login_confirms_over_the_socket_also_after_a_restart(
    tmp_path, monkeypatch, capsys
):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folder = ConferenceFolder(tmp_path / "two")
    commands = sample_commands(2, 1, FIRST_DAY, rehearsal=False, second_person=(Rule.PUBLISH,))
    found(folder, commands, PASSWORD, SystemClock())
    async with serving(folder, clock=SystemClock()) as server:
        secrets = [await made(folder, name, "polls", capsys) for name in ("Ann", "Ben")]
        async with talking(server, Role.DESK, secrets[0]) as ann:
            assert await answer(ann, SetHeadcount(4, PartyId(0))) == "not_your_post"
            async with talking(server, Role.DESK, PASSWORD) as desk:
                assert await answer(desk, SetHeadcount(4, PartyId(0))) == ""
            assert await answer(ann, OpenPoll(POLL)) == ""
            assert await answer(ann, ClosePoll(POLL)) == ""
            told = await ann.ask(PublishPoll(POLL))
            assert (told.code, told.temporary) == ("second_person", False)
            assert "Ann has asked for it: another login must confirm" in told.sentence
            assert (await ann.ask(PublishPoll(POLL))).code == "second_person"
    async with (
        serving(folder, clock=SystemClock()) as server,
        talking(server, Role.DESK, secrets[1]) as ben,
    ):
        view = (await ben.hear(m.Snapshot)).views["asked"]
        assert [(one.about, one.login) for one in view.waiting] == [(POLL, "Ann")]
        assert await answer(ben, PublishPoll(POLL)) == ""
        assert server.writer.meeting.polls.by_id[POLL].state is PollState.PUBLISHED
    assert main(["record", "verify", str(folder.path)]) == 0
