"""Votes without a place, hands that two devices enter, hands that a press would take out."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]


def phone(visit, running, party, choice):
    """A phone of the party that has chosen."""
    page = visit.open(f"{running.url}/j/{party['code']}")
    page.locator(".card", has_text=choice).click()
    page.get_by_role("button", name="Send my vote").click()
    return page


def facilitator(visit, running, party):
    return visit.open(f"{running.url}/facilitate#{party['facilitator_code']}")


def check_in(page, count):
    """Check people in by the keypad."""
    page.get_by_role("tab", name="People").click()
    pad = page.get_by_role("group", name="Keypad")
    for key in str(count):
        pad.get_by_role("button", name=key, exact=True).click()
    page.get_by_role("button", name="Check in", exact=False).last.click()
    expect(page.locator("#panel-people .deed")).to_contain_text("Recorded at")


def enter(page, counts):
    """Enter hands by their labels."""
    for label, count in counts.items():
        page.get_by_label(f"Hands for {label}").fill(str(count))
    page.get_by_role("button", name=f"Enter {sum(counts.values())} hand").click()


def test_votes_that_nobody_was_checked_in_for_go_in_by_themselves(
    visit, running, desk, party, polls
):
    poll = next(polls)
    runs = facilitator(visit, running, party)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    phones = [phone(visit, running, party, "30%") for _ in range(3)]
    for page in phones:
        expect(page.locator("#headline")).to_have_text("Your vote is not in")
        expect(page.locator("#detail")).to_contain_text("goes in by itself")
    kept_out = runs.locator("#kept-out")
    expect(kept_out).to_contain_text("3 phones cannot vote: nobody is checked in.")
    runs.get_by_role("button", name="Check people in").click()
    check_in(runs, 2)
    desk.until_people(poll, [2, 0])
    expect(kept_out).to_contain_text("1 phone cannot vote: 2 people checked in")
    check_in(runs, 3)
    for page in phones:
        expect(page.locator("#headline")).to_have_text("Your vote is in")
        expect(page.locator("#detail")).to_contain_text("it went in by itself")
    desk.until_people(poll, [3, 0])
    expect(kept_out).to_be_hidden()


def test_a_vote_waits_for_hands_to_be_corrected_and_not_for_the_choice_of_another_answer(
    visit, running, desk, party, polls
):
    poll = next(polls)
    desk.headcount(party["party"], 4)
    runs = facilitator(visit, running, party)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    enter(runs, {"30%": 3, "40%": 1})
    expect(runs.locator("#panel-answer .deed")).to_contain_text("Recorded at")
    first = phone(visit, running, party, "40%")
    expect(first.locator("#detail")).to_contain_text("correct the hands")
    other = phone(visit, running, party, "40%")
    expect(other.locator("#headline")).to_have_text("Your vote is not in")
    other.locator(".card", has_text="30%").click()
    expect(other.locator("#headline")).to_have_text("Not sent yet")
    runs.get_by_role("button", name="Correct the hands").click()
    enter(runs, {"30%": 2, "40%": 0})
    expect(first.locator("#headline")).to_have_text("Your vote is in")
    desk.until_people(poll, [2, 1])
    expect(other.locator("#headline")).to_have_text("Not sent yet")


def test_hands_of_two_facilitators_never_take_each_others_place_in_silence(
    visit, running, desk, party, polls
):
    poll = next(polls)
    desk.headcount(party["party"], 9)
    one, two = (facilitator(visit, running, party) for _ in range(2))
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    two.get_by_label("Hands for 40%").fill("4")
    enter(one, {"30%": 3})
    expect(one.locator("#panel-answer .deed")).to_contain_text("Recorded at")
    expect(two.locator(".check")).to_contain_text(
        "another device entered 3 hands (30%: 3 · 40%: 0)"
    )
    two.get_by_role("button", name="Enter 4 hands").click()
    desk.until_people(poll, [0, 4])
    expect(one.locator("#panel-answer .deed")).to_contain_text(
        "Another device has changed the hands"
    )
    expect(one.get_by_label("Hands for 40%")).to_have_value("4")


def test_entered_hands_are_never_called_unsent(visit, running, desk, party, polls):
    poll = next(polls)
    desk.headcount(party["party"], 10)
    page = facilitator(visit, running, party)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    page.get_by_label("Hands for 30%").fill("10")
    page.evaluate(
        """() => {
            const line = document.querySelector("#panel-answer .deed");
            window.read = [];
            new MutationObserver(() => window.read.push(line.textContent))
                .observe(line, {childList: true, characterData: true, subtree: true});
        }"""
    )
    page.get_by_role("button", name="Enter 10 hands").click()
    expect(page.locator(".room-now")).to_contain_text("10 by show of hands")
    expect(page.locator("#panel-answer .deed")).to_contain_text("Recorded at")
    read = page.evaluate("() => window.read")
    assert read[0] == "Sending"
    assert [words.rpartition(" ")[0] for words in read[1:]] == ["Recorded at"]
    page.get_by_label("Hands for 30%").fill("9")
    expect(page.locator("#panel-answer .deed")).to_have_text("Changed, not sent yet")
    desk.do("close_poll", poll=poll)
    expect(page.locator("#panel-answer .deed")).to_contain_text("Closed before the change was sent")
    expect(page.get_by_label("Hands for 30%")).to_have_value("10")


def test_a_press_for_all_asks_before_it_takes_out_counted_hands_and_can_be_undone(
    visit, running, desk, party, polls
):
    poll = next(polls)
    desk.headcount(party["party"], 12)
    page = facilitator(visit, running, party)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    enter(page, {"30%": 5, "40%": 4})
    desk.until_people(poll, [5, 4])
    page.get_by_role("button", name="Press for all").click()
    page.locator(".press", has_text="40%").click()
    asked = page.locator(".instead")
    expect(asked).to_contain_text("9 hands counted. A press of “40%” answers for 12 people")
    page.get_by_role("button", name="Keep the hands").click()
    expect(asked).to_be_hidden()
    page.locator(".press", has_text="40%").click()
    page.get_by_role("button", name="Press for 12 people").click()
    desk.until_people(poll, [0, 12])
    page.get_by_role("button", name="Put 9 hands back").click()
    desk.until_people(poll, [5, 4])
    expect(page.get_by_label("Hands for 30%")).to_have_value("5")
    expect(page.locator("#panel-answer .deed")).to_contain_text("Recorded at")
