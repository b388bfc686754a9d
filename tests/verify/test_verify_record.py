"""The public verifier, a second counter: it agrees with us, and it finds what was altered."""

import asyncio
import json
import random
import subprocess
import sys
from collections import Counter

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from exported import exported
from hypothesis import given, settings
from hypothesis import strategies as st
from meetings import of
from public_verifier import PATH, check, verifier
from servers import FIRST_DAY, Bench, roomy

from conference.core.ids import PartyId, PollId
from conference.core.merkle import MerkleTree, leaf_hash
from conference.core.treehead import HeadKey
from conference.deliberation.polls.commands import (
    ClosePoll,
    EnterHands,
    OpenPoll,
    PressButton,
    PublishPoll,
    RecordOutcome,
)
from conference.deliberation.polls.counting import needs_count, outcome_of
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Channel, Kind, Poll
from conference.deliberation.rooms.commands import SetHeadcount
from conference.server.founding import sample_commands
from conference.server.record.exchange import Done
from conference.server.watchers.signer import HeadSigner

PHONES = frozenset({Channel.PHONES})
POLLS = (
    Poll(PollId("single"), "30% or 40%?", ("30%", "40%", "50%")),
    Poll(PollId("scale"), "How sure?", ("1", "2", "3"), kind=Kind.SCALE),
    Poll(PollId("many"), "Which ones?", ("a", "b", "c"), PHONES, Kind.APPROVAL),
    Poll(PollId("order"), "In which order?", ("a", "b", "c"), PHONES, Kind.RANKING),
    Poll(PollId("points"), "How many points?", ("a", "b", "c"), PHONES, Kind.POINTS, budget=5),
    Poll(PollId("named"), "Who is for it?", ("a", "b", "c"), named=True),
)


@pytest.fixture(scope="module")
def lines(tmp_path_factory):
    """The export of a conference with five polls and some hundreds of ballots, on SQLite."""
    return exported(tmp_path_factory.mktemp("conference"), hold_conference)


async def hold_conference(store, key):
    chance = random.Random(4)
    async with Bench(store) as bench:
        for command in roomy(sample_commands(5, 1, FIRST_DAY, rehearsal=True)):
            await bench.ask(command)
        signer = HeadSigner(bench.writer, store, key, bench.clock)
        for poll in POLLS:
            assert isinstance(await bench.ask(preparing(poll)), Done)
            for party in range(5):
                await bench.ask(SetHeadcount(30, PartyId(party)))
            await bench.ask(OpenPoll(poll.id))
            await signer.sign()
            await answer(bench, poll, chance)
            assert isinstance(await bench.ask(ClosePoll(poll.id)), Done)
            closed, box = (
                bench.writer.settled.polls.by_id[poll.id],
                bench.writer.settled.polls.boxes[poll.id],
            )
            if needs_count(closed):
                await bench.ask(RecordOutcome(poll.id, outcome_of(closed, box)))
            assert isinstance(await bench.ask(PublishPoll(poll.id)), Done)
            await signer.sign()


async def answer(bench, poll, chance):
    casts = []
    for voter in range(60):
        revisions = 1 + (chance.random() < 0.3)
        for revision in range(1, revisions + 1):
            casts.append(cast(bench, poll, voter, revision, choose(poll, chance)))
        if voter % 7 == 0 and Channel.HANDS in poll.channels:
            party = PartyId(chance.randrange(5))
            if chance.random() < 0.5:
                await bench.ask(of(party, EnterHands(poll.id, (1, 2, chance.randrange(4)))))
            else:
                await bench.ask(of(party, PressButton(poll.id, chance.randrange(3))))
            await bench.ask(SetHeadcount(chance.randrange(25, 40), party))
    assert all(isinstance(answer, Done) for answer in await asyncio.gather(*casts))


