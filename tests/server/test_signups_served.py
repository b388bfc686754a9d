"""Rooms sign up with a running server: the form, the host's link, the nod, codes, and limits."""

import asyncio
import contextlib
import json
import secrets

import pytest
from servers import sample_folder, serving, sql_store, talking
from visitors import asking, desk_of

from conference.core.ids import PartyId, PollId
from conference.deliberation.polls.commands import OpenPoll
from conference.deliberation.rooms.commands import RenewRoomCode, SetHeadcount
from conference.deliberation.signups.book import digest_of
from conference.deliberation.signups.commands import (
    AdmitRoom,
    EndHostLink,
    SetSigningUp,
    TurnRoomDown,
)
from conference.deliberation.signups.model import Admitting
from conference.protocol import messages as m
from conference.protocol.codec import decode_signup
from conference.protocol.messages import Role
from conference.server.record.store.verify import verify
from conference.server.wire.limits import Limits

PRIVATE = ("07700 900123", "Fay Hill", "4 High Street", "Ring the bell", "Welsh")


def written(server, **fields):
    """What the form sends, with a secret of its own."""
    area = min(server.writer.settled.founding.areas)
    return {
        "secret": secrets.token_hex(16),
        "name": "The Crown",
        "place": "4 High Street",
        "area": area,
        "expected": 20,
        "host": "Fay Hill",
        "telephone": "07700 900123",
        "access": ["loop", "step_free"],
        "languages": "English, Welsh",
        "note": "Ring the bell.",
        **fields,
    }


def admit(server, number=1, **fields):
    area = min(server.writer.settled.founding.areas)
    usual = {"signup": number, "name": "The Crown", "area": area, "capacity": 40}
    return AdmitRoom(**usual | fields)


async def must(desk, command):
    answer = await desk.ask(command)
    assert isinstance(answer, m.Ack), answer


@contextlib.asynccontextmanager
async def open_house(tmp_path, admitting=Admitting.NOD, at_once=0, **options):
    """A server with which rooms can sign up, its desk, and a client."""
    folder = sample_folder(tmp_path)
    async with serving(folder, **options) as server, desk_of(server, folder) as desk:
        await must(desk, SetSigningUp(admitting, at_once))
        async with asking(server) as http:
            yield folder, server, desk, http


async def mine(http, form):
    answer = await http.post("/api/signups/mine", json={"secret": form["secret"]})
    assert answer.headers["cache-control"] == "no-store"
    return answer.json()


async def test_nobody_signs_up_before_a_desk_opens_that(tmp_path):
    async with serving(sample_folder(tmp_path)) as server, asking(server) as http:
        form = (await http.get("/api/signups/form")).json()
        assert form["admitting"] == "closed"
        answer = await http.post("/api/signups", json=written(server))
        assert (answer.status_code, answer.json()["code"]) == (409, "signing_up_closed")


async def test_a_room_signs_up_waits_gets_the_nod_and_comes_in(tmp_path):
    async with (
        open_house(tmp_path) as (folder, server, desk, http),
        desk_of(server, folder) as other,
    ):
        form = written(server)
        answer = await http.post("/api/signups", json=form)
        assert (answer.status_code, answer.json()["state"]) == (200, "waiting")
        told = await other.hear(m.SignUpPages, lambda told: told.pages)
        (page,) = told.pages
        assert (page.details.host, page.details.telephone) == ("Fay Hill", "07700 900123")
        line = await other.hear(
            m.LogLines, lambda told: told.lines and told.lines[0].kind == "room_signed_up"
        )
        assert line.lines[0].text == "The Crown"
        again = await http.post("/api/signups", json=form)
        assert again.json()["signup"] == 1, "the form was sent again, and is the same sign-up"
        assert "codes" not in await mine(http, form)
        await must(desk, admit(server))
        book = await other.hear(m.BookPages, lambda told: told.pages)
        assert (book.pages[0].party, book.pages[0].telephone) == (6, "07700 900123")
        now = await mine(http, form)
        assert (now["state"], now["party"], now["capacity"]) == ("admitted", 6, 40)
        codes = now["codes"]
        assert len(set(codes.values())) == 3
        assert all(codes.values())
        joined = await http.post("/api/join", json={"code": codes["people"]})
        assert joined.json()["party"] == "The Crown"
        async with (
            talking(server, Role.FACILITATOR, codes["facilitator"]) as host,
            talking(server, Role.PERSON, codes["people"]) as guest,
            talking(server, Role.PARTY, codes["screen"]),
        ):
            assert host.welcome.party == guest.welcome.party == 6
            await must(host, SetHeadcount(12))
            room = await guest.hear(m.RoomMessage, lambda told: told.room.headcount == 12)
            assert (room.room.name, room.room.code) == ("The Crown", codes["people"])
        await must(desk, RenewRoomCode("Strangers.", 6))
        assert (await mine(http, form))["codes"]["people"] != codes["people"]


