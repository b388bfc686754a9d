"""Without a network, over a slow one, and by the accessibility tree alone."""

import time

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

OFFLINE = ("ERR_INTERNET_DISCONNECTED", "Failed to load resource", "WebSocket connection")
SHELL_IS_KEPT = """async () => {
    await navigator.serviceWorker.ready;
    const names = (await (await caches.open("shell-1")).keys()).map((one) => one.url);
    const has = (part) => names.some((name) => name.includes(part));
    return has("/vote") && has("/built/");
}"""
ALL_NAMES = """async () => {
    return (await (await caches.open("shell-1")).keys()).map((one) => one.url);
}"""
ALL_KEPT = """async () => {
    const cache = await caches.open("shell-1");
    const texts = [];
    for (const one of await cache.keys()) {
        texts.push(one.url, await (await cache.match(one)).text());
    }
    return texts.join(" ");
}"""


def test_the_page_opens_without_a_network_and_shows_no_question_of_before(
    visit, running, desk, party, polls
):
    visit.expected = OFFLINE
    poll = next(polls)
    desk.headcount(party["party"], 5)
    desk.ask(poll, "Sunflowers or oaks?", ["Sunflowers", "Oaks"])
    device = visit.device(service_workers="allow")
    page = visit.open(f"{running.url}/j/{party['code']}", device=device)
    expect(page.locator(".card").first).to_be_visible()
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")
    page.reload()  # from here on through the worker
    expect(page.locator(".card").first).to_be_visible()
    while not page.evaluate(SHELL_IS_KEPT):
        page.wait_for_timeout(50)
    kept = page.evaluate(ALL_KEPT)
    assert "Sunflowers" not in kept
    assert party["code"] not in kept
    device.set_offline(True)
    page.reload()
    expect(page.locator(".link-words")).to_contain_text("Connecting takes longer")
    expect(page.locator("#ask")).to_be_hidden()
    expect(page.locator("#state")).to_be_hidden()
    device.set_offline(False)
    expect(page.locator("#question")).to_have_text("Sunflowers or oaks?")
    page.locator(".card", has_text="Oaks").click()
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    desk.until_people(poll, [0, 1])


def test_a_vote_made_offline_survives_a_page_that_is_loaded_without_a_network(
    visit, running, desk, party, polls
):
    visit.expected = OFFLINE
    poll = next(polls)
    desk.headcount(party["party"], 5)
    desk.ask(poll, "Sunflowers or oaks?", ["Sunflowers", "Oaks"])
    device = visit.device(service_workers="allow")
    page = visit.open(f"{running.url}/j/{party['code']}", device=device)
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")
    page.reload()
    expect(page.locator(".card").first).to_be_visible()
    while not page.evaluate(SHELL_IS_KEPT):
        page.wait_for_timeout(50)
    device.set_offline(True)
    page.locator(".card", has_text="Oaks").click()
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Sending")
    page.reload()
    expect(page.locator("#kept")).to_contain_text("Your vote is kept on this phone")
    expect(page.locator("#ask")).to_be_hidden()
    device.set_offline(False)
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    expect(page.locator("#kept")).to_be_hidden()
    desk.until_people(poll, [0, 1])


def test_the_worker_answers_for_nothing_that_is_of_this_moment(visit, running, party):
    device = visit.device(service_workers="allow")
    page = visit.open(f"{running.url}/j/{party['code']}", device=device)
    expect(page.locator("#party")).to_have_text(party["name"])
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")
    page.reload()
    expect(page.locator("#party")).to_have_text(party["name"])
    for path in ("/health", "/api/address", "/record/names"):
        page.evaluate("path => fetch(path).then((answer) => answer.text())", path)
    kept = page.evaluate(
        "async () => (await (await caches.open('shell-1')).keys()).map((one) => one.url)"
    )
    assert kept
    assert not [one for one in kept if "/api/" in one or "/health" in one or "/record" in one]
    manifest = page.evaluate("() => fetch('/assets/manifest.json').then((answer) => answer.json())")
    assert manifest["start_url"] == "/"


def test_a_vote_goes_in_at_20_kbit_a_second_with_800_ms(visit, running, desk, party, polls):
    poll = next(polls)
    desk.headcount(party["party"], 5)
    page = visit.open(f"{running.url}/j/{party['code']}")
    expect(page.locator("#party")).to_have_text(party["name"])
    slow = page.context.new_cdp_session(page)
    slow.send("Network.enable")
    rate = 20_000 / 8
    limits = {
        "offline": False,
        "latency": 800,
        "downloadThroughput": rate,
        "uploadThroughput": rate,
    }
    slow.send("Network.emulateNetworkConditions", limits)
    asked = "() => fetch('/health', {cache: 'no-store'}).then((answer) => answer.text())"
    began = time.monotonic()
    page.evaluate(asked)
    assert time.monotonic() - began > 0.7, "the link is slow"
    desk.ask(poll, "Sunflowers or oaks?", ["Sunflowers", "Oaks"])
    page.locator(".card", has_text="Oaks").click()
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    desk.until_people(poll, [0, 1])


def test_a_whole_vote_by_keys_and_by_what_the_accessibility_tree_says(
    visit, running, desk, party, polls
):
    poll = next(polls)
    desk.headcount(party["party"], 5)
    page = visit.open(f"{running.url}/j/{party['code']}")
    expect(page.locator("#party")).to_have_text(party["name"])
    desk.ask(poll, "Sunflowers or oaks?", ["Sunflowers", "Oaks"])
    expect(page.locator(".card").first).to_be_visible()
    body = page.locator("body")
    tree = body.aria_snapshot()
    for part in (
        'main "Your vote"',
        'status: "The question: Sunflowers or oaks?"',
        'heading "Sunflowers or oaks?" [level=1]',
        'group "Sunflowers or oaks?"',
        'radio "Sunflowers"',
        'radio "Oaks"',
        "Not sent yet",
        'link "Not your party? Enter another code"',
    ):
        assert part in tree, (part, tree)
    page.get_by_role("radio", name="Sunflowers").focus()
    page.keyboard.press("ArrowDown")
    assert 'radio "Oaks" [checked]' in body.aria_snapshot()
    page.keyboard.press("Tab")
    while page.evaluate("() => document.activeElement.id") != "send":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    tree = body.aria_snapshot()
    assert "Your vote is in" in tree
    assert "Oaks. You can change it until voting closes." in tree
    assert 'button "Next person on this phone"' in tree
    desk.do("close_poll", poll=poll)
    desk.publish(poll)
    expect(page.locator("#told")).to_contain_text("The result of")
    tree = body.aria_snapshot()
    assert 'region "What was answered"' in tree
    assert "Oaks" in tree
