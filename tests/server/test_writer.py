"""The writer: batches, failing disks, jumping clocks; what was answered is in the record."""

import asyncio
from hashlib import sha256

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from meetings import of
from servers import POLL, Bench, sql_store

from conference.core.clock import ManualClock
from conference.core.errors import Refusal
from conference.core.ids import PartyId
from conference.core.merkle import leaf_hash
from conference.deliberation.breakouts.commands import (
    EndBreakout,
    PrepareBreakout,
    ReportRoom,
    StartBreakout,
)
from conference.deliberation.breakouts.model import BreakoutPhase, Headway, PhaseKind
from conference.deliberation.polls.commands import (
    ClosePoll,
    EnterHands,
    OpenPoll,
    PressButton,
    VoidPoll,
)
from conference.deliberation.polls.model import PollState
from conference.deliberation.rooms.commands import SetHeadcount
from conference.server.record import writer as writing
from conference.server.record.exchange import Asked, Done, Unavailable
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.verify import verify
from conference.server.wire.limits import Limits


async def test_a_receipt_names_the_entry_and_its_leaf():
    async with Bench() as bench:
        await bench.prepare()
        answer = await bench.cast(1, 1)
        entry = next(bench.store.entries(answer.receipt.entry))
        assert entry.leaf.hex() == answer.receipt.leaf
        assert sha256(b"1").hexdigest()[:32].encode() in entry.body
        data = b"%d\n%d\nballot_cast\n" % (entry.number, entry.time) + entry.body
        assert leaf_hash(data) == entry.leaf


async def test_the_same_ballot_sent_twice_at_once_gets_one_entry_and_one_answer():
    async with Bench() as bench:
        await bench.prepare()
        size = bench.writer.tree.size
        answers = await asyncio.gather(*(bench.cast(1) for _ in range(5)))
        assert len(set(answers)) == 1
        assert bench.writer.tree.size == size + 1


async def test_each_revision_gets_the_receipt_of_its_own_entry_when_they_share_a_commit():
    async with Bench() as bench:
        await bench.prepare()
        known = await bench.cast(1)
        *first, again = await asyncio.gather(
            *(bench.cast(1, n % 2, revision=n + 1) for n in range(1, 4)), bench.cast(1, revision=4)
        )
        repeated = await bench.cast(1, 1, revision=4)
        assert again.code == "superseded"
        answers = [known, *first]
        assert repeated == answers[-1]
        for revision, answer in enumerate(answers, 1):
            entry = next(bench.store.entries(answer.receipt.entry))
            assert entry.leaf.hex() == answer.receipt.leaf
            assert b'"revision":%d}' % revision in entry.body


async def test_a_ballot_repeated_and_then_changed_in_one_commit_gets_its_own_receipt():
    async with Bench() as bench:
        await bench.prepare()
        asked = [bench.cast(1, 0), bench.cast(1, 0), bench.cast(1, 1, revision=2)]
        first, again, changed = await asyncio.gather(*asked)
        assert first == again
        assert first.receipt.entry != changed.receipt.entry


async def test_a_ballot_repeated_later_just_before_it_is_changed_gets_its_first_receipt_again():
    async with Bench() as bench:
        await bench.prepare()
        first = await bench.cast(1, 0)
        again, changed = await asyncio.gather(bench.cast(1, 0), bench.cast(1, 1, revision=2))
        assert first == again
        assert changed.receipt.entry == first.receipt.entry + 1


async def test_an_answer_that_cannot_be_given_does_not_stop_the_service(caplog):
    async with Bench() as bench:
        await bench.prepare()

        def fails(_answer):
            raise KeyError("gone")

        bench.writer.offer(Asked(*of(1, PressButton(POLL, 0)), fails))
        assert isinstance(await bench.cast(1), Done)
        assert isinstance(await bench.cast(2), Done)
    assert "an answer could not be given" in caplog.text


async def test_many_ballots_at_once_share_commits():
    async with Bench() as bench:
        await bench.prepare(headcount=20)
        before = sum(1 for _ in bench.store.heads())
        answers = await asyncio.gather(*(bench.cast(n, n % 2, party=n % 3) for n in range(60)))
        assert all(isinstance(answer, Done) for answer in answers)
        assert sum(1 for _ in bench.store.heads()) - before < 10


