"""Motions over HTTP and the socket: who may table and amend, and what a restart leaves."""

import httpx
import pytest
from servers import sample_folder, serving, talking

from conference.cli import main
from conference.deliberation.motions.commands import PutToVote
from conference.protocol.messages import Ack, Role

TEXT = "# Order\n\n1. We meet on Mondays\n\n2. We pay ten euros a month\n"
TABLE = "id,kind,clause,passage,words\nA1,replace,2,ten euros,five euros\n"
MOTION = "/api/motions/order"


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


def asking(server):
    return httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}")


async def tabled(http, folder):
    desk = {"Authorization": f"Bearer {folder.keys().desk_token}"}
    rules = {"table": "kind,majority\nmotion,simple\n", "file": "rules.csv"}
    for path, body in (
        ("/api/chamber/rules", rules),
        (MOTION, {"title": "", "markdown": TEXT}),
        (f"{MOTION}/amendments", {"table": TABLE, "file": "a.csv"}),
    ):
        answer = await http.post(path, json=body, headers=desk)
        assert answer.status_code == 200, answer.text
    return desk


async def test_everybody_reads_motions_and_the_desk_alone_tables_them(folder):
    async with serving(folder) as server, asking(server) as http:
        desk = await tabled(http, folder)
        listed = (await http.get("/api/motions")).json()
        assert listed == [{"id": "order", "title": "Order", "reading": 1, "verdict": "open"}]
        found = (await http.get(MOTION)).json()
        assert (found["markdown"], found["adopted_text"]) == (TEXT, None)
        assert [(one["id"], one["state"]) for one in found["amendments"]] == [("A1", "proposed")]
        assert (await http.get("/api/motions/none")).status_code == 404
        for path in (MOTION, f"{MOTION}/amendments"):
            assert (await http.post(path, json={})).status_code == 403
            assert (await http.post(path, json=[], headers=desk)).status_code == 400
        text = (await http.get(f"{MOTION}/text")).json()
        assert [(one["mark"], one["changed"]) for one in text] == [("1.", False), ("2.", False)]
        changes = (await http.get(f"{MOTION}/changes/A1")).json()["changes"]
        assert [run["words"] for run in changes[0]["text"] if run["kind"] != "kept"] == [
            "ten", "five",
        ]  # fmt: skip
        assert (await http.get(f"{MOTION}/changes/A9")).status_code == 404
        for path in (MOTION, f"{MOTION}/text", f"{MOTION}/changes/A1"):
            again = {"If-None-Match": (await http.get(path)).headers["ETag"]}
            assert (await http.get(path, headers=again)).status_code == 304
        bad = {"table": "id,kind,clause\nA2,delete,9\n", "file": "a.csv"}
        answer = await http.post(f"{MOTION}/amendments", json=bad, headers=desk)
        assert (answer.status_code, "line 2" in answer.json()["sentence"]) == (409, True)
        answer = await http.post(MOTION, json={"title": "", "markdown": "```"}, headers=desk)
        assert (answer.status_code, answer.json()["code"]) == (409, "bad_motion")


async def test_a_restart_in_the_middle_of_a_vote_changes_nothing(folder, capsys):
    async with serving(folder) as server, asking(server) as http:
        desk = await tabled(http, folder)
        token = folder.keys().desk_token
        async with talking(server, Role.DESK, token) as talk:
            put = PutToVote("order", "v1", ("A1",), decision="motion")
            assert isinstance(await talk.ask(put), Ack)
        before = (await http.get(MOTION)).json()
    assert [one["poll"] for one in before["votes"]] == ["v1"]
    async with serving(folder) as server, asking(server) as http:
        assert (await http.get(MOTION)).json() == before
        again = {"table": TABLE, "file": "a.csv"}
        answer = await http.post(f"{MOTION}/amendments", json=again, headers=desk)
        assert "already" in answer.json()["sentence"]
    assert main(["record", "verify", str(folder.path)]) == 0
