"""The lottery on a real server: files, check, commitment, digits, draw, and what everybody sees."""

import asyncio
import itertools
import json
import re
import shutil
from hashlib import sha256

import pytest
from lottery_files import BEACON, CHAMBER, QUOTAS, at_the_desk, following, people, plan, send_files
from servers import sample_folder, sql_store

from conference.cli import main
from conference.core.merkle import leaf_hash, verify_inclusion
from conference.deliberation.lottery.commands import (
    CancelLottery,
    CommitLottery,
    EndLottery,
    EnterLotteryValue,
    StartLottery,
    VoidLottery,
)
from conference.protocol import messages as m
from conference.protocol.messages import JobState, Role
from conference.server.record.store.verify import verify
from conference.sortition.commitment import pseudonym_of

pytestmark = pytest.mark.slow  # each test starts a worker that computes


@pytest.fixture(autouse=True)
def state_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


def codes_of(folder):
    """Id, code and pseudonym of everybody, as the organisers have them."""
    text = (folder.lottery / CHAMBER / "committed" / "codes.csv").read_text()
    return [line.split(",") for line in text.splitlines()[1:]]


def found_of(folder):
    store = sql_store(folder.record)
    try:
        return verify(store)
    finally:
        store.close()


async def test_a_lottery_from_the_files_to_everybody_who_was_drawn(folder):
    async with at_the_desk(folder) as (server, desk, http):
        sent = await send_files(http, folder.keys().desk_token)
        assert [answer.status_code for answer in sent] == [201, 201]
        assert sent[0].json()["sha256"] == sha256(people().encode()).hexdigest()
        checked = await desk.check()
        assert (checked.possible, checked.people, checked.eligible) == (True, 200, 200)
        committed = await desk.commit()
        assert committed.state is JobState.COMMITTED, committed.sentence
        view = await desk.see(lambda view: view.stage == "committed")
        assert (view.size, view.pool, view.entries, view.places) == (10, 200, 1000, 4)

        async with following(server, Role.OBSERVER) as watcher:
            await desk.start()
            await watcher.see(lambda view: view.stage == "live")
            await desk.enter("0", "4", "2")
            assert (await watcher.see(lambda v: len(v.agreed) == 2)).agreed == ("0", "4")
            await desk.enter(BEACON, first=3)
            seen = await watcher.see(lambda view: view.stage == "drawn")
            assert (seen.drawn, seen.seats, seen.number) == (None, None, None)
            own = await desk.see(lambda view: view.stage == "drawn")
            assert own.number == 42
            assert sum(own.drawn[:2]) == sum(own.drawn[2:]) == 10
            assert (await http.get(f"/lottery/{CHAMBER}/selected")).status_code == 404
            audit = (await http.get(f"/lottery/{CHAMBER}/files/audit.json")).json()
            assert "draw" not in audit
            await desk.job(JobState.DRAWN)
            await desk.written(1)

            await desk.reveal(20)
            shown = await watcher.see(lambda view: view.stage == "revealed")
        assert shown.drawn == own.drawn
        assert [len(one.seats) for one in shown.seats] == [10, 10]
        assert shown.reveal_ms == 20_000
        selected = (await http.get(f"/lottery/{CHAMBER}/selected")).text.split()
        assert len(selected) == 10
        audit = (await http.get(f"/lottery/{CHAMBER}/files/audit.json")).json()
        assert audit["draw"]["selected"] == selected
        assert (await http.get(f"/lottery/{CHAMBER}/files/report.html")).status_code == 200
    private = (folder.lottery / CHAMBER / "draw-1" / "selected.csv").read_text()
    assert all(name in private for name in selected)
    assert main(["sortition", "verify", str(folder.lottery / CHAMBER / "draw-1")]) == 0
    found = found_of(folder)
    assert found.holds, found.reason


