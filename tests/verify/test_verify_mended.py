"""Records in which rooms were mended hold for both counters, and what does not fit is named."""

import asyncio
import contextlib
import json
from collections import Counter

import pytest
from exported import exported
from meetings import of
from public_verifier import check, verifier
from servers import FIRST_DAY, POLL, Bench, roomy, sql_store

from conference.core.ids import PartyId, PersonId, PollId
from conference.core.merkle import leaf_hash
from conference.core.treehead import HeadKey
from conference.deliberation.polls.commands import (
    ClosePoll,
    CountPartyAgain,
    ExtendPoll,
    LeaveOutParty,
    OpenPoll,
    PressButton,
    PublishPoll,
    RecordOutcome,
    StartPhonesOver,
    VoidPoll,
)
from conference.deliberation.polls.counting import needs_count, outcome_of
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Channel, Kind, Poll
from conference.deliberation.rooms.commands import (
    EndPhone,
    RenewRoomCode,
    SetCapacity,
    SetHeadcount,
)
from conference.server.founding import sample_commands
from conference.server.record.exchange import Ballot, Done
from conference.server.record.store.verify import verify as verify_store
from conference.server.record.transparency.export import export
from conference.server.watchers.signer import HeadSigner

PHONES = frozenset({Channel.PHONES})
POLLS = (
    Poll(PollId("single"), "30% or 40%?", ("30%", "40%", "50%")),
    Poll(PollId("order"), "In which order?", ("a", "b", "c"), PHONES, Kind.RANKING),
    Poll(PollId("named"), "Who is for it?", ("a", "b", "c"), named=True),
)
ONE, TWO, THREE = map(PartyId, (1, 2, 3))
WHY = "Strangers had the code."


@pytest.fixture(scope="module")
def lines(tmp_path_factory):
    """The export of a conference whose polls were mended, on SQLite."""
    return exported(tmp_path_factory.mktemp("conference"), hold_conference)


async def hold_conference(store, key):
    async with Bench(store) as bench:
        for command in roomy(sample_commands(5, 1, FIRST_DAY, rehearsal=True)):
            await must(bench, command)
        signer = HeadSigner(bench.writer, store, key, bench.clock)
        for party in range(5):
            await must(bench, SetHeadcount(30, PartyId(party)))
        held = bench.writer.settled.rooms.parties[ONE].capacity
        await must(bench, SetCapacity(held + 15, "The garden is open, too.", ONE))
        await must(bench, of(1, SetHeadcount(held + 15)))
        await must(bench, of(1, RenewRoomCode(WHY)))
        await must(bench, of(2, EndPhone("KMPR", WHY)))
        for poll in POLLS:
            await mended(bench, poll)
        await signer.sign()


async def must(bench, command):
    answer = await bench.ask(command)
    assert isinstance(answer, Done), answer


async def mended(bench, poll):
    """A poll in which one room started over, one was left out, and one for a while."""
    await must(bench, preparing(poll))
    await must(bench, OpenPoll(poll.id, 30_000))
    end = bench.writer.settled.polls.by_id[poll.id].closes_at
    await must(bench, ExtendPoll(poll.id, end + 600_000))
    assert all(isinstance(one, Done) for one in await asyncio.gather(*casts(bench, poll, 0, 40)))
    await must(bench, StartPhonesOver(poll.id, WHY, ONE, times=0))
    again = await asyncio.gather(*casts(bench, poll, 100, 20))
    assert Counter(type(answer).__name__ for answer in again) == {"Done": 20}
    await must(bench, LeaveOutParty(poll.id, TWO, "Nobody knows who is there."))
    if Channel.BUTTON in poll.channels:
        await must(bench, of(3, PressButton(poll.id, 2)))
    await must(bench, ClosePoll(poll.id))
    await counted(bench, poll.id)
    await must(bench, LeaveOutParty(poll.id, THREE, WHY))
    await must(bench, CountPartyAgain(poll.id, TWO, "The guests are known."))
    await counted(bench, poll.id)
    await must(bench, PublishPoll(poll.id))


async def counted(bench, poll_id):
    polls = bench.writer.settled.polls
    poll, left_out = polls.by_id[poll_id], frozenset(polls.left_out_of(poll_id))
    if needs_count(poll):
        outcome = outcome_of(poll, polls.boxes[poll_id], left_out)
        await must(bench, RecordOutcome(poll_id, outcome, left_out))


async def test_an_outcome_that_was_not_yet_worked_out_anew_is_none(tmp_path):
    """Nor is it ever, where the poll is declared void before."""
    with contextlib.closing(sql_store(tmp_path / "record.sqlite3")) as store:
        async with Bench(store) as bench:
            await bench.prepare(3, 30)
            await must(bench, VoidPoll(POLL, WHY))
            poll = POLLS[1]
            await must(bench, preparing(poll))
            await must(bench, OpenPoll(poll.id))
            await asyncio.gather(*casts(bench, poll, 0, 10, parties=3))
            await must(bench, ClosePoll(poll.id))
            await counted(bench, poll.id)
            signer = HeadSigner(bench.writer, store, HeadKey.at(tmp_path / "key"), bench.clock)
            for step in (LeaveOutParty(poll.id, ONE, WHY), VoidPoll(poll.id, WHY)):
                await must(bench, step)
                await signer.sign()
                assert verify_store(store).reason == ""
                export(store, tmp_path / "record.jsonl")
                found = check((tmp_path / "record.jsonl").read_text("utf-8").splitlines())
                assert found["verified"], found["reason"]


