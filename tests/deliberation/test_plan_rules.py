"""The standing rules of a plan, and decisions of the chamber that follow them."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from meetings import Driver

from conference.core.clock import Millis
from conference.core.errors import ConferenceError
from conference.deliberation.chamber.events import RulesAdopted
from conference.deliberation.chamber.signatures import signatures_needed, signatures_words
from conference.deliberation.founding.plan import plan_commands, table_named
from conference.deliberation.founding.standing import rules_of_table
from conference.deliberation.polls.commands import PreparePoll
from conference.deliberation.polls.spans import read_spans, spans_told
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
        "'5/4' is no quorum", "'button' is none of: phones, hands, paper", "only chamber and",
        "'budget' is no kind", "'nobody' is none of",
    ):  # fmt: skip
        assert word in told, word


def with_sittings(*cells, zone=UTC):
    head = "id,question,options,channels,electorate,sittings\n"
    rows = "".join(f"p{n},Q?,a|b,phones,{cell}\n" for n, cell in enumerate(cells))
    return plan_commands("Ours", {"polls.csv": head + rows}, zone, rehearsal=False)


def test_sittings_of_members_are_read_in_the_zone_of_the_conference():
    asked = with_sittings(
        "members,2026-11-28 14:00-18:00; 2026-11-29 10:00 to 24:00",
        "members,2026-11-28 20:00 – 2026-11-29 08:00",
        "members,",
        zone=ZoneInfo("Europe/Berlin"),
    )
    polls = [one for one in asked.commands if isinstance(one, PreparePoll)]
    told = [
        [
            f"{datetime.fromtimestamp(at / 1000, UTC):%d %H:%M}"
            for at in (one.begins_at, one.ends_at)
        ]
        for poll in polls
        for one in poll.sittings
    ]
    assert told == [["28 13:00", "28 17:00"], ["29 09:00", "29 23:00"], ["28 19:00", "29 07:00"]]
    driver = Driver()
    for command in asked.commands:
        driver.must(command)
    kept = driver.meeting.polls.by_id
    assert [len(kept[poll].sittings) for poll in ("p0", "p1", "p2")] == [2, 1, 0]


def test_all_that_is_wrong_with_sittings_is_told():
    with pytest.raises(ConferenceError) as refused:
        with_sittings(
            "members,tomorrow; 2026-13-28 14:00-18:00; 2026-03-29 02:30-05:00",
            "members,2026-11-28 18:00-14:00; 2026-11-28 13:00-19:00",
            "chamber,2026-11-28 14:00-18:00",
            "members,1926-11-28 14:00-18:00",
            zone=ZoneInfo("Europe/Berlin"),
        )
    for words in (
        "“tomorrow” is no sitting, such as 2026-11-28 14:00-18:00",
        "2026-13-28 14:00 is no day and time",
        "2026-03-29 02:30 does not exist",
        "Sitting 1 ends before it has begun. Sitting 2 begins before",
        "only a poll of members has sittings",
        "1926-11-28 14:00 is long over",
    ):
        assert words in refused.value.sentence, words


def test_sittings_read_as_they_are_written():
    text = "2026-11-28 14:00-18:00\n2026-11-28 20:00 - 2026-11-29 08:00"
    for zone in (UTC, ZoneInfo("Europe/Berlin"), None):
        found = read_spans(text, zone)
        assert (spans_told(found.spans, zone), found.faults) == (text, ())


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
