"""The pages of the hall in a browser: the overlay of the stream, and the stage's monitor."""

import re
from functools import partial

import accessible
import pytest
from playwright.sync_api import expect

from conference.core.folder import ConferenceFolder

pytestmark = [pytest.mark.browser, pytest.mark.process]

FULL = {"width": 1920, "height": 1080}
check = partial(accessible.check, touched="button")


@pytest.fixture
def shown(visit, running):
    """Opens a page of the hall by the display's code."""
    code = ConferenceFolder(running.folder).keys().display_code
    return lambda name: visit.open(f"{running.url}/{name}#code={code}", size=FULL)


def parts(page):
    """What is seen of the overlay."""
    return page.locator(".over section:visible").evaluate_all("(all) => all.map((one) => one.id)")


def test_the_overlay_lies_on_nothing_and_shows_what_is_taken(visit, shown, desk, polls):
    poll = next(polls)
    speech, breakout = desk.item("speech"), desk.item("breakout")
    page = shown("overlay")
    desk.show("holding", ["overlay"])
    visit.reported(page, desk, "overlay")
    assert parts(page) == []
    nothing = "rgba(0, 0, 0, 0)"
    for element in ("document.documentElement", "document.body"):
        assert page.evaluate(f"getComputedStyle({element}).backgroundColor") == nothing
    desk.show("speaker", ["overlay"], item=speech["id"])
    expect(page.locator("#third-name")).to_have_text(speech["speaker"])
    visit.reported(page, desk, "overlay")
    assert parts(page) == ["third"]
    desk.show("breakout", ["overlay"], item=breakout["id"])
    expect(page.locator("#clock-time")).to_have_text(re.compile(r"^\+?\d+:\d\d$"))
    desk.show("message", ["overlay"], title="We are back at two")
    expect(page.locator("#strip-title")).to_have_text("We are back at two")
    assert parts(page) == ["strip"]
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    desk.show("poll", ["overlay"], poll=poll)
    expect(page.locator("#poll-status")).to_have_text("LIVE")
    check(page)
    desk.do("close_poll", poll=poll)
    expect(page.locator("#poll-status")).to_have_text("CLOSED")
    desk.do("publish_poll", poll=poll)
    desk.show("result", ["overlay"], poll=poll)
    expect(page.locator("#poll-note")).to_have_text("Nobody answered.")
    visit.reported(page, desk, "overlay")
    desk.black(True, ["overlay"])
    expect(page.locator("#black")).to_be_visible()
    visit.reported(page, desk, "overlay")
    desk.black(False, ["overlay"])
    expect(page.locator("#black")).to_be_hidden()
    desk.show("video", ["overlay"])
    visit.reported(page, desk, "overlay")
    assert parts(page) == []


def test_answers_that_rooms_may_not_see_yet_are_not_over_the_picture(shown, desk, polls):
    poll = next(polls)
    page = shown("overlay")
    desk.ask(poll, "Yes or no?", ["Yes", "No"], reveal_parties="manual", reveal_chamber="live")
    desk.show("poll", ["overlay"], poll=poll)
    expect(page.locator("#poll-status")).to_have_text("SECRET FOR NOW")
    expect(page.locator(".bar-share")).to_have_text(["", ""])


def test_the_code_does_not_stay_in_the_address_and_a_wrong_one_is_asked_for(
    visit, running, shown, desk
):
    page = shown("stage")
    expect(page.locator("#wall")).to_have_text(re.compile(r"^\d\d:\d\d:\d\d"))
    code = ConferenceFolder(running.folder).keys().display_code
    assert page.url == f"{running.url}/stage"
    page.reload()
    expect(page.locator("#wall")).to_have_text(re.compile(r"^\d\d:\d\d:\d\d"))
    wrong = visit.open(f"{running.url}/overlay#code=WRONGWRONG", size=FULL)
    expect(wrong.locator("#gate-said")).to_contain_text("code")
    wrong.get_by_label("The display's code").fill(code.lower())
    wrong.get_by_role("button", name="Go on").click()
    expect(wrong.locator("#gate")).to_be_hidden()
    check(page)


def test_the_stage_sees_the_time_left_the_hall_what_comes_and_words(visit, shown, desk):
    speech = desk.item("speech")
    page = shown("stage")
    desk.do("start_item", item=speech["id"])
    expect(page.locator("#name")).to_have_text(speech["speaker"])
    expect(page.locator("#about")).to_have_text(speech["title"])
    expect(page.locator("#left")).to_have_text(re.compile(r"^\d+:\d\d$"))
    expect(page.locator("#word")).to_have_text("left")
    expect(page.locator("#next")).to_contain_text("Next")
    desk.show("message", ["hall"], title="Welcome")
    expect(page.locator("#hall")).to_have_text("the message “Welcome”")
    desk.show("message", ["stage"], title="Please take two questions")
    expect(page.locator("#said")).to_have_text("Please take two questions")
    visit.reported(page, desk, "stage")
    check(page)
    desk.show("holding", ["stage"])
    expect(page.locator("#said")).to_be_hidden()
    desk.black(True, ["stage"])
    expect(page.locator("#black")).to_be_visible()
    visit.reported(page, desk, "stage")


def test_the_stage_shows_the_timer_of_a_speaker_in_place_of_the_item(visit, shown, desk):
    speech = desk.item("speech")
    page = shown("stage")
    desk.do("start_item", item=speech["id"])
    desk.do("start_timer", timer="ben", label="Ben Osei", kind="speaker", seconds=100)
    expect(page.locator("#name")).to_have_text("Ben Osei")
    expect(page.locator("#about")).to_have_text(speech["title"])
    expect(page.locator("#left")).to_have_text(re.compile(r"^1:[34]\d$"))
    expect(page.locator("#now")).to_have_attribute("data-tone", "calm")
    desk.do("pause_timer", timer="ben")
    expect(page.locator("#word")).to_have_text("Paused")
    desk.do("add_to_timer", timer="ben", seconds=-100, times=0)
    expect(page.locator("#left")).to_have_text(re.compile(r"^\+0:0\d$"))
    expect(page.locator("#now")).to_have_attribute("data-tone", "over")
    check(page)
    desk.do("stop_timer", timer="ben")
    expect(page.locator("#name")).to_have_text(speech["speaker"])


def test_a_link_that_is_lost_for_a_while_marks_a_corner_and_the_clock_goes_on(visit, own):
    visit.expected = ("WebSocket connection", "net::ERR")
    code = ConferenceFolder(own.folder).keys().display_code
    page = visit.open(f"{own.url}/stage#code={code}", size=FULL)
    expect(page.locator("#wall")).to_have_text(re.compile(r"^\d\d:\d\d:\d\d"))
    picture = "[...document.querySelectorAll('header, main, footer')].map((one) => one.className)"
    before, wall = page.evaluate(picture), page.locator("#wall").inner_text()
    own.kill()
    page.wait_for_timeout(5_000)  # a restart of the server is no public event
    expect(page.locator("#link")).to_be_hidden()
    expect(page.locator("#link")).to_have_text(re.compile(r"No link for 1\d seconds"))
    expect(page.locator("#link")).to_have_class(re.compile("is-mark"))
    assert page.evaluate(picture) == before
    assert page.locator("#wall").inner_text() != wall
