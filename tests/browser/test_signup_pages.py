"""A room signs up on a phone, waits, gets the nod, and its host has the codes."""

from functools import partial

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

SIZES = [
    {"width": 360, "height": 740},
    {"width": 820, "height": 1180},
    {"width": 1920, "height": 1080},
]
check = partial(accessible.check, touched="button, .quiet-link, .field, .signup-ticks label, li a")


@pytest.fixture(scope="module", autouse=True)
def _opened(running):
    """Rooms may sign up."""
    with running.desk() as desk:
        desk.do("set_signing_up", admitting="nod")


@pytest.fixture(params=SIZES, ids=lambda size: str(size["width"]))
def size(request):
    return request.param


def fill_in(page, name="The Crown, back room"):
    """What a host writes."""
    page.get_by_label("Name of the room").fill(name)
    page.get_by_label("Area").select_option(index=3)
    page.get_by_label("Address").fill("4 High Street")
    page.get_by_label("How many people").fill("25")
    page.get_by_label("Hearing loop").check()
    page.get_by_label("Your name").fill("Fay Hill")
    page.get_by_label("Telephone").fill("07700 900123")


def signed_up(visit, running, desk, name, size=SIZES[0]):
    """The host's page of a room that has just signed up, and the number of the sign-up."""
    before = len(numbers(desk))
    page = visit.open(f"{running.url}/signup", size=size)
    fill_in(page, name)
    page.get_by_role("button", name="Sign up the room").click()
    expect(page.locator("#state")).to_have_text("Waiting for the desk’s nod")
    desk.hear_until(lambda: len(numbers(desk)) == before + 1)
    return page, max(numbers(desk))


def numbers(desk):
    return [view["number"] for path, view in desk.views.items() if path.startswith("signup/")]


def test_a_room_signs_up_gets_the_nod_and_its_page_changes_by_itself(visit, running, desk, size):
    page = visit.open(f"{running.url}/signup", size=size)
    expect(page.locator("#signup")).to_be_visible()
    check(page)
    before = len(numbers(desk))
    page.get_by_role("button", name="Sign up the room").click()
    expect(page.locator("#faults")).to_be_focused()
    expect(page.locator("#faults li")).to_have_count(6)
    check(page)
    page.locator("#faults a").first.click()
    expect(page.get_by_label("Name of the room")).to_be_focused()
    fill_in(page)
    page.get_by_role("button", name="Sign up the room").click()
    expect(page.locator("#state")).to_have_text("Waiting for the desk’s nod")
    check(page)
    desk.hear_until(lambda: len(numbers(desk)) == before + 1)
    number = max(numbers(desk))
    area = desk.views[f"signup/{number}"]["area"]
    desk.do("admit_room", signup=number, name="The Crown", area=area, capacity=40)
    expect(page.locator("#state")).to_have_text("Your room is in")
    expect(page.locator("#where")).to_contain_text("room for 40 people")
    expect(page.locator("#steps li")).to_have_count(6)
    check(page)
    people = page.locator("#people").inner_text()
    guest = visit.open(f"{running.url}/j/{people.replace(' ', '')}")
    expect(guest.locator("#party")).to_contain_text("The Crown")
    page.get_by_role("link", name="Open it on this device").click()
    expect(page.locator("#here")).to_be_visible()


def test_what_was_written_is_kept_until_it_is_sent(visit, running):
    device = visit.device(SIZES[0])
    page = visit.open(f"{running.url}/signup", device=device)
    fill_in(page)
    page.close()
    page = visit.open(f"{running.url}/signup", device=device)
    expect(page.get_by_label("Name of the room")).to_have_value("The Crown, back room")
    expect(page.get_by_label("Hearing loop")).to_be_checked()
    expect(page.get_by_label("How many people")).to_have_value("25")


def test_a_form_that_could_not_be_sent_is_sent_again_as_the_same_room(visit, running, desk):
    visit.expected = ("/api/signups", "ERR_FAILED", "ERR_INTERNET")
    page = visit.open(f"{running.url}/signup", size=SIZES[0])
    fill_in(page, "The Anchor")
    before = len(numbers(desk))
    lost = []

    def lose(route):
        lost.append(route.fetch())  # it arrives, and its answer does not
        route.abort()

    page.route("**/api/signups", lose, times=1)
    page.get_by_role("button", name="Sign up the room").click()
    expect(page.locator("#said")).to_contain_text("What you wrote is kept")
    assert lost[0].status == 200
    page.get_by_role("button", name="Sign up the room").click()
    expect(page.locator("#state")).to_have_text("Waiting for the desk’s nod")
    desk.hear_until(lambda: len(numbers(desk)) > before)
    assert len(numbers(desk)) == before + 1


def test_who_is_turned_down_reads_why(visit, running, desk):
    page, number = signed_up(visit, running, desk, "The Bell")
    desk.do("turn_room_down", signup=number, reason="This room has signed up before.")
    expect(page.locator("#next")).to_contain_text("“This room has signed up before.”")
    check(page)


def test_a_host_takes_the_sign_up_back_by_two_presses(visit, running, desk):
    page, _ = signed_up(visit, running, desk, "The Swan")
    page.get_by_role("button", name="Take the sign-up back").click()
    expect(page.locator("#state")).to_have_text("Waiting for the desk’s nod")
    page.get_by_role("button", name="Press again to take it back").click()
    expect(page.locator("#state")).to_have_text("You took this sign-up back")
    expect(page.locator("#withdraw")).to_be_hidden()


def test_the_private_link_opens_on_another_device_and_a_wrong_one_opens_nothing(
    visit, running, desk
):
    visit.expected = ("/api/signups/mine",)
    page, _ = signed_up(visit, running, desk, "The George")
    link = page.locator("#private").inner_text()
    other = visit.open(link)
    expect(other.locator("#room")).to_have_text("The George")
    wrong = visit.open(f"{running.url}/host#{'0' * 32}")
    expect(wrong.locator("#state")).to_have_text("This link opens no room")
    check(wrong)
    none = visit.open(f"{running.url}/host")
    expect(none.locator("#state")).to_have_text("No room was signed up on this device")


def test_while_rooms_cannot_sign_up_the_page_says_so(visit, running, desk):
    desk.do("set_signing_up", admitting="closed")
    try:
        page = visit.open(f"{running.url}/signup", size=SIZES[0])
        expect(page.locator("#said")).to_contain_text("Rooms cannot sign up now")
        expect(page.locator("#signup")).to_be_hidden()
        check(page)
    finally:
        desk.do("set_signing_up", admitting="nod")
