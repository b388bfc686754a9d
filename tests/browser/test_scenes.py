"""The scenes on the pages: taken, reported, black, joined late; a ballot is always answerable."""

import re
from functools import partial

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

check = partial(accessible.check, touched="button, a")

TELEVISION = {"width": 1920, "height": 1080}


@pytest.fixture
def screen(visit, running, party):
    """The big screen of a party; nothing streams here."""
    visit.expected = ("/hls/",)
    page = visit.open(f"{running.url}/screen#{party['facilitator_code']}", size=TELEVISION)
    expect(page.locator("#party")).to_have_text(party["name"])
    return page


@pytest.fixture
def phone(visit, running, party, desk):
    """A phone in the same room."""
    desk.headcount(party["party"], 12)
    page = visit.open(f"{running.url}/vote#{party['code']}")
    expect(page.locator("#party")).to_have_text(party["name"])
    return page


def test_opening_closing_and_publishing_change_nothing_on_the_screen(screen, desk, polls):
    poll = next(polls)
    desk.do("prepare_poll", poll=poll, question="Shall we?", options=["Yes", "No"])
    desk.do("open_poll", poll=poll, closes_in=None)
    desk.opened = poll
    expect(screen.locator("#stage")).to_have_attribute("data-kind", "video")
    desk.show("poll", ["rooms"], poll=poll)
    expect(screen.locator("#question")).to_have_text("Shall we?")
    expect(screen.locator("#status")).to_have_text("LIVE")
    boxes = "[...document.querySelectorAll('#ask *, #room *, #opening')].map((one) => one.tagName)"
    before = screen.evaluate(boxes)
    place = screen.locator(".bar").first.bounding_box()
    desk.do("close_poll", poll=poll)
    expect(screen.locator("#status")).to_have_text("CLOSED")
    desk.do("publish_poll", poll=poll)
    desk.show("message", ["phones"], title="A sign that the publishing was told")
    assert screen.locator(".bar").first.bounding_box() == place
    assert screen.evaluate(boxes) == before
    expect(screen.locator("#status")).to_have_text("CLOSED")
    expect(screen.locator("#note")).not_to_contain_text("answered")
    desk.show("result", ["rooms"], poll=poll)
    expect(screen.locator("#status")).to_have_text("RESULT")
    expect(screen.locator("#note")).to_have_text("Nobody answered.")


def test_every_scene_is_drawn_on_the_screen_and_reported(visit, screen, desk, polls):
    poll = next(polls)
    speech, breakout = desk.item("speech"), desk.item("breakout")
    desk.ask(poll, "Shall we?", ["Yes", "No"])
    desk.do("close_poll", poll=poll)
    desk.do("publish_poll", poll=poll)
    scenes = {
        "message": ({"title": "Lunch", "text": "Back at two."}, "#words-title", "Lunch"),
        "motion": ({"title": "Motion 4", "text": "We go on."}, "#words-text", "We go on."),
        "speaker": ({"item": speech["id"]}, "#third-name", speech["speaker"]),
        "breakout": ({"item": breakout["id"]}, "#breakout-title", breakout["title"]),
        "timer": ({"item": breakout["id"], "title": "A pause"}, "#breakout-title", "A pause"),
        "holding": ({"title": "The doors are open"}, "#hold-title", "The doors are open"),
        "poll": ({"poll": poll}, "#question", "Shall we?"),
        "result": ({"poll": poll}, "#status", "RESULT"),
        "map": ({"poll": poll}, "#regions-title", "Shall we?"),
    }
    for kind, (parts, place, words) in scenes.items():
        desk.show(kind, ["rooms"], **parts)
        expect(screen.locator(place)).to_have_text(words)
        expect(screen.locator(place)).to_be_visible()
        visit.reported(screen, desk, "rooms")
        check(screen)
    expect(screen.locator(".region-name").first).to_have_text(desk.views["region/0"]["name"])


