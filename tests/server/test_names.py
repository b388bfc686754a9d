"""Polls by name on the server: stored, restarted, verified, asked for over HTTP."""

import asyncio

from servers import POLL, Bench, sample_folder, serving, sql_store, state, talking
from visitors import asking, desk_of, join_code

from conference.core.ids import PartyId, PollId
from conference.core.merkle import MerkleTree, leaf_hash
from conference.core.seal import seal
from conference.deliberation.polls.commands import Cast, ClosePoll, OpenPoll, PreparePoll, VoidPoll
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.events import PollPrepared
from conference.deliberation.polls.model import Poll
from conference.deliberation.polls.names import by_name
from conference.deliberation.rooms.commands import SetHeadcount
from conference.protocol import messages as m
from conference.protocol.codec import decode_event, encode_event
from conference.protocol.messages import Role
from conference.server.record.exchange import Done
from conference.server.record.replay import replay
from conference.server.record.snapshot import read_snapshot
from conference.server.record.snapshots import Snapshots
from conference.server.record.store.entries import Commit
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.verify import verify

SECRET = Poll(POLL, "30% or 40%?", ("30%", "40%"))
NAMED = Poll(PollId("who"), "Who is for it?", ("Yes", "No"), named=True)


async def opened(bench, poll=NAMED):
    """The bench's conference with another poll open."""
    await bench.prepare(headcount=20)
    await bench.ask(ClosePoll(POLL))
    await bench.ask(preparing(poll))
    assert isinstance(await bench.ask(OpenPoll(poll.id)), Done)


async def test_a_restarted_server_knows_the_names_and_gives_the_same_receipts(tmp_path):
    store = sql_store(tmp_path / "record.sqlite3")
    async with Bench(store) as bench:
        await opened(bench)
        first = await bench.cast(1, 0, poll=NAMED.id, name="Ada")
        others = [bench.cast(n, 1, party=n % 3, poll=NAMED.id, name=f"N{n}") for n in range(2, 9)]
        await asyncio.gather(*others)
        changed = await bench.cast(2, 0, party=2, poll=NAMED.id, name="Bea", revision=2)
    async with Bench(store) as again:
        box = again.writer.settled.polls.boxes[NAMED.id]
        assert by_name(box) == by_name(bench.writer.settled.polls.boxes[NAMED.id])
        assert by_name(box)[:2] == [("Ada", 0, (0,)), ("Bea", 2, (0,))]
        assert await again.cast(1, 0, poll=NAMED.id, name="Ada") == first
        assert await again.cast(2, 0, party=2, poll=NAMED.id, name="Bea", revision=2) == changed
        assert (await again.cast(1, 0, poll=NAMED.id, name="Eve")).code == "superseded"
        await again.ask(ClosePoll(NAMED.id))
        path = tmp_path / "snapshot.bin"
        await Snapshots(again.writer, store, path, 0).write()
    known = read_snapshot(path, store.root)
    short = replay(store.entries(known[0].size), store.roll(), known)
    assert state(short) == state(replay(store.entries(), store.roll()))
    assert by_name(short.meeting.polls.boxes[NAMED.id]) == by_name(box)
    assert verify(store).holds
    store.close()


async def test_a_secret_polls_database_has_no_name_even_when_one_was_sent(tmp_path):
    path = tmp_path / "record.sqlite3"
    store = sql_store(path)
    async with Bench(store) as bench:
        await bench.prepare()
        named = bench.cast(1, name="Ada Lovelace")
        answers = await asyncio.gather(named, bench.cast(2), bench.cast(3, 1))
        assert answers[0].code == "takes_no_names"
        assert all(isinstance(answer, Done) for answer in answers[1:])
        await bench.ask(ClosePoll(POLL))
    bodies = [entry.body for entry in store.entries() if entry.kind == "ballot_cast"]
    store.close()
    assert len(bodies) == 2
    assert all(b"name" not in body for body in bodies)
    assert all(b"Lovelace" not in file.read_bytes() for file in tmp_path.iterdir())


def changed_ballot(bench, poll, **fields):
    """The record with another ballot, with hashes that fit: such as no server of ours writes."""
    entries = list(bench.store.entries())
    place = next(
        n for n, e in enumerate(entries) if e.kind == "ballot_cast" and poll in e.body.decode()
    )
    event = decode_event("ballot_cast", entries[place].body)._replace(**fields)
    store, tree, rows = MemoryStore(), MerkleTree(), []
    for number, (_, time, kind, body, _) in enumerate(entries):
        written = encode_event(event) if number == place else (kind, body)
        sealed = seal(tree, time, [written])
        rows += sealed.entries
    store.append(Commit(rows, sealed.head, tuple(bench.store.roll())))
    return place, verify(store)


