"""A phone joins in seconds, sleeps for an hour and is back; a page that is closed is no ghost."""

import time

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process, pytest.mark.slow]


def test_from_the_code_to_the_question_in_fifteen_seconds(visit, running, desk, party, polls):
    desk.headcount(party["party"], 6)
    poll = next(polls)
    desk.ask(poll, "Cap the rents?", ["Yes", "No"])
    began = time.monotonic()
    page = visit.open(f"{running.url}/j/{party['code']}")
    page.get_by_text("Yes", exact=True).click()
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    assert time.monotonic() - began < 15


def test_a_page_that_was_frozen_comes_back_by_itself_with_what_is_asked_now(
    visit, running, desk, party, polls
):
    desk.headcount(party["party"], 6)
    page = visit.open(f"{running.url}/j/{party['code']}")
    expect(page.locator("#party")).to_contain_text(party["name"])
    chrome = page.context.new_cdp_session(page)
    chrome.send("Page.setWebLifecycleState", {"state": "frozen"})
    poll = next(polls)
    desk.ask(poll, f"While it slept ({poll})?", ["Yes", "No"])
    deadline = time.monotonic() + 40  # longer than the server waits for a sign of life
    while time.monotonic() < deadline:
        page.wait_for_timeout(1_000)
    chrome.send("Page.setWebLifecycleState", {"state": "active"})
    expect(page.locator("#question")).to_contain_text("While it slept", timeout=15_000)
    page.get_by_text("Yes", exact=True).click()
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")
