"""The pages of a room in Arabic, in their states: what no person has written is in Arabic."""

import json
import secrets
from itertools import count

import pytest
from left_in_english import contents, left_in_english
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process, pytest.mark.thorough]

NO_STREAM = ("/hls/",)
PHASES = [
    {"kind": kind, "seconds": 600}
    for kind in ("settle", "read", "go_round", "talk", "agree", "write")
]
SURVEY = [
    {"kind": "scale", "text": "I felt heard"},
    {"kind": "choice", "text": "It was", "options": ["too short", "just right"]},
    {"kind": "words", "text": "What would have made it better?"},
]
NAMES = (f"left{n}" for n in count())
WAITED = {
    "signup": "#signup",
    "follow": ".follow-part",
    "priorities": "#desk",
    "print": ".sheet-script",
}
"""What stands on a page once it has heard from the server."""

TABS = ("people", "answer", "invite", "tables", "evening")


class Rooms:
    """A room's pages in Arabic, and what its people have written."""

    def __init__(self, visit, running, desk, party):
        self.visit, self.url, self.desk, self.party = visit, running.url, desk, party
        self.pages = {}
        self.left = {}

    def open(self, name, code):
        """A page of this room, in Arabic."""
        page = self.visit.open(f"{self.url}/{name}?lang=ar#{code}")
        expect(page.locator("#party")).to_have_text(self.party["name"])
        self.pages[name] = page
        return page

    def look(self, state):
        """Read the pages as they stand, whatever is folded there as well."""
        known = contents(self.desk, self.party)
        for name, page in self.pages.items():
            page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
            for tab in TABS if name == "facilitate" else ("",):
                if tab and page.locator(f"#tab-{tab}").is_visible():
                    page.locator(f"#tab-{tab}").click()
                for text in left_in_english(page, known):
                    self.left.setdefault(text, f"{name} {tab}, {state}")

    def told(self):
        """What was left, with where it was seen first."""
        return json.dumps(self.left, ensure_ascii=False, indent=1)


@pytest.fixture
def rooms(visit, running, desk, party):
    visit.expected = NO_STREAM
    room = Rooms(visit, running, desk, party)
    room.open("facilitate", party["facilitator_code"])
    room.open("screen", party["screen_code"])
    room.open("vote", party["code"])
    return room


def test_a_vote_leaves_nothing_in_english(rooms, desk, party, polls):
    facilitate, vote = rooms.pages["facilitate"], rooms.pages["vote"]
    rooms.look("nothing on")
    desk.do("start_item", item=desk.item("speech")["id"])
    rooms.look("a speech")
    desk.do("set_headcount", party=party["party"], headcount=12)
    poll = next(polls)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"], channels=["phones", "hands", "button"])
    expect(vote.locator("#question")).to_have_text("30% or 40%?")
    rooms.look("a question")
    vote.locator("#form label, #form button").first.click()
    vote.locator("#send").click()
    expect(vote.locator("#headline")).not_to_have_text("")
    expect(vote.locator("#next-person")).to_be_visible()
    facilitate.locator("#tab-answer").click()
    facilitate.locator("#panel-answer .hands-count").first.fill("3")
    rooms.look("hands that are entered")
    facilitate.locator("#tab-answer").click()
    facilitate.locator("#panel-answer .act .primary").click()
    expect(facilitate.locator("#panel-answer .deed")).to_have_attribute("data-state", "done")
    rooms.look("hands that are in")
    facilitate.locator("#tab-answer").click()
    facilitate.locator("#panel-answer [data-way=button]").click()
    facilitate.locator("#panel-answer .press").first.click()
    rooms.look("a press that takes hands out")
    desk.do("close_poll", poll=poll)
    desk.publish(poll)
    expect(vote.locator("#result")).to_be_visible()
    rooms.look("a result")
    assert rooms.left == {}, rooms.told()


def test_small_groups_leave_nothing_in_english(rooms, desk, party):
    vote = rooms.pages["vote"]
    desk.do("set_headcount", party=party["party"], headcount=12)
    name = next(NAMES)
    fields = {"title": "Rents", "question": "What would change?", "phases": PHASES, "per_table": 5}
    reach = {"parties": [party["party"]]}
    desk.do("prepare_breakout", breakout=name, reach=reach, mixed=True, **fields)
    desk.show("breakout", item=desk.item("breakout")["id"])
    desk.do("start_breakout", breakout=name)
    expect(vote.locator("#table")).to_be_visible()
    rooms.look("people sit down")
    vote.locator("#table-number").fill("3")
    for place in range(len(PHASES) - 1):
        desk.do("next_phase", breakout=name, place=place)
        rooms.look(f"phase {place + 2}")
    vote.locator(".round-start .primary").click()
    expect(vote.locator(".round-run")).to_be_visible()
    vote.locator("#notes-text").fill("Fair")
    rooms.look("a go-round that a phone leads")
    desk.do("recall_breakout", breakout=name)
    rooms.look("called back")
    desk.do("end_breakout", breakout=name)
    rooms.look("the end of it")
    rooms.left.pop("Fair", None)
    assert rooms.left == {}, rooms.told()


def test_a_survey_a_practice_and_a_message_leave_nothing_in_english(rooms, desk, party):
    facilitate, vote = rooms.pages["facilitate"], rooms.pages["vote"]
    rooms.look("nothing on")
    facilitate.locator("#room-test button").click()
    expect(vote.locator("#practice")).to_be_visible()
    rooms.look("a practice question")
    vote.locator("#practice button").first.click()
    rooms.look("an answer to it")
    message = {"message": secrets.token_hex(4), "text": "Doors open at seven.", "minutes": 10}
    desk.do("send_message", parties=[party["party"]], **message)
    expect(facilitate.locator("#news")).to_be_visible()
    name = next(NAMES)
    desk.do("prepare_survey", survey=name, title="How was it?", questions=SURVEY, item=None)
    desk.do("open_survey", survey=name)
    expect(vote.locator("#feel")).to_be_visible()
    rooms.look("a survey")
    desk.do("close_survey", survey=name)
    expect(vote.locator(".feel-told")).to_be_visible()
    rooms.look("a survey that is told")
    assert rooms.left == {}, rooms.told()


PAGES = ("signup", "follow", "priorities", "watch", "host", "print")
"""That of the rules of conduct has hardly anything but what somebody has written."""


@pytest.mark.parametrize("name", PAGES)
def test_pages_beside_a_room_leave_nothing_in_english(visit, running, desk, party, name):
    visit.expected = NO_STREAM
    desk.do("set_signing_up", admitting="nod")
    code = {"priorities": party["facilitator_code"], "print": party["facilitator_code"]}.get(name)
    page = visit.open(f"{running.url}/{name}?lang=ar" + (f"#{code}" if code else ""))
    expect(page.locator(".languages-list")).to_have_value("ar")
    if name in WAITED:
        expect(page.locator(WAITED[name]).first).to_be_visible()
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    left = left_in_english(page, contents(desk, party))
    assert left == [], left


def test_english_is_found(visit, running, party):
    page = visit.open(f"{running.url}/vote#{party['code']}")
    expect(page.locator("#party")).to_have_text(party["name"])
    assert "Your vote" in left_in_english(page, [party["name"]])
