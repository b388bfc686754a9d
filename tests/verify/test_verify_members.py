"""Members' votes hold for both counters, and one that was forged is named with its entry."""

import asyncio
import json
from collections import Counter

import pytest
from exported import exported
from forging import forged, number_of, of_the_program, set_to
from meetings import Asks
from public_verifier import check
from servers import FIRST_DAY, Bench, roomy

from conference.core.ids import PersonId, PollId
from conference.deliberation.chamber.commands import AdoptRules, RuleLine
from conference.deliberation.polls.commands import (
    AdjournPoll,
    BreakTie,
    ClosePoll,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    ResumePoll,
)
from conference.deliberation.polls.electorate import VOTERS, party_of_area
from conference.deliberation.sender import Role, Sender
from conference.deliberation.voters.commands import IssueVoterCode, ListVoters, WithdrawVoterCode
from conference.deliberation.voters.model import ListedArea
from conference.server.founding import sample_commands
from conference.server.record.exchange import Ballot, Done
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.verify import verify as verify_store
from conference.server.watchers.signer import HeadSigner

ANN, BEN = (Sender(Role.DESK, login=name) for name in ("Ann", "Ben"))
RECALL = PollId("recall")
LOCAL = PollId("local")
AREAS = (ListedArea("Harbour", 4), ListedArea("Hills", 3))
RULES = (
    RuleLine("recall", "Recall of an elected person", "2/3", "cast", "1/2"),
    RuleLine("lot", "By lot", tie="lot"),
)


@pytest.fixture(scope="module")
def lines(tmp_path_factory):
    """The export of a conference whose members voted twice, once over two sittings."""
    return exported(tmp_path_factory.mktemp("conference"), hold_conference)


async def hold_conference(store, key):
    async with Bench(store) as bench:
        for command in roomy(sample_commands(3, 1, FIRST_DAY, rehearsal=True)):
            await must(bench, command)
        signer = HeadSigner(bench.writer, store, key, bench.clock)
        await must(bench, AdoptRules(RULES))
        await must(bench, ListVoters(AREAS, "ab" * 32, "2026-11-30"))
        await asked(bench, RECALL, "recall")
        await votes(bench, RECALL, {1: 0, 2: 0})
        await must(bench, AdjournPoll(RECALL))
        lost = WithdrawVoterCode(7, "The letter never came.")
        assert (await bench.ask(Asks(ANN, lost))).code == "second_person"
        await must(bench, Asks(BEN, lost))
        await must(bench, IssueVoterCode(7))
        await must(bench, ResumePoll(RECALL))
        await votes(bench, RECALL, {5: 1, 7: 0})
        await must(bench, ClosePoll(RECALL))
        await must(bench, PublishPoll(RECALL))
        await asked(bench, LOCAL, "lot", area="Hills")
        await votes(bench, LOCAL, {5: 0, 6: 1})
        await must(bench, ClosePoll(LOCAL))
        await must(bench, BreakTie(LOCAL, value="042"))
        await must(bench, PublishPoll(LOCAL))
        await signer.sign()


async def must(bench, command):
    answer = await bench.ask(command)
    assert isinstance(answer, Done), answer


async def asked(bench, poll, kind, area=""):
    options = ("For", "Against")
    draft = PreparePoll(
        poll, "Shall it be?", options, ("phones",), electorate="members", decision=kind, area=area
    )
    await must(bench, draft)
    await must(bench, OpenPoll(poll))


async def votes(bench, poll, choices):
    """A ballot of each of these voters, by number."""
    for number, choice in choices.items():
        future = asyncio.get_running_loop().create_future()
        key, party = f"{len(poll):016x}{number:016x}", party_of_area(int(number > 4))
        ballot = Ballot(poll, party, PersonId(number), key, 1, (choice,), future.set_result)
        bench.writer.offer(ballot)
        assert isinstance(await future, Done)