async def test_everybody_can_check_with_their_code_that_they_are_in_the_pool(folder):
    async with at_the_desk(folder) as (_, desk, http):
        await send_files(http, folder.keys().desk_token)
        await desk.commit()
        root = (await desk.see()).pool_root
        for ident, code, pseudonym in codes_of(folder)[::37]:
            assert pseudonym_of(code, ident) == pseudonym
            proof = (await http.get(f"/lottery/{CHAMBER}/proof/{pseudonym}")).json()
            assert proof["line"].startswith(pseudonym + ",")
            assert verify_inclusion(
                bytes.fromhex(root),
                proof["size"],
                proof["index"],
                leaf_hash(proof["line"].encode()),
                [bytes.fromhex(node) for node in proof["path"]],
            )
        for stranger in ("0" * 64, "f" * 64, "x", pseudonym[:63]):
            answer = await http.get(f"/lottery/{CHAMBER}/proof/{stranger}")
            assert answer.status_code == 404


async def test_no_name_and_no_id_of_anybody_leaves_the_folder(folder):
    async with at_the_desk(folder) as (server, desk, http):
        await send_files(http, folder.keys().desk_token)
        await desk.commit()
        await desk.start()
        await desk.enter("0", "0", "7", BEACON)
        await desk.written(1)
        await desk.reveal(0)
        public = []
        for name in ("quotas.csv", "probabilities.csv", "pool.csv", "panels.csv", "report.html",
                     "audit.json", "draws.jsonl"):  # fmt: skip
            answer = await http.get(f"/lottery/{CHAMBER}/files/{name}")
            assert answer.status_code == 200, name
            public.append(answer.text)
        for name in ("codes.csv", "saved.npz", "selected.csv", "remaining.csv", "reserves.csv",
                     "pool.tree", "%2e%2e%2fimport%2fpeople.csv", "people.csv"):  # fmt: skip
            assert (await http.get(f"/lottery/{CHAMBER}/files/{name}")).status_code == 404, name
        size = server.writer.settled_size
        for number in range(size):
            public.append((await http.get(f"/record/entry/{number}")).text)
    code = codes_of(folder)[0][1]
    for text in public:
        assert "secret-" not in text
        assert "Nom " not in text
        assert code not in text
    record = folder.record.read_bytes()
    assert b"secret-" not in record
    modes = {path.stat().st_mode & 0o77 for path in folder.lottery.rglob("*")}
    assert modes == {0}


async def test_the_draw_is_withheld_from_the_record_until_it_is_revealed(folder):
    async with at_the_desk(folder) as (server, desk, http):
        await send_files(http, folder.keys().desk_token)
        await desk.commit()
        committed = (await http.get(f"/record/entry/{server.writer.settled_size - 1}")).json()
        by = json.loads(committed["body"])["by"]
        assert (committed["kind"], by) == ("lottery_committed", "this machine")
        await desk.start()
        await desk.must(EnterLotteryValue(CHAMBER, 0, "4"))
        last = server.writer.settled_size - 1
        pending = (await http.get(f"/record/entry/{last}")).json()
        assert (pending["kind"], pending["body"]) == ("lottery_value_entered", None)
        refused = await desk.ask(EnterLotteryValue(CHAMBER, 0, "4"))
        assert refused.code == "second_login"
        await desk.other.must(EnterLotteryValue(CHAMBER, 0, "4"))
        assert (await http.get(f"/record/entry/{last}")).json()["body"]
        await desk.enter("0", "7", BEACON, first=1)
        await desk.job(JobState.DRAWN)
        number = server.writer.settled_size - 1
        entry = (await http.get(f"/record/entry/{number}")).json()
        assert (entry["kind"], entry["body"]) == ("lottery_drawn", None)
        await desk.reveal(0)
        entry = (await http.get(f"/record/entry/{number}")).json()
        assert len(json.loads(entry["body"])["outcome"]["selected"]) == 10


async def test_a_commitment_is_signed_at_once(folder):
    async with at_the_desk(folder) as (server, desk, http):
        await send_files(http, folder.keys().desk_token)
        await desk.commit()
        size = server.writer.settled_size
        async with asyncio.timeout(5):  # heads are signed every ten seconds by themselves
            while (await http.get("/record/head")).json()["size"] < size:
                await asyncio.sleep(0.02)


