"""Priorities over HTTP: by a room's code or token, by an assembly's code, read by desks."""

import asyncio
import json

import httpx
import pytest
from servers import sample_folder, serving
from visitors import join_code

from conference.cli import main
from conference.core.clock import Millis
from conference.deliberation.priorities.commands import SetGathering
from conference.deliberation.sender import SERVER
from conference.server.members import meeting_of
from conference.server.record.asking import answer_to
from conference.server.record.exchange import Done
from conference.server.record.store.sqlite import SqliteStore
from conference.server.record.store.verify import verify

OWN, ALL, ASSEMBLIES = "/api/priorities/own", "/api/priorities", "/api/priorities/assemblies"
HOMES, BUSES = {"title": "Homes", "why": "Rents."}, {"title": "Buses", "why": ""}


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


def http_of(server):
    return httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}")


def shows(secret):
    return {"Authorization": f"Bearer {secret}"}


def said(version, *priorities, **other):
    fields = {"version": version, "language": "en", "headcount": 12}
    return {**fields, "priorities": list(priorities), **other}


async def gathering(server, closes_at=None):
    answer = await answer_to(server.writer, SERVER, SetGathering(Millis(0), closes_at))
    assert isinstance(answer, Done)


@pytest.fixture
async def served(folder):
    async with serving(folder) as server, http_of(server) as http:
        desk = folder.keys().desk_token
        codes = (await http.get("/api/codes", headers=shows(desk))).json()
        yield server, http, desk, [row["facilitator_code"] for row in codes]


async def test_a_room_sends_corrects_and_withdraws_and_sees_what_the_hall_has(served):
    server, http, _, codes = served
    await gathering(server)
    own = shows(codes[0])
    before = (await http.get(OWN, headers=own)).json()
    assert (before["whose"], before["sent"], before["receipt"]) == ("room/0", None, None)
    sent = (await http.post(OWN, json=said(0, HOMES, BUSES), headers=own)).json()
    assert [one["title"] for one in sent["sent"]["priorities"]] == ["Homes", "Buses"]
    again = (await http.post(OWN, json=said(0, HOMES, BUSES), headers=own)).json()
    assert (again["receipt"], again["sent"]) == (sent["receipt"], sent["sent"])
    entry = (await http.get(f"/record/entry/{sent['receipt']['entry']}")).json()
    assert (entry["leaf"], entry["kind"]) == (sent["receipt"]["leaf"], "priorities_received")
    corrected = (await http.post(OWN, json=said(1, BUSES), headers=own)).json()
    assert corrected["sent"]["version"] == 2 and corrected["receipt"] != sent["receipt"]
    gone = (await http.post(OWN, json={"version": 2, "priorities": []}, headers=own)).json()
    assert gone["sent"]["withdrawn"] and gone["sent"]["version"] == 3
    assert (await http.get(OWN, headers=own)).json()["sent"] == gone["sent"]


async def test_what_is_refused_says_what_to_do_and_loses_nothing(served):
    server, http, _, codes = served
    own = shows(codes[0])
    early = await http.post(OWN, json=said(0, HOMES), headers=own)
    assert (early.status_code, early.json()["code"]) == (409, "not_gathered")
    await gathering(server)
    await http.post(OWN, json=said(0, HOMES), headers=own)
    late = await http.post(OWN, json=said(0, BUSES), headers=own)
    assert (late.status_code, late.json()["code"]) == (409, "changed_since")
    for wrong, sentence in (
        (said(1, HOMES, headcount=0), "how many people"),
        (said(1, HOMES, language="?"), "language"),
        (said(1, *[HOMES] * 6), "more than five"),
        (said(1, {"title": "x" * 500}), "too long"),
        ({"priorities": [HOMES]}, "no list"),
        ([], "no list"),
    ):
        refused = await http.post(OWN, json=wrong, headers=own)
        assert refused.status_code == 400 and sentence in refused.json()["sentence"], wrong
    assert (await http.post(OWN, content=b"x" * 70_000, headers=own)).status_code == 400


async def test_only_facilitators_and_assemblies_send_and_guesses_are_counted(served, folder):
    server, http, desk, codes = served
    await gathering(server)
    assert (await http.get(OWN)).status_code == 403
    assert (await http.get(OWN, headers=shows("ABCD-EFGH"))).status_code == 403
    assert (await http.get(OWN, headers=shows(join_code(folder)))).status_code == 403
    assert (await http.get(OWN, headers=shows(desk))).status_code == 403
    statuses = [(await http.get(OWN, headers=shows(f"WRONG{n}"))).status_code for n in range(80)]
    assert 429 in statuses
    assert (await http.get(OWN, headers=shows(codes[0]))).status_code == 200


