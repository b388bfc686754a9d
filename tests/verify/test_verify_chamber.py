"""The chamber's votes hold for both counters, and one that was forged is named with its entry."""

import asyncio
import json
from collections import Counter

import pytest
from exported import exported
from meetings import Asks
from public_verifier import check
from servers import FIRST_DAY, Bench, roomy

from conference.core.ids import PersonId, PollId
from conference.core.merkle import MerkleTree, leaf_hash
from conference.core.seal import seal
from conference.deliberation.chamber.commands import (
    AdoptRules,
    CheckOut,
    GiveSeats,
    RuleLine,
    SignIn,
)
from conference.deliberation.chamber.model import Origin
from conference.deliberation.polls.commands import (
    BreakTie,
    ClosePoll,
    GivePaper,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    TellCounts,
)
from conference.deliberation.polls.electorate import CHAMBER
from conference.deliberation.sender import Role, Sender
from conference.server.founding import sample_commands
from conference.server.record.exchange import Ballot, Done
from conference.server.record.store.entries import Commit
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.verify import verify as verify_store
from conference.server.watchers.signer import HeadSigner

MEMBERS = tuple(f"{n:064x}" for n in range(1, 9))
ANN, BEN = (Sender(Role.DESK, login=name) for name in ("Ann", "Ben"))
RULES = (
    RuleLine("motion", "A motion"),
    RuleLine("constitution", "The constitution", "2/3", "present", "1/2"),
    RuleLine("lot", "By lot", tie="lot"),
)


@pytest.fixture(scope="module")
def lines(tmp_path_factory):
    """The export of a conference whose chamber decided three times, on SQLite."""
    return exported(tmp_path_factory.mktemp("conference"), hold_conference)


async def hold_conference(store, key):
    async with Bench(store) as bench:
        for command in roomy(sample_commands(3, 1, FIRST_DAY, rehearsal=True)):
            await must(bench, command)
        signer = HeadSigner(bench.writer, store, key, bench.clock)
        await must(bench, AdoptRules(RULES))
        await must(bench, GiveSeats(MEMBERS, Origin.ELECTED))
        for number, member in enumerate(MEMBERS[:7], 1):
            await must(bench, SignIn(member, f"{number:016x}"))
        await must(bench, CheckOut(MEMBERS[6]))
        await decides(bench, "motion", "motion", (0, 0, 1), hands=(1, 0), paper=(0, 1))
        await decides(bench, "constitution", "constitution", (0, 0, 0, 1))
        await decides(bench, "lot", "lot", (0, 1))
        await must(bench, BreakTie(PollId("lot"), value="042"))
        await must(bench, PublishPoll(PollId("lot")))
        await signer.sign()


async def must(bench, command):
    answer = await bench.ask(command)
    assert isinstance(answer, Done), answer


async def decides(bench, name, kind, choices, *, hands=None, paper=None):
    """A decision of this kind: ballots by device in the order of the seats, hands, and paper."""
    poll = PollId(name)
    options, ways = ("For", "Against"), ("phones", "hands", "paper")
    draft = PreparePoll(poll, "Adopt?", options, ways, electorate="chamber", decision=kind)
    await must(bench, draft)
    await must(bench, OpenPoll(poll))
    for seat, choice in enumerate(choices, 1):
        future = asyncio.get_running_loop().create_future()
        key = f"{len(name):016x}{seat:016x}"
        person = PersonId(seat)
        bench.writer.offer(Ballot(poll, CHAMBER, person, key, 1, (choice,), future.set_result))
        assert isinstance(await future, Done)
    if paper:
        await must(bench, GivePaper(poll, 6, "No device."))
    for channel, counts in (("hands", hands), ("paper", paper)):
        if counts:
            await bench.ask(Asks(ANN, TellCounts(poll, channel, counts)))
            await must(bench, Asks(BEN, TellCounts(poll, channel, counts)))
    await must(bench, ClosePoll(poll))
    if kind != "lot":
        await must(bench, PublishPoll(poll))


async def hold_lots(store, key):
    """Equalities among devices, decided by lot for either side."""
    async with Bench(store) as bench:
        for command in roomy(sample_commands(1, 1, FIRST_DAY, rehearsal=True)):
            await must(bench, command)
        signer = HeadSigner(bench.writer, store, key, bench.clock)
        await must(bench, AdoptRules(RULES))
        await must(bench, GiveSeats(MEMBERS, Origin.ELECTED))
        for number, member in enumerate(MEMBERS, 1):
            await must(bench, SignIn(member, f"{number:016x}"))
        for number in range(6):
            poll = PollId(f"lot-{number}")
            await decides(bench, poll, "lot", (0, 1, 1, 0))
            await must(bench, BreakTie(poll, value=f"drum {number}"))
            await must(bench, PublishPoll(poll))
        await signer.sign()


