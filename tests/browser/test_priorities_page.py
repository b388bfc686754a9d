"""The page of priorities: written, ordered, sent, corrected, withdrawn; nothing is ever lost."""

from functools import partial

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

check = partial(accessible.check, touched="button, input, textarea, select, summary")
SIZES = [{"width": 360, "height": 740}, {"width": 820, "height": 1180}]
WALL = {"width": 1920, "height": 1080}


@pytest.fixture
def gathering(running):
    """Priorities are gathered while a test runs."""
    with running.desk() as desk:
        desk.do("set_gathering", opens_at=0, closes_at=None)
        yield desk
        desk.do("set_gathering", opens_at=0, closes_at=None)


def entered(page, code):
    page.get_by_label("The code of your room").fill(code)
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_label("Priority 1", exact=True)).to_be_visible()


@pytest.mark.parametrize("size", [*SIZES, WALL], ids=lambda size: str(size["width"]))
def test_a_room_writes_orders_sends_and_withdraws(visit, running, gathering, party, size):
    page = visit.open(f"{running.url}/priorities", size=size)
    check(page)
    entered(page, party["facilitator_code"])
    page.get_by_role("button", name="Send to the conference").wait_for()
    page.get_by_label("Priority 1", exact=True).fill("Buses")
    page.get_by_role("button", name="Add a priority").click()
    page.get_by_label("Priority 2", exact=True).fill("بيوت")
    page.get_by_role("button", name="Send to the conference").click()
    expect(page.get_by_role("alert").last).to_contain_text("how many people agreed")
    page.get_by_label("How many people agreed?").fill("23")
    up = page.get_by_role("button", name="Move priority 2 up")
    up.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Priority 1", exact=True)).to_have_value("بيوت")
    expect(page.get_by_role("button", name="Move priority 1 up")).to_be_focused()
    check(page)
    page.get_by_role("button", name="Send to the conference").click()
    expect(page.locator("#hall-title")).to_have_text("The conference has yours")
    expect(page.locator("#received")).to_contain_text("23 people agreed.")
    expect(page.locator("#stands li").first).to_contain_text("بيوت")
    receipt = page.get_by_role("link", name="Check the receipt").get_attribute("href")
    assert receipt.startswith("/receipt#entry=")
    page.get_by_role("button", name="Remove priority 2").click()
    page.get_by_role("button", name="Send the correction").click()
    expect(page.locator("#stands li")).to_have_count(1)
    page.get_by_role("button", name="Withdraw these").click()
    check(page)
    page.get_by_role("button", name="Yes, withdraw them").click()
    expect(page.locator("#hall-title")).to_have_text("You have withdrawn your priorities")
    check(page)


def test_nothing_half_written_is_lost_by_a_reload_or_a_dead_link(visit, own):
    code = own.codes()[0]["facilitator_code"]
    with own.desk() as desk:
        desk.do("set_gathering", opens_at=0, closes_at=None)
    page = visit.open(f"{own.url}/priorities")
    entered(page, code)
    page.get_by_label("Priority 1", exact=True).fill("Homes that people can pay")
    page.reload()
    expect(page.get_by_label("Priority 1", exact=True)).to_have_value("Homes that people can pay")
    page.get_by_label("How many people agreed?").fill("9")
    visit.expected = ("ERR_CONNECTION",)
    own.kill()
    page.get_by_role("button", name="Send to the conference").click()
    expect(page.locator("#standing")).to_contain_text("No connection just now")
    own.start()
    expect(page.locator("#hall-title")).to_have_text("The conference has yours", timeout=40_000)
    expect(page.locator("#stands li")).to_have_count(1)


def test_two_who_write_for_one_room_see_each_other_and_lose_nothing(
    visit, running, gathering, party
):
    visit.expected = ("409",)
    pages = [visit.open(f"{running.url}/priorities") for _ in range(2)]
    for page, title in zip(pages, ("Buses", "Homes"), strict=True):
        entered(page, party["facilitator_code"])
        page.get_by_label("Priority 1", exact=True).fill(title)
        page.get_by_label("How many people agreed?").fill("5")
    first, second = pages
    first.get_by_role("button", name="Send to the conference").click()
    expect(first.locator("#hall-title")).to_have_text("The conference has yours")
    second.get_by_role("button", name="Send to the conference").click()
    expect(second.locator("#standing")).to_contain_text("Somebody else has sent")
    expect(second.locator("#stands")).to_contain_text("Buses")
    expect(second.get_by_label("Priority 1", exact=True)).to_have_value("Homes")
    check(second)
    second.get_by_role("button", name="Send mine in place of theirs").click()
    expect(second.locator("#stands")).to_contain_text("Homes")


def test_what_is_closed_is_said_and_stands(visit, running, gathering, party):
    page = visit.open(f"{running.url}/priorities#{party['facilitator_code']}")
    page.get_by_label("Priority 1", exact=True).fill("Buses")
    page.get_by_label("How many people agreed?").fill("5")
    page.get_by_role("button", name="Send to the conference").click()
    expect(page.locator("#hall-title")).to_have_text("The conference has yours")
    assert party["facilitator_code"] not in page.url
    gathering.do("set_gathering", opens_at=0, closes_at=1)
    page.reload()
    expect(page.locator("#until")).to_contain_text("Gathering was closed")
    expect(page.get_by_role("button", name="Withdraw these")).to_be_hidden()
    expect(page.locator("#stands")).to_contain_text("Buses")
    wrong = visit.open(f"{running.url}/priorities")
    visit.expected = ("403",)
    wrong.get_by_label("The code of your room").fill("ABCD")
    wrong.get_by_role("button", name="Go on").click()
    expect(wrong.get_by_role("alert").first).to_contain_text("Use the code of your room")
