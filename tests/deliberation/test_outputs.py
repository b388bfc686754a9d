"""What is on screen: previews, TAKE, BACK, blackout, and that nothing else changes a picture."""

from dataclasses import replace

import pytest
from commitments import CHAMBER, lottery
from hypothesis import given
from hypothesis import strategies as st
from meetings import POLL, Driver, founded, opened
from strategies import any_command, beginning

from conference.core.errors import Refusal
from conference.core.ids import ItemId, PollId
from conference.deliberation.audience import Audience
from conference.deliberation.documents import documents, touched
from conference.deliberation.lottery.commands import (
    EndLottery,
    RecordCommitment,
    StartLottery,
    VoidLottery,
)
from conference.deliberation.lottery.events import LotteryStarted
from conference.deliberation.outputs.commands import PrepareScene, SetBlackout, Take, TakeBack
from conference.deliberation.outputs.events import BlackoutSet, SceneTaken, SceneTakenBack
from conference.deliberation.outputs.evolve import evolve
from conference.deliberation.outputs.model import HISTORY, Output, Outputs, Scene, SceneKind
from conference.deliberation.outputs.preview import preview_revision, previews
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PublishPoll, VoidPoll
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Poll
from conference.deliberation.programme.commands import EndItem, PlanProgramme, SetStandby, StartItem

HALL, ROOMS = (Output.HALL,), (Output.ROOMS,)
WORDS = Scene(SceneKind.MESSAGE, title="Please sit down")
REST = Scene(SceneKind.MESSAGE, title="A short rest")

LAYOUT_MAY_CHANGE = (SceneTaken, SceneTakenBack, BlackoutSet)


def on_air(driver):
    return {one: driver.meeting.outputs.states[one].scene for one in Output}


def take(driver, outputs=()):
    return driver.do(Take(outputs, preview_revision(driver.meeting)))


def must_take(driver, outputs=()):
    taken = take(driver, outputs)
    assert not isinstance(taken, Refusal), taken


def back(driver, *outputs):
    states = driver.meeting.outputs.states
    return driver.do(TakeBack(outputs, tuple(states[one].revision for one in outputs)))


def test_before_anything_is_taken_rooms_have_the_stream_and_all_others_the_holding_card():
    scenes = on_air(founded())
    assert scenes.pop(Output.ROOMS).kind is SceneKind.VIDEO
    assert {scene.kind for scene in scenes.values()} == {SceneKind.HOLDING}


def test_take_puts_the_preview_on_air_on_its_targets_alone():
    driver = founded()
    driver.must(PrepareScene((*HALL, *ROOMS), WORDS))
    assert on_air(driver)[Output.HALL] != WORDS
    must_take(driver, HALL)
    assert on_air(driver)[Output.HALL] == WORDS
    assert on_air(driver)[Output.ROOMS] != WORDS
    assert previews(driver.meeting)[Output.ROOMS] == WORDS


def test_after_take_the_preview_is_what_comes_next():
    driver = founded()
    planned = previews(driver.meeting)
    driver.must(PrepareScene(HALL, WORDS))
    must_take(driver, HALL)
    assert previews(driver.meeting) == planned
    assert planned[Output.HALL] == Scene(SceneKind.SPEAKER, item=ItemId("i0"))


@pytest.mark.parametrize(
    "between",
    [
        PrepareScene(HALL, REST),
        PrepareScene(ROOMS, REST),
        SetStandby(ItemId("i2")),
        StartItem(ItemId("i1")),
    ],
)
def test_take_is_refused_when_the_preview_is_no_longer_what_was_seen(between):
    driver = founded()
    driver.must(PrepareScene(HALL, WORDS))
    seen = preview_revision(driver.meeting)
    driver.must(between)
    before = on_air(driver)
    refusal = driver.do(Take(HALL, seen))
    assert isinstance(refusal, Refusal)
    assert refusal.code == "preview_moved"
    assert on_air(driver) == before


def test_take_twice_of_one_preview_acts_once():
    driver = founded()
    driver.must(PrepareScene(HALL, WORDS))
    seen = preview_revision(driver.meeting)
    driver.must(Take(HALL, seen))
    assert driver.do(Take(HALL, seen)).code == "preview_moved"