def test_both_counters_agree_on_lots_for_either_side(tmp_path):
    lines = exported(tmp_path, hold_lots)
    found = check(lines)
    assert found["verified"], found["reason"]
    bodies = [json.loads(entry["body"]) for entry in map(json.loads, lines[1:])
              if entry["kind"] == "tie_broken"]  # fmt: skip
    assert {body["side"] for body in bodies} == {"yes", "no"}


def test_both_counters_agree_on_a_record_with_a_chamber(lines):
    found = check(lines)
    assert found["verified"], found["reason"]
    assert found["unread_kinds"] == {}
    kinds = Counter(json.loads(line)["kind"] for line in lines[1:])
    assert (kinds["counts_agreed"], kinds["paper_given"], kinds["tie_broken"]) == (2, 1, 1)


def body_of(line):
    return json.loads(json.loads(line)["body"])


def poll_of(line):
    poll = body_of(line)["poll"]
    return poll["id"] if isinstance(poll, dict) else poll


def number_of(lines, kind, poll, place=0):
    """The number of such an entry of a poll."""
    return [
        number
        for number, line in enumerate(lines[1:])
        if json.loads(line)["kind"] == kind and poll_of(line) == poll
    ][place]


def forged(lines, number, change):
    """The lines with the body of one entry changed, and its hash made to fit."""
    entry = json.loads(lines[number + 1])
    body = json.loads(entry["body"])
    change(body)
    entry["body"] = json.dumps(body, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    text = f"{number}\n{entry['time']}\n{entry['kind']}\n{entry['body']}"
    entry["leaf"] = leaf_hash(text.encode()).hex()
    return [*lines[: number + 1], json.dumps(entry), *lines[number + 2 :]]


def of_the_program(lines):
    """What the program's own verifier finds in a record with these entries, sealed anew."""
    store, tree = MemoryStore(), MerkleTree()
    for entry in map(json.loads, lines[1:]):
        written = (entry["kind"], entry["body"].encode())
        sealed = seal(tree, entry["time"], [written], ())
        store.append(Commit(sealed.entries, sealed.head))
    return verify_store(store)


def counts(at, *value):
    def change(body):
        where = body
        for name in at[:-1]:
            where = where[name]
        where[at[-1]] = list(value) if len(value) > 1 else value[0]

    return change


def turned(body):
    body["sheet"]["decision"]["passed"] = not body["sheet"]["decision"]["passed"]


def more_paper(body):
    body["counts"] = [0, 2]


FORGED = [
    ("poll_closed", "motion", 0, counts(["present"], 7), "signed in"),
    ("poll_closed", "motion", 0, counts(["seated"], 9), "seats"),
    ("poll_closed", "motion", 0, counts(["tally", "hands"], 0, 1), "count"),
    ("counts_agreed", "motion", 0, counts(["tellers"], "Ann", "Ann"), "two tellers did not tell"),
    ("counts_agreed", "motion", 0, counts(["counts"], 2, 0), "two tellers did not tell"),
    ("counts_told", "motion", 0, counts(["counts"], 0, 1), "two tellers did not tell"),
    ("paper_given", "motion", 0, counts(["seat"], 8), "given to nobody"),
    ("paper_given", "motion", 0, counts(["reason"], " "), "for no reason"),
    ("tie_broken", "lot", 0, lambda body: body.update(side=other(body["side"])), "lot"),
    ("tie_broken", "lot", 0, counts(["poll"], "motion"), "equality"),
    ("poll_published", "motion", 0, turned, "otherwise"),
    ("poll_published", "constitution", 0, turned, "otherwise"),
    ("poll_published", "lot", 0, turned, "otherwise"),
    ("ballot_cast", "motion", 1, counts(["party"], 0), ""),
    ("poll_prepared", "constitution", 0, counts(["poll", "needs", "majority"], "1/3"), "rules say"),
    ("poll_prepared", "motion", 0, counts(["poll", "needs", "tie"], "chair"), "rules say"),
]


def other(side):
    return "no" if side == "yes" else "yes"


@pytest.mark.parametrize(("kind", "poll", "place", "change", "reason"), FORGED)
def test_a_forged_chamber_is_named_with_its_entry(lines, kind, poll, place, change, reason):
    number = number_of(lines, kind, poll, place)
    changed = forged(lines, number, change)
    # what two tellers told is wrong where they are said to agree, no sooner
    named = number_of(lines, "counts_agreed", poll) if kind == "counts_told" else number
    named = number_of(lines, "poll_opened", poll) if kind == "poll_prepared" else named
    found = check(changed)
    assert (found["first_bad"], reason in found["reason"]) == (named, True), found["reason"]
    own = of_the_program(changed)
    assert (own.holds, own.first_bad) == (False, named), own.reason
