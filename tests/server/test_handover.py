"""A room is handed to another phone: once, in time, seen by all who run it, and taken back."""

import secrets

import pytest
from servers import Talk, sample_folder, serving, talking
from visitors import asking, codes_of
from websockets.asyncio.client import connect

from conference.core.codes import holds
from conference.core.ids import PartyId
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.door.handover import LASTS, HandOvers

ROOM = PartyId(0)
FAY, GUS, IDA = b"fay", b"gus", b"ida"


def test_a_code_is_used_once_and_is_over_in_five_minutes():
    handovers, told = HandOvers(), []
    handovers.taken = lambda one, taker: told.append((one.giver, one.steps_down, taker))
    made = handovers.begin(ROOM, FAY, steps_down=True, now=0)
    assert holds(made.code)
    assert len(made.code) == 9
    assert handovers.find(f" {made.code[:3].lower()} {made.code[3:]}", LASTS - 1) == made
    handovers.use(made, GUS)
    assert handovers.find(made.code, 1) is None, "somebody is just coming in by it"
    handovers.refused(GUS)
    assert handovers.find(made.code, 1) == made, "whose session could not be stored tries again"
    handovers.use(made, GUS)
    handovers.stored(IDA)
    assert told == []
    handovers.stored(GUS)
    assert told == [(FAY, True, GUS)]
    assert handovers.find(made.code, 1) is None
    late = handovers.begin(ROOM, FAY, steps_down=False, now=10)
    assert handovers.find(late.code, 10 + LASTS) is None


def test_a_phone_shows_one_code_and_may_show_none():
    handovers = HandOvers()
    first = handovers.begin(ROOM, FAY, steps_down=False, now=0)
    second = handovers.begin(ROOM, FAY, steps_down=False, now=1)
    other = handovers.begin(ROOM, GUS, steps_down=False, now=1)
    assert handovers.find(first.code, 2) is None
    assert handovers.find(second.code, 2) == second
    handovers.withdraw(FAY)
    assert handovers.find(second.code, 2) is None
    assert handovers.find(other.code, 2) == other


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


def hosting(server, folder):
    code = next(code.code for code in codes_of(folder) if code.role == "facilitator")
    return talking(server, Role.FACILITATOR, code)


async def evening_of(talk, where):
    return (await talk.hear(m.EveningMessage, lambda told: where(told.evening))).evening


def bearer(talk):
    return {"Authorization": f"Bearer {talk.welcome.token}"}


async def code_from(http, talk, *, steps_down):
    answer = await http.post("/api/handover", json={"steps_down": steps_down}, headers=bearer(talk))
    assert answer.json()["seconds"] == 300
    return answer.json()["code"]


def taking(server, code, device=None):
    return talking(server, Role.FACILITATOR, code, device=device or secrets.token_hex(16))


@pytest.mark.sockets
async def test_another_phone_comes_in_by_the_code_and_the_first_stays(folder):
    async with serving(folder) as server, asking(server) as http, hosting(server, folder) as fay:
        code = await code_from(http, fay, steps_down=False)
        opened = (await http.post("/api/join", json={"code": code})).json()
        assert (opened["role"], opened["handed"]) == ("facilitator", True)
        device = secrets.token_hex(16)
        async with taking(server, code, device) as gus:
            assert gus.welcome.token == device
            letters = gus.welcome.phone
            seen = await evening_of(fay, lambda one: one.entered and len(one.here) == 2)
            assert letters in seen.phones
            (entered,) = seen.entered
            assert (entered.what, entered.poll, entered.by) == (
                "handed",
                letters,
                fay.welcome.phone,
            )
        async with taking(server, code, device) as again:
            assert again.welcome.token == device, "its welcome may have been lost"
        assert await turned_away(server, Role.FACILITATOR, code) == "wrong_code"
        async with talking(server, Role.FACILITATOR, device) as back:
            assert back.welcome.phone == letters


async def turned_away(server, role, secret):
    """The code of the goodbye to who is not let in."""
    async with connect(f"ws://127.0.0.1:{server.port}/ws") as socket:
        talk = Talk(socket)
        device = secrets.token_hex(16)
        await talk.say(m.Hello(m.PROTOCOL_VERSION, role, secret, device=device))
        return (await talk.hear(m.Bye)).code


@pytest.mark.sockets
async def test_who_steps_down_is_told_so_and_its_token_opens_nothing(folder):
    async with serving(folder) as server, asking(server) as http, hosting(server, folder) as fay:
        code = await code_from(http, fay, steps_down=True)
        async with taking(server, code) as gus:
            bye = await fay.hear(m.Bye)
            assert bye.code == "handed_on"
            seen = await evening_of(gus, lambda one: one.phones == (gus.welcome.phone,))
            assert seen.here == (gus.welcome.phone,)
        refused = await http.post("/api/handover", json={"steps_down": False}, headers=bearer(fay))
        assert refused.status_code == 403


@pytest.mark.sockets
async def test_a_stranger_is_taken_off_and_so_is_what_it_would_hand_on(folder):
    async with serving(folder) as server, asking(server) as http, hosting(server, folder) as fay:
        code = await code_from(http, fay, steps_down=False)
        async with taking(server, code) as stranger:
            onwards = await code_from(http, stranger, steps_down=True)
            off = {"phone": stranger.welcome.phone}
            for wrong, status in (({"phone": "ZZZZ"}, 404), ({"phone": fay.welcome.phone}, 409)):
                answer = await http.post("/api/handover/off", json=wrong, headers=bearer(fay))
                assert (answer.status_code, bool(answer.json()["sentence"])) == (status, True)
            answer = await http.post("/api/handover/off", json=off, headers=bearer(fay))
            assert answer.status_code == 204
            assert (await stranger.hear(m.Bye)).code == "taken_off"
        seen = await evening_of(fay, lambda one: any(x.what == "off" for x in one.entered))
        assert seen.phones == (fay.welcome.phone,)
        for dead in (stranger.welcome.token, onwards):
            assert await turned_away(server, Role.FACILITATOR, dead) == "wrong_code"


@pytest.mark.sockets
async def test_only_who_runs_a_room_hands_it_over_and_codes_end_with_the_server(folder):
    person = next(code.code for code in codes_of(folder) if code.role == "person")
    async with serving(folder) as server, asking(server) as http:
        async with talking(server, Role.PERSON, person) as talk:
            answer = await http.post(
                "/api/handover", json={"steps_down": False}, headers=bearer(talk)
            )
            assert answer.status_code == 403
        async with hosting(server, folder) as fay:
            odd = await http.post("/api/handover", json={"steps_down": 1}, headers=bearer(fay))
            assert odd.status_code == 400
            withdrawn = await code_from(http, fay, steps_down=False)
            gone = await http.delete("/api/handover", headers=bearer(fay))
            assert gone.status_code == 204
            assert await turned_away(server, Role.FACILITATOR, withdrawn) == "wrong_code"
            code = await code_from(http, fay, steps_down=False)
            assert await turned_away(server, Role.PARTY, code) == "wrong_code", "no screen's"
    async with serving(folder) as server:
        assert await turned_away(server, Role.FACILITATOR, code) == "wrong_code"
