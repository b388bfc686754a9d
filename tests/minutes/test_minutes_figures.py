"""Every figure of minutes is that which others work out of the published record."""

import json
import re
import shutil
from pathlib import Path

import pytest
from meetings import Asks
from printed_tables import Printed, figure
from public_verifier import verifier
from sitting_hall import Hall, html_of, recounted

from conference.core.ids import PollId
from conference.deliberation.polls.commands import BreakTie, TellCounts
from conference.deliberation.sender import Role, Sender
from conference.minutes.document import document
from conference.minutes.page import page
from conference.server.record.store.sqlite import SqliteStore, migrate
from conference.server.record.transparency.minutes import minutes_of

GOLDEN = Path(__file__).parents[1] / "server" / "golden" / "record"


@pytest.fixture(scope="module")
def golden(tmp_path_factory):
    """The page of a whole record, and what the public verifier makes of the published file."""
    file = shutil.copy(GOLDEN / "record.sqlite3", tmp_path_factory.mktemp("golden"))
    migrate(Path(file))
    store = SqliteStore(Path(file))
    found, _, _ = minutes_of(store)
    store.close()
    with (GOLDEN / "record.jsonl").open(encoding="utf-8") as lines:
        check, misfit = verifier.verify(lines)
    assert misfit is None
    return Printed(page(document(found)).html), check


@pytest.fixture(scope="module")
def hall():
    """A sitting of the chamber with decisions of all kinds."""
    hall = Hall(present=10)
    hall.decides("carried", *[0] * 7, 1, 2, kind="constitution")
    hall.decides("short", *[0] * 6, 1, 2, kind="constitution")
    hall.decides("thin", 0, 0, 0, kind="turnout")
    hall.decides("named", 0, 1, 0, 2, kind="open")
    for side in ("yes", "no"):
        hall.asks(f"even-{side}", "chair")
        hall.votes(f"even-{side}", 0, 1)
        hall.ends(f"even-{side}", BreakTie(PollId(f"even-{side}"), side))
    hall.decides("lost", 0, 1)
    hall.decides("nobody")
    hall.asks("hands")
    hall.votes("hands", 0, 1)
    for teller in ("Ann", "Ben"):
        told = TellCounts(PollId("hands"), "hands", (3, 2, 1))
        hall.driver.must(_asks(teller, told))
    hall.ends("hands")
    return hall


def _asks(login, command):
    return Asks(Sender(Role.DESK, login=login), command)


