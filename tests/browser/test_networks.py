"""Networks of the field: guest Wi-Fi, lost files, browsers with less."""

import itertools
import re
import time

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

TELEVISION = {"width": 1280, "height": 720}
PORTAL = "<!doctype html><title>Guest network</title><p>Please accept the terms to go online.</p>"
SIGN_IN = "No connection to the conference: sign in to the Wi-Fi first"

BEGUN = "() => document.documentElement.dataset.begun !== undefined"

ELSEWHERE = {
    "a page to sign in": {"status": 200, "content_type": "text/html", "body": PORTAL},
    "a way to another host": {"status": 302, "headers": {"Location": "http://portal.invalid/"}},
    "511": {"status": 511, "content_type": "text/html", "body": PORTAL},
    "a document of another shape": {"status": 200, "json": {"state": "login", "ok": True}},
    "a refusal of another shape": {"status": 403, "json": {"error": "captive"}},
    "no JSON, said to be": {"status": 200, "content_type": "application/json", "body": PORTAL},
}


class Lost:
    """The first requests for a file are lost, the others come through."""

    def __init__(self, page, pattern, *, times=1, status=None):
        self.left, self.asked = times, 0
        self.status = status
        page.route(re.compile(pattern), self._answer)

    def _answer(self, route):
        self.asked += 1
        if self.left <= 0:
            route.continue_()
            return
        self.left -= 1
        if self.status is None:
            route.abort()
        else:
            route.fulfill(status=self.status, content_type="text/html", body=PORTAL)


@pytest.mark.parametrize("answer", ELSEWHERE.values(), ids=ELSEWHERE.keys())
def test_a_code_stays_in_the_box_while_somebody_else_answers_and_is_tried_again(
    visit, running, party, answer
):
    visit.expected = ("/api/join",)
    page = visit.open(running.url)
    page.route("**/api/join", lambda route: route.fulfill(**answer))
    page.get_by_label("The code of your party").fill(party["code"])
    page.get_by_role("button", name="Join").click()
    expect(page.get_by_role("alert")).to_contain_text(SIGN_IN)
    expect(page.get_by_label("The code of your party")).to_have_value(party["code"])
    expect(page.get_by_role("button", name="Join")).to_be_enabled()
    page.unroute("**/api/join")
    page.wait_for_url("**/vote#*")
    expect(page.locator("#party")).to_have_text(party["name"])


def test_a_code_that_is_typed_meanwhile_is_the_one_that_is_asked_for(visit, running, party):
    visit.expected = ("/api/join",)
    page = visit.open(running.url)
    page.route("**/api/join", lambda route: route.abort())
    page.get_by_label("The code of your party").fill(party["screen_code"])
    page.get_by_role("button", name="Join").click()
    expect(page.get_by_role("alert")).to_contain_text(SIGN_IN)
    page.unroute("**/api/join")
    page.get_by_label("The code of your party").fill(party["code"])
    page.get_by_role("button", name="Join").click()
    page.wait_for_url("**/vote#*")


def test_the_gate_of_a_page_keeps_the_code_while_somebody_else_answers(visit, running, party):
    visit.expected = ("/api/join",)
    page = visit.open(f"{running.url}/facilitate")
    page.route("**/api/join", lambda route: route.fulfill(status=200, json={"role": "portal"}))
    page.get_by_label("Facilitator's code").fill(party["facilitator_code"])
    page.get_by_role("button", name="Go on").click()
    expect(page.locator("#gate-said")).to_contain_text(SIGN_IN)
    expect(page.get_by_label("Facilitator's code")).to_have_value(party["facilitator_code"])
    page.unroute("**/api/join")
    expect(page.locator("#party")).to_have_text(party["name"])


