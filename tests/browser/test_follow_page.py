"""The page that everybody follows: no code, no socket; what is on, asked, decided and planned."""

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
check = partial(accessible.check, touched="button, .quiet-link, summary")


PHONE, *LARGER = SIZES


@pytest.fixture(
    params=[PHONE, *(pytest.param(one, marks=pytest.mark.thorough) for one in LARGER)],
    ids=lambda size: str(size["width"]),
)
def size(request):
    return request.param


def part(page, title):
    return page.locator(".follow-part", has=page.get_by_role("heading", name=title, exact=True))


def follow(visit, running, size=SIZES[0]):
    page = visit.open(f"{running.url}/follow", size=size)
    expect(page.locator("#fresh")).to_contain_text("This page renews itself.")
    return page


def test_the_conference_is_followed_without_a_code_and_without_a_socket(
    visit, running, desk, party, polls, size
):
    speech = desk.item("speech")
    desk.do("start_item", item=speech["id"])
    desk.headcount(party["party"], 9)
    sockets = []
    page = visit.open("about:blank", size=size)
    page.on("websocket", lambda socket: sockets.append(socket.url))
    page.goto(f"{running.url}/follow")
    expect(part(page, "On now")).to_contain_text(speech["title"])
    check(page)
    first, second = next(polls), next(polls)
    rents = f"Cap the rents ({first})?"
    desk.ask(first, rents, ["Yes", "No"], channels=["hands"])
    expect(part(page, "Asked now")).to_contain_text(rents)
    check(page)
    desk.do("close_poll", poll=first)
    desk.publish(first)
    expect(part(page, "The last result")).to_contain_text(rents)
    expect(part(page, "Asked now")).to_be_hidden()
    desk.ask(second, "And bus fares?", ["Yes", "No"], channels=["hands"])
    desk.do("close_poll", poll=second)
    desk.publish(second)
    expect(part(page, "The last result")).to_contain_text("And bus fares?")
    earlier = part(page, "Earlier results").locator("details", has_text=rents)
    earlier.locator("summary").click()
    expect(earlier.locator(".bars li")).to_have_count(2)
    check(page)
    programme = page.get_by_role("heading", name="Programme of")
    expect(programme).to_be_visible()
    assert page.locator("[aria-current]").inner_text().find(speech["title"]) >= 0
    assert sockets == []


def test_a_page_that_nobody_looks_at_asks_nothing(visit, running):
    page = follow(visit, running)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate(
        """() => {
          Object.defineProperty(document, "hidden", { get: () => window.away, configurable: true });
          window.away = true;
        }"""
    )
    page.wait_for_timeout(7_000)  # the longest pause between two questions has passed
    assert [url for url in asked if "/words/" not in url] == []  # a language may still be coming
    with page.expect_request("**/follow/now.json"):
        page.evaluate("window.away = false; document.dispatchEvent(new Event('visibilitychange'))")


def test_the_picture_is_loaded_only_by_who_asks_for_it(visit, running):
    visit.expected = ("/hls/", "blob:")
    page = follow(visit, running)
    assert page.locator("live-video").count() == 0
    page.get_by_role("button", name="Show the live picture").click()
    expect(page.locator("live-video")).to_be_visible()


def test_statements_are_drawn_where_there_are_any(visit, running):
    """The seam: a document of another subject is drawn by a drawer of its own."""
    page = visit.device(SIZES[0]).new_page()
    board = {
        "view": "board", "id": "s", "place": 0, "title": "Rents", "question": "What do you say?",
        "statements": 12, "rooms": 5, "closes_at": None,
        "lines": [
            {"id": "1", "place": 0, "text": "Cap them.", "category": "", "agreed": True,
             "room": "The Crown", "rooms": 3, "against": 0, "starred": True},
        ],
    }  # fmt: skip

    def said(route):
        route.fulfill(json={"views": {"board/s": board}})

    page.route("**/follow/part/said-*", said)
    page.goto(f"{running.url}/follow")
    expect(part(page, "What do you say?")).to_contain_text("“Cap them.”")
    expect(part(page, "What do you say?")).to_contain_text("The Crown and 2 other rooms")
    expect(part(page, "What do you say?")).to_contain_text("12 statements of 5 rooms")
    check(page)


def test_priorities_and_earlier_questions_are_fetched_by_who_opens_them(visit, running):
    page, asked = visit.device(SIZES[0]).new_page(), []
    row = {
        "name": "قاعة الحي", "language": "ar", "people": 12,
        "priorities": [["إيجار يدفعه نصف أجر", "اثنان من كل ثلاثة."], ["Buses", ""]],
    }  # fmt: skip
    poll = {
        "view": "poll", "id": "old", "place": 0, "question": "Cap rents?", "kind": "single",
        "options": ["Yes", "No"], "channels": ["hands"], "state": "published", "closed_at": 1,
        "electorate": "parties", "live": True, "named": False, "needs": None, "tally": None,
    }  # fmt: skip
    files = {
        "priorities-aa": {
            "areas": [["a1", "North", "Leeds", 1, "bb"], ["b1", "South", "Hove", 2, "cc"]]
        },
        "area.a1-bb": {"rows": [row]},
        "archive-dd": {"views": {"poll/old": poll}},
    }

    def edition(route):
        found = route.fetch()
        shelves = {"priorities": ["aa", 3], "archive": ["dd", 1]}
        route.fulfill(response=found, json={**found.json(), "shelves": shelves})

    def file(route):
        name = route.request.url.rpartition("/")[2].removesuffix(".json")
        if name not in files:
            route.continue_()
            return
        asked.append(name)
        route.fulfill(json=files[name])

    page.route("**/follow/now.json", edition)
    page.route("**/follow/part/*", file)
    page.goto(f"{running.url}/follow")
    priorities = part(page, "Priorities of rooms and assemblies")
    summary = priorities.locator("summary").first
    expect(summary).to_have_text("3 assemblies have sent their priorities: read them")
    assert asked == []
    summary.click()
    expect(priorities.get_by_role("heading", name="North")).to_be_visible()
    priorities.get_by_text("Leeds: one assembly").click()
    lines = priorities.locator(".sent li")
    expect(lines).to_have_count(2)
    expect(lines.first).to_have_attribute("lang", "ar")
    expect(priorities).to_contain_text("12 people agreed.")
    assert asked == ["priorities-aa", "area.a1-bb"]
    check(page)
    earlier = part(page, "Earlier questions")
    earlier.locator("summary").first.click()
    expect(earlier).to_contain_text("Cap rents?")
    assert asked[2:] == ["archive-dd"]
    check(page)


def test_without_a_connection_the_page_says_how_old_it_is(visit, own):
    visit.expected = ("/follow/now.json", "ERR_")
    page = visit.open("about:blank")
    page.clock.install()
    page.goto(f"{own.url}/follow")
    page.clock.run_for(2_000)
    expect(page.locator("#fresh")).to_contain_text("renews itself")
    own.kill()
    page.clock.run_for(60_000)
    expect(page.locator("#fresh")).to_contain_text("No connection right now")
    expect(page.locator("#conference")).to_contain_text("Fair Shares")
