"""What GO does, line by line: done, failed, skipped, waiting; one that fails holds up nothing."""

from dataclasses import replace

import pytest
from commitments import lottery
from meetings import POLL, founded, opened

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import ItemId, LotteryId, PollId
from conference.deliberation.audience import Audience
from conference.deliberation.chamber.commands import GiveSeats
from conference.deliberation.chamber.model import Origin
from conference.deliberation.cues.commands import AnswerCue, ArmCue, FireCue, PlanCues, SkipCue
from conference.deliberation.cues.model import Cue, CueKind, CueOutcome
from conference.deliberation.cues.planned import cues_of, usual_cues
from conference.deliberation.documents import documents
from conference.deliberation.founding.model import Rule
from conference.deliberation.lottery.commands import RecordCommitment, VoidLottery
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PreparePoll
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Poll, PollState
from conference.deliberation.programme.commands import EndItem, SetStandby, StartItem
from conference.deliberation.programme.model import Item, ItemKind
from conference.deliberation.timers.commands import AddToTimer, StartTimer
from conference.deliberation.timers.model import MOST, TimerKind

ITEM, OTHER = ItemId("i0"), ItemId("i1")
WORDS = Scene(SceneKind.MESSAGE, title="Talk now")
SECOND = PollId("p2")
OVER = LotteryId("over")


def scene(name="words", **fields):
    return Cue(name, CueKind.SCENE, (Output.HALL,), WORDS, **fields)


def planned(driver, *cues, item=ITEM):
    driver.must(PlanCues(item, cues))
    return driver


def outcomes(driver, item=ITEM):
    return {cue: run.outcome for cue, run in driver.meeting.cues.runs.get(item, {}).items()}


def due(driver, cue, item=ITEM):
    return driver.meeting.cues.run(item, cue).due


def view(driver, item=ITEM):
    return dict(documents(driver.meeting, Audience.DESK))[f"cues/{item}"]


def in_hall(driver):
    return driver.meeting.outputs.states[Output.HALL].scene


def test_go_does_the_cues_of_the_item_in_one_step_with_it():
    driver = planned(opened(), scene(), Cue("close", CueKind.CLOSE_POLL))
    driver.must(StartItem(ITEM))
    assert in_hall(driver) == WORDS
    assert driver.meeting.polls.by_id[POLL].state is PollState.CLOSED
    assert outcomes(driver) == {"words": CueOutcome.DONE, "close": CueOutcome.DONE}


def test_a_cue_that_fails_says_why_and_holds_up_no_other():
    lost = Cue("lost", CueKind.OPEN_POLL, poll=PollId("lost"))
    driver = planned(founded(), lost, scene())
    assert "no such poll" in view(driver).cues[0].trouble
    driver.must(StartItem(ITEM))
    assert driver.meeting.programme.on == ITEM
    assert outcomes(driver) == {"lost": CueOutcome.FAILED, "words": CueOutcome.DONE}
    assert "no such poll" in view(driver).cues[0].sentence


def test_a_poll_is_closed_before_the_next_is_opened_by_the_same_go():
    driver = opened()
    driver.must(preparing(Poll(SECOND, "When?", ("Now", "Later"))))
    opening = Cue("open", CueKind.OPEN_POLL, poll=SECOND, seconds=60)
    planned(driver, Cue("close", CueKind.CLOSE_POLL), opening)
    driver.must(StartItem(ITEM))
    polls = driver.meeting.polls.by_id
    assert polls[POLL].state is PollState.CLOSED
    assert polls[SECOND].closes_at == polls[SECOND].opened_at + 60_000


def test_an_open_poll_is_named_before_go_with_what_go_does_to_it():
    driver = opened()
    assert view(driver).warnings == ("“30% or 40%?” is still open: GO leaves it open.",)
    planned(driver, Cue("close", CueKind.CLOSE_POLL))
    assert view(driver).warnings == ("“30% or 40%?” is still open: GO closes it.",)