async def test_what_the_desk_asks_does_not_wait_for_more_ballots(monkeypatch):
    async with Bench() as bench:
        await bench.prepare()
        for pause in ("SPACING_SECONDS", "BUSY_SPACING_SECONDS"):
            monkeypatch.setattr(writing, pause, 3600.0)
        await bench.cast(0)
        waiting = [bench.cast(n) for n in range(1, 3)]
        await asyncio.sleep(0)
        closing = bench.ask(ClosePoll(POLL))
        assert await asyncio.gather(*waiting, closing)
        assert bench.writer.settled.polls.by_id[POLL].tally.people == (3, 0)


async def test_commands_that_came_together_do_not_wait_for_each_other(monkeypatch):
    async with Bench() as bench:
        await bench.prepare()
        for pause in ("SPACING_SECONDS", "BUSY_SPACING_SECONDS"):
            monkeypatch.setattr(writing, pause, 3600.0)
        await bench.cast(0)
        refused = [bench.ask(OpenPoll("nowhere")) for _ in range(3)]
        accepted = [bench.ask(ClosePoll(POLL)), bench.ask(VoidPoll(POLL, "a test"))]
        assert {answer.code for answer in await asyncio.gather(*refused)} == {"unknown_poll"}
        assert await asyncio.gather(*accepted) == [Done(), Done()]


async def test_a_closing_counts_exactly_the_ballots_before_it():
    async with Bench() as bench:
        await bench.prepare()
        first = [bench.cast(n) for n in range(3)]
        closing = bench.ask(ClosePoll(POLL))
        late = [bench.cast(n) for n in range(3, 6)]
        assert all(isinstance(answer, Done) for answer in await asyncio.gather(*first))
        await closing
        assert [answer.code for answer in await asyncio.gather(*late)] == ["closed"] * 3
        assert bench.writer.settled.polls.by_id[POLL].tally.people == (3, 0)


async def test_a_commit_that_fails_never_happened_and_voting_goes_on_afterwards():
    async with Bench() as bench:
        await bench.prepare()
        await bench.cast(1)
        size, root = bench.writer.tree.size, bench.writer.tree.root()
        bench.store.broken = "The disk is full."
        answers = await asyncio.gather(
            bench.cast(2),
            bench.ask(of(1, PressButton(POLL, 0))),
            bench.cast(1, 1, revision=2),
        )
        assert answers == [Unavailable("The disk is full.")] * 3
        assert bench.writer.trouble == "The disk is full."
        assert (bench.writer.tree.size, bench.writer.tree.root()) == (size, root)
        assert bench.writer.settled.polls.boxes[POLL].tally().people == (1, 0)
        closing = await bench.ask(ClosePoll(POLL))
        assert isinstance(closing, Unavailable)
        assert bench.writer.settled.polls.by_id[POLL].state is PollState.OPEN
        bench.store.broken = None
        assert isinstance(await bench.cast(2), Done)
        assert bench.writer.trouble is None
        assert bench.writer.settled.polls.boxes[POLL].tally().people == (2, 0)
    assert verify(bench.store).holds


async def test_a_restarted_server_is_where_it_was(tmp_path):
    path = tmp_path / "record.sqlite3"
    async with Bench(sql_store(path)) as bench:
        await bench.prepare()
        receipt = await bench.cast(1, 1)
        await bench.ask(of(1, EnterHands(POLL, (2, 3))))
    after = bench.fresh()
    assert after.meeting.polls.by_id == bench.writer.settled.polls.by_id
    assert after.meeting.polls.boxes[POLL].tally() == bench.writer.settled.polls.boxes[POLL].tally()
    assert after.tree.root() == bench.writer.tree.root()
    async with Bench(bench.store) as again:
        assert await again.cast(1, 1) == receipt
        assert (await again.cast(1, 1, key="f" * 32)).code == "already_voted"
    bench.store.close()


async def test_times_in_the_record_never_go_back_when_the_clock_does():
    clock = ManualClock()
    async with Bench(clock=clock) as bench:
        await bench.prepare()
        clock.advance(60_000)
        await bench.cast(1)
        clock.set(clock.now() - 86_400_000)
        assert isinstance(await bench.cast(2), Done)
        clock.set(clock.now() + 2 * 86_400_000)
        assert isinstance(await bench.cast(3), Done)
        await bench.ask(ClosePoll(POLL))
    assert verify(bench.store).holds


async def test_more_than_the_queue_holds_is_put_off_and_not_lost():
    async with Bench(limits=Limits(queue=5)) as bench:
        await bench.prepare()
        answers = await asyncio.gather(*(bench.cast(n, party=n % 3) for n in range(12)))
        put_off = [answer for answer in answers if isinstance(answer, Unavailable)]
        assert len(put_off) == 7
        assert bench.writer.settled.polls.boxes[POLL].tally().people == (5, 0)


