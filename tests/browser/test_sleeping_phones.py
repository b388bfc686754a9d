"""A page that slept for an hour: right within seconds after it wakes, and no ghost meanwhile."""

import re
import time

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process, pytest.mark.thorough]

HOUR = 3_600_000
GONE = 40
"""Seconds within which a page that says nothing is here no more: 30, and the way to the desk."""


class Phones:
    """How many phones of a party the desk sees."""

    def __init__(self, desk, party):
        self.desk, self.party, self.count = desk, party, 0

    def until(self, count):
        """Wait for so many; how many seconds that took."""
        began = time.monotonic()
        while self.count != count:
            self.desk.until(self._hears)
            assert time.monotonic() - began < 2 * GONE, f"{self.count} phones, not {count}"
        return time.monotonic() - began

    def _hears(self, message):
        if message["type"] != "presence":
            return message["type"] == "pong"
        for row in message["rows"]:
            if row[0] == self.party:
                self.count = row[2]
        return True


@pytest.mark.timeout(200)
def test_a_phone_asleep_for_an_hour_is_right_within_seconds_and_leaves_no_ghost(
    visit, running, desk, party, polls
):
    desk.headcount(party["party"], 5)
    phones = Phones(desk, party["party"])
    page = visit.device().new_page()
    page.clock.install()
    page.goto(f"{running.url}/vote#{party['code']}")
    first = next(polls)
    desk.ask(first, "Before the sleep?", ["30%", "40%"])
    page.locator(".card", has_text="40%").click()
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    phones.until(1)
    cdp = page.context.new_cdp_session(page)
    page.clock.pause_at(page.evaluate("Date.now()") + 500)
    cdp.send("Page.setWebLifecycleState", {"state": "frozen"})
    assert phones.until(0) < GONE
    desk.do("close_poll", poll=first)
    second = next(polls)
    desk.ask(second, "After the sleep?", ["Yes", "No"])
    cdp.send("Page.setWebLifecycleState", {"state": "active"})
    page.clock.fast_forward(HOUR)
    page.clock.resume()
    woke = time.monotonic()
    expect(page.locator("#question")).to_have_text("After the sleep?", timeout=10_000)
    expect(page.locator("#link")).to_be_hidden(timeout=10_000)
    assert time.monotonic() - woke < 10
    expect(page.locator("#headline")).to_have_text("Not sent yet")
    page.locator(".card", has_text="Yes").click()
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text(re.compile("Your vote is in"))
    desk.until_people(second, [1, 0])
    assert phones.until(1) < GONE
    desk.catch_up()
    assert phones.count == 1, "the page that slept and the one that woke are one phone"
