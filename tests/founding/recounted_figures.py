"""Figures of the minutes, worked out again from the published record. Python alone is needed.

``python recounted_figures.py record.jsonl minutes.json`` reads the entries one by one, as they were
written: who came and went, who voted how, and what follows. It shares no code with the program, nor
with the verifier that is published with it.
"""

import hashlib
import json
import sys
from fractions import Fraction
from functools import partial
from pathlib import Path

__all__ = ["Sat", "differences", "read"]

say = partial(print, flush=True)

DEVICES = -1
"""What stands for a party in ballots of seats."""


class Decision:
    """A poll of the chamber: the last ballot of each key, and what was counted beside them."""

    def __init__(self, poll):
        self.poll = poll
        self.ballots = {}
        self.beside = {}
        self.present = self.seats = self.side = None
        self.is_published = False

    def devices(self):
        """Votes for each option by device."""
        found = [0] * len(self.poll["options"])
        for _, choice in self.ballots.values():
            found[choice[0]] += 1
        return found

    def counts(self):
        """Votes for each option in all."""
        columns = [self.devices(), *self.beside.values()]
        return [sum(column) for column in zip(*columns, strict=True)]

    def verdict(self):
        """How many votes for it were needed, whether there was a quorum, whether it passed."""
        needs, (yes, no, *abstained) = self.poll["needs"], self.counts()
        cast = yes + no + sum(abstained)
        of = needs["of"]
        base = {"present": self.present, "members": self.seats, "cast": cast}.get(of, yes + no)
        more, share = _share(needs["majority"])
        needed = int(share * base) + 1 if more else -(-share.numerator * base // share.denominator)
        quorum = True
        if needs["quorum"]:
            of_seats = needs["quorum_of"] == "seats"
            there, whole = (self.present, self.seats) if of_seats else (cast, self.present)
            least = Fraction(needs["quorum"])
            quorum = there >= (least * whole if "/" in needs["quorum"] else least)
        passed = yes >= needed
        if yes == no and more and share == Fraction(1, 2) and self.side:
            passed = self.side == "yes"
        return needed, quorum, passed and quorum


def _share(majority):
    """Whether it is more than a share, and the share."""
    if majority == "simple":
        return True, Fraction(1, 2)
    return majority.startswith(">"), Fraction(majority.lstrip(">"))


class Sat:
    """A sitting of the chamber, as its entries tell of it."""

    def __init__(self):
        self.name = ""
        self.rules = {}
        self.invited = []
        self.accepted = set()
        self.inside = set()
        self.decisions = {}
        self.entries = 0
        self.texts = {}
        self.faults = []

    @property
    def seats(self):
        """Members by the number of their seats, from 1."""
        seated = [member for member in self.invited if member in self.accepted]
        return dict(enumerate(seated, 1))

    def take(self, kind, body):
        """Read one entry."""
        self.entries += 1
        handler = getattr(self, f"_{kind}", None)
        if handler is not None:
            handler(body)

    def _conference_founded(self, body):
        self.name = body["name"]

    def _rules_adopted(self, body):
        self.rules = {rule["needs"]["kind"]: rule["needs"] for rule in body["rules"]}

    def _members_invited(self, body):
        self.invited += body["members"]

    def _standing_noted(self, body):
        change = self.accepted.update if body["standing"] == "accepted" else self.accepted.discard
        change(body["members"])

    def _badge_checked(self, body):
        if body["accepted"]:
            self.inside.add(body["badge"])

    def _checked_out(self, body):
        self.inside.discard(self.seats[body["seat"]])

    def _poll_prepared(self, body):
        poll = body["poll"]
        if poll.get("electorate") == "chamber":
            self.decisions[poll["id"]] = Decision(poll)
            needs = poll.get("needs")
            if needs and needs != self.rules[needs["kind"]]:
                self.faults.append(f"{poll['id']} needs something else than the rules say")

    def _ballot_cast(self, body):
        found = self.decisions.get(body["poll"])
        if found is not None and body["party"] == DEVICES:
            last = found.ballots.get(body["key"], (0, None))
            found.ballots[body["key"]] = max(last, (body["revision"], body["choice"]))

    def _counts_agreed(self, body):
        self.decisions[body["poll"]].beside[body["channel"]] = body["counts"]

    def _poll_closed(self, body):
        found = self.decisions.get(body["poll"])
        if found is not None:
            found.present = max(len(self.inside), sum(found.counts()))
            found.seats, found.roll = len(self.seats), body["roll"]

    def _tie_broken(self, body):
        found, side = self.decisions[body["poll"]], body["side"]
        if body["value"]:
            seed = f"{body['poll']} {found.roll} {body['value']}"
            drawn = "yes" if hashlib.sha256(seed.encode()).digest()[-1] % 2 else "no"
            if drawn != side:
                self.faults.append(f"the lot of {body['poll']} says {drawn}")
        found.side = side

    def _poll_published(self, body):
        if body["poll"] in self.decisions:
            self.decisions[body["poll"]].is_published = True

    def _text_adopted(self, body):
        self.texts[body["motion"]] = body["digest"]
        if digest(body["title"], body["clauses"]) != body["digest"]:
            self.faults.append(f"the text of {body['motion']} has another digest")


def digest(title, clauses):
    """The digest of a text, as docs/motions.md describes it."""
    depths = {"": -1}
    rows = []
    for clause in clauses:
        depths[clause["id"]] = depth = depths[clause["parent"]] + 1
        names = ("form", "mark", "number", "heading", "text")
        rows.append([depth, *(clause[name] for name in names)])
    said = json.dumps(
        {"title": title, "clauses": rows}, sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    return hashlib.sha256(b"conference/texts/text/1\0" + said.encode()).hexdigest()


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
    for name in sorted(published):
        for what, *pair in _figures(polls[name], sat.decisions[name]):
            compare(f"{name}, {what}", *pair)
    return found


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
