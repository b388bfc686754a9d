"""The cues of a plan: read line by line, and all faults told at once."""

from datetime import UTC

import pytest

from conference.core.errors import ConferenceError
from conference.core.ids import ItemId, PollId
from conference.deliberation.cues.commands import PlanCues
from conference.deliberation.cues.model import Cue, CueKind
from conference.deliberation.cues.planned import SHOWN
from conference.deliberation.founding.plan import plan_commands, table_named
from conference.deliberation.outputs.model import Output, Scene, SceneKind

TABLES = {
    "programme.csv": (
        "id,date,start,minutes,kind,title\n"
        "welcome,2027-05-14,10:00,30,ceremony,Welcome\n"
        "vote,2027-05-14,13:15,20,vote,First vote\n"
    ),
    "polls.csv": "id,question,options,channels\np1,Shall it go on?,Yes|No,phones\n",
}
HEAD = "item,cue,outputs,what,after,seconds,armed\n"


def planned(lines):
    plan = plan_commands("Ours", {**TABLES, "cues.csv": HEAD + lines}, UTC, rehearsal=False)
    return [command for command in plan.commands if isinstance(command, PlanCues)], plan.remarks


def faults(lines):
    with pytest.raises(ConferenceError) as refused:
        planned(lines)
    return refused.value.sentence


def test_a_line_is_a_cue_and_those_of_an_item_stay_in_their_order():
    found, _ = planned(
        "vote,poll,hall rooms,p1,,,\n"
        "vote,open,,p1,5,60,yes\n"
        "welcome,message,stage,Two minutes,,,\n"
        "vote,obs,,Wide,,,\n"
        "vote,close,,,,,\n"
    )
    poll = PollId("p1")
    assert found == [
        PlanCues(
            ItemId("vote"),
            (
                Cue("1", CueKind.SCENE, (Output.HALL, Output.ROOMS), Scene(SceneKind.POLL, poll)),
                Cue("2", CueKind.OPEN_POLL, poll=poll, seconds=60, wait=5000, armed=True),
                Cue("3", CueKind.OBS, name="Wide"),
                Cue("4", CueKind.CLOSE_POLL),
            ),
        ),
        PlanCues(
            ItemId("welcome"),
            (
                Cue(
                    "1",
                    CueKind.SCENE,
                    (Output.STAGE,),
                    Scene(SceneKind.MESSAGE, title="Two minutes"),
                ),
            ),
        ),
    ]


def test_outputs_are_all_that_the_audience_looks_at_unless_they_are_named():
    (found,), _ = planned("welcome,video,,,,,\nwelcome,holding,all,,,,\n")
    assert [cue.outputs for cue in found.cues] == [SHOWN, tuple(Output)]
    assert found.cues[1].scene == Scene(SceneKind.HOLDING, item=ItemId("welcome"))


def test_an_item_and_a_poll_may_be_named_by_their_words_with_a_remark():
    (found,), remarks = planned("first vote,poll,,shall it go on?,,,\n")
    assert (found.item, found.cues[0].scene.poll) == ("vote", "p1")
    assert sum("is read as" in remark for remark in remarks) == 2


def test_all_faults_are_told_with_their_lines():
    told = faults(
        "dinner,video,,,,,\n"
        "vote,dance,,,,,\n"
        "vote,poll,,p9,,,\n"
        "vote,open,,,,,\n"
        "vote,message,attic,,,,\n"
        "vote,go,,,,,\n"
        "vote,video,,,-1,,perhaps\n"
    )
    for part in (
        "there is no item 'dinner'",
        "'dance' is none of: video",
        "there is no poll 'p9'",
        "needs the poll that it opens",
        "the words that are shown stand here",
        "'attic' is none of: hall",
        "needs a time to wait before",
        "'perhaps' is neither yes nor no",
        "'-1'",
    ):
        assert part in told


@pytest.mark.parametrize("name", ["cues.csv", "Plan - Cues.CSV", "cue.tsv"])
def test_the_table_is_known_by_its_name(name):
    assert table_named(name) == "cues.csv"
