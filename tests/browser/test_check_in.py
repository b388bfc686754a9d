"""Checking people in by the phones that joined, and by a list of names that is never sent."""

import re

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

NAMES = ["Ida Quillfeather", "Jon Umberslade", "Kit Zorbington"]


def hosting(visit, running, party, width=390):
    page = visit.open(
        f"{running.url}/facilitate#{party['facilitator_code']}",
        size={"width": width, "height": 844},
    )
    expect(page.locator("#party")).to_have_text(party["name"])
    page.get_by_text("Check in by phones or by a list").click()
    return page


def test_phones_that_joined_are_checked_in_by_a_tap_and_then_followed(visit, running, desk, party):
    desk.headcount(party["party"], 0)
    visit.open(f"{running.url}/j/{party['code']}")
    page = hosting(visit, running, party)
    expect(page.get_by_text("1 phone has joined.")).to_be_visible()
    ways = page.locator(".checkin")
    ways.get_by_role("button", name="Check in 1").click()
    expect(page.locator("#panel-people .act .deed")).to_contain_text("Recorded at")
    expect(page.locator("#here")).to_contain_text("1 person")
    page.get_by_label("Follow by itself").check()
    without = ways.get_by_role("group", name="People without a phone")
    without.get_by_role("button", name="One more").click()
    expect(page.locator("#here")).to_contain_text("2 people")
    visit.open(f"{running.url}/j/{party['code']}")
    expect(page.locator("#here")).to_contain_text("3 people")
    page.reload()
    page.get_by_text("Check in by phones or by a list").click()
    expect(page.get_by_label("Follow by itself")).to_be_checked()
    page.get_by_role("button", name="One person less").click()
    page.get_by_role("button", name="Check in 2 people").click()
    expect(page.locator("#here")).to_contain_text("2 people")
    visit.open(f"{running.url}/j/{party['code']}")
    expect(page.locator("#here")).to_contain_text("4 people")


def test_names_are_ticked_on_the_device_and_only_their_number_is_sent(visit, running, desk, party):
    desk.headcount(party["party"], 0)
    page = hosting(visit, running, party)
    sent = []
    page.on("request", lambda request: sent.append(request.url + (request.post_data or "")))
    page.on(
        "websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(str(frame)))
    )
    page.reload()  # its socket is heard from the beginning
    expect(page.locator("#party")).to_have_text(party["name"])
    page.get_by_text("Check in by phones or by a list").click()
    page.get_by_role("textbox", name="Names, one a line", exact=True).fill("\n".join(NAMES))
    page.get_by_role("button", name="Put them on the list").click()
    for name in NAMES[:2]:
        page.get_by_label(name).check()
    expect(page.get_by_text("2 of 3 have come.")).to_be_visible()
    listed = page.locator(".checkin section").nth(1)
    listed.get_by_role("button", name="One more").click()
    listed.get_by_role("button", name="Check in 3").click()
    expect(page.locator("#here")).to_contain_text("3 people")
    page.reload()
    page.get_by_text("Check in by phones or by a list").click()
    expect(page.get_by_label(NAMES[0])).to_be_checked()
    expect(page.get_by_label(NAMES[2])).not_to_be_checked()
    assert any("set_headcount" in one for one in sent)
    assert not [one for one in sent for name in NAMES if name.split()[1] in one]
    assert not [
        path
        for path in running.folder.rglob("*")
        if path.is_file() and b"Quillfeather" in path.read_bytes()
    ]
    clear = page.get_by_role("button", name="Clear the list")
    clear.click()
    page.get_by_role("button", name="Press again to clear it").click()
    expect(page.get_by_label(NAMES[0])).to_have_count(0)
    page.reload()
    page.get_by_text("Check in by phones or by a list").click()
    expect(page.get_by_text("Type or paste the names")).to_be_visible()


def test_more_phones_than_the_room_holds_are_not_checked_in(visit, running, desk, party):
    page = hosting(visit, running, party)
    visit.open(f"{running.url}/j/{party['code']}")
    expect(page.get_by_text("1 phone has joined.")).to_be_visible()
    page.evaluate(
        """() => { const more = document.querySelectorAll(".checkin .step")[1];
                   for (let n = 0; n < 9000; n++) more.click(); }"""
    )
    expect(page.get_by_text(re.compile("more than the room holds"))).to_be_visible()
    expect(
        page.locator(".checkin section").first.get_by_role("button", name="Check in")
    ).to_have_count(0)


@pytest.mark.parametrize("width", [360, 820, 1920])
def test_the_ways_to_check_in_are_accessible(visit, running, party, width):
    visit.open(f"{running.url}/j/{party['code']}")
    page = hosting(visit, running, party, width)
    page.get_by_role("textbox", name="Names, one a line", exact=True).fill("\n".join(NAMES))
    page.get_by_role("button", name="Put them on the list").click()
    accessible.check(page)