async def test_a_rehearsal_draws_nobody_and_leaves_no_file(folder):
    async with at_the_desk(folder) as (_, desk, http):
        await send_files(http, folder.keys().desk_token)
        await desk.commit()
        await desk.start(rehearsal=True)
        await desk.enter("9", "9", "9", "no beacon yet")
        await desk.job(JobState.DRAWN)
        await desk.reveal(0)
        assert (await http.get(f"/lottery/{CHAMBER}/selected")).status_code == 404
        await desk.ask(EndLottery(CHAMBER))
        assert sorted(p.name for p in (folder.lottery / CHAMBER).iterdir()) == [
            "committed", "import",
        ]  # fmt: skip
        await desk.start()
        await desk.enter("0", "0", "0", BEACON)
        await desk.job(JobState.DRAWN)
        again = await desk.see(lambda view: view.stage == "drawn" and view.draw == 1)
        assert not again.rehearsal
    assert found_of(folder).holds


async def test_a_draw_after_a_restart_does_not_compute_anything_anew(folder):
    async with at_the_desk(folder) as (_, desk, http):
        await send_files(http, folder.keys().desk_token)
        await desk.commit()
        await desk.start()
        await desk.enter("0", "4")
    (folder.lottery / CHAMBER / "import" / "quotas.csv").unlink()
    async with at_the_desk(folder) as (_, desk, http):
        told = await desk.job(JobState.COMMITTED)
        assert told.eligible == 200
        await desk.enter("2", BEACON, first=2)
        await desk.written(1)
        await desk.reveal(0)
        assert len((await http.get(f"/lottery/{CHAMBER}/selected")).text.split()) == 10


async def test_a_draw_that_was_not_finished_is_finished_at_the_start(folder):
    async with at_the_desk(folder) as (_, desk, http):
        await send_files(http, folder.keys().desk_token)
        await desk.commit()
        own = folder.lottery / CHAMBER
        (own / "committed").rename(own / "elsewhere")  # so that it cannot be drawn
        await desk.start()
        await desk.enter("0", "4", "2", BEACON)
        failed = await desk.job(JobState.FAILED)
        assert "Restore the folder" in failed.sentence
    (own / "elsewhere").rename(own / "committed")
    async with at_the_desk(folder) as (_, desk, http):
        view = await desk.see(lambda view: view.stage == "drawn")
        assert view.number == 42
        await desk.written(1)
    shutil.rmtree(own / "draw-1")  # as if killed between the record and the files
    async with at_the_desk(folder) as (_, desk, http):
        await desk.written(1)
    assert (own / "draw-1" / "selected.csv").is_file()
    assert found_of(folder).holds


async def test_what_was_saved_for_another_commitment_is_never_drawn_from(folder):
    async with at_the_desk(folder) as (_, desk, http):
        await send_files(http, folder.keys().desk_token)
        await desk.commit()
        await send_files(http, folder.keys().desk_token, "other", people(seed=8))
        await desk.commit(lottery="other")
        own = folder.lottery / CHAMBER / "committed"
        shutil.rmtree(own)
        shutil.copytree(folder.lottery / "other" / "committed", own)
        await desk.start()
        await desk.enter("0", "4", "2", BEACON)
        failed = await desk.job(JobState.FAILED)
        assert "not what the record says" in failed.sentence


