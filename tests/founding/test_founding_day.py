"""A made-up party's founding day on a served conference, and what is left of it."""

import asyncio
import json
import re
import subprocess
import sys

import founding_day
import pytest
import recounted_figures
from founding_abuse import REFUSED
from founding_folder import run
from founding_office import COUNT_DICE
from founding_text import adopted_by_hand
from public_verifier import check

from conference.core.folder import ConferenceFolder
from conference.core.treehead import HeadKey, SignedHead
from conference.minutes.statement import signed
from conference.texts.clause import digest
from conference.texts.markdown import parse_markdown

pytestmark = [pytest.mark.process, pytest.mark.slow]

SEATS = 30


@pytest.fixture(scope="module")
def held(tmp_path_factory, qapp):
    """The day, with the record exported and the minutes written.

    Their PDF needs an application, and other tests of this process a whole one.
    """
    held = asyncio.run(founding_day.hold(tmp_path_factory.mktemp("founding"), SEATS))
    held.key = founding_day.written(held)
    return held


@pytest.fixture
def minutes(held):
    """The minutes as a value."""
    return json.loads((held.minutes / "minutes.json").read_text(encoding="utf-8"))


def states(held):
    return {one["id"]: one["state"] for one in held.motion["amendments"]}


def test_what_must_not_be_is_refused_on_every_path(held):
    assert held.abuse == REFUSED


def test_a_two_thirds_vote_fails_by_one_and_then_is_carried_by_none_to_spare(held):
    assert held.present == SEATS - founding_day.ABSENT - 1 == 27
    assert held.votes["whole"] == ((17, 10, 0), False)
    assert held.votes["whole-again"] == ((18, 9, 0), True)


def test_a_vote_without_its_quorum_is_lost_whatever_the_votes(held, minutes):
    assert held.votes["sunday"] == ((25, 0, 0), False)
    acts = [act for sitting in minutes["sittings"] for act in sitting["acts"]]
    sunday = next(act for act in acts if act.get("poll") == "sunday")
    assert (sunday["present"], sunday["sheet"]["decision"]["quorum_needed"]) == (26, 27)


def test_a_void_poll_decides_nothing_and_the_power_cut_loses_nothing(held, minutes):
    acts = [act for sitting in minutes["sittings"] for act in sitting["acts"]]
    void = next(act for act in acts if act.get("poll") == "vote-12-void")
    assert (void["void_reason"], void["tally"]) == ("Amendment 11 was read out in its place.", None)
    assert held.votes["vote-bloc"] == ((16, 9, 2), True)


def test_an_equality_is_lost_or_decided_by_lot_as_the_rules_say(held):
    assert held.votes["vote-4"] == ((9, 9, 1), False)
    assert held.votes["anthem"][0] == (13, 13, 0)


def test_who_did_not_accept_or_withdrew_does_not_stand(held):
    assert held.election["candidates"] == ["Ada", "Bo", "Cleo"]
    assert set(held.election["refused"]) == {"Dan", "Eli"}


def test_a_tie_of_an_election_waits_for_a_lot_and_is_counted_twice(held, minutes):
    assert held.election["elected"][0] == "Ada"
    assert held.election["elected"][1] in ("Bo", "Cleo")
    assert held.election["lot"] == COUNT_DICE
    assert held.election["counter"].startswith("verify_record.py")
    said = [act["text"] for sitting in minutes["sittings"] for act in sitting["acts"]
            if act["act"] == "Remark"]  # fmt: skip
    assert any(COUNT_DICE in text for text in said)


def test_who_is_recalled_by_two_thirds_is_followed_by_whom_the_ballots_find(held):
    assert held.votes["recall"] == ((18, 9, 0), True)
    assert set(held.holders) == {"Bo", "Cleo"}
    sat = recounted_figures.read(held.record)
    names = {sat.elections["board"].people[number]["name"]
             for number in sat.elections["board"].holders}  # fmt: skip
    assert names == set(held.holders)
    assert len(sat.proposals[1]) == 6, "a fifth of thirty seats"


def test_the_adopted_text_is_the_one_worked_out_by_hand(held):
    assert held.motion["adopted_text"].strip() == adopted_by_hand().strip()
    assert len(held.motion["clauses"]) == 61, "60 clauses, and a new one"
    assert held.motion["verdict"] == "adopted"
    worked_out = digest(parse_markdown(adopted_by_hand()).text)
    assert held.motion["adopted"]["digest"] == worked_out
    assert recounted_figures.read(held.record).texts == {"constitution": worked_out}