async def test_assemblies_get_codes_of_their_own_which_only_a_director_makes(served):
    server, http, desk, codes = served
    await gathering(server)
    area = min(server.writer.settled.founding.areas)
    table = {"assemblies": [["Hill", area], ["Vale", area]], "anew": False}
    assert (await http.post(ASSEMBLIES, json=table)).status_code == 403
    assert (await http.post(ASSEMBLIES, json=table, headers=shows(codes[0]))).status_code == 403
    made = (await http.post(ASSEMBLIES, json=table, headers=shows(desk))).json()["codes"]
    assert [row[:3] for row in made] == [[1, "Hill", area], [2, "Vale", area]]
    own = shows(made[0][3].lower())
    sent = (await http.post(OWN, json=said(0, HOMES, language="cy"), headers=own)).json()
    assert (sent["whose"], sent["name"], sent["sent"]["language"]) == ("assembly/1", "Hill", "cy")
    assert (await http.post(ASSEMBLIES, json=table, headers=shows(desk))).json() == {"codes": []}
    anew = table | {"anew": True}
    again = (await http.post(ASSEMBLIES, json=anew, headers=shows(desk))).json()["codes"]
    assert (await http.get(OWN, headers=own)).status_code == 403
    assert (await http.get(OWN, headers=shows(again[0][3]))).json()["sent"] == sent["sent"]
    wrong = table | {"assemblies": [["Far", "nowhere"]]}
    refused = await http.post(ASSEMBLIES, json=wrong, headers=shows(desk))
    assert (refused.status_code, refused.json()["code"]) == (409, "bad_priorities")
    assert (await http.post(ASSEMBLIES, json=[], headers=shows(desk))).status_code == 400


async def test_the_desk_reads_them_a_page_at_a_time(served):
    server, http, desk, codes = served
    await gathering(server)
    for place, code in enumerate(codes[:3]):
        await http.post(OWN, json=said(0, HOMES if place else BUSES), headers=shows(code))
    assert (await http.get(ALL)).status_code == 403
    found = (await http.get(f"{ALL}?find=rents&limit=1", headers=shows(desk))).json()
    assert (found["total"], [row["whose"] for row in found["rows"]]) == (2, ["room/1"])
    everybody = (await http.get(f"{ALL}?state=all", headers=shows(desk))).json()
    assert everybody["total"] == 6
    assert (await http.get(f"{ALL}?after=x", headers=shows(desk))).status_code == 400


async def test_many_rooms_at_once_are_all_received_in_few_commits(served):
    server, http, _, codes = served
    await gathering(server)
    sending = (http.post(OWN, json=said(0, HOMES), headers=shows(code)) for code in codes)
    answers = await asyncio.gather(*sending)
    assert [one.status_code for one in answers] == [200] * 6
    assert server.writer.settled.priorities.total == 6


async def test_receipts_and_codes_are_there_after_a_restart_and_the_record_verifies(folder):
    desk = folder.keys().desk_token
    async with serving(folder) as server, http_of(server) as http:
        await gathering(server)
        area = min(server.writer.settled.founding.areas)
        table = {"assemblies": [["Hill", area]], "anew": False}
        made = (await http.post(ASSEMBLIES, json=table, headers=shows(desk))).json()["codes"]
        own = shows(made[0][3])
        sent = (await http.post(OWN, json=said(0, HOMES), headers=own)).json()
    async with serving(folder) as server, http_of(server) as http:
        found = (await http.get(OWN, headers=own)).json()
        assert (found["sent"], found["receipt"]) == (sent["sent"], sent["receipt"])
    store = SqliteStore(folder.record)
    try:
        assert verify(store).holds
    finally:
        store.close()


def told(capsys, *words):
    capsys.readouterr()
    status = main([str(one) for one in words])
    out = capsys.readouterr()
    return status, out.out if status == 0 else out.err


def test_codes_and_exports_are_made_without_a_server(folder, tmp_path, capsys):
    area = meeting_of(folder).founding.areas[min(meeting_of(folder).founding.areas)]
    table, codes = tmp_path / "assemblies.csv", tmp_path / "codes.csv"
    table.write_text(f"name;area\nHill;{area.id}\nVale;{area.name}\n")
    make = ("priorities", "codes", folder.path, table, "--to", codes)
    status, out = told(capsys, *make, "--address", "https://vote.example.org/", "--json")
    assert (status, json.loads(out)["codes"]) == (0, 2)
    lines = codes.read_text().splitlines()
    assert len(lines) == 3 and "https://vote.example.org/priorities#" in lines[1]
    assert codes.stat().st_mode & 0o077 == 0
    assert json.loads(told(capsys, *make, "--json")[1])["codes"] == 0
    assert json.loads(told(capsys, *make, "--anew", "--json")[1])["codes"] == 2
    table.write_text("name,area\nHill,nowhere\n,x\n")
    status, err = told(capsys, *make)
    assert status == 2 and "fault" in err
    export = ("priorities", "export", folder.path, "--to")
    assert told(capsys, *export, tmp_path / "a.csv")[0] == 0
    assert told(capsys, *export, tmp_path / "a.json")[0] == 0
    assert json.loads((tmp_path / "a.json").read_text())["assemblies"] == []
    assert told(capsys, *export, tmp_path / "a.txt")[0] == 2


async def test_codes_are_made_by_the_server_that_has_the_folder(folder, tmp_path):
    async with serving(folder) as server:
        table, codes = tmp_path / "assemblies.csv", tmp_path / "codes.csv"
        area = min(server.writer.settled.founding.areas)
        table.write_text(f"name,area\nHill,{area}\n")
        words = ["priorities", "codes", str(folder.path), str(table), "--to", str(codes)]
        assert await asyncio.to_thread(main, words) == 0
        assert [*server.writer.settled.priorities.assemblies] == [1]
