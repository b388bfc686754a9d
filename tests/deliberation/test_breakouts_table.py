"""Breakouts of a plan: a line a phase, all faults at once, and a table that is read as it was."""

from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st
from meetings import founded
from strategies import founding

from conference.core.errors import ConferenceError, Refusal, TableError
from conference.core.ids import ItemId, PartyId
from conference.deliberation.breakouts.commands import (
    PlanBreakouts,
    PrepareBreakout,
    StartBreakout,
)
from conference.deliberation.breakouts.difference import difference
from conference.deliberation.breakouts.model import (
    BreakoutPhase,
    HandIn,
    PhaseKind,
    Reach,
)
from conference.deliberation.breakouts.table import breakouts_of_table, csv_text
from conference.deliberation.cues.commands import PlanCues
from conference.deliberation.cues.model import Cue, CueKind
from conference.deliberation.cues.planned import SHOWN
from conference.deliberation.founding.plan import plan_commands, table_named
from conference.deliberation.outputs.model import Scene, SceneKind

HEAD = (
    "id,title,question,phase,minutes,words,rooms,mixed,per table,grace,statements,read first,most\n"
)
WHOLE = (
    "rents,Rents,What would help?,settle,2,Find five others,,yes,5,90,Proposal | Worry,no,3\n"
    "rents,,,go-round,8,,,,,,,,\n"
    "rents,,,write,1.5,,,,,,,,\n"
)
RENTS = PrepareBreakout(
    "rents",
    "Rents",
    "What would help?",
    (
        BreakoutPhase(PhaseKind.SETTLE, 120, "Find five others"),
        BreakoutPhase(PhaseKind.GO_ROUND, 480),
        BreakoutPhase(PhaseKind.WRITE, 90),
    ),
    Reach(),
    True,
    90,
    5,
    HandIn(("Proposal", "Worry"), False, 3),
)


def read(text, driver=None):
    meeting = (driver or founded()).meeting
    parties = meeting.rooms.parties.values()
    return breakouts_of_table(text, "breakouts.csv", meeting.founding.regions, parties)


def faults(lines):
    with pytest.raises(TableError) as refused:
        read(HEAD + lines)
    return refused.value.sentence


def test_a_breakout_is_as_many_lines_as_it_has_phases():
    (found,) = read(HEAD + WHOLE)
    assert found == RENTS


def test_a_short_table_has_what_is_usual_and_the_name_may_stand_once():
    (found,) = read(
        "breakout,name,kind,min\nbuses,Buses,Open talk,10\n,,write,5\n".replace("Open talk", "talk")
    )
    assert found == PrepareBreakout(
        "buses",
        "Buses",
        "",
        (BreakoutPhase(PhaseKind.TALK, 600), BreakoutPhase(PhaseKind.WRITE, 300)),
    )


def test_rooms_are_a_region_or_some_by_name_or_number():
    region = founding.REGIONS[0]
    rows = [
        f"a{n},Rents,,talk,5,,{where},,,,,," for n, where in enumerate((region.name, "2; 0", "all"))
    ]
    one, two, three = read(HEAD + "\n".join(rows) + "\n")
    assert one.reach == Reach(region.id)
    assert two.reach == Reach(parties=(PartyId(0), PartyId(2)))
    assert three.reach == Reach()


def test_all_faults_are_told_with_their_lines():
    told = faults(
        "Rents!,,,chat,5,,Nowhere,,,,,,\n"
        "buses,Buses,,talk,,,,maybe,3,,A | A,,\n"
        "buses,Trams,,write,5,,,,,,,,\n"
    )
    for what in (
        "'Rents!' is no id",
        "line 2, column title: is empty",
        "'chat' is none of: settle, read, go round, talk, agree, write",
        "there is no region and no room 'Nowhere'",
        "line 3, column minutes: is empty",
        "'maybe' is neither yes nor no",
        "name up to 8 kinds, each once",
        "line 4, column title: is another one than on line 3",
    ):
        assert what in told, (what, told)
    assert "13 phases, 12 at most" in faults("a,A,,talk,5,,,,,,,,\n" + 12 * "a,,,talk,5,,,,,,,,\n")
    with pytest.raises(TableError, match="there is no breakout in it"):
        read(HEAD)


