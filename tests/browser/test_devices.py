"""Devices that sleep, that are in another time zone, that translate what they show."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect
from running_conference import RunningConference

pytestmark = [pytest.mark.browser, pytest.mark.process]

TELEVISION = {"width": 1280, "height": 720}

TRANSLATED = """() => {
  const wrap = () => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walk.nextNode()) found.push(walk.currentNode);
    for (const text of found) {
      const inside = text.parentElement?.closest("font, script, style, noscript");
      if (!text.nodeValue.trim() || inside) continue;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      const words = text.nodeValue;
      inner.textContent = /[A-Za-z]/.test(words) ? `«${words.trim()}»` : words;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  let soon = 0;
  wrap();
  const all = { childList: true, subtree: true, characterData: true };
  const later = () => { clearTimeout(soon); soon = setTimeout(wrap, 100); };
  new MutationObserver(later).observe(document.body, all);
  window.changesIn = (ms) => new Promise((done) => {
    let count = 0;
    const isOurs = ({ addedNodes }) => ![...addedNodes].some((node) => node.nodeName === "FONT");
    const seen = new MutationObserver((list) => (count += list.filter(isOurs).length));
    seen.observe(document.body, all);
    setTimeout(() => { seen.disconnect(); done(count); }, ms);
  });
}"""


@pytest.fixture
def phone(visit, running, party):
    """A phone that has joined the party."""
    page = visit.open(f"{running.url}/vote#{party['code']}")
    expect(page.locator("#party")).to_have_text(party["name"])
    return page


def test_a_translated_phone_stands_still_and_its_vote_goes_in(phone, desk, party, polls):
    poll = next(polls)
    desk.headcount(party["party"], 5)
    desk.ask(poll, "30% or 40%?", ["30% of it", "40% of it"])
    expect(phone.locator("#question")).to_have_text("30% or 40%?")
    phone.evaluate(TRANSLATED)
    phone.wait_for_timeout(500)  # the translation itself
    assert phone.evaluate("() => changesIn(5000)") < 5
    phone.locator(".card").nth(1).click()
    phone.locator("#send").click()
    expect(phone.locator("#state")).to_have_attribute("data-state", "in")
    desk.until_people(poll, [0, 1])
    expect(phone.locator("#headline")).to_have_text("«Your vote is in»")


def test_a_translated_page_of_a_facilitator_stands_still_and_checks_people_in(
    visit, running, desk, party, polls
):
    page = visit.open(f"{running.url}/facilitate#{party['facilitator_code']}")
    expect(page.locator("#party")).to_have_text(party["name"])
    desk.ask(next(polls), "30% or 40%?", ["30% of it", "40% of it"])
    expect(page.locator("#answer-mark")).to_be_visible()
    page.evaluate(TRANSLATED)
    page.wait_for_timeout(500)
    assert page.evaluate("() => changesIn(5000)") < 5
    page.locator("[aria-label='One person more']").click()
    page.locator("[aria-label='One person more']").click()
    page.locator("#panel-people .primary").click()
    expect(page.locator("#here")).to_contain_text("2 people")


@pytest.fixture(scope="module")
def in_london(tmp_path_factory):
    """A conference in London, whose first item is over: the next one is planned for later."""
    folder = tmp_path_factory.mktemp("london") / "c"
    conference = RunningConference(folder, parties=3, zone="Europe/London").start()
    with conference.desk() as desk:
        desk.do("start_item", item=desk.item("ceremony")["id"])
        desk.do("end_item")
    yield conference
    conference.stop()


HAS_ZONE = re.compile(r"\d\d:\d\d \(London time\)")


def test_times_are_londons_on_a_device_in_new_york(visit, in_london):
    visit.expected = ("/hls/",)
    party = in_london.codes()[0]
    device = visit.device(timezone_id="America/New_York")
    screen = visit.open(f"{in_london.url}/screen#{party['facilitator_code']}", device=device)
    expect(screen.locator("#next")).to_contain_text(HAS_ZONE)
    watch = visit.open(f"{in_london.url}/watch", device=device)
    expect(watch.locator("#next")).to_contain_text(HAS_ZONE)
    phone = visit.open(f"{in_london.url}/vote#{party['code']}", device=device)
    expect(phone.locator("#calm-next")).to_contain_text(HAS_ZONE)
    room = visit.open(f"{in_london.url}/facilitate#{party['facilitator_code']}", device=device)
    room.locator("[aria-label='One person more']").click()
    room.get_by_role("button", name="Check in 1 person").click()
    expect(room.locator("#panel-people .deed")).to_contain_text(HAS_ZONE)
    at_home = visit.open(f"{in_london.url}/watch", device=visit.device(timezone_id="Europe/London"))
    expect(at_home.locator("#next")).to_contain_text("Next, about")
    expect(at_home.locator("#next")).not_to_contain_text("time)")


@pytest.mark.thorough
def test_a_late_voter_reads_the_deadline_of_a_poll_that_ended_while_the_server_was_down(
    visit, tmp_path
):
    visit.expected = ("/ws", "WebSocket", "net::ERR")
    conference = RunningConference(tmp_path / "c", parties=3, zone="Pacific/Kiritimati").start()
    try:
        party = conference.codes()[0]
        with conference.desk() as desk:
            desk.headcount(party["party"], 3)
            phone = visit.open(f"{conference.url}/vote#{party['code']}")
            desk.ask("q", "30% or 40%?", ["30%", "40%"], closes_in=3_000)
            phone.locator(".card", has_text="40%").click()
            while desk.views["poll/q"]["closes_at"] is None:  # answering comes before telling
                desk.until(lambda _message: True)
            closes_at = desk.views["poll/q"]["closes_at"]
        conference.kill()
        phone.get_by_role("button", name="Send my vote").click()
        phone.wait_for_timeout(max(0, closes_at - phone.evaluate("Date.now()")) + 1_500)
        conference.start()
        expect(phone.locator("#state")).to_have_attribute("data-state", "late")
        with conference.desk() as desk:
            assert desk.views["poll/q"]["closed_at"] == closes_at
        at = phone.evaluate(
            "(at) => new Date(at).toLocaleTimeString('en-GB',"
            " {hour: '2-digit', minute: '2-digit', timeZone: 'Pacific/Kiritimati'})",
            closes_at,
        )
        expect(phone.locator("#headline")).to_have_text(
            re.compile(  # with seconds where both are of one minute
                rf"^Closed at {at}(:\d\d)? \(Kiritimati time\): your vote came at"
                r" \d\d:\d\d(:\d\d)? \(Kiritimati time\) and does not count$"
            )
        )
    finally:
        conference.stop()


def test_a_phone_that_wakes_keeps_its_vote_and_calls_nothing_old_live(
    visit, running, desk, party, polls
):
    sockets = []
    silent = False

    def behind(socket):
        """The wire, which goes dead without a word when a device sleeps."""
        sockets.append(socket)
        server = socket.connect_to_server()
        own = len(sockets)
        is_dead = lambda: silent and own == 1  # noqa: E731
        socket.on_message(lambda frame: None if is_dead() else server.send(frame))
        server.on_message(lambda frame: None if is_dead() else socket.send(frame))

    desk.headcount(party["party"], 5)
    device = visit.device()
    device.route_web_socket("**/ws", behind)
    page = device.new_page()
    page.clock.install()
    page.goto(f"{running.url}/vote#{party['code']}")
    poll = next(polls)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    page.locator(".card", has_text="40%").click()
    silent = True
    page.clock.fast_forward(600_000)
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    page.clock.run_for(100)
    expect(page.locator(".link-words")).to_contain_text("No news for 10 minutes")
    expect(page.locator("body")).to_have_class(re.compile("is-stale"))
    expect(page.locator("#detail")).to_have_text("40%")
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Sending")
    for _ in range(10):
        page.clock.run_for(1_000)
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    page.clock.run_for(1_000)
    expect(page.locator("#link")).to_be_hidden()
    assert len(sockets) == 2
    desk.until_people(poll, [0, 1])


def codes_typed():
    """What is typed, and the code that is meant; of the examples that Python is held to as well."""
    examples = json.loads((Path(__file__).parents[1] / "codes.json").read_text(encoding="utf-8"))
    return [(typed, code) for code, typed in examples["read"] if len(code) == 9]


def test_a_code_is_found_however_it_was_typed(visit, running):
    visit.expected = ("/api/join",)
    page = visit.open(running.url)
    page.route(
        "**/api/join",
        lambda route: route.fulfill(
            status=404, json={"code": "wrong_code", "sentence": route.request.post_data}
        ),
    )
    said = page.get_by_role("alert")
    for typed, code in codes_typed():
        page.get_by_label("The code of your party").fill(typed)
        page.get_by_role("button", name="Join").click()
        expect(said).to_have_text(re.compile(f"{code}|This code is not right"))
