"""The whole server in one process: a poll from draft to result, over real sockets and pages."""

import asyncio
import secrets

import httpx
import pytest
from servers import PASSWORD, POLL, sample_folder, serving, talking

from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder, announced, find_local, find_server
from conference.deliberation.polls.commands import (
    Cast,
    ClosePoll,
    EnterHands,
    OpenPoll,
    PreparePoll,
    PressButton,
    PublishPoll,
)
from conference.deliberation.programme.commands import StartItem
from conference.deliberation.rooms.commands import SetHeadcount
from conference.protocol import messages as m
from conference.protocol import views
from conference.protocol.messages import Role
from conference.server.http_server import listen
from conference.server.record.store.sqlite import SqliteStore
from conference.server.record.store.verify import verify

pytestmark = pytest.mark.sockets


@pytest.fixture(autouse=True)
def state_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


@pytest.fixture
async def server(folder):
    async with serving(folder) as running:
        yield running


@pytest.fixture
async def web(server):
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as client:
        yield client


@pytest.fixture
async def codes(server):
    return await codes_of(server)


async def codes_of(server):
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as web:
        answer = await web.get("/api/codes", headers={"Authorization": f"Bearer {PASSWORD}"})
    return answer.json()


def ballot(choice=0, revision=1, key=None, poll=POLL):
    return Cast(poll, key or secrets.token_hex(16), revision, (choice,))


async def open_poll(desk, poll=POLL, closes_in=None):
    channels = ("phones", "hands", "button")
    await desk.ask(PreparePoll(poll, "30% or 40%?", ("30%", "40%"), channels))
    assert isinstance(await desk.ask(OpenPoll(poll, closes_in)), m.Ack)


async def test_after_a_restart_an_open_poll_shows_what_was_answered_before(folder):
    async with serving(folder) as server, talking(server, Role.DESK, PASSWORD) as desk:
        await open_poll(desk)
        code = next(row["facilitator_code"] for row in await codes_of(server))
        async with talking(server, Role.FACILITATOR, code) as room:
            assert isinstance(await room.ask(SetHeadcount(4)), m.Ack)
            assert isinstance(await room.ask(PressButton(POLL, 1)), m.Ack)
    async with serving(folder) as again, talking(again, Role.DESK, PASSWORD) as desk:
        async with asyncio.timeout(10):
            tick = await desk.hear(m.Tick)
        assert tick.counts.people == (0, 4)


async def test_a_poll_from_draft_to_result(server, codes, folder):
    async with (
        talking(server, Role.DESK, PASSWORD) as desk,
        talking(server, Role.FACILITATOR, codes[0]["facilitator_code"]) as facilitator,
        talking(server, Role.PERSON, codes[0]["code"]) as phone,
        talking(server, Role.OBSERVER) as observer,
    ):
        assert isinstance(await facilitator.ask(SetHeadcount(10)), m.Ack)
        await open_poll(desk)
        key = secrets.token_hex(16)
        first = await phone.ask(ballot(0, key=key))
        assert isinstance(first.receipt, m.Receipt)
        assert (await phone.ask(ballot(1, 2, key=key))).receipt.entry > first.receipt.entry
        assert isinstance(await facilitator.ask(EnterHands(POLL, (4, 2))), m.Ack)
        tick = await desk.hear(m.Tick, lambda t: t.turnout.people == 7)
        assert tick.counts.people == (4, 3)
        assert tick.counts.phones == (0, 1)
        tick = await observer.hear(m.Tick, lambda t: t.turnout.people == 7)
        assert tick.counts.people == (4, 2), "one ballot by phone is not shown yet"
        room = await facilitator.hear(m.RoomMessage, lambda r: r.room.hands == (4, 2))
        assert (room.room.phones, room.room.joined) == (1, 1)
        await desk.ask(ClosePoll(POLL))
        late = await phone.ask(ballot(0, 3, key=key))
        assert (late.code, late.temporary) == ("closed", False)
        await desk.ask(PublishPoll(POLL))
        event = await observer.hear(
            m.EventMessage, lambda e: any(c.view and c.view.state == "published" for c in e.changes)
        )
        assert event.changes[0].view.tally.people == (4, 3)
    store = SqliteStore(folder.record)
    found = verify(store)
    store.close()
    assert found.holds
    assert found.ballots == 2