@pytest.mark.parametrize(
    ("pool", "quotas", "file", "count"),
    [
        (people().replace("female", "unknown"), QUOTAS, "people.csv", None),
        (people(), QUOTAS.replace("4,6", "6,4"), "quotas.csv", 1),
        *(
            pytest.param(*case, marks=pytest.mark.thorough)
            for case in [
                ("ID,Name\n1,x\n", QUOTAS, "people.csv", 2),
                ("", QUOTAS, "people.csv", None),
                (people(), "feature,value,min\n", "quotas.csv", 1),
                (b"\xff\xfe\x00", QUOTAS, "people.csv", None),
                (people(), b"\x00\x01", "quotas.csv", None),
            ]
        ),
    ],
)
async def test_wrong_files_are_told_with_every_fault_and_change_nothing(
    folder, pool, quotas, file, count
):
    async with at_the_desk(folder) as (server, desk, http):
        await send_files(http, folder.keys().desk_token, pool=pool, quotas=quotas)
        failed = await desk.commit()
        assert failed.state is JobState.FAILED
        assert failed.faults, failed.sentence
        assert {fault.file for fault in failed.faults} == {file}
        assert count is None or len(failed.faults) + failed.more == count
        assert not server.writer.settled.lottery.runs
        assert sorted(p.name for p in (folder.lottery / CHAMBER).iterdir()) == ["import"]
        await send_files(http, folder.keys().desk_token)
        assert (await desk.commit()).state is JobState.COMMITTED


async def test_more_faults_than_are_listed_are_counted(folder):
    async with at_the_desk(folder) as (_, desk, http):
        count = itertools.count()
        wrong = re.sub("young|old", lambda _: f"unheard of {next(count)}", people(3000))
        await send_files(http, folder.keys().desk_token, pool=wrong)
        failed = await desk.check()
        assert len(failed.faults) == 200
        assert 200 + failed.more == wrong.count("unheard of")
        assert f"{200 + failed.more:,} faults" in failed.sentence


async def test_quotas_that_cannot_be_met_get_reasons_and_the_smallest_change(folder):
    async with at_the_desk(folder) as (_, desk, http):
        pool = people().replace(",old", ",young")
        await send_files(http, folder.keys().desk_token, pool=pool)
        checked = await desk.check()
        assert checked.possible is False
        assert checked.reasons
        assert any("old" in change for change in checked.relaxation)
        failed = await desk.commit()
        assert (failed.state, failed.possible) == (JobState.FAILED, False)
        assert failed.relaxation == checked.relaxation


async def test_digits_without_a_beacon_are_told_to_be_few(folder):
    async with at_the_desk(folder) as (_, desk, http):
        few = QUOTAS.replace("4,6", "0,3").replace("2,5", "0,3")
        await send_files(http, folder.keys().desk_token, pool=people(1500), quotas=few)
        wanted = {"size": 1, "beacon_from": "", "entries": 1000}
        checked = await desk.check(**wanted)
        assert "1,000 different panels" in checked.sentence
        told = await desk.commit(**wanted)
        assert "1,000 different panels" in told.sentence
        assert "beacon" in told.sentence


async def test_computing_is_cancelled_at_any_moment_and_nothing_has_changed(folder):
    async with at_the_desk(folder) as (server, desk, http):
        await send_files(http, folder.keys().desk_token, pool=people(60_000))
        await desk.ask(plan(CommitLottery))
        await desk.hear(m.LotteryJob, lambda one: one.done > 0)
        other = await desk.ask(plan(CommitLottery, lottery="other"))
        assert other.code == "busy"
        busy = await send_files(http, folder.keys().desk_token)
        assert [answer.status_code for answer in busy] == [409, 409]
        assert isinstance(await desk.ask(CancelLottery(CHAMBER)), m.Ack)
        await desk.job(JobState.CANCELLED)
        assert not server.writer.settled.lottery.runs
        names = [path.name for path in (folder.lottery / CHAMBER).iterdir()]
        assert names == ["import"]
        await send_files(http, folder.keys().desk_token)
        assert (await desk.commit()).state is JobState.COMMITTED


async def test_a_repeated_message_is_answered_again_and_not_done_twice(folder):
    async with at_the_desk(folder) as (server, desk, http):
        await send_files(http, folder.keys().desk_token)
        await desk.begin(plan(CommitLottery), "once")
        await desk.must(plan(CommitLottery), "once")
        await desk.job(JobState.COMMITTED)
        size = server.writer.settled_size
        await desk.must(plan(CommitLottery), "once")
        refused = await desk.ask(plan(CommitLottery))
        assert refused.code == "committed_already"
        assert server.writer.settled_size == size
        answers = await send_files(http, folder.keys().desk_token)
        assert [answer.status_code for answer in answers] == [409, 409]


