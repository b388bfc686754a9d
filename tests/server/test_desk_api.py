"""What only the desk asks for over HTTP: who may send files, how much, what a refusal leaves."""

import httpx
import pytest
from servers import sample_folder, serving, talking

from conference.protocol.messages import Role
from conference.server.api import lottery as api

CHAMBER = "/api/lottery/chamber"
NOT_THE_DESK = {
    "code": "wrong_password",
    "sentence": "Only the desk may send the files of a lottery.",
}


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


@pytest.fixture
async def server(folder):
    async with serving(folder) as running:
        yield running


@pytest.fixture
async def http(server):
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}") as client:
        yield client


def bearer(secret):
    return {"Authorization": f"Bearer {secret}"}


def sent(folder):
    """Every file that is in the folder of a lottery."""
    return sorted(path.name for path in folder.lottery.rglob("*") if path.is_file())


async def test_a_file_may_have_so_many_bytes_and_not_one_more(folder, http, monkeypatch):
    monkeypatch.setitem(api.MOST_BYTES, "quotas", 5)
    desk = bearer(folder.keys().desk_token)
    answer = await http.put(f"{CHAMBER}/quotas", content=b"12345", headers=desk)
    assert (answer.status_code, answer.json()["bytes"]) == (201, 5)
    answer = await http.put(f"{CHAMBER}/quotas", content=b"123456", headers=desk)
    assert answer.status_code == 413
    assert answer.json() == {"code": "too_big", "sentence": "A file may have up to 5 bytes."}
    assert sent(folder) == ["quotas.csv"]
    assert next(folder.lottery.rglob("quotas.csv")).read_bytes() == b"12345"


async def test_a_token_of_a_person_opens_nothing_that_is_the_desks(folder, server, http):
    codes = (await http.get("/api/codes", headers=bearer(folder.keys().desk_token))).json()
    async with talking(server, Role.PERSON, codes[0]["code"]) as talk:
        person = bearer(talk.welcome.token)
    answers = [
        await http.put(f"{CHAMBER}/quotas", content=b"1", headers=person),
        await http.get("/api/codes", headers=person),
        await http.get("/api/badges", headers=person),
        await http.post("/api/badges/check", json={"badge": "a" * 64}, headers=person),
        await http.post("/api/badges/nothing", json={}, headers=person),
    ]
    assert [answer.status_code for answer in answers] == [403] * 5
    assert answers[0].json() == NOT_THE_DESK
    assert {answer.json()["code"] for answer in answers} == {"wrong_password"}
    assert not folder.lottery.exists()
    assert not server.writer.settled.members.roster.places


async def test_codes_are_kept_by_no_cache(folder, http):
    answer = await http.get("/api/codes", headers=bearer(folder.keys().desk_token))
    assert (answer.status_code, answer.headers["Cache-Control"]) == (200, "no-store")