async def test_roles_do_what_they_may_and_nothing_else(server, codes):
    async with (
        talking(server, Role.PERSON, codes[0]["code"]) as phone,
        talking(server, Role.FACILITATOR, codes[0]["facilitator_code"]) as facilitator,
        talking(server, Role.DESK, PASSWORD) as desk,
    ):
        assert (await phone.ask(OpenPoll(POLL))).code == "not_allowed"
        assert (await facilitator.ask(ballot())).code == "not_allowed"
        assert (await desk.ask(ballot())).code == "not_allowed"
        elsewhere = await facilitator.ask(SetHeadcount(7, party=1))
        assert elsewhere.code == "another_party"
        assert isinstance(await facilitator.ask(SetHeadcount(7)), m.Ack)
        event = await desk.hear(m.EventMessage)
        assert [change.path for change in event.changes] == ["party/0"], "their own party only"
        assert isinstance(await desk.ask(SetHeadcount(7, party=1)), m.Ack)


async def test_a_second_phone_of_a_person_cannot_vote_twice_and_a_reload_changes_nothing(
    server, codes
):
    async with talking(server, Role.DESK, PASSWORD) as desk:
        await desk.ask(SetHeadcount(10, party=0))
        await open_poll(desk)
        cast = ballot(1)
        async with talking(server, Role.PERSON, codes[0]["code"]) as phone:
            token = phone.welcome.token
            receipt = (await phone.ask(cast)).receipt
        async with talking(server, Role.PERSON, token) as phone:
            assert (await phone.ask(cast)).receipt == receipt
            assert (await phone.ask(ballot(0))).code == "already_voted"


async def test_a_poll_closes_by_itself_at_the_announced_time(server):
    async with talking(server, Role.DESK, PASSWORD) as desk:
        await desk.ask(SetHeadcount(10, party=0))
        await open_poll(desk, closes_in=1000)
        async with asyncio.timeout(5):
            await desk.hear(
                m.EventMessage,
                lambda e: any(getattr(c.view, "state", "") == "closed" for c in e.changes),
            )


async def test_a_client_that_comes_back_gets_what_it_missed_or_a_fresh_snapshot(server):
    async with talking(server, Role.DESK, PASSWORD) as desk:
        await desk.hear(m.Snapshot)
        async with talking(server, Role.OBSERVER) as observer:
            first = await observer.hear(m.Snapshot)
        item = desk_item(server, 0)
        await desk.ask(StartItem(item))
        await desk.ask(StartItem(desk_item(server, 1)))
        replica = dict(first.views)
        async with talking(server, Role.OBSERVER, since=first.seq) as observer:
            for _ in range(2):
                event = await observer.hear(m.EventMessage | m.Snapshot)
                assert isinstance(event, m.EventMessage)
                views.apply(replica, event.changes)
        for since in (-1, first.seq + 1000, 3):
            async with talking(server, Role.OBSERVER, since=since) as observer:
                fresh = await observer.hear(m.EventMessage | m.Snapshot)
                assert isinstance(fresh, m.Snapshot)
                assert fresh.views == replica
                assert fresh.seq == event.seq


def desk_item(server, place):
    return server.writer.settled.programme.items[place].id


async def test_the_desk_hears_of_links_and_health(server, codes):
    async with talking(server, Role.DESK, PASSWORD) as desk:
        assert (await desk.hear(m.Presence)).whole
        async with (
            talking(server, Role.PARTY, codes[2]["facilitator_code"]),
            talking(server, Role.PERSON, codes[2]["code"]),
        ):
            rows = []
            while not any((row.party, row.devices, row.phones) == (2, 1, 1) for row in rows):
                rows = (await desk.hear(m.Presence)).rows
            health = await desk.hear(m.Health, lambda h: h.people == 1)
            assert (health.parties, health.record, health.desks) == (1, "ok", 1)
        while not any((row.party, row.devices, row.phones) == (2, 0, 0) for row in rows):
            rows = (await desk.hear(m.Presence)).rows


