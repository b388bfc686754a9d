"""Engines of older phones and televisions: what the pages are made of, and without newer things."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import seated_chamber as halls
from playwright.sync_api import expect

from conference.server.pages.site import made

HERE = Path(__file__).parent
INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
WITH_BIGINT = ("receipt-", "drawn-")
"""Pages that check figures: engines without BigInt (iOS 13) say that they are too old for them."""


def newer(folder, scripts):
    """What in these scripts is newer than ECMAScript 2019, line by line."""
    paths = []
    for name, text in scripts.items():
        paths.append(folder / name)
        paths[-1].write_text(text)
    node = shutil.which("node")
    assert node is not None, "run make install-dev: it installs node"
    typescript = Path(sys.prefix) / "node_modules" / "typescript" / "lib" / "typescript.js"
    program = [node, str(HERE / "newer.mjs"), str(typescript), *map(str, paths)]
    done = subprocess.run(program, capture_output=True, text=True, timeout=100, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return [line.replace(f"{folder}/", "") for line in done.stdout.splitlines()]


def scripts():
    """All that the server sends, by name."""
    pages = made()
    found = {name: file.body.decode() for name, file in pages.files.items() if name.endswith(".js")}
    for name, page in pages.pages.items():
        for number, text in enumerate(INLINE.findall(page.body.decode())):
            found[f"{name}-{number}.js"] = text
    return found


def styles():
    """All style sheets that the server sends, by name."""
    files = made().files.items()
    return {name: file.body.decode() for name, file in files if name.endswith(".css")}


@pytest.mark.long
def test_every_script_is_read_by_engines_since_chromium_72(tmp_path):
    allowed = [f"{name}: a BigInt" for name in scripts() if name.startswith(WITH_BIGINT)]
    assert len(allowed) == 2
    assert sorted(newer(tmp_path, scripts())) == sorted(allowed)


NEWER = {
    "optional": "a?.b;",
    "nullish": "a ?? b;",
    "assigned": "a ??= b;",
    "private": "class A { #a = 1 }",
    "method": "class A { #a() {} }",
    "field": "class A { a = 1 }",
    "block": "class A { static { f(); } }",
    "number": "f(1_000);",
    "big": "f(1n);",
    "behind": "f(/(?<=a)b/);",
    "sets": "f(/[a--b]/v);",
    "meta": "f(import.meta.url);",
    "await": "await f();\nexport {};",
    "broken": "f(;",
}


@pytest.mark.long
def test_whatever_is_newer_is_found(tmp_path):
    found = newer(tmp_path, {f"{name}.js": text for name, text in NEWER.items()})
    assert {line.partition(".js:")[0] for line in found} == set(NEWER)


METHODS = (
    "at findLast findLastIndex toSorted toReversed toSpliced with replaceAll matchAll hasOwn "
    "fromEntries allSettled any withResolvers structuredClone replaceChildren requestSubmit "
    "randomUUID toggleAttribute groupBy checkVisibility showPopover getHTML setHTML showPicker"
).split()
"""Methods that came after Chromium 72 or iOS 13."""

CALLED = re.compile(rf"\.({'|'.join(METHODS)})\(|\b(structuredClone|queueMicrotask|WeakRef)\b")


def test_no_script_calls_what_came_later():
    found = {(name, call[0]) for name, text in scripts().items() for call in CALLED.finditer(text)}
    assert found == set()
    assert CALLED.search("rows.at(-1)")


LATER = {
    ":is()": r":is\(",
    ":where()": r":where\(",
    ":has()": r":has\(",
    "a list in :not()": r":not\([^()]*,",
    "inset": r"[;{]inset[-:]",
    "logical sides": r"[;{](?:margin|padding|border)-(?:inline|block)",
    "color-mix": r"color-mix\(",
    "@layer": r"@layer|@container|@property",
    "ranges": r"@media[^{]*[<>]=?",
    "nesting": r"[;{]\s*&",
    "min(), max(), clamp()": r"(?<![\w-])(?:min|max|clamp)\(",
}


def unsupported(text):
    """The style sheet without what is for those alone that support it."""
    return re.sub(r"@supports \(width:min\(1px,2px\)\)\{[^{}]*\{[^{}]*\}\}", "", text)


@pytest.mark.parametrize("what", LATER)
def test_no_style_sheet_needs_what_came_later(what):
    for name, text in styles().items():
        found = re.search(LATER[what], unsupported(text))
        assert not found, (name, unsupported(text)[max(0, found.start() - 60) : found.end() + 30])


def test_heights_of_the_moving_kind_and_shapes_have_a_plainer_word_before_them():
    for name, text in styles().items():
        for found in re.finditer(r"([\w-]+):([^;{}]*dvh)", text):
            plainer = f"{found[1]}:{found[2].replace('dvh', 'vh')}"
            assert text[: found.start()].rstrip(";").endswith(plainer), name
        if "aspect-ratio:" in text.replace("max-aspect-ratio", ""):
            assert "@supports not (aspect-ratio: 1)" in text, name


OLDER = """
delete Array.prototype.at; delete Array.prototype.findLast; delete Array.prototype.toSorted;
delete String.prototype.at; delete String.prototype.replaceAll; delete String.prototype.matchAll;
delete Object.hasOwn; delete Object.fromEntries; delete Promise.any; delete Promise.allSettled;
delete window.structuredClone; delete window.queueMicrotask; delete window.WeakRef;
delete Element.prototype.replaceChildren; delete HTMLFormElement.prototype.requestSubmit;
delete AbortSignal.timeout; delete AbortSignal.any; delete Navigator.prototype.userActivation;
delete Navigator.prototype.wakeLock; delete Crypto.prototype.randomUUID;
delete window.ResizeObserver; delete window.PerformanceNavigationTiming;
const own = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (name, heard, options) {
  if (options && options.signal) throw new Error("signal is not known");
  return own.call(this, name, heard, options);
};
"""


@pytest.mark.browser
@pytest.mark.process
def test_one_votes_without_anything_that_came_after_chromium_72(visit, running, desk, party, polls):
    poll = next(polls)
    visit.expected = ("/hls/",)
    desk.headcount(party["party"], 12)
    device = visit.device()
    device.add_init_script(OLDER)
    page = visit.open(f"{running.url}/j/{party['code']}", device=device)
    expect(page.locator("#party")).to_have_text(party["name"])
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    page.locator(".card", has_text="40%").click()
    page.get_by_role("button", name="Send my vote").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    desk.do("close_poll", poll=poll)
    expect(page.locator("#result")).to_be_visible()
    for path in ("facilitate", "screen"):
        other = visit.device()
        other.add_init_script(OLDER)
        shown = visit.open(f"{running.url}/{path}#{party['facilitator_code']}", device=other)
        expect(shown.locator("#party")).to_have_text(party["name"])


@pytest.mark.browser
@pytest.mark.process
def test_a_member_signs_in_and_a_steward_checks_badges_without_what_came_later(
    visit, running, desk, polls
):
    poll = next(polls)
    chamber = halls.Chamber(running, 3)
    desk.do("adopt_rules", rules=halls.RULES)
    devices = [visit.device(), visit.device()]
    for device in devices:
        device.add_init_script(OLDER + "delete window.BigInt;")
    door = visit.open(f"{running.url}/door", device=devices[0])
    door.get_by_label("Password").fill(chamber.steward("Dora"))
    door.get_by_role("button", name="Sign in").click()
    expect(door.locator("#gate")).to_be_hidden()
    door.locator("#badge").fill(chamber.badge(2))
    door.locator("#badge").press("Enter")
    expect(door.locator("#headline")).to_have_text("Seat 2 IN")
    member = visit.open(chamber.link(1), device=devices[1])
    halls.ask(desk, poll, "Adopt?")
    member.locator(".card", has_text="For").click()
    member.get_by_role("button", name="Send my vote: FOR").click()
    expect(member.locator("#headline")).to_have_text("Your vote is in")
    desk.do("close_poll", poll=poll)
    expect(member.locator("#result")).to_be_visible()


@pytest.mark.browser
@pytest.mark.process
@pytest.mark.parametrize(
    "path",
    [
        "/", "/vote", "/facilitate", "/screen", "/watch", "/receipt", "/member", "/ballot", "/door",
        "/overlay", "/stage",
    ],
)  # fmt: skip
def test_a_browser_that_is_too_old_is_told_so_at_once(visit, running, path):
    visit.expected = ("",)
    device = visit.device()
    device.add_init_script("delete Array.prototype.flatMap")
    page = visit.open(f"{running.url}{path}", device=device)
    words = page.locator(".boot-words")
    expect(words).to_contain_text("This browser is too old for this page")
    expect(words).to_have_css("color", "rgb(20, 24, 31)")
    expect(words).to_have_css("background-color", "rgb(255, 240, 214)")


@pytest.mark.browser
@pytest.mark.process
def test_a_browser_that_cannot_read_the_script_is_told_so_and_does_not_ask_for_it_again(
    visit, running
):
    visit.expected = ("",)
    device = visit.device()
    asked = []

    def unreadable(route):
        asked.append(route.request.url)
        route.fulfill(content_type="text/javascript", body="let a = b ?. ?? c;")

    device.route(re.compile(r"/built/vote-\w+\.js"), unreadable)
    page = visit.open(f"{running.url}/vote", device=device)
    expect(page.locator(".boot-words")).to_contain_text("This browser is too old for this page")
    page.wait_for_timeout(1_500)
    assert len(asked) == 1


@pytest.mark.browser
@pytest.mark.process
def test_what_stands_in_a_flexible_box_is_parted_without_gaps(visit, running):
    page = visit.open(running.url)
    form = page.locator("#join")
    assert page.evaluate("document.documentElement.className") == ""
    page.evaluate("document.styleSheets[0].insertRule('#join { gap: 0 !important }')")
    closed = form.bounding_box()["height"]
    page.evaluate("document.documentElement.className = 'no-gap'")
    assert form.bounding_box()["height"] > closed + 20
