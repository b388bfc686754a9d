"""Members of the register vote from home: codes, devices, areas, sittings, restarts."""

import asyncio
import contextlib
import secrets

import pytest
from servers import Talk, sample_folder, serving, talking
from visitors import desk_of, join_code
from websockets.asyncio.client import connect

from conference.core.folder import ConferenceFolder
from conference.core.ids import PollId
from conference.core.votercodes import grouped, make_voter_codes, write_table
from conference.deliberation.polls.commands import (
    AdjournPoll,
    Cast,
    ClosePoll,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    ResumePoll,
)
from conference.deliberation.sender import SERVER, Post, Role, Sender
from conference.deliberation.voters.commands import ListVoters, WithdrawVoterCode
from conference.deliberation.voters.model import ListedArea, list_digest
from conference.protocol import messages as m
from conference.server.record.asking import answer_to
from conference.server.record.exchange import Done
from conference.server.record.snapshots import Snapshots
from conference.server.record.store.sqlite import SqliteStore
from conference.server.record.store.verify import verify
from conference.server.voters import number_of_code

POLL = PollId("party-rules")
AREAS = (ListedArea("Harbour", 4), ListedArea("Hills", 3))
DIGEST = list_digest(f"{n:064x}" for n in range(7))
CODES = make_voter_codes(7)


@pytest.fixture
def folder(tmp_path):
    found = sample_folder(tmp_path)
    write_table(found.voters, DIGEST, CODES)
    return found


async def must(server, command):
    """The server itself asks for it."""
    answer = await answer_to(server.writer, SERVER, command)
    assert isinstance(answer, Done), answer


async def listed(server):
    await must(server, ListVoters(AREAS, DIGEST, "2026-11-30"))


async def voting(server, **poll):
    await listed(server)
    await must(
        server,
        PreparePoll(
            POLL, "Adopt them?", ("For", "Against"), ("phones",), electorate="members", **poll
        ),
    )
    await must(server, OpenPoll(POLL))


def voter(server, number, secret=""):
    """A device of the voter of this number, by the code or by a token."""
    return talking(server, Role.VOTER, secret or grouped(CODES[number - 1]))


async def cast(talk, option, key="", revision=1, poll=POLL):
    return await talk.ask(Cast(poll, key or secrets.token_hex(16), revision, (option,)))


async def bye_to(server, secret):
    """The code of the goodbye to a voter who is not let in."""
    async with connect(f"ws://127.0.0.1:{server.port}/ws") as socket:
        talk = Talk(socket)
        await talk.say(m.Hello(m.PROTOCOL_VERSION, Role.VOTER, secret))
        said = await talk.hear(m.Bye | m.Welcome)
        assert isinstance(said, m.Bye), "it was let in"
        return said.code


def tally(server):
    return server.writer.settled.polls.boxes[POLL].tally()


async def test_a_voter_comes_in_by_the_code_and_again_by_the_token(folder):
    async with serving(folder) as server:
        await voting(server)
        async with voter(server, 5) as talk:
            assert (talk.welcome.role, talk.welcome.voter, talk.welcome.party) == ("voter", 5, None)
            own = await talk.hear(m.VoterMessage)
            assert (own.voter.number, own.voter.area, own.voter.on_roll) == (5, "Hills", ())
            token = talk.welcome.token
            assert isinstance(await cast(talk, 1), m.Ack)
        async with voter(server, 5, token) as talk:
            assert (await talk.hear(m.VoterMessage)).voter.on_roll == (POLL,)
            assert talk.welcome.voter == 5
        assert tally(server).regions == ((0, 0), (0, 1))
        assert tally(server).turnout.areas == (0, 1)


async def test_two_devices_have_one_vote_and_only_the_first_changes_it(folder):
    async with serving(folder) as server:
        await voting(server)
        async with voter(server, 1) as phone, voter(server, 1) as tablet:
            key = secrets.token_hex(16)
            first = await cast(phone, 0, key)
            assert isinstance(first, m.Ack)
            assert first.receipt is not None
            assert (await cast(tablet, 1)).code == "already_voted"
            assert isinstance(await cast(phone, 1, key, 2), m.Ack)
            assert await cast(phone, 1, key, 2) != first
        assert tally(server).people == (0, 1)


