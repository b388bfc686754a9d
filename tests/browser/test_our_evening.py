"""The room's own evening: on the big screen on demand, as a page, on paper; at every size."""

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

NO_STREAM = ("404 (Not Found)",)
"""There is no picture in these tests."""

HD, SMALL_HD = {"width": 1920, "height": 1080}, {"width": 1280, "height": 720}


def answered(desk, poll, party):
    """A question that this room answered by hands; others by nobody."""
    desk.headcount(party["party"], 9)
    desk.do("prepare_poll", poll=poll, question="Shall we say 30% or 40%?", options=["30%", "40%"])
    desk.do("open_poll", poll=poll)


def hosting(visit, running, party, size=None):
    page = visit.open(
        f"{running.url}/facilitate#{party['facilitator_code']}",
        size=size or {"width": 390, "height": 844},
    )
    expect(page.locator("#party")).to_have_text(party["name"])
    return page


@pytest.mark.parametrize("size", [HD, SMALL_HD], ids=["1080", "720"])
def test_the_facilitator_shows_it_on_the_big_screen_and_it_gives_way_to_a_question(
    visit, running, desk, party, polls, size
):
    visit.expected = NO_STREAM
    poll = next(polls)
    answered(desk, poll, party)
    desk.do("close_poll", poll=poll)
    desk.do("publish_poll", poll=poll)
    screen = visit.open(f"{running.url}/screen#{party['facilitator_code']}", size=size)
    expect(screen.locator("#party")).to_have_text(party["name"])
    ours = screen.locator("#our-evening")
    expect(ours).to_be_hidden()
    page = hosting(visit, running, party)
    page.get_by_role("tab", name="Evening").click()
    page.get_by_role("button", name="Show it on the big screen").click()
    expect(ours).to_be_visible()
    expect(ours.get_by_role("heading", name=party["name"])).to_be_visible()
    expect(ours).to_contain_text("9 people were here")
    expect(ours).to_contain_text("Shall we say 30% or 40%?")
    expect(ours).to_contain_text("Our room did not answer this question.")
    box = ours.bounding_box()
    assert (box["width"], box["height"]) == (size["width"], size["height"])
    accessible.check(screen)
    other = next(polls)
    answered(desk, other, party)
    expect(ours).to_be_hidden()
    desk.do("close_poll", poll=other)
    expect(ours).to_be_visible()
    desk.headcount(party["party"], 10)
    expect(ours).to_contain_text("10 people were here")
    page.get_by_role("tab", name="Evening").click()  # the question brought its own part forward
    page.get_by_role("button", name="Take it off the big screen").click()
    expect(ours).to_be_hidden()


@pytest.mark.parametrize("width", [360, 820, 1920])
def test_the_page_stands_for_itself_prints_and_is_accessible(
    visit, running, desk, party, polls, width
):
    poll = next(polls)
    answered(desk, poll, party)
    desk.do("close_poll", poll=poll)
    desk.do("publish_poll", poll=poll)
    page = hosting(visit, running, party, {"width": width, "height": 900})
    page.goto(f"{running.url}/our-evening")
    expect(page.get_by_role("heading", level=1)).to_have_text(party["name"])
    expect(page.locator(".ours")).to_contain_text("What we answered")
    accessible.check(page)
    page.emulate_media(media="print")
    expect(page.get_by_role("button", name="Print")).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_a_stranger_is_told_where_to_open_it(visit, running):
    page = visit.open(f"{running.url}/our-evening")
    expect(page.locator("#said")).to_contain_text("on the phone that runs the room")
