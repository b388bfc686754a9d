"""Rooms by telephone hold for both counters; what one login alone entered is named."""

import asyncio

import pytest
from exported import exported
from forging import forged, number_of, of_the_program, set_to
from meetings import Asks
from public_verifier import check
from servers import FIRST_DAY, Bench, roomy

from conference.core.ids import PartyId, PersonId, PollId
from conference.deliberation.evening.commands import PublishConduct
from conference.deliberation.polls.commands import (
    ClosePoll,
    EnterHands,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    TellRoom,
)
from conference.deliberation.polls.model import Way
from conference.deliberation.rooms.commands import SetHeadcount
from conference.deliberation.sender import Role, Sender
from conference.server.founding import sample_commands
from conference.server.record.exchange import Ballot, Done
from conference.server.watchers.signer import HeadSigner

POLL = PollId("rate")
TOLD, OWN, BY_PHONE = PartyId(0), PartyId(1), PartyId(2)
ANN, BEN = (Sender(Role.DESK, login=name) for name in ("Ann", "Ben"))


async def must(bench, command):
    answer = await bench.ask(command)
    assert isinstance(answer, Done), answer


async def hold(store, key):
    async with Bench(store) as bench:
        for command in roomy(sample_commands(4, 1, FIRST_DAY, rehearsal=True)):
            await must(bench, command)
        await must(bench, PublishConduct("Let others finish."))
        for party in (OWN, BY_PHONE):
            await must(bench, SetHeadcount(9, party))
        await must(bench, PreparePoll(POLL, "30% or 40%?", ("30%", "40%")))
        await must(bench, OpenPoll(POLL))
        for login, counts in ((ANN, (2, 3)), (BEN, (3, 2))):
            await bench.ask(Asks(login, TellRoom(POLL, TOLD, Way.PAPER, 6, counts)))
        await must(bench, Asks(BEN, TellRoom(POLL, TOLD, Way.TELEPHONE, 6, (2, 3))))
        facilitator = Sender(Role.FACILITATOR, OWN)
        await must(bench, Asks(facilitator, EnterHands(POLL, (4, 1))))
        await must(bench, Asks(Sender(Role.FACILITATOR, TOLD), SetHeadcount(1)))
        future = asyncio.get_running_loop().create_future()
        ballot = Ballot(POLL, BY_PHONE, PersonId(7), f"{7:032x}", 1, (1,), future.set_result)
        bench.writer.offer(ballot)
        assert isinstance(await future, Done)
        await must(bench, ClosePoll(POLL))
        await must(bench, PublishPoll(POLL))
        await HeadSigner(bench.writer, store, key, bench.clock).sign()


@pytest.fixture(scope="module")
def lines(tmp_path_factory):
    return exported(tmp_path_factory.mktemp("telephone"), hold)


def test_both_counters_count_what_was_told_beside_what_rooms_entered(lines):
    found = check(lines)
    assert found["verified"], found["reason"]


@pytest.mark.parametrize(
    ("kind", "place", "at", "value", "ours"),
    [
        ("room_taken", 0, ("tellers",), ("Ben", "Ben"), "two logins did not enter"),
        ("room_taken", 0, ("counts",), (3, 2), "two logins did not enter"),
        ("room_taken", 0, ("headcount",), (7,), "two logins did not enter"),
        ("room_taken", 0, ("party",), (OWN,), "two logins did not enter"),
        ("room_told", 0, ("headcount",), (4,), "more hands than people"),
        ("room_told", 0, ("counts",), (1, 2, 3), "not those of the options"),
        ("poll_closed", 0, ("tally", "telephone"), (0, 5), "declared as"),
        ("hands_entered", 0, ("party",), (TOLD,), "entered at the desk"),
        ("ballot_cast", 0, ("party",), (TOLD,), "entered at the desk"),
    ],
)
def test_figures_that_were_not_entered_alike_by_two_are_named(lines, kind, place, at, value, ours):
    number = number_of(lines, kind, POLL, place)
    changed = forged(lines, number, set_to(at, *value))
    found = check(changed)
    assert (found["first_bad"], ours in found["reason"]) == (number, True), found["reason"]
    program = of_the_program(changed)
    assert not program.holds
    assert program.first_bad == number, program.reason


def test_a_login_cannot_be_told_for_by_another(lines):
    number = number_of(lines, "room_told", POLL)
    found = check(forged(lines, number, set_to(("teller",), "Cat")))
    assert (found["first_bad"], "another one has entered" in found["reason"]) == (number, True)


def test_rules_of_conduct_say_something_each_time_they_are_published(lines):
    assert check(lines)["conduct"] == 1
    number = next(n for n, line in enumerate(lines[1:]) if '"conduct_published"' in line)
    changed = forged(lines, number, set_to(("text",), " "))
    found = check(changed)
    assert (found["first_bad"], "say nothing" in found["reason"]) == (number, True)
    assert of_the_program(changed).first_bad == number