def cast(bench, poll, voter, revision, choice):
    from hashlib import sha256

    from conference.core.ids import PersonId
    from conference.server.record.exchange import Ballot

    future = asyncio.get_running_loop().create_future()
    key = sha256(f"{poll.id} {voter}".encode()).hexdigest()[:32]
    party, person = PartyId(voter % 4), PersonId(voter)
    name = f"Zoë {voter}" if poll.named else ""
    tell = future.set_result
    bench.writer.offer(Ballot(poll.id, party, person, key, revision, choice, tell, name=name))
    return future


def choose(poll, chance):
    match poll.kind:
        case Kind.APPROVAL:
            return tuple(o for o in range(3) if chance.random() < 0.5)
        case Kind.RANKING:
            return tuple(chance.sample(range(3), chance.randint(1, 3)))
        case Kind.POINTS:
            return tuple(chance.choice([(5, 0, 0), (2, 2, 1), (0, 0, 0), (1, 3, 0)]))
        case _:
            return (chance.choice([0, 1, 1, 2]),)


def altered(lines, number, *, rehash=True, **fields):
    """The lines with the entry ``number`` changed, and its hash beside it made to fit."""
    entry = json.loads(lines[number + 1]) | fields
    if rehash:
        text = f"{entry['number']}\n{entry['time']}\n{entry['kind']}\n{entry['body']}"
        entry["leaf"] = leaf_hash(text.encode()).hex()
    return [*lines[: number + 1], json.dumps(entry), *lines[number + 2 :]]


def entries_of(lines, kind):
    found = [json.loads(line) for line in lines[1:]]
    return [entry for entry in found if entry["kind"] == kind]


def test_the_record_holds_and_every_poll_is_counted_again(lines):
    found = check(lines)
    assert found["verified"], found["reason"]
    assert found["polls_closed"] == len(POLLS)
    assert found["ballots"] == len(entries_of(lines, "ballot_cast")) > 300
    assert found["signatures"] == 2 * len(POLLS)
    assert found["unsigned_entries"] == 0
    assert found["polls_recounted"] == 3  # "many", "order" and "points"
    assert found["unread_kinds"] == {"poll_counted": 1}  # a median elects nobody
    leaves = [bytes.fromhex(json.loads(line)["leaf"]) for line in lines[1:]]
    assert found["root"] == MerkleTree(leaves).root().hex()


def test_the_conference_had_answers_by_all_channels_and_changed_votes(lines):
    kinds = json.loads(lines[0])["kinds"]
    assert kinds["hands_entered"] > 3
    assert kinds["button_pressed"] > 3
    revisions = [json.loads(e["body"])["revision"] for e in entries_of(lines, "ballot_cast")]
    assert max(revisions) == 2


def test_nobody_and_no_secret_is_in_the_file(lines):
    text = "\n".join(lines)
    for word in ("person", "token", "secret", "password", "session", "facilitator"):
        assert f'"{word}' not in text.replace('\\"', '"').replace("sessions", "")


def test_who_voted_how_is_listed_once_a_voter_as_the_last_ballot_says(lines):
    found, misfit = verifier.verify(lines)
    assert misfit is None
    listed = verifier.names(found, "named")
    last = {}
    for entry in entries_of(lines, "ballot_cast"):
        body = json.loads(entry["body"])
        if body["poll"] == "named":
            vote = body["revision"], "abc"[body["choice"][0]]
            last[body["name"]] = max(vote, last.get(body["name"], vote))
    assert {name: answer for name, _, answer in listed} == {n: vote[1] for n, vote in last.items()}
    assert len(listed) == len(last) == 60
    assert [name for name, _, _ in listed] == sorted(last)
    for poll, why in (("single", "is secret"), ("none", "was never opened")):
        with pytest.raises(ValueError, match=why):
            verifier.names(found, poll)


def test_a_name_is_in_each_ballot_of_a_poll_by_name_and_in_no_other(lines):
    for entry in entries_of(lines, "ballot_cast"):
        body = json.loads(entry["body"])
        assert ("name" in body) == (body["poll"] == "named")
    secret, named = entries_of(lines, "ballot_cast")[0], entries_of(lines, "ballot_cast")[-1]
    body = json.loads(secret["body"]) | {"name": "Eve"}
    assert (
        "in a secret poll"
        in check(altered(lines, secret["number"], body=json.dumps(body)))["reason"]
    )
    body = json.loads(named["body"])
    del body["name"]
    assert (
        "without a name" in check(altered(lines, named["number"], body=json.dumps(body)))["reason"]
    )