def test_somebody_elses_answers_are_no_names_and_no_proof(visit, running):
    visit.expected = ("/record/",)
    device = visit.device()
    device.route("**/record/**", lambda route: route.fulfill(status=200, json={"state": "login"}))
    names = visit.open(f"{running.url}/names", device=device)
    expect(names.locator("#said")).to_contain_text(SIGN_IN)
    receipt = visit.open(f"{running.url}/receipt#entry=3&leaf={'a' * 64}", device=device)
    expect(receipt.locator("#headline")).to_have_text("It could not be checked")
    expect(receipt.locator("#explained")).to_contain_text(SIGN_IN)
    device.unroute("**/record/**")
    expect(names.locator("#said")).not_to_contain_text(SIGN_IN)


def test_a_page_whose_socket_somebody_else_answers_says_to_sign_in(visit, running, party):
    visit.expected = ("/ws", "/health")
    device = visit.device()
    page = visit.open(f"{running.url}/vote#{party['code']}", device=device)
    expect(page.locator("#party")).to_have_text(party["name"])
    device.route("**/health", lambda route: route.fulfill(body=PORTAL, content_type="text/html"))
    page.add_init_script(
        "window.WebSocket = class { constructor() { setTimeout(() => this.onclose({code: 1006})); }"
        " close() {} }"
    )
    page.reload()
    expect(page.locator(".link-words")).to_contain_text(SIGN_IN)


@pytest.mark.thorough
def test_a_page_whose_network_lets_no_socket_through_says_so_and_goes_on(visit, running, party):
    visit.expected = ("/ws",)
    device = visit.device()
    device.add_init_script(
        "const Own = WebSocket; window.barred = true; window.WebSocket = function (url) {"
        " if (!window.barred) return new Own(url); this.close = () => {};"
        " setTimeout(() => this.onclose?.({code: 1006})); }; window.WebSocket.OPEN = Own.OPEN;"
    )
    device.add_init_script("Math.random = () => 0.2")  # pauses between tries are drawn by lot
    page = visit.open(f"{running.url}/vote#{party['code']}", device=device)
    words = page.locator(".link-words")
    expect(words).to_contain_text("this network lets no live connection", timeout=40_000)
    page.evaluate("window.barred = false")
    expect(page.locator("#party")).to_have_text(party["name"])
    expect(page.locator("#link")).to_be_hidden()


def test_a_device_is_left_although_the_conference_hears_of_it_later(visit, running, party):
    visit.expected = ("/api/session",)
    page = visit.open(f"{running.url}/vote#{party['code']}")
    expect(page.locator("#party")).to_have_text(party["name"])
    token = page.evaluate("JSON.parse(localStorage['conference.person'])[0].token")
    page.route("**/api/session", lambda route: route.fulfill(body=PORTAL))
    page.get_by_role("button", name="Leave this device").click()
    page.get_by_role("button", name="Press again").click()
    expect(page.locator("#leave")).to_contain_text("This device has forgotten.")
    expect(page.locator("#leave")).to_contain_text(SIGN_IN)
    page.unroute("**/api/session")
    expect(page.get_by_label("The code of your party")).to_be_visible()
    assert running.answer_to("person", token)["code"] == "wrong_code"


PAGES = (
    "/",
    "/facilitate",
    "/screen",
    "/watch",
    "/receipt",
    "/names",
    "/motions",
    "/drawn",
    "/member",
    "/ballot",
    "/door",
)


def files_of(visit, url):
    """The scripts and style sheets that a page asks for, but for what comes with a document."""
    page = visit.device().new_page()
    asked = {"script": set(), "stylesheet": set()}
    page.on(
        "request", lambda one: asked.get(one.resource_type, set()).add(one.url.partition("?")[0])
    )
    page.goto(url)
    page.wait_for_function(BEGUN)
    return sorted(one for one in asked["script"] | asked["stylesheet"] if "/reading-" not in one)


WHOLE = """() => [...document.querySelectorAll("link[rel=stylesheet]")].every((link) => {
  try { return link.sheet.cssRules.length > 0; } catch { return false; }
})"""


def opens(page, url):
    """The page gets going within 15 s, without a reload by hand."""
    began = time.monotonic()
    loads = []
    page.on("load", lambda _page: loads.append(time.monotonic()))
    page.goto(url)
    page.wait_for_function(BEGUN, timeout=15_000)
    assert time.monotonic() - began < 15
    assert len(loads) == 1


