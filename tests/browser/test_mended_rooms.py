"""Rooms that are mended from the facilitator's page, as everybody there sees it."""

import re
from functools import partial

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

TELEVISION = {"width": 1366, "height": 768}
LABEL = re.compile(r"^This phone: [2-9A-HJKMNP-Z]{4}$")
check = partial(accessible.check, touched="button, a, summary, .mend-reason, select")


@pytest.fixture
def room(visit, running, party):
    """The facilitator's page."""
    page = visit.open(f"{running.url}/facilitate#{party['facilitator_code']}")
    expect(page.locator("#party")).to_have_text(party["name"])
    return page


@pytest.fixture
def phone(visit, running, party):
    """A phone that is in."""
    page = visit.open(f"{running.url}/vote#{party['code']}")
    expect(page.locator("#phone")).to_have_text(LABEL)
    return page


def mend(page, act, reason, go):
    """Open the section and the act, choose a reason, and press what does it."""
    if not page.locator("#mend").evaluate("(details) => details.open"):
        page.get_by_text("Mend this room").click()
    page.get_by_role("button", name=act).click()
    expect(page.get_by_role("button", name=go)).to_be_disabled()
    page.get_by_label(reason).check()
    page.get_by_role("button", name=go).click()


def vote(page, label):
    page.locator(".card", has_text=label).click()
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")


def test_phones_that_start_over_vote_again_and_once(room, phone, desk, party, polls):
    poll = next(polls)
    desk.headcount(party["party"], 5)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    room.get_by_text("Mend this room").click()
    expect(room.get_by_role("button", name="Start this room's phones over")).to_be_disabled()
    vote(phone, "30%")
    mend(room, "Start this room's phones over", "The room asked", "Start the phones over")
    expect(phone.locator("#headline")).to_have_text(
        "Your room starts this vote over: please vote again"
    )
    expect(phone.locator(".card input:checked")).to_have_count(0)
    expect(room.locator(".room-now")).to_contain_text("0 of 5 people")
    vote(phone, "40%")
    phone.reload()
    expect(phone.locator("#headline")).to_have_text("Your vote is in")
    desk.do("close_poll", poll=poll)
    assert desk.people(poll) == [0, 1]


def test_a_new_code_shows_the_phones_out_and_stands_on_the_screen(
    visit, room, phone, running, party
):
    visit.expected = ("/hls/",)
    screen = visit.open(
        f"{running.url}/screen#{party['facilitator_code']}", size={"width": 1920, "height": 1080}
    )
    expect(screen.locator("#code")).to_have_text(" ".join(re.findall("...", party["code"])))
    mend(room, "New code for this room", "The code got out", "Make a new code")
    expect(phone.locator("#gate-said")).to_contain_text("This code was changed.")
    expect(phone.get_by_label("The code of your party")).to_be_focused()
    check(phone)
    expect(screen.locator("#code")).not_to_have_text(" ".join(re.findall("...", party["code"])))
    code = screen.locator("#code").inner_text()
    expect(room.locator("#code")).to_have_text(code)
    phone.get_by_label("The code of your party").fill(code)
    phone.get_by_role("button", name="Go on").click()
    expect(phone.locator("#phone")).to_have_text(LABEL)


def test_a_phone_that_has_voted_stays_the_same_voter_by_the_new_code(
    visit, room, phone, running, desk, party, polls
):
    poll = next(polls)
    desk.headcount(party["party"], 5)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    vote(phone, "30%")
    mend(room, "New code for this room", "The code got out", "Make a new code")
    expect(phone.get_by_label("The code of your party")).to_be_focused()
    expect(room.locator("#code")).not_to_have_text(" ".join(re.findall("...", party["code"])))
    code = room.locator("#code").inner_text().replace(" ", "")
    phone.goto(f"{running.url}/j/{code}")
    expect(phone.locator("#phone")).to_have_text(LABEL)
    expect(phone.locator("#detail")).to_contain_text("that vote stays in")
    vote(phone, "40%")
    desk.do("close_poll", poll=poll)
    assert desk.people(poll) == [0, 1]