async def test_nothing_of_persons_is_in_the_record_and_its_digest_opens(tmp_path):
    async with open_house(tmp_path) as (folder, server, desk, http):
        await http.post("/api/signups", json=written(server))
        await must(desk, admit(server))
        size = server.writer.settled_size
        entries = [(await http.get(f"/record/entry/{n}")).text for n in range(size)]
        assert not [word for word in PRIVATE if word in "".join(entries)]
        anybody = [(await http.get(path)).text for path in ("/api/signups/form", "/health")]
        assert not [word for word in PRIVATE if word in "".join(anybody)]
        async with talking(server, Role.OBSERVER) as watcher:
            snapshot = await watcher.hear(m.Snapshot)
            assert not [path for path in snapshot.views if path.startswith("sign")]
    store = sql_store(folder.record)
    try:
        assert verify(store).holds
        kept = decode_signup(store.setting("signup/1"))
        (body,) = (one.body for one in store.entries() if one.kind == "room_signed_up")
        assert json.loads(body)["digest"] == digest_of(kept.details, kept.salt)
        assert kept.secret not in ("", kept.salt)
    finally:
        store.close()


async def test_sign_ups_are_there_after_a_restart(tmp_path):
    async with open_house(tmp_path) as (folder, server, desk, http):
        form, other = written(server), written(server, name="The Rose")
        await http.post("/api/signups", json=form)
        await http.post("/api/signups", json=other)
        await must(desk, admit(server))
    async with (
        serving(folder) as server,
        desk_of(server, folder) as desk,
        asking(server) as http,
    ):
        told = await desk.hear(m.SignUpPages, lambda told: told.whole)
        assert [page.details.name for page in told.pages] == ["The Crown", "The Rose"]
        now = await mine(http, form)
        assert now["codes"]["people"]
        assert (await mine(http, other))["state"] == "waiting"
        async with talking(server, Role.PERSON, now["codes"]["people"]) as guest:
            assert guest.welcome.party == 6


async def test_a_host_reads_why_and_one_who_changed_their_mind_takes_it_back(tmp_path):
    async with open_house(tmp_path) as (_, server, desk, http):
        form, other = written(server), written(server)
        for one in (form, other):
            await http.post("/api/signups", json=one)
        await must(desk, TurnRoomDown(1, "Twice the same."))
        now = await mine(http, form)
        assert (now["state"], now["reason"]) == ("turned_down", "Twice the same.")
        gone = await http.post("/api/signups/withdraw", json={"secret": other["secret"]})
        assert gone.json()["state"] == "withdrawn"
        refused = await http.post("/api/signups/withdraw", json={"secret": form["secret"]})
        assert (refused.status_code, refused.json()["code"]) == (409, "is_decided")


async def test_the_link_of_a_host_opens_nothing_once_it_is_ended(tmp_path):
    async with (
        open_house(tmp_path) as (folder, server, desk, http),
        desk_of(server, folder) as other,
    ):
        form = written(server)
        await http.post("/api/signups", json=form)
        assert (await desk.ask(EndHostLink(9))).code == "unknown_signup"
        await must(desk, EndHostLink(1))
        await must(desk, EndHostLink(1))
        ended = await other.hear(
            m.SignUpPages, lambda told: not all(one.has_link for one in told.pages)
        )
        assert ended.pages[0].number == 1
        answer = await http.post("/api/signups/mine", json={"secret": form["secret"]})
        assert answer.status_code == 404
    async with serving(folder) as server, asking(server) as http:
        answer = await http.post("/api/signups/mine", json={"secret": form["secret"]})
        assert (answer.status_code, answer.json()["code"]) == (404, "unknown_signup")


async def test_all_faults_come_at_once_and_nothing_is_kept(tmp_path):
    async with open_house(tmp_path) as (_, server, _, http):
        size = server.writer.settled_size
        form = written(server, name=" ", telephone="1", expected=0, area="nowhere")
        answer = await http.post("/api/signups", json=form)
        assert answer.status_code == 400
        assert [one["field"] for one in answer.json()["faults"]] == [
            "name",
            "area",
            "expected",
            "telephone",
        ]
        assert server.writer.settled_size == size


@pytest.mark.parametrize(
    "change",
    [
        {"secret": "no secret"},
        {"expected": "20"},
        {"expected": True},
        {"access": "loop"},
        {"name": None},
        {"note": "x" * 9_000},
    ],
)
async def test_what_no_form_sends_is_refused(tmp_path, change):
    async with open_house(tmp_path) as (_, server, _, http):
        answer = await http.post("/api/signups", json=written(server) | change)
        assert (answer.status_code, answer.json()["code"]) == (400, "bad_message")


