"""What was acknowledged to clients, against what the record has."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from conference.bench.voice import Facilitator, Voter
from conference.client.ballots import key_hash
from conference.core.folder import ConferenceFolder
from conference.core.seal import Entry, is_sealed
from conference.deliberation.polls.events import BallotCast, PollClosed
from conference.protocol.codec import decode_event
from conference.protocol.messages import Receipt
from conference.server.record.store.sqlite import SqliteStore

__all__ = ["DurabilityAudit"]


class DurabilityAudit:
    """Counts what was acknowledged and what of it was not kept. One folder at a time is open."""

    def __init__(self) -> None:
        self.acknowledged = 0
        self.answers = 0
        self.entries = 0
        self.asked_twice = 0
        self.lost = 0
        self.counted_twice = 0
        self.mismatches: list[str] = []
        self.verified = 0
        self.refusals: Counter[str] = Counter()
        self._folder: ConferenceFolder | None = None
        self._ballots: dict[tuple[str, int], list[Entry]] = {}
        self._closings: dict[str, PollClosed] = {}
        self._next = 0

    @property
    def holds(self) -> bool:
        """Whether every promise was kept."""
        return not (self.lost or self.counted_twice or self.mismatches)

    def figures(self) -> dict[str, Any]:
        """All counts; the first few mismatches in words."""
        return {
            "acknowledged": self.acknowledged,
            "answers": self.answers,
            "asked_twice": self.asked_twice,
            "lost": self.lost,
            "counted_twice": self.counted_twice,
            "mismatches": len(self.mismatches),
            "first_mismatches": self.mismatches[:5],
            "refusals": dict(self.refusals),
            "entries": self.entries,
            "records_verified": self.verified,
        }

    def open_folder(self, folder: ConferenceFolder) -> None:
        """From now on this record is looked at."""
        self._folder = folder
        self._ballots = defaultdict(list)
        self._closings = {}
        self._next = 0

    def close_folder(self) -> None:
        """The whole record is verified by the program itself."""
        assert self._folder is not None
        command = [sys.executable, "-m", "conference", "record", "verify"]
        done = subprocess.run(
            [*command, str(self._folder.path), "--json"], capture_output=True, check=False
        )
        found = json.loads(done.stdout or b"{}")
        if done.returncode == 0 and found.get("verified"):
            self.verified += 1
        else:
            self._misfit(f"record verify: {found.get('reason') or done.stderr.decode()[-500:]}")

    def complained(self, lines: Sequence[str]) -> None:
        """A server has written these lines into its log, and should have had no reason to."""
        for line in lines:
            self._misfit(f"the server's log says: {line}")

    def compare(self, poll: str, voters: Sequence[Voter], rooms: Sequence[Facilitator]) -> None:
        """All is answered: every acknowledged ballot is in the record, and once."""
        self._read()
        for voter in voters:
            key = key_hash(voter.key)
            for revision, receipts in voter.acknowledged.items():
                self._check(poll, voter, key, revision, receipts)
            for revision in voter.choices:
                if len(self._ballots.get((key, revision), ())) > 1:
                    self.counted_twice += 1
        for client in (*voters, *rooms):
            for refusal in client.refused:
                self.refusals[refusal.code] += 1
                if refusal.code != "superseded":
                    self._misfit(f"{poll}: refused as {refusal.code}: {refusal.sentence}")
            client.refused = []

    def compare_closed(
        self, poll: str, voters: Sequence[Voter], rooms: Sequence[Facilitator]
    ) -> None:
        """The poll is closed: its counts are those of what was acknowledged, and of a recount."""
        self._read()
        closing = self._closings.get(poll)
        if closing is None:
            self._misfit(
                f"{poll}: the desk was told that it is closed, and the record knows nothing"
            )
            return
        tally = closing.tally
        told, hands = [0] * len(tally.people), [0] * len(tally.people)
        recount = [0] * len(tally.people)
        last: dict[str, tuple[int, int]] = {}
        for (key, revision), entries in self._ballots.items():
            ballot = _ballot(entries[0])
            if ballot.poll == poll and revision > last.get(key, (0, 0))[0]:
                last[key] = (revision, ballot.choice[0])
        for _, option in last.values():
            recount[option] += 1
        for voter in voters:
            self.acknowledged += len(voter.acknowledged)
            self.answers += sum(map(len, voter.acknowledged.values()))
            self.asked_twice += voter.sent_again
            voter.sent_again = 0
            if voter.acknowledged:
                told[voter.choices[max(voter.acknowledged)][0]] += 1
        for room in rooms:
            for option, count in enumerate(room.hands or ()):
                hands[option] += count
        phones = list(tally.phones)
        if sum(phones) > len(voters):
            self.counted_twice += sum(phones) - len(voters)
        if not phones == told == recount:
            self._misfit(f"{poll}: counted {phones}, told {told}, recounted {recount}")
        if list(tally.hands) != hands:
            self._misfit(f"{poll}: hands counted {list(tally.hands)}, told {hands}")

    def _check(
        self, poll: str, voter: Voter, key: str, revision: int, receipts: list[Receipt]
    ) -> None:
        entries = self._ballots.get((key, revision))
        if not entries:
            self.lost += 1
            return
        entry = entries[0]
        if len(set(receipts)) > 1:
            self._misfit(f"{poll}: one ballot has the receipts {receipts}")
        if receipts[0] != Receipt(entry.number, entry.leaf.hex()):
            self._misfit(f"{poll}: the receipt {receipts[0]} is not that of entry {entry.number}")
        if not is_sealed(entry):
            self._misfit(f"{poll}: entry {entry.number} does not have its hash")
        ballot = _ballot(entry)
        if (ballot.choice, ballot.party) != (voter.choices[revision], voter.party):
            self._misfit(f"{poll}: entry {entry.number} is not what was sent")

    def _read(self) -> None:
        """The entries that came since the last time."""
        assert self._folder is not None
        store = SqliteStore(self._folder.record)
        try:
            for entry in store.entries(self._next):
                if entry.number != self._next:
                    self._misfit(f"entry {self._next} is missing")
                self._next = entry.number + 1
                self.entries += 1
                event = decode_event(entry.kind, bytes(entry.body))
                if isinstance(event, BallotCast):
                    self._ballots[event.key, event.revision].append(entry)
                elif isinstance(event, PollClosed):
                    self._closings[event.poll] = event
        finally:
            store.close()

    def _misfit(self, sentence: str) -> None:
        self.mismatches.append(sentence)


def _ballot(entry: Entry) -> BallotCast:
    event = decode_event(entry.kind, bytes(entry.body))
    assert isinstance(event, BallotCast)
    return event
