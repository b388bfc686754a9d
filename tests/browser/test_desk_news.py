"""What the desk writes to a room, and how its facilitator calls the desk, as they see it."""

import secrets
from functools import partial

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

check = partial(accessible.check, touched="button, a, summary, input")


@pytest.fixture
def room(visit, running, party):
    """The facilitator's page."""
    page = visit.open(f"{running.url}/facilitate#{party['facilitator_code']}")
    expect(page.locator("#party")).to_have_text(party["name"])
    return page


def test_a_facilitator_calls_for_help_and_the_desk_is_done_with_it(room, desk, party):
    room.get_by_text("Call for help").click()
    expect(room.get_by_role("button", name="Call the desk")).to_be_disabled()
    room.get_by_label("What is it about?").fill("The picture stands still.")
    room.get_by_role("button", name="Call the desk").click()
    expect(room.locator(".help-since")).to_contain_text("You called the desk at")
    check(room)
    room.reload()
    expect(room.locator(".help-since")).to_contain_text("You called the desk at")
    desk.do("help_done", party=party["party"])
    expect(room.locator(".help-since")).to_be_hidden()
    expect(room.get_by_role("button", name="Call the desk")).to_be_disabled()


def test_a_message_stands_on_page_and_screen_until_it_is_taken_back(
    visit, room, running, desk, party
):
    visit.expected = ("/hls/",)
    screen = visit.open(
        f"{running.url}/screen#{party['facilitator_code']}", size={"width": 1920, "height": 1080}
    )
    message, text = secrets.token_hex(4), "Please start your router anew."
    desk.do("send_message", message=message, text=text, minutes=5, parties=[party["party"]])
    expect(screen.locator("#news")).to_have_text(text)
    expect(room.locator("#news")).to_contain_text(text)
    check(room)
    room.get_by_role("button", name="We have read it").click()
    expect(room.locator("#news")).to_contain_text("Seen")
    desk.do("take_message_back", message=message)
    expect(screen.locator("#news")).to_be_hidden()
    expect(room.locator("#news")).to_be_hidden()
