"""Two parties of one name: their record holds for both counters, and each says which is meant."""

import asyncio
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from meetings import of
from public_verifier import check, verifier
from servers import FIRST_DAY, Bench, roomy, sql_store

from conference.core.ids import AreaId, PartyId, PollId, RegionId
from conference.core.merkle import leaf_hash
from conference.deliberation.polls.commands import (
    ClosePoll,
    LeaveOutParty,
    OpenPoll,
    PressButton,
    PublishPoll,
)
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Poll
from conference.deliberation.rooms.commands import RegisterParties, SetHeadcount
from conference.deliberation.rooms.model import Area, Party, Region
from conference.deliberation.rooms.naming import unclear_names
from conference.server.founding import sample_commands
from conference.server.record.exchange import Done
from conference.server.record.store.verify import verify as verify_store
from conference.server.record.transparency.export import export

POLL = Poll(PollId("single"), "30% or 40%?", ("30%", "40%"))
BELLS = (PartyId(1), PartyId(3))


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    """The export, and what the two parties of one name are called."""
    folder = tmp_path_factory.mktemp("conference")
    store = sql_store(folder / "record.sqlite3")
    called = asyncio.run(hold_conference(store))
    found = verify_store(store)
    assert found.holds, found.reason
    export(store, folder / "record.jsonl")
    store.close()
    return (folder / "record.jsonl").read_text(encoding="utf-8").splitlines(), called


async def hold_conference(store):
    async with Bench(store) as bench:
        for command in roomy(sample_commands(5, 1, FIRST_DAY, rehearsal=True)):
            await must(bench, with_bells(command))
        for party in range(5):
            await must(bench, SetHeadcount(30, PartyId(party)))
        await must(bench, preparing(POLL))
        await must(bench, OpenPoll(POLL.id))
        for party in range(5):
            await must(bench, of(party, PressButton(POLL.id, 1)))
        await must(bench, LeaveOutParty(POLL.id, BELLS[1], "A prank."))
        await must(bench, ClosePoll(POLL.id))
        await must(bench, PublishPoll(POLL.id))
        return [bench.writer.settled.rooms.called(party) for party in BELLS]


def with_bells(command):
    if not isinstance(command, RegisterParties):
        return command
    named = (replace(one, name="The Bell") if one.id in BELLS else one for one in command.parties)
    return RegisterParties(tuple(named))


async def must(bench, command):
    answer = await bench.ask(command)
    assert isinstance(answer, Done), answer


def published_as(lines, name):
    """The lines with the sheet naming another party, and the entry's hash made to fit."""
    number = next(n for n, line in enumerate(lines) if '"kind":"poll_published"' in line)
    entry = json.loads(lines[number])
    body = json.loads(entry["body"])
    body["sheet"]["left_out"] = [{"name": name, "reason": "A prank."}]
    entry["body"] = json.dumps(body)
    text = f"{entry['number']}\n{entry['time']}\n{entry['kind']}\n{entry['body']}"
    entry["leaf"] = leaf_hash(text.encode()).hex()
    return [*lines[:number], json.dumps(entry), *lines[number + 1 :]]


def test_the_record_holds_and_the_report_says_which_party_is_left_out(record):
    lines, called = record
    assert len(set(called)) == 2
    assert all(name.startswith("The Bell, ") for name in called)
    found = check(lines)
    assert found["verified"], found["reason"]
    told, misfit = verifier.verify(lines)
    assert misfit is None
    assert any(f"the party {called[1]} is left out" in one for one in verifier.sentences(found))
    assert [told.conference.called(party) for party in BELLS] == called


@pytest.mark.parametrize("wrong", ["the other one", "The Crown", "The Bell, Nowhere"])
def test_a_sheet_that_names_another_party_is_found(record, wrong):
    lines, called = record
    found = check(published_as(lines, called[0] if wrong == "the other one" else wrong))
    assert "other parties left out" in found["reason"]


def test_a_sheet_of_before_with_the_name_alone_is_accepted(record):
    """What does not fit then is the tree alone, which the change of the entry has changed."""
    found = check(published_as(record[0], "The Bell"))
    assert "left out" not in found["reason"]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["X", "x ", "X, Y", "X, Y, Z", "W"]), st.sampled_from(["a", "b", "c"])
        ),
        max_size=7,
    ),
    st.lists(st.tuples(st.sampled_from("XYZ"), st.sampled_from("YZ")), min_size=3, max_size=3),
)
def test_both_call_parties_by_the_same_names_which_are_theirs_alone(parties, areas):
    regions = [Region(RegionId(name), name) for name in "YZ"]
    places = {
        AreaId(ident): Area(AreaId(ident), name, RegionId(region), 52.0, -1.0)
        for ident, (name, region) in zip("abc", areas, strict=True)
    }
    rooms = [
        Party(PartyId(number), name, AreaId(area), 52.0, -1.0, 9)
        for number, (name, area) in enumerate(parties)
    ]
    unclear = unclear_names(rooms, places, regions)
    ours = [unclear.get(one.id, one.name) for one in rooms]
    conference = verifier.Conference()
    as_told = [{"id": one.id, "name": one.name} for one in regions]
    founded = {"name": "Fair", "rehearsal": False, "regions": as_told}
    founded["areas"] = [
        {"id": one.id, "name": one.name, "region": one.region} for one in places.values()
    ]
    conference.on_conference_founded(founded)
    registered = [
        {"id": one.id, "name": one.name, "area": one.area, "headcount": 0} for one in rooms
    ]
    conference.on_parties_registered({"parties": registered})
    assert [conference.called(one.id) for one in rooms] == ours
    assert len(set(ours)) == len(ours)