def test_a_changed_ballot_is_named(lines):
    ballot = entries_of(lines, "ballot_cast")[100]
    body = ballot["body"].replace('"revision":1', '"revision":9').replace("[1]", "[0]")
    found = check(altered(lines, ballot["number"], rehash=False, body=body + " "))
    assert found["first_bad"] == ballot["number"]
    assert "hash" in found["reason"]


def test_a_changed_ballot_with_a_fitting_hash_is_found_by_the_count_or_the_head(lines):
    cast_ = [(e, json.loads(e["body"])) for e in entries_of(lines, "ballot_cast")]
    keys = [body["key"] for _, body in cast_]
    ballot = next(
        entry
        for entry, body in cast_
        if body["poll"] == "single" and body["choice"] == [1] and keys.count(body["key"]) == 1
    )
    found = check(altered(lines, ballot["number"], body=ballot["body"].replace("[1]", "[0]")))
    assert not found["verified"]
    assert found["first_bad"] is None or found["first_bad"] > ballot["number"]


def test_a_changed_count_is_named_by_the_recount(lines):
    closing = entries_of(lines, "poll_closed")[1]
    body = json.loads(closing["body"])
    body["tally"]["people"][0] += 1
    found = check(altered(lines, closing["number"], body=json.dumps(body)))
    assert found["first_bad"] == closing["number"]
    assert "counting its ballots again" in found["reason"]


@pytest.mark.parametrize("part", ["parties", "tied", "phones", "hands", "button", "regions"])
def test_every_part_of_a_count_is_counted_again(lines, part):
    closing = entries_of(lines, "poll_closed")[0]
    body = json.loads(closing["body"])
    value = body["tally"][part]
    if part == "tied":
        body["tally"][part] = value + 1
    elif part == "regions":
        body["tally"][part] = [*value[1:], [7, 7, 7]]
    else:
        body["tally"][part] = [value[0] + 1, *value[1:]]
    found = check(altered(lines, closing["number"], body=json.dumps(body)))
    assert found["first_bad"] == closing["number"]
    assert part in found["reason"]


def body_of(lines, number):
    return json.loads(json.loads(lines[number + 1])["body"])


def with_body(lines, number, change, **fields):
    """The lines with the body of an entry changed by ``change``, and its hash made to fit."""
    body = body_of(lines, number)
    change(body)
    return altered(lines, number, body=json.dumps(body), **fields)


def numbers_of(lines, kind, poll=None):
    found = entries_of(lines, kind)
    return [e["number"] for e in found if poll is None or f'"{poll}"' in e["body"]]


def put(*path_and_value):
    """Set what is found along a path of keys."""
    *path, last, value = path_and_value

    def change(body):
        for key in path:
            body = body[key]
        body[last] = value

    return change


