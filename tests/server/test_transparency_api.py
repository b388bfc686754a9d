"""Heads, entries and proofs over HTTP, as somebody who trusts nobody asks for them."""

import asyncio
import json
import stat

import pytest
from servers import POLL, sample_folder, serving, sql_store, talking
from visitors import asking, desk_of, join_code

from conference.core.errors import ConferenceError
from conference.core.folder import ConferenceFolder
from conference.core.ids import PartyId
from conference.core.merkle import leaf_hash, verify_consistency, verify_inclusion
from conference.core.treehead import HeadKey, SignedHead, is_signed
from conference.deliberation.polls.commands import (
    Cast,
    ClosePoll,
    CountPartyAgain,
    LeaveOutParty,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    StartPhonesOver,
)
from conference.deliberation.rooms.commands import SetHeadcount
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.wire.limits import Limits, Turnstile

pytestmark = pytest.mark.sockets

KEY = "0123456789abcdef" * 2


async def open_poll(desk, reveal="live"):
    await desk.ask(SetHeadcount(30, party=0))
    await desk.ask(PreparePoll(POLL, "30% or 40%?", ("30%", "40%"), reveal_parties=reveal))
    assert isinstance(await desk.ask(OpenPoll(POLL)), m.Ack)


async def vote(server, folder, choice=1, key=KEY):
    """A ballot of a new person at the first party; its receipt."""
    code = join_code(folder)
    async with talking(server, Role.PERSON, code) as person:
        ack = await person.ask(Cast(POLL, key, 1, (choice,)))
    return ack.receipt


async def head_of(http, least=0):
    """The latest head, once it has at least so many entries."""
    async with asyncio.timeout(20):
        while True:
            head = (await http.get("/record/head")).json()
            if head["size"] >= least:
                return head
            await asyncio.sleep(0.02)


def signed(document):
    fields = {k: bytes.fromhex(v) if isinstance(v, str) else v for k, v in document.items()}
    return SignedHead(**fields)


async def test_one_address_cannot_keep_the_record_from_others_by_asking_without_end(tmp_path):
    limits = Limits(record_requests_per_second=1, record_request_burst=3)
    async with serving(sample_folder(tmp_path), limits=limits) as server, asking(server) as http:
        answers = [await http.get("/record/head") for _ in range(5)]
    assert [answer.status_code for answer in answers[:3]] == [200] * 3
    assert answers[-1].status_code == 429
    assert answers[-1].json()["code"] == "too_much"
    assert answers[-1].headers["Retry-After"] == "1"


def test_a_turnstile_counts_each_address_for_itself_and_forgets_the_eldest():
    stile = Turnstile(rate=1, burst=2)
    assert [stile.lets_in("a", 0.0) for _ in range(3)] == [True, True, False]
    assert stile.lets_in("b", 0.0)
    assert stile.lets_in("a", 1.0)
    assert not stile.lets_in("a", 1.0)
    for number in range(Turnstile.MOST):
        stile.lets_in(f"n{number}", 1.0)
    assert stile.lets_in("a", 1.0)


async def test_a_new_conference_has_a_signed_head_and_a_private_key(tmp_path):
    folder = sample_folder(tmp_path)
    assert stat.S_IMODE(folder.head_key.stat().st_mode) == 0o600
    async with serving(folder) as server, asking(server) as http:
        head = (await http.get("/record/head")).json()
        assert is_signed(signed(head))
        assert head["key"] == HeadKey.at(folder.head_key).public.hex()
        assert head["size"] == server.writer.tree.size


async def test_a_folder_without_a_key_gets_one_when_it_is_served(tmp_path):
    folder = sample_folder(tmp_path)
    folder.head_key.unlink()
    async with serving(folder) as server, asking(server) as http:
        assert is_signed(signed((await http.get("/record/head")).json()))
    assert stat.S_IMODE(folder.head_key.stat().st_mode) == 0o600


def test_a_key_that_is_none_is_refused_with_a_sentence(tmp_path):
    folder = ConferenceFolder(tmp_path)
    folder.head_key.write_text("not a key")
    with pytest.raises(ConferenceError, match="not the key"):
        HeadKey.at(folder.head_key)