def test_a_phones_page_gets_going_whichever_of_its_files_is_lost_once(visit, running, party):
    """One after the other is broken off, not available, or a page to sign in."""
    url = f"{running.url}/vote#{party['code']}"
    files = files_of(visit, url)
    assert len(files) == 4, "script and style of the page, and of the choice of a language"
    device = visit.device()  # one phone: a room has a place for so many only
    for file, status in itertools.product(files, (None, 503, 200)):
        page = device.new_page()
        lost = Lost(page, re.escape(file.rpartition("/")[2]), status=status)
        opens(page, url)
        expect(page.locator("#party")).to_have_text(party["name"])
        if file.endswith(".css"):
            page.wait_for_function(WHOLE, timeout=15_000)
        until = time.monotonic() + 15  # the choice of a language comes after the page
        while lost.asked < 2 and time.monotonic() < until:
            page.wait_for_timeout(50)
        assert lost.asked >= 2, (file, status)
        page.close()


@pytest.mark.parametrize("path", PAGES)
def test_every_page_gets_going_when_a_module_is_lost_three_times(visit, running, path):
    page = visit.device().new_page()
    lost = Lost(page, r"/built/[a-z]+-\w+\.js", times=3)
    opens(page, f"{running.url}{path}")
    assert lost.asked == 4


@pytest.mark.parametrize("status", [None, 511, 200], ids=["aborted", "511", "a page to sign in"])
def test_a_style_sheet_that_is_lost_four_times_comes(visit, running, status):
    page = visit.device().new_page()
    lost = Lost(page, r"/built/index-\w+\.css", times=4, status=status)
    opens(page, running.url)
    expect(page.locator(".unstyled")).to_be_hidden()
    assert lost.asked == 5


def test_a_code_typed_while_modules_are_missing_stays(visit, running, party):
    page = visit.device().new_page()
    Lost(page, r"/built/join-\w+\.js", times=2, status=503)
    page.goto(running.url)
    page.get_by_label("The code of your party").fill(party["code"])
    page.wait_for_function(BEGUN)
    page.get_by_role("button", name="Join").click()
    page.wait_for_url("**/vote#*")


def test_a_page_whose_modules_never_come_says_so_and_asks_with_growing_pauses(visit, running):
    page = visit.device().new_page()
    page.clock.install()
    lost = Lost(page, r"/built/vote-\w+\.js", times=10**6)
    page.goto(f"{running.url}/vote")
    said = page.locator(".boot-words")
    for _ in range(40):
        page.clock.run_for(5_000)
        if said.count() and "could not be loaded" in said.inner_text():
            break
    expect(said).to_contain_text("This page could not be loaded")
    expect(said.get_by_role("button", name="Load again")).to_be_visible()
    page.clock.run_for(600_000)
    page.wait_for_timeout(1_000)
    assert 4 <= lost.asked <= 9


@pytest.mark.parametrize("path", ("/vote", *PAGES))
def test_a_page_that_comes_alone_says_so(visit, running, path):
    page = visit.device().new_page()
    page.route("**/assets/**", lambda route: route.abort())
    page.goto(f"{running.url}{path}")
    said = page.get_by_text("This page could not be loaded")
    expect(said).to_be_visible()
    page.unroute("**/assets/**")
    page.reload()
    page.wait_for_function(BEGUN)
    expect(said).to_be_hidden()


def test_the_picture_comes_although_its_library_is_lost_once(visit, running):
    page = visit.device(TELEVISION).new_page()
    lost = Lost(page, r"hls\.min\.mjs")
    page.goto(f"{running.url}/watch")
    with page.expect_request("**/hls/live.m3u8", timeout=15_000):
        expect(page.locator(".video-words")).to_contain_text("Connecting")
    assert lost.asked == 2