BY_HAND = {
    "a ballot of a party that was not there": (
        "ballot_cast",
        "single",
        put("party", 99),
        "no party",
    ),
    "a vote that changes one of another party": ("ballot_cast", "single", None, "another party"),
    "a single choice of two": ("ballot_cast", "single", put("choice", [0, 1]), "not one that"),
    "an option that is not there": ("ballot_cast", "scale", put("choice", [3]), "not one that"),
    "one option ticked twice": ("ballot_cast", "many", put("choice", [1, 1]), "not one that"),
    "one option ranked twice": ("ballot_cast", "order", put("choice", [1, 1]), "not one that"),
    "more points than there are": (
        "ballot_cast",
        "points",
        put("choice", [6, 0, 0]),
        "not one that",
    ),
    "hands of a party that was not there": ("hands_entered", None, put("party", 99), "no party"),
    "hands for fewer options": (
        "hands_entered",
        None,
        put("counts", [1]),
        "not those of the options",
    ),
    "a button for no option": ("button_pressed", None, put("option", 7), "no such option"),
    "a headcount of no party": ("headcount_set", None, put("party", 99), "no party 99"),
    "an answer to another poll": ("hands_entered", None, put("poll", "many"), "not open"),
    "a poll closed as another": ("poll_closed", "order", put("poll", "single"), "not open"),
    "a turnout of more": (
        "poll_closed",
        "scale",
        put("tally", "turnout", "people", 999),
        "turnout",
    ),
    "a count of points": ("poll_closed", "points", put("tally", "people", [1, 1, 1]), "people"),
    "a published line": (
        "poll_published",
        "many",
        put("sheet", "lines", 0, "count", 99),
        "other counts",
    ),
    "a percentage": ("poll_published", "order", put("sheet", "lines", 0, "tenths", 999), "percent"),
    "a rule": ("poll_counted", "order", put("outcome", "rule", "borda"), "another rule"),
    "ballots that a rule left out": (
        "poll_counted",
        "many",
        put("outcome", "ballots", 1),
        "applied to 1",
    ),
    "the votes of a round": (
        "poll_counted",
        "order",
        put("outcome", "rounds", 0, "totals", 1, "1.00000"),
        "in round 1 the first count gives b 1.00000",
    ),
    "who was elected": ("poll_counted", "order", put("outcome", "elected", [0]), "elects a,"),
    "the quota": ("poll_counted", "order", put("outcome", "quota", "9.00000"), "9.00000 as quota"),
    "a lot from another seed": (
        "poll_counted",
        "order",
        put("outcome", "seed", "order mine"),
        "from another seed",
    ),
    "seats that were not to be filled": (
        "poll_counted",
        "order",
        put("outcome", "seats", 2),
        "fills other seats",
    ),
    "a tie that was not": ("poll_counted", "many", put("outcome", "ties", ["A tie."]), "ties"),
    "the order of a sum": ("poll_counted", "points", put("outcome", "ranking", []), "ranking"),
    "a question changed after the opening": ("poll_opened", "scale", None, "changed after it was"),
    "a second opening": ("headcount_set", None, None, "opened a second time"),
}


@pytest.mark.parametrize("name", BY_HAND)
def test_whatever_is_altered_by_hand_is_named_with_its_entry(lines, name):
    kind, poll, change, reason = BY_HAND[name]
    number = numbers_of(lines, kind, poll)[-1]
    if name == "a vote that changes one of another party":
        first = body_of(lines, numbers_of(lines, kind, poll)[0])
        change = put("key", first["key"])
        number = next(
            n for n in numbers_of(lines, kind, poll) if body_of(lines, n)["party"] != first["party"]
        )
    if name == "a question changed after the opening":
        number += 1
        prepared = json.loads(lines[numbers_of(lines, "poll_prepared", poll)[0] + 1])
        found = check(altered(lines, number, kind="poll_prepared", body=prepared["body"]))
    elif name == "a second opening":
        found = check(altered(lines, number, kind="poll_opened", body='{"poll":"single"}'))
    else:
        found = check(with_body(lines, number, change))
    assert found["first_bad"] == number
    assert reason in found["reason"]


def renumbered(lines, entries):
    """The export as it would be with these entries: numbers, hashes and the first line fit."""
    header, kinds = json.loads(lines[0]), Counter(entry["kind"] for entry in entries)
    made = [json.dumps(header | {"entries": len(entries), "kinds": kinds})]
    for number, entry in enumerate(entries):
        text = f"{number}\n{entry['time']}\n{entry['kind']}\n{entry['body']}"
        leaf = leaf_hash(text.encode()).hex()
        made.append(json.dumps(entry | {"number": number, "leaf": leaf}))
    return made


