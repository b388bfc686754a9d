"""What anyone can check of breakouts: held once, as long as was prepared, by their own rooms."""

import json
from itertools import pairwise

import pytest
from meetings import founded, of
from public_verifier import verifier

from conference.core.clock import Millis
from conference.core.ids import PartyId
from conference.deliberation.breakouts.commands import (
    EndBreakout,
    ExtendBreakout,
    MoveBreakout,
    NextPhase,
    PrepareBreakout,
    RecallBreakout,
    ReportRoom,
    SetTables,
    StartBreakout,
)
from conference.deliberation.breakouts.model import BreakoutPhase, Headway, PhaseKind, Reach
from conference.protocol.codec import encode_event

PHASES = tuple(BreakoutPhase(kind, 60) for kind in PhaseKind)


def held():
    """One that was withdrawn, and one for two rooms that was held with all that can happen."""
    driver = founded()
    driver.must(PrepareBreakout("never", "Never", "", PHASES))
    driver.must(EndBreakout("never"))
    some = Reach(parties=(PartyId(0), PartyId(2)))
    driver.must(PrepareBreakout("rents", "Rents", "What would help?", PHASES[:1], some))
    driver.must(PrepareBreakout("rents", "Rents", "What would help?", PHASES, some))
    driver.must(StartBreakout("rents"))
    driver.must(of(0, SetTables((4, 5))))
    driver.must(of(0, ReportRoom("rents", Headway.TALKING)))
    driver.must(ExtendBreakout("rents", 30))
    driver.must(NextPhase("rents", 0))
    one = driver.meeting.breakouts.by_id["rents"]
    driver.must(MoveBreakout("rents", Millis(one.due + 5000)))
    driver.must(NextPhase("rents", 1))
    driver.must(RecallBreakout("rents"))
    driver.must(EndBreakout("rents"))
    driver.must(of(2, ReportRoom("rents", Headway.LATE)))
    written = (encode_event(event) for event in driver.events)
    return [(kind, json.loads(body)) for kind, body in written]


def checked(entries):
    """The verifier after these entries; raises what does not fit."""
    conference = verifier.Conference()
    for kind, body in entries:
        conference.take(kind, body)
    return conference


def test_the_public_verifier_follows_every_breakout_and_works_out_the_same_ends():
    conference = checked(held())
    assert conference.unknown == {}
    assert {one["state"] for one in conference.breakouts.known.values()} == {"ended"}
    lengths = conference.breakouts.known["rents"]["ends"]
    assert [b - a for a, b in pairwise(lengths[1:])] == [60_000] * 4


CHANGES = {
    "longer than was prepared": ("breakout_started", {"ends": [1, 2]}),
    "of none": ("breakout_started", {"breakout": "nothing"}),
    "a second start": ("breakout_recalled", None),
    "another phase": ("phase_ended", {"place": 3}),
    "a grace before its beginning": ("breakout_recalled", {"until": 5}),
    "a room that it was not for": ("room_reported", {"party": 1}),
    "no room at all": ("room_reported", {"party": 99}),
    "one that was withdrawn": ("room_reported", {"breakout": "never"}),
    "more time after the end": ("breakout_extended", {"breakout": "never"}),
    "an end of what is over": ("breakout_moved", {"breakout": "never"}),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_changed_afterwards_is_found(change):
    entries = held()
    kind, fields = CHANGES[change]
    place = next(n for n, (name, _) in enumerate(entries) if name == kind)
    if fields is None:
        start = next(entry for entry in entries if entry[0] == "breakout_started")
        entries.insert(place, start)
    else:
        entries[place] = kind, entries[place][1] | fields
    with pytest.raises(verifier.Misfit):
        checked(entries)


@pytest.mark.parametrize("kind", ["breakout_prepared", "breakout_started"])
def test_what_is_left_out_is_missed(kind):
    entries = [entry for entry in held() if entry[0] != kind]
    with pytest.raises(verifier.Misfit):
        checked(entries)