async def test_a_wrong_code_is_turned_away_and_too_many_are_locked(folder):
    async with serving(folder) as server:
        await voting(server)
        assert await bye_to(server, grouped(make_voter_codes(1)[0])) == "wrong_code"
        codes = [await bye_to(server, "") for _ in range(40)]
        assert codes[-1] == "locked"


async def test_a_code_under_another_list_opens_nothing(folder):
    async with serving(folder) as server:
        await must(server, ListVoters(AREAS, "0" * 64, "2026-11-30"))
        assert await bye_to(server, CODES[0]) == "wrong_code"


async def test_members_of_another_area_are_told_and_are_no_part_of_the_headcount(folder):
    async with serving(folder) as server:
        await voting(server, area="Hills")
        async with voter(server, 1) as harbour, voter(server, 7) as hills:
            assert (await cast(harbour, 0)).code == "other_area"
            assert isinstance(await cast(hills, 0), m.Ack)
        assert tally(server).turnout.headcount == 3


async def test_people_and_members_of_parties_have_no_ballot_here(folder):
    async with serving(folder) as server:
        await voting(server)
        async with talking(server, Role.PERSON, join_code(folder)) as person:
            assert (await cast(person, 0)).code == "other_electorate"


async def test_between_sittings_nobody_votes_and_one_box_is_over_all(folder):
    async with serving(folder) as server:
        await voting(server)
        async with voter(server, 1) as talk:
            key = secrets.token_hex(16)
            assert isinstance(await cast(talk, 0, key), m.Ack)
            await must(server, AdjournPoll(POLL))
            refused = await cast(talk, 1, key, 2)
            assert refused.code == "adjourned"
            assert "next sitting" in refused.sentence
            assert isinstance(await cast(talk, 0, key), m.Ack), "its first answer may be lost"
    async with serving(folder) as server:
        async with voter(server, 2) as other:
            assert (await cast(other, 1)).code == "adjourned"
            await must(server, ResumePoll(POLL))
            assert isinstance(await cast(other, 1), m.Ack)
        async with voter(server, 1) as talk:
            assert (await cast(talk, 1)).code == "already_voted"
        await must(server, ClosePoll(POLL))
        async with voter(server, 3) as late:
            assert (await cast(late, 1)).code == "closed"
        await must(server, PublishPoll(POLL))
        assert server.writer.settled.polls.by_id[POLL].tally.people == (1, 1)
    store = SqliteStore(folder.record)
    with contextlib.closing(store):
        assert verify(store).holds


async def test_nobody_sees_counts_before_the_last_sitting_is_over(folder):
    async with serving(folder) as server:
        await voting(server, reveal_parties="live", reveal_chamber="live")
        async with desk_of(server, folder) as desk, voter(server, 1) as talk:
            assert isinstance(await cast(talk, 0), m.Ack)
            tick = await desk.hear(m.Tick, lambda tick: tick.turnout.people == 1)
            assert tick.counts is None
            assert tick.turnout.areas == (1, 0)


def desk(login):
    return Sender(Role.DESK, login=login, post=Post.DIRECTOR)


async def test_a_lost_code_dies_by_two_logins_and_the_ballot_stays_one(folder, caplog):
    async with serving(folder) as server:
        await voting(server)
        async with voter(server, 4) as talk:
            token = talk.welcome.token
            assert isinstance(await cast(talk, 0), m.Ack)
            taking = WithdrawVoterCode(4, "The letter never came")
            first = await answer_to(server.writer, desk("ann"), taking)
            assert first.code == "second_person"
            assert await answer_to(server.writer, desk("ben"), taking) == Done()
            assert (await talk.hear(m.Bye)).code == "wrong_code"
        assert await bye_to(server, CODES[3]) == "dead_code"
        assert await bye_to(server, token) == "wrong_code"
        code = await _issued(server, folder, 4)
        assert await bye_to(server, CODES[3]) == "dead_code"
        async with voter(server, 4, code) as talk:
            assert (await talk.hear(m.VoterMessage)).voter.on_roll == (POLL,)
            assert (await cast(talk, 1)).code == "already_voted"
        assert tally(server).people == (1, 0)
    async with serving(folder) as server, voter(server, 4, code) as talk:
        assert talk.welcome.voter == 4
    assert not any(one in caplog.text for one in (code, code.replace("-", ""), *CODES))
    kept = b"".join(path.read_bytes() for path in folder.path.rglob("*") if path.is_file())
    assert not any(one.encode() in kept for one in (code.replace("-", ""), code, *CODES))