def test_back_goes_from_scene_to_scene_and_says_when_there_is_none():
    driver = founded()
    first = on_air(driver)[Output.HALL]
    for scene in (WORDS, REST):
        driver.must(PrepareScene(HALL, scene))
        must_take(driver, HALL)
    for scene in (WORDS, first):
        assert not isinstance(back(driver, Output.HALL), Refusal)
        assert on_air(driver)[Output.HALL] == scene
    assert back(driver, Output.HALL).code == "nothing_before"


def test_back_for_a_picture_that_is_gone_is_refused():
    driver = founded()
    driver.must(PrepareScene(HALL, WORDS))
    must_take(driver, HALL)
    assert driver.do(TakeBack(HALL, (0,))).code == "programme_moved"
    assert on_air(driver)[Output.HALL] == WORDS


def test_back_has_a_bound():
    driver = founded()
    for n in range(HISTORY + 5):
        driver.must(PrepareScene(HALL, Scene(SceneKind.MESSAGE, title=str(n))))
        must_take(driver, HALL)
    assert len(driver.meeting.outputs.states[Output.HALL].before) == HISTORY


def test_blackout_is_above_what_is_on_air_and_loses_nothing():
    driver = opened()
    scenes = on_air(driver)
    assert not isinstance(driver.do(SetBlackout((), True)), Refusal)
    assert driver.must(SetBlackout((), True)) == ()
    assert all(driver.meeting.outputs.states[one].black for one in Output)
    assert driver.meeting.polls.by_id[POLL].state == "open"
    driver.must(PrepareScene(HALL, WORDS))
    must_take(driver, HALL)
    assert driver.meeting.outputs.states[Output.HALL].black
    driver.must(SetBlackout((), False))
    assert on_air(driver) == {**scenes, Output.HALL: WORDS}


def test_the_revision_grows_with_every_change_that_screens_must_report():
    driver = founded()
    seen = []
    for act in (PrepareScene(HALL, WORDS), None, SetBlackout(HALL, True), SetBlackout(HALL, False)):
        must_take(driver, HALL) if act is None else driver.must(act)
        seen.append(driver.meeting.outputs.states[Output.HALL].revision)
    assert seen == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("scene", "why"),
    [
        (Scene(SceneKind.POLL), "no such poll"),
        (Scene(SceneKind.RESULT, poll=POLL), "not published"),
        (Scene(SceneKind.LOTTERY), "no such lottery"),
        (Scene(SceneKind.BREAKOUT, item=ItemId("dinner")), "no such item"),
        (Scene(SceneKind.MESSAGE, title="  "), "no words"),
    ],
)
def test_a_scene_that_cannot_be_shown_is_refused_and_says_why(scene, why):
    refusal = opened().do(PrepareScene(HALL, scene))
    assert refusal.code == "bad_scene"
    assert why in refusal.sentence


def test_a_breakout_whose_item_has_left_the_programme_is_not_taken():
    driver = founded()
    driver.must(PrepareScene(HALL, Scene(SceneKind.BREAKOUT, item=ItemId("i3"))))
    driver.must(PlanProgramme(driver.meeting.programme.items[:3]))
    assert take(driver, HALL).code == "bad_scene"


def test_a_poll_prepares_its_scene_when_it_opens_and_its_result_when_it_is_published():
    driver = opened()
    assert previews(driver.meeting)[Output.HALL] == Scene(SceneKind.POLL, poll=POLL)
    must_take(driver)
    assert Output.STAGE not in previews(driver.meeting)
    driver.must(ClosePoll(POLL))
    assert previews(driver.meeting)[Output.HALL].kind is SceneKind.SPEAKER
    driver.must(PublishPoll(POLL))
    assert previews(driver.meeting)[Output.HALL] == Scene(SceneKind.RESULT, poll=POLL)


def test_the_result_of_a_poll_that_is_nowhere_on_air_is_prepared_for_all_who_were_asked():
    driver = opened()
    for act in (ClosePoll(POLL), PublishPoll(POLL)):
        driver.must(act)
    result = Scene(SceneKind.RESULT, poll=POLL)
    shown = previews(driver.meeting)
    assert {one for one in Output if shown.get(one) == result} == set(Output) - {Output.STAGE}


