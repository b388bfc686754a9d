"""A phone for two, a phone at two parties, a television that its room fetches."""

import re
from functools import partial

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

NO_STREAM = ("/hls/",)
TELEVISION = {"width": 1920, "height": 1080}
check = partial(accessible.check, touched="button, a, .card")


def phone(visit, running, party, device=None):
    return visit.open(f"{running.url}/j/{party['code']}", device=device)


def kept(page):
    """All that the device keeps, as one text."""
    return page.evaluate("() => JSON.stringify(localStorage)")


KINDS = {
    "single": {},
    "approval": {"kind": "approval", "channels": ["phones"]},
    "ranking": {"kind": "ranking", "rule": "borda", "channels": ["phones"]},
    "points": {"kind": "points", "budget": 3, "channels": ["phones"]},
}


def answer(page, kind, option):
    """Choose an option by the kind of the poll, and send it."""
    if kind == "points":
        page.get_by_role("button", name=f"One point more for {option}").click()
    else:
        page.locator(".card", has_text=option).click()
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")


@pytest.mark.parametrize("kind", KINDS)
def test_the_next_person_votes_for_themselves_and_leaves_nothing_on_the_phone(
    visit, running, desk, party, polls, kind
):
    poll = next(polls)
    desk.headcount(party["party"], 3)
    desk.ask(poll, "Red or blue?", ["Red", "Blue", "Green"], **KINDS[kind])
    page = phone(visit, running, party)
    expect(page.locator(".card").first).to_be_visible()
    expect(page.locator("#next-person")).to_be_hidden()
    answer(page, kind, "Red")
    page.get_by_role("button", name="Next person on this phone").click()
    cover = page.get_by_role("dialog", name="Hand this phone on")
    expect(cover).to_be_visible()
    expect(page.locator(":text('Red'):visible")).to_have_count(0)
    check(page)
    page.reload()
    expect(cover).to_be_visible()
    page.get_by_role("button", name="I am the next person").click()
    expect(page.locator("#guest")).to_have_text("Guest 1 on this phone")
    expect(page.locator("#headline")).to_have_text("Not sent yet")
    answer(page, kind, "Blue")
    page.locator("#receipt summary").click()
    entry = page.locator("#receipt-entry").inner_text()
    leaf = page.locator("#receipt-leaf").inner_text().replace(" ", "")
    assert entry.isdigit()
    assert leaf in kept(page)
    check(page)
    desk.until(lambda m: m["type"] == "tick" and m["turnout"]["people"] == 2)
    page.get_by_role("button", name="Done: hand the phone on").click()
    expect(cover).to_be_visible()
    page.wait_for_function("() => !localStorage.getItem('conference.guest')")
    assert leaf not in kept(page)
    page.get_by_role("button", name="Nobody else").click()
    expect(page.locator("#guest")).to_be_hidden()
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    expect(page.locator("#detail")).to_contain_text("Red")
    page.get_by_role("button", name="Next person on this phone").click()
    page.get_by_role("button", name="I am the next person").click()
    expect(page.locator("#guest")).to_have_text("Guest 2 on this phone")
    answer(page, kind, "Green")
    page.get_by_role("button", name="Done: hand the phone on").click()
    page.get_by_role("button", name="I am the next person").click()
    expect(page.locator("#headline")).to_have_text("Not sent yet")
    if kind == "points":
        page.get_by_role("button", name="One point more for Red").click()
    else:
        page.locator(".card", has_text="Red").click()
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Your vote is not in")
    expect(page.locator("#detail")).to_contain_text("All 3 people checked in at your party")


def test_a_phone_that_answers_at_two_parties_is_told_so_and_can_always_leave(
    visit, running, desk, parties, polls
):
    poll, here, there = next(polls), next(parties), next(parties)
    for party in (here, there):
        desk.headcount(party["party"], 3)
    desk.ask(poll, "Red or blue?", ["Red", "Blue"])
    page = phone(visit, running, here)
    way_out = page.get_by_role("link", name="Not your party? Enter another code")
    expect(way_out).to_be_visible()
    expect(page.locator("#voted-elsewhere")).to_be_hidden()
    page.locator(".card", has_text="Red").click()
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    desk.do("close_poll", poll=poll)
    expect(way_out).to_be_visible()
    desk.publish(poll)
    expect(way_out).to_be_visible()
    again = next(polls)
    desk.ask(again, "Green or yellow?", ["Green", "Yellow"])
    page.locator(".card", has_text="Green").click()
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    way_out.click()
    page.get_by_label("The code of your party").fill(there["code"])
    page.get_by_role("button", name="Join").click()
    expect(page.locator("#party")).to_have_text(there["name"])
    expect(page.locator("#voted-elsewhere")).to_contain_text(
        f"This phone has answered this question at {here['name']}, and each person answers once"
    )
    expect(page.locator(".card input").first).to_be_disabled()
    expect(page.locator("#state")).to_be_hidden()
    page.reload()
    expect(page.locator("#voted-elsewhere")).to_be_visible()
    expect(page.locator(".card input").first).to_be_disabled()
    page.get_by_role("button", name="Next person on this phone").click()
    page.get_by_role("button", name="I am the next person").click()
    expect(page.locator("#voted-elsewhere")).to_be_hidden()
    page.locator(".card", has_text="Yellow").click()
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    desk.until(lambda m: m["type"] == "tick" and m["turnout"]["people"] == 2)
    page.get_by_role("button", name="Done: hand the phone on").click()
    page.get_by_role("button", name="Nobody else").click()
    desk.do("close_poll", poll=again)
    third = next(polls)
    desk.ask(third, "And now?", ["Green", "Yellow"])
    expect(page.locator("#voted-elsewhere")).to_be_hidden()
    page.locator(".card", has_text="Green").click()
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")


def test_a_television_shows_a_short_code_and_its_room_fetches_it(visit, running, party):
    visit.expected = (*NO_STREAM, "/api/pairing/party")
    screen = visit.open(f"{running.url}/screen", size=TELEVISION)
    shown = screen.locator("#pairing-code")
    expect(shown).to_have_text(re.compile("^[2-9A-Z]{5}$"))
    accessible.check(screen, touched="button, a")
    runs = visit.open(f"{running.url}/facilitate#{party['facilitator_code']}")
    runs.get_by_role("tab", name="Invite").click()
    field = runs.get_by_label("What the television shows")
    field.fill("AAAAA")
    runs.get_by_role("button", name="Show our room there").click()
    expect(runs.locator("#fetch-said")).to_contain_text("No television shows this code")
    field.fill(shown.inner_text().lower())
    runs.get_by_role("button", name="Show our room there").click()
    expect(runs.locator("#fetch-said")).to_contain_text("shows your room in a moment")
    expect(screen.locator("#party")).to_have_text(party["name"])
    assert party["facilitator_code"] not in kept(screen)
    accessible.check(runs, touched="button, a")
