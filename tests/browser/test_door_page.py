"""The stewards' page: badges in and out, and who gets no seat."""

import json

import accessible
import pytest
import seated_chamber as halls
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

TABLET = {"width": 1024, "height": 768}


@pytest.fixture(scope="module")
def chamber(running):
    """A chamber of 40 seats in the shared conference."""
    return halls.Chamber(running, 40)


@pytest.fixture(scope="module")
def seats():
    return iter(range(1, 41))


@pytest.fixture
def seat(seats):
    return next(seats)


@pytest.fixture(scope="module")
def password(chamber):
    return chamber.steward("Dora")


def sign_in(page, password):
    """Type the password of a login."""
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()


@pytest.fixture
def door(visit, chamber, password):
    """The page on a tablet, signed in."""
    page = visit.open(f"{chamber.url}/door", size=TABLET)
    sign_in(page, password)
    expect(page.locator("#login")).to_have_text("Signed in as Dora")
    return page


def scan(page, text):
    """What a scanner does: it types, and ends with Enter."""
    page.keyboard.type(text)
    page.keyboard.press("Enter")


def verdict(page):
    return page.locator("#headline")


def tone(page):
    return page.locator("#verdict").get_attribute("data-tone")


def test_a_wrong_password_is_said_and_the_right_one_lets_in(visit, chamber, password):
    page = visit.open(f"{chamber.url}/door")
    sign_in(page, "AAAAA-BBBBB-CCCCC")
    expect(page.get_by_role("alert")).to_contain_text("password is not right")
    accessible.check(page)
    sign_in(page, password)
    expect(page.locator("#gate")).to_be_hidden()
    accessible.check(page)
    page.reload()
    expect(page.locator("#login")).to_have_text("Signed in as Dora")


def test_a_login_of_another_post_is_told_so(visit, running, chamber):
    page = visit.open(f"{chamber.url}/door")
    other = chamber.steward("Pia", post="polls")
    sign_in(page, other)
    expect(page.get_by_role("alert")).to_contain_text("The post of this login is polls")


def test_a_badge_is_scanned_in_again_and_out(door, chamber, seat):
    scan(door, chamber.badge(seat))
    expect(verdict(door)).to_have_text(f"Seat {seat} IN")
    assert tone(door) == "in"
    expect(door.locator("#badge")).to_have_value("")
    expect(door.locator("#of")).to_have_text("in the hall now, of 40 seats")
    here = int(door.locator("#present").inner_text())
    scan(door, chamber.link(seat))
    expect(verdict(door)).to_have_text(f"Seat {seat} is IN already")
    assert tone(door) == "again"
    door.get_by_role("radio", name="Going OUT").check()
    expect(door.get_by_role("button", name="Check out")).to_be_visible()
    scan(door, chamber.badge(seat))
    expect(verdict(door)).to_have_text(f"Seat {seat} OUT")
    expect(door.locator("#present")).to_have_text(str(here - 1))
    scan(door, chamber.badge(seat))
    expect(verdict(door)).to_have_text(f"Seat {seat} is OUT already")
    expect(door.locator("#last b")).to_have_text(
        [
            f"Seat {seat} was OUT already",
            f"Seat {seat} OUT",
            f"Seat {seat} was IN already",
            f"Seat {seat} IN",
        ]
    )
    accessible.check(door)


def test_a_badge_that_was_not_drawn_is_refused_and_the_attempt_is_in_the_record(door, chamber):
    scan(door, "zebulon:" + "ab" * 16)
    expect(verdict(door)).to_have_text("NO SEAT")
    expect(door.locator("#words")).to_contain_text("This badge was not drawn and gets no seat.")
    assert tone(door) == "no"
    accessible.check(door)
    found = chamber.recorded("badge_checked")[-1]
    assert (found["accepted"], found["reason"]) == (False, "not_drawn")


def test_what_is_no_badge_is_said_and_nothing_is_asked(door):
    asked = []
    door.on("request", lambda request: asked.append(request.url))
    scan(door, "hello")
    expect(verdict(door)).to_have_text("Not a badge")
    assert not [url for url in asked if "/api/badges" in url]


def test_only_the_pseudonym_is_sent(door, chamber, seat):
    sent = []
    door.on("request", lambda request: sent.append((request.url, request.post_data or "")))
    scan(door, chamber.badge(seat))
    expect(verdict(door)).to_have_text(f"Seat {seat} IN")
    checks = [json.loads(body) for url, body in sent if url.endswith("/api/badges/check")]
    assert checks == [{"badge": chamber.members[seat - 1]}]
    person, code = chamber.people[seat - 1]
    assert not any(code in text or person in text for pair in sent for text in pair)


def test_a_check_waits_for_the_network_and_is_made_then(visit, door, chamber, seat):
    visit.expected = ("ERR_FAILED",)
    door.route("**/api/badges/check", lambda route: route.abort())
    scan(door, chamber.badge(seat))
    expect(door.locator("#words")).to_contain_text("It is tried again by itself.")
    assert tone(door) == "busy"
    door.unroute("**/api/badges/check")
    expect(verdict(door)).to_have_text(f"Seat {seat} IN")


def test_badges_that_come_faster_than_answers_are_all_checked(door, chamber, seats):
    four = [next(seats) for _ in range(4)]
    for one in four:
        scan(door, chamber.badge(one))
    expect(door.locator("#last b")).to_have_text([f"Seat {one} IN" for one in reversed(four)])


def test_a_member_at_the_seat_is_told_what_the_door_does(visit, door, chamber, seat):
    page = visit.open(chamber.link(seat))
    expect(page.locator("#presence")).to_contain_text("Signed in since")
    door.get_by_role("radio", name="Going OUT").check()
    scan(door, chamber.badge(seat))
    expect(page.locator("#presence")).to_have_text("Checked out")


def test_a_device_that_is_left_checks_no_more(door, chamber):
    door.get_by_role("button", name="Leave this device").click()
    door.get_by_role("button", name="Press again").click()
    expect(door.get_by_label("The code of your party")).to_be_visible()
    door.goto(f"{chamber.url}/door")
    expect(door.get_by_label("Password")).to_be_visible()