def test_an_open_poll_of_the_chamber_is_named_too_and_closed_by_a_cue_that_names_it():
    driver = opened()
    driver.must(GiveSeats(("a" * 64,), Origin.ELECTED))
    driver.must(
        PreparePoll(SECOND, "Adopt it?", ("For", "Against"), ("phones",), electorate="chamber")
    )
    driver.must(OpenPoll(SECOND))
    of_rooms = "“30% or 40%?” is still open: GO leaves it open."
    planned(driver, Cue("close", CueKind.CLOSE_POLL))
    assert view(driver).warnings == (
        of_rooms.replace("leaves it open", "closes it"),
        "“Adopt it?” is still open in the chamber: GO leaves it open.",
    )
    planned(driver, Cue("close", CueKind.CLOSE_POLL, poll=SECOND))
    assert view(driver).warnings == (
        of_rooms,
        "“Adopt it?” is still open in the chamber: GO closes it.",
    )
    driver.must(StartItem(ITEM))
    polls = driver.meeting.polls.by_id
    assert (polls[POLL].state, polls[SECOND].state) == (PollState.OPEN, PollState.CLOSED)
    driver.must(ClosePoll(POLL))
    assert view(driver).warnings == ()


OPENS = Cue("open", CueKind.OPEN_POLL, poll=SECOND)
CLOSES = Cue("close", CueKind.CLOSE_POLL)


@pytest.mark.parametrize(
    ("cues", "is_opened"),
    [
        ((OPENS,), False),
        ((CLOSES, OPENS), True),
        ((OPENS, CLOSES), False),
        ((replace(CLOSES, poll=POLL), OPENS), True),
        ((replace(CLOSES, wait=Millis(5)), OPENS), False),
    ],
)
def test_a_poll_that_is_in_the_way_of_another_is_said_before_go(cues, is_opened):
    driver = opened()
    driver.must(preparing(Poll(SECOND, "When?", ("Now", "Later"))))
    planned(driver, *cues)
    said = {one.cue.id: one.trouble for one in view(driver).cues}
    assert ("30% or 40%" not in said["open"]) is is_opened
    driver.must(StartItem(ITEM))
    outcome = CueOutcome.DONE if is_opened else CueOutcome.FAILED
    assert outcomes(driver)["open"] is outcome


@pytest.mark.parametrize(
    ("cue", "word"),
    [
        (Cue("x", CueKind.CLOSE_POLL, poll=PollId("lost")), "no such poll"),
        (Cue("x", CueKind.CLOSE_POLL, poll=SECOND), "not open"),
        (Cue("x", CueKind.LOTTERY, lottery=OVER), "declared void"),
        (Cue("x", CueKind.SCENE, (Output.HALL,), Scene(SceneKind.LOTTERY, lottery=OVER)), "void"),
        (OPENS, ""),
        (replace(OPENS, poll=POLL), ""),
        (Cue("x", CueKind.CLOSE_POLL, poll=POLL), ""),
    ],
)
def test_what_is_said_of_a_cue_before_go_is_what_becomes_of_it(cue, word):
    driver = opened() if cue.poll == POLL else founded()
    driver.must(preparing(Poll(SECOND, "When?", ("Now", "Later"))))
    driver.must(RecordCommitment(lottery(OVER)))
    driver.must(VoidLottery(OVER, "Once more, please."))
    planned(driver, cue)
    trouble = view(driver).cues[0].trouble
    assert word in trouble
    driver.must(StartItem(ITEM))
    assert outcomes(driver)[cue.id] is (CueOutcome.FAILED if trouble else CueOutcome.DONE)


RUNS = Cue("runs", CueKind.TIMER, timer="t", name="Tables", seconds=60)
SHOWS = Cue("shows", CueKind.SCENE, (Output.HALL,), Scene(SceneKind.TIMER, timer="t"))


@pytest.mark.parametrize(
    ("cues", "is_shown"),
    [
        ((RUNS, SHOWS), True),
        ((SHOWS, RUNS), False),
        ((replace(RUNS, wait=Millis(5)), SHOWS), False),
        ((SHOWS,), False),
    ],
)
def test_a_timer_that_is_not_started_before_it_is_shown_is_said_before_go(cues, is_shown):
    driver = planned(founded(), *cues)
    said = {one.cue.id: one.trouble for one in view(driver).cues}
    assert (said["shows"] == "") is is_shown
    driver.must(StartItem(ITEM))
    assert outcomes(driver)["shows"] is (CueOutcome.DONE if is_shown else CueOutcome.FAILED)


def test_that_a_draw_needs_two_people_is_said_before_go():
    driver = founded(second_person=(Rule.DRAW,))
    driver.must(RecordCommitment(lottery(OVER)))
    planned(driver, Cue("x", CueKind.LOTTERY, lottery=OVER))
    trouble = view(driver).cues[0].trouble
    driver.must(StartItem(ITEM))
    assert trouble == view(driver).cues[0].sentence != ""
    assert driver.meeting.lottery.on is None