def percentages(counts):
    """Tenths of a percent by largest remainder, the earlier first."""
    whole = sum(counts)
    if not whole:
        return [0] * len(counts)
    parts = [1000 * count // whole for count in counts]
    rest = sorted(range(len(counts)), key=lambda n: (-(1000 * counts[n] % whole), n))
    for place in rest[: 1000 - sum(parts)]:
        parts[place] += 1
    return parts


def parts_of(box, people):
    """The counts that have a percentage, and what is left of what they are percentages of."""
    needs = box.poll.get("needs")
    of = needs["of"] if needs else "cast"
    parts = people[:2] if of == "for-and-against" else people
    if of in {"present", "members"}:
        return parts, (box.present if of == "present" else box.seats) - sum(parts)
    return parts, 0


def must_fit(printed, box, counted, *, is_published):
    """The tables of one poll are those of the counts."""
    poll = box.poll
    rows = printed.tables[f"votes-{poll['id']}"]
    head, body, foot = rows[0], rows[1:-1], rows[-1]
    columns = {name: [figure(row[place]) for row in body] for place, name in enumerate(head)
               if name in {"Phones", "Devices", "Hands", "Button", "Paper"}}  # fmt: skip
    assert [row[0] for row in body] == poll["options"]
    assert [figure(row[1]) for row in body] == counted["people"]
    assert figure(foot[1]) == sum(counted["people"])
    for name, column in columns.items():
        wanted = counted["phones" if name == "Devices" else name.lower()]
        assert column == wanted
        assert figure(foot[head.index(name)]) == sum(wanted)
    if is_published:
        parts, rest = parts_of(box, counted["people"])
        printed_tenths = [int(row[2].replace(".", "")) for row in body[: len(parts)]]
        assert printed_tenths == percentages([*parts, rest])[: len(parts)]
    if counted["regions"]:
        rows = printed.tables[f"regions-{poll['id']}"][1:]
        assert [list(map(figure, row[1:-1])) for row in rows[:-1]] == counted["regions"]
        assert [sum(map(figure, row[1:-1])) for row in rows] == [figure(row[-1]) for row in rows]
        rows = printed.tables[f"parties-{poll['id']}"][1:]
        wanted = [*counted["parties"], counted["tied"]]
        assert [figure(row[1]) for row in rows] == [*wanted, sum(wanted)]


def test_the_figures_of_a_whole_record_are_those_of_the_ballots(golden):
    printed, check = golden
    conference = check.conference
    seen = 0
    for box in conference.boxes.values():
        if box.is_published:
            counted = box.count(len(conference.regions), conference.region_of)
            must_fit(printed, box, counted, is_published=True)
            seen += 1
    assert seen > 4


def test_the_names_are_those_of_the_ballots(golden):
    printed, check = golden
    named = [box.poll["id"] for box in check.conference.boxes.values()
             if box.poll.get("named") and box.is_published]  # fmt: skip
    assert named
    for poll in named:
        rows = printed.tables[f"names-{poll}"][1:]
        assert sorted(map(tuple, rows)) == sorted(verifier.names(check, poll))


def test_the_head_is_that_of_the_published_file(golden):
    printed, check = golden
    head = check.header["heads"][-1]
    facts = printed.facts["head"]
    assert (int(facts["Entries"]), facts["Root"]) == (head["size"], head["root"])
    assert (facts["Key"], facts["Signature"]) == (head["key"], head["signature"])


def published_entries():
    """Kind and body of all entries of the published file."""
    lines = (GOLDEN / "record.jsonl").read_text(encoding="utf-8").splitlines()[1:]
    return [(entry["kind"], json.loads(entry["body"])) for entry in map(json.loads, lines)]


def test_each_round_of_a_count_is_that_of_the_record(golden):
    printed, check = golden
    seen = 0
    for kind, body in published_entries():
        rounds = body["outcome"]["rounds"] if kind == "poll_counted" else []
        if len(rounds) < 2 or not check.conference.boxes[body["poll"]].is_published:
            continue
        rows = printed.tables[f"rounds-{body['poll']}-1"][1:-1]
        columns = [list(column) for column in zip(*(row[1:] for row in rows), strict=True)]
        assert columns == [[total or "–" for total in one["totals"]] for one in rounds[:6]]
        seen += 1
    assert seen


def test_the_lotteries_are_those_of_the_record(golden):
    printed, _ = golden
    bodies = published_entries()
    drawn = [body["outcome"] for kind, body in bodies
             if kind == "lottery_drawn" and body["outcome"]["selected"]]  # fmt: skip
    facts = [one for name, one in printed.facts.items() if name.startswith("draw-")]
    assert facts
    for one in facts:
        assert (one["Public value"], one["Digest"]) in {(o["value"], o["digest"]) for o in drawn}
    committed = {body["lottery"]["commitment"] for kind, body in bodies
                 if kind == "lottery_committed"}  # fmt: skip
    printed_ones = {
        one["Commitment"] for name, one in printed.facts.items() if name.startswith("commitment")
    }
    assert printed_ones == committed


def test_each_decision_of_the_chamber_is_what_its_rule_makes_of_the_ballots(hall):
    printed, conference = Printed(html_of(hall.driver)), recounted(hall.driver)
    verdicts = [text for text in printed.verdicts() if text.startswith("For ")]
    assert len(verdicts) == len(conference.boxes) == 9
    carried = set()
    for (poll, box), verdict in zip(conference.boxes.items(), verdicts, strict=True):
        counted = box.count(0, {})
        must_fit(printed, box, counted, is_published=True)
        passed, _ = verifier.decided(
            box.poll, counted["people"], box.present, box.seats, box.broken
        )
        told = list(map(int, re.findall(r"\d+", verdict)))
        assert told == counted["people"]
        assert verdict.endswith(": carried." if passed else "not carried.")
        carried |= {poll} if passed else set()
    assert carried == {"carried", "named", "even-yes", "hands"}


def test_percentages_are_of_what_the_majority_is_of(hall):
    printed, conference = Printed(html_of(hall.driver)), recounted(hall.driver)
    said = [text for text in printed.captions if text.startswith("Percentages")]
    names = {"present": "members present", "members": "all members"}
    wanted = [names.get(box.poll["needs"]["of"], "votes for and against")
              for box in conference.boxes.values()]  # fmt: skip
    assert said == [f"Percentages are of {name}." for name in wanted]
    assert len(set(said)) > 1


def test_who_was_present_at_each_close_is_what_doors_and_devices_say(hall):
    printed, conference = Printed(html_of(hall.driver)), recounted(hall.driver)
    told = [re.findall(r"\d+", text) for _, text in printed.paragraphs if "at the close" in text]
    wanted = [[str(box.present), str(box.seats), str(box.count(0, {})["turnout"]["people"])]
              for box in conference.boxes.values()]  # fmt: skip
    assert told == wanted
    assert wanted[0] == ["10", "12", "9"]


def test_what_was_needed_and_the_quorum_are_said(hall):
    text = " ".join(text for _, text in Printed(html_of(hall.driver)).paragraphs)
    assert "members present, which are 10: 7 votes for. There were 6." in text
    assert "Quorum: 5 voting; there were 3: not reached." in text
    assert "The chair's casting vote decided: against." in text
    assert "The votes were equal, and by the standing rules that is lost." in text
    assert "Hands, counted alike by Ann and Ben: For: 3, Against: 2, Abstain: 1." in text


def test_a_vote_by_name_lists_the_seats_in_their_order(hall):
    rows = Printed(html_of(hall.driver)).tables["names-named"]
    assert rows[1:] == [["Seat 1", "For"], ["Seat 2", "Against"], ["Seat 3", "For"],
                        ["Seat 4", "Abstain"]]  # fmt: skip
