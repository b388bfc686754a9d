"""What anyone can check of priorities: who sent which version, in order, in time."""

import json

import pytest
from meetings import Asks, founded, of
from public_verifier import verifier

from conference.core.clock import Millis
from conference.deliberation.priorities.commands import (
    EnterPriorities,
    ReceivePriorities,
    RegisterAssemblies,
    SendPriorities,
    SetGathering,
    WithdrawPriorities,
)
from conference.deliberation.priorities.model import Assembly, Priority
from conference.deliberation.sender import DESK
from conference.protocol.codec import encode_event

HOMES, BUSES = Priority("Homes", "Rents."), Priority("Buses")


def gathered():
    """Everything that can be sent: a room, an assembly, paper; corrected and withdrawn."""
    driver = founded()
    area = min(driver.meeting.founding.areas)
    driver.must(RegisterAssemblies((Assembly(1, "Hill", area),)))
    driver.must(SetGathering(Millis(0), None))
    driver.must(of(0, SendPriorities(0, "en", 12, (HOMES, BUSES))))
    driver.must(of(0, SendPriorities(1, "en", 12, (BUSES, HOMES))))
    driver.must(ReceivePriorities(1, 0, "cy", 8, (HOMES,)))
    driver.must(ReceivePriorities(1, 1, "und", 0, ()))
    driver.must(Asks(DESK, EnterPriorities("room/1", 0, "en", 30, (BUSES,))))
    driver.must(of(2, SendPriorities(0, "en", 3, (BUSES,))))
    driver.must(of(2, WithdrawPriorities(1)))
    return [(kind, json.loads(body)) for kind, body in map(encode_event, driver.events)]


def checked(entries):
    """The verifier after these entries; raises what does not fit."""
    conference = verifier.Conference()
    for kind, body in entries:
        conference.take(kind, body)
    return conference


def test_the_public_verifier_follows_every_version():
    conference = checked(gathered())
    assert conference.unknown == {}
    standing = {whose for whose, (_, stands) in conference.priorities.sent.items() if stands}
    assert standing == {"room/0", "room/1"}


CHANGES = {
    "another version": ("priorities_received", {"version": 2}),
    "from nobody": ("priorities_received", {"whose": "room/77"}),
    "from no assembly": ("priorities_received", {"whose": "assembly/2"}),
    "none at all": ("priorities_received", {"priorities": []}),
    "too many": ("priorities_received", {"priorities": [{"title": "x", "why": ""}] * 6}),
    "without words": ("priorities_received", {"priorities": [{"title": " ", "why": ""}]}),
    "agreed by nobody": ("priorities_received", {"headcount": 0}),
    "before the opening": ("priorities_received", {"at": -1}),
    "another one withdrawn": ("priorities_withdrawn", {"whose": "room/2"}),
    "withdrawn out of order": ("priorities_withdrawn", {"version": 7}),
    "closed before it was opened": ("gathering_set", {"opens_at": 5, "closes_at": 3}),
    "closed before all of it": ("gathering_set", {"closes_at": 1}),
    "numbered otherwise": (
        "assemblies_registered",
        {"assemblies": [{"number": 2, "name": "Hill", "area": "a"}]},
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_changed_afterwards_is_found(change):
    entries = gathered()
    kind, fields = CHANGES[change]
    place = next(place for place, (name, _) in enumerate(entries) if name == kind)
    entries[place] = kind, entries[place][1] | fields
    with pytest.raises(verifier.Misfit):
        checked(entries)


@pytest.mark.parametrize("kind", ["gathering_set", "assemblies_registered", "priorities_received"])
def test_what_is_left_out_is_missed(kind):
    entries = gathered()
    place = next(place for place, (name, _) in enumerate(entries) if name == kind)
    with pytest.raises(verifier.Misfit):
        checked([*entries[:place], *entries[place + 1 :]])