def test_what_waits_is_done_when_it_is_due_and_not_before():
    driver = planned(founded(), scene(wait=Millis(5000), armed=True))
    driver.must(StartItem(ITEM))
    assert in_hall(driver) != WORDS
    run = driver.meeting.cues.run(ITEM, "words")
    assert (run.outcome, run.due) == (CueOutcome.WAITING, run.at + 5000)
    driver.must(FireCue(ITEM, "words", run.due))
    assert in_hall(driver) == WORDS
    assert driver.must(FireCue(ITEM, "words", run.due)) == ()


@pytest.mark.parametrize(
    "cue",
    [
        scene("late", wait=Millis(1)),
        Cue("late", CueKind.OPEN_POLL, poll=SECOND, wait=Millis(1)),
        Cue("late", CueKind.GO, wait=Millis(1)),
        Cue("late", CueKind.MESSAGE, text="Talk now", seconds=60, wait=Millis(1)),
    ],
)
def test_nothing_that_the_audience_sees_follows_by_itself_unless_it_is_armed(cue):
    driver = founded()
    driver.must(preparing(Poll(SECOND, "When?", ("Now", "Later"))))
    planned(driver, cue)
    assert "not armed" in view(driver).cues[0].trouble
    driver.must(StartItem(ITEM))
    before = driver.meeting
    driver.must(FireCue(ITEM, "late", due(driver, "late")))
    assert outcomes(driver) == {"late": CueOutcome.SKIPPED}
    assert driver.meeting.outputs is before.outputs
    assert driver.meeting.rooms is before.rooms
    assert driver.meeting.programme.on == ITEM
    assert driver.meeting.polls.by_id[SECOND].state is PollState.DRAFT


def test_an_armed_go_that_is_due_puts_on_what_is_on_standby():
    driver = planned(founded(), Cue("on", CueKind.GO, wait=Millis(1)))
    driver.must(ArmCue(ITEM, "on", True))
    driver.must(StartItem(ITEM))
    driver.must(FireCue(ITEM, "on", due(driver, "on")))
    assert driver.meeting.programme.on == OTHER
    assert in_hall(driver) == Scene(SceneKind.SPEAKER, item=OTHER)
    assert outcomes(driver) == {"on": CueOutcome.DONE}


def test_what_waits_is_skipped_by_hand_or_when_another_item_goes_on():
    driver = planned(founded(), *(scene(n, wait=Millis(9000), armed=True) for n in "ab"))
    driver.must(StartItem(ITEM))
    driver.must(SkipCue(ITEM, "a"))
    then = due(driver, "b")
    driver.must(StartItem(OTHER))
    assert outcomes(driver) == {"a": CueOutcome.SKIPPED, "b": CueOutcome.SKIPPED}
    assert driver.must(FireCue(ITEM, "b", then)) == ()
    assert in_hall(driver) == Scene(SceneKind.SPEAKER, item=OTHER)


def test_ending_an_item_leaves_nothing_of_it_to_be_done():
    driver = planned(founded(), scene(wait=Millis(9000), armed=True))
    driver.must(StartItem(ITEM))
    then = due(driver, "words")
    driver.must(EndItem(ITEM))
    driver.must(FireCue(ITEM, "words", then))
    assert outcomes(driver) == {"words": CueOutcome.SKIPPED}
    assert in_hall(driver) != WORDS


def test_go_starts_a_timer_and_shows_it():
    tables = Cue(
        "clock", CueKind.TIMER, timer="t", timer_kind=TimerKind.BREAKOUT, name="Tables", seconds=600
    )
    shown = Cue("shown", CueKind.SCENE, (Output.HALL,), Scene(SceneKind.TIMER, timer="t"))
    driver = planned(founded(), tables, shown)
    assert [one.trouble for one in view(driver).cues] == ["", ""]
    driver.must(StartItem(ITEM))
    timer = driver.meeting.timers.by_id["t"]
    assert (timer.label, timer.kind, timer.length) == ("Tables", TimerKind.BREAKOUT, 600_000)
    assert timer.rest(driver.meeting.at) == 600_000
    assert in_hall(driver) == shown.scene