def casts(bench, poll, first, count, parties=4):
    """Ballots of so many voters, in these rooms."""
    for voter in range(first, first + count):
        future = asyncio.get_running_loop().create_future()
        choice = ((0, 1), (1, 2), (2, 0))[voter % 3] if poll.kind is Kind.RANKING else (voter % 3,)
        name = f"Zoë {voter}" if poll.named else ""
        key = f"{poll.id.encode().hex():0>16}{voter:016x}"
        party, person = PartyId(voter % parties), PersonId(1000 + voter)
        tell = future.set_result
        bench.writer.offer(Ballot(poll.id, party, person, key, 1, choice, tell, name=name))
        yield future


def test_both_counters_agree_on_a_mended_record(lines):
    found = check(lines)
    assert found["verified"], found["reason"]
    assert (found["polls_recounted"], found["unread_kinds"]) == (2, {})
    assert len(found["mended"]) == 6
    assert found["mended"][0] == "Poll single: 10 ballots were struck, as phones started over."
    assert found["mended"][1].endswith(f"is left out ({WHY}).")


def test_names_that_were_struck_or_left_out_are_not_listed(lines):
    check_, _ = verifier.verify(lines)
    named = {int(name.removeprefix("Zoë ")) for name, _, _ in verifier.names(check_, "named")}
    counted = {voter for voter in range(40) if voter % 4 in (0, 2)}
    counted |= {voter for voter in range(100, 120) if voter % 4 != 3}
    assert named == counted


def body_of(line):
    return json.loads(json.loads(line)["body"])


def with_body(lines, kind, of_poll, place=0, /, **fields):
    """The lines with the fields of one entry changed and its hash made to fit; its number."""
    numbers = [
        number
        for number, line in enumerate(lines[1:])
        if json.loads(line)["kind"] == kind and of_poll in (None, body_of(line).get("poll"))
    ]
    number = numbers[place]
    entry = json.loads(lines[number + 1])
    entry["body"] = json.dumps(json.loads(entry["body"]) | fields)
    text = f"{number}\n{entry['time']}\n{kind}\n{entry['body']}"
    entry["leaf"] = leaf_hash(text.encode()).hex()
    return [*lines[: number + 1], json.dumps(entry), *lines[number + 2 :]], number


@pytest.mark.parametrize(
    ("kind", "poll", "place", "fields", "reason"),
    [
        ("phones_started_over", "single", 0, {"struck": 9}, "there are 10"),
        ("phones_started_over", "single", 0, {"party": 99}, "no party 99"),
        ("phones_started_over", "order", 0, {"reason": " "}, "does not say why"),
        ("phones_started_over", "order", 0, {"poll": "single"}, "not open"),
        ("poll_extended", "single", 0, {"closes_at": 0}, "an end that is over"),
        ("poll_extended", "order", 0, {"poll": "single"}, "not open"),
        ("party_left_out", "single", 0, {"tally": {}}, "no final counts"),
        ("party_left_out", "single", 0, {"poll": "gone"}, "wrong time"),
        ("party_left_out", "single", 1, {"party": 2}, "left out already"),
        ("party_left_out", "single", 1, {"party": 4}, "was declared as"),
        ("party_left_out", "order", 1, {"poll": "single"}, "wrong time"),
        ("party_counted_again", "single", 0, {"party": 1}, "was not left out"),
        ("party_counted_again", "single", 0, {"reason": ""}, "does not say why"),
        ("room_code_renewed", None, 0, {"party": 99}, "no party 99"),
        ("phone_ended", None, 0, {"reason": ""}, "does not say why"),
        ("capacity_set", None, 0, {"reason": " "}, "does not say why"),
        ("capacity_set", None, 0, {"party": 99}, "no party 99"),
        ("capacity_set", None, 0, {"capacity": 3}, "fewer than are checked in"),
    ],
)
def test_mending_that_does_not_fit_is_named_with_its_entry(
    lines, kind, poll, place, fields, reason
):
    changed, number = with_body(lines, kind, poll, place, **fields)
    found = check(changed)
    assert (found["first_bad"], reason in found["reason"]) == (number, True), found["reason"]


def test_a_published_sheet_names_who_is_left_out(lines):
    (published,) = (
        body_of(line)
        for line in lines[1:]
        if json.loads(line)["kind"] == "poll_published" and body_of(line)["poll"] == "single"
    )
    assert [one["reason"] for one in published["sheet"]["left_out"]] == [WHY]
    wrong = published["sheet"] | {"left_out": []}
    changed, number = with_body(lines, "poll_published", "single", sheet=wrong)
    found = check(changed)
    assert (found["first_bad"], "other parties left out" in found["reason"]) == (number, True)


def test_a_vote_under_a_key_that_was_struck_is_named(lines):
    ballots = [line for line in lines[1:] if json.loads(line)["kind"] == "ballot_cast"]
    struck = next(
        b["key"] for b in map(body_of, ballots) if (b["party"], b["poll"]) == (1, "single")
    )
    changed, number = with_body(lines, "ballot_cast", "single", 45, key=struck)
    found = check(changed)
    assert (found["first_bad"], found["reason"]) == (number, "it changes a vote that was struck")


def test_an_outcome_from_before_a_party_was_left_out_may_not_be_published(lines):
    counted = [n for n, line in enumerate(lines) if n and '"poll_counted"' in line][1]
    kept = [json.loads(line) for line in [*lines[1:counted], *lines[counted + 1 :]]]
    header, made = json.loads(lines[0]) | {"heads": [], "entries": len(kept)}, []
    for number, entry in enumerate(kept):
        text = f"{number}\n{entry['time']}\n{entry['kind']}\n{entry['body']}"
        leaf = leaf_hash(text.encode()).hex()
        made.append(json.dumps(entry | {"number": number, "leaf": leaf}))
    header["kinds"] = Counter(entry["kind"] for entry in kept)
    assert "before its rule was applied" in check([json.dumps(header), *made])["reason"]