def test_what_excludes_another_has_fallen_and_what_was_taken_back_is_gone(held):
    shown = run("motion", "show", held.assembly, "constitution", "--json")
    entries = map(json.loads, held.record.read_text(encoding="utf-8").splitlines()[1:])
    settled = [json.loads(one["body"]) for one in entries if one["kind"] == "vote_settled"]
    assert json.loads(shown)["reading"] == 2
    fallen = {amendment for body in settled for amendment, _ in body["fallen"]}
    adopted = {amendment for body in settled for amendment in body["adopted"]}
    rejected = {amendment for body in settled for amendment in body["rejected"]}
    assert fallen == {"2", "7"}
    assert adopted == {"1", "3", "5", "6", "10", "11", "14"}
    assert rejected == {"4", "8", "9", "12"}


def test_the_record_verifies_by_the_program_and_by_the_public_verifier(held):
    run("record", "verify", held.assembly)
    found = check(held.record.read_text(encoding="utf-8").splitlines())
    assert found["verified"], found["reason"]
    assert found["unread_kinds"] == {}


def test_the_minutes_are_signed_and_of_this_record(held):
    run("minutes", "--check", held.minutes, "--key", held.key)
    verifier = [sys.executable, check.__globals__["PATH"], held.record]
    public = [*verifier, "--key", held.key, "--minutes", held.minutes]
    assert subprocess.run(public, capture_output=True, check=False).returncode == 0
    changed = held.minutes / "minutes.html"
    before = changed.read_text(encoding="utf-8")
    changed.write_text(before.replace("not carried", "carried"), encoding="utf-8")
    run("minutes", "--check", held.minutes, "--key", held.key, status=1)
    changed.write_text(before, encoding="utf-8")


@pytest.mark.parametrize(
    ("where", "value"),
    [(("adopted", "digest"), "0" * 64), (("amendments", 3, "state"), "adopted")],
)
def test_minutes_that_say_otherwise_of_the_motion_are_found_though_signed(
    held, minutes, where, value, tmp_path
):
    reading = minutes["motions"][0]["readings"][0 if where[0] == "amendments" else 1]
    *path, last = where
    inner = reading
    for step in path:
        inner = inner[step]
    assert inner[last] != value
    inner[last] = value
    page = (held.minutes / "minutes.html").read_bytes() + b"0" * 64
    files = {"minutes.html": page, "minutes.json": json.dumps(minutes).encode()}
    for name, body in files.items():
        (tmp_path / name).write_bytes(body)
    key = HeadKey.at(ConferenceFolder(held.assembly).head_key)
    head = SignedHead(**{name: bytes.fromhex(one) if isinstance(one, str) else one
                         for name, one in minutes["head"].items()})  # fmt: skip
    (tmp_path / "minutes.sig").write_text(signed(files, head, key), encoding="utf-8")
    run("minutes", "--check", tmp_path, "--key", held.key, status=1)
    public = [sys.executable, check.__globals__["PATH"], held.record, "--minutes", tmp_path]
    told = subprocess.run(public, capture_output=True, check=False, text=True)
    assert told.returncode == 1
    assert "the minutes have another" in told.stdout or "other fates" in told.stdout


def test_every_figure_of_the_minutes_is_that_of_the_record(held, minutes):
    sat = recounted_figures.read(held.record)
    assert recounted_figures.differences(sat, minutes) == []
    counted = {
        name: (tuple(one.counts()), one.verdict()[2])
        for name, one in sat.decisions.items()
        if one.is_published and one.poll.get("needs")
    }
    assert counted == held.votes


def test_the_page_has_the_figures_of_each_decision_in_their_order(held):
    page = (held.minutes / "minutes.html").read_text(encoding="utf-8")
    words = re.sub(r"\s+", " ", re.sub("<[^>]+>", " ", page))
    told = re.findall(r"For (\d+), against (\d+), abstentions (\d+): ", words)
    assert [tuple(map(int, one)) for one in told] == [counts for counts, _ in held.votes.values()]


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("poll_closed", None, None),
        ("ballot_cast", "choice", [1]),
        ("counts_agreed", "counts", [13, 12, 1]),
        ("ballot_order_drawn", "order", [2, 1, 3]),
        ("election_settled", "elected", [2, 3]),
        ("proposal_due", "signatures", 7),
        ("text_adopted", "digest", "0" * 64),
        ("vote_settled", "adopted", []),
        ("amendment_withdrawn", "amendment", "12"),
    ],
)
def test_figures_that_were_changed_do_not_agree(held, minutes, kind, field, value, tmp_path):
    lines = held.record.read_text(encoding="utf-8").splitlines()
    place, entry = next(
        (n, found) for n, found in enumerate(map(json.loads, lines)) if found.get("kind") == kind
    )
    if field is None:
        del lines[place]
    else:
        body = json.loads(entry["body"])
        lines[place] = json.dumps({**entry, "body": json.dumps({**body, field: value})})
    other = tmp_path / "record.jsonl"
    other.write_text("\n".join(lines), encoding="utf-8")
    assert recounted_figures.differences(recounted_figures.read(other), minutes)
