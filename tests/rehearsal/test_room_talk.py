"""Simulated rooms hold breakouts: they say how far they are, write, and are late at the recall."""

from halls import Hall, small_plan

from conference.cli.demo.breakouts import breakout_claims, breakout_lines, breakout_result
from conference.core.ids import PartyId
from conference.deliberation.audience import Audience
from conference.deliberation.breakouts.commands import (
    EndBreakout,
    PrepareBreakout,
    RecallBreakout,
    StartBreakout,
)
from conference.deliberation.breakouts.events import RoomReported, TablesSet
from conference.deliberation.breakouts.model import BreakoutPhase, Headway, PhaseKind, Reach
from conference.deliberation.documents import documents
from conference.rehearsal.breakout import BreakoutRun

PHASES = (BreakoutPhase(PhaseKind.TALK, 600),)


def held(reach=None, seconds=5.0):
    """A hall in which a breakout was held for so long, and called back."""
    hall = Hall(small_plan(1))
    hall.run(6)
    hall.do(PrepareBreakout("b", "Rents", "", PHASES, reach or Reach()))
    hall.do(StartBreakout("b"))
    hall.run(seconds)
    hall.do(RecallBreakout("b"))
    hall.run(2)
    hall.do(EndBreakout("b"))
    hall.run(1)
    return hall


def said(hall):
    """What each room said, in order."""
    found = {}
    for event in hall.events:
        if isinstance(event, RoomReported):
            found.setdefault(event.party, []).append(event.state)
    return found


def test_every_room_says_how_far_it_is_and_nobody_talks_at_the_end():
    hall = held()
    found = said(hall)
    assert len(found) == len(hall.world.plan.parties)
    for states in found.values():
        assert states[:2] == [Headway.READY, Headway.TALKING]
        assert states[-1] in {Headway.FINISHED, Headway.LATE}
        assert len(states) == 3
    assert {one.party for one in hall.events if isinstance(one, TablesSet)} == set(found)


def test_who_is_called_back_early_is_finished_then_or_late():
    states = [given[-1] for given in said(held(seconds=1.2)).values()]
    assert set(states) == {Headway.FINISHED, Headway.LATE}


def test_tables_write_a_text_and_then_a_longer_one():
    hall = held()
    versions = {}
    for party, note in hall.notes:
        versions.setdefault(party, []).append(note.version)
    assert len(versions) == len(hall.world.plan.parties)
    assert all(sorted(given) == [1, 2] for given in versions.values())


def test_rooms_that_are_not_meant_say_nothing():
    hall = held(Reach(parties=(PartyId(0), PartyId(3))))
    assert set(said(hall)) == {0, 3}


def test_the_demonstration_reports_what_came_of_it():
    hall = held()
    seen = dict(documents(hall.meeting, Audience.DESK))
    ran = BreakoutRun(seen["breakout/b"], seen["headway/b"])
    result = breakout_result(ran, 6)
    assert (result["state"], result["silent"]) == ("ended", 0)
    assert result["finished"] + result["late"] == result["rooms"]
    assert [words for holds, words in breakout_claims(ran, 6) if not holds] == []
    assert "6 tables wrote" in next(breakout_lines(result))
    assert [holds for holds, _ in breakout_claims(ran, 0)][-1] is False
    assert [holds for holds, _ in breakout_claims(None, 0)] == [False]
    assert breakout_result(None, 0) is None and list(breakout_lines(None)) == []