def test_both_counters_agree_on_a_record_with_members(lines):
    found = check(lines)
    assert found["verified"], found["reason"]
    assert found["unread_kinds"] == {}
    kinds = Counter(json.loads(line)["kind"] for line in lines[1:])
    assert (kinds["poll_adjourned"], kinds["poll_resumed"], kinds["voters_listed"]) == (1, 1, 1)
    closed = json.loads(json.loads(lines[1 + number_of(lines, "poll_closed", "recall")])["body"])
    assert closed["tally"]["turnout"]["areas"] == [2, 2]
    assert (closed["seated"], closed["present"]) == (7, 4)
    assert "guest" not in "".join(lines)


def first(kind, lines):
    """The number of the first entry of a kind."""
    kinds = [json.loads(line)["kind"] for line in lines[1:]]
    return kinds.index(kind)


def closed_early(body):
    body["resumes_at"] = body["at"] - 1


FORGED = [
    ("poll_closed", "recall", 0, set_to(["present"], 5), "voted"),
    ("poll_closed", "recall", 0, set_to(["seated"], 8), "entitled"),
    ("poll_closed", "recall", 0, set_to(["tally", "turnout", "areas"], 3, 1), "count"),
    ("ballot_cast", "recall", 0, set_to(["party"], 0), ""),
    ("ballot_cast", "recall", 0, set_to(["party"], VOTERS - 2), ""),
    ("ballot_cast", "local", 0, set_to(["party"], VOTERS), ""),
    ("poll_prepared", "local", 0, set_to(["poll", "area"], "Nowhere"), "area"),
    ("poll_prepared", "recall", 0, set_to(["poll", "needs", "majority"], "1/2"), "rules say"),
    ("tie_broken", "local", 0, lambda body: body.update(side=other(body["side"])), "lot"),
    ("poll_resumed", "recall", 0, set_to(["poll"], "local"), ""),
]


def other(side):
    return "no" if side == "yes" else "yes"


@pytest.mark.parametrize(("kind", "poll", "place", "change", "reason"), FORGED)
def test_a_forged_vote_of_members_is_named_with_its_entry(lines, kind, poll, place, change, reason):
    number = number_of(lines, kind, poll, place)
    named = number_of(lines, "poll_opened", poll) if kind == "poll_prepared" else number
    changed = forged(lines, number, change)
    found = check(changed)
    assert (found["verified"], found["first_bad"]) == (False, named), found["reason"]
    assert reason in found["reason"]
    assert of_the_program(changed).first_bad == named


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("voters_listed", set_to(["areas"], [])),
        ("voters_listed", set_to(["digest"], "ab")),
        ("voter_code_withdrawn", set_to(["number"], 8)),
        ("voter_code_withdrawn", set_to(["reason"], " ")),
        ("voter_code_issued", set_to(["number"], 6)),
    ],
)
def test_a_forged_list_or_code_is_named_with_its_entry(lines, kind, change):
    number = first(kind, lines)
    changed = forged(lines, number, change)
    assert check(changed)["first_bad"] == number
    assert of_the_program(changed).first_bad == number


def test_a_roll_of_other_areas_or_of_nobody_is_found():
    async def held():
        store = MemoryStore()
        async with Bench(store) as bench:
            for command in sample_commands(3, 1, FIRST_DAY, rehearsal=True):
                await must(bench, command)
            await must(bench, ListVoters(AREAS, "ab" * 32, "2026-11-30"))
            await must(
                bench,
                PreparePoll(RECALL, "Shall it?", ("A", "B"), ("phones",), electorate="members"),
            )
            await must(bench, OpenPoll(RECALL))
            await votes(bench, RECALL, {1: 0})
        return store

    store = asyncio.run(held())
    assert verify_store(store).holds
    for number, reason in ((6, "of other areas"), (8, "a number of nobody")):
        forged_roll = {(RECALL, PersonId(number)): None}
        store._roll = forged_roll
        assert reason in verify_store(store).reason
