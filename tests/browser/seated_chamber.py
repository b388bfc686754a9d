"""A chamber in a running conference: members with badges, standing rules, votes, the door."""

import contextlib
import io
import json
import urllib.request

from conference.cli import main
from conference.core.folder import ConferenceFolder
from conference.server.record.store.sqlite import SqliteStore
from conference.sortition.commitment import pseudonym_of

RULES = [
    {"kind": "ordinary", "title": "An ordinary question", "quorum": "1/2"},
    {
        "kind": "constitution",
        "title": "The constitution",
        "majority": "2/3",
        "of": "present",
        "quorum": "1/2",
    },
]


class Chamber:
    """So many members, invited and accepted, each with a badge of an id and a code."""

    def __init__(self, conference, seats):
        self.conference = conference
        self.url = conference.url
        self.people = [(f"person-{n}", f"{n:04x}c0de" * 4) for n in range(1, seats + 1)]
        self.members = [pseudonym_of(code, person) for person, code in self.people]
        self.post("/api/badges/invite", draw="d" * 64, members=self.members)
        self.post("/api/badges/standing", members=self.members, standing="accepted")

    def badge(self, seat):
        """What stands on the badge of a seat."""
        return "{}:{}".format(*self.people[seat - 1])

    def link(self, seat):
        """Where the QR code of a badge leads."""
        return f"{self.url}/member#{self.badge(seat)}"

    def post(self, path, **body):
        """Ask for something as the desk of this machine."""
        token = ConferenceFolder(self.conference.folder).keys().desk_token
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        data = json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}{path}", data, headers)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def come_in(self, *seats):
        """Check badges in at the door."""
        for seat in seats:
            assert self.post("/api/badges/check", badge=self.members[seat - 1])["accepted"]

    def go_out(self, *seats):
        """Check badges out at the door."""
        for seat in seats:
            self.post("/api/badges/out", badge=self.members[seat - 1])

    def take_off(self, desk, seat):
        """Take a lost device off a seat, by two logins."""
        asked = {"seat": seat, "reason": "It fell into the river."}
        assert desk.request("unlock_seat", **asked)["code"] == "second_person"
        with self.conference.desk(self.conference.new_login(f"Second-{seat}")) as other:
            other.do("unlock_seat", **asked)

    def recorded(self, kind):
        """What the record has of a kind of entries, in order."""
        store = SqliteStore(ConferenceFolder(self.conference.folder).record)
        try:
            return [json.loads(entry.body) for entry in store.entries() if entry.kind == kind]
        finally:
            store.close()

    def steward(self, name, post="door"):
        """The password of a new login of this post."""
        told = io.StringIO()
        with contextlib.redirect_stdout(told):
            folder = str(self.conference.folder)
            assert main(["password", folder, "--name", name, "--post", post]) == 0
        return told.getvalue().split()[4]


def ask(desk, poll, question, *, decision="ordinary", outputs=("members",), **fields):
    """Prepare a decision of the chamber, open it, and show it."""
    options = ["For", "Against", "Abstain"]
    desk.do(
        "prepare_poll",
        poll=poll,
        question=question,
        options=options,
        **{
            "channels": ["phones"],
            "electorate": "chamber",
            "decision": decision,
            "reveal_parties": "on_close",
            "reveal_chamber": "on_close",
            **fields,
        },
    )
    desk.do("open_poll", poll=poll)
    desk.opened = poll
    if outputs:
        desk.show("poll", list(outputs), poll=poll)
