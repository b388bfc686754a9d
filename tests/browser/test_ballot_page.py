"""Members of the register vote from home: code, vote, other devices, sittings, the close."""

import json
import urllib.request
from functools import partial

import accessible
import pytest
from playwright.sync_api import expect

from conference.core.folder import ConferenceFolder
from conference.core.votercodes import grouped, make_voter_codes, write_table
from conference.deliberation.voters.model import list_digest

pytestmark = [pytest.mark.browser, pytest.mark.process]

check = partial(accessible.check, touched="button, a, summary, .card, input:not(.card input)")


class Home:
    """Twelve people who may vote from home, each with a code."""

    def __init__(self, conference):
        self.url = conference.url
        self.folder = ConferenceFolder(conference.folder)
        self.codes = make_voter_codes(12)
        self.digest = list_digest(f"{n:064x}" for n in range(12))
        write_table(self.folder.voters, self.digest, self.codes)
        areas = [["Harbour", 7], ["Hills", 5]]
        self.post("/api/voters/list", areas=areas, digest=self.digest, day="2026-11-30")

    def post(self, path, **body):
        """Ask for something as the desk of this machine."""
        headers = {"Authorization": f"Bearer {self.folder.keys().desk_token}"}
        headers["Content-Type"] = "application/json"
        request = urllib.request.Request(f"{self.url}{path}", json.dumps(body).encode(), headers)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def link(self, number):
        """Where the QR code of a letter leads."""
        return f"{self.url}/ballot#{grouped(self.codes[number - 1])}"


@pytest.fixture(scope="module")
def home(running):
    return Home(running)


def asked(desk, poll, **more):
    """Members are asked."""
    desk.do(
        "prepare_poll", poll=poll, question="Adopt the rules?", options=["For", "Against"],
        channels=["phones"], electorate="members", **more,
    )  # fmt: skip
    desk.do("open_poll", poll=poll)


def state(page):
    return page.locator("#headline")


def test_a_code_is_typed_a_vote_sent_changed_and_kept_to_one(visit, home, desk, polls):
    poll = next(polls)
    page = visit.open(f"{home.url}/ballot")
    page.get_by_label("The code on your letter").fill("ABCD-EFGH")
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_role("alert")).to_contain_text("This code is not right")
    check(page)
    page.get_by_label("The code on your letter").fill(home.codes[0].lower())
    page.get_by_role("button", name="Go on").click()
    expect(page.locator("#seat")).to_have_text("Number 1 on the list")
    expect(page.locator("#area")).to_have_text("Harbour")
    expect(page.locator("#gate")).to_be_hidden()
    expect(page.locator("#calm-title")).to_have_text("Nothing is being asked now")
    asked(desk, poll)
    page.locator(".card", has_text="For").click()
    expect(state(page)).to_have_text("Not sent yet")
    check(page)
    page.get_by_role("button", name="Send my vote: For").click()
    expect(state(page)).to_have_text("Your vote is in")
    other = visit.open(home.link(1))
    expect(state(other)).to_have_text("You are on the roll")
    expect(other.locator("#send")).to_be_hidden()
    page.reload()
    expect(page.locator("#seat")).to_have_text("Number 1 on the list")
    page.locator(".card", has_text="Against").click()
    page.get_by_role("button", name="Change my vote: Against").click()
    expect(state(page)).to_have_text("Your vote is in")
    page.get_by_text("Receipt", exact=True).click()
    expect(page.locator("#receipt-choice")).to_have_text("Against")
    desk.do("close_poll", poll=poll)
    expect(page.locator("#detail")).to_contain_text("Voting closed")
    desk.do("publish_poll", poll=poll)
    expect(page.locator("#turnout")).to_contain_text("1")
    assert desk.views[f"poll/{poll}"]["tally"]["people"] == [0, 1]


def test_a_code_stands_in_no_address_that_is_asked_for_and_is_not_kept(visit, home):
    page = visit.device().new_page()
    addresses = []
    page.on("request", lambda request: addresses.append(request.url))
    page.goto(home.link(2))
    expect(page.locator("#seat")).to_have_text("Number 2 on the list")
    assert page.url == f"{home.url}/ballot"
    code = home.codes[1]
    shown = (code, grouped(code))
    assert not [url for url in addresses if any(one in url.partition("#")[0] for one in shown)]
    kept = page.evaluate("JSON.stringify(localStorage)")
    assert not any(one in kept for one in shown)


def test_between_sittings_nothing_is_sent_and_it_goes_on(visit, home, desk, polls):
    poll = next(polls)
    page = visit.open(home.link(3))
    asked(desk, poll)
    page.locator(".card", has_text="For").click()
    desk.do("adjourn_poll", poll=poll)
    expect(page.locator("#sitting")).to_contain_text("Voting is adjourned")
    expect(page.locator("#send")).to_be_hidden()
    check(page)
    desk.do("resume_poll", poll=poll)
    page.get_by_role("button", name="Send my vote: For").click()
    expect(state(page)).to_have_text("Your vote is in")
    desk.do("close_poll", poll=poll)


def test_who_is_of_another_area_is_told(visit, home, desk, polls):
    poll = next(polls)
    page = visit.open(home.link(4))
    asked(desk, poll, area="Hills")
    expect(state(page)).to_have_text("This vote is put to Hills alone")
    expect(page.locator("#send")).to_be_hidden()
    desk.do("close_poll", poll=poll)


def test_who_loses_the_connection_votes_when_it_is_back(visit, home, desk, polls):
    poll = next(polls)
    page = visit.open(home.link(5))
    asked(desk, poll)
    page.locator(".card", has_text="Against").click()
    page.context.set_offline(True)
    page.get_by_role("button", name="Send my vote: Against").click()
    expect(state(page)).to_have_text("Sending")
    page.context.set_offline(False)
    expect(state(page)).to_have_text("Your vote is in", timeout=20_000)
    desk.do("close_poll", poll=poll)