def test_a_paused_timer_stands_still_on_the_screen_and_the_phone_and_is_resumed(
    visit, screen, phone, desk
):
    desk.do("start_timer", timer="tea", label="Tea", kind="free", seconds=600)
    desk.do("pause_timer", timer="tea")
    desk.show("timer", timer="tea")
    expect(screen.locator("#breakout-title")).to_have_text("Tea")
    expect(screen.locator("#breakout-words")).to_have_text("Paused")
    visit.reported(screen, desk, "rooms")
    shown = screen.locator("#breakout-time")
    expect(shown).to_have_text("10:00")
    expect(phone.locator("#calm-title")).to_have_text("Tea")
    expect(phone.locator("#calm-timer")).to_have_text("10:00 · Paused")
    desk.do("add_to_timer", timer="tea", seconds=60, times=0)
    expect(shown).to_have_text("11:00")
    desk.do("resume_timer", timer="tea")
    expect(screen.locator("#breakout-words")).to_have_text("left")
    expect(shown).to_have_text(re.compile("10:5"))
    desk.do("add_to_timer", timer="tea", seconds=-700, times=1)
    expect(shown).to_have_text("0:00")
    expect(screen.locator("#breakout-words")).to_contain_text("Time is up")
    for page in (screen, phone):
        assert not re.search(r"behind|\blate\b|over time|\+0:", page.inner_text("body"), re.I)
    desk.do("stop_timer", timer="tea")
    expect(screen.locator("#breakout-title")).to_have_text("")
    expect(shown).to_have_text("0:00")


def test_blackout_covers_all_and_lifting_it_brings_back_what_was_there(visit, screen, desk):
    desk.show("message", ["rooms"], title="Lunch")
    expect(screen.locator("#words-title")).to_have_text("Lunch")
    screen.evaluate("document.querySelector('video').muted = false")
    desk.black(True, ["rooms"])
    expect(screen.locator("#black")).to_be_visible()
    visit.reported(screen, desk, "rooms")
    assert screen.evaluate("document.querySelector('video').muted"), "black is silent"
    on_top = "document.elementFromPoint(innerWidth / 2, innerHeight / 2).id"
    assert screen.evaluate(on_top) == "black"
    assert screen.screenshot() == screen.screenshot(), "it is still"
    desk.show("message", ["rooms"], title="After lunch")
    expect(screen.locator("#words-title")).to_have_text("After lunch")
    expect(screen.locator("#black")).to_be_visible()
    desk.black(False, ["rooms"])
    expect(screen.locator("#black")).to_be_hidden()
    expect(screen.locator("#words-title")).to_be_visible()
    assert not screen.evaluate("document.querySelector('video').muted"), "the sound is as it was"


def test_who_joins_late_sees_what_is_on_air(visit, running, desk, party):
    visit.expected = ("/hls/",)
    desk.show("message", title="Fire drill", text="Please stay where you are.")
    desk.black(True, ["rooms"])
    screen = visit.open(f"{running.url}/screen#{party['screen_code']}", size=TELEVISION)
    expect(screen.locator("#black")).to_be_visible()
    phone = visit.open(f"{running.url}/vote#{party['code']}")
    expect(phone.locator("#calm-title")).to_have_text("Fire drill")
    watch = visit.open(f"{running.url}/watch", size=TELEVISION)
    expect(watch.locator("#black")).to_be_visible()
    desk.black(False, ["rooms"])
    for page, place in ((screen, "#words-title"), (watch, "#quiet-title")):
        expect(page.locator(place)).to_have_text("Fire drill")


def test_a_taken_scene_is_reported_by_the_screen_and_not_by_those_who_look_on(
    visit, running, screen, desk, party
):
    watch = visit.open(f"{running.url}/watch", size=TELEVISION)
    facilitator = visit.open(f"{running.url}/facilitate#{party['facilitator_code']}")
    desk.show("message", ["rooms"], title="Lunch")
    visit.reported(screen, desk, "rooms")
    expect(watch.locator("#quiet-title")).to_have_text("Lunch")
    expect(facilitator.locator("#on-screen")).to_have_text(
        "The big screen shows the message “Lunch”."
    )
    desk.black(True, ["rooms"])
    expect(facilitator.locator("#on-screen")).to_contain_text("black, on purpose")
    visit.reported(screen, desk, "rooms")
    screen.close()
    desk.hear_until(lambda: desk.screens.get("rooms", [1])[0] == 0)