async def test_only_the_desk_sends_files_and_asks_for_lotteries(folder):
    async with at_the_desk(folder) as (server, _, http):
        assert (await send_files(http, "wrong"))[0].status_code == 403
        assert (await send_files(http, "no"))[1].status_code == 403
        assert not folder.lottery.exists()
        bad = {"Authorization": f"Bearer {folder.keys().desk_token}"}
        for place in ("Bad Name/people", "ok/codes", "%2e%2e/people"):
            answer = await http.put(f"/api/lottery/{place}", content="x", headers=bad)
            assert answer.status_code == 404, place
        async with following(server, Role.OBSERVER) as watcher:
            for message in (
                plan(CommitLottery),
                CancelLottery(CHAMBER),
                StartLottery(CHAMBER),
                EnterLotteryValue(CHAMBER, 0, "1"),
            ):
                assert (await watcher.ask(message)).code == "not_allowed"


async def test_a_second_desk_is_told_how_the_computing_stands(folder):
    async with at_the_desk(folder) as (server, desk, http):
        await send_files(http, folder.keys().desk_token)
        async with following(server, Role.DESK, folder.keys().desk_token) as second:
            told = await second.job(JobState.IDLE)
            assert "people, " in told.sentence
            assert "quotas, " in told.sentence
        await desk.commit()
        async with following(server, Role.DESK, folder.keys().desk_token) as third:
            told = await third.job(JobState.COMMITTED)
            assert told.possible


async def test_a_second_draw_keeps_the_first_and_is_logged(folder):
    async with at_the_desk(folder) as (_, desk, http):
        await send_files(http, folder.keys().desk_token)
        await desk.commit()
        await desk.start()
        await desk.enter("0", "4", "2", BEACON)
        await desk.written(1)
        await desk.reveal(0)
        await desk.ask(VoidLottery(CHAMBER, "A drum stood still"))
        assert (await http.get(f"/lottery/{CHAMBER}/selected")).status_code == 404
        await desk.start(reason="A drum stood still")
        await desk.enter("1", "1", "1", BEACON)
        await desk.written(2)
        await desk.reveal(0)
        log = (await http.get(f"/lottery/{CHAMBER}/files/draws.jsonl")).text.splitlines()
        assert [json.loads(line)["digits"] for line in log] == ["042", "111"]
        view = await desk.see(lambda view: view.stage == "revealed" and view.draw == 2)
        assert view.reason == "A drum stood still"
    assert (folder.lottery / CHAMBER / "draw-1" / "selected.csv").is_file()
    assert main(["sortition", "verify", str(folder.lottery / CHAMBER / "draw-2")]) == 1
    assert found_of(folder).holds


async def test_files_are_told_apart_by_their_tags(folder):
    async with at_the_desk(folder) as (_, desk, http):
        await send_files(http, folder.keys().desk_token)
        await desk.commit()
        first = await http.get(f"/lottery/{CHAMBER}/files/pool.csv")
        same = {"If-None-Match": first.headers["ETag"]}
        again = await http.get(f"/lottery/{CHAMBER}/files/pool.csv", headers=same)
        assert (first.status_code, again.status_code) == (200, 304)
        report = await http.get(f"/lottery/{CHAMBER}/files/report.html")
        policy = report.headers.get_list("Content-Security-Policy")
        assert len(policy) == 1
        assert "default-src 'none'" in policy[0]
        assert "frame-ancestors 'none'" in policy[0]
        assert report.headers["Content-Disposition"] == 'inline; filename="report.html"'


async def test_a_server_that_stops_leaves_no_worker_behind(folder):
    async with at_the_desk(folder) as (_, desk, http):
        await send_files(http, folder.keys().desk_token, pool=people(60_000))
        await desk.ask(plan(CommitLottery))
        await desk.hear(m.LotteryJob, lambda one: one.done > 0)
    assert [path.name for path in (folder.lottery / CHAMBER).iterdir()] == ["import"]
