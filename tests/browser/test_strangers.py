"""A stranger scans the code on the wall by a slow network, and is in before fifteen seconds."""

import time

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process, pytest.mark.slow]

SLOW_3G = {
    "offline": False,
    "latency": 400,
    "downloadThroughput": 50_000,
    "uploadThroughput": 50_000,
}
"""400 ms, 400 kbit/s: as Chromium's own tools have it, in bytes a second."""


def test_a_stranger_is_in_and_asked_within_fifteen_seconds_of_the_code(
    visit, running, desk, party, polls
):
    desk.headcount(party["party"], 5)
    desk.ask(next(polls), "Red or blue?", ["Red", "Blue"])
    page = visit.device().new_page()
    cdp = page.context.new_cdp_session(page)
    cdp.send("Network.enable")
    cdp.send("Network.emulateNetworkConditions", SLOW_3G)
    began = time.monotonic()
    page.goto(f"{running.url}/j/{party['code']}", wait_until="commit")
    expect(page.locator("#party")).to_have_text(party["name"], timeout=15_000)
    expect(page.locator("#question")).to_have_text("Red or blue?", timeout=15_000)
    page.locator(".card", has_text="Red").click()
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in", timeout=15_000)
    assert time.monotonic() - began < 15
