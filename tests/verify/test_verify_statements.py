"""What anyone can check of statements: their rooms, their session, their numbers, their lives."""

import json

import pytest
from meetings import Asks, founded
from public_verifier import verifier

from conference.core.ids import PartyId
from conference.deliberation.sender import Role, Sender
from conference.deliberation.statements.commands import (
    ClaimStatements,
    CloseStatements,
    HoldBackStatement,
    MergeStatements,
    OpenStatements,
    PartStatement,
    PassStatement,
    PutBackStatement,
    ReadStatements,
    ReleaseStatements,
    StarStatement,
    SubmitStatement,
    TakeOffStatement,
)
from conference.protocol.codec import encode_event


def of(role, party, command):
    """A command of a device of a room."""
    return Asks(Sender(role, PartyId(party)), command)


def evening():
    """The entries of a session in which everything happens once."""
    driver = founded()
    driver.must(OpenStatements("talk", "At the tables"))
    driver.must(of(Role.PERSON, 0, SubmitStatement("a", "talk", "Buses", table=2)))
    driver.must(of(Role.FACILITATOR, 0, HoldBackStatement("a", "Which?")))
    driver.must(of(Role.FACILITATOR, 0, PassStatement("a", "Night buses")))
    driver.must(of(Role.FACILITATOR, 1, SubmitStatement("b", "talk", "Buses at night")))
    driver.must(of(Role.FACILITATOR, 2, SubmitStatement("c", "talk", "Trams")))
    for deed in (
        ClaimStatements(("a",)), ReleaseStatements(("a",)), MergeStatements("a", ("b",)),
        StarStatement("a"), ReadStatements(("c",)), TakeOffStatement("c", "A joke."),
        PutBackStatement("c"), PartStatement("b"), CloseStatements("talk"),
    ):  # fmt: skip
        driver.must(deed)
    written = (encode_event(event, "") for event in driver.events)
    return [(kind, json.loads(body)) for kind, body in written]


def checked(entries):
    """The verifier after these entries; raises what does not fit."""
    conference = verifier.Conference()
    for kind, body in entries:
        conference.take(kind, body)
    return conference


def first(entries, kind):
    """The place of the first entry of this kind."""
    return next(place for place, (name, _) in enumerate(entries) if name == kind)


def test_the_public_verifier_follows_every_statement():
    conference = checked(evening())
    assert conference.unknown == {}
    assert conference.statements.state == dict.fromkeys("abc", "passed")


CHANGES = {
    "of no room": ("statement_submitted", {"party": 77}),
    "of another session": ("statement_submitted", {"session": "none"}),
    "another number": ("statement_submitted", {"place": 7}),
    "too long": ("statement_submitted", {"text": "a" * 281}),
    "no statement": ("statement_starred", {"statement": "z"}),
    "read, and not there": ("statements_read", {"statements": ["z"]}),
    "off without a reason": ("statement_taken_off", {"reason": " "}),
    "put back, and was there": ("statement_put_back", {"statement": "a"}),
    "held back, and had passed through the desk": ("statement_held_back", {"statement": "z"}),
    "together with itself": ("statements_merged", {"into": "b"}),
    "together with nothing": ("statements_merged", {"into": "z"}),
    "parted from none": ("statement_parted", {"statement": "c"}),
    "closed before it was": ("statements_closed", {"closes_at": 5}),
    "closed, and never opened": ("statements_closed", {"session": "none"}),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_changed_afterwards_is_found(change):
    entries = evening()
    kind, fields = CHANGES[change]
    place = first(entries, kind)
    entries[place] = kind, entries[place][1] | fields
    with pytest.raises(verifier.Misfit):
        checked(entries)


def test_a_statement_after_the_closing_is_found():
    entries = evening()
    place = first(entries, "statement_submitted")
    closing = entries.pop(first(entries, "statements_closed"))
    body = closing[1] | {"closes_at": closing[1]["at"]}
    late = entries[place][1] | {"statement": "d", "place": 4, "at": closing[1]["at"]}
    with pytest.raises(verifier.Misfit, match="takes none"):
        checked([*entries, (closing[0], body), ("statement_submitted", late)])


def test_a_statement_that_is_left_out_is_missed():
    entries = evening()
    del entries[first(entries, "statement_submitted")]
    with pytest.raises(verifier.Misfit):
        checked(entries)