@pytest.mark.parametrize("how", ["taken out", "put in twice", "exchanged"])
def test_ballots_altered_with_all_numbers_and_hashes_made_to_fit_are_found(lines, how):
    numbers = numbers_of(lines, "ballot_cast", "order")
    keys = Counter(body_of(lines, number)["key"] for number in numbers)
    first, second = [n for n in numbers if keys[body_of(lines, n)["key"]] == 1][:2]
    closing = numbers_of(lines, "poll_closed", "order")[0]
    entries = [json.loads(line) for line in lines[1:]]
    assert check(renumbered(lines, entries))["verified"]
    if how == "taken out":
        del entries[first]
    elif how == "put in twice":
        again = json.loads(entries[first]["body"]) | {"key": "0" * 32}
        entries.insert(first, entries[first] | {"body": json.dumps(again)})
    else:
        entries[first], entries[second] = entries[second], entries[first]
    found = check(renumbered(lines, entries))
    if how == "exchanged":
        assert "are not those of the signed head" in found["reason"]
    else:
        assert found["first_bad"] == closing + (1 if how == "put in twice" else -1)
        assert "counting its ballots again" in found["reason"]


def test_a_time_that_goes_back_is_named(lines):
    assert check(altered(lines, 50, time=1))["first_bad"] == 50
    assert "before that of the entry before it" in check(altered(lines, 50, time=1))["reason"]


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("rehearsal", False, "another conference"),
        ("name", "Another conference", "another conference"),
        ("kinds", {"ballot_cast": 1}, "other kinds"),
        ("entries", 7, "there should be 7"),
    ],
)
def test_a_first_line_that_does_not_tell_the_truth_is_found(lines, field, value, reason):
    header = json.loads(lines[0]) | {field: value}
    assert reason in check([json.dumps(header), *lines[1:]])["reason"]


def test_heads_that_are_taken_away_are_missed_and_those_that_go_back_are_found(lines):
    header = json.loads(lines[0])
    heads = header["heads"]
    found = check([json.dumps(header | {"heads": heads[:-2]}), *lines[1:]])
    assert found["verified"]
    assert found["unsigned_entries"] > 0
    turned = check([json.dumps(header | {"heads": heads[::-1]}), *lines[1:]])
    assert "goes backwards" in turned["reason"]


def test_heads_by_another_key_than_the_published_one_are_found(lines):
    key = json.loads(lines[0])["heads"][0]["key"]
    assert verifier.verify(lines, keys=[key])[1] is None
    other = HeadKey.make().sign(1, bytes(32), 1).key.hex()
    assert "is signed by" in str(verifier.verify(lines, keys=[other])[1])


def test_a_line_that_is_no_json_is_named(lines):
    assert check([*lines[:9], "{", *lines[10:]])["first_bad"] == 8


def test_a_missing_entry_is_named(lines):
    assert check(lines[:200] + lines[201:])["first_bad"] == 199


def test_a_cut_file_is_found(lines):
    found = check(lines[:-3])
    assert not found["verified"]
    assert "there should be" in found["reason"]


def test_a_ballot_after_the_closing_is_named(lines):
    ballot = entries_of(lines, "ballot_cast")[0]
    last = len(lines) - 2
    found = check(altered(lines, last, kind="ballot_cast", body=ballot["body"]))
    assert found["first_bad"] == last
    assert "not open" in found["reason"]


def test_a_head_with_another_root_or_signature_is_found(lines):
    header = json.loads(lines[0])
    header["heads"][3]["root"] = "00" * 32
    assert "signature" in check([json.dumps(header), *lines[1:]])["reason"]
    forger = HeadKey.make()
    old = json.loads(lines[0])["heads"][3]
    forged = forger.sign(old["size"], b"\0" * 32, old["time"])
    header["heads"][3] |= {"key": forged.key.hex(), "signature": forged.signature.hex()}
    assert "are not those of the signed head" in check([json.dumps(header), *lines[1:]])["reason"]


def test_a_receipt_and_a_head_seen_before_are_held_to_the_file(lines):
    ballot = entries_of(lines, "ballot_cast")[5]
    number, leaf = ballot["number"], ballot["leaf"]
    head = json.loads(lines[0])["heads"][2]
    seen = [(head["size"], head["root"])]
    assert verifier.verify(lines, [(number, leaf)], seen)[1] is None
    assert verifier.verify(lines, [(number, "0" * 64)])[1].number == number
    assert verifier.verify(lines, [(10**9, leaf)])[1] is not None
    assert verifier.verify(lines, seen=[(head["size"], "0" * 64)])[1] is not None