breakouts = st.builds(
    PrepareBreakout,
    st.sampled_from(["a", "b-2", "c3"]),
    st.sampled_from(["Rents", "=1+1", "Über “Mieten”, heute"]),
    st.sampled_from(["", "What, then?", "-1"]),
    st.lists(
        st.builds(
            BreakoutPhase,
            st.sampled_from([*PhaseKind]),
            st.integers(5, 14_400),
            st.sampled_from(["", "In turn, please", "@all"]),
        ),
        min_size=1,
        max_size=12,
    ).map(tuple),
    st.sampled_from(
        [Reach(), Reach(founding.REGIONS[1].id), Reach(parties=(PartyId(0), PartyId(2)))]
    ),
    st.booleans(),
    st.integers(0, 600),
    st.integers(4, 8),
    st.none()
    | st.builds(
        HandIn,
        st.sampled_from([(), ("Wish",), ("Wish", "Worry")]),
        st.booleans(),
        st.integers(1, 200),
    ),
)


@given(st.lists(breakouts, min_size=1, max_size=3, unique_by=lambda one: one.breakout))
def test_what_is_written_is_read_as_it_was(planned):
    driver = founded()
    driver.must(PlanBreakouts(tuple(planned)))
    meeting = driver.meeting
    text = csv_text(meeting.breakouts.in_order(), meeting.founding.regions)
    assert list(read(text, driver)) == planned
    assert list(difference(meeting, planned)) == []
    assert driver.do(PlanBreakouts(tuple(planned))) == ()


def test_a_table_prepares_all_or_nothing_and_says_what_it_changes():
    driver = founded()
    assert list(difference(driver.meeting, [RENTS])) == [
        "+ rents: Rents, settle 2:00 “Find five others” + go round 8:00 + write 1:30"
    ]
    driver.must(PlanBreakouts((RENTS,)))
    (other,) = read(HEAD + WHOLE.replace("What would help?", "Why?").replace("yes,5,90", "no,5,30"))
    assert list(difference(driver.meeting, [other])) == [
        "* rents: question What would help? -> Why?, mixed yes -> no, grace 90 -> 30"
    ]
    driver.must(StartBreakout("rents"))
    new = PrepareBreakout("buses", "Buses", "", RENTS.phases)
    refused = driver.do(PlanBreakouts((new, other)))
    assert isinstance(refused, Refusal) and refused.code == "breakout_started"
    assert "buses" not in driver.meeting.breakouts.by_id
    driver.must(PlanBreakouts((new, RENTS)))
    assert "buses" in driver.meeting.breakouts.by_id


PLAN = {
    "programme.csv": "id,date,start,minutes,kind,title\ntalk,2027-05-14,10:00,30,breakout,Rents\n",
    "breakouts.csv": HEAD + WHOLE,
}
CUES = "item,cue,what\n"


def cues_of(lines):
    plan = plan_commands("Ours", {**PLAN, "cues.csv": CUES + lines}, UTC, rehearsal=False)
    order = [type(command) for command in plan.commands]
    assert order.index(PrepareBreakout) < order.index(PlanCues)
    return [command for command in plan.commands if isinstance(command, PlanCues)]


def test_a_plan_prepares_its_breakouts_and_its_cues_name_them():
    assert table_named("Our plan - Breakouts.csv") == "breakouts.csv"
    assert cues_of("talk,breakout,rents\ntalk,start breakout,rents\n") == [
        PlanCues(
            ItemId("talk"),
            (
                Cue("1", CueKind.SCENE, SHOWN, Scene(SceneKind.BREAKOUT, breakout="rents")),
                Cue("2", CueKind.START_BREAKOUT, breakout="rents"),
            ),
        )
    ]
    (found,) = cues_of("talk,breakout,\ntalk,recall breakout,rents\ntalk,end breakout,Rents\n")
    assert found.cues[0].scene == Scene(SceneKind.BREAKOUT, item=ItemId("talk"))
    assert [cue.breakout for cue in found.cues] == [None, "rents", "rents"]


def test_a_cue_of_a_breakout_that_there_is_not_is_a_fault():
    for line in ("talk,start breakout,buses\n", "talk,breakout,buses\n"):
        with pytest.raises(ConferenceError, match="there is no breakout 'buses'"):
            cues_of(line)
    with pytest.raises(ConferenceError, match="needs the breakout"):
        cues_of("talk,end breakout,\n")