NATIVE = """
delete window.MediaSource; delete window.ManagedMediaSource;
HTMLMediaElement.prototype.canPlayType = () => "maybe";
HTMLMediaElement.prototype.play = () => Promise.resolve();
window.sources = [];
const src = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, "src");
Object.defineProperty(HTMLMediaElement.prototype, "src", {
  get() { return src.get.call(this); }, set(value) { window.sources.push(value); },
});
"""


PLAYING = """
window.time = 0; window.paused = false; window.plays = 0;
const media = HTMLMediaElement.prototype;
media.play = () => { window.plays += 1; return Promise.resolve(); };
Object.defineProperty(media, "currentTime", { get: () => window.time });
Object.defineProperty(media, "paused", { get: () => window.paused });
"""


@pytest.mark.parametrize("trouble", ["error", "stalled", "ended"])
def test_a_list_that_the_browser_plays_itself_is_set_again(visit, running, trouble):
    device = visit.device()
    device.add_init_script(NATIVE)
    page = visit.open(f"{running.url}/watch", device=device)
    page.wait_for_function("() => window.sources.length === 1")
    fire = "(name) => document.querySelector('video').dispatchEvent(new Event(name))"
    page.evaluate(fire, "playing")
    expect(page.locator(".video-words")).to_be_hidden()
    page.evaluate(fire, trouble)
    expect(page.locator(".video-words")).to_contain_text("Connecting")
    page.wait_for_function("() => window.sources.length === 2", timeout=8_000)


def test_a_list_whose_first_picture_never_comes_is_set_again(visit, running):
    device = visit.device()
    device.add_init_script(NATIVE + PLAYING)
    page = device.new_page()
    page.clock.install()
    page.goto(f"{running.url}/watch")
    page.wait_for_function("() => window.sources.length === 1")
    page.clock.run_for(18_000)
    assert page.evaluate("window.sources.length") == 1
    page.clock.run_for(8_000)
    page.wait_for_function("() => window.sources.length === 2")


def test_a_picture_that_was_paused_from_outside_goes_on_muted(visit, running):
    device = visit.device()
    device.add_init_script(NATIVE + PLAYING + "window.time = 5; window.paused = true;")
    page = visit.open(f"{running.url}/watch", device=device)
    page.wait_for_function("() => window.plays === 1")
    page.get_by_role("button", name="Turn the sound on").click()
    expect(page.get_by_role("button", name="Turn the sound off")).to_be_visible()
    page.evaluate("document.querySelector('video').dispatchEvent(new Event('pause'))")
    expect(page.get_by_role("button", name="Turn the sound on")).to_be_visible()
    page.wait_for_function("() => window.plays === 3")


def test_a_television_that_cannot_be_kept_awake_says_what_to_turn_off(visit, running, party):
    visit.expected = ("/hls/",)
    device = visit.device(TELEVISION)
    device.add_init_script("delete Navigator.prototype.wakeLock")
    page = visit.open(f"{running.url}/screen#{party['facilitator_code']}", device=device)
    expect(page.locator("#party")).to_have_text(party["name"])
    expect(page.locator("#awake")).to_be_visible()
    expect(page.locator("#awake")).to_contain_text("turn off its sleep")
    page.get_by_role("button", name="Done").click()
    expect(page.locator("#awake")).to_be_hidden()
    page.reload()
    expect(page.locator("#party")).to_have_text(party["name"])
    expect(page.locator("#awake")).to_be_hidden()
    facilitator = visit.open(f"{running.url}/facilitate#{party['facilitator_code']}", device=device)
    expect(facilitator.locator("#awake")).to_contain_text("turn off its sleep")


WAKE_LOCK = """
window.locks = 0;
Object.defineProperty(navigator, "wakeLock", { value: { request: async () => {
  window.locks += 1;
  return window.held = new EventTarget();
} } });
"""


def test_a_television_is_kept_awake_again_after_it_was_not_looked_at(visit, running, party):
    visit.expected = ("/hls/",)
    device = visit.device(TELEVISION)
    device.add_init_script(WAKE_LOCK)
    page = visit.open(f"{running.url}/screen#{party['facilitator_code']}", device=device)
    page.wait_for_function("() => window.locks === 1")
    expect(page.locator("#awake")).to_be_hidden()
    page.evaluate("window.held.dispatchEvent(new Event('release'))")
    page.wait_for_function("() => window.locks === 2")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    page.wait_for_function("() => window.locks === 3")