@pytest.mark.thorough
def test_a_screen_that_comes_back_reports_again(visit, own):
    visit.expected = ("/hls/", "WebSocket connection", "net::ERR")
    row = own.codes()[0]
    page = visit.open(f"{own.url}/screen#{row['screen_code']}", size=TELEVISION)
    expect(page.locator("#party")).to_have_text(row["name"])
    own.kill()
    expect(page.locator("#link")).to_be_visible()
    expect(page.locator("#link")).to_have_text(re.compile(r"No link for 1\d seconds"))
    expect(page.locator("#stage")).to_have_attribute("data-kind", "video")
    own.start()
    with own.desk() as desk:
        desk.hear_until(lambda: desk.screens.get("rooms", [])[:2] == [1, 1])
    expect(page.locator("#link")).to_be_hidden()
    assert len(visit.painted[page]) == 2


def test_an_open_ballot_is_answerable_whatever_is_shown(visit, phone, desk, polls):
    poll = next(polls)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    phone.locator(".card", has_text="40%").click()
    place = phone.locator(".card").first.bounding_box()
    desk.show("message", ["phones"], title="Five more minutes", text="Then we close.")
    expect(phone.locator("#calm-title")).to_have_text("Five more minutes")
    visit.reported(phone, desk, "phones")
    assert phone.locator(".card").first.bounding_box() == place, "nothing moves under a finger"
    check(phone)
    desk.black(True)
    expect(phone.locator("#calm-title")).to_have_text("The hall is dark")
    visit.reported(phone, desk, "phones")
    assert phone.locator(".card").first.bounding_box() == place
    check(phone)
    phone.get_by_role("button", name="Send my vote").click()
    expect(phone.locator("#headline")).to_have_text("Your vote is in")
    desk.until_people(poll, [0, 1])
    desk.do("close_poll", poll=poll)
    expect(phone.locator("#ask")).to_be_hidden()
    expect(phone.locator("#detail")).to_contain_text("40%. Voting closed at")
    desk.black(False)
    expect(phone.locator("#calm-title")).to_have_text("Five more minutes")


def test_a_ballot_shows_when_a_poll_opens_while_another_scene_is_on(phone, desk, polls):
    poll = next(polls)
    desk.show("holding", ["phones"], title="Lunch until two")
    expect(phone.locator("#calm-title")).to_have_text("Lunch until two")
    desk.do("prepare_poll", poll=poll, question="Hungry?", options=["Yes", "No"])
    desk.do("open_poll", poll=poll, closes_in=None)
    desk.opened = poll
    expect(phone.locator("#question")).to_have_text("Hungry?")
    expect(phone.locator("#calm")).to_be_hidden()
    phone.locator(".card").first.click()
    phone.get_by_role("button", name="Send my vote").click()
    expect(phone.locator("#headline")).to_have_text("Your vote is in")


def test_the_scenes_of_phones(visit, phone, desk, polls):
    poll = next(polls)
    speech, breakout = desk.item("speech"), desk.item("breakout")
    desk.show("speaker", ["phones"], item=speech["id"])
    expect(phone.locator("#calm-speaker")).to_have_text(speech["speaker"])
    visit.reported(phone, desk, "phones")
    desk.show("breakout", ["phones"], item=breakout["id"])
    expect(phone.locator("#calm-timer")).to_have_text(re.compile(r"^\d+:\d\d$"))
    expect(phone.locator("#calm-rest")).to_contain_text("Put this phone away")
    visit.reported(phone, desk, "phones")
    desk.ask(poll, "Shall we?", ["Yes", "No"])
    desk.do("close_poll", poll=poll)
    expect(phone.locator("#status")).to_have_text("CLOSED")
    desk.publish(poll)
    expect(phone.locator("#status")).to_have_text("RESULT")
    visit.reported(phone, desk, "phones")
