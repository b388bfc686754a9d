"""Captions from a captioner's page to a phone, a room's screen and who follows, in Chromium."""

import json
import re
import urllib.request
from functools import partial

import accessible
import pytest
from playwright.sync_api import expect

from conference.core.folder import ConferenceFolder
from conference.server.captions.captioners import Captioners

pytestmark = [pytest.mark.browser, pytest.mark.process]

check = partial(accessible.check, touched="button, input:not([type=checkbox]), textarea, select")
TALL = {"width": 1920, "height": 1080}


@pytest.fixture
def booth(running):
    """Makes a captioner: the code of this name and language."""
    who = Captioners(ConferenceFolder(running.folder).captions)
    return who.add


def signed_in(visit, running, code, **options):
    page = visit.open(f"{running.url}/captions", **options)
    page.get_by_label("Your code").fill(code)
    page.keyboard.press("Enter")
    expect(page.locator("#line")).to_be_focused()
    return page


def write(page, *lines):
    for line in lines:
        page.locator("#line").press_sequentially(line)
        page.keyboard.press("Enter")


def seen(page):
    return page.locator(".captions-lines p")


@pytest.mark.thorough
def test_a_line_is_read_on_phone_and_screen_by_who_turned_captions_on(
    visit, running, desk, party, polls, booth
):
    poll = next(polls)
    writer = signed_in(visit, running, booth("Ania", "en"))
    phone = visit.open(f"{running.url}/vote#{party['code']}", size=accessible.PHONE)
    expect(phone.locator("#party")).to_have_text(party["name"])
    expect(phone.locator(".captions")).to_be_hidden()  # nobody has written
    write(writer, "Good evening.")
    phone.get_by_role("button", name="Captions").click()
    desk.ask(poll, "Shall it be so?", ["Yes", "No"])
    expect(phone.locator("#question")).to_have_text("Shall it be so?")
    before = phone.get_by_text("Yes", exact=True).bounding_box()
    visit.expected = ("/hls/",)
    screen = visit.open(f"{running.url}/screen#{party['facilitator_code']}", size=TALL)
    screen.get_by_role("button", name="Captions").click()
    follow = visit.open(f"{running.url}/follow", size=accessible.PHONE)
    follow.get_by_role("button", name="Captions").click()
    write(writer, "There should be a wealth tax.", "Tell us what you think.")
    for page in (phone, screen, follow):
        expect(seen(page)).to_have_text(
            ["There should be a wealth tax.", "Tell us what you think."]
        )
    follow.get_by_label("Words, or a few in a row").fill("WEALTH tax")
    follow.keyboard.press("Enter")
    expect(follow.locator(".said-found q")).to_have_text(["There should be a wealth tax."])
    check(follow)
    assert phone.get_by_text("Yes", exact=True).bounding_box() == before  # nothing moved
    size = screen.evaluate(
        "parseFloat(getComputedStyle(document.querySelector('.captions-lines')).fontSize)"
    )
    assert size >= 54  # a twentieth of the height
    for page in (phone, screen):
        check(page)
    again = visit.open(f"{running.url}/captions")
    expect(again.locator("#code")).to_be_visible()  # another device
    phone.reload()
    expect(phone.get_by_role("button", name="Captions")).to_have_attribute("aria-pressed", "true")
    write(writer, "And so on.")
    expect(seen(phone).last).to_have_text("And so on.")
    phone.get_by_role("button", name="Captions").click()
    expect(seen(phone).first).to_be_hidden()
    phone.get_by_role("radio", name="Yes").click()
    phone.get_by_role("button", name=re.compile("^Send")).click()  # nothing covers it


def test_two_write_in_turn_mend_what_they_wrote_and_share_short_forms(visit, running, booth):
    ania = signed_in(visit, running, booth("Ania", "cy"))
    jan = signed_in(visit, running, booth("Jan", "cy"))
    expect(ania.locator("#turn")).to_contain_text("Your turn")
    expect(jan.locator("#turn")).to_have_text("It is the turn of Ania.")
    ania.locator("#words summary").click()
    ania.get_by_label("Short").fill("tc")
    ania.get_by_label("Long").fill("treth cyfoeth")
    ania.get_by_role("button", name="Keep").click()
    jan.locator("#words summary").click()
    expect(jan.get_by_label("What tc stands for")).to_have_value("treth cyfoeth")
    ania.locator("#line").press_sequentially("Tc, ")
    expect(ania.locator("#line")).to_have_value("Treth cyfoeth, ")
    expect(jan.locator("#others")).to_have_text("AniaTreth cyfoeth,")
    write(jan, "Dwi yma")
    expect(jan.locator("#turn")).to_have_text(re.compile("Ctrl"))
    jan.keyboard.press("Control+Enter")
    expect(ania.locator("#turn")).to_have_text("It is the turn of Jan.")
    expect(ania.locator("#sent li")).to_have_count(1)
    jan.keyboard.press("ArrowUp")
    jan.keyboard.type("!")
    jan.keyboard.press("Enter")
    expect(ania.locator("#sent li span")).to_have_text("Dwi yma!")
    expect(ania.locator("#preview p")).to_have_text("Dwi yma!")
    jan.get_by_role("button", name="Remove: Dwi yma!").click()
    expect(ania.locator("#sent li")).to_have_count(0)
    jan.locator("#script summary").click()
    jan.get_by_label("Prepared text").fill("Un\nDau\nTri")
    jan.locator("#line").click()
    for _ in range(2):
        jan.keyboard.press("PageDown")
    expect(ania.locator("#sent li span")).to_have_text(["Dau", "Un"])
    jan.get_by_role("button", name="Hand over to Ania").click()
    expect(ania.locator("#turn")).to_contain_text("Your turn")
    check(ania)
    ania.set_viewport_size(accessible.PHONE)
    check(ania)


def test_lines_written_without_a_link_come_once_and_in_order(visit, running, booth):
    code = booth("Leila", "ar")
    page = signed_in(visit, running, code)
    write(page, "one")
    expect(page.locator("#sent .is-waiting")).to_have_count(0)
    visit.expected = ("/api/captions/booth",)
    page.context.set_offline(True)
    write(page, "two", "three")
    expect(page.locator("#lost")).to_contain_text("2 lines wait on this device")
    page.context.set_offline(False)
    expect(page.locator("#lost")).to_be_hidden()
    expect(page.locator("#sent .is-waiting")).to_have_count(0)
    found = json.load(urllib.request.urlopen(f"{running.url}/captions/ar.json", timeout=10))
    assert [one["text"] for one in found["lines"]] == ["one", "two", "three"]
    Captioners(ConferenceFolder(running.folder).captions).remove("Leila")
    expect(page.get_by_role("alert").first).to_contain_text("not right")
    expect(page.locator("#booth")).to_be_hidden()
