"""Every kind of cue has words for paper, with what it is about and how long it waits."""

import pytest

from conference.core.clock import Millis
from conference.core.ids import LotteryId, PollId
from conference.deliberation.cues.model import Cue, CueKind
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.programme.cue_words import cue_told

CARD = Scene(SceneKind.HOLDING)

TOLD = [
    (
        Cue("c", CueKind.SCENE, scene=CARD, outputs=(Output.HALL, Output.ROOMS)),
        "holding to hall, rooms",
    ),
    (Cue("c", CueKind.SCENE, scene=CARD), "holding"),
    (Cue("c", CueKind.SCENE), "scene"),
    (Cue("c", CueKind.OPEN_POLL, poll=PollId("p1"), seconds=120), "open p1 for 2:00"),
    (Cue("c", CueKind.OPEN_POLL), "open the poll"),
    (Cue("c", CueKind.CLOSE_POLL, poll=PollId("p1")), "close p1"),
    (Cue("c", CueKind.CLOSE_POLL), "close the poll"),
    (Cue("c", CueKind.LOTTERY, lottery=LotteryId("hall")), "lottery hall"),
    (Cue("c", CueKind.LOTTERY), "lottery"),
    (Cue("c", CueKind.OBS, name="Wide shot"), "OBS: Wide shot"),
    (Cue("c", CueKind.GO), "GO to the next item"),
    (Cue("c", CueKind.TIMER, name="Pause", seconds=605), "timer Pause of 10:05"),
    (Cue("c", CueKind.MESSAGE, text="Back at nine."), "message to the rooms: Back at nine."),
    (Cue("c", CueKind.START_BREAKOUT, breakout="b1"), "start breakout b1"),
    (Cue("c", CueKind.RECALL_BREAKOUT, breakout="b1"), "recall breakout b1"),
    (Cue("c", CueKind.END_BREAKOUT, breakout="b1"), "end breakout b1"),
    (Cue("c", CueKind.OPEN_SURVEY, survey="s1"), "ask survey s1"),
    (Cue("c", CueKind.CLOSE_SURVEY, survey="s1"), "close survey s1"),
    (Cue("c", CueKind.CLOSE_SURVEY), "close the survey"),
    (Cue("c", CueKind.GO, wait=Millis(30_000)), "GO to the next item, after 0:30"),
]


@pytest.mark.parametrize(("cue", "words"), TOLD, ids=[words for _, words in TOLD])
def test_a_cue_is_told_in_a_few_words(cue: Cue, words: str) -> None:
    assert cue_told(cue) == words


def test_no_kind_of_cue_is_without_words() -> None:
    assert {cue.kind for cue, _ in TOLD} == set(CueKind)