async def test_pages_and_api(server, web, codes):
    health = (await web.get("/health")).json()
    assert health["status"] == "ok"
    page = await web.get("/")
    assert page.status_code == 200
    assert "script-src 'self'" in page.headers["content-security-policy"]
    assert (await web.get(f"/j/{codes[0]['code']}")).status_code == 200
    joined = (await web.post("/api/join", json={"code": codes[1]["code"].lower()})).json()
    named = {"party": codes[1]["name"], "area": joined["area"]}
    assert joined == {"role": "person", "handed": False, **named}
    assert (await web.post("/api/join", json={"code": "NOTHING"})).status_code == 404
    assert (await web.get("/api/join", params={"code": codes[1]["code"]})).status_code == 405
    for body in (b"", b"no json", b"[]", b'{"code": 7}', b'{"code": "' + b"2" * 2000 + b'"}'):
        assert (await web.post("/api/join", content=body)).status_code == 400
    assert (await web.get("/api/codes")).status_code == 403
    qr = await web.get(f"/qr/{codes[0]['code']}.svg")
    assert qr.headers["content-type"].startswith("image/svg")
    for path in (
        "/assets/theme/tokens.css",
        "/assets/map/uk.json",
        "/nowhere",
        "/assets/../cli.py",
    ):
        status = (await web.get(path)).status_code
        assert status == (200 if path.startswith("/assets/t") or "map" in path else 404)


async def test_a_server_on_this_machine_is_found_by_its_address(server, folder):
    found = find_local(f"http://127.0.0.1:{server.port}/")
    assert found.path == folder.path.resolve()
    assert find_local("http://127.0.0.1:1/") is None
    assert find_local(f"http://example.org:{server.port}/") is None


def test_a_port_in_use_and_a_folder_that_is_none_are_told_in_a_sentence(tmp_path):
    with listen("127.0.0.1", 0) as taken, pytest.raises(ConferenceError, match="--port"):
        listen("127.0.0.1", taken.getsockname()[1])
    with pytest.raises(ConferenceError, match="conference new"):
        ConferenceFolder(tmp_path).must_exist()


async def test_a_folder_is_served_once_and_again_after_the_server_is_gone(folder):
    async with serving(folder) as server:
        where = f"served already at http://127.0.0.1:{server.port}"
        with pytest.raises(ConferenceError, match=where):
            async with serving(folder):
                pass
    async with serving(folder) as server:
        assert find_local(f"http://127.0.0.1:{server.port}") is not None


def notes_of(state):
    return sorted(path.name for path in (state / "conference" / "servers").iterdir())


def test_the_note_of_a_killed_server_leads_no_secret_to_who_has_its_port_now(
    folder, tmp_path, monkeypatch
):
    """The system lets go of a killed server's lock; its note stays where it is."""
    state = tmp_path / "state"
    monkeypatch.setenv("XDG_STATE_HOME", str(state))
    with announced(folder, 9):
        note = next((state / "conference" / "servers").glob("*"))
        text = note.read_text()
        assert find_server(folder) == "http://127.0.0.1:9"
    assert notes_of(state) == []
    note.write_text(text)
    assert find_server(folder) is None
    assert find_local("http://127.0.0.1:9") is None
    with announced(folder, 10):
        assert notes_of(state) == ["10.json"]
        assert find_server(folder) == "http://127.0.0.1:10"


async def test_the_name_of_a_session_is_chance(server):
    async with talking(server, Role.OBSERVER) as one, talking(server, Role.OBSERVER) as other:
        names = {link.welcome.session for link in (one, other)}
    assert len(names) == 2
    assert all(len(bytes.fromhex(name)) == 8 for name in names)