def test_going_back_to_an_item_starts_its_timer_with_its_whole_length():
    driver = planned(founded(), Cue("clock", CueKind.TIMER, timer="t", name="Tables", seconds=600))
    driver.must(StartItem(ITEM))
    driver.must(AddToTimer("t", 60))
    driver.must(StartItem(OTHER))
    driver.must(StartItem(ITEM))
    timer = driver.meeting.timers.by_id["t"]
    assert (timer.rest(driver.meeting.at), timer.times) == (600_000, 0)


def test_a_scene_of_a_timer_that_nothing_starts_is_in_the_way():
    shown = Cue("shown", CueKind.SCENE, (Output.HALL,), Scene(SceneKind.TIMER, timer="t"))
    driver = planned(founded(), shown)
    assert view(driver).cues[0].trouble == "There is no such timer."
    driver.must(StartTimer("t", "Tables", TimerKind.FREE, 60))
    assert view(driver).cues[0].trouble == ""


def test_a_timer_too_many_is_said_before_go():
    driver = planned(founded(), Cue("clock", CueKind.TIMER, timer="t", name="Tables", seconds=600))
    for number in range(MOST):
        driver.must(StartTimer(f"t{number}", "Another", TimerKind.FREE, 60))
    assert "Stop one" in view(driver).cues[0].trouble
    driver.must(StartItem(ITEM))
    assert outcomes(driver) == {"clock": CueOutcome.FAILED}


def test_go_writes_to_all_rooms_once_each_time():
    driver = planned(founded(), Cue("words", CueKind.MESSAGE, text="Talk now", seconds=90))
    for _ in range(2):
        driver.must(StartItem(ITEM))
        driver.must(EndItem(ITEM))
    first, second = driver.meeting.rooms.messages.values()
    assert {first.text, second.text} == {"Talk now"}
    assert (first.parties, first.until - first.at) == (None, 120_000)


def test_another_program_answers_once():
    driver = planned(founded(), Cue("camera", CueKind.OBS, name="Wide"))
    driver.must(StartItem(ITEM))
    assert outcomes(driver) == {"camera": CueOutcome.ASKED}
    asked = driver.meeting.cues.run(ITEM, "camera").at
    driver.must(AnswerCue(ITEM, "camera", asked, CueOutcome.FAILED, "OBS does not answer."))
    assert driver.must(AnswerCue(ITEM, "camera", asked, CueOutcome.DONE)) == ()
    assert view(driver).cues[0].sentence == "OBS does not answer."


def test_time_that_is_over_is_that_of_its_own_go_and_of_no_later_one():
    driver = planned(founded(), scene(wait=Millis(9000), armed=True))
    driver.must(StartItem(ITEM))
    then = due(driver, "words")
    for item in (OTHER, ITEM):
        driver.must(StartItem(item))
    assert driver.must(FireCue(ITEM, "words", then)) == ()
    assert in_hall(driver) != WORDS
    driver.must(FireCue(ITEM, "words", due(driver, "words")))
    assert in_hall(driver) == WORDS


def test_an_answer_is_to_what_was_asked_and_to_no_later_question():
    driver = planned(founded(), Cue("camera", CueKind.OBS, name="Wide"))
    driver.must(StartItem(ITEM))
    first = driver.meeting.cues.run(ITEM, "camera").at
    for item in (OTHER, ITEM):
        driver.must(StartItem(item))
    assert driver.must(AnswerCue(ITEM, "camera", first, CueOutcome.FAILED, "Too late.")) == ()
    assert outcomes(driver) == {"camera": CueOutcome.ASKED}


@pytest.mark.parametrize(
    "other",
    [
        None,
        (),
        (Cue("late", CueKind.OPEN_POLL, poll=POLL),),
        (scene("late"),),
        (scene("late", wait=Millis(9000)), Cue("late too", CueKind.CLOSE_POLL)),
    ],
)
def test_what_waits_is_what_was_planned_at_go_and_no_other_cue_of_its_name(other):
    waits = Cue("late", CueKind.SCENE, (Output.HALL,), Scene(SceneKind.HOLDING), wait=Millis(9))
    driver = planned(founded(), waits)
    driver.must(preparing(Poll(POLL, "When?", ("Now", "Later"))))
    driver.must(StartItem(ITEM))
    then = due(driver, "late")
    before = driver.meeting
    driver.must(PlanCues(ITEM, other))
    assert outcomes(driver) == {}
    assert driver.must(FireCue(ITEM, "late", then)) == ()
    assert driver.meeting.outputs is before.outputs
    assert driver.meeting.polls is before.polls