async def test_a_name_in_a_secret_poll_and_none_in_a_named_one_are_found():
    async with Bench() as bench:
        await bench.prepare()
        await bench.cast(1)
        await bench.ask(ClosePoll(POLL))
        await bench.ask(preparing(NAMED))
        await bench.ask(OpenPoll(NAMED.id))
        await bench.cast(1, poll=NAMED.id, name="Ada")
    assert verify(bench.store).holds
    number, found = changed_ballot(bench, "rate", name="Ada")
    assert (found.first_bad, found.reason) == (
        number,
        "it is a ballot with a name in a secret poll",
    )
    number, found = changed_ballot(bench, "who", name="")
    assert found.first_bad == number
    assert "without a name" in found.reason


def test_entries_of_before_there_were_names_are_read_as_secret():
    body = b'{"choice":[1],"key":"%b","party":3,"poll":"p","revision":1}' % (b"0" * 32)
    event = decode_event("ballot_cast", body)
    assert event.name == ""
    assert encode_event(event) == ("ballot_cast", body)
    prepared = PollPrepared(SECRET)
    kind, body = encode_event(prepared)
    old = body.replace(b'"named":false,', b"")
    assert old != body
    assert decode_event(kind, old) == prepared


async def test_everybody_can_read_who_voted_how_once_it_has_closed(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, asking(server) as http, desk_of(server, folder) as desk:
        await desk.ask(SetHeadcount(30, party=0))
        for poll in (NAMED, SECRET):
            prepared = PreparePoll(poll.id, poll.question, poll.options, named=poll.named)
            assert isinstance(await desk.ask(prepared), m.Ack)
        await desk.ask(OpenPoll(NAMED.id))
        async with talking(server, Role.PERSON, join_code(folder)) as person:

            async def cast(key, choice, revision=1, **name):
                return await person.ask(Cast(NAMED.id, key * 32, revision, (choice,), **name))

            assert (await cast("a", 0)).code == "needs_name"
            assert isinstance(await cast("a", 0, name="Zoë"), m.Ack)
            ack = await cast("a", 1, 2, name="Zoë")
        async with talking(server, Role.PERSON, join_code(folder)) as other:
            await other.ask(Cast(NAMED.id, "b" * 32, 1, (0,), "ada"))
        early = await http.get("/record/names/who")
        assert (early.status_code, early.json()["code"]) == (404, "withheld")
        assert (await http.get("/record/names")).json() == {"polls": []}
        await desk.ask(ClosePoll(NAMED.id))
        entry = (await http.get(f"/record/entry/{ack.receipt.entry}")).json()
        assert '"name":"Zoë"' in entry["body"]
        text = f"{entry['number']}\n{entry['time']}\n{entry['kind']}\n{entry['body']}"
        assert leaf_hash(text.encode()).hex() == ack.receipt.leaf
        call = (await http.get("/record/names/who")).json()
        party = server.writer.settled.rooms.parties[PartyId(0)].name
        assert [(row["name"], row["party_name"], row["answer"]) for row in call["names"]] == [
            ("ada", party, "Yes"),
            ("Zoë", party, "No"),
        ]
        assert (call["ballots"], call["found"]) == (2, 2)
        found = (await http.get("/record/names/who?find=ZO%C3%8B&limit=1")).json()
        assert [row["name"] for row in found["names"]] == ["Zoë"]
        rest = (await http.get("/record/names/who?after=1")).json()
        assert [row["name"] for row in rest["names"]] == ["Zoë"]
        (listed,) = (await http.get("/record/names")).json()["polls"]
        assert (listed["id"], listed["ballots"]) == ("who", 2)
        for name in (POLL, "nothing"):
            assert (await http.get(f"/record/names/{name}")).status_code == 404
        await desk.ask(OpenPoll(POLL))
        assert (await http.get(f"/record/names/{POLL}")).json()["code"] == "secret"
        assert (await http.get("/record/names/who?after=x")).status_code == 400


async def test_a_void_poll_shows_no_names_and_says_why_and_its_record_verifies(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, asking(server) as http, desk_of(server, folder) as desk:
        await desk.ask(SetHeadcount(30, party=0))
        await desk.ask(PreparePoll(NAMED.id, NAMED.question, NAMED.options, named=True))
        await desk.ask(OpenPoll(NAMED.id))
        async with talking(server, Role.PERSON, join_code(folder)) as person:
            ack = await person.ask(Cast(NAMED.id, "a" * 32, 1, (0,), "Zoë"))
        await desk.ask(ClosePoll(NAMED.id))
        assert len((await http.get("/record/names/who")).json()["names"]) == 1
        await desk.ask(VoidPoll(NAMED.id, "The question was wrong."))
        refused = await http.get("/record/names/who")
        assert (refused.status_code, refused.json()["code"]) == (404, "void")
        assert refused.json()["sentence"].endswith("The reason: The question was wrong.")
        (listed,) = (await http.get("/record/names")).json()["polls"]
        assert (listed["id"], listed["state"]) == ("who", "void")
        answer = await http.get(f"/record/entry/{ack.receipt.entry}")
        entry = answer.json()
        assert entry["body"] is None
        assert "declared void" in entry["withheld"]
        assert "Zoë" not in answer.text
        assert entry["leaf"] == ack.receipt.leaf
        assert "no-store" in answer.headers["cache-control"]
    store = sql_store(folder.record)
    assert verify(store).holds
    store.close()
