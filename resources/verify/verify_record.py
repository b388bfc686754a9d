#!/usr/bin/env python3
"""Check the published record of a conference. Needs Python 3.11 or later, and nothing else.

    python verify_record.py RECORD.jsonl
    python verify_record.py RECORD.jsonl --receipt 4711 LEAF     is my ballot in it, as I cast it?
    python verify_record.py RECORD.jsonl --seen 4000 ROOT        does it extend what I saw before?
    python verify_record.py RECORD.jsonl --names POLL            who voted how, where it is by name
    python verify_record.py RECORD.jsonl --key KEY               is it signed by KEY, and no other?
    python verify_record.py RECORD.jsonl --minutes FOLDER        are these minutes signed and of it?

It computes everything again, and shares no code with the program that wrote the record:

- the hash of every entry, and the roots of the Merkle tree (RFC 9162) under every signed head;
- the signatures of the heads (Ed25519, RFC 8032), by arithmetic of its own;
- every poll, from the ballots, hands, buttons and headcounts: by people, by parties, by channel
  and by region, and compares it with the counts that were declared at its closing; without the
  ballots that were struck when phones started over, and without the parties that were left out;
- every room without a link: that two logins of the desk entered the same headcount and hands before
  they counted, and that nothing of its own devices counts beside them;
- every election, and every other poll by one of the rules below, round by round to the last
  decimal, with its lots, guarded and doomed candidates (STV by the Scottish rules, ERS97, Meek and
  exact; instant runoff; Schulze, ranked pairs, Copeland; most votes, approval, points, Borda);
- every decision of the chamber: who was signed in at the closing (from badges, devices and doors),
  that two tellers counted the same, what it needed, whether it was carried, and how an equality was
  decided;
- every vote of members of the register: that ballots are of areas of the voters' list, no more in
  one than people are entitled there, and none between two sittings (the digests of the list and of
  the roll are compared with those who have them: `conference voters roll`);
- every motion: that what was adopted, rejected or sent back is what published polls decided, that
  nothing is adopted that fell or was withdrawn, and the digest of each text (that the adopted text
  is the one that comes of the amendments is computed by `conference record verify`, not here; nor
  is which amendments exclude each other);
- every election: that who stands is entitled, has accepted and has the signatures, the order of the
  ballot, that two counts came to the same before it was published, who holds the office, who left
  it, and that a vacant seat is offered to nobody who did not stand;
- every proposal of members: that it had the signatures of seats which its rule asked for when it
  was put to the chamber, each seat once, that it was decided as its poll came out, and the digest
  of each order of the day;
- every room that signed up: that it is decided on once, and let in as the newest party, without a
  desk only where that was the rule;
- every panel of oversight: that it is who a revealed draw has selected, and that its members filed
  its reports;
- every version of an assembly's priorities: that it came while they were gathered, from an assembly
  that there is, one version after the other, and up to five;
- every survey: that it was asked once, and that no cell that is told, nor the difference of any, is
  what fewer than five people said (the answers themselves are in no record);
- every text in a further language: that it stands beside the question and options that were put, a
  part beside each, no two options alike, and that it has a reason where people were asked already;
- every statement of a table: that its room is one, that its session was open, its number, and that
  what became of it could become of it;
- every lottery: the digest of its commitment and of its draw, that two people agreed on every
  digit, that draws are numbered, and that the panel keeps the quotas (the list and the chances are
  checked on the published files of the lottery, which the commitment binds);
- of minutes that they are signed, and that each text adopted, its digest, and what became of every
  amendment by which entry and poll are those of the record;
- that no ballot came before the opening or after the closing, that no party has more answers than
  people, and that ballots have names in polls by name, and only there.

It names the first entry that does not fit. Exit status: 0 all of it holds, 1 it does not, 2 the
file cannot be read.
"""

# ruff: noqa: ANN001, ANN002, ANN201, ANN202, ANN204, ANN205, N818, PTH118, PTH123

import argparse
import hashlib
import json
import math
import os
import sys
import unicodedata
from fractions import Fraction

FORMAT = "conference record 1"
LONGEST_NAME = 60
CHAMBER = -1  # in place of a party, in the ballot of a seat
VOTERS = -2  # the same of a voter of the first area of the voters' list; of the next -3, and so on


class Misfit(Exception):
    """Something does not fit, at an entry or at none in particular."""

    def __init__(self, reason, number=None):
        super().__init__(reason)
        self.number = number


# Ed25519, RFC 8032, section 5.1; points are (X, Y, Z, T) with x = X/Z, y = Y/Z, xy = T/Z

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)
NEUTRAL = (0, 1, 1, 0)


def plus(p, q):
    """The sum of two points."""
    a = (p[1] - p[0]) * (q[1] - q[0]) % P
    b = (p[1] + p[0]) * (q[1] + q[0]) % P
    c = 2 * p[3] * q[3] * D % P
    d = 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(factor, point):
    """A point so many times."""
    total = NEUTRAL
    while factor:
        if factor & 1:
            total = plus(total, point)
        point = plus(point, point)
        factor >>= 1
    return total


def point_of(data):
    """The point that 32 bytes stand for; None when it is none."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = point_of((4 * pow(5, -1, P) % P).to_bytes(32, "little"))


def is_signature(key, text, signature):
    """Whether ``signature`` (64 bytes) is that of ``key`` (32 bytes) under ``text``."""
    if len(key) != 32 or len(signature) != 64:
        return False
    a, r = point_of(key), point_of(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    digest = hashlib.sha512(signature[:32] + key + text).digest()
    left = times(s, BASE)
    right = plus(r, times(int.from_bytes(digest, "little") % L, a))
    x = (left[0] * right[2] - right[0] * left[2]) % P
    y = (left[1] * right[2] - right[1] * left[2]) % P
    return x == 0 and y == 0


# The Merkle tree, RFC 9162, section 2.1


def hash_of(*parts):
    """SHA-256 over the parts."""
    return hashlib.sha256(b"".join(parts)).digest()


class Tree:
    """A growing tree of which only the roots of whole subtrees are kept: one a bit of the size."""

    def __init__(self):
        self.size = 0
        self.peaks = []

    def add(self, leaf):
        """One more leaf; as many peaks merge as the new size has zeros at its end."""
        self.size += 1
        size = self.size
        while size % 2 == 0:
            leaf = hash_of(b"\x01", self.peaks.pop(), leaf)
            size //= 2
        self.peaks.append(leaf)

    def root(self):
        """The root over all leaves so far."""
        if not self.peaks:
            return hash_of()
        node = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            node = hash_of(b"\x01", peak, node)
        return node


# Counting


def as_seen(name):
    """Names that look the same are the same."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def is_valid(poll, choice):
    """Whether a choice is one that the kind of the poll allows."""
    kind, count = poll["kind"], len(poll["options"])
    if kind == "points":
        return len(choice) == count and min(choice) >= 0 and sum(choice) <= poll["budget"]
    if any(not 0 <= option < count for option in choice):
        return False
    if kind == "approval":
        return choice == sorted(set(choice))
    if kind == "ranking":
        return len(choice) > 0 and len(set(choice)) == len(choice)
    return len(choice) == 1


def weights(poll, choice):
    """What a ballot gives to each option in the running count."""
    row = [0] * len(poll["options"])
    if poll["kind"] == "points":
        return list(choice)
    for option in choice if poll["kind"] == "approval" else choice[:1]:
        row[option] = 1
    return row


def said(poll, choice):
    """A choice in words."""
    options = poll["options"]
    if poll["kind"] == "points":
        return ", ".join(f"{o}: {n}" for o, n in zip(options, choice, strict=True) if n)
    if poll["kind"] == "ranking":
        return ", ".join(f"{place}. {options[o]}" for place, o in enumerate(choice, 1))
    return ", ".join(options[o] for o in choice) or "blank"


def fraction(text):
    """A majority or quorum as (numerator, denominator, more than); a whole number is (n, 0, _)."""
    named = {
        "simple": (1, 2, True),
        "absolute": (1, 2, True),
        "two-thirds": (2, 3, False),
        "three-fifths": (3, 5, False),
        "three-quarters": (3, 4, False),
        "unanimous": (1, 1, False),
    }
    text = text.strip().lower()
    if text in named:
        return named[text]
    sign = text[: len(text) - len(text.lstrip(">="))]
    number = text[len(sign) :].strip()
    if number.endswith("%"):
        p, q = int(number[:-1]), 100
    elif "/" in number:
        p, q = map(int, number.split("/"))
    else:
        return int(number), 0, False
    return p, q, sign == ">" if sign else 2 * p == q


def enough(text, votes, base):
    """Whether ``votes`` out of ``base`` reach a majority."""
    p, q, more = fraction(text)
    return q * votes > p * base if more else q * votes >= p * base


def decided(poll, counts, present, seats, broken):
    """Whether a decision is carried, and whether its votes were equal."""
    needs = poll["needs"]
    yes, no, cast = counts[0], counts[1], sum(counts)
    bases = {"for-and-against": yes + no, "cast": cast, "present": present, "members": seats}
    base = bases[needs["of"]]
    carried = enough(needs["majority"], yes, base)
    equal = yes == no and not carried
    if equal and needs["tie"] != "status-quo" and broken:
        more = 1 if needs["of"] in ("for-and-against", "cast") else 0
        carried = broken == "yes" and enough(needs["majority"], yes + 1, base + more)
    return base > 0 and carried and has_quorum(poll, cast, present, seats), equal


def has_quorum(poll, cast, present, seats):
    """Whether as many are there, or have voted, as a decision needs."""
    needs = poll["needs"]
    if not needs["quorum"]:
        return True
    p, q, _ = fraction(needs["quorum"])
    there, of = (present, seats) if needs["quorum_of"] == "seats" else (cast, present)
    return there >= p if q == 0 else there * q >= p * of


def least(p, q, more, base):
    """The smallest number of votes out of ``base`` that is enough."""
    return p * base // q + 1 if more else -(-p * base // q)


