"""Simulated rooms hold breakouts: they say how far they are, write, and are late at the recall."""

from halls import Hall, small_plan

from conference.cli.demo.breakouts import (
    breakout_claims,
    breakout_lines,
    breakout_result,
    statement_claims,
    statement_lines,
    statements_result,
)
from conference.core.ids import PartyId, RegionId
from conference.deliberation.audience import Audience
from conference.deliberation.breakouts.commands import (
    EndBreakout,
    PrepareBreakout,
    RecallBreakout,
    StartBreakout,
)
from conference.deliberation.breakouts.events import RoomReported, TablesSet
from conference.deliberation.breakouts.model import BreakoutPhase, HandIn, Headway, PhaseKind, Reach
from conference.deliberation.documents import documents
from conference.deliberation.statements.model import Said
from conference.protocol.views import BoardView, LineView
from conference.rehearsal.attendees import Habits, Person
from conference.rehearsal.breakout import BreakoutRun
from conference.rehearsal.evidence import weigh
from conference.rehearsal.ledger import DeliveryStatus

PHASES = (BreakoutPhase(PhaseKind.TALK, 600),)


def held(reach=None, seconds=5.0, habits=None, hand_in=None):
    """A hall in which a breakout was held for so long, and called back."""
    hall = Hall(small_plan(1), habits=habits)
    hall.run(6)
    hall.do(PrepareBreakout("b", "Rents", "", PHASES, reach or Reach(), hand_in=hand_in))
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


def test_a_breakout_of_a_region_is_for_the_rooms_of_that_region_alone():
    assert set(said(held(Reach(RegionId("r1"))))) == {1, 4}


AWAKE = Habits(drops=0, sleeps=0, moves=0, says=0.5, hands_in=1)


def handed_in(reach=None, habits=AWAKE, seconds=5.0):
    """A hall in which tables were asked for statements, and these by their state."""
    hall = held(reach, seconds, habits, HandIn(("Proposal", "Worry")))
    by_id = hall.meeting.statements.by_id.values()
    return hall, {said: [one for one in by_id if one.state is said] for said in Said}


def test_tables_hand_in_statements_and_facilitators_pass_most_of_them():
    hall, by_state = handed_in()
    passed = by_state[Said.PASSED]
    assert {one.party for one in passed} == set(range(len(hall.world.plan.parties)))
    assert len(passed) > 3 * len(by_state[Said.WAITING])
    assert {one.category for one in passed} == {"Proposal", "Worry"}
    assert {one.table for one in passed} > {1}
    report = hall.finish()
    everything = sum(map(len, by_state.values()))
    assert report.deeds["submit_statement"] == everything
    assert weigh(report.ballots, hall.record()).statements == everything
    assert not report.refusals


def test_some_tables_hand_in_what_they_have_once_they_are_called_back():
    hall, by_state = handed_in()
    recalled = hall.meeting.breakouts.by_id["b"].recalled_at
    late = [one for said in by_state.values() for one in said if one.at >= recalled]
    assert late


def test_rooms_that_are_not_meant_hand_nothing_in():
    _, by_state = handed_in(Reach(RegionId("r1")))
    assert {one.party for one in by_state[Said.PASSED]} == {1, 4}


def test_who_sleeps_wakes_and_goes_on_and_who_moves_says_it_in_the_other_room():
    habits = Habits(drops=0, sleeps=1, moves=1, says=0.5, hands_in=1)
    hall, _ = handed_in(habits=habits, seconds=12.0)
    people = [one for one in hall.everybody if isinstance(one, Person)]
    assert any(one.identity()[1] != one.party.room.party for one in people)
    report = hall.finish()
    assert report.reconnects > len(people) // 2
    statements = len(hall.meeting.statements.by_id)
    assert report.deeds["submit_statement"] == statements > 0
    assert not report.count(DeliveryStatus.UNANSWERED)


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


def test_the_demonstration_reports_what_tables_handed_in_and_fails_when_that_does_not_hold():
    hall = held()
    seen = dict(documents(hall.meeting, Audience.DESK))
    lines = (
        LineView("a", 1, "Buses.", "", True, "The Plough", 4, 0, True),
        LineView("b", 2, "Homes.", "", True, "The Plough", 2, 0, False),
    )
    board = BoardView("b", 0, "Rents", "", 9, 5, None, lines)
    ran = BreakoutRun(seen["breakout/b"], seen["headway/b"], board, 4)
    result = statements_result(ran, 12, 12)
    assert (result["passed"], result["rooms"], result["put_together"]) == (9, 5, 4)
    assert (result["most"], result["by"]) == ("Buses.", 4)
    assert all(holds for holds, _ in statement_claims(ran, 12, 12))
    assert "9 of 5 rooms have passed" in next(statement_lines(result))
    faults = [words for holds, words in statement_claims(ran, 12, 11) if not holds]
    assert faults == ["12 statements were acknowledged, 11 are in the record."]
    silent = BreakoutRun(seen["breakout/b"], seen["headway/b"])
    assert [holds for holds, _ in statement_claims(silent, 0, 0)] == [False]
    assert statements_result(None, 0, 0) is None and list(statement_lines(None)) == []