async def test_one_network_signs_up_so_many_rooms_and_then_waits(tmp_path):
    limits = Limits(signups_at_once=2, signups_per_second=1e-6)
    async with open_house(tmp_path, limits=limits) as (_, server, _, http):
        form = written(server)
        for one in (form, written(server)):
            assert (await http.post("/api/signups", json=one)).status_code == 200
        answer = await http.post("/api/signups", json=written(server))
        assert (answer.status_code, answer.headers["retry-after"]) == (429, "120")
        again = await http.post("/api/signups", json=form)
        assert again.status_code == 200, "what is known already is no new one"


async def test_a_page_of_another_site_signs_nobody_up(tmp_path):
    async with open_house(tmp_path) as (_, server, _, http):
        headers = {"Sec-Fetch-Site": "cross-site"}
        for path in ("/api/signups", "/api/signups/mine", "/api/signups/withdraw"):
            answer = await http.post(path, json=written(server), headers=headers)
            assert (answer.status_code, answer.json()["code"]) == (403, "cross_site")


async def test_rooms_come_in_at_once_while_a_poll_is_open_and_nobody_else_is_disturbed(tmp_path):
    async with open_house(tmp_path, Admitting.AT_ONCE, 1) as (folder, server, desk, http):
        poll = PollId(next(iter(server.writer.settled.polls.by_id)))
        await must(desk, OpenPoll(poll))
        first, second = written(server), written(server)
        for one in (first, second):
            await http.post("/api/signups", json=one)
        now = await mine(http, first)
        assert (now["state"], now["party"]) == ("admitted", 6)
        assert (await mine(http, second))["state"] == "waiting"
        async with talking(server, Role.FACILITATOR, now["codes"]["facilitator"]) as host:
            await must(host, SetHeadcount(12))
            assert server.writer.settled.rooms.parties[PartyId(6)].headcount == 12
    async with serving(folder) as server:
        assert len(server.writer.settled.rooms.parties) == 7
        assert len(server.writer.settled.polls.boxes[poll].headcounts) == 6


async def test_two_desks_that_let_the_same_room_in_at_once_make_one_party(tmp_path):
    async with (
        open_house(tmp_path) as (folder, server, desk, http),
        desk_of(server, folder) as other,
    ):
        form = written(server)
        await http.post("/api/signups", json=form)
        before, headers = len(server.writer.settled.rooms.parties), desk_of_folder(folder)
        answers = await asyncio.gather(
            desk.ask(admit(server)),
            other.ask(admit(server, name="The Crown Inn", capacity=60)),
            http.post("/api/signups/admit", json=by_command(server), headers=headers),
        )
        assert all(isinstance(answer, m.Ack) for answer in answers[:2])
        assert answers[2].json() | {"name": ""} == {
            "signup": 1, "name": "", "state": "admitted", "party": before,
        }  # fmt: skip
        assert len(server.writer.settled.rooms.parties) == before + 1
        now = await mine(http, form)
        assert (now["party"], len(set(now["codes"].values()))) == (before, 3)
    assert verify(sql_store(folder.record)).holds


async def test_one_desk_lets_a_room_in_while_another_turns_it_down(tmp_path):
    async with (
        open_house(tmp_path) as (folder, server, desk, http),
        desk_of(server, folder) as other,
    ):
        await http.post("/api/signups", json=written(server))
        let_in, turned_down = await asyncio.gather(
            desk.ask(admit(server)), other.ask(TurnRoomDown(1, "No room left."))
        )
        is_in = server.writer.settled.signups.rooms[1].party is not None
        refused = turned_down if is_in else let_in
        assert is_in or isinstance(let_in, m.Ack), "a room that was turned down may be let in"
        assert isinstance(refused, m.Refused if is_in else m.Ack)


async def test_strangers_and_helpers_decide_on_no_sign_up_by_http(tmp_path):
    async with open_house(tmp_path) as (folder, server, _, http):
        await http.post("/api/signups", json=written(server))
        sent = by_command(server)
        for path, form in (("admit", sent), ("refuse", {"signup": 1, "reason": "No."})):
            assert (await http.post(f"/api/signups/{path}", json=form)).status_code == 403
            desk = desk_of_folder(folder)
            answer = await http.post(f"/api/signups/{path}", json={"signup": 1}, headers=desk)
            assert answer.status_code == 400
        unknown = await http.post(
            "/api/signups/admit", json=sent | {"signup": 9}, headers=desk_of_folder(folder)
        )
        assert (unknown.status_code, unknown.json()["code"]) == (409, "unknown_signup")
        assert server.writer.settled.signups.waiting == {1}


def by_command(server):
    """What ``conference signups admit`` sends."""
    one = admit(server)
    return {"signup": one.signup, "name": one.name, "area": one.area, "capacity": one.capacity}


def desk_of_folder(folder):
    return {"Authorization": f"Bearer {folder.keys().desk_token}"}
