"""The ceremony of the lottery: two must agree, one draw a commitment, a rehearsal is forgotten."""

from dataclasses import replace

import pytest
from commitments import (
    ANN,
    BEACON,
    BEN,
    CHAMBER,
    agree,
    committed,
    drawn,
    entering,
    lottery,
    outcome,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from meetings import EMPTY, ROOMS_HEARD, Asks, decided, fold, founded

from conference.core.errors import Refusal
from conference.core.ids import LotteryId
from conference.deliberation.lottery.commands import (
    EndLottery,
    RecordCommitment,
    RecordDraw,
    RevealLottery,
    StartLottery,
    VoidLottery,
)
from conference.deliberation.lottery.events import (
    LotteryCommitted,
    LotteryEnded,
    LotteryStarted,
    LotteryValueEntered,
)
from conference.deliberation.lottery.model import Group, LotteryRun, LotteryStage, is_slug
from conference.protocol import codec, views
from conference.protocol.messages import Snapshot
from conference.protocol.views import Audience
from conference.sortition.commitment import Commitment

OTHER = LotteryId("oversight")
ids = st.sampled_from([CHAMBER, CHAMBER, OTHER])
rows = st.sampled_from([("0", "0", "0"), ("0", "0", "4"), ("0", "4", "4"), ("4", "4", "4")])


def taken(ident, row, hush, further):
    """All of a ceremony from the start to its end; refused from where it may not be."""
    values = (*row, BEACON)
    places = [
        entering(by, place, value, ident) for place, value in enumerate(values) for by in (ANN, BEN)
    ]
    made = outcome(lottery(ident), "".join(row), BEACON, rehearsal=hush)
    ends = [RevealLottery(ident, 5), EndLottery(ident), VoidLottery(ident, "wrong drum")]
    start = StartLottery(ident, hush, "once more" if further else "")
    return [start, *places, RecordDraw(ident, made), *ends[: further or 0]]


singles = st.one_of(
    st.builds(RecordCommitment, st.sampled_from([lottery(), lottery(OTHER)])),
    st.builds(StartLottery, ids, st.booleans(), st.sampled_from(["", "a drum jammed"])),
    st.builds(
        entering,
        st.sampled_from(["Ann", "ann", "Ben"]),
        st.integers(0, 4),
        st.sampled_from(["0", "4", BEACON]),
        ids,
    ),
    st.builds(
        lambda ident, digits, hush: RecordDraw(
            ident, outcome(lottery(ident), digits, BEACON, rehearsal=hush)
        ),
        ids,
        st.sampled_from(["000", "004", "044", "444"]),
        st.booleans(),
    ),
    st.builds(RevealLottery, ids, st.integers(-1, 301)),
    st.builds(EndLottery, ids),
    st.builds(VoidLottery, ids, st.sampled_from(["", "a mistake"])),
)
ceremonies = st.lists(
    st.one_of(
        singles.map(lambda one: [one]),
        st.builds(taken, ids, rows, st.booleans(), st.sampled_from([None, 1, 2, 3])),
    ),
    max_size=25,
).map(lambda parts: [command for part in parts for command in part])
"""Whatever desks may send, in any order, with whole draws among it."""


def played(history):
    """A meeting after a history of commands, some of which were refused."""
    driver = committed()
    for command in history:
        driver.do(command)
    return driver


@given(ceremonies)
@settings(max_examples=300)
def test_every_value_that_stands_was_entered_by_two_people(history):
    driver = played(history)
    entered, agreed, draw = {}, {}, {}
    for event in driver.events:
        match event:
            case LotteryStarted(ident, _, number, _, _):
                if number == 0 or number != draw.get(ident):
                    entered[ident], agreed[ident] = [], ()
                draw[ident] = number
            case LotteryValueEntered(ident, by, place, value, _):
                entered[ident].append((by.casefold(), place, value))
    for ident, run in driver.meeting.lottery.runs.items():
        assert len(run.agreed_by) == len(run.agreed)
        for place, (value, pair) in enumerate(zip(run.agreed, run.agreed_by, strict=True)):
            names = {by for by, where, what in entered[ident] if (where, what) == (place, value)}
            assert {by.casefold() for by in pair} <= names
            assert run.rehearsal or len({by.casefold() for by in pair}) == 2


@given(ceremonies)
@settings(max_examples=200)
def test_the_record_gives_the_same_ceremony_again(history):
    driver = played(history)
    entries = [codec.encode_event(event) for event in driver.events]
    assert fold(EMPTY, [codec.decode_event(*entry) for entry in entries]) == driver.meeting


def disputes(driver):
    """How often two people have differed, at the places that are open now."""
    return sum(run.disputes for run in driver.meeting.lottery.runs.values())


@given(ceremonies)
@settings(max_examples=200)
def test_every_command_may_be_sent_twice(history):
    """But one: a value is not confirmed by whoever gave it; nor is it taken for given in the next
    try after two people differed, or in a rehearsal, where one may be both.
    """
    driver = committed()
    for command in history:
        before, decision = disputes(driver), driver.do(command)
        if isinstance(decision, Refusal):
            continue
        again = decided(driver.meeting, command, driver.now)
        enters = isinstance(command, Asks)
        if disputes(driver) > before or (
            enters and driver.meeting.lottery.runs[command.command.lottery].rehearsal
        ):
            assert again in (decision, ()) or isinstance(again, Refusal), command
            continue
        enters_elsewhere = enters or isinstance(command, StartLottery)
        assert again == () or (enters_elsewhere and isinstance(again, Refusal)), command


@given(ceremonies)
@settings(max_examples=200)
def test_draws_of_one_commitment_are_numbered_and_the_further_ones_have_reasons(history):
    driver = played(history)
    numbers = {}
    for event in driver.events:
        if isinstance(event, LotteryStarted) and not event.rehearsal:
            seen = numbers.setdefault(event.lottery, [])
            assert event.draw in (len(seen), len(seen) + 1)
            if event.draw > len(seen):
                assert not seen or event.reason
                seen.append(event.draw)
    for ident, run in driver.meeting.lottery.runs.items():
        assert run.draw == len(numbers.get(ident, []))


@given(ceremonies)
@settings(max_examples=200)
def test_a_rehearsal_leaves_no_trace_but_its_events(history):
    driver = played(history)
    for ident in driver.meeting.lottery.order:
        driver.do(EndLottery(ident))
    left, on = [], {}
    for event in driver.events:
        ident = getattr(event, "lottery", None)
        if isinstance(event, LotteryStarted):
            on[ident] = event.rehearsal
        if on.get(ident) and not isinstance(event, LotteryCommitted):
            on[ident] = not isinstance(event, LotteryEnded)
            continue
        left.append(event)
    without = fold(EMPTY, left)
    assert without.lottery.runs == driver.meeting.lottery.runs


@given(ceremonies, st.sampled_from(Audience))
@settings(max_examples=200)
def test_nobody_but_the_desk_sees_a_draw_before_it_is_revealed_or_a_pseudonym_ever(
    history, audience
):
    driver = played(history)
    shown = views.project(driver.meeting, audience)
    assert outcome(lottery()).selected[3] not in str(codec.encode(Snapshot(0, 0, shown)))
    for path, view in shown.items():
        if path.startswith("lottery/") and audience is not Audience.DESK:
            assert view.stage == "revealed" or view.drawn is view.seats is view.number is None
            assert view.waiting_for == ""
            assert not (view.rehearsal and audience not in {Audience.HALL, Audience.MEMBERS})


def test_phones_are_not_told_of_a_hundred_areas():
    areas = tuple(Group("area", f"area {n}", 0, 1, 1) for n in range(80))
    driver = founded()
    facts = lottery(groups=(*lottery().groups, *areas))
    driver.must(RecordCommitment(facts))
    driver.must(StartLottery(CHAMBER, False))
    agree(driver, ("0", "4", "2", BEACON))
    seats = (5, 5, 4, 6, *[1] * 10, *[0] * 70)
    driver.must(RecordDraw(CHAMBER, replace(outcome(facts), drawn=seats)))
    driver.must(RevealLottery(CHAMBER, 0))
    for audience in ROOMS_HEARD:
        view = views.project(driver.meeting, audience)[f"lottery/{CHAMBER}"]
        count = 84 if audience in (Audience.DESK, Audience.HALL) else 4
        assert (len(view.groups), view.drawn) == (count, seats[:count])


def test_two_people_must_agree_place_by_place():
    driver = committed()
    driver.must(StartLottery(CHAMBER, False))
    driver.must(entering(ANN, 0, "4"))
    driver.must(entering("ANN", 0, "7"))
    run = driver.meeting.lottery.runs[CHAMBER]
    assert (run.agreed, run.pending) == ((), ("ANN", "7"))
    driver.must(entering(BEN, 0, "4"))
    run = driver.meeting.lottery.runs[CHAMBER]
    assert (run.agreed, run.pending, run.disputes) == ((), None, 1)
    agree(driver, ("7",))
    run = driver.meeting.lottery.runs[CHAMBER]
    assert (run.agreed, run.disputes, run.agreed_by) == (("7",), 0, ((ANN, BEN),))


def test_one_login_is_not_two_people():
    driver = committed()
    driver.must(StartLottery(CHAMBER, False))
    driver.must(entering(ANN, 0, "4"))
    for login in (ANN, "ann"):
        refused = driver.do(entering(login, 0, "4"))
        assert refused.code == "second_login"
        assert "conference password FOLDER --name NAME" in refused.sentence
    assert driver.do(entering("", 0, "4")).code == "bad_lottery"
    driver.must(entering(BEN, 0, "4"))
    run = driver.meeting.lottery.runs[CHAMBER]
    assert (run.agreed, run.agreed_by) == (("4",), ((ANN, BEN),))


def test_one_login_may_be_both_people_in_a_rehearsal():
    driver = committed()
    driver.must(StartLottery(CHAMBER, True))
    driver.must(entering(ANN, 0, "4"))
    driver.must(entering(ANN, 0, "7"))
    assert driver.meeting.lottery.runs[CHAMBER].pending == (ANN, "7")
    driver.must(entering(ANN, 0, "7"))
    run = driver.meeting.lottery.runs[CHAMBER]
    assert (run.agreed, run.agreed_by, run.pending) == (("7",), ((ANN, ANN),), None)


def test_a_place_that_was_agreed_on_stands():
    driver = committed()
    driver.must(StartLottery(CHAMBER, False))
    agree(driver, ("7",))
    assert driver.must(entering(BEN, 0, "7")) == ()
    assert driver.do(entering(BEN, 0, "8")).code == "place_agreed"
    assert driver.do(entering(BEN, 2, "8")).code == "bad_lottery"


@pytest.mark.parametrize("value", ["", "12", "x", "²", "-"])
def test_a_digit_is_one_digit(value):
    driver = committed()
    driver.must(StartLottery(CHAMBER, False))
    assert driver.do(entering(ANN, 0, value)).code == "bad_lottery"


def test_the_beacon_is_entered_after_the_digits_and_by_two_as_well():
    driver = committed()
    driver.must(StartLottery(CHAMBER, False))
    agree(driver, ("0", "4", "2"))
    assert not driver.meeting.lottery.runs[CHAMBER].is_complete
    assert driver.do(RecordDraw(CHAMBER, outcome(lottery()))).code == "not_live"
    agree(driver, (BEACON,), first=3)
    run = driver.meeting.lottery.runs[CHAMBER]
    assert (run.is_complete, run.drawn_digits, run.beacon) == (True, "042", BEACON)


@pytest.mark.parametrize(
    "changed",
    [{"digits": "043", "number": 43}, {"number": 43}, {"value": "042"}, {"drawn": (5, 5)}],
)
def test_an_outcome_of_other_digits_is_refused(changed):
    driver = committed()
    driver.must(StartLottery(CHAMBER, False))
    agree(driver, ("0", "4", "2", BEACON))
    wrong = replace(outcome(lottery()), **changed)
    assert driver.do(RecordDraw(CHAMBER, wrong)).code == "bad_lottery"


def test_a_second_draw_needs_a_reason_and_is_seen_by_all():
    driver = drawn()
    driver.must(RevealLottery(CHAMBER, 30))
    assert driver.do(StartLottery(CHAMBER, False)).code == "needs_reason"
    driver.must(StartLottery(CHAMBER, False, "The drum jammed"))
    shown = views.project(driver.meeting, Audience.PHONES)[f"lottery/{CHAMBER}"]
    assert (shown.draw, shown.reason, shown.stage) == (2, "The drum jammed", "live")
    assert shown.agreed == ()


def test_a_rehearsal_selects_nobody_and_is_forgotten_when_it_ends():
    driver = drawn(rehearsal=True)
    driver.must(RevealLottery(CHAMBER, 5))
    assert driver.meeting.lottery.runs[CHAMBER].outcome.selected == ()
    assert views.project(driver.meeting, Audience.ROOMS)["conference"].lottery is None
    assert views.project(driver.meeting, Audience.HALL)["conference"].lottery == CHAMBER
    driver.must(EndLottery(CHAMBER))
    assert driver.meeting.lottery.runs[CHAMBER] == LotteryRun(lottery())
    assert driver.meeting.lottery.on is None
    named = replace(outcome(lottery()), digest="")
    driver.must(StartLottery(CHAMBER, True))
    agree(driver, ("0", "4", "2", BEACON))
    assert driver.do(RecordDraw(CHAMBER, named)).code == "bad_lottery"


def test_no_rehearsal_once_it_was_live():
    driver = committed()
    driver.must(StartLottery(CHAMBER, False))
    assert driver.do(StartLottery(CHAMBER, True)).code == "rehearsal_is_on"
    driver.must(EndLottery(CHAMBER))
    assert driver.do(StartLottery(CHAMBER, True)).code == "rehearsal_is_on"


def test_a_draw_whose_scene_went_off_goes_on_where_it_was():
    driver = committed()
    driver.must(StartLottery(CHAMBER, False))
    agree(driver, ("0", "4", "2"))
    driver.must(EndLottery(CHAMBER))
    agree(driver, (BEACON,), first=3)
    driver.must(StartLottery(CHAMBER, False))
    run = driver.meeting.lottery.runs[CHAMBER]
    assert (run.draw, run.drawn_digits, run.is_complete) == (1, "042", True)


def test_one_lottery_at_a_time_is_on_the_screens():
    driver = committed()
    driver.must(RecordCommitment(lottery(OTHER)))
    driver.must(StartLottery(CHAMBER, True))
    assert driver.do(StartLottery(OTHER, True)).code == "another_scene"


def test_what_was_revealed_can_be_shown_again():
    driver = drawn()
    driver.must(RevealLottery(CHAMBER, 30))
    driver.must(EndLottery(CHAMBER))
    driver.must(RevealLottery(CHAMBER, 0))
    run = driver.meeting.lottery.runs[CHAMBER]
    assert (driver.meeting.lottery.on, run.reveal_ms, run.stage) == (CHAMBER, 0, "revealed")


def test_a_commitment_is_never_changed():
    driver = committed()
    assert driver.must(RecordCommitment(lottery())) == ()
    other = lottery(size=11)
    assert driver.do(RecordCommitment(other)).code == "committed_already"


@pytest.mark.parametrize(
    "fields", [{"entries": 999}, {"entries": 1}, {"ident": LotteryId("A b")}, {"title": " "}]
)
def test_a_lottery_without_a_ceremony_is_refused(fields):
    assert founded().do(RecordCommitment(lottery(**fields))).code == "bad_lottery"


def test_voiding_needs_a_reason_and_stays_on_the_screens():
    driver = drawn()
    driver.must(RevealLottery(CHAMBER, 0))
    assert driver.do(VoidLottery(CHAMBER, " ")).code == "bad_lottery"
    driver.must(VoidLottery(CHAMBER, "The pool had strangers in it"))
    shown = views.project(driver.meeting, Audience.ROOMS)[f"lottery/{CHAMBER}"]
    assert (shown.stage, shown.reason) == ("void", "The pool had strangers in it")
    assert shown.drawn is None


def test_a_commitment_voided_before_any_draw_is_never_drawn_from():
    driver = committed()
    driver.must(VoidLottery(CHAMBER, "The wrong people"))
    assert driver.do(StartLottery(CHAMBER, False, "why not")).code == "not_live"
    assert driver.do(StartLottery(CHAMBER, True)).code == "rehearsal_is_on"


def test_facts_have_the_digest_of_the_lotterys_own_commitment():
    facts = lottery()
    plain = Commitment(
        facts.pool_root,
        facts.pool,
        facts.quotas_digest,
        facts.list_digest,
        facts.kind,
        facts.entries,
        facts.list_seed,
        facts.size,
        facts.rule,
        facts.program,
        "three drums on the stage; then, as beacon, drand, round 4711",
    )
    assert facts.commitment == plain.digest()


def test_names_of_lotteries_are_short_and_safe():
    assert is_slug("chamber-2026")
    for text in ("", "-a", "A", "a/b", "..", "a" * 49, "é"):
        assert not is_slug(text)


def test_stages_are_told_in_small_letters():
    assert [stage.value for stage in LotteryStage] == [
        "committed", "live", "drawn", "revealed", "void",
    ]  # fmt: skip