@pytest.mark.parametrize(("rehearsal", "elsewhere"), [(True, None), (False, "lottery")])
def test_a_rehearsal_of_a_lottery_is_prepared_for_the_hall_alone(rehearsal, elsewhere):
    started = LotteryStarted("draw", rehearsal, 0 if rehearsal else 1, "", 1)
    states = evolve(Outputs(), started, founded().meeting).states
    assert states[Output.HALL].prepared == Scene(SceneKind.LOTTERY, lottery="draw")
    assert (states[Output.ROOMS].prepared is not None) is (elsewhere is not None)


HELD = Scene(SceneKind.LOTTERY, lottery=CHAMBER)


@pytest.mark.parametrize("output", [Output.ROOMS, Output.PHONES, Output.OVERLAY])
def test_a_rehearsal_of_a_lottery_is_neither_prepared_nor_taken_where_rooms_see_it(output):
    driver = founded()
    driver.must(RecordCommitment(lottery()))
    driver.must(PrepareScene((output, *HALL), HELD))
    driver.must(StartLottery(CHAMBER, rehearsal=True))
    for outputs in ((output,), ()):
        refusal = take(driver, outputs)
        assert refusal.code == "bad_scene"
        assert "rehearsal" in refusal.sentence
    assert driver.do(PrepareScene((*HALL, output), HELD)).code == "bad_scene"
    must_take(driver, HALL)
    driver.must(EndLottery(CHAMBER))
    must_take(driver, (output,))


def test_a_poll_that_was_declared_void_since_it_was_prepared_is_not_taken():
    driver = opened()
    driver.must(VoidPoll(POLL, "The wrong question."))
    before = on_air(driver)
    refusal = take(driver, HALL)
    assert refusal.code == "bad_scene"
    assert "does not count" in refusal.sentence
    assert on_air(driver) == before


def test_a_draw_that_was_ended_or_declared_void_since_it_was_prepared_is_not_taken():
    driver = founded()
    driver.must(RecordCommitment(lottery()))
    driver.must(StartLottery(CHAMBER))
    driver.must(EndLottery(CHAMBER))
    assert "ended" in take(driver, HALL).sentence
    driver.must(StartLottery(CHAMBER))
    must_take(driver, HALL)
    driver.must(PrepareScene(ROOMS, HELD))
    driver.must(VoidLottery(CHAMBER, "A mistake."))
    assert "does not count" in take(driver, ROOMS).sentence


def test_a_map_shows_the_parties_where_it_is_of_no_poll():
    driver = founded()
    driver.must(PrepareScene(HALL, Scene(SceneKind.MAP)))
    must_take(driver, HALL)


def test_a_scene_shows_nobody_a_poll_or_a_lottery_that_is_not_in_its_picture():
    driver = founded()
    driver.must(preparing(Poll(POLL, "Which minister?", ("One", "Two"))))
    driver.must(RecordCommitment(lottery()))
    for scene in (replace(WORDS, poll=POLL, lottery=CHAMBER), replace(HELD, poll=POLL)):
        driver.must(PrepareScene(ROOMS, scene))
        must_take(driver, ROOMS)
        paths = dict(documents(driver.meeting, Audience.ROOMS))
        assert f"poll/{POLL}" not in paths
        assert (f"lottery/{CHAMBER}" in paths) is (scene.kind is SceneKind.LOTTERY)


@pytest.mark.parametrize("outputs", [(Output.HALL, Output.ROOMS), (Output.ROOMS, Output.HALL)])
def test_back_of_more_outputs_than_revisions_is_refused(outputs):
    driver = founded()
    driver.must(PrepareScene(outputs, WORDS))
    must_take(driver, outputs)
    before = on_air(driver)
    assert driver.do(TakeBack(outputs, (1,))).code == "programme_moved"
    assert on_air(driver) == before


