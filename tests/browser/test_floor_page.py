"""The list of speakers, as a facilitator asks for the room and as the stage's monitor shows it."""

import secrets
from functools import partial

import accessible
import pytest
from playwright.sync_api import expect

from conference.core.folder import ConferenceFolder

pytestmark = [pytest.mark.browser, pytest.mark.process]

check = partial(accessible.check, touched="button, a, summary, input")
FULL = {"width": 1920, "height": 1080}
TITLE = "What a wage tax is for"


@pytest.fixture
def listed(desk):
    """The id of a list that is open, and is over after the test."""
    floor = secrets.token_hex(4)
    desk.do("open_floor", floor=floor, title=TITLE, rule="alternating", seconds=90)
    yield floor
    desk.do("end_floor", floor=floor)


@pytest.fixture
def room(visit, running, party, listed):
    """The facilitator's page."""
    page = visit.open(f"{running.url}/facilitate#{party['facilitator_code']}")
    expect(page.locator("#party")).to_have_text(party["name"])
    return page


def test_a_facilitator_asks_for_the_room_speaks_and_leaves_the_list(
    visit, running, room, desk, listed, party
):
    code = ConferenceFolder(running.folder).keys().display_code
    stage = visit.open(f"{running.url}/stage#code={code}", size=FULL)
    asks = room.get_by_role("button", name="Speak against")
    expect(room.locator("#floor")).to_contain_text(TITLE)
    expect(asks).to_be_disabled()
    room.get_by_label("What your room wants to say, in a sentence").fill("Buses stop at six.")
    check(room)
    answer, floor = room.locator(".panel.is-current").first, room.locator("#floor")
    below = answer.bounding_box()
    assert floor.bounding_box()["y"] >= below["y"] + below["height"] + 12, "the cards touch"
    asks.click()
    expect(room.locator(".floor-place")).to_contain_text("Your room has asked to speak, against.")
    desk.do("call_speaker", floor=listed, number=1)
    expect(room.locator(".floor-place")).to_have_text("You have the floor.")
    expect(stage.locator("#name")).to_have_text(f"{party['name']}, against")
    expect(stage.locator("#about")).to_have_text(TITLE)
    expect(stage.locator("#left")).to_contain_text("1:")
    desk.do("end_speech", floor=listed, number=1)
    expect(room.locator(".floor-place")).to_be_hidden()
    room.get_by_label("What your room wants to say, in a sentence").fill("And trains.")
    room.get_by_role("button", name="Ask a question").click()
    room.get_by_role("button", name="Withdraw: question").click()
    expect(room.get_by_role("button", name="Ask a question")).to_be_visible()
    desk.do("close_floor", floor=listed)
    expect(room.locator(".floor-place")).to_have_text("The list is closed.")


def test_without_a_list_there_is_nothing_to_see(visit, running, party):
    page = visit.open(f"{running.url}/facilitate#{party['facilitator_code']}")
    expect(page.locator("#party")).to_have_text(party["name"])
    expect(page.locator("#floor")).to_be_hidden()
