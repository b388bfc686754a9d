"""Lotteries in minutes: values with who gave them, nothing of a draw before it is revealed."""

from commitments import BEACON, CHAMBER, agree, committed, drawn, entering, lottery, outcome
from printed_tables import Printed
from sitting_hall import html_of, minutes_of

from conference.deliberation.lottery.commands import (
    EndLottery,
    RecordDraw,
    RevealLottery,
    StartLottery,
    VoidLottery,
)
from conference.minutes.model import LotteryHeld


def draws(driver):
    """The draws in the minutes."""
    return [one for sitting in minutes_of(driver).sittings for one in sitting.acts
            if isinstance(one, LotteryHeld)]  # fmt: skip


def test_a_value_that_nobody_confirmed_is_not_told():
    driver = committed()
    driver.must(StartLottery(CHAMBER, False))
    driver.must(entering("Ann", 0, "7"))
    assert draws(driver)[0].values == ()
    driver.must(entering("Ben", 0, "7"))
    assert draws(driver)[0].values == (("7", "Ann", "Ben"),)


def test_two_who_differ_begin_that_place_anew():
    driver = committed()
    driver.must(StartLottery(CHAMBER, False))
    for name, value in (("Ann", "7"), ("Ben", "8"), ("Ann", "8"), ("Ben", "8")):
        driver.must(entering(name, 0, value))
    assert [value for value, _, _ in draws(driver)[0].values] == ["8"]


def test_what_was_drawn_is_shown_when_it_is_revealed():
    driver = drawn()
    digest = outcome(lottery()).digest
    before = html_of(driver)
    assert "Nothing that was drawn is shown yet." in before
    assert digest not in before
    driver.must(RevealLottery(CHAMBER, 5))
    printed = Printed(html_of(driver))
    facts = next(one for name, one in printed.facts.items() if name.startswith("draw-"))
    assert facts == {"Public value": f"042:{BEACON}", "Digest": digest}
    rows = next(one for name, one in printed.tables.items() if name.startswith("groups-"))
    assert [row[-1] for row in rows[1:]] == ["5", "5", "4", "6"]
    assert any("10 people were drawn, by pseudonym." in text for text in printed.verdicts())
    assert outcome(lottery()).selected[3] not in html_of(driver)


def test_a_draw_that_went_on_after_its_scene_was_off_is_one():
    driver = committed()
    driver.must(StartLottery(CHAMBER, False))
    agree(driver, ("0",))
    driver.do(EndLottery(CHAMBER))
    driver.do(StartLottery(CHAMBER, False))
    agree(driver, ("4", "2", BEACON), first=1)
    driver.must(RecordDraw(CHAMBER, outcome(lottery())))
    driver.must(RevealLottery(CHAMBER, 5))
    found = draws(driver)
    assert len(found) == 1
    assert [value for value, _, _ in found[0].values] == ["0", "4", "2", BEACON]


def test_a_void_draw_and_the_next_one_stand_apart():
    driver = drawn()
    driver.must(VoidLottery(CHAMBER, "The drum stood open."))
    driver.must(StartLottery(CHAMBER, False, "The drum is mended."))
    first, second = draws(driver)
    assert (first.draw, first.void_reason, first.number) == (1, "The drum stood open.", None)
    assert (second.draw, second.reason, second.values) == (2, "The drum is mended.", ())


def test_of_a_rehearsal_nothing_but_that_it_was():
    driver = drawn(rehearsal=True)
    driver.must(RevealLottery(CHAMBER, 5))
    driver.must(EndLottery(CHAMBER))
    only = draws(driver)[0]
    assert only.rehearsal
    assert only.values == only.groups == ()
    assert "Nothing of it counts." in html_of(driver)