async def test_a_closing_is_signed_at_once_and_extends_the_head_before(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, asking(server) as http, desk_of(server, folder) as desk:
        before = await head_of(http)
        await open_poll(desk)
        receipt = await vote(server, folder)
        await desk.ask(ClosePoll(POLL))
        after = await head_of(http, receipt.entry + 2)
        assert is_signed(signed(after))
        sizes = f"first={before['size']}&second={after['size']}"
        proof = (await http.get(f"/record/proof/consistency?{sizes}")).json()
        assert verify_consistency(
            before["size"],
            after["size"],
            bytes.fromhex(before["root"]),
            bytes.fromhex(after["root"]),
            [bytes.fromhex(node) for node in proof["path"]],
        )
        listed = (await http.get("/record/heads")).json()["heads"]
        assert [before, after] == [head for head in listed if head in (before, after)]
        assert [h["size"] for h in listed] == sorted({h["size"] for h in listed})


async def test_a_receipt_leads_from_the_entry_to_the_signed_root(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, asking(server) as http, desk_of(server, folder) as desk:
        await open_poll(desk)
        receipt = await vote(server, folder)
        await desk.ask(ClosePoll(POLL))
        head = await head_of(http, receipt.entry + 2)
        entry = (await http.get(f"/record/entry/{receipt.entry}")).json()
        text = f"{entry['number']}\n{entry['time']}\n{entry['kind']}\n{entry['body']}"
        leaf = leaf_hash(text.encode())
        assert leaf.hex() == entry["leaf"] == receipt.leaf
        assert json.loads(entry["body"])["choice"] == [1]
        url = f"/record/proof/inclusion/{receipt.entry}?size={head['size']}"
        path = [bytes.fromhex(node) for node in (await http.get(url)).json()["path"]]
        root = bytes.fromhex(head["root"])
        assert verify_inclusion(root, head["size"], receipt.entry, leaf, path)


@pytest.mark.parametrize("reveal", ["live", "on_close", "manual"])
async def test_ballots_are_shown_after_closing_and_with_the_result(tmp_path, reveal):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, asking(server) as http, desk_of(server, folder) as desk:
        await open_poll(desk, reveal)
        receipt = await vote(server, folder)
        is_published = False

        async def body(number):
            response = await http.get(f"/record/entry/{number}")
            shown = response.json()
            assert (shown["body"] is None) == bool(shown["withheld"])
            kept = "immutable" in response.headers["cache-control"]
            stays = is_published or shown["kind"] == "poll_closed"
            assert kept == (shown["body"] is not None and stays)
            return shown["body"]

        assert await body(receipt.entry) is None
        await desk.ask(ClosePoll(POLL))
        seen = [await body(receipt.entry), await body(receipt.entry + 1)]
        assert all(seen) if reveal != "manual" else seen == [None, None]
        await desk.ask(PublishPoll(POLL))
        is_published = True
        assert await body(receipt.entry)
        assert "tally" in await body(receipt.entry + 1)


async def test_a_vote_that_does_not_count_says_so_once_it_is_shown(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, asking(server) as http, desk_of(server, folder) as desk:
        await open_poll(desk, "on_close")
        struck = await vote(server, folder)
        await desk.ask(StartPhonesOver(POLL, "Strangers.", PartyId(0)))
        left_out = await vote(server, folder, key="7" * 32)
        await desk.ask(LeaveOutParty(POLL, PartyId(0), "Nobody knows who is there."))

        async def said(receipt):
            entry = (await http.get(f"/record/entry/{receipt.entry}")).json()
            return entry["about"].get("uncounted")

        assert [await said(one) for one in (struck, left_out)] == [None, None], "it tells its room"
        await desk.ask(ClosePoll(POLL))
        assert "started over" in await said(struck)
        assert "Nobody knows who is there." in await said(left_out)
        await desk.ask(CountPartyAgain(POLL, PartyId(0), "It is known."))
        assert await said(left_out) is None


async def test_a_draft_is_not_shown_before_its_poll_opens(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, asking(server) as http, desk_of(server, folder) as desk:
        number = server.writer.tree.size
        await desk.ask(PreparePoll(POLL, "A secret question?", ("Yes", "No")))
        entry = await http.get(f"/record/entry/{number}")
        assert "secret" not in entry.text
        assert entry.json()["withheld"].startswith("It prepares a poll")
        await desk.ask(OpenPoll(POLL))
        assert "A secret question?" in (await http.get(f"/record/entry/{number}")).json()["body"]


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("entry/x", 400, "bad_number"),
        ("entry/-1", 400, "bad_number"),
        ("entry/99999999999999999999999", 400, "bad_number"),
        ("entry/99999", 404, "no_such_entry"),
        ("proof/inclusion/0?size=99999", 404, "no_such_size"),
        ("proof/inclusion/3?size=3", 404, "no_such_entry"),
        ("proof/inclusion/3?size=%C2%B2", 400, "bad_number"),
        ("proof/consistency?first=0", 400, "bad_sizes"),
        ("proof/consistency?first=3&second=2", 400, "bad_sizes"),
        ("proof/consistency?first=1&second=99999", 404, "no_such_size"),
        ("heads?after=x", 400, "bad_number"),
    ],
)
async def test_what_cannot_be_answered_has_a_code_and_a_sentence(served, path, status, code):
    response = await served.get(f"/record/{path}")
    assert response.status_code == status
    assert response.json()["code"] == code
    assert response.json()["sentence"].endswith(".")
    assert response.headers["cache-control"] == "no-store"


@pytest.fixture
async def served(tmp_path):
    async with serving(sample_folder(tmp_path)) as server, asking(server) as http:
        yield http


async def test_proofs_between_named_sizes_may_be_kept_for_ever(served):
    named = await served.get("/record/proof/inclusion/1?size=3")
    assert "immutable" in named.headers["cache-control"]
    newest = await served.get("/record/proof/inclusion/1")
    assert "immutable" not in newest.headers["cache-control"]


async def test_a_restart_goes_on_from_the_last_head(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, asking(server) as http, desk_of(server, folder) as desk:
        await open_poll(desk)
    async with serving(folder) as server, asking(server) as http:
        head = (await http.get("/record/head")).json()
        assert head["size"] == server.writer.tree.size
        sizes = [h["size"] for h in (await http.get("/record/heads")).json()["heads"]]
        assert sizes == sorted(set(sizes))


async def test_a_record_that_does_not_fit_its_last_head_is_not_signed_further(tmp_path, caplog):
    folder = sample_folder(tmp_path)
    store = sql_store(folder.record)
    from conference.server.record.store.entries import Commit

    store.append(Commit(signed=(HeadKey.at(folder.head_key).sign(1000, b"r" * 32, 1),)))
    store.close()
    async with serving(folder) as server, asking(server) as http, desk_of(server, folder) as desk:
        await open_poll(desk)
        assert (await http.get("/record/head")).json()["size"] == 1000
    assert "does not fit the tree head" in caplog.text
