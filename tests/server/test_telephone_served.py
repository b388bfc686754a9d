"""Rooms by telephone at a running server: two desks at once, a restart, the room's own phone."""

import asyncio

import pytest
from servers import sample_folder, serving, talking
from visitors import codes_of

from conference.cli import main
from conference.core.ids import PartyId, PollId
from conference.deliberation.polls.commands import (
    ClosePoll,
    EnterHands,
    OpenPoll,
    PreparePoll,
    TellRoom,
)
from conference.deliberation.polls.model import Way
from conference.protocol import messages as m
from conference.protocol.messages import Role

POLL, ROOM = PollId("telephone"), PartyId(0)
TOLD = TellRoom(POLL, ROOM, Way.TELEPHONE, 6, (2, 4))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return sample_folder(tmp_path)


async def login(folder, name, capsys):
    asked = ["password", str(folder.path), "--name", name, "--post", "parties"]
    assert await asyncio.to_thread(main, asked) == 0
    return capsys.readouterr().out.split()[4]


async def said(desk, command):
    return getattr(await desk.ask(command), "code", "")


@pytest.mark.sockets
async def test_what_one_desk_entered_waits_through_a_restart_for_another_one(folder, capsys):
    codes = {code.role: code.code for code in codes_of(folder)}
    async with serving(folder) as server:
        ann, ben = [await login(folder, name, capsys) for name in ("Ann", "Ben")]
        async with talking(server, Role.DESK, folder.keys().desk_token) as desk:
            await desk.ask(PreparePoll(POLL, "30% or 40%?", ("30%", "40%")))
            assert await said(desk, OpenPoll(POLL)) == ""
        async with talking(server, Role.DESK, ann) as first:
            assert await said(first, TOLD) == "told_once"
            assert await said(first, TOLD) == "", "it stands as it was told"
    async with (
        serving(folder) as server,
        talking(server, Role.DESK, ben) as second,
        talking(server, Role.FACILITATOR, codes["facilitator"]) as room,
    ):
        told = (await second.hear(m.Snapshot)).views[f"poll/{POLL}"].rooms_told
        assert [(one.party, one.teller, one.counts) for one in told] == [(0, "Ann", ())]
        assert await said(second, TOLD) == ""
        seen = await room.hear(m.RoomMessage, lambda told: told.room.by_telephone)
        assert (seen.room.by_telephone, seen.room.hands) == (6, (2, 4))
        refused = await room.ask(EnterHands(POLL, (1, 1)))
        assert (refused.code, refused.params["people"]) == ("by_telephone", 6)
    async with (
        serving(folder) as server,
        talking(server, Role.DESK, folder.keys().desk_token) as desk,
    ):
        assert await said(desk, ClosePoll(POLL)) == ""
        poll = (await desk.hear(m.EventMessage)).changes[0].view
        assert (poll.tally.people, poll.tally.telephone) == ((2, 4), (2, 4))


@pytest.mark.sockets
async def test_two_desks_that_enter_at_once_are_counted_once(folder, capsys):
    async with serving(folder) as server:
        ann, ben = [await login(folder, name, capsys) for name in ("Ann", "Ben")]
        async with (
            talking(server, Role.DESK, folder.keys().desk_token) as desk,
            talking(server, Role.DESK, ann) as first,
            talking(server, Role.DESK, ben) as second,
        ):
            await desk.ask(PreparePoll(POLL, "30% or 40%?", ("30%", "40%")))
            await desk.ask(OpenPoll(POLL))
            answers = await asyncio.gather(said(first, TOLD), said(second, TOLD))
            assert sorted(answers) == ["", "told_once"]
            await desk.ask(ClosePoll(POLL))
            closed = await desk.hear(
                m.EventMessage, lambda told: told.changes[0].path == f"poll/{POLL}"
            )
            assert closed.changes[0].view is not None
