"""The page of what was missed: chapters, highlights and results in place; what cannot be played."""

import json
from functools import partial

import accessible
import httpx
import pytest
from playwright.sync_api import expect

from conference.core.folder import ConferenceFolder

pytestmark = [pytest.mark.browser, pytest.mark.process]

PHONE = {"width": 390, "height": 740}

check = partial(accessible.check, touched=".missed-play, .quiet-link, summary")


def test_what_was_is_found_and_what_cannot_be_played_is_said(visit, running, desk, polls):
    visit.expected = ("/hls/",)  # nothing was kept of that time
    speech = desk.item("speech")
    desk.do("start_item", item=speech["id"])
    poll = next(polls)
    rents = f"Cap the rents ({poll})?"
    desk.ask(poll, rents, ["Yes", "No"], channels=["hands"])
    desk.do("close_poll", poll=poll)
    desk.publish(poll)
    highlight = {"act": "span", "begin": 1_780_000_000_000, "end": 1_780_000_060_000}
    answer = httpx.post(
        f"{running.url}/api/stream/marks",
        content=json.dumps({**highlight, "title": "The vow"}),
        headers={"Authorization": f"Bearer {ConferenceFolder(running.folder).keys().desk_token}"},
    )
    assert answer.status_code == 200
    page = visit.open(f"{running.url}/missed", size=PHONE)
    expect(page.get_by_role("heading", name="Missed it?")).to_be_visible()
    expect(page.locator(".missed-play", has_text=speech["title"])).to_be_disabled()
    expect(page.locator(".missed-in-place summary", has_text=rents)).to_be_visible()
    check(page)
    page.get_by_role("button", name="The vow").click()
    expect(page.locator("#player")).to_contain_text("The vow")
    expect(page.locator(".missed-wrong")).to_contain_text("cannot be played", timeout=30_000)
    expect(page.get_by_role("button", name="Try again")).to_be_visible()
