"""Figures of the minutes, worked out again from the published record. Python alone is needed.

``python recounted_figures.py record.jsonl minutes.json`` reads the entries one by one, as they were
written: who came and went, who voted how, and what follows. It shares no code with the program, nor
with the verifier that is published with it.
"""

import json
import sys
from fractions import Fraction
from functools import partial
from pathlib import Path

from recounted_sitting import Sat, digest

__all__ = ["differences", "read"]

say = partial(print, flush=True)


def read(record):
    """The sitting that a published record tells of."""
    sat = Sat()
    with Path(record).open(encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            if "kind" in entry:
                sat.take(entry["kind"], json.loads(entry["body"]))
    return sat


def differences(sat, minutes):
    """Where minutes (the value of minutes.json) have another figure, as sentences."""
    found = list(sat.faults)

    def compare(what, told, counted):
        if told != counted:
            found.append(f"{what}: the minutes say {told}, the record {counted}")

    compare("name", minutes["name"], sat.name)
    compare("entries", minutes["entries"], sat.entries)
    compare("seats", minutes["seats"], len(sat.seats))
    compare("rules", [rule["kind"] for rule in minutes["rules"]], list(sat.rules))
    last = minutes["sittings"][-1]
    compare("present in the end", last["present_after"], len(sat.inside))
    acts = [act for sitting in minutes["sittings"] for act in sitting["acts"]]
    polls = {act["poll"]: act for act in acts if act["act"] == "PollHeld"}
    published = {name for name, one in sat.decisions.items() if one.is_published}
    compare("polls", sorted(published - polls.keys()), [])
    said = " ".join(act["text"] for act in acts if act["act"] == "Remark")
    for name, election in sat.elections.items():
        options = polls[election.poll]["options"]
        names = [election.people[number]["name"] for number in election.order]
        compare(f"{name}, the ballot", options[: len(names)], names)
        compare(f"{name}, the value", f"“{election.value}”" in said, True)
    for name in sorted(published):
        for what, *pair in _figures(polls[name], sat.decisions[name]):
            compare(f"{name}, {what}", *pair)
    for what, *pair in _texts(minutes["motions"], sat):
        compare(what, *pair)
    return found


def _texts(motions, sat):
    """What the minutes tell of motions: the adopted text's digest, and each amendment's fate."""
    adopted = {one["id"]: one["readings"][-1]["adopted"] for one in motions}
    texts = {name: text for name, text in adopted.items() if text}
    yield "adopted texts", {name: text["digest"] for name, text in texts.items()}, sat.texts
    for name, text in texts.items():
        yield f"{name}, its words", text["digest"], digest(text["title"], text["clauses"])
    for one in motions:
        amendments = [each for reading in one["readings"] for each in reading["amendments"]]
        told = {
            each["id"]: (each["state"], (each["fates"] or [each])[-1]["entry"])
            for each in amendments
        }
        yield f"{one['id']}, fates", told, sat.fates.get(one["id"], {})


def _figures(act, decision):
    """What the minutes tell of a poll, beside what was counted here."""
    tally, counts = act["tally"], decision.counts()
    yield "present", act["present"], decision.present
    yield "seats", act["seats"], decision.seats
    yield "votes", tally["people"], counts
    yield "by device", tally["phones"], decision.devices()
    yield "turnout", tally["turnout"]["people"], sum(counts)
    for channel, told in decision.beside.items():
        yield channel, tally[channel], told
    if act["outcome"]:
        yield "ballots", act["outcome"]["ballots"], len(decision.ballots)
        first = act["outcome"]["rounds"][0]["totals"]
        yield "first round", [Fraction(one) for one in first], decision.devices()
    if decision.poll.get("needs"):
        verdict, (needed, quorum, passed) = act["sheet"]["decision"], decision.verdict()
        sides = [verdict["yes"], verdict["no"], verdict["abstentions"]]
        yield "sides", sides, [*counts[:2], sum(counts[2:])]
        yield "needed", verdict["needed"], needed
        yield "quorum", verdict["quorum_met"], quorum
        yield "passed", verdict["passed"], passed


def main(record, minutes):
    """Compare, and say what differs."""
    sat = read(record)
    found = differences(sat, json.loads(Path(minutes).read_text(encoding="utf-8")))
    for sentence in found:
        say(sentence)
    say(f"{len(sat.decisions)} decisions of {len(sat.seats)} seats were counted again.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