def figures(box, counts, equal):
    """What a decision says of itself besides its votes: its base, what was needed, quorum, tie."""
    needs = box.poll["needs"]
    yes, no, cast = counts[0], counts[1], sum(counts)
    bases = {
        "for-and-against": yes + no,
        "cast": cast,
        "present": box.present,
        "members": box.seats,
    }
    base = bases[needs["of"]]
    quorum, is_met = None, True
    if needs["quorum"]:
        p, q, _ = fraction(needs["quorum"])
        of_seats = needs["quorum_of"] == "seats"
        there, whole = (box.present, box.seats) if of_seats else (cast, box.present)
        quorum = p if q == 0 else -(-p * whole // q)
        is_met = there >= quorum
    used = box.broken if equal and needs["tie"] != "status-quo" else ""
    p, q, more = fraction(needs["majority"])
    common = math.gcd(p, q)
    return {
        "abstentions": sum(counts[2:]),
        "invalid": 0,
        "base": base,
        "base_name": needs["of"],
        "majority": f"{'more than' if more else 'at least'} {p // common}/{q // common}",
        "needed": least(p, q, more, base),
        "most_against": None,
        "by_lot": used != "" and needs["tie"] == "lot",
        "quorum_needed": quorum,
        "quorum_met": is_met,
        "tie": equal,
        "casting_vote": used,
    }


class Bundles:
    """Ballots as a rule counts them: ``counting`` gives those that count."""

    def bundled(self):
        """The choices, and how many there are of each."""
        found = {}
        for _, _, choice, _ in self.counting():
            key = tuple(choice)
            found[key] = found.get(key, 0) + 1
        return found


class SeatBox(Bundles):
    """Every answer of the chamber to one poll: one ballot a seat, whatever the way."""

    def __init__(self, poll, electors, able):
        self.poll = poll
        self.is_open = True
        self.electors = electors  # numbers of the seats that may vote in it
        self.seats = seats = len(electors)
        self.able = able  # numbers of the seats that could vote by a device while it was open
        self.key_of = {}  # in a vote by name: the seat's name -> the key of its ballot
        self.headcounts = {CHAMBER: seats}
        self.ballots = {}  # key -> (CHAMBER, revision, choice, name)
        self.told = {}  # channel -> teller -> counts
        self.counted = {}  # channel -> counts that two tellers agreed on
        self.papers = set()  # seats that were given a paper ballot
        self.struck, self.left_out = set(), {}
        self.is_published = self.is_void = self.is_counted = False
        self.present = 0
        self.roll = self.broken = ""
        self.carried = None  # whether the decision was carried, once it is published

    def counting(self):
        """The ballots that count."""
        return list(self.ballots.values())

    def here(self, present):
        """Those of the seats that there were when it was opened."""
        return {number for number in present if number in self.electors}

    def check_name(self, name, key):
        """A ballot by name is that of a seat that was signed in, and its only one."""
        if name not in {f"Seat {number}" for number in self.able}:
            raise Misfit("it is a ballot by name of a seat that was not signed in")
        if self.key_of.setdefault(name, key) != key:
            raise Misfit("it is a second ballot of a seat")

    def count(self, _regions, _region_of):
        """The counts as they are declared at a closing."""
        options = range(len(self.poll["options"]))
        rows = [weights(self.poll, choice) for _, _, choice, _ in self.ballots.values()]
        devices = [sum(row[o] for row in rows) for o in options]
        nothing = [0] * len(options)
        hands, paper = (self.counted.get(way, nothing) for way in ("hands", "paper"))
        people = len(self.ballots) + sum(hands) + sum(paper)
        if people > self.seats:
            raise Misfit("there are more answers than seats")
        if len(self.ballots) > len(self.able):
            raise Misfit("more voted by device than were signed in with one")
        return {
            "turnout": {
                "people": people,
                "headcount": self.seats,
                "parties": 0,
                "parties_total": 0,
                "phones": len(self.ballots),
                "hands": sum(hands),
                "button": 0,
                **({"paper": sum(paper)} if sum(paper) else {}),
            },
            "people": [devices[o] + hands[o] + paper[o] for o in options],
            "phones": devices,
            "hands": list(hands),
            "button": nothing,
            "paper": list(paper),
            "parties": nothing,
            "tied": 0,
            "regions": [],
        }


class RegisterBox(Bundles):
    """Every answer of members of the register to one poll: a ballot a voter, a row an area."""

    def __init__(self, poll, areas):
        self.poll = poll
        self.is_open = True
        self.areas = [count for _, count in areas]
        names = [name for name, _ in areas]
        if poll.get("area") and poll["area"] not in names:
            raise Misfit("it is put to an area that the voters' list does not have")
        asked = [poll.get("area") in (None, "", name) for name in names]
        self.entitled = [n if is_asked else 0 for n, is_asked in zip(self.areas, asked)]  # noqa: B905
        self.headcounts = {VOTERS - at: n for at, n in enumerate(self.entitled) if n}
        self.ballots = {}  # key -> (what stands for the area, revision, choice, name)
        self.struck, self.left_out = set(), {}
        self.is_published = self.is_void = self.is_counted = self.is_adjourned = False
        self.seats = sum(self.entitled)
        self.present = 0
        self.roll = self.broken = ""
        self.carried = None

    def counting(self):
        """The ballots that count."""
        return list(self.ballots.values())

    def count(self, _regions, _region_of):
        """The counts as they are declared at a closing."""
        options = range(len(self.poll["options"]))
        rows = [[0 for _ in options] for _ in self.areas]
        voters = [0] * len(self.areas)
        for party, _, choice, _ in self.ballots.values():
            voters[VOTERS - party] += 1
            for option, weight in enumerate(weights(self.poll, choice)):
                rows[VOTERS - party][option] += weight
        for area, (voted, entitled) in enumerate(zip(voters, self.entitled)):  # noqa: B905
            if voted > entitled:
                raise Misfit(f"area {area} has more ballots than the {entitled} people entitled")
        people = [sum(row[o] for row in rows) for o in options]
        nothing = [0] * len(options)
        return {
            "turnout": {
                "people": len(self.ballots),
                "headcount": self.seats,
                "parties": 0,
                "parties_total": 0,
                "phones": len(self.ballots),
                "hands": 0,
                "button": 0,
                **({"areas": voters} if voters else {}),
            },
            "people": people,
            "phones": people,
            "hands": nothing,
            "button": nothing,
            "parties": nothing,
            "tied": 0,
            "regions": rows,
        }


class Box(Bundles):
    """Every answer to one poll."""

    def __init__(self, poll, headcounts):
        self.poll = poll
        self.is_open = True
        self.headcounts = headcounts  # party -> people checked in
        self.ballots = {}  # key -> (party, revision, choice, name)
        self.rooms = {}  # party -> ("hands", counts) or ("button", option)
        self.told = {}  # party -> {login: (headcount, counts)}: not entered alike by two logins
        self.by_telephone = set()  # parties whose figures two logins entered
        self.struck = set()  # keys of ballots that were taken out when phones started over
        self.left_out = {}  # party -> why it does not count
        self.is_published = False
        self.is_void = False
        self.is_counted = False  # by its rule, without the parties that are left out now
        self.roll = ""  # the digest of who had voted at the closing

    def counting(self):
        """The ballots that count."""
        ballots = self.ballots.values()
        return [ballot for ballot in ballots if ballot[0] not in self.left_out]

    def count(self, regions, region_of):
        """The counts as they are declared at a closing."""
        options = range(len(self.poll["options"]))
        phones, voters = {}, {}
        for party, _, choice, _ in self.ballots.values():
            row = phones.setdefault(party, [0] * len(options))
            for option, weight in enumerate(weights(self.poll, choice)):
                row[option] += weight
            voters[party] = voters.get(party, 0) + 1
        sums = {name: [0] * len(options) for name in ("people", "phones", "hands", "button")}
        by_region = [[0] * len(options) for _ in range(regions)]
        parties, tied, answered, room_people = [0] * len(options), 0, 0, {"hands": 0, "button": 0}
        for party, headcount in self.headcounts.items():
            mine = phones.get(party, [0] * len(options))
            room, channel = [0] * len(options), "hands"
            if party in self.rooms:
                channel, answer = self.rooms[party]
                if channel == "hands":
                    room = list(answer)
                else:
                    room[answer] = headcount - voters.get(party, 0)
            if voters.get(party, 0) + sum(room) > headcount:
                raise Misfit(f"party {party} has more answers than the {headcount} people there")
            if party in self.left_out:
                continue
            total = [mine[o] + room[o] for o in options]
            for o in options:
                sums["people"][o] += total[o]
                sums["phones"][o] += mine[o]
                sums[channel][o] += room[o]
                by_region[region_of[party]][o] += total[o]
            room_people[channel] += sum(room)
            if voters.get(party, 0) or sum(room):
                answered += 1
            if max(total) > 0:
                best = [o for o in options if total[o] == max(total)]
                if len(best) == 1:
                    parties[best[0]] += 1
                else:
                    tied += 1
        telephone = [party for party in self.by_telephone if party not in self.left_out]
        told = [sum(self.rooms[party][1][o] for party in telephone) for o in options]
        by_phone = len(self.counting())
        counted = [party for party in self.headcounts if party not in self.left_out]
        people = by_phone + room_people["hands"] + room_people["button"]
        return {
            "turnout": {
                "people": people,
                "headcount": sum(self.headcounts[party] for party in counted),
                "parties": answered,
                "parties_total": len(counted),
                "phones": by_phone,
                **room_people,
            },
            **sums,
            "parties": parties,
            "tied": tied,
            "regions": by_region,
            **({"telephone": told} if self.by_telephone else {}),
        }

    def has_answered(self, party):
        """Whether a room has answered by its own devices."""
        if any(ballot[0] == party for ballot in self.ballots.values()):
            return True
        return party in self.rooms and party not in self.by_telephone


def digest_of(facts):
    """SHA-256 of canonical JSON."""
    text = json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Lottery:
    """One lottery: what is committed, the draw that is under way, the values agreed on."""

    def __init__(self, facts):
        self.facts = facts
        self.draw = 0
        self.outcome = None  # what was drawn last
        self.given = []  # (draw, value, first, second): who gave each value that was agreed on
        self.reset("committed", False)
        sources = facts["digits_from"]
        if facts["beacon_from"]:
            sources += "; then, as beacon, " + facts["beacon_from"]
        commitment = {
            "pool_root": facts["pool_root"],
            "pool_size": facts["pool"],
            "quotas": facts["quotas_digest"],
            "list_digest": facts["list_digest"],
            "list_kind": facts["kind"],
            "list_size": facts["entries"],
            "list_seed": facts["list_seed"],
            "seats": facts["size"] - facts["held"],
            "rule": facts["rule"],
            "program": facts["program"],
            "digits_from": sources,
        }
        if digest_of(commitment) != facts["commitment"]:
            raise Misfit("the commitment of the lottery does not have the digest of its facts")
        self.digits = len(str(facts["entries"] - 1))
        self.places = self.digits + bool(facts["beacon_from"])

    def reset(self, stage, rehearsal):
        """A draw begins, or a rehearsal is forgotten."""
        self.stage, self.rehearsal, self.agreed, self.pending = stage, rehearsal, [], None

    def start(self, body):
        """A rehearsal, the next draw, or the same one again after its scene was off."""
        if body["rehearsal"]:
            if self.draw or self.stage != "committed" or body["draw"]:
                raise Misfit("a lottery is rehearsed after it was live")
            self.reset("live", True)
        elif body["draw"] == self.draw and self.stage in ("live", "drawn") and not self.rehearsal:
            return
        elif body["draw"] != self.draw + 1 or self.stage in ("live", "drawn"):
            raise Misfit("a draw does not have the next number")
        elif self.draw == 0 and self.stage == "void":
            raise Misfit("a commitment that was declared void is drawn from")
        elif self.draw and not body["reason"]:
            raise Misfit("a further draw of one commitment has no reason")
        else:
            self.draw = body["draw"]
            self.reset("live", False)

    def enter(self, body):
        """A value: two people must agree on it; in a rehearsal one may be both."""
        by, value = body["by"], body["value"]
        place = len(self.agreed)
        if self.stage != "live" or body["place"] != place or place >= self.places:
            raise Misfit("a value is entered that is not asked for")
        if len(self.agreed) < self.digits and value not in list("0123456789"):
            raise Misfit("a digit of the lottery is none")
        is_first = self.pending is None
        is_same = not is_first and self.pending[0].casefold() == by.casefold()
        if is_same and self.pending[1] == value and not self.rehearsal:
            raise Misfit("both values of a place of the lottery are by one person")
        if is_first or (is_same and self.pending[1] != value):
            self.pending = (by, value)
        else:
            if self.pending[1] == value:
                self.agreed.append(value)
                if not self.rehearsal:
                    self.given.append((self.draw, value, self.pending[0], by))
            self.pending = None

    def drawn(self, outcome):
        """What the digits have drawn."""
        self.outcome = outcome
        facts, names = self.facts, outcome["selected"]
        if self.stage != "live" or len(self.agreed) != self.places:
            raise Misfit("it was drawn before two people had agreed on every value")
        self.stage = "drawn"
        digits = "".join(self.agreed[: self.digits])
        value = ":".join([digits, *self.agreed[self.digits :]])
        told = (outcome["digits"], outcome["number"], outcome["value"])
        if told != (digits, int(digits), value):
            raise Misfit("it was drawn with other values than two people had agreed on")
        drawn = {"commitment": facts["commitment"], "digits": digits, "value": value}
        if digest_of({**drawn, "selected": names}) != outcome["digest"]:
            raise Misfit("the draw does not have the digest of what was drawn")
        seats = 0 if self.rehearsal else facts["size"] - facts["held"]
        if len(set(names)) != len(names) or len(names) != seats:
            raise Misfit("the panel does not have as many people as seats")
        self.make_up(outcome)

    def make_up(self, outcome):
        """The panel keeps the quotas, and its seats are those of its groups."""
        facts, by_feature = self.facts, {}
        for group, seats in zip(facts["groups"], outcome["drawn"], strict=True):
            if not group["least"] <= seats <= group["most"]:
                raise Misfit(f"the panel is outside the quota of {group['value']}")
            by_feature.setdefault(group["feature"], []).append((group["value"], seats))
        for feature, counts in by_feature.items():
            if sum(seats for _, seats in counts) != facts["size"]:
                raise Misfit(f"the seats by {feature} are not those of the panel")
        for seat_map in outcome["seats"]:
            counts = by_feature[seat_map["feature"]]
            shown = [seat_map["seats"].count(LETTERS[place]) for place in range(len(counts))]
            held = [seats - count for (_, seats), count in zip(counts, shown, strict=True)]
            if min(held) < 0 or sum(held) != facts["held"]:
                raise Misfit(f"the seats by {seat_map['feature']} are not those of the panel")


def is_of_chamber(poll):
    """Whether a poll is put to the chamber."""
    return poll.get("electorate", "parties") == "chamber"


def is_decision(poll):
    """Whether a poll can be a decision: the chamber chooses for, against and perhaps abstention."""
    may_decide = is_of_chamber(poll) or is_of_members(poll)
    return may_decide and poll["kind"] == "single" and len(poll["options"]) in (2, 3)


MOVES = {  # from where a note may lead to where
    "invited": ("accepted", "declined", "silent"),
    "accepted": ("declined", "dropped"),
    "present": ("served", "dropped"),
    "silent": ("accepted",),
}


def is_of_members(poll):
    """Whether a poll is put to members of the register."""
    return poll.get("electorate", "parties") == "members"


class Chamber:
    """The seats of the chamber, and who is in the hall."""

    GONE = ("declined", "dropped", "silent", "served")
    UNDRAWN = ("elected", "staying")  # who has a seat and is on no list of the draw
    REPLACEABLE = ("declined", "silent", "dropped")

    def __init__(self):
        self.seats = {}  # number -> pseudonym of the member
        self.number_of = {}  # pseudonym -> number
        self.undrawn = set()  # numbers of the seats that were not given by a draw
        self.standing = {}  # pseudonym -> where who was drawn stands
        self.devices = {}  # number -> tag of the device that votes for it
        self.present = set()  # numbers of the seats that are signed in
        self.rules = {}  # kind -> the standing rule
        self.box = None  # that of the vote that is open now

    def _give(self, members):
        for member in members:
            if member not in self.number_of:
                number = len(self.seats) + 1
                self.seats[number], self.number_of[member] = member, number

    def _leave(self, number):
        self.devices.pop(number, None)
        self.present.discard(number)

    def _came(self, number):
        """A seat is signed in; if it has a device, it can vote by it from now on."""
        self.present.add(number)
        if self.box is not None and number in self.devices and number in self.box.electors:
            self.box.able.add(number)

    def able(self):
        """The seats that can vote by a device now."""
        return {number for number in self.present if number in self.devices}

    def on_members_invited(self, body):
        members = body["members"]
        if len(set(members)) < len(members) or self.standing.keys() & set(members):
            raise Misfit("somebody is invited a second time")
        self.standing.update(dict.fromkeys(members, "invited"))
        self._give(members)

    def on_seats_given(self, body):
        members = body["members"]
        if body["origin"] not in self.UNDRAWN:
            raise Misfit("a seat is given as if by the draw")
        if len(set(members)) < len(members) or self.number_of.keys() & set(members):
            raise Misfit("a member is given a second seat")
        self._give(members)
        self.undrawn.update(self.number_of[member] for member in members)

    def on_members_replaced(self, body):
        for leaving, entering in body["pairs"]:
            if self.standing.get(leaving) not in self.REPLACEABLE or entering in self.standing:
                raise Misfit("it replaces whom it cannot, or by whom it cannot")
            if entering in self.number_of:
                raise Misfit("a replacement has a seat already")
            number = self.number_of.pop(leaving)
            self._leave(number)
            self.undrawn.discard(number)
            self.seats[number], self.number_of[entering] = entering, number
            self.standing[leaving], self.standing[entering] = "replaced", "invited"

    def on_standing_noted(self, body):
        for member in body["members"]:
            if body["standing"] not in MOVES.get(self.standing.get(member), ()):
                raise Misfit("somebody is noted to stand where they cannot come from")
            self.standing[member] = body["standing"]
            if body["standing"] in self.GONE and member in self.number_of:
                self._leave(self.number_of[member])

    def on_badge_checked(self, body):
        badge = body["badge"]
        number = self.number_of.get(badge)
        stands = self.standing.get(badge)
        if body["accepted"] != (number in self.undrawn or stands in ("accepted", "present")):
            raise Misfit("a badge is let in otherwise than the list says, or not")
        if not body["accepted"]:
            return
        if stands == "accepted":
            self.standing[badge] = "present"
        if number is not None:
            self._came(number)

    def on_seat_signed(self, body):
        number = body["seat"]
        if number not in self.seats or not body["device"]:
            raise Misfit(f"there is no seat {number}, or it is signed in by no device")
        if number not in self.undrawn and self.standing.get(self.seats[number]) != "present":
            raise Misfit("a seat is signed in whose member was not let in")
        self.devices[number] = body["device"]
        self._came(number)

    def _take_device(self, number):
        if self.devices.pop(number, None) is None:
            raise Misfit("a device is taken off a seat without one")

    def on_seat_left(self, body):
        self._take_device(body["seat"])

    def on_seat_unlocked(self, body):
        if not body["reason"].strip():
            raise Misfit("it does not say why")
        self._take_device(body["seat"])

    def on_checked_out(self, body):
        if body["seat"] not in self.present:
            raise Misfit("a member leaves the hall who was not in it")
        self.present.discard(body["seat"])

    def on_rules_adopted(self, body):
        if len({rule["needs"]["kind"] for rule in body["rules"]}) < len(body["rules"]):
            raise Misfit("a kind of decision has two rules")
        if self.box is not None:
            raise Misfit("the standing rules change while the chamber votes")
        self.rules = {rule["needs"]["kind"]: rule for rule in body["rules"]}

    def is_by_rules(self, poll):
        """Whether what a decision needs is what the standing rules say."""
        needs = poll.get("needs")
        if needs is None:
            return True
        rule = self.rules.get(needs["kind"])
        return rule is not None and rule["needs"] == needs and poll["named"] >= rule["by_name"]


def text_digest(body):
    """The digest of the text in an entry: SHA-256 over what is read of it."""
    depth = {"": -1}
    rows = []
    for one in body["clauses"]:
        if one["parent"] not in depth or one["id"] in depth:
            raise Misfit("a clause stands in none of those before it")
        depth[one["id"]] = depth[one["parent"]] + 1
        row = [one[name] for name in ("form", "mark", "number", "heading", "text")]
        rows.append([depth[one["id"]], *row])
    text = {"title": body["title"], "clauses": rows}
    told = json.dumps(text, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(b"conference/texts/text/1\0" + told.encode()).hexdigest()


class Motion:
    """One reading of a motion: what became of each amendment, and the votes on it."""

    def __init__(self, clauses, earlier=()):
        self.clauses = {one["id"] for one in clauses}
        self.states = {}  # amendment -> proposed, adopted, rejected, fallen or withdrawn
        self.fates = {}  # amendment -> (entry, poll or None) that gave it its state
        self.earlier = set(earlier)  # ids of amendments of earlier readings
        self.votes = {}  # poll -> the vote, until it is settled
        self.sent_back = set()
        self.was_voted_on = False
        self.decided = None  # (poll, whether it was carried) of the motion as a whole
        self.is_adopted = False
        self.adopted = None  # (entry, poll, digest) of the text that was adopted

    def settle(self, amendments, state, entry, poll):
        """Their state from now on, by which entry, and after which poll."""
        self.states |= dict.fromkeys(amendments, state)
        self.fates |= dict.fromkeys(amendments, (entry, poll))

    def among(self, *states):
        """The amendments in one of these states."""
        return [one for one, state in self.states.items() if state in states]

    def fall(self, fallen, entry, poll=None):
        """These are without effect, each with a reason."""
        for one, reason in fallen:
            if self.states.get(one) not in ("proposed", "adopted") or not reason:
                raise Misfit(f"amendment {one} falls, which cannot")
            self.settle([one], "fallen", entry, poll)


class Motions:
    """Texts put to the chamber: what is adopted has a published poll that carried it."""

    def __init__(self, boxes):
        self.boxes = boxes
        self.by_id = {}
        self.readings = {}  # motion -> its readings, the last one is that in by_id
        self.entry = None  # the number of the entry that is read

    def minuted(self, motions):
        """What minutes say of motions must be what the entries so far say."""
        told = [one["id"] for one in motions]
        if told != list(self.by_id):
            raise Misfit("the minutes have other motions than the record")
        for motion in motions:
            name, readings = motion["id"], self.readings[motion["id"]]
            if len(motion["readings"]) != len(readings):
                raise Misfit(f"the minutes have other readings of the motion {name}")
            for said, known in zip(motion["readings"], readings, strict=True):
                self._minuted(name, said, known)

    def _minuted(self, name, said, known):
        """One reading: each fate with its entry and poll, and the adopted text with its digest."""
        states = {one["id"]: one["state"] for one in said["amendments"]}
        if states != known.states:
            raise Misfit(f"the minutes have other fates of amendments to the motion {name}")
        for one in said["amendments"]:
            last = one["fates"][-1] if one["fates"] else None
            fate = (last["entry"], last["poll"]) if last else None
            if fate != known.fates.get(one["id"]) or (last and last["state"] != one["state"]):
                raise Misfit(f"the minutes have another fate of amendment {one['id']} to {name}")
        if {one["clause"] for one in said["sent_back"]} != known.sent_back:
            raise Misfit(f"the minutes have other clauses sent back of the motion {name}")
        text = said["adopted"]
        adopted = (text["entry"], text["poll"], text["digest"]) if text else None
        if adopted != known.adopted:
            raise Misfit(f"the minutes have another adopted text of the motion {name}")
        if text and (
            text_digest(text) != text["digest"] or text["amendments"] != known.among("adopted")
        ):
            raise Misfit(f"the adopted text of {name} in the minutes is not that of its digest")

    def _open(self, body):
        motion = self.by_id.get(body["motion"])
        if motion is None or motion.decided is not None:
            raise Misfit(f"the motion {body['motion']} is not there, or decided already")
        return motion

    def _drop(self, poll):
        for motion in self.by_id.values():
            motion.votes.pop(poll, None)

    def on_poll_voided(self, body):
        self._drop(body["poll"])

    def on_poll_prepared(self, body):
        if not body["poll"].get("needs"):
            self._drop(body["poll"]["id"])

    def on_motion_tabled(self, body):
        if body["digest"] != text_digest(body):
            raise Misfit("the digest is not that of the text")
        known = self.by_id.get(body["motion"])
        motion = self.by_id[body["motion"]] = Motion(body["clauses"])
        self.readings[body["motion"]] = [motion]
        if known is not None:
            if known.was_voted_on:
                raise Misfit("a text is replaced after a vote on it")
            motion.states, motion.fates = known.states, known.fates
            motion.sent_back = known.sent_back

    def on_amendments_proposed(self, body):
        motion = self._open(body)
        for one in body["amendments"]:
            if one["id"] in motion.states or one["id"] in motion.earlier:
                raise Misfit(f"there are two amendments {one['id']}")
            motion.states[one["id"]] = "proposed"

    def on_amendment_withdrawn(self, body):
        motion = self._open(body)
        pending = {one for vote in motion.votes.values() for one in vote["amendments"]}
        gone = [body["amendment"], *body["on_it"]]
        is_open = motion.states.get(gone[0]) == "proposed" and motion.states.keys() >= set(gone)
        if not is_open or pending & set(gone) or not body["reason"]:
            raise Misfit(f"amendment {gone[0]} is withdrawn, which cannot be")
        motion.settle(gone, "withdrawn", self.entry, None)

    def on_voting_order_set(self, body):
        unknown = set(body["amendments"]) - self._open(body).states.keys()
        if unknown:
            raise Misfit("an order of votes names amendments that are not there")

    def on_vote_put(self, body):
        motion = self._open(body)
        motion.was_voted_on = True
        known = (one for other in self.by_id.values() for one in other.votes)
        pending = {one for vote in motion.votes.values() for one in vote["amendments"]}
        what = [bool(body["amendments"]), bool(body["clauses"]), body["whole"]]
        if body["poll"] in known or what.count(True) != 1:
            raise Misfit(f"the poll {body['poll']} is on two things, or on none")
        for one in body["amendments"]:
            if motion.states.get(one) != "proposed" or one in pending:
                raise Misfit(f"amendment {one} is put to the vote, which cannot be")
        if not motion.clauses >= set(body["clauses"]):
            raise Misfit("a clause is put to the vote that is not there")
        if body["whole"] and (motion.votes or motion.among("proposed")):
            raise Misfit("a motion is put to the vote before its amendments are settled")
        motion.votes[body["poll"]] = body

    def on_vote_settled(self, body):
        motion = self._open(body)
        vote, box = motion.votes.pop(body["poll"], None), self.boxes.get(body["poll"])
        if vote is None or box is None or not box.is_published:
            raise Misfit("a vote is settled without a published poll on it")
        carried = getattr(box, "carried", None)
        if carried is None or carried != body["carried"]:
            raise Misfit("a vote is settled otherwise than its poll came out")
        left = [one for one in vote["amendments"] if motion.states[one] == "proposed"]
        expected = (left, []) if carried else ([], left)
        if (body["adopted"], body["rejected"]) != expected:
            raise Misfit("other amendments are adopted or rejected than were voted on")
        if body["sent_back"] != ([] if carried else vote["clauses"]):
            raise Misfit("other clauses are sent back than were voted on")
        motion.settle(body["adopted"], "adopted", self.entry, body["poll"])
        motion.settle(body["rejected"], "rejected", self.entry, body["poll"])
        motion.fall(body["fallen"], self.entry, body["poll"])
        motion.sent_back |= set(body["sent_back"])
        if vote["whole"]:
            motion.decided = body["poll"], carried

    def on_clause_sent_back(self, body):
        motion = self._open(body)
        if body["clause"] not in motion.clauses or not body["reason"]:
            raise Misfit("a clause is sent back that is not there, or without a reason")
        motion.sent_back.add(body["clause"])
        motion.fall(body["fallen"], self.entry)

    def on_text_adopted(self, body):
        motion = self.by_id.get(body["motion"])
        if motion is None or motion.decided != (body["poll"], True) or motion.is_adopted:
            raise Misfit("a text is adopted that no published poll has carried")
        if body["amendments"] != motion.among("adopted"):
            raise Misfit("the adopted text names other amendments than were carried")
        if set(body["sent_back"]) != motion.sent_back:
            raise Misfit("the adopted text leaves out other clauses than were sent back")
        if motion.sent_back & {one["id"] for one in body["clauses"]}:
            raise Misfit("a clause that was sent back is in the adopted text")
        if body["digest"] != text_digest(body):
            raise Misfit("the digest is not that of the adopted text")
        motion.is_adopted = True
        motion.adopted = (self.entry, body["poll"], body["digest"])

    def on_second_reading_begun(self, body):
        known = self.by_id.get(body["motion"])
        if known is None or known.votes or known.among("proposed"):
            raise Misfit("another reading begins before the one before it is settled")
        if body["digest"] != text_digest(body):
            raise Misfit("the digest is not that of the text")
        motion = Motion(body["clauses"], known.earlier | known.states.keys())
        motion.was_voted_on = True
        self.by_id[body["motion"]] = motion
        self.readings[body["motion"]].append(motion)


def as_named(name):
    """Names that are the same but for case and blanks."""
    return " ".join(name.split()).casefold()


def lot_order(domain, seed, numbers):
    """The numbers in the order of their hashes: a lot that anybody can repeat."""

    def key(number):
        parts = (domain, seed, str(number))
        return hash_of(*(part.encode() + b"\0" for part in parts))

    return sorted(numbers, key=key)


class Election:
    """One election: who is nominated, who qualifies, the vote, and who holds the office."""

    def __init__(self, call):
        self.call = call
        self.stage = "open"
        self.people = {}  # number -> the nomination, as it stands
        self.candidates, self.order, self.value = [], [], ""
        self.poll, self.first, self.agreed = None, None, None
        self.holding, self.left = [], []  # numbers in office, and of those who left it
        self.vacant, self.offered, self.declined = [], None, set()


class Elections:
    """Elections to offices: who may stand and vote, and that nobody holds one who was not elected.

    ``drawn_for`` are the values drawn in public for the counts of polls, ``promised`` the seats
    that groups are guaranteed in them.
    """

    BALLOT, HUSTINGS = "conference/elections/ballot/1", "conference/elections/hustings/1"
    REOPEN = "None of these: open nominations again"

    def __init__(self, boxes, polls, chamber, drawn_for, promised):
        self.boxes, self.polls, self.chamber = boxes, polls, chamber
        self.drawn_for, self.promised = drawn_for, promised
        self.by_id = {}
        self.of_poll = {}  # poll -> the election
        self.areas = {}  # seat -> area
        self.trained = {}  # training -> people
        self.recalls = set()  # polls that have recalled somebody
        self.back_for = {}  # poll -> what was drawn in public for a recount of its ballots

    def is_of(self, seat, area):
        """Whether the member of a seat is of an area; everybody is of ""."""
        return not area or as_named(self.areas.get(seat, "")) == as_named(area)

    def electors(self, poll):
        """The seats that may vote in a poll of the chamber."""
        election = self.of_poll.get(poll)
        area = election.call["area"] if election is not None and election.poll == poll else ""
        return {seat for seat in self.chamber.seats if self.is_of(seat, area)}

    def _person(self, one):
        if one["seat"] is None:
            return "name " + as_named(one["name"])
        return "member " + one["member"]

    def _holds(self, office, person):
        for election in self.by_id.values():
            if as_named(election.call["office"]) == as_named(office):
                people = (self._person(election.people[n]) for n in election.holding)
                if person in people:
                    return True
        return False

    def _is_entitled(self, call, one):
        """Whether somebody is of the area, has the seat still, and does not hold the office."""
        if one["seat"] is not None:
            if self.chamber.seats.get(one["seat"]) != one["member"]:
                return False
            area = self.areas.get(one["seat"], "")
        else:
            area = one["area"]
        if call["area"] and as_named(area) != as_named(call["area"]):
            return False
        return not (call["rest"] and self._holds(call["office"], self._person(one)))

    def _needed(self, call):
        text = call["signatures"]
        if "/" not in text:
            return int(text or 0)
        p, q = map(int, text.split("/"))
        seats = sum(self.is_of(seat, call["area"]) for seat in self.chamber.seats)
        return -(-p * seats // q)

    def _supporters(self, one):
        return {*one["signed"], one["proposer"]} - {None, one["seat"]}

    def _qualifies(self, call, one):
        if one["withdrawn"] or not one["accepted"] or not self._is_entitled(call, one):
            return False
        has_training = self._person(one) in self.trained.get(call["training"], set())
        if call["training"] and not has_training:
            return False
        return len(self._supporters(one)) >= self._needed(call)

    def _election(self, body, *stages):
        election = self.by_id.get(body["election"])
        if election is None or (stages and election.stage not in stages):
            raise Misfit(f"the election {body['election']} is not there, or at another stage")
        return election

    def _nominee(self, body, *stages):
        election = self._election(body, *stages)
        if body["number"] not in election.people:
            raise Misfit(f"nobody was nominated as number {body['number']}")
        return election, election.people[body["number"]]

    def on_election_called(self, body):
        known = self.by_id.get(body["election"])
        if body["call"]["id"] != body["election"] or (known is not None and known.people):
            raise Misfit("an election is called otherwise after somebody was nominated")
        self.by_id[body["election"]] = Election(body["call"])

    def on_seat_areas_given(self, body):
        seats = [seat for _, numbers in body["areas"] for seat in numbers]
        if len(set(seats)) < len(seats) or not set(seats) <= self.chamber.seats.keys():
            raise Misfit("areas are given to seats that are not there, or two to one")
        for poll, election in self.of_poll.items():
            if election.call["area"] and poll in self.boxes and self.boxes[poll].is_open:
                raise Misfit("the areas of seats change while an area votes")
        self.areas = {seat: area for area, numbers in body["areas"] for seat in numbers}

    def on_training_noted(self, body):
        known = self.trained.setdefault(body["training"], set())
        known |= {"member " + self.chamber.seats[seat] for seat in body["seats"]}
        known |= {"name " + as_named(name) for name in body["names"]}

    def on_person_nominated(self, body):
        election = self._election(body, "open")
        ends = election.call["closes_at"]
        if body["number"] != len(election.people) + 1 or (ends and body["at"] > ends):
            raise Misfit("somebody is nominated after the time, or out of number")
        one = {**body, "signed": set(), "accepted": False, "withdrawn": False}
        one["member"] = self.chamber.seats.get(body["seat"], "")
        proposer = body["proposer"]
        is_proposed = body["reason"] if proposer is None else proposer in self.chamber.seats
        if not is_proposed or not self._is_entitled(election.call, one):
            raise Misfit("somebody is nominated who is not entitled, or by nobody")
        if proposer is not None and not self.is_of(proposer, election.call["area"]):
            raise Misfit("somebody is proposed by a seat of another area")
        election.people[body["number"]] = one

    def on_nomination_signed(self, body):
        election, one = self._nominee(body, "open")
        seat = body["seat"]
        if seat not in self.chamber.seats or seat in one["signed"] or seat == one["seat"]:
            raise Misfit("a nomination is signed twice, by the own seat, or by none")
        if not self.is_of(seat, election.call["area"]):
            raise Misfit("a nomination is signed by a seat of another area")
        one["signed"].add(seat)

    def on_nomination_accepted(self, body):
        _, one = self._nominee(body, "open")
        if one["accepted"] or one["withdrawn"]:
            raise Misfit("a nomination is accepted that cannot be")
        one["accepted"] = True

    def on_statement_given(self, body):
        self._nominee(body, "open", "closed")

    on_photo_given = on_statement_given

    def on_nomination_withdrawn(self, body):
        election, one = self._nominee(body, "open", "closed")
        if not body["reason"]:
            raise Misfit("somebody withdraws without a reason")
        one["withdrawn"] = True
        election.candidates = [n for n in election.candidates if n != body["number"]]
        election.order = [n for n in election.order if n != body["number"]]

    def on_nominations_closed(self, body):
        election = self._election(body, "open")
        call, people = election.call, election.people
        if call["closes_at"] and body["at"] < call["closes_at"] and not body["reason"]:
            raise Misfit("nominations are closed before their time without a reason")
        found = [n for n in sorted(people) if self._qualifies(call, people[n])]
        others = [n for n in sorted(people) if n not in found]
        if body["candidates"] != found or [n for n, why in body["refused"] if why] != others:
            raise Misfit("other candidates qualify than the record says")
        election.candidates, election.stage = found, "closed"

    def on_nominations_reopened(self, body):
        election = self._election(body, "closed")
        election.call = {**election.call, "closes_at": body["closes_at"]}
        election.candidates, election.order, election.value = [], [], ""
        election.stage = "open"

    def on_ballot_order_drawn(self, body):
        election = self._election(body, "closed")
        seed = f"{body['election']}/{body['value']}"
        if election.value or not body["value"]:
            raise Misfit("the order of a ballot is drawn twice, or from nothing")
        if body["order"] != lot_order(self.BALLOT, seed, election.candidates):
            raise Misfit("the order of the ballot is not the one that the value draws")
        election.value, election.order = body["value"], body["order"]

    def on_hustings_opened(self, body):
        election = self._election(body, "closed", "put")
        seed = f"{body['election']}/{election.value}"
        if body["order"] != lot_order(self.HUSTINGS, seed, election.candidates):
            raise Misfit("the candidates are heard in another order than the value draws")

    def _options(self, election):
        names = [election.people[n]["name"] for n in election.order]
        alike = [name.casefold() for name in names]
        pairs = zip(election.order, names, strict=True)
        return [
            name if alike.count(name.casefold()) == 1 else f"{name} ({number})"
            for number, name in pairs
        ]

    def on_election_put(self, body):
        election = self._election(body, "closed")
        poll, call = self.polls.get(body["poll"]), election.call
        if poll is None or body["poll"] in self.boxes or not election.order:
            raise Misfit("an election is put to the vote by no draft, or without an order")
        options = self._options(election)
        is_open = len(election.candidates) <= call["seats"]
        if body["order"] != election.order or body["reopen"] != is_open:
            raise Misfit("an election is put to the vote in another order than was drawn")
        if poll["options"] != options + ([self.REOPEN] if is_open else []):
            raise Misfit("the poll of an election is on others than its candidates")
        seats = min(call["seats"], len(election.order))
        if (poll["rule"], poll["seats"]) != (call["rule"], seats) or poll.get("named"):
            raise Misfit("the poll of an election is by another rule, for other seats, or by name")
        election.stage, election.poll, election.agreed = "put", body["poll"], None
        self.of_poll[body["poll"]] = election
        if call["group"]:
            self.promised[body["poll"]] = self._promise(election, seats)

    def _promise(self, election, seats):
        """The seats that the group is guaranteed, as the count is to keep them."""
        call = election.call
        p, _, q = call["least"].partition("/")
        least = -(-int(p) * seats // int(q)) if q else int(p)
        group = as_named(call["group"])
        members = [
            option
            for option, number in enumerate(election.order)
            if group in map(as_named, election.people[number]["groups"])
        ]
        return [(members, least, None)]

    def _drop(self, poll):
        election = self.of_poll.get(poll)
        if election is not None and election.poll == poll and election.stage == "put":
            election.stage, election.poll, election.agreed = "closed", None, None

    def on_poll_voided(self, body):
        self._drop(body["poll"])

    def on_poll_prepared(self, body):
        self._drop(body["poll"]["id"])

    def on_lot_asked(self, body):
        self._election(body, "elected" if body["back"] else "put")

    def on_lot_entered(self, body):
        self._election(body, "elected" if body["back"] else "put")
        if not body["value"]:
            raise Misfit("a lot is drawn from nothing")
        (self.back_for if body["back"] else self.drawn_for)[body["poll"]] = body["value"]

    def on_election_counted_again(self, body):
        election = self._election(body, "put")
        if election.poll != body["poll"]:
            raise Misfit("a poll is counted again that is not that of the election")
        election.agreed = None if body["differences"] else body["elected"]

    def on_poll_counted(self, body):
        election = self.of_poll.get(body["poll"])
        if election is not None:
            election.first = body["outcome"]["elected"]

    def on_poll_published(self, body):
        election = self.of_poll.get(body["poll"])
        if election is None or election.poll != body["poll"]:
            return
        if election.agreed is None or election.agreed != election.first:
            raise Misfit("an election is published before two counts came to the same")

    def on_election_settled(self, body):
        election = self._election(body, "put")
        box = self.boxes.get(body["poll"])
        if election.poll != body["poll"] or box is None or not box.is_published:
            raise Misfit("somebody is elected by no published poll")
        order = election.order
        elected = [order[option] for option in election.agreed if option < len(order)]
        empty = election.call["seats"] - len(elected)
        if (body["elected"], body["unfilled"]) != (elected, empty):
            raise Misfit("others are elected than the published poll elects")
        if not election.call["rest"]:
            for other in self.by_id.values():
                if as_named(other.call["office"]) == as_named(election.call["office"]):
                    other.left += other.holding
                    other.holding, other.vacant = [], []
        election.stage, election.holding = "elected", elected

    def on_election_cancelled(self, body):
        election = self._election(body, "open", "closed")
        if not body["reason"]:
            raise Misfit("an election is called off without a reason")
        election.stage = "cancelled"

    def on_office_vacated(self, body):
        election, one = self._nominee(body, "elected")
        if body["number"] not in election.holding or not body["reason"]:
            raise Misfit("somebody leaves an office who does not hold it, or for no reason")
        if body["cause"] == "recalled":
            box = self.boxes.get(body["poll"])
            needs = box.poll.get("needs") if box is not None else None
            is_recall = needs is not None and needs["kind"] == "recall"
            if not is_recall or not getattr(box, "carried", None) or body["poll"] in self.recalls:
                raise Misfit("somebody is recalled by no poll that carried it")
            if as_named(one["name"]) not in as_named(box.poll["question"]):
                raise Misfit("somebody is recalled by a poll that asks about another")
            self.recalls.add(body["poll"])
        election.holding.remove(body["number"])
        election.left.append(body["number"])
        election.vacant.append(body["number"])
        if len(election.vacant) == 1:
            election.offered, election.declined = None, set()

    def on_office_counted_back(self, body):
        election = self._election(body, "elected")
        if election.vacant[:1] != [body["vacated"]] or election.offered is not None:
            raise Misfit("ballots are counted for a seat that is not vacant")
        gone = sorted((set(election.left) - set(election.holding)) | election.declined)
        if body["gone"] != gone:
            raise Misfit("others are left out of the count for a vacancy than have left")
        winner = body["winner"]
        if winner != self._found(election, gone):
            raise Misfit("a vacant seat is offered to another than the ballots find")
        if winner is None:
            self._next_vacancy(election)
        else:
            election.offered = winner

    def _found(self, election, gone):
        """Whom a recount of the ballots finds for a vacancy: who stays keeps the seat."""
        box, order = self.boxes[election.poll], election.order
        poll, names = box.poll, range(len(box.poll["options"]))
        out = {c for c in names if c >= len(order) or order[c] in gone}
        staying = {c for c in names if c < len(order) and order[c] in election.holding}
        vacant = min(len(election.vacant), len(set(names) - out - staying))
        promised = list(self.promised.get(election.poll, ()))
        if poll["rule"] in STV:
            seats = len(staying) + vacant
            promised += [(staying, len(staying), None)] if staying else []
        else:
            seats, out = vacant, out | staying
        left = set(names) - out
        fits = Promises([(frozenset(m), a, b) for m, a, b in promised], seats)
        if not vacant or not fits.possible([], left):
            return None
        value = self.back_for.get(election.poll)
        again = count_again(
            poll["rule"],
            [str(c + 1) for c in names],
            poll["kind"],
            box.bundled(),
            seats=seats,
            seed=f"{poll['id']} {box.roll} {value}" if value else None,
            withdrawn=out,
            guarantees=promised,
        )
        return next((order[c] for c in again["elected"] if c not in staying), None)

    @staticmethod
    def _next_vacancy(election):
        election.vacant.pop(0)
        election.offered, election.declined = None, set()

    def on_offer_answered(self, body):
        election = self._election(body, "elected")
        if election.offered is None or election.offered != body["number"]:
            raise Misfit("an offer is answered that was not made")
        if body["accepts"]:
            election.holding.append(body["number"])
            self._next_vacancy(election)
        else:
            election.declined.add(body["number"])
            election.offered = None


class Seconds:
    """What takes two people: who asked first, and that another one has done it in time."""

    WITHIN = 120_000  # ms

    def __init__(self):
        self.asked = {}  # (act, about) -> (login, at)
        self.rules = ()

    def on_conference_founded(self, body):
        self.rules = body.get("second_person", ())

    def on_second_asked(self, body):
        self.asked[body["act"], body["about"]] = body["login"], body["at"]

    def on_asking_withdrawn(self, body):
        self.asked.pop((body["act"], body["about"]), None)

    def on_seat_unlocked(self, body):
        self._must_be_second("unlock_seat", str(body["seat"]), body)

    def on_voter_code_withdrawn(self, body):
        self._must_be_second("withdraw_voter_code", str(body["number"]), body)

    def on_poll_voided(self, body):
        self.asked.pop(("publish_poll", body["poll"]), None)

    def on_poll_published(self, body):
        if "publish" in self.rules:
            self._must_be_second("publish_poll", body["poll"], body)

    def _must_be_second(self, act, about, body):
        login, at = self.asked.pop((act, about), (None, 0))
        if login is None or body["at"] >= at + self.WITHIN:
            raise Misfit(f"{act} of {about} needs a second person, and nobody had asked for it")
        if body.get("by", "") == login:
            raise Misfit(f"{act} of {about} was done by the login that had asked for it")


def order_digest(day, lines):
    """The digest of an order of the day."""
    told = {"day": day, "lines": [[line["item"], line["title"]] for line in lines]}
    text = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(b"conference/agenda/order/1\0" + text.encode()).hexdigest()


class Proposal:
    """What was brought, who has signed it, and what came of it."""

    def __init__(self, what, seat):
        self.what = what
        self.seat = seat  # None: the desk brought it
        self.signed = set() if seat is None else {seat}
        self.is_due = self.is_called = False
        self.is_over = False  # carried, rejected or withdrawn
        self.poll = None  # the draft that it was put by, until it is settled
        self.carried = None


class Agenda:
    """Proposals: what is put to the chamber has the signatures that its rule asks for."""

    def __init__(self, chamber, polls, boxes):
        self.chamber, self.polls, self.boxes = chamber, polls, boxes
        self.by_number = {}
        self.put_by = set()

    def _known(self, body):
        proposal = self.by_number.get(body["proposal"])
        if proposal is None:
            raise Misfit(f"there is no proposal {body['proposal']}")
        return proposal

    def _open(self, body):
        proposal = self._known(body)
        if proposal.is_over or proposal.is_due or proposal.poll is not None:
            raise Misfit(f"proposal {body['proposal']} does not wait for signatures any more")
        return proposal

    def _drop(self, poll):
        """A poll decides nothing: what it was on is to be put anew."""
        for proposal in self.by_number.values():
            if proposal.poll is not None and proposal.poll["id"] == poll:
                proposal.poll = None

    def _needed(self, kind):
        """So many signatures, by the rules and seats of now; None: no number is enough."""
        text = self.chamber.rules.get(kind, {}).get("signatures", "")
        part, _, whole = text.partition("/")
        if not whole:
            return int(part) if part else None
        return max(1, -(-int(part) * len(self.chamber.seats) // int(whole)))

    def on_members_replaced(self, body):
        """The chamber has the new members already: seats keep their numbers."""
        seats = {self.chamber.number_of[entering] for _, entering in body["pairs"]}
        for proposal in self.by_number.values():
            if not (proposal.is_due or proposal.is_over or proposal.poll):
                proposal.signed -= seats

    def on_proposal_brought(self, body):
        if body["proposal"] != len(self.by_number) + 1:
            raise Misfit("proposals are not numbered one after the other")
        seat, what = body["seat"], body["what"]
        if seat is None and what["kind"] != "order":
            raise Misfit("the desk brings something else than an order of the day")
        if seat is not None and seat not in self.chamber.seats:
            raise Misfit(f"there is no seat {seat}")
        self.by_number[body["proposal"]] = Proposal(what, seat)

    def on_proposal_signed(self, body):
        proposal, seat = self._open(body), body["seat"]
        if proposal.seat is None or seat in proposal.signed or seat not in self.chamber.seats:
            raise Misfit("a proposal is signed twice from a seat, or from none that there is")
        proposal.signed.add(seat)

    def on_signature_withdrawn(self, body):
        signed = self._open(body).signed
        if body["seat"] not in signed:
            raise Misfit("a signature is taken back that there is not")
        signed.remove(body["seat"])

    def on_proposal_due(self, body):
        proposal = self._open(body)
        needed = self._needed(proposal.what["kind"])
        found = len(proposal.signed), needed, len(self.chamber.seats)
        if (body["signatures"], body["needed"], body["seats"]) != found or needed is None:
            raise Misfit("a proposal is due by other figures than its signatures")
        if proposal.seat is None or len(proposal.signed) < needed:
            raise Misfit("a proposal is due without signatures enough")
        proposal.is_due = True

    def on_proposal_withdrawn(self, body):
        self._open(body).is_over = True

    def on_proposal_put(self, body):
        proposal, poll = self._known(body), self.polls.get(body["poll"])
        if proposal.is_over or proposal.poll or body["poll"] in self.put_by:
            raise Misfit("a proposal is put to the vote that cannot be")
        if not proposal.is_due and proposal.seat is not None:
            raise Misfit("a proposal is put to the vote without signatures enough")
        if poll is None or not is_of_chamber(poll) or body["poll"] in self.boxes:
            raise Misfit("a proposal is put to the vote by a poll that is no draft of the chamber")
        if (poll.get("needs") or {}).get("kind") != proposal.what["kind"]:
            raise Misfit("a proposal is put to the vote by the rule of something else")
        proposal.poll = poll
        self.put_by.add(body["poll"])

    def on_poll_prepared(self, body):
        """Another question under the same name is not on the proposal."""
        poll = body["poll"]
        for proposal in self.by_number.values():
            put = proposal.poll
            if put is not None and put["id"] == poll["id"]:
                is_same = all(put[name] == poll[name] for name in ("question", "options"))
                needs = poll.get("needs") or {}
                is_same &= is_of_chamber(poll) and needs.get("kind") == put["needs"]["kind"]
                proposal.poll = poll if is_same else None

    def on_poll_voided(self, body):
        self._drop(body["poll"])

    def on_proposal_decided(self, body):
        proposal, box = self._known(body), self.boxes.get(body["poll"])
        if proposal.poll is None or proposal.poll["id"] != body["poll"]:
            raise Misfit("a proposal is decided by a poll that is not on it")
        if box is None or not box.is_published:
            raise Misfit("a proposal is decided without a published poll on it")
        proposal.poll, cast = None, sum(box.count(0, {})["people"])
        is_there = cast > 0 and has_quorum(box.poll, cast, box.present, box.seats)
        outcome = ("carried" if box.carried else "rejected") if is_there else "undecided"
        if body["outcome"] != outcome:
            raise Misfit("a proposal is decided otherwise than its poll came out")
        if not is_there:
            return
        proposal.is_over, proposal.carried = True, box.carried
        proposal.is_called = box.carried and proposal.what["kind"] == "witness"

    def on_order_adopted(self, body):
        proposal = self._known(body)
        what = proposal.what
        if not proposal.carried or what["kind"] != "order":
            raise Misfit("an order of the day is adopted that the chamber has not carried")
        if (body["day"], body["lines"]) != (what["day"], what["lines"]):
            raise Misfit("another order of the day is adopted than was voted on")
        if body["digest"] != order_digest(body["day"], body["lines"]):
            raise Misfit("the digest is not that of the order of the day")

    def on_witness_noted(self, body):
        if not self._known(body).is_called or body["state"] == "requested":
            raise Misfit("a witness is noted whom the chamber has not called")


class Oversight:
    """Panels drawn by lot, and their reports."""

    def __init__(self, lotteries):
        self.lotteries = lotteries
        self.sitting = {}  # panel -> its members
        self.seated = set()
        self.reports = 0

    def on_panel_seated(self, body):
        lottery = self.lotteries.get(body["panel"])
        is_drawn = lottery is not None and lottery.stage == "revealed" and not lottery.rehearsal
        if not is_drawn or lottery.outcome["selected"] != body["members"]:
            raise Misfit("a panel of oversight is seated that no revealed draw has selected")
        if lottery.outcome["digest"] != body["draw"] or body["panel"] in self.seated:
            raise Misfit("a panel of oversight is seated twice, or by another draw than it says")
        if body["replaces"] is not None:
            if body["replaces"] not in self.sitting:
                raise Misfit("a panel of oversight takes the place of none that sits")
            del self.sitting[body["replaces"]]
        self.seated.add(body["panel"])
        self.sitting[body["panel"]] = set(body["members"])

    def on_report_filed(self, body):
        if body["member"] not in self.sitting.get(body["panel"], ()):
            raise Misfit("a report is filed by nobody who sits on its panel")
        self.reports += 1
        if body["report"] != self.reports:
            raise Misfit("reports are not numbered one after the other")


MOST_PRIORITIES = 5


class Priorities:
    """What assemblies sent: version after version, while it was gathered, up to five."""

    def __init__(self, parties):
        self.parties = parties  # by number: those that there are
        self.assemblies = set()
        self.opens_at = self.closes_at = None
        self.sent = {}  # who sent -> (last version, whether it stands)

    def on_gathering_set(self, body):
        begins, ends = body["opens_at"], body["closes_at"]
        if ends is not None and (begins is None or ends < begins):
            raise Misfit("the gathering of priorities ends before it begins")
        self.opens_at, self.closes_at = begins, ends

    def on_assemblies_registered(self, body):
        for one in body["assemblies"]:
            if one["number"] != len(self.assemblies) + 1:
                raise Misfit("the assemblies are not numbered one after the other")
            self.assemblies.add(one["number"])

    def on_priorities_received(self, body):
        if not 0 < len(body["priorities"]) <= MOST_PRIORITIES or body["headcount"] < 1:
            raise Misfit("priorities are none, or too many, or nobody agreed to them")
        if not all(one["title"].strip() for one in body["priorities"]):
            raise Misfit("a priority has no words")
        self._take(body, True)

    def on_priorities_withdrawn(self, body):
        if not self.sent.get(body["whose"], (0, False))[1]:
            raise Misfit("priorities are withdrawn that do not stand")
        self._take(body, False)

    def _take(self, body, stands):
        whose, at = body["whose"], body["at"]
        kind, _, number = whose.partition("/")
        known = {"room": self.parties, "assembly": self.assemblies}.get(kind, ())
        if int(number) not in known:
            raise Misfit(f"priorities are received from {whose}, which nobody is")
        is_open = self.opens_at is not None and at >= self.opens_at
        if not is_open or (self.closes_at is not None and at >= self.closes_at):
            raise Misfit("priorities are received while they are not gathered")
        if body["version"] != self.sent.get(whose, (0, False))[0] + 1:
            raise Misfit("versions of priorities do not follow one after the other")
        self.sent[whose] = body["version"], stands


FEWEST = 5  # answers of which anything is shown


class Surveys:
    """What was asked of phones, and that nothing is told of fewer than five of them."""

    def __init__(self, regions):
        self.regions = regions  # a function that gives the ids of all regions, in order
        self.asked = {}  # survey -> how many marks each of its questions has
        self.state = {}

    def on_survey_prepared(self, body):
        if self.state.get(body["survey"], "draft") != "draft":
            raise Misfit("a survey is written anew after it was asked")
        sizes = {"scale": lambda _: 5, "choice": lambda one: len(one["options"])}
        marks = [sizes.get(one["kind"], lambda _: 0)(one) for one in body["questions"]]
        self.asked[body["survey"]], self.state[body["survey"]] = marks, "draft"

    def on_survey_opened(self, body):
        if self.state.get(body["survey"]) != "draft" or "open" in self.state.values():
            raise Misfit("a survey is opened twice, or while another is open")
        self.state[body["survey"]] = "open"

    def on_survey_closed(self, body):
        if self.state.get(body["survey"]) != "open":
            raise Misfit("a survey is closed that is not open")
        self.state[body["survey"]] = "closed"

    def on_survey_told(self, body):
        if self.state.get(body["survey"]) != "closed":
            raise Misfit("a survey is told that is not closed, or a second time")
        self.state[body["survey"]] = "told"
        marks, cells = self.asked[body["survey"]], body["result"]["cells"]
        if [cell["place"] for cell in cells] != ["", *self.regions()]:
            raise Misfit("the cells of a survey are not those of the whole and the regions")
        for cell in cells:
            if len(cell["counts"]) != len(marks):
                raise Misfit("a cell of a survey has other questions")
            for row, size in zip(cell["counts"], marks, strict=True):
                self._check(row, size, cell["answers"])
        for at in range(len(marks)):
            self._check_rest([cell["counts"][at] for cell in cells])

    def _check(self, row, size, answers):
        if row is None:
            return
        if len(row) != size or min(row, default=0) < 0 or sum(row) > answers:
            raise Misfit("a cell of a survey has counts of other answers")
        if 0 < sum(row) < FEWEST:
            raise Misfit("a cell of a survey shows what fewer than five people said")

    def _check_rest(self, rows):
        whole, shown = rows[0], [row for row in rows[1:] if row is not None]
        if whole is None:
            if any(map(sum, shown)):
                raise Misfit("a region is shown of a survey whose whole is hidden")
            return
        rest = [count - sum(row[n] for row in shown) for n, count in enumerate(whole)]
        if min(rest, default=0) < 0 or 0 < sum(rest) < FEWEST:
            raise Misfit("what fewer than five said is the difference of cells of a survey")


class Wordings:
    """What stands in further languages beside what was asked; ballots name options by numbers."""

    def __init__(self, polls, boxes, surveys):
        self.polls, self.boxes, self.surveys = polls, boxes, surveys

    def on_texts_worded(self, body):
        kind, _, key = body["what"].partition("/")
        original, texts = body["original"], body["texts"]
        if texts and [bool(text) for text in texts] != [bool(text) for text in original]:
            raise Misfit(f"{body['what']} is worded with other parts than the original has")
        if kind == "poll":
            self._check_poll(key, original, texts)
        if kind == "words":
            told = json.dumps(original, ensure_ascii=False).encode("utf-8", "surrogatepass")
            if hashlib.sha256(told).hexdigest()[:16] != key:
                raise Misfit("words of a scene are worded under the name of others")
        is_asked = kind == "poll" and key in self.boxes
        is_asked |= kind == "survey" and self.surveys.state.get(key, "draft") != "draft"
        if is_asked and not body["reason"].strip():
            raise Misfit(f"{body['what']} is worded anew after people were asked, without a reason")

    def _check_poll(self, key, original, texts):
        poll = self.polls.get(key)
        if poll is None or [poll["question"], *poll["options"]] != original:
            raise Misfit(f"poll/{key} is worded, which does not say what was translated")
        if len(set(texts[1:])) != len(texts[1:]):
            raise Misfit(f"two options of poll/{key} are worded alike")


class SignUps:
    """Rooms that sign up, and what became of each."""

    def __init__(self, parties):
        self.parties = parties  # party -> people checked in; filled by whoever reads registrations
        self.admitting, self.at_once, self.unasked = "closed", 0, 0
        self.states = []

    def on_signing_up_set(self, body):
        self.admitting, self.at_once = body["admitting"], body["at_once"]

    def on_room_signed_up(self, body):
        if self.admitting == "closed":
            raise Misfit("a room signs up while no room can")
        digest = body["digest"]
        if (
            body["signup"] != len(self.states) + 1
            or len(digest) != 64
            or set(digest) - set("0123456789abcdef")
        ):
            raise Misfit("a sign-up is none")
        self.states.append("waiting")

    def on_room_admitted(self, body):
        is_open = self._state(body) in {"waiting", "turned_down"}
        if not is_open or body["party"] != len(self.parties) - 1:
            raise Misfit("a room is let in twice, or as another party than the newest")
        if body["unasked"]:
            if self.admitting != "at_once" or self.unasked >= self.at_once:
                raise Misfit("a room is let in without a desk though that is not the rule")
            self.unasked += 1
        self.states[body["signup"] - 1] = "admitted"

    def on_room_turned_down(self, body):
        if not body["reason"].strip():
            raise Misfit("a room is turned down without a reason")
        self._end(body, "turned_down")

    def on_sign_up_withdrawn(self, body):
        self._end(body, "withdrawn")

    def _end(self, body, state):
        if self._state(body) != "waiting":
            raise Misfit("a sign-up is decided on twice")
        self.states[body["signup"] - 1] = state

    def _state(self, body):
        if not 1 <= body["signup"] <= len(self.states):
            raise Misfit("it is about a room that never signed up")
        return self.states[body["signup"] - 1]


class Statements:
    """What tables said: of which room, that it was open, and what became of each."""

    LIFE = {  # noqa: RUF012
        "waiting": {"passed", "held"},
        "held": {"passed"},
        "passed": {"held", "off"},
        "off": {"passed"},
    }

    def __init__(self, headcounts):
        self.headcounts = headcounts  # of the parties that there are
        self.sessions = {}  # session -> when it closes, or None
        self.said = {}  # session -> how many statements
        self.state = {}
        self.session_of = {}
        self.into = {}

    def on_statements_opened(self, body):
        self.sessions[body["session"]] = None
        self.said.setdefault(body["session"], 0)

    def on_statements_closed(self, body):
        if body["session"] not in self.sessions or body["closes_at"] < body["at"]:
            raise Misfit("statements are closed that nobody has asked for")
        self.sessions[body["session"]] = body["closes_at"]

    def on_statement_submitted(self, body):
        name, session = body["statement"], body["session"]
        closes_at = self.sessions.get(session, 0)
        if closes_at is not None and body["at"] >= closes_at:
            raise Misfit("a statement is of a session that takes none")
        if body["party"] not in self.headcounts or not 1 <= len(body["text"]) <= 280:
            raise Misfit("a statement is of no room, or too long")
        self.said[session] += 1
        if name in self.state or body["place"] != self.said[session]:
            raise Misfit("statements are not numbered one after the other")
        self.state[name] = "passed" if body["passed"] else "waiting"
        self.session_of[name] = session

    def _move(self, body, to):
        name = body["statement"]
        if to not in self.LIFE[self._known(name)]:
            raise Misfit(f"a statement that is {self.state[name]} is {to} all at once")
        self.state[name] = to

    def _known(self, name):
        if name not in self.state:
            raise Misfit("it is about a statement that there is not")
        return self.state[name]

    def on_statement_passed(self, body):
        self._move(body, "passed")

    def on_statement_held_back(self, body):
        self._move(body, "held")

    def on_statement_taken_off(self, body):
        self._move(body, "off")
        if not body["reason"].strip():
            raise Misfit("a statement is taken off without a reason")

    def on_statement_put_back(self, body):
        self._move(body, "passed")

    def on_statement_starred(self, body):
        self._known(body["statement"])

    def on_statements_read(self, body):
        for name in body["statements"]:
            self._known(name)

    on_statements_claimed = on_statements_released = on_statements_read

    def on_statements_merged(self, body):
        into = body["into"]
        for name in body["statements"]:
            self._known(name)
            if self.session_of.get(into) != self.session_of[name] or name == into:
                raise Misfit("statements of different sessions are put together")
            if name in self.into or into in self.into:
                raise Misfit("a statement is put together with two")
            self.into[name] = into

    def on_statement_parted(self, body):
        self._known(body["statement"])
        if self.into.pop(body["statement"], None) is None:
            raise Misfit("a statement is parted from none")


class Breakouts:
    """Rooms that talk in small groups: each breakout is prepared, held once, then over for good."""

    def __init__(self, rooms):
        self.rooms = rooms
        self.known = {}  # breakout -> its phases in seconds, who it is for, how far it is, its ends

    def _one(self, body, *states):
        """The breakout of an entry, which is in one of these states."""
        one = self.known.get(body["breakout"])
        if one is None:
            raise Misfit("it is about a breakout that was never prepared")
        if one["state"] not in states:
            raise Misfit(f"a breakout is {one['state']}, and this cannot be")
        return one

    def on_breakout_prepared(self, body):
        if body["breakout"] in self.known:
            self._one(body, "draft")
        self.known[body["breakout"]] = {
            "state": "draft",
            "seconds": [phase["seconds"] for phase in body["phases"]],
            "parties": body["reach"]["parties"],
            "ends": [],
            "held": False,
        }

    def on_breakout_started(self, body):
        one, end, ends = self._one(body, "draft"), body["at"], []
        for seconds in one["seconds"]:
            end += seconds * 1000
            ends.append(end)
        if body["ends"] != ends:
            raise Misfit("the phases of a breakout are not as long as was prepared")
        one.update(state="running", ends=ends, held=True)

    def _move(self, one, place, by):
        one["ends"] = [end + by if n >= place else end for n, end in enumerate(one["ends"])]

    def _on(self, one, at):
        """Which phase is on."""
        ends = one["ends"]
        return next((n for n, end in enumerate(ends) if at < end), len(ends) - 1)

    def on_breakout_extended(self, body):
        one = self._one(body, "running")
        self._move(one, self._on(one, body["at"]), body["more"])

    def on_phase_ended(self, body):
        one = self._one(body, "running")
        if body["place"] != self._on(one, body["at"]):
            raise Misfit("a phase is ended that is not on")
        self._move(one, body["place"], body["at"] - one["ends"][body["place"]])

    def on_breakout_moved(self, body):
        self._move(self._one(body, "running", "recalled"), 0, body["shift"])

    def on_breakout_recalled(self, body):
        one = self._one(body, "running")
        if body["until"] < body["at"]:
            raise Misfit("the grace of a breakout ends before it begins")
        one["state"] = "recalled"

    def on_breakout_ended(self, body):
        self._one(body, "draft", "running", "recalled")["state"] = "ended"

    def on_room_reported(self, body):
        one = self._one(body, "running", "recalled", "ended")
        if not one["held"] or body["party"] not in self.rooms:
            raise Misfit("a room reports of a breakout that was never started")
        if one["parties"] is not None and body["party"] not in one["parties"]:
            raise Misfit("a room reports of a breakout that is not for it")


class Conference:
    """As much of the conference as counting needs, entry by entry."""

    def __init__(self):
        self.founded = None  # (name, rehearsal)
        self.regions = []
        self.area_region = {}
        self.area_names = {}  # area -> its name, and that of its region
        self.region_of = {}  # party -> place of its region
        self.party_names = {}  # party -> what it may be called, each longer than the one before
        self.alike = {}  # a name as it is seen -> the parties that have it
        self.headcounts = {}  # party -> people checked in now
        self.polls = {}
        self.boxes = {}
        self.lotteries = {}
        self.voters = None  # name and number of people of each area of the voters' list
        self.waiting = set()  # numbers of voters whose code was taken back
        self.taken_back = {}  # the same of each list, by its digest
        self.chamber = Chamber()
        self.motions = Motions(self.boxes)
        self.drawn_for = {}  # poll -> what was drawn in public for its count
        self.promised = {}  # poll -> seats for groups, as (options, least, most or None)
        self.elections = Elections(
            self.boxes, self.polls, self.chamber, self.drawn_for, self.promised
        )
        self.seconds = Seconds()
        self.agenda = Agenda(self.chamber, self.polls, self.boxes)
        self.oversight = Oversight(self.lotteries)
        self.priorities = Priorities(self.headcounts)
        self.conduct = ""  # the rules of conduct in force
        self.conducts = 0  # how often rules were published
        self.surveys = Surveys(lambda: self.regions)
        self.wordings = Wordings(self.polls, self.boxes, self.surveys)
        self.signups = SignUps(self.headcounts)
        self.statements = Statements(self.headcounts)
        self.breakouts = Breakouts(self.region_of)
        self.draws = 0
        self.ballots = 0
        self.closed = 0
        self.recounted = 0  # by a rule, round by round
        self.unknown = {}

    def take(self, kind, body):
        """Take one entry; raises Misfit when it may not be here."""
        parts = (
            *(self.seconds, self.chamber, self, self.motions),
            *(self.elections, self.agenda, self.oversight, self.statements),
            *(self.priorities, self.surveys, self.signups, self.wordings),
            self.breakouts,
        )
        actions = [getattr(part, f"on_{kind}", None) for part in parts]
        for action in actions:
            if action is not None:
                action(body)
        if not any(actions) and kind not in self.OTHERS:
            self.unknown[kind] = self.unknown.get(kind, 0) + 1

    OTHERS = (
        "programme_planned",
        "item_started",
        "item_ended",
        "standby_set",
        "round_shown",
        "item_inserted",
        "item_deleted",
        "item_moved",
        "item_changed",
        "item_split",
        "edit_undone",
        "edit_redone",
        "plan_lock_set",
        "languages_set",
        "scene_prepared",
        "scene_taken",
        "scene_taken_back",
        "blackout_set",
        "cues_planned",
        "cue_answered",
        "message_sent",
        "message_taken_back",
        "message_seen",
        "timer_started",
        "timer_paused",
        "timer_resumed",
        "timer_added",
        "timer_moved",
        "timer_stopped",
        "tables_set",
        "floor_opened",
        "speech_asked",
        "wish_withdrawn",
        "speaker_struck",
        "floor_closed",
        "floor_drawn",
        "speaker_called",
        "speech_ended",
        "floor_ended",
    )

    def on_conference_founded(self, body):
        if self.founded is not None:
            raise Misfit("the conference is founded a second time")
        self.founded = body["name"], body["rehearsal"]
        self.regions = [region["id"] for region in body["regions"]]
        names = {region["id"]: region["name"] for region in body["regions"]}
        for area in body["areas"]:
            self.area_region[area["id"]] = self.regions.index(area["region"])
            self.area_names[area["id"]] = area["name"], names[area["region"]]

    def on_parties_registered(self, body):
        for party in body["parties"]:
            if party["id"] != len(self.headcounts):
                raise Misfit("the parties are not numbered one after the other")
            self.region_of[party["id"]] = self.area_region[party["area"]]
            self.party_names[party["id"]] = self._names_of(party)
            self.alike.setdefault(as_seen(party["name"]), []).append(party["id"])
            self.headcounts[party["id"]] = party["headcount"]

    def _names_of(self, party):
        """What a party may be called: where others have its name its area is said, and so on."""
        area, region = self.area_names[party["area"]]
        placed = f"{party['name']}, {area}"
        last = f"{placed}, {region} (party {party['id']})"
        return party["name"], placed, f"{placed}, {region}", last

    def called(self, party):
        """A party's name, or, where others have it, too, the shortest one that is its alone."""
        name, *longer = self.party_names[party]
        if len(self.alike[as_seen(name)]) == 1:
            return name
        others = (one for alike in self.alike.values() if len(alike) > 1 for one in alike)
        taken = {as_seen(n) for one in others if one != party for n in self.party_names[one]}
        taken.update(self.alike)
        return next((one for one in longer if as_seen(one) not in taken), longer[-1])

    def on_headcount_set(self, body):
        party = body["party"]
        if party not in self.headcounts:
            raise Misfit(f"there is no party {party}")
        self.headcounts[party] = body["headcount"]
        for box in self.boxes.values():
            if not (box.is_open and party in box.headcounts and party >= 0):
                continue
            if not (isinstance(box, Box) and party in box.by_telephone):
                box.headcounts[party] = body["headcount"]

    def on_poll_prepared(self, body):
        poll = body["poll"]
        if poll["id"] in self.boxes:
            raise Misfit(f"the poll {poll['id']} is changed after it was opened")
        if poll["state"] != "draft":
            raise Misfit(f"the poll {poll['id']} is prepared, and is no draft")
        if poll.get("needs") and not is_decision(poll):
            raise Misfit(f"the poll {poll['id']} is a decision of none who decides")
        self.polls[poll["id"]] = poll

    def on_poll_opened(self, body):
        poll = self.polls[body["poll"]]
        if poll["id"] in self.boxes:
            raise Misfit(f"the poll {poll['id']} is opened a second time")
        if not self.chamber.is_by_rules(poll):
            raise Misfit(f"the poll {poll['id']} needs something else than the standing rules say")
        if is_of_chamber(poll):
            if any(box.is_open for box in self.boxes.values() if is_of_chamber(box.poll)):
                raise Misfit("the chamber votes on two polls at once")
            electors = self.elections.electors(poll["id"])
            box = SeatBox(poll, electors, self.chamber.able() & electors)
            self.boxes[poll["id"]] = self.chamber.box = box
            return
        if is_of_members(poll):
            if self.voters is None:
                raise Misfit("members are asked, and there is no voters' list")
            if any(box.is_open for box in self.boxes.values() if is_of_members(box.poll)):
                raise Misfit("members vote on two polls at once")
            self.boxes[poll["id"]] = RegisterBox(poll, self.voters)
            return
        self.boxes[poll["id"]] = Box(poll, dict(self.headcounts))

    def on_voters_listed(self, body):
        if any(box.is_open for box in self.boxes.values() if is_of_members(box.poll)):
            raise Misfit("the voters' list is changed while members vote")
        self.voters = [(area["name"], area["entitled"]) for area in body["areas"]]
        self.waiting = self.taken_back.setdefault(body["digest"], set())
        names = {name for name, _ in self.voters}
        if not names or len(names) < len(self.voters) or min(n for _, n in self.voters) < 1:
            raise Misfit("the voters' list is none")
        if len(bytes.fromhex(body["digest"])) != 32:
            raise Misfit("the voters' list has no digest")

    def on_voter_code_withdrawn(self, body):
        listed = sum(entitled for _, entitled in self.voters or ())
        if not 1 <= body["number"] <= listed or not body["reason"].strip():
            raise Misfit("the code of nobody is taken back")
        self.waiting.add(body["number"])

    def on_voter_code_issued(self, body):
        if body["number"] not in self.waiting:
            raise Misfit("a voter is given a second code")
        self.waiting.remove(body["number"])

    def _sitting(self, body, adjourned):
        box = self._open(body)
        if not isinstance(box, RegisterBox):
            raise Misfit("only a poll of members has sittings")
        if not adjourned and not box.is_adjourned:
            raise Misfit("a sitting begins that has begun")
        box.is_adjourned = adjourned

    def on_poll_adjourned(self, body):
        self._sitting(body, True)

    def on_poll_resumed(self, body):
        self._sitting(body, False)

    def _open(self, body):
        box = self.boxes.get(body["poll"])
        if box is None or not box.is_open:
            raise Misfit(f"it answers the poll {body['poll']}, which is not open")
        return box

    @staticmethod
    def _known(box, party):
        if party not in box.headcounts:
            raise Misfit(f"there was no party {party} when the poll opened")

    def on_ballot_cast(self, body):
        box = self._open(body)
        self.ballots += 1
        party, revision = body["party"], body["revision"]
        if not is_valid(box.poll, body["choice"]):
            raise Misfit("its choice is not one that this poll allows")
        self._known(box, party)
        if isinstance(box, RegisterBox) and box.is_adjourned:
            raise Misfit("it is a ballot between two sittings")
        name = body.get("name", "")
        if name and not box.poll.get("named"):
            raise Misfit("it is a ballot with a name in a secret poll")
        if box.poll.get("named") and not 0 < len(name) <= LONGEST_NAME:
            raise Misfit("it is a ballot without a name in a poll by name")
        if body["key"] in box.struck:
            raise Misfit("it changes a vote that was struck")
        old = box.ballots.get(body["key"])
        if old is not None and old[0] != party:
            raise Misfit("the vote that it changes is of another party")
        self._must_be_its_own(box, party)
        if "phones" not in box.poll["channels"]:
            raise Misfit("it is a ballot of a poll that is not answered by ballots")
        if name and isinstance(box, SeatBox):
            box.check_name(name, body["key"])
        if old is None or old[1] < revision:
            box.ballots[body["key"]] = (party, revision, body["choice"], name)

    def on_hands_entered(self, body):
        box = self._open(body)
        counts = body["counts"]
        self._known(box, body["party"])
        self._must_be_its_own(box, body["party"])
        if len(counts) != len(box.poll["options"]) or min(counts) < 0:
            raise Misfit("its counts are not those of the options")
        box.rooms[body["party"]] = ("hands", counts)

    def on_button_pressed(self, body):
        box = self._open(body)
        self._known(box, body["party"])
        self._must_be_its_own(box, body["party"])
        if not 0 <= body["option"] < len(box.poll["options"]):
            raise Misfit("there is no such option")
        box.rooms[body["party"]] = ("button", body["option"])

    @staticmethod
    def _must_be_its_own(box, party):
        """Nothing of a room's devices counts beside what the desk was told by telephone."""
        if isinstance(box, Box) and party in box.by_telephone:
            raise Misfit("a room answers by its own devices that was entered at the desk")

    def _of_room(self, body):
        """The box of a poll in which figures of a room without a link may be entered."""
        box, party, counts = self._open(body), body["party"], body["counts"]
        self._known(box, party)
        if not isinstance(box, Box) or "hands" not in box.poll["channels"]:
            raise Misfit("figures of a room are entered in a poll that takes none")
        if len(counts) != len(box.poll["options"]) or min(counts) < 0:
            raise Misfit("its counts are not those of the options")
        if body["way"] not in ("telephone", "paper") or sum(counts) > body["headcount"]:
            raise Misfit("it has more hands than people, or came by no known way")
        if box.has_answered(party):
            raise Misfit("figures are taken of a room that has answered by its own devices")
        return box

    def on_room_told(self, body):
        box = self._of_room(body)
        if body.get("by", "") != body["teller"]:
            raise Misfit("it says of a login what another one has entered")
        told = box.told.setdefault(body["party"], {})
        told[body["teller"]] = (body["headcount"], body["counts"])

    def on_room_taken(self, body):
        box, party = self._of_room(body), body["party"]
        told = box.told.pop(party, {})
        first, second = body["tellers"]
        figures = (body["headcount"], body["counts"])
        if first == second or not told.get(first) == told.get(second) == figures:
            raise Misfit("figures of a room are taken that two logins did not enter")
        if body.get("by", "") != second:
            raise Misfit("it says of a login what another one has entered")
        box.by_telephone.add(party)
        box.headcounts[party] = body["headcount"]
        box.rooms[party] = ("hands", body["counts"])

    def on_conduct_published(self, body):
        if not body["text"].strip() or body["text"] == self.conduct:
            raise Misfit("rules of conduct are published that say nothing, or nothing new")
        self.conduct = body["text"]
        self.conducts += 1

    def on_capacity_set(self, body):
        self._must_say_why(body)
        if body["capacity"] < max(1, self.headcounts[body["party"]]):
            raise Misfit("the room holds fewer than are checked in")

    def on_room_code_renewed(self, body):
        self._must_say_why(body)

    def on_phone_ended(self, body):
        self._must_say_why(body)

    def _must_say_why(self, body):
        if body["party"] not in self.headcounts:
            raise Misfit(f"there is no party {body['party']}")
        if not body["reason"].strip():
            raise Misfit("it does not say why")

    def on_phones_started_over(self, body):
        box, party = self._open(body), body["party"]
        self._must_say_why(body)
        self._known(box, party)
        struck = [key for key, ballot in box.ballots.items() if ballot[0] == party]
        if len(struck) != body["struck"]:
            raise Misfit(f"it strikes {body['struck']} ballots, and there are {len(struck)}")
        box.struck.update(struck)
        for key in struck:
            del box.ballots[key]

    def on_party_left_out(self, body):
        box = self._mendable(body)
        if body["party"] in box.left_out:
            raise Misfit("a party is left out that was left out already")
        box.left_out[body["party"]] = body["reason"]
        self._recounted(box, body)

    def on_party_counted_again(self, body):
        box = self._mendable(body)
        if body["party"] not in box.left_out:
            raise Misfit("a party is counted again that was not left out")
        del box.left_out[body["party"]]
        self._recounted(box, body)

    def _mendable(self, body):
        """The box of a poll whose result does not stand yet."""
        box = self.boxes.get(body["poll"])
        if box is None or box.is_published or box.is_void:
            raise Misfit(f"a party is left out of the poll {body['poll']} at the wrong time")
        self._must_say_why(body)
        self._known(box, body["party"])
        return box

    def _recounted(self, box, body):
        """After the close the entry has the new counts, and what a rule made of it is no more."""
        if box.is_open:
            if body["tally"] is not None:
                raise Misfit("a poll that is open has no final counts")
        else:
            self._compare(box, body)
            box.is_counted = False

    def on_poll_extended(self, body):
        self._open(body)
        if body["closes_at"] is not None and body["closes_at"] <= body["at"]:
            raise Misfit("it gives a poll an end that is over")

    def on_poll_closed(self, body):
        box = self._open(body)
        box.is_open = False
        box.roll = body["roll"]
        self.closed += 1
        self._compare(box, body)
        if isinstance(box, SeatBox):
            self.chamber.box = None
            here = len(box.here(self.chamber.present))
            box.present = max(here, body["tally"]["turnout"]["people"])
            if (body["seated"], body["present"]) != (box.seats, box.present):
                raise Misfit("it is closed with other numbers of seats, or of members signed in")
        if isinstance(box, RegisterBox):
            box.present = body["tally"]["turnout"]["people"]
            if (body["seated"], body["present"]) != (box.seats, box.present):
                raise Misfit("it is closed with other numbers of people entitled, or who voted")

    def _seat_box(self, body):
        box = self._open(body)
        if not isinstance(box, SeatBox):
            raise Misfit("seats, tellers and paper are of the chamber alone")
        return box

    def on_counts_told(self, body):
        box = self._seat_box(body)
        if len(body["counts"]) != len(box.poll["options"]) or min(body["counts"]) < 0:
            raise Misfit("its counts are not those of the options")
        if body["channel"] not in ("hands", "paper") or body["channel"] not in box.poll["channels"]:
            raise Misfit("tellers count hands, or paper, where the poll has them")
        if body.get("by", "") != body["teller"]:
            raise Misfit("it says of a teller what another login has told")
        box.told.setdefault(body["channel"], {})[body["teller"]] = body["counts"]

    def on_counts_agreed(self, body):
        box = self._seat_box(body)
        told = box.told.pop(body["channel"], {})
        first, second = body["tellers"]
        if first == second or not told.get(first) == told.get(second) == body["counts"]:
            raise Misfit("a count is agreed on that two tellers did not tell")
        if body.get("by", "") != second:
            raise Misfit("it says of a teller what another login has told")
        if body["channel"] == "paper" and sum(body["counts"]) > len(box.papers):
            raise Misfit("more was counted on paper than paper ballots were given out")
        waiting = box.here(self.chamber.present) - box.papers
        if body["channel"] == "hands" and sum(body["counts"]) > len(waiting):
            raise Misfit("more hands were counted than there were to be counted")
        box.counted[body["channel"]] = body["counts"]

    def on_paper_given(self, body):
        box = self._seat_box(body)
        if body["seat"] not in box.here(self.chamber.present) or not body["reason"].strip():
            raise Misfit("a paper ballot is given to nobody, or for no reason")
        if "paper" not in box.poll["channels"] or body["seat"] in box.papers:
            raise Misfit("a paper ballot is given a second time, or in a poll without paper")
        box.papers.add(body["seat"])

    def on_tie_broken(self, body):
        box = self.boxes.get(body["poll"])
        if (
            not isinstance(box, SeatBox | RegisterBox)
            or box.is_open
            or box.is_published
            or box.broken
        ):
            raise Misfit("an equality is decided at the wrong time")
        counts = box.count(0, {})["people"]
        _, equal = decided(box.poll, counts, box.present, box.seats, "")
        way = box.poll["needs"]["tie"]
        if not equal or way == "status-quo" or body["side"] not in ("yes", "no"):
            raise Misfit("an equality is decided that there is not, or otherwise than by the rules")
        if way == "lot":
            seed = f"{body['poll']} {box.roll} {body['value']}"
            last = hashlib.sha256(seed.encode()).digest()[-1] & 1
            if body["side"] != ("yes" if last else "no"):
                raise Misfit("the lot did not decide so")
        box.broken = body["side"]

    def _compare(self, box, body):
        """Count the ballots again, and compare."""
        counted, declared = box.count(len(self.regions), self.region_of), body["tally"]
        if "telephone" not in counted and declared.get("telephone"):
            raise Misfit(f"the poll {body['poll']} counts rooms by telephone that nobody entered")
        for name, value in counted.items():
            if declared.get(name) != value:
                raise Misfit(
                    f"the poll {body['poll']} was declared as {name} {declared.get(name)}, "
                    f"and counting its ballots again gives {value}"
                )

    def on_poll_counted(self, body):
        """A rule was applied, to all ballots; here it is applied to them again."""
        box, outcome = self.boxes.get(body["poll"]), body["outcome"]
        if box is None or box.is_open:
            raise Misfit(f"the poll {body['poll']} is counted before it was closed")
        if outcome["rule"] != box.poll["rule"]:
            raise Misfit(
                f"the poll {body['poll']} is counted by another rule than it was opened by"
            )
        if box.poll["kind"] in ("approval", "ranking", "points"):
            counted = outcome["ballots"] + outcome["invalid"]
            ballots = len(box.counting())
            if counted != ballots:
                raise Misfit(
                    f"the poll {body['poll']} has {ballots} ballots, and its rule was "
                    f"applied to {counted}"
                )
        box.is_counted = True
        if outcome["rule"] in COUNTED_AGAIN and box.poll["kind"] in BALLOTS:
            self._recount(box, outcome)
        else:
            self.unknown["poll_counted"] = self.unknown.get("poll_counted", 0) + 1

    def _recount(self, box, outcome):
        """Count by the rule; lots are drawn from the closing, and from what was drawn in public."""
        poll, seed = box.poll, outcome["seed"]
        start = f"{poll['id']} {box.roll}"
        value = self.drawn_for.get(poll["id"])
        if seed not in ([f"{start} {value}"] if value else [start, ""]):
            raise Misfit(f"the lots of the poll {poll['id']} are drawn from another seed")
        if outcome["seats"] != (1 if outcome["rule"] == "irv" else poll["seats"]):
            raise Misfit(f"the poll {poll['id']} fills other seats than it was opened for")
        names = [str(number) for number in range(1, len(poll["options"]) + 1)]
        again = count_again(
            outcome["rule"],
            names,
            poll["kind"],
            box.bundled(),
            seats=outcome["seats"],
            seed=seed or None,
            guarantees=self.promised.get(poll["id"], ()),
        )
        found = differences(outcome, again, poll["options"])
        if found:
            raise Misfit(f"the poll {poll['id']} is counted otherwise than its ballots: {found[0]}")
        self.recounted += 1

    def on_poll_published(self, body):
        box = self.boxes.get(body["poll"])
        if box is None or box.is_open:
            raise Misfit(f"the poll {body['poll']} is published before it was closed")
        if box.is_published or box.is_void:
            raise Misfit(f"the poll {body['poll']} is published, and was so, or was void")
        if box.poll["kind"] != "single" and not box.is_counted:
            raise Misfit(f"the poll {body['poll']} is published before its rule was applied")
        box.is_published = True
        counted = box.count(len(self.regions), self.region_of)["people"]
        if isinstance(box, SeatBox | RegisterBox) and box.poll.get("needs"):
            counted = self._decision(box, counted, body["sheet"])
        elif isinstance(box, SeatBox) and body["sheet"]["decision"] is not None:
            raise Misfit("a decision is published where none was asked for")
        lines = body["sheet"]["lines"]
        if [line["count"] for line in lines] != list(counted):
            raise Misfit(f"the poll {body['poll']} is published with other counts than its ballots")
        self._compare_sheet(box, body["sheet"])
        said = [(one["name"], one["reason"]) for one in body["sheet"].get("left_out", [])]
        left_out = sorted(box.left_out.items())
        alone = [(self.party_names[party][0], reason) for party, reason in left_out]
        if said not in ([(self.called(party), reason) for party, reason in left_out], alone):
            raise Misfit(f"the poll {body['poll']} is published with other parties left out")
        if sum(line["tenths"] for line in lines) != (1000 if sum(counted) else 0):
            raise Misfit(f"the percentages of the poll {body['poll']} do not sum to 100")

    @staticmethod
    def _decision(box, counted, sheet):
        """The decision is what it says; the counts for and against."""
        box.carried, equal = decided(box.poll, counted, box.present, box.seats, box.broken)
        said = sheet["decision"]
        if equal and box.poll["needs"]["tie"] != "status-quo" and not box.broken:
            raise Misfit("a decision is published before its equality was decided")
        if said["passed"] != box.carried or sheet["abstentions"] != sum(counted[2:]):
            raise Misfit("a decision is published otherwise than it came out")
        if (said["yes"], said["no"]) != (counted[0], counted[1]):
            raise Misfit("a decision is published with other votes for and against")
        if (sheet["entitled"], sheet["invalid"]) != (box.seats, 0):
            raise Misfit("a decision is published with another number of seats")
        for name, value in figures(box, counted, equal).items():
            if said.get(name, False if name == "by_lot" else None) != value:
                raise Misfit(f"a decision is published with {name} {said.get(name)}, not {value}")
        return counted[:2]

    @staticmethod
    def _compare_sheet(box, sheet):
        """What a published result says besides its counts: what was asked, and by which way."""
        poll, lines = box.poll, sheet["lines"]
        if sheet["base"] != sum(line["count"] for line in lines):
            raise Misfit(f"the percentages of the poll {poll['id']} are of something else")
        options = poll["options"][:2] if poll.get("needs") else poll["options"]
        if sheet["title"] != poll["question"] or [one["option"] for one in lines] != options:
            raise Misfit(f"the poll {poll['id']} is published under another question or options")
        ways = sheet.get("channels", {})
        for way, counts in ways.items():
            if sorted(counts) != sorted(options):
                raise Misfit(f"the poll {poll['id']} is published with other options by {way}")
        for line in lines if ways else ():
            if sum(counts[line["option"]] for counts in ways.values()) != line["count"]:
                raise Misfit(f"the channels of the poll {poll['id']} do not sum to its counts")

    def on_lottery_committed(self, body):
        lottery = body["lottery"]
        if lottery["id"] in self.lotteries:
            raise Misfit(f"the lottery {lottery['id']} is committed a second time")
        self.lotteries[lottery["id"]] = Lottery(lottery)

    def on_lottery_started(self, body):
        self.lotteries[body["lottery"]].start(body)

    def on_lottery_value_entered(self, body):
        self.lotteries[body["lottery"]].enter(body)

    def on_lottery_drawn(self, body):
        lottery = self.lotteries[body["lottery"]]
        lottery.drawn(body["outcome"])
        self.draws += not lottery.rehearsal

    def on_lottery_revealed(self, body):
        lottery = self.lotteries[body["lottery"]]
        if lottery.stage not in ("drawn", "revealed"):
            raise Misfit("a lottery is revealed before it was drawn")
        lottery.stage = "revealed"

    def on_lottery_ended(self, body):
        lottery = self.lotteries[body["lottery"]]
        if lottery.rehearsal:
            lottery.reset("committed", False)

    def on_lottery_voided(self, body):
        lottery = self.lotteries[body["lottery"]]
        if not body["reason"]:
            raise Misfit("a lottery is declared void without a reason")
        lottery.stage = "void"

    def on_poll_voided(self, body):
        if not body["reason"].strip():
            raise Misfit("a poll is declared void without a reason")
        box = self.boxes.get(body["poll"])
        if box is None:
            return
        if box.is_published or box.is_void:
            raise Misfit(f"the poll {body['poll']} is declared void, and was so, or was published")
        if box is self.chamber.box:
            self.chamber.box = None
        box.is_open, box.is_void = False, True


# A second count, by the texts of the rules, on plain lists, whole numbers and fractions. The
# program runs this very text beside its own counter: an election in which they differ is not
# published.
#
# A ballot is a sequence of options from 0, best first; a tuple among them is of equals, None a rank
# that was skipped. `papers` are ballots and how many there are of each.


class Lots:
    """Lots under a published seed, or an order drawn beforehand; and the book of ties."""

    def __init__(self, names, seed, drawn):
        self.names, self.seed, self.drawn = names, seed, list(drawn)
        self.ties = []

    def order(self, number, purpose, tied):
        """The tied in the order of the lot, and "order" or "lot"."""
        by_name = {self.names[c]: c for c in tied}
        if self.drawn and by_name.keys() <= set(self.drawn):
            return [by_name[name] for name in self.drawn if name in by_name], "order"
        if self.seed is None:
            raise Misfit(f"a lot is needed for {purpose}, round {number}, and there is none")
        start = f"conference lot: {purpose}, round {number}".encode() + b"\0"
        start += self.seed.encode() + b"\0"
        keys = {name: hash_of(start, name.encode(), b"\0") for name in by_name}
        return [by_name[name] for name in sorted(by_name, key=keys.__getitem__)], "lot"

    def book(self, number, purpose, tied, chosen, method):
        """Write down how a tie was broken."""
        tie = {"round": number, "purpose": purpose, "tied": sorted(tied), "chosen": chosen}
        self.ties.append({**tie, "method": method})

    def draw(self, number, purpose, tied, how_many=1):
        """So many of the tied, by lot."""
        ordered, method = self.order(number, purpose, tied)
        self.book(number, purpose, tied, ordered[:how_many], method)
        return ordered[:how_many]

    def pick(self, number, purpose, tied, past, best, method):
        """The one who was best (max or min) in the first of ``past`` that tells, else by lot."""
        left = list(tied)
        for votes in past:
            if len(left) > 1:
                edge = best(votes[c] for c in left)
                left = [c for c in left if votes[c] == edge]
        if len(left) > 1:
            return self.draw(number, purpose, left)[0]
        if len(tied) > 1:
            self.book(number, purpose, tied, left, method)
        return left[0]


class Promises:
    """What is guaranteed to groups: (members, least, most or None); see Hill, Voting matters 9."""

    def __init__(self, promises, seats):
        self.promises, self.seats = list(promises), seats

    def possible(self, elected, left):
        """Whether everything promised can be kept with these elected, the others from ``left``."""
        if not self.promises:
            return True
        kinds = {}
        for c in left:
            kind = tuple(c in members for members, _, _ in self.promises)
            kinds[kind] = kinds.get(kind, 0) + 1
        order, tried = sorted(kinds.items()), {}

        def fill(place, seats, have):
            key = place, seats, have
            if key not in tried:
                bounds = list(zip(have, self.promises, strict=True))
                if any(most is not None and n > most for n, (_, _, most) in bounds):
                    tried[key] = False
                elif place == len(order):
                    tried[key] = seats == 0 and all(n >= least for n, (_, least, _) in bounds)
                else:
                    kind, number = order[place]
                    tried[key] = any(
                        fill(
                            place + 1,
                            seats - some,
                            tuple(n + some * one for n, one in zip(have, kind, strict=True)),
                        )
                        for some in range(min(number, seats) + 1)
                    )
            return tried[key]

        have = tuple(len(members & set(elected)) for members, _, _ in self.promises)
        return fill(0, self.seats - len(elected), have)

    def guarded(self, elected, hopeful):
        """Without whom it is not possible."""
        return [c for c in hopeful if not self.possible(elected, set(hopeful) - {c})]

    def doomed(self, elected, hopeful):
        """With whom it is not possible."""
        return [c for c in hopeful if not self.possible([*elected, c], set(hopeful) - {c})]


def as_decimal(amount, places):
    """An amount with so many decimals, halves away from zero."""
    scaled = abs(amount) * 10**places
    units = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    sign = "-" if amount < 0 and units else ""
    digits = str(units).rjust(places + 1, "0")
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


def places_of(amounts):
    """How many decimals state all of these exactly; 6 where no number of them up to 40 does."""
    exact = (n for n in range(41) if all((10**n * a).denominator == 1 for a in amounts))
    return next(exact, 6)


class Count:
    """What is common to counts of several rounds."""

    places = 0

    def __init__(self, size, seats, lots, out, promises):
        self.size, self.seats, self.lots, self.out = size, seats, lots, out
        self.promises = Promises(promises, seats)
        self.hopeful = [c for c in range(size) if c not in out]
        self.elected, self.rounds = [], []
        self.votes = [Fraction(0)] * size
        self.valid = 0

    @property
    def now(self):
        """The number of the round under way."""
        return len(self.rounds) + 1

    @property
    def vacant(self):
        """Seats that are not filled."""
        return self.seats - len(self.elected)

    def seated(self):
        """Who is elected so far."""
        return [c for c, _ in self.elected]

    def doomed(self):
        """Who cannot be elected any more, for what is promised to groups."""
        return self.promises.doomed(self.seated(), self.hopeful) if self.vacant else []

    def exposed(self):
        """Of whom the next is excluded: the doomed first, never the guarded."""
        guarded = self.promises.guarded(self.seated(), self.hopeful)
        return self.doomed() or [c for c in self.hopeful if c not in guarded]

    def seat(self, chosen):
        """They are elected, in this order."""
        for c in chosen:
            self.hopeful.remove(c)
            self.elected.append((c, self.now))

    def seat_best(self, able, pick):
        """Those who may be elected of the able, the most votes first; ``pick`` if not all may."""
        while self.vacant:
            doomed = self.doomed()
            left = [c for c in able if c in self.hopeful and c not in doomed]
            if not left:
                return
            most = max(self.votes[c] for c in left)
            level = [c for c in left if self.votes[c] == most]
            together = [*self.seated(), *level]
            rest = set(self.hopeful) - set(level)
            if len(level) > self.vacant or not self.promises.possible(together, rest):
                level = [pick(level)]
            self.seat(level)

    def seat_rest(self):
        """When as many are left as seats are vacant, all are elected."""
        if len(self.hopeful) <= self.vacant:
            self.seat(sorted(self.hopeful, key=lambda c: (-self.votes[c], c)))

    def moved(self, source, kind, to, lost):
        """A transfer, for the book."""
        shown = [as_decimal(to[c], self.places) if c in to else "" for c in range(self.size)]
        lost = as_decimal(lost, self.places)
        return {"source": source, "kind": kind, "to": shown, "exhausted": lost}

    def close(self, kind, excluded=(), transfers=(), quota=None):
        """The round is over."""
        text = [as_decimal(votes, self.places) for votes in self.votes]
        guarded = self.promises.guarded(self.seated(), self.hopeful) if self.vacant else []
        self.rounds.append(
            {
                "number": self.now,
                "kind": kind,
                "totals": ["" if c in self.out else text[c] for c in range(self.size)],
                "exhausted": as_decimal(self.valid - sum(self.votes), self.places),
                "elected": [c for c, number in self.elected if number == self.now],
                "excluded": list(excluded),
                "transfers": list(transfers),
                "quota": None if quota is None else as_decimal(quota, self.places),
                "guarded": guarded,
                "doomed": self.doomed(),
            }
        )


def handed_on(papers, hopeful):
    """Papers by the next of their preferences who is hopeful (None: nobody), without what is past.

    What remains of two papers is often the same: they go on as one.
    """
    heaps = {}
    among = frozenset(hopeful)
    for order, number in papers.items():
        who, rest = None, ()
        for place, c in enumerate(order, 1):
            if c in among:
                who, rest = c, order[place:]
                break
        heap = heaps.get(who)
        if heap is None:
            heap = heaps[who] = {}
        heap[rest] = heap.get(rest, 0) + number
    return heaps


class Gregory(Count):
    """SSI 2011/399, schedule 1, rules 45 to 52; or the same with exact fractions."""

    def __init__(self, exact, *shared):
        super().__init__(*shared)
        self.exact = exact
        self.places = 12 if exact else 5
        self.past = []  # votes at the end of every round, the latest first

    def cut(self, value):
        """48(3): to five decimal places, any remainder being ignored."""
        return value if self.exact else Fraction(value * 10**5 // 1, 10**5)

    def has_quota(self, c):
        """47: at the quota or above; with an exact quota, above it."""
        return self.votes[c] > self.quota if self.exact else self.votes[c] >= self.quota

    def run(self, papers):
        """All stages."""
        self.valid = sum(papers.values())
        self.quota = Fraction(self.valid, self.seats + 1)
        if not self.exact:
            self.quota = Fraction(self.quota // 1 + 1)
        self.held = {c: {} for c in range(self.size)}  # who -> value -> papers
        self.receive(papers, Fraction(1))
        self.stage("first", (), ())
        while self.vacant and self.hopeful:
            over = [c for c in self.seated() if self.votes[c] > self.quota]
            if over and not self.doomed():
                self.surplus(over)
            else:
                self.exclude()

    def receive(self, papers, value):
        """Hand papers on at this value; the votes that each gets of them."""
        got = {}
        for c, heap in handed_on(papers, self.hopeful).items():
            if c is not None:
                mine = self.held[c].setdefault(value, {})
                for rest, number in heap.items():
                    mine[rest] = mine.get(rest, 0) + number
                got[c] = value * sum(heap.values())
                self.votes[c] += got[c]
        return got

    def stage(self, kind, excluded, transfers):
        """Elect, and end the stage."""
        able = [c for c in self.hopeful if self.has_quota(c)]
        self.seat_best(able, lambda level: self.one_of("election", level, max))
        self.seat_rest()
        self.past.insert(0, list(self.votes))
        self.close(kind, excluded, transfers)

    def one_of(self, purpose, tied, best):
        """49(2), 51(2): by the most recent stage that tells them apart, else by lot."""
        if self.exact and self.lots.drawn and len(tied) > 1:
            return self.lots.draw(self.now, purpose, tied)[0]
        return self.lots.pick(self.now, purpose, tied, self.past, best, "backwards")

    def surplus(self, over):
        """48, 49: the largest surplus; every paper moves."""
        most = max(self.votes[c] for c in over)
        source = self.one_of("surplus", [c for c in over if self.votes[c] == most], max)
        excess, got = most - self.quota, {}
        for value, papers in self.held.pop(source).items():
            for c, votes in self.receive(papers, self.cut(excess * value / most)).items():
                got[c] = got.get(c, 0) + votes
        self.votes[source] = self.quota
        lost = excess - sum(got.values())
        self.stage("surplus", (), [self.moved(source, "surplus", got, lost)])

    def exclude(self):
        """50, 51: the fewest votes; every paper keeps its value."""
        able = self.exposed()
        fewest = min(self.votes[c] for c in able)
        source = self.one_of("exclusion", [c for c in able if self.votes[c] == fewest], min)
        self.hopeful.remove(source)
        had, got = self.votes[source], {}
        for value, papers in self.held.pop(source).items():
            for c, votes in self.receive(papers, value).items():
                got[c] = got.get(c, 0) + votes
        self.votes[source] = Fraction(0)
        lost = had - sum(got.values())
        self.stage("exclusion", [source], [self.moved(source, "exclusion", got, lost)])


class Ers97(Count):
    """The rules of the Electoral Reform Society of 1997, by their paragraphs."""

    places = 2

    def run(self, papers):
        """All stages."""
        self.valid = sum(papers.values())
        self.first_quota = self.quota = self.quota_of(Fraction(self.valid))
        self.points = []  # votes after every batch, the earliest first
        self.parcels = {c: [] for c in range(self.size)}  # who -> [value, papers], as received
        self.done = set()  # whose surplus has been transferred
        self.receive(papers, Fraction(1))
        self.points.append(list(self.votes))
        if len(self.hopeful) <= self.vacant:
            self.seat_rest()
        else:
            self.deem()
        self.close("first", quota=self.quota)
        while self.vacant and self.hopeful:
            over = self.surpluses()
            together = [] if self.doomed() else self.surely_out(sum(over.values()))
            if over and not together and not self.doomed():
                self.transfer(over)
            else:
                self.exclude(max(together, default=1))

    def quota_of(self, votes):
        """5.1.6: by one more than the places, raised to the next hundredth."""
        return Fraction(-(-votes * 100 // (self.seats + 1)), 100)

    def receive(self, papers, value):
        """One batch of papers of one value; the votes that each gets."""
        got = {}
        for c, heap in handed_on(papers, self.hopeful).items():
            if c is not None:
                self.parcels[c].append([value, heap])
                got[c] = value * sum(heap.values())
                self.votes[c] += got[c]
        return got

    def surpluses(self):
        """6.18: of the elected, what was not transferred yet."""
        seated = [c for c in self.seated() if c not in self.done]
        return {c: self.votes[c] - self.quota for c in seated if self.votes[c] > self.quota}

    def deem(self):
        """5.1.7, 5.3.13, 5.4.9: by the quota, or by a share of the active vote."""
        while self.vacant and self.hopeful:
            doomed = self.doomed()
            able = [c for c in self.hopeful if c not in doomed]
            most = max((self.votes[c] for c in able), default=Fraction(0))
            seated = self.seated()
            active = sum(self.surpluses().values())
            active += sum(self.votes[c] for c in range(self.size) if c not in seated)
            if most == 0 or (most < self.quota and most < active / (self.vacant + 1)):
                return
            level = [c for c in able if self.votes[c] == most]
            rest = set(self.hopeful) - set(level)
            if len(level) > self.vacant or not self.promises.possible([*seated, *level], rest):
                ahead = level
                for votes in self.points:  # 5.6.2: nobody is elected by a lot
                    edge = max(votes[c] for c in ahead)
                    ahead = [c for c in ahead if votes[c] == edge]
                if len(ahead) > 1:
                    return
                self.lots.book(self.now, "election", level, ahead, "forwards")
                level = ahead
            self.seat(level)

    def surely_out(self, surplus):
        """5.2.5: the numbers of those with the fewest votes who can surely go together."""
        order = sorted(self.exposed(), key=lambda c: self.votes[c])
        found = []
        for number in range(1, len(order)):
            gone = order[:number]
            left = [c for c in self.hopeful if c not in gone]
            if (
                len(left) >= self.vacant
                and sum(self.votes[c] for c in gone) + surplus <= self.votes[order[number]]
                and self.promises.possible(self.seated(), left)
            ):
                found.append(number)
        return found

    def transfer(self, over):
        """5.2.3, 5.3: the largest surplus, from the last batch alone."""
        most = max(over.values())
        tied = [c for c in sorted(over) if over[c] == most]
        source = self.lots.pick(self.now, "surplus", tied, self.points, max, "forwards")
        self.done.add(source)
        value, papers = self.parcels[source][-1]
        heaps = handed_on(papers, self.hopeful)
        number = sum(sum(heap.values()) for c, heap in heaps.items() if c is not None)
        if number and number * value > most:  # 5.3.7
            value = Fraction(most * 100 // number, 100)
        got = self.receive(papers, value)
        self.votes[source] = self.quota
        lost = most - sum(got.values())
        self.points.append(list(self.votes))
        self.deem()
        self.close("surplus", (), [self.moved(source, "surplus", got, lost)], self.quota)

    def exclude(self, number):
        """5.2.5, 5.4: so many together, their papers by value, the highest first."""
        gone, pool = [], self.exposed()
        while len(gone) < number:
            fewest = min(self.votes[c] for c in pool)
            tied = [c for c in pool if self.votes[c] == fewest]
            if len(tied) > number - len(gone):
                purpose = "exclusion"
                tied = [self.lots.pick(self.now, purpose, tied, self.points, min, "forwards")]
            gone += tied
            pool = [c for c in pool if c not in tied]
        self.hopeful = [c for c in self.hopeful if c not in gone]
        if len(self.hopeful) <= self.vacant:  # 5.5.1: within the stage before
            last = self.rounds.pop()
            self.seat_rest()
            now = [c for c, number in self.elected if number == last["number"]]
            self.rounds.append({**last, "elected": now})
            return
        transfers = []
        for value in sorted({value for c in gone for value, _ in self.parcels[c]}, reverse=True):
            transfers += self.batch(gone, value)
            if not self.vacant:
                break
        self.points.append(list(self.votes))
        self.close("exclusion", gone, transfers, self.quota)

    def batch(self, gone, value):
        """5.4.2 to 5.4.10: all papers of one value of those who are excluded."""
        transfers, joined = [], {}
        for source in sorted(gone):
            heaps = [papers for at, papers in self.parcels[source] if at == value]
            if not heaps:
                continue
            papers = {}
            for heap in heaps:
                for rest, number in heap.items():
                    papers[rest] = papers.get(rest, 0) + number
            self.votes[source] -= value * sum(papers.values())
            heaps = handed_on(papers, self.hopeful)
            nobody = value * sum(heaps.pop(None, {}).values())
            got = {c: value * sum(heap.values()) for c, heap in heaps.items()}
            for c, heap in heaps.items():
                self.votes[c] += got[c]
                mine = joined.setdefault(c, {})
                for rest, number in heap.items():
                    mine[rest] = mine.get(rest, 0) + number
            transfers.append(self.moved(source, "exclusion", got, nobody))
        for c, heap in joined.items():
            self.parcels[c].append([value, heap])
        if not self.elected:  # 5.4.8
            self.quota = min(self.quota, self.quota_of(sum(self.votes)))
        self.points.append(list(self.votes))
        self.deem()
        return transfers


class Meek(Count):
    """Algorithm 123, in units of 0.000000001, rounded as the PR Foundation's rule has it."""

    places = 9
    UNIT = 10**9

    def run(self, papers):
        """All rounds. Where ballots pass the same elected to the same hopeful they are one pile."""
        self.valid = sum(papers.values())
        self.keep = [0 if c in self.out else self.UNIT for c in range(self.size)]
        self.piles = {}  # (the elected on the way, who has the rest) -> papers
        self.equal = {}  # ballots with equals go their own way
        for order, number in papers.items():
            if any(isinstance(c, tuple) for c in order):
                groups = tuple(c if isinstance(c, tuple) else (c,) for c in order)
                self.equal[groups] = self.equal.get(groups, 0) + number
            else:
                self.lay((), order, number)
        self.distribute()
        self.first_quota = self.units(self.quota)
        self.settle()
        self.end("first", (), ())
        settled = False
        while self.vacant and self.hopeful:
            before = len(self.elected)
            if self.surplus() * 10**6 >= self.UNIT and not settled and not self.doomed():
                self.converge()
                settled = len(self.elected) == before
            else:
                self.exclude()
                settled = False

    def units(self, amount):
        """Units as votes."""
        return Fraction(amount, self.UNIT)

    def lay(self, way, order, number):
        """Lay ballots on the pile where they belong now."""
        seated = self.seated()
        for place, c in enumerate(order):
            if c in self.hopeful:
                pile = self.piles.setdefault((way, c), {})
                pile[order[place + 1 :]] = pile.get(order[place + 1 :], 0) + number
                return
            if c in seated:
                way = (*way, c)
        pile = self.piles.setdefault((way, None), {})
        pile[()] = pile.get((), 0) + number

    def distribute(self):
        """Share all ballots out by the keep values; then the quota."""
        seated = self.seated()
        for way, who in [key for key in self.piles if key[1] is not None]:
            if who not in self.hopeful:
                on = (*way, who) if who in seated else way
                for rest, number in self.piles.pop((way, who)).items():
                    self.lay(on, rest, number)
        self.units_of = [0] * self.size
        for (way, who), pile in self.piles.items():
            number, left = sum(pile.values()), self.UNIT
            for c in way:
                kept = -(-left * self.keep[c] // self.UNIT)
                self.units_of[c] += kept * number
                left -= kept
            if who is not None:
                self.units_of[who] += left * number
        for groups, number in self.equal.items():
            self.share(self.UNIT, groups, number)
        self.quota = sum(self.units_of) // (self.seats + 1) + 1
        self.votes = [self.units(amount) for amount in self.units_of]

    def share(self, left, groups, number):
        """A ballot with equals: each gets an equal part, and passes on what is not kept of it."""
        for place, group in enumerate(groups):
            able = [c for c in group if self.keep[c]]
            if able:
                part = left // len(able)
                for c in able:
                    kept = -(-part * self.keep[c] // self.UNIT)
                    self.units_of[c] += kept * number
                    self.share(part - kept, groups[place + 1 :], number)
                return

    def surplus(self):
        """What the elected have above the quota, in units."""
        return max(sum(self.units_of[c] - self.quota for c in self.seated()), 0)

    def settle(self):
        """Elect."""
        able = [c for c in self.hopeful if self.units_of[c] >= self.quota]
        self.seat_best(able, lambda level: self.lots.draw(self.now, "election", level)[0])
        self.seat_rest()

    def end(self, kind, excluded, transfers):
        """End the round."""
        self.close(kind, excluded, transfers, self.units(self.quota))

    def converge(self):
        """Lower the keep values until there is no surplus, or it falls no more."""
        before, last = list(self.units_of), None
        while self.surplus() * 10**6 >= self.UNIT and (last is None or self.surplus() < last):
            last = self.surplus()
            for c in self.seated():
                kept = -(-self.keep[c] * self.quota // self.UNIT)
                lowered = -(-kept * self.UNIT // max(self.units_of[c], 1))
                self.keep[c] = min(lowered, self.UNIT)
            self.distribute()
        change = [now - then for now, then in zip(self.units_of, before, strict=True)]
        given = -sum(d for d in change if d < 0)
        lost = given - sum(d for d in change if d > 0)
        transfers = []
        for giver, loss in enumerate(change):
            if loss < 0:
                part = Fraction(-loss, given) / self.UNIT
                to = {c: gain * part for c, gain in enumerate(change) if gain > 0}
                transfers.append(self.moved(giver, "surplus", to, lost * part))
        self.settle()
        self.end("surplus", (), transfers)

    def exclude(self):
        """The fewest votes; those within the surplus of them are level with them."""
        able = self.exposed()
        edge = min(self.units_of[c] for c in able) + self.surplus()
        tied = [c for c in able if self.units_of[c] <= edge]
        source = tied[0]
        if len(tied) > 1:
            source = self.lots.draw(self.now, "exclusion", tied)[0]
        before = list(self.units_of)
        self.hopeful.remove(source)
        self.keep[source] = 0
        self.distribute()
        gains = {c: self.units_of[c] - before[c] for c in range(self.size) if c != source}
        to = {c: self.units(gain) for c, gain in gains.items() if gain}
        lost = self.units(before[source]) - sum(to.values())
        self.settle()
        self.end("exclusion", [source], [self.moved(source, "exclusion", to, lost)])


class Runoff(Count):
    """Instant runoff: the fewest votes go, until two are left."""

    def run(self, papers):
        """All rounds."""
        self.valid = sum(papers.values())
        self.first_quota = Fraction(self.valid // 2 + 1)
        self.heaps = handed_on(papers, self.hopeful)
        past = []
        kind, excluded, transfers = "first", (), ()
        while True:
            self.votes = [Fraction(sum(self.heaps.get(c, {}).values())) for c in range(self.size)]
            if len(self.hopeful) <= 2:
                most = max((self.votes[c] for c in self.hopeful), default=0)
                tied = [c for c in self.hopeful if self.votes[c] == most]
                if tied:
                    self.seat([self.lots.pick(self.now, "election", tied, past, max, "backwards")])
            past.insert(0, list(self.votes))
            self.close(kind, excluded, transfers)
            if self.elected or not self.hopeful:
                return
            fewest = min(self.votes[c] for c in self.hopeful)
            tied = [c for c in self.hopeful if self.votes[c] == fewest]
            source = self.lots.pick(self.now, "exclusion", tied, past, min, "backwards")
            self.hopeful.remove(source)
            got, nobody = {}, 0
            for c, heap in handed_on(self.heaps.pop(source, {}), self.hopeful).items():
                if c is None:
                    nobody = sum(heap.values())
                    continue
                got[c] = Fraction(sum(heap.values()))
                mine = self.heaps.setdefault(c, {})
                for rest, number in heap.items():
                    mine[rest] = mine.get(rest, 0) + number
            kind, excluded = "exclusion", [source]
            transfers = [self.moved(source, "exclusion", got, Fraction(nobody))]


def in_levels(totals):
    """Options by their totals, the highest first, equals together."""
    return [
        [c for c in sorted(totals) if totals[c] == total]
        for total in sorted(set(totals.values()), reverse=True)
    ]


def first_of(levels, seats, lots):
    """The first so many of a ranking; at the edge by lot."""
    chosen = []
    for level in levels:
        room = seats - len(chosen)
        chosen += level if len(level) <= room else lots.draw(1, "election", level, room)
        if len(chosen) == seats:
            break
    return chosen


def one_round(size, totals, places, elected):
    """The only round of a rule that adds up."""
    text = [as_decimal(totals[c], places) if c in totals else "" for c in range(size)]
    return {
        "number": 1,
        "kind": "count",
        "totals": text,
        "exhausted": as_decimal(Fraction(0), places),
        "elected": elected,
        "excluded": [],
        "transfers": [],
        "quota": None,
        "guarded": [],
        "doomed": [],
    }


def parted(papers):
    """Those without equals, and the others as groups, each with how many there are."""
    plain, grouped = {}, []
    for order, number in papers.items():
        if any(isinstance(c, tuple) for c in order):
            grouped.append(([c if isinstance(c, tuple) else (c,) for c in order], number))
        else:
            plain[order] = number
    return plain, grouped


def duels(papers, standing):
    """(a, b) -> how many voters prefer a to b; who is not ranked comes last, level with others."""
    heap, grouped = parted(papers)
    before, ranked, level = {}, dict.fromkeys(standing, 0), {}
    while heap:  # the first of each is preferred to the others on it; then what remains
        met, rests = {}, {}
        for order, number in heap.items():
            rest = order[1:]
            key = order[0], frozenset(rest)
            met[key] = met.get(key, 0) + number
            if rest:
                rests[rest] = rests.get(rest, 0) + number
        for (a, others), number in met.items():
            ranked[a] += number
            for b in others:
                before[a, b] = before.get((a, b), 0) + number
        heap = rests
    for groups, number in grouped:
        for place, group in enumerate(groups):
            for a in group:
                ranked[a] += number
                for b in group:
                    level[a, b] = level.get((a, b), 0) + number
                for lower in groups[place + 1 :]:
                    for b in lower:
                        before[a, b] = before.get((a, b), 0) + number
    return {
        (a, b): ranked[a] - before.get((b, a), 0) - level.get((a, b), 0)
        for a in standing
        for b in standing
        if a != b
    }


def widest(wins, standing, source):
    """The strongest paths from one to all others: the widest first, as Dijkstra has it."""
    links = {pair: votes for pair, votes in wins.items() if votes > wins[pair[::-1]]}
    width = {c: links.get((source, c), 0) for c in standing if c != source}
    left = set(width)
    while left:
        via = max(left, key=width.__getitem__)
        left.discard(via)
        for c in left:
            width[c] = max(width[c], min(width[via], links.get((via, c), 0)))
    return width


def layers(standing, above):
    """Who has nobody above among those left, then the next, ..."""
    left, levels = list(standing), []
    while left:
        best = [c for c in left if not any((a, c) in above for a in left)]
        levels.append(best)
        left = [c for c in left if c not in best]
    return levels


def reachable(edges, start):
    """All that can be reached from one."""
    found, stack = set(), [start]
    while stack:
        here = stack.pop()
        for a, b in edges:
            if a == here and b not in found:
                found.add(b)
                stack.append(b)
    return found


def locked_in(wins, lots):
    """Ranked pairs: majorities from the strongest down, but for those that would close a circle."""
    strength = {}
    for (a, b), votes in wins.items():
        if votes > wins[b, a]:
            strength.setdefault((-votes, wins[b, a]), []).append((a, b))
    edges = []
    for _, group in sorted(strength.items()):
        able = [(a, b) for a, b in sorted(group) if a not in reachable(edges, b)]
        kept = []
        for a, b in able:
            if a not in reachable(edges + kept, b):
                kept.append((a, b))
        if len(kept) < len(able):
            involved = sorted({c for pair in group for c in pair})
            order = lots.draw(1, "equal majorities", involved, len(involved))
            kept = []
            place = {c: n for n, c in enumerate(order)}
            for a, b in sorted(group, key=lambda pair: (place[pair[0]], -place[pair[1]])):
                if a not in reachable(edges + kept, b):
                    kept.append((a, b))
        edges += kept
    return edges


def by_duels(rule, papers, standing, lots):
    """(levels, totals, doubled points or none, wins, paths) of a rule that compares every two."""
    wins, paths, points = duels(papers, standing), None, {}
    if rule == "schulze":
        paths = {(a, b): w for a in standing for b, w in widest(wins, standing, a).items()}
        above = {pair for pair, votes in paths.items() if votes > paths[pair[::-1]]}
        return layers(standing, above), points, wins, paths
    if rule == "ranked-pairs":
        edges = locked_in(wins, lots)
        above = {(a, b) for a in standing for b in reachable(edges, a)}
        return layers(standing, above), points, wins, paths
    half = Fraction(1, 2)
    for a in standing:
        duel = [(wins[a, b], wins[b, a]) for b in standing if b != a]
        points[a] = sum((Fraction(m > t) + (half if m == t else 0) for m, t in duel), Fraction(0))
    return in_levels(points), points, wins, paths


def borda_points(scheme, length, size):
    """What the ranks of a ballot that ranks so many are worth."""
    if scheme in ("standard", "average"):
        return [Fraction(size - rank) for rank in range(1, length + 1)]
    if scheme == "modified":
        return [Fraction(length + 1 - rank) for rank in range(1, length + 1)]
    if scheme == "dowdall":
        return [Fraction(1, rank) for rank in range(1, length + 1)]
    given = [Fraction(part) for part in scheme.split(",")]
    return [given[rank] if rank < len(given) else Fraction(0) for rank in range(length)]


def borda(papers, standing, scheme):
    """The points of everybody."""
    totals, size = dict.fromkeys(standing, Fraction(0)), len(standing)
    plain, grouped = parted(papers)
    places, named = {}, {}
    for order, number in plain.items():
        length = len(order)
        for place, c in enumerate(order):
            key = length, place, c
            places[key] = places.get(key, 0) + number
        if scheme == "average":
            key = length, frozenset(order)
            named[key] = named.get(key, 0) + number
    for (length, place, c), number in places.items():
        totals[c] += borda_points(scheme, length, size)[place] * number
    for groups, number in grouped:
        everybody = frozenset(c for group in groups for c in group)
        key = len(everybody), everybody
        named[key] = named.get(key, 0) + number
        worth = borda_points(scheme, len(everybody), size)
        for group in groups:
            mine, worth = worth[: len(group)], worth[len(group) :]
            for c in group:
                totals[c] += sum(mine) / len(group) * number
    if scheme == "average":
        for (length, ranked_here), number in named.items():
            for c in set(standing) - ranked_here:
                totals[c] += Fraction(size - length - 1, 2) * number
    return totals


def ranked(ballots, out, equals, gaps):
    """Rankings as a rule reads them, and how many say nothing: ``equals`` may stay or end it."""
    papers, empty = {}, 0
    for ballot, number in ballots.items():
        order = ballot
        if out or set(map(type, ballot)) - {int}:
            order = []
            for place in ballot:
                if place is None and gaps == "skip":
                    continue
                if place is None or (isinstance(place, tuple) and len(place) > 1 and not equals):
                    break
                group = place if isinstance(place, tuple) else (place,)
                left = tuple(c for c in group if c not in out)
                order += [left] if len(left) > 1 else left
            order = tuple(order)
        if order:
            papers[order] = papers.get(order, 0) + number
        else:
            empty += number
    return papers, empty


def ticked(kind, ballots, out):
    """Ballots as sets of the options that are approved of."""
    sets = {}
    for ballot, number in ballots.items():
        chosen = ballot
        if kind == "points":
            chosen = [c for c, points in enumerate(ballot) if points is not None and points > 0]
        key = frozenset(chosen) - out
        sets[key] = sets.get(key, 0) + number
    return sets


def added_up(rule, kind, ballots, standing, out, options):
    """(totals, valid, invalid, is_zero_enough) of a rule that adds up."""
    everything = sum(ballots.values())
    totals, zero = dict.fromkeys(standing, Fraction(0)), True
    if rule == "borda":
        papers, empty = ranked(ballots, out, equals=True, gaps="skip")
        return borda(papers, standing, options.get("points") or "standard"), empty, True
    if rule == "plurality" and kind == "ranking":
        papers, invalid = ranked(ballots, out, equals=False, gaps="skip")
        chosen = {}
        for order, number in papers.items():
            chosen[order[:1]] = chosen.get(order[:1], 0) + number
    elif rule == "score" and kind == "points":
        invalid, givers = 0, dict.fromkeys(standing, 0)
        for ballot, number in ballots.items():
            given = [c for c in standing if ballot[c] is not None]
            invalid += 0 if any(points is not None for points in ballot) else number
            for c in given:
                totals[c] += ballot[c] * number
                givers[c] += number
        if options.get("unscored", "zero") == "mean":
            totals = {c: total / max(givers[c], 1) for c, total in totals.items()}
        return totals, invalid, True
    else:
        chosen, invalid = ticked(kind, ballots, out), 0
        if rule == "plurality":
            chosen = {one: number for one, number in chosen.items() if len(one) == 1}
            invalid = everything - sum(chosen.values())
        elif rule == "score":
            invalid = chosen.pop(frozenset(), 0)
    for one, number in chosen.items():
        for c in one:
            totals[c] += number
    if rule == "score" and options.get("unscored", "zero") == "mean":
        totals = {c: Fraction(total > 0) for c, total in totals.items()}
    zero = rule == "score" or (rule == "approval" and any(totals.values()))
    return totals, invalid, zero


STV = ("stv-scottish", "stv-rational", "stv-ers97", "stv-meek")
DUELS = ("schulze", "ranked-pairs", "copeland")
SUMS = ("plurality", "approval", "score", "borda")
COUNTED_AGAIN = (*STV, "irv", *DUELS, *SUMS)
BALLOTS = ("ranking", "approval", "points")


def count_again(
    rule,
    names,
    kind,
    ballots,
    *,
    seats=1,
    seed=None,
    drawn=(),
    options=None,
    withdrawn=(),
    guarantees=(),
    invalid=0,
):
    """Count by one of ``COUNTED_AGAIN``: what a record says of a count, as a dictionary.

    ``names`` are the names under which lots are drawn, one an option; ``kind`` is "ranking",
    "approval" (ballots of the options ticked) or "points" (ballots of points, None for none given);
    ``ballots`` is a mapping of ballots to how many there are of each. ``seed`` and ``drawn`` are
    for lots. ``withdrawn`` are options, ``guarantees`` are (options, least, most or None), members
    who stay among them. Raises a :class:`Misfit` where a lot is needed and there is none.
    """
    options, out = options or {}, frozenset(withdrawn)
    size, lots = len(names), Lots(names, seed, drawn)
    standing = [c for c in range(size) if c not in out]
    shared = size, seats, lots, out, [(frozenset(m), a, b) for m, a, b in guarantees]
    found = {"rule": rule, "seats": seats, "quota": None, "ranking": []}
    found |= {"rounds": [], "pairwise": [], "paths": []}
    if rule in STV or rule == "irv":
        gaps = {"irv": options.get("gaps", "skip"), "stv-meek": "skip"}.get(rule, "stop")
        papers, empty = ranked(ballots, out, rule == "stv-meek", gaps)
        kinds = {"stv-ers97": Ers97, "stv-meek": Meek, "irv": Runoff}
        count = kinds[rule](*shared) if rule in kinds else Gregory(rule == "stv-rational", *shared)
        count.run(papers)
        quota = getattr(count, "first_quota", None) or count.quota
        elected, found["rounds"] = count.seated(), count.rounds
        valid, found["quota"] = count.valid, as_decimal(quota, count.places)
    else:
        if rule in DUELS:
            papers, empty = ranked(ballots, out, equals=True, gaps="skip")
            levels, totals, wins, paths = by_duels(rule, papers, standing, lots)
            found["pairwise"] = matrix(wins, standing, size)
            found["paths"] = matrix(paths, standing, size)
            places, able = int(rule == "copeland"), levels
        else:
            totals, empty, zero = added_up(rule, kind, ballots, standing, out, options)
            levels, places = in_levels(totals), places_of(totals.values())
            able = [level for level in levels if zero or totals[level[0]]]
            places = places if rule in ("borda", "score") else 0
        elected = first_of(able, seats, lots)
        valid = sum(ballots.values()) - empty
        found["rounds"] = [one_round(size, totals, places, elected)]
        found["ranking"] = levels
    found |= {"ballots": valid, "invalid": empty + invalid, "elected": elected}
    found["ties"] = lots.ties
    if valid == 0 and elected and seats < len(standing):
        found |= {"elected": [], "rounds": [], "ranking": [], "ties": []}
    return found


def matrix(by_pair, standing, size):
    """A row for each who stands, a column for each option."""
    if by_pair is None:
        return []
    return [[by_pair.get((a, b), 0) for b in range(size)] for a in standing]


HOW = {
    "backwards": "by the most recent round in which they differed",
    "forwards": "by the first round in which they differed",
    "lot": "by lot from the published seed",
}


def tie_in_words(tie, options):
    """How a tie was broken, as a record has it."""
    tied, chosen = (", ".join(options[c] for c in tie[name]) for name in ("tied", "chosen"))
    how = HOW.get(tie["method"], f"by {tie['method']}")
    return f"Round {tie['round']}, {tie['purpose']}: {tied} were tied; {chosen} was taken {how}."


def round_differs(told, again, options):
    """In what a round of two counts differs, as a sentence; "" where it does not."""
    number = again["number"]
    for name, one, other in zip(options, told["totals"], again["totals"], strict=True):
        if one != other:
            first, second = one or "nothing", other or "nothing"
            return f"in round {number} the first count gives {name} {first}, the second {second}"
    words = {
        "kind": "of another kind",
        "exhausted": "of other votes that count for nobody",
        "quota": "of another quota",
        "elected": "in which others are elected",
        "excluded": "in which others are excluded",
        "transfers": "of other transfers",
        "guarded": "in which others are guarded",
        "doomed": "in which others are doomed",
    }
    for field, word in words.items():
        if (told.get(field) or None) != (again[field] or None):
            return f"round {number} is one {word} in the second count"
    return ""


def differences(told, again, options):
    """In what two counts differ, as sentences: ``told`` as a record has it, and a second one."""
    found = []
    for field in ("ballots", "invalid", "seats", "quota"):
        if told[field] != again[field]:
            one, other = told[field], again[field]
            found.append(f"the first count has {one} as {field}, the second {other}")
    if told["elected"] != again["elected"]:
        one, other = (
            ", ".join(options[c] for c in count["elected"]) or "nobody" for count in (told, again)
        )
        found.append(f"the first count elects {one}, the second {other}")
    rounds = told["rounds"], again["rounds"]
    if len(rounds[0]) != len(rounds[1]):
        found.append(f"the first count has {len(rounds[0])} rounds, the second {len(rounds[1])}")
    differing = (round_differs(*pair, options) for pair in zip(*rounds, strict=False))
    found += [next(filter(None, differing), "")]
    for field in ("ranking", "pairwise", "paths"):
        if told[field] != again[field]:
            found.append(f"the two counts differ in the {field}")
    if told["ties"] != [tie_in_words(tie, options) for tie in again["ties"]]:
        found.append("the two counts broke ties otherwise")
    return [sentence for sentence in found if sentence]


# The file


class Check:
    """Everything together."""

    def __init__(self, header):
        if not isinstance(header, dict) or header.get("format") != FORMAT:
            raise ValueError(f"it does not begin with a line that says {FORMAT!r}")
        self.header = header
        self.tree = Tree()
        self.conference = Conference()
        self.time = 0
        self.kinds = {}
        self.asked_by = {}  # login of a desk -> entries that it asked for
        self.roots = {}  # size -> [(root that somebody holds us to, who)]
        self.leaves = {}  # number -> leaf of a receipt
        self.signatures = 0
        self.signed = 0
        self.minuted = None, None  # entries that minutes are of, and what they say of motions

    def heads(self, keys=()):
        """The signatures of all heads, that they are in order, and by ``keys`` if there are any."""
        size = time = 0
        for head in self.header["heads"]:
            if head["size"] <= size or head["time"] < time:
                raise Misfit(f"the signed head of {head['size']} entries goes backwards")
            size, time = head["size"], head["time"]
            if keys and head["key"] not in keys:
                raise Misfit(
                    f"the head of {size} entries is signed by {head['key']}, not by {keys[0]}"
                )
            fields = {name: head[name] for name in ("key", "root", "size", "time")}
            text = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
            key, signature = bytes.fromhex(head["key"]), bytes.fromhex(head["signature"])
            if not is_signature(key, text, signature):
                raise Misfit(f"the signature of the head of {size} entries is not good")
            self.signatures += 1
            self.hold(size, head["root"], "the signed head")
        self.signed = size

    def minutes(self, statement, motions):
        """They are signed by who signed the heads, and the root in them is that of the record.

        ``motions`` are those that they tell of (None: they have none to compare).
        """
        if statement["key"] not in {head["key"] for head in self.header["heads"]}:
            raise Misfit(f"the minutes are signed by {statement['key']}, which signed no head")
        self.hold(statement["size"], statement["root"], "the minutes")
        self.minuted = statement["size"], motions

    def hold(self, size, root, who):
        """Somebody says that the first ``size`` entries have this root."""
        self.roots.setdefault(size, []).append((root.lower(), who))

    def entry(self, entry):
        """One entry: its place, its hash, what it does, and the roots after it."""
        number = self.tree.size
        try:
            if entry["number"] != number:
                raise Misfit(f"the entry {number} is missing; the next one is {entry['number']}")
            if entry["time"] < self.time:
                raise Misfit("its time is before that of the entry before it")
            self.time = entry["time"]
            text = f"{number}\n{entry['time']}\n{entry['kind']}\n{entry['body']}"
            leaf = hash_of(b"\x00", text.encode())
            if leaf.hex() != entry["leaf"]:
                raise Misfit("its content does not have the hash that is written beside it")
            if self.leaves.get(number, leaf.hex()) != leaf.hex():
                raise Misfit("it is not the one that the receipt is for")
            self.kinds[entry["kind"]] = self.kinds.get(entry["kind"], 0) + 1
            body = json.loads(entry["body"])
            self.asked(entry["kind"], body.get("by", ""))
            self.conference.motions.entry = number
            self.conference.take(entry["kind"], body)
        except Misfit as misfit:
            misfit.number = number
            raise
        except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
            raise Misfit(f"it speaks of something that is not there ({error!r})", number) from error
        self.tree.add(leaf)
        for root, who in self.roots.pop(self.tree.size, ()):
            if self.tree.root().hex() != root:
                raise Misfit(f"the first {self.tree.size} entries are not those of {who}")
        size, motions = self.minuted
        if motions is not None and size == self.tree.size:
            try:
                self.conference.motions.minuted(motions)
            except (KeyError, IndexError, TypeError, AttributeError) as error:
                raise Misfit(
                    f"the minutes speak of motions that are not there ({error!r})"
                ) from error

    def asked(self, kind, by):
        """Who asked for an entry, where it says so; a ballot must not."""
        if kind == "ballot_cast" and by:
            raise Misfit("it is a ballot, and names who asked for it")
        if by and kind != "lottery_value_entered":  # these are told by their lottery
            self.asked_by[by] = self.asked_by.get(by, 0) + 1

    def finish(self):
        """After the last entry."""
        size = self.tree.size
        if size != self.header["entries"]:
            raise Misfit(f"there should be {self.header['entries']} entries, and there are {size}")
        said = self.header["name"], self.header["rehearsal"]
        if said != (self.conference.founded or ("", False)):
            raise Misfit("the first line tells of another conference than the entries")
        if self.header["kinds"] != self.kinds:
            raise Misfit("the first line tells of other kinds of entries than there are")
        if self.roots:
            raise Misfit(
                f"there should be at least {min(self.roots)} entries, and there are {size}"
            )
        if self.leaves and max(self.leaves) >= size:
            raise Misfit(f"there is no entry {max(self.leaves)}, for which there is a receipt")


def verify(lines, receipts=(), seen=(), keys=(), folder=None):
    """Check the lines of a file; the :class:`Check`, and the :class:`Misfit` or None.

    With a ``folder`` of minutes, that they are signed, and made of this record.
    """
    lines = iter(lines)
    check = Check(json.loads(next(lines, "null")))
    try:
        for number, leaf in receipts:
            check.leaves[number] = leaf.lower()
        for size, root in seen:
            check.hold(size, root, "the head that was seen before")
        check.heads(keys)
        if folder is not None:
            check.minutes(*minutes(folder))
        for line in lines:
            try:
                entry = json.loads(line)
            except ValueError:
                raise Misfit("its line is no JSON", check.tree.size) from None
            check.entry(entry)
        check.finish()
    except Misfit as misfit:
        return check, misfit
    return check, None


MINUTES = ("minutes.html", "minutes.json", "minutes.pdf")


def minutes(folder):
    """The statement in ``minutes.sig``, which must be signed, and fit the files beside it.

    With it the motions that the minutes tell of.
    """
    with open(os.path.join(folder, "minutes.sig"), encoding="utf-8") as file:
        signed = json.load(file)
    statement = signed["statement"]
    if statement["format"] != "conference minutes 1":
        raise ValueError("it is no statement about minutes")
    text = json.dumps(statement, sort_keys=True, separators=(",", ":")).encode()
    key, signature = bytes.fromhex(statement["key"]), bytes.fromhex(signed["signature"])
    if not is_signature(key, text, signature):
        raise Misfit("the signature of the minutes is not good")
    digests = statement["files"]
    if "minutes.html" not in digests or not set(digests) <= set(MINUTES):
        raise Misfit("the signed minutes are of other files")
    for name, digest in sorted(digests.items()):
        with open(os.path.join(folder, name), "rb") as file:
            if hashlib.sha256(file.read()).hexdigest() != digest:
                raise Misfit(f"{name} is not the file that was signed")
    return statement, motions_told(folder, digests)


def motions_told(folder, digests):
    """The motions in ``minutes.json``, whose digests ``minutes.html`` must have; None: no such."""
    if "minutes.json" not in digests:
        return None
    with open(os.path.join(folder, "minutes.json"), encoding="utf-8") as file:
        motions = json.load(file).get("motions")
    with open(os.path.join(folder, "minutes.html"), encoding="utf-8") as file:
        page = file.read()
    for motion in motions or ():
        for reading in motion["readings"]:
            if reading["adopted"] and reading["adopted"]["digest"] not in page:
                raise Misfit(f"the page of the minutes has no digest of the motion {motion['id']}")
    return motions


def mended(conference):
    """What was mended in which poll, in words."""
    found = []
    for poll, box in conference.boxes.items():
        if box.struck:
            found.append(
                f"Poll {poll}: {len(box.struck)} ballots were struck, as phones started over."
            )
        for party, reason in sorted(box.left_out.items()):
            name = conference.called(party)
            found.append(f"Poll {poll}: the party {name} is left out ({reason}).")
    return found


def report(check, misfit):
    """What was found, as a dictionary."""
    conference = check.conference
    standing = sum(stands for _, stands in conference.priorities.sent.values())
    return {
        **({"priorities": standing} if standing else {}),
        **({"conduct": conference.conducts} if conference.conducts else {}),
        "name": check.header.get("name"),
        "rehearsal": check.header.get("rehearsal"),
        "entries": check.tree.size,
        "ballots": conference.ballots,
        "polls_closed": conference.closed,
        "polls_recounted": conference.recounted,
        "lotteries": len(conference.lotteries),
        "draws": conference.draws,
        "values": [
            {"lottery": ident, "draw": draw, "value": value, "by": by}
            for ident, lottery in conference.lotteries.items()
            for draw, value, *by in lottery.given
        ],
        "signatures": check.signatures,
        "unsigned_entries": max(0, check.tree.size - check.signed),
        "mended": mended(conference),
        "keys": sorted({head["key"] for head in check.header["heads"]}),
        "asked_by": check.asked_by,
        "unread_kinds": conference.unknown,
        "root": check.tree.root().hex(),
        "verified": misfit is None,
        "first_bad": misfit.number if misfit else None,
        "reason": str(misfit) if misfit else "",
    }


def printable(text):
    """Without what a terminal could take for a command."""
    return "".join(sign if sign.isprintable() else "?" for sign in text)


def names(check, poll):
    """Who voted how in a poll by name: name, party, answer; the last ballot of each voter."""
    box = check.conference.boxes.get(poll)
    if box is None or not box.poll.get("named"):
        why = "was never opened" if box is None else "is secret: its ballots have no names"
        raise ValueError(f"the poll {poll} {why}")
    if box.is_void:
        raise ValueError(f"the poll {poll} was declared void, and shows no names")
    called = check.conference.called
    rows = [
        (name, called(party), said(box.poll, choice)) for party, _, choice, name in box.counting()
    ]
    return sorted(rows, key=lambda row: (row[0].casefold(), *row))


def sentences(found):
    """The report for people."""
    if not found["verified"]:
        place = "The record" if found["first_bad"] is None else f"Entry {found['first_bad']}"
        return [f"{place} does not fit: {found['reason']}."]
    lines = [
        f'The record of "{found["name"]}" holds: {found["entries"]} entries, {found["ballots"]} '
        f"ballots, {found['polls_closed']} closed polls counted again, {found['signatures']} "
        "signatures.",
        f"Root {found['root']}",
        *(f"Signed by {key}" for key in found["keys"]),
    ]
    if found["polls_recounted"]:
        lines.append(f"Polls counted by their rules again: {found['polls_recounted']}.")
    if found["lotteries"]:
        lines.insert(
            1,
            f"Lotteries committed to: {found['lotteries']}. Draws made of them: {found['draws']}. "
            "Check the files of each with: conference sortition verify FOLDER",
        )
    if found.get("priorities"):
        lines.append(f"Assemblies whose priorities stand: {found['priorities']}.")
    for one in found["values"]:
        first, second = one["by"]
        lines.append(
            f"Draw {one['draw']} of {one['lottery']}: {one['value']} was given by {first} and "
            f"{second}."
        )
    if found["rehearsal"]:
        lines.insert(0, "This is a REHEARSAL: its votes were practice.")
    if len(found["keys"]) > 1:
        lines.append("More than one key has signed: ask why the key was changed.")
    if found["unsigned_entries"]:
        lines.append(
            f"The last {found['unsigned_entries']} entries have no signature over them yet."
        )
    lines += found["mended"]
    if found["asked_by"]:
        who = sorted(found["asked_by"].items())
        told = ", ".join(f"{name} ({count})" for name, count in who)
        lines.append(f"Entries that name the desk that asked for them: {told}.")
    for kind, count in found["unread_kinds"].items():
        lines.append(f"{count} entries of the kind {kind} are hashed, but not computed again.")
    return lines


def main():
    """Read the arguments, check, report."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("file", help="what `conference record export` has written")
    parser.add_argument(
        "--receipt", nargs=2, action="append", default=[], metavar=("ENTRY", "LEAF")
    )
    parser.add_argument("--seen", nargs=2, action="append", default=[], metavar=("SIZE", "ROOT"))
    parser.add_argument("--names", metavar="POLL", help="print who voted how, if all of it holds")
    parser.add_argument("--key", action="append", default=[], help="who may have signed the heads")
    parser.add_argument("--minutes", metavar="FOLDER", help="with minutes, and minutes.sig")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    args = parser.parse_args()
    try:
        receipts = [(int(number), leaf) for number, leaf in args.receipt]
        seen = [(int(size), root) for size, root in args.seen]
        with open(args.file, encoding="utf-8") as lines:
            keys = [key.lower() for key in args.key]
            check, misfit = verify(lines, receipts, seen, keys, args.minutes)
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(printable(f"{args.file} cannot be read as a record: {error}."), file=sys.stderr)
        return 2
    try:
        who = names(check, args.names) if args.names and not misfit else []
    except ValueError as error:
        print(printable(f"There is no list of names: {error}."), file=sys.stderr)
        return 2
    found = report(check, misfit)
    if args.names:
        found["names"] = who
    rows = [(line,) for line in sentences(found)] + who
    if args.minutes and not misfit:
        rows.append(("The minutes are signed, and of this record.",))
    lines = ["\t".join(map(printable, row)) for row in rows]
    print(json.dumps(found) if args.json else "\n".join(lines))
    return 1 if misfit else 0


if __name__ == "__main__":
    sys.exit(main())