def test_a_qr_code_that_is_lost_is_asked_for_again(visit, running, party):
    visit.expected = ("/qr/", "/hls/")
    device = visit.device(TELEVISION)
    page = device.new_page()
    lost = Lost(page, r"/qr/", times=2, status=503)
    page.goto(f"{running.url}/screen#{party['facilitator_code']}")
    shown = "() => document.querySelector('#qr').naturalWidth > 0"
    page.wait_for_function(shown, timeout=15_000)
    assert lost.asked == 3


def test_a_part_of_a_page_that_is_lost_comes_all_the_same(visit, own):
    party = own.codes()[0]  # of a conference of its own: the others' pages must not have a result
    page = visit.device().new_page()
    lost = Lost(page, r"/built/phone-result-\w+\.js", times=2)
    page.goto(f"{own.url}/j/{party['code']}")
    expect(page.locator("#party")).to_have_text(party["name"])
    with own.desk() as desk:
        desk.headcount(party["party"], 4)
        desk.ask("rate", "30% or 40%?", ["30%", "40%"])
        desk.do("close_poll", poll="rate")
    expect(page.locator("#result .bar-label")).to_have_text(["30%", "40%"])
    assert lost.asked == 4  # three tries; before the last it is asked whether the server has it


@pytest.mark.thorough
def test_a_page_whose_parts_are_of_another_version_by_now_is_loaded_anew_once(
    visit, running, party
):
    page = visit.device().new_page()
    loads = []
    page.on("load", lambda _page: loads.append(page.url))
    gone = {"code": "no_such_file", "sentence": "This file is of another version."}
    page.route("**/built/phone-result-*", lambda route: route.fulfill(status=404, json=gone))
    page.goto(f"{running.url}/j/{party['code']}")
    page.wait_for_function("() => sessionStorage['conference.brought'] === '1'")
    expect(page.locator("#party")).to_have_text(party["name"])
    with page.expect_response("**/again/3/built/phone-result-*", timeout=40_000):
        pass
    assert len(loads) == 2


SOCKETS = """
const Own = WebSocket;
window.made = [];
window.WebSocket = class extends Own {
  constructor(address) { super(address); window.made.push(this); }
};
"""


def test_a_socket_is_open_before_the_script_has_come(visit, running, party):
    """Another one when the server has closed it, as nothing was said; the page goes on with it."""
    device = visit.device()
    device.add_init_script(SOCKETS)
    page = device.new_page()
    held = []

    def hold(route):
        held.append(route)

    page.route(re.compile(r"/built/vote-\w+\.js"), hold)
    page.goto(f"{running.url}/j/{party['code']}", wait_until="commit")
    page.wait_for_function("() => window.made.length === 1 && window.made[0].readyState === 1")
    page.evaluate("window.made[0].onclose({ code: 4408 })")
    page.wait_for_function("() => window.made.length === 2 && window.made[1].readyState === 1")
    held[0].continue_()
    expect(page.locator("#party")).to_have_text(party["name"])
    assert page.evaluate("window.made.length") == 2


def test_a_slow_network_is_given_the_time_that_it_needs(visit, running, party):
    """A script that takes longer than a try may is not asked for twice, where the page was slow."""
    page = visit.device().new_page()
    page.add_init_script(
        "const timing = { fetchStart: 0, responseEnd: 1000 };"
        "Object.defineProperty(performance, 'timing', { get: () => timing });"
    )
    asked = []

    def slow(route):
        asked.append(route)

    page.route(re.compile(r"/built/vote-\w+\.js"), slow)
    page.goto(f"{running.url}/j/{party['code']}", wait_until="commit")
    page.wait_for_timeout(9_000)
    assert len(asked) == 1
    asked[0].continue_()
    expect(page.locator("#party")).to_have_text(party["name"])
