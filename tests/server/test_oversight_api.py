"""Panels of oversight over HTTP: facts for who was drawn, reports for everybody."""

import asyncio

import httpx
import pytest
from drawn_panels import BADGES, draw_panel
from servers import sample_folder, serving, talking

from conference.cli import main
from conference.core.ids import ItemId, PollId
from conference.deliberation.polls.commands import OpenPoll, PreparePoll, VoidPoll
from conference.deliberation.programme.commands import MoveItem
from conference.protocol.messages import Ack, Role

FACTS, REPORTS, PANELS = (f"/api/oversight/{one}" for one in ("facts", "reports", "panels"))
SEATED = {"panel": "chamber", "title": "First panel", "replaces": None}


@pytest.fixture
def folder(tmp_path):
    made = sample_folder(tmp_path)
    draw_panel(made)
    return made


def asking(server):
    return httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}")


def desk_of(folder):
    return {"Authorization": f"Bearer {folder.keys().desk_token}"}


async def test_the_desk_seats_a_panel_and_nobody_else(folder):
    async with serving(folder) as server, asking(server) as http:
        assert (await http.post(PANELS, json=SEATED)).status_code == 403
        desk = desk_of(folder)
        assert (await http.post(PANELS, json={}, headers=desk)).status_code == 400
        wrong = await http.post(PANELS, json=SEATED | {"panel": "nothing"}, headers=desk)
        assert (wrong.status_code, wrong.json()["code"]) == (409, "bad_panel")
        answer = await http.post(PANELS, json=SEATED, headers=desk)
        (panel,) = answer.json()["panels"]
        assert (panel["title"], panel["members"], panel["until"]) == ("First panel", 10, None)


async def test_facts_are_for_badges_of_the_panel_and_tell_nothing_of_votes(folder):
    async with serving(folder) as server, asking(server) as http:
        for badge in (BADGES[0], "nobody:1", "no badge"):
            refused = await http.post(FACTS, json={"badge": badge})
            assert refused.status_code == 403  # no panel sits
        desk = desk_of(folder)
        await http.post(PANELS, json=SEATED, headers=desk)
        async with talking(server, Role.DESK, folder.keys().desk_token) as talk:
            items = server.writer.settled.programme.items
            poll = PreparePoll(PollId("p"), "Who?", ("A", "B"))
            for command in (
                MoveItem(ItemId(items[2].id), None),
                poll,
                OpenPoll(PollId("p")),
                VoidPoll(PollId("p"), "The lights went out."),
            ):
                assert isinstance(await talk.ask(command), Ack)
        assert (await http.post(FACTS, json={"badge": "nobody:1"})).status_code == 403
        assert (await http.post(FACTS, json=[])).status_code == 400
        answer = await http.post(FACTS, json={"badge": BADGES[0]})
        facts = answer.json()
        assert (facts["panel"], facts["agenda"], facts["orders"]) == ("First panel", [], [])
        (drawn,) = facts["selection"]
        assert (drawn["stage"], len(drawn["digest"])) == ("revealed", 64)
        voided, moved, *_ = facts["changes"]
        assert voided["text"] == "The poll p was declared void: The lights went out."
        assert moved["text"].endswith("was moved: it now stands at the beginning.")
        assert voided["by"] == "this machine"
        again = await http.post(FACTS, json={"badge": BADGES[1]})
        assert again.json()["changes"] == facts["changes"]


async def test_a_report_is_read_by_everybody_and_stands_in_the_record(folder, capsys):
    async with serving(folder) as server, asking(server) as http:
        await http.post(PANELS, json=SEATED, headers=desk_of(folder))
        report = {"badge": BADGES[3], "title": "The order", "text": "It was changed.\n\nTwice."}
        assert (await http.post(REPORTS, json=report | {"badge": "x:1"})).status_code == 403
        assert (await http.post(REPORTS, json={"badge": BADGES[3]})).status_code == 400
        empty = await http.post(REPORTS, json=report | {"text": " "})
        assert (empty.status_code, empty.json()["code"]) == (409, "bad_report")
        for _ in range(2):
            assert (await http.post(REPORTS, json=report)).json() == {"report": 1}
        (found,) = (await http.get("/api/oversight")).json()["reports"]
        assert (found["panel"], found["title"], found["text"]) == (
            "First panel", "The order", "It was changed.\n\nTwice.",
        )  # fmt: skip
        assert BADGES[3].partition(":")[2] not in (await http.get("/api/oversight")).text
        minutes = await http.get("/minutes")
        assert minutes.status_code == 200
    async with serving(folder) as server, asking(server) as http:
        assert len((await http.get("/api/oversight")).json()["reports"]) == 1
    assert main(["record", "verify", str(folder.path)]) == 0


async def test_wrong_badges_are_answered_so_often_and_then_told_to_wait(folder):
    async with serving(folder) as server, asking(server) as http:
        wrong = (http.post(FACTS, json={"badge": f"x:{n}"}) for n in range(60))
        codes = [answer.status_code for answer in await asyncio.gather(*wrong)]
        assert set(codes) == {403, 429}
