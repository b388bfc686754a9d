"""A survey on a phone: answered, changed, kept over a reload, never over a vote, told."""

from functools import partial

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

check = partial(
    accessible.check, touched="input:not([type=radio]), textarea, button, label.feel-choice"
)
QUESTIONS = [
    {"kind": "scale", "text": "I felt heard"},
    {"kind": "choice", "text": "It was", "options": ["too short", "just right"]},
    {"kind": "words", "text": "What would have made it better?"},
]


def test_a_phone_answers_changes_and_reads_what_came_of_it(visit, running, desk, party, polls):
    name = f"survey-{party['party']}"
    desk.do("set_headcount", party=party["party"], headcount=12)
    desk.do("prepare_survey", survey=name, title="How was it?", questions=QUESTIONS, item=None)
    desk.do("open_survey", survey=name)
    pages = [visit.open(f"{running.url}/vote#{party['code']}") for _ in range(5)]
    for page in pages:
        page.get_by_text("Quite").click()
        page.get_by_text("just right").click()
        page.get_by_role("button", name="Send my answer").click()
        expect(page.locator(".feel-state")).to_contain_text("Your answer is in")
    page = pages[0]
    check(page)
    page.reload()
    expect(page.locator(".feel-state")).to_contain_text("Your answer is in")
    page.get_by_text("Very much").click()
    expect(page.locator(".feel-state")).to_have_text("Not sent yet.")
    page.get_by_role("button", name="Send the change").click()
    expect(page.locator(".feel-state")).to_contain_text("Your answer is in")
    poll = next(polls)
    desk.do("prepare_poll", poll=poll, question="30% or 40%?", options=["30%", "40%"])
    desk.do("open_poll", poll=poll)
    expect(page.locator("#question")).to_have_text("30% or 40%?")
    expect(page.locator("#feel")).to_be_hidden()
    desk.do("close_poll", poll=poll)
    expect(page.locator("#feel")).to_be_visible()
    desk.do("close_survey", survey=name)
    expect(page.locator(".feel-told")).to_contain_text("4.2 out of 5, from 5 answers.")
    expect(page.locator(".feel-told")).to_contain_text("just right: 5")
    check(page)


def test_a_phone_that_goes_on_in_another_room_is_asked_once(visit, running, desk, parties):
    first, second = next(parties), next(parties)
    for row in (first, second):
        desk.headcount(row["party"], 5)
    desk.do("prepare_survey", survey="moved", title="Asked once", questions=QUESTIONS)
    desk.do("open_survey", survey="moved")
    device = visit.device()
    page = visit.open(f"{running.url}/vote#{first['code']}", device=device)
    page.get_by_text("Quite").click()
    page.get_by_role("button", name="Send my answer").click()
    expect(page.locator(".feel-state")).to_contain_text("Your answer is in")
    page.close()
    page = visit.open(f"{running.url}/j/{second['code']}", device=device)
    expect(page.locator("#party")).to_have_text(second["name"])
    other = visit.open(f"{running.url}/vote#{second['code']}")
    expect(other.locator("#feel")).to_be_visible()
    expect(page.locator("link[href*=asked]")).to_have_count(1)  # what draws it has come
    expect(other.locator("#feel")).to_contain_text("Asked once")
    expect(page.locator("#feel")).not_to_contain_text("Asked once")
    desk.do("close_survey", survey="moved")
