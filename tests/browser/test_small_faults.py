"""Small things that evenings tripped over: the way back, a list without a find, no store."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

NO_STORE = (
    """Object.defineProperty(window, "localStorage", {get() { throw new Error("barred"); }})"""
)


def test_the_way_back_from_the_vote_leads_to_the_front_page(visit, running, party):
    page = visit.open(running.url)
    page.get_by_label("The code of your party").fill(party["code"])
    page.get_by_role("button", name="Join").click()
    expect(page.locator("#party")).to_have_text(party["name"])
    page.go_back()
    expect(page.get_by_label("The code of your party")).to_be_visible()
    expect(page.get_by_label("The code of your party")).to_have_value("")


def test_a_code_of_a_screen_that_is_scanned_does_not_come_back(visit, running, party):
    page = visit.open(running.url)
    page.goto(f"{running.url}/j/{party['facilitator_code']}")
    page.locator("#door-facilitate").click()
    expect(page.locator("#party")).to_have_text(party["name"])
    page.go_back()
    expect(page.get_by_label("The code of your party")).to_be_visible()


def test_a_search_that_finds_nobody_says_so(visit, running, desk, party, polls):
    poll = next(polls)
    desk.headcount(party["party"], 5)
    desk.ask(poll, "Who is for it?", ["Yes", "No"], named=True, channels=["phones"])
    page = visit.open(f"{running.url}/j/{party['code']}")
    page.locator(".card", has_text="Yes").click()
    page.get_by_label("Your name").fill("Fay Hill")
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    desk.do("close_poll", poll=poll)
    names = visit.open(f"{running.url}/names#poll={poll}")
    expect(names.locator("#rows tr")).to_have_count(1)
    names.locator("#sought").fill("Nobody at all")
    expect(names.locator("#said")).to_contain_text("Nobody is found by this.")
    receipt = visit.open(f"{running.url}/receipt", device=page.context)
    expect(receipt.locator("body")).to_contain_text("Vote on “Who is for it?”")


def test_a_browser_that_keeps_nothing_is_told_before_it_votes(visit, running, party):
    device = visit.device()
    device.add_init_script(NO_STORE)
    page = visit.open(f"{running.url}/vote#{party['code']}", device=device)
    expect(page.locator("#party")).to_have_text(party["name"])
    expect(page.locator("#keeps-nothing")).to_be_visible()
