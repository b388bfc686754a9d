"""A television comes to its room by a short code that the facilitator confirms, once, in time."""

import httpx
import pytest
from servers import sample_folder, serving, talking
from visitors import codes_of

from conference.core.codes import holds
from conference.core.ids import PartyId
from conference.protocol.messages import Role
from conference.server.door import pairing
from conference.server.door.pairing import LASTS, MOST_OF_NETWORK, TRIES, Pairings

ROOM, OTHER = PartyId(3), PartyId(4)


def test_a_code_is_confirmed_by_one_room_and_found_by_its_own_secret_alone():
    pairings = Pairings()
    made, beside = pairings.begin("a", 0), pairings.begin("a", 0)
    assert holds(made.code)
    assert len(made.code) == 5
    assert pairings.of(made.secret, 1).party is None
    typed = f" {made.code[:2].lower()}-{made.code[2:]} "
    assert pairings.confirm(typed, ROOM, 2)
    assert pairings.confirm(made.code, ROOM, 3), "the answer may have been lost"
    assert not pairings.confirm(made.code, OTHER, 3), "it is fetched already"
    assert pairings.of(made.secret, 4).party == ROOM
    assert pairings.of(beside.secret, 4).party is None
    assert pairings.of(made.code, 4) is None


def test_a_code_is_over_after_ten_minutes():
    pairings = Pairings()
    made = pairings.begin("a", 0)
    assert pairings.of(made.secret, LASTS - 1) is not None
    assert not pairings.confirm(made.code, ROOM, LASTS)
    assert pairings.of(made.secret, LASTS) is None


def test_so_many_wait_of_one_network_and_in_all(monkeypatch):
    pairings = Pairings()
    begun = [pairings.begin("a", 0) for _ in range(MOST_OF_NETWORK + 1)]
    assert [one is None for one in begun].count(True) == 1
    assert pairings.begin("b", 0) is not None
    assert pairings.begin("a", LASTS + 1) is not None, "those before are over"
    monkeypatch.setattr(pairing, "MOST", 2)
    assert pairings.begin("c", LASTS + 1) is not None
    assert pairings.begin("d", LASTS + 1) is None


def test_a_room_that_guesses_has_to_wait_and_no_other_one():
    pairings = Pairings()
    for second in range(TRIES):
        assert pairings.wait(ROOM, second) == 0
        assert not pairings.confirm("AAAAA", ROOM, second)
    assert pairings.wait(ROOM, TRIES) == pytest.approx(60 - TRIES)
    assert pairings.wait(OTHER, TRIES) == 0
    assert pairings.wait(ROOM, 61 + TRIES) == 0


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


@pytest.mark.sockets
async def test_the_screen_gets_its_code_and_nobody_else_any(folder):
    codes = {code.role: code.code for code in codes_of(folder)}
    async with (
        serving(folder) as server,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as http,
    ):
        made = (await http.post("/api/pairing", json={})).json()
        look = {"secret": made["secret"]}
        said = (await http.post("/api/pairing/look", json=look)).json()
        assert said == {"screen": "", "party": ""}
        async with talking(server, Role.PERSON, codes["person"]) as talk:
            person = {"Authorization": f"Bearer {talk.welcome.token}"}
        async with talking(server, Role.FACILITATOR, codes["facilitator"]) as talk:
            room = {"Authorization": f"Bearer {talk.welcome.token}"}
        code = {"code": made["code"]}
        path = "/api/pairing/party"
        assert (await http.post(path, json=code)).status_code == 403
        assert (await http.post(path, json=code, headers=person)).status_code == 403
        wrong = await http.post(path, json={"code": "AAAAA"}, headers=room)
        assert (wrong.status_code, wrong.json()["code"]) == (404, "no_television")
        assert (await http.post(path, json={"code": 7}, headers=room)).status_code == 400
        assert (await http.post(path, json=code, headers=room)).status_code == 204
        found = (await http.post("/api/pairing/look", json=look)).json()
        assert found["screen"] == codes["screen"]
        assert found["party"]
        stranger = await http.post("/api/pairing/look", json={"secret": made["code"]})
        assert stranger.status_code == 404
        for _ in range(TRIES):
            await http.post(path, json={"code": "AAAAA"}, headers=room)
        often = await http.post(path, json=code, headers=room)
        assert (often.status_code, often.json()["code"]) == (429, "too_often")