def test_one_phone_is_ended_by_its_letters_for_a_reason_in_own_words(
    visit, room, phone, running, party
):
    other = visit.open(f"{running.url}/vote#{party['code']}")
    expect(other.locator("#phone")).to_have_text(LABEL)
    label = other.locator("#phone b").inner_text()
    room.get_by_text("Mend this room").click()
    room.get_by_role("button", name="End a phone").click()
    room.get_by_label("The letters at the top of that phone").select_option(label)
    go = room.get_by_role("button", name="End this phone")
    form = room.locator(".mend-form:visible")
    form.get_by_role("radio", name="In my own words").check()
    expect(go).to_be_disabled()
    form.locator("input.field").fill("It lay on the table")
    check(room)
    go.click()
    expect(other.locator("#gate-said")).to_contain_text("This device was let go of.")
    expect(room.locator(".mend-said").last).to_contain_text("Recorded at")
    expect(phone.locator("#gate")).to_be_hidden()
    expect(room.locator(".mend-form").last).to_be_hidden()


def test_more_phones_than_people_are_told_in_words(visit, room, phone, desk, running, party):
    other = visit.open(f"{running.url}/vote#{party['code']}")
    expect(other.locator("#phone")).to_have_text(LABEL)
    desk.headcount(party["party"], 1)
    expect(room.locator("#panel-people")).to_contain_text("2 phones, 1 person")
    expect(room.locator("#here")).to_have_class(re.compile("is-over"))
    expect(room.locator("#mend summary")).to_contain_text("2 phones, 1 person")
    desk.headcount(party["party"], 2)
    expect(room.locator("#here")).not_to_have_class(re.compile("is-over"))


@pytest.mark.thorough
def test_a_full_room_says_so_and_lets_in_when_there_is_a_place(visit, desk, running, party):
    desk.headcount(party["party"], 1)
    token = "() => JSON.parse(localStorage['conference.person'])[0].token"
    phones = [visit.open(f"{running.url}/vote#{party['code']}") for _ in range(6)]
    for page in phones:
        expect(page.locator("#phone")).to_have_text(LABEL)
        page.evaluate(token)
    late = visit.open(f"{running.url}/vote#{party['code']}")
    expect(late.locator(".link-words")).to_contain_text("as many phones as places")
    expect(late.locator("#calm-title")).to_have_text("Your room has no place left")
    expect(late.locator("#calm-next")).to_be_hidden()
    desk.headcount(party["party"], 2)
    expect(late.locator("#phone")).to_have_text(LABEL)
    expect(late.locator("#link")).to_be_hidden()


def test_a_party_that_is_left_out_reads_why_everywhere(
    visit, room, phone, desk, running, party, polls
):
    visit.expected = ("/hls/",)
    poll = next(polls)
    screen = visit.open(f"{running.url}/screen#{party['facilitator_code']}", size=TELEVISION)
    watch = visit.open(f"{running.url}/watch", size=TELEVISION)
    desk.headcount(party["party"], 5)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    vote(phone, "30%")
    why = "Its code got out"
    desk.do("leave_out_party", poll=poll, party=party["party"], reason=why)
    for page in (phone, room):
        expect(page.locator("#left-out")).to_have_text(re.compile(f"does not count in .*: {why}"))
    expect(screen.locator(".room-out")).to_contain_text(why)
    words = f"1 party left out: {party['name']} ({why})."
    expect(watch.locator("#mended")).to_have_text(words)
    expect(screen.locator("#note")).to_contain_text(words)
    desk.do("close_poll", poll=poll)
    desk.publish(poll)
    expect(phone.locator("#mended")).to_have_text(words)
    assert desk.people(poll) == [0, 0]
