"""The record says which login asked for what; ballots, rooms and the server itself name nobody."""

import asyncio
import json
from dataclasses import replace

import pytest
from meetings import Asks, of
from public_verifier import verifier
from servers import POLL, Bench, sample_folder, serving, sql_store, talking
from visitors import asking

from conference.cli import main
from conference.core.ids import PartyId
from conference.core.merkle import MerkleTree
from conference.core.seal import Entry, seal
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PreparePoll
from conference.deliberation.rooms.commands import SetHeadcount
from conference.deliberation.sender import DESK
from conference.protocol.codec import by_of
from conference.protocol.messages import Ack, Role
from conference.server.record.acts import MOST
from conference.server.record.store.entries import Commit
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.verify import verify
from conference.server.record.transparency.export import export

ANN = replace(DESK, login="Ann")


async def hold(bench):
    """A poll with a ballot, which Ann closes after she and a facilitator have set headcounts."""
    await bench.prepare()
    await bench.cast(1)
    await bench.ask(of(1, SetHeadcount(12)))
    await bench.ask(Asks(ANN, SetHeadcount(13, PartyId(2))))
    await bench.ask(Asks(ANN, ClosePoll(POLL)))


async def test_an_entry_says_which_login_asked_and_rooms_and_ballots_do_not():
    async with Bench() as bench:
        await hold(bench)
        entries = list(bench.store.entries())
        assert [(one.kind, by_of(one.body)) for one in entries[-4:]] == [
            ("ballot_cast", ""),
            ("headcount_set", ""),
            ("headcount_set", "Ann"),
            ("poll_closed", "Ann"),
        ]
        assert verify(bench.store).holds
        newest = [(act.number, act.kind, act.by, act.about) for act in bench.writer.acts.newest()]
        last = entries[-1].number
        assert newest == [
            (last, "poll_closed", "Ann", POLL),
            (last - 1, "headcount_set", "Ann", "2"),
        ]
        assert list(bench.fresh().acts.newest()) == list(bench.writer.acts.newest())


async def test_a_commit_that_failed_was_nobodys_act():
    async with Bench() as bench:
        await bench.prepare()
        bench.store.broken = "The disk is full."
        await bench.ask(Asks(ANN, ClosePoll(POLL)))
        assert list(bench.writer.acts.newest()) == []


async def test_only_the_last_acts_are_kept_at_hand():
    async with Bench() as bench:
        await bench.prepare()
        for count in range(MOST + 5):
            await bench.ask(Asks(ANN, SetHeadcount(20 + count, PartyId(0))))
        acts = list(bench.writer.acts.newest())
        assert len(acts) == MOST
        assert acts[0].number == bench.writer.tree.size - 1


async def test_both_verifiers_count_who_asked_and_find_a_ballot_that_says_so(tmp_path):
    async with Bench() as bench:
        await hold(bench)
    public = verifier
    export(bench.store, tmp_path / "record.jsonl")
    with (tmp_path / "record.jsonl").open() as lines:
        found = public.report(*public.verify(lines))
    assert found["verified"], found["reason"]
    assert found["asked_by"] == {"Ann": 2}
    assert "Ann (2)" in " ".join(public.sentences(found))
    forged = altered(bench.store.entries())
    report = verify(forged)
    assert "names who asked" in report.reason
    export(forged, tmp_path / "forged.jsonl")
    with (tmp_path / "forged.jsonl").open() as lines:
        found = public.report(*public.verify(lines))
    assert (found["first_bad"], "names who asked" in found["reason"]) == (report.first_bad, True)


def altered(entries):
    """The same record, with hashes that fit, in which the ballots say who asked for them."""
    tree, store = MerkleTree(), MemoryStore()
    for one in map(Entry._make, entries):
        body = one.body
        if one.kind == "ballot_cast":
            body = json.dumps({"by": "Ann", **json.loads(body)}, separators=(",", ":")).encode()
        sealed = seal(tree, one.time, [(one.kind, body)])
        store.append(Commit(sealed.entries, sealed.head))
    return store


@pytest.mark.sockets
async def test_the_record_names_who_opened_a_poll(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, asking(server) as http:
        assert await asyncio.to_thread(main, ["password", str(folder.path), "--name", "Ann"]) == 0
        password = capsys.readouterr().out.split()[4]
        async with talking(server, Role.DESK, password) as desk:
            await desk.ask(PreparePoll(POLL, "30% or 40%?", ("30%", "40%")))
            assert isinstance(await desk.ask(OpenPoll(POLL)), Ack)
        store = sql_store(folder.record)
        number = next(one.number for one in store.others() if one.kind == "poll_opened")
        store.close()
        entry = (await http.get(f"/record/entry/{number}")).json()
        assert (entry["about"], json.loads(entry["body"])["by"]) == ({"by": "Ann"}, "Ann")
        first = (await http.get("/record/entry/0")).json()
        assert (first["about"], "by" in json.loads(first["body"])) == (None, False)