@given(st.data())
def test_only_take_back_and_blackout_change_what_is_on_air(data):
    driver = Driver()
    for command in beginning():
        driver.must(command)
    for _ in range(data.draw(st.integers(1, 12))):
        before = driver.meeting.outputs
        events = driver.do(data.draw(any_command(driver.meeting, "outputs")))
        seen = {
            one: (state.scene, state.black, state.revision) for one, state in before.states.items()
        }
        after = {
            one: (state.scene, state.black, state.revision)
            for one, state in driver.meeting.outputs.states.items()
        }
        named = not isinstance(events, Refusal) and any(
            isinstance(event, LAYOUT_MAY_CHANGE) for event in events
        )
        assert named or seen == after
        changed = [one for one in Output if seen[one][:2] != after[one][:2]]
        assert all(after[one][2] > seen[one][2] for one in changed)


def test_ending_an_item_changes_no_picture():
    driver = founded()
    driver.must(StartItem(ItemId("i0")))
    before = on_air(driver)
    driver.must(EndItem())
    assert on_air(driver) == before


def test_others_than_desks_see_their_own_outputs_without_previews():
    driver = founded()
    driver.must(PrepareScene((), WORDS))
    seen = {
        audience: {
            path: view
            for path, view in documents(driver.meeting, audience)
            if path.startswith("output/")
        }
        for audience in Audience
    }
    assert set(seen[Audience.ROOMS]) == {"output/rooms"}
    assert set(seen[Audience.PHONES]) == {"output/phones"}
    assert len(seen[Audience.DESK]) == len(Output)
    assert all(view.preview == WORDS for view in seen[Audience.DESK].values())
    others = [view for one in Audience if one is not Audience.DESK for view in seen[one].values()]
    assert all(view.preview is None and view.before is None for view in others)


def test_a_poll_on_screen_is_seen_beside_the_one_that_is_asked():
    driver = opened()
    must_take(driver)
    driver.must(ClosePoll(POLL))
    driver.must(preparing(Poll(PollId("p2"), "When?", ("Now", "Later"))))
    driver.must(OpenPoll(PollId("p2")))
    paths = [path for path, _ in documents(driver.meeting, Audience.ROOMS)]
    assert {f"poll/{POLL}", "poll/p2"} <= set(paths)


def void(driver):
    driver.must(VoidPoll(POLL, "The wrong question."))


def seen_by_desks(driver, output=Output.HALL):
    return dict(documents(driver.meeting, Audience.DESK))[f"output/{output}"]


def test_back_passes_over_a_poll_that_is_void_by_now():
    driver = opened()
    first = on_air(driver)[Output.HALL]
    must_take(driver, HALL)
    driver.must(PrepareScene(HALL, WORDS))
    must_take(driver, HALL)
    assert seen_by_desks(driver).before == Scene(SceneKind.POLL, poll=POLL)
    void(driver)
    assert seen_by_desks(driver).before == first
    assert not isinstance(back(driver, Output.HALL), Refusal)
    assert on_air(driver)[Output.HALL] == first
    assert driver.meeting.outputs.states[Output.HALL].before == ()


def test_back_is_refused_where_nothing_from_before_can_be_shown():
    driver = opened()
    for n in range(HISTORY + 1):
        driver.must(PrepareScene(HALL, Scene(SceneKind.MAP, POLL, title=str(n))))
        must_take(driver, HALL)
    void(driver)
    refusal = back(driver, Output.HALL)
    assert refusal.code == "nothing_before"
    assert "Prepare another" in refusal.sentence
    assert seen_by_desks(driver).before is None


def test_back_of_several_outputs_brings_each_what_it_can_still_show():
    driver = opened()
    must_take(driver, HALL)
    driver.must(PrepareScene((*HALL, *ROOMS), WORDS))
    must_take(driver, (*HALL, *ROOMS))
    void(driver)
    assert not isinstance(back(driver, Output.HALL, Output.ROOMS), Refusal)
    assert on_air(driver)[Output.HALL].kind is SceneKind.HOLDING
    assert on_air(driver)[Output.ROOMS].kind is SceneKind.VIDEO


def test_desks_see_why_a_prepared_scene_cannot_be_shown_any_more():
    driver = opened()
    assert seen_by_desks(driver).preview_fault == ""
    before = driver.meeting
    void(driver)
    assert "declared void" in seen_by_desks(driver).preview_fault
    assert f"output/{Output.HALL}" in touched(before, driver.meeting, driver.events[-1:])
    driver.must(PrepareScene(HALL, WORDS))
    assert seen_by_desks(driver).preview_fault == ""