def test_what_waits_goes_on_waiting_when_it_is_armed_or_another_cue_is_planned_beside_it():
    driver = planned(founded(), scene(wait=Millis(9000)))
    driver.must(StartItem(ITEM))
    driver.must(ArmCue(ITEM, "words", True))
    planned(driver, scene("more"), scene(wait=Millis(9000), armed=True))
    assert outcomes(driver) == {"words": CueOutcome.WAITING}
    driver.must(FireCue(ITEM, "words", due(driver, "words")))
    assert in_hall(driver) == WORDS


def test_going_back_to_an_item_fires_its_cues_and_none_between():
    driver = planned(founded(), scene())
    for item in (ITEM, OTHER, ItemId("i2")):
        driver.must(StartItem(item))
    events = driver.must(StartItem(ITEM))
    assert {event.item for event in events if hasattr(event, "cue")} == {ITEM}
    assert in_hall(driver) == WORDS


@pytest.mark.parametrize(
    ("cue", "needs"),
    [
        (Cue("x", CueKind.SCENE), "a scene and the outputs"),
        (Cue("x", CueKind.OPEN_POLL), "the poll"),
        (Cue("x", CueKind.LOTTERY), "the lottery"),
        (Cue("x", CueKind.OBS), "a scene of OBS"),
        (Cue("x", CueKind.GO), "a time to wait"),
        (Cue("x", CueKind.TIMER, timer="t", name="Tables"), "how long it runs"),
        (Cue("x", CueKind.TIMER, timer="t", seconds=60), "what it is for"),
        (Cue("x", CueKind.TIMER, name="Tables", seconds=60), "a timer"),
        (Cue("x", CueKind.MESSAGE, seconds=60), "the words"),
        (Cue("x", CueKind.MESSAGE, text="Talk now"), "how long they are shown"),
    ],
)
def test_a_cue_that_lacks_something_is_refused_and_says_what(cue, needs):
    refusal = founded().do(PlanCues(ITEM, (cue,)))
    assert refusal.code == "bad_cues"
    assert needs in refusal.sentence


def test_two_cues_of_one_name_and_cues_of_no_item_are_refused():
    assert founded().do(PlanCues(ITEM, (scene(), scene()))).code == "bad_cues"
    assert founded().do(PlanCues(ItemId("dinner"), (scene(),))).code == "unknown_item"


def test_all_that_is_wrong_with_a_list_of_cues_is_said_at_once():
    wrong = (Cue("a", CueKind.OPEN_POLL), Cue("b", CueKind.OBS), Cue("b", CueKind.LOTTERY))
    refusal = founded().do(PlanCues(ITEM, wrong))
    assert refusal.sentence == (
        "Every cue of an item needs an id of its own. Cue a needs the poll that it opens. "
        "Cue b needs the name of a scene of OBS. Cue b needs the lottery that it starts."
    )
    assert founded().do(ArmCue(ITEM, "never", True)).code == "unknown_cue"
    assert founded().do(SkipCue(ITEM, "never")).code == "unknown_cue"


def test_cues_follow_their_item_and_not_its_row():
    driver = planned(founded(), scene(), item=OTHER)
    driver.must(SetStandby(OTHER))
    assert view(driver, OTHER).own
    assert [one.cue.id for one in view(driver, OTHER).cues] == ["words"]
    driver.must(PlanCues(OTHER, None))
    assert not view(driver, OTHER).own


@pytest.mark.parametrize("kind", ItemKind)
@pytest.mark.parametrize("poll", [None, POLL])
def test_every_kind_of_item_has_usual_cues_that_show_something_everywhere_people_look(kind, poll):
    item = Item(ITEM, 1, kind, "Title", Millis(0), 10, poll=poll)
    outputs = [output for cue in usual_cues(item) for output in cue.outputs]
    assert len(outputs) == len(set(outputs))
    assert set(outputs) == set(Output) - {Output.STAGE}
    assert all(cue.kind is CueKind.SCENE for cue in usual_cues(item))


def test_an_item_that_is_not_there_has_no_cues():
    assert cues_of(founded().meeting, ItemId("dinner")) == ()
    assert not isinstance(founded().do(FireCue(ItemId("dinner"), "x")), Refusal)
