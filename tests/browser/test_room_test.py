"""A room is tried before the guests come: what its facilitator, its screen and a phone show."""

import os
from functools import partial
from pathlib import Path

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

NO_STREAM = ("/hls/",)
TELEVISION = {"width": 1280, "height": 720}
check = partial(accessible.check, touched="button, summary, .card")


def seen(page, name):
    """A picture to be looked at, where somebody asks for it."""
    if folder := os.environ.get("PICTURES"):
        page.screenshot(path=str(Path(folder) / f"{name}.png"))


def test_a_room_is_tried_with_screen_phone_and_a_question_that_counts_nowhere(
    visit, running, desk, party, polls
):
    visit.expected = NO_STREAM
    runs = visit.open(f"{running.url}/facilitate#{party['facilitator_code']}")
    test = runs.locator("#room-test")
    test.locator("summary").click()
    expect(test).to_contain_text("No screen is connected.")
    screen = visit.open(f"{running.url}/screen#{party['screen_code']}", size=TELEVISION)
    expect(test).to_contain_text("1 screen of this room is connected.")
    phone = visit.open(f"{running.url}/j/{party['code']}")
    expect(test).to_contain_text("1 phone is in.")
    entries = [path for path in desk.views if path.startswith("poll/")]
    test.get_by_label("The television’s sleep").check()
    test.get_by_role("button", name="Ask the practice question").click()
    card = phone.get_by_role("region", name="Practice")
    expect(card).to_contain_text("PRACTICE, not a vote")
    check(phone)
    card.get_by_role("button", name="Too quiet").click()
    expect(card).to_contain_text("Your practice answer is in: Too quiet.")
    expect(test).to_contain_text("Yes, well: 0 · Too quiet: 1 · Too loud: 0")
    expect(screen.locator("#practice")).to_contain_text("PRACTICE, not a vote")
    expect(screen.locator("#practice")).to_contain_text("Too quiet: 1")
    expect(screen.locator("#practice")).to_have_css("color", "rgb(20, 24, 31)")
    check(runs)
    for page, name in ((runs, "test-runs"), (screen, "test-screen"), (phone, "test-phone")):
        seen(page, name)
    desk.catch_up()
    assert [path for path in desk.views if path.startswith("poll/")] == entries
    poll = next(polls)
    desk.ask(poll, "A real question?", ["Yes", "No"])
    expect(phone.locator(".card").first).to_be_visible()
    expect(card).to_be_hidden()
    desk.do("close_poll", poll=poll)
    test.get_by_role("button", name="End the practice question").click()
    expect(screen.locator("#practice")).to_be_hidden()
    runs.reload()
    test.locator("summary").click()
    expect(test.get_by_label("The television’s sleep")).to_be_checked()
