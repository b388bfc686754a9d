"""The standing rules of a plan, and decisions of the chamber that follow them."""

from dataclasses import replace
from datetime import UTC

import pytest
from meetings import Driver

from conference.core.clock import Millis
from conference.core.errors import ConferenceError
from conference.deliberation.chamber.events import RulesAdopted
from conference.deliberation.chamber.signatures import signatures_needed, signatures_words
from conference.deliberation.founding.plan import plan_commands, table_named
from conference.deliberation.founding.standing import rules_of_table
from conference.protocol.codec import decode_event, encode_event

HEAD = "kind,title,majority,of,quorum,quorum of,tie,by name\n"
POLLS = "id,question,options,channels,electorate,decision\n"


def founded(rules, polls=""):
    tables = {"rules.csv": HEAD + rules, "polls.csv": POLLS + polls}
    driver = Driver()
    for command in plan_commands("Ours", tables, UTC, rehearsal=False).commands:
        driver.must(command)
    return driver.meeting


def faults(rules, polls=""):
    with pytest.raises(ConferenceError) as refused:
        founded(rules, polls)
    return refused.value.sentence


def test_rules_are_adopted_before_the_polls_that_follow_them():
    meeting = founded(
        "constitution,The constitution,2/3,those present,1/2,,,\n"
        "motion,,simple,,,,casting vote,yes\n",
        "c1,Adopt it?,For|Against|Abstain,devices hands paper,chamber,constitution\n"
        "c2,Go on?,Yes|No,,chamber,motion\n"
        "p1,30% or 40%?,30%|40%,phones,,\n",
    )
    rule = meeting.chamber.rules["constitution"]
    assert (rule.title, rule.needs.of, rule.needs.quorum) == ("The constitution", "present", "1/2")
    polls = meeting.polls.by_id
    assert polls["c1"].needs == rule.needs
    assert sorted(polls["c1"].channels) == ["hands", "paper", "phones"]
    assert (polls["c2"].named, polls["c2"].needs.tie, polls["c2"].channels) == (
        True, "chair", {"phones"},
    )  # fmt: skip
    assert (polls["p1"].needs, polls["p1"].electorate) == (None, "parties")


def test_all_faults_of_rules_and_decisions_are_told():
    told = faults(
        "Motion,,most,everybody,2,,maybe,perhaps\nmotion,,simple,,,,,\nmotion,,2/3,,5/4,,,\n",
        "c1,Adopt it?,For|Against,button,chamber,motion\n"
        "c2,Adopt it?,For|Against,phones,,motion\n"
        "c3,Adopt it?,For|Against,phones,chamber,budget\n"
        "c4,Adopt it?,For|Against,phones,nobody,\n",
    )
    for word in (
        "'most' is not a majority", "everybody", "maybe", "neither yes nor no", "there twice",
        "'5/4' is no quorum", "'button' is none of: phones, hands, paper", "only the chamber",
        "'budget' is no kind", "'nobody' is none of",
    ):  # fmt: skip
        assert word in told, word


@pytest.mark.parametrize("name", ["rules.csv", "Standing rules.csv", "Our-rules (2).CSV"])
def test_the_table_is_found_by_its_name(name):
    assert table_named(name) == "rules.csv"


def test_signatures_are_a_number_or_a_part_of_the_seats():
    head = "kind,majority,signatures\n"
    line = rules_of_table(
        head + "item,simple,50\nwitness,simple,1 / 20\nmotion,2/3,\n", "rules.csv"
    )
    assert [one.signatures for one in line.rules] == ["50", "1/20", ""]
    with pytest.raises(ConferenceError) as refused:
        rules_of_table(head + "item,simple,few\nmotion,simple,3/2\nrecall,simple,0\n", "rules.csv")
    for word in ("'few'", "'3/2'", "'0'", "no number of signatures"):
        assert word in refused.value.sentence


@pytest.mark.parametrize(
    ("text", "seats", "needed"),
    [("50", 1000, 50), ("1/20", 1000, 50), ("1/20", 1001, 51), ("1/20", 0, 1), ("1/1", 7, 7)],
)
def test_signatures_needed_are_rounded_up_and_never_none(text, seats, needed):
    assert signatures_needed(text, seats) == needed


def test_without_the_column_members_bring_nothing():
    assert signatures_needed("", 1000) is None
    assert signatures_words("") == ""
    assert signatures_words("1/20") == "1/20 of all seats must sign"
    assert signatures_words("50") == "50 seats must sign"


def test_rules_adopted_before_signatures_stay_as_they_were():
    meeting = founded("motion,,simple,,,,,\n")
    event = RulesAdopted((meeting.chamber.rules["motion"],), Millis(1))
    kind, body = encode_event(event)
    assert b"signatures" not in body
    assert decode_event(kind, body) == event
    signed = RulesAdopted((replace(event.rules[0], signatures="1/20"),), Millis(1))
    assert decode_event(*encode_event(signed)) == signed
