"""Handing a room to another phone: by a code or its QR, seen by both, and taken back."""

import re

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

WIDTHS = [360, 820, 1920]


def hosting(visit, running, party, width=360):
    page = visit.open(
        f"{running.url}/facilitate#{party['facilitator_code']}",
        size={"width": width, "height": 1080 if width > 1000 else 740},
    )
    expect(page.locator("#party")).to_have_text(party["name"])
    if width < 760:
        page.get_by_role("tab", name="Evening").click()
    return page


def code_shown(page, *, steps_down=False):
    page.get_by_text("Hand the room to another phone").click()
    if steps_down:
        page.get_by_label(re.compile("I step down")).check()
    page.get_by_role("button", name="Show a code").click()
    code = page.locator(".handover-code .invite-code")
    expect(code).to_have_text(re.compile(r"^\w{3} \w{3} \w{3}$"))
    return code.inner_text().replace(" ", "")


def test_another_phone_scans_the_code_and_both_see_who_has_the_room(visit, running, party):
    fay = hosting(visit, running, party)
    fay.get_by_label("Your name").fill("Fay")
    fay.get_by_role("button", name="Say who I am").click()
    rows = fay.locator(".handover-rows li")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("This phone")
    code = code_shown(fay)
    expect(fay.locator(".handover-code")).to_contain_text("for 5 more minutes")
    gus = visit.open(f"{running.url}/j/{code}", size={"width": 360, "height": 740})
    expect(gus.locator("#party")).to_have_text(party["name"])
    expect(fay.locator(".handover-code")).to_be_hidden()
    expect(fay.locator(".handover .said")).to_contain_text("You handed the room to Phone")
    expect(rows).to_have_count(2)
    gus.get_by_role("tab", name="Evening").click()
    expect(gus.locator(".handover-rows")).to_contain_text("Fay (phone")
    gus.reload()
    expect(gus.locator("#party")).to_have_text(party["name"])
    gus.get_by_role("tab", name="Evening").click()
    expect(gus.locator(".evening-hosts .evening-entered")).to_contain_text("handed the room to")


def test_a_code_is_used_once_and_a_stranger_is_taken_off(visit, running, party):
    visit.expected = ("404 (Not Found)",)
    fay = hosting(visit, running, party)
    code = code_shown(fay)
    stranger = visit.open(f"{running.url}/facilitate", size={"width": 360, "height": 740})
    stranger.get_by_label("Facilitator's code").fill(f"{code[:3]} {code[3:]}".lower())
    stranger.get_by_role("button", name="Go").click()
    expect(stranger.locator("#party")).to_have_text(party["name"])
    late = visit.open(f"{running.url}/j/{code}", size={"width": 360, "height": 740})
    expect(late.locator("#said")).to_contain_text("not right")
    off = fay.get_by_role("button", name="Take off")
    off.click()
    off.click()
    expect(stranger.locator("#gate-said")).to_contain_text("took this phone off")
    expect(fay.locator(".handover-rows li")).to_have_count(1)
    expect(fay.locator(".evening-hosts .evening-entered")).to_contain_text(
        "ask the desk for a new code"
    )
    stranger.reload()
    expect(stranger.locator("#gate")).to_be_visible()


def test_who_steps_down_has_the_room_no_more(visit, running, party):
    fay = hosting(visit, running, party)
    code = code_shown(fay, steps_down=True)
    gus = visit.open(f"{running.url}/j/{code}", size={"width": 360, "height": 740})
    expect(gus.locator("#party")).to_have_text(party["name"])
    expect(fay.locator("#gate-said")).to_contain_text("You handed the room to another phone")
    fay.reload()
    expect(fay.locator("#gate")).to_be_visible()


@pytest.mark.parametrize("width", WIDTHS)
def test_handing_over_is_accessible(visit, running, party, width):
    page = hosting(visit, running, party, width)
    code_shown(page)
    accessible.check(page)
    page.get_by_role("button", name="Not after all").click()
    expect(page.locator(".handover-code")).to_be_hidden()