def test_a_void_poll_has_no_list_of_names(lines):
    check, misfit = verifier.verify(lines)
    assert misfit is None
    assert len(verifier.names(check, "named")) >= 60
    check.conference.boxes["named"].is_void = True
    with pytest.raises(ValueError, match="was declared void"):
        verifier.names(check, "named")


def test_as_a_program_it_needs_nothing_of_ours_and_says_so_by_its_exit_status(lines, tmp_path):
    file = tmp_path / "record.jsonl"
    program = [sys.executable, "-I", "-S", str(PATH), str(file)]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    good = subprocess.run(program, capture_output=True, text=True, check=False)
    assert good.returncode == 0, good.stderr
    assert "REHEARSAL" in good.stdout
    listed = subprocess.run(
        [*program, "--names", "named"], capture_output=True, text=True, check=True
    )
    assert sum(line.startswith("Zoë ") for line in listed.stdout.splitlines()) == 60
    secret = subprocess.run(
        [*program, "--names", "single"], capture_output=True, text=True, check=False
    )
    assert (secret.returncode, "is secret" in secret.stderr) == (2, True)
    file.write_text("\n".join(lines[:50] + lines[51:]) + "\n", encoding="utf-8")
    bad = subprocess.run([*program, "--json"], capture_output=True, text=True, check=False)
    assert bad.returncode == 1
    assert json.loads(bad.stdout)["first_bad"] == 49
    file.write_text("something else\n", encoding="utf-8")
    assert subprocess.run(program, capture_output=True, check=False).returncode == 2


def test_no_text_of_a_file_is_a_line_or_a_command_of_the_terminal(
    lines, tmp_path, capsys, monkeypatch
):
    """Else a record that does not hold could have itself printed as one that does."""
    header, *rest = map(json.loads, lines)
    trick = "\x1b[2K\rAll of it holds.\nRoot 00"
    wrong = {"number": 0, "time": 0, "kind": trick, "body": json.dumps({"poll": trick})}
    text = f"0\n0\n{trick}\n{wrong['body']}"
    closed = wrong | {"kind": "poll_counted", "body": json.dumps({"poll": trick, "outcome": 0})}
    closed["leaf"] = leaf_hash(f"0\n0\npoll_counted\n{closed['body']}".encode()).hex()
    wrong["leaf"] = leaf_hash(text.encode()).hex()
    for entries in ([wrong], [closed], rest):
        told = header | {"name": trick, "heads": [], "entries": len(entries)}
        file = tmp_path / "record.jsonl"
        file.write_text("\n".join(map(json.dumps, [told, *entries])), encoding="utf-8")
        monkeypatch.setattr(sys, "argv", ["verify_record.py", str(file), "--names", trick])
        assert verifier.main() > 0
        said = "".join(capsys.readouterr())
        assert said.replace("\n", "").isprintable()
        assert not any(line.startswith(("All", "Root 00")) for line in said.splitlines())


@settings(max_examples=15, deadline=None)
@given(st.binary(min_size=32, max_size=32), st.binary(max_size=80), st.integers(0, 511))
def test_its_signatures_are_those_of_the_library(seed, text, bit):
    private = Ed25519PrivateKey.from_private_bytes(seed)
    key, signature = private.public_key().public_bytes_raw(), private.sign(text)
    assert verifier.is_signature(key, text, signature)
    broken = bytearray(signature)
    broken[bit // 8] ^= 1 << bit % 8
    assert not verifier.is_signature(key, text, bytes(broken))
    assert not verifier.is_signature(key, text + b"x", signature)


@given(st.lists(st.binary(max_size=9), max_size=70))
def test_its_tree_is_that_of_the_package(leaves):
    tree, ours = verifier.Tree(), MerkleTree()
    for leaf in map(leaf_hash, leaves):
        tree.add(leaf)
        ours.append(leaf)
    assert tree.root() == ours.root()
