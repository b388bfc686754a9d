"""The programme on paper."""

import re
from dataclasses import replace

import pytest
from plans import at, small

from conference.core.clock import Millis
from conference.core.ids import ItemId, LotteryId, PollId
from conference.deliberation.cues.model import Cue, CueKind
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.programme.model import Run
from conference.programme.cue_words import cue_told
from conference.programme.run_sheet import run_sheet


def rows(text):
    """The cells of each row, without tags."""
    return [
        [re.sub("<[^>]*>", "", cell) for cell in re.findall("<t[dh][^>]*>.*?</t[dh]>", row)]
        for row in re.findall("<tr.*?</tr>", text, re.DOTALL)
    ]


def test_planned_real_and_expected_times_stand_side_by_side():
    runs = {
        ItemId("open"): Run(at("2027-05-14 10:05"), at("2027-05-14 10:35")),
        ItemId("talk"): Run(at("2027-05-14 10:35")),
    }
    text = run_sheet(replace(small(), on="talk", standby="b1", runs=runs), at("2027-05-14 10:40"))
    head, day, *found = rows(text)
    assert head == ["No.", "Planned", "Actual", "Min", "Kind", "Title", "Speaker", "Cues", "Notes"]
    assert day == ["Day 1, Friday 14 May 2027"]
    assert [row[:3] for row in found[:4]] == [
        ["1", "10:00", "10:05&#8211;10:35"],
        ["2", "10:30", "10:35"],
        ["3", "11:15", "~11:20"],
        ["4", "12:00 fixed", "~12:00"],
    ]
    assert found[3][7] == "Shall it go on?"
    assert 'class="on"' in text
    assert 'class="hard"' in text
    assert found[5][2] == "", "what is skipped is not expected"


def test_before_anything_was_on_all_is_expected_as_planned():
    _, _, *found = rows(run_sheet(replace(small(), standby="open"), at("2027-05-14 09:00")))
    assert [row[2] for row in found if len(row) > 1 and row[0] != "6"] == [
        "~10:00", "~10:30", "~11:15", "~12:00", "~23:30", "~09:00",
    ]  # fmt: skip


def test_an_empty_programme_and_hostile_titles_make_a_page():
    assert "<h1>Programme</h1>" in run_sheet(replace(small(), items=(), name=""), Millis(0))
    item = replace(small().items[0], title="<script>x</script>", speaker='"&<b>')
    text = run_sheet(replace(small(), items=(item,)), item.starts_at)
    assert "<script>" not in text
    assert "&lt;script&gt;" in text


CUES = [
    (Cue("a", CueKind.SCENE, (Output.HALL, Output.ROOMS), Scene(SceneKind.POLL)),
     "poll to hall, rooms"),
    (Cue("b", CueKind.SCENE), "scene"),
    (Cue("c", CueKind.OPEN_POLL, poll=PollId("p1"), seconds=120, wait=Millis(30_000)),
     "open p1 for 2:00, after 0:30"),
    (Cue("d", CueKind.CLOSE_POLL), "close the poll"),
    (Cue("e", CueKind.LOTTERY, lottery=LotteryId("chamber")), "lottery chamber"),
    (Cue("f", CueKind.OBS, name="rooms wide"), "OBS: rooms wide"),
    (Cue("g", CueKind.GO, wait=Millis(65_000)), "GO to the next item, after 1:05"),
]  # fmt: skip


@pytest.mark.parametrize(("cue", "told"), CUES)
def test_cues_are_a_line_each(cue, told):
    assert cue_told(cue) == told
    text = run_sheet(replace(small(), cues={"vote": [told]}), Millis(0))
    assert f"Shall it go on?<br>{told}" in text
