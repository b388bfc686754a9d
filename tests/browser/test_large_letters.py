"""A facilitator with large letters, on a small phone, and before there is a link."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process, pytest.mark.thorough]

SMALL = {"width": 360, "height": 740}
REACHED = """selector => [...document.querySelectorAll(selector)]
    .filter(each => each.checkVisibility())
    .filter(each => {
        each.scrollIntoView({block: "nearest"});
        const {left, top, width, height} = each.getBoundingClientRect();
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        return !(seen === each || each.contains(seen));
    }).map(each => each.outerHTML.slice(0, 80))"""
"""What lies under something else where it has just been scrolled into view."""
TOO_WIDE = """() => [...document.querySelectorAll("body *")]
    .filter(each => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1)
    .map(each => each.outerHTML.slice(0, 80))"""
LINES = """() => new Set([...document.querySelectorAll(".fac-tabs button")]
    .map(each => each.getBoundingClientRect().top)).size"""


def facilitator(visit, running, party, language="en"):
    url = f"{running.url}/facilitate?lang={language}#{party['facilitator_code']}"
    page = visit.open(url, size=SMALL)
    expect(page.locator("#party")).to_have_text(party["name"])
    return page


def test_nothing_covers_what_is_entered_with_letters_twice_as_large(
    visit, running, desk, party, polls
):
    desk.headcount(party["party"], 12)
    page = facilitator(visit, running, party)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    page.get_by_role("tab", name="People").click()
    page.get_by_role("button", name="One person more").click()
    assert page.evaluate(REACHED, ".big-number, .key, .step") == []
    desk.ask(next(polls), "30% or 40%?", ["30%", "40%"])
    page.get_by_role("tab", name="Answer").click()
    page.get_by_label("Hands for 30%").fill("3")
    assert page.evaluate(REACHED, "#panel-answer input, #panel-answer button") == []
    for name in ("People", "Answer", "Invite", "Tables", "Evening"):
        page.get_by_role("tab", name=name).click()
        if name == "Tables":  # its style comes after it
            expect(page.get_by_role("heading", name="Small groups")).to_be_visible()
            page.wait_for_function(
                "name => getComputedStyle(document.querySelector(name)).display === 'grid'",
                arg=".tables-buttons",
            )
        assert page.evaluate(TOO_WIDE) == [], name


def test_the_button_stays_in_view_with_letters_as_they_are(visit, running, desk, party):
    page = facilitator(visit, running, party)
    page.get_by_role("button", name="One person more").click()
    expect(page.get_by_role("button", name="Check in 1 person")).to_be_in_viewport(ratio=1)


def test_the_tabs_of_a_small_phone_stand_in_one_line(visit, running, desk, party, polls):
    desk.headcount(party["party"], 12)
    page = facilitator(visit, running, party)
    desk.ask(next(polls), "30% or 40%?", ["30%", "40%"])
    expect(page.locator("#answer-mark")).to_be_visible()
    assert page.evaluate(LINES) == 1
    assert page.evaluate("document.documentElement.scrollWidth") <= SMALL["width"]


def test_nothing_is_entered_before_it_is_known_what_stands(visit, running, party):
    visit.expected = ("WebSocket connection", "/ws")
    device = visit.device(SMALL)
    device.add_init_script(
        "window.WebSocket = class { constructor() {"
        " setTimeout(() => this.onclose?.({code: 1006})); } close() {} }"
    )
    page = visit.open(f"{running.url}/facilitate#{party['facilitator_code']}", device=device)
    expect(page.locator(".big-number")).to_have_text("–")
    expect(page.get_by_role("button", name="One person more")).to_be_disabled()
    expect(page.get_by_role("group", name="Keypad").get_by_role("button").first).to_be_disabled()