async def test_a_command_that_makes_the_server_stumble_does_not_stop_it():
    async with Bench() as bench:
        await bench.prepare()
        answer = await bench.ask(SetHeadcount(None, PartyId(0)))
        assert isinstance(answer, Unavailable | Refusal)
        assert isinstance(await bench.cast(1), Done)


@given(
    st.lists(
        st.tuples(st.integers(0, 8), st.integers(0, 1), st.integers(1, 3), st.booleans()),
        max_size=40,
    )
)
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_was_acknowledged_is_in_the_record_whatever_fails_between(asks):
    asyncio.run(flaky(asks))


async def flaky(asks):
    """Ballots against a disk that fails now and then; then compare with what was answered."""
    async with Bench(MemoryStore()) as bench:
        await bench.prepare(headcount=4)
        answers = []
        for person, choice, revision, fails in asks:
            bench.store.broken = "The disk is full." if fails else None
            answers.append(await bench.cast(person, choice, party=person % 3, revision=revision))
        bench.store.broken = None
        found = verify(bench.store)
        assert found.holds, found.reason
        stored = {(e.number, e.leaf.hex()) for e in bench.store.entries() if "ballot" in e.kind}
        told = {tuple(answer.receipt_) for answer in map(Told, answers) if answer.receipt_}
        assert told == stored
        fresh = bench.fresh().meeting.polls.boxes[POLL]
        assert fresh.tally() == bench.writer.settled.polls.boxes[POLL].tally()


class Told:
    """The receipt in an answer, or None."""

    def __init__(self, answer):
        done = isinstance(answer, Done)
        self.receipt_ = (answer.receipt.entry, answer.receipt.leaf) if done else None


@pytest.mark.parametrize("count", [1, 7])
async def test_ballots_of_one_commit_are_stored_in_another_order_than_they_came(count):
    """With strong chance: seven ballots keep their order in one commit of 5,040."""
    orders = set()
    for _ in range(6):
        async with Bench() as bench:
            await bench.prepare()
            answers = await asyncio.gather(*(bench.cast(n) for n in range(count)))
            orders.add(tuple(answer.receipt.entry for answer in answers))
    assert (len(orders) > 1) == (count > 1)


class Commits(MemoryStore):
    """A store that counts how often something was written."""

    def __init__(self):
        super().__init__()
        self.count = 0

    def append(self, commit):
        self.count += 1
        super().append(commit)


async def sitting(bench):
    """Rooms are in a breakout; how many commits there were."""
    await bench.prepare()
    phases = (BreakoutPhase(PhaseKind.TALK, 600),)
    assert await bench.ask(PrepareBreakout("rents", "Rents", "", phases)) == Done()
    assert await bench.ask(StartBreakout("rents")) == Done()
    return bench.store.count


def report(party, state=Headway.READY):
    return of(party, ReportRoom("rents", state))


async def test_what_rooms_report_waits_for_others_and_shares_their_commit(monkeypatch):
    monkeypatch.setattr(writing, "PATIENCE_SECONDS", 3600)
    async with Bench(Commits()) as bench:
        before = await sitting(bench)
        reports = [bench.ask(report(party)) for party in range(3)]
        await asyncio.sleep(0)
        assert not any(one.done() for one in reports)
        await bench.cast(1)
        assert await asyncio.gather(*reports) == [Done()] * 3
        assert bench.store.count == before + 1
        later = bench.ask(report(0, Headway.FINISHED))
        await bench.writer.drain()
        assert await later == Done()


async def test_what_rooms_report_is_written_in_one_commit_when_nobody_else_comes(monkeypatch):
    monkeypatch.setattr(writing, "PATIENCE_SECONDS", 0.01)
    async with Bench(Commits()) as bench:
        before = await sitting(bench)
        reports = [bench.ask(report(party)) for party in range(3)]
        assert await asyncio.gather(*reports) == [Done()] * 3
        assert bench.store.count == before + 1


async def test_a_report_does_not_overtake_what_ends_its_breakout(monkeypatch):
    monkeypatch.setattr(writing, "PATIENCE_SECONDS", 3600)
    async with Bench(Commits()) as bench:
        await sitting(bench)
        first, end = bench.ask(report(0)), bench.ask(EndBreakout("rents"))
        late = bench.ask(report(1))
        assert [await first, await end] == [Done(), Done()]
        await bench.writer.drain()
        assert isinstance(await late, Refusal)