async def _issued(server, folder, number):
    from conference.cli.asking import ask_server

    url, token = f"http://127.0.0.1:{server.port}", ConferenceFolder(folder.path).keys().desk_token
    answer = await asyncio.to_thread(
        ask_server, url, token, "/api/voters/code", {"number": number}, None
    )
    return answer["code"]


async def test_a_new_list_ends_everybody_and_cannot_come_while_they_vote(folder):
    async with serving(folder) as server:
        await voting(server)
        other = ListVoters((ListedArea("All", 7),), "1" * 64, "2026-12-01")
        refused = await answer_to(server.writer, SERVER, other)
        assert refused.code == "vote_is_open"
        await must(server, ClosePoll(POLL))
        async with voter(server, 1) as talk:
            await must(server, other)
            assert (await talk.hear(m.Bye)).code == "wrong_code"


async def taken_back(server, number):
    """Two logins take a code back."""
    taking = WithdrawVoterCode(number, "Lost")
    assert (await answer_to(server.writer, desk("ann"), taking)).code == "second_person"
    assert await answer_to(server.writer, desk("ben"), taking) == Done()


async def test_a_code_that_was_taken_back_stays_dead_when_its_list_comes_again(folder):
    async with serving(folder) as server:
        await listed(server)
        async with voter(server, 5) as talk:
            token = talk.welcome.token
            await taken_back(server, 5)
        await must(server, ListVoters((ListedArea("All", 7),), "1" * 64, "2026-12-01"))
        assert await bye_to(server, CODES[4]) == "wrong_code"
        await listed(server)
        assert await bye_to(server, CODES[4]) == "dead_code"
        assert await bye_to(server, token) == "wrong_code"
        code = await _issued(server, folder, 5)
    async with serving(folder) as server, voter(server, 5, code) as talk:
        assert talk.welcome.voter == 5
    with contextlib.closing(SqliteStore(folder.record)) as store:
        assert verify(store).holds


async def test_codes_that_are_made_anew_replace_those_given_at_the_desk_too(folder):
    async with serving(folder) as server:
        await listed(server)
        await taken_back(server, 5)
        given = await _issued(server, folder, 5)
        anew = make_voter_codes(7)
        write_table(folder.voters, DIGEST, anew)
        assert await bye_to(server, given) == "wrong_code"
        assert number_of_code(folder, given) is None
        async with voter(server, 5, anew[4]) as talk:
            assert talk.welcome.voter == 5
        assert number_of_code(folder, anew[4]) == 5
    async with serving(folder) as server:
        assert await bye_to(server, given) == "wrong_code"
        async with voter(server, 5, anew[4]) as talk:
            assert talk.welcome.voter == 5


@pytest.mark.parametrize("is_open", [True, False])
async def test_a_snapshot_holds_the_ballots_of_members_and_their_receipts(folder, is_open):
    async with serving(folder) as server:
        await voting(server)
        key = secrets.token_hex(16)
        async with voter(server, 1) as talk, voter(server, 6) as other:
            first = await cast(talk, 0, key)
            assert isinstance(await cast(other, 1), m.Ack)
            changed = await cast(talk, 1, key, 2)
        if not is_open:
            await must(server, ClosePoll(POLL))
        counted = tally(server)
        store = SqliteStore(folder.record)
        with contextlib.closing(store):
            assert await Snapshots(server.writer, store, folder.snapshot, 0).write()
    assert folder.snapshot.exists()
    async with serving(folder) as server:
        assert tally(server) == counted
        async with voter(server, 1) as talk:
            again = await cast(talk, 1, key, 2)
            assert again.receipt == changed.receipt != first.receipt
            third = await cast(talk, 0, key, 3)
            assert isinstance(third, m.Ack) if is_open else third.code == "closed"
            assert (await cast(talk, 0)).code == ("already_voted" if is_open else "closed")
