"""A sitting of the chamber, as the entries of its record tell of it one by one."""

import hashlib
import json

from recounted_votes import Decision, lot, transferred

__all__ = ["Sat"]

DEVICES = -1
"""What stands for a party in ballots of seats."""


class Ballot:
    """An election: who stands, in which order, and what a lot decided."""

    def __init__(self, call):
        self.call = call
        self.people = {}
        self.order = ()
        self.lot = {}
        self.holders = set()
        self.value = self.poll = ""

    def stands(self, number):
        """Whether a nomination is a candidature: accepted, not withdrawn, signed by enough."""
        one = self.people[number]
        support = {*one["signed"], one["proposer"]} - {one["seat"], None}
        enough = len(support) >= int(self.call["signatures"] or 0)
        return one["accepted"] and not one["withdrawn"] and enough


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
        self.fates = {}  # motion -> amendment -> (state, entry)
        self.elections = {}
        self.proposals = {}
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

    def _became(self, body, state, amendments):
        fates = self.fates.setdefault(body["motion"], {})
        fates.update(dict.fromkeys(amendments, (state, self.entries - 1)))

    def _amendments_proposed(self, body):
        self._became(body, "proposed", [one["id"] for one in body["amendments"]])

    def _amendment_withdrawn(self, body):
        self._became(body, "withdrawn", [body["amendment"], *body["on_it"]])

    def _clause_sent_back(self, body):
        self._became(body, "fallen", [one for one, _ in body["fallen"]])

    def _vote_settled(self, body):
        self._became(body, "adopted", body["adopted"])
        self._became(body, "rejected", body["rejected"])
        self._became(body, "fallen", [one for one, _ in body["fallen"]])

    def _text_adopted(self, body):
        self.texts[body["motion"]] = body["digest"]
        if digest(body["title"], body["clauses"]) != body["digest"]:
            self.faults.append(f"the text of {body['motion']} has another digest")

    # Elections

    def _election_called(self, body):
        self.elections[body["election"]] = Ballot(body["call"])

    def _person_nominated(self, body):
        self.elections[body["election"]].people[body["number"]] = {
            "name": body["name"], "seat": body["seat"], "proposer": body["proposer"],
            "signed": set(), "accepted": False, "withdrawn": False,
        }  # fmt: skip

    def _nomination_signed(self, body):
        self._nominee(body)["signed"].add(body["seat"])

    def _nomination_accepted(self, body):
        self._nominee(body)["accepted"] = True

    def _nomination_withdrawn(self, body):
        self._nominee(body)["withdrawn"] = True

    def _nominee(self, body):
        return self.elections[body["election"]].people[body["number"]]

    def _nominations_closed(self, body):
        election = self.elections[body["election"]]
        stand = [number for number in election.people if election.stands(number)]
        if stand != body["candidates"]:
            self.faults.append(f"{body['election']}: {stand} should stand")

    def _ballot_order_drawn(self, body):
        election = self.elections[body["election"]]
        stand = [str(number) for number in election.people if election.stands(number)]
        seed = f"{body['election']}/{body['value']}"
        election.order = [int(one) for one in lot("conference/elections/ballot/1", seed, stand)]
        election.value = body["value"]
        if election.order != body["order"]:
            self.faults.append(f"{body['election']}: the order of the ballot is {election.order}")

    def _election_put(self, body):
        self.elections[body["election"]].poll = body["poll"]

    def _lot_asked(self, body):
        self.elections[body["election"]].lot = {"occasion": body["occasion"]}

    def _lot_entered(self, body):
        self.elections[body["election"]].lot["value"] = body["value"]

    def _election_settled(self, body):
        election = self.elections[body["election"]]
        elected = [election.order[option] for option in self._elected(election)]
        election.holders = set(elected)
        if sorted(elected) != sorted(body["elected"]):
            self.faults.append(f"{body['election']}: {elected} should be elected")

    def _elected(self, election):
        decision = self.decisions[election.poll]
        ballots = [choice for _, choice in decision.ballots.values()]

        def draw(tied):
            occasion, value = election.lot["occasion"], election.lot["value"]
            seed = f"{election.poll} {decision.roll} {value}"
            names = {str(option + 1): option for option in tied}
            return names[lot(f"conference lot: {occasion}", seed, names)[0]]

        return transferred(ballots, len(election.order), election.call["seats"], draw)

    def _office_vacated(self, body):
        self.elections[body["election"]].holders.discard(body["number"])
        if body["cause"] == "recalled" and not self.decisions[body["poll"]].verdict()[2]:
            self.faults.append(f"{body['poll']} recalls nobody")

    def _offer_answered(self, body):
        if body["accepts"]:
            self.elections[body["election"]].holders.add(body["number"])

    # What members ask for

    def _proposal_brought(self, body):
        self.proposals[body["proposal"]] = {body["seat"]}

    def _proposal_signed(self, body):
        self.proposals[body["proposal"]].add(body["seat"])

    def _proposal_due(self, body):
        signed = len(self.proposals[body["proposal"]])
        if (signed, len(self.seats)) != (body["signatures"], body["seats"]):
            self.faults.append(f"proposal {body['proposal']} has {signed} signatures")


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
