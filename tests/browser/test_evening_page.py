"""The facilitator's evening: the plan, the checklist that hosts share, hints; at every size."""

import re

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

SIZES = [
    {"width": 360, "height": 740},
    {"width": 820, "height": 1180},
    {"width": 1920, "height": 1080},
]


def evening(visit, running, party, size=SIZES[0]):
    page = visit.open(f"{running.url}/facilitate#{party['facilitator_code']}", size=size)
    expect(page.locator("#party")).to_have_text(party["name"])
    if size["width"] < 760:
        page.get_by_role("tab", name="Evening").click()
    return page


def test_the_plan_says_what_is_on_what_to_say_and_what_comes_when(visit, running, desk, party):
    speech = desk.item("speech")
    desk.do("start_item", item=speech["id"])
    page = evening(visit, running, party)
    now = page.get_by_role("region", name="Now")
    expect(now.get_by_role("heading", name=speech["title"])).to_be_visible()
    expect(now.locator(".evening-say p")).to_have_count(3)
    expect(page.get_by_role("region", name="Next")).to_contain_text("Next,")
    page.get_by_text("Later this evening").click()
    expect(page.locator(".evening-later li").first).to_be_visible()
    breakout = desk.item("breakout")
    desk.do("start_item", item=breakout["id"])
    expect(now).to_contain_text("Now we talk at our tables")


def test_two_hosts_share_the_checklist_and_know_who_did_what(visit, running, party):
    fay, gus = evening(visit, running, party), evening(visit, running, party)
    fay.get_by_label("Your name").fill("Fay")
    fay.get_by_role("button", name="Say who I am").click()
    expect(gus.locator(".evening-hosts")).to_contain_text("together with Fay")
    line = re.compile("The sound can be heard")
    fay.get_by_label(line).check()
    expect(gus.get_by_label(line)).to_be_checked()
    expect(gus.locator(".evening-check", has_text=line)).to_contain_text("Fay, ")
    expect(fay.locator(".evening-check", has_text=line)).to_contain_text("you, ")
    expect(gus.get_by_text("Before doors: 1 of")).to_be_visible()
    gus.get_by_label(line).uncheck()
    expect(fay.get_by_label(line)).not_to_be_checked()
    fay.get_by_role("tab", name="People").click()
    fay.get_by_role("button", name="One person more").click()
    fay.get_by_role("button", name=re.compile("Check in")).click()
    expect(gus.locator(".evening-hosts .evening-entered")).to_contain_text("Fay checked in")
    fay.reload()
    fay.get_by_role("tab", name="Evening").click()
    expect(fay.get_by_label("Your name")).to_have_value("Fay")


def test_a_tick_that_is_not_sent_yet_says_so_and_goes_out_by_itself(visit, running, party):
    page = evening(visit, running, party)
    line = re.compile("Water")
    running.freeze()
    page.get_by_label(line).check()
    row = page.locator(".evening-check", has_text=line)
    expect(row).to_contain_text("Sending")
    running.thaw()
    expect(row).to_contain_text("you, ")
    expect(page.get_by_label(line)).to_be_checked()
    page.get_by_label(line).uncheck()
    expect(row).not_to_contain_text("you, ")


def test_more_phones_than_people_is_a_hint(visit, running, desk, party):
    desk.headcount(party["party"], 0)
    page = evening(visit, running, party)
    visit.open(f"{running.url}/j/{party['code']}")
    expect(page.locator(".evening-hint")).to_contain_text(
        "1 phone joined, and nobody is checked in"
    )
    desk.headcount(party["party"], 3)
    expect(page.locator(".evening-hint")).to_have_count(0)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size["width"]))
def test_the_evening_is_accessible(visit, running, desk, party, size):
    desk.do("start_item", item=desk.item("vote")["id"])
    page = evening(visit, running, party, size)
    expect(page.get_by_role("region", name="Now").locator(".evening-say")).to_be_visible()
    page.get_by_text("Later this evening").click()
    accessible.check(page)


def test_a_call_about_a_topic_needs_no_words_and_is_answered(visit, running, desk, party):
    page = visit.open(f"{running.url}/facilitate#{party['facilitator_code']}")
    page.get_by_text("Call for help").click()
    page.get_by_label("What is wrong?").select_option(label="No sound")
    expect(page.get_by_text("Press the sound button on the big screen")).to_be_visible()
    page.get_by_role("button", name="Call the desk").click()
    expect(page.locator(".help-since")).to_contain_text("(No sound)")
    desk.do("answer_help", party=party["party"], text="Turn the television up.")
    expect(page.locator(".help-answer")).to_contain_text("Turn the television up.")
    accessible.check(page)
    desk.do("help_done", party=party["party"])
    expect(page.locator(".help-answer")).to_be_hidden()


def test_hosts_name_stewards_and_keep_notes_on_conduct(visit, running, party):
    fay, gus = evening(visit, running, party), evening(visit, running, party)
    fay.get_by_text("Conduct", exact=True).click()
    fay.get_by_label("Their names").fill("Ida\nJon")
    fay.get_by_role("button", name="Name them").click()
    gus.get_by_text("Conduct", exact=True).click()
    expect(gus.get_by_text("Ida and Jon may ask somebody to leave.")).to_be_visible()
    fay.get_by_label("A note about what happened").fill("A guest was filmed, it is deleted.")
    fay.get_by_role("button", name="Write it down").click()
    expect(gus.get_by_text("A guest was filmed, it is deleted.")).to_be_visible()
    expect(fay.get_by_label("A note about what happened")).to_have_value("")
    accessible.check(fay)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size["width"]))
def test_the_rules_of_conduct_are_for_everybody_to_read(visit, running, size):
    page = visit.open(f"{running.url}/conduct", size=size)
    expect(page.get_by_role("heading", level=1)).to_have_text("How we treat each other tonight")
    expect(page.locator("#since")).to_contain_text("In force since")
    expect(page.locator("li").first).to_be_visible()
    accessible.check(page)
