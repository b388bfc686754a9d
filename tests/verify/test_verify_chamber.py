"""The chamber's votes hold for both counters, and one that was forged is named with its entry."""

import asyncio
import json
from collections import Counter

import pytest
from exported import exported
from forging import body_of, forged, number_of, of_the_program
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
    LeaveSeat,
    RuleLine,
    SignIn,
    UnlockSeat,
)
from conference.deliberation.chamber.model import Origin
from conference.deliberation.members.commands import (
    CheckBadge,
    InviteMembers,
    NoteStanding,
    ReplaceMembers,
)
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
DRAWN = tuple(f"{n:064x}" for n in range(21, 25))
STRANGER = f"{99:064x}"
ANN, BEN = (Sender(Role.DESK, login=name) for name in ("Ann", "Ben"))
RULES = (
    RuleLine("motion", "A motion"),
    RuleLine("constitution", "The constitution", "2/3", "present", "1/2"),
    RuleLine("lot", "By lot", tie="lot"),
    RuleLine("open", "By name", by_name=True),
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
        await seats_change(bench)
        await decides(bench, "open", "open", (0, 1), late=(f"{88:064x}",))
        await signer.sign()


async def seats_change(bench):
    """Some are drawn, one of them is replaced; a device is lost, and one is left."""
    await must(bench, InviteMembers("d" * 64, DRAWN[:3]))
    await must(bench, NoteStanding(DRAWN[:2], "accepted"))
    await must(bench, NoteStanding(DRAWN[2:3], "declined", "Away."))
    await must(bench, ReplaceMembers(((DRAWN[2], DRAWN[3]),), 1))
    await must(bench, CheckBadge(DRAWN[0]))
    await must(bench, CheckBadge(STRANGER))
    await must(bench, SignIn(DRAWN[0], f"{9:016x}"))
    await bench.ask(Asks(ANN, UnlockSeat(9, "It was stolen.")))
    await must(bench, Asks(BEN, UnlockSeat(9, "It was stolen.")))
    await must(bench, Asks(Sender(Role.MEMBER, seat=5), LeaveSeat()))


async def must(bench, command):
    answer = await bench.ask(command)
    assert isinstance(answer, Done), answer


async def decides(bench, name, kind, choices, *, hands=None, paper=None, late=()):
    """A decision of this kind: ballots by device in the order of the seats, hands, and paper.

    Members who are ``late`` are given seats, and sign in, while it is open.
    """
    poll = PollId(name)
    options, ways = ("For", "Against"), ("phones", "hands", "paper")
    draft = PreparePoll(poll, "Adopt?", options, ways, electorate="chamber", decision=kind)
    await must(bench, draft)
    await must(bench, OpenPoll(poll))
    if late:
        await must(bench, GiveSeats(late, Origin.STAYING))
    for member in late:
        await must(bench, SignIn(member, member[-16:]))
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
    both_name(changed, named, reason)


def both_name(lines, number, reason=""):
    """Both verifiers say that this entry is the first that does not fit."""
    found = check(lines)
    assert (found["first_bad"], reason in found["reason"]) == (number, True), found
    own = of_the_program(lines)
    assert (own.holds, own.first_bad) == (False, number), own.reason


# Entries that were put in, with a record that is sealed anew


def kinds_of(lines):
    return [json.loads(line)["kind"] for line in lines[1:]]


def resealed(lines, entries):
    """The header of the lines, without heads, over other entries, numbered and hashed anew."""
    changed = []
    for number, entry in enumerate(entries):
        text = f"{number}\n{entry['time']}\n{entry['kind']}\n{entry['body']}"
        leaf = leaf_hash(text.encode()).hex()
        changed.append(json.dumps({**entry, "number": number, "leaf": leaf}))
    header = {**json.loads(lines[0]), "entries": len(changed), "heads": []}
    return [json.dumps(header), *changed]


def put_in(lines, place, *new):
    """The lines with these entries, kind and body, from this place on."""
    entries = [json.loads(line) for line in lines[1:]]
    time = entries[place - 1]["time"]
    made = [
        {"kind": kind, "time": time, "body": json.dumps(body, sort_keys=True)} for kind, body in new
    ]
    return resealed(lines, [*entries[:place], *made, *entries[place:]])


def after(lines, kind, poll=None):
    """The place behind the first such entry."""
    if poll is not None:
        return number_of(lines, kind, poll) + 1
    return kinds_of(lines).index(kind) + 1


AT = 1_750_000_000_000


def entry(kind, **body):
    return kind, {"at": AT, **body}


def told(who, counts, channel="hands", poll="motion", **fields):
    body = {"teller": who, "by": who, "counts": counts, "channel": channel, "poll": poll}
    return entry("counts_told", **{**body, **fields})


def agreed(counts, channel="hands", poll="motion", **fields):
    """Two tellers' counts, and that they agree."""
    body = {"tellers": ["Ann", "Ben"], "by": "Ben", "counts": counts, "channel": channel}
    both = (told(who, counts, channel, poll) for who in ("Ann", "Ben"))
    return *both, entry("counts_agreed", poll=poll, **{**body, **fields})


def ballot(key, poll="motion", party=-1, **fields):
    body = {"choice": [0], "key": key, "party": party, "poll": poll, "revision": 1, **fields}
    return "ballot_cast", body


END = "seat_left"
"""After everything but the vote by name."""

PUT_IN = [
    ("rules change in a vote", ("poll_opened", "motion"), [entry("rules_adopted", rules=[])], 0),
    ("who is out goes out", END, [entry("checked_out", seat=7)], 0),
    ("who never came goes out", END, [entry("checked_out", seat=8)], 0),
    ("nobody goes out", END, [entry("checked_out", seat=99)], 0),
    ("no device is left", END, [entry("seat_left", seat=8)], 0),
    ("one person unlocks", END, [entry("seat_unlocked", seat=1, reason="Lost.", by="Ann")], 0),
    ("a drawn seat is given", END,
     [entry("seats_given", members=[STRANGER], origin="drawn")], 0),
    ("a second seat", END, [entry("seats_given", members=[MEMBERS[0]], origin="elected")], 0),
    ("two seats at once", END, [entry("seats_given", members=[STRANGER] * 2, origin="elected")], 0),
    ("invited again", END, [entry("members_invited", draw="d" * 64, members=[DRAWN[0]])], 0),
    ("a strange badge comes in", END,
     [entry("badge_checked", badge=STRANGER, accepted=True, reason="")], 0),
    ("who has not accepted comes in", END,
     [entry("badge_checked", badge=DRAWN[3], accepted=True, reason="")], 0),
    ("a member is kept out", END,
     [entry("badge_checked", badge=DRAWN[1], accepted=False, reason="not_drawn")], 0),
    ("who was not let in signs in", END, [entry("seat_signed", seat=10, device="f" * 16)], 0),
    ("no seat signs in", END, [entry("seat_signed", seat=99, device="f" * 16)], 0),
    ("no device signs in", END, [entry("seat_signed", seat=8, device="")], 0),
    ("who is not drawn declines", END,
     [entry("standing_noted", members=[STRANGER], standing="declined", reason="")], 0),
    ("who is present declines", END,
     [entry("standing_noted", members=[DRAWN[0]], standing="declined", reason="")], 0),
    ("present by a note", END,
     [entry("standing_noted", members=[DRAWN[1]], standing="present", reason="")], 0),
    ("who stays is replaced", END,
     [entry("members_replaced", pairs=[[DRAWN[1], STRANGER]], round=2)], 0),
    ("replaced by who has a seat", END,
     [entry("standing_noted", members=[DRAWN[3]], standing="declined", reason=""),
      entry("members_replaced", pairs=[[DRAWN[3], MEMBERS[7]]], round=2)], 1),
    ("tellers of a poll of the parties", "rules_adopted", [*agreed([1, 0], poll="rate")], 0),
    ("a teller after the close", ("poll_closed", "motion"), [told("Ann", [1, 0])], 0),
    ("too many counts", ("poll_opened", "motion"), [told("Ann", [1, 0, 0])], 0),
    ("fewer than none", ("poll_opened", "motion"), [told("Ann", [-1, 0])], 0),
    ("told in another's name", ("poll_opened", "motion"), [told("Ann", [1, 0], by="Ben")], 0),
    ("agreed in another's name", ("poll_opened", "motion"), [*agreed([1, 0], by="Ann")], 2),
    ("more hands than in the hall", ("poll_opened", "motion"), [*agreed([7, 0])], 2),
    ("more paper than given", ("poll_opened", "motion"), [*agreed([1, 0], "paper")], 2),
    ("paper twice", ("paper_given", "motion"),
     [entry("paper_given", poll="motion", seat=6, reason="Again.")], 0),
    ("a vote closes twice", ("poll_closed", "motion"), ["poll_closed"], 0),
    ("a vote closes after its result", ("poll_published", "motion"), ["poll_closed"], 0),
    ("a result comes twice", ("poll_published", "motion"), ["poll_published"], 0),
    ("a result is void", ("poll_published", "motion"),
     [entry("poll_voided", poll="motion", reason="So.")], 0),
    ("void for no reason", ("poll_closed", "motion"),
     [entry("poll_voided", poll="motion", reason=" ")], 0),
    ("void and published", ("poll_closed", "motion"),
     [entry("poll_voided", poll="motion", reason="So.")], 1),
    ("a ballot after the close", ("poll_closed", "motion"), [ballot("a" * 32)], 0),
    ("a ballot of a party that is not there", ("poll_opened", "motion"),
     [ballot("a" * 32, party=-2)], 0),
    ("a room in the chamber", ("poll_opened", "motion"),
     [("hands_entered", {"poll": "motion", "party": 0, "counts": [1, 0]})], 0),
    ("the chamber as a room", ("poll_opened", "motion"),
     [("button_pressed", {"poll": "motion", "party": -1, "option": 0})], 0),
    ("a party left out of the chamber", ("poll_opened", "motion"),
     [entry("party_left_out", poll="motion", party=0, reason="So.", tally=None)], 0),
    ("members start over", ("poll_opened", "motion"),
     [("phones_started_over", {"poll": "motion", "party": 0, "struck": 0, "reason": "So."})], 0),
    ("a ballot of a seat that left its device", ("poll_opened", "open"),
     [ballot("a" * 32, "open", name="Seat 5")], 0),
    ("a ballot of who is not there", ("poll_opened", "open"),
     [ballot("a" * 32, "open", name="Seat 8")], 0),
    ("a ballot of a seat that came late", ("ballot_cast", "open"),
     [ballot("a" * 32, "open", name="Seat 12")], 0),
    ("a ballot of nobody", ("poll_opened", "open"), [ballot("a" * 32, "open", name="Ann")], 0),
    ("a seat twice", ("poll_opened", "open"),
     [ballot("a" * 32, "open", name="Seat 1"), ballot("b" * 32, "open", name="Seat 1")], 1),
]  # fmt: skip


@pytest.mark.parametrize(("where", "new", "place"), [one[1:] for one in PUT_IN],
                         ids=[one[0] for one in PUT_IN])  # fmt: skip
def test_what_is_put_into_a_record_is_named(lines, where, new, place):
    at = after(lines, where) if isinstance(where, str) else after(lines, *where)
    # of an entry that is there, its copy
    copies = [
        (one, body_of(lines[1 + number_of(lines, one, "motion")])) if isinstance(one, str) else one
        for one in new
    ]
    both_name(put_in(lines, at, *copies), at + place)


def more_devices(lines):
    """The vote on the motion with more ballots than members were there, and counts to match."""
    keys = [f"{n:032x}" for n in range(0xA0, 0xA3)]
    changed = put_in(lines, after(lines, "paper_given", "motion") - 1, *map(ballot, keys))

    def also(body):
        tally = body["tally"]
        tally["phones"][0] += 3
        tally["people"][0] += 3
        tally["turnout"]["phones"] += 3
        tally["turnout"]["people"] += 3
        body["present"] = max(body["present"], tally["turnout"]["people"])

    number = number_of(changed, "poll_closed", "motion")
    return forged(changed, number, also), number


def test_no_more_vote_by_device_than_had_one(tmp_path):
    async def hold(store, key):
        async with Bench(store) as bench:
            for command in roomy(sample_commands(3, 1, FIRST_DAY, rehearsal=True)):
                await must(bench, command)
            await must(bench, AdoptRules(RULES))
            await must(bench, GiveSeats(MEMBERS, Origin.ELECTED))
            for number, member in enumerate(MEMBERS[:4], 1):
                await must(bench, SignIn(member, f"{number:016x}"))
            for member in MEMBERS[4:]:
                await must(bench, CheckBadge(member))
            await decides(bench, "motion", "motion", (0, 0), paper=(0, 1))
            await HeadSigner(bench.writer, store, key, bench.clock).sign()

    changed, number = more_devices(exported(tmp_path, hold))
    both_name(changed, number, "more voted by device")


@pytest.mark.parametrize(
    ("seats", "reason"), [((1, 2, 8), "seat 8"), ((1, 2, 7), "seat 7"), ((1, 2, 6), "on paper")]
)
def test_the_roll_names_who_could_vote(lines, seats, reason):
    """Seats 7 and 8 were not there; seat 6 voted on paper."""
    store, tree = MemoryStore(), MerkleTree()
    upto = number_of(lines, "poll_closed", "motion")
    for found in map(json.loads, lines[1 : upto + 1]):
        sealed = seal(tree, found["time"], [(found["kind"], found["body"].encode())], ())
        store.append(Commit(sealed.entries, sealed.head))
    assert not verify_store(store).holds
    store.append(Commit(roll=tuple((PollId("motion"), PersonId(seat)) for seat in seats)))
    own = verify_store(store)
    assert (own.holds, reason in own.reason) == (False, True), own.reason


FIGURES = ("base", "base_name", "majority", "needed", "quorum_needed", "quorum_met", "tie",
           "casting_vote", "by_lot", "abstentions", "invalid", "most_against")  # fmt: skip


@pytest.mark.parametrize(
    ("poll", "figure"), [(poll, figure) for poll in ("constitution", "lot") for figure in FIGURES]
)
def test_every_figure_of_a_verdict_is_recomputed(lines, poll, figure):
    def change(body):
        decision = body["sheet"]["decision"]
        old = decision.get(figure, False)
        other = {bool: lambda: not old, int: lambda: old + 1, str: lambda: f"{old}no"}
        decision[figure] = other.get(type(old), lambda: 7)()

    number = number_of(lines, "poll_published", poll)
    both_name(forged(lines, number, change), number)


@pytest.mark.parametrize(
    "change",
    [
        lambda sheet: sheet.update(title="Reject?"),
        lambda sheet: [line.update(option=other_option(line["option"])) for line in sheet["lines"]],
        lambda sheet: sheet["channels"].update(devices={"For": 1, "Against": 2}),
        lambda sheet: sheet.update(base=7),
        lambda sheet: sheet.update(entitled=9),
    ],
)
def test_a_result_is_published_as_it_was_asked(lines, change):
    number = number_of(lines, "poll_published", "motion")
    both_name(forged(lines, number, lambda body: change(body["sheet"])), number)


def other_option(option):
    return "Against" if option == "For" else "For"
